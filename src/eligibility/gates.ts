// The conditions that an order must pass, one function each. A gate says that the order passes and why, or what stands
// in the way; undefined where there is nothing to ask. It never looks at another gate. Their order, and that of the rows
// in each, is that of the publishers' guide.

import {firstDay, lastDay, phaseOn} from '../catalogue/day.ts';
import {listFormat} from '../catalogue/intl.ts';
import {
  isPrincipal,
  type Link,
  type Listing,
  type Lot,
  type Pairing,
  type Service,
  type Terms,
} from '../catalogue/model.ts';
import {typeName} from '../catalogue/names.ts';
import {ownFields} from '../catalogue/own-fields.ts';
import {listingOn, listingPhase} from '../catalogue/listing-status.ts';
import {firstTerms, lastTerms, type ResolvedEnquiry} from './resolve-enquiry.ts';
import type {Reason, Values} from './enquiry.ts';
import type {ReasonCode} from './reason-texts.ts';
import {coverage, mayOrder, orderersFor} from './types-of-organisation.ts';

/** What a gate says: a reason that is not in words yet, for most are only weighed. */
export interface Finding extends Pick<Reason, 'code' | 'outcome' | 'sources'> {
  /** What it names besides what every reason may speak of; `day` and `until` as in the file. */
  readonly values: Values;
}

/** A gate for an enquiry whose terms apply. */
type TermsGate = (resolved: ResolvedEnquiry, terms: Terms) => Finding | undefined;

export function lotGate(resolved: ResolvedEnquiry): Finding | undefined {
  return resolved.lot ? undefined : finding('lot-unknown', 'check');
}

export function termsGate(resolved: ResolvedEnquiry): Finding | undefined {
  const {lot, terms, termsPhase, asOf} = resolved;
  if (!lot || lot.terms.length === 0) return finding('terms-unknown', 'check');
  if (!terms) {
    const [ended] = lastTerms(lot, asOf);
    if (ended) return finding('terms-ended', 'cannot-order', {day: ended.to ?? ''}, ended.sources);
    const first = firstTerms(lot);
    return finding('terms-not-started', 'not-yet', {day: first.from ?? ''}, first.sources);
  }
  if (termsPhase === 'perhaps') return finding('terms-date-unclear', 'check', {}, terms.sources);
  return terms.unclear
    ? finding('terms-unclear', 'check', {why: terms.whyUnclear ?? ''}, terms.sources)
    : finding('terms-in-force', 'pass', {day: terms.from ?? '', until: terms.to ?? ''}, terms.sources);
}

export function listingGate(resolved: ResolvedEnquiry): Finding | undefined {
  const {service, lot, leftOut} = resolved;
  if (!service || !lot) return undefined;
  const found = listingRow(resolved, service, lot);
  const saysOtherwise = (each: Service) => each.listingsLost || !isPassed(listingRow(resolved, each, lot));
  return isPassed(found) && (service.listingsLost || leftOut.some(saysOtherwise))
    ? finding('service-status-unknown', 'check', {}, service.sources)
    : found;
}

/** What one record of the service says. */
function listingRow(resolved: ResolvedEnquiry, service: Service, lot: Lot): Finding {
  const {asOf} = resolved;
  const toFinding: ToFinding = (code, outcome, values) => finding(code, outcome, values, service.sources);
  const isOnLot = (each: Listing) => each.lot === lot;
  const listings = service.listings.filter(isOnLot);
  if (listings.length === 0) {
    const isKnown = !isIncomplete(resolved, (each) => each.listingsLost || each.listings.some(isOnLot));
    return toFinding('service-not-listed', isKnown ? 'cannot-order' : 'check');
  }
  if (service.supplierOnly) return toFinding('service-status-unknown', 'check');
  const listing = listingOn(listings, asOf);
  if (!listing) return noneInForce(listings, asOf, toFinding);
  if (listing.unclear || listingPhase(listing, asOf) === 'perhaps') return toFinding('listing-date-unclear', 'check');
  return listingStatusRow(listing, resolved, toFinding);
}

