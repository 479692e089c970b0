// One load for each absolute URL, shared by all who want it: who is interested, the request under way, and
// the last good snapshot. Failures are forgotten. What the files hold is known to the `Load` that is given.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {linkedController, nextTask} from './abortable.ts';
import {deleteCachedFiles} from './cache-storage.ts';
import {fetchFile} from './fetch-file.ts';
import {fileReader, type GetFile, type ParsedFile} from './file-reader.ts';
import {revalidateOn} from './revalidate.ts';
import type {Load, SavedCopy, Snapshot} from './snapshot.ts';
import {readStaleCopy, saveStaleCopy} from './stale-copy.ts';
import {standsInFor, Subscriber, type SubscribeOptions} from './subscriber.ts';

/** Returns a function that gives the shared load of a URL, the same one every time. */
export function sharedLoads<T extends Snapshot>(load: Load<T>): (url: string) => SharedLoad<T> {
  const loads = new Map<string, SharedLoad<T>>();
  return (url) => {
    const known = loads.get(url) ?? new SharedLoad(url, load);
    loads.set(url, known);
    return known;
  };
}

/** A load under way. */
interface Run {
  readonly cache: RequestCache;
  readonly abort: () => void;
  /** Resolves when it is over, however it ended. */
  readonly over: Promise<void>;
}

class SharedLoad<T extends Snapshot> {
  readonly #url: string;
  readonly #load: Load<T>;
  readonly #subscribers = new Set<Subscriber<T>>();
  #run: Run | undefined;
  #stopListening: (() => void) | undefined;

  /** What is on show. */
  #snapshot: T | undefined;
  /** What it was made from, once that was complete, and when that was fetched. */
  #files: readonly ParsedFile[] = [];
  #fetchedAt = 0;
  /** How the last load ended, if it failed. The browser's cache may hold that failure. */
  #failure: CatalogueError | undefined;

  constructor(url: string, load: Load<T>) {
    this.#url = url;
    this.#load = load;
  }

