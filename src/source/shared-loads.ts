// One entry per absolute URL: who is interested, the load under way, and the last good catalogue. Failures
// are forgotten.

import type {CatalogueError} from '../catalogue/catalogue-error.ts';
import {asCatalogueError} from './as-catalogue-error.ts';
import {loadPages, type SourceFile, type LoadedFile} from './load-pages.ts';
import {fetchFile, type Fetching} from './fetch-file.ts';
import {deleteCachedFiles} from './cache-storage.ts';
import type {CatalogueSnapshot, LoadOptions, SavedCopy} from './catalogue-snapshot.ts';
import {readJson} from './read-json.ts';
import {readStaleCopy, saveStaleCopy} from './stale-copy.ts';
import {nextTask} from './abortable.ts';
import {standsInFor, Subscriber} from './subscriber.ts';
import {revalidateOn} from './revalidate.ts';

const entries = new Map<string, Entry>();

export function entryFor(url: string): Entry {
  let entry = entries.get(url);
  if (!entry) {
    entry = new Entry(url);
    entries.set(url, entry);
  }
  return entry;
}

export function knownEntry(url: string): Entry | undefined {
  return entries.get(url);
}

/** A load under way. */
interface Run {
  readonly cache: RequestCache;
  readonly abort: () => void;
  /** Resolves when it is over, however it ended. */
  readonly over: Promise<void>;
}

class Entry {
  readonly #url: string;
  readonly #subscribers = new Set<Subscriber>();
  #run: Run | undefined;

