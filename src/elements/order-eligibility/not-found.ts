// The service, or a lot, that the author named and the catalogue lacks.

import {html, type TemplateResult} from 'lit';
import {authorNote} from '../../ui/author-note.ts';
import {ownContactSlot} from '../../ui/contact.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {UnknownPreset} from '../base/presets.ts';

/** @param unknown - What was said to be unknown above the content. */
export function notFound(id: string, unknown: readonly UnknownPreset[], {msg, contact}: ViewContext): TemplateResult {
  if (unknown.some(({attribute}) => attribute === 'lot')) return ownContactSlot(contact);
  return html`
    <p>${msg('service.not-found', {id})}</p>
    ${ownContactSlot(contact)} ${authorNote(msg, html`<p>${msg('service.not-found.author', {id})}</p>`)}
  `;
}
