// The one call an element makes: a URL in, a catalogue out, and word of every change. Everybody who names
// the same URL shares one request and one catalogue.

import {loadPages, lossesOf, type CatalogueSnapshot} from './load-pages.ts';
import {sharedLoads} from './shared-load.ts';
import type {SubscribeOptions} from './subscriber.ts';

export type {CatalogueSnapshot} from './load-pages.ts';
export type {SavedCopy} from './snapshot.ts';
export type LoadOptions = SubscribeOptions<CatalogueSnapshot>;

const catalogueAt = sharedLoads(loadPages, lossesOf);

/**
 * Resolves with the first thing that can be shown: the first part that holds services, the complete
 * catalogue, or after a failed attempt the last good copy. Later changes come through `options.changed`,
 * until the signal is aborted. What was loaded before on this page is given again without a request.
 *
 * @param url - Absolute.
 * @throws {CatalogueError} when nothing can be shown. It is not remembered: the next call tries again.
 * @throws The signal's reason once it is aborted.
 */
export async function loadCatalogue(url: string, options: LoadOptions): Promise<CatalogueSnapshot> {
  options.signal.throwIfAborted();
  return catalogueAt(url).subscribe(options);
}

/**
 * Asks the server again; whoever loaded the URL hears through `changed` if that brought something new or
 * failed. Resolves when that is done and never rejects. Where nobody is interested in the URL nothing is asked.
 *
 * @param url - Absolute.
 */
export async function refreshCatalogue(url: string): Promise<void> {
  await catalogueAt(url).refresh();
}
