// src/elements/print-controller.ts
// Whether the page is being printed. The browser takes the page as it stands when the event has been
// handled, so the element renders at once and not with the next microtask.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #render: () => void;

  /** @param render - Renders the host synchronously. */
  constructor(host: ReactiveControllerHost, render: () => void) {
    this.#render = render;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = () => this.#set(true);
  readonly #end = () => this.#set(false);

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#render();
  }
}
