// The words of a text in the form in which they are compared. Case, accents, ligatures and the kind of dash or apostrophe do not
// count, and punctuation inside a word may be there or not: "e-RS" is found by `ers`, `e-rs` and `rs`, "R&D" by `r&d`,
// `rd` and `r and d`. Symbols stay, because "Audit+" and "Audit" are two products. Scripts that are written without
// spaces stand by themselves: "電子カルテEMIS" has two pieces.

/** One word as typed, and the pieces that it has if punctuation or symbols divide it. */
export interface SearchWord {
  /** The word without punctuation. */
  readonly joined: string;
  /** Its pieces: at least two, or none. `&` is the piece `and`. */
  readonly pieces: readonly string[];
}

/** All words of a text in order, the pieces of a divided word after it. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const token of tokensOf(text)) for (const {joined, pieces} of readWord(token)) words.push(joined, ...pieces);
  return words;
}

/** The words that somebody asks for. */
export function searchWords(search: string): SearchWord[] {
  return tokensOf(search).flatMap(readWord);
}

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
    .toLowerCase()
    .replace(/[æœßøłđı]/g, (letter) => plainLetters[letter as keyof typeof plainLetters]);
}

/** What Unicode takes for letters of their own, and people type without a key for them. */
const plainLetters = {æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};

const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Whether it begins in a script without spaces, so that it may stand anywhere within a run of it. */
export function beginsUnspaced(word: string): boolean {
  return beginsRun.test(word);
}

const beginsRun = new RegExp(`^${unspaced.source}`, 'u');

const pieceOfWord = /[\p{L}\p{N}]+|[\p{Sm}\p{Sc}\p{So}]+/gu;
const pieceOfRun = new RegExp(
  `(?:(?=${unspaced.source})[\\p{L}\\p{N}])+|(?:(?!${unspaced.source})[\\p{L}\\p{N}])+|[\\p{Sm}\\p{Sc}\\p{So}]+`,
  'gu',
);

/** Returns the word of a token; none if it is punctuation alone. */
function readWord(token: string): SearchWord[] {
  const pieces = token.replaceAll('&', ' and ').match(unspaced.test(token) ? pieceOfRun : pieceOfWord) ?? [];
  if (pieces.length === 0) return [];
  if (pieces.length === 1) return [{joined: pieces[0], pieces: []}];
  const joined = token.replace(/[^\p{L}\p{N}\p{Sm}\p{Sc}\p{So}]+/gu, '');
  return [{joined: joined || 'and', pieces}]; // "&&" is all punctuation, and every word begins with nothing
}

/** Words that say nothing of what is sought. */
export const smallWords: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'to']);

/** Every word that is the same but for the ending of the plural in English, itself included: `pharmacies`, `pharmacy`. */
export function alikeInPlural(word: string): string[] {
  const singular = [word, ...singularsOf(word)];
  return [...singular, ...singular.flatMap((one) => pluralsOf(one).filter((many) => singularsOf(many).includes(one)))];
}

/** What it may be the plural of; several, for only a dictionary knows "cases" from "classes". */
function singularsOf(word: string): string[] {
  if (!/..s$/.test(word) || word.endsWith('ss')) return [];
  const rest = word.slice(0, -1);
  const stem = word.slice(0, -2);
  return [
    rest,
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(/(?:[sxzo]|[cs]h)es$/.test(word) ? [stem] : []),
    ...(word.endsWith('ses') ? [`${stem}is`] : []),
  ];
}

function pluralsOf(word: string): string[] {
  return [`${word}s`, `${word}es`, `${word.slice(0, -1)}ies`, `${word.slice(0, -2)}es`];
}
