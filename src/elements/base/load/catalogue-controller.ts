// Loads an element's catalogue, holds the state of the load, and tells the page how it ended. Fetching and remembering
// are the business of source/.

import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CatalogueError} from '../../../catalogue/catalogue-error.ts';
import {countServices} from '../../../catalogue/model.ts';
import {parseCatalogue} from '../../../catalogue/parse.ts';
import {getOrCreate} from '../../../catalogue/get-or-create.ts';
import {loadCatalogue, refreshCatalogue, type CatalogueSnapshot} from '../../../source/load-catalogue.ts';
import {LoadErrorEvent, LoadEvent} from '../catalogue-element.events.ts';
import {sourceUrl} from './default-source.ts';
import {readPatience, type CommonSettings} from '../settings.ts';
import {whenDocumentReady} from './when-document-ready.ts';
import {writtenCatalogue, WrittenCatalogue} from './written-catalogue.ts';
import {ofDocument} from '../../../of-document.ts';

export type LoadState =
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready' | 'stale'; readonly snapshot: CatalogueSnapshot}
  | {readonly kind: 'failed'; readonly error: CatalogueError};

/** What is on screen; a new object after every load. */
export function snapshotOf(state: LoadState): CatalogueSnapshot | CatalogueError | undefined {
  return 'snapshot' in state ? state.snapshot : 'error' in state ? state.error : undefined;
}

interface CatalogueHost extends ReactiveControllerHost, CommonSettings {
  readonly src: string;
  /** A file's content, to be used instead of what is written into the tag and of fetching one. */
  readonly catalogue: unknown;
}

export class CatalogueController implements ReactiveController {
  readonly #host: CatalogueHost;
  readonly #isPartial: () => boolean;
  readonly #task;
  /** The event of each load that has finished, by its snapshot or error. */
  readonly #dispatched = new WeakMap<object, Event>();
  #source: unknown;
  #snapshot: CatalogueSnapshot | undefined;
  #error: CatalogueError | undefined;
  /** Whoever waits for a load to end well. */
  #waiting: ((event: LoadEvent) => void)[] = [];
  /** Aborted by the next source, and when the element leaves: Task's own signal ends with its task. */
  #interest = new AbortController();
  /** How often the element came into the document: leaving it ends a request, so coming back asks again. */
  #visits = 0;

