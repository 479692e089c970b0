// What was perhaps meant: the word that differs in the fewest letters.

/**
 * Returns the word with the fewest letters wrong, missing or too many, the first of several; undefined if all differ in
 * more than `within`. Case counts.
 */
export function nearestTo(text: string, words: Iterable<string>, within: number): string | undefined {
  let [best, most] = [undefined as string | undefined, within];
  for (const word of words) {
    if (Math.abs(word.length - text.length) > most) continue;
    const slips = slipsBetween(text, word, most);
    if (slips <= most) [best, most] = [word, slips - 1];
  }
  return best;
}

/** The distance of a beginning of the text to each beginning of a word; one array for all words, for there may be many. */
const distances: number[] = [];

/** Returns Levenshtein's distance, or some number above `most` as soon as it is above it. */
function slipsBetween(text: string, word: string, most: number): number {
  for (let end = 0; end <= word.length; end++) distances[end] = end;
  for (let start = 0; start < text.length; start++) {
    let [diagonal, least] = [start, start + 1];
    distances[0] = least;
    for (let end = 0; end < word.length; end++) {
      const changed = text[start] === word[end] ? diagonal : diagonal + 1;
      diagonal = distances[end + 1]!;
      const slips = Math.min(changed, diagonal + 1, distances[end]! + 1);
      distances[end + 1] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return least;
  }
  return distances[word.length]!;
}
