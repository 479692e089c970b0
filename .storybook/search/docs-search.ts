// <docs-search>: a search box over the text of all pages, on the first page and in Storybook's toolbar. The index is
// fetched when the box gets the focus. It lives in the page's own tree, so that the styles of both places apply.

import {findIn, indexOf, type DocsIndex, type Found} from './docs-index.ts';
import type {Piece} from './piece.ts';

const most = 12;
const snippetLength = 170;

let index: Promise<DocsIndex> | undefined;

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

async function fetchIndex(): Promise<DocsIndex> {
  const response = await fetch('search.json');
  return indexOf((await response.json()) as Piece[]);
}

function inWords(count: number): string {
  if (count === 0) return 'Nothing found. Try another word, or the beginning of one.';
  return count > most ? `The best ${most} of ${count}` : `${count} found`;
}

function itemOf({id, page, heading, text, terms}: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `./${id as string}`;
  link.textContent = heading;
  const where = document.createElement('small');
  where.textContent = heading === page ? '' : page;
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
