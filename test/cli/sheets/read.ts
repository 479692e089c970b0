// Sheets written into a test, and the catalogue that is made of them.

import type {Remark} from '../../../src/check/remark.ts';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import type {Catalogue, Service} from '../../../src/catalogue/model.ts';
import {servicesOf} from '../../../src/catalogue/model.ts';
import {checkCatalogue} from '../../../src/check/check-catalogue.ts';
import {wholeCatalogue} from '../../../src/cli/load-source.ts';
import type {GridCell, Grid} from '../../../src/cli/sheets/grid.ts';
import type {Mapping} from '../../../src/cli/sheets/mapping.ts';
import {gridOfCsv} from '../../../src/cli/sheets/read-csv.ts';
import {readSheets, type SheetsRead} from '../../../src/cli/sheets/read-sheets.ts';

export interface ReadSheets extends Omit<SheetsRead, 'services'> {
  readonly catalogue: Catalogue;
  readonly services: readonly Service[];
  /** The services as the file has them. */
  readonly records: readonly Record<string, unknown>[];
  readonly all: readonly Remark[];
  /** `Services, F14: …` for each remark of a kind. */
  readonly said: (code: string) => string[];
}

export function readGrids(grids: readonly Grid[], options: {mapping?: Mapping} = {}): ReadSheets {
  const read = readSheets(grids, {title: 'Test', ...options});
  const {catalogue} = parseCatalogue(wholeCatalogue(read));
  const all = [
    ...checkCatalogue(read.raw, {today: '2026-11-27', locate: read.locate}, read.services).remarks,
    ...read.remarks,
  ];
  return {
    ...read,
    catalogue,
    services: [...servicesOf(catalogue)],
    records: [...read.services],
    all,
    said: (code) =>
      all
        .filter((remark) => remark.code === code)
        .map(({where, what}) => `${[where.sheet, where.cell ?? where.row].filter(Boolean).join(', ')}: ${what}`),
  };
}

/** A sheet as rows of cells; `null` is an empty one. */
export function sheet(name: string, ...rows: readonly (readonly (GridCell | null)[])[]): Grid {
  return {
    sheet: name,
    rows: rows.map((cells, n) => ({number: n + 1, cells: cells.map((cell) => cell ?? undefined)})),
  };
}

export function readRows(...rows: readonly (readonly (GridCell | null)[])[]): ReadSheets {
  return readGrids([sheet('Services', ...rows)]);
}

/** Text as a file of it would come, with lines that begin where the backtick stands. */
export function readCsv(
  text: string,
  encode = (whole: string): Uint8Array => new TextEncoder().encode(whole),
): ReadSheets {
  return readGrids([gridOfCsv(encode(text), 'Services')]);
}
