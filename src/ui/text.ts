// Text of a catalogue as the page shows it: links, paragraphs, sizes, prices. All of it stays text, and names are
// isolated, so that a name in another direction does not turn the sentence around it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Document, Link, Price} from '../catalogue/model.ts';
import {describeDay} from '../catalogue/day.ts';
import {numberFormat} from '../catalogue/intl.ts';
import type {ViewContext} from './view-context.ts';

export function linked({text, href}: Link): TemplateResult {
  if (href === undefined) return html`<bdi>${text}</bdi>`;
  // On paper the address stands behind a link, unless it is the link's text already.
  return html`<a class=${text === href ? 'bare' : nothing} href=${href}><bdi>${text}</bdi></a>`;
}

/** Splits a text into paragraphs at its blank lines. */
export function paragraphs(text: string): TemplateResult[] {
  return text.split(/\n\s*\n/).map((paragraph) => html`<p dir="auto">${paragraph}</p>`);
}

/** `Description (PDF, 129.44 KB)`, with a link if it is still published. */
export function documentLine(document: Document, {msg, catalogue: {language}}: ViewContext): TemplateResult {
  const {title, format, bytes, published, archived} = document;
  const known = [
    format,
    bytes === undefined ? undefined : fileSize(bytes, language),
    published === undefined ? undefined : describeDay(published, language),
    archived ? msg('document.archived') : undefined,
  ].filter((fact) => fact !== undefined);
  const href = archived ? undefined : document.href;
  return html`${linked({text: title, href})}${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}

/** `129.44 KB`. 1 KB is 1,024 bytes, as on the pages of NHS Digital. */
export function fileSize(bytes: number, language: string): string {
  const [size, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  return `${numberFormat(language, {maximumFractionDigits: 2}).format(size)} ${unit}`;
}

/** `£12.50 per patient per year`. A price that is not published is said to be so, and is never £0. */
export function priceLine({amount, currency, unit, note, asOf}: Price, {msg, catalogue}: ViewContext): string {
  const {language} = catalogue;
  const day = asOf === undefined ? '' : ` (${msg('service.price.as-of', {day: describeDay(asOf, language)})})`;
  const price = amount === undefined ? msg('service.price.none') : money(amount, currency, language);
  const per = unit === undefined ? '' : amount === undefined ? ` (${unit})` : ` ${unit}`;
  return `${price}${per}${day}${note === undefined ? '' : `. ${note}`}`;
}

function money(amount: number, currency: string, language: string): string {
  try {
    return numberFormat(language, {style: 'currency', currency}).format(amount);
  } catch {
    return `${amount} ${currency}`; // not a currency code: shown as written
  }
}
