// The result as a sentence: "12 services on Lot 1 in Document management that work with EMIS Web".

import type {FacetResult, NamedValue, Result} from '../../query/query.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {anyOf, type Say} from '../../ui/say.ts';
import {statusWord} from '../../ui/status-tag.ts';
import type {StringKey} from '../../ui/strings.ts';
import type {Asked} from './asked.ts';

export function inWords(result: Result, {search}: Asked, {say, catalogue}: ViewContext): string {
  const narrowed = result.facets.map((facet) => {
    const names = narrowingValues(facet).map((value) => quoted(facet, valueName(facet, value, say)));
    return names.length > 0 ? narrowing(facet, anyOf(names, catalogue.language), result.total, say) : '';
  });
  return [
    result.total === 0 ? say('result.none') : say('result.count', {count: result.total}),
    ...narrowed,
    search.trim() ? say('result.search', {search: search.trim()}) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a facet is called. */
export function facetName({id, name}: FacetResult, say: Say): string {
  return name ?? say(`facet.${id}` as StringKey);
}

/** What a value of a facet is called. */
export function valueName(facet: FacetResult, value: NamedValue, say: Say): string {
  return facet.id === 'status' ? statusWord(value.id, say) : value.name;
}

/** A status may be a whole phrase of the publisher's. */
function quoted({id}: FacetResult, name: string): string {
  return id === 'status' ? `“${name}”` : name;
}

/** What the reader ticked says more than what the author fixed. */
function narrowingValues({values, preset = []}: FacetResult): readonly NamedValue[] {
  const ticked = values.filter(({on}) => on);
  return ticked.length > 0 ? ticked : preset;
}

function narrowing(facet: FacetResult, names: string, count: number, say: Say): string {
  return facet.name === undefined
    ? say(`result.${facet.id}` as StringKey, {names, count})
    : say('result.facet', {facet: facetName(facet, say), names});
}
