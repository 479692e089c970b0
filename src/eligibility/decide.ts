// Gates and facts → a decision with its reasons. The worst outcome wins, and nothing unknown ever opens a gate.

import {lastDay} from '../catalogue/day.ts';
import {isPrincipal, type Catalogue, type Terms} from '../catalogue/model.ts';
import {listingOn} from '../catalogue/listing-status.ts';
import {lastTerms, resolveEnquiry, type ResolvedEnquiry} from './resolve-enquiry.ts';
import {
  facts,
  outcomes,
  type Condition,
  type Decision,
  type Enquiry,
  type Fact,
  type NextStep,
  type Outcome,
  type Reason,
} from './enquiry.ts';
import {
  agreementGate,
  listingGate,
  lotGate,
  reasonValues,
  organisationGate,
  organisationStatusGate,
  pairingGate,
  termsGate,
  whoOrders,
} from './gates.ts';
import {principalSystems} from './principal-systems.ts';
import {conditionTexts, fillPlaceholders, ordersRunOn} from './reason-texts.ts';
import {mayOrder, orderersFor} from './types-of-organisation.ts';
import {whoPays} from './who-pays.ts';

/**
 * Whether this asker may order, who places the order, who pays, why, and what to do next, on that day.
 *
 * @throws {EnquiryError} for a day that is none, or a service or lot that the catalogue lacks. Nothing else throws.
 */
export function decide(catalogue: Catalogue, enquiry: Enquiry): Decision {
  const resolved = resolveEnquiry(catalogue, enquiry);
  const now = judge(resolved);
  return {...now, questions: facts.filter((fact) => !isGiven(fact, resolved) && matters(fact, resolved, now))};
}

/** A decision but for what to ask, which is itself found by judging. */
export type Judgement = Omit<Decision, 'questions'>;

export function judge(resolved: ResolvedEnquiry): Judgement {
  const {lot, terms} = resolved;
  const reasons = reasonsOf(resolved).sort((a, b) => rank(b.outcome) - rank(a.outcome)); // stable: table order within one
  const outcome = reasons[0]?.outcome ?? 'check';
  return {
    outcome,
    lot: lot?.id,
    orderer: terms ? orderersFor(resolved.types, resolved.type, terms) : [],
    payers: whoPays(resolved),
    reasons,
    conditions: conditionsOf(resolved),
    next: nextSteps(resolved, outcome, reasons),
    agreement: terms?.agreement,
    fundingText: terms?.funding.text,
  };
}

/** 0 is the best. */
export function rank(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}

function reasonsOf(resolved: ResolvedEnquiry): Reason[] {
  const noLot = lotGate(resolved);
  if (noLot) return [noLot];
  const {terms} = resolved;
  if (!terms) return present([termsGate(resolved), listingGate(resolved)]);
  const inTheWay = present([
    termsGate(resolved),
    listingGate(resolved),
    ...[organisationGate, organisationStatusGate, pairingGate, agreementGate].map((gate) => gate(resolved, terms)),
  ]);
  return inTheWay.length > 0 ? inTheWay : [whoOrders(resolved, terms)];
}

function conditionsOf(resolved: ResolvedEnquiry): Condition[] {
  const {terms, type, types, enquiry} = resolved;
  const values = reasonValues(resolved);
  const condition = (code: Condition['code']): Condition => ({
    code,
    values,
    text: fillPlaceholders(conditionTexts[code], values),
  });
  const needs = (requirement: Terms['requires'][number]) => terms?.requires.includes(requirement) ?? false;
  const isFor = terms && type !== undefined ? mayOrder(types, type, terms) : undefined;
  return present([
    needs('practice-agreement') && enquiry.agreementSigned === undefined ? condition('practice-agreement') : undefined,
    needs('disclaimer') ? condition('disclaimer') : undefined,
    isFor === 'for-another' ? condition('authority') : undefined,
    isStatusUndated(resolved) ? condition('status-date-unknown') : undefined,
  ]);
}

/** A status without dates let its gate pass, and the day lies before the day of the file that records it. */
function isStatusUndated(resolved: ResolvedEnquiry): boolean {
  const {catalogue, service, lot, terms, enquiry, asOf} = resolved;
  if (!service || !lot || catalogue.updated === undefined || asOf >= lastDay(catalogue.updated)) return false;
  const listing = listingOn(
    service.listings.filter((each) => each.lot === lot),
    asOf,
  );
  const isListingUndated =
    listing !== undefined && listing.from === undefined && listing.until === undefined && !listingGate(resolved);
  const asksPairing = terms?.requires.includes('pairing') && !isPrincipal(service) && !pairingGate(resolved, terms);
  const pairing = asksPairing ? service.pairings.find((each) => each.service === enquiry.principalSystem) : undefined;
  return isListingUndated || (pairing !== undefined && pairing.on === undefined);
}

function nextSteps(resolved: ResolvedEnquiry, outcome: Outcome, reasons: readonly Reason[]): NextStep[] {
  const {terms, lot, catalogue, asOf} = resolved;
  if (reasons.some(({code}) => code === 'terms-ended')) {
    const {archived} = catalogue;
    const ended = lastTerms(lot!, asOf).flatMap(({steps}) => steps.filter(({when}) => when.includes('ended')));
    return [
      ...ended.map(({text, link}) => step(text, link?.href)),
      ...(archived?.text ? [step(archived.text, archived.link?.href)] : []),
      step(ordersRunOn),
    ];
  }
  const steps = (terms?.steps ?? []).filter(({when}) =>
    when.length > 0 ? when.includes(outcome) : outcome !== 'cannot-order',
  );
  return steps.map(({text, link}) => step(text, link?.href));
}

function step(text: string, url?: string): NextStep {
  return url === undefined ? {text} : {text, url};
}

/** Whether some value of the fact would change the outcome or who pays. */
function matters(fact: Fact, {catalogue, enquiry}: ResolvedEnquiry, now: Judgement): boolean {
  return valuesOf(catalogue, fact).some((value) =>
    differs(now, judge(resolveEnquiry(catalogue, withFact(enquiry, fact, value)))),
  );
}

/** Whether the fact need not be asked for: it was given, or follows. */
export function isGiven(fact: Fact, {enquiry, lot}: ResolvedEnquiry): boolean {
  switch (fact) {
    case 'lot':
      return lot !== undefined;
    case 'organisation':
      return enquiry.organisation?.type !== undefined;
    default:
      return enquiry[fact] !== undefined;
  }
}

/** The values that a fact may have, as far as the catalogue knows them. */
export function valuesOf(catalogue: Catalogue, fact: Fact): readonly (string | boolean)[] {
  switch (fact) {
    case 'lot':
      return [...catalogue.lots.keys()];
    case 'organisation':
      return [...catalogue.organisationTypes.keys()];
    case 'principalSystem':
      return [...principalSystems(catalogue), 'none'];
    case 'centralFunding':
    case 'agreementSigned':
      return [true, false];
  }
}

/** The enquiry with one more fact. */
export function withFact(enquiry: Enquiry, fact: Fact, value: string | boolean): Enquiry {
  return fact === 'organisation'
    ? {...enquiry, organisation: {...enquiry.organisation, type: value as string}}
    : {...enquiry, [fact]: value};
}

/** Whether outcome or payers are not the same. */
export function differs(a: Judgement, b: Judgement): boolean {
  return a.outcome !== b.outcome || JSON.stringify(a.payers) !== JSON.stringify(b.payers);
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined);
}
