// What is new after an update: another decision, to be told to the page, and what to announce to the reader.

import type {Decision} from '../../eligibility/enquiry.ts';
import {describeLookUp} from '../../ui/describe-organisation.ts';
import {describeOutcome, describeVerdict, describeWhoPays} from '../../ui/describe-decision.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {valueKey} from '../../catalogue/value-key.ts';
import type {OrderFacts} from '../base/order/order-facts.ts';
import type {Consultation} from './consultation.ts';

export interface News {
  /** The decision on show, if it is another than before. */
  readonly decision: Decision | undefined;
  /** Sentences to be announced. */
  readonly sentences: readonly string[];
}

export class DecisionNews {
  /** Whether the reader has told something here: until then the page has only loaded, and nothing is announced. */
  hasTold = false;
  /** The last decision on show, as JSON; blank before the first. */
  #decision = '';
  /** What was last known of a code, in sentences. */
  #code = '';

  /** What is new since the last call. @param isAnswered - Whether the decision is on show. */
  since(consultation: Consultation, isAnswered: boolean, context: ViewContext): News {
    const ofCode = this.#ofCode(consultation.facts, context);
    const isFirst = this.#decision === '';
    const isNew = isAnswered && this.#isOther(consultation.decision);
    const ofDecision = isNew && (this.hasTold || !isFirst) ? describeNews(consultation, context) : '';
    return {
      decision: isNew ? consultation.decision : undefined,
      sentences: [ofCode, ofDecision].filter((sentence) => sentence !== ''),
    };
  }

  /** What has become of the code that the reader typed. */
  #ofCode({lookUp, asksCode}: OrderFacts, context: ViewContext): string {
    if (lookUp.kind === 'looking') return '';
    const known = describeLookUp(lookUp, context).join(' ');
    const isNew = known !== this.#code;
    this.#code = known;
    return isNew && this.hasTold && asksCode ? known : '';
  }

  #isOther(decision: Decision): boolean {
    const before = this.#decision;
    this.#decision = valueKey(decision);
    return this.#decision !== before;
  }
}

function describeNews(decided: Consultation, context: ViewContext): string {
  const {outcome, payers} = decided.decision;
  const isPaid = outcome !== 'cannot-order' && payers.length > 0;
  return [
    `${describeVerdict(decided, context)}.`,
    describeOutcome(decided, context),
    isPaid ? `${describeWhoPays(decided, context)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
