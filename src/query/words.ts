// The words of a text in the form in which they are compared. Case, accents and the kind of dash or apostrophe do not
// count, and punctuation inside a word may be there or not: "e-RS" is found by `ers`, `e-rs` and `rs`, "R&D" by `r&d`,
// `rd` and `r and d`. Symbols stay, because "Audit+" and "Audit" are two products.

/** One word as typed, and the pieces that it has if punctuation or symbols divide it. */
export interface SearchWord {
  /** Without punctuation. */
  readonly joined: string;
  /** At least two, or none. `&` is the piece `and`. */
  readonly pieces: readonly string[];
}

/** All words of a text in order, the pieces of a divided word after it. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const token of tokensOf(text)) {
    if (plainToken.test(token)) words.push(token);
    else for (const {joined, pieces} of readWord(token)) words.push(joined, ...pieces);
  }
  return words;
}

/** The words that somebody asks for. */
export function searchWords(search: string): SearchWord[] {
  return tokensOf(search).flatMap(readWord);
}

const plainToken = /^[a-z0-9]+$/;

function tokensOf(text: string): string[] {
  return fold(text).match(/\S+/g) ?? [];
}

const beyondAscii = /[^\s!-~]/;

function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .replace(/[©®℠™]/g, '') // before "™" becomes the letters TM
    .replace(/[´ʼ−]/g, '-') // an apostrophe and a minus sign that Unicode takes for a mark, a letter and a symbol
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase();
}

/** Nothing for a token of punctuation alone. */
function readWord(token: string): SearchWord[] {
  const pieces = token.replaceAll('&', ' and ').match(/[\p{L}\p{N}]+|[\p{Sm}\p{Sc}\p{So}]+/gu) ?? [];
  if (pieces.length === 0) return [];
  if (pieces.length === 1) return [{joined: pieces[0], pieces: []}];
  const joined = token.replace(/[^\p{L}\p{N}\p{Sm}\p{Sc}\p{So}]+/gu, '');
  return [{joined: joined || 'and', pieces}]; // "&&" is all punctuation, and every word begins with nothing
}
