// src/elements/width-controller.ts
// Whether the host is wide enough for a table. The browser tells; no layout is read.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class WidthController implements ReactiveController {
  /** Without an observer there is never enough room, and the stacked form works everywhere. */
  isWide = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver | undefined;

  /** @param wideEm - Width in `em` of the host. */
  constructor(host: ReactiveControllerHost & Element, wideEm: number) {
    this.#host = host;
    host.addController(this);
    if (typeof ResizeObserver !== 'function') return;
    this.#observer = new ResizeObserver(([entry]) => {
      const em = Number.parseFloat(getComputedStyle(host).fontSize);
      const isWide = (entry?.contentRect.width ?? 0) >= wideEm * em;
      if (isWide === this.isWide) return;
      this.isWide = isWide;
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
