// The last good copy of a URL: which of its files are kept across visits, and the snapshot made from them again.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {cachedFile, cacheFiles, deleteCachedFiles, isRecent} from './cache-storage.ts';
import {fileReader, type ParsedFile} from './file-reader.ts';
import type {Load, Snapshot} from './snapshot.ts';

export interface StaleCopy<T> {
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly snapshot: T;
  readonly files: readonly ParsedFile[];
}

/** The copy, if there is one of that age that can be read. One that can not is deleted. */
export async function readStaleCopy<T extends Snapshot>(
  url: string,
  load: Load<T>,
  maxStaleDays: number,
  signal: AbortSignal,
): Promise<StaleCopy<T> | undefined> {
  try {
    const main = await cachedFile(url, url);
    if (!main || !isRecent(main.at, maxStaleDays)) return undefined;
    const get = async (file: string) => (file === url ? main : ((await cachedFile(url, file)) ?? lacking(file)));
    const {read, files} = fileReader(get, () => []);
    return {at: main.at, snapshot: await load(url, {read, signal}), files};
  } catch {
    if (!signal.aborted) await deleteCachedFiles(url);
    return undefined;
  }
}

function lacking(url: string): never {
  throw new CatalogueError('not-found', 'the saved copy lacks it', {url});
}

/** Saves files in place of the last copy; none if the main file, which is the first, may not be kept. */
export async function saveStaleCopy(url: string, files: readonly ParsedFile[]): Promise<void> {
  const toKeep = files[0]?.noStore ? [] : files.filter(({noStore}) => !noStore);
  await cacheFiles(url, toKeep.reverse()); // the main file last: a copy that was not finished is none
}
