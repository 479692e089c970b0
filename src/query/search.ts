// A search: every word must be found, at the beginning of a word of the service, and the best matches come first.
// There is no index: the words of a service are numbers in columns, and a pass compares numbers.

import type {Catalogue} from '../catalogue/model.ts';
import {holds, type Column, type Vocabulary} from './columns.ts';
import {columnsOf, vocabularyOf} from './prepared.ts';
import {nameWords, otherNameWords, textWords} from './topics.ts';
import {searchWords, wordsOf, type SearchWord} from './words.ts';

/** How well a service matches, best first; 0 is no match. Without a search all match alike. */
export const ranks = {none: 0, sameName: 1, nameBegins: 2, inName: 3, inOtherNames: 4, inTexts: 5} as const;

export interface Search {
  readonly needles: readonly Needle[];
  /** The search read as a name, for each of its words those that it can stand for: all exact but the last. */
  readonly asName: readonly Uint8Array[];
  /** The last word of it as a whole one. */
  readonly lastWhole: Uint8Array;
  readonly name: readonly Column[];
  readonly otherNames: readonly Column[];
  readonly texts: readonly Column[];
}

/** A word asked for: the words that begin with it, or those that begin with its pieces, all of which must be there. */
interface Needle {
  readonly joined: Uint8Array;
  readonly pieces: readonly Uint8Array[];
}

/** Nothing if the text has no words, so that a lone dash does not empty the list. */
export function readSearch(catalogue: Catalogue, text: string): Search | undefined {
  const words = searchWords(text);
  if (words.length === 0) return undefined;
  const [name, otherNames, texts] = [nameWords, otherNameWords, textWords].map((topic) => columnsOf(catalogue, topic));
  const vocabulary = vocabularyOf(catalogue, nameWords);
  const inOrder = [...new Set(wordsOf(text))]; // columns hold each word once, too
  return {
    needles: words.map((word) => needle(word, vocabulary)),
    asName: begun(inOrder, vocabulary),
    lastWhole: vocabulary.marks(inOrder.slice(-1)),
    name: name!,
    otherNames: otherNames!,
    texts: texts!,
  };
}

/** For each row of a part that is not `ranks.none`, how well it matches. */
export function rankRows(search: Search, part: number, found: Uint8Array): void {
  for (const needle of search.needles) narrow(search, needle, part, found);
  for (let row = 0; row < found.length; row++) {
    if (found[row] === ranks.inName) found[row] = rankOfName(search, search.name[part]!, row);
  }
}

function narrow(search: Search, {joined, pieces}: Needle, part: number, found: Uint8Array): void {
  const columns = [search.name[part]!, search.otherNames[part]!, search.texts[part]!] as const;
  for (let row = 0; row < found.length; row++) {
    if (found[row] === ranks.none) continue;
    let place = rankOfRow(columns, row, joined);
    if (place === ranks.none && pieces.length > 0) place = placeOfAll(columns, row, pieces);
    found[row] = place === ranks.none ? place : Math.max(found[row]!, place);
  }
}

type Columns = readonly [name: Column, otherNames: Column, texts: Column];

function placeOfAll(columns: Columns, row: number, pieces: readonly Uint8Array[]): number {
  const places = pieces.map((piece) => rankOfRow(columns, row, piece));
  return places.includes(ranks.none) ? ranks.none : Math.max(...places);
}

function rankOfRow([name, otherNames, texts]: Columns, row: number, marks: Uint8Array): number {
  if (holds(name, row, marks)) return ranks.inName;
  if (holds(otherNames, row, marks)) return ranks.inOtherNames;
  return holds(texts, row, marks) ? ranks.inTexts : ranks.none;
}

function rankOfName({asName, lastWhole}: Search, {starts, codes}: Column, row: number): number {
  const start = starts[row]!;
  const length = starts[row + 1]! - start;
  if (length < asName.length || !asName.every((marks, n) => marks[codes[start + n]!])) return ranks.inName;
  return length === asName.length && lastWhole[codes[start + length - 1]!] ? ranks.sameName : ranks.nameBegins;
}

function needle({joined, pieces}: SearchWord, vocabulary: Vocabulary): Needle {
  return {joined: wordsBeginningWith(joined, vocabulary), pieces: begun(pieces, vocabulary)};
}

/** Whoever is still typing has finished all words but the last. */
function begun(words: readonly string[], vocabulary: Vocabulary): Uint8Array[] {
  return words.map((word, n) =>
    n < words.length - 1 ? vocabulary.marks([word]) : wordsBeginningWith(word, vocabulary),
  );
}

function wordsBeginningWith(start: string, {texts, size}: Vocabulary): Uint8Array {
  const marks = new Uint8Array(size);
  for (let code = 0; code < size; code++) if (texts[code]!.startsWith(start)) marks[code] = 1;
  return marks;
}
