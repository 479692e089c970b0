// src/elements/order-eligibility/changes.ts
// What would change the answer, in sentences: values of a fact that bring the same stand in one.

import {decide} from '../../eligibility/decide.ts';
import type {Decision, Enquiry} from '../../eligibility/enquiry.ts';
import {withFact} from '../../eligibility/decide.ts';
import {whatWouldChange, type Change} from '../../eligibility/what-would-change.ts';
import {payersWords, pluralOf, resultWords, systemWords} from '../../ui/decision-words.ts';
import type {Presentation} from '../../ui/presentation.ts';
import {anyOf} from '../../ui/say.ts';

export interface Changes {
  readonly better: readonly string[];
  /** And those that only change who pays. */
  readonly others: readonly string[];
}

export function changesInWords(enquiry: Enquiry, now: Decision, presentation: Presentation): Changes {
  const groups = new Map<string, Change[]>();
  for (const change of whatWouldChange(presentation.catalogue, enquiry)) {
    const key = JSON.stringify([change.fact, change.outcome, change.payers]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const sentences = (better: boolean) =>
    [...groups.values()]
      .filter(([first]) => first!.better === better)
      .map((group) => sentence(group, enquiry, now, presentation));
  return {better: sentences(true), others: sentences(false)};
}

function sentence(group: readonly Change[], enquiry: Enquiry, now: Decision, presentation: Presentation): string {
  const {say, catalogue} = presentation;
  const [{fact, value, payers, outcome}] = group as [Change];
  const then = decide(catalogue, withFact(enquiry, fact, value));
  const result = resultWords(then, presentation);
  const paid =
    outcome === 'cannot-order' || JSON.stringify(payers) === JSON.stringify(now.payers)
      ? ''
      : ` ${say('change.paid', {payers: payersWords(payers, presentation)})}`;
  if (fact === 'centralFunding' || fact === 'agreementSigned')
    return say(`change.${fact}.${value as boolean}`, {result}) + paid;
  const name = fact === 'organisation' ? pluralOf : (id: string) => systemWords(id, presentation);
  const values = anyOf(
    group.map((each) => name(each.value as string, catalogue)),
    catalogue.language,
  );
  return say(`change.${fact}`, {values, result}) + paid;
}
