// A catalogue from its files: the main file, then its pages of services one after the other. Large files are read
// in parts while they arrive. It does not care whether they come from the server or from a saved copy.

import {CatalogueError} from '../catalogue/catalogue-error.ts';
import {countServices, type Catalogue, type Service} from '../catalogue/model.ts';
import {catalogueInParts, pageInParts} from '../catalogue/parse-parts.ts';
import {parseCatalogue, parseServicePage} from '../catalogue/parse.ts';
import {countLostServices, type Problem} from '../catalogue/problem.ts';
import {linkedController, nextTask} from './abortable.ts';
import {ArrivingFile, readInParts, type Arriving} from './arriving-file.ts';
import type {FileResponse, ResponseHead} from './fetch-once.ts';
import {readJson} from './read-json.ts';
import type {Loading, Losses, Snapshot} from './snapshot.ts';

export interface CatalogueSnapshot extends Snapshot {
  /** The same object as long as the files have the same bytes. */
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/** By so much a catalogue grows before it is shown again: that takes the longer, the larger it is. */
const noticeable = 1.1;

/**
 * Loads a catalogue. A page that cannot be had is a problem, and the next one is read.
 *
 * @throws {CatalogueError} if the main file cannot be had or is no catalogue.
 * @throws The signal's reason once it is aborted.
 */
export async function loadPages(url: string, loading: Loading<CatalogueSnapshot>): Promise<CatalogueSnapshot> {
  const {catalogue, problems} = await readMainFile(url, loading);
  const pages = catalogue.servicePages.length;
  let snapshot: CatalogueSnapshot = {url, catalogue, problems, arriving: pages > 0, saved: undefined};
  let shown = 0;
  for (let page = 0; page < pages; page++) {
    const before = snapshot;
    const services = countServices(before.catalogue);
    if (services > shown * noticeable) {
      loading.arrived?.(before);
      shown = services;
    }
    // The first services of all do not wait for those beside them.
    const show =
      loading.arrived && services === 0 ? (added: Contents) => loading.arrived!(grown(before, added)) : undefined;
    snapshot = {...grown(before, await addPage(before, page, loading, show)), arriving: page + 1 < pages};
  }
  return snapshot;
}

/** The services of a catalogue that are there, and those that are not: of a page that is missing, as many as it should have. */
export function lossesOf({catalogue, problems}: CatalogueSnapshot): Losses {
  const missing = problems.flatMap(({path}) => missingPage.exec(path)?.[1] ?? []);
  let lost = countLostServices(problems);
  for (const page of missing) lost += catalogue.servicePages[Number(page)]?.count ?? 0;
  return {kept: countServices(catalogue), lost};
}

const missingPage = /^servicePages\[(\d+)\]$/;

type Contents = Pick<CatalogueSnapshot, 'catalogue' | 'problems'>;

async function readMainFile(url: string, {read, arrived, signal}: Loading<CatalogueSnapshot>): Promise<Contents> {
  let attempt = linkedController(signal);
  let arriving: ArrivingFile | undefined;
  const begin = ({from}: ResponseHead) => {
    attempt.abort(); // the one before has failed
    attempt = linkedController(signal);
    const file = new ArrivingFile({begin: beginCatalogue(from), arrived: show, signal: attempt.signal});
    arriving = file;
    return (piece: Uint8Array<ArrayBuffer>) => file.take(piece);
  };
  let shown = 0;
  const show = ({catalogue, problems}: Contents) => {
    const services = countServices(catalogue);
    if (services <= shown || !hasListsFor(catalogue)) return; // what a second attempt brings is on show already
    shown = services;
    arrived!({url, catalogue, problems, arriving: true, saved: undefined});
  };
  const parse = async (file: FileResponse) => {
    const parsed = await (arriving?.finish() ?? readInParts(file.bytes, {begin: beginCatalogue(file.from), signal}));
    signal.throwIfAborted();
    return parsed ?? parseCatalogue(await readJson(file), file.from);
  };
  try {
    return await read(url, parse, {begin: arrived && begin});
  } finally {
    attempt.abort();
  }
}

function beginCatalogue(from: string): Arriving['begin'] {
  return (fields) => catalogueInParts(fields, from);
}

/**
 * Whether the lists are there that the services name. One that stands behind the services would change what is shown
 * of them, and whether they may be ordered.
 */
function hasListsFor({
  lots,
  organisationTypes,
  suppliers,
  categories,
  capabilities,
  facets,
  parts,
}: Catalogue): boolean {
  const {services} = parts[0]!;
  const isThere = (list: ReadonlyMap<string, unknown>, isNamed: (service: Service) => boolean) =>
    list.size > 0 || !services.some(isNamed);
  return (
    lots.size > 0 &&
    (organisationTypes.size > 0 || [...lots.values()].every(({terms}) => terms.length === 0)) &&
    isThere(suppliers, ({supplier}) => supplier !== undefined) &&
    isThere(categories, (service) => service.categories.length > 0) &&
    isThere(capabilities, (service) => service.capabilities.length > 0) &&
    isThere(facets, (service) => service.facets.size > 0)
  );
}

function grown(before: CatalogueSnapshot, {catalogue, problems}: Contents): CatalogueSnapshot {
  return {...before, catalogue, problems: [...before.problems, ...problems]};
}

/** The catalogue with the services of a page, and the problems of that page alone. */
async function addPage(
  {catalogue}: Contents,
  page: number,
  {read, signal}: Loading<CatalogueSnapshot>,
  arrived: ((added: Contents) => void) | undefined,
): Promise<Contents> {
  // In tasks of their own: reading the file, parsing it, and (for whoever listens) showing what it brought.
  const parse = async (file: FileResponse) => {
    await nextTask();
    const parsed = await readInParts(file.bytes, {begin: () => pageInParts(catalogue, page), arrived, signal});
    signal.throwIfAborted();
    const added = parsed ?? parseServicePage(await readJson(file), catalogue, page);
    await nextTask();
    return added;
  };
  try {
    return await read(catalogue.servicePages[page]!.url, parse, {given: catalogue});
  } catch (error) {
    signal.throwIfAborted();
    return {catalogue, problems: [lostPage(page, error)]};
  }
}

function lostPage(page: number, error: unknown): Problem {
  const found = error instanceof CatalogueError ? error.message : 'something that this script fails on';
  return {path: `servicePages[${page}]`, expected: 'a file of services', found, lost: 'record'};
}