function noneInForce(listings: readonly Listing[], asOf: string, toFinding: ToFinding): Finding {
  const toCome = listings.filter((each) => listingPhase(each, asOf) === 'to-come');
  if (toCome.length === 0) {
    const ends = listings.flatMap(({until}) => until ?? []);
    const end = ends.map(lastDay).sort().at(-1);
    const last = ends.find((each) => lastDay(each) === end)!;
    return toFinding('listing-ended', 'cannot-order', {day: last});
  }
  // "Withdrawn from May" says nothing of April.
  const begins = toCome.flatMap(({status, from}) => (status === 'withdrawn' ? [] : (from ?? [])));
  if (begins.length === 0) return toFinding('service-status-unknown', 'check');
  const begin = begins.map(firstDay).sort()[0];
  const first = begins.find((each) => firstDay(each) === begin)!;
  return toFinding('listing-not-started', 'not-yet', {day: first});
}

function listingStatusRow({status, from, until}: Listing, {terms}: ResolvedEnquiry, toFinding: ToFinding): Finding {
  const passed = () => toFinding('service-available', 'pass', {day: from ?? '', until: until ?? ''});
  switch (status) {
    case 'available':
    case 'assured':
      return passed();
    case 'withdrawn':
      return toFinding('service-withdrawn', 'cannot-order');
    case 'planned':
      return toFinding('service-planned', 'not-yet');
    case 'in-assurance':
      return !terms || terms.requires.includes('assurance') ? toFinding('service-in-assurance', 'not-yet') : passed();
    default:
      return toFinding('service-status-unknown', 'check'); // a word of the publisher's own, or none
  }
}

export const organisationGate: TermsGate = (resolved, terms) => {
  const {catalogue, types, type, enquiry} = resolved;
  const given = enquiry.organisation?.type;
  if (given === undefined) return finding('organisation-unknown', 'check');
  if (type === undefined) {
    const code = types.has(given) ? 'organisation-type-not-then' : 'organisation-type-unknown';
    return finding(code, 'check', {type: typeName(catalogue, given)});
  }
  const covers = coverage(types, type, terms);
  if (covers === 'covered') return finding('organisation-eligible', 'pass', {}, terms.sources);
  return terms.others === 'no' && covers === 'not-covered'
    ? finding('organisation-not-eligible', 'cannot-order', {}, terms.sources)
    : finding('organisation-eligibility-unclear', 'check', {}, terms.sources);
};

/** Two independent facts, two reasons: a closed practice of the wrong type is told both. */
export const organisationStatusGate: TermsGate = (resolved) => {
  const status: string | undefined = resolved.enquiry.organisation?.status;
  switch (status) {
    case undefined:
      return undefined;
    case 'active':
      return finding('organisation-active', 'pass', {status});
    case 'closed':
    case 'dormant':
      return finding('organisation-not-active', 'cannot-order', {status});
    case 'proposed': // not open yet: the answer changes by itself
      return finding('organisation-not-active', 'not-yet', {status});
    default:
      return finding('organisation-status-unknown', 'check', {status});
  }
};

/** Assurance belongs to a module and a system together, not to the module. */
export const pairingGate: TermsGate = (resolved, terms) => {
  const {service, leftOut} = resolved;
  if (!service || !terms.requires.includes('pairing') || isPrincipal(service)) return undefined;
  const found = pairingRow(resolved, service);
  return isPassed(found) && leftOut.some((each) => !isPassed(pairingRow(resolved, each)))
    ? finding('pairing-unknown', 'check', {}, service.sources)
    : found;
};

