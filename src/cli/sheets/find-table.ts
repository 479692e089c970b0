// The table in a sheet: where its headings are, which rows are data, and what stands around them.

import {foldedName} from '../../catalogue/folded-name.ts';
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
  /** The first cell of each column that lies behind all headings. */
  readonly beyond: ReadonlyMap<number, FirstCell>;
  /** Another below it, with headings of its own. */
  readonly next: Table | undefined;
}

export interface FirstCell {
  readonly row: number;
  readonly cell: GridCell;
}

export interface PassedOver {
  readonly why: 'section' | 'total' | 'footnote' | 'repeated-headings';
  readonly row: number;
  readonly text: string;
}

const headingsAmongFirst = 40;

type IsKnown = (heading: string) => boolean;

/**
 * @param isKnown - Whether a text is a heading of such a sheet.
 * @param above - What stands over the whole table, as a heading of its rows.
 */
export function findTable(grid: Grid, isKnown: IsKnown, above?: string): Table | undefined {
  const rows = firstFilledRows(grid.rows, headingsAmongFirst + 1);
  const at = headingRowAmong(rows.slice(0, headingsAmongFirst), isKnown);
  if (at === undefined) return undefined;
  const {headings, groups, body} = headingsAt(rows, at);
  const titles = rows.slice(0, at).flatMap((row) => [...new Set(filledIn(row))]);
  const shape = shapeOf(grid.rows, body, headings, isKnown);
  return {
    grid,
    headingRow: rows[at]!.number,
    headings,
    groups,
    titles,
    ...dataIn(grid.rows, shape, above),
    beyond: shape.beyond,
    next: shape.next && findTable(gridFrom(grid, shape.next.index), isKnown, shape.next.above),
  };
}

