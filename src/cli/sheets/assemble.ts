// Records from all sheets as one catalogue file: with ids, with names of other records as their ids, and with the rows
// that belong to others inside them.

import {wordIn} from '../../catalogue/fields.ts';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import {foldedName} from '../../catalogue/folded-name.ts';
import {nearestWord} from '../../check/nearest.ts';
import {columnName} from './grid.ts';
import {idFromName, NewIds} from './ids.ts';
import {inSentence, isClosed, setAt, valueIn, type Making, type RawFields} from './make-records.ts';
import {placeIn, type Origin} from './origins.ts';
import {sheets, type PlanColumn, type ListName} from './plan.ts';
import type {PlannedRow} from './read-sheets.ts';
import type {RowPlace} from './read-table.ts';
import {References} from './references.ts';
import {plainStatus} from './values/words.ts';

export interface Parts {
  readonly about: RawFields;
  readonly rows: readonly PlannedRow[];
  /** Texts above the table of services. */
  readonly titles: readonly string[];
  readonly title: string;
  /** There is a sheet of lots: none but those in it are made. */
  readonly hasLots: boolean;
  readonly previousIds: ReadonlyMap<string, string> | undefined;
}

const listNames = [
  'organisationTypes',
  'payers',
  'facets',
  'lots',
  'categories',
  'capabilities',
  'suppliers',
  'services',
] as const;

export function assembled({about, rows, titles, title, previousIds, hasLots}: Parts, making: Making): RawFields {
  const lists = new Map<ListName, RawFields[]>(
    listNames.map((list) => [
      list,
      rows.filter(({sheet}) => sheet.list === list && !sheet.owners).map(({record}) => record),
    ]),
  );
  const services = rows.filter(({sheet}) => sheet.list === 'services');
  for (const list of listNames) if (list !== 'services') giveIds(lists.get(list)!);
  giveServiceIds(lists.get('services')!, previousIds);
  defineSuppliers(services, lists, making);
  placeOnSections(services, lists, making);
  if (hasLots) settleUnlisted(lists);
  else defineLots(lists, making);
  defineFacets(lists);
  const references = referencesOf(lists);
  for (const {sheet, place, record} of rows) nameByIds(sheet.columns, record, references, place, making);
  for (const service of lists.get('services')!) nameInService(service, references, making);
  attach(rows, lists, references, making);
  const raw: RawFields = {format: 1, ...about, title: catalogueTitle(about, titles, title, making)};
  for (const [list, records] of lists) if (records.length > 0 || list === 'services') raw[list] = records;
  const origin = making.origins.get(about);
  if (origin) making.origins.set(raw, origin);
  return raw;
}

function catalogueTitle(about: RawFields, titles: readonly string[], fallback: string, {notes}: Making): string {
  if (typeof about.title === 'string') return about.title;
  const title =
    titles.find((text) => text.length > 3 && !/^\W*(updated|last|date|version|as (of|at))\b/i.test(text)) ?? fallback;
  notes.say({
    severity: 'note',
    code: 'title-taken',
    where: {},
    what: `the catalogue is called "${title}", ${titles.includes(title) ? 'as it says above the services' : 'after the file'}.`,
    write: 'Write its title into a sheet "About", with "Title" in the first column.',
  });
  return title;
}

function giveIds(records: readonly RawFields[]): void {
  const ids = new NewIds(records.flatMap(({id}) => (typeof id === 'string' ? [id] : [])));
  for (const record of records) {
    if (record.id === undefined && typeof record.name === 'string')
      putFirst(record, {id: ids.make({name: record.name, supplier: undefined})});
    else if (record.name === undefined && typeof record.id === 'string') record.name = record.id;
  }
}

/** In place, for its origin is kept with the record itself. */
function putFirst(record: RawFields, fields: RawFields): void {
  const rest = {...record};
  for (const key of Object.keys(record)) Reflect.deleteProperty(record, key);
  Object.assign(record, fields, rest);
}

