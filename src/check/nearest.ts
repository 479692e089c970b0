// What was perhaps meant: the word that differs least, if it differs by little.

import {distance} from 'fastest-levenshtein';

/** The nearest of the words, or undefined if none is near. Case does not count. */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  const folded = text.trim().toLowerCase();
  let [best, least] = [undefined as string | undefined, slipsIn(folded) + 1];
  for (const word of words) {
    if (Math.abs(word.length - folded.length) >= least) continue;
    const slips = distance(folded, word.toLowerCase());
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/** How many letters of it may be wrong, missing or too many. */
function slipsIn({length}: string): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}
