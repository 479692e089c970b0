// The last good copy of a catalogue: which of its files are kept across visits, and the catalogue made
// from them again.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {loadPages, type SourceFile, type LoadedFile} from './load-pages.ts';
import {deleteCachedFiles, isRecent, cacheFiles, cachedFile, type CachedFile} from './cache-storage.ts';

export interface StaleCopy {
  readonly at: number;
  readonly steps: readonly LoadedFile[];
}

/** The copy, if there is one of that age that can be read. One that can not is deleted. */
export async function readStaleCopy(
  url: string,
  maxStaleDays: number,
  signal: AbortSignal,
): Promise<StaleCopy | undefined> {
  const main = await cachedFile(url, url);
  if (!main || !isRecent(main.at, maxStaleDays)) return undefined;
  const read = async (file: string) => asSourceFile(file, file === url ? main : await cachedFile(url, file));
  try {
    const steps = [];
    for await (const step of loadPages(url, {read, known: () => [], signal})) steps.push(step);
    return {at: main.at, steps};
  } catch {
    if (!signal.aborted) await deleteCachedFiles(url);
    return undefined;
  }
}

/** Puts a catalogue's files in the place of the copy before; none, if the main file is not to be kept. */
export async function saveStaleCopy(url: string, steps: readonly LoadedFile[]): Promise<void> {
  const [main, ...pages] = steps;
  // The main file last: a copy that was not finished is none.
  const toKeep = main?.mayBeKept ? [...pages, main] : [];
  await cacheFiles(
    url,
    toKeep.flatMap((step) => (step.bytes && step.mayBeKept ? {...step, bytes: step.bytes} : [])),
  );
}

async function asSourceFile(url: string, kept: CachedFile | undefined): Promise<SourceFile> {
  if (!kept) throw new CatalogueError('not-found', 'the saved copy lacks it', {url});
  const bytes = await kept.bytes();
  return {from: kept.from, bytes, mayBeKept: true, json: () => new Response(bytes).json()};
}
