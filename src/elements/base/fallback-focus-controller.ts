// When a catalogue arrives, the content of the tag goes, and a link in it that has focus would lose it to the page's body:
// then focus goes to the element's heading.

import type {LitElement, ReactiveController} from 'lit';

export interface FallbackUse {
  /** Whether the content of the tag is on show. */
  readonly isShown: () => boolean;
  /** A link of ours that stands for that content. */
  readonly link: Element;
  /** What takes focus. */
  readonly target: () => HTMLElement | null;
}

export class FallbackFocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #use: FallbackUse;
  /** Whether it was on show after the last update. */
  #wasShown = false;
  #hadFocus = false;

  constructor(host: LitElement, use: FallbackUse) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#wasShown && this.#hasFocus();
  }

  hostUpdated(): void {
    this.#wasShown = this.#use.isShown();
    if (this.#hadFocus && !this.#wasShown) this.#use.target()?.focus();
  }

  #hasFocus(): boolean {
    if ((this.#host.renderRoot as ShadowRoot).activeElement === this.#use.link) return true;
    const {activeElement} = this.#host.getRootNode() as Document | ShadowRoot;
    return [...this.#host.children].some((child) => !child.hasAttribute('slot') && child.contains(activeElement));
  }
}
