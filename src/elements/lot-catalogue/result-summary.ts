// The result as a sentence: "12 services on Lot 1 in Document management that work with EMIS Web".

import type {FacetId, FacetResult, NamedValue, Result} from '../../query/query.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {anyOf, type Msg} from '../../ui/messages.ts';
import {statusName} from '../../ui/status-tag.ts';
import {decisionFacet, type ListQuery} from './list-query.ts';
import type {ListResult} from './run-list-query.ts';

export function describeResult(result: Result, {search}: ListQuery, {msg, catalogue}: ViewContext): string {
  const narrowed = inOrderOfSpeech(result.facets).map((facet) => {
    const names = narrowingValues(facet).map((value) => quoted(facet, valueName(facet, value, msg)));
    return names.length > 0 ? narrowing(facet, anyOf(names, catalogue.language), result.total, msg) : '';
  });
  return [
    result.total === 0 ? msg('result.none') : msg('result.count', {count: result.total}),
    ...narrowed,
    search.trim() ? msg('result.search', {search: search.trim()}) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `Lot 3 20 services`: the lots, where they are not all, and how many, for the name of a file. */
export function describeContents({result, onlyLots = new Set()}: ListResult, {msg, catalogue}: ViewContext): string {
  const lots = result.facets.find(({id}) => id === 'lot')?.values.filter(({on}) => on) ?? [];
  const names = (lots.length > 0 ? lots : [...onlyLots]).map(({name}) => name);
  return [...(names.length > 0 ? names : [catalogue.title]), msg('result.count', {count: result.total})].join(' ');
}

/** Where it is listed, what it is, who makes it, what it fits, how it stands; then the catalogue's own. */
const spoken: readonly FacetId[] = ['lot', 'category', 'capability', 'supplier', 'works-with', 'status', 'decision'];

function inOrderOfSpeech(facets: readonly FacetResult[]): FacetResult[] {
  const first = spoken.flatMap((id) => facets.find((facet) => facet.id === id) ?? []);
  return [...first, ...facets.filter((facet) => !first.includes(facet))];
}

/** What a facet is called: the catalogue's own have a name, of the built-in ones we know it. */
export function facetName({id, name}: FacetResult, msg: Msg): string {
  return name ?? msg(`facet.${id as BuiltIn}`);
}

type BuiltIn = 'decision' | 'lot' | 'category' | 'capability' | 'supplier' | 'works-with' | 'status';

/** What a value of a facet is called. */
export function valueName(facet: FacetResult, value: NamedValue, msg: Msg): string {
  return facet.id === 'status' ? statusName(value.id, msg) : value.name;
}

/** A status may be a whole phrase of the publisher's, and an answer is one. */
function quoted({id}: FacetResult, name: string): string {
  return id === 'status' || id === decisionFacet ? `“${name}”` : name;
}

/** What the reader ticked says more than what the author fixed. */
function narrowingValues({values, preset = []}: FacetResult): readonly NamedValue[] {
  const ticked = values.filter(({on}) => on);
  return ticked.length > 0 ? ticked : preset;
}

function narrowing(facet: FacetResult, names: string, count: number, msg: Msg): string {
  return facet.name === undefined
    ? msg(`result.${facet.id as BuiltIn}`, {names, count})
    : msg('result.facet', {facet: facetName(facet, msg), names});
}
