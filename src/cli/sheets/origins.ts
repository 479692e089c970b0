// Where each record of the catalogue came from, so that what is wrong with it is said of a cell.

import type {Where} from '../../check/remark.ts';
import {nameAround, type Locate} from '../../check/where-in-json.ts';
import {cellName, type Grid, type GridRow} from './grid.ts';

export interface Origin {
  readonly grid: Grid;
  readonly row: GridRow;
  /** The columns of the record's fields, by path: `funding.payers`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
}

export class Origins {
  readonly #origins = new WeakMap<object, Origin>();

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
