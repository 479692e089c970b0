// Help for the person who runs the page, folded away from its readers.

import {html, type TemplateResult} from 'lit';
import type {Msg} from './messages.ts';

export function authorNote(msg: Msg, content: unknown): TemplateResult {
  return html`
    <details class="author" part="author-details">
      <summary>${msg('show-details')}</summary>
      <div class="folded">${content}</div>
    </details>
  `;
}
