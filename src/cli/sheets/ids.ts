// Ids made from names: readable, the same at every run, and as they were in the catalogue that was published before.

import {foldedName} from '../../catalogue/folded-name.ts';

/** `Café Messaging – “Plus”` as `cafe-messaging-plus`. */
export function idFromName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ');
  const id = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return id === '' ? name.trim().replace(/\s+/g, '-') : id;
}

interface Identified {
  readonly name: string;
  readonly supplier: string | undefined;
}

export class NewIds {
  readonly #taken: Set<string>;
  readonly #previous: ReadonlyMap<string, string>;

  /**
   * @param taken - Ids that stand in the sheet.
   * @param previous - Ids of before, by name as `foldedName` gives it.
   */
  constructor(taken: Iterable<string>, previous: ReadonlyMap<string, string> = new Map()) {
    this.#taken = new Set(taken);
    this.#previous = previous;
  }

  /** The second of two services with one name has its supplier's name behind it. */
  make({name, supplier}: Identified): string {
    const before = this.#previous.get(foldedName(name));
    const own = before ?? idFromName(name);
    const candidates = [own, supplier === undefined ? own : idFromName(`${name} ${supplier}`)];
    let id = candidates.find((each) => !this.#taken.has(each));
    for (let n = 2; id === undefined; n++) if (!this.#taken.has(`${own}-${n}`)) id = `${own}-${n}`;
    this.#taken.add(id);
    return id;
  }
}
