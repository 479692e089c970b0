// One cell as the value of its column.

import {wordIn} from '../../catalogue/fields.ts';
import {describeDay} from '../../catalogue/day.ts';
import {withScheme} from '../../catalogue/href.ts';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import type {Remark, Where} from '../../check/remark.ts';
import {repairedText} from './decode-text.ts';
import {isEmptyCell, textOf, type GridCell} from './grid.ts';
import type {PlanColumn} from './plan.ts';
import type {ReadingNotes} from './reading-notes.ts';
import {addressesIn, besideContact, contactIn, withoutTracking, type ContactRead} from './values/addresses.ts';
import type {DayRead} from '../../check/written-day.ts';
import {dayIn} from './values/days.ts';
import {inlineList, listIn} from './values/lists.ts';
import {moneyIn, type DecimalMark, type MoneyRead} from './values/money.ts';
import {exactText, linesOfMarkup, readName, readProse, type TextRead} from './values/texts.ts';
import {flagIn, plainStatus, isWithoutValue} from './values/words.ts';

/** A day that could not be read: whether that matters depends on the rest of the row. */
export class UnreadDay {
  readonly text: string;
  readonly why: Extract<DayRead, {day: undefined}>['why'];

  constructor(text: string, why: UnreadDay['why']) {
    this.text = text;
    this.why = why;
  }
}

export interface CellContext {
  readonly column: PlanColumn;
  /** The cell itself. */
  readonly where: Where;
  /** Its column, for what is counted. */
  readonly inColumn: Where;
  readonly notes: ReadingNotes;
  /** Where the cell leads, if it is a link. */
  readonly link: string | undefined;
  readonly isKnown: (item: string) => boolean;
  readonly decimalMark: DecimalMark;
  /** What the publisher's mapping file says that words mean. */
  readonly words: Readonly<Record<string, string>>;
}

export type CellValue =
  | string
  | number
  | boolean
  | readonly string[]
  | MoneyRead
  | readonly MoneyRead[]
  | ContactRead
  | UnreadDay
  | undefined;

/** Undefined for an empty cell, and for one that says that there is nothing. */
export function valueOfCell(cell: GridCell | undefined, context: CellContext): CellValue {
  if (cell === undefined || isEmptyCell(cell)) return undefined;
  if (typeof cell === 'object' && cell.kind === 'fault') return faulty(cell.shown, context);
  switch (context.column.kind) {
    case 'name':
      return nameOfCell(cell, context);
    case 'text':
      return withNotes(readProse(textOf(cell)), context, textOf(cell));
    case 'names':
    case 'texts':
    case 'words':
    case 'systems':
      return listOfCell(cell, context);
    case 'day':
      return dayOfCell(cell, context);
    case 'address':
      return addressOfCell(cell, context);
    case 'flag':
      return flagOfCell(cell, context);
    case 'number':
      return numberOfCell(cell);
    case 'status':
      return statusOfCell(cell, context);
    case 'word':
      return nameOfCell(cell, context)?.toLowerCase();
    case 'email':
    case 'telephone':
      return contactOfCell(cell, context);
    case 'money':
      return moneyOfCell(cell, context);
    case 'tiers':
      return textOf(cell);
  }
}

/** A cell in which the spreadsheet itself says that something is wrong. */
function faulty(shown: string, {column, where, notes}: CellContext): CellValue {
  const isFormula = shown.startsWith('=');
  const remark: Remark = {
    severity: 'error',
    code: isFormula ? 'formula-without-value' : 'cell-fault',
    where,
    what: isFormula ? 'a formula whose value is not stored.' : `${shown} is an error of the spreadsheet.`,
    write: isFormula
      ? 'Open the workbook in a spreadsheet program, and save it.'
      : 'Mend the formula, or write the value itself.',
    otherwise: 'Until then the cell says nothing.',
  };
  notes.say(remark);
  if (column.kind === 'day') return new UnreadDay(shown, 'unreadable');
  return column.decides ? (column.kind === 'status' ? shown : [shown]) : undefined;
}

function withNotes({text, forms}: TextRead, {notes, inColumn}: CellContext, from: string): string | undefined {
  for (const form of forms) notes.note(form, inColumn, from, text);
  return text === '' ? undefined : text;
}

/** Spreadsheets turn ids into numbers and days. What they were is not known, and never guessed. */
const eatenDay =
  /^(\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(-\d\d)?|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d\d)$/i;
const lostDigits = /^\d{15}0+$/; // Excel keeps fifteen
const eatenPart = /^\d+\.0$/; // a program took it for a number with parts
const eatenNumber = /^\d([.,]\d+)?E\+?\d+$/i;

