// Records from all sheets as one catalogue file: with ids, with names of other records as their ids, and with the rows
// that belong to others inside them.

import {foldedName} from '../../catalogue/folded-name.ts';
import {columnName} from './grid.ts';
import {idFromName, NewIds} from './ids.ts';
import {LotsOfServices, settleLot} from './lots-of-services.ts';
import {inSentence, putFirst, setAt, valueIn, type Making, type MakingInSteps, type RawFields} from './make-records.ts';
import type {FacetsOfColumns} from './make-service.ts';
import {placeIn, type Origin, type Origins} from './origins.ts';
import type {PackedServices, ServiceInHand} from './packed-services.ts';
import {servicesSheet, sheets, type ListName, type PlanColumn} from './plan.ts';
import type {PlannedRow} from './read-sheets.ts';
import {References} from './references.ts';
import {RowsOfServices} from './rows-of-services.ts';
import {Sections} from './sections.ts';

export interface Parts {
  readonly about: RawFields;
  /** Those of the catalogue's own lists, but services. */
  readonly rows: readonly PlannedRow[];
  /** They are completed where they are. */
  readonly services: PackedServices;
  /** Ids of services that stand in the sheets. */
  readonly ids: Iterable<string>;
  /** Rows that belong to other records; they are read as they are asked for. */
  readonly belonging: Iterable<PlannedRow>;
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
] as const satisfies readonly ListName[];

type OwnLists = ReadonlyMap<ListName, RawFields[]>;

/** @returns The catalogue without its services. */
export function assembled(parts: Parts, making: MakingInSteps): RawFields {
  const {about, rows, services, belonging, titles, title} = parts;
  const lists: OwnLists = new Map(
    listNames.map((list) => [
      list,
      rows.filter(({sheet}) => sheet.list === list && !sheet.owners).map(({record}) => record),
    ]),
  );
  for (const records of lists.values()) giveIds(records);
  const {isOneLotForAll, ...named} = defineServices(parts, lists, making);
  const references = referencesOf(lists, named.services);
  for (const {sheet, place, record} of rows)
    nameByIds(sheet.columns, record, references, place.origin, making.at('names in lists'));
  const others = [...rowsOfOthers(belonging, named.rows, references, making)];
  services.changeEach(({record}, n) => {
    settleLot(record, lists.get('lots')!, isOneLotForAll);
    const origin = making.origins.get(record)!;
    nameByIds(servicesSheet.columns, record, references, origin, making.at('names in services'));
    nameInService(record, references, making.at('names within services'));
    for (const {list, record: inner} of named.rows.of(n)) addTo(record, list, inner, making.origins);
  });
  attach(others, lists, references, making.at('owners'));
  const raw: RawFields = {format: 1, ...about, title: catalogueTitle(about, titles, title, making.at('title'))};
  for (const [list, records] of lists) if (records.length > 0) raw[list] = records;
  raw.services = [];
  const origin = making.origins.get(about);
  if (origin) making.origins.set(raw, origin);
  return raw;
}

interface DefinedServices {
  /** They have their ids. */
  readonly services: References;
  /** For what belongs to them. */
  readonly rows: RowsOfServices;
  readonly isOneLotForAll: boolean;
}

