// A catalogue at an address, looked at as a browser would fetch it: what the server says, and then what the file says.

import {dayInUk} from '../catalogue/day.ts';
import {checkCatalogue, type Checked} from '../check/check-catalogue.ts';
import {withCorrectedLines} from '../check/corrected-line.ts';
import {deliveryRemarks, fault, type ServerAnswer} from '../check/delivery.ts';
import {locateIn} from '../check/where-in-json.ts';
import {CannotDo} from './cannot-do.ts';

const mostRedirects = 5;
const largestBody = 32 * 1024 * 1024; // what the widgets take
const timeoutMs = 20_000;

/** @param fromPage - The address of a page that will show it. */
export async function checkUrl(source: string, fromPage: string | undefined): Promise<Checked> {
  const page = fromPage === undefined ? undefined : urlIn(fromPage, '--from-page');
  const answer = await fetched(urlIn(source, 'The address'), page);
  const delivery = deliveryRemarks(answer, page);
  if (answer.status !== 200) return {counts: undefined, remarks: delivery};
  const text = answer.text.replace(/^\uFEFF/, '');
  try {
    const raw = JSON.parse(text) as unknown;
    const options = {today: dayInUk(Date.now()), base: answer.url.href, locate: locateIn(text, raw)};
    const {counts, remarks} = checkCatalogue(raw, options);
    return {counts, remarks: [...delivery, ...withCorrectedLines(remarks, () => text)]};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const what = /^\s*</.test(text) ? 'a web page came, and no JSON.' : `what came is no JSON: ${error.message}.`;
    return {
      counts: undefined,
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

async function fetched(
  first: URL,
  page: URL | undefined,
): Promise<ServerAnswer & {readonly url: URL; readonly text: string}> {
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
