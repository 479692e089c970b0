// Texts as other programs leave them in cells: with HTML or Markdown, entities, written-out line breaks, spaces that do
// not break, and letters that were decoded wrongly.

import {repairedText} from '../decode-text.ts';

/** What was done to a text. */
export type TextForm =
  | 'markup'
  | 'entities'
  | 'written-breaks'
  | 'hard-spaces'
  | 'control-characters'
  | 'mistaken-letters'
  | 'apostrophe'
  | 'spaces';

export interface TextRead {
  readonly text: string;
  readonly forms: readonly TextForm[];
}

/** A leading apostrophe says that what follows it stands as it is: spreadsheets write it before text that looks like more. */
export function exactText(text: string): string | undefined {
  return text.startsWith("'") && text.length > 1 ? text.slice(1) : undefined;
}

/** Text for reading. */
export function readProse(text: string): TextRead {
  const exact = exactText(text);
  if (exact !== undefined) return {text: exact, forms: ['apostrophe']};
  const forms: TextForm[] = [];
  const step = (form: TextForm, before: string, after: string): string => {
    if (after !== before) forms.push(form);
    return after;
  };
  let read = text.replace(/\r\n?/g, '\n');
  read = step('mistaken-letters', read, repairedText(read) ?? read);
  read = step('hard-spaces', read, read.replace(/[\u00a0\u202f\u2007]/g, ' ').replace(/[\u200b\ufeff\u00ad]/g, ''));
  read = step('control-characters', read, withoutControls(read));
  read = step('written-breaks', read, read.replace(/\\r\\n|\\n/g, '\n'));
  if (isHtml(read)) read = step('markup', read, plainOfHtml(read));
  read = step('entities', read, decodeEntities(read));
  read = step('markup', read, plainOfMarkdown(read));
  return {text: step('spaces', read, read.replace(/[ \t]+(?=\n|$)/g, '').replace(/^\s+|\s+$/g, '')), forms};
}

/** Bytes that no text has, and what workbooks write for them: `_x000D_`. */
function withoutControls(text: string): string {
  return (
    text
      .replace(/_x000[dD]_\n?/g, '\n')
      .replace(/_x000[aA]_/g, '\n')
      .replace(/_x00[01][\da-fA-F]_/g, ' ')
      .replace(/[\v\f]/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are meant
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
  );
}

const tag =
  /<!--|<!\[CDATA\[|<\/?(p|br|b|strong|i|em|u|s|a|ul|ol|li|dl|dt|dd|div|span|section|article|h[1-6]|hr|table|tr|td|th|tbody|thead|font|center|small|big|sup|sub|del|ins|strike|pre|code|blockquote|img|script|style|[a-z]+:[a-z]+)(\s[^<>]*)?\/?>/i;

function isHtml(text: string): boolean {
  return tag.test(text);
}

function plainOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(-->|$)|<(script|style)\b[\s\S]*?(<\/\2>|$)/gi, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/\n+/g, ' ')
    .replace(
      /<a\s[^<>]*?href=(?:"([^"]*)"|'([^']*)')[^<>]*>(.*?)<\/a>/gi,
      (_, a?: string, b?: string, words?: string) => withAddress(words ?? '', a ?? b ?? ''),
    )
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li(\s[^<>]*)?>/gi, '\n- ')
    .replace(/<\/(p|div|h[1-6]|ul|ol|table)>/gi, '\n\n')
    .replace(/<\/(tr|dt|dd)>/gi, '\n')
    .replace(/<\/t[dh]>\s*(?=<t[dh])/gi, ' ')
    .replace(/<img\b[^<>]*?\balt=(?:"([^"]*)"|'([^']*)')[^<>]*>/gi, (_, a?: string, b?: string) => a ?? b ?? '')
    .replace(new RegExp(tag, 'gi'), '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The words, with the address behind them unless it says the same. */
function withAddress(words: string, address: string): string {
  return words.trim() === '' || words.includes(address) ? address : `${words} (${address})`;
}

const entities = new Map(
  Object.entries({
    ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€', copy: '©', reg: '®'},
    ...{ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', trade: '™'},
    ...{
      eacute: 'é',
      egrave: 'è',
      agrave: 'à',
      uuml: 'ü',
      ouml: 'ö',
      auml: 'ä',
      szlig: 'ß',
      deg: '°',
      frac12: '½',
      times: '×',
    },
  }),
);

/** Once: what comes out is not looked at again. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      const isText = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isText ? String.fromCodePoint(code) : whole;
    },
  );
}

function plainOfMarkdown(text: string): string {
  return text
    .replace(/\[([^\][\n]+)\]\((https?:\/\/[^\s()]+)\)/g, (_, words: string, address: string) =>
      withAddress(words, address),
    )
    .replace(/(^|[\s(])(\*\*|__)(?=\S)([^\n]+?\S|\S)\2(?=$|[\s).,;:!?])/gm, '$1$3')
    .replace(/^#{1,6} +(?=\S)/gm, '');
}

/** A list in HTML, or lines that its breaks part, as lines; any other text as it is. */
export function linesOfMarkup(text: string): TextRead {
  return /<(li|br|p)\b/i.test(text)
    ? {text: plainOfHtml(text).replace(/\n+/g, '\n'), forms: ['markup']}
    : {text, forms: []};
}

/** An id, a name or a word: one line, one space between words, and no address of a link around it. */
export function readName(text: string): TextRead {
  const read = readProse(text.replace(/<a\s[^<>]*>(.*?)<\/a>/gis, '<b>$1</b>'));
  if (read.forms[0] === 'apostrophe') return read;
  const folded = read.text.replace(/\s+/g, ' ');
  return {text: folded, forms: read.forms};
}
