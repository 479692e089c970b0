// `build`: a catalogue file made of whatever a publisher keeps, once nothing is wrong with it.

import {readFile, readdir, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseCatalogue} from '../catalogue/parse.ts';
import {reportOn, type Report} from '../check/report.ts';
import type {Remark} from '../check/remark.ts';
import {catalogueText, servicePageText} from './json-text.ts';
import {loadSource, type Loaded, type SourceOptions} from './load-source.ts';
import {CannotDo} from './cannot-do.ts';
import type {ExitCode, Output} from './output.ts';
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
  const loaded = await loadSource(options);
  const {remarks} = loaded;
  const hasErrors = remarks.some(({severity}) => severity === 'error');
  const kept =
    hasErrors && options.leaveOutBadRecords === true && loaded.catalogue ? withoutBadServices(loaded) : undefined;
  const report = reportOn(remarks, loaded.catalogue);
  if (options.mapping !== undefined && loaded.mapping) await keepMapping(options.mapping, loaded, output);
  if (hasErrors && !kept) {
    printReport(withOutcome(report, 'Nothing was written.'), options.source, output);
    return 1;
  }
  output.progress('Writing …');
  const files = filesOf(kept?.raw ?? loaded.raw, pageSize);
  await writeInto(options.out, files, options.source);
  const leftOut = kept ? leftOutSentence(kept.names) : '';
  printReport(withOutcome(report, `${leftOut}${writtenSentence(options.out, files)}`), options.source, output);
  return hasErrors ? 1 : 0;
}

function positive(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new CannotDo(`--page-size ${text} is no number of services. Write one such as 2500.`);
}

function withOutcome(report: Report, outcome: string): Report {
  return {...report, outcome};
}

function writtenSentence(out: string, files: readonly NewFile[]): string {
  const pages = files.length - 1;
  const beside = pages === 0 ? '' : ` and ${pages} ${pages === 1 ? 'page' : 'pages'} of services`;
  return `Written: ${join(out, 'catalogue.json')}${beside}.`;
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
function withoutBadServices({raw, remarks}: Loaded): {raw: Record<string, unknown>; names: string[]} {
  const bad = new Set<number>();
  for (const {severity, where} of remarks) if (severity === 'error') for (const n of servicesAt(where, raw)) bad.add(n);
  const services = raw.services as unknown[];
  const names = [...bad].sort((a, b) => a - b).map((n) => nameOfService(services[n], n));
  return {raw: {...raw, services: services.filter((_, n) => !bad.has(n))}, names};
}

function servicesAt({path}: Remark['where'], {services}: Record<string, unknown>): number[] {
  const index = /^services\[(\d+)\]/.exec(path ?? '')?.[1];
  return index === undefined || !Array.isArray(services) ? [] : [Number(index)];
}

function nameOfService(service: unknown, n: number): string {
  const {name, id} = (typeof service === 'object' && service !== null ? service : {}) as {name?: unknown; id?: unknown};
  return [name, id].find((text): text is string => typeof text === 'string') ?? `service ${n + 1}`;
}

/** The catalogue, and pages for what goes beyond the first. */
export function filesOf(raw: Record<string, unknown>, pageSize: number): NewFile[] {
  const services = (raw.services ?? []) as unknown[];
  if (services.length <= pageSize) return [{path: 'catalogue.json', text: catalogueText(raw)}];
  const pages: NewFile[] = [];
  const links: object[] = [];
  for (let begin = pageSize; begin < services.length; begin += pageSize) {
    const page = services.slice(begin, begin + pageSize);
    const path = `services/${pages.length + 1}.json`;
    pages.push({path, text: servicePageText(page)});
    const lots = lotsOf(page);
    links.push({url: path, count: page.length, ...(lots && {lots})});
  }
  const first = {...raw, services: services.slice(0, pageSize), servicePages: links};
  return [...pages, {path: 'catalogue.json', text: catalogueText(first)}];
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

/** Whole or not at all: what is there stays until all that replaces it has been written beside it. */
async function writeInto(out: string, files: readonly NewFile[], source: string): Promise<void> {
  const paths = files.map(({path, text}) => ({path: join(out, path), text}));
  if (paths.some(({path}) => resolve(path) === resolve(source))) {
    throw new CannotDo(`${source} would be overwritten. Choose another folder with --out.`);
  }
  parseCatalogue(JSON.parse(files.at(-1)!.text as string)); // what is written can be read again
  await writeAllWhole(paths);
  await removeStalePages(out, files);
}

/** Pages of an earlier build that was larger. */
async function removeStalePages(out: string, files: readonly NewFile[]): Promise<void> {
  const current = new Set(files.map(({path}) => path));
  const there = await readdir(join(out, 'services')).catch(() => []);
  const stale = there.filter((file) => /^\d+\.json$/.test(file) && !current.has(`services/${file}`));
  await Promise.all(stale.map((file) => rm(join(out, 'services', file))));
}
