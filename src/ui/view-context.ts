// What all templates of an element need.

import type {IsoDay} from '../catalogue/day.ts';
import type {Catalogue} from '../catalogue/model.ts';
import type {Msg} from './messages.ts';

export interface ViewContext {
  readonly catalogue: Catalogue;
  readonly msg: Msg;
  /** The day asked about. */
  readonly asOf: IsoDay;
  /** Today, in UK time. */
  readonly today: IsoDay;
  /** The level of the element's own heading, 2 to 6. */
  readonly headingLevel: number;
  /** Whom to call, as the page's author says; empty or absent if the author says nothing. */
  readonly contact?: string | undefined;
}
