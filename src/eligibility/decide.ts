// Gates and facts → a decision with its reasons. The worst outcome wins, and nothing unknown ever opens a gate.

import {lastDay} from '../catalogue/day.ts';
import type {Catalogue, Terms} from '../catalogue/model.ts';
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
} from './enquiry.ts';
import {
  agreementGate,
  listingGate,
  lotGate,
  organisationGate,
  organisationStatusGate,
  pairingGate,
  termsGate,
  whoOrders,
  type Finding,
} from './gates.ts';
import {principalSystems} from '../catalogue/systems.ts';
import {valueKey} from '../catalogue/value-key.ts';
import {ordersRunOn} from './reason-texts.ts';
import {toConditions, toReasons} from './reasons.ts';
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
  const {outcome, payers, findings} = weigh(resolved);
  return {
    outcome,
    lot: lot?.id,
    orderer: terms ? orderersFor(resolved.types, resolved.type, terms, resolved.asOf) : [],
    payers,
    reasons: toReasons(resolved, findings),
    conditions: toConditions(resolved, conditionsOf(resolved, findings)),
    next: nextSteps(resolved, outcome, findings),
    agreement: terms?.agreement,
    fundingText: terms?.funding.text,
  };
}

/** What a fact may change. */
type Outlook = Pick<Decision, 'outcome' | 'payers'>;

/** A judgement without words, of which many are made to find out what a fact would change. */
export function weigh(resolved: ResolvedEnquiry): Outlook & {readonly findings: readonly Finding[]} {
  const findings = findingsOf(resolved);
  const [outcome = 'check'] = findings.flatMap((each) => (each.outcome === 'pass' ? [] : each.outcome));
  return {outcome, payers: whoPays(resolved), findings};
}

/** Returns 0 for the best outcome, more for worse ones, and -1 for a gate that passed. */
export function rank(outcome: Finding['outcome']): number {
  return outcomes.indexOf(outcome as Outcome);
}

/** Asks all gates. What stands in the way comes first, the worst before all; who orders is asked last, if nothing does. */
function findingsOf(resolved: ResolvedEnquiry): Finding[] {
  const noLot = lotGate(resolved);
  if (noLot) return [noLot];
  const {terms} = resolved;
  const onTerms = terms ? [organisationGate, organisationStatusGate, pairingGate, agreementGate] : [];
  const findings = present([
    termsGate(resolved),
    listingGate(resolved),
    ...onTerms.map((gate) => gate(resolved, terms!)),
  ]).sort((a, b) => rank(b.outcome) - rank(a.outcome)); // stable: table order within one outcome
  return terms && findings[0]?.outcome === 'pass' ? [...findings, whoOrders(resolved, terms)] : findings;
}

function conditionsOf(resolved: ResolvedEnquiry, findings: readonly Finding[]): Condition['code'][] {
  const {terms, type, types, enquiry} = resolved;
  const needs = (requirement: Terms['requires'][number]) => terms?.requires.includes(requirement) ?? false;
  const isFor = terms && type !== undefined ? mayOrder(types, type, terms) : undefined;
  return present([
    needs('practice-agreement') && enquiry.agreementSigned === undefined ? 'practice-agreement' : undefined,
    needs('disclaimer') ? 'disclaimer' : undefined,
    isFor === 'for-another' ? 'authority' : undefined,
    isStatusUndated(resolved, findings) ? 'status-date-unknown' : undefined,
  ]);
}

/** A status without dates let its gate pass, and the day lies before the day of the file that records it. */
function isStatusUndated({catalogue: {updated}, asOf}: ResolvedEnquiry, findings: readonly Finding[]): boolean {
  const isUndated = ({code, values: {day, until}}: Finding) =>
    (code === 'service-available' && !day && !until) || (code === 'pairing-assured' && !day);
  return updated !== undefined && asOf < lastDay(updated) && findings.some(isUndated);
}

function nextSteps(resolved: ResolvedEnquiry, outcome: Outcome, findings: readonly Finding[]): NextStep[] {
  const {terms, lot, catalogue, asOf} = resolved;
  if (findings.some(({code}) => code === 'terms-ended')) {
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
function matters(fact: Fact, {catalogue, enquiry}: ResolvedEnquiry, now: Outlook): boolean {
  return valuesOf(catalogue, fact).some((value) =>
    differs(now, weigh(resolveEnquiry(catalogue, withFact(enquiry, fact, value)))),
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
export function differs(a: Outlook, b: Outlook): boolean {
  return a.outcome !== b.outcome || valueKey(a.payers) !== valueKey(b.payers);
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined);
}
