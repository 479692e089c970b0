// Details for whoever looks after the page, folded away from its readers.

import {html, type TemplateResult} from 'lit';
import type {Say} from './say.ts';

export function authorNote(say: Say, content: unknown): TemplateResult {
  return html`
    <details class="author" part="author-details">
      <summary>${say('show-details')}</summary>
      <div class="folded">${content}</div>
    </details>
  `;
}
