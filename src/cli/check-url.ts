// A catalogue at an address, looked at as a browser would fetch it: what the server says, and then what the file says.

import {dayInUk} from '../catalogue/day.ts';
import {checkCatalogue, type Checked} from '../check/check-catalogue.ts';
import type {Remark} from '../check/remark.ts';
import {locateIn} from '../check/where-in-json.ts';
import {CannotDo} from './cannot-do.ts';

const mostRedirects = 5;
const largestBody = 32 * 1024 * 1024; // what the widgets take
const timeoutMs = 20_000;
/** Beyond it a file should come compressed. */
const worthCompressing = 10_000;

export interface ServerAnswer {
  readonly url: URL;
  readonly redirects: number;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** As it came over the line, where the server says so. */
  readonly bytes: number;
}

/** @param fromPage - The address of a page that will show it. */
export async function checkUrl(source: string, fromPage: string | undefined): Promise<Checked> {
  const page = fromPage === undefined ? undefined : urlIn(fromPage, '--from-page');
  const answer = await fetched(urlIn(source, 'The address'), page);
  const delivery = deliveryRemarks(answer, page);
  if (answer.status !== 200) return {catalogue: undefined, remarks: delivery};
  const text = answer.text.replace(/^\uFEFF/, '');
  try {
    const raw = JSON.parse(text) as unknown;
    const options = {today: dayInUk(Date.now()), base: answer.url.href, locate: locateIn(text, raw)};
    const {catalogue, remarks} = checkCatalogue(raw, options);
    return {catalogue, remarks: [...delivery, ...remarks]};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const what = /^\s*</.test(text) ? 'a web page came, and no JSON.' : `what came is no JSON: ${error.message}.`;
    return {
      catalogue: undefined,
      remarks: [
        ...delivery,
        fault(
          'not-json',
          what,
          'Look at the address, and whether a sign-in page answers.',
          'Until then nothing can show.',
        ),
      ],
    };
  }
}

function urlIn(text: string, what: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new CannotDo(`${what} "${text}" is no address. Write it whole, with https:// before it.`);
  }
}

async function fetched(first: URL, page: URL | undefined): Promise<ServerAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = first;
  for (let redirects = 0; ; redirects++) {
    const response = await request(url, page, signal);
    const to = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || to === null) {
      const {text, bytes} = await bodyOf(response, url);
      return {url, redirects, status: response.status, headers: response.headers, text, bytes};
    }
    await response.body?.cancel();
    if (redirects === mostRedirects) {
      throw new CannotDo(
        `${first.href} leads on more than ${mostRedirects} times. Name the address at which the file lies.`,
      );
    }
    url = new URL(to, url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      throw new CannotDo(`${first.href} leads to ${url.href}, which no page can fetch.`);
  }
}

async function request(url: URL, page: URL | undefined, signal: AbortSignal): Promise<Response> {
  const headers = {accept: 'application/json', ...(page && page.origin !== url.origin && {origin: page.origin})};
  try {
    return await fetch(url, {redirect: 'manual', signal, headers});
  } catch (error) {
    if (signal.aborted)
      throw new CannotDo(
        `${url.href} gave no answer within ${timeoutMs / 1000} seconds. Try again, or ask whoever runs the server.`,
      );
    const {cause} = error as {cause?: {code?: string; message?: string}};
    throw new CannotDo(
      `${url.href} cannot be reached (${cause?.code ?? cause?.message ?? 'no answer'}). Look at the address and at your connection.`,
    );
  }
}

async function bodyOf(response: Response, url: URL): Promise<{text: string; bytes: number}> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largestBody) {
      throw new CannotDo(
        `${url.href} holds more than 32 MB, which the widgets do not take. Build it with --page-size.`,
      );
    }
    chunks.push(chunk);
  }
  return {text: new TextDecoder().decode(Buffer.concat(chunks)), bytes: size};
}

function fault(code: string, what: string, write: string, otherwise?: string): Remark {
  return {severity: 'error', code, where: {}, what, write, otherwise};
}

function advice(code: string, what: string, write: string): Remark {
  return {severity: 'note', code, where: {}, what, write};
}

/** What the server says around the file. */
export function deliveryRemarks(answer: ServerAnswer, page: URL | undefined): Remark[] {
  return [status, redirects, contentType, crossOrigin, insecurePage, compression, caching].flatMap(
    (look) => look(answer, page) ?? [],
  );
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

function crossOrigin({headers, url}: ServerAnswer, page: URL | undefined): Remark | undefined {
  const allowed = headers.get('access-control-allow-origin');
  if (page === undefined) {
    if (allowed !== null) return undefined;
    return advice(
      'cors-not-asked',
      'the server lets pages of its own site alone read the file.',
      'If pages of other sites show it, add --from-page with the address of one.',
    );
  }
  if (page.origin === url.origin || allowed === '*' || allowed === page.origin) return undefined;
  const what =
    allowed === null
      ? `the server does not let pages of ${page.origin} read the file.`
      : `the server lets pages of ${allowed} read the file, and not those of ${page.origin}.`;
  return fault('cors', what, 'Let it say Access-Control-Allow-Origin: *', 'Until then browsers keep it from the page.');
}

function insecurePage({url}: ServerAnswer, page: URL | undefined): Remark | undefined {
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
  if (headers.has('etag') || headers.has('last-modified')) return undefined;
  return advice(
    'not-cached',
    'the server does not say which version the file is.',
    'Let it send an ETag or Last-Modified: browsers then fetch it once.',
  );
}
