// Prices as people write them in cells: £1,250.00, 1.250,00, 15p, POA, Free, from £10, £10 to £20, £500 per year.

import type {GridCell} from '../grid.ts';

export interface MoneyRead {
  /** null: not published. Text: it stands for an amount and cannot be read. */
  readonly amount: number | null | string;
  readonly currency?: string;
  readonly unit?: string;
  readonly note?: string;
  /** It was taken apart, or read as other than it was written. */
  readonly isRead: boolean;
}

/** Which mark stands before the parts of a unit. Of one cell alone it may not be known. */
export type DecimalMark = '.' | ',';

export function moneyIn(cell: GridCell, decimalMark: DecimalMark = '.'): MoneyRead | undefined {
  if (typeof cell === 'number') return {amount: cell, isRead: false};
  if (typeof cell === 'object' && cell.kind === 'number' && !cell.shown.includes('%')) {
    const currency = currencyIn(cell.shown);
    return {amount: cell.number, ...(currency !== undefined && {currency}), isRead: false};
  }
  if (typeof cell !== 'string') return {amount: typeof cell === 'boolean' ? String(cell) : cell.shown, isRead: false};
  const text = cell.trim().replace(/\s+/g, ' ');
  if (decimalMark === '.' && plainNumber.test(text)) return {amount: Number(text), isRead: false};
  return text === '' ? undefined : moneyInText(text, decimalMark);
}

const plainNumber = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;

const unpublished =
  /^(poa|p\.o\.a\.?|price on (application|request)|on (application|request)|contact (us|supplier|for price|the supplier)|ask|quote|by quotation|quotation|tb[acd]|to be (confirmed|agreed|announced)|n\/?a|not applicable|(price )?not published|not stated|unknown|varies|variable|see .+|included (in|with|within|as) .+|-|–|—|\?)$/i;
const free = /^(free|free of charge|foc|no charge|no cost|nil|included|nothing|£0|zero)$/i;

const number = String.raw`\d[\d.,' ]*\d|\d`;
const pricePattern = new RegExp(
  String.raw`^(?<sign>GBP|EUR|USD|[£€$])? ?(?<amount>${number}) ?(?<pence>(?:pence|p)(?![a-z.]|\/a\b))?(?<scale>(?:k|m|million|thousand)(?![a-z]))?(?: ?(?:GBP|EUR|USD|[£€$]))?(?<rest>(?: ?(?:\/|per|a|an|each|pa|p\.a\.|pcm|pm|p\/a|ppa|ppm|pppa|pppm|pppy|pupm|pupa|monthly|annually|yearly|ex|exc|excl|inc|incl|plus|\+|\().*)?)$`,
  'i',
);
const rangePattern = new RegExp(String.raw`(${number}).*?(-|–|—|\bto\b|\band\b).*?(${number})`, 'i');
const atLeast =
  /^(from|starting|starts|up to|circa|c\.|approx|approximately|about|around|over|under|min|minimum|max|maximum|~|>|<|≈)/i;

function moneyInText(text: string, decimalMark: DecimalMark): MoneyRead {
  if (unpublished.test(text))
    return {amount: null, ...(/[a-z]{2}/i.test(text) && !/^n\/?a$/i.test(text) && {note: text}), isRead: true};
  if (free.test(text)) return {amount: 0, isRead: true};
  const currency = currencyIn(text);
  const known = currency === undefined ? {} : {currency};
  const match = pricePattern.exec(text);
  if (!match || atLeast.test(text)) {
    const isRange = atLeast.test(text) || rangePattern.test(text);
    return isRange ? {amount: null, ...known, note: text, isRead: true} : {amount: text, ...known, isRead: false};
  }
  if (/^(\/|per|a|an) ?[£€$]?\d/i.test(match.groups!.rest!.trim()))
    return {amount: null, ...known, note: text, isRead: true};
  const amount = numberIn(match.groups!.amount!, decimalMark);
  if (amount === undefined) return {amount: text, ...known, isRead: false};
  const isPence = match.groups!.pence !== undefined && currency === undefined;
  const rest = restOf(match.groups!.rest!.trim());
  const factor = isPence ? 0.01 : scaleOf(match.groups!.scale);
  return {
    amount: factor === 1 ? amount : Number((amount * factor).toPrecision(12)),
    ...(isPence ? {currency: 'GBP'} : known),
    ...(rest.unit !== undefined && {unit: rest.unit}),
    ...(rest.note !== undefined && {note: rest.note}),
    isRead: String(amount) !== text,
  };
}

/** "£1.2k", "£2m". */
function scaleOf(scale = ''): number {
  if (/^(k|thousand)$/i.test(scale)) return 1000;
  return /^m/i.test(scale) ? 1_000_000 : 1;
}

function currencyIn(text: string): string | undefined {
  if (/£|GBP/i.test(text)) return 'GBP';
  if (/€|EUR\b/i.test(text)) return 'EUR';
  return /\$|USD/i.test(text) ? 'USD' : undefined;
}

/** The number in the text; undefined if its marks can mean two. */
export function numberIn(text: string, decimalMark: DecimalMark): number | undefined {
  const bare = text.replace(/[' ]/g, '');
  const [point, comma] = [bare.lastIndexOf('.'), bare.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return withDecimal(bare, point > comma ? '.' : ',');
  if (point < 0 && comma < 0) return Number(bare);
  const mark = point >= 0 ? '.' : ',';
  const isGrouped = new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(bare) && !bare.startsWith('0');
  const marks = bare.split(mark).length - 1;
  if (!isGrouped) return marks === 1 ? withDecimal(bare, mark) : undefined;
  if (marks > 1) return withDecimal(bare, mark === '.' ? ',' : '.');
  if (mark === '.') return decimalMark === '.' ? Number(bare) : undefined; // 1.250 among 1.250,00
  return decimalMark === '.' ? withDecimal(bare, '.') : undefined;
}

function withDecimal(text: string, mark: DecimalMark): number | undefined {
  const [whole = '', parts, ...more] = text.split(mark);
  if (more.length > 0) return undefined;
  const groups = whole.split(mark === '.' ? ',' : '.');
  if (groups.length > 1 && !groups.slice(1).every((group) => group.length === 3)) return undefined;
  const read = Number(groups.join('') + (parts === undefined ? '' : `.${parts}`));
  return Number.isFinite(read) ? read : undefined;
}

const shortUnits = new Map(
  Object.entries({
    pa: 'per year',
    'p.a.': 'per year',
    'p/a': 'per year',
    annually: 'per year',
    yearly: 'per year',
    monthly: 'per month',
    pcm: 'per month',
    pm: 'per month',
    pppa: 'per patient per year',
    pppy: 'per patient per year',
    pppm: 'per patient per month',
    pupa: 'per user per year',
    pupm: 'per user per month',
    each: 'each',
  }),
);

/** What stands behind the amount: what it is for, or what it leaves out. */
function restOf(rest: string): {unit?: string; note?: string} {
  if (rest === '') return {};
  if (/^(ex|exc|excl|inc|incl|plus|\+|\()/i.test(rest)) return {note: rest.replace(/^\(|\)$/g, '')};
  const unit = shortUnits.get(rest.toLowerCase()) ?? rest.replace(/^\/ ?/, 'per ').replace(/^(a|an) /i, 'per ');
  return {unit};
}

/** Whether a comma certainly stands before the parts of a number: 1.250,00 or 0,17. */
export function hasDecimalComma(text: string): boolean {
  return /\d\.\d{3},\d|(^|[^\d.,])(0|\d+),(\d{1,2}|\d{4,})(?!\d)/.test(text);
}
