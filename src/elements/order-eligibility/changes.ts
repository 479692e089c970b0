// What would change the answer, in sentences. Values of a fact that bring the same answer stand in one sentence.

import {typeName} from '../../catalogue/names.ts';
import {decide} from '../../eligibility/decide.ts';
import type {Decision, Enquiry} from '../../eligibility/enquiry.ts';
import {withFact} from '../../eligibility/decide.ts';
import {whatWouldChange, type Change} from '../../eligibility/what-would-change.ts';
import {describePayers, describeLaterOutcome, describeSystem} from '../../ui/describe-decision.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {anyOf} from '../../ui/messages.ts';

export interface Changes {
  readonly better: readonly string[];
  /** What would make it worse, or would only change who pays. */
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
    if (change.outcome === 'cannot-order' && now.outcome === 'cannot-order') continue; // only who would have paid
    const then = decide(context.catalogue, withFact(enquiry, change.fact, change.value));
    const result = describeLaterOutcome(then, context);
    const paid = describePaid(change, now, context);
    const key = JSON.stringify([change.fact, change.better, result, paid]);
    const group = groups.get(key);
    if (group) group.changes.push(change);
    else groups.set(key, {changes: [change], result, paid});
  }
  const sentences = (better: boolean) =>
    [...groups.values()].filter(({changes}) => changes[0]!.better === better).map((group) => sentence(group, context));
  return {better: sentences(true), others: sentences(false)};
}

function describePaid({outcome, payers}: Change, now: Decision, context: ViewContext): string {
  const isSame = JSON.stringify(payers) === JSON.stringify(now.payers);
  if (outcome === 'cannot-order' || isSame) return '';
  return ` ${context.msg('change.paid', {payers: describePayers(payers, context)})}`;
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
