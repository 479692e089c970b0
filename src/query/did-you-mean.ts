// The nearest spelling, from the words that a search of the catalogue finds.

import {getOrCreate} from '../catalogue/get-or-create.ts';
import {servicesOf, type Catalogue, type Service} from '../catalogue/model.ts';
import type {Vocabulary} from './columns.ts';
import {nearestTo} from './nearest.ts';
import {findsSome, searchVocabulary} from './search.ts';
import {searchWords, wordsOf} from './words.ts';

/** The search with each word that finds nothing in the catalogue in its nearest spelling; undefined if none is near. */
export function didYouMean(catalogue: Catalogue, search: string): string | undefined {
  const vocabulary = searchVocabulary(catalogue);
  const tokens = search.trim().split(/\s+/);
  const nearest = tokens.map((token) => {
    const word = searchWords(token)[0]?.joined ?? '';
    if (findsSome(word, vocabulary, catalogue)) return token;
    const within = slips(word);
    return nearestTo(word, wordsWithin(word, vocabulary, within), within);
  });
  if (nearest.includes(undefined) || nearest.every((word, n) => word === tokens[n])) return undefined;
  return nearest.map((word, n) => (word === tokens[n] ? word : spelled(catalogue, word!))).join(' ');
}

/** How many letters may be wrong, missing or too many. */
function slips({length}: string): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** Leaves out words that must differ in more letters, because they have more that the other lacks. */
function wordsWithin(word: string, vocabulary: Vocabulary, most: number): string[] {
  const own = lettersOf(word);
  const letters = lettersIn(vocabulary);
  return vocabulary.texts.filter((_, code) => {
    const others = letters[code]!;
    return hasAtMost(most, own & ~others) && hasAtMost(most, others & ~own);
  });
}

const lettersKept = new WeakMap<Vocabulary, number[]>();

/** The letters of each word, by code, read once when a search first finds nothing. */
function lettersIn(vocabulary: Vocabulary): readonly number[] {
  const letters = getOrCreate(lettersKept, vocabulary, () => []);
  while (letters.length < vocabulary.size) letters.push(lettersOf(vocabulary.texts[letters.length]!));
  return letters;
}

/** Returns which letters a text has: a bit for each from a to z, and four for all other characters. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26 + (place & 3));
  }
  return letters;
}

/** Whether no more bits than that are set. */
function hasAtMost(most: number, bits: number): boolean {
  let left = bits;
  for (let n = 0; n < most; n++) left &= left - 1;
  return left === 0;
}

/** The word as the catalogue writes it: `SystmOne`, not `systmone`. */
function spelled(catalogue: Catalogue, word: string): string {
  for (const service of servicesOf(catalogue)) {
    for (const text of spellableNames(service)) {
      const token = text.split(/\s+/).find((each) => wordsOf(each)[0] === word);
      if (token !== undefined) return token.replace(/^\p{P}+|\p{P}+$/gu, ''); // a name in brackets, or before a comma
    }
  }
  return word;
}

function spellableNames({name, aliases, supplier, categories, capabilities}: Service): string[] {
  const listed = [...categories, ...capabilities].map((each) => each.name);
  return [name, ...aliases, supplier?.name ?? '', ...(supplier?.aliases ?? []), ...listed];
}
