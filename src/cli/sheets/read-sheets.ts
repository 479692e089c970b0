// Grids as a catalogue file, with what is to be said of the reading and where each record came from.

import {dayInUk, type IsoDay} from '../../catalogue/day.ts';
import {wordIn} from '../../catalogue/fields.ts';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import {foldedName} from '../../catalogue/folded-name.ts';
import {nearestWord} from '../../check/nearest.ts';
import type {Remark} from '../../check/remark.ts';
import type {Locate} from '../../check/where-in-json.ts';
import {CannotDo} from '../cannot-do.ts';
import {assembled} from './assemble.ts';
import {findTable, type Table} from './find-table.ts';
import {cellName, isEmptyCell, textOf, type Grid} from './grid.ts';
import {isContact, MakingInSteps, recordOf, setAt, setContact, settleDays, type RawFields} from './make-records.ts';
import {serviceOf} from './make-service.ts';
import {isHeadingOf, keptRole, rolesOf, type KnownRecords, type Role} from './map-columns.ts';
import type {Mapping} from './mapping.ts';
import {MergedServices} from './merge-rows.ts';
import {lookUpOfSheet, type LookUpOfSheet} from './look-up-of-sheet.ts';
import {PackedServices} from './packed-services.ts';
import {
  aboutColumns,
  aboutSheet,
  organisationsPlan,
  servicesSheet,
  sheets,
  type PlanColumn,
  type Sheet,
} from './plan.ts';
import {valueOfCell} from './read-cells.ts';
import type {ContactRead} from './values/addresses.ts';
import {readTable, type RowPlace, type RowRead} from './read-table.ts';
import type {ReadingNotes} from './reading-notes.ts';
import {foldedNamesOf} from './references.ts';
import {sayHowRead, sayUnusedColumns} from './say-how-read.ts';

export interface SheetsOptions {
  /** For a catalogue that says none: the name of the file. */
  readonly title: string;
  readonly mapping?: Mapping | undefined;
  /** The ids of services that were published before, by name as `foldedName` gives it. */
  readonly previousIds?: ReadonlyMap<string, string> | undefined;
  readonly today?: IsoDay;
}

export interface SheetsRead {
  /** The catalogue file without its services. */
  readonly raw: RawFields;
  readonly services: PackedServices;
  readonly remarks: readonly Remark[];
  readonly locate: Locate;
  /** How everything was understood. */
  readonly mapping: Mapping;
  /** Absent if there is no sheet of organisations with rows. */
  readonly lookUp: LookUpOfSheet | undefined;
}

/** A row, and the sheet of the plan that it is of. */
export interface PlannedRow {
  readonly sheet: Sheet;
  readonly place: RowPlace;
  readonly record: RawFields;
}

/** @throws {CannotDo} if no sheet is one of services. */
export function readSheets(
  grids: readonly Grid[],
  {title, mapping = {}, previousIds, today = dayInUk(Date.now())}: SheetsOptions,
): SheetsRead {
  const making = new MakingInSteps();
  const {notes} = making.at('reading');
  const planned = planGrids(grids, mapping, notes);
  const statuses = usableStatuses(mapping.statuses ?? {}, notes);
  const reading = new SheetsReading(planned, mapping, statuses, making);
  const {rows, services, ids} = reading.lists();
  const read = reading.about();
  const {lookUp: aboutLookUp, ...about} = read;
  const origin = making.origins.get(read);
  if (origin) making.origins.set(about, origin);
  const hasLots = planned.tables.some(({sheet}) => sheet.list === 'lots');
  const belonging = reading.belonging();
  const raw = assembled(
    {about, rows, services, ids, belonging, titles: reading.titles, title, previousIds, hasLots},
    making,
  );
  const organisations = rows.filter(({sheet}) => sheet === organisationsPlan).map(({record}) => record);
  const lookUp =
    organisations.length === 0
      ? undefined
      : lookUpOfSheet(
          organisations,
          {files: raw.organisations, lookUp: aboutLookUp},
          making.at('organisations'),
          today,
        );
  if (lookUp) raw.organisations = lookUp.files;
  return {
    raw,
    services,
    remarks: [...(lookUp?.remarks ?? []), ...making.notes.remarks()],
    locate: services.locateIn(raw),
    mapping: {sheets: planned.names, columns: reading.columns, statuses},
    lookUp,
  };
}

