// Keeps what a reader asks in the page's URL. While it is off, nothing of the page's history is touched.

import type {LitElement, ReactiveController} from 'lit';

/** How an element uses the URL. */
export interface UrlConfig {
  /** Whether the URL is used at all. */
  readonly isOn: () => boolean;
  /** Whether the element can take what the URL says yet; from the start when absent. */
  readonly isReady?: () => boolean;
  /** What stands before its parameters. */
  readonly prefix: () => string;
  /** Whether a URL says anything to it. */
  readonly says: (query: string) => boolean;
  /** Takes what the URL says: at first, if anything, and when the reader goes back or forward. */
  readonly read: (query: string) => void;
  /** The URL for what is asked now. */
  readonly write: (href: string) => string;
  /** Called when Back or Forward has changed what is asked, once that is on show. */
  readonly moved: () => void;
}

// Browsers refuse more than some hundred changes of the URL in half a minute, and nobody needs one for each letter.
const typingMs = 250;

/** The controllers of all elements on the page. */
const onPage = new Set<UrlController>();

export class UrlController implements ReactiveController {
  readonly #host: LitElement;
  readonly #config: UrlConfig;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the URL has been read since the attribute switched it on. */
  #hasRead = false;
  #hasWarned = false;
  /** Whether Back or Forward has changed what is asked since the last update. */
  #hasMoved = false;

  constructor(host: LitElement, config: UrlConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostConnected(): void {
    onPage.add(this);
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    onPage.delete(this);
    removeEventListener('popstate', this.#read);
    this.#flush();
  }

  /** Reads the URL before the first rendering, so that nothing is rendered twice. */
  hostUpdate(): void {
    if (!this.#host.hasUpdated) this.#readFirst();
  }

  /** Reads it later where the attribute comes after the element, or what is needed for reading does. */
  hostUpdated(): void {
    this.#readFirst();
    if (this.#hasMoved) this.#config.moved();
    this.#hasMoved = false;
  }

  /** A change that is complete: Back undoes it. */
  commit(): void {
    if (!this.#config.isOn()) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const href = this.#config.write(location.href);
    if (href !== location.href) enter('pushState', href);
  }

  /** A change that goes on, such as typing: the URL follows when the keys rest, and Back leaves the page as before. */
  typing(): void {
    if (!this.#config.isOn()) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#flush(), typingMs);
  }

  /** The URL of what is asked now. */
  get href(): string {
    return this.#config.write(location.href);
  }

  #readFirst(): void {
    if (!this.#config.isOn()) this.#hasRead = false;
    else if (!this.#hasRead && this.#config.isReady?.() !== false) {
      this.#hasRead = true;
      this.#warnOfTwins();
      if (this.#config.says(location.search)) this.#config.read(location.search);
    }
  }

  /** Tells the author once that several elements write the same parameters, each over those of the others. */
  #warnOfTwins(): void {
    const same = [...onPage].filter((each) => each.#parameters === this.#parameters);
    if (same.length < 2) return;
    if (!same.some((each) => each.#hasWarned)) {
      console.warn(
        `Several <${this.#host.localName}> on this page share parameters of its URL. Give each a url-prefix.`,
      );
    }
    for (const each of same) each.#hasWarned = true;
  }

  /** What tells its parameters from those of other elements; nothing while the URL is not used. */
  get #parameters(): string | undefined {
    return this.#config.isOn() ? `${this.#host.localName} ${this.#config.prefix()}` : undefined;
  }

  #flush(): void {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    enter('replaceState', this.#config.write(location.href));
  }

  readonly #read = () => {
    if (!this.#config.isOn() || this.#config.isReady?.() === false) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const before = this.href;
    this.#config.read(location.search);
    this.#hasMoved = this.href !== before;
  };
}

/** Changes the page's URL. Browsers refuse too many changes, and any in a frame without a URL; then it stays as it is. */
function enter(how: 'pushState' | 'replaceState', href: string): void {
  try {
    history[how](history.state, '', href);
  } catch {
    // The next change may be let in.
  }
}