  /** See loadCatalogue. */
  subscribe(options: SubscribeOptions<T>): Promise<T> {
    const {signal} = options;
    const subscriber = new Subscriber(options);
    this.#subscribers.add(subscriber);
    signal.addEventListener('abort', () => this.#leave(subscriber, signal.reason), {once: true});
    this.#stopListening ??= revalidateOn({online: () => this.#backOnline(), shown: () => void this.#askServer()});
    if (!this.#snapshot || this.#snapshot.saved) this.#start(this.#failure ? 'no-cache' : 'default');
    if (this.#snapshot) subscriber.offer(this.#snapshot);
    return subscriber.answer;
  }

  /** What the load ends with, for a caller who leaves then. */
  async outcome(options: Omit<SubscribeOptions<T>, 'changed'>): Promise<T> {
    options.signal.throwIfAborted();
    const waiting = linkedController(options.signal);
    try {
      return await this.subscribe({...options, signal: waiting.signal});
    } finally {
      waiting.abort();
    }
  }

  /** See refreshCatalogue. */
  async refresh(): Promise<void> {
    // The first load may be answered from the browser's cache, which is not what was asked for.
    if (this.#run?.cache === 'default') await this.#run.over;
    await this.#askServer();
  }

  #backOnline(): void {
    if (this.#failure?.kind === 'offline' || this.#snapshot?.saved) void this.#askServer();
  }

  async #askServer(): Promise<void> {
    if (this.#subscribers.size > 0) await this.#start('no-cache').over;
  }

  #leave(subscriber: Subscriber<T>, reason: unknown): void {
    this.#subscribers.delete(subscriber);
    subscriber.leave(reason);
    // In a task of its own: an element that is moved leaves and comes back within one.
    setTimeout(() => {
      if (this.#subscribers.size === 0) this.#abandon();
    });
  }

  #abandon(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#stopListening?.();
    this.#stopListening = undefined;
    if (this.#snapshot?.arriving) this.#snapshot = undefined;
  }

  /** Begins a load, or joins the one under way. */
  #start(cache: RequestCache): Run {
    if (this.#run) return this.#run;
    const controller = new AbortController();
    const over = this.#attempt(cache, controller.signal);
    this.#run = {cache, abort: () => controller.abort(), over};
    const saved = this.#snapshot?.saved;
    if (this.#snapshot && saved && !saved.retrying) this.#show(this.#snapshot, {...saved, retrying: true});
    return this.#run;
  }

  async #attempt(cache: RequestCache, signal: AbortSignal): Promise<void> {
    let standIn: Promise<void> | undefined;
    const willRetry = (error: CatalogueError) => {
      standIn ??= this.#standIn(error, signal);
    };
    const fetching = {cache, signal, timeoutMs: () => this.#timeoutMs()};
    const get: GetFile = (url, begin) =>
      fetchFile(url, url === this.#url ? {...fetching, begin, willRetry} : {...fetching, begin});
    const {read, files} = fileReader(get, () => this.#files);
    try {
      // What is already on show is replaced only by something whole: services that a reader looks at do not go away
      // to come back one by one.
      const arrived = this.#snapshot ? undefined : this.#arrivals(signal);
      const snapshot = await this.#load(this.#url, {read, arrived, signal});
      signal.throwIfAborted();
      await this.#finish(snapshot, files);
    } catch (error) {
      await standIn;
      if (!signal.aborted) await this.#fail(asCatalogueError(error, this.#url), signal);
    }
  }

  /** Shows a first load as it arrives, unless a copy that came before it is on show. */
  #arrivals(signal: AbortSignal): (snapshot: T) => void {
    let showing = false;
    return (snapshot) => {
      signal.throwIfAborted();
      showing ||= !this.#snapshot;
      if (showing) this.#show(snapshot);
    };
  }

  // A load is no longer under way when its outcome is told: who then asks again is to get a new one.

  async #finish(snapshot: T, files: readonly ParsedFile[]): Promise<void> {
    const same = this.#snapshot && !this.#snapshot.saved && haveSameContents(files, this.#files);
    this.#run = undefined;
    this.#failure = undefined;
    this.#files = files;
    this.#fetchedAt = Date.now();
    if (!same) this.#show(snapshot);
    if ([...this.#subscribers].every(({maxStaleDays}) => maxStaleDays > 0)) await saveStaleCopy(this.#url, files);
  }

  async #fail(error: CatalogueError, signal: AbortSignal): Promise<void> {
    if (this.#snapshot?.arriving) this.#snapshot = undefined; // the beginning of a file without a good end
    const known = this.#snapshot ?? (await this.#recall(error, signal));
    if (error.kind === 'refused') await deleteCachedFiles(this.#url);
    if (signal.aborted) return;
    this.#run = undefined;
    this.#failure = error;
    if (known) this.#show(known, {at: this.#fetchedAt, because: error, retrying: false});
    for (const subscriber of [...this.#subscribers]) subscriber.fail(error);
  }

  /** After a failed attempt, while the server is asked again. */
  async #standIn(because: CatalogueError, signal: AbortSignal): Promise<void> {
    if (this.#snapshot?.arriving) return; // what has come stays until the next attempt brings more
    const known = this.#snapshot ?? (await this.#recall(because, signal));
    if (known) this.#show(known, {at: this.#fetchedAt, because, retrying: true});
    await nextTask(); // so that whoever waited for this has it before the outcome
  }

  /** What an earlier visit left, unless something fresh comes first. */
  async #recall({kind}: CatalogueError, signal: AbortSignal): Promise<T | undefined> {
    if (!standsInFor(kind)) return undefined;
    const copy = await readStaleCopy(this.#url, this.#load, this.#maxStaleDays(), signal);
    if (!copy || signal.aborted || this.#snapshot) return undefined;
    this.#files = copy.files;
    this.#fetchedAt = copy.at;
    return copy.snapshot;
  }

  #show(snapshot: T, saved?: SavedCopy): void {
    const shown = {...snapshot, saved};
    this.#snapshot = shown;
    for (const subscriber of [...this.#subscribers]) subscriber.offer(shown);
  }

  /** That of the most patient who is there. */
  #timeoutMs(): number {
    return Math.max(...[...this.#subscribers].map(({timeoutMs}) => timeoutMs));
  }

  /** The longest: each caller is asked for its own before it is shown anything. */
  #maxStaleDays(): number {
    return Math.max(...[...this.#subscribers].map(({maxStaleDays}) => maxStaleDays));
  }
}

function haveSameContents(files: readonly ParsedFile[], others: readonly ParsedFile[]): boolean {
  return files.length === others.length && files.every(({parsed}, n) => parsed === others[n]!.parsed);
}

/** What was thrown on the way to a file, as an error about that file. */
function asCatalogueError(error: unknown, url: string): CatalogueError {
  if (error instanceof CatalogueError && error.url === url) return error;
  if (error instanceof CatalogueError) return new CatalogueError(error.kind, error.message, {url, cause: error});
  const message = 'expected a file that this script can read, found one that it fails on';
  return new CatalogueError('wrong-shape', message, {url, cause: error});
}
