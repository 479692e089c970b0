// The states of an element by which a page can style it, as `:state(loading)`.

/** Sets and removes custom states; does nothing where the browser has none. */
export class CustomStates {
  readonly #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    this.#internals = internalsOf(element);
  }

  mark(state: string, on: boolean): void {
    try {
      if (on) this.#internals?.states.add(state);
      else this.#internals?.states.delete(state);
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
