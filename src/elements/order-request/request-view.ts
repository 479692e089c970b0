// What the request shows, derived from what was selected, who asks and what is known of the order.

import type {Fact} from '../../eligibility/enquiry.ts';
import {decisionFacts} from '../../ui/describe-decision.ts';
import {organisationName} from '../../ui/describe-organisation.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {ElementView} from '../base/frame/frame.ts';
import type {OrderDraftController} from '../base/order/order-draft-controller.ts';
import type {OrderFacts} from '../base/order/order-facts.ts';
import {writeLetter, type Brief} from './letter.ts';
import {linesOf, lotsOfLines, requestedLines} from './lines.ts';
import {factsToAsk} from './open-questions.ts';

export interface RequestView extends ElementView {
  readonly orderFacts: OrderFacts;
  /** The organisation that asks, where it is known by its code. */
  readonly organisation: string | undefined;
  readonly brief: Brief;
  /** What is asked about all services at once, whether or not it is known by now. */
  readonly asked: readonly Fact[];
  /** The letter, as it was written or as the reader has changed it. */
  readonly text: string;
}

/** @param arriving - Whether services are still to come: then none is gone, and no name is unknown. */
export function viewRequest(
  {selection, requester}: Pick<OrderDraftController, 'selection' | 'requester'>,
  orderFacts: OrderFacts,
  arriving: boolean,
  context: ViewContext,
): RequestView {
  const {catalogue, msg} = context;
  const {enquiry, lookUp, unknown} = orderFacts;
  const found = linesOf(catalogue, orderFacts, selection);
  const lines = arriving ? {...found, gone: []} : found;
  const organisation = lookUp.kind === 'found' ? organisationName(lookUp.found.organisation) : undefined;
  const brief: Brief = {
    lines,
    requester: organisation === undefined ? requester : {...requester, organisation},
    enquiry,
    lookUp,
    facts: decisionFacts(enquiry, undefined, {kind: 'none'}, context), // the requester has its name
    context,
  };
  const all = [...requestedLines(lines), ...lines.barred];
  return {
    title: msg('request.heading'),
    lots: lotsOfLines(all),
    unknown: arriving ? [] : unknown,
    isEmpty: selection.length === 0,
    isForScreen: selection.length === 0,
    orderFacts,
    organisation,
    brief,
    asked: factsToAsk(catalogue, orderFacts, all),
    text: requester.letter || writeLetter(brief),
  };
}
