// A large file, `{…, "services": […], …}`, parsed a few services at a time while its bytes arrive. Only quotes,
// brackets and commas are looked at, to find where a service ends; whatever stands between is judged by
// `JSON.parse`, piece by piece. So the pieces together are what `JSON.parse` makes of the whole, and where that
// is not certain the file is `unexpected`: it is then to be parsed as a whole, which finds out what is wrong with it.

export type JsonSlice =
  /** The fields before the services, with an empty list in the place of those. Comes first. */
  | {readonly kind: 'fields'; readonly fields: object}
  /** The next services. */
  | {readonly kind: 'services'; readonly services: readonly unknown[]}
  /** The fields behind the services; the file is good to its last byte. */
  | {readonly kind: 'end'; readonly fields: object}
  /** No more can be said until there are more bytes. */
  | {readonly kind: 'more'}
  /** No file as described above, or one with a mistake; all that came before counts for nothing. */
  | {readonly kind: 'unexpected'};

export interface SliceSizes {
  /** How many services make the first slice. */
  readonly first: number;
  /** How many make each of the others. */
  readonly others: number;
  /** A slice ends sooner, after a service, when it has this many bytes. */
  readonly bytes: number;
}

const more: JsonSlice = {kind: 'more'};
const unexpected: JsonSlice = {kind: 'unexpected'};

/** Bytes that may be waiting for their end: a longer service, or so much before the first, is nothing that we expect. */
const longestBytes = 2 ** 24;

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const backslash = 0x5c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

const listName = new TextEncoder().encode('services');

export class JsonSlices {
  readonly #sizes: SliceSizes;
  #phase: 'before' | 'within' | 'behind' | 'over' = 'before';
  #hasEnded = false;

  /** What has come and is not parsed yet stands from `#start` up to `#end`; up to `#at` it has been looked at. */
  #bytes = new Uint8Array(0);
  #start = 0;
  #at = 0;
  #end = 0;

  #depth = 0;
  #inText = false;
  /** Where the last text began, among the fields before the services. */
  #textAt = 0;
  /** How much of `"services": [` stands just before `#at`. */
  #seen: 'nothing' | 'key' | 'colon' = 'nothing';
  #slices = 0;
  /** Commas between services since `#start`. */
  #commas = 0;

  constructor(sizes: SliceSizes) {
    this.#sizes = sizes;
  }

