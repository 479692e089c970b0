// The words of many texts as numbers. Most words of a catalogue come again and again; their letters are compared with those
// of words met lately, and no string is made of them.

import type {Vocabulary} from './columns.ts';
import {wordsOf} from './words.ts';

/** A power of two. A word that is not among those met lately is looked up among all. */
const mostLately = 2 ** 14;

const letter = 0;
const space = 1;
const odd = 2;

/** By code of an ASCII character, as `wordsOf` takes it; the others are punctuation, and what is odd it takes apart itself. */
const kindOf = Uint8Array.from({length: 128}, (_, code) =>
  [/[a-z\d]/i, /\s/, /[$&+<=>|~]/].findIndex((kind) => kind.test(String.fromCharCode(code))),
);

export class WordReader {
  readonly #vocabulary: Vocabulary;
  /** Codes, counted from 1, by the letters of their words. */
  readonly #lately = new Uint32Array(mostLately);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Learns the words of a text in the order of `wordsOf`, and calls with the code of each. */
  read(text: string, met: (code: number) => void): void {
    for (let at = 0; at < text.length; at++) at = this.#readToken(text, at, met);
  }

  /** Reads the letters and punctuation up to the next space. @returns The place of the space. */
  #readToken(text: string, start: number, met: (code: number) => void): number {
    // The one stretch of letters that the token has, unless it is odd.
    let from = -1;
    let to = -1;
    let hash = 0;
    let isOdd = false;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? kindOf[code] : odd;
      if (kind === space) break;
      if (kind === letter) {
        if (from < 0) from = at;
        isOdd ||= to >= 0;
        hash = Math.imul(hash ^ smallLetter(code), 0x01000193);
      } else if (kind === odd) {
        isOdd = true;
      } else if (from >= 0 && to < 0) {
        to = at;
      }
    }
    if (isOdd) for (const word of wordsOf(text.slice(start, at))) met(this.#vocabulary.learn(word));
    else if (from >= 0) met(this.#learn(text, from, to < 0 ? at : to, hash));
    return at;
  }

  #learn(text: string, from: number, to: number, hash: number): number {
    const slot = (hash ^ (hash >>> 15)) & (mostLately - 1);
    const known = this.#lately[slot]! - 1;
    if (known >= 0 && isAt(text, from, to, this.#vocabulary.texts[known]!)) return known;
    const code = this.#vocabulary.learn(text.slice(from, to).toLowerCase());
    this.#lately[slot] = code + 1;
    return code;
  }
}

/** Whether that stretch of a text, of letters and digits, is the word. */
function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let n = 0; n < word.length; n++) if (word.charCodeAt(n) !== smallLetter(text.charCodeAt(from + n))) return false;
  return true;
}

function smallLetter(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
