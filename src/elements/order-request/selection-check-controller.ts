// Tells the boxes of other elements, through the reader's state, which services cannot be asked for, as long as the
// element collects what is picked.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ReaderState, SelectionCheck} from '../../reader/reader-state.ts';
import {isBarred} from '../../eligibility/enquiry.ts';
import {decidingReasons, describeReason} from '../../ui/describe-decision.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {OrderFacts} from '../base/order/order-facts.ts';
import type {ReaderController} from '../base/reader-controller.ts';
import {lineOf} from './lines.ts';

/** What the check rests on. */
export interface SelectionCheckBasis {
  readonly reader: ReaderController;
  readonly facts: OrderFacts;
  readonly context: ViewContext;
}

export class SelectionCheckController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #basis: () => SelectionCheckBasis | undefined;
  #added: {readonly to: ReaderState; readonly facts: string; readonly remove: () => void} | undefined;

  /** @param basis - As of the last update; undefined while there is no catalogue. */
  constructor(host: ReactiveControllerHost & Element, basis: () => SelectionCheckBasis | undefined) {
    this.#host = host;
    this.#basis = basis;
    host.addController(this);
  }

  /** Adds the check anew where its answers may be others, so that the boxes ask again. */
  hostUpdated(): void {
    const basis = this.#host.isConnected ? this.#basis() : undefined;
    if (!basis) return this.hostDisconnected();
    const {reader} = basis;
    const {state} = reader;
    const facts = factsAsText(basis);
    if (this.#added?.to === state && this.#added.facts === facts) return;
    this.hostDisconnected();
    this.#added = {to: state, facts, remove: reader.tellOthers(() => state.addSelectionCheck(this.#check))};
  }

  hostDisconnected(): void {
    this.#added?.remove();
    this.#added = undefined;
  }

  readonly #check: SelectionCheck = (selected) => {
    const basis = this.#basis();
    const line = basis && lineOf(basis.context.catalogue, basis.facts, selected);
    const [reason] = line && isBarred(line.decision) ? decidingReasons(line.decision) : [];
    return reason && describeReason(reason, basis!.context);
  };
}

function factsAsText({facts: {enquiry, lots = []}, context}: SelectionCheckBasis): string {
  const {organisation, ...others} = enquiry;
  return [...Object.values({...others, ...organisation}), ...lots, context.catalogue.parts.length].join('\n');
}
