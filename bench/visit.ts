// One visit to one page by a browser that has never seen it: load, let it come to rest, type, and weigh what is left.

import {setTimeout as delay} from 'node:timers/promises';
import type {Browser, CDPSession, KeyInput, Page, Protocol} from 'puppeteer-core';
import {watch, type Looked} from './watch.ts';

export interface Visit {
  readonly firstServicesMs: number;
  /** Until the number of services was the whole; 0 where it was not asked for. */
  readonly wholeCountMs: number;
  readonly slowestKeyPressMs: number;
  readonly medianKeyPressMs: number;
  /** Script objects, documents and array buffers, after garbage collection. */
  readonly heapBytes: number;
  /** Tasks over 50 ms until the page came to rest: before anything was typed, unless the visit was hurried. */
  readonly longTasksMs: readonly number[];
}

// Found in many, in few and in no services, in one word and in several.
const typed = ['online app', 'example he', 'kel', 'nothing is'];

/** A line to the network, as browsers emulate it. */
export interface Line {
  readonly mbitPerSecond: number;
  readonly latencyMs: number;
}

export const byHand: Looked = {row: '.service, [part~="service"]', search: '#search'};

/** How somebody visits a page. */
export interface Manner {
  /** Absent: as fast as the machine. */
  readonly line?: Line;
  /** Types as soon as there are services, while others may still arrive; else once the page has come to rest. */
  readonly isHurried?: boolean;
}

export async function visit(
  browser: Browser,
  url: string,
  looked = byHand,
  {line, isHurried = false}: Manner = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext(); // a process, caches and storage of its own
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await page.evaluateOnNewDocument(watch, looked);
    if (line) await slowDown(session, line);
    await page.goto(url);
    if (isHurried) await typeAtOnce(page, looked);
    await rest(page, session, looked.total);
    const {firstServicesMs, wholeCountMs, longTasksMs} = await page.evaluate(() => window.bench);
    if (!isHurried) await type(page, typed, looked);
    const {keyPressesMs} = await page.evaluate(() => window.bench);
    return {
      firstServicesMs,
      wholeCountMs,
      slowestKeyPressMs: Math.max(...keyPressesMs),
      medianKeyPressMs: median(keyPressesMs),
      heapBytes: await weigh(session),
      longTasksMs,
    };
  } finally {
    await context.close();
  }
}

/** What the profiler says of a cold page. */
export interface ProfiledVisit {
  /** Until the first services. */
  readonly first: Protocol.Profiler.Profile;
  /** From then until the page came to rest. */
  readonly after: Protocol.Profiler.Profile;
  /** While the first letter was typed and taken back. */
  readonly letter: Protocol.Profiler.Profile;
  /** How often the list was rendered until its first services. */
  readonly renders: number;
}

export async function profiledVisit(browser: Browser, url: string): Promise<ProfiledVisit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await page.evaluateOnNewDocument(watch, byHand);
    await page.evaluateOnNewDocument(countRenders);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', {interval: 100});
    await session.send('Profiler.start');
    const loaded = page.goto(url);
    await page.waitForFunction(() => window.bench.firstServicesMs > 0);
    const {profile: first} = await session.send('Profiler.stop');
    await session.send('Profiler.start');
    await loaded;
    await rest(page, session, undefined);
    const {profile: after} = await session.send('Profiler.stop');
    await session.send('Profiler.start');
    await type(page, ['o'], byHand);
    const {profile: letter} = await session.send('Profiler.stop');
    return {first, after, letter, renders: await page.evaluate(() => window.renders)};
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    /** Until there were services. */
    renders: number;
  }
}

/** Runs in the page. */
function countRenders(): void {
  window.renders = 0;
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, element, options) => {
    const prototype = element.prototype as {update?: (this: HTMLElement, changed: unknown) => void};
    const {update} = prototype;
    if (update) {
      prototype.update = function (changed) {
        if (!this.shadowRoot?.querySelector('[part~=service]')) window.renders++;
        update.call(this, changed);
      };
    }
    define(tag, element, options);
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** Resolves when services are there and the page has had next to nothing to do for half a second. */
async function rest(page: Page, session: CDPSession, total: number | undefined): Promise<void> {
  await session.send('Performance.enable');
  for (let calm = 0; calm < 5;) {
    const before = await busyMs(session);
    await delay(100);
    calm = (await busyMs(session)) - before < 10 ? calm + 1 : 0;
    if (calm === 5 && !(await page.evaluate(isThere, total))) calm = 0;
  }
  await session.send('Performance.disable');
}

/** Runs in the page. */
function isThere(total: number | undefined): boolean {
  const {firstServicesMs, wholeCountMs} = window.bench;
  return firstServicesMs > 0 && (total === undefined || wholeCountMs > 0);
}

async function busyMs(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'TaskDuration')!.value;
}

async function typeAtOnce(page: Page, looked: Looked): Promise<void> {
  await page.waitForFunction(() => window.bench.firstServicesMs > 0);
  await type(page, typed, looked);
}

/** Letter by letter, and back again. */
async function type(page: Page, texts: readonly string[], {search, waitsMs = 0}: Looked): Promise<void> {
  await page.evaluate((field) => {
    const root = document.querySelector('lot-catalogue')?.shadowRoot ?? document;
    root.querySelector<HTMLElement>(field)!.focus();
  }, search);
  for (const text of texts) {
    for (const letter of text) await press(page, letter as KeyInput, waitsMs);
    for (const _ of text) await press(page, 'Backspace', waitsMs);
  }
}

/** Returns once what the key brought has been painted. */
async function press(page: Page, key: KeyInput, waitsMs: number): Promise<void> {
  await page.keyboard.press(key);
  if (waitsMs > 0) await delay(waitsMs);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

async function slowDown(session: CDPSession, {mbitPerSecond, latencyMs}: Line): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (mbitPerSecond * 1e6) / 8,
    uploadThroughput: (mbitPerSecond * 1e6) / 8,
  });
}

async function weigh(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage'); // finalisers of the first let more go
  const {usedSize, embedderHeapUsedSize, backingStorageSize} = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
