// Keeps a fault in one service from the others: in its place stands what the host puts there, and the page is told, once
// for each service.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Service} from '../../../catalogue/model.ts';
import {LoadErrorEvent} from '../catalogue-element.events.ts';

export class FaultController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #url: () => string | undefined;
  /** What services threw, by their ids, since the page was last told. */
  readonly #found = new Map<string, unknown>();
  readonly #reported = new Set<string>();

  /** @param url - Where the catalogue came from. */
  constructor(host: ReactiveControllerHost & Element, url: () => string | undefined) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  /** Returns what `render` returns or, if it throws, what `instead` does. */
  readonly contain = <Rendered>(service: Service, render: () => Rendered, instead: () => Rendered): Rendered => {
    try {
      return render();
    } catch (cause) {
      this.#found.set(service.id, cause);
      return instead();
    }
  };

  hostUpdated(): void {
    for (const [service, cause] of this.#found) if (!this.#reported.has(service)) this.#report(service, cause);
    this.#found.clear();
  }

  #report(service: string, cause: unknown): void {
    this.#reported.add(service);
    console.warn(`<${this.#host.localName}> could not show the service "${service}".`, cause);
    const failed = new LoadErrorEvent({kind: 'not-shown', url: this.#url(), service});
    this.#host.dispatchEvent(failed);
  }
}
