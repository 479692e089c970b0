// One caller of loadCatalogue: answered once by its promise, and told of changes from then on.

import type {FailureKind} from '../catalogue/catalogue-error.ts';
import type {CatalogueSnapshot, LoadOptions, SavedCopy} from './catalogue-snapshot.ts';
import {isRecent} from './cache-storage.ts';

export class Subscriber {
  readonly timeoutMs: number;
  readonly maxStaleDays: number;
  /** What the caller waits for. */
  readonly answer: Promise<CatalogueSnapshot>;

  readonly #changed: ((snapshot: CatalogueSnapshot) => void) | undefined;
  #resolve!: (snapshot: CatalogueSnapshot) => void;
  #reject!: (reason: unknown) => void;
  #answered = false;
  #last: CatalogueSnapshot | undefined;

  constructor({timeoutMs = 10_000, maxStaleDays = 30, changed}: LoadOptions) {
    this.timeoutMs = timeoutMs;
    this.maxStaleDays = maxStaleDays;
    this.#changed = changed;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Tells the caller, unless it is a copy that this caller may not begin with. */
  offer(snapshot: CatalogueSnapshot): void {
    if (snapshot === this.#last) return;
    if (!this.#last && snapshot.saved && !mayStandIn(snapshot.saved, this.maxStaleDays)) return;
    this.#last = snapshot;
    if (this.#answered) this.#tell(snapshot);
    this.#answered = true;
    this.#resolve(snapshot);
  }

  /** Nothing can be shown. Without effect once something was. */
  fail(reason: unknown): void {
    this.#answered = true;
    this.#reject(reason);
  }

  #tell(snapshot: CatalogueSnapshot): void {
    try {
      this.#changed?.(snapshot);
    } catch (error) {
      reportError(error); // seen by whoever looks for errors, and no harm to the other callers
    }
  }
}

function mayStandIn({at, because}: SavedCopy, maxStaleDays: number): boolean {
  return standsInFor(because.kind) && isRecent(at, maxStaleDays);
}

/** Not where the file is gone, or where the reader or the page may not have it. */
export function standsInFor(kind: FailureKind): boolean {
  return kind !== 'refused' && kind !== 'not-found' && kind !== 'blocked' && kind !== 'mixed-content';
}
