// A row of services as a service: with its lots, what it works with, a price and its properties.

import {wordIn} from '../../catalogue/fields.ts';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import {columnName} from './grid.ts';
import {
  addMoney,
  inSentence,
  isClosed,
  isContact,
  setAt,
  setContact,
  settleDays,
  type Making,
  type RawFields,
} from './make-records.ts';
import {columnsWith, columnsWithin, placeIn, type Origin} from './origins.ts';
import type {Sheet} from './plan.ts';
import type {Mark, RowRead} from './read-table.ts';
import {listIn} from './values/lists.ts';
import type {MoneyRead} from './values/money.ts';
import type {ContactRead} from './values/addresses.ts';
import {plainStatus, isWithoutValue, tickIn, withRemark} from './values/words.ts';

/** By the names of their columns. */
export type FacetsOfColumns = readonly (readonly [column: string, values: readonly string[]])[];

/** Lots and systems stand as they are named: their ids are found once all are known. */
export function serviceOf(row: RowRead, sheet: Sheet, making: Making): RawFields {
  const service: RawFields = {};
  const {fields, origin} = row;
  for (const {path, kind} of sheet.columns) {
    const value = fields.get(path);
    if (value === undefined || /^(listing|price|contact)\.|^(lot|status|pairings|url|links|sources)$/.test(path))
      continue;
    setAt(service, path, kind === 'day' && typeof value === 'object' ? value : value);
  }
  settleDays(service, row, '', making.notes);
  addLinks(service, row);
  addContact(service, row, sheet);
  addListings(service, row, making);
  addPairings(service, row, making);
  addPrice(service, row, making);
  if (row.facets.size > 0) service.facets = [...row.facets] satisfies FacetsOfColumns;
  sayNotesAgainstStatus(service, row, making);
  if (row.row.isStruckOut) sayOpenAlthoughStruck(service, row, making);
  making.origins.set(service, origin);
  return service;
}

/** Whoever strikes a service out means that it is gone: one that may be ordered must say so itself. */
function sayOpenAlthoughStruck(service: RawFields, row: RowRead, {notes}: Making): void {
  const [open] = openListings(service);
  if (!open) return;
  notes.say({
    severity: 'error',
    code: 'struck-out-but-open',
    where: {...placeIn(row.origin, 'status'), record: inSentence(service.name ?? service.id)},
    what: `the row is struck out, but its status is "${inSentence(open.status)}".`,
    write: 'Write "Withdrawn" or delete the row, or take the line away.',
    otherwise: 'As it is, the service could be ordered.',
  });
}

/** The service itself where it has its status in short. */
function openListings(service: RawFields): RawFields[] {
  const all = [service, service.unlisted, ...((service.listings ?? []) as RawFields[])] as (RawFields | undefined)[];
  return all.flatMap((listing) => (listing?.status !== undefined && !isClosed(listing.status) ? [listing] : []));
}

const closedWords =
  '(withdrawn|retired|discontinued|decommissioned|suspended|obsolete|deprecated|end of life|no longer (available|sold|offered|supported)|(currently )?not available|unavailable|closed to new|do not (order|use|buy)|no new (orders|customers))';
const closedNote = new RegExp(
  `^((it|this( service| product| system)?) )?((is|was|has been|being|to be|will be|is being|is to be) )*((now|being|currently) )?${closedWords}\\b`,
  'i',
);
const closedName = new RegExp(`^\\W*${closedWords}\\b|[([–—-] ?${closedWords}\\b|^~~.*~~$`, 'i');

function sayNotesAgainstStatus(service: RawFields, row: RowRead, {notes}: Making): void {
  const open = openListings(service);
  const against = open.find(({note}) => typeof note === 'string' && closedNote.test(note));
  const isNamedSo = open.length > 0 && typeof service.name === 'string' && closedName.test(service.name);
  for (const [field, status, said] of [
    ...(against ? [['listing.note', against.status, `the note says "${inSentence(against.note)}"`]] : []),
    ...(isNamedSo ? [['name', open[0]!.status, `it is called "${inSentence(service.name)}"`]] : []),
  ] as const) {
    notes.say({
      severity: 'note',
      code: 'note-says-closed',
      where: {...placeIn(row.origin, field as string), record: inSentence(service.name ?? service.id)},
      what: `the status is "${inSentence(status)}", and ${said as string}.`,
      write: 'Write "Withdrawn" as its status, if it is.',
      otherwise: 'As it is, the service can be ordered.',
    });
  }
}

