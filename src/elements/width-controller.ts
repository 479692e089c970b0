// src/elements/width-controller.ts
// Whether the host is wide enough for a table. The browser tells; no layout is read.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class WidthController implements ReactiveController {
  /** Without an observer there is never enough room, and the stacked form works everywhere. */
  isWide = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #wideEm: number;
  #observer: ResizeObserver | undefined;

  /** @param wideEm - Width in `em` of the host. */
  constructor(host: ReactiveControllerHost & Element, wideEm: number) {
    this.#host = host;
    this.#wideEm = wideEm;
    host.addController(this);
  }

  hostConnected(): void {
    // That of the document in which the host is now: it may have been moved into a frame.
    const Observer = this.#host.ownerDocument.defaultView?.ResizeObserver;
    if (typeof Observer !== 'function') return;
    this.#observer = new Observer(([entry]) => this.#measured(entry!));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measured({contentRect}: ResizeObserverEntry): void {
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const isWide = contentRect.width >= this.#wideEm * em;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    // In a frame of its own: what changes size in here makes the browser report an error to the page.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
