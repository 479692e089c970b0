// A catalogue as the sheets that `build` makes it of.

import {foldedName} from '../../catalogue/folded-name.ts';
import {valueIn, type RawFields} from '../sheets/make-records.ts';
import {
  aboutColumns,
  aboutSheet,
  periodColumn,
  sheets,
  type Owner,
  type PlanColumn,
  type Sheet,
} from '../sheets/plan.ts';
import type {SheetLookUp} from '../sheets/look-up-of-sheet.ts';
import {cellFor, type WrittenCell} from './cells.ts';

export interface WrittenSheet {
  readonly name: string;
  readonly headings: readonly WrittenHeading[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenHeading {
  readonly text: string;
  /** Absent for what is no field of a record: a label, an owner, a property. */
  readonly column?: PlanColumn;
  /** The definition in the schema that describes the field. */
  readonly definition?: string;
  /** The list whose records it names. */
  readonly of?: string;
}

/**
 * @param raw - A catalogue file, with the services of all its pages.
 * @param lookUp - What its look-up files hold, for a sheet of its own; undefined: the sheets only name them.
 */
export function sheetsOfCatalogue(raw: RawFields, lookUp?: SheetLookUp): WrittenSheet[] {
  const withRecords = {...raw, organisations: lookUp?.organisations};
  return [aboutOf(lookUp ? withoutPrefixes(raw, lookUp) : raw), ...sheets.map((sheet) => sheetOf(sheet, withRecords))];
}

/** `build` finds the beginnings of codes in the sheet of organisations. */
function withoutPrefixes(raw: RawFields, lookUp: SheetLookUp): RawFields {
  return {...raw, organisations: {...(raw.organisations as RawFields), prefixes: undefined}, lookUp};
}

function aboutOf(raw: RawFields): WrittenSheet {
  const rows = aboutColumns.map((column) => [column.heading, cellFor(valueIn(raw, column.path), column)]);
  return {name: aboutSheet.name, headings: [{text: 'What'}, {text: 'Value'}], rows};
}

function sheetOf(sheet: Sheet, raw: RawFields): WrittenSheet {
  const facets = sheet.list === 'services' ? facetHeadings(raw) : [];
  const written = columnsOfSheet(sheet);
  const owners = sheet.owners ?? [];
  const hasPeriod = owners.some(({ofTerms}) => ofTerms);
  const headings: WrittenHeading[] = [
    ...owners.map(({heading, of}) => ({text: heading, of})),
    ...(hasPeriod ? [{text: periodColumn}] : []),
    ...written.map((column) => ({text: column.heading, column, definition: sheet.definition})),
    ...facets.map(({heading}) => ({text: /^['=+\-@]/.test(heading) ? `'${heading}` : heading})),
  ];
  const rows = ownedRecords(sheet, raw).map(({record, owner, id, period}) => [
    ...owners.map((each) => (each.of === owner?.of && id !== undefined ? cellFor(id, ownerColumn) : undefined)),
    ...(hasPeriod ? [period] : []),
    ...written.map((column) => cellFor(valueIn(record, column.path), column)),
    ...facets.map(({id: facet}) => cellFor(valuesOfFacet(record, facet), facetCells)),
  ]);
  return {name: sheet.name, headings, rows};
}

const ownerColumn: PlanColumn = {path: 'owner', heading: '', kind: 'name'};
const facetCells: PlanColumn = {path: 'facets', heading: '', kind: 'names'};

/** What has a sheet of its own is not written twice. */
function columnsOfSheet({list, columns}: Sheet): PlanColumn[] {
  return columns.filter(({path}) => list !== 'services' || !/^(listing|price)\.|^(pairings|links|sources)$/.test(path));
}

function valuesOfFacet({facets}: RawFields, facet: string): unknown {
  return typeof facets === 'object' && facets !== null && Object.hasOwn(facets, facet)
    ? (facets as RawFields)[facet]
    : undefined;
}

interface FacetHeading {
  readonly id: string;
  readonly heading: string;
}

/** By its name where the catalogue defines it and no other is called so; else by its id, as one that is not defined. */
function facetHeadings(raw: RawFields): FacetHeading[] {
  const defined = recordsAt(raw, 'facets');
  const used = new Set(recordsAt(raw, 'services').flatMap(({facets}) => Object.keys(facets ?? {})));
  const isAlone = (name: unknown) =>
    defined.filter((facet) => foldedName(String(facet.name)) === foldedName(String(name))).length === 1 &&
    !defined.some(({id}) => id === name);
  const own = defined.map(({id, name}) => ({
    id: String(id),
    heading: `${isAlone(name) ? String(name) : String(id)} (filter)`,
  }));
  const others = [...used].filter((id) => !own.some((facet) => facet.id === id));
  return [...own, ...others.map((id) => ({id, heading: `${id} (property)`}))];
}

interface OwnedRecord {
  readonly record: RawFields;
  readonly owner?: Owner;
  readonly id?: unknown;
  /** Of a lot's terms, from 1. */
  readonly period?: number;
}

function ownedRecords({owners, list}: Sheet, raw: RawFields): OwnedRecord[] {
  if (!owners) return recordsAt(raw, list).map((record) => ({record}));
  return owners.flatMap((owner) =>
    recordsAt(raw, owner.of).flatMap((around) => {
      const own = {owner, id: around.id};
      if (!owner.ofTerms) return recordsAt(around, list).map((record) => ({record, ...own}));
      return recordsAt(around, 'terms').flatMap((terms, n) =>
        recordsAt(terms, list).map((record) => ({record, ...own, period: n + 1})),
      );
    }),
  );
}

function recordsAt(record: RawFields, list: string): RawFields[] {
  const records = record[list];
  return Array.isArray(records) ? (records as RawFields[]) : [];
}