/** Only words of the format may stand for others. */
function usableStatuses(statuses: Readonly<Record<string, string>>, notes: ReadingNotes): Record<string, string> {
  const usable = Object.entries(statuses).flatMap(([word, status]) => {
    const known = wordIn(status, knownStatuses);
    if (known !== undefined) return [[word, known] as const];
    notes.say({
      severity: 'error',
      code: 'mapping-status',
      where: {},
      what: `the mapping file says that "${word}" means "${status}", which is no status.`,
      write: `Write one of ${knownStatuses.join(', ')}.`,
      otherwise: `Until then "${word}" shows as it is written.`,
    });
    return [];
  });
  return Object.fromEntries(usable);
}

interface PlannedTable {
  readonly sheet: Sheet;
  readonly table: Table;
  /** Of the last one in its grid: that is not asked for again. */
  readonly lastOf: Grid | undefined;
}

interface Planned {
  readonly about: Grid | undefined;
  readonly tables: readonly PlannedTable[];
  /** What each sheet holds. */
  readonly names: Readonly<Record<string, string>>;
}

function planGrids(grids: readonly Grid[], {sheets: kept = {}}: Mapping, notes: ReadingNotes): Planned {
  const names: Record<string, string> = {};
  const tableIn = tableFinder();
  const assigned = new Map<Grid, Sheet | 'about'>();
  for (const grid of grids) {
    const sheet = Object.hasOwn(kept, grid.sheet) ? sheetCalled(kept[grid.sheet]!) : sheetCalled(grid.sheet);
    if (sheet && grid.rows.length > 0) assigned.set(grid, sheet);
  }
  if (![...assigned.values()].includes(servicesSheet)) {
    const others = grids.filter((each) => !assigned.has(each) && kept[each.sheet] !== 'ignore');
    for (const grid of likelyServices(others, tableIn)) assigned.set(grid, servicesSheet);
  }
  const tables = grids.flatMap((grid) => {
    const sheet = assigned.get(grid);
    names[grid.sheet] = sheet === 'about' ? aboutSheet.name : (sheet?.name ?? 'ignore');
    if (sheet === 'about') return [];
    const table = sheet && tableIn(grid, sheet);
    if (!sheet || !table) {
      if (grid.rows.length > 0) sayIgnored(grid, sheet, notes);
      return [];
    }
    return withFollowing(table).map((each) => ({sheet, table: each, lastOf: each.next ? undefined : grid}));
  });
  if (!tables.some(({sheet}) => sheet === servicesSheet)) throw noServices(grids);
  return {about: grids.find((grid) => assigned.get(grid) === 'about'), tables, names};
}

/** A table, and those that stand below it in its sheet. */
function withFollowing(table: Table): Table[] {
  return [table, ...(table.next ? withFollowing(table.next) : [])];
}

function sheetCalled(name: string): Sheet | 'about' | undefined {
  const folded = foldedName(name.replace(/[_-]+/g, ' '));
  const isCalled = (each: {name: string; also?: readonly string[]}) =>
    [each.name, ...(each.also ?? [])].some((text) => foldedName(text) === folded);
  return (
    sheets.find(({name: own}) => foldedName(own) === folded) ?? (isCalled(aboutSheet) ? 'about' : sheets.find(isCalled))
  );
}

type TableIn = (grid: Grid, sheet: Sheet) => Table | undefined;

/** Looks through each grid once for each sheet that it may be, for it may be long. */
function tableFinder(): TableIn {
  const found = new Map<Grid, Map<Sheet, Table | undefined>>();
  return (grid, sheet) => {
    const tables = found.get(grid) ?? new Map<Sheet, Table | undefined>();
    found.set(grid, tables);
    if (!tables.has(sheet))
      tables.set(
        sheet,
        findTable(grid, (text) => isHeadingOf(sheet, text)),
      );
    return tables.get(sheet);
  };
}

