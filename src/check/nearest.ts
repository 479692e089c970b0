// What a publisher perhaps meant: a word that differs by little. Case does not count.

import {nearestTo} from '../query/nearest.ts';

/** The nearest of the words, or undefined if none is near. */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  const folded = text.trim().toLowerCase();
  const wordByFolded = new Map<string, string>();
  for (const word of words) if (!wordByFolded.has(word.toLowerCase())) wordByFolded.set(word.toLowerCase(), word);
  const nearest = nearestTo(folded, wordByFolded.keys(), slipsIn(folded));
  return nearest === undefined ? undefined : wordByFolded.get(nearest);
}

/** How many letters of it may be wrong, missing or too many. */
function slipsIn({length}: string): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}
