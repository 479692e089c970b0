// What a decision is, written down as plainly as can be from the publishers' table: one long walk through its rows, with
// nothing from src/eligibility, nothing kept and nothing clever. The tests hold the real one against it.

import type {Catalogue, Listing, Pairing, Service, Terms} from '../../../src/catalogue/model.ts';

/** Each fact may be of any kind; only text and truths count. */
export interface NaiveEnquiry {
  asOf: string;
  lot?: unknown;
  service?: unknown;
  organisation?: {type?: unknown; status?: unknown} | undefined;
  principalSystem?: unknown;
  centralFunding?: unknown;
  agreementSigned?: unknown;
}

export interface NaiveJudgement {
  outcome: string;
  lot: string | undefined;
  orderer: string[];
  payers: {payer: string; certain: boolean}[];
  /** `outcome code` of each, in order. */
  reasons: string[];
  conditions: string[];
  next: {text: string; url?: string}[];
  agreement: string | undefined;
  fundingText: string | undefined;
}

export interface NaiveChange {
  fact: string;
  value: string | boolean;
  outcome: string;
  payers: {payer: string; certain: boolean}[];
  better: boolean;
}

export function naiveJudge(catalogue: Catalogue, enquiry: NaiveEnquiry): NaiveJudgement {
  const {asOf} = enquiry;
  const reasons: string[] = [];
  const conditions: string[] = [];
  const answer: NaiveJudgement = {
    outcome: 'check',
    lot: undefined,
    orderer: [],
    payers: [],
    reasons,
    conditions,
    next: [],
    agreement: undefined,
    fundingText: undefined,
  };

  let service: Service | undefined;
  for (const each of allServices(catalogue)) {
    if (each.id === enquiry.service) service = each;
  }

  // lot
  let lotId = text(enquiry.lot);
  if (lotId === undefined && service) {
    const lots = new Set<string>();
    for (const listing of service.listings) lots.add(listing.lot.id);
    if (lots.size === 1 && !service.listingsLost) lotId = [...lots][0];
  }
  if (lotId === undefined) {
    reasons.push('check lot-unknown');
    return answer;
  }
  answer.lot = lotId;
  const lot = catalogue.lots.get(lotId)!;

  // the choice of terms
  const typeGiven = text(enquiry.organisation?.type);
  const typeDefined = typeGiven === undefined ? undefined : catalogue.organisationTypes.get(typeGiven);
  let type: string | undefined;
  if (typeDefined && !typeDefined.timeUnclear && surely(typeDefined.from, typeDefined.until, asOf)) type = typeGiven;
  let terms: Terms | undefined;
  let inDoubt = false;
  for (const doubt of [false, true]) {
    for (const each of lot.terms) {
      const fits = doubt ? maybe(each.from, each.to, asOf) : surely(each.from, each.to, asOf);
      const mayCover =
        each.coverageUnclear ||
        (type !== undefined && (covers(catalogue, type, each, asOf) || isInDoubt(catalogue, type, asOf)));
      if (!terms && fits && mayCover) {
        terms = each;
        inDoubt = doubt;
      }
    }
  }
  for (const doubt of [false, true]) {
    for (const each of lot.terms) {
      const fits = doubt ? maybe(each.from, each.to, asOf) : surely(each.from, each.to, asOf);
      if (!terms && fits) {
        terms = each;
        inDoubt = doubt;
      }
    }
  }

  // terms
  let hasEnded = false;
  if (lot.terms.length === 0) {
    reasons.push('check terms-unknown');
  } else if (!terms) {
    for (const each of lot.terms) {
      if (each.to !== undefined && asOf > last(each.to)) hasEnded = true;
    }
    if (hasEnded) reasons.push('cannot-order terms-ended');
    else reasons.push('not-yet terms-not-started');
  } else if (inDoubt) {
    reasons.push('check terms-date-unclear');
  } else if (terms.unclear) {
    reasons.push('check terms-unclear');
  } else {
    reasons.push('pass terms-in-force');
  }

  // listing
  let isListingUndated = false;
  if (service) {
    const others = leftOut(catalogue, service.id);
    let {said, isUndated} = listing(catalogue, service, others, lotId, terms, asOf);
    if (said.startsWith('pass')) {
      let doubt = service.listingsLost;
      for (const other of others) {
        if (other.listingsLost) doubt = true;
        if (!listing(catalogue, other, [], lotId, terms, asOf).said.startsWith('pass')) doubt = true;
      }
      if (doubt) [said, isUndated] = ['check service-status-unknown', false];
    }
    reasons.push(said);
    isListingUndated = isUndated;
  }

  let isPairingUndated = false;
  if (terms) {
    // organisation
    if (typeGiven === undefined) reasons.push('check organisation-unknown');
    else if (!typeDefined) reasons.push('check organisation-type-unknown');
    else if (type === undefined) reasons.push('check organisation-type-not-then');
    else if (covers(catalogue, type, terms, asOf)) reasons.push('pass organisation-eligible');
    else {
      const isCertain = !terms.coverageUnclear && !isInDoubt(catalogue, type, asOf);
      if (terms.others === 'no' && isCertain) reasons.push('cannot-order organisation-not-eligible');
      else reasons.push('check organisation-eligibility-unclear');
    }

    // organisation status
    const status = text(enquiry.organisation?.status);
    if (status === 'closed' || status === 'dormant') reasons.push('cannot-order organisation-not-active');
    else if (status === 'proposed') reasons.push('not-yet organisation-not-active');
    else if (status === 'active') reasons.push('pass organisation-active');
    else if (status !== undefined) reasons.push('check organisation-status-unknown');

    // pairing
    let isPrincipalService = false;
    if (service) for (const category of service.categories) if (category.principal) isPrincipalService = true;
    if (service && !isPrincipalService && terms.requires.includes('pairing')) {
      const others = leftOut(catalogue, service.id);
      let {said, isUndated} = pairing(catalogue, service, others, text(enquiry.principalSystem), asOf);
      for (const other of others) {
        const otherwise = pairing(catalogue, other, [], text(enquiry.principalSystem), asOf);
        if (said.startsWith('pass') && !otherwise.said.startsWith('pass')) {
          [said, isUndated] = ['check pairing-unknown', false];
        }
      }
      reasons.push(said);
      isPairingUndated = isUndated;
    }

    // agreement
    if (terms.requires.includes('practice-agreement')) {
      if (enquiry.agreementSigned === false) reasons.push('not-yet no-agreement');
      if (enquiry.agreementSigned === true) reasons.push('pass agreement-signed');
    }
  }

  // who orders
  let ordersForAnother = false;
  let ordersItself = false;
  if (terms && type !== undefined) {
    for (const mine of line(catalogue, type, asOf)) if (terms.orderedBy.includes(mine)) ordersItself = true;
    for (const other of actsFor(catalogue, type, asOf)) {
      for (const its of line(catalogue, other, asOf)) if (terms.orderedBy.includes(its)) ordersForAnother = true;
    }
    if (ordersItself) ordersForAnother = false;
  }

  // worst first, then what speaks for it, then who orders
  const sorted: string[] = [];
  for (const outcome of ['cannot-order', 'not-yet', 'check']) {
    for (const reason of reasons) if (reason.startsWith(outcome)) sorted.push(reason);
  }
  const isAllPassed = sorted.length === 0;
  for (const reason of reasons) if (reason.startsWith('pass')) sorted.push(reason);
  if (isAllPassed) {
    if (ordersItself) sorted.push('can-order orders-itself');
    else if (ordersForAnother) sorted.push('can-order orders-for-another');
    else sorted.push('ask-orderer ordered-on-behalf');
  }
  answer.reasons = sorted;
  answer.outcome = (isAllPassed ? sorted[sorted.length - 1]! : sorted[0]!).split(' ')[0]!;

  // conditions
  if (terms) {
    if (terms.requires.includes('practice-agreement') && typeof enquiry.agreementSigned !== 'boolean') {
      conditions.push('practice-agreement');
    }
    if (terms.requires.includes('disclaimer')) conditions.push('disclaimer');
    if (ordersForAnother) conditions.push('authority');
  }
  if (isListingUndated || isPairingUndated) {
    if (catalogue.updated !== undefined && asOf < last(catalogue.updated)) conditions.push('status-date-unknown');
  }

  // orderer
  if (terms) {
    answer.orderer = [...terms.orderedBy];
    if (type !== undefined && (ordersItself || ordersForAnother)) {
      answer.orderer = [type];
    } else if (type !== undefined) {
      const acting: string[] = [];
      for (const each of terms.orderedBy) {
        let acts = false;
        for (const other of actsFor(catalogue, each, asOf)) {
          if (line(catalogue, type, asOf).includes(other)) acts = true;
        }
        if (acts) acting.push(each);
      }
      if (acting.length > 0) answer.orderer = acting;
    }
    const isOwn = type !== undefined && (ordersItself || ordersForAnother);
    if (!isOwn) answer.orderer = inPlaceOf(catalogue, answer.orderer, asOf);
  }

  // who pays
  if (terms) {
    let isGuaranteed = terms.funding.shortfall.length === 0 || enquiry.centralFunding === true;
    for (const category of service?.categories ?? []) {
      for (let id: string | undefined = category.id; id !== undefined; id = catalogue.categories.get(id)?.parent) {
        if (terms.funding.guaranteedFor.includes(id)) isGuaranteed = true;
      }
    }
    let paying: string[];
    if (isGuaranteed) paying = [...terms.funding.payers];
    else if (enquiry.centralFunding === false) paying = [...terms.funding.shortfall];
    else paying = [...terms.funding.payers, ...terms.funding.shortfall];
    const each = [...new Set(paying)];
    const isOpen = !isGuaranteed && typeof enquiry.centralFunding !== 'boolean';
    answer.payers = each.map((payer) => ({payer, certain: each.length === 1 && !isOpen && !terms.unclear}));
    answer.agreement = terms.agreement;
    answer.fundingText = terms.funding.text;
  }

  // next
  const msg = (text: string, url: string | undefined) => answer.next.push(url === undefined ? {text} : {text, url});
  if (terms) {
    for (const {when, text, link} of terms.steps) {
      if (when.length === 0 ? answer.outcome !== 'cannot-order' : when.includes(answer.outcome)) msg(text, link?.href);
    }
  } else if (hasEnded) {
    let end = '';
    for (const {to} of lot.terms) if (to !== undefined && last(to) < asOf && last(to) > end) end = last(to);
    for (const {to, steps} of lot.terms) {
      for (const {when, text, link} of steps) {
        if (to !== undefined && last(to) === end && when.includes('ended')) msg(text, link?.href);
      }
    }
    if (catalogue.archived) msg(catalogue.archived.text, catalogue.archived.link?.href);
    msg('Orders placed earlier may still run.', undefined);
  }
  return answer;
}

