// Knows whether the page is being printed. The browser takes the page as it stands when the event has been handled, so
// the element renders at once and not with the next microtask.

import type {LitElement, ReactiveController} from 'lit';

export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: LitElement;
  readonly #render: () => void;
  /** The index of the control that had focus; -1 if none had. */
  #focused = -1;

  /** @param render - Renders the host synchronously. */
  constructor(host: LitElement, render: () => void) {
    this.#host = host;
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

  readonly #begin = () => {
    if (!this.isPrinting) this.#focused = this.#controls().indexOf(this.#active!);
    this.#set(true);
  };

  /** Gives focus back: it went with the controls, which are not for paper and are there again now. */
  readonly #end = () => {
    this.#set(false);
    const control = this.#controls()[this.#focused];
    if (control !== this.#active) control?.focus({preventScroll: true});
  };

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#render();
  }

  get #active(): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  #controls(): HTMLElement[] {
    return [
      ...this.#host.renderRoot.querySelectorAll<HTMLElement>('a, button, input, select, summary, textarea, [tabindex]'),
    ];
  }
}
