// Records that others name, by id or by name.

import {foldedName} from '../../catalogue/folded-name.ts';

interface Referable {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly plural?: unknown;
  readonly abbreviation?: unknown;
}

export class References {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, string>();

  /** @param records - Of two that are called alike the first is meant. */
  constructor(records: Iterable<Referable>) {
    const all = [...records];
    for (const {id} of all) if (typeof id === 'string') this.#ids.add(id);
    for (const {id, name, abbreviation, plural} of all) {
      if (typeof id !== 'string') continue;
      for (const text of [id, name, abbreviation, plural]) if (typeof text === 'string') this.#learn(text, id);
    }
  }

  #learn(text: string, id: string): void {
    const key = foldedName(text);
    if (!this.#byName.has(key)) this.#byName.set(key, id);
  }

  /** The id of the record that the text names; undefined if there is none. */
  idOf(text: string): string | undefined {
    return this.#ids.has(text) ? text : this.#byName.get(foldedName(text));
  }

  /** Ids and names, folded. */
  get names(): ReadonlySet<string> {
    return new Set(this.#byName.keys());
  }
}