export function naiveQuestions(catalogue: Catalogue, enquiry: NaiveEnquiry): string[] {
  const now = naiveJudge(catalogue, enquiry);
  const questions: string[] = [];
  for (const fact of ['lot', 'organisation', 'principalSystem', 'centralFunding', 'agreementSigned']) {
    let isGiven: boolean;
    if (fact === 'lot') isGiven = now.lot !== undefined;
    else if (fact === 'organisation') isGiven = typeof enquiry.organisation?.type === 'string';
    else if (fact === 'principalSystem') isGiven = typeof enquiry.principalSystem === 'string';
    else isGiven = typeof enquiry[fact as 'centralFunding'] === 'boolean';
    let matters = false;
    for (const value of isGiven ? [] : values(catalogue, fact)) {
      if (isDifferent(now, naiveJudge(catalogue, withFact(enquiry, fact, value)))) matters = true;
    }
    if (matters) questions.push(fact);
  }
  return questions;
}

/** In no order but that improvements come first. */
export function naiveChanges(catalogue: Catalogue, enquiry: NaiveEnquiry): NaiveChange[] {
  const now = naiveJudge(catalogue, enquiry);
  const changes: NaiveChange[] = [];
  for (const fact of ['organisation', 'principalSystem', 'centralFunding', 'agreementSigned']) {
    if (fact === 'organisation' && typeof enquiry.organisation?.type === 'string') continue;
    for (const value of values(catalogue, fact)) {
      const {outcome, payers} = naiveJudge(catalogue, withFact(enquiry, fact, value));
      const better = goodness.indexOf(outcome) < goodness.indexOf(now.outcome);
      if (isDifferent(now, {outcome, payers})) changes.push({fact, value, outcome, payers, better});
    }
  }
  return [...changes.filter(({better}) => better), ...changes.filter(({better}) => !better)];
}