/** The first address is the service's own, the others are links. */
function addLinks(service: RawFields, {fields}: RowRead): void {
  const [first, ...others] = [fields.get('url') ?? []].flat() as string[];
  if (first !== undefined) service.url = first;
  const links = [...others, ...([fields.get('links') ?? []].flat() as string[])].map(titledLink);
  const sources = ([fields.get('sources') ?? []].flat() as string[]).map(titledLink);
  if (links.length > 0) service.links = links;
  if (sources.length > 0) service.sources = sources;
}

/** `Manual: https://example.org/manual`, an address alone, or a title alone. */
function titledLink(text: string): RawFields {
  const [, title, url] = /^(?:(.+?):?\s+)?((?:https?:\/\/|mailto:|www\.)\S+)$/.exec(text) ?? [];
  return url === undefined ? {title: text} : {title: title ?? url.replace(/^https?:\/\//, ''), url};
}

function addContact(service: RawFields, {fields}: RowRead, sheet: Sheet): void {
  for (const column of sheet.columns) {
    const value = column.path.startsWith('contact.') ? [fields.get(column.path) ?? []].flat()[0] : undefined;
    if (value === undefined) continue;
    if (isContact(column)) setContact(service, column.path, value as ContactRead);
    else setAt(service, column.path, value);
  }
}

const listingKeys = ['from', 'until', 'planned', 'note'] as const;

function addListings(service: RawFields, row: RowRead, making: Making): void {
  const {fields} = row;
  const lots = [fields.get('lot') ?? []].flat() as string[];
  const status = fields.get('status');
  const rest: RawFields = {};
  for (const key of listingKeys) {
    const value = fields.get(`listing.${key}`);
    if (value !== undefined) rest[key] = value;
  }
  const ticked = row.marks
    .filter(({role}) => role.is === 'lot')
    .flatMap((mark) => tickedListing(mark, status, row, making));
  const isShort = lots.length <= 1 && ticked.length === 0 && Object.keys(rest).length === 0;
  if (isShort) {
    if (lots[0] !== undefined) service.lot = lots[0];
    if (status !== undefined) service.status = status;
    return;
  }
  const statuses = statusesFor(lots, status);
  const named = lots.map((lot, n) => ({lot, ...(statuses[n] !== undefined && {status: statuses[n]})}));
  const listings = [
    ...named.map((listing) => withDays({...listing, ...rest}, row, making)),
    ...ticked.map(({listing, fields: own, column}) => {
      const all = {...listing, ...rest, ...('note' in listing && {note: listing.note})};
      return withDays(all, row, making, (columns) => columnsWith(columns, own, column));
    }),
  ];
  if (listings.length > 0) service.listings = listings;
  else service.unlisted = withDays({...(status !== undefined && {status}), ...rest}, row, making); // a lot may be found for it
}

/** As many in the cell as there are lots, one for each; else what stands there, for all. */
function statusesFor(lots: readonly string[], status: unknown): unknown[] {
  const parts = typeof status === 'string' && lots.length > 1 ? listIn(status).items : [];
  if (parts.length !== lots.length) return lots.map(() => status);
  return parts.map((part) => wordIn(part, knownStatuses) ?? plainStatus(part) ?? part);
}

/** @param own - Gives columns of its own beside those of the row. */
function withDays(
  listing: RawFields,
  row: RowRead,
  {notes, origins}: Making,
  own = (columns: Origin['columns']) => columns,
): RawFields {
  settleDays(listing, row, 'listing.', notes);
  const origin = originWithin(row.origin, 'listing.');
  origins.set(listing, {...origin, columns: own(origin.columns)});
  return listing;
}

function originWithin(origin: Origin, prefix: string): Origin {
  return {...origin, columns: columnsWithin(origin.columns, prefix)};
}

interface TickedListing {
  readonly listing: RawFields;
  /** Those that stand in the column. */
  readonly fields: readonly string[];
  readonly column: number;
}

/** A tick lists the service on the lot; a word is its status there. No tick says that it may be ordered. */
function tickedListing({role, text, column}: Mark, status: unknown, row: RowRead, {notes}: Making): TickedListing[] {
  if (role.is !== 'lot') return [];
  const tick = tickIn(text);
  if (tick === false) return [];
  const where = {
    ...placeIn(row.origin, ''),
    row: undefined,
    cell: columnName(column),
    heading: row.origin.headings[column],
  };
  if (tick) {
    notes.note('tick', where, text, `on ${role.lot}${status === undefined ? ', without a status' : ''}`);
    return [{listing: {lot: role.lot, ...(status !== undefined && {status})}, fields: ['lot'], column}];
  }
  return [{listing: {lot: role.lot, ...markedStatus(text)}, fields: ['lot', 'status', 'note'], column}];
}

/** A status, or what stands there as a note. */
function markedStatus(text: string): RawFields {
  const {name, note} = withRemark(text);
  const status = wordIn(name, knownStatuses) ?? plainStatus(name);
  if (status !== undefined) return {status, ...(note !== undefined && {note})};
  return tickIn(name) ? {...(note !== undefined && {note})} : {status: text};
}

function addPairings(service: RawFields, row: RowRead, {notes, origins}: Making): void {
  const pairings: RawFields[] = [];
  const named = [row.fields.get('pairings') ?? []].flat() as string[];
  for (const text of named) {
    if (isWithoutValue(text)) continue;
    const {name, note} = withRemark(text);
    const status = note === undefined ? undefined : wordIn(note, knownStatuses);
    pairings.push({service: name, ...(status !== undefined ? {status} : noteOrNothing(note))});
  }
  const origin = pairings.length > 0 ? pairingOrigin(row, row.origin.columns.get('pairings')) : row.origin;
  for (const pairing of pairings) origins.set(pairing, origin);
  for (const {role, text, column} of row.marks) {
    const tick = tickIn(text);
    if (role.is !== 'system' || tick === false) continue;
    const pairing: RawFields = {service: role.service, ...(tick ? {} : markedStatus(text))};
    if (tick) {
      const where = {
        ...placeIn(row.origin, ''),
        row: undefined,
        cell: columnName(column),
        heading: row.origin.headings[column],
      };
      notes.note('tick', where, text, `works with ${role.service}, without a status`);
    }
    origins.set(pairing, pairingOrigin(row, column));
    pairings.push(pairing);
  }
  if (pairings.length > 0) service.pairings = pairings;
}

function noteOrNothing(note: string | undefined): RawFields {
  return note === undefined || /^not stated$/i.test(note) ? {} : {note};
}

const pairingColumns = new Map<number | undefined, ReadonlyMap<string, number>>([[undefined, new Map()]]);

/** All of a pairing stands in one cell. */
function pairingOrigin({origin}: RowRead, column: number | undefined): Origin {
  const columns =
    pairingColumns.get(column) ?? new Map(['service', 'status', 'on', 'note'].map((key) => [key, column!]));
  pairingColumns.set(column, columns);
  return {...origin, columns};
}

const priceKeys = ['amount', 'currency', 'unit', 'note', 'asOf'] as const;

function addPrice(service: RawFields, row: RowRead, {notes, origins}: Making): void {
  const price: RawFields = {};
  for (const key of priceKeys) {
    const value = row.fields.get(`price.${key}`);
    if (value !== undefined) price[key] = value;
  }
  if (price.amount === undefined && price.note === undefined) return; // a unit alone is no price
  const all = [row.fields.get('price.amount') as MoneyRead | readonly MoneyRead[] | undefined].flat();
  const origin = originWithin(row.origin, 'price.');
  service.prices = all.map((money) => {
    const each = {...price};
    addMoney(each, row, 'price.amount', notes, money);
    settleDays(each, row, 'price.', notes);
    origins.set(each, origin);
    return each;
  });
}