  /** Takes the next bytes of the file. They are copied. */
  add(bytes: Uint8Array): void {
    if (this.#phase === 'over') return;
    if (this.#end - this.#start + bytes.length > longestBytes) return this.#stop();
    if (this.#end + bytes.length > this.#bytes.length) this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Says that all bytes have been added. */
  end(): void {
    this.#hasEnded = true;
  }

  /** The next slice. After `end` and `unexpected` there is none. */
  next(): JsonSlice {
    const slice = this.#next();
    if (slice.kind === 'unexpected' || (slice === more && this.#hasEnded)) {
      this.#stop();
      return unexpected;
    }
    return slice;
  }

  #next(): JsonSlice {
    switch (this.#phase) {
      case 'before':
        return this.#before();
      case 'within':
        return this.#within();
      case 'behind':
        return this.#hasEnded ? this.#behind() : more;
      case 'over':
        return unexpected;
    }
  }

  #stop(): void {
    this.#phase = 'over';
    this.#bytes = new Uint8Array(0);
    this.#start = this.#at = this.#end = 0;
  }

  #makeRoom(length: number): void {
    const held = this.#bytes.subarray(this.#start, this.#end);
    const needed = held.length + length;
    const bytes = needed > this.#bytes.length / 2 ? new Uint8Array(2 * needed) : this.#bytes;
    bytes.set(held);
    this.#bytes = bytes;
    this.#textAt -= this.#start;
    this.#at -= this.#start;
    this.#end = held.length;
    this.#start = 0;
  }

  /** Looks for `"services": [` among the fields of the file. */
  #before(): JsonSlice {
    while (this.#at < this.#end) {
      const byte = this.#bytes[this.#at]!;
      if (this.#inText) this.#passText(byte);
      else if (byte === openList && this.#seen === 'colon') return this.#beginList();
      else if (!isSpace(byte) && !this.#passMark(byte)) return unexpected;
      this.#at++;
    }
    return more;
  }

  #passText(byte: number): void {
    if (byte === backslash) this.#at++;
    else if (byte === quote) {
      this.#inText = false;
      this.#seen = this.#depth === 1 && this.#isListName() ? 'key' : 'nothing';
    }
  }

  #isListName(): boolean {
    return (
      this.#at - this.#textAt === listName.length && listName.every((byte, n) => this.#bytes[this.#textAt + n] === byte)
    );
  }

  /** Whether the file may go on after this. */
  #passMark(byte: number): boolean {
    if (this.#seen === 'colon') return false; // services that are no list
    if (this.#depth === 0) return this.#passStart(byte);
    this.#seen = byte === colon && this.#seen === 'key' ? 'colon' : 'nothing';
    if (byte === quote) {
      this.#inText = true;
      this.#textAt = this.#at + 1;
    } else if (byte === openObject || byte === openList) this.#depth++;
    else if (byte === closeObject || byte === closeList) this.#depth--;
    return this.#depth > 0;
  }

  #passStart(byte: number): boolean {
    if (byte === openObject) this.#depth++;
    return byte === openObject || byteOrderMark.includes(byte);
  }

  #beginList(): JsonSlice {
    const fields = parse(`${decode(this.#bytes.subarray(0, this.#at), 'start')}[]}`);
    this.#start = ++this.#at;
    this.#depth = 0;
    this.#phase = 'within';
    return fields === undefined ? unexpected : {kind: 'fields', fields};
  }

  #within(): JsonSlice {
    const {first, others, bytes: most} = this.#sizes;
    const wanted = this.#slices === 0 ? first : others;
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#at;
    let depth = this.#depth;
    let inText = this.#inText;
    let slice = more;
    while (at < end) {
      if (inText) {
        at = endOfText(bytes, at, end);
        if (at >= end) break;
        inText = false;
        at++;
        continue;
      }
      const byte = bytes[at++]!;
      if (byte === quote) inText = true;
      else if (byte === openObject || byte === openList) depth++;
      else if (depth > 0) {
        if (byte === closeObject || byte === closeList) depth--;
      } else if (byte === comma) {
        this.#commas++;
        if (this.#commas < wanted && at - this.#start < most) continue;
        slice = this.#parseServices(at - 1, this.#commas);
        break;
      } else if (byte === closeList) {
        slice = this.#parseServices(at - 1, this.#commas + 1);
        this.#phase = 'behind';
        break;
      } else if (byte === closeObject) return unexpected;
    }
    this.#at = at;
    this.#depth = depth;
    this.#inText = inText;
    return slice;
  }

  /** @param count - How many services there must be, for `[1,]` and `[,]` are no lists; an empty list has none. */
  #parseServices(end: number, count: number): JsonSlice {
    const services = parse(`[${decode(this.#bytes.subarray(this.#start, end))}]`) as unknown[] | undefined;
    const isEmptyList = count === 1 && this.#slices === 0 && services?.length === 0;
    if (!services || (services.length !== count && !isEmptyList)) return unexpected;
    this.#start = end + 1;
    this.#commas = 0;
    this.#slices++;
    return {kind: 'services', services};
  }

  /** What stands behind the list: the end of the file's object, before it perhaps more fields. */
  #behind(): JsonSlice {
    const text = decode(this.#bytes.subarray(this.#start, this.#end));
    const [, separator = '', rest = ''] = /^[ \t\n\r]*(,?)([^]*)$/.exec(text)!;
    const fields = parse(`{${rest}`);
    if (fields === undefined) return unexpected;
    const isSeparated = Object.keys(fields).length > 0 === (separator === ',');
    if (!isSeparated || Object.hasOwn(fields, 'services')) return unexpected;
    this.#stop();
    return {kind: 'end', fields};
  }
}

/** Where the quote is that ends a text; `end`, or one more behind a backslash, if it has not come yet. */
function endOfText(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

const byteOrderMark: readonly number[] = [0xef, 0xbb, 0xbf];

/** A byte order mark is dropped at the start of a file, and kept everywhere else, where it is a mistake. */
function decode(bytes: Uint8Array, where: 'start' | 'inside' = 'inside'): string {
  return new TextDecoder('utf-8', {ignoreBOM: where === 'inside'}).decode(bytes);
}

/** Undefined if it is no JSON. No slice is `undefined`, nor is it anything but an object or a list. */
function parse(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