/** Best first. */
export const goodness = ['can-order', 'ask-orderer', 'check', 'not-yet', 'cannot-order'];

function values(catalogue: Catalogue, fact: string): (string | boolean)[] {
  if (fact === 'lot') return [...catalogue.lots.keys()];
  if (fact === 'organisation') return [...catalogue.organisationTypes.keys()];
  if (fact !== 'principalSystem') return [true, false];
  const systems: string[] = [];
  for (const {id, categories} of allServices(catalogue))
    if (categories.some(({principal}) => principal)) systems.push(id);
  return [...systems, 'none'];
}

function withFact(enquiry: NaiveEnquiry, fact: string, value: string | boolean): NaiveEnquiry {
  if (fact !== 'organisation') return {...enquiry, [fact]: value};
  return {...enquiry, organisation: {type: value, status: enquiry.organisation?.status}};
}

type Seen = Pick<NaiveJudgement, 'outcome' | 'payers'>;

function isDifferent(a: Seen, b: Seen): boolean {
  return JSON.stringify([a.outcome, a.payers]) !== JSON.stringify([b.outcome, b.payers]);
}

function allServices({parts}: Catalogue): Service[] {
  const all: Service[] = [];
  for (const {services} of parts) all.push(...services);
  return all;
}

/** Records of the service that count for nothing. */
function leftOut({parts}: Catalogue, id: string): Service[] {
  const all: Service[] = [];
  for (const part of parts) for (const each of part.leftOut) if (each.id === id) all.push(each);
  return all;
}