function nameOfCell(cell: GridCell, context: CellContext): string | undefined {
  const {notes, inColumn, column} = context;
  const shown = textOf(cell);
  const isId = column.path === 'id';
  const isEaten = (typeof cell === 'object' && cell.kind === 'day') || (isId && eatenDay.test(shown.trim()));
  const isExponent =
    (isId && (lostDigits.test(shown.trim()) || eatenPart.test(shown.trim()))) ||
    (eatenNumber.test(shown.trim()) && (typeof cell !== 'string' || shown.includes('+')));
  if (isEaten || isExponent) {
    notes.say({
      severity: 'error',
      code: 'eaten-by-spreadsheet',
      where: context.where,
      what: `${shown} is ${isEaten ? 'a date' : 'a number'} that the spreadsheet has made of something else.`,
      write: `Format the column as text, and write the ${column.heading.toLowerCase()} again.`,
      otherwise: 'Until then it is taken as it shows.',
    });
    return shown;
  }
  if (typeof cell === 'object') {
    notes.note('shown', inColumn, cell.kind === 'number' ? String(cell.number) : shown, shown);
    return shown.trim();
  }
  if (typeof cell !== 'string') return String(cell);
  const read = readName(cell);
  if (isWithoutValue(read.text) && read.forms[0] !== 'apostrophe' && column.path !== 'id' && column.path !== 'name') {
    notes.note('nothing', inColumn, cell, '');
    return undefined;
  }
  return withNotes(read, context, cell);
}

function listOfCell(cell: GridCell, context: CellContext): readonly string[] | undefined {
  const {notes, inColumn, isKnown, column} = context;
  const text = textOf(cell);
  if (typeof cell !== 'string') return [text];
  const exact = exactText(text);
  if (exact !== undefined && !/[;\n]/.test(exact)) return [exact];
  const lots = column.of === 'lots' ? lotNumbersIn(text, isKnown) : undefined;
  const plain = column.kind === 'texts' ? withNotes(linesOfMarkup(text), context, text) : text;
  const inline = lots ?? inlineList(plain ?? '');
  const {items, isGuessed} = inline ? {items: inline, isGuessed: true} : listIn(plain ?? '', isKnown);
  if (isGuessed) notes.note('divided', inColumn, text, items.join('; '));
  const isQuoted = text.includes('"');
  const read = items.flatMap((item) => {
    if (isQuoted && text.includes(`"${item.replaceAll('"', '""')}"`)) return [item];
    if (isWithoutValue(item)) {
      notes.note('nothing', inColumn, item, '');
      return [];
    }
    const name = withNotes(column.kind === 'texts' ? readProse(item) : readName(item), context, item);
    return name === undefined ? [] : [name];
  });
  return read.length === 0 ? undefined : read;
}

const lotNumber = String.raw`\d{1,2}[a-z]?`;
const severalLots = new RegExp(
  String.raw`^(?:lots?\s*)?${lotNumber}(?:\s*(?:,|&|\+|\/|\band\b)\s*(?:and\s+)?(?:lots?\s*)?${lotNumber})+$`,
  'i',
);

/** "Lots 1 & 2", "1 and 3", "1/2": as the lots are called elsewhere. Undefined if it is one. */
function lotNumbersIn(text: string, isKnown: CellContext['isKnown']): string[] | undefined {
  if (!severalLots.test(text.trim())) return undefined;
  const numbers = text.match(new RegExp(lotNumber, 'gi')) ?? [];
  return numbers.map((number) => (isKnown(`Lot ${number}`) ? `Lot ${number}` : number));
}

function dayOfCell(cell: GridCell, {notes, inColumn}: CellContext): string | UnreadDay {
  const read = dayIn(cell);
  const shown = textOf(cell).trim();
  if (read.day === undefined) return new UnreadDay(shown, read.why);
  if (read.form) notes.note(read.form, inColumn, shown, describeDay(read.day));
  return read.day;
}

