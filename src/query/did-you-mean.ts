// The nearest spelling, from the words that a search of the catalogue finds.

import {servicesOf, type Catalogue, type Service} from '../catalogue/model.ts';
import {lettersOf, type Vocabulary} from './columns.ts';
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
function wordsWithin(word: string, {texts, letters}: Vocabulary, most: number): string[] {
  const own = lettersOf(word);
  return texts.filter((_, code) => {
    const others = letters[code]!;
    return hasAtMost(most, own & ~others) && hasAtMost(most, others & ~own);
  });
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
