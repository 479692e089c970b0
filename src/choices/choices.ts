// src/choices/choices.ts
// What a reader picked, shared by all elements of one catalogue on the page. It lives as long as the page;
// nothing leaves the browser.

/** Services to be ordered, and services to be compared. */
export type PickList = 'order' | 'compare';

/** So many services fit beside each other. */
export const mostCompared = 4;

export class Choices {
  readonly #picks: Readonly<Record<PickList, Set<string>>> = {order: new Set(), compare: new Set()};
  readonly #listeners = new Set<() => void>();

  /** Ids of the services picked, in the order of picking. */
  picked(list: PickList): readonly string[] {
    return [...this.#picks[list]];
  }

  isPicked(list: PickList, id: string): boolean {
    return this.#picks[list].has(id);
  }

  /** @returns Whether it was done: a fifth service to compare is refused. */
  pick(list: PickList, id: string, on: boolean): boolean {
    const picks = this.#picks[list];
    if (on && list === 'compare' && picks.size >= mostCompared && !picks.has(id)) return false;
    if (on) picks.add(id);
    else picks.delete(id);
    for (const listener of this.#listeners) listener();
    return true;
  }

  /** Calls back after every change. @returns A function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const byUrl = new Map<string, Choices>();
const byContent = new WeakMap<object, Choices>();

/** The choices of a catalogue: by its absolute URL, or by the object that was given as its content. */
export function choicesOf(source: string | object): Choices {
  const known = typeof source === 'string' ? byUrl.get(source) : byContent.get(source);
  if (known) return known;
  const made = new Choices();
  if (typeof source === 'string') byUrl.set(source, made);
  else byContent.set(source, made);
  return made;
}
