// The table in a sheet: where its headings are, which rows are data, and what stands around them.

import {foldedName} from '../../catalogue/named.ts';
import {isEmptyCell, textOf, type Grid, type GridCell, type GridRow, type GridRows} from './grid.ts';

export interface TableRow {
  readonly row: GridRow;
  /** The heading of the rows around it: "Lot 1: clinical systems". */
  readonly section: string | undefined;
}

export interface Table {
  readonly grid: Grid;
  readonly headingRow: number;
  /** By column; empty where there is none. */
  readonly headings: readonly string[];
  /** What stands above them over several columns; empty where nothing does. */
  readonly groups: readonly string[];
  readonly rows: Iterable<TableRow>;
  /** The numbers of those that are hidden. */
  readonly hiddenRows: readonly number[];
  readonly struckRows: readonly number[];
  /** The texts above the table. */
  readonly titles: readonly string[];
  /** Rows that hold no data, by what they are. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly why: 'section' | 'total' | 'footnote' | 'repeated-headings';
  readonly row: number;
  readonly text: string;
}

const headingsAmongFirst = 40;

/** @param isKnown - Whether a text is a heading of such a sheet. */
export function findTable(grid: Grid, isKnown: (heading: string) => boolean): Table | undefined {
  const rows = firstFilledRows(grid.rows, headingsAmongFirst + 1);
  const at = headingRowAmong(rows.slice(0, headingsAmongFirst), isKnown);
  if (at === undefined) return undefined;
  const {headings, groups, body} = headingsAt(rows, at);
  const titles = rows.slice(0, at).flatMap((row) => [...new Set(filledIn(row))]);
  return {grid, headingRow: rows[at]!.number, headings, groups, titles, ...dataIn(grid.rows, body, headings)};
}

function firstFilledRows(rows: GridRows, most: number): GridRow[] {
  const first: GridRow[] = [];
  for (const row of rows) {
    if (filledIn(row).length > 0) first.push(row);
    if (first.length === most) break;
  }
  return first;
}

/** The row with the most headings that are known; the first of several. */
function headingRowAmong(rows: readonly GridRow[], isKnown: (heading: string) => boolean): number | undefined {
  let [best, most] = [undefined as number | undefined, 0];
  for (const [n, row] of rows.entries()) {
    const texts = new Set(filledIn(row));
    const known = [...texts].filter(isKnown).length;
    if (known > most && row.cells.every((cell) => cell === undefined || typeof cell === 'string'))
      [best, most] = [n, known];
  }
  return best;
}

function headingsAt(rows: readonly GridRow[], at: number) {
  const first = headingTexts(rows[at]!);
  const below = rows[at + 1];
  if (below && isSecondHeadingRow(first, below)) {
    const second = headingTexts(below);
    const width = Math.max(first.length, second.length);
    const groups = filledForward(first, width);
    const headings = columnsUpTo(width).map((c) => second[c] || first[c] || '');
    return {headings, groups: groups.map((group, c) => (group === headings[c] ? '' : group)), body: at + 2};
  }
  const above = rows[at - 1];
  const isGroupRow =
    above !== undefined && new Set(filledIn(above)).size > 1 && filledIn(above).length < filledIn(rows[at]!).length * 2;
  const groups = isGroupRow ? filledForward(headingTexts(above), first.length) : first.map(() => '');
  return {headings: first, groups, body: at + 1};
}

/** An apostrophe before it says that it is text. */
function headingText(cell: GridCell | undefined): string {
  return textOf(cell).replace(/^'/, '').trim().replace(/\s+/g, ' ');
}

function headingTexts({cells}: GridRow): string[] {
  return columnsUpTo(cells.length).map((c) => headingText(cells[c]));
}

/** Dense: rows may have holes, which map() would pass over. */
function columnsUpTo(width: number): number[] {
  return [...Array(width).keys()];
}

/** Each group over its own column and the empty ones behind it. */
function filledForward(texts: readonly string[], width: number): string[] {
  let last = '';
  return columnsUpTo(width).map((c) => (last = texts[c] || last));
}

/** It stands only under headings that reach over several columns. */
function isSecondHeadingRow(first: readonly string[], row: GridRow): boolean {
  const second = headingTexts(row);
  const reachesOver = (c: number) =>
    !first[c] || c + 1 >= first.length || !first[c + 1] || first[c] === first[c + 1] || first[c] === first[c - 1];
  const differing = second.flatMap((text, c) => (text !== '' && text !== first[c] ? [c] : []));
  const isUnderGroups =
    differing.length > 1 && differing.every((c) => reachesOver(c) && first.slice(0, c + 1).some(Boolean));
  return (
    isUnderGroups &&
    differing.some((c) => !first[c] || first[c] === first[c - 1]) &&
    row.cells.every((cell) => cell === undefined || typeof cell === 'string')
  );
}

function filledIn({cells}: GridRow): string[] {
  return cells.flatMap((cell) => (isEmptyCell(cell) ? [] : [textOf(cell).trim()]));
}

/** @param body - How many filled rows stand before the data. */
function dataIn(
  rows: GridRows,
  body: number,
  headings: readonly string[],
): Pick<Table, 'rows' | 'hiddenRows' | 'struckRows' | 'passedOver'> {
  const {widths, indexes, odd, gaps, hidden, struck} = shapeOf(rows, body, headings);
  const usual = usualWidth(widths);
  const isWide = usual >= 3;
  const lastFull = widths.findLastIndex((width) => width > (isWide ? Math.max(1, usual / 3) : 1));
  const gap = gaps.find((n) => n > lastFull); // an empty row behind the last full one
  const isData = new Uint8Array(rows.length);
  for (const index of indexes) isData[index] = 1;
  const passedOver: PassedOver[] = [];
  const sections = new Map<number, string>();
  for (const [n, {number, first, filled, isAgain}] of odd) {
    const pass = (why: PassedOver['why']) => {
      passedOver.push({why, row: number, text: first});
      isData[indexes[n]!] = 0;
      if (why === 'section') sections.set(indexes[n]!, first);
    };
    const isAlone = widths[n] === 1;
    if (isAgain) pass('repeated-headings');
    else if (total.test(first)) pass('total');
    else if (isWide && filled <= 2 && gap !== undefined && n >= gap) pass('footnote');
    else if (isAlone && (n > lastFull ? isWide || footnote.test(first) : footnote.test(first))) pass('footnote');
    else if (isAlone && isWide && (filled > 1 || n < lastFull)) pass('section');
  }
  const ofData = (all: ReadonlyMap<number, number>) =>
    [...all].flatMap(([index, number]) => (isData[index] === 1 ? [number] : []));
  return {
    rows: new DataRows(rows, isData, sections),
    hiddenRows: ofData(hidden),
    struckRows: ofData(struck),
    passedOver,
  };
}

/** They are read from the sheet again whenever somebody walks over them, for all at once may be many. */
class DataRows implements Iterable<TableRow> {
  readonly #rows: GridRows;
  readonly #isData: Uint8Array;
  readonly #sections: ReadonlyMap<number, string>;

  /**
   * @param isData - 1 for each row that holds data, by its index.
   * @param sections - Headings between the rows, by index.
   */
  constructor(rows: GridRows, isData: Uint8Array, sections: ReadonlyMap<number, string>) {
    this.#rows = rows;
    this.#isData = isData;
    this.#sections = sections;
  }

  *[Symbol.iterator](): Generator<TableRow, void, undefined> {
    let section: string | undefined;
    let index = 0;
    for (const row of this.#rows) {
      section = this.#sections.get(index) ?? section;
      if (this.#isData[index++] === 1) yield {row, section};
    }
  }
}

/** What tells which rows below the headings hold data. Filled rows are counted from the first of those. */
interface Shape {
  /** How many different texts each has. */
  readonly widths: readonly number[];
  /** The index of each in the sheet. */
  readonly indexes: readonly number[];
  /** Those that perhaps hold none. */
  readonly odd: ReadonlyMap<number, OddRow>;
  /** Those behind an empty row. */
  readonly gaps: readonly number[];
  /** Their numbers, by index. */
  readonly hidden: ReadonlyMap<number, number>;
  readonly struck: ReadonlyMap<number, number>;
}

interface OddRow {
  readonly number: number;
  readonly first: string;
  /** How many of its cells are filled. */
  readonly filled: number;
  /** It says what the headings say. */
  readonly isAgain: boolean;
}

function shapeOf(rows: GridRows, body: number, headings: readonly string[]): Shape {
  const isHeadingsAgain = sameTextsAs(headings.filter(Boolean).map(foldedName));
  const [widths, indexes, gaps]: [number[], number[], number[]] = [[], [], []];
  const odd = new Map<number, OddRow>();
  const hidden = new Map<number, number>();
  const struck = new Map<number, number>();
  let index = -1;
  let n = -body - 1;
  let before = Infinity;
  for (const row of rows) {
    index++;
    const texts = filledIn(row);
    if (texts.length === 0) continue;
    n++;
    if (n < 0) continue;
    const {number} = row;
    const width = new Set(texts).size;
    widths.push(width);
    indexes.push(index);
    if (number > before + 1) gaps.push(n);
    before = number;
    if (row.isHidden) hidden.set(index, number);
    if (row.isStruckOut) struck.set(index, number);
    const first = texts[0]!;
    const isAgain = isHeadingsAgain(texts);
    if (isAgain || width === 1 || texts.length <= 2 || total.test(first))
      odd.set(n, {number, first, filled: texts.length, isAgain});
  }
  return {widths, indexes, odd, gaps, hidden, struck};
}

const total = /^(grand |sub-?)?totals?\b(?! \p{L})/iu;

const footnote =
  /^(\*|†|‡|\(?\d\)|note|source|key|©|copyright|last updated|updated|as at|as of|end of|this list|for more|contact)\b|^\*|^†/i;

function sameTextsAs(folded: readonly string[]): (texts: readonly string[]) => boolean {
  return (texts) => texts.length === folded.length && texts.every((text, n) => foldedName(text) === folded[n]);
}

/** How many cells of a row are filled, in the middle of those that have more than one. */
function usualWidth(all: readonly number[]): number {
  const widths = all.filter((width) => width > 1).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
