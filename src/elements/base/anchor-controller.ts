// A page that is opened at an anchor is scrolled there before its elements have filled. As long as the anchor is in
// sight, what grows above it does not push it away; browsers hold such a place only where nothing in sight is replaced.

import type {LitElement, ReactiveController} from 'lit';

export class AnchorController implements ReactiveController {
  readonly #host: LitElement;
  #before: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#before = this.#top;
  }

  hostUpdated(): void {
    const before = this.#before;
    const moved = before === undefined ? 0 : (this.#target?.getBoundingClientRect().top ?? before) - before;
    if (moved !== 0) this.#window?.scrollBy({top: moved, behavior: 'instant'});
  }

  /** Where the anchor stands in the window, if it is in sight; browsers scroll there to within a pixel. */
  get #top(): number | undefined {
    const top = this.#target?.getBoundingClientRect().top;
    return top !== undefined && top > -1 && top < this.#window!.innerHeight ? top : undefined;
  }

  get #target(): Element | null | undefined {
    return this.#window?.location.hash ? this.#host.ownerDocument.querySelector(':target') : undefined;
  }

  get #window(): Window | null {
    return this.#host.ownerDocument.defaultView;
  }
}
