// A query in numbers: for each facet, which values the page's author fixed and which the reader ticked.

import type {IsoDay} from '../catalogue/day.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {Vocabulary, type Column} from './columns.ts';
import {columnsOf, vocabularyOf} from './prepared.ts';
import {readSearch, type Search} from './search.ts';
import type {Query} from './query.ts';
import {facetTopic, lotAndStatus, ownFacets, plainFacets, lotStatuses, systems, type FacetId} from './topics.ts';

/** Ids of values by facet. */
export type Filters = Readonly<Record<FacetId, readonly string[]>>;

/** What is fixed: filters, and under `services` the ids of the services in question. An empty list fits no service. */
export type Preset = Filters;

export interface CompiledQuery {
  readonly facets: readonly CompiledFacet[];
  readonly lotStatuses: CompiledLotStatus;
  /** Ids of the only services that may match; undefined for all. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly search: Search | undefined;
  /** Whether suppliers of which no service is named are left out: they count only where a status or id asks for them. */
  readonly hidesSuppliers: boolean;
}

/** Any facet but `lot` and `status`. It has a column for each part, and a mark for each code; no marks if all values will do. */
export interface CompiledFacet {
  readonly values: FacetTally;
  readonly columns: readonly Column[];
  /** Values to offer beside those in the columns. */
  readonly alsoOffered: readonly Column[] | undefined;
  readonly fixed: Uint8Array | undefined;
  readonly ticked: Uint8Array | undefined;
}

/** `lot` and `status`, which must hold of the same listing. */
export interface CompiledLotStatus {
  readonly lots: FacetTally;
  readonly statuses: FacetTally;
  readonly columns: readonly Column[];
  /** By code of a pair of lot and status, bits of `fits`. */
  readonly marks: Uint8Array;
  /** By code of a pair, the codes of its lot (-1: none) and status. */
  readonly lotOf: Int32Array;
  readonly statusOf: Int32Array;
  /** Withdrawn listings are left out by habit, not because a filter says so. */
  readonly hidesWithdrawn: boolean;
}

/** How a status on a lot fits: what is fixed, the lots ticked, the statuses ticked. Without the first it has no other bit. */
export const fits = {preset: 1, lot: 2, status: 4, all: 7} as const;

/** The values of one facet, and what the pass finds out about each, by code. */
export interface FacetTally {
  readonly facet: FacetId;
  readonly vocabulary: Vocabulary;
  readonly fixed: readonly string[] | undefined;
  readonly ticked: readonly string[] | undefined;
  /** 1 for each code that some service has which fits the preset. */
  readonly met: Uint8Array;
  /** How many services ticking it gives. */
  readonly counts: Uint32Array;
}

type ById = ReadonlyMap<string, readonly string[]>;

/** Reads the columns that it needs to the end, so that no vocabulary grows afterwards. */
export function compileQuery(
  catalogue: Catalogue,
  {asOf, preset = {}, filters = {}, search = ''}: Pick<Query, 'asOf' | 'preset' | 'filters' | 'search'>,
): CompiledQuery {
  const fixed = new Map(Object.entries(preset));
  const ticked = new Map(Object.entries(filters).filter(([, values]) => values.length > 0));
  const named = [...fixed.keys(), ...ticked.keys()].filter((id) => !['lot', 'status', 'services'].includes(id));
  const facets = new Set([...plainFacets, ...ownFacets(catalogue), ...named]);
  const ids = fixed.get('services');
  return {
    facets: [...facets].map((facet) => compileFacet(catalogue, facet, asOf, fixed, ticked)),
    lotStatuses: compileLotStatuses(catalogue, asOf, fixed, ticked),
    ids: ids && new Set(ids),
    search: readSearch(catalogue, search),
    hidesSuppliers: !ids && ![fixed, ticked].some((wanted) => wanted.get('status')?.includes('supplier-only')),
  };
}

function compileFacet(catalogue: Catalogue, facet: FacetId, asOf: IsoDay, fixed: ById, ticked: ById): CompiledFacet {
  const topic = facetTopic(catalogue, facet, asOf);
  const columns = columnsOf(catalogue, topic);
  const alsoOffered = facet === 'works-with' ? columnsOf(catalogue, systems) : undefined;
  const vocabulary = vocabularyOf(catalogue, topic);
  const values = emptyTally(facet, vocabulary, fixed, ticked);
  return {
    values,
    columns,
    alsoOffered,
    fixed: marked(values.fixed, vocabulary),
    ticked: marked(values.ticked, vocabulary),
  };
}

function compileLotStatuses(catalogue: Catalogue, asOf: IsoDay, fixed: ById, ticked: ById): CompiledLotStatus {
  const topic = lotStatuses(asOf);
  const pairs = vocabularyOf(catalogue, topic).texts.map(lotAndStatus);
  const [lots, statuses] = [new Vocabulary(), new Vocabulary()];
  const lotOf = Int32Array.from(pairs, ({lot}) => (lot === undefined ? -1 : lots.learn(lot)));
  const statusOf = Int32Array.from(pairs, ({status}) => statuses.learn(status));
  const compiled = {
    lots: emptyTally('lot', lots, fixed, ticked),
    statuses: emptyTally('status', statuses, fixed, ticked),
    columns: columnsOf(catalogue, topic),
    lotOf,
    statusOf,
  };
  const hidesWithdrawn = !compiled.statuses.ticked && !compiled.statuses.fixed?.includes('withdrawn');
  const marks = Uint8Array.from(pairs, ({lot, status}) => fit(compiled, hidesWithdrawn, lot, status));
  return {...compiled, marks, hidesWithdrawn};
}

function fit(
  {lots, statuses}: Pick<CompiledLotStatus, 'lots' | 'statuses'>,
  hidesWithdrawn: boolean,
  lot: string | undefined,
  status: string,
): number {
  if (!allows(lots.fixed, lot) || !allows(statuses.fixed, status)) return 0;
  const shown = allows(statuses.ticked, status) && !(hidesWithdrawn && status === 'withdrawn');
  return fits.preset | (allows(lots.ticked, lot) ? fits.lot : 0) | (shown ? fits.status : 0);
}

function allows(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function emptyTally(facet: FacetId, vocabulary: Vocabulary, fixed: ById, ticked: ById): FacetTally {
  return {
    facet,
    vocabulary,
    fixed: fixed.get(facet),
    ticked: ticked.get(facet),
    met: new Uint8Array(vocabulary.size),
    counts: new Uint32Array(vocabulary.size),
  };
}

function marked(values: readonly string[] | undefined, vocabulary: Vocabulary): Uint8Array | undefined {
  return values && vocabulary.marks(values);
}
