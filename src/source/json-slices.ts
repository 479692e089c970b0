// A large file, `{…, "services": […], …}`, parsed a few services at a time while its bytes arrive. Where a slice ends is
// guessed, and `JSON.parse` judges the guess: what it takes for a list of whole services is one, for what comes later cannot
// change the meaning of what came before. So the slices together are what `JSON.parse` makes of the whole, and where
// that is not certain the file is `unexpected`: it is then to be parsed as a whole, which finds out what is wrong with it.

export type JsonSlice =
  /** The fields before the services, with an empty list in the place of those. Comes first. */
  | {readonly kind: 'fields'; readonly fields: object}
  /** The next services. */
  | {readonly kind: 'services'; readonly services: readonly unknown[]}
  /** The fields behind the services; the file is good to its last byte. */
  | {readonly kind: 'end'; readonly fields: object}
  /** Nothing more can be read until more bytes come. */
  | {readonly kind: 'more'}
  /** The file is not as described above, or has a mistake: no slice before counts. */
  | {readonly kind: 'unexpected'};

const more: JsonSlice = {kind: 'more'};
const unexpected: JsonSlice = {kind: 'unexpected'};

/** Characters that may be waiting: a longer service, or so much before the first, is nothing that we expect. */
const mostWaiting = 2 ** 24;

/** So many wrong guesses in a row, and the rest is parsed at its end: what we look for stands in other places, too. */
const mostGuesses = 32;

/** Stands for the services while they are parsed with what comes behind them. No field of a file has this name. */
const servicesLeft = 'services, and what comes behind them';

/** What is looked for is shorter. Where it is not, for its white space, it may not be found. */
const widest = 200;

const listBegins = /"services"[ \t\n\r]*:[ \t\n\r]*\[/g;

/** Matches from a comma to the name of the first field of a service, where the first service begins with that name too. */
function betweenServices(text: string): RegExp | undefined {
  const [, name] = /^[ \t\n\r]*\{[ \t\n\r]*("\w+")/.exec(text) ?? [];
  return name === undefined ? undefined : new RegExp(`,[ \\t\\n\\r]*\\{[ \\t\\n\\r]*${name}`, 'g');
}

export class JsonSlices {
  readonly #length: number;
  readonly #decoder = new TextDecoder();
  #phase: 'before' | 'within' | 'behind' | 'over' = 'before';
  #hasEnded = false;
  /** What has come and is not parsed yet. */
  #text = '';
  /** Where to look on. */
  #at = 0;
  #guesses = 0;
  #between: RegExp | undefined;
  #fieldsBehind: object = {};

  /** @param length - How many characters a slice of services has at least, but for the last. */
  constructor(length: number) {
    this.#length = length;
  }

  /** Takes the next bytes of the file. */
  add(bytes: Uint8Array): void {
    if (this.#phase === 'over') return;
    if (this.#text.length + bytes.length > mostWaiting) return this.#stop();
    this.#text += this.#decoder.decode(bytes, {stream: true});
  }

  /** Says that all bytes have been added. */
  end(): void {
    this.#hasEnded = true;
    this.#text += this.#decoder.decode();
  }

  /** The next slice. After `end` and `unexpected` there is none. */
  next(): JsonSlice {
    const slice = this.#next();
    if (slice.kind === 'unexpected' || slice.kind === 'end' || (slice === more && this.#hasEnded)) this.#stop();
    return slice === more && this.#hasEnded ? unexpected : slice;
  }

  #next(): JsonSlice {
    switch (this.#phase) {
      case 'before':
        return this.#before();
      case 'within':
        return this.#within() ?? (this.#hasEnded ? this.#last() : more);
      case 'behind':
        return {kind: 'end', fields: this.#fieldsBehind};
      case 'over':
        return unexpected;
    }
  }

  #stop(): void {
    this.#phase = 'over';
    this.#text = '';
  }

  /** Looks for the list among the fields of the file. */
  #before(): JsonSlice {
    for (let found; (found = this.#guess(listBegins));) {
      const end = found.index + found[0].length;
      const fields = parse(`${this.#text.slice(0, end)}]}`);
      if (!fields) continue;
      this.#phase = 'within';
      this.#cut(end);
      return {kind: 'fields', fields};
    }
    return more;
  }

  #within(): JsonSlice | undefined {
    const between = (this.#between ??= betweenServices(this.#text));
    for (let found; between && (found = this.#guess(between));) {
      const list = parse(`[${this.#text.slice(0, found.index)}]`);
      if (!list) continue;
      this.#cut(found.index + 1);
      return {kind: 'services', services: list as unknown[]};
    }
    return undefined;
  }

  /** The services that are left, with the fields behind them. */
  #last(): JsonSlice {
    const {[servicesLeft]: list, ...fields} = (parse(`{"${servicesLeft}":[${this.#text}`) ?? {}) as Record<
      string,
      unknown[]
    >;
    if (!list || Object.hasOwn(fields, 'services')) return unexpected;
    this.#phase = 'behind';
    this.#fieldsBehind = fields;
    return {kind: 'services', services: list};
  }

  /** Where to guess next. What has not come whole is looked for again. */
  #guess(looked: RegExp): RegExpExecArray | undefined {
    if (this.#guesses === mostGuesses) return undefined;
    looked.lastIndex = this.#at;
    const found = looked.exec(this.#text) ?? undefined;
    this.#at = found ? looked.lastIndex : Math.max(this.#at, this.#text.length - widest);
    if (found) this.#guesses++;
    return found;
  }

  /** Drops the text that has been parsed. */
  #cut(end: number): void {
    this.#text = this.#text.slice(end);
    this.#at = this.#length;
    this.#guesses = 0;
  }
}

/** Undefined if it is no JSON. No slice is `undefined`, nor is it anything but an object or a list. */
function parse(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
