// The table in a sheet: where its headings are, which rows are data, and what stands around them.

import {foldedName} from '../../catalogue/named.ts';
import {isEmptyCell, textOf, type Grid, type GridCell, type GridRow} from './grid.ts';

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
  readonly rows: readonly TableRow[];
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
  const rows = grid.rows.filter((row) => filledIn(row).length > 0);
  const at = headingRowAmong(rows.slice(0, headingsAmongFirst), isKnown);
  if (at === undefined) return undefined;
  const {headings, groups, body} = headingsAt(rows, at);
  const titles = rows.slice(0, at).flatMap((row) => [...new Set(filledIn(row))]);
  return {grid, headingRow: rows[at]!.number, headings, groups, titles, ...dataIn(rows.slice(body), headings)};
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

function dataIn(rows: readonly GridRow[], headings: readonly string[]): Pick<Table, 'rows' | 'passedOver'> {
  const isHeadingsAgain = sameTextsAs(headings.filter(Boolean).map(foldedName));
  const passedOver: PassedOver[] = [];
  const data: TableRow[] = [];
  const pass = (why: PassedOver['why'], {number}: GridRow, text: string) =>
    void passedOver.push({why, row: number, text});
  const widths = rows.map(differentTexts);
  const usual = usualWidth(widths);
  const isWide = usual >= 3;
  const lastFull = widths.findLastIndex((width) => width > (isWide ? Math.max(1, usual / 3) : 1));
  const isBelow = belowTable(rows, lastFull);
  let section: string | undefined;
  rows.forEach((row, n) => {
    const texts = filledIn(row);
    const [first = ''] = texts;
    const isAlone = widths[n] === 1;
    if (isHeadingsAgain(texts)) pass('repeated-headings', row, first);
    else if (/^(grand |sub-?)?totals?\b(?! \p{L})/iu.test(first)) pass('total', row, first);
    else if (isWide && texts.length <= 2 && isBelow(n)) pass('footnote', row, first);
    else if (isAlone && (n > lastFull ? isWide || footnote.test(first) : footnote.test(first)))
      pass('footnote', row, first);
    else if (isAlone && isWide && (texts.length > 1 || n < lastFull)) {
      section = first;
      pass('section', row, first);
    } else data.push({row, section});
  });
  return {rows: data, passedOver};
}

/** Whether a row stands behind the last full one, and behind an empty one. */
function belowTable(rows: readonly GridRow[], lastFull: number): (n: number) => boolean {
  const gap = rows.findIndex((row, n) => n > lastFull && n > 0 && row.number > rows[n - 1]!.number + 1);
  return (n) => gap > 0 && n >= gap;
}

const footnote =
  /^(\*|†|‡|\(?\d\)|note|source|key|©|copyright|last updated|updated|as at|as of|end of|this list|for more|contact)\b|^\*|^†/i;

function sameTextsAs(folded: readonly string[]): (texts: readonly string[]) => boolean {
  return (texts) => texts.length === folded.length && texts.every((text, n) => foldedName(text) === folded[n]);
}

function differentTexts(row: GridRow): number {
  return new Set(filledIn(row)).size;
}

/** How many cells of a row are filled, in the middle of those that have more than one. */
function usualWidth(all: readonly number[]): number {
  const widths = all.filter((width) => width > 1).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
