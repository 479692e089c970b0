// unknown → {catalogue, problems}. Trusts nothing, keeps what is good: a bad record never hides its
// neighbours, and a fact that decides and cannot be read makes its record unclear, never permissive.

import {CatalogueError} from './catalogue-error.ts';
import {describeValue, emptyList, Fields, isObject, nameIn, type Place, type Reading} from './fields.ts';
import {isRelative} from './href.ts';
import type {Archive, Catalogue, Link, OrganisationFiles, Part, Service, ServicePage, Words} from './model.ts';
import {odsCode} from './organisation.ts';
import {readContact, readLists} from './parse-lists.ts';
import {NamedRecords, readService} from './parse-service.ts';
import type {Problem} from './problem.ts';

export interface Parsed {
  readonly catalogue: Catalogue;
  readonly problems: Problem[];
}

/** What a file of a catalogue says besides its services, which are still to be read. */
export interface Frame extends Parsed {
  readonly fields: Fields;
}

/**
 * Reads a catalogue file.
 *
 * @param raw - What `JSON.parse` made of it.
 * @param base - The file's own URL, against which its URLs are read. Without it relative ones stay text.
 * @throws {CatalogueError} `wrong-shape` if it is no object, has no `format` or no list of services;
 *   `unsupported-format` if its format is newer than this code.
 */
export function parseCatalogue(raw: unknown, base?: string): Parsed {
  const {catalogue, problems, fields} = readFrame(raw, base);
  return {catalogue: withServices(catalogue, fields), problems};
}

/** Reads all of a catalogue file but its services. It throws what parseCatalogue throws. */
export function readFrame(raw: unknown, base: string | undefined): Frame {
  const reading: Reading = {base, problems: []};
  const fields = new Fields(requireCatalogue(raw, base), {parent: undefined, step: ''}, reading);
  const catalogue: Catalogue = {
    title: fields.text('title') ?? fields.report('title', 'a title, as text') ?? '',
    summary: fields.text('summary'),
    language: readLanguage(fields),
    publisher: fields.record('publisher')?.titled('name'),
    updated: fields.day('updated'),
    reviewBy: fields.day('reviewBy'),
    // Whatever stands there, the publisher says that something is missing.
    partial: fields.text('partial') ?? (fields.spoilt('partial') ? '' : undefined),
    archived: readArchive(fields),
    licence: fields.record('licence')?.titled('name'),
    contact: readContact(fields.record('contact')),
    feedback: readFeedback(fields.record('feedback')),
    words: readWords(fields.record('words')),
    ...readLists(fields),
    parts: emptyList,
    servicePages: [...fields.records('servicePages')].flatMap(readServices),
    organisations: readOrganisations(fields.record('organisations')),
  };
  return {catalogue, problems: reading.problems, fields};
}

/**
 * Reads a further file of services, `{"services": […]}`, and adds it.
 *
 * @param page - Its index in `catalogue.servicePages`.
 * @throws {CatalogueError} `wrong-shape` if it holds no list of services.
 */
export function parseServicePage(raw: unknown, catalogue: Catalogue, page: number): Parsed {
  const url = catalogue.servicePages[page]?.url;
  const services = isObject(raw) ? own(raw, 'services') : undefined;
  if (!isObject(raw) || !Array.isArray(services)) {
    throw new CatalogueError('wrong-shape', `expected a list at "services", found ${describeValue(services)}`, {url});
  }
  const reading: Reading = {base: pageBase(catalogue, page), problems: []};
  const fields = new Fields(raw, pagePlace(page), reading);
  return {catalogue: withServices(catalogue, fields), problems: reading.problems};
}

/** What the URLs on a page of services are read against: of a catalogue without an address its pages have none either. */
export function pageBase({servicePages}: Catalogue, page: number): string | undefined {
  const url = servicePages[page]?.url;
  return url !== undefined && isRelative(url) ? undefined : url;
}

/** Where the problems of a page of services are said to be. */
export function pagePlace(page: number): Place {
  return {parent: undefined, step: `servicePages[${page}]`};
}

function requireCatalogue(raw: unknown, url: string | undefined): object {
  const wrong = (message: string) => new CatalogueError('wrong-shape', message, {url});
  if (!isObject(raw)) throw wrong(`expected an object with "format" and "services", found ${describeValue(raw)}`);
  const format = own(raw, 'format');
  if (typeof format === 'number' && format > 1) {
    const message = `the file is of format ${format}, and this version of the script reads format 1`;
    throw new CatalogueError('unsupported-format', message, {url});
  }
  if (format !== 1) throw wrong(`expected "format": 1, found ${describeValue(format)}`);
  if (!Array.isArray(own(raw, 'services')) && !Array.isArray(own(raw, 'servicePages'))) {
    throw wrong(`expected a list at "services" (or "servicePages"), found ${describeValue(own(raw, 'services'))}`);
  }
  return raw;
}

function own(raw: object, key: string): unknown {
  return Object.hasOwn(raw, key) ? (raw as Record<string, unknown>)[key] : undefined;
}

