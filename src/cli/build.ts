// `build`: a catalogue file made of whatever a publisher keeps, once nothing is wrong with it.

import {readFile, readdir, rm} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import {parseCatalogue} from '../catalogue/parse.ts';
import {reportOn, type Report} from '../check/report.ts';
import {catalogueText, servicePageText} from './json-text.ts';
import {loadSource, type Loaded, type SourceOptions} from './load-source.ts';
import {CannotDo} from './cannot-do.ts';
import type {ExitCode, Output} from './output.ts';
import type {LookUpOfSheet} from './sheets/look-up-of-sheet.ts';
import {printReport} from './print-report.ts';
import {writeAllWhole, type NewFile} from './write-whole.ts';

export interface BuildOptions extends SourceOptions {
  /** The folder for what is made. */
  readonly out: string;
  /** How many services one file holds. */
  readonly pageSize: string;
  readonly leaveOutBadRecords?: boolean;
  readonly watch?: boolean;
}

export async function build(options: BuildOptions, output: Output): Promise<ExitCode> {
  if (!options.watch) return buildOnce(options, output);
  const {watchSource} = await import('./watch-source.ts');
  return watchSource(options.source, () => buildOnce(options, output), output);
}

async function buildOnce(options: BuildOptions, output: Output): Promise<ExitCode> {
  const pageSize = positive(options.pageSize);
  output.progress(`Reading ${options.source} …`);
  const {report, catalogue, leftOut} = await readForBuild(options, output);
  const tell = (outcome: string) => printReport({...report, outcome}, options.source, output);
  if (!catalogue) {
    tell('Nothing was written.');
    return 1;
  }
  output.progress('Writing …');
  const written = await writeInto(options.out, catalogue, {pageSize, source: options.source});
  tell(`${leftOutSentence(leftOut)}${writtenSentence(options.out, written, catalogue.lookUp)}`);
  return report.errors > 0 ? 1 : 0;
}

interface ReadForBuild {
  readonly report: Report;
  /** What is to be written; absent if nothing is. */
  readonly catalogue: ToWrite | undefined;
  /** The names of services that are not. */
  readonly leftOut: readonly string[];
}

/** The file without its services, and those. */
type ToWrite = Pick<Loaded, 'raw' | 'lookUp'> & {readonly services: Iterable<unknown>};

async function readForBuild(options: BuildOptions, output: Output): Promise<ReadForBuild> {
  const loaded = await loadSource(options);
  const report = reportOn(loaded.remarks, loaded.counts);
  if (options.mapping !== undefined && loaded.mapping) await keepMapping(options.mapping, loaded, output);
  if (report.errors === 0) return {report, catalogue: loaded, leftOut: []};
  if (options.leaveOutBadRecords !== true || !loaded.counts) return {report, catalogue: undefined, leftOut: []};
  return {report, ...withoutBadServices(loaded)};
}

function positive(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new CannotDo(`--page-size ${text} is no number of services. Write one such as 2500.`);
}

function writtenSentence(out: string, written: readonly string[], lookUp: LookUpOfSheet | undefined): string {
  const files = lookUp?.texts.size ?? 0;
  const pages = written.length - 1 - files;
  const beside = [
    ...(pages === 0 ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'} of services`]),
    ...(files === 0 ? [] : [`${files} ${files === 1 ? 'file' : 'files'} of organisations`]),
  ];
  return `Written: ${[join(out, 'catalogue.json'), ...beside].join(' and ')}.`;
}

function leftOutSentence(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, 20).join(', ') + (names.length > 20 ? ` and ${names.length - 20} more` : '');
  return `Left out: ${shown}. `;
}

/** The guess, if there is no such file yet. */
async function keepMapping(file: string, {mapping}: Loaded, output: Output): Promise<void> {
  const isThere = await readFile(file).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await writeAllWhole([{path: file, text: `${JSON.stringify(mapping, null, 2)}\n`}]);
  output.tell(`Written: ${file}, which says how your sheets were understood. Change it where that is wrong.`);
}

/** Services of which something cannot be used. What is wrong elsewhere stays: readers of the file take it as unclear. */
function withoutBadServices({raw, services, remarks, lookUp}: Loaded): Pick<ReadForBuild, 'catalogue' | 'leftOut'> {
  const bad = new Set<number>();
  for (const {severity, where} of remarks) {
    const index = /^services\[(\d+)\]/.exec(where.path ?? '')?.[1];
    if (severity === 'error' && index !== undefined) bad.add(Number(index));
  }
  const leftOut: string[] = [];
  for (const [n, service] of withIndexes(services)) if (bad.has(n)) leftOut.push(nameOfService(service, n));
  return {catalogue: {raw, lookUp, services: {[Symbol.iterator]: () => servicesBut(bad, services)}}, leftOut};
}

