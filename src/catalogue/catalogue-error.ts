// Why no catalogue could be had at all. It lives here and not with the fetching, because the parser
// throws it too. Faults inside a usable file are not errors but problems (problem.ts).

/**
 * | kind | what happened |
 * |---|---|
 * | `no-source` | the page names no catalogue |
 * | `not-found` | 404 or 410 |
 * | `refused` | 401, 403 or another 4xx, or a sign-in page |
 * | `server` | 5xx or 429, also after the retries |
 * | `offline` | no answer, and the browser knows that it is offline |
 * | `timed-out` | no whole answer in the time allowed |
 * | `blocked` | the page's Content Security Policy forbids the request |
 * | `mixed-content` | an `http:` catalogue on an `https:` page: not even asked for |
 * | `unreachable` | no answer that the page may read: network, name or CORS |
 * | `too-large` | more than 128 MB |
 * | `not-json` | an answer, but not JSON |
 * | `wrong-shape` | JSON, but no catalogue |
 * | `unsupported-format` | a catalogue of a newer format |
 */
export type FailureKind =
  | 'no-source'
  | 'not-found'
  | 'refused'
  | 'server'
  | 'offline'
  | 'timed-out'
  | 'blocked'
  | 'mixed-content'
  | 'unreachable'
  | 'too-large'
  | 'not-json'
  | 'wrong-shape'
  | 'unsupported-format';

/** Switch on `kind`, not on `instanceof`: two copies of the script may share a page. */
export class CatalogueError extends Error {
  readonly kind: FailureKind;

  /** The absolute URL asked for; absent for `no-source` and for a catalogue set as a property. */
  readonly url: string | undefined;

  /** `message` is for the author: what was expected and what was found, without a browser's own words. */
  constructor(kind: FailureKind, message: string, {url, cause}: {url?: string | undefined; cause?: unknown} = {}) {
    super(message, {cause});
    this.kind = kind;
    this.url = url;
  }

  /** No field: on a page that has frozen `Error.prototype` none of that name can be set. */
  override get name(): 'CatalogueError' {
    return 'CatalogueError';
  }
}
