// What a decision is, written down as plainly as can be from the publishers' table: one long walk through its rows, with
// nothing from src/eligibility, nothing kept and nothing clever. The tests hold the real one against it.

import type {Catalogue, Listing, Service, Terms} from '../../../src/catalogue/model.ts';

export interface NaiveEnquiry {
  asOf: string;
  lot?: string | undefined;
  service?: string | undefined;
  organisation?: {type?: string | undefined; status?: string | undefined} | undefined;
  principalSystem?: string | undefined;
  centralFunding?: boolean | undefined;
  agreementSigned?: boolean | undefined;
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
  let lotId = enquiry.lot;
  if (lotId === undefined && service) {
    const lots = new Set<string>();
    for (const listing of service.listings) lots.add(listing.lot.id);
    if (lots.size === 1) lotId = [...lots][0];
  }
  if (lotId === undefined) {
    reasons.push('check lot-unknown');
    return answer;
  }
  answer.lot = lotId;
  const lot = catalogue.lots.get(lotId)!;

  // the choice of terms
  const typeGiven = enquiry.organisation?.type;
  const type = typeGiven !== undefined && catalogue.organisationTypes.has(typeGiven) ? typeGiven : undefined;
  let terms: Terms | undefined;
  let inDoubt = false;
  for (const doubt of [false, true]) {
    for (const each of lot.terms) {
      const fits = doubt ? maybe(each.from, each.to, asOf) : surely(each.from, each.to, asOf);
      if (!terms && fits && type !== undefined && covers(catalogue, type, each)) {
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
  }

  // listing
  let isListingUndated = false;
  if (service) {
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
      if (catalogue.partial !== undefined || service.listingsLost) reasons.push('check service-not-listed');
      else reasons.push('cannot-order service-not-listed');
    } else if (service.supplierOnly) {
      reasons.push('check service-status-unknown');
    } else if (!counting) {
      if (toCome > 0 && toCome === toComeWithdrawn) reasons.push('check service-status-unknown');
      else if (toCome > 0) reasons.push('not-yet listing-not-started');
      else reasons.push('cannot-order listing-ended');
    } else if (counting.unclear || maybe(counting.from, counting.until, asOf)) {
      reasons.push('check listing-date-unclear');
    } else {
      const {status} = counting;
      if (status === 'withdrawn') reasons.push('cannot-order service-withdrawn');
      else if (status === 'planned') reasons.push('not-yet service-planned');
      else if (status === 'in-assurance' && (!terms || terms.requires.includes('assurance'))) {
        reasons.push('not-yet service-in-assurance');
      } else if (status === 'in-assurance' || status === 'available' || status === 'assured') {
        isListingUndated = counting.from === undefined && counting.until === undefined;
      } else {
        reasons.push('check service-status-unknown');
      }
    }
  }

  let isPairingUndated = false;
  if (terms) {
    // organisation
    if (typeGiven === undefined) reasons.push('check organisation-unknown');
    else if (type === undefined) reasons.push('check organisation-type-unknown');
    else if (!covers(catalogue, type, terms)) {
      if (terms.others === 'no') reasons.push('cannot-order organisation-not-eligible');
      else reasons.push('check organisation-eligibility-unclear');
    }

    // organisation status
    const status = enquiry.organisation?.status;
    if (status === 'closed' || status === 'dormant') reasons.push('cannot-order organisation-not-active');
    else if (status === 'proposed') reasons.push('not-yet organisation-not-active');
    else if (status !== undefined && status !== 'active') reasons.push('check organisation-status-unknown');

    // pairing
    let isPrincipalService = false;
    if (service) for (const category of service.categories) if (category.principal) isPrincipalService = true;
    if (service && !isPrincipalService && terms.requires.includes('pairing')) {
      const system = enquiry.principalSystem;
      if (service.pairings.length === 0) reasons.push('check pairing-not-stated');
      else if (system === undefined) reasons.push('check pairing-unknown');
      else if (system === 'none') reasons.push('cannot-order pairing-missing');
      else {
        let found;
        for (const each of service.pairings) if (each.service === system) found = each;
        if (!found) {
          if (catalogue.partial !== undefined || service.pairingsLost) reasons.push('check pairing-missing');
          else reasons.push('cannot-order pairing-missing');
        } else if (found.status === 'withdrawn') {
          reasons.push('cannot-order pairing-withdrawn');
        } else if (found.status === 'planned' || found.status === 'in-assurance') {
          reasons.push('not-yet pairing-in-assurance');
        } else if (found.status === 'available' || found.status === 'assured') {
          if (found.on !== undefined && asOf < first(found.on)) reasons.push('not-yet pairing-in-assurance');
          else if (found.unclear || maybe(found.on, undefined, asOf)) reasons.push('check pairing-unknown');
          else if (found.on === undefined) isPairingUndated = true;
        } else {
          reasons.push('check pairing-unknown');
        }
      }
    }

    // agreement
    if (terms.requires.includes('practice-agreement') && enquiry.agreementSigned === false) {
      reasons.push('not-yet no-agreement');
    }
  }

  // who orders
  let ordersForAnother = false;
  let ordersItself = false;
  if (terms && type !== undefined) {
    for (const mine of selfAndSucceeded(catalogue, type)) if (terms.orderedBy.includes(mine)) ordersItself = true;
    for (const other of actsFor(catalogue, type)) {
      for (const its of selfAndSucceeded(catalogue, other)) if (terms.orderedBy.includes(its)) ordersForAnother = true;
    }
    if (ordersItself) ordersForAnother = false;
  }
  if (reasons.length === 0) {
    if (ordersItself) reasons.push('can-order orders-itself');
    else if (ordersForAnother) reasons.push('can-order orders-for-another');
    else reasons.push('ask-orderer ordered-on-behalf');
  }

  // worst first
  const sorted: string[] = [];
  for (const outcome of ['cannot-order', 'not-yet', 'check', 'ask-orderer', 'can-order']) {
    for (const reason of reasons) if (reason.startsWith(outcome)) sorted.push(reason);
  }
  answer.reasons = sorted;
  answer.outcome = sorted[0]!.split(' ')[0]!;

  // conditions
  if (terms) {
    if (terms.requires.includes('practice-agreement') && enquiry.agreementSigned === undefined) {
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
        for (const other of actsFor(catalogue, each)) {
          if (selfAndSucceeded(catalogue, type).includes(other)) acts = true;
        }
        if (acts) acting.push(each);
      }
      if (acting.length > 0) answer.orderer = acting;
    }
  }

