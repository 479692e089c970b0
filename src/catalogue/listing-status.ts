// The status of a service on a lot on a day: what lists, cards, filters and the roadmap show. It is not
// permission to order; eligibility/ decides that.

import {firstDay, lastDay, phaseOn, type IsoDay, type PartialDay, type Phase} from './day.ts';
import type {Listing, Lot, Service, Terms} from './model.ts';

/** The words of the format that mean something to us; of these only the first two may be ordered. */
export const knownStatuses = ['available', 'assured', 'in-assurance', 'planned', 'withdrawn'] as const;

/**
 * The status to show: a word of the format, the publisher's own word, or one of
 * `ended` and `not-started` (the lot's terms or every listing are over or still to come),
 * `not-stated` (the file names none for that day), `supplier-only` (a supplier, no product).
 */
export interface ListingStatus {
  readonly lot: Lot;
  readonly status: string;
  /** When it ended or starts, for `ended` and `not-started`, if known. */
  readonly day: PartialDay | undefined;
  /** The listing that counts on the day; absent if none does. Holds the recorded status. */
  readonly listing: Listing | undefined;
  /** Only perhaps in force: the day lies inside a bare month or year, or something could not be read. */
  readonly unclear: boolean;
}

/** One status for each lot that the service is listed on, in the order of its listings. */
export function listingStatusesOn(service: Service, day: IsoDay): ListingStatus[] {
  const {listings} = service;
  if (listings.length === 1) return [listingStatusAmong(listings, service, listings[0]!.lot, day)]; // most have one
  const lots = new Set(listings.map(({lot}) => lot));
  return [...lots].map((lot) => listingStatusOn(service, lot, day));
}

/** How it stands on a lot; `not-stated` on a lot that it is not listed on. */
export function listingStatusOn(service: Service, lot: Lot, day: IsoDay): ListingStatus {
  const listings = service.listings.filter((listing) => listing.lot === lot);
  return listingStatusAmong(listings, service, lot, day);
}

/** @param listings - Those of the service on the lot. */
function listingStatusAmong(listings: readonly Listing[], service: Service, lot: Lot, day: IsoDay): ListingStatus {
  const listing = listingOn(listings, day);
  const withStatus = (status: string, on?: PartialDay): ListingStatus => ({
    lot,
    status,
    day: on,
    listing,
    unclear: listing !== undefined && (listing.unclear || listingPhase(listing, day) === 'perhaps'),
  });

  const terms = termsStatus(lot, day);
  if (terms) return withStatus(terms.status, dayWithin(listings, terms));
  if (service.supplierOnly) return withStatus('supplier-only');
  if (listing) return withStatus(listing.status ?? 'not-stated');
  const toCome = listings.filter((each) => listingPhase(each, day) === 'to-come');
  if (toCome.length === 0 && listings.length > 0) return withStatus('ended', latest(listings.map(({until}) => until)));
  // "Withdrawn from May" says nothing of April.
  const starting = toCome.filter(({status}) => status !== 'withdrawn');
  return starting.length > 0
    ? withStatus('not-started', earliest(starting.map(({from}) => from)))
    : withStatus('not-stated');
}

/** The stretch that counts: of those that are or may be in force on the day, the last in file order. */
export function listingOn(listings: readonly Listing[], day: IsoDay): Listing | undefined {
  return listings.findLast((listing) => {
    const phase = listingPhase(listing, day);
    return phase === 'in-force' || phase === 'perhaps';
  });
}

/** Where a stretch stands on a day, by its dates alone. */
export function listingPhase({from, until}: Listing, day: IsoDay): Phase {
  return phaseOn({from, to: until}, day);
}

/** What the terms of a lot make of every service on it. */
interface TermsStatus {
  readonly status: 'ended' | 'not-started';
  readonly day: PartialDay | undefined;
}

/** The last answer for each lot: it is the same for thousands of services. */
const termsStatuses = new WeakMap<Lot, {readonly day: IsoDay; readonly listingStatus: TermsStatus | undefined}>();

/** Set while a lot has terms and none may be in force: before the first, after the last or between two. */
function termsStatus(lot: Lot, day: IsoDay): TermsStatus | undefined {
  const known = termsStatuses.get(lot);
  if (known?.day === day) return known.listingStatus;
  const listingStatus = findTermsStatus(lot.terms, day);
  termsStatuses.set(lot, {day, listingStatus});
  return listingStatus;
}

function findTermsStatus(terms: readonly Terms[], day: IsoDay): TermsStatus | undefined {
  const phases = terms.map((each) => phaseOn(each, day));
  if (terms.length === 0 || phases.some((phase) => phase === 'in-force' || phase === 'perhaps')) return undefined;
  const over = terms.filter((_, n) => phases[n] === 'over');
  return over.length > 0
    ? {status: 'ended', day: latest(over.map(({to}) => to))}
    : {status: 'not-started', day: earliest(terms.map(({from}) => from))};
}

/** Its own day where it starts after the terms do, or ended before them. */
function dayWithin(listings: readonly Listing[], {status, day}: TermsStatus): PartialDay | undefined {
  const offers = listings.filter((listing) => listing.status !== 'withdrawn');
  if (day === undefined || offers.some((each) => (status === 'ended' ? each.until : each.from) === undefined))
    return day;
  const own = status === 'ended' ? latest(offers.map(({until}) => until)) : earliest(offers.map(({from}) => from));
  if (own === undefined) return day;
  return (status === 'ended' ? lastDay(own) < firstDay(day) : firstDay(own) > lastDay(day)) ? own : day;
}

function latest(days: readonly (PartialDay | undefined)[]): PartialDay | undefined {
  return pick(days, (a, b) => lastDay(a) > lastDay(b));
}

function earliest(days: readonly (PartialDay | undefined)[]): PartialDay | undefined {
  return pick(days, (a, b) => firstDay(a) < firstDay(b));
}

function pick(
  days: readonly (PartialDay | undefined)[],
  better: (a: PartialDay, b: PartialDay) => boolean,
): PartialDay | undefined {
  let best: PartialDay | undefined;
  for (const day of days) if (day !== undefined && (best === undefined || better(day, best))) best = day;
  return best;
}
