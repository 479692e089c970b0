// A long list, kept as bytes outside the heap and unpacked a few items at a time: as objects a sheet of 100,000 rows takes
// several times the memory.

import {deserialize, serialize} from 'node:v8';

const itemsPerBlock = 256;

/** Items come back as copies: equal, but none that was put in. What several items of a block share they share again. */
export class PackedList<T> implements Iterable<T> {
  readonly #blocks: Uint8Array[] = [];
  /** The last items, which are no whole block yet. */
  #open: T[] = [];

  get length(): number {
    return this.#blocks.length * itemsPerBlock + this.#open.length;
  }

  add(item: T): void {
    this.#open.push(item);
    if (this.#open.length < itemsPerBlock) return;
    this.#blocks.push(serialize(this.#open));
    this.#open = [];
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (const block of this.#blocks) yield* deserialize(block) as T[];
    yield* this.#open;
  }
}
