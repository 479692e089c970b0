// A search: every word must be found, at the beginning of a word of the service, and the best matches come first.
// There is no index: the words of a service are numbers in columns, and a pass compares numbers. In English a word is
// also found by its plural and the other way round; in scripts without spaces, anywhere within a run.

import {getOrCreate} from '../catalogue/get-or-create.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {holds, type Column, type Topic, type Vocabulary} from './columns.ts';
import {columnsOf, leftToRead, vocabularyOf} from './prepared.ts';
import {detailWords, nameWords, otherNameWords, textWords} from './topics.ts';
import {alikeInPlural, beginsUnspaced, searchWords, smallWords, wordsOf, type SearchWord} from './words.ts';

/** How well a service matches, best first; 0 is no match. Without a search all match alike. */
export const ranks = {
  none: 0,
  sameName: 1,
  nameBegins: 2,
  inName: 3,
  inOtherNames: 4,
  inTexts: 5,
  inDetails: 6,
} as const;

export interface Search {
  readonly needles: readonly Needle[];
  /** The search read as a name, for each of its words those that it can stand for: all exact but the last. */
  readonly asName: readonly Uint8Array[];
  /** The last word of it as a whole one. */
  readonly lastWhole: Uint8Array;
  readonly name: readonly Column[];
  readonly otherNames: readonly Column[];
  readonly texts: readonly Column[];
  readonly details: readonly Column[];
}

/** A word asked for: the words that begin with it, or those that begin with its pieces, all of which must be there. */
interface Needle {
  readonly word: string;
  readonly joined: Uint8Array;
  readonly pieces: readonly Uint8Array[];
  /** A word that finds all that this one finds, and perhaps more. */
  readonly wider: string | undefined;
}

/** Returns the search for a text; undefined if it has no words, so that a lone dash does not empty the list. */
export function readSearch(catalogue: Catalogue, text: string): Search | undefined {
  const words = soughtWords(text);
  if (words.length === 0) return undefined;
  const [name, otherNames, texts, details] = searchTopics(catalogue).map((topic) => columnsOf(catalogue, topic));
  const vocabulary = searchVocabulary(catalogue);
  const inOrder = [...new Set(wordsOf(text))]; // columns hold each word once, too
  return {
    needles: words.map((word) => needle(word, vocabulary, catalogue)),
    asName: inOrder.map((word, n) =>
      n < inOrder.length - 1 ? vocabulary.marks([word]) : wordsBeginningWith(word, vocabulary),
    ),
    lastWhole: vocabulary.marks(inOrder.slice(-1)),
    name: name!,
    otherNames: otherNames!,
    texts: texts!,
    details: details!,
  };
}

function searchTopics(catalogue: Catalogue): Topic[] {
  return [nameWords, otherNameWords, textWords, detailWords(catalogue)];
}

/** Every word that a search may find. */
export function searchVocabulary(catalogue: Catalogue): Vocabulary {
  for (const topic of searchTopics(catalogue)) columnsOf(catalogue, topic);
  return vocabularyOf(catalogue, nameWords);
}

/** Services that can be prepared at a key press without anybody noticing. */
const mostPerKey = 1000;

/** The catalogue up to the part for which preparing takes too long for a key press; some services are always in it. */
export function searchableSoFar(catalogue: Catalogue): Catalogue {
  const {parts} = catalogue;
  const topics = searchTopics(catalogue);
  let left = mostPerKey;
  let hasSome = false;
  const end = parts.findIndex((part) => {
    left -= leftToRead(catalogue, part, topics);
    if (left < 0 && hasSome) return true;
    hasSome ||= part.services.length > 0;
    return false;
  });
  return end < 0 ? catalogue : {...catalogue, parts: parts.slice(0, end)};
}

/** Returns the words of a text without the small ones, unless it has no others. */
function soughtWords(text: string): SearchWord[] {
  const words = searchWords(text);
  const telling = words.filter(({joined}) => !smallWords.has(joined));
  return telling.length > 0 ? telling : words;
}

/** Ranks each row of a part by how well it matches; it passes over rows that are `ranks.none`. */
export function rankRows(search: Search, part: number, found: Uint8Array): void {
  for (const needle of search.needles) narrow(search, needle, part, found);
  for (let row = 0; row < found.length; row++) {
    if (found[row] === ranks.inName) found[row] = rankOfName(search, search.name[part]!, row);
  }
}

function narrow(search: Search, needle: Needle, part: number, found: Uint8Array): void {
  const columns = [search.name[part]!, search.otherNames[part]!, search.texts[part]!, search.details[part]!] as const;
  const places = placesOf(needle, columns, found.length);
  for (let row = 0; row < found.length; row++) {
    if (found[row] === ranks.none) continue;
    let place = places[row]!;
    if (place === ranks.none && needle.pieces.length > 0) place = placeOfAll(columns, row, needle.pieces);
    found[row] = place === ranks.none ? place : Math.max(found[row]!, place);
  }
}

