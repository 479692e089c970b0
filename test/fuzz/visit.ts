// One long-lived page with the ten elements of dist/embed.js on it, in Chromium, which is given one catalogue after the other.

import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {BrowserContext, CDPSession, Page} from 'puppeteer-core';
import {tags} from '../../src/tags.ts';
import {localBrowser} from '../support/shared-browser.ts';
import type {} from './in-page.ts';

const attributes: Readonly<Record<string, string>> = {
  'lot-catalogue': 'selectable comparable decides',
  'service-card': 'detail="full" selectable comparable',
  'order-request': 'storage="none"',
};
/**
 * What the processor may work on the page's main thread for all ten together, read, shown and used. Waiting for it does not
 * count. A processor that others use besides needs longer for the same work. How much, a catalogue that is always the same
 * tells: it is tried beside what takes longer than this.
 */
const mostSeconds = 1;
const reference = readFileSync(new URL('../../demo/data/gpsoc.json', import.meta.url), 'utf8');

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const html = `<!doctype html><html lang="en"><title>Fuzz</title><link rel="icon" href="data:,">
  <script type="module" src="/embed.js"></script><script type="module" src="/in-page.js"></script>
  ${tags.map((tag) => `<${tag} ${attributes[tag] ?? ''}></${tag}>`).join('\n')}`;

export interface Remains {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export class Visit {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #close: () => Promise<void>;
  /** In seconds, of the processor. */
  slowest = 0;
  /** The fewest seconds that the reference has taken. */
  #quickest = Infinity;

  constructor(page: Page, session: CDPSession, close: () => Promise<void>) {
    this.#page = page;
    this.#session = session;
    this.#close = close;
  }

  /** Without a context it takes a browser of its own. */
  static async begin(context?: BrowserContext): Promise<Visit> {
    const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
      '/': ['text/html', html],
      '/embed.js': ['text/javascript', readFileSync(new URL('../../dist/embed.js', import.meta.url), 'utf8')],
      '/in-page.js': ['text/javascript', await (inPage ??= buildInPage())],
    };
    const server = createServer(({url}, response) => {
      const [type, text] = files[url!] ?? ['text/plain', ''];
      response.writeHead(text ? 200 : 404, {'content-type': type, 'content-security-policy': policy}).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = context ?? (await localBrowser());
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'tryCatalogue' in globalThis);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    const visit = new Visit(page, session, async () => {
      await (context ? page : browser).close();
      server.close();
    });
    for (let n = 0; n < 3; n++) await visit.#slowdown(); // the first makes the templates
    return visit;
  }

  /** Gives the elements this catalogue, and throws what is then wrong with them, or that they do not answer. */
  async try(text: string): Promise<void> {
    const first = await this.#secondsFor(text);
    const seconds = first < mostSeconds ? first : await this.#secondsAtRest(text, first);
    this.slowest = Math.max(this.slowest, seconds);
    assert.ok(seconds < mostSeconds, `It takes ${seconds} seconds.`);
  }

  /** Tries it once more, and allows for what slows the processor down. */
  async #secondsAtRest(text: string, first: number): Promise<number> {
    const slowdown = await this.#slowdown();
    const second = await this.#secondsFor(text);
    console.log(`${first.toFixed(2)} and ${second.toFixed(2)} s on a processor ${slowdown.toFixed(2)} times as slow`);
    return Math.min(first, second) / slowdown;
  }

  /** How much longer the reference takes now than when it was quickest. */
  async #slowdown(): Promise<number> {
    const seconds = await this.#secondsFor(reference);
    this.#quickest = Math.min(this.#quickest, seconds);
    return seconds / this.#quickest;
  }

  async #secondsFor(text: string): Promise<number> {
    const before = await this.#secondsOfWork();
    const faults = await this.#page.evaluate((catalogue) => globalThis.tryCatalogue(catalogue), text);
    const seconds = (await this.#secondsOfWork()) - before;
    assert.ok(faults.length === 0, faults.join('\n'));
    return seconds;
  }

  /** Runs a script in the page, for a test of the test. */
  async spoil(script: string): Promise<void> {
    await this.#page.evaluate(script);
  }

  async #secondsOfWork(): Promise<number> {
    return (await this.#metrics()).TaskDuration!;
  }

  /** What is left in the page after a forced collection, while it shows the reference. */
  async remains(): Promise<Remains> {
    await this.#slowdown();
    await this.#session.send('HeapProfiler.collectGarbage');
    const {JSHeapUsedSize: bytes, Nodes: nodes, JSEventListeners: listeners} = await this.#metrics();
    return {bytes: bytes!, nodes: nodes!, listeners: listeners!};
  }

  async #metrics(): Promise<Record<string, number>> {
    const {metrics} = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  }

  async end(): Promise<void> {
    await this.#close();
  }
}

/** What has grown without end between the first and the last mark, a line each. */
export function grown(marks: readonly Remains[]): string[] {
  const [first, ...rest] = marks;
  const last = rest.at(-1);
  if (!first || !last) return [];
  return [
    ...(last.bytes - first.bytes < 10e6 ? [] : [`memory grew from ${first.bytes} to ${last.bytes} bytes`]),
    ...(last.nodes - first.nodes < 20_000 ? [] : [`nodes grew from ${first.nodes} to ${last.nodes}`]),
    ...(last.listeners - first.listeners < 5000 ? [] : [`listeners grew from ${first.listeners} to ${last.listeners}`]),
  ];
}

let inPage: Promise<string> | undefined;

async function buildInPage(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('in-page.ts', import.meta.url))];
  const {outputFiles} = await build({entryPoints, bundle: true, write: false, format: 'esm'});
  return outputFiles[0]!.text;
}
