// Whether the host is wide enough for a table, or how wide it is, in steps. The browser tells; no layout is read. A host
// that has never asked is not watched.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ofDocument} from '../../of-document.ts';

export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #stepsEm: readonly number[];
  #widthEm = 0;
  #isAsked = false;
  #observer: ResizeObserver | undefined;

  /** @param stepsEm - Widths in `em` of the host. */
  constructor(host: ReactiveControllerHost & Element, ...stepsEm: readonly number[]) {
    this.#host = host;
    this.#stepsEm = stepsEm;
    host.addController(this);
  }

  /** The greatest of the widths asked about that the host has; 0 if it has none of them. */
  get widthEm(): number {
    this.#isAsked = true;
    return this.#widthEm;
  }

  /** Without an observer there is never enough room, and the stacked form works everywhere. */
  get isWide(): boolean {
    return this.widthEm > 0;
  }

  hostUpdated(): void {
    if (this.#observer || !this.#isAsked || !this.#host.isConnected) return;
    // That of the document in which the host is now: it may have been moved into a frame.
    const Observer = ofDocument('defaultView', this.#host.ownerDocument)?.ResizeObserver;
    if (typeof Observer !== 'function') return;
    this.#observer = new Observer(([entry]) => this.#measured(entry!));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measured({contentRect}: ResizeObserverEntry): void {
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const widthEm = Math.max(0, ...this.#stepsEm.filter((stepEm) => contentRect.width >= stepEm * em));
    if (widthEm === this.#widthEm) return;
    this.#widthEm = widthEm;
    // In a frame of its own: what changes size in here makes the browser report an error to the page.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
