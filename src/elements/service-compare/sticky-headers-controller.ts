// Keeps what has focus from being covered by the sticky headers: the scroll area leaves as much room as they take. The
// browser tells how large they are; no layout is read.

import type {LitElement, ReactiveController} from 'lit';
import {ofDocument} from '../../of-document.ts';

export class StickyHeadersController implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  /** The cell that is as high as the header row and as wide as the header column. */
  #corner: HTMLElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const corner = this.#host.renderRoot.querySelector<HTMLElement>('.corner');
    if (corner === this.#corner) return;
    this.hostDisconnected();
    this.#corner = corner;
    const Observer = ofDocument('defaultView', this.#host.ownerDocument)?.ResizeObserver;
    if (!corner || typeof Observer !== 'function') return;
    this.#observer = new Observer(([entry]) => {
      // In a frame of its own: what changes size in here makes the browser report an error to the page.
      requestAnimationFrame(() => clear(corner, entry!.borderBoxSize[0]!));
    });
    this.#observer.observe(corner, {box: 'border-box'});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#corner = null;
  }
}

function clear(corner: Element, {blockSize, inlineSize}: ResizeObserverSize): void {
  const {style} = corner.closest<HTMLElement>('.area')!;
  style.setProperty('scroll-padding-block-start', `${blockSize}px`);
  style.setProperty('scroll-padding-inline-start', `${inlineSize}px`);
}
