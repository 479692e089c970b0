// What filters show and sentences say: each facet with its values, their counts, and which are ticked or fixed.

import type {Catalogue} from '../catalogue/model.ts';
import type {CompiledQuery, FacetTally} from './compile-query.ts';
import {ownId, plainFacets, type FacetId} from './topics.ts';
import {nameOf, ownFacet, inOrderShown, type NamedValue} from './values.ts';

export interface FacetResult {
  readonly id: FacetId;
  /** The publisher's name for it; the built-in facets have none. */
  readonly name: string | undefined;
  /**
   * To be offered as filters, in this order: the values of services that fit the preset, whatever has been ticked
   * since, and besides them every value that is ticked, so that it can be taken back.
   */
  readonly values: readonly FacetValue[];
  /** What the preset fixes here; an empty list fits no service. */
  readonly preset: readonly NamedValue[] | undefined;
}

export interface FacetValue extends NamedValue {
  /** How many services there would be if this value alone were ticked in its facet. */
  readonly count: number;
  readonly on: boolean;
}

/** The facets that have something to offer or to say, after the query has been matched. */
export function facetResults(catalogue: Catalogue, {facets, lotStatuses}: CompiledQuery): FacetResult[] {
  const all = facets.map(({values}) => values);
  const end = plainFacets.length; // the catalogue's own come last
  return [lotStatuses.lots, ...all.slice(0, end), lotStatuses.statuses, ...all.slice(end)]
    .map((values) => facetResult(catalogue, values))
    .filter(({values, preset}) => values.length > 0 || preset);
}

function facetResult(catalogue: Catalogue, values: FacetTally): FacetResult {
  const {facet, fixed} = values;
  return {
    id: facet,
    name: ownFacet(catalogue, facet)?.name ?? ownId(facet),
    values: offeredValues(catalogue, values),
    preset: fixed?.map((id) => ({id, name: nameOf(catalogue, facet, id)})),
  };
}

function offeredValues(catalogue: Catalogue, {facet, vocabulary, ticked = [], met, counts}: FacetTally): FacetValue[] {
  const values: FacetValue[] = [];
  const isOffered = ownId(facet) === undefined || ownFacet(catalogue, facet)?.filter === true;
  for (const {id, name} of inOrderShown(catalogue, facet, vocabulary)) {
    const code = vocabulary.codeOf(id)!;
    const on = ticked.includes(id);
    if (on || (isOffered && met[code])) values.push({id, name, count: counts[code]!, on});
  }
  const unused = ticked.filter((id) => vocabulary.codeOf(id) === undefined);
  return [...values, ...unused.map((id) => ({id, name: nameOf(catalogue, facet, id), count: 0, on: true}))];
}