type Columns = readonly [name: Column, otherNames: Column, texts: Column, details: Column];

/** Where each row of a part says the words asked for lately, by the column of its names. */
const placesByWord = new WeakMap<Column, Map<string, Uint8Array>>();

/** Where each row says the word. The next letter of a word can only be where the word was before it. */
function placesOf({word, joined, wider}: Needle, columns: Columns, size: number): Uint8Array {
  const known = getOrCreate(placesByWord, columns[0], () => new Map<string, Uint8Array>());
  const same = known.get(word);
  if (same) return same;
  const before = wider === undefined ? undefined : known.get(wider);
  const places = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    if (before?.[row] !== ranks.none) places[row] = rankOfRow(columns, row, joined);
  }
  remember(known, word, places);
  return places;
}

function placeOfAll(columns: Columns, row: number, pieces: readonly Uint8Array[]): number {
  const places = pieces.map((piece) => rankOfRow(columns, row, piece));
  return places.includes(ranks.none) ? ranks.none : Math.max(...places);
}

function rankOfRow([name, otherNames, texts, details]: Columns, row: number, marks: Uint8Array): number {
  if (holds(name, row, marks)) return ranks.inName;
  if (holds(otherNames, row, marks)) return ranks.inOtherNames;
  if (holds(texts, row, marks)) return ranks.inTexts;
  return holds(details, row, marks) ? ranks.inDetails : ranks.none;
}

function rankOfName({asName, lastWhole}: Search, {starts, codes}: Column, row: number): number {
  const start = starts[row]!;
  const length = starts[row + 1]! - start;
  if (length < asName.length || !asName.every((marks, n) => marks[codes[start + n]!])) return ranks.inName;
  return length === asName.length && lastWhole[codes[start + length - 1]!] ? ranks.sameName : ranks.nameBegins;
}

function needle({joined, pieces}: SearchWord, vocabulary: Vocabulary, catalogue: Catalogue): Needle {
  const wider = joined.slice(0, -1);
  return {
    word: joined,
    wider: alikeInPlural(joined).every((alike) => alike.startsWith(wider)) ? wider : undefined,
    joined: wordsFoundBy(joined, vocabulary, catalogue),
    // Whoever is still typing has finished all pieces but the last.
    pieces: pieces.map((piece, n) =>
      n < pieces.length - 1 && !beginsUnspaced(piece)
        ? vocabulary.marks([piece])
        : wordsFoundBy(piece, vocabulary, catalogue),
    ),
  };
}

/** Whether the catalogue has a word that this one finds, so that it need not be spelt in another way. */
export function findsSome(word: string, vocabulary: Vocabulary, catalogue: Catalogue): boolean {
  return smallWords.has(word) || wordsFoundBy(word, vocabulary, catalogue).includes(1);
}

function wordsFoundBy(word: string, vocabulary: Vocabulary, {language}: Catalogue): Uint8Array {
  if (beginsUnspaced(word)) return wordsHolding(word, vocabulary);
  const marks = wordsBeginningWith(word, vocabulary);
  if (!language.startsWith('en')) return marks;
  for (const alike of alikeInPlural(word)) {
    const code = vocabulary.codeOf(alike);
    if (code !== undefined) marks[code] = 1;
  }
  return marks;
}

/** For so many words it is kept what they find. */
const mostKept = 8;

function remember(known: Map<string, Uint8Array>, word: string, found: Uint8Array): void {
  if (known.size === mostKept) known.clear();
  known.set(word, found);
}

/** What was found lately, by beginning: the next letter of a reader's looks only there. */
const begun = new WeakMap<Vocabulary, Map<string, Uint8Array>>();
function wordsBeginningWith(start: string, vocabulary: Vocabulary): Uint8Array {
  const {texts, size} = vocabulary;
  const known = getOrCreate(begun, vocabulary, () => new Map<string, Uint8Array>());
  const lately = (beginning: string) => {
    const marks = known.get(beginning);
    return marks?.length === size ? marks : undefined; // the vocabulary may have grown
  };
  const same = lately(start);
  if (same) return same.slice();
  const wider = lately(start.slice(0, -1));
  const marks = new Uint8Array(size);
  for (let code = 0; code < size; code++) if (wider?.[code] !== 0 && texts[code]!.startsWith(start)) marks[code] = 1;
  remember(known, start, marks);
  return marks.slice();
}

function wordsHolding(part: string, {texts, size}: Vocabulary): Uint8Array {
  const marks = new Uint8Array(size);
  for (let code = 0; code < size; code++) if (texts[code]!.includes(part)) marks[code] = 1;
  return marks;
}
