// The rows of a table, each as the values of its fields.

import {foldedName} from '../../catalogue/folded-name.ts';
import type {Where} from '../../check/remark.ts';
import type {Table} from './find-table.ts';
import {cellName, columnName, isEmptyCell, textOf, type Grid, type GridCell, type GridRow} from './grid.ts';
import type {MoneyOfHeading, Role} from './map-columns.ts';
import type {Origin} from './origins.ts';
import type {PlanColumn} from './plan.ts';
import {valueOfCell, type CellContext, type CellValue} from './read-cells.ts';
import type {ReadingNotes} from './reading-notes.ts';
import {certainItems, listIn} from './values/lists.ts';
import {exactText} from './values/texts.ts';
import {hasDecimalComma, type DecimalMark} from './values/money.ts';

/** What of a row is still asked for once its record is made. */
export interface RowPlace {
  readonly origin: Origin;
  readonly section: string | undefined;
  readonly supplierId: string | undefined;
  /** To which record it belongs, the first that its columns name. */
  readonly owner: RowOwner | undefined;
  readonly period: string | undefined;
}

export interface RowRead extends RowPlace {
  readonly row: GridRow;
  /** By path. */
  readonly fields: ReadonlyMap<string, CellValue>;
  /** What headings say of prices, by path. */
  readonly money: ReadonlyMap<string, MoneyOfHeading>;
  readonly marks: readonly Mark[];
  readonly facets: ReadonlyMap<string, readonly string[]>;
}

/** A filled cell in the column of a lot or a system. */
export interface Mark {
  readonly role: Extract<Role, {is: 'lot' | 'system'}>;
  readonly text: string;
  readonly column: number;
}

export interface RowOwner {
  readonly of: 'services' | 'lots' | 'facets';
  readonly ofTerms: boolean;
  readonly named: string;
}

