// Which questions to ask. A fact is asked for when it is not fixed and some value of it would change the answer,
// whatever the reader has answered to it already: so an answer can be changed, and no question goes away by being
// answered.

import type {Catalogue} from '../../../catalogue/model.ts';
import {decide} from '../../../eligibility/decide.ts';
import {facts, type Decision, type Enquiry, type Fact} from '../../../eligibility/enquiry.ts';
import {decidingReasons, openQuestions} from '../../../ui/describe-decision.ts';

/** What an author may name in `ask`, and what it is in a decision. */
export const askable = {
  'as-of': 'asOf',
  service: 'service',
  lot: 'lot',
  organisation: 'organisation',
  ods: 'organisation', // which is asked for by its code where that can be looked up
  'principal-system': 'principalSystem',
  'central-funding': 'centralFunding',
  agreement: 'agreementSigned',
} as const;

export type Question = (typeof askable)[keyof typeof askable];

/** What `ask` says. */
export interface Ask {
  /** What the author lets the reader be asked; undefined where the author names nothing that is known. */
  readonly questions: ReadonlySet<Question> | undefined;
  /** Whether every word is known. */
  readonly isClear: boolean;
}

/** @param ask - Words of `askable`, with blanks or commas between them. */
export function readAsk(ask: string): Ask {
  const words = ask.split(/[\s,]+/).filter((word) => word !== '');
  const known = words.filter((word): word is keyof typeof askable => Object.hasOwn(askable, word));
  return {
    questions: known.length === 0 ? undefined : new Set(known.map((word) => askable[word])),
    isClear: known.length === words.length,
  };
}

/**
 * The facts to ask for, in their order.
 *
 * @param asks - Whether a fact may be asked for: it was not given, and there is something to choose.
 * @param asked - What the author lets the reader be asked; when absent, what a reader is likely to know.
 * @throws {EnquiryError} as `decide` does.
 */
export function questionsFor(
  catalogue: Catalogue,
  enquiry: Enquiry,
  asks: (fact: Fact) => boolean,
  asked: ReadonlySet<Question> | undefined,
): Fact[] {
  return facts.filter((fact) => {
    if (!asks(fact) || !(asked ?? askedUnlessNamed).has(fact)) return false;
    const decision = decide(catalogue, without(enquiry, fact));
    return openQuestions(decision).includes(fact) || isAmongUnknowns(decision, fact);
  });
}

/** Whether there is money left, and whether an agreement is signed, few know who ask: the answer says both ways. */
const askedUnlessNamed: ReadonlySet<Question> = new Set(['lot', 'organisation', 'principalSystem']);

const unknowns: Readonly<Record<string, Fact>> = {
  'organisation-unknown': 'organisation',
  'pairing-unknown': 'principalSystem',
};

/** Where nothing but facts that are not known stands in the way, one alone may change nothing, and all together do. */
function isAmongUnknowns(decision: Decision, fact: Fact): boolean {
  const inTheWay = decidingReasons(decision).map(({code}) => unknowns[code]);
  return inTheWay.includes(fact) && !inTheWay.includes(undefined);
}

/** Takes a fact away. Of an organisation kind and status go: whoever has found a closed one may look for another. */
function without(enquiry: Enquiry, fact: Fact): Enquiry {
  return {...enquiry, [fact]: undefined};
}
