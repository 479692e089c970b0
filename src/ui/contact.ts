// Whom to call. The contact of an archived catalogue is no longer answered: it stands as text.

import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue, Contact} from '../catalogue/model.ts';
import {linked} from './text.ts';

export function contactLines({telephone, email, link, hours}: Contact, archived: boolean): TemplateResult {
  return html`<ul class="plain-list">
    ${telephone === undefined ? nothing : html`<li>${archived ? telephone : call(telephone)}</li>`}
    ${email === undefined ? nothing : html`<li>${archived ? email : write(email)}</li>`}
    ${link ? html`<li>${archived ? link.text : linked(link)}</li>` : nothing}
    ${hours === undefined ? nothing : html`<li>${hours}</li>`}
  </ul>`;
}

/** The page's own contact, else the catalogue's while somebody answers it. */
export function contactSlot({contact, archived}: Catalogue): TemplateResult {
  return html`<slot name="contact">${contact && !archived ? contactLines(contact, false) : nothing}</slot>`;
}

/** Dials the first number that stands there: not the 2 of "0300 303 5678 (option 2)", too. */
function call(telephone: string): TemplateResult {
  const [number] = /\+?\d(?:[\s().-]{0,2}\d)*/.exec(telephone.replace(/^(\s*\+\d+\s*)\(0\)/, '$1')) ?? [];
  return number === undefined
    ? html`${telephone}`
    : html`<a dir="ltr" href="tel:${number.replace(/[^\d+]/g, '')}">${telephone}</a>`;
}

function write(email: string): TemplateResult {
  return /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? html`<a href="mailto:${email}">${email}</a>` : html`${email}`;
}
