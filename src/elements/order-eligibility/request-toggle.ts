// The way from an answer into the reader's order request.

import {findService} from '../../catalogue/model.ts';
import {isBarred} from '../../eligibility/enquiry.ts';
import type {ReaderState} from '../../reader/reader-state.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {Consultation} from './consultation.ts';

/** Whether a service is in the reader's request, and the way to put it there or take it out. */
export interface RequestToggle {
  readonly isIn: boolean;
  readonly toggle: () => void;
}

/** Returns nothing where nobody collects services on the page, or this one cannot be ordered. */
export function requestToggle(
  {decision, enquiry: {service}}: Consultation,
  state: ReaderState,
  {catalogue, msg}: ViewContext,
  say: (sentence: string) => void,
): RequestToggle | undefined {
  if (service === undefined || isBarred(decision) || !state.isCollecting) return undefined;
  const isIn = state.isSelected('order', service);
  const toggle = () => {
    state.select('order', service, !isIn, decision.lot);
    say(msg(isIn ? 'pick.order.off' : 'pick.order.on', {name: findService(catalogue, service)!.name}));
  };
  return {isIn, toggle};
}