function* servicesBut(bad: ReadonlySet<number>, services: Iterable<unknown>): Generator {
  for (const [n, service] of withIndexes(services)) if (!bad.has(n)) yield service;
}

function* withIndexes<T>(items: Iterable<T>): Generator<readonly [n: number, item: T]> {
  let n = 0;
  for (const item of items) yield [n++, item];
}

function nameOfService(service: unknown, n: number): string {
  const {name, id} = (typeof service === 'object' && service !== null ? service : {}) as {name?: unknown; id?: unknown};
  return [name, id].find((text): text is string => typeof text === 'string') ?? `service ${n + 1}`;
}

/** Pages for what goes beyond the first, one after the other, files of organisations, then the catalogue. */
export function* filesOf({raw, services, lookUp}: ToWrite, pageSize: number): Generator<TextFile, void, undefined> {
  const links: object[] = [];
  let first: readonly unknown[] = [];
  for (const [n, page] of withIndexes(pagesOf(services, pageSize))) {
    if (n === 0) {
      first = page;
      continue;
    }
    const path = `services/${n}.json`;
    yield {path, text: servicePageText(page)};
    const lots = lotsOf(page);
    links.push({url: path, count: page.length, ...(lots && {lots})});
  }
  for (const [path, text] of lookUp?.texts ?? []) yield {path, text};
  const all = {...raw, services: first, ...(links.length > 0 && {servicePages: links})};
  yield {path: 'catalogue.json', text: catalogueText(first.length > 0 ? all : raw)};
}

function* pagesOf(services: Iterable<unknown>, pageSize: number): Generator<unknown[]> {
  let page: unknown[] = [];
  for (const service of services) {
    if (page.length === pageSize) {
      yield page;
      page = [];
    }
    page.push(service);
  }
  if (page.length > 0) yield page;
}

interface TextFile extends NewFile {
  readonly text: string;
}

/** The lots of a page; undefined if one of its services may be on any. */
function lotsOf(services: readonly unknown[]): string[] | undefined {
  const lots = new Set<string>();
  for (const service of services as {lot?: unknown; listings?: unknown}[]) {
    const named = Array.isArray(service.listings)
      ? (service.listings as {lot?: unknown}[]).map(({lot}) => lot)
      : [service.lot];
    for (const lot of named) {
      if (typeof lot !== 'string') return undefined;
      lots.add(lot);
    }
  }
  return [...lots].sort();
}

/**
 * Whole or not at all: what is there stays until all that replaces it has been written beside it.
 *
 * @returns The paths of the files, from the folder.
 */
async function writeInto(
  out: string,
  catalogue: ToWrite,
  {pageSize, source}: {readonly pageSize: number; readonly source: string},
): Promise<readonly string[]> {
  if (isIn(out, source)) {
    throw new CannotDo(`${source} would be overwritten. Choose another folder with --out.`);
  }
  const written: string[] = [];
  await writeAllWhole(readable(filesOf(catalogue, pageSize), out, written));
  await removeStalePages(out, written);
  return written;
}

/** Whether it is one of the files that are written. */
function isIn(out: string, source: string): boolean {
  const path = relative(resolve(out), resolve(source)).replaceAll('\\', '/');
  return path === 'catalogue.json' || /^services\/\d+\.json$/.test(path);
}

/** Where they are to lie. What names the pages comes last: before anything takes its place it is read again. */
function* readable(files: Iterable<TextFile>, out: string, written: string[]): Generator<NewFile, void, undefined> {
  for (const {path, text} of files) {
    if (path === 'catalogue.json') parseCatalogue(JSON.parse(text));
    written.push(path);
    yield {path: join(out, path), text};
  }
}

/** Pages of an earlier build that was larger. */
async function removeStalePages(out: string, written: readonly string[]): Promise<void> {
  const current = new Set(written);
  const there = await readdir(join(out, 'services')).catch(() => []);
  const stale = there.filter((file) => /^\d+\.json$/.test(file) && !current.has(`services/${file}`));
  await Promise.all(stale.map((file) => rm(join(out, 'services', file))));
}
