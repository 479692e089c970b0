// The browser's formatters, each made once and kept. The first of a page takes some 10 ms, whichever it is: so what a first
// view says in British English, which most catalogues are in, is written here.

import {ownFields} from './own-fields.ts';
import {getOrCreate} from './get-or-create.ts';

/** What is known to the day, to the month or to the year. */
export type Precision = 'day' | 'month' | 'year';

export const british = 'en-GB';

const formatters = new Map<string, unknown>();

function once<Formatter>(key: string, make: () => Formatter): Formatter {
  return getOrCreate(formatters, key, make) as Formatter;
}

/** Formats days in words, such as `3 June 2016`, of dates in UTC. */
export function dateFormat(language: string, precision: Precision): Intl.DateTimeFormat {
  return once(
    `date ${language} ${precision}`,
    () =>
      new Intl.DateTimeFormat(
        language,
        ownFields<Intl.DateTimeFormatOptions>({
          year: 'numeric',
          ...(precision !== 'year' && {month: 'long'}),
          ...(precision === 'day' && {day: 'numeric'}),
          timeZone: 'UTC',
        }),
      ),
  );
}

/** Formats dates as `03/06/2016` in UK time. */
export function ukDateFormat(): Intl.DateTimeFormat {
  return once(
    'date in the UK',
    () =>
      new Intl.DateTimeFormat(
        british,
        ownFields<Intl.DateTimeFormatOptions>({
          timeZone: 'Europe/London',
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        }),
      ),
  );
}

export function pluralRules(language: string): Intl.PluralRules {
  return once(`plural ${language}`, () => new Intl.PluralRules(language));
}

/** A whole number, with commas or whatever the language has between thousands. */
export function wholeNumber(number: number, language: string): string {
  if (language !== british || !Number.isSafeInteger(number)) return numberFormat(language).format(number);
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** @throws RangeError for a currency that is none. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = Object.entries(options).join(); // a page may have no JSON
  return once(`number ${language} ${key}`, () => new Intl.NumberFormat(language, ownFields(options)));
}

export function listFormat(language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return once(`list ${language} ${type}`, () => new Intl.ListFormat(language, ownFields({type})));
}

/** Compares names as an alphabetical list has them, numbers in names by their value. */
export function compareNames(language: string): (a: string, b: string) => number {
  const collator = () => once(`collator ${language}`, () => new Intl.Collator(language, {numeric: true}));
  if (language !== british) return collator().compare;
  return (a, b) => compareLetters(a, b) ?? collator().compare(a, b);
}

const lettersAtFirst = /^[a-z ]*/i;

/** Undefined unless two letters of English are the first that differ, or one name goes on where the other ends. */
function compareLetters(a: string, b: string): number | undefined {
  const [one, other] = [a, b].map((name) => lettersAtFirst.exec(name)![0].toLowerCase()) as [string, string];
  const [short, long, name] = one.length < other.length ? [one, other, a] : [other, one, b];
  const isOpen = long.startsWith(short) && (long.length === short.length || name.length > short.length);
  return isOpen ? undefined : one < other ? -1 : 1;
}
