// What the element says to the page.

import type {Outcome, Payer} from '../../eligibility/enquiry.ts';
import {NativeEvent} from '../../native-event.ts';

/** One service that is asked for. */
export interface RequestLine {
  /** Id of the service. */
  readonly service: string;
  /** Id of the lot; undefined while the reader has not said which of several. */
  readonly lot: string | undefined;
  readonly outcome: Outcome;
  /** Ids of the types of organisation that place the order. */
  readonly orderer: readonly string[];
  readonly payers: readonly Payer[];
}

/** What the reader asks for, and who asks; empty where the reader left it out. */
export interface Request {
  readonly lines: readonly RequestLine[];
  readonly organisation: string;
  readonly name: string;
  readonly note: string;
}

/** The reader has taken the request away: copied, printed, downloaded or put it into an email. */
export class OrderRequestEvent extends NativeEvent implements Request {
  static readonly eventName = 'gpsoc-order-request';
  readonly lines: readonly RequestLine[];
  readonly organisation: string;
  readonly name: string;
  readonly note: string;

  constructor({lines, organisation, name, note}: Request) {
    super(OrderRequestEvent.eventName, {bubbles: true, composed: true});
    this.lines = lines;
    this.organisation = organisation;
    this.name = name;
    this.note = note;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gpsoc-order-request': OrderRequestEvent;
  }
}
