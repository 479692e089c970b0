// What would change the answer, in sentences. Values of a fact that bring the same answer stand in one sentence.

import {typeName} from '../catalogue/names.ts';
import {valueKey} from '../catalogue/value-key.ts';
import {getOrCreate} from '../catalogue/get-or-create.ts';
import {decide, withFact} from '../eligibility/decide.ts';
import type {Decision, Enquiry} from '../eligibility/enquiry.ts';
import {whatWouldChange, type Change} from '../eligibility/what-would-change.ts';
import {describeLaterOutcome, describeSystem, describeWhoPays, type Decided} from './describe-decision.ts';
import type {ViewContext} from './view-context.ts';
import {anyOf} from './messages.ts';

export interface Changes {
  /** Changes for the better that whoever asks may bring about. */
  readonly withinReach: readonly string[];
  readonly others: readonly string[];
}

/** Changes of one fact that bring the same answer in the same words: who orders counts too. */
interface ChangeGroup {
  readonly changes: Change[];
  readonly result: string;
  /** Who pays, if that changes. */
  readonly paid: string;
}

export function listChanges(enquiry: Enquiry, now: Decision, context: ViewContext): Changes {
  const groups = new Map<string, ChangeGroup>();
  for (const change of whatWouldChange(context.catalogue, enquiry)) {
    if (isSaidAlready(change, enquiry, now)) continue;
    const different = withFact(enquiry, change.fact, change.value);
    const then = {decision: decide(context.catalogue, different), enquiry: different};
    const result = describeLaterOutcome(then, context);
    const paid = describePaid(then, now, context);
    const key = valueKey([change.fact, change.better, result, paid]);
    getOrCreate(groups, key, () => ({changes: [], result, paid})).changes.push(change);
  }
  const sentences = (isWithinReach: boolean) =>
    [...groups.values()].filter((group) => canBring(group) === isWithinReach).map((group) => sentence(group, context));
  return {withinReach: sentences(true), others: sentences(false)};
}

/** Where nothing can be ordered, who would have paid is no news; nor is what the short answer says of both ways. */
function isSaidAlready({fact, outcome}: Change, enquiry: Enquiry, now: Decision): boolean {
  const isBothWays = (fact === 'centralFunding' || fact === 'agreementSigned') && enquiry[fact] === undefined;
  return isBothWays || (outcome === 'cannot-order' && now.outcome === 'cannot-order');
}

/** What makes an order possible. Nobody becomes another kind of organisation, though, and money comes not by asking. */
function canBring({changes}: ChangeGroup): boolean {
  const [{better, outcome, fact}] = changes as [Change];
  const isYes = outcome === 'can-order' || outcome === 'ask-orderer';
  return better && isYes && (fact === 'principalSystem' || fact === 'agreementSigned');
}

function describePaid(then: Decided, now: Decision, context: ViewContext): string {
  const {outcome, payers} = then.decision;
  const isSame = valueKey(payers) === valueKey(now.payers);
  if (outcome === 'cannot-order' || isSame) return '';
  return ` ${describeWhoPays(then, context)}.`;
}

function sentence({changes, result, paid}: ChangeGroup, context: ViewContext): string {
  const {msg, catalogue} = context;
  const [{fact, value}] = changes as [Change];
  if (fact === 'centralFunding' || fact === 'agreementSigned')
    return msg(`change.${fact}.${value as boolean}`, {result}) + paid;
  const system = (id: string) => (id === 'none' ? msg('change.principalSystem.none') : describeSystem(id, context));
  const name = (id: string) => (fact === 'organisation' ? typeName(catalogue, id) : system(id));
  const values = anyOf(
    changes.map((each) => name(each.value as string)),
    catalogue.language,
  );
  return msg(`change.${fact}`, {values, result}) + paid;
}
