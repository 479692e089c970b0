// Keeps what readers select for a request on another page. What keeps it is loaded where an author names that page.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {OrderDraftUse} from '../base/order-draft-controller.ts';

export class KeptSelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #use: OrderDraftUse;
  #isAsked = false;

  constructor(host: ReactiveControllerHost & Element, use: OrderDraftUse) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isAsked && this.#use.url() !== undefined) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const {OrderDraftController} = await import('../base/order-draft-controller.ts');
      new OrderDraftController(this.#host, this.#use).hostUpdated(); // what was selected meanwhile is kept too
    } catch {
      this.#isAsked = false; // the next update tries again
    }
  }
}
