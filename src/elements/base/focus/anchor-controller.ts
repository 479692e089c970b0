// Keeps what a page was opened at, an anchor or what a link of ours leads to, in its place while elements above it fill.
// Browsers scroll there before that, and hold the place only where nothing in sight is replaced; WebKit never does.

import type {LitElement, ReactiveController} from 'lit';
import {ofDocument} from '../../../of-document.ts';

/** What a link has led to, until the reader does something. */
let held: Element | undefined;

/** Brings what a link leads to into sight, and keeps it there. */
export function hold(element: Element): void {
  held = element;
  element.scrollIntoView({block: 'center'});
  for (const act of ['keydown', 'pointerdown', 'touchstart', 'wheel']) {
    ofDocument('addEventListener', element.ownerDocument)(act, letGo, {capture: true, once: true, passive: true});
  }
}

function letGo(): void {
  held = undefined;
}

/** Where the anchor was before the page's tags became elements, one after the other; undefined in all other tasks. */
let beforeUpgrade: {readonly top: number | undefined} | undefined;

export class AnchorController implements ReactiveController {
  readonly #host: LitElement;
  #before: number | undefined;

  /** To be made by the host's constructor: where the page has the tag already, its content goes before the first update. */
  constructor(host: LitElement) {
    this.#host = host;
    if (!beforeUpgrade) void Promise.resolve().then(() => (beforeUpgrade = undefined));
    beforeUpgrade ??= {top: this.#top};
    this.#before = beforeUpgrade.top;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.hasUpdated || this.#before === undefined) this.#before = this.#top;
  }

  hostUpdated(): void {
    const before = this.#before;
    const moved = before === undefined ? 0 : (this.#target?.getBoundingClientRect().top ?? before) - before;
    if (moved !== 0) this.#window?.scrollBy({top: moved, behavior: 'instant'});
  }

  /** The distance of the anchor from the top of the window, in sight to within a pixel; undefined if it is out of sight. */
  get #top(): number | undefined {
    const top = this.#target?.getBoundingClientRect().top;
    return top !== undefined && top > -1 && top < this.#window!.innerHeight ? top : undefined;
  }

  get #target(): Element | null | undefined {
    const {ownerDocument} = this.#host;
    if (held?.isConnected && held.ownerDocument === ownerDocument) return held;
    return this.#window?.location.hash ? ofDocument('querySelector', ownerDocument)(':target') : undefined;
  }

  get #window(): Window | null {
    return ofDocument('defaultView', this.#host.ownerDocument);
  }
}