  // who pays
  if (terms) {
    let isGuaranteed = terms.funding.shortfall.length === 0 || enquiry.centralFunding === true;
    for (const category of service?.categories ?? []) {
      if (terms.funding.guaranteedFor.includes(category.id)) isGuaranteed = true;
    }
    let paying: string[];
    if (isGuaranteed) paying = [...terms.funding.payers];
    else if (enquiry.centralFunding === false) paying = [...terms.funding.shortfall];
    else paying = [...terms.funding.payers, ...terms.funding.shortfall];
    const each = [...new Set(paying)];
    const isOpen = !isGuaranteed && enquiry.centralFunding === undefined;
    answer.payers = each.map((payer) => ({payer, certain: each.length === 1 && !isOpen}));
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
    msg('Orders that were placed earlier may run on.', undefined);
  }
  return answer;
}

export function naiveQuestions(catalogue: Catalogue, enquiry: NaiveEnquiry): string[] {
  const now = naiveJudge(catalogue, enquiry);
  const questions: string[] = [];
  for (const fact of ['lot', 'organisation', 'principalSystem', 'centralFunding', 'agreementSigned']) {
    let isGiven: boolean;
    if (fact === 'lot') isGiven = now.lot !== undefined;
    else if (fact === 'organisation') isGiven = enquiry.organisation?.type !== undefined;
    else isGiven = enquiry[fact as 'principalSystem'] !== undefined;
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
    if (fact === 'organisation' && enquiry.organisation?.type !== undefined) continue;
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
  return {...enquiry, organisation: {type: value as string, status: enquiry.organisation?.status}};
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

function covers(catalogue: Catalogue, type: string, {eligible, onBehalfOf, orderedBy}: Terms): boolean {
  const named = [...eligible, ...onBehalfOf, ...orderedBy];
  for (const mine of selfAndSucceeded(catalogue, type)) if (named.includes(mine)) return true;
  for (const other of actsFor(catalogue, type)) {
    for (const its of selfAndSucceeded(catalogue, other)) if (named.includes(its)) return true;
  }
  return false;
}

/** Step by step, as often as there are types: longer no line can be. */
function selfAndSucceeded({organisationTypes}: Catalogue, type: string): string[] {
  let line = [type];
  for (let step = 0; step <= organisationTypes.size; step++) {
    line = [...new Set([...line, ...line.flatMap((each) => organisationTypes.get(each)?.succeeds ?? [])])];
  }
  return line;
}

function actsFor(catalogue: Catalogue, type: string): string[] {
  const all: string[] = [];
  for (const each of selfAndSucceeded(catalogue, type)) {
    all.push(...(catalogue.organisationTypes.get(each)?.actsFor ?? []));
  }
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
