// Lots where no sheet defines them.

import {wordIn} from '../../catalogue/fields.ts';
import {foldedName} from '../../catalogue/folded-name.ts';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import {nearestWord} from '../../check/nearest.ts';
import {idFromName} from './ids.ts';
import {putFirst, type Making, type RawFields} from './make-records.ts';
import {placeIn, type Origin} from './origins.ts';
import {statusOfSection} from './sections.ts';
import {plainStatus} from './values/words.ts';

/** Lots that no sheet defines are made from what the services say. */
export class LotsOfServices {
  readonly #making: Making;
  readonly #named = new Map<string, RawFields>();
  readonly #written = new Map<string, WrittenLot>();
  #isStatusSaid = false;
  #isOneForAll = false;

  constructor(making: Making) {
    this.#making = making;
  }

  /** Puts ids of lots into the service, which is given as soon as its row and what stands around it are read. */
  name(service: RawFields): void {
    if (service.lot !== undefined) service.lot = this.#idOf(service.lot, service);
    for (const listing of (service.listings ?? []) as RawFields[]) listing.lot = this.#idOf(listing.lot, listing);
    this.#isStatusSaid ||= service.status !== undefined || service.unlisted !== undefined;
  }

  #idOf(text: unknown, record: RawFields): unknown {
    if (typeof text !== 'string' || /^[#=]/.test(text)) return text; // an error of the spreadsheet's makes no lot
    const lot = lotNamed(text);
    const key = foldedName(lot.id);
    if (!this.#named.has(key)) this.#named.set(key, {...lot});
    if (!this.#written.has(key)) this.#written.set(key, {lot, text, origin: this.#making.origins.get(record)});
    return this.#named.get(key)!.id;
  }

  /** Whether the one lot that there is was made because no service names one. */
  get isOneForAll(): boolean {
    return this.#isOneForAll;
  }

  /** Once all services are known: one lot for all, if they say how they stand but not on which lot. */
  end(): readonly RawFields[] {
    const {notes} = this.#making;
    sayDoubtfulLots([...this.#written.values()], notes);
    if (this.#named.size > 0 || !this.#isStatusSaid) return [...this.#named.values()];
    notes.say({
      severity: 'note',
      code: 'lot-made',
      where: {},
      what: 'no column says on which lot a service is: all are on one, called "All services".',
      write: 'If there are several, add a column "Lot".',
    });
    this.#isOneForAll = true;
    return [{...lotOfAll}];
  }
}

const lotOfAll = {id: 'all', name: 'All services'};

/** A service that names no lot is on the one for all; a status and dates without a lot are those on the only one. */
export function settleLot(service: RawFields, lots: readonly RawFields[], isOneForAll: boolean): void {
  const unlisted = service.unlisted as RawFields | undefined;
  delete service.unlisted;
  if (unlisted === undefined) {
    if (isOneForAll) service.lot = lotOfAll.id;
  } else if (lots.length === 1) {
    service.listings = [withLot(unlisted, lots[0]!.id)];
  } else if (unlisted.status !== undefined) {
    service.status = unlisted.status;
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
