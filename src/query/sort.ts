// The order of a result. An order over the whole catalogue is worked out once; a key press only picks from it.

import {getOrCreate} from '../catalogue/get-or-create.ts';
import {firstDay, type PartialDay} from '../catalogue/day.ts';
import type {Catalogue, Service} from '../catalogue/model.ts';
import {listOf} from './prepared.ts';
import {ranks} from './search.ts';
import {compareNames} from '../catalogue/intl.ts';

/**
 * `relevance`: best matches of the search first. `file`: as the publisher wrote them. `name`, `supplier` (without one
 * last): by the alphabet of the catalogue's language. `updated`: newest first, without a day last. Ties are in file order.
 */
export const sorts = ['file', 'name', 'supplier', 'updated', 'relevance'] as const;

export type Sort = (typeof sorts)[number];

/** The places in the catalogue's list of all services that match, in order. */
export function sortMatches(catalogue: Catalogue, rankOf: Uint8Array, total: number, sort: Sort): Uint32Array {
  const places = new Uint32Array(total);
  if (sort === 'relevance') return bestFirst(rankOf, places);
  const order = orderOf(catalogue, sort);
  let end = 0;
  for (let n = 0; n < rankOf.length; n++) {
    const place = order ? order[n]! : n;
    if (rankOf[place] !== ranks.none) places[end++] = place;
  }
  return places;
}

function bestFirst(rankOf: Uint8Array, places: Uint32Array): Uint32Array {
  let end = 0;
  for (const rank of Object.values(ranks)) {
    if (rank === ranks.none) continue;
    for (let place = 0; place < rankOf.length; place++) if (rankOf[place] === rank) places[end++] = place;
  }
  return places;
}

const sortedPlaces = new WeakMap<Catalogue, Map<Sort, Uint32Array>>();

/** All places in this order; nothing for the order of the file. */
function orderOf(catalogue: Catalogue, sort: Sort): Uint32Array | undefined {
  if (sort !== 'name' && sort !== 'supplier' && sort !== 'updated') return undefined;
  const kept = getOrCreate(sortedPlaces, catalogue, () => new Map<Sort, Uint32Array>());
  return getOrCreate(kept, sort, () => {
    const services = listOf(catalogue);
    const compare = comparison(catalogue, sort);
    return Uint32Array.from(services, (_, place) => place).sort((a, b) => compare(services[a]!, services[b]!) || a - b);
  });
}

type Comparison = (a: Service, b: Service) => number;

function comparison(catalogue: Catalogue, sort: 'name' | 'supplier' | 'updated'): Comparison {
  const compare = compareNames(catalogue.language);
  switch (sort) {
    case 'name':
      return (a, b) => compare(a.name, b.name);
    case 'supplier':
      return (a, b) => absentLast(a.supplier?.name, b.supplier?.name, compare) || compare(a.name, b.name);
    case 'updated':
      return (a, b) => absentLast(a.updated, b.updated, newestFirst);
  }
}

function newestFirst(a: PartialDay, b: PartialDay): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  return first === second ? 0 : first > second ? -1 : 1;
}

function absentLast(a: string | undefined, b: string | undefined, compare: (a: string, b: string) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}
