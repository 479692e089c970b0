// A text file as a grid. Which separator it has is judged by the records that each gives, and not by counting marks: a
// comma inside a quoted cell separates nothing.

import {parse, type Options} from 'csv-parse/sync';
import {CannotDo} from '../cannot-do.ts';
import {utf8Of} from './decode-text.ts';
import type {Grid, GridCell} from './grid.ts';
import {PackedRows} from './packed-rows.ts';

const separators = [',', ';', '\t', '|'] as const;
type Separator = (typeof separators)[number];

const separatorNames: Record<Separator, string> = {',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars'};

/** How many bytes of the file tell which separator it has. */
const sampleLength = 1_000_000;
const sampleRecords = 300;

const lineFeed = 0x0a;
const quotationMark = 0x22;

/** Programs that add lines to a file end them in their own way. */
const lineEnds = ['\r\n', '\n', '\r'];

export function gridOfCsv(bytes: Uint8Array, sheet: string, file?: string): Grid {
  const {utf8: whole, encoding} = utf8Of(bytes);
  const declared = /^\uFEFF?sep=(.)\r?\n/i.exec(Buffer.from(whole.subarray(0, 20)).toString());
  const text = declared ? whole.subarray(whole.indexOf(lineFeed)) : whole; // lines are counted on
  const inner = withoutQuotedLines(text);
  const separator = declared ? asSeparator(declared[1]!, inner) : separatorOf(inner.subarray(0, sampleLength));
  const readAs = [
    ...(encoding === undefined ? [] : [`as ${encoding}`]),
    ...(separator === ',' ? [] : [`with ${separatorNames[separator]} between its cells`]),
    ...(inner === text ? [] : ['without the quotation marks around each of its lines']),
  ];
  return {
    sheet,
    ...(file !== undefined && {file}),
    rows: csvRows(inner, separator, file ?? sheet),
    ...(readAs.length > 0 && {readAs: readAs.join(', ')}),
  };
}

/** A program that took each line for one cell has put quotation marks around it, and doubled those in it. */
function withoutQuotedLines(text: Uint8Array): Uint8Array {
  if (!text.subarray(0, 4).includes(quotationMark)) return text;
  const sample = Buffer.from(text.subarray(0, sampleLength)).toString();
  const lines = sample.split(/\r\n|\n|\r/, sampleRecords).filter((line) => line !== '\uFEFF' && line !== '');
  const isQuoted = (line: string) => /^\uFEFF?"(?:[^"]|"")*[,;\t|](?:[^"]|"")*"$/.test(line);
  if (lines.length < 2 || !lines.every(isQuoted)) return text;
  return Buffer.from(
    Buffer.from(text)
      .toString()
      .replace(/^(\uFEFF?)"(.*)"$/gm, (_, mark: string, line: string) => mark + line.replaceAll('""', '"')),
  );
}

/** What Excel is told in the first line, if it is one of those that occur. */
function asSeparator(mark: string, text: Uint8Array): Separator {
  return separators.find((separator) => separator === mark) ?? separatorOf(text.subarray(0, sampleLength));
}

/** `"Example", "Ltd"`: a quotation mark behind a space would be taken for a letter of its cell. */
function hasSpacesBeforeQuotes(text: Uint8Array, separator: string): boolean {
  const mark = separator === '|' ? '\\|' : separator;
  const spaced = new RegExp(`${mark} +"[^"\\r\\n]*" *(?:${mark}|[\\r\\n]|$)`);
  return separator !== '\t' && spaced.test(Buffer.from(text.subarray(0, sampleLength)).toString());
}

/** @param take - Is given one record after the other, of which nothing else is kept; `line` is its last. */
function readRecords(
  text: Uint8Array,
  separator: string,
  take: (record: string[], line: number) => void,
  options: Options = {},
): void {
  parse(Buffer.from(text.buffer, text.byteOffset, text.byteLength), {
    bom: true,
    delimiter: separator,
    record_delimiter: lineEnds,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 10_000_000,
    trim: hasSpacesBeforeQuotes(text, separator),
    ...options,
    on_record: (record, {lines}) => {
      take(record, lines);
      return undefined; // the parser keeps none
    },
  });
}

function csvRows(text: Uint8Array, separator: string, name: string): PackedRows {
  const rows = new PackedRows();
  let before = 0;
  try {
    readRecords(text, separator, (record, lastLine) => {
      const line = before + 1;
      before = lastLine;
      rows.add({number: rows.length + 1, cells: cellsOfRecord(record), line});
    });
    return rows;
  } catch (error) {
    throw new CannotDo(`${name} cannot be read as a table: ${(error as Error).message} Save it again as CSV.`);
  }
}

/** In place, for the record is nobody else’s. */
function cellsOfRecord(record: (GridCell | undefined)[]): (GridCell | undefined)[] {
  for (let c = 0; c < record.length; c++) {
    const text = record[c] as string;
    if (text === '') record[c] = undefined;
    else if (text.startsWith('=') || text.startsWith('#')) record[c] = cellOfSpreadsheet(text);
  }
  return record;
}

/** What a spreadsheet has written as text: `="00417"` keeps zeros, other formulas have lost their values. */
function cellOfSpreadsheet(text: string): GridCell {
  const kept = /^="([^"]*)"$/.exec(text)?.[1];
  if (kept !== undefined) return kept;
  const isFault = /^(#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|##+)|=[-+(]*[A-Z$\d].*)$/is.test(text);
  return isFault ? {kind: 'fault', shown: text} : text;
}

/**
 * The one by which most records have more than one cell; of several, most the same number of them. Quotes stand where
 * they should by the right one alone, unless the file has stray ones.
 */
function separatorOf(sample: Uint8Array): Separator {
  return bestBy(sample, true) ?? bestBy(sample, false) ?? ',';
}

function bestBy(sample: Uint8Array, isStrict: boolean): Separator | undefined {
  const [best] = separators
    .map((separator) => ({separator, score: scoreOf(sample, separator, isStrict)}))
    .sort((a, b) => b.score - a.score);
  return best!.score > 0 ? best!.separator : undefined;
}

function scoreOf(sample: Uint8Array, separator: string, isStrict: boolean): number {
  const counts = new Map<number, number>();
  let divided = 0;
  try {
    const count = ({length}: readonly string[]) => {
      if (length < 2) return;
      divided++;
      counts.set(length, (counts.get(length) ?? 0) + 1);
    };
    readRecords(sample, separator, count, {relax_quotes: !isStrict, to: sampleRecords});
  } catch {
    return 0;
  }
  const alike = Math.max(0, ...[...counts].map(([cells, records]) => records * Math.log2(cells)));
  return divided + alike / (1 + divided * 20);
}
