// Reads and writes the parameter `compare` of a page's URL: ids with commas between them. Commas in an id are escaped.

import {withParameters} from './url-parameters.ts';

/** Returns the ids that a URL names; undefined if it says nothing of a comparison. */
export function readCompareUrl(query: string, prefix: string): string[] | undefined {
  const said = new URLSearchParams(query).get(`${prefix}compare`);
  return said
    ?.split(',')
    .map((id) => id.trim().replace(/%(2C|25)/gi, decodeURIComponent))
    .filter(Boolean);
}

export function writeCompareUrl(href: string, prefix: string, ids: readonly string[]): string {
  const key = `${prefix}compare`;
  const said = ids.map((id) => id.replace(/[%,]/g, encodeURIComponent)).join(',');
  // A comma may stand there as it is, and is easier to read.
  const own = said && new URLSearchParams([[key, said]]).toString().replaceAll('%2C', ',');
  return withParameters(href, (each) => each === key, own);
}
