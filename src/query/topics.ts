// What a query can ask of a service, read off the model: one topic for each facet, one for the status on each lot, four
// for search.

import {phaseOn, type IsoDay} from '../catalogue/day.ts';
import {
  isPrincipal,
  withParents,
  type Catalogue,
  type Category,
  type Pairing,
  type Service,
} from '../catalogue/model.ts';
import {listingStatusesOn} from '../catalogue/listing-status.ts';
import type {Topic} from './columns.ts';

/** `lot`, `category`, `supplier`, `capability`, `works-with`, `status`, or `f.` and the id of one of the catalogue's own. */
export type FacetId = string;

const nothing: readonly string[] = [];

const ids = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);

/** The id by which the catalogue knows a facet of its own. */
export function ownId(facet: FacetId): string | undefined {
  return facet.startsWith('f.') ? facet.slice('f.'.length) : undefined;
}

/** What a service has of a facet; `lot` and `status` are read together, by `lotStatuses`. */
export function facetTopic(catalogue: Catalogue, facet: FacetId, asOf: IsoDay): Topic {
  switch (facet) {
    case 'category':
      return topic(facet, ({categories}) => ids(andAbove(categories, catalogue)));
    case 'supplier':
      return topic(facet, ({supplier}) => (supplier ? [supplier.id] : nothing));
    case 'capability':
      return topic(facet, ({capabilities}) => ids(capabilities));
    case 'works-with':
      return {...topic(facet, ({pairings}) => systemsOf(pairings.filter((each) => counts(each, asOf)))), day: asOf};
    default:
      return topic(facet, ownValues(facet));
  }
}

/** Adds the parents of categories: whoever asks for a category finds what those within it hold. */
function andAbove(categories: readonly Category[], catalogue: Catalogue): readonly Category[] {
  const isFlat = categories.every(({parent}) => parent === undefined); // mostly, and this is asked of every service
  return isFlat ? categories : [...withParents(categories, catalogue)];
}

/** Reads the values of one of the catalogue's own facets. A facet that it lacks has none, so a filter by it finds nothing. */
function ownValues(facet: FacetId): Topic['read'] {
  const own = ownId(facet);
  return ({facets}) => (own === undefined ? undefined : facets.get(own)) ?? nothing;
}

/** The principal systems to offer beside a service: itself, and those with which it is paired in whatever way. */
export const systems: Topic = {
  key: 'systems',
  vocabulary: 'works-with',
  read: (service) =>
    isPrincipal(service) ? [service.id, ...systemsOf(service.pairings)] : systemsOf(service.pairings),
};

/** Reads each pair of lot and status as one text, because they belong together; `lotAndStatus` takes it apart. */
export function lotStatuses(asOf: IsoDay): Topic {
  const read = (service: Service) => {
    const pairs = listingStatusesOn(service, asOf).map(({lot, status}) => `${lot.id.length} ${lot.id}${status}`);
    return pairs.length > 0 ? pairs : ['0 not-stated'];
  };
  return {key: 'lot-status', vocabulary: `lot-status ${asOf}`, day: asOf, read};
}

/** No lot: the status of a service on no lot, which lists still show. */
export function lotAndStatus(pair: string): {lot: string | undefined; status: string} {
  const start = pair.indexOf(' ') + 1;
  const end = start + Number.parseInt(pair, 10);
  return {lot: end === start ? undefined : pair.slice(start, end), status: pair.slice(end)};
}

/** Words to search, in four topics because a match in the name counts for more than one elsewhere. */
export const nameWords: Topic = wordTopic('name', ({name}) => [name]);

export const otherNameWords: Topic = wordTopic('other names', ({aliases, supplier}) =>
  supplier ? [...aliases, supplier.name, ...supplier.aliases] : aliases,
);

export const textWords: Topic = wordTopic('texts', ({references, summary = '', features, categories, capabilities}) => [
  ...references,
  summary,
  ...features,
  ...categories.map(({name}) => name),
  ...capabilities.flatMap(({name, abbreviation = ''}) => [name, abbreviation]),
]);

/** What is only found once a service is opened. */
export function detailWords(catalogue: Catalogue): Topic {
  const {facets: defined} = catalogue;
  const named = ([facet, values]: readonly [string, readonly string[]]) => {
    const known = defined.get(facet);
    return [known?.name ?? facet, ...values.map((value) => known?.values.get(value) ?? value)];
  };
  return wordTopic('details', ({description = '', facets, categories}) => [
    description,
    ...[...facets].flatMap(named),
    ...andAbove(categories, catalogue).flatMap((each) => (categories.includes(each) ? [] : each.name)),
  ]);
}

/** The built-in facets that a column each can hold. */
export const plainFacets: readonly FacetId[] = ['category', 'supplier', 'capability', 'works-with'];

/** The catalogue's own facets that readers may filter by. */
export function ownFacets({facets}: Catalogue): FacetId[] {
  return [...facets.values()].filter(({filter}) => filter).map(({id}) => `f.${id}`);
}

/** All that queries of a catalogue commonly ask. */
export function topicsOf(catalogue: Catalogue, asOf: IsoDay): Topic[] {
  const facets = [...plainFacets, ...ownFacets(catalogue)].map((facet) => facetTopic(catalogue, facet, asOf));
  return [...facets, systems, lotStatuses(asOf), nameWords, otherNameWords, textWords, detailWords(catalogue)];
}

function wordTopic(key: string, read: Topic['read']): Topic {
  return {key, vocabulary: 'words', inWords: true, read};
}

function topic(facet: FacetId, read: Topic['read']): Topic {
  return {key: facet, vocabulary: facet, read};
}

/**
 * Whether a pairing stands on the day. Its day says since when; on a day inside a month or year that is all that is
 * known of it, a decision would say "check", so a list that promises "works with" leaves it out.
 */
function counts({status, on, unclear}: Pairing, asOf: IsoDay): boolean {
  const mayBeOrdered = status === 'available' || status === 'assured';
  return mayBeOrdered && !unclear && phaseOn({from: on, to: undefined}, asOf) === 'in-force';
}

function systemsOf(pairings: readonly Pairing[]): readonly string[] {
  return pairings.map(({service}) => service);
}
