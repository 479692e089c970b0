// Keeps the anchor at which a page was opened in its place while elements above it fill. Browsers scroll there before
// that, and hold the place only where nothing in sight is replaced.

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

  /** The distance of the anchor from the top of the window, in sight to within a pixel; undefined if it is out of sight. */
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
