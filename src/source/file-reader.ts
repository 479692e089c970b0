// The files of one load, each read and parsed once. A file that has the same bytes as in the load before is
// not parsed again.

import type {FileToCache} from './cache-storage.ts';
import type {FileResponse} from './fetch-once.ts';

/**
 * Reads a file and gives what `parse` makes of it: the same object as in the load before, if the file has the
 * same bytes and `given` is the same.
 *
 * @param given - What the file is read in the light of, if it does not speak for itself.
 */
export type Read = <P>(url: string, parse: (file: FileResponse) => Promise<P>, given?: unknown) => Promise<P>;

/** A file that has been parsed. */
export interface ParsedFile extends FileToCache {
  /** As received. A Blob, because a browser holds those outside the page's memory. */
  readonly bytes: Blob;
  readonly noStore: boolean;
  readonly given: unknown;
  readonly parsed: unknown;
}

/**
 * @param get - Where the files come from.
 * @param known - The files of the load before.
 */
export function fileReader(
  get: (url: string) => Promise<FileResponse>,
  known: () => readonly ParsedFile[],
): {readonly read: Read; readonly files: readonly ParsedFile[]} {
  const files: ParsedFile[] = [];
  const read: Read = async <P>(url: string, parse: (file: FileResponse) => Promise<P>, given?: unknown) => {
    const file = await get(url);
    const {from, noStore} = file;
    const before = known().find((other) => other.url === url && other.given === given);
    if (before && (await hasSameBytes(before, file))) {
      files.push({...before, noStore});
      return before.parsed as P;
    }
    const parsed = await parse(file);
    files.push({url, from, noStore, bytes: new Blob([file.bytes]), given, parsed});
    return parsed;
  };
  return {read, files};
}

async function hasSameBytes({from, bytes}: ParsedFile, file: FileResponse): Promise<boolean> {
  if (from !== file.from || bytes.size !== file.bytes.length) return false;
  const known = new Uint8Array(await bytes.arrayBuffer());
  for (let n = 0; n < known.length; n++) if (known[n] !== file.bytes[n]) return false;
  return true;
}
