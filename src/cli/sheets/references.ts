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

  constructor(records: Iterable<Referable> = []) {
    for (const record of records) this.add(record);
  }

  /** Of two records that are called alike the first is meant. */
  add(record: Referable): void {
    const {id} = record;
    if (typeof id !== 'string') return;
    this.#ids.add(id);
    for (const name of foldedNamesOf(record)) if (!this.#byName.has(name)) this.#byName.set(name, id);
  }

  /** The id of the record that the text names; undefined if there is none. */
  idOf(text: string): string | undefined {
    return this.#ids.has(text) ? text : this.#byName.get(foldedName(text));
  }
}

/** What may stand for a record. */
export function foldedNamesOf({id, name, abbreviation, plural}: Referable): string[] {
  return [id, name, abbreviation, plural].flatMap((text) => (typeof text === 'string' ? foldedName(text) : []));
}