/** What one record of the service says. */
function pairingRow(resolved: ResolvedEnquiry, service: Service): Finding {
  const {asOf, enquiry} = resolved;
  const toFinding: ToFinding = (code, outcome, values) => finding(code, outcome, values, service.sources);
  if (service.pairings.length === 0) return toFinding('pairing-not-stated', 'check');
  if (enquiry.principalSystem === undefined) return toFinding('pairing-unknown', 'check');
  if (enquiry.principalSystem === 'none') return toFinding('pairing-missing', 'cannot-order');
  const isWithSystem = (each: Pairing) => each.service === enquiry.principalSystem;
  const pairing = service.pairings.find(isWithSystem);
  if (!pairing) {
    const isKnown = !isIncomplete(resolved, (each) => each.pairingsLost || each.pairings.some(isWithSystem));
    return toFinding('pairing-missing', isKnown ? 'cannot-order' : 'check');
  }
  const found = pairingStatusRow(pairing, asOf, toFinding);
  const repeated = service.repeatedPairings.filter(isWithSystem);
  return isPassed(found) && repeated.some((each) => !isPassed(pairingStatusRow(each, asOf, toFinding)))
    ? toFinding('pairing-unknown', 'check')
    : found;
}

function pairingStatusRow({status, on, unclear}: Pairing, asOf: string, toFinding: ToFinding): Finding {
  if (status === 'withdrawn') return toFinding('pairing-withdrawn', 'cannot-order');
  if (status === 'planned' || status === 'in-assurance') return toFinding('pairing-in-assurance', 'not-yet');
  if (unclear || !isOrderable(status)) return toFinding('pairing-unknown', 'check');
  switch (phaseOn({from: on, to: undefined}, asOf)) {
    case 'to-come':
      return toFinding('pairing-in-assurance', 'not-yet');
    case 'perhaps':
      return toFinding('pairing-unknown', 'check');
    default:
      return toFinding('pairing-assured', 'pass', {day: on ?? ''});
  }
}

/** Where nobody has said whether it is signed, that is a condition. */
export const agreementGate: TermsGate = (resolved, terms) => {
  const {agreementSigned} = resolved.enquiry;
  if (agreementSigned === undefined || !terms.requires.includes('practice-agreement')) return undefined;
  return agreementSigned
    ? finding('agreement-signed', 'pass', {}, terms.sources)
    : finding('no-agreement', 'not-yet', {}, terms.sources);
};

/** Asked last, when everything else has passed: who places the order. */
export function whoOrders(resolved: ResolvedEnquiry, terms: Terms): Finding {
  const {type, types, catalogue, asOf} = resolved;
  const may = type === undefined ? undefined : mayOrder(types, type, terms);
  if (may === 'itself') return finding('orders-itself', 'can-order', {}, terms.sources);
  if (may === 'for-another') return finding('orders-for-another', 'can-order', {}, terms.sources);
  const names = orderersFor(types, type, terms, asOf).map((id) => typeName(catalogue, id));
  const orderers = listFormat(catalogue.language, 'disjunction').format(names);
  return finding('ordered-on-behalf', 'ask-orderer', {orderers}, terms.sources);
}

/** What the catalogue does not say of the service is not known: it is not whole, or a record may have said it. */
function isIncomplete({catalogue, service, leftOut}: ResolvedEnquiry, mayHold: (record: Service) => boolean): boolean {
  return catalogue.partial !== undefined || [service!, ...leftOut].some(mayHold);
}

type ToFinding = (code: ReasonCode, outcome: Reason['outcome'], values?: Values) => Finding;

function isPassed({outcome}: Finding): boolean {
  return outcome === 'pass';
}

/** A service or pairing with this status may be ordered. */
function isOrderable(status: string | undefined): boolean {
  return status === 'available' || status === 'assured';
}

function finding(
  code: ReasonCode,
  outcome: Finding['outcome'],
  values: Values = {},
  sources: readonly Link[] = [],
): Finding {
  return {code, outcome, values: ownFields(values), sources};
}