export interface TableContext {
  readonly notes: ReadingNotes;
  readonly words: Readonly<Record<string, string>>;
  /** Names that values may have, by the list that they are of. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One row after the other, so that whoever makes records of them need not hold them all. */
export function* readTable(
  table: Table,
  roles: readonly (Role | undefined)[],
  context: TableContext,
): Generator<RowRead, void, undefined> {
  const columns = columnsByPath(roles);
  const ofColumns = roles.map((role) => textsOfColumn(role, context));
  learnTexts(table, ofColumns);
  const readers = roles.map((role, at) => cellReader(table, role, ofColumns[at], at, context));
  const {sheet, file} = table.grid;
  const grid = {sheet, ...(file !== undefined && {file})};
  for (const {row, section} of table.rows) {
    const {number, line} = row;
    const place = {number, ...(line !== undefined && {line})};
    const origin: Origin = {grid, row: place, columns, headings: table.headings};
    const read = new RowValues();
    row.cells.forEach((cell, at) => {
      if (cell !== undefined && !isEmptyCell(cell)) readers[at]?.(cell, read, row);
    });
    yield read.of(row, origin, section);
  }
}

function columnsByPath(roles: readonly (Role | undefined)[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  roles.forEach((role, at) => {
    const path = role?.is === 'field' ? role.column.path : role?.is === 'facet' ? `facets.${role.name}` : undefined;
    if (path !== undefined && !columns.has(path)) columns.set(path, at);
  });
  return columns;
}

class RowValues {
  readonly fields = new Map<string, CellValue>();
  readonly money = new Map<string, MoneyOfHeading>();
  readonly marks: Mark[] = [];
  readonly facets = new Map<string, readonly string[]>();
  supplierId: string | undefined;
  owner: RowOwner | undefined;
  period: string | undefined;

  of(row: GridRow, origin: Origin, section: string | undefined): RowRead {
    const {fields, money, marks, facets, supplierId, owner, period} = this;
    return {row, origin, section, fields, money, marks, facets, supplierId, owner, period};
  }

  /** Of several columns for one field the lists are joined; else the first that is filled counts. */
  add(path: string, value: CellValue): void {
    const before = this.fields.get(path);
    if (value === undefined) return;
    if (before === undefined) this.fields.set(path, value);
    else if (Array.isArray(value) || Array.isArray(before)) this.fields.set(path, [before, value].flat() as string[]);
  }
}

type ReadInto = (cell: GridCell, into: RowValues, row: GridRow) => void;

function cellReader(
  table: Table,
  role: Role | undefined,
  texts: ColumnTexts | undefined,
  at: number,
  context: TableContext,
): ReadInto | undefined {
  switch (role?.is) {
    case 'field':
      return fieldReader(table, role.column, role.money, texts, at, context);
    case 'facet': {
      const read = facetReader(table, texts, at, context);
      return (cell, into, row) =>
        into.facets.set(role.name, [...(into.facets.get(role.name) ?? []), ...read(cell, row)]);
    }
    case 'lot':
    case 'system':
      return (cell, into) => into.marks.push({role, text: textOf(cell).trim(), column: at});
    case 'owner':
      return (cell, into) => {
        const {of, ofTerms = false} = role.owner;
        into.owner ??= {of, ofTerms, named: nameText(cell)};
      };
    case 'period':
      return (cell, into) => void (into.period = textOf(cell).trim());
    case 'supplier-id':
      return (cell, into) => void (into.supplierId = nameText(cell));
    default:
      return undefined;
  }
}

function nameText(cell: GridCell): string {
  const text = textOf(cell);
  return exactText(text) ?? text.trim().replace(/\s+/g, ' ');
}

function fieldReader(
  table: Table,
  column: PlanColumn,
  money: MoneyOfHeading | undefined,
  {decimalMark, isKnown}: ColumnTexts = plainTexts,
  at: number,
  {notes, words}: TableContext,
): ReadInto {
  const inColumn = columnPlace(table, at);
  const context = new CellOfColumn({column, inColumn, notes, isKnown, decimalMark, words}, at, table.grid.links);
  return (cell, into, row) => {
    context.row = row;
    into.add(column.path, valueOfCell(cell, context));
    if (money !== undefined) into.money.set(column.path, money);
  };
}

type OfColumn = Omit<CellContext, 'where' | 'link'>;

/** What is said of one cell after the other of a column; where a cell stands is told only if somebody asks. */
class CellOfColumn implements CellContext {
  readonly column: PlanColumn;
  readonly inColumn: Where;
  readonly notes: ReadingNotes;
  readonly isKnown: CellContext['isKnown'];
  readonly decimalMark: DecimalMark;
  readonly words: CellContext['words'];
  row: GridRow | undefined;
  readonly #at: number;
  readonly #links: Grid['links'];

  constructor(ofColumn: OfColumn, at: number, links: Grid['links']) {
    ({
      column: this.column,
      inColumn: this.inColumn,
      notes: this.notes,
      isKnown: this.isKnown,
      decimalMark: this.decimalMark,
      words: this.words,
    } = ofColumn);
    this.#at = at;
    this.#links = links;
  }

  get where(): Where {
    const {number, line} = this.row!;
    return {...this.inColumn, cell: cellName(this.#at, number), row: number, ...(line !== undefined && {line})};
  }

  get link(): string | undefined {
    return this.#links?.get(cellName(this.#at, this.row!.number));
  }
}

function facetReader(
  table: Table,
  texts: ColumnTexts | undefined,
  at: number,
  context: TableContext,
): (cell: GridCell, row: GridRow) => string[] {
  const read = fieldReader(table, propertyColumn(table.headings[at]!), undefined, texts, at, context);
  return (cell, row) => {
    const into = new RowValues();
    read(cell, into, row);
    return [into.fields.get('facets') ?? []].flat() as string[];
  };
}

function propertyColumn(heading: string): PlanColumn {
  return {path: 'facets', heading, kind: 'names'};
}

export function columnPlace({grid: {sheet, file}, headings}: Table, at: number): Where {
  return {sheet, ...(file !== undefined && {file}), cell: columnName(at), heading: headings[at]};
}

/** What the texts of a column tell of each other. */
interface ColumnTexts {
  readonly decimalMark: DecimalMark;
  /** Whether it certainly is a value by itself: it stands alone somewhere in the column, or a list defines it. */
  readonly isKnown: (item: string) => boolean;
  learn(text: string): void;
}

const plainTexts: ColumnTexts = {decimalMark: '.', isKnown: () => false, learn: () => undefined};

/** Undefined where each cell is read by itself. */
function textsOfColumn(role: Role | undefined, {known}: TableContext): ColumnTexts | undefined {
  const column = role?.is === 'field' ? role.column : role?.is === 'facet' ? propertyColumn('') : undefined;
  switch (column?.kind) {
    case 'money':
      return new MoneyTexts();
    case 'names':
    case 'systems':
    case 'words':
      return new ItemTexts(column, known.get(column.of ?? ''));
    default:
      return undefined;
  }
}

/** One walk over the rows for all columns, for they may be many. */
function learnTexts({rows}: Table, ofColumns: readonly (ColumnTexts | undefined)[]): void {
  const learning = [...ofColumns.entries()].flatMap(([at, texts]) => (texts ? [{at, texts}] : []));
  if (learning.length === 0) return;
  for (const {row} of rows) {
    for (const {at, texts} of learning) {
      const cell = row.cells[at];
      if (typeof cell === 'string') texts.learn(cell);
    }
  }
}

class MoneyTexts implements ColumnTexts {
  decimalMark: DecimalMark = '.';
  readonly isKnown = () => false;

  learn(text: string): void {
    if (hasDecimalComma(text)) this.decimalMark = ',';
  }
}

const idLike = /^[^\s,;|/]+( \([^()]*\))?$/;

class ItemTexts implements ColumnTexts {
  readonly decimalMark = '.';
  readonly #items = new Set<string>();
  readonly #defined: ReadonlySet<string> | undefined;
  readonly #isSystems: boolean;

  constructor({kind, of}: PlanColumn, defined: ReadonlySet<string> | undefined) {
    this.#defined = defined;
    this.#isSystems = kind === 'systems' || of === 'services' || of === 'lots';
  }

  /** "A / B|C": what a bar divides is certain too. */
  learn(text: string): void {
    for (const item of certainItems(text))
      if (!/[,|]|\s\/\s/.test(item) && !this.#isOfDefined(item)) this.#items.add(foldedItem(item));
    if (!text.includes('|')) return;
    for (const item of listIn(text).items) if (!/,|\s\/\s/.test(item)) this.#items.add(foldedItem(item));
  }

  #isOfDefined(item: string): boolean {
    const parts = item.split(/\s+(?:and|&)\s+/);
    return parts.length > 1 && parts.every((part) => this.#defined?.has(foldedItem(part)));
  }

  readonly isKnown = (item: string): boolean => {
    const folded = foldedItem(item);
    return this.#items.has(folded) || this.#defined?.has(folded) === true || (this.#isSystems && idLike.test(item));
  };
}

function foldedItem(item: string): string {
  return foldedName(item.replace(/\s*\([^()]*\)$/, ''));
}
