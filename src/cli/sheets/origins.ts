// Where each record of the catalogue came from, so that what is wrong with it is said of a cell.

import {isObject} from '../../catalogue/fields.ts';
import type {Where} from '../../check/remark.ts';
import {nameAround, type Locate} from '../../check/where-in-json.ts';
import {cellName, type Grid, type GridRow} from './grid.ts';

/** It holds no cells: those of a long table are not kept once its records are made. */
export interface Origin {
  readonly grid: Pick<Grid, 'sheet' | 'file'>;
  readonly row: Pick<GridRow, 'number' | 'line'>;
  /** The columns of the record's fields, by path: `funding.payers`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
}

/** All of an origin but the row, which the records of a table share. */
type OriginTable = Omit<Origin, 'row'>;

export class Origins {
  readonly #origins = new Map<object, Origin>();
  readonly #tables: OriginTable[] = [];
  readonly #indexes = new Map<OriginTable['headings'], Map<OriginTable['columns'], number>>();

  set(record: object, origin: Origin): void {
    this.#origins.set(record, origin);
  }

  get(record: object): Origin | undefined {
    return this.#origins.get(record);
  }

  /** Those of a record and of the records in it, as numbers to be packed with it. They are not known here any more. */
  take(record: object): number[] {
    const taken: number[] = [];
    for (const each of recordAndInner(record)) {
      const origin = this.#origins.get(each);
      if (origin) taken.push(1 + this.#indexOf(origin), origin.row.number, origin.row.line ?? 0);
      else taken.push(0);
      this.#origins.delete(each);
    }
    return taken;
  }

  /** @param record - Equal to the one that they were taken of. */
  restore(record: object, taken: readonly number[]): void {
    let at = 0;
    for (const each of recordAndInner(record)) {
      const table = this.#tables[taken[at++]! - 1];
      if (!table) continue;
      const [number, line] = [taken[at++]!, taken[at++]!];
      this.#origins.set(each, {...table, row: line === 0 ? {number} : {number, line}});
    }
  }

  #indexOf({grid, columns, headings}: Origin): number {
    const ofTable = this.#indexes.get(headings) ?? new Map<OriginTable['columns'], number>();
    this.#indexes.set(headings, ofTable);
    let index = ofTable.get(columns);
    if (index === undefined) {
      index = this.#tables.push({grid, columns, headings}) - 1;
      ofTable.set(columns, index);
    }
    return index;
  }

  /** Gives the cell of a path in the catalogue that was made. */
  locateIn(raw: object): Locate {
    return (path) => {
      const found = this.#around(path, raw);
      const record = nameAround(path, raw);
      return found ? {...placeIn(found.origin, found.field), record, path} : {path, record};
    };
  }

  /** The nearest record around it that came from a row, and the field in it. */
  #around(path: string, raw: object): {origin: Origin; field: string} | undefined {
    let at: unknown = raw;
    let found: {origin: Origin; steps: string[]} | undefined;
    for (const step of path.match(/[^.[\]]+/g) ?? []) {
      at =
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? (at as Record<string, unknown>)[step]
          : undefined;
      found?.steps.push(step);
      const origin = typeof at === 'object' && at !== null ? this.#origins.get(at) : undefined;
      if (origin) found = {origin, steps: []};
    }
    return found && {origin: found.origin, field: found.steps.filter((step) => !/^\d+$/.test(step)).join('.')};
  }
}

/** A record, those in it, and those in its lists. */
function recordAndInner(record: object): object[] {
  const all: object[] = [record];
  for (const inner of Object.values(record) as unknown[]) {
    if (!Array.isArray(inner)) {
      if (isObject(inner)) all.push(inner);
    } else if (isObject(inner[0])) {
      all.push(...(inner as object[]));
    }
  }
  return all;
}

type FieldColumns = Origin['columns'];

const derivations = new WeakMap<FieldColumns, Map<string, FieldColumns>>();

/** Makes each map once for all rows of a table. */
function derivedColumns(columns: FieldColumns, key: string, make: () => FieldColumns): FieldColumns {
  const known = derivations.get(columns) ?? new Map<string, FieldColumns>();
  derivations.set(columns, known);
  const derived = known.get(key) ?? make();
  known.set(key, derived);
  return derived;
}

/** The columns of fields `listing.from` as those of `from`, beside those of the row itself. */
export function columnsWithin(columns: FieldColumns, prefix: string): FieldColumns {
  return derivedColumns(columns, prefix, () => {
    const own = [...columns].filter(([path]) => path.startsWith(prefix));
    return new Map([...columns, ...own.map(([path, at]) => [path.slice(prefix.length), at] as const)]);
  });
}

/** Those of a row, but some fields have another column, which is one for all of them. */
export function columnsWith(columns: FieldColumns, fields: readonly string[], column: number): FieldColumns {
  return derivedColumns(columns, `${fields.join()} ${column}`, () => {
    return new Map([...columns, ...fields.map((field) => [field, column] as const)]);
  });
}

/** The cell of a field; the row, if no column is its. */
export function placeIn({grid, row, columns, headings}: Origin, field: string): Where {
  const {sheet, file} = grid;
  const column = columnOf(columns, field);
  return {
    sheet,
    ...(file !== undefined && {file}),
    ...(row.line !== undefined && {line: row.line}),
    row: row.number,
    ...(column !== undefined && {cell: cellName(column, row.number), heading: headings[column]}),
  };
}

function columnOf(columns: ReadonlyMap<string, number>, field: string): number | undefined {
  for (let at = field; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const column = columns.get(at);
    if (column !== undefined) return column;
  }
  return undefined;
}
