// The rows of an ODS file, one after the other, however long it is.

import {parse} from 'csv-parse';
import {createReadStream} from 'node:fs';
import {open} from 'node:fs/promises';
import {pipeline} from 'node:stream/promises';
import {CannotDo} from '../cannot-do.ts';
import {windows1252Of} from '../sheets/decode-text.ts';
import {odsLayout, type OdsField, type OdsLayout} from './ods-layout.ts';

export interface OdsRow {
  /** From 1. */
  readonly line: number;
  readonly layout: OdsLayout;
  readonly width: number;
  /** The cell of a field, trimmed; empty if the file has no such column. */
  readonly cell: (field: OdsField) => string;
}

/** Longer ones come from a quotation mark that was never closed. */
const longestRow = 100_000;

/** A row that is no row, for its quotation marks do not match. */
export interface BrokenRow {
  readonly line: number;
  readonly isBroken: true;
}

/** @throws {CannotDo} for a file that is none of the layouts. */
export async function* readOdsFile(file: string): AsyncGenerator<OdsRow | BrokenRow, void, undefined> {
  const encoding = await encodingOf(file);
  const broken: BrokenRow[] = [];
  const rows = parse({
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (error) => void broken.push({line: Number(error?.lines ?? 0), isBroken: true}),
    skip_empty_lines: true,
    info: true,
    max_record_size: longestRow,
    delimiter: await delimiterOf(file, encoding),
  });
  const done = pipeline(decoded(file, encoding), rows);
  done.catch(() => undefined); // whoever reads the rows hears of it
  let layout: OdsLayout | undefined;
  for await (const {record, info} of rows as AsyncIterable<{record: string[]; info: {lines: number}}>) {
    if (layout === undefined) {
      layout = requireLayout(file, record);
      if (layout.hasHeadings) continue;
    }
    const {columns} = layout;
    yield {
      line: info.lines,
      layout,
      width: record.length,
      cell: (field) => withoutQuotes(record[columns.get(field) ?? -1] ?? ''),
    };
  }
  yield* broken;
  if (layout === undefined) throw new CannotDo(`${file} holds no row that can be read. Download it again.`);
}

/** A cell with quotation marks in it, which nobody has doubled, comes with those around it. */
function withoutQuotes(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

async function* decoded(file: string, encoding: string): AsyncGenerator<string, void, undefined> {
  if (encoding === 'windows-1252') {
    for await (const chunk of createReadStream(file)) yield windows1252Of(chunk as Buffer);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, {stream: true});
  yield decoder.decode();
}

function requireLayout(file: string, first: readonly string[]): OdsLayout {
  const layout = odsLayout(file, first);
  if (layout) return layout;
  throw new CannotDo(
    `${file} is no file that is known: neither its name nor its first row is that of epraccur, eccg, etrust, ebranchs or ` +
      'succ, and it has no heading row with "Code" and "Name". Give it the name under which the ODS publishes it.',
  );
}

/** What parts the cells of the first row, of which the published files have codes and names in quotes. */
async function delimiterOf(file: string, encoding: string): Promise<string> {
  let start = '';
  for await (const text of decoded(file, encoding)) {
    start = text;
    break;
  }
  const [line = ''] = start.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** UTF-16 and UTF-8 say what they are; whatever is neither was written by Windows. */
async function encodingOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead).toString('latin1');
    if (start.startsWith('PK')) {
      throw new CannotDo(`${file} is a .zip file or a workbook. Unpack it, or save it as CSV, and name the .csv file.`);
    }
    if (start.startsWith('\u00ff\u00fe')) return 'utf-16le';
    if (start.startsWith('\u00fe\u00ff')) return 'utf-16be';
    const decoder = new TextDecoder('utf-8', {fatal: true});
    for await (const chunk of handle.createReadStream({start: 0, autoClose: false})) {
      decoder.decode(chunk as Buffer, {stream: true});
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  } finally {
    await handle.close();
  }
}
