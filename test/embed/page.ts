// Somebody's page with the delivered script on it, as an iframe: served with real headers, and noting what
// goes wrong (see watch.js in test/support/server.mjs).

import {expect} from '@open-wc/testing';
import type {LoadEvent} from '../../src/elements/base/catalogue-element.events.ts';
import {tags} from '../../src/tags.ts';
import {version as ours} from '../../src/version.ts';

/** How an intranet page includes us. */
export const script = '<script type="module" src="/demo/embed.js"></script>';

/** What an author puts into a tag for those who get no more. */
export const link = '<a href="/services">Our services</a>';

type Attributes = Readonly<Record<string, string>>;

/** A tag of ours with the author's link in it. */
export function tag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;')}"`);
  return `<${name}${written.join('')}>${link}</${name}>`;
}

/** What shows most of each element, where the catalogue alone does not. */
const showing: Readonly<Record<string, Attributes>> = {
  'lot-catalogue': {selectable: '', comparable: '', decides: ''},
  'service-card': {service: 'i-patient', detail: 'full', selectable: '', decides: ''},
  'service-compare': {services: 'emis-web systmone'},
  'order-eligibility': {service: 'i-patient'},
  'order-request': {storage: 'none'},
};

/**
 * All tags, with the real catalogue on a day on which it was in force.
 *
 * @param more - Attributes besides, by tag.
 */
export function everyTag(more: Readonly<Record<string, Attributes>> = {}): string {
  const common = {src: '/demo/data/gpsoc.json', 'as-of': '2016-06-03'};
  return tags.map((name) => tag(name, {...common, ...showing[name], ...more[name]})).join('');
}

export interface PageParts {
  /** `Name: value` */
  readonly headers?: readonly string[];
  readonly head?: string;
  readonly body?: string;
  /** That of the policy in the headers. */
  readonly nonce?: string;
}

/** Where a page with these parts is served. */
export function addressOf({headers = [], head = '', body = '', nonce = ''}: PageParts): string {
  const query = new URLSearchParams([...headers.map((header) => ['header', header]), ['head', head], ['body', body]]);
  if (nonce) query.set('nonce', nonce);
  return `/situations/page.html?${query.toString()}`;
}

const pages: HostPage[] = [];

/** Opens a page and waits until all that it names is there. */
export function open(parts: PageParts): Promise<HostPage> {
  return openAt(addressOf(parts));
}

/** Opens a page of this markup, which has watch.js itself, served as that type. */
export async function openFile(markup: string, type: string): Promise<HostPage> {
  const address = `/situations/files/${crypto.randomUUID()}`;
  await fetch(`${address}?type=${encodeURIComponent(type)}`, {method: 'PUT', body: markup});
  return openAt(address);
}

async function openAt(address: string): Promise<HostPage> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  return new HostPage(frame);
}

/** For `afterEach`: closes the pages of a test. */
export function closeAll(): void {
  for (const {frame} of pages.splice(0)) frame.remove();
}

interface Noted {
  /** `directive what-it-blocked` */
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  /** `warn: words` or `error: words` */
  readonly console: readonly string[];
  /** The `gpsoc-load` and `gpsoc-error` events, in order. */
  readonly finished: readonly Pick<LoadEvent, 'type' | 'url' | 'services' | 'problems'>[];
}