function giveServiceIds(services: readonly RawFields[], previousIds: ReadonlyMap<string, string> | undefined): void {
  const ids = new NewIds(
    services.flatMap(({id}) => (typeof id === 'string' ? [id] : [])),
    previousIds,
  );
  for (const service of services) {
    const {id, name, supplier} = service;
    if (id !== undefined || typeof name !== 'string') continue;
    putFirst(service, {id: ids.make({name, supplier: typeof supplier === 'string' ? supplier : undefined})});
  }
}

/** Where rows give a supplier an id of its own, names that differ under one id are one supplier. */
function defineSuppliers(
  services: readonly PlannedRow[],
  lists: ReadonlyMap<ListName, RawFields[]>,
  {notes}: Making,
): void {
  const suppliers = lists.get('suppliers')!;
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  for (const {place, record} of services) {
    const {supplierId: id, origin} = place;
    if (id === undefined || typeof record.supplier !== 'string') continue;
    const known = byId.get(id);
    const {supplier: name} = record;
    if (!known) {
      const supplier = {id, name};
      byId.set(id, supplier);
      suppliers.push(supplier);
    } else if (foldedName(inSentence(known.name)) !== foldedName(name)) {
      notes.say({
        severity: 'note',
        code: 'supplier-names-differ',
        where: placeIn(origin, 'supplier'),
        what: `"${name}" has the id of "${inSentence(known.name)}".`,
        otherwise: `It is shown as "${inSentence(known.name)}".`,
      });
    }
    record.supplier = id;
  }
}

const closingWords =
  /\b(withdrawn|retired|discontinued|decommissioned|no longer (available|sold|offered|supported)|not (yet )?available|end of life|obsolete|removed|closed|suspended|planned|in assurance|roadmap|pipeline|coming soon)\b/gi;
const besideClosing =
  /\b(services?|systems?|products?|solutions?|modules?|items?|software|applications?|suppliers?|the|these|are|is|were|have|been|now|currently|for|from|since|in|on|as|of|by|and|or|information|only|list)\b|[^\p{L}]/giu;

/** The status that a heading between the rows gives them, none that may be ordered. "Planned care" is a kind. */
function statusOfSection(name: string): string | undefined {
  const [words] = name.match(closingWords) ?? [];
  if (words === undefined || name.replace(closingWords, '').replace(besideClosing, '') !== '') return undefined;
  if (/assurance/i.test(words)) return 'in-assurance';
  return /planned|roadmap|pipeline|soon|not yet/i.test(words) ? 'planned' : 'withdrawn';
}

/** Headings between rows are lots where they look like some, and kinds of service otherwise. */
function placeOnSections(
  services: readonly PlannedRow[],
  lists: ReadonlyMap<ListName, RawFields[]>,
  {notes}: Making,
): void {
  const lots = new References(lists.get('lots')!);
  for (const {place, record} of services) {
    const {section, origin} = place;
    if (section === undefined) continue;
    const name = section.replace(/:$/, '');
    const isLot = lots.idOf(name) !== undefined || /^lot \w+/i.test(name);
    const where = {sheet: origin.grid.sheet, file: origin.grid.file};
    if (isLot && (record.lot !== undefined || record.listings !== undefined)) continue; // the row says itself
    if (isLot) {
      record.lot = lots.idOf(name) ?? name;
      notes.note('section', where, section, `the lot of the rows below`);
    } else if (statusOfSection(name) !== undefined) {
      closeBySection(name, {place, record}, notes);
    } else if (record.categories === undefined) {
      record.categories = [name];
      notes.note('section', where, section, `the kind of the rows below`);
    }
  }
}

/** A row that says itself that it may be ordered contradicts the heading above it. */
function closeBySection(
  section: string,
  {place: {origin}, record}: Pick<PlannedRow, 'place' | 'record'>,
  notes: Making['notes'],
): void {
  const status = statusOfSection(section);
  const listings = (record.listings ?? [record.unlisted ?? record]) as RawFields[];
  const open = listings.find((listing) => listing.status !== undefined && !isClosed(listing.status));
  if (open) {
    notes.say({
      severity: 'error',
      code: 'section-says-closed',
      where: {...placeIn(origin, 'status'), record: inSentence(record.name ?? record.id)},
      what: `the status is "${inSentence(open.status)}", and the row stands under "${section}".`,
      write: 'Write its status as the heading says, or move the row.',
      otherwise: 'As it is, the service could be ordered.',
    });
    return;
  }
  for (const listing of listings) listing.status ??= status;
  notes.note('section', {sheet: origin.grid.sheet, file: origin.grid.file}, section, 'the status of the rows below');
}