  /** What is on show. */
  #snapshot: CatalogueSnapshot | undefined;
  /** What it was made from, once that was complete, and when that was fetched. */
  #steps: readonly LoadedFile[] = [];
  #fetchedAt = 0;
  /** How the last load ended, if it failed. */
  #failure: CatalogueError | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  get hasSubscribers(): boolean {
    return this.#subscribers.size > 0;
  }

  /** See loadCatalogue. */
  subscribe(options: LoadOptions): Promise<CatalogueSnapshot> {
    const {signal} = options;
    const subscriber = new Subscriber(options);
    this.#subscribers.add(subscriber);
    signal.addEventListener('abort', () => this.#leave(subscriber, signal.reason), {once: true});
    listen();
    if (!this.#snapshot || this.#snapshot.saved) this.#start(this.#failure ? 'no-cache' : 'default');
    if (this.#snapshot) subscriber.offer(this.#snapshot);
    return subscriber.answer;
  }

  /** See refreshCatalogue. */
  async refresh(): Promise<void> {
    // The first load may be answered from the browser's cache, which is not what was asked for.
    if (this.#run?.cache === 'default') await this.#run.over;
    if (this.hasSubscribers) await this.#start('no-cache').over;
  }

  backOnline(): void {
    if (this.#failure?.kind === 'offline' || this.#snapshot?.saved) this.#start('no-cache');
  }

  shownAgain(): void {
    this.#start('no-cache');
  }

  #leave(subscriber: Subscriber, reason: unknown): void {
    this.#subscribers.delete(subscriber);
    subscriber.fail(reason);
    // In a task of its own: an element that is moved leaves and comes back within one.
    setTimeout(() => {
      if (!this.hasSubscribers) this.#abandon();
      stopListeningIfIdle();
    });
  }

  #abandon(): void {
    this.#run?.abort();
    this.#run = undefined;
    if (this.#snapshot?.arriving) this.#snapshot = undefined;
    // Of several who left at once each comes by here, and another entry may have taken the place since.
    if (!this.#snapshot && entries.get(this.#url) === this) entries.delete(this.#url);
  }

  /** Begins a load, or joins the one under way. */
  #start(cache: RequestCache): Run {
    if (this.#run) return this.#run;
    const controller = new AbortController();
    const over = this.#load(cache, controller.signal);
    this.#run = {cache, abort: () => controller.abort(), over};
    const saved = this.#snapshot?.saved;
    if (this.#snapshot && saved && !saved.retrying) this.#show(this.#snapshot, {...saved, retrying: true});
    return this.#run;
  }

  async #load(cache: RequestCache, signal: AbortSignal): Promise<void> {
    let standIn: Promise<void> | undefined;
    const willRetry = (error: CatalogueError) => {
      standIn ??= this.#standIn(error, signal);
    };
    const fetching = {cache, signal, timeoutMs: () => this.#timeoutMs()};
    const read = (url: string) => fetchSourceFile(url, url === this.#url ? {...fetching, willRetry} : fetching);
    try {
      await this.#finish(await this.#arrive(read, signal));
    } catch (error) {
      await standIn;
      if (!signal.aborted) await this.#fail(asCatalogueError(error, this.#url), signal);
    }
  }

  /**
   * Shows a first load as it arrives. What is already on show is replaced only by something whole:
   * services that a reader looks at do not go away to come back one by one.
   */
  async #arrive(read: (url: string) => Promise<SourceFile>, signal: AbortSignal): Promise<LoadedFile[]> {
    const steps: LoadedFile[] = [];
    let showing = false;
    for await (const step of loadPages(this.#url, {read, known: () => this.#steps, signal})) {
      signal.throwIfAborted();
      steps.push(step);
      showing ||= !this.#snapshot && canShow(step);
      if (showing) this.#show(step);
    }
    return steps;
  }

  // A load is no longer under way when its outcome is told: who then asks again is to get a new one.

  async #finish(steps: readonly LoadedFile[]): Promise<void> {
    this.#run = undefined;
    this.#failure = undefined;
    this.#steps = steps;
    this.#fetchedAt = Date.now();
    const last = steps.at(-1)!;
    const same = this.#snapshot?.catalogue === last.catalogue && !this.#snapshot.saved;
    if (!same) this.#show(last);
    if ([...this.#subscribers].every(({maxStaleDays}) => maxStaleDays > 0)) await saveStaleCopy(this.#url, steps);
  }

  async #fail(error: CatalogueError, signal: AbortSignal): Promise<void> {
    const known = this.#snapshot ?? (await this.#recall(error, signal));
    if (signal.aborted) return;
    this.#run = undefined;
    this.#failure = error;
    if (known) this.#show(known, {at: this.#fetchedAt, because: error, retrying: false});
    for (const subscriber of [...this.#subscribers]) subscriber.fail(error);
    if (error.kind === 'refused') await deleteCachedFiles(this.#url);
  }

  /** After a failed attempt, while the server is asked again. */
  async #standIn(because: CatalogueError, signal: AbortSignal): Promise<void> {
    const known = this.#snapshot ?? (await this.#recall(because, signal));
    if (known) this.#show(known, {at: this.#fetchedAt, because, retrying: true});
    await nextTask(); // so that whoever waited for this has it before the outcome
  }

  /** What an earlier visit left, unless something fresh comes first. */
  async #recall({kind}: CatalogueError, signal: AbortSignal): Promise<LoadedFile | undefined> {
    const copy = standsInFor(kind) ? await readStaleCopy(this.#url, this.#maxStaleDays(), signal) : undefined;
    if (!copy || signal.aborted || this.#snapshot) return undefined;
    this.#steps = copy.steps;
    this.#fetchedAt = copy.at;
    return copy.steps.at(-1);
  }

  #show({catalogue, problems, arriving}: LoadedFile | CatalogueSnapshot, saved?: SavedCopy): void {
    const snapshot: CatalogueSnapshot = {url: this.#url, catalogue, problems, arriving, saved};
    this.#snapshot = snapshot;
    for (const subscriber of [...this.#subscribers]) subscriber.offer(snapshot);
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

async function fetchSourceFile(url: string, fetching: Fetching): Promise<SourceFile> {
  const answer = await fetchFile(url, fetching);
  const {from, bytes, noStore} = answer;
  return {from, bytes, mayBeKept: !noStore, json: () => readJson(answer)};
}

function canShow({catalogue, arriving}: LoadedFile): boolean {
  return !arriving || catalogue.parts.some(({services}) => services.length > 0);
}

// One set of listeners for all entries, there while somebody is interested in any of them.

let stopListening: (() => void) | undefined;

function listen(): void {
  stopListening ??= revalidateOn({
    online: () => subscribedEntries().forEach((entry) => entry.backOnline()),
    shown: () => subscribedEntries().forEach((entry) => entry.shownAgain()),
  });
}

function stopListeningIfIdle(): void {
  if (subscribedEntries().length > 0) return;
  stopListening?.();
  stopListening = undefined;
}

function subscribedEntries(): Entry[] {
  return [...entries.values()].filter(({hasSubscribers}) => hasSubscribers);
}
