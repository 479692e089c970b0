// Keeps what readers select for a request on another page. What keeps it is loaded where an author names that page.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {OrderDraftConfig} from '../base/order/order-draft-controller.ts';

export class KeptSelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #config: OrderDraftConfig;
  #isAsked = false;

  constructor(host: ReactiveControllerHost & Element, config: OrderDraftConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isAsked && this.#config.url() !== undefined) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const {OrderDraftController} = await import('../base/order/order-draft-controller.ts');
      new OrderDraftController(this.#host, this.#config).hostUpdated(); // what was selected meanwhile is kept too
    } catch {
      this.#isAsked = false; // the next update tries again
    }
  }
}
