// What a sheet is before anybody knows what it means: rows of cells, with their addresses and types.

import type {PartialDay} from '../../catalogue/day.ts';

/** Text, a number that shows as itself, true or false, or one of the following. */
export type GridCell = string | number | boolean | FormattedNumber | DayCell | FaultyCell;

/** A number that shows in another way: 417 as 00417, 1250 as £1,250.00. */
export interface FormattedNumber {
  readonly kind: 'number';
  readonly number: number;
  readonly shown: string;
}

/** A day, or the month or the year that its format shows of it. */
export interface DayCell {
  readonly kind: 'day';
  readonly day: PartialDay;
  readonly shown: string;
}

/** `#REF!`, or a formula that nobody has worked out. */
export interface FaultyCell {
  readonly kind: 'fault';
  readonly shown: string;
}

export interface GridRow {
  /** From 1, as the spreadsheet counts. */
  readonly number: number;
  /** By column, from 0. Empty ones are undefined. */
  readonly cells: readonly (GridCell | undefined)[];
  readonly isHidden?: boolean;
  /** A line goes through all of its filled cells. */
  readonly isStruckOut?: boolean;
  /** In a text file, the line on which it begins. */
  readonly line?: number;
}

/** They may be many: an array, or a list that unpacks them one after the other. */
export interface GridRows extends Iterable<GridRow> {
  readonly length: number;
  /** Called once nobody asks for them again. */
  letGo?(): void;
}

export interface Grid {
  readonly sheet: string;
  /** The file that it is, or is in, where there are several. */
  readonly file?: string;
  readonly rows: GridRows;
  readonly isHidden?: boolean;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Cells whose value a formula gave, by address. */
  readonly formulas?: number;
  /** Where cells lead, by address. */
  readonly links?: ReadonlyMap<string, string>;
  /** How its bytes were read, if in another way than as UTF-8 with commas. */
  readonly readAs?: string;
}

/** `A`, `B`, … `AA`, for columns from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `F14`. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** What a cell shows. */
export function textOf(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.shown : String(cell);
}

export function isEmptyCell(cell: GridCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