export class HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & {readonly noted: Noted};

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    this.window = frame.contentWindow as this['window'];
    pages.push(this);
    this.#passOnErrors();
  }

  get document(): Document {
    return this.window.document;
  }

  get noted(): Noted {
    return this.window.noted;
  }

  /** The first element of the tag. */
  get<Tag extends keyof HTMLElementTagNameMap>(name: Tag): HTMLElementTagNameMap[Tag] {
    return this.document.querySelector(name)!;
  }

  /** Resolves once so many loads of a catalogue have ended, well or badly. */
  async finished(count = 1): Promise<void> {
    while (this.noted.finished.length < count) {
      await new Promise<void>((resolve) => {
        for (const event of ['gpsoc-load', 'gpsoc-error']) {
          this.window.addEventListener(event, () => resolve(), {once: true});
        }
      });
    }
  }

  /** Includes the script, as a page does that thinks of it later. */
  include(src = '/demo/embed.js', attributes: Partial<HTMLScriptElement> = {}): Promise<void> {
    const element = this.document.createElement('script');
    Object.assign(element, {type: 'module', src, ...attributes});
    return new Promise((resolve, reject) => {
      element.addEventListener('load', () => resolve());
      element.addEventListener('error', () => reject(new Error(`The page did not get ${src}`)));
      this.document.head.append(element);
    });
  }

  /**
   * What violated the page's policy, all of it: browsers tell of a violation in a later task, and in order, so
   * one of our own making comes after all others. The policy must have a `connect-src`.
   */
  async violations(): Promise<readonly string[]> {
    const last = 'https://the-last.invalid/';
    const told = new Promise<void>((resolve) => {
      this.window.addEventListener('securitypolicyviolation', ({blockedURI}) => blockedURI === last && resolve());
    });
    this.window.fetch(last).catch(() => {});
    await told;
    return this.noted.violations.filter((violation) => !violation.endsWith(last));
  }

  /** In no situation may an error stay uncaught: here it fails the test that is running. */
  #passOnErrors(): void {
    const passOn = (error: string) => reportError(new Error(`Uncaught on the page: ${error}`));
    this.noted.errors.forEach(passOn);
    this.window.addEventListener('error', ({message}) => passOn(message));
    this.window.addEventListener('unhandledrejection', ({reason}) => passOn(String(reason)));
  }

  /** Every address that the page has asked for, the script that notes things apart. */
  requests(): string[] {
    const names = this.window.performance.getEntriesByType('resource').map(({name}) => name);
    return names.filter((name) => !name.endsWith('/situations/watch.js'));
  }
}

/** What an element shows, as lines of markup, a tag each, without the comments of its template engine. */
export function rendered(element: Element): string[] {
  const lines = element.shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/gs, '').split(/\n|(?=<)/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** For long lists: a failure names the first line that differs, and not all of them. */
export function expectSame(lines: readonly string[], expected: readonly string[]): void {
  const n = lines.findIndex((line, at) => line !== expected[at]);
  expect(n === -1 ? 'nothing' : lines[n], `line ${n}`).to.equal(n === -1 ? 'nothing' : expected[n]);
  expect(lines).to.have.lengthOf(expected.length);
}

/** The names of the services that an element shows. */
export function services({shadowRoot}: Element): string[] {
  return [...shadowRoot!.querySelectorAll('[part~="service-name"]')].map(({textContent}) => textContent.trim());
}

/** Whether the author's link in the element is to be seen. */
export function showsLink(element: Element): boolean {
  return element.querySelector('a')!.checkVisibility();
}

/** Text that is to be seen or heard in the element, in one line. */
export function textOf({shadowRoot}: Element): string {
  return shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
}

/**
 * Puts the script into a folder of its own, as a site that hosts it does, with a catalogue beside it if there is one.
 *
 * @param version - Another one makes it another release.
 * @param policy - The Content Security Policy of the widgets' own page.
 * @returns The folder's URL.
 */
export async function host({
  catalogue,
  version = ours,
  policy,
}: {catalogue?: object; version?: string; policy?: string} = {}): Promise<string> {
  const folder = `${location.origin}/situations/files/${crypto.randomUUID()}/`;
  const put = (name: string, body: string) => fetch(`${folder}${name}`, {method: 'PUT', body});
  const built = await (await fetch('/demo/embed.js')).text();
  expect(built, 'the script says its version').to.contain(ours);
  await put('embed.js?type=text/javascript&cors=*', built.replaceAll(ours, version));
  for (const script of ['embed-page.js', 'embed-host.js', 'embed.classic.js']) {
    await put(`${script}?type=text/javascript&cors=*`, await (await fetch(`/demo/${script}`)).text());
  }
  const header = policy === undefined ? '' : `&header=${encodeURIComponent(`Content-Security-Policy: ${policy}`)}`;
  await put(`embed.html?type=text/html${header}`, await (await fetch('/demo/embed.html')).text());
  if (catalogue) await put('catalogue.json?cors=*', JSON.stringify(catalogue));
  return folder;
}

/** A script element for the script in a folder. */
export function scriptFrom(folder: string, attributes = ''): string {
  return `<script type="module" ${attributes} src="${folder}embed.js"></script>`;
}
