// What a publisher names as a catalogue file that is checked: JSON with the pages of services beside it, or sheets.

import {readFile, stat} from 'node:fs/promises';
import {basename, dirname, extname, join} from 'node:path';
import {dayInUk} from '../catalogue/day.ts';
import {isObject} from '../catalogue/fields.ts';
import {servicesOf, type Catalogue} from '../catalogue/model.ts';
import {foldedName} from '../catalogue/folded-name.ts';
import {checkCatalogue, type Checked, type ManyServices} from '../check/check-catalogue.ts';
import {withCorrectedLines} from '../check/corrected-line.ts';
import type {Remark} from '../check/remark.ts';
import {pagesNamedIn, servicesOnPage, withPages, type ReadPage} from '../check/service-pages.ts';
import {locateIn, type Locate} from '../check/where-in-json.ts';
import {CannotDo} from './cannot-do.ts';
import {isJsonSource, readCatalogue} from './read-catalogue.ts';
import type {LookUpOfSheet} from './sheets/look-up-of-sheet.ts';
import type {RawFields} from './sheets/make-records.ts';
import {isMapping, type Mapping} from './sheets/mapping.ts';

export interface SourceOptions {
  /** A `.json` file, a workbook, a `.csv` file, or a folder of them. */
  readonly source: string;
  /** The catalogue as it was published before. */
  readonly previous?: string | undefined;
  readonly mapping?: string | undefined;
}

export interface Loaded extends Checked {
  /** The file without its services. */
  readonly raw: RawFields;
  /** Those of all its pages. */
  readonly services: ManyServices;
  /** How a workbook was understood. */
  readonly mapping: Mapping | undefined;
  /** Of the sheet of organisations, if there is one. */
  readonly lookUp: LookUpOfSheet | undefined;
}

/** All in one object, for what needs it so. */
export function wholeCatalogue({raw, services}: Pick<Loaded, 'raw' | 'services'>): RawFields {
  return {...raw, services: [...services]};
}

interface SourceRead {
  readonly raw: unknown;
  readonly services: ManyServices;
  readonly locate: Locate;
  readonly remarks: readonly Remark[];
  readonly mapping?: Mapping;
  readonly lookUp?: LookUpOfSheet | undefined;
  /** The text of the file, or of one of its pages. */
  readonly textOf?: (file: string | undefined) => string | undefined;
}

// Addresses in the file are read against it, for where it will lie is not known.
const base = 'https://catalogue.invalid/';

export async function loadSource({source, previous: before, mapping}: SourceOptions): Promise<Loaded> {
  const previous = before === undefined ? undefined : await readCatalogue(before);
  const read = await ((await isJsonSource(source))
    ? readJsonSource(source)
    : readSpreadsheet(source, mapping, previous));
  const {raw, services, locate} = read;
  const options = {today: dayInUk(Date.now()), base, previous, locate};
  const {counts, remarks} = checkCatalogue(raw, options, services);
  const all = [...remarks, ...withPaths(read)];
  return {
    raw: isObject(raw) ? (services.length > 0 ? {...raw, services: []} : (raw as RawFields)) : {},
    services,
    counts,
    remarks: read.textOf ? withCorrectedLines(all, read.textOf) : all,
    mapping: read.mapping,
    lookUp: read.lookUp,
  };
}

/** What the reading found wrong with a row is wrong with the service that was made of it. */
function withPaths({services, remarks, locate}: SourceRead): readonly Remark[] {
  const rows = new Map<string, string | undefined>();
  for (const {severity, where} of remarks) {
    const key = keyOfRow(where);
    if (severity === 'error' && key !== undefined) rows.set(key, undefined);
  }
  if (rows.size === 0) return remarks;
  let n = 0;
  for (const {listings = []} of services as Iterable<{listings?: unknown[]}>) {
    const service = `services[${n++}]`;
    for (const path of [service, ...listings.map((_, at) => `${service}.listings[${at}]`)]) {
      const key = keyOfRow(locate(path)) ?? '';
      if (rows.has(key) && rows.get(key) === undefined) rows.set(key, service);
    }
  }
  return remarks.map((remark) => {
    const path = remark.severity === 'error' ? rows.get(keyOfRow(remark.where) ?? '') : undefined;
    return path === undefined ? remark : {...remark, where: {...remark.where, path}};
  });
}

function keyOfRow({file, sheet, row}: Remark['where']): string | undefined {
  return row === undefined ? undefined : JSON.stringify([file, sheet, row]);
}

async function readSpreadsheet(
  source: string,
  mappingFile: string | undefined,
  previous: Catalogue | undefined,
): Promise<SourceRead> {
  const [{gridsOf}, {readSheets}] = await Promise.all([
    import('./sheets/read-source.ts'),
    import('./sheets/read-sheets.ts'),
  ]);
  const mapping = mappingFile === undefined ? undefined : await readMapping(mappingFile);
  const previousIds = previous && new Map([...servicesOf(previous)].map(({name, id}) => [foldedName(name), id]));
  const title = basename(source, extname(source)).replace(/[-_]+/g, ' ');
  return readSheets(await gridsOf(source), {
    title: title === '.' || title === '' ? 'Catalogue' : title,
    mapping,
    previousIds,
  });
}

/** Undefined if there is none yet: `build` then writes what it guessed. */
async function readMapping(file: string): Promise<Mapping | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const mapping = jsonIn(text, file);
  if (isMapping(mapping)) return mapping;
  throw new CannotDo(
    `${file} is no mapping file: it needs "sheets", "columns" and "statuses", each an object with texts. Delete it to get a new one.`,
  );
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CannotDo(`${file} is not JSON: ${(error as Error).message}. Check that the file is complete.`);
  }
}

async function readJsonSource(source: string): Promise<SourceRead> {
  const file = (await stat(source)).isDirectory() ? join(source, 'catalogue.json') : source;
  const text = await readFile(file, 'utf8');
  const raw = jsonIn(text, file);
  const pages: PageWithText[] = [];
  for (const url of pagesNamedIn(raw)) pages.push(await readPage(url, file));
  const whole = withPages({raw, locate: locateIn(text, raw)}, pages);
  return {
    ...whole,
    services: servicesOnPage(whole.raw) ?? [],
    remarks: [],
    textOf: (name) => (name === undefined ? text : pages.find((page) => page.file === name)?.text),
  };
}

interface PageWithText extends ReadPage {
  readonly text: string;
}

async function readPage(url: string, file: string): Promise<PageWithText> {
  const address = new URL(url, base);
  if (url === '' || !address.href.startsWith(base)) {
    throw new CannotDo(`${file} names a page of services that does not lie beside it: ${url}.`);
  }
  const path = join(dirname(file), decodeURIComponent(address.pathname));
  const text = await readFile(path, 'utf8');
  const raw = jsonIn(text, path);
  if (!servicesOnPage(raw)) throw new CannotDo(`${path} holds no list of services.`);
  return {file: path, raw, locate: locateIn(text, raw), text};
}