interface Said {
  /** `outcome code`. */
  said: string;
  /** It passes by a status without a day. */
  isUndated: boolean;
}

/** What one record says of its being on the lot, and whether others may have said more. */
function listing(
  catalogue: Catalogue,
  service: Service,
  others: Service[],
  lotId: string,
  terms: Terms | undefined,
  asOf: string,
): Said {
  const no = (said: string) => ({said, isUndated: false});
  const listings: Listing[] = [];
  for (const each of service.listings) if (each.lot.id === lotId) listings.push(each);
  let counting: Listing | undefined;
  let toCome = 0;
  let toComeWithdrawn = 0;
  for (const each of listings) {
    if (surely(each.from, each.until, asOf) || maybe(each.from, each.until, asOf)) counting = each;
    if (each.from !== undefined && asOf < first(each.from)) {
      toCome++;
      if (each.status === 'withdrawn') toComeWithdrawn++;
    }
  }
  if (listings.length === 0) {
    let isKnown = catalogue.partial === undefined && !service.listingsLost;
    for (const other of others) {
      if (other.listingsLost) isKnown = false;
      for (const each of other.listings) if (each.lot.id === lotId) isKnown = false;
    }
    return no(isKnown ? 'cannot-order service-not-listed' : 'check service-not-listed');
  }
  if (service.supplierOnly) return no('check service-status-unknown');
  if (!counting) {
    if (toCome > 0 && toCome === toComeWithdrawn) return no('check service-status-unknown');
    return no(toCome > 0 ? 'not-yet listing-not-started' : 'cannot-order listing-ended');
  }
  if (counting.unclear || maybe(counting.from, counting.until, asOf)) return no('check listing-date-unclear');
  const {status} = counting;
  if (status === 'withdrawn') return no('cannot-order service-withdrawn');
  if (status === 'planned') return no('not-yet service-planned');
  if (status === 'in-assurance' && (!terms || terms.requires.includes('assurance'))) {
    return no('not-yet service-in-assurance');
  }
  if (status === 'in-assurance' || status === 'available' || status === 'assured') {
    return {
      said: 'pass service-available',
      isUndated: counting.from === undefined && counting.until === undefined,
    };
  }
  return no('check service-status-unknown');
}

