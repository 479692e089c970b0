// Rows as records of the catalogue file.

import {wordIn} from '../../catalogue/fields.ts';
import {Origins, placeIn} from './origins.ts';
import type {PlanColumn, Sheet} from './plan.ts';
import {UnreadDay, type CellValue} from './read-cells.ts';
import type {ContactRead} from './values/addresses.ts';
import type {RowRead} from './read-table.ts';
import {NotesOfSteps, type ReadingNotes, type MakingStep} from './reading-notes.ts';
import {tiersIn} from './values/tiers.ts';
import type {MoneyRead} from './values/money.ts';

export type RawFields = Record<string, unknown>;

export interface Making {
  readonly notes: ReadingNotes;
  readonly origins: Origins;
}

export class MakingInSteps {
  readonly notes = new NotesOfSteps();
  readonly origins = new Origins();

  at(step: MakingStep): Making {
    return {notes: this.notes.of(step), origins: this.origins};
  }
}

/** A record with the fields of one row, those of `prefix` or all. */
export function recordOf(row: RowRead, sheet: Sheet, {notes, origins}: Making): RawFields {
  const record: RawFields = {};
  for (const column of sheet.columns) {
    const value = plainValue(row.fields.get(column.path), column);
    if (value === undefined) continue;
    if (isContact(column)) setContact(record, column.path, value as ContactRead);
    else setAt(record, column.path, value);
  }
  if (sheet.list === 'prices') addMoney(record, row, 'amount', notes);
  settleDays(record, row, '', notes);
  origins.set(record, row.origin);
  return record;
}

export function isContact({kind}: PlanColumn): boolean {
  return kind === 'email' || kind === 'telephone';
}

function plainValue(value: CellValue, column: PlanColumn): unknown {
  if (value === undefined) return undefined;
  if (column.kind === 'tiers') return tiersIn(value as string);
  if (column.kind === 'address' && Array.isArray(value)) return (value as string[])[0];
  return value;
}

/** Where its parts belong beside the field of the column: a number may stand where an address is asked for. */
export function setContact(record: RawFields, path: string, contact: ContactRead): void {
  const around = path.replace(/[^.]+$/, '');
  for (const [key, text] of Object.entries(contact)) {
    if (valueIn(record, around + key) === undefined) setAt(record, around + key, text);
  }
}

/** What stands at a path. */
export function valueIn(record: RawFields, path: string): unknown {
  let at: unknown = record;
  for (const step of path.split('.')) at = typeof at === 'object' && at !== null ? (at as RawFields)[step] : undefined;
  return at;
}

export function setAt(record: RawFields, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = record;
  for (const step of steps) at = (at[step] ??= {}) as RawFields;
  at[last] = value;
}

/** In place, for its origin is kept with the record itself. */
export function putFirst(record: RawFields, fields: RawFields): void {
  const rest = {...record};
  for (const key of Object.keys(record)) Reflect.deleteProperty(record, key);
  Object.assign(record, fields, rest);
}

/** What a cell with a price says besides the amount goes where the row says nothing itself. */
export function addMoney(
  price: RawFields,
  row: RowRead,
  path: string,
  notes: ReadingNotes,
  money = [row.fields.get(path) as MoneyRead | readonly MoneyRead[] | undefined].flat()[0],
): void {
  const place = placeIn(row.origin, path);
  const inColumn = {...place, cell: place.cell?.replace(/\d+$/, '')};
  const shown = money === undefined ? undefined : describeMoney(row, path);
  const heading = row.money.get(path) ?? {};
  const factor = money?.currency === undefined ? heading.factor : undefined; // "£1.50" below "(pence)" is no pence
  const amount = money === undefined ? null : money.amount;
  price.amount =
    typeof amount === 'number' && factor !== undefined ? Number((amount * factor).toPrecision(12)) : amount;
  const currency = price.currency ?? money?.currency ?? heading.currency;
  if (currency === undefined && typeof money?.amount === 'number' && money.amount !== 0) {
    notes.note('currency', inColumn, shown ?? '', `${money.amount} GBP`);
  }
  price.currency = currency ?? 'GBP';
  price.unit ??= money?.unit ?? heading.unit ?? '';
  if (money?.note !== undefined) price.note ??= money.note;
  if ((money?.isRead === true || factor !== undefined) && shown !== undefined)
    notes.note('money', inColumn, shown, moneyInWords(price));
}

function describeMoney({row, origin: {columns}}: RowRead, path: string): string {
  const cell = row.cells[columns.get(path) ?? -1];
  return typeof cell === 'object' ? cell.shown : String(cell ?? '');
}

function moneyInWords({amount, currency, unit, note}: RawFields): string {
  if (amount === null)
    return note === undefined ? 'not published' : `not published, with the note "${inSentence(note)}"`;
  return [amount, currency, unit].filter((part) => part !== '' && part !== undefined).join(' ');
}

const openStatuses = ['available', 'assured'];

/** Whether nothing could be ordered because of it: then a day that cannot be read may be left out. */
export function isClosed(status: unknown): boolean {
  return typeof status === 'string' && !openStatuses.includes(wordIn(status, openStatuses) ?? '');
}

const unknownYet = /^(tb[acd]|to be .*|pending|unknown|not known|\?)$/i;

/**
 * A day that cannot be read is left out where nothing hangs on it. Where an order may, its text stays: the parser then
 * reports it, and no decision that depends on it is firm.
 */
export function settleDays(record: RawFields, row: RowRead, prefix: string, notes: ReadingNotes): void {
  for (const [key, value] of Object.entries(record)) {
    if (!(value instanceof UnreadDay)) continue;
    const path = prefix + key;
    const isOfListing = ['from', 'until', 'to', 'on'].includes(key) && !isClosed(record.status);
    const decides = isOfListing || key === 'opened' || key === 'closed';
    const opens = value.why === 'nothing' && !(unknownYet.test(value.text) && (key === 'from' || key === 'opened'));
    if (decides && !opens) {
      record[key] = value.text;
      continue;
    }
    Reflect.deleteProperty(record, key);
    const place = placeIn(row.origin, path);
    if (value.why === 'nothing') {
      notes.note('day-nothing', {...place, cell: place.cell?.replace(/\d+$/, '')}, value.text, 'no date');
      continue;
    }
    notes.say({
      severity: 'note',
      code: 'day-left-out',
      where: place,
      what: `"${value.text}" ${whyNot[value.why]}.`,
      write: 'Write a day as 2016-06-03 or 3 June 2016, a month as June 2016, or a year.',
      otherwise: 'Until then the date is left out.',
    });
  }
}

const whyNot = {
  stretch: 'is no day, month or year',
  ambiguous: 'can mean a month or a day',
  unreadable: 'cannot be read as a date',
};

/** What a cell gave, which may be of any type, in a sentence. */
export function inSentence(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
