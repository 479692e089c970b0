// The rows of the roadmap, and their order: what comes next stands first, then what changed last.

import {firstDay, lastDay, type IsoDay} from '../../catalogue/day.ts';
import type {Listing, Lot, Service} from '../../catalogue/model.ts';
import {listingStatusOn, type ListingStatus} from '../../catalogue/listing-status.ts';
import {daysOf, isOnItsWay} from './time-line.ts';

/** A service on one lot. */
export interface RoadmapRow {
  readonly service: Service;
  readonly lot: Lot;
  /** Its status on the day asked about. */
  readonly listingStatus: ListingStatus;
  /** Every stretch on record. */
  readonly listings: readonly Listing[];
}

/** The listings of a service on these lots; on all when absent. */
export function listingsOf({listings}: Service, lots: ReadonlySet<Lot> | undefined): readonly Listing[] {
  return lots ? listings.filter(({lot}) => lots.has(lot)) : listings;
}

/** The services of which the catalogue names a day or a plan, in the order of the roadmap. */
export function sortRows(services: readonly Service[], lots: ReadonlySet<Lot> | undefined, asOf: IsoDay): Service[] {
  return services
    .map((service) => ({service, listings: listingsOf(service, lots)}))
    .filter(({listings}) => listings.some((listing) => isOnItsWay(listing) || daysOf([listing]).length > 0))
    .map(({service, listings}) => ({service, ...newsOf(service, listings, asOf)}))
    .sort((a, b) => a.group - b.group || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) * (a.group === settled ? -1 : 1))
    .map(({service}) => service);
}

/** One row for each lot that a service is listed on. */
export function rowsOf(service: Service, lots: ReadonlySet<Lot> | undefined, asOf: IsoDay): RoadmapRow[] {
  const listings = listingsOf(service, lots);
  return [...new Set(listings.map(({lot}) => lot))].map((lot) => ({
    service,
    lot,
    listingStatus: listingStatusOn(service, lot, asOf),
    listings: listings.filter((listing) => listing.lot === lot),
  }));
}

/** Whether something is to come after the day. */
export function hasNews(service: Service, lots: ReadonlySet<Lot> | undefined, asOf: IsoDay): boolean {
  return newsOf(service, listingsOf(service, lots), asOf).group !== settled;
}

// Groups in their order: something is to come on a known day, something is to come, nothing is.
const [dated, undated, settled] = [0, 1, 2] as const;

function newsOf(service: Service, listings: readonly Listing[], asOf: IsoDay): {group: number; day: IsoDay} {
  const days = daysOf(listings);
  const toCome = days.filter((day) => lastDay(day) >= asOf).map(firstDay);
  if (toCome.length > 0) return {group: dated, day: toCome.sort()[0]!};
  const isComing = listings.some(({lot}) => isOnItsWay(listingStatusOn(service, lot, asOf)));
  return {group: isComing ? undated : settled, day: days.map(lastDay).sort().at(-1) ?? ''};
}
