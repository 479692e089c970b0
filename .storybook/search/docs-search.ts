// <docs-search>: a search box over the text of all pages, on the first page and in Storybook's toolbar. The index is
// fetched when the box gets the focus. It lives in the page's own tree, so that the styles of both places apply.

import MiniSearch, {type SearchResult} from 'minisearch';
import type {Piece} from './piece.ts';

type Found = SearchResult & Piece;

const most = 12;
const snippetLength = 170;

let index: Promise<MiniSearch<Piece>> | undefined;

export class DocsSearch extends HTMLElement {
  readonly #input = document.createElement('input');
  readonly #status = document.createElement('p');
  readonly #list = document.createElement('ol');

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const label = document.createElement('label');
    label.append('Search all pages', this.#input);
    this.#input.type = 'search';
    this.#input.placeholder = this.getAttribute('placeholder') ?? '';
    this.#input.addEventListener('focus', () => void (index ??= fetchIndex()));
    this.#input.addEventListener('input', () => void this.#search());
    this.#status.role = 'status';
    this.append(label, this.#status, this.#list);
    this.addEventListener('keydown', ({key}) => key === 'Escape' && this.#clear());
    this.#list.addEventListener('click', () => this.#clear());
    this.#clear();
  }

  async #search(): Promise<void> {
    const words = this.#input.value.trim();
    index ??= fetchIndex();
    const found = words === '' ? [] : findIn(await index, words);
    if (words !== this.#input.value.trim()) return; // typed on
    this.#list.replaceChildren(...found.slice(0, most).map((each) => itemOf(each)));
    this.#list.hidden = found.length === 0;
    this.#status.hidden = words === '';
    this.#status.textContent = inWords(found.length);
  }

  #clear(): void {
    this.#input.value = '';
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#status.hidden = true;
  }
}

/** Pages that have every word; where none has, those that have some. */
function findIn(pages: MiniSearch<Piece>, words: string): Found[] {
  const all = pages.search(words);
  return (all.length > 0 ? all : pages.search(words, {combineWith: 'OR'})) as Found[];
}

async function fetchIndex(): Promise<MiniSearch<Piece>> {
  const response = await fetch('search.json');
  const pieces = (await response.json()) as Piece[];
  const all = new MiniSearch<Piece>({
    idField: 'href',
    fields: ['heading', 'page', 'text'],
    storeFields: ['page', 'heading', 'text'],
    tokenize: (text) => wordsOf(text).flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])]),
    searchOptions: {
      tokenize: wordsOf,
      processTerm: (term) => (small.has(term.toLowerCase()) ? null : term.toLowerCase()),
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      combineWith: 'AND',
      boost: {heading: 4, page: 3},
      boostDocument: (_href, _term, stored) => weightOf((stored as unknown as Piece).page),
    },
  });
  all.addAll([...new Map(pieces.map((piece) => [piece.href, piece])).values()]);
  return all;
}

/** Words that are in every text. */
const small = new Set('a an and are at for in is it my of on or our the to with your'.split(' '));

/** A name is one word: `as-of`, `pick.order`, `gpsoc-gap`. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Pages that explain come before lists of names. */
function weightOf(page: string): number {
  if (page.endsWith('Texts') || page.endsWith('example')) return 0.5;
  return page.endsWith('Catalogue format') ? 0.7 : 1;
}

function inWords(count: number): string {
  if (count === 0) return 'Nothing found. Try another word, or the beginning of one.';
  return count > most ? `The best ${most} of ${count}` : `${count} found`;
}

function itemOf({id, page, heading, text, terms}: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `./${id as string}`;
  link.textContent = heading === '' ? page : heading;
  const where = document.createElement('small');
  where.textContent = heading === '' ? '' : page;
  const snippet = document.createElement('p');
  snippet.append(...marked(around(text, terms), terms));
  item.append(link, ' ', where, snippet);
  return item;
}

/** The part of a text in which a word is first found. */
function around(text: string, terms: readonly string[]): string {
  const at = Math.min(...terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0), Infinity);
  const start = at < 60 || at === Infinity ? 0 : text.indexOf(' ', at - 50) + 1;
  const part = text.slice(start, start + snippetLength);
  return `${start > 0 ? '… ' : ''}${part}${start + snippetLength < text.length ? ' …' : ''}`;
}

function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  const words = terms.map((term) => term.replaceAll('.', '\\.')).join('|');
  return text.split(new RegExp(`(${words})`, 'iu')).map((part, n) => {
    if (n % 2 === 0) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

export function defineDocsSearch(): void {
  if (!customElements.get('docs-search')) customElements.define('docs-search', DocsSearch);
}
