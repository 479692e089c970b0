// The index over the text of all pages, and what it finds. It needs no page.

import MiniSearch, {type SearchResult} from 'minisearch';
import type {Piece} from './piece.ts';

export type Found = SearchResult & Piece;

export type DocsIndex = MiniSearch<Piece>;

export function indexOf(pieces: readonly Piece[]): DocsIndex {
  const all = new MiniSearch<Piece>({
    idField: 'href',
    fields: ['heading', 'page', 'text'],
    storeFields: ['page', 'heading', 'text'],
    extractField: (piece, field) => (field === 'heading' ? headingOf(piece) : piece[field as keyof Piece]),
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

/** Pages that have every word; where none has, those that have some. */
export function findIn(pages: DocsIndex, words: string): Found[] {
  const all = pages.search(words);
  return (all.length > 0 ? all : pages.search(words, {combineWith: 'OR'})) as Found[];
}

/** The beginning of a page has its name, so that a page comes before its parts. */
function headingOf({heading, page}: Piece): string {
  return heading === '' ? page : heading;
}

/** Words that are in every text. */
const small = new Set('a an and are at for in is it my of on or our the to with your'.split(' '));

/** A name is one word: `as-of`, `pick.order`, `gpsoc-gap`. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Pages that explain come before lists of names. */
function weightOf(page: string): number {
  if (page.endsWith('Texts') || page.endsWith('example')) return 0.25;
  return page.endsWith('Catalogue format') ? 0.7 : 1;
}
