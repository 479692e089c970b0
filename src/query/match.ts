// One pass over the services: which match, and what ticking each value would give. A facet is counted as if nothing
// were ticked in it; so a service that fails one facet counts for that facet, and one that fails two for none.
//
// Each step walks down all rows of a part before the next begins: short loops over few arrays are several times
// faster than one loop that does everything for each row.

import {getOrCreate} from '../catalogue/get-or-create.ts';
import type {Catalogue, Part, Service} from '../catalogue/model.ts';
import {holds, type Codes, type Column} from './columns.ts';
import {listOf} from './prepared.ts';
import {
  fits,
  type CompiledFacet,
  type CompiledQuery,
  type CompiledLotStatus,
  type FacetTally,
} from './compile-query.ts';
import {rankRows, ranks} from './search.ts';

export interface Matches {
  /** How well each service matches, in file order; `ranks.none` if it does not. */
  readonly ranks: Uint8Array;
  total: number;
  /** How many services would match if they were not withdrawn. */
  withdrawn: number;
  /** How many suppliers match of which no service is named: they are no services, and `total` leaves them out. */
  readonly suppliers: Service[];
}

/** What is known of the rows of one part. */
interface Rows {
  readonly part: number;
  readonly size: number;
  /** Bits of `fits` for the best of its statuses on lots; 0 for a row that does not fit the preset. */
  readonly fit: Uint8Array;
  /** The facet whose ticks it fails, counted from 1; 0 for none. */
  readonly failed: Uint16Array;
  /** How well it matches the search. Not asked, and `ranks.none`, where two things stand in the way already. */
  readonly found: Uint8Array;
}

/** What filters count: the rows that match, and those that do but for the ticks of one facet. */
interface CountedRows {
  /** The rows that match, or the others where those are fewer. */
  readonly rows: Uint32Array;
  /** What each of these rows adds to a count: the others are taken from the total. */
  readonly step: 1 | -1;
  readonly failing: readonly number[];
  /** Whether each row fits the preset, so that what the part has is what is met. */
  readonly allFit: boolean;
}

const several = 0xffff;

/** Matches all services in one pass over them, and fills in `met` and `counts` of the query's values. */
export function match(catalogue: Catalogue, compiled: CompiledQuery): Matches {
  const matches: Matches = {
    ranks: new Uint8Array(listOf(catalogue).length),
    total: 0,
    withdrawn: 0,
    suppliers: [],
  };
  let start = 0;
  catalogue.parts.forEach((part, number) => {
    const end = start + part.services.length;
    const rows = weighRows(compiled, part, number, matches.ranks.subarray(start, end));
    if (compiled.hidesSuppliers) matches.suppliers.push(...takeSuppliers(rows, part));
    const counted = countedRows(rows);
    compiled.facets.forEach((facet, n) => tally(facet, rows, counted, n + 1));
    tallyLotStatuses(compiled.lotStatuses, rows);
    settle(matches, rows, compiled.lotStatuses.hidesWithdrawn);
    start = end;
  });
  return matches;
}

function weighRows(compiled: CompiledQuery, {services}: Part, part: number, found: Uint8Array): Rows {
  const {facets, lotStatuses, ids} = compiled;
  const size = services.length;
  const rows = {part, size, fit: new Uint8Array(size), failed: new Uint16Array(size), found};
  fitLotStatuses(lotStatuses, rows);
  if (ids) for (let row = 0; row < size; row++) if (!ids.has(services[row]!.id)) rows.fit[row] = 0;
  facets.forEach(({columns, fixed, ticked}, n) => {
    if (fixed) fitPreset(columns[part]!, fixed, rows);
    if (ticked) failTicked(columns[part]!, ticked, rows, n + 1);
  });
  for (let row = 0; row < size; row++) found[row] = isWorthSearching(rows, row) ? ranks.inName : ranks.none;
  if (compiled.search) rankRows(compiled.search, part, found);
  return rows;
}

const supplierRows = new WeakMap<Part, readonly number[]>();

/** The rows of suppliers of which no service is named. */
function supplierRowsOf(part: Part): readonly number[] {
  return getOrCreate(supplierRows, part, () =>
    part.services.flatMap(({supplierOnly}, row) => (supplierOnly ? row : [])),
  );
}

/** Takes those out of the rows that name no service, and returns those of them that match. */
function takeSuppliers({fit, failed, found}: Rows, part: Part): Service[] {
  const taken: Service[] = [];
  for (const row of supplierRowsOf(part)) {
    if (found[row] !== ranks.none && failed[row] === 0 && fit[row] === fits.all) taken.push(part.services[row]!);
    fit[row] = 0;
    found[row] = ranks.none;
  }
  return taken;
}

/**
 * Sets the fit of each row: 0 if no status on a lot fits the preset, `fits.lot` if one is on a lot asked for, `fits.all` if
 * its status is asked for too.
 */
function fitLotStatuses({columns, marks}: CompiledLotStatus, {part, size, fit}: Rows): void {
  const {starts, codes} = columns[part]!;
  for (let row = 0; row < size; row++) {
    const end = starts[row + 1]!;
    for (let n = starts[row]!; n < end; n++) {
      const mark = marks[codes[n]!]!;
      // The right status on the wrong lot is of no use, and another listing cannot mend it.
      fit[row]! |= mark === fits.all ? mark : mark & ~fits.status;
    }
  }
}

