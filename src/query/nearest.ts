// What was perhaps meant: the word that differs in the fewest letters.

import {distance} from 'fastest-levenshtein';

/**
 * Returns the word with the fewest letters wrong, missing or too many, the first of several; undefined if all differ in
 * more than `within`. Case counts.
 */
export function nearestTo(text: string, words: Iterable<string>, within: number): string | undefined {
  let [best, least] = [undefined as string | undefined, within + 1];
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const slips = distance(text, word);
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}
