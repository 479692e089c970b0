// src/source/saved-copy.ts
// The last good copy of a catalogue, kept across visits: its files as they were received, so that a copy is
// read and checked like the file itself. Where the page may not keep anything, nothing is kept, and nobody
// hears of it.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {assemble, type SourceFile, type Step} from './assemble.ts';
import {wait} from './wait.ts';

const cacheName = 'gpsoc-widgets';
const dateHeader = 'gpsoc-saved-at';
const fromHeader = 'gpsoc-from';

const dayMs = 24 * 60 * 60 * 1000;

/** Clocks are set right now and then; more than this, and the date is not to be believed. */
const skewMs = 5 * 60 * 1000;

/** Whether a copy of that date (milliseconds since 1970) may be shown; with 0 days none may. */
export function isRecent(at: number, maxStaleDays: number, now = Date.now()): boolean {
  return maxStaleDays > 0 && at <= now + skewMs && now - at <= maxStaleDays * dayMs;
}

export interface Copy {
  readonly at: number;
  readonly steps: readonly Step[];
}

/** The copy, if there is one of that age that can be read. One that can not is deleted. */
export async function readCopy(url: string, maxStaleDays: number, signal: AbortSignal): Promise<Copy | undefined> {
  const found = await find(url, url);
  const at = Number(found?.headers.get(dateHeader) ?? NaN);
  if (!isRecent(at, maxStaleDays)) return undefined;
  const read = async (file: string) => asFile(file, file === url ? found : await find(url, file));
  try {
    const steps = [];
    for await (const step of assemble(url, {read, known: () => [], signal})) steps.push(step);
    return {at, steps};
  } catch {
    if (!signal.aborted) await deleteCopy(url);
    return undefined;
  }
}

/** Puts a catalogue's files in the place of the copy before; none, if the main file is not to be kept. */
export async function saveCopy(url: string, steps: readonly Step[]): Promise<void> {
  await deleteCopy(url);
  const [main, ...pages] = steps;
  if (!main?.mayBeKept || !/^https?:/.test(url)) return;
  const at = Date.now();
  await quietly(async () => {
    const cache = await caches.open(cacheName);
    // The main file last: a copy that was not finished is none.
    for (const {url: file, from, bytes, mayBeKept} of [...pages, main]) {
      if (!bytes || !mayBeKept) continue;
      const headers = {[dateHeader]: String(at), [fromHeader]: from, 'content-type': 'application/json'};
      await cache.put(keyOf(url, file), new Response(bytes, {headers}));
    }
  });
}

export async function deleteCopy(url: string): Promise<void> {
  await quietly(async () => {
    if (!(await caches.has(cacheName))) return;
    const cache = await caches.open(cacheName);
    await cache.delete(keyOf(url, url), {ignoreSearch: true}); // the pages with it
  });
}

/**
 * Not the file's own URL: a service worker of the page that asks `caches.match(request)` would find it and
 * answer with it for ever. One path for all files of a catalogue, so that they go together.
 */
function keyOf(url: string, file: string): string {
  return `https://gpsoc-widgets.invalid/${encodeURIComponent(url)}?${encodeURIComponent(file)}`;
}

function find(url: string, file: string): Promise<Response | undefined> {
  return quietly(() => caches.match(keyOf(url, file), {cacheName}));
}

async function asFile(url: string, found: Response | undefined): Promise<SourceFile> {
  if (!found) throw new CatalogueError('not-found', 'the saved copy lacks it', {url});
  const bytes = new Uint8Array(await found.arrayBuffer());
  const from = found.headers.get(fromHeader) ?? url;
  return {from, bytes, mayBeKept: true, json: () => new Response(bytes).json()};
}

/** How long storage may take before we go on without it: a broken one sometimes never answers. */
const patienceMs = 2000;

/**
 * Undefined instead of an error. `caches` is missing on insecure origins, throws in sandboxed frames, and
 * fails when the disk is full.
 */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  const giveUp = new AbortController();
  try {
    return await Promise.race([work(), wait(patienceMs, giveUp.signal).then(() => undefined)]);
  } catch {
    return undefined;
  } finally {
    giveUp.abort();
  }
}
