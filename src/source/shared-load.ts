// One load for each absolute URL, shared by all who want it: who is interested, the request under way, and
// the last good snapshot. Failures are forgotten. What the files hold is known to the `Load` that is given.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {getOrCreate} from '../catalogue/get-or-create.ts';
import {linkedController, nextTask} from './abortable.ts';
import {deleteCachedFiles} from './cache-storage.ts';
import {fetchFile} from './fetch-file.ts';
import {fileReader, type GetFile, type ParsedFile} from './file-reader.ts';
import {revalidateOn} from './revalidate.ts';
import type {Load, Losses, SavedCopy, Snapshot} from './snapshot.ts';
import {readStaleCopy, saveStaleCopy} from './stale-copy.ts';
import {standsInFor, Subscriber, type SubscribeOptions} from './subscriber.ts';

/**
 * Returns a function that gives the shared load of a URL, the same one every time.
 *
 * @param lossesOf - How much of a snapshot could be read. A file of which most could not is not shown instead of what
 *   has lost less. When absent what is new counts.
 */
export function sharedLoads<T extends Snapshot>(
  load: Load<T>,
  lossesOf: LossesOf<T> = () => none,
): (url: string) => SharedLoad<T> {
  const loads = new Map<string, SharedLoad<T>>();
  return (url) => getOrCreate(loads, url, () => new SharedLoad(url, load, lossesOf));
}

type LossesOf<T> = (snapshot: T) => Losses;

const none: Losses = {kept: 0, lost: 0};

/** A load under way. */
interface Run {
  readonly cache: RequestCache;
  readonly abort: () => void;
  /** Resolves when the run has ended, well or badly. */
  readonly over: Promise<void>;
}

class SharedLoad<T extends Snapshot> {
  readonly #url: string;
  readonly #load: Load<T>;
  readonly #lossesOf: LossesOf<T>;
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

  constructor(url: string, load: Load<T>, lossesOf: LossesOf<T>) {
    this.#url = url;
    this.#load = load;
    this.#lossesOf = lossesOf;
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
      const tooBad = await this.#isWorse(snapshot, signal);
      if (tooBad) await this.#fail(tooBad, signal, snapshot);
      else await this.#finish(snapshot, files);
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
    if (this.#mayKeep) await saveStaleCopy(this.#url, files);
    else await deleteCachedFiles(this.#url);
  }

  /** An error that says so, if most of what has come cannot be read and something better is on show or was kept. */
  async #isWorse(snapshot: T, signal: AbortSignal): Promise<CatalogueError | undefined> {
    const {kept, lost} = this.#lossesOf(snapshot);
    if (kept >= lost) return undefined;
    const shown = this.#snapshot?.arriving ? undefined : this.#snapshot;
    const known = shown ?? (await readStaleCopy(this.#url, this.#load, this.#maxStaleDays(), signal))?.snapshot;
    signal.throwIfAborted();
    if (!known || lost <= this.#lossesOf(known).lost) return undefined;
    const message = `expected services that can be read, found ${lost} of ${kept + lost} that cannot`;
    return new CatalogueError('wrong-shape', message, {url: this.#url});
  }

  /** @param instead - What can be shown of the file that has come, to whoever may not see a copy. */
  async #fail(error: CatalogueError, signal: AbortSignal, instead?: T): Promise<void> {
    if (this.#snapshot?.arriving) this.#snapshot = undefined; // the beginning of a file without a good end
    const known = this.#snapshot ?? (await this.#recall(error, signal));
    if (error.kind === 'refused' || !this.#mayKeep) await deleteCachedFiles(this.#url);
    if (signal.aborted) return;
    this.#run = undefined;
    this.#failure = error;
    const insteadOf = instead && Date.now();
    if (known) this.#show(known, {at: this.#fetchedAt, because: error, retrying: false, insteadOf});
    for (const subscriber of [...this.#subscribers]) subscriber.fail(error, instead);
  }

  /** Shows the last good copy after a failed attempt, while the server is asked again. */
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

  /** Whether nobody who is there asks that nothing be kept. */
  get #mayKeep(): boolean {
    return [...this.#subscribers].every(({maxStaleDays}) => maxStaleDays > 0);
  }

  /** The time limit of the most patient subscriber. */
  #timeoutMs(): number {
    return Math.max(...[...this.#subscribers].map(({timeoutMs}) => timeoutMs));
  }

  /** The longest time that a subscriber allows; each checks its own before it shows a copy. */
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
