// Where the catalogue is if an element does not say so itself.

import {ofDocument} from '../../../of-document.ts';

let besideScript: string | undefined;

/** Sets the catalogue of every element that names none: the embed script names the file beside it. */
export function setDefaultSource(url: string): void {
  besideScript = url;
}

/**
 * The absolute URL of the catalogue: `src`, else `<link rel="gpsoc-catalogue">`, else the file beside the
 * embed script. Undefined if there is none or it is no URL.
 */
export function sourceUrl(src: string): string | undefined {
  const link = ofDocument('querySelector')<HTMLLinkElement>('link[rel~="gpsoc-catalogue" i][href]');
  const fallback = ofDocument('readyState') === 'loading' ? undefined : besideScript; // a link may still come
  const named = src.trim() || link?.href || fallback;
  if (named === undefined) return undefined;
  try {
    return new URL(named, ofDocument('baseURI')).href;
  } catch {
    return undefined;
  }
}