function addressOfCell(cell: GridCell, context: CellContext): string | readonly string[] | undefined {
  const {notes, inColumn, link} = context;
  const text = textOf(cell).trim();
  const exact = exactText(text);
  if (exact !== undefined) return exact;
  if (link !== undefined && !/^(https?:|mailto:|www\.)/i.test(text)) {
    notes.note('address', inColumn, text, link);
    return link;
  }
  if (isWithoutValue(text)) {
    notes.note('nothing', inColumn, text, '');
    return undefined;
  }
  const addresses = /[\s;<>]|\]\(|[.,]$/.test(text) ? severalAddresses(text, context) : [text];
  if (addresses.length === 0) return undefined;
  const whole = addresses.map((address) => withScheme(address));
  whole.forEach((address, n) => address !== addresses[n] && notes.note('scheme', inColumn, addresses[n]!, address));
  const short = whole.map((address) => withoutTracking(address));
  short.forEach((address, n) => address !== whole[n] && notes.note('tracking', inColumn, whole[n]!, address));
  return short.length === 1 ? short[0] : short;
}

/** Words around an address are none of a catalogue's, and a name of a file beside it may have spaces. */
function severalAddresses(text: string, {where, notes}: CellContext): readonly string[] {
  const {addresses, words} = addressesIn(text);
  if (addresses.length === 0 && /[/\\]|\.\w{2,4}$/.test(text)) return [text];
  if (words !== '') {
    notes.say({
      severity: 'note',
      code: 'address-left-out',
      where,
      what: `"${words}" is no address.`,
      write: 'Write an address such as https://example.org/.',
      otherwise: `As it is, it is left out${addresses.length === 0 ? ', and there is no link' : ''}.`,
    });
  }
  return addresses;
}

/** What is neither yes nor no stays, for the parser to say so. */
function flagOfCell(cell: GridCell, {notes, inColumn}: CellContext): boolean | string {
  if (typeof cell === 'boolean') return cell;
  const text = textOf(cell).trim();
  const flag = flagIn(text);
  if (flag === undefined) return text;
  if (!/^(yes|no|true|false)$/i.test(text)) notes.note('flag', inColumn, text, flag ? 'yes' : 'no');
  return flag;
}

/** Several prices in one cell are several. */
function moneyOfCell(
  written: GridCell,
  {decimalMark, notes, inColumn}: CellContext,
): MoneyRead | readonly MoneyRead[] | undefined {
  const mended = typeof written === 'string' ? repairedText(written) : undefined;
  if (mended !== undefined) notes.note('mistaken-letters', inColumn, textOf(written), mended);
  const cell = mended ?? written;
  const parts = typeof cell === 'string' ? cell.split(/[;\n]/).filter((part) => part.trim() !== '') : [];
  if (parts.length < 2) return moneyIn(cell, decimalMark);
  return parts.flatMap((part) => moneyIn(part, decimalMark) ?? []);
}

function numberOfCell(cell: GridCell): number | string {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object' && cell.kind === 'number') return cell.number;
  const text = textOf(cell).trim();
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function statusOfCell(cell: GridCell, context: CellContext): string | undefined {
  const {notes, inColumn, words} = context;
  const exact = exactText(textOf(cell));
  const text = exact ?? nameOfStatus(cell, context);
  if (text === undefined || exact !== undefined) return exact;
  const kept = Object.hasOwn(words, text) ? words[text] : undefined;
  if (kept !== undefined) {
    notes.note('status-mapped', inColumn, text, kept);
    return kept;
  }
  const plain = wordIn(text, knownStatuses) ?? plainStatus(text);
  if (plain === undefined || plain === text) return text;
  notes.note('status', inColumn, text, plain);
  return plain;
}

function nameOfStatus(cell: GridCell, context: CellContext): string | undefined {
  return typeof cell === 'string' ? withNotes(readName(cell), context, cell) : textOf(cell);
}

/** Whom a cell names, whatever the heading says. */
function contactOfCell(cell: GridCell, context: CellContext): ContactRead | undefined {
  const {column, notes, inColumn} = context;
  const kind = column.kind as 'email' | 'telephone';
  const exact = exactText(textOf(cell));
  const text = exact ?? nameOfCell(cell, context);
  if (exact !== undefined || text === undefined) return exact === undefined ? undefined : {[kind]: exact};
  const read = contactIn(text);
  if (read) {
    const shown = Object.values(read).join(', ');
    if (shown !== text) notes.note('contact', inColumn, text, shown);
    const more = besideContact(text, read);
    if (more !== '') notes.say({...contactLeftOut, where: context.where, what: `"${more}" stands beside ${shown}.`});
    return read;
  }
  if (kind === 'telephone') return {telephone: text};
  notes.say({
    ...contactLeftOut,
    where: context.where,
    what: `"${text}" is no e-mail address, telephone number or link.`,
    write: 'Write an address such as help@example.org.',
  });
  return undefined;
}

const contactLeftOut = {severity: 'note', code: 'contact-left-out', otherwise: 'Until then it is left out.'} as const;
