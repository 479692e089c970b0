// What services name by id or simply by name. Of names that differ only in case or spaces all mean the same, and what no
// list defines is made from its own text, once.

import {nameIn} from './fields.ts';
import {foldedName} from './folded-name.ts';

interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

export class Named<T extends NamedRecord> {
  readonly #defined: ReadonlyMap<string, T>;
  readonly #make: (text: string) => T;
  readonly #fold: (text: string) => string;
  /** By name as it is written first. */
  readonly #byName = new Map<string, T>();
  readonly #byFolded = new Map<string, T>();

  /**
   * @param defined - By id, which is compared as written and goes before any name.
   * @param make - Makes one that no list defines.
   * @param fold - What two names have in common that are one.
   */
  constructor(defined: ReadonlyMap<string, T>, make: (text: string) => T, fold = foldedName) {
    this.#defined = defined;
    this.#make = make;
    this.#fold = fold;
    for (const record of defined.values()) this.#learn(record.name, record);
  }

  /** The text by which `get` knows what the value names: the value itself, unless that is written in another way. */
  readonly read = (value: unknown): string | undefined => {
    if (typeof value === 'string' && this.#has(value)) return value;
    const text = nameIn(value);
    if (text === undefined || this.#has(text)) return text;
    const known = this.#byFolded.get(this.#fold(text));
    if (known) return this.get(known.name) === known ? known.name : known.id; // a name may be another one's id
    this.#learn(text, this.#make(text));
    return text;
  };

  /** @param text - As `read` gave it. */
  get(text: string): T {
    return (this.#defined.get(text) ?? this.#byName.get(text))!;
  }

  #has(text: string): boolean {
    return this.#defined.has(text) || this.#byName.has(text);
  }

  #learn(name: string, record: T): void {
    if (!this.#byName.has(name)) this.#byName.set(name, record);
    const folded = this.#fold(name);
    if (!this.#byFolded.has(folded)) this.#byFolded.set(folded, record);
  }
}
