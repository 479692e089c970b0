// Text in a drawing does not wrap and nothing is measured: how wide it is, is estimated, in `em`.

import type {Span} from './time-line.ts';

/** A word at a place of the time line. */
export interface Label extends Span {
  readonly text: string;
  /** Takes its place where it has no room. */
  readonly short?: string;
}

/** A word that has room: it begins at `from`, or ends at `to`. */
export interface PlacedWord extends Label {
  readonly anchor: 'start' | 'end';
}

/** Wider rather than narrower: fonts differ. */
export function widthOf(text: string): number {
  let em = 0;
  for (const sign of text)
    em += sign > '\u2e80' ? 1 : /[\p{Lu}mw]/u.test(sign) ? 0.72 : /[\sfijlt.,]/.test(sign) ? 0.33 : 0.58;
  return em;
}

/** At most so many lines; what is left over is cut, with an ellipsis. */
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

/** From left to right, those that have room beside each other. `lengthEm`: of the whole line. */
export function withRoom(words: readonly Label[], lengthEm: number): PlacedWord[] {
  let taken = 0;
  return [...words]
    .sort((a, b) => a.from - b.from)
    .flatMap((word): PlacedWord[] => {
      for (const text of [word.text, word.short ?? word.text]) {
        const width = (widthOf(text) / lengthEm) * 100;
        const anchor = word.from + width <= 100 ? 'start' : 'end';
        const from = anchor === 'start' ? word.from : word.to - width;
        if (from < taken) continue;
        taken = from + width + 50 / lengthEm;
        return [{...word, text, anchor}];
      }
      return [];
    });
}

/** A word that is wider than a line, in pieces. */
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