/** Lots that no sheet defines are made from what the services say. */
function defineLots(lists: ReadonlyMap<ListName, RawFields[]>, {notes, origins}: Making): void {
  const lots = lists.get('lots')!;
  const services = lists.get('services')!;
  const named = new Map<string, RawFields>();
  const written = new Map<string, WrittenLot>();
  const use = (text: unknown, record: RawFields): unknown => {
    if (typeof text !== 'string' || /^[#=]/.test(text)) return text; // an error of the spreadsheet's makes no lot
    const lot = lotNamed(text);
    const key = foldedName(lot.id);
    if (!named.has(key)) named.set(key, {...lot});
    if (!written.has(key)) written.set(key, {lot, text, origin: origins.get(record)});
    return named.get(key)!.id;
  };
  for (const service of services) {
    if (service.lot !== undefined) service.lot = use(service.lot, service);
    for (const listing of (service.listings ?? []) as RawFields[]) listing.lot = use(listing.lot, listing);
  }
  sayDoubtfulLots([...written.values()], notes);
  if (named.size === 0 && services.some(({status, unlisted}) => status !== undefined || unlisted !== undefined)) {
    named.set('all', {id: 'all', name: 'All services'});
    for (const service of services) if (service.unlisted === undefined) service.lot = 'all';
    notes.say({
      severity: 'note',
      code: 'lot-made',
      where: {},
      what: 'no column says on which lot a service is: all are on one, called "All services".',
      write: 'If there are several, add a column "Lot".',
    });
  }
  lots.push(...named.values());
  settleUnlisted(lists);
}

/** A status and dates without a lot are those on the only lot that there is. */
function settleUnlisted(lists: ReadonlyMap<ListName, RawFields[]>): void {
  const lots = lists.get('lots')!;
  for (const service of lists.get('services')!) {
    const unlisted = service.unlisted as RawFields | undefined;
    delete service.unlisted;
    if (unlisted === undefined) continue;
    if (lots.length === 1) service.listings = [withLot(unlisted, lots[0]!.id)];
    else if (unlisted.status !== undefined) service.status = unlisted.status;
  }
}

function withLot(listing: RawFields, lot: unknown): RawFields {
  putFirst(listing, {lot});
  return listing;
}

/** "1", "Lot 1" and "Lot 1: clinical systems" are one lot. */
function lotNamed(text: string): {id: string; name: string; title?: string} {
  const [, number, title] = /^(?:lot\s*)?(\d{1,2}[a-z]?)(?:\.0|\s*[:–-]\s*(.+))?$/i.exec(text) ?? [];
  if (number === undefined || (title !== undefined && isNoTitle(title))) return {id: idFromName(text), name: text};
  return {id: number.toLowerCase(), name: `Lot ${number}`, ...(title !== undefined && {title})};
}

/** What stands behind the number is a status, a month that a spreadsheet has made, or another number. */
function isNoTitle(title: string): boolean {
  const isStatus = wordIn(title, knownStatuses) ?? plainStatus(title) ?? statusOfSection(title);
  return isStatus !== undefined || /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*$|^[\d\s]+$/i.test(title);
}

interface WrittenLot {
  readonly lot: {readonly id: string; readonly name: string};
  readonly text: string;
  readonly origin: Origin | undefined;
}

/** Where others are numbered, or called nearly alike, whoever wrote another name may have meant one of them. */
function sayDoubtfulLots(written: readonly WrittenLot[], notes: Making['notes']): void {
  const numbered = written.filter(isNumbered).map(({lot}) => lot.name);
  for (const [n, each] of written.entries()) {
    const others = written.filter((other, at) => other !== each && (at < n || isNumbered(other)));
    const write = insteadOfLot(
      each,
      numbered,
      others.map(({lot}) => lot.name),
    );
    if (!each.origin || write === undefined) continue;
    notes.say({
      severity: 'note',
      code: 'lot-doubtful',
      where: placeIn(each.origin, 'lot'),
      what: `"${each.text}" was taken for a lot of its own.`,
      write,
    });
  }
}

function isNumbered({lot}: WrittenLot): boolean {
  return /^\d/.test(lot.id) && lot.name === `Lot ${lot.id}`;
}

/** Undefined for a lot that is in no doubt. */
function insteadOfLot(each: WrittenLot, numbered: readonly string[], others: readonly string[]): string | undefined {
  const {text, lot} = each;
  if (isNumbered(each) && !lot.id.startsWith('0')) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length > 1) return `If it stands for several, write them with semicolons between: ${numbers.join('; ')}.`;
  const meant = meantNumber(text, numbered) ?? nearestName(lot.name, others);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (/^(lots?\s*)?\d+\P{L}/iu.test(text))
    return `Write "${numbers[0]!}" for the lot, and the rest in a column of its own.`;
  return numbered.length === 0 ? undefined : `If it is none, write one of ${numbered.join(', ')}.`;
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "Lot one", "Lot I", "First lot", "Lot 01" and "Lto 1" as "Lot 1", if there is one. */
function meantNumber(text: string, lots: readonly string[]): string | undefined {
  const words = foldedName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const at = words.map((word) => [numberWords, romanNumbers, ordinals].map((all) => all.indexOf(word)));
  const number = Math.max(...at.flat(), -1) + 1 || Number(words.find((word) => /^\d+$/.test(word)));
  return lots.find((lot) => lot === `Lot ${number}`);
}

function nearestName(name: string, others: readonly string[]): string | undefined {
  const nearest = nearestWord(name, others);
  const digits = (text: string) => text.replace(/\D/g, '');
  return nearest !== undefined && digits(nearest) === digits(name) ? nearest : undefined;
}

/** Properties that no sheet defines are filters by the name of their column, unless it says that they are none. */
function defineFacets(lists: ReadonlyMap<ListName, RawFields[]>): void {
  const facets = lists.get('facets')!;
  const known = new References(facets);
  const made = new Map<string, string>();
  for (const service of lists.get('services')!) {
    if (service.facets === undefined) continue;
    const byId = [...(service.facets as ReadonlyMap<string, readonly string[]>)].map(([column, values]) => {
      const [name, isUndefined] = facetColumn(column);
      const id = known.idOf(name) ?? (isUndefined ? name : (made.get(name) ?? idFromName(name)));
      if (known.idOf(name) === undefined && !isUndefined) made.set(name, id);
      return [id, values] as const;
    });
    service.facets = Object.fromEntries(byId);
  }
  for (const [name, id] of made) facets.push({id, name});
}

/** The name of a property, and whether it is one that the catalogue does not define. */
function facetColumn(column: string): readonly [name: string, isUndefined: boolean] {
  const name = column.replace(/ \(property\)$/i, '');
  return [name, name !== column];
}

type AllReferences = ReadonlyMap<ListName, References>;

function referencesOf(lists: ReadonlyMap<ListName, RawFields[]>): AllReferences {
  const payers = [
    ...lists.get('payers')!,
    ...lists.get('organisationTypes')!,
    {id: 'central', name: 'NHS central funding', plural: 'national (central) funding'},
    {id: 'local', name: 'local funding'},
  ];
  return new Map([...lists].map(([list, records]) => [list, new References(list === 'payers' ? payers : records)]));
}

/** Lists in which readers of the file know names too. */
const knownByName = ['suppliers', 'categories', 'capabilities'];

function nameByIds(
  columns: readonly PlanColumn[],
  record: RawFields,
  references: AllReferences,
  place: RowPlace,
  making: Making,
): void {
  for (const {path, of} of columns) {
    if (of === undefined || (knownByName.includes(of) && !path.includes('.') && path !== 'parent')) continue;
    if (path === 'pairings') continue; // each is a record of its own
    const value = valueIn(record, path);
    const ids = [value ?? []]
      .flat()
      .map((text) => (typeof text === 'string' ? idFor(text, of, references, place, path, making) : text));
    if (value !== undefined) setAt(record, path, Array.isArray(value) ? ids : ids[0]);
  }
}

function idFor(
  text: string,
  of: ListName,
  references: AllReferences,
  {origin}: Pick<RowPlace, 'origin'>,
  path: string,
  {notes}: Making,
): string {
  const id = references.get(of)?.idOf(text);
  if (id === undefined || id === text) return text;
  const column = origin.columns.get(path);
  const where = {
    sheet: origin.grid.sheet,
    file: origin.grid.file,
    ...(column !== undefined && {cell: columnName(column), heading: origin.headings[column]}),
  };
  notes.note('reference', where, text, id);
  return id;
}

/** Lots and systems in the records that were made inside of a service. */
function nameInService(service: RawFields, references: AllReferences, making: Making): void {
  for (const [key, field, of] of [
    ['listings', 'lot', 'lots'],
    ['pairings', 'service', 'services'],
  ] as const) {
    for (const record of (service[key] ?? []) as RawFields[]) {
      const origin = making.origins.get(record);
      const text = record[field];
      if (origin && typeof text === 'string') record[field] = idFor(text, of, references, {origin}, field, making);
    }
  }
}

/** Puts the rows that belong to others into them. */
function attach(
  rows: readonly PlannedRow[],
  lists: ReadonlyMap<ListName, RawFields[]>,
  references: AllReferences,
  making: Making,
): void {
  const records: OwnersById = new Map(
    [...lists].map(([list, all]) => [list, new Map([...all].reverse().map((each) => [each.id, each]))]),
  );
  for (const planned of inOrderOfPlan(rows)) {
    if (!planned.sheet.owners) continue;
    const owner = ownerOf(planned, records, references);
    if (owner === undefined) {
      sayNoOwner(planned, making);
      continue;
    }
    for (const record of owner) {
      if (isFreshList(record, planned, making)) record[planned.sheet.list] = [];
      ((record[planned.sheet.list] ??= []) as RawFields[]).push(planned.record);
    }
  }
}

/** Terms before their steps. */
function inOrderOfPlan(rows: readonly PlannedRow[]): PlannedRow[] {
  return sheets.flatMap((sheet) => rows.filter((row) => row.sheet === sheet));
}

/** What the sheet of services says in short does not count beside a sheet that says it in full. */
function isFreshList(record: RawFields, {sheet}: PlannedRow, {origins}: Making): boolean {
  const list = record[sheet.list];
  if (!Array.isArray(list) || list.length === 0) return false;
  const [own, first] = [origins.get(record), origins.get(list[0] as object)];
  return own !== undefined && own.row === first?.row && own.grid === first.grid;
}

type OwnersById = ReadonlyMap<ListName, ReadonlyMap<unknown, RawFields>>;

function ownerOf(
  {place: {owner, period}}: PlannedRow,
  records: OwnersById,
  references: AllReferences,
): RawFields[] | undefined {
  if (!owner) return undefined;
  const id = references.get(owner.of)!.idOf(owner.named);
  const record = id === undefined ? undefined : records.get(owner.of)!.get(id);
  if (!record || !owner.ofTerms) return record && [record];
  const terms = (record.terms ?? []) as RawFields[];
  if (period === undefined) return terms.length > 0 ? terms : undefined;
  const one = terms[Number(period) - 1];
  return one && [one];
}

function sayNoOwner({sheet, place: {owner, origin}}: PlannedRow, {notes}: Making): void {
  const [first] = sheet.owners!;
  notes.say({
    severity: 'error',
    code: 'row-belongs-to-nothing',
    where: {...placeIn(origin, ''), cell: undefined, heading: undefined},
    what: owner
      ? `"${owner.named}" is none of the ${owner.of}${owner.ofTerms ? ', or has no such period' : ''}.`
      : 'the row does not say to what it belongs.',
    write: `Write the id or the name into the column "${first!.heading}".`,
    otherwise: 'Until then the row is left out.',
  });
}
