// One entry per absolute URL: who is interested, the load under way, and the last good catalogue. Failures
// are forgotten.

import type {CatalogueError} from '../catalogue/catalogue-error.ts';
import {asCatalogueError} from './as-catalogue-error.ts';
import {assemble, type SourceFile, type Step} from './assemble.ts';
import {fetchFile, type Fetching} from './fetch-file.ts';
import {forgetFiles} from './kept-files.ts';
import type {Loaded, LoadOptions, SavedCopy} from './loaded.ts';
import {readJson} from './read-json.ts';
import {readCopy, saveCopy} from './saved-copy.ts';
import {nextTask} from './wait.ts';
import {standsInFor, Watcher} from './watcher.ts';
import {whenBack} from './when-back.ts';

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
  readonly #watchers = new Set<Watcher>();
  #run: Run | undefined;

  /** What is on show. */
  #loaded: Loaded | undefined;
  /** What it was made from, once that was complete, and when that was fetched. */
  #steps: readonly Step[] = [];
  #fetchedAt = 0;
  /** How the last load ended, if it failed. */
  #failure: CatalogueError | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  get isWatched(): boolean {
    return this.#watchers.size > 0;
  }

  /** See loadCatalogue. */
  watch(options: LoadOptions): Promise<Loaded> {
    const {signal} = options;
    const watcher = new Watcher(options);
    this.#watchers.add(watcher);
    signal.addEventListener('abort', () => this.#leave(watcher, signal.reason), {once: true});
    listen();
    if (!this.#loaded || this.#loaded.saved) this.#start(this.#failure ? 'no-cache' : 'default');
    if (this.#loaded) watcher.offer(this.#loaded);
    return watcher.answer;
  }

  /** See refreshCatalogue. */
  async refresh(): Promise<void> {
    // The first load may be answered from the browser's cache, which is not what was asked for.
    if (this.#run?.cache === 'default') await this.#run.over;
    if (this.isWatched) await this.#start('no-cache').over;
  }

  backOnline(): void {
    if (this.#failure?.kind === 'offline' || this.#loaded?.saved) this.#start('no-cache');
  }

  shownAgain(): void {
    this.#start('no-cache');
  }

  #leave(watcher: Watcher, reason: unknown): void {
    this.#watchers.delete(watcher);
    watcher.fail(reason);
    // In a task of its own: an element that is moved leaves and comes back within one.
    setTimeout(() => {
      if (!this.isWatched) this.#abandon();
      stopListeningIfIdle();
    });
  }

  #abandon(): void {
    this.#run?.abort();
    this.#run = undefined;
    if (this.#loaded?.arriving) this.#loaded = undefined;
    // Of several who left at once each comes by here, and another entry may have taken the place since.
    if (!this.#loaded && entries.get(this.#url) === this) entries.delete(this.#url);
  }

  /** Begins a load, or joins the one under way. */
  #start(cache: RequestCache): Run {
    if (this.#run) return this.#run;
    const controller = new AbortController();
    const over = this.#load(cache, controller.signal);
    this.#run = {cache, abort: () => controller.abort(), over};
    const saved = this.#loaded?.saved;
    if (this.#loaded && saved && !saved.retrying) this.#show(this.#loaded, {...saved, retrying: true});
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
  async #arrive(read: (url: string) => Promise<SourceFile>, signal: AbortSignal): Promise<Step[]> {
    const steps: Step[] = [];
    let showing = false;
    for await (const step of assemble(this.#url, {read, known: () => this.#steps, signal})) {
      signal.throwIfAborted();
      steps.push(step);
      showing ||= !this.#loaded && canShow(step);
      if (showing) this.#show(step);
    }
    return steps;
  }

  // A load is no longer under way when its outcome is told: who then asks again is to get a new one.

  async #finish(steps: readonly Step[]): Promise<void> {
    this.#run = undefined;
    this.#failure = undefined;
    this.#steps = steps;
    this.#fetchedAt = Date.now();
    const last = steps.at(-1)!;
    const same = this.#loaded?.catalogue === last.catalogue && !this.#loaded.saved;
    if (!same) this.#show(last);
    if ([...this.#watchers].every(({maxStaleDays}) => maxStaleDays > 0)) await saveCopy(this.#url, steps);
  }

  async #fail(error: CatalogueError, signal: AbortSignal): Promise<void> {
    const known = this.#loaded ?? (await this.#recall(error, signal));
    if (signal.aborted) return;
    this.#run = undefined;
    this.#failure = error;
    if (known) this.#show(known, {at: this.#fetchedAt, because: error, retrying: false});
    for (const watcher of [...this.#watchers]) watcher.fail(error);
    if (error.kind === 'refused') await forgetFiles(this.#url);
  }

  /** After a failed attempt, while the server is asked again. */
  async #standIn(because: CatalogueError, signal: AbortSignal): Promise<void> {
    const known = this.#loaded ?? (await this.#recall(because, signal));
    if (known) this.#show(known, {at: this.#fetchedAt, because, retrying: true});
    await nextTask(); // so that whoever waited for this has it before the outcome
  }

  /** What an earlier visit left, unless something fresh comes first. */
  async #recall({kind}: CatalogueError, signal: AbortSignal): Promise<Step | undefined> {
    const copy = standsInFor(kind) ? await readCopy(this.#url, this.#maxStaleDays(), signal) : undefined;
    if (!copy || signal.aborted || this.#loaded) return undefined;
    this.#steps = copy.steps;
    this.#fetchedAt = copy.at;
    return copy.steps.at(-1);
  }

  #show({catalogue, problems, arriving}: Step | Loaded, saved?: SavedCopy): void {
    const loaded: Loaded = {url: this.#url, catalogue, problems, arriving, saved};
    this.#loaded = loaded;
    for (const watcher of [...this.#watchers]) watcher.offer(loaded);
  }

  /** That of the most patient who is there. */
  #timeoutMs(): number {
    return Math.max(...[...this.#watchers].map(({timeoutMs}) => timeoutMs));
  }

  /** The longest: each caller is asked for its own before it is shown anything. */
  #maxStaleDays(): number {
    return Math.max(...[...this.#watchers].map(({maxStaleDays}) => maxStaleDays));
  }
}

async function fetchSourceFile(url: string, fetching: Fetching): Promise<SourceFile> {
  const answer = await fetchFile(url, fetching);
  const {from, bytes, noStore} = answer;
  return {from, bytes, mayBeKept: !noStore, json: () => readJson(answer)};
}

function canShow({catalogue, arriving}: Step): boolean {
  return !arriving || catalogue.parts.some(({services}) => services.length > 0);
}

// One set of listeners for all entries, there while somebody is interested in any of them.

let stopListening: (() => void) | undefined;

function listen(): void {
  stopListening ??= whenBack({
    online: () => watched().forEach((entry) => entry.backOnline()),
    shown: () => watched().forEach((entry) => entry.shownAgain()),
  });
}

function stopListeningIfIdle(): void {
  if (watched().length > 0) return;
  stopListening?.();
  stopListening = undefined;
}

function watched(): Entry[] {
  return [...entries.values()].filter(({isWatched}) => isWatched);
}
