// The files of one load, each read and parsed once. A file that has the same bytes as in the load before is
// not parsed again.

import type {FileToCache} from './cache-storage.ts';
import type {Begin, FileResponse} from './fetch-once.ts';
import {bytesOf} from './read-body.ts';

/**
 * Reads a file and gives what `parse` makes of it: the same object as in the load before, if the file has the
 * same bytes and `given` is the same.
 */
export type Read = <P>(url: string, parse: (file: FileResponse) => Promise<P>, options?: ReadOptions) => Promise<P>;

export interface ReadOptions {
  /** What the file is read in the light of, if it does not speak for itself. */
  readonly given?: unknown;
  /** Called each time that an answer begins, before `parse` or in vain. */
  readonly begin?: Begin | undefined;
}

/** Where files come from. */
export type GetFile = (url: string, begin: Begin | undefined) => Promise<FileResponse>;

/** A file that has been parsed. */
export interface ParsedFile extends FileToCache {
  /** As received. A Blob, because a browser holds those outside the page's memory. */
  readonly bytes: Blob;
  readonly noStore: boolean;
  readonly given: unknown;
  readonly parsed: unknown;
}

const comparedBytes = 1024 * 1024;

/** @param known - The files of the load before. */
export function fileReader(
  get: GetFile,
  known: () => readonly ParsedFile[],
): {readonly read: Read; readonly files: readonly ParsedFile[]} {
  const files: ParsedFile[] = [];
  const read: Read = async <P>(
    url: string,
    parse: (file: FileResponse) => Promise<P>,
    {given, begin}: ReadOptions = {},
  ) => {
    const file = await get(url, begin);
    const {from, noStore} = file;
    const bytes = new Blob([file.bytes]);
    const before = known().find((other) => other.url === url && other.given === given);
    if (before?.from === from && (await areSame(before.bytes, bytes))) {
      files.push({...before, noStore});
      return before.parsed as P;
    }
    const parsed = await parse(file);
    files.push({url, from, noStore, bytes, given, parsed});
    return parsed;
  };
  return {read, files};
}

/** Compares a little at a time, so that two large files are never in memory at once. */
async function areSame(bytes: Blob, others: Blob): Promise<boolean> {
  if (bytes.size !== others.size) return false;
  for (let at = 0; at < bytes.size; at += comparedBytes) {
    const [some, other] = await Promise.all([bytes, others].map((blob) => bytesOf(blob.slice(at, at + comparedBytes))));
    for (let n = 0; n < some!.length; n++) if (some![n] !== other![n]) return false;
  }
  return true;
}
