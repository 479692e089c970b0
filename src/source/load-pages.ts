// A catalogue from its files: the main file, then its pages of services one after the other. It does not
// care whether they come from the server or from a saved copy.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../catalogue/parse.ts';
import type {Problem} from '../catalogue/problem.ts';
import {nextTask} from './abortable.ts';

/** A file that has been read and not yet parsed. */
export interface SourceFile {
  /** What relative URLs in it are relative to. */
  readonly from: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mayBeKept: boolean;
  /** @throws {CatalogueError} if it is no JSON. */
  json(): Promise<unknown>;
}

/** The catalogue as far as it goes after one more file. */
export interface LoadedFile {
  readonly url: string;
  readonly from: string;
  /** As received; absent if it could not be had. A Blob, because a browser holds those outside the page's memory. */
  readonly bytes: Blob | undefined;
  readonly mayBeKept: boolean;
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  /** Whether more files follow. */
  readonly arriving: boolean;
}

export interface Assembling {
  /** @throws {CatalogueError} if there is none. */
  readonly read: (url: string) => Promise<SourceFile>;
  /** The steps of the last time. Files with the same bytes are not parsed again and give the same catalogue. */
  readonly known: () => readonly LoadedFile[];
  readonly signal: AbortSignal;
}

/**
 * A page that cannot be had is a problem in the steps that follow, and the next one is read.
 *
 * @throws {CatalogueError} if the main file cannot be had or is no catalogue.
 * @throws The signal's reason once it is aborted.
 */
export async function* loadPages(url: string, assembling: Assembling): AsyncGenerator<LoadedFile, void, undefined> {
  let step = await loadMainFile(url, assembling);
  yield step;
  const pages = step.catalogue.servicePages.length;
  for (let page = 0; page < pages; page++) {
    step = await loadNextFile(step, page, assembling);
    yield step;
  }
}

async function loadMainFile(url: string, {read, known}: Assembling): Promise<LoadedFile> {
  const file = await read(url);
  const before = known()[0];
  if (before && (await hasSameBytes(before, file))) return {...before, mayBeKept: file.mayBeKept};
  const {catalogue, problems} = parseCatalogue(await file.json(), file.from);
  return stepWith(url, file, {catalogue, problems, arriving: catalogue.servicePages.length > 0});
}

async function loadNextFile(last: LoadedFile, page: number, assembling: Assembling): Promise<LoadedFile> {
  const {url} = last.catalogue.servicePages[page]!;
  const arriving = page + 1 < last.catalogue.servicePages.length;
  try {
    return {...(await loadServicePage(url, last, page, assembling)), arriving};
  } catch (error) {
    assembling.signal.throwIfAborted();
    return {...last, url, bytes: undefined, problems: [...last.problems, lostPage(page, error)], arriving};
  }
}

function lostPage(page: number, error: unknown): Problem {
  const found = error instanceof CatalogueError ? error.message : 'something that this script fails on';
  return {path: `servicePages[${page}]`, expected: 'a file of services', found, lost: 'record'};
}

/** In tasks of their own: reading the file, parsing it, and (for whoever listens) showing what it brought. */
async function loadServicePage(
  url: string,
  last: LoadedFile,
  page: number,
  {read, known}: Assembling,
): Promise<LoadedFile> {
  const file = await read(url);
  const [lastBefore, before] = known().slice(page, page + 2);
  // A page is read in the light of what came before it, so that has to be the same as well.
  if (before && lastBefore?.catalogue === last.catalogue && (await hasSameBytes(before, file))) {
    return {...before, mayBeKept: file.mayBeKept};
  }
  await nextTask();
  const {catalogue, problems} = parseServicePage(await file.json(), last.catalogue, page);
  await nextTask();
  return stepWith(url, file, {catalogue, problems: [...last.problems, ...problems], arriving: true});
}

function stepWith(
  url: string,
  {from, bytes, mayBeKept}: SourceFile,
  parsed: Pick<LoadedFile, 'catalogue' | 'problems' | 'arriving'>,
): LoadedFile {
  return {url, from, bytes: new Blob([bytes]), mayBeKept, ...parsed};
}

async function hasSameBytes({from, bytes}: LoadedFile, file: SourceFile): Promise<boolean> {
  if (from !== file.from || bytes?.size !== file.bytes.length) return false;
  const known = new Uint8Array(await bytes.arrayBuffer());
  for (let n = 0; n < known.length; n++) if (known[n] !== file.bytes[n]) return false;
  return true;
}
