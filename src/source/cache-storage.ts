// Files kept across visits as they were received, so that a copy is read and checked like the file itself.
// Where the page may not keep anything, nothing is kept, and nobody hears of it.

import {wait} from './abortable.ts';
import type {FileResponse} from './fetch-once.ts';
import {readBody} from './read-body.ts';

const cacheName = 'gpsoc-widgets';
const dateHeader = 'gpsoc-saved-at';
const fromHeader = 'gpsoc-from';

const dayMs = 24 * 60 * 60 * 1000;

/** A date may lie so far in the future, because clocks are put right now and then; a later one is not believed. */
const skewMs = 5 * 60 * 1000;

/** Whether a copy of that date (milliseconds since 1970) may be shown; with 0 days none may. */
export function isRecent(at: number, maxStaleDays: number, now = Date.now()): boolean {
  return maxStaleDays > 0 && at <= now + skewMs && now - at <= maxStaleDays * dayMs;
}

export interface FileToCache {
  readonly url: string;
  /** What relative URLs in it are relative to. */
  readonly from: string;
  readonly bytes: BlobPart;
}

export interface CachedFile extends FileResponse {
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Puts files in the place of what was kept under the address before; with no files, only that goes.
 *
 * @param url - The address under which they are kept, read and forgotten together.
 * @param files - Kept in this order: last the one without which the others are none.
 */
export async function cacheFiles(url: string, files: readonly FileToCache[]): Promise<void> {
  await deleteCachedFiles(url);
  if (files.length === 0 || !/^https?:/.test(url)) return;
  const at = Date.now();
  await quietly(async () => {
    const cache = await caches.open(cacheName);
    for (const file of files) {
      const headers = {[dateHeader]: String(at), [fromHeader]: file.from, 'content-type': 'application/json'};
      await cache.put(cacheKey(url, file.url), new Response(new Blob([file.bytes]), {headers}));
    }
  });
}

/** Returns one of the files that are kept under an address. */
export async function cachedFile(url: string, file: string): Promise<CachedFile | undefined> {
  const found = await quietly(() => caches.match(cacheKey(url, file), {cacheName}));
  if (!found) return undefined;
  const {headers, status} = found;
  return {
    url: file,
    from: headers.get(fromHeader) ?? file,
    at: Number(headers.get(dateHeader) ?? NaN),
    redirected: false,
    status,
    contentType: headers.get('content-type') ?? '',
    noStore: false,
    bytes: await readBody(found, file),
  };
}

export async function deleteCachedFiles(url: string): Promise<void> {
  await quietly(async () => {
    if (!(await caches.has(cacheName))) return;
    const cache = await caches.open(cacheName);
    await cache.delete(cacheKey(url, url), {ignoreSearch: true}); // all of them
  });
}

/**
 * Not the file's own URL: a service worker of the page that asks `caches.match(request)` would find it and
 * answer with it for ever. One path for all files of an address, so that they go together.
 */
function cacheKey(url: string, file: string): string {
  return `https://gpsoc-widgets.invalid/${encodeURIComponent(url)}?${encodeURIComponent(file)}`;
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
