// The conditions that an order must pass, one function each. A gate passes (undefined) or says what stands in the
// way; it never looks at another gate. Their order, and that of the rows in each, is that of the publishers' guide.

import {describeDay, firstDay, lastDay, phaseOn} from '../catalogue/day.ts';
import {
  findService,
  isPrincipal,
  type Link,
  type Listing,
  type Lot,
  type Pairing,
  type Service,
  type Terms,
} from '../catalogue/model.ts';
import {typeName} from '../catalogue/names.ts';
import {listingOn, listingPhase} from '../catalogue/listing-status.ts';
import {firstTerms, lastTerms, type ResolvedEnquiry} from './resolve-enquiry.ts';
import type {Outcome, Reason, Values} from './enquiry.ts';
import {fillPlaceholders, reasonTexts, type ReasonCode} from './reason-texts.ts';
import {coverage, mayOrder, orderersFor} from './types-of-organisation.ts';

/** A gate for an enquiry whose terms apply. */
type TermsGate = (resolved: ResolvedEnquiry, terms: Terms) => Reason | undefined;

export function lotGate(resolved: ResolvedEnquiry): Reason | undefined {
  return resolved.lot ? undefined : reason(resolved, 'lot-unknown', 'check');
}

export function termsGate(resolved: ResolvedEnquiry): Reason | undefined {
  const {lot, terms, termsPhase, asOf} = resolved;
  if (!lot || lot.terms.length === 0) return reason(resolved, 'terms-unknown', 'check');
  if (!terms) {
    const [ended] = lastTerms(lot, asOf);
    if (ended) return reason(resolved, 'terms-ended', 'cannot-order', {day: ended.to ?? ''}, ended.sources);
    const first = firstTerms(lot);
    return reason(resolved, 'terms-not-started', 'not-yet', {day: first.from ?? ''}, first.sources);
  }
  if (termsPhase === 'perhaps') return reason(resolved, 'terms-date-unclear', 'check', {}, terms.sources);
  return terms.unclear
    ? reason(resolved, 'terms-unclear', 'check', {why: terms.whyUnclear ?? ''}, terms.sources)
    : undefined;
}

export function listingGate(resolved: ResolvedEnquiry): Reason | undefined {
  const {service, lot, leftOut} = resolved;
  if (!service || !lot) return undefined;
  const found = listingRow(resolved, service, lot);
  if (found) return found;
  const isInDoubt =
    service.listingsLost || leftOut.some((each) => each.listingsLost || listingRow(resolved, each, lot));
  return isInDoubt ? reason(resolved, 'service-status-unknown', 'check', {}, service.sources) : undefined;
}

/** What one record of the service says. */
function listingRow(resolved: ResolvedEnquiry, service: Service, lot: Lot): Reason | undefined {
  const {asOf} = resolved;
  const toReason = (code: ReasonCode, outcome: Outcome, on?: string) =>
    reason(resolved, code, outcome, {day: on ?? ''}, service.sources);
  const isOnLot = (each: Listing) => each.lot === lot;
  const listings = service.listings.filter(isOnLot);
  if (listings.length === 0) {
    const isKnown = !isIncomplete(resolved, (each) => each.listingsLost || each.listings.some(isOnLot));
    return toReason('service-not-listed', isKnown ? 'cannot-order' : 'check');
  }
  if (service.supplierOnly) return toReason('service-status-unknown', 'check');
  const listing = listingOn(listings, asOf);
  if (!listing) return noneInForce(listings, asOf, toReason);
  if (listing.unclear || listingPhase(listing, asOf) === 'perhaps') return toReason('listing-date-unclear', 'check');
  return listingStatusRow(listing, resolved, toReason);
}

type ToListingReason = (code: ReasonCode, outcome: Outcome, on?: string) => Reason;

function noneInForce(listings: readonly Listing[], asOf: string, toReason: ToListingReason): Reason {
  const toCome = listings.filter((each) => listingPhase(each, asOf) === 'to-come');
  if (toCome.length === 0) {
    const ends = listings.flatMap(({until}) => until ?? []);
    const last = ends.reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a));
    return toReason('listing-ended', 'cannot-order', last);
  }
  // "Withdrawn from May" says nothing of April.
  const begins = toCome.flatMap(({status, from}) => (status === 'withdrawn' ? [] : (from ?? [])));
  if (begins.length === 0) return toReason('service-status-unknown', 'check');
  const first = begins.reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a));
  return toReason('listing-not-started', 'not-yet', first);
}

function listingStatusRow({status}: Listing, {terms}: ResolvedEnquiry, toReason: ToListingReason): Reason | undefined {
  switch (status) {
    case 'available':
    case 'assured':
      return undefined;
    case 'withdrawn':
      return toReason('service-withdrawn', 'cannot-order');
    case 'planned':
      return toReason('service-planned', 'not-yet');
    case 'in-assurance':
      return !terms || terms.requires.includes('assurance') ? toReason('service-in-assurance', 'not-yet') : undefined;
    default:
      return toReason('service-status-unknown', 'check'); // a word of the publisher's own, or none
  }
}

export const organisationGate: TermsGate = (resolved, terms) => {
  const {catalogue, types, type, enquiry} = resolved;
  const given = enquiry.organisation?.type;
  if (given === undefined) return reason(resolved, 'organisation-unknown', 'check');
  if (type === undefined) {
    const code = types.has(given) ? 'organisation-type-not-then' : 'organisation-type-unknown';
    return reason(resolved, code, 'check', {type: typeName(catalogue, given)});
  }
  const covers = coverage(types, type, terms);
  if (covers === 'covered') return undefined;
  return terms.others === 'no' && covers === 'not-covered'
    ? reason(resolved, 'organisation-not-eligible', 'cannot-order', {}, terms.sources)
    : reason(resolved, 'organisation-eligibility-unclear', 'check', {}, terms.sources);
};

