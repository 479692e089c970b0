// src/elements/order-eligibility/questions.ts
// Which questions to ask. A fact is asked for when it is not fixed and some value of it would change the answer,
// whatever the reader has answered to it already: so an answer can be changed, and no question goes away by being
// answered.

import type {Catalogue} from '../../catalogue/model.ts';
import {decide} from '../../eligibility/decide.ts';
import {facts, type Enquiry, type Fact} from '../../eligibility/enquiry.ts';

/** What an author may name in `ask`, and what it is in a decision. */
export const askable = {
  'as-of': 'asOf',
  service: 'service',
  lot: 'lot',
  organisation: 'organisation',
  'principal-system': 'principalSystem',
  'central-funding': 'centralFunding',
  agreement: 'agreementSigned',
} as const;

export type Question = (typeof askable)[keyof typeof askable];

/**
 * @param asked - What the author lets the reader be asked; all facts that matter when absent.
 * @throws {EnquiryError} as `decide` does.
 */
export function questionsFor(
  catalogue: Catalogue,
  enquiry: Enquiry,
  fixed: ReadonlySet<Fact>,
  asked: ReadonlySet<Question> | undefined,
): Fact[] {
  return facts.filter((fact) => {
    if (fixed.has(fact) || asked?.has(fact) === false) return false;
    return decide(catalogue, without(enquiry, fact)).questions.includes(fact);
  });
}

function without(enquiry: Enquiry, fact: Fact): Enquiry {
  return fact === 'organisation'
    ? {...enquiry, organisation: {...enquiry.organisation, type: undefined}}
    : {...enquiry, [fact]: undefined};
}
