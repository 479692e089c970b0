// One entry per look-up file: who waits for it, the request under way, and what the file holds. Failures
// are forgotten; a file that was read once is not asked for again on this page.

import type {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {Organisation} from '../catalogue/organisation.ts';
import {parseOrganisations} from '../catalogue/parse-organisations.ts';
import {asCatalogueError} from './as-catalogue-error.ts';
import {fetchFile} from './fetch-file.ts';
import {deleteCachedFiles, isRecent, cacheFiles, cachedFile} from './cache-storage.ts';
import {readJson} from './read-json.ts';
import {unlessAborted} from './abortable.ts';
import {standsInFor} from './subscriber.ts';

export interface LookUpOptions {
  /** Aborted when the caller is no longer interested; a request that others wait for goes on. */
  readonly signal: AbortSignal;
  /** For each attempt; 10,000 if absent. The most patient caller that is there when an attempt begins counts for all. */
  readonly timeoutMs?: number;
  /** How many days old a copy from an earlier visit may be; 30 if absent. 0 takes none, and lets none be stored. */
  readonly maxStaleDays?: number;
}

export interface Contents {
  /** By ODS code. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Set for a copy from an earlier visit: when it was made, in milliseconds since 1970. */
  readonly savedAt: number | undefined;
}

const files = new Map<string, OrganisationFile>();

/** @param url - Absolute. */
export function organisationFile(url: string): OrganisationFile {
  let file = files.get(url);
  if (!file) {
    file = new OrganisationFile(url);
    files.set(url, file);
  }
  return file;
}

type Caller = Required<Omit<LookUpOptions, 'signal'>>;

class OrganisationFile {
  readonly #url: string;
  readonly #callers = new Set<Caller>();
  #request: {readonly contents: Promise<Contents>; readonly abort: () => void} | undefined;
  #contents: Contents | undefined;
  /** The last request failed, and the browser's cache may hold that failure. */
  #failed = false;

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * What it holds, or held on an earlier visit.
   *
   * @throws {CatalogueError} if it cannot be had.
   * @throws The signal's reason once it is aborted.
   */
  async read({signal, timeoutMs = 10_000, maxStaleDays = 30}: LookUpOptions): Promise<Contents> {
    if (this.#contents) return this.#contents;
    const caller = {timeoutMs, maxStaleDays};
    this.#callers.add(caller);
    try {
      return await unlessAborted(this.#asked(), signal);
    } catch (error) {
      signal.throwIfAborted();
      const copy = await this.#copy(error as CatalogueError, maxStaleDays);
      signal.throwIfAborted();
      if (!copy) throw error;
      return copy;
    } finally {
      this.#leave(caller);
    }
  }

  #leave(caller: Caller): void {
    this.#callers.delete(caller);
    // In a task of its own: an element that is moved leaves and comes back within one.
    setTimeout(() => {
      if (this.#callers.size > 0) return;
      this.#request?.abort();
      this.#request = undefined;
    });
  }

  /** Begins a request, or joins the one under way. */
  #asked(): Promise<Contents> {
    if (!this.#request) {
      const controller = new AbortController();
      this.#request = {contents: this.#fetch(controller.signal), abort: () => controller.abort()};
    }
    return this.#request.contents;
  }

  async #fetch(signal: AbortSignal): Promise<Contents> {
    const cache = this.#failed ? 'no-cache' : 'default';
    try {
      const answer = await fetchFile(this.#url, {cache, signal, timeoutMs: () => this.#timeoutMs()});
      const {organisations} = parseOrganisations(await readJson(answer), this.#url);
      signal.throwIfAborted();
      this.#contents = {organisations, savedAt: undefined};
      this.#request = undefined;
      const mayStore = [...this.#callers].every(({maxStaleDays}) => maxStaleDays > 0);
      if (mayStore) void cacheFiles(this.#url, answer.noStore ? [] : [answer]);
      return this.#contents;
    } catch (error) {
      signal.throwIfAborted();
      this.#request = undefined; // who asks again when the outcome is told is to get a new one
      this.#failed = true;
      throw await this.#failure(error);
    }
  }

  async #failure(error: unknown): Promise<CatalogueError> {
    const failure = asCatalogueError(error, this.#url);
    if (failure.kind === 'refused') await deleteCachedFiles(this.#url);
    return failure;
  }

  /** One that cannot be read is deleted. */
  async #copy({kind}: CatalogueError, maxStaleDays: number): Promise<Contents | undefined> {
    const kept = standsInFor(kind) ? await cachedFile(this.#url, this.#url) : undefined;
    if (!kept || !isRecent(kept.at, maxStaleDays)) return undefined;
    try {
      const raw: unknown = await new Response(await kept.bytes()).json();
      return {organisations: parseOrganisations(raw).organisations, savedAt: kept.at};
    } catch {
      await deleteCachedFiles(this.#url);
      return undefined;
    }
  }

  /** That of the most patient who is there. */
  #timeoutMs(): number {
    return Math.max(...[...this.#callers].map(({timeoutMs}) => timeoutMs));
  }
}