/** The sheets with the most headings of services, if they have one for the name. */
function likelyServices(grids: readonly Grid[], tableIn: TableIn): Grid[] {
  const scored = grids.flatMap((grid) => {
    const table = tableIn(grid, servicesSheet);
    if (!table) return [];
    const roles = rolesOf(table, servicesSheet, nothingKnown);
    const paths = roles.flatMap((role) => (role?.is === 'field' ? [role.column.path] : []));
    return paths.includes('name') ? [{grid, score: paths.length}] : [];
  });
  const most = Math.max(0, ...scored.map(({score}) => score));
  return scored.filter(({score}) => score === most || (score >= 3 && score >= most - 1)).map(({grid}) => grid);
}

const nothingKnown: KnownRecords = {facets: [], lots: [], isService: () => false};

function sayIgnored(grid: Grid, sheet: Sheet | undefined, notes: ReadingNotes): void {
  notes.say({
    severity: sheet ? 'error' : 'note',
    code: 'sheet-ignored',
    where: {sheet: grid.sheet, file: grid.file},
    what: sheet ? 'no row of it has headings that are known.' : 'this sheet is none of a catalogue, and was not read.',
    write: sheet
      ? `Write headings such as ${sheet.columns
          .slice(0, 4)
          .map(({heading}) => heading)
          .join(', ')}.`
      : undefined,
  });
}

function noServices(grids: readonly Grid[]): CannotDo {
  const names = grids.map(({sheet}) => sheet).join(', ') || 'none';
  const [fullest] = grids.flatMap((grid) => fullestRow(grid) ?? []);
  if (!fullest) return new CannotDo(`There is nothing in it (only: ${names}). It may be half written: save it again.`);
  return new CannotDo(
    `There is no sheet of services (only: ${names}). Give one the headings Name, Supplier and Lot, or call it Services. ${describeRow(fullest)}`,
  );
}

interface FullestRow {
  readonly sheet: string;
  readonly texts: readonly string[];
}

/** Of the first rows that with the most cells, which perhaps was meant for headings. */
function fullestRow({sheet, rows}: Grid): FullestRow | undefined {
  let [fullest, count]: [string[], number] = [[], 0];
  for (const {cells} of rows) {
    const texts = cells.flatMap((cell) => (isEmptyCell(cell) ? [] : [textOf(cell).trim()]));
    if (texts.length > fullest.length) fullest = texts;
    if (++count === 20) break;
  }
  return fullest.length === 0 ? undefined : {sheet, texts: fullest};
}

/** What stands there, with the headings that it is near to. */
function describeRow({sheet, texts}: FullestRow): string {
  const shown = texts.slice(0, 8).map((text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text));
  const known = servicesSheet.columns.flatMap(({heading, also = []}) => [heading, ...also]);
  const meant = texts.flatMap((text) => {
    const nearest = isHeadingOf(servicesSheet, text) ? undefined : nearestWord(text, known);
    return nearest === undefined ? [] : [`"${nearest}" for "${text}"`];
  });
  const divided = texts.length === 1 ? ' All of it stands in one cell: save it with commas between its cells.' : '';
  return `${sheet} has: ${shown.join(' | ')}.${divided}${meant.length > 0 ? ` Did you mean ${meant.join(', ')}?` : ''}`;
}

/** The lists that others name come first. */
const readingOrder = [
  'facets',
  'lots',
  'organisationTypes',
  'payers',
  'categories',
  'capabilities',
  'suppliers',
  'services',
];

interface ListsRead {
  /** All but services. */
  readonly rows: readonly PlannedRow[];
  readonly services: PackedServices;
  /** Ids that stand in the rows of services. */
  readonly ids: ReadonlySet<string>;
}

