// Text of a catalogue as the page shows it: links, paragraphs, sizes, prices. All of it stays text, and names are
// isolated, so that a name in another direction does not turn the sentence around it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Document, Link, Price} from '../catalogue/model.ts';
import {describeDay} from '../catalogue/day.ts';
import {safeHref} from '../catalogue/href.ts';
import {numberFormat} from '../catalogue/intl.ts';
import type {ViewContext} from './view-context.ts';

export function linked({text, href}: Link): TemplateResult {
  if (href === undefined) return html`<bdi>${text}</bdi>`;
  // On paper the address stands behind a link, unless it is the link's text already.
  const isBare = text === href || `${text}/` === href;
  return html`<a class=${isBare ? 'bare' : nothing} href=${href}><bdi>${text}</bdi></a>`;
}

/** A link as plain text: what it is called, and where it leads. */
export function describeLink({text, href}: Link): string {
  return href === undefined || href === text ? text : `${text}: ${href}`;
}

const lineBreak = /\r\n?|[\n\u2028\u2029]/;

/** Text with its line breaks, and with its `https:` addresses as links. */
export function lines(text: string): unknown {
  if (!/[\r\n\u2028\u2029]|https:/i.test(text)) return text;
  return text
    .trim()
    .split(lineBreak)
    .map((line, n) => html`${n > 0 ? html`<br />` : nothing}${withLinks(line)}`);
}

function withLinks(line: string): unknown[] {
  const parts: unknown[] = [];
  let end = 0;
  for (const {0: found, index} of line.matchAll(/https:\/\/[^\s<>"“”]+/gi)) {
    const text = withoutClosing(found);
    const href = safeHref(text, undefined);
    if (href === undefined) continue;
    parts.push(line.slice(end, index), linked({text, href}));
    end = index + text.length;
  }
  return [...parts, line.slice(end)];
}

/** The sentence around an address may close right behind it, with a full stop or a bracket that it did not open. */
function withoutClosing(address: string): string {
  const count = (mark: string) => address.split(mark).length;
  let unopened = count(')') - count('(');
  let end = address.length;
  for (; end > 0 && /[.,;:!?'’»\]})]/.test(address[end - 1]!); end--) {
    if (address[end - 1] === ')' && unopened-- <= 0) break;
  }
  return address.slice(0, end);
}

/** Paragraphs, which blank lines part, and lists of lines that begin with `-`, `*`, `•` or `1.`; none of no text. */
export function paragraphs(text: string | undefined): TemplateResult[] {
  return blocksOf(text ?? '').map(({kind, items, start}) => {
    if (kind === 'paragraph') return html`<p dir="auto">${lines(items.join('\n'))}</p>`;
    const rows = items.map((item) => html`<li dir="auto">${lines(item)}</li>`);
    return kind === 'bullets'
      ? html`<ul>
          ${rows}
        </ul>`
      : html`<ol start=${start}>
          ${rows}
        </ol>`;
  });
}

interface Block {
  readonly kind: 'paragraph' | 'bullets' | 'numbers';
  /** Lines of a paragraph, or items of a list. */
  readonly items: string[];
  readonly start: number;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let isAfterBlank = true;
  for (const line of text.trim().split(lineBreak)) {
    const [, bullet, number, item] = /^\s*(?:([-*](?=\s)|•)|(\d{1,3})\.(?=\s))\s*(\S.*)$/.exec(line) ?? [];
    const kind = bullet ? 'bullets' : number ? 'numbers' : 'paragraph';
    const last = blocks.at(-1);
    // A blank line parts paragraphs, and not the items of a list.
    if (line.trim() === '') isAfterBlank = true;
    else if (last?.kind === kind && !(isAfterBlank && kind === 'paragraph')) last.items.push(item ?? line);
    else blocks.push({kind, items: [item ?? line], start: Number(number)});
    if (line.trim() !== '') isAfterBlank = false;
  }
  return blocks;
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

/** `£12.50 per patient per year`; what is not published, or cannot be read, is said to be so, and is never £0. */
export function priceLine(price: Price, context: ViewContext): string {
  const {amount, unit, note, asOf, tiers, unclear} = price;
  const {msg, catalogue} = context;
  const day =
    asOf === undefined ? '' : ` (${msg('service.price.as-of', {day: describeDay(asOf, catalogue.language)})})`;
  const isKnown = amount !== undefined || tiers.length > 0;
  const per = unit === undefined ? '' : isKnown ? ` ${unit}` : ` (${unit})`;
  const doubt = unclear && isKnown ? msg('service.price.part-unreadable') : undefined;
  const more = [doubt, note].filter((text) => text !== undefined);
  return [`${amounts(price, context)}${per}${day}`, ...more].join('. ');
}

/** The amount, and what it is for each quantity. */
function amounts({amount, currency, tiers, unclear}: Price, {msg, catalogue: {language}}: ViewContext): string {
  if (amount === undefined && tiers.length === 0) {
    return msg(unclear ? 'service.price.unreadable' : 'service.price.none');
  }
  const byQuantity = tiers.map(({from, to, amount: each}) => {
    const price = money(each, currency, language);
    return to === undefined
      ? msg('service.price.tier.open', {from, price})
      : msg('service.price.tier', {from, to, price});
  });
  return [...(amount === undefined ? [] : [money(amount, currency, language)]), ...byQuantity].join('; ');
}

/** A unit may cost less than a penny; ten digits are more than any price has, and fewer than a wrong sum of floats. */
const mostDigits = 10;

function money(amount: number, currency: string, language: string): string {
  try {
    const options = {style: 'currency', currency, maximumFractionDigits: mostDigits} as const;
    return numberFormat(language, options).format(amount);
  } catch {
    return `${amount} ${currency}`; // not a currency code: shown as written
  }
}
