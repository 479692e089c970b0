// The states of an element by which a page can style it, as `:state(loading)`.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

const allStates = ['loading', 'failed', 'stale', 'empty'];

/** Sets and removes custom states after each update; does nothing where the browser has none. */
export class CustomStatesController implements ReactiveController {
  readonly #internals: ElementInternals | undefined;
  readonly #current: () => readonly unknown[];

  /** @param current - The states that the host is in. */
  constructor(host: ReactiveControllerHost & HTMLElement, current: () => readonly unknown[]) {
    this.#internals = internalsOf(host);
    this.#current = current;
    host.addController(this);
  }

  hostUpdated(): void {
    const {states} = this.#internals ?? {};
    const current = this.#current();
    try {
      for (const state of allStates) {
        if (current.includes(state)) states?.add(state);
        else states?.delete(state);
      }
    } catch {
      // Before Chrome 125 a custom state had to begin with two dashes; there the page cannot style by it.
    }
  }
}

/** Undefined where the browser gives none: to an element with the attribute `is`, which some frameworks set. */
function internalsOf(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}
