// A query put to a catalogue, and its result: which services match, in what order, and what each filter would give.
// It has no clock and asks nothing of the network; the day is part of the query.

import type {IsoDay} from '../catalogue/day.ts';
import {countServices, type Catalogue, type Service} from '../catalogue/model.ts';
import {ownFields} from '../catalogue/own-fields.ts';
import {facetResults, type FacetResult} from './facets.ts';
import {match} from './match.ts';
import {listOf} from './prepared.ts';
import {compileQuery, type Filters, type Preset} from './compile-query.ts';
import {sortMatches, type Sort} from './sort.ts';

export type {FacetResult, FacetValue} from './facets.ts';
export {prepareSome} from './prepared.ts';
export {searchableSoFar} from './search.ts';
export type {Filters, Preset} from './compile-query.ts';
export {sorts, type Sort} from './sort.ts';
export type {FacetId} from './topics.ts';
export type {NamedValue} from './values.ts';

/**
 * Within a facet any value may match, across facets all must; `lot` and `status` hold of the same listing. Withdrawn
 * listings are left out unless `status`, of the preset or the filters, names them. Suppliers of which no service is named
 * are services only where `status` names `supplier-only`, or the preset their ids.
 */
export interface Query {
  /** The day asked about. */
  readonly asOf: IsoDay;
  /** What the page's author fixed. */
  readonly preset?: Preset | undefined;
  /** What the reader ticked; an empty list is no filter. */
  readonly filters?: Filters | undefined;
  readonly search?: string | undefined;
  /** Default: `relevance` while searching, else `file`. */
  readonly sort?: Sort | undefined;
  /** From 1; one that is not there means the nearest that is. */
  readonly page?: number | undefined;
  /** Default: 10. */
  readonly pageSize?: number | undefined;
}

export interface Result {
  readonly total: number;
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** Those of this page. */
  readonly services: readonly Service[];
  /** All that match, in order: for print and export. */
  readonly all: () => Service[];
  readonly facets: readonly FacetResult[];
  /** How many services match but for being withdrawn, and are left out. */
  readonly withdrawn: number;
  /** Suppliers that match, but of which the catalogue names no service; `total` does not count them. */
  readonly suppliers: readonly Service[];
}

export function runQuery(catalogue: Catalogue, asked: Query): Result {
  const query = ownFields(asked);
  const compiled = compileQuery(catalogue, query);
  const {ranks, total, withdrawn, suppliers} = match(catalogue, compiled);
  const sort = query.sort ?? (compiled.search ? 'relevance' : 'file');
  const places = sortMatches(catalogue, ranks, total, sort);
  const services = listOf(catalogue);
  const {page, pages, from, to} = pageOf(total, query);
  return {
    total,
    page,
    pages,
    services: [...places.subarray(from, to)].map((place) => services[place]!),
    all: () => [...places].map((place) => services[place]!),
    facets: facetResults(catalogue, compiled),
    withdrawn,
    suppliers,
  };
}

/** A rehearsal with more services would keep the page from drawing a frame. */
const mostRehearsed = 5000;

/** Searches the beginning of a catalogue, for nobody: the first search of a reader then finds the code compiled. */
export function rehearse(catalogue: Catalogue, asOf: IsoDay): void {
  const beginning = {...catalogue, parts: catalogue.parts.slice(0, 2)};
  if (countServices(beginning) <= mostRehearsed) runQuery(beginning, {asOf, search: 'a'});
}

function pageOf(total: number, {page = 1, pageSize = 10}: Query) {
  const size = clamp(pageSize, 1, Math.max(total, 1));
  const pages = Math.max(Math.ceil(total / size), 1);
  const shown = clamp(page, 1, pages);
  return {page: shown, pages, from: (shown - 1) * size, to: shown * size};
}

/** Returns a whole number from least to most; least for NaN. */
function clamp(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.trunc(number) || least, most));
}
