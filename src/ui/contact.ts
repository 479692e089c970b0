// Whom to call. Nobody answers the contact of an archived catalogue any longer, so it stands as text.

import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../catalogue/model.ts';
import {describeLink, lines, linked} from './text.ts';
import type {ViewContext} from './view-context.ts';

export function contactLines({telephone, email, link, hours}: Contact, archived: boolean): TemplateResult {
  return html`<ul class="plain-list">
    ${telephone === undefined ? nothing : html`<li>${archived ? telephone : call(telephone)}</li>`}
    ${email === undefined ? nothing : html`<li>${archived ? email : write(email)}</li>`}
    ${link ? html`<li>${archived ? link.text : linked(link)}</li>` : nothing}
    ${hours === undefined ? nothing : html`<li>${lines(hours)}</li>`}
  </ul>`;
}

/** The same as plain text. */
export function describeContact({telephone, email, link, hours}: Contact): string[] {
  const known = [telephone, email, link && describeLink(link), hours];
  return known.filter((text) => text !== undefined);
}

/** The slot for the page's own contact. Without any it shows the catalogue's, unless the catalogue is archived. */
export function contactSlot({contact: own, catalogue: {contact, archived}}: ViewContext): TemplateResult {
  if (own || !contact || archived) return ownContactSlot(own);
  return html`<slot name="contact">${contactLines(contact, false)}</slot>`;
}

/** @param own - Whom to call by the page's attribute, which the slot replaces. */
export function ownContactSlot(own: string | undefined): TemplateResult {
  return html`<slot name="contact">${own ? ownContact(own) : nothing}</slot>`;
}

/** Text, or a link if it is a number or an e-mail address and nothing else. */
export function ownContact(own: string): TemplateResult {
  return html`<p>${/^[+\d][\d\s().-]+$/.test(own) ? call(own) : write(own)}</p>`;
}

/** A link that dials the first number of a text: of "0300 303 5678 (option 2)" not the 2. */
function call(telephone: string): TemplateResult {
  const [number] = /\+?\d(?:[\s().-]{0,2}\d)*/.exec(telephone.replace(/^(\s*\+\d+\s*)\(0\)/, '$1')) ?? [];
  return number === undefined
    ? html`${telephone}`
    : html`<a dir="ltr" href="tel:${number.replace(/[^\d+]/g, '')}">${telephone}</a>`;
}

function write(email: string): TemplateResult {
  return /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? html`<a href="mailto:${email}">${email}</a>` : html`${email}`;
}
