// One request for one file: made, read to its end and classified. Whether it is made again is decided
// in fetch-file.ts; whether the bytes are a catalogue, further on.

import {CatalogueError, type FailureKind} from '../catalogue/catalogue-error.ts';
import {ownFields} from '../catalogue/own-fields.ts';
import {watchPolicy, type PolicyWatch} from './policy-violation.ts';
import {readBody, type Bytes, type TakePiece} from './read-body.ts';
import {linkedController, unlessAborted} from './abortable.ts';

/** What an answer with a status that means success says of itself before its body. */
export interface ResponseHead {
  /** What was asked for. */
  readonly url: string;
  /** Where it came from, after redirects: what relative URLs in it are relative to. */
  readonly from: string;
  readonly redirected: boolean;
  readonly status: number;
  /** In lower case; empty if there is none. */
  readonly contentType: string;
  readonly noStore: boolean;
}

/** A whole answer with a status that means success, or a copy of one from an earlier visit. */
export interface FileResponse extends ResponseHead {
  readonly bytes: Bytes;
}

/** Called at the beginning of an answer; what it returns is given each piece of the body as it comes. */
export type Begin = (head: ResponseHead) => TakePiece;

/** What is thrown instead of an answer. */
export class FailedAttempt extends Error {
  readonly error: CatalogueError;
  /** Whether the same request may well succeed a little later. */
  readonly again: boolean;
  /** The header of that name. */
  readonly retryAfter: string | null;

  constructor(
    error: CatalogueError,
    {again = false, retryAfter = null}: {again?: boolean; retryAfter?: string | null} = {},
  ) {
    super(error.message, {cause: error});
    this.error = error;
    this.again = again;
    this.retryAfter = retryAfter;
  }
}

export interface FetchOptions {
  readonly cache: RequestCache;
  /** For the whole answer, headers and body. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Called only if the status means success. */
  readonly begin?: Begin | undefined;
}

/**
 * @throws {FailedAttempt}
 * @throws The signal's reason once it is aborted.
 */
export async function fetchOnce(url: string, {cache, timeoutMs, signal, begin}: FetchOptions): Promise<FileResponse> {
  signal.throwIfAborted();
  const asking = linkedController(signal);
  const timer = setTimeout(() => asking.abort(timedOut(url, timeoutMs)), Math.min(timeoutMs, longestTimerMs));
  const policy = watchPolicy(url);
  try {
    // Not left to fetch alone: a page may have replaced it with something that knows no signals.
    return await unlessAborted(ask(url, {cache, signal: asking.signal, begin}), asking.signal);
  } catch (error) {
    signal.throwIfAborted();
    throw await classified(error, url, policy);
  } finally {
    clearTimeout(timer);
    policy.stop();
    asking.abort(); // ends the download of what nobody reads
  }
}

/** What timers can count; one that is set for longer rings at once. */
export const longestTimerMs = 2 ** 31 - 1;

function timedOut(url: string, timeoutMs: number): CatalogueError {
  return new CatalogueError('timed-out', `expected a whole answer within ${timeoutMs / 1000} seconds, found none`, {
    url,
  });
}

async function ask(url: string, {cache, signal, begin}: Omit<FetchOptions, 'timeoutMs'>): Promise<FileResponse> {
  const response = await send(url, cache, signal);
  const head = headOf(response, url);
  // Whatever the status: an answer broken off leaves half an entry in the cache, and Chromium then asks twice.
  const bytes = await readBody(response, url, meansSuccess(response) ? begin?.(head) : undefined);
  requireSuccess(response, url);
  return {...head, bytes};
}

function headOf(response: Response, url: string): ResponseHead {
  return {
    url,
    from: response.url || url,
    redirected: response.redirected,
    status: response.status,
    contentType: (response.headers.get('content-type') ?? '').toLowerCase(),
    noStore: /\bno-store\b/i.test(response.headers.get('cache-control') ?? ''),
  };
}

/** No header of our own: one would cost a preflight, and plain static hosts do not answer those. */
async function send(url: string, cache: RequestCache, signal: AbortSignal): Promise<Response> {
  let sent: unknown;
  try {
    sent = fetch(
      url,
      ownFields<RequestInit>({cache, signal, credentials: 'same-origin', referrerPolicy: 'no-referrer'}),
    );
  } catch (cause) {
    throw brokenFetch(url, cause); // the browser's own fetch rejects and never throws
  }
  const response = await sent;
  if (!isResponse(response)) throw brokenFetch(url);
  return response;
}

function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && typeof (value as Response).status === 'number';
}

function brokenFetch(url: string, cause?: unknown): FailedAttempt {
  const message =
    'expected an answer, found that a script on this page has replaced fetch by something that does not work';
  return new FailedAttempt(new CatalogueError('unreachable', message, {url, cause}));
}

function meansSuccess({status}: Response): boolean {
  return status >= 200 && status <= 299;
}

/** @throws {FailedAttempt} for any status but 200 to 299. */
function requireSuccess(response: Response, url: string): void {
  if (meansSuccess(response)) return;
  const {status, headers} = response;
  const [kind, meaning] = meaningOf(status);
  const again = status === 408 || kind === 'server';
  const error = new CatalogueError(kind, `expected a JSON file, found status ${status}: ${meaning}`, {url});
  throw new FailedAttempt(error, {again, retryAfter: headers.get('retry-after')});
}

function meaningOf(status: number): [FailureKind, string] {
  if (status === 404 || status === 410) return ['not-found', 'there is no such file on the server'];
  if (status === 408) return ['server', 'the server gave up waiting for the request'];
  if (status === 429) return ['server', 'the server has had too many requests'];
  if (status >= 500) return ['server', 'the server has a fault'];
  if (status >= 400) return ['refused', 'the server does not give this reader the file'];
  if (status === 0) return ['unreachable', 'the answer is one that this page may not read'];
  return ['not-json', 'an answer without a file'];
}

/** What a rejection was about. The browsers' errors differ in name and words, so neither is looked at. */
async function classified(error: unknown, url: string, policy: PolicyWatch): Promise<FailedAttempt> {
  if (error instanceof FailedAttempt) return error;
  if (error instanceof CatalogueError) return new FailedAttempt(error);
  const failed = (kind: FailureKind, message: string) => new CatalogueError(kind, message, {url, cause: error});
  if (!navigator.onLine)
    return new FailedAttempt(failed('offline', 'expected an answer, found that the browser is offline'));
  if (await policy.forbade()) return new FailedAttempt(failed('blocked', forbidden(url)));
  return new FailedAttempt(failed('unreachable', unreachable), {again: true});
}

function forbidden(url: string): string {
  return `the page's Content Security Policy forbids the request: its connect-src must allow ${new URL(url).origin}`;
}

const unreachable =
  'expected an answer that this page may read, found none: the server or the network is down, the answer broke off, ' +
  'the server does not allow other sites to read it (Access-Control-Allow-Origin), or it leads to a sign-in page elsewhere';
