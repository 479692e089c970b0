// Asks for the catalogues of the tags that the page has already. The embed script imports this first: the network is at
// work while the elements are evaluated, and they join these requests when they come.

import {loadCatalogue} from '../../../source/load-catalogue.ts';
import {tags} from '../../../tags.ts';
import {setDefaultSource, sourceUrl} from './default-source.ts';
import {writtenCatalogue} from './written-catalogue.ts';
import {ofDocument} from '../../../of-document.ts';

const here = import.meta.url; // in a variable, so that no bundler takes the line below for an asset
setDefaultSource(new URL('catalogue.json', here).href);

const untilTheyCome = new AbortController();

for (const element of ofDocument('querySelectorAll')(tags.join())) {
  const src = 'src' in element ? element.src : (element.getAttribute('src') ?? '');
  const isTheirs = customElements.get(element.localName) !== undefined; // another copy of the script sees to it
  if (isTheirs || typeof src !== 'string' || 'catalogue' in element || writtenCatalogue(element)) continue;
  const url = sourceUrl(src);
  if (url !== undefined) askFor(url, Number(element.getAttribute('timeout')));
}

/** Leaves the requests to the elements, which come before the next task. Those that nobody has joined end. */
export function leaveRequestsToElements(): void {
  setTimeout(() => untilTheyCome.abort());
}

/** @param seconds - What the tag allows for an attempt; nonsense means the default. */
function askFor(url: string, seconds: number): void {
  const timeoutMs = 1000 * (seconds >= 1 && seconds <= 600 ? seconds : 10);
  loadCatalogue(url, {timeoutMs, signal: untilTheyCome.signal}).catch(() => undefined); // told by the elements
}
