// A visit to a page: a frame of its own, so that each test begins with an empty memory, and so that a
// second visit finds what the first one kept, as in life. The page can be a hostile one.

import type {CatalogueError} from '../../src/catalogue/catalogue-error.ts';
import type {OrganisationFiles} from '../../src/catalogue/model.ts';
import type {CatalogueSnapshot, LoadOptions} from '../../src/source/load-catalogue.ts';
import type {LookUpOptions} from '../../src/source/organisations.ts';

type Source = typeof import('./source.ts');

const source = `import * as source from '/test/source/source.ts'; parent.ready(source);`;

/** A caller who waits to the end. */
const never = {signal: new AbortController().signal};

const frames: HTMLIFrameElement[] = [];

/** Ends every visit of the test. */
export function leaveAll(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

export interface PageOptions {
  /** `Name: value` */
  readonly headers?: readonly string[];
  /** A script that runs before ours. */
  readonly script?: string;
}

/** Opens a page that has our source and waits until it is there. */
export async function visit({headers = [], script = ''}: PageOptions = {}): Promise<Visit> {
  const body = `<script>${script}</script><script type="module">${source}</script>`;
  const query = new URLSearchParams([...headers.map((header) => ['header', header]), ['body', body]]);
  const frame = document.createElement('iframe');
  const ready = new Promise<Source>((resolve) => {
    Object.assign(window, {ready: resolve});
  });
  frame.src = `/situations/page.html?${query.toString()}`;
  document.body.append(frame);
  frames.push(frame);
  return new Visit(await ready, frame.contentWindow as Page);
}

export type Page = Window & typeof globalThis;

export class Visit {
  readonly page: Page;
  readonly #source: Source;

  constructor(loadedSource: Source, page: Page) {
    this.#source = loadedSource;
    this.page = page;
  }

  /** Somebody on the page who wants the catalogue. */
  reader(url: string, options: Partial<LoadOptions> = {}): Reader {
    return new Reader(this.#source, url, options);
  }

  load(url: string, options: Partial<LoadOptions> = {}): Promise<CatalogueSnapshot> {
    return this.reader(url, options).first;
  }

  refresh(url: string): Promise<void> {
    return this.#source.refreshCatalogue(url);
  }

  /** Looks up a code. @returns The organisation alone. */
  async findOrganisation(files: OrganisationFiles, code: string, options: Partial<LookUpOptions> = {}) {
    return (await this.lookUp(files, code, options))?.organisation;
  }

  lookUp(files: OrganisationFiles, code: string, options: Partial<LookUpOptions> = {}) {
    return this.#source.lookUp(files, code, {...never, ...options});
  }

  /** Says something about the page's surroundings that a test cannot bring about. */
  pretend(target: 'navigator' | 'document', name: string, value: unknown): void {
    Object.defineProperty(this.page[target], name, {value, configurable: true});
  }
}

/** Keeps everything it is told. */
export class Reader {
  readonly first: Promise<CatalogueSnapshot>;
  /** What `changed` said, in order. */
  readonly heard: CatalogueSnapshot[] = [];
  /** What `failed` said. */
  readonly failures: CatalogueError[] = [];
  readonly #controller = new AbortController();
  #hear: (() => void)[] = [];

  constructor({loadCatalogue}: Source, url: string, options: Partial<LoadOptions>) {
    const changed = (loaded: CatalogueSnapshot) => {
      this.heard.push(loaded);
      for (const hear of this.#hear.splice(0)) hear();
    };
    const failed = (error: CatalogueError) => {
      this.failures.push(error);
      for (const hear of this.#hear.splice(0)) hear();
    };
    this.first = loadCatalogue(url, {signal: this.#controller.signal, changed, failed, ...options});
    this.first.catch(() => {}); // a test may look at it later, or not at all
  }

  /** The first thing heard, already or later, that is so. */
  async hears(isSo: (loaded: CatalogueSnapshot) => boolean): Promise<CatalogueSnapshot> {
    for (;;) {
      const found = this.heard.find(isSo);
      if (found) return found;
      await new Promise<void>((resolve) => this.#hear.push(resolve));
    }
  }

  /** What has arrived was taken back, now or later. */
  async fails(): Promise<CatalogueError> {
    while (this.failures.length === 0) await new Promise<void>((resolve) => this.#hear.push(resolve));
    return this.failures[0]!;
  }

  leave(): void {
    this.#controller.abort();
  }
}

export function names({catalogue}: CatalogueSnapshot): string[] {
  return catalogue.parts.flatMap(({services}) => services.map(({name}) => name));
}
