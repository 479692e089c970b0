// A catalogue from its files: the main file, then its pages of services one after the other. It does not
// care whether they come from the server or from a saved copy.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../catalogue/parse.ts';
import type {Problem} from '../catalogue/problem.ts';
import {nextTask} from './abortable.ts';
import type {FileResponse} from './fetch-once.ts';
import {readJson} from './read-json.ts';
import type {Loading, Snapshot} from './snapshot.ts';

export interface CatalogueSnapshot extends Snapshot {
  /** The same object as long as the files have the same bytes. */
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/**
 * Loads a catalogue. A page that cannot be had is a problem, and the next one is read.
 *
 * @throws {CatalogueError} if the main file cannot be had or is no catalogue.
 * @throws The signal's reason once it is aborted.
 */
export async function loadPages(url: string, loading: Loading<CatalogueSnapshot>): Promise<CatalogueSnapshot> {
  const {catalogue, problems} = await loading.read(url, parseMainFile);
  const pages = catalogue.servicePages.length;
  let snapshot: CatalogueSnapshot = {url, catalogue, problems, arriving: pages > 0, saved: undefined};
  for (let page = 0; page < pages; page++) {
    if (hasServices(snapshot.catalogue)) loading.arrived?.(snapshot);
    snapshot = {...snapshot, ...(await addPage(snapshot, page, loading)), arriving: page + 1 < pages};
  }
  return snapshot;
}

type Contents = Pick<CatalogueSnapshot, 'catalogue' | 'problems'>;

async function parseMainFile(file: FileResponse): Promise<Contents> {
  return parseCatalogue(await readJson(file), file.from);
}

async function addPage(
  {catalogue, problems}: Contents,
  page: number,
  {read, signal}: Loading<CatalogueSnapshot>,
): Promise<Contents> {
  // In tasks of their own: reading the file, parsing it, and (for whoever listens) showing what it brought.
  const parse = async (file: FileResponse) => {
    await nextTask();
    const parsed = parseServicePage(await readJson(file), catalogue, page);
    await nextTask();
    return parsed;
  };
  try {
    const added = await read(catalogue.servicePages[page]!.url, parse, catalogue);
    return {catalogue: added.catalogue, problems: [...problems, ...added.problems]};
  } catch (error) {
    signal.throwIfAborted();
    return {catalogue, problems: [...problems, lostPage(page, error)]};
  }
}

function lostPage(page: number, error: unknown): Problem {
  const found = error instanceof CatalogueError ? error.message : 'something that this script fails on';
  return {path: `servicePages[${page}]`, expected: 'a file of services', found, lost: 'record'};
}

function hasServices({parts}: Catalogue): boolean {
  return parts.some(({services}) => services.length > 0);
}
