// Has the first rendering of the list bring only the services that fill the window, and the next one all of them, once the
// first have been painted: whoever waits for the catalogue waits for half of the work.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {painted} from '../../source/abortable.ts';

/** Cards are higher, for each has the name of a service and space around it; what stands above them is left out. */
const leastCardPx = 120;

export class FirstPaintController implements ReactiveController {
  /** Resolves once all services are to be rendered; undefined where they were at first. */
  rest: Promise<void> | undefined;
  #isFirst = true;
  readonly #host: ReactiveControllerHost;
  readonly #isPartial: () => boolean | undefined;

  /** @param isPartial - Whether services of this page were left out by the last rendering; undefined if it had none yet. */
  constructor(host: ReactiveControllerHost, isPartial: () => boolean | undefined) {
    this.#host = host;
    this.#isPartial = isPartial;
    host.addController(this);
  }

  /**
   * How many services are rendered now. Where the reader has scrolled, perhaps by going back, the page has its height at once.
   * Scripts may keep something of their own under the name of the window's height.
   */
  get most(): number {
    return (this.#isFirst && scrollY === 0 && Math.ceil(innerHeight / leastCardPx)) || Infinity;
  }

  hostUpdated(): void {
    const isPartial = this.#isPartial();
    if (isPartial === undefined) return;
    this.#isFirst = false;
    if (isPartial) this.rest = painted().then(() => this.#host.requestUpdate());
  }
}
