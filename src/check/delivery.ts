// What a server says around a catalogue file, and should say otherwise.

import type {Remark} from './remark.ts';

/** Beyond it a file should come compressed. */
const worthCompressing = 10_000;

/** What of a URL is looked at. */
export interface SitePart {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
}

export interface ServerAnswer {
  readonly url: SitePart;
  /** How many; in a browser one stands for any number. */
  readonly redirects: number;
  readonly status: number;
  readonly headers: HeadersRead;
  /** Whether most headers are hidden from whoever asked, as browsers do for another site's. */
  readonly hidesHeaders?: boolean;
  /** As it came over the line, where the server says so. */
  readonly bytes: number;
}

/** `Headers`, as far as they are read here. */
export interface HeadersRead {
  readonly get: (name: string) => string | null;
  readonly has: (name: string) => boolean;
}

export function fault(code: string, what: string, write: string, otherwise?: string): Remark {
  return {severity: 'error', code, where: {}, what, write, otherwise};
}

function advice(code: string, what: string, write: string): Remark {
  return {severity: 'note', code, where: {}, what, write};
}

/** What the server says around the file. */
export function deliveryRemarks(answer: ServerAnswer, page: SitePart | undefined): Remark[] {
  const looks = [status, redirects, contentType, insecurePage, caching];
  const more = answer.hidesHeaders ? [] : [crossOrigin, compression, versionMark];
  return [...looks, ...more].flatMap((look) => look(answer, page) ?? []);
}

function status({status: code, url}: ServerAnswer): Remark | undefined {
  if (code === 200) return undefined;
  const what = `${url.href} answers with status ${code}${code === 404 ? ', not found' : code === 401 || code === 403 ? ', which is a refusal' : ''}.`;
  return fault('status', what, 'Put the file there, and let everybody read it.', 'Until then nothing can show.');
}

function redirects({redirects: count, url}: ServerAnswer): Remark | undefined {
  if (count === 0) return undefined;
  return advice(
    'redirected',
    `the address leads on to ${url.href}.`,
    'Name that in your pages: each way round costs readers time.',
  );
}

function contentType({headers, status: code}: ServerAnswer): Remark | undefined {
  const type = headers.get('content-type') ?? '';
  if (code !== 200 || /^application\/(.+\+)?json\b/i.test(type)) return undefined;
  return advice(
    'content-type',
    type === '' ? 'the server does not say what the file is.' : `the server calls the file ${type}.`,
    'Let it say Content-Type: application/json; charset=utf-8.',
  );
}

function crossOrigin({headers, url}: ServerAnswer, page: SitePart | undefined): Remark | undefined {
  const allowed = headers.get('access-control-allow-origin');
  if (page === undefined) {
    if (allowed !== null) return undefined;
    return advice(
      'cors-not-asked',
      'the server lets pages of its own site alone read the file.',
      'If pages of other sites show it, let it say Access-Control-Allow-Origin: *',
    );
  }
  if (page.origin === url.origin || allowed === '*' || allowed === page.origin) return undefined;
  const what =
    allowed === null
      ? `the server does not let pages of ${page.origin} read the file.`
      : `the server lets pages of ${allowed} read the file, and not those of ${page.origin}.`;
  return fault('cors', what, 'Let it say Access-Control-Allow-Origin: *', 'Until then browsers keep it from the page.');
}

function insecurePage({url}: ServerAnswer, page: SitePart | undefined): Remark | undefined {
  if (url.protocol === 'https:') return undefined;
  if (page?.protocol === 'https:')
    return fault(
      'mixed-content',
      'a page with https: cannot fetch a file with http:.',
      'Serve the file with https:.',
      'Until then browsers do not even ask for it.',
    );
  return advice('not-https', 'the file comes with http:.', 'Serve it with https:, or no page with https: can show it.');
}

function compression({headers, bytes}: ServerAnswer): Remark | undefined {
  if (headers.has('content-encoding') || bytes < worthCompressing) return undefined;
  return advice(
    'not-compressed',
    `${Math.round(bytes / 1024).toLocaleString('en-GB')} KB come without compression.`,
    'Let the server compress .json files: a tenth is left.',
  );
}

function caching({headers, status: code}: ServerAnswer): Remark | undefined {
  if (code !== 200) return undefined;
  const rule = headers.get('cache-control') ?? '';
  if (/no-store/i.test(rule))
    return advice(
      'not-cached',
      'the server forbids browsers to keep the file.',
      'Let it say Cache-Control: no-cache, which asks whether it has changed.',
    );
  if (/immutable|max-age=(\d{6,})/i.test(rule))
    return advice(
      'cached-long',
      `browsers keep the file for long (${rule}), and would show an old one.`,
      'Let it say Cache-Control: no-cache.',
    );
  return undefined;
}

function versionMark({headers, status: code}: ServerAnswer): Remark | undefined {
  if (code !== 200 || headers.has('etag') || headers.has('last-modified')) return undefined;
  return advice(
    'no-version',
    'the server does not say which version the file is.',
    'Let it send an ETag or Last-Modified: browsers then fetch it once.',
  );
}
