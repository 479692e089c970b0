// A workbook as grids: its values, never its formulas, and nothing that it links to.

import {read, SSF, type CellObject, type WorkBook, type WorkSheet} from '@e965/xlsx';
import {CannotDo} from '../cannot-do.ts';
import {cellName, type GridCell, type Grid, type GridRow} from './grid.ts';
import {PackedRows} from './packed-rows.ts';
import {looksOf, type PartOf, type SheetLook} from './sheet-looks.ts';
import {encrypted, openArchive} from './zip-limits.ts';

/** @param name - Of the file, for what cannot be done. */
export function gridsOfWorkbook(bytes: Uint8Array, name: string): Grid[] {
  assertWorkbook(bytes, name);
  const partOf = openArchive(bytes, name);
  try {
    return gridsIn(readWorkbook(bytes), partOf);
  } catch (error) {
    const why = (error as Error).message;
    if (/password|encrypt/i.test(why)) throw encrypted(name);
    throw new CannotDo(`${name} is damaged, or no workbook: ${why}. Save it again as .xlsx.`);
  }
}

function gridsIn({SheetNames, Sheets, Workbook}: WorkBook, partOf: PartOf): Grid[] {
  const is1904 = Workbook?.WBProps?.date1904 ?? false;
  const looks = looksOf(partOf);
  return (SheetNames as (string | undefined)[]).flatMap((name, n) => {
    const sheet = name ?? `Sheet ${n + 1}`; // in a damaged file
    const content = Sheets[String(name)];
    const look = looks[n];
    const isHidden = Boolean(Workbook?.Sheets?.[n]?.Hidden) || look?.isHidden === true;
    return content ? [gridOf(sheet, content, {is1904, isHidden, look})] : [];
  });
}

function assertWorkbook(bytes: Uint8Array, name: string): void {
  const [a, b] = bytes;
  if (bytes.length === 0) throw new CannotDo(`${name} is empty. It may be half written: save it again.`);
  if (a === 0xd0 && b === 0xcf) {
    if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw encrypted(name);
    throw new CannotDo(`${name} is a workbook of an old kind. Open it, and save it as .xlsx.`);
  }
  if (a !== 0x50 || b !== 0x4b) throw new CannotDo(`${name} is no workbook, whatever its name says. Save it as .xlsx.`);
}

/** The library tells the console what it does not know of number formats, which is no help to a publisher. */
function readWorkbook(bytes: Uint8Array): WorkBook {
  const {error} = console;
  console.error = () => undefined;
  try {
    return read(bytes, {type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, cellStyles: true});
  } finally {
    console.error = error;
  }
}

interface SheetFacts {
  readonly is1904: boolean;
  readonly isHidden: boolean;
  readonly look: SheetLook | undefined;
}

/** Those that are read are taken out, for a sheet may be long. */
type DenseRows = ((CellObject | undefined)[] | undefined)[];

interface TakenRow extends GridRow {
  readonly cells: (GridCell | undefined)[];
}

function gridOf(sheet: string, content: WorkSheet, {is1904, isHidden, look}: SheetFacts): Grid {
  const data = (content as unknown as {'!data'?: DenseRows})['!data'] ?? [];
  const links = new Map<string, string>();
  let formulas = 0;
  const take = (r: number): TakenRow | undefined => {
    const cells: (GridCell | undefined)[] = [];
    const row = data[r];
    if (row) data[r] = undefined;
    row?.forEach((cell, c) => {
      if (!cell) return; // between two cells there may be none
      if (cell.f !== undefined) formulas++;
      if (cell.l?.Target) links.set(cellName(c, r + 1), cell.l.Target);
      cells[c] = valueOf(cell, is1904);
    });
    if (cells.length === 0) return undefined;
    const isRowHidden = content['!rows']?.[r]?.hidden === true || look?.hiddenRows.has(r + 1) === true;
    return {number: r + 1, cells, isHidden: isRowHidden, isStruckOut: look?.struckRows.has(r + 1) ?? false};
  };
  const merged = mergedRows(take, content['!merges'] ?? []);
  const rows = new PackedRows();
  for (let r = 0; r < data.length; r++) {
    const row = merged.has(r) ? merged.get(r) : take(r);
    if (row) rows.add(row);
  }
  const hidden = (content['!cols'] ?? []).flatMap((column, c) => (column.hidden ? [c] : []));
  return {
    sheet,
    rows,
    isHidden,
    hiddenColumns: new Set([...hidden, ...(look?.hiddenColumns ?? [])]),
    formulas,
    links,
  };
}

const longestText = 32_768; // Excel's own limit for the text of a cell

function valueOf(cell: CellObject, is1904: boolean): GridCell | undefined {
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' ? cell.v.slice(0, longestText) : undefined;
    case 'b':
      return Boolean(cell.v);
    case 'e':
      return {kind: 'fault', shown: faultNames[Number(cell.v)] ?? '#N/A'};
    case 'n':
      return typeof cell.v === 'number' ? numberCell(cell.v, cell, is1904) : unworked(cell);
    default:
      return unworked(cell);
  }
}

/** A formula whose value was never stored with it. */
function unworked({f}: CellObject): GridCell | undefined {
  return f === undefined ? undefined : {kind: 'fault', shown: `=${f}`};
}

const faultNames: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const formatter = SSF as {
  is_date(format: string): boolean;
  parse_date_code(serial: number, options: {date1904: boolean}): DateCode | null;
  format(format: string | number, value: number): string;
};

function numberCell(number: number, {z: format = 'General'}: CellObject, is1904: boolean): GridCell {
  if (format === 'General' || format === '') return number;
  const shown = shownAs(number, String(format));
  if (formatter.is_date(String(format))) {
    const code = formatter.parse_date_code(number, {date1904: is1904});
    if (code && code.y > 1899) return {kind: 'day', day: precise(code, String(format)), shown};
  }
  return shown === String(number) ? number : {kind: 'number', number, shown};
}

function shownAs(number: number, format: string): string {
  try {
    return formatter.format(format, number);
  } catch {
    return String(number);
  }
}

/** As much of a day as its format shows: `mmm yyyy` is a month. */
function precise({y, m, d}: DateCode, format: string): string {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const two = (part: number) => String(part).padStart(2, '0');
  if (letters.includes('d') || !letters.includes('y')) return `${y}-${two(m)}-${two(d)}`;
  return letters.includes('m') ? `${y}-${two(m)}` : String(y);
}

interface Merge {
  readonly s: {readonly r: number; readonly c: number};
  readonly e: {readonly r: number; readonly c: number};
}

const largestMerge = 10_000;

/**
 * The rows that merged areas touch, by index from 0. Every cell of such an area says what its first one says, which is
 * what people see.
 */
function mergedRows(
  take: (r: number) => TakenRow | undefined,
  merges: readonly Merge[],
): ReadonlyMap<number, GridRow | undefined> {
  const merged = new Map<number, TakenRow | undefined>();
  const cellsAt = (r: number) => {
    if (!merged.has(r)) merged.set(r, take(r));
    return merged.get(r)?.cells;
  };
  for (const {s, e} of merges) {
    const isWide = (e.r - s.r + 1) * (e.c - s.c + 1) > largestMerge;
    const value = isWide ? undefined : cellsAt(s.r)?.[s.c];
    if (value === undefined) continue;
    for (let r = s.r; r <= e.r; r++) {
      const cells = cellsAt(r);
      for (let c = s.c; cells && c <= e.c; c++) cells[c] ??= value;
    }
  }
  return merged;
}
