// Knows how wide the host is, in steps. The browser tells; no layout is read.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class WidthController implements ReactiveController {
  /** The greatest step that the host is wide enough for; 0 if there is none. */
  widthEm = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #stepsEm: readonly number[];
  #observer: ResizeObserver | undefined;

  /** @param stepsEm - Widths to tell apart, in `em` of the host. */
  constructor(host: ReactiveControllerHost & Element, ...stepsEm: readonly number[]) {
    this.#host = host;
    this.#stepsEm = stepsEm;
    host.addController(this);
  }

  /** Whether the host is as wide as the smallest step. Never without an observer: the stacked form works everywhere. */
  get isWide(): boolean {
    return this.widthEm > 0;
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
    const widthEm = Math.max(0, ...this.#stepsEm.filter((stepEm) => contentRect.width >= stepEm * em));
    if (widthEm === this.widthEm) return;
    this.widthEm = widthEm;
    // In a frame of its own: what changes size in here makes the browser report an error to the page.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
