// What the services of one part say on one topic ("which categories?"), as numbers. A key press then walks over
// integers instead of objects and texts, and ten thousand services cost kilobytes.

import type {IsoDay} from '../catalogue/day.ts';
import type {Part, Service} from '../catalogue/model.ts';
import {WordReader} from './word-reader.ts';

/** A list of texts that each service has, such as its categories or the words of its name. */
export interface Topic {
  readonly key: string;
  /** Topics that name the same vocabulary number their texts alike. */
  readonly vocabulary: string;
  /** Set if the texts depend on the day asked about. */
  readonly day?: IsoDay;
  /** Set if not the texts count but their words. */
  readonly inWords?: true;
  readonly read: (service: Service) => readonly string[];
}

/** Numbers texts from 0, in the order in which they were first met. It only grows, so a number stays good. */
export class Vocabulary {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();
  /** For each code the last row in which it was met; rows of all columns are counted together. */
  readonly #metIn: number[] = [];
  #row = 0;
  #words: WordReader | undefined;

  get size(): number {
    return this.texts.length;
  }

  codeOf(text: string): number | undefined {
    return this.#codes.get(text);
  }

  learn(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.size);
    this.#metIn.push(0);
    return this.texts.push(text) - 1;
  }

  get words(): WordReader {
    return (this.#words ??= new WordReader(this));
  }

  beginRow(): void {
    this.#row++;
  }

  /** Returns whether the code is met for the first time in this row. */
  meet(code: number): boolean {
    if (this.#metIn[code] === this.#row) return false;
    this.#metIn[code] = this.#row;
    return true;
  }

  /** Returns 1 for each code whose text is among these; it passes over texts that nothing uses. */
  marks(texts: Iterable<string>): Uint8Array {
    const marks = new Uint8Array(this.size);
    for (const text of texts) {
      const code = this.codeOf(text);
      if (code !== undefined) marks[code] = 1;
    }
    return marks;
  }
}

/** Codes of texts. An array of 16 bits is half as large, and enough for most catalogues. */
export type Codes = Uint32Array | Uint16Array;

/** The texts of row n, each once, are `codes[starts[n]]` up to, but not including, `codes[starts[n + 1]]`. */
export class Column {
  readonly starts: Uint32Array;
  codes: Codes;
  /** How many rows have been read. */
  rows = 0;
  readonly #services: readonly Service[];
  readonly #vocabulary: Vocabulary;
  readonly #topic: Topic;
  #end = 0;

  constructor({services}: Part, vocabulary: Vocabulary, topic: Topic) {
    this.starts = new Uint32Array(services.length + 1);
    this.codes = new Uint32Array(services.length);
    this.#services = services;
    this.#vocabulary = vocabulary;
    this.#topic = topic;
  }

  /** Reads on up to this row, or to the end if that comes first. */
  readTo(row: number): void {
    const end = Math.min(row, this.#services.length);
    if (this.rows >= end) return;
    while (this.rows < end) this.#readRow(this.#services[this.rows]!);
    if (this.rows === this.#services.length) this.#finish();
  }

  #readRow(service: Service): void {
    const {read, inWords} = this.#topic;
    this.#vocabulary.beginRow();
    for (const text of read(service)) {
      if (inWords) this.#vocabulary.words.read(text, this.#meet);
      else this.#meet(this.#vocabulary.learn(text));
    }
    this.starts[++this.rows] = this.#end;
  }

  readonly #meet = (code: number) => {
    if (!this.#vocabulary.meet(code)) return;
    if (this.#end === this.codes.length) this.#makeRoom();
    this.codes[this.#end++] = code;
  };

  #makeRoom(): void {
    const codes = new Uint32Array(2 * this.codes.length);
    codes.set(this.codes);
    this.codes = codes;
  }

  #finish(): void {
    const codes = this.codes.subarray(0, this.#end);
    this.codes = this.#vocabulary.size > 0x10000 ? codes.slice() : new Uint16Array(codes);
  }
}

/** Whether a row says one of the marked texts. */
export function holds({starts, codes}: Column, row: number, marks: Uint8Array): boolean {
  const end = starts[row + 1]!;
  for (let n = starts[row]!; n < end; n++) if (marks[codes[n]!]) return true;
  return false;
}
