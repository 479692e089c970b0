// The same question with one fact different: what would have to be so for another answer.

import type {Catalogue} from '../catalogue/model.ts';
import {resolveEnquiry} from './resolve-enquiry.ts';
import {differs, isGiven, rank, valuesOf, weigh, withFact} from './decide.ts';
import type {Enquiry, Fact, Outcome, Payer} from './enquiry.ts';

export interface Change {
  readonly fact: Exclude<Fact, 'lot'>;
  /** For `organisation` the id of a type. */
  readonly value: string | boolean;
  readonly outcome: Outcome;
  readonly payers: readonly Payer[];
  /** Whether it brings a better outcome. */
  readonly better: boolean;
}

/**
 * Each value of one fact that changes outcome or payers, improvements first. The day, the lot and the service stay; so
 * does the type of the organisation where it was given.
 *
 * @throws {EnquiryError} as `decide` does.
 */
export function whatWouldChange(catalogue: Catalogue, enquiry: Enquiry): Change[] {
  const resolved = resolveEnquiry(catalogue, enquiry);
  const now = weigh(resolved);
  const varied = (['organisation', 'principalSystem', 'centralFunding', 'agreementSigned'] as const).filter(
    (fact) => fact !== 'organisation' || !isGiven(fact, resolved),
  );
  const changes = varied.flatMap((fact) =>
    valuesOf(catalogue, fact).flatMap((value): Change[] => {
      const then = weigh(resolveEnquiry(catalogue, withFact(resolved.enquiry, fact, value)));
      const {outcome, payers} = then;
      return differs(now, then) ? [{fact, value, outcome, payers, better: rank(outcome) < rank(now.outcome)}] : [];
    }),
  );
  return changes.sort((a, b) => rank(a.outcome) - rank(b.outcome));
}
