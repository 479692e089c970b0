// What the element says to the page.

import type {Decision} from '../../eligibility/enquiry.ts';
import {NativeEvent} from '../../native-event.ts';

/** The answer on show has changed. */
export class DecisionEvent extends NativeEvent {
  static readonly eventName = 'gpsoc-decision';
  readonly decision: Decision;

  constructor(decision: Decision) {
    super(DecisionEvent.eventName, {bubbles: true, composed: true});
    this.decision = decision;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gpsoc-decision': DecisionEvent;
  }
}
