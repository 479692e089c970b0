// A catalogue at an address, with its pages of services and what its server says of it.

import {deliveryRemarks, fault} from '../src/check/delivery.ts';
import type {Remark} from '../src/check/remark.ts';
import {limitBytes} from '../src/source/read-body.ts';
import type {CatalogueText, Verdict} from './verdict.ts';

/** Gives what came, or a verdict where nothing did. */
export async function fileAtAddress(address: string): Promise<CatalogueText | Verdict> {
  if (/^([a-z]:|file:|\\\\)/i.test(address)) {
    return {
      sentence: 'This file is on a computer, not on a web server.',
      hint: 'Choose it under “Or files on this computer”.',
    };
  }
  let response: Response;
  try {
    response = await fetch(address, {credentials: 'same-origin', cache: 'no-cache'});
  } catch {
    return {
      sentence: 'The file could not be reached.',
      hint: 'Is the address right?',
      server: [
        fault(
          'cors',
          `pages of ${location.origin} may not read the file, or it is not there.`,
          'If it is there, let its server say Access-Control-Allow-Origin: *',
        ),
      ],
    };
  }
  if (!response.ok) return refusal(response);
  const text = await response.text();
  const page = async (url: string) => {
    const {href} = new URL(url, response.url);
    const answer = await fetch(href, {credentials: 'same-origin', cache: 'no-cache'}).catch(() => undefined);
    return answer?.ok ? {name: href, text: await answer.text()} : undefined;
  };
  return {text, base: response.url, page, server: serverRemarks(response, text.length)};
}

function refusal({status, url}: Response): Verdict {
  const isRefused = status === 401 || status === 403;
  return {
    sentence: `The server ${isRefused ? 'does not let us read the file' : 'has no such file for us'}: it answers ${status}.`,
    hint: isRefused ? 'If it is behind a sign-in, readers meet it too.' : `We asked for ${url}. Is that right?`,
  };
}

/** A computer of one's own, where nobody needs https:. */
const isLocal = /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])[:/]/;

function serverRemarks({url: href, redirected, status, headers}: Response, length: number): Remark[] {
  const url = new URL(href);
  const [entry] = performance.getEntriesByName(href).slice(-1) as PerformanceResourceTiming[];
  const remarks = deliveryRemarks(
    {
      url,
      redirects: redirected ? 1 : 0,
      status,
      headers,
      bytes: entry?.encodedBodySize ?? length,
      hidesHeaders: url.origin !== location.origin,
    },
    undefined,
  ).filter(({code}) => code !== 'not-https' || !isLocal.test(href));
  if (length <= limitBytes) return remarks;
  return [
    fault('too-large', 'the file is larger than 128 MB.', 'Build it with --page-size.', 'Widgets read no more.'),
    ...remarks,
  ];
}
