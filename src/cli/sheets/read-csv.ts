// A text file as a grid. Which separator it has is judged by the records that each gives, and not by counting marks: a
// comma inside a quoted cell separates nothing.

import {parse, type Options} from 'csv-parse/sync';
import {CannotDo} from '../cannot-do.ts';
import {decodeText} from './decode-text.ts';
import type {Grid, GridRow} from './grid.ts';

const separators = [',', ';', '\t', '|'] as const;
type Separator = (typeof separators)[number];

const separatorNames: Record<Separator, string> = {',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars'};

/** How much of the file tells which separator it has. */
const sampleLength = 1_000_000;
const sampleRecords = 300;

export function gridOfCsv(bytes: Uint8Array, sheet: string, file?: string): Grid {
  const {text: whole, encoding} = decodeText(bytes);
  const declared = /^\uFEFF?sep=(.)\r?\n/i.exec(whole);
  const text = declared ? `\n${whole.slice(declared[0].length)}` : whole; // lines are counted on
  const separator = declared ? asSeparator(declared[1]!, text) : separatorOf(text.slice(0, sampleLength));
  const readAs = [
    ...(encoding === undefined ? [] : [`as ${encoding}`]),
    ...(separator === ',' ? [] : [`with ${separatorNames[separator]} between its cells`]),
  ];
  return {
    sheet,
    ...(file !== undefined && {file}),
    rows: csvRows(text, separator, file ?? sheet),
    ...(readAs.length > 0 && {readAs: readAs.join(', ')}),
  };
}

/** What Excel is told in the first line, if it is one of those that occur. */
function asSeparator(mark: string, text: string): Separator {
  return separators.find((separator) => separator === mark) ?? separatorOf(text.slice(0, sampleLength));
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: {readonly lines: number};
}

function recordsOf(text: string, separator: string, options: Options = {}): ParsedRecord[] {
  return parse(text, {
    bom: true,
    delimiter: separator,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 10_000_000,
    ...options,
  }) as unknown as ParsedRecord[];
}

function csvRows(text: string, separator: string, name: string): GridRow[] {
  try {
    let before = 0;
    return recordsOf(text, separator).map(({record, info}, n) => {
      const line = before + 1;
      before = info.lines;
      return {number: n + 1, cells: record.map((cell) => (cell === '' ? undefined : cell)), line};
    });
  } catch (error) {
    throw new CannotDo(`${name} cannot be read as a table: ${(error as Error).message} Save it again as CSV.`);
  }
}

/**
 * The one by which most records have more than one cell; of several, most the same number of them. Quotes stand where
 * they should by the right one alone, unless the file has stray ones.
 */
function separatorOf(sample: string): Separator {
  return bestBy(sample, true) ?? bestBy(sample, false) ?? ',';
}

function bestBy(sample: string, isStrict: boolean): Separator | undefined {
  const [best] = separators
    .map((separator) => ({separator, score: scoreOf(sample, separator, isStrict)}))
    .sort((a, b) => b.score - a.score);
  return best!.score > 0 ? best!.separator : undefined;
}

function scoreOf(sample: string, separator: string, isStrict: boolean): number {
  const counts = new Map<number, number>();
  let divided = 0;
  try {
    for (const {record} of recordsOf(sample, separator, {relax_quotes: !isStrict, to: sampleRecords})) {
      if (record.length < 2) continue;
      divided++;
      counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    }
  } catch {
    return 0;
  }
  const alike = Math.max(0, ...[...counts].map(([cells, records]) => records * Math.log2(cells)));
  return divided + alike / (1 + divided * 20);
}
