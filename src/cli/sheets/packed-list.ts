// A long list, kept as text outside the heap and unpacked a few items at a time: as objects a sheet of 100,000 rows takes
// several times the memory.

/**
 * Of items that JSON can say: they come back as copies, equal, but none that was put in. The text is written into few
 * large pieces of memory, for many small ones that come and go leave holes between them that nothing fills.
 */
export class PackedList<T> implements Iterable<T> {
  readonly #itemsPerBlock: number;
  readonly #blocks: Buffer[] = [];
  /** The last items, which are no whole block yet. */
  #open: T[] = [];
  /** The block in which an item was looked up last, for the next is often beside it. */
  #unpacked: {readonly block: number; readonly items: T[]} | undefined;
  /** Items of the unpacked block are not as they are in its text. */
  #isChanged = false;

  constructor(itemsPerBlock = 256) {
    this.#itemsPerBlock = itemsPerBlock;
  }

  get length(): number {
    return this.#blocks.length * this.#itemsPerBlock + this.#open.length;
  }

  add(item: T): void {
    this.#open.push(item);
    if (this.#open.length < this.#itemsPerBlock) return;
    this.#blocks.push(packedText(JSON.stringify(this.#open)));
    this.#open = [];
  }

  /** @param n - From 0. Undefined where there is none. */
  at(n: number): T | undefined {
    return this.#blockWith(n)[n % this.#itemsPerBlock];
  }

  /** Puts another in the place of an item. */
  set(n: number, item: T): void {
    this.#blockWith(n)[n % this.#itemsPerBlock] = item;
    this.#isChanged = true;
  }

  #blockWith(n: number): T[] {
    const block = Math.floor(n / this.#itemsPerBlock);
    const packed = this.#blocks[block];
    if (!packed) return this.#open;
    if (this.#unpacked?.block === block) return this.#unpacked.items;
    this.#pack();
    this.#unpacked = {block, items: itemsIn(packed)};
    return this.#unpacked.items;
  }

  #pack(): void {
    if (this.#isChanged && this.#unpacked) {
      const {block, items} = this.#unpacked;
      this.#blocks[block] = packedText(JSON.stringify(items));
    }
    this.#unpacked = undefined;
    this.#isChanged = false;
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    this.#pack();
    for (const block of this.#blocks) yield* itemsIn<T>(block);
    yield* this.#open;
  }
}

function itemsIn<T>(text: Buffer): T[] {
  return JSON.parse(text.toString()) as T[];
}

const bytesAtOnce = 1 << 22;

/** What is left of the piece of memory into which was written last, for whatever is packed next. */
let room = Buffer.alloc(0);

function packedText(text: string): Buffer {
  const most = 3 * text.length; // as UTF-8
  if (room.length < most) room = Buffer.allocUnsafeSlow(Math.max(bytesAtOnce, most));
  const written = room.subarray(0, room.write(text));
  room = room.subarray(written.length);
  return written;
}
