// The services of a large file, read while it arrives: a few at a time, in tasks short enough for the page to stay
// alive between them. What they are read into is the caller's.

import type {PartsReader} from '../catalogue/parse-parts.ts';
import type {Parsed} from '../catalogue/parse.ts';
import {nextTask, painted} from './abortable.ts';
import {JsonSlices, type JsonSlice} from './json-slices.ts';
import {bytesOf, heldBytes, type Bytes} from './read-body.ts';

/** A smaller file is there sooner when it is read as a whole. */
const largeBytes = 256 * 1024;

/** A slice takes 1 to 3 ms, so a task in which none begins later than this takes at most 12. */
const begunWithinMs = 8;

/** Holds some 100 services. */
const sliceLength = 96 * 1024;

/** How many services the first parts have at least; each later one has 5,000. Few parts, for a query goes over one after the other. */
const partSizes = [100, 900, 4000];

/** Larger pieces are cut: where a page has replaced fetch, a piece may be the whole file. */
const pieceBytes = 256 * 1024;

export interface Arriving {
  /** Makes what the services are read into, of the fields that stand before them. */
  readonly begin: (fields: object) => PartsReader;
  /** Called with every part but the last, in a task of its own. When absent all services are one part. */
  readonly arrived?: ((parsed: Parsed) => void) | undefined;
  /** Ends the work when it is aborted. */
  readonly signal: AbortSignal;
}

/** Reads a file that is there already; see ArrivingFile.finish. */
export async function readInParts(bytes: Bytes, arriving: Arriving): Promise<Parsed | undefined> {
  const file = new ArrivingFile(arriving);
  if (bytes instanceof Blob) {
    for (let at = 0; at < bytes.size; at += pieceBytes) void file.take(await bytesOf(bytes.slice(at, at + pieceBytes)));
  } else void file.take(bytes);
  return file.finish();
}

export class ArrivingFile {
  readonly #arriving: Arriving;
  readonly #slices = new JsonSlices(sliceLength);
  /** What has come and has not been looked at. */
  readonly #pieces: Bytes[] = [];
  #waitingBytes = 0;
  #bytes = 0;
  #isWhole = false;
  #parsed: Promise<Parsed | undefined> | undefined;
  #parts = 0;
  #taskBegan = 0;
  /** Goes on once bytes have come; undefined while nobody waits for them. */
  #goOn: (() => void) | undefined;
  /** Whether the first services have been shown, or will not be. */
  #hasShown = false;
  /** Says that more bytes are welcome. */
  #welcome: (() => void) | undefined;

  constructor(arriving: Arriving) {
    this.#arriving = arriving;
  }

  /**
   * Takes the next bytes of the file.
   *
   * @returns Resolves when more are welcome, for taking them would delay the first services; undefined if they are at once.
   */
  take(piece: Uint8Array<ArrayBuffer>): Promise<void> | undefined {
    for (let at = 0; at < piece.length; at += pieceBytes) this.#keep(piece.subarray(at, at + pieceBytes));
    this.#bytes += piece.length;
    if (this.#bytes < largeBytes) return undefined;
    const welcome = this.#hasShown
      ? undefined
      : new Promise<void>((resolve) => {
          this.#welcome = resolve;
        });
    // What is thrown, is thrown again when the file is read as a whole.
    this.#parsed ??= this.#parse()
      .catch(() => undefined)
      .finally(this.#showed);
    this.#goOn?.();
    return welcome;
  }

  /**
   * What the file holds, when all of it has been taken. Undefined if it is to be read as a whole: it is small, or not as
   * expected, or has a mistake.
   */
  async finish(): Promise<Parsed | undefined> {
    this.#isWhole = true;
    this.#goOn?.();
    return this.#parsed;
  }

  /** Keeps what cannot be read at once. A server may be faster than we are, and then much would lie in the page's memory. */
  #keep(piece: Uint8Array<ArrayBuffer>): void {
    this.#pieces.push(this.#waitingBytes > heldBytes ? new Blob([piece]) : piece);
    this.#waitingBytes += piece.length;
  }

  async #parse(): Promise<Parsed | undefined> {
    this.#taskBegan = performance.now();
    const first = await this.#nextSlice();
    if (first.kind !== 'fields') return undefined;
    const reader = this.#arriving.begin(first.fields);
    for (;;) {
      const slice = await this.#nextSlice();
      if (slice.kind === 'end') return reader.end(slice.fields);
      if (slice.kind !== 'services') return undefined;
      reader.read(slice.services);
      if (this.#arriving.arrived && reader.size >= (partSizes[this.#parts] ?? 5000)) await this.#endPart(reader);
    }
  }

  async #endPart(reader: PartsReader): Promise<void> {
    const isFirst = this.#parts++ === 0;
    await this.#newTask();
    this.#arriving.arrived!(reader.endPart());
    if (isFirst) await painted(); // it is what everybody waits for
    this.#showed();
    await this.#newTask();
  }

  readonly #showed = () => {
    this.#hasShown = true;
    this.#welcome?.();
  };

  /** Waits for bytes, and for a new task when this one has been long enough. */
  async #nextSlice(): Promise<JsonSlice> {
    if (performance.now() - this.#taskBegan > begunWithinMs) await this.#newTask();
    for (;;) {
      const slice = this.#slices.next();
      if (slice.kind !== 'more') return slice;
      const piece = this.#pieces.shift();
      if (piece) this.#slices.add(await this.#bytesOf(piece));
      else if (this.#isWhole) this.#slices.end();
      else await this.#morePieces();
    }
  }

  async #bytesOf(piece: Bytes): Promise<Uint8Array> {
    const bytes = await bytesOf(piece);
    this.#waitingBytes -= bytes.length;
    return bytes;
  }

  async #morePieces(): Promise<void> {
    const come = new Promise<void>((resolve) => {
      this.#goOn = resolve;
    });
    this.#welcome?.();
    await come;
    this.#taskBegan = performance.now();
  }

  async #newTask(): Promise<void> {
    await nextTask();
    this.#arriving.signal.throwIfAborted();
    this.#taskBegan = performance.now();
  }
}