/** Gives services their ids, and the lists what services name that no sheet defines. */
function defineServices(
  {services, ids: taken, previousIds, hasLots}: Parts,
  lists: OwnLists,
  making: MakingInSteps,
): DefinedServices {
  const ids = new NewIds(taken, previousIds);
  const suppliers = new SuppliersOfServices(lists.get('suppliers')!, making.at('suppliers'));
  const sections = new Sections(new References(lists.get('lots')), making.at('sections'));
  const lots = new LotsOfServices(making.at('lots'));
  const facets = new FacetsOfServices(lists.get('facets')!);
  const references = new References();
  const rows = new RowsOfServices(making.origins);
  services.changeEach((service, n) => {
    const {record} = service;
    giveId(record, ids);
    suppliers.define(service);
    sections.place(service);
    if (!hasLots) lots.name(record);
    facets.define(record);
    references.add(record);
    rows.learn(record.id, n);
  });
  if (!hasLots) lists.get('lots')!.push(...lots.end());
  lists.get('facets')!.push(...facets.made());
  return {services: references, rows, isOneLotForAll: lots.isOneForAll};
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

function giveId(service: RawFields, ids: NewIds): void {
  const {id, name, supplier} = service;
  if (id !== undefined || typeof name !== 'string') return;
  putFirst(service, {id: ids.make({name, supplier: typeof supplier === 'string' ? supplier : undefined})});
}

/** Where rows give a supplier an id of its own, names that differ under one id are one supplier. */
class SuppliersOfServices {
  readonly #suppliers: RawFields[];
  readonly #byId: Map<unknown, RawFields>;
  readonly #making: Making;

  /** @param suppliers - Others are added to them. */
  constructor(suppliers: RawFields[], making: Making) {
    this.#suppliers = suppliers;
    this.#byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
    this.#making = making;
  }

  define({record, supplierId: id}: ServiceInHand): void {
    const {supplier: name} = record;
    if (id === undefined || typeof name !== 'string') return;
    const known = this.#byId.get(id);
    if (!known) {
      const supplier = {id, name};
      this.#byId.set(id, supplier);
      this.#suppliers.push(supplier);
    } else if (foldedName(inSentence(known.name)) !== foldedName(name)) {
      const {notes, origins} = this.#making;
      notes.say({
        severity: 'note',
        code: 'supplier-names-differ',
        where: placeIn(origins.get(record)!, 'supplier'),
        what: `"${name}" has the id of "${inSentence(known.name)}".`,
        otherwise: `It is shown as "${inSentence(known.name)}".`,
      });
    }
    record.supplier = id;
  }
}

/** Properties that no sheet defines are filters by the name of their column, unless it says that they are none. */
class FacetsOfServices {
  readonly #known: References;
  readonly #made = new Map<string, string>();

  constructor(facets: readonly RawFields[]) {
    this.#known = new References(facets);
  }

  define(service: RawFields): void {
    if (service.facets === undefined) return;
    const byId = (service.facets as FacetsOfColumns).map(([column, values]) => {
      const [name, isUndefined] = facetColumn(column);
      const known = this.#known.idOf(name);
      const id = known ?? (isUndefined ? name : (this.#made.get(name) ?? idFromName(name)));
      if (known === undefined && !isUndefined) this.#made.set(name, id);
      return [id, values] as const;
    });
    service.facets = Object.fromEntries(byId);
  }

  made(): RawFields[] {
    return [...this.#made].map(([name, id]) => ({id, name}));
  }
}

/** The name of a property, and whether it is one that the catalogue does not define. */
function facetColumn(column: string): readonly [name: string, isUndefined: boolean] {
  const name = column.replace(/ \(property\)$/i, '');
  return [name, name !== column];
}

type AllReferences = ReadonlyMap<ListName, References>;

function referencesOf(lists: OwnLists, services: References): AllReferences {
  const payers = [
    ...lists.get('payers')!,
    ...lists.get('organisationTypes')!,
    {id: 'central', name: 'NHS central funding', plural: 'national (central) funding'},
    {id: 'local', name: 'local funding'},
  ];
  const ofLists = [...lists].map(
    ([list, records]) => [list, new References(list === 'payers' ? payers : records)] as const,
  );
  return new Map([...ofLists, ['services', services]]);
}

/** Lists in which readers of the file know names too. */
const knownByName = ['suppliers', 'categories', 'capabilities'];

function nameByIds(
  columns: readonly PlanColumn[],
  record: RawFields,
  references: AllReferences,
  origin: Origin,
  making: Making,
): void {
  for (const {path, of} of columns) {
    if (of === undefined || (knownByName.includes(of) && !path.includes('.') && path !== 'parent')) continue;
    if (path === 'pairings') continue; // each is a record of its own
    const value = valueIn(record, path);
    const ids = [value ?? []]
      .flat()
      .map((text) => (typeof text === 'string' ? idFor(text, of, references, origin, path, making) : text));
    if (value !== undefined) setAt(record, path, Array.isArray(value) ? ids : ids[0]);
  }
}

function idFor(
  text: string,
  of: ListName,
  references: AllReferences,
  origin: Origin,
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
      if (origin && typeof text === 'string') record[field] = idFor(text, of, references, origin, field, making);
    }
  }
}

/** Sorts those of services in; gives all others, and those of services that there are not. */
function* rowsOfOthers(
  belonging: Iterable<PlannedRow>,
  ofServices: RowsOfServices,
  references: AllReferences,
  making: MakingInSteps,
): Generator<PlannedRow> {
  for (const row of belonging) {
    const {sheet, record} = row;
    const {owner, origin} = row.place;
    nameByIds(sheet.columns, record, references, origin, making.at('names in what belongs to others'));
    const id = owner?.of === 'services' ? references.get('services')!.idOf(owner.named) : undefined;
    const order = sheets.indexOf(sheet);
    if (id === undefined || !ofServices.add(id, {list: sheet.list, order, record})) yield row;
  }
}

/** Puts the rows that belong to lots and properties into them. */
function attach(rows: readonly PlannedRow[], lists: OwnLists, references: AllReferences, making: Making): void {
  const records: OwnersById = new Map(
    [...lists].map(([list, all]) => [list, new Map([...all].reverse().map((each) => [each.id, each]))]),
  );
  for (const planned of inOrderOfPlan(rows)) {
    const owner = ownerOf(planned, records, references);
    if (owner === undefined) {
      sayNoOwner(planned, making);
      continue;
    }
    for (const record of owner) addTo(record, planned.sheet.list, planned.record, making.origins);
  }
}

/** Puts a record into a list of another. */
function addTo(record: RawFields, list: string, inner: RawFields, origins: Origins): void {
  if (isFreshList(record, list, origins)) record[list] = [];
  ((record[list] ??= []) as RawFields[]).push(inner);
}

/** Terms before their steps. */
function inOrderOfPlan(rows: readonly PlannedRow[]): PlannedRow[] {
  return sheets.flatMap((sheet) => rows.filter((row) => row.sheet === sheet));
}

/** What the sheet of services says in short does not count beside a sheet that says it in full. */
function isFreshList(record: RawFields, key: string, origins: Origins): boolean {
  const list = record[key];
  if (!Array.isArray(list) || list.length === 0) return false;
  const [own, first] = [origins.get(record), origins.get(list[0] as object)];
  return own !== undefined && own.row.number === first?.row.number && own.grid === first.grid;
}

type OwnersById = ReadonlyMap<ListName, ReadonlyMap<unknown, RawFields>>;

function ownerOf(
  {place: {owner, period}}: PlannedRow,
  records: OwnersById,
  references: AllReferences,
): RawFields[] | undefined {
  if (!owner) return undefined;
  const id = references.get(owner.of)!.idOf(owner.named);
  const record = id === undefined ? undefined : records.get(owner.of)?.get(id);
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