  /** @param isPartial - Whether the host has not rendered all of what has come, so that it is too early to say that it has. */
  constructor(host: CatalogueHost, isPartial: () => boolean) {
    this.#host = host;
    this.#isPartial = isPartial;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => {
        const {timeoutMs, maxStaleDays} = readPatience(host);
        const content = host.catalogue ?? writtenCatalogue(host);
        const url = content === undefined ? sourceUrl(host.src) : undefined;
        return [content, url, timeoutMs, maxStaleDays, this.#visits] as const;
      },
      task: ([content, url, timeoutMs, maxStaleDays]) => {
        this.#interest.abort();
        if (!host.isConnected) return initialState;
        this.#interest = new AbortController();
        const source = content ?? url;
        // Content is there at once, and what has focus may stay.
        if (source !== this.#source && content === undefined) this.#snapshot = this.#error = undefined;
        this.#source = source;
        return this.#load(content, url, {timeoutMs, maxStaleDays, signal: this.#interest.signal});
      },
    });
  }

  get state(): LoadState {
    if (this.#snapshot) return {kind: this.#snapshot.saved ? 'stale' : 'ready', snapshot: this.#snapshot};
    return this.#error ? {kind: 'failed', error: this.#error} : {kind: 'loading'};
  }

  /** What is on show of the catalogue; undefined while there is none. */
  get snapshot(): CatalogueSnapshot | undefined {
    return this.#snapshot;
  }

  /** Whether more services of the catalogue are still to come. */
  get arriving(): boolean {
    return this.#snapshot?.arriving ?? false;
  }

  /** Where the catalogue came from; undefined while there is none, and for content. */
  get url(): string | undefined {
    return this.#snapshot?.url || undefined;
  }

  /** What the catalogue is known by to those who share something about it: its URL, else its content. */
  get key(): string | object | undefined {
    const content = typeof this.#source === 'object' ? this.#source : null;
    return this.url ?? (this.#snapshot && content) ?? undefined;
  }

  /** Resolves with the event that is dispatched when the catalogue that is asked for now has come. */
  async loaded(): Promise<LoadEvent> {
    await this.#host.updateComplete; // a change of `src` counts from then
    const event = this.#snapshot && this.#dispatched.get(this.#snapshot);
    if (event instanceof LoadEvent && this.#task.status !== TaskStatus.PENDING) return event;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Asks the server again. Resolves when done, never rejects. */
  async refresh(): Promise<void> {
    if (this.#snapshot?.url) await refreshCatalogue(this.#snapshot.url);
    else await this.#task.run();
  }

  hostConnected(): void {
    this.#visits++;
    this.#host.requestUpdate();
    // A script in the head may run before the link that names the catalogue is there.
    whenDocumentReady(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#interest.abort();
  }

  hostUpdated(): void {
    this.#dispatchEvents();
  }

  async #load(
    content: unknown,
    url: string | undefined,
    options: {timeoutMs: number; maxStaleDays: number; signal: AbortSignal},
  ): Promise<void> {
    const keep = (snapshot: CatalogueSnapshot) => {
      if (options.signal.aborted) return;
      this.#snapshot = snapshot;
      this.#error = undefined;
    };
    const changed = (snapshot: CatalogueSnapshot) => {
      keep(snapshot);
      this.#host.requestUpdate();
    };
    const failed = (error: CatalogueError) => {
      if (options.signal.aborted) return;
      this.#snapshot = undefined;
      this.#error = error;
      this.#host.requestUpdate();
    };
    const fetched = () => {
      if (url === undefined) return noSource();
      return loadCatalogue(url, {...options, changed, failed});
    };
    try {
      keep(await (content === undefined ? fetched() : parsed(content))); // at the end the task renders the host
    } catch (error) {
      if (options.signal.aborted) return;
      if (content !== undefined) this.#snapshot = undefined;
      this.#error = reportedError(error);
    }
  }

  /** Dispatches an event for each load that has finished, once. */
  #dispatchEvents(): void {
    const state = this.state;
    if (state.kind === 'loading') return;
    if (state.kind === 'failed') return void this.#dispatchOnce(state.error, new LoadErrorEvent(state.error));
    const {saved, arriving} = state.snapshot;
    if (arriving || saved?.retrying || this.#isPartial()) return;
    if (saved) this.#dispatchOnce(saved.because, new LoadErrorEvent(saved.because));
    const event = this.#dispatchOnce(state.snapshot, loadEvent(state.snapshot));
    for (const resolve of this.#waiting.splice(0)) resolve(event);
  }

  /** Returns the event that was dispatched about it, now or before. */
  #dispatchOnce<Told extends Event>(about: object, event: Told): Told {
    const before = this.#dispatched.get(about);
    if (before) return before as Told;
    this.#dispatched.set(about, event);
    this.#host.dispatchEvent(event);
    return event;
  }
}

/** Fails once the page has been read: until then a link that names the catalogue may still come. */
async function noSource(): Promise<never> {
  await new Promise<void>(whenDocumentReady);
  throw new CatalogueError('no-source', '');
}

const parsedContents = new WeakMap<object, Promise<CatalogueSnapshot>>();

/** Parses content, once for all elements that are given the same object. */
function parsed(content: unknown): Promise<CatalogueSnapshot> {
  if (typeof content !== 'object' || content === null) return parsedSnapshot(content);
  return getOrCreate(parsedContents, content, () => parsedSnapshot(content));
}

async function parsedSnapshot(content: unknown): Promise<CatalogueSnapshot> {
  const raw = content instanceof WrittenCatalogue ? await content.read() : content;
  return {url: '', ...parseContent(raw), arriving: false, saved: undefined};
}

/** Parses content with its URLs read against the page's. An error names no URL, for it does not come from there. */
function parseContent(content: unknown) {
  try {
    return parseCatalogue(content, ofDocument('baseURI'));
  } catch (error) {
    const {kind, message} = error as CatalogueError;
    throw new CatalogueError(kind, message, {cause: error});
  }
}

function loadEvent({url, catalogue, problems, saved}: CatalogueSnapshot): LoadEvent {
  const {title, language, updated} = catalogue;
  const services = countServices(catalogue);
  return new LoadEvent({url, title, language, updated, services, problems, stale: saved !== undefined});
}

/** Turns what is no `CatalogueError`, and so a fault of ours, into one of a file that makes no sense. */
function reportedError(error: unknown): CatalogueError {
  if (error instanceof CatalogueError) return error;
  console.error(error);
  return new CatalogueError('wrong-shape', '', {cause: error});
}
