// One file from its server, with retries. No other request is ever made.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {fetchOnce, FailedAttempt, type Begin, type FileResponse} from './fetch-once.ts';
import {isMixedContent} from './mixed-content.ts';
import {retries, waitBefore} from './retry.ts';
import {wait} from './abortable.ts';

export interface Fetching {
  /** `default`, or `no-cache` to ask the server whether it has changed. */
  readonly cache: RequestCache;
  readonly signal: AbortSignal;
  /** Asked before each attempt. */
  readonly timeoutMs: () => number;
  /** Called in each attempt that is answered. */
  readonly begin?: Begin | undefined;
  /** Called when an attempt has failed and another will be made. */
  readonly willRetry?: (error: CatalogueError) => void;
}

/**
 * @throws {CatalogueError} once no attempt is left or another would not help.
 * @throws The signal's reason once it is aborted.
 */
export async function fetchFile(
  url: string,
  {cache, signal, timeoutMs, begin, willRetry}: Fetching,
): Promise<FileResponse> {
  if (isMixedContent(location.protocol, url)) throw mixedContent(url);
  if (url.startsWith('file:')) throw onDisk(url);
  for (let retry = 0; ; retry++) {
    try {
      // What failed may have been answered from the browser's cache: a retry is to reach the server.
      return await fetchOnce(url, {cache: retry > 0 ? 'no-cache' : cache, signal, timeoutMs: timeoutMs(), begin});
    } catch (failure) {
      signal.throwIfAborted();
      if (!(failure instanceof FailedAttempt)) throw failure;
      if (!failure.again || retry === retries || !navigator.onLine) throw failure.error;
      willRetry?.(failure.error);
      await wait(waitBefore(retry, failure.retryAfter), signal);
    }
  }
}

function mixedContent(url: string): CatalogueError {
  const message =
    'expected an address that begins with https:, as that of this page does, found one that begins with http:';
  return new CatalogueError('mixed-content', message, {url});
}

function onDisk(url: string): CatalogueError {
  const message =
    'browsers fetch no files from a disk: open the page through a web server, or write the catalogue into the page';
  return new CatalogueError('unreachable', message, {url});
}