/** What one record says of its working with a system, and whether others may have said more. */
function pairing(
  catalogue: Catalogue,
  service: Service,
  others: Service[],
  system: string | undefined,
  asOf: string,
): Said {
  const no = (said: string) => ({said, isUndated: false});
  if (service.pairings.length === 0) return no('check pairing-not-stated');
  if (system === undefined) return no('check pairing-unknown');
  if (system === 'none') return no('cannot-order pairing-missing');
  const withSystem: Pairing[] = [];
  for (const each of service.pairings) if (each.service === system) withSystem.push(each);
  if (withSystem.length === 0) {
    let isKnown = catalogue.partial === undefined && !service.pairingsLost;
    for (const other of others) {
      if (other.pairingsLost) isKnown = false;
      for (const each of other.pairings) if (each.service === system) isKnown = false;
    }
    return no(isKnown ? 'cannot-order pairing-missing' : 'check pairing-missing');
  }
  for (const each of service.repeatedPairings) if (each.service === system) withSystem.push(each);
  const all: Said[] = [];
  for (const {status, on, unclear} of withSystem) {
    if (status === 'withdrawn') all.push(no('cannot-order pairing-withdrawn'));
    else if (status === 'planned' || status === 'in-assurance') all.push(no('not-yet pairing-in-assurance'));
    else if (status !== 'available' && status !== 'assured') all.push(no('check pairing-unknown'));
    else if (on !== undefined && asOf < first(on)) all.push(no('not-yet pairing-in-assurance'));
    else if (unclear || maybe(on, undefined, asOf)) all.push(no('check pairing-unknown'));
    else all.push({said: 'pass pairing-assured', isUndated: on === undefined});
  }
  const passed = all.filter(({said}) => said.startsWith('pass'));
  return passed[0] === all[0] && passed.length < all.length ? no('check pairing-unknown') : all[0]!;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function covers(catalogue: Catalogue, type: string, {eligible, onBehalfOf, orderedBy}: Terms, day: string): boolean {
  const named = [...eligible, ...onBehalfOf, ...orderedBy];
  for (const mine of line(catalogue, type, day)) if (named.includes(mine)) return true;
  for (const other of actsFor(catalogue, type, day)) {
    for (const its of line(catalogue, other, day)) if (named.includes(its)) return true;
  }
  return false;
}

/** Some tie of the type, or of those from whom it may have a right, is not known. */
function isInDoubt(catalogue: Catalogue, type: string, day: string): boolean {
  for (const one of [type, ...actsFor(catalogue, type, day)]) {
    for (const each of line(catalogue, one, day)) {
      const found = catalogue.organisationTypes.get(each);
      if (!found || found.tiesUnclear) return true;
      if (found.succeeds.length > 0 && (found.timeUnclear || maybe(found.from, undefined, day))) return true;
    }
  }
  return false;
}

/** The type and those whose place it and they had taken by that day. */
function line({organisationTypes}: Catalogue, type: string, day: string): string[] {
  const found = [type];
  for (const each of found) {
    const successor = organisationTypes.get(each);
    const hasBegun = successor && !successor.timeUnclear && surely(successor.from, undefined, day);
    for (const next of hasBegun ? successor.succeeds : []) if (!found.includes(next)) found.push(next);
  }
  return found;
}

/** Those of which there were none on the day make way for those that have come after them. */
function inPlaceOf(catalogue: Catalogue, types: readonly string[], day: string): string[] {
  const wasThere = (id: string) => {
    const type = catalogue.organisationTypes.get(id);
    return !type || type.timeUnclear || isIn(type.from, type.until, day);
  };
  const all: string[] = [];
  for (const each of types) {
    const heirs: string[] = [];
    for (const other of catalogue.organisationTypes.keys()) {
      if (wasThere(other) && line(catalogue, other, day).includes(each)) heirs.push(other);
    }
    all.push(...(wasThere(each) || heirs.length === 0 ? [each] : heirs));
  }
  return [...new Set(all)];
}

function actsFor(catalogue: Catalogue, type: string, day: string): string[] {
  const all: string[] = [];
  for (const each of line(catalogue, type, day)) all.push(...(catalogue.organisationTypes.get(each)?.actsFor ?? []));
  return all;
}

/** In force, and not inside a bare month or year. */
function surely(from: string | undefined, to: string | undefined, day: string): boolean {
  return isIn(from, to, day) && !isInside(from, day) && !isInside(to, day);
}

/** Inside a month or year, its first and last day included, that is all that is known of an end. */
function maybe(from: string | undefined, to: string | undefined, day: string): boolean {
  return isIn(from, to, day) && (isInside(from, day) || isInside(to, day));
}

function isIn(from: string | undefined, to: string | undefined, day: string): boolean {
  return (from === undefined || day >= first(from)) && (to === undefined || day <= last(to));
}

function isInside(end: string | undefined, day: string): boolean {
  return end !== undefined && end.length < 10 && first(end) <= day && day <= last(end);
}

/** The first day that it may mean. */
function first(day: string): string {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
}

/** The last day that it may mean. */
function last(day: string): string {
  if (day.length === 10) return day;
  if (day.length === 4) return `${day}-12-31`;
  const [year, month] = day.split('-').map(Number);
  return `${day}-${new Date(Date.UTC(year!, month, 0)).getUTCDate()}`;
}