/** The rows from one on. What is to be said of the whole sheet has been said. */
function gridFrom({sheet, file, links, rows}: Grid, first: number): Grid {
  return {
    sheet,
    ...(file !== undefined && {file}),
    ...(links && {links}),
    rows: {
      length: rows.length - first,
      *[Symbol.iterator]() {
        let index = 0;
        for (const row of rows) if (index++ >= first) yield row;
      },
    },
  };
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
function headingRowAmong(rows: readonly GridRow[], isKnown: IsKnown): number | undefined {
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

function dataIn(
  rows: GridRows,
  {widths, indexes, odd, gaps, hidden, struck}: Shape,
  above: string | undefined,
): Pick<Table, 'rows' | 'hiddenRows' | 'struckRows' | 'passedOver'> {
  const usual = usualWidth(widths);
  const isWide = usual >= 3;
  const lastFull = widths.findLastIndex((width) => width > (isWide ? Math.max(1, usual / 3) : 1));
  const gap = gaps.find((n) => n > lastFull); // an empty row behind the last full one
  const isData = new Uint8Array(rows.length);
  for (const index of indexes) isData[index] = 1;
  const passedOver: PassedOver[] = [];
  const sections = new Map<number, string>();
  for (const [n, {number, first, filled, isAgain, isTotal}] of odd) {
    const pass = (why: PassedOver['why']) => {
      passedOver.push({why, row: number, text: first});
      isData[indexes[n]!] = 0;
      if (why === 'section') sections.set(indexes[n]!, first);
    };
    const isAlone = widths[n] === 1;
    if (isAgain) pass('repeated-headings');
    else if (isTotal) pass('total');
    else if (isWide && filled <= 2 && gap !== undefined && n >= gap) pass('footnote');
    else if (isAlone && (n > lastFull ? isWide || footnote.test(first) : footnote.test(first))) pass('footnote');
    else if (isAlone && isWide && (filled > 1 || n < lastFull)) pass('section');
  }
  const ofData = (all: ReadonlyMap<number, number>) =>
    [...all].flatMap(([index, number]) => (isData[index] === 1 ? [number] : []));
  return {
    rows: new DataRows(rows, isData, sections, above),
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
  readonly #above: string | undefined;

  /**
   * @param isData - 1 for each row that holds data, by its index.
   * @param sections - Headings between the rows, by index.
   * @param above - The one of all rows before the first of those.
   */
  constructor(rows: GridRows, isData: Uint8Array, sections: ReadonlyMap<number, string>, above: string | undefined) {
    this.#rows = rows;
    this.#isData = isData;
    this.#sections = sections;
    this.#above = above;
  }

  *[Symbol.iterator](): Generator<TableRow, void, undefined> {
    let section = this.#above;
    let index = 0;
    for (const row of this.#rows) {
      section = this.#sections.get(index) ?? section;
      if (this.#isData[index++] === 1) yield {row, section};
    }
  }
}

/** What tells which rows below the headings hold data. Filled rows are counted from the first of those. */
interface Shape {
  /** How many different texts each has; equal numbers count as different. */
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
  readonly beyond: ReadonlyMap<number, FirstCell>;
  /** The headings of another table, by index, and what stands alone above them. */
  readonly next: {readonly index: number; readonly above: string | undefined} | undefined;
}

interface OddRow {
  readonly number: number;
  readonly first: string;
  /** How many of its cells are filled. */
  readonly filled: number;
  /** It says what the headings say. */
  readonly isAgain: boolean;
  /** It sums up others. */
  readonly isTotal: boolean;
}

/** @param body - How many filled rows stand before the data. */
function shapeOf(rows: GridRows, body: number, headings: readonly string[], isKnown: IsKnown): Shape {
  const isHeadingsAgain = sameTextsAs(headings.filter(Boolean).map(foldedName));
  const areHeadings = headingsOfAnother(isKnown);
  const beyond = new Map<number, FirstCell>();
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
    const first = texts[0]!;
    const different = new Set(texts).size;
    // A heading in cells that are one repeats its words; the same number in several cells is data.
    const width = different === 1 && !/\p{L}/u.test(first) ? texts.length : different;
    const isAgain = isHeadingsAgain(texts);
    if (n > 0 && !isAgain && areHeadings(row, texts)) {
      const above = n > 1 && widths.at(-1) === 1 ? odd.get(n - 1)?.first : undefined;
      if (above !== undefined) [widths, indexes].forEach((all) => all.pop());
      if (above !== undefined) odd.delete(n - 1);
      return {widths, indexes, odd, gaps, hidden, struck, beyond, next: {index, above}};
    }
    widths.push(width);
    indexes.push(index);
    if (number > before + 1) gaps.push(n);
    before = number;
    if (row.isHidden) hidden.set(index, number);
    if (row.isStruckOut) struck.set(index, number);
    for (let at = headings.length; at < row.cells.length; at++) {
      const cell = row.cells[at];
      if (cell !== undefined && !isEmptyCell(cell) && !beyond.has(at)) beyond.set(at, {row: number, cell});
    }
    const isTotal = sumsUp(texts);
    if (isAgain || width === 1 || texts.length <= 2 || isTotal)
      odd.set(n, {number, first, filled: texts.length, isAgain, isTotal});
  }
  return {widths, indexes, odd, gaps, hidden, struck, beyond, next: undefined};
}

/** In so many cells nothing but words that are headings are headings. */
const fewestHeadings = 3;
const longestHeading = 40;
const mostRemembered = 5000;

/** Rows may be many, and say the same in places: what is known of a text is remembered. */
function headingsOfAnother(isKnown: IsKnown): (row: GridRow, texts: readonly string[]) => boolean {
  const known = new Map<string, boolean>();
  const isHeading = (text: string) => {
    if (text.length > longestHeading) return false;
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = isKnown(text);
    if (known.size < mostRemembered) known.set(text, now);
    return now;
  };
  return ({cells}, texts) =>
    texts.length >= fewestHeadings &&
    cells.every((cell) => cell === undefined || typeof cell === 'string') &&
    texts.findLast((text) => !isHeading(text)) === undefined &&
    new Set(texts).size >= fewestHeadings;
}

const total = /^(grand |sub[- ]?)?totals?\b(?! \p{L})/iu;
const totalOf = /^(sub[- ]?totals?\b|(grand )?totals? (of|for|in|on|per)\b)/iu;
const aggregate = /^(average|mean|count|sum|minimum|maximum|min|max|number of \p{L}+|overall)\b/iu;

/** A service may be called "Total Triage" or "Count": only what has nothing but numbers beside it sums up others. */
function sumsUp([first = '', ...others]: readonly string[]): boolean {
  if (total.test(first)) return true;
  if (!totalOf.test(first) && !(others.length === 1 && aggregate.test(first))) return false;
  return others.every((text) => /^[£€$]?[\d.,\s]+%?$/.test(text));
}

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
