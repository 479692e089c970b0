// One caller of a shared load: answered once by its promise, and told of changes from then on.

import type {CatalogueError, FailureKind} from '../catalogue/catalogue-error.ts';
import {isRecent} from './cache-storage.ts';
import type {SavedCopy, Snapshot} from './snapshot.ts';

export interface SubscribeOptions<T extends Snapshot> {
  /** Aborted when the caller is no longer interested: until then `changed` is called, and a request goes on. */
  readonly signal: AbortSignal;
  /** For each file and attempt; 10,000 if absent. The most patient caller that is there when an attempt begins counts for all. */
  readonly timeoutMs?: number;
  /**
   * How many days old a copy from an earlier visit may be; 30 if absent. Each caller's own counts for what
   * it is shown. 0 shows none, and while a caller asks for 0 nothing is stored for the others either: what is, goes.
   */
  readonly maxStaleDays?: number;
  /**
   * Called for every change after the promise was settled: more services, fresh data, a copy whose retries
   * ended. Also after a rejection, when a later attempt brings something after all. Without it the promise is
   * settled by how the load ends, and by nothing before.
   */
  readonly changed?: ((snapshot: T) => void) | undefined;
  /**
   * Called when what has arrived so far does not count, because the rest of its file cannot be had or is not good, and
   * nothing else can be shown. A later attempt may bring something after all.
   */
  readonly failed?: ((error: CatalogueError) => void) | undefined;
}

export class Subscriber<T extends Snapshot> {
  readonly timeoutMs: number;
  readonly maxStaleDays: number;
  /** What the caller waits for. */
  readonly answer: Promise<T>;

  readonly #changed: ((snapshot: T) => void) | undefined;
  readonly #failed: ((error: CatalogueError) => void) | undefined;
  #resolve!: (snapshot: T) => void;
  #reject!: (reason: unknown) => void;
  #answered = false;
  #last: T | undefined;

  constructor({timeoutMs = 10_000, maxStaleDays = 30, changed, failed}: SubscribeOptions<T>) {
    this.timeoutMs = timeoutMs;
    this.maxStaleDays = maxStaleDays;
    this.#changed = changed;
    this.#failed = failed;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Tells the caller, unless it is something that this caller may not begin with. */
  offer(snapshot: T): void {
    if (snapshot === this.#last) return;
    if (!this.#hasWhole && !this.#mayBegin(snapshot)) return;
    this.#last = snapshot;
    if (this.#answered) notify(this.#changed, snapshot);
    this.#answered = true;
    this.#resolve(snapshot);
  }

  /**
   * Nothing good can be shown. Without effect once something whole was.
   *
   * @param instead - What there is, if there is anything.
   */
  fail(error: CatalogueError, instead?: T): void {
    if (instead && !this.#hasWhole) return this.offer(instead);
    if (this.#last && !this.#hasWhole) notify(this.#failed, error);
    if (!this.#hasWhole) this.#last = undefined;
    this.leave(error);
  }

  /** The caller is no longer interested. */
  leave(reason: unknown): void {
    this.#answered = true;
    this.#reject(reason);
  }

  get #hasWhole(): boolean {
    return this.#last !== undefined && !this.#last.arriving;
  }

  #mayBegin({arriving, saved}: T): boolean {
    const isFinal = !arriving && !saved?.retrying;
    return (isFinal || this.#changed !== undefined) && (!saved || mayStandIn(saved, this.maxStaleDays));
  }
}

function notify<About>(listener: ((about: About) => void) | undefined, about: About): void {
  try {
    listener?.(about);
  } catch (error) {
    reportError(error); // seen by whoever looks for errors, and no harm to the other callers
  }
}

function mayStandIn({at, because}: SavedCopy, maxStaleDays: number): boolean {
  return standsInFor(because.kind) && isRecent(at, maxStaleDays);
}

/** Whether a saved copy may stand in after such a failure: not where the file is gone, or nobody may have it. */
export function standsInFor(kind: FailureKind): boolean {
  return kind !== 'refused' && kind !== 'not-found' && kind !== 'blocked' && kind !== 'mixed-content';
}
