// src/ui/contact.ts
// Whom to call. The contact of an archived catalogue is no longer answered: it stands as text.

import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../catalogue/model.ts';
import {linked} from './text.ts';

export function contactLines({telephone, email, link, hours}: Contact, archived: boolean): TemplateResult {
  return html`<ul class="plain-list">
    ${telephone === undefined ? nothing : html`<li>${archived ? telephone : call(telephone)}</li>`}
    ${email === undefined ? nothing : html`<li>${archived ? email : write(email)}</li>`}
    ${link ? html`<li>${archived ? link.text : linked(link)}</li>` : nothing}
    ${hours === undefined ? nothing : html`<li>${hours}</li>`}
  </ul>`;
}

function call(telephone: string): TemplateResult {
  const digits = telephone.replace(/[^\d+]/g, '');
  return html`<a href="tel:${digits}">${telephone}</a>`;
}

function write(email: string): TemplateResult {
  return /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? html`<a href="mailto:${email}">${email}</a>` : html`${email}`;
}
