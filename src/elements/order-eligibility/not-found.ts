// The service, or a lot, that the author named and the catalogue lacks.

import {html, type TemplateResult} from 'lit';
import {authorNote} from '../../ui/author-note.ts';
import type {Msg} from '../../ui/messages.ts';
import type {UnknownPreset} from '../base/presets.ts';

/** @param unknown - What was said to be unknown above the content. */
export function notFound(id: string, unknown: readonly UnknownPreset[], msg: Msg): TemplateResult {
  if (unknown.some(({attribute}) => attribute === 'lot')) return html`<slot name="contact"></slot>`;
  return html`
    <p>${msg('service.not-found', {id})}</p>
    <slot name="contact"></slot>
    ${authorNote(msg, html`<p>${msg('service.not-found.author', {id})}</p>`)}
  `;
}
