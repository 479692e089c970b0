// A long list, kept as bytes outside the heap and unpacked a few items at a time: as objects a sheet of 100,000 rows takes
// several times the memory.

import {deserialize, serialize} from 'node:v8';

/** Items come back as copies: equal, but none that was put in. What several items of a block share they share again. */
export class PackedList<T> implements Iterable<T> {
  readonly #itemsPerBlock: number;
  readonly #blocks: Uint8Array[] = [];
  /** The last items, which are no whole block yet. */
  #open: T[] = [];
  /** The block in which an item was looked up last, for the next is often beside it. */
  #unpacked: {readonly block: number; readonly items: readonly T[]} | undefined;

  constructor(itemsPerBlock = 256) {
    this.#itemsPerBlock = itemsPerBlock;
  }

  get length(): number {
    return this.#blocks.length * this.#itemsPerBlock + this.#open.length;
  }

  add(item: T): void {
    this.#open.push(item);
    if (this.#open.length < this.#itemsPerBlock) return;
    this.#blocks.push(serialize(this.#open));
    this.#open = [];
  }

  /** @param n - From 0. Undefined where there is none. */
  at(n: number): T | undefined {
    const block = Math.floor(n / this.#itemsPerBlock);
    const packed = this.#blocks[block];
    if (!packed) return this.#open[n - this.#blocks.length * this.#itemsPerBlock];
    if (this.#unpacked?.block !== block) this.#unpacked = {block, items: deserialize(packed) as T[]};
    return this.#unpacked.items[n % this.#itemsPerBlock];
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (const block of this.#blocks) yield* deserialize(block) as T[];
    yield* this.#open;
  }
}
