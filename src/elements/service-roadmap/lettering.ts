// Breaks and places the text of a drawing, where text does not wrap by itself. Widths are estimated, in `em`, and never
// measured.

import {ownFields} from '../../catalogue/own-fields.ts';
import type {Span} from './time-line.ts';

/** A word at a place of the time line. */
export interface Label extends Span {
  readonly text: string;
  /** A shorter text for where the whole one has no room. */
  readonly short?: string;
}

/** A word that has room: it begins at `from`, or ends at `to`. */
export interface PlacedWord extends Label {
  readonly anchor: 'start' | 'end';
}

/** The width of a text in `em`, estimated high rather than low, for fonts differ. */
export function widthOf(text: string): number {
  let em = 0;
  for (const sign of text)
    em += sign > '\u2e80' ? 1 : /[\p{Lu}mw]/u.test(sign) ? 0.72 : /[\sfijlt.,]/.test(sign) ? 0.33 : 0.58;
  return em;
}

/** Breaks a text into lines, `most` at most; the rest is cut, with an ellipsis. */
export function wrap(text: string, lineEm: number, most: number): string[] {
  const lines = [''];
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((each) => broken(each, lineEm))) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (widthOf(`${line} ${word}`) <= lineEm) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines[most - 1]!, lineEm)];
}

/**
 * Places from left to right the words that have room beside each other, and leaves out the others.
 *
 * @param lengthEm - The length of the whole line.
 */
export function withRoom(words: readonly Label[], lengthEm: number): PlacedWord[] {
  let taken = 0;
  return words
    .map(ownFields)
    .sort((a, b) => a.from - b.from)
    .flatMap((word): PlacedWord[] => {
      for (const text of [word.text, word.short ?? word.text]) {
        const width = (widthOf(text) / lengthEm) * 100;
        if (width > 100) continue;
        const anchor = word.from + width <= 100 || word.to < width ? 'start' : 'end';
        const from = anchor === 'end' ? word.to - width : Math.min(word.from, 100 - width);
        if (from < taken) continue;
        taken = from + width + 50 / lengthEm;
        return [{...word, ...(anchor === 'start' && {from}), text, anchor}];
      }
      return [];
    });
}

/** Breaks a word that is wider than a line into pieces. */
function broken(word: string, lineEm: number): string[] {
  const pieces = [''];
  for (const sign of word) {
    if (widthOf(pieces.at(-1)! + sign) > lineEm) pieces.push(sign);
    else pieces[pieces.length - 1] = pieces.at(-1)! + sign;
  }
  return pieces;
}

function shorten(line: string, lineEm: number): string {
  let kept = '';
  for (const sign of line) {
    if (widthOf(`${kept}${sign}…`) > lineEm) break;
    kept += sign;
  }
  return `${kept}…`;
}
