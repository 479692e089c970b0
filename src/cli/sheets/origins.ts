// Where each record of the catalogue came from, so that what is wrong with it is said of a cell.

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

export class Origins {
  readonly #origins = new Map<object, Origin>();

  set(record: object, origin: Origin): void {
    this.#origins.set(record, origin);
  }

  get(record: object): Origin | undefined {
    return this.#origins.get(record);
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

const withinPrefix = new WeakMap<ReadonlyMap<string, number>, Map<string, ReadonlyMap<string, number>>>();

/** The columns of fields `listing.from` as those of `from`, beside those of the row itself; one map for all rows of a table. */
export function columnsWithin(columns: ReadonlyMap<string, number>, prefix: string): ReadonlyMap<string, number> {
  const known = withinPrefix.get(columns) ?? new Map<string, ReadonlyMap<string, number>>();
  withinPrefix.set(columns, known);
  let within = known.get(prefix);
  if (!within) {
    const own = [...columns].filter(([path]) => path.startsWith(prefix));
    within = new Map([...columns, ...own.map(([path, at]) => [path.slice(prefix.length), at] as const)]);
    known.set(prefix, within);
  }
  return within;
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
