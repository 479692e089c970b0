// The line of a file as it should be, to copy.

import type {Instead} from './meant.ts';
import type {Remark} from './remark.ts';

export interface CorrectedLine {
  /** From 1. */
  readonly line: number;
  /** Without the space at both ends. */
  readonly text: string;
}

/** How far below the line of a list one of its items may stand. */
const mostLinesBelow = 30;

/** Longer ones are whole files on one line, which nobody copies. */
const longestCopied = 1000;

/**
 * @param line - The line at which something was found, from 1.
 * @returns Undefined where what was found does not stand there, or stands there more than once.
 */
export function correctedLine(
  lines: readonly string[],
  line: number,
  [found, instead]: Instead,
): CorrectedLine | undefined {
  for (let n = line; n <= Math.min(line + mostLinesBelow, lines.length); n++) {
    const text = lines[n - 1]!;
    const times = text.split(found).length - 1;
    if (times > 1 || text.length > longestCopied) return undefined;
    if (times === 1) return {line: n, text: text.trim().replace(found, () => instead)};
  }
  return undefined;
}

/**
 * The remarks with the lines that were meant, where one can tell.
 *
 * @param textOf - The text of a file; undefined for the one that was named.
 */
export function withCorrectedLines(
  remarks: readonly Remark[],
  textOf: (file: string | undefined) => string | undefined,
): Remark[] {
  const linesOf = new Map<string | undefined, readonly string[]>();
  return remarks.map((remark) => {
    const {instead, where} = remark;
    if (!instead || where.line === undefined) return remark;
    const lines = linesOf.get(where.file) ?? (textOf(where.file) ?? '').split('\n');
    linesOf.set(where.file, lines);
    return {...remark, corrected: correctedLine(lines, where.line, instead)};
  });
}