class SheetsReading {
  readonly columns: Record<string, Record<string, string>> = {};
  readonly titles: string[] = [];
  readonly #planned: Planned;
  readonly #mapping: Mapping;
  readonly #words: Readonly<Record<string, string>>;
  readonly #making: MakingInSteps;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(planned: Planned, mapping: Mapping, words: Readonly<Record<string, string>>, making: MakingInSteps) {
    this.#planned = planned;
    this.#mapping = mapping;
    this.#words = words;
    this.#making = making;
  }

  /** Reads the sheets of the catalogue's own lists. */
  lists(): ListsRead {
    const {origins} = this.#making;
    const services = new PackedServices(origins);
    const merged = new MergedServices(services, this.#making.at('merging'));
    const rows: PlannedRow[] = [];
    for (const planned of this.#tables()) {
      if (planned.sheet.owners) continue;
      if (planned.sheet === servicesSheet) this.#readServices(planned, merged);
      else for (const row of this.#readList(planned)) rows.push(row);
    }
    return {rows, services, ids: merged.ids};
  }

  /** Rows of the others, which are many, one after the other. Whoever asks has read the lists. */
  *belonging(): Generator<PlannedRow, void, undefined> {
    for (const planned of this.#tables()) if (planned.sheet.owners) yield* this.#rowsOf(planned);
  }

  #tables(): Planned['tables'] {
    const order = ({list}: Sheet) => (readingOrder.includes(list) ? readingOrder.indexOf(list) : readingOrder.length);
    return [...this.#planned.tables].sort((a, b) => order(a.sheet) - order(b.sheet));
  }

  #readServices(planned: PlannedTable, into: MergedServices): void {
    this.titles.push(...planned.table.titles);
    const names = new Set<string>();
    let count = 0;
    for (const {place, record} of this.#rowsOf(planned)) {
      for (const name of namesToLearn(record)) names.add(name);
      into.add({record, ...place});
      count++;
    }
    this.#learn('services', names);
    if (count === 0) sayNoRows(planned.table, this.#notes);
  }

  #readList(planned: PlannedTable): readonly PlannedRow[] {
    const rows = [...this.#rowsOf(planned)];
    this.#learn(
      planned.sheet.list,
      rows.flatMap(({record}) => namesToLearn(record)),
    );
    return rows;
  }

  *#rowsOf({sheet, table, lastOf}: PlannedTable): Generator<PlannedRow, void, undefined> {
    const roles = rolesOf(table, sheet, this.#knownRecords(table), this.#mapping.columns?.[table.grid.sheet]);
    this.#keep(table, roles);
    sayHowRead(table, this.#notes);
    sayUnusedColumns(table, roles, this.#notes);
    const context = {notes: this.#notes, words: this.#words, known: this.#withNames(table, roles)};
    for (const read of readTable(table, roles, context))
      yield {sheet, place: keptOf(read), record: this.#recordOf(read, sheet)};
    lastOf?.rows.letGo?.();
  }

  get #notes(): ReadingNotes {
    return this.#making.at('reading').notes;
  }

  #recordOf(read: RowRead, sheet: Sheet): RawFields {
    const making = this.#making.at('reading');
    return sheet.list === 'services' ? serviceOf(read, sheet, making) : recordOf(read, sheet, making);
  }

  /** Where rows name services, these may stand below them. */
  #withNames(table: Table, roles: readonly (Role | undefined)[]): ReadonlyMap<string, ReadonlySet<string>> {
    const columnsOf = (isMeant: (column: PlanColumn) => boolean) =>
      roles.flatMap((role, at) => (role?.is === 'field' && isMeant(role.column) ? [at] : []));
    if (columnsOf(({path, of}) => path === 'pairings' || (path === 'needs' && of === 'services')).length === 0)
      return this.#known;
    const names = new Set(this.#known.get('services'));
    const columns = columnsOf(({path}) => path === 'name' || path === 'id');
    for (const {row} of table.rows) for (const at of columns) names.add(foldedName(textOf(row.cells[at])));
    return new Map([...this.#known, ['services', names]]);
  }

  #knownRecords(table: Table): KnownRecords {
    let services: ReadonlySet<string> | undefined;
    return {
      facets: [...(this.#known.get('facets') ?? [])],
      lots: [...(this.#known.get('lots') ?? [])],
      isService: (name) => (services ??= headingsInRows(table)).has(foldedName(name)),
    };
  }

  #learn(list: string, names: Iterable<string>): void {
    if (!readingOrder.includes(list)) return;
    const known = new Set(this.#known.get(list));
    for (const name of names) known.add(name);
    this.#known.set(list, known);
  }

  #keep({grid, headings}: Table, roles: readonly (Role | undefined)[]): void {
    const kept = headings.flatMap((heading, at) => (roles[at] ? [[heading, keptRole(roles[at])] as const] : []));
    this.columns[grid.sheet] = {...Object.fromEntries(kept), ...this.columns[grid.sheet]};
  }

  /** The rows of the sheet About, each a field by its name. */
  about(): RawFields {
    const about: RawFields = {};
    const grid = this.#planned.about;
    if (!grid) return about;
    const {notes, origins} = this.#making.at('about');
    const byHeading = new Map(
      [...aboutColumns]
        .reverse()
        .flatMap((column) =>
          [column.heading, column.path, ...(column.also ?? [])].map((text) => [foldedName(text), column] as const),
        ),
    );
    for (const column of aboutColumns) byHeading.set(foldedName(column.heading), column);
    const columns = new Map<string, number>();
    for (const [n, row] of [...grid.rows].entries()) {
      const at = row.cells.findIndex((cell) => !isEmptyCell(cell));
      const heading = textOf(row.cells[at]).trim();
      const valueAt = row.cells.findIndex((cell, c) => c > at && !isEmptyCell(cell));
      const column = byHeading.get(foldedName(heading.replace(/[:*]$/, '')));
      if (!column || valueAt < 0) {
        if (valueAt >= 0 && n > 0) sayUnknownField(grid, row.number, heading, notes);
        continue;
      }
      const where = {
        sheet: grid.sheet,
        file: grid.file,
        heading: column.heading,
        row: row.number,
        cell: cellName(valueAt, row.number),
      };
      const value = valueOfCell(row.cells[valueAt], {
        column,
        where,
        inColumn: where,
        notes,
        link: grid.links?.get(where.cell),
        isKnown: () => false,
        decimalMark: '.',
        words: {},
      });
      if (value === undefined) continue;
      if (isContact(column)) setContact(about, column.path, value as ContactRead);
      else setAt(about, column.path, value);
      columns.set(column.path, valueAt);
      const read = {origin: {grid, row, columns, headings: []}} as unknown as RowRead;
      for (const record of [about, about.archived as RawFields | undefined])
        if (record) settleDays(record, read, '', notes);
      origins.set(about, {grid, row: {number: 0}, columns: new Map(), headings: []});
    }
    return about;
  }
}

/** The headings that stand as texts in the first columns too, folded. */
function headingsInRows({headings, rows}: Table): Set<string> {
  const folded = new Set(headings.map(foldedName));
  const found = new Set<string>();
  for (const {row} of rows) {
    for (const cell of row.cells.slice(0, 4)) {
      const text = typeof cell === 'string' ? foldedName(cell) : '';
      if (folded.has(text)) found.add(text);
    }
  }
  return found;
}

function sayNoRows({grid, headingRow}: Table, notes: ReadingNotes): void {
  notes.say({
    severity: 'note',
    code: 'no-rows',
    where: {sheet: grid.sheet, file: grid.file, row: headingRow},
    what: 'no services stand below the headings.',
    write: 'If that is right, nothing is to be done.',
    otherwise: 'As it is, every list is empty.',
  });
}

function keptOf({origin, section, supplierId, owner, period}: RowRead): RowPlace {
  const {sheet} = origin.grid;
  return {origin, section: section ?? (isLotName(sheet) ? sheet : undefined), supplierId, owner, period};
}

/** Publishers keep a sheet of services for each lot, called after it. */
function isLotName(sheet: string): boolean {
  return /^lot \w{1,3}\b/i.test(sheet);
}

/** A record that has no id yet is known by its name. */
function namesToLearn(record: RawFields): string[] {
  if (typeof record.id === 'string') return foldedNamesOf(record);
  return typeof record.name === 'string' ? [foldedName(record.name)] : [];
}

function sayUnknownField(grid: Grid, row: number, heading: string, notes: ReadingNotes): void {
  notes.say({
    severity: 'note',
    code: 'heading-unknown',
    where: {sheet: grid.sheet, file: grid.file, row},
    what: `"${heading}" is nothing that a catalogue says of itself. It was not used.`,
  });
}