/** Two independent facts, two reasons: a closed practice of the wrong type is told both. */
export const organisationStatusGate: TermsGate = (resolved) => {
  const status: string | undefined = resolved.enquiry.organisation?.status;
  switch (status) {
    case undefined:
    case 'active':
      return undefined;
    case 'closed':
    case 'dormant':
      return reason(resolved, 'organisation-not-active', 'cannot-order', {status});
    case 'proposed': // not open yet: the answer changes by itself
      return reason(resolved, 'organisation-not-active', 'not-yet', {status});
    default:
      return reason(resolved, 'organisation-status-unknown', 'check', {status});
  }
};

/** Assurance belongs to a module and a system together, not to the module. */
export const pairingGate: TermsGate = (resolved, terms) => {
  const {service, leftOut} = resolved;
  if (!service || !terms.requires.includes('pairing') || isPrincipal(service)) return undefined;
  const found = pairingRow(resolved, service);
  if (found) return found;
  const isInDoubt = leftOut.some((each) => pairingRow(resolved, each));
  return isInDoubt ? reason(resolved, 'pairing-unknown', 'check', {}, service.sources) : undefined;
};

/** What one record of the service says. */
function pairingRow(resolved: ResolvedEnquiry, service: Service): Reason | undefined {
  const {asOf, enquiry} = resolved;
  const toReason = (code: ReasonCode, outcome: Outcome) => reason(resolved, code, outcome, {}, service.sources);
  if (service.pairings.length === 0) return toReason('pairing-not-stated', 'check');
  if (enquiry.principalSystem === undefined) return toReason('pairing-unknown', 'check');
  if (enquiry.principalSystem === 'none') return toReason('pairing-missing', 'cannot-order');
  const isWithSystem = (each: Pairing) => each.service === enquiry.principalSystem;
  const pairing = service.pairings.find(isWithSystem);
  if (!pairing) {
    const isKnown = !isIncomplete(resolved, (each) => each.pairingsLost || each.pairings.some(isWithSystem));
    return toReason('pairing-missing', isKnown ? 'cannot-order' : 'check');
  }
  const repeated = service.repeatedPairings.filter(isWithSystem);
  const isInDoubt = repeated.some((each) => pairingStatusRow(each, asOf, toReason));
  return pairingStatusRow(pairing, asOf, toReason) ?? (isInDoubt ? toReason('pairing-unknown', 'check') : undefined);
}

function pairingStatusRow(
  {status, on, unclear}: Pairing,
  asOf: string,
  toReason: (code: ReasonCode, outcome: Outcome) => Reason,
): Reason | undefined {
  if (status === 'withdrawn') return toReason('pairing-withdrawn', 'cannot-order');
  if (status === 'planned' || status === 'in-assurance') return toReason('pairing-in-assurance', 'not-yet');
  if (unclear || !isOrderable(status)) return toReason('pairing-unknown', 'check');
  switch (phaseOn({from: on}, asOf)) {
    case 'to-come':
      return toReason('pairing-in-assurance', 'not-yet');
    case 'perhaps':
      return toReason('pairing-unknown', 'check');
    default:
      return undefined;
  }
}

export const agreementGate: TermsGate = (resolved, terms) =>
  terms.requires.includes('practice-agreement') && resolved.enquiry.agreementSigned === false
    ? reason(resolved, 'no-agreement', 'not-yet', {}, terms.sources)
    : undefined;

/** Asked last, when everything else has passed: who places the order. */
export function whoOrders(resolved: ResolvedEnquiry, terms: Terms): Reason {
  const {type, types, catalogue} = resolved;
  const may = type === undefined ? undefined : mayOrder(types, type, terms);
  if (may === 'itself') return reason(resolved, 'orders-itself', 'can-order', {}, terms.sources);
  if (may === 'for-another') return reason(resolved, 'orders-for-another', 'can-order', {}, terms.sources);
  const orderers = orderersFor(types, type, terms)
    .map((id) => typeName(catalogue, id))
    .join(', ');
  return reason(resolved, 'ordered-on-behalf', 'ask-orderer', {orderers}, terms.sources);
}

/** What the catalogue does not say of the service is not known: it is not whole, or a record may have said it. */
function isIncomplete({catalogue, service, leftOut}: ResolvedEnquiry, mayHold: (record: Service) => boolean): boolean {
  return catalogue.partial !== undefined || [service!, ...leftOut].some(mayHold);
}

/** A service or pairing with this status may be ordered. */
function isOrderable(status: string | undefined): boolean {
  return status === 'available' || status === 'assured';
}

function reason(
  resolved: ResolvedEnquiry,
  code: ReasonCode,
  outcome: Outcome,
  own: Values = {},
  sources: readonly Link[] = [],
): Reason {
  const day = own.day && describeDay(own.day, resolved.catalogue.language);
  const values = {...reasonValues(resolved), ...own, ...(day && {day})};
  return {code, outcome, values, text: fillPlaceholders(reasonTexts[code], values), sources};
}

/** What every text may speak of. */
export function reasonValues(resolved: ResolvedEnquiry): Values {
  const {catalogue, lot, service, type, enquiry} = resolved;
  const {principalSystem} = enquiry;
  return {
    lotWord: catalogue.words.lot[0],
    lot: lot?.name ?? '',
    service: service?.name ?? '',
    type: type === undefined ? '' : typeName(catalogue, type),
    system: principalSystemName(resolved, principalSystem),
  };
}

function principalSystemName({catalogue}: ResolvedEnquiry, id: string | undefined): string {
  if (id === undefined || id === 'none') return 'your principal system';
  const system: Service | undefined = findService(catalogue, id);
  return system?.name ?? id;
}
