// What filters show and sentences say: each facet with its values, their counts, and which are ticked or fixed.

import {getOrCreate} from '../catalogue/get-or-create.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {isStated} from '../catalogue/stated.ts';
import type {CompiledQuery, FacetTally} from './compile-query.ts';
import {ownId, type FacetId} from './topics.ts';
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
  /** The value within which this one is: one that is offered before it. Categories have them. */
  readonly parent: string | undefined;
}

/** The facets of every catalogue, in the order in which readers need them. */
const inOrderOfNeed: readonly FacetId[] = ['works-with', 'category', 'capability', 'lot', 'supplier', 'status'];

/** The facets that have something to offer or to say, after the query has been matched; the catalogue's own come last. */
export function facetResults(catalogue: Catalogue, {facets, lotStatuses}: CompiledQuery): FacetResult[] {
  const {lots, statuses} = lotStatuses;
  return [lots, statuses, ...facets.map(({values}) => values)]
    .sort((a, b) => placeOf(a) - placeOf(b)) // stable: the catalogue's own stay in their order
    .map((values) => facetResult(catalogue, values))
    .filter(({values, preset}) => values.length > 0 || preset);
}

function placeOf({facet}: FacetTally): number {
  const place = inOrderOfNeed.indexOf(facet);
  return place < 0 ? inOrderOfNeed.length : place;
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

function offeredValues(catalogue: Catalogue, tally: FacetTally): FacetValue[] {
  const {facet, vocabulary, ticked = [], met, counts} = tally;
  const values: FacetValue[] = [];
  const isOffered = ownId(facet) === undefined || ownFacet(catalogue, facet)?.filter === true;
  for (const {id, name} of inOrderShown(catalogue, facet, vocabulary)) {
    const code = vocabulary.codeOf(id)!;
    const on = ticked.includes(id);
    const isMet = met[code] === 1 && !isMissingEverywhere(catalogue, facet, id);
    if (on || (isOffered && isMet)) values.push({id, name, count: counts[code]!, on, parent: undefined});
  }
  const unused = ticked.filter((id) => vocabulary.codeOf(id) === undefined);
  const all = [
    ...values,
    ...unused.map((id) => ({id, name: nameOf(catalogue, facet, id), count: 0, on: true, parent: undefined})),
  ];
  return emptyLast(facet === 'category' ? optionsWithinParents(catalogue, all) : all);
}

/** Whether the value only says that no status is stated, in a catalogue that states none. */
function isMissingEverywhere(catalogue: Catalogue, facet: FacetId, id: string): boolean {
  return facet === 'status' && id === 'not-stated' && !isStated(catalogue, 'status');
}

/** Gives each category the nearest one around it that is offered as its parent. */
function optionsWithinParents({categories}: Catalogue, values: readonly FacetValue[]): FacetValue[] {
  const offered = new Set(values.map(({id}) => id));
  return values.map((value) => {
    let parent = categories.get(value.id)?.parent;
    while (parent !== undefined && !offered.has(parent)) parent = categories.get(parent)?.parent;
    return {...value, parent};
  });
}

/** What would give nothing comes after what gives something, within each parent; children follow their parent. */
function emptyLast(values: readonly FacetValue[]): FacetValue[] {
  const within = new Map<string | undefined, FacetValue[]>();
  for (const value of values) getOrCreate(within, value.parent, () => []).push(value);
  const fullFirst = (all: readonly FacetValue[] = []) => [
    ...all.filter(({count}) => count > 0),
    ...all.filter(({count}) => count === 0),
  ];
  const ordered: FacetValue[] = [];
  const left = fullFirst(within.get(undefined)).reverse();
  for (let value = left.pop(); value; value = left.pop()) {
    ordered.push(value);
    for (const child of fullFirst(within.get(value.id)).reverse()) left.push(child);
  }
  return ordered;
}