function fitPreset(column: Column, fixed: Uint8Array, {size, fit}: Rows): void {
  for (let row = 0; row < size; row++) if (!holds(column, row, fixed)) fit[row] = 0;
}

function failTicked(column: Column, ticked: Uint8Array, {size, failed}: Rows, facet: number): void {
  for (let row = 0; row < size; row++) {
    if (!holds(column, row, ticked)) failed[row] = failed[row] === 0 ? facet : several;
  }
}

function isWorthSearching({fit, failed}: Rows, row: number): boolean {
  if (fit[row] === 0) return false;
  return failed[row] === 0 || (failed[row] !== several && fit[row] === fits.all);
}

/** Lists the rows that count for some facet, so that each facet goes over fewer: at most half of them. */
function countedRows({size, fit, failed, found}: Rows): CountedRows {
  const rows = new Uint32Array(size); // those that match from the beginning, the others from the end
  const failing: number[] = [];
  let end = 0;
  let start = size;
  let fitting = 0;
  for (let row = 0; row < size; row++) {
    if (fit[row] !== 0) fitting++;
    const counts = found[row] !== ranks.none && fit[row] === fits.all;
    if (counts && failed[row] === 0) {
      rows[end++] = row;
    } else {
      rows[--start] = row;
      if (counts) failing.push(row);
    }
  }
  const counted = {failing, allFit: fitting === size};
  return end <= size / 2
    ? {...counted, rows: rows.subarray(0, end), step: 1}
    : {...counted, rows: rows.subarray(start), step: -1};
}

function tally(
  {values: {met, counts}, columns, alsoOffered}: CompiledFacet,
  rows: Rows,
  counted: CountedRows,
  facet: number,
): void {
  const column = columns[rows.part]!;
  for (const each of alsoOffered ? [column, alsoOffered[rows.part]!] : [column]) {
    if (counted.allFit) for (const code of totalsOf(each).keys()) met[code] = 1;
    else meet(each, met, rows);
  }
  if (counted.step < 0) for (const [code, total] of totalsOf(column)) counts[code]! += total;
  addCodes(column, counted.rows, counts, counted.step);
  const ofFacet = counted.failing.filter((row) => rows.failed[row] === facet);
  addCodes(column, ofFacet, counts, 1);
}

function addCodes({starts, codes}: Column, rows: Iterable<number>, counts: Uint32Array, step: 1 | -1): void {
  for (const row of rows) {
    const end = starts[row + 1]!;
    for (let n = starts[row]!; n < end; n++) counts[codes[n]!]! += step;
  }
}

const totals = new WeakMap<Column, ReadonlyMap<number, number>>();

/** All codes of the column, and how many rows say each. */
function totalsOf(column: Column): ReadonlyMap<number, number> {
  return getOrCreate(totals, column, () => {
    const all = new Map<number, number>();
    for (const code of column.codes) all.set(code, (all.get(code) ?? 0) + 1);
    return all;
  });
}

function meet({starts, codes}: Column, met: Uint8Array, {size, fit}: Rows): void {
  for (let row = 0; row < size; row++) {
    if (fit[row] === 0) continue;
    for (let n = starts[row]!; n < starts[row + 1]!; n++) met[codes[n]!] = 1;
  }
}

/** Counts each lot with the statuses ticked, and each status with the lots ticked. */
function tallyLotStatuses(compiled: CompiledLotStatus, {part, size, fit, failed, found}: Rows): void {
  const {lots, statuses, columns, marks, lotOf, statusOf} = compiled;
  const {starts, codes} = columns[part]!;
  for (let row = 0; row < size; row++) {
    if (fit[row] === 0) continue;
    const counts = found[row] !== ranks.none && failed[row] === 0;
    for (let n = starts[row]!; n < starts[row + 1]!; n++) {
      const code = codes[n]!;
      const mark = marks[code]!;
      if (mark === 0) continue;
      if (lotOf[code] !== -1) add(lots, lotOf[code]!, counts && (mark & fits.status) !== 0);
      add(statuses, statusOf[code]!, counts && (mark & fits.lot) !== 0 && !isCounted(compiled, codes, starts[row]!, n));
    }
  }
}

function add({met, counts}: FacetTally, code: number, matches: boolean): void {
  met[code] = 1;
  if (matches) counts[code]!++;
}

/** Whether the service has had the status of its nth listing before, on another lot asked for. */
function isCounted({marks, statusOf}: CompiledLotStatus, codes: Codes, start: number, n: number): boolean {
  for (let before = start; before < n; before++) {
    if (statusOf[codes[before]!] === statusOf[codes[n]!] && marks[codes[before]!]! & fits.lot) return true;
  }
  return false;
}

/** Keeps the ranks of what matches and takes back all others. */
function settle(match: Matches, {size, fit, failed, found}: Rows, hidesWithdrawn: boolean): void {
  for (let row = 0; row < size; row++) {
    if (found[row] === ranks.none) continue;
    if (failed[row] === 0 && fit[row] === fits.all) {
      match.total++;
      continue;
    }
    found[row] = ranks.none;
    if (failed[row] === 0 && hidesWithdrawn && fit[row]! & fits.lot) match.withdrawn++;
  }
}