/** The catalogue with the services of a file as one more part. */
function withServices(catalogue: Catalogue, fields: Fields): Catalogue {
  const part = new NewPart(catalogue);
  part.read(fields.records('services', false));
  return part.end();
}

/** A service, if it has an id, and whether it is kept: of two with one id the first that has a name is. */
export function readKept(
  record: Fields,
  isTaken: (id: string) => boolean,
  records: NamedRecords,
): {readonly service: Service; readonly isKept: boolean} | undefined {
  const id = record.required('id');
  if (id === undefined) return undefined;
  const name = isTaken(id)
    ? record.report('id', 'an id that no service before it has', 'record')
    : record.required('name');
  return {service: readService(record, id, name ?? id, records), isKept: name !== undefined};
}

/** By the first part, which all states of a growing catalogue share: a name on one page means the same on the next. */
const named = new WeakMap<Part, NamedRecords>();

/** A part that is being read; of two services with one id the first that has a name is kept. */
export class NewPart {
  readonly #catalogue: Catalogue;
  readonly #records: NamedRecords;
  readonly #byId = new Map<string, Service>();
  readonly #leftOut: Service[] = [];

  /** @param catalogue - With the parts before. */
  constructor(catalogue: Catalogue) {
    const [first] = catalogue.parts;
    this.#catalogue = catalogue;
    this.#records = (first && named.get(first)) ?? new NamedRecords(catalogue);
  }

  /** How many services are kept so far. */
  get size(): number {
    return this.#byId.size;
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0 && this.#leftOut.length === 0;
  }

  read(records: Iterable<Fields>): void {
    for (const record of records) this.#readOne(record);
  }

  #readOne(record: Fields): void {
    const isTaken = (id: string) => this.#byId.has(id) || this.#catalogue.parts.some((part) => part.byId.has(id));
    const read = readKept(record, isTaken, this.#records);
    if (read?.isKept) this.#byId.set(read.service.id, read.service);
    else if (read) this.#leftOut.push(read.service);
  }

  /** The catalogue with this part as its last. */
  end(): Catalogue {
    const part: Part = {services: [...this.#byId.values()], byId: this.#byId, leftOut: this.#leftOut};
    const {parts} = this.#catalogue;
    named.set(parts[0] ?? part, this.#records);
    return {...this.#catalogue, parts: [...parts, part]};
  }
}

function readLanguage(fields: Fields): string {
  const written = fields.name('language');
  if (written === undefined) return 'en-GB';
  const language = written.replaceAll('_', '-'); // as programs write it: en_GB
  if (language !== written) fields.note('language', language);
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    fields.report('language', 'a language tag such as en-GB or cy');
    return 'en-GB';
  }
}

/** An archive notice that cannot be read still says that the catalogue is one, unless it is `false`. */
function readArchive(fields: Fields): Archive | undefined {
  if (fields.isBlank('archived') || fields.value('archived') === false) return undefined;
  const notice = fields.record('archived');
  return {on: notice?.day('on'), text: notice?.text('text') ?? '', link: notice?.link('url')};
}

function readFeedback(fields: Fields | undefined): Link | undefined {
  return fields?.titled('text');
}

function readWords(fields: Fields | undefined): Words {
  const pair = (key: keyof Words, singular: string, plural: string): readonly [string, string] => {
    const words = fields?.texts(key, 'two words, singular and plural') ?? emptyList;
    if (words.length === 0) return [singular, plural];
    if (words.length !== 2) fields?.report(key, 'two words, singular and plural');
    return [words[0]!, words[1] ?? words[0]!];
  };
  const service = pair('service', 'service', 'services');
  return {
    lot: pair('lot', 'lot', 'lots'),
    service,
    module: pair('module', 'module', 'modules'),
    supplier: pair('supplier', 'supplier', 'suppliers'),
    category: pair('category', `kind of ${service[0]}`, `kinds of ${service[0]}`),
  };
}

function readServices(fields: Fields): ServicePage[] {
  const text = fields.text('url');
  const url = fields.href('url') ?? text;
  if (url === undefined || fields.spoilt('url')) {
    fields.report('url', 'the URL of a file of services', 'record');
    return [];
  }
  return [{url, count: fields.amount('count'), lots: fields.texts('lots')}];
}

function readOrganisations(fields: Fields | undefined): OrganisationFiles | undefined {
  const template = fields?.text('url');
  const url = fields?.href('url') ?? template;
  const prefixLength = fields?.amount('prefixLength');
  if (!fields || !url || !template?.includes('{prefix}') || fields.spoilt('url') || prefixLength === undefined) {
    return fields?.report('url', 'a URL with {prefix} in it, beside prefixLength and prefixes');
  }
  // `URL` writes `{prefix}` as `%7Bprefix%7D`.
  return {
    url: url.replaceAll('%7Bprefix%7D', '{prefix}'),
    prefixLength,
    prefixes: fields.texts('prefixes', 'the beginning of ODS codes', readCodePrefix),
  };
}

function readCodePrefix(value: unknown): string | undefined {
  return odsCode(nameIn(value) ?? '');
}
