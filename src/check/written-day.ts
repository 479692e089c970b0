// Days as people write them, in cells and in files. What can mean two days means none: it is reported, and never guessed.

import {neverIn, readDay, type PartialDay} from '../catalogue/day.ts';

/** How a day was written, where it was not written as the format has it. */
export type DayForm =
  'day-first' | 'day-in-words' | 'day-without-marks' | 'serial-day' | 'day-with-time' | 'month-shown';

export type DayRead =
  | {readonly day: PartialDay; readonly form?: DayForm}
  /** `nothing`: it says that there is none, or that nobody knows; `stretch`: a quarter, a season or a financial year. */
  | {readonly day: undefined; readonly why: 'nothing' | 'stretch' | 'ambiguous' | 'unreadable'};

export const unreadable: DayRead = {day: undefined, why: 'unreadable'};

/** A year, digits such as 19740401, or the serial number of a day of 1955 to 2109 that has lost its format. */
export function dayOfNumber(number: number): DayRead {
  if (Number.isInteger(number) && number >= 1901 && number <= 2899) return {day: String(number)};
  if (Number.isInteger(number) && number > 19_010_000 && number < 29_000_000) return dayOfText(String(number));
  if (number < 20_210 || number > 76_000) return unreadable;
  const day = dayOfSerial(Math.floor(number));
  return {day, form: 'serial-day'};
}

/** In the calendar of 1900, whose day 1 is 1 January 1900, and which counts a 29 February 1900. */
function dayOfSerial(serial: number): PartialDay {
  const days = serial + 693_899; // since 1 March of the year 0, so that a leap day is the last of its year
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return isoOf(
    String(year + era * 400 + (month < 10 ? 0 : 1)),
    String(month < 10 ? month + 3 : month - 9),
    String(date),
  );
}

const noDay =
  /^(|-|–|—|\.|\?|n\/?a|none|nil|no|not applicable|not known|unknown|tb[acd]|to be (confirmed|announced|advised|decided)|ongoing|open|open[- ]ended|no end( date)?|until further notice|indefinite(ly)?|present|current|pending|not stated|not set|never)$/i;

const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';

const dayForms = {
  iso: /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}.*$/,
  isoSlashes: /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/,
  bare: /^(\d{4})(\d{2})(\d{2})$/,
  dayFirst: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/,
  monthYear: /^(\d{1,2})[/.-](\d{4})$/,
  inWords: new RegExp(`^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${monthWord}\\.?,?[ -]?(\\d{4})$`, 'i'),
  inExcelsWords: new RegExp(`^(\\d{1,2})[ -]${monthWord}[ -](\\d{2})$`, 'i'),
  monthInWords: new RegExp(`^${monthWord}\\.?,?[ -]?(\\d{4})$`, 'i'),
  americanWords: new RegExp(`^${weekday}${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
  shortMonth: new RegExp(`^${monthWord}\\.?[ '’-](\\d{2})$`, 'i'),
};

const noSingleDay =
  /\b(q[1-4]|[1-4](st|nd|rd|th)? quarter|quarter|spring|summer|autumn|fall|winter|early|mid|late|end of|start of|beginning of|h[12]|half|fy|financial year|week|\d{4} ?[/–-] ?\d{2,4})\b/i;

export function dayOfText(text: string): DayRead {
  const exact = readDay(text);
  if (exact !== undefined && neverIn(text) === undefined) return {day: exact};
  if (neverIn(text) !== undefined) return {day: text}; // the parser knows what it means at each end
  if (noDay.test(text)) return {day: undefined, why: 'nothing'};
  return (
    inNumbers(text) ?? dayInWords(text) ?? {day: undefined, why: noSingleDay.test(text) ? 'stretch' : 'unreadable'}
  );
}

function inNumbers(text: string): DayRead | undefined {
  const {iso, isoSlashes, bare, dayFirst, monthYear} = dayForms;
  const withTime = iso.exec(text);
  if (withTime) return real(withTime[1]!, 'day-with-time');
  const parts = bare.exec(text);
  if (parts) return real(isoOf(parts[1], parts[2], parts[3]), 'day-without-marks');
  const yearFirst = isoSlashes.exec(text);
  if (yearFirst) return real(isoOf(yearFirst[1], yearFirst[3], yearFirst[4]), 'day-without-marks');
  const day = dayFirst.exec(text);
  if (day) return real(isoOf(fullYear(day[4]!), day[3], day[1]), 'day-first');
  const month = monthYear.exec(text);
  if (month) return real(isoOf(month[2], month[1]), 'day-in-words');
  return /^\d{5}(\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : undefined;
}

function dayInWords(text: string): DayRead | undefined {
  const day = dayForms.inWords.exec(text);
  if (day) return real(isoOf(day[3], monthNumber(day[2]!), day[1]), 'day-in-words');
  const short = dayForms.inExcelsWords.exec(text);
  if (short) return real(isoOf(fullYear(short[3]!), monthNumber(short[2]!), short[1]), 'day-in-words');
  const american = dayForms.americanWords.exec(text);
  if (american) return real(isoOf(american[3], monthNumber(american[1]!), american[2]), 'day-in-words');
  const month = dayForms.monthInWords.exec(text);
  if (month) return real(isoOf(month[2], monthNumber(month[1]!)), 'day-in-words');
  // "Apr-16" is a month of 2016 to Excel, and the sixteenth of some April to others.
  return dayForms.shortMonth.test(text) ? {day: undefined, why: 'ambiguous'} : undefined;
}

/** A day that stands for none is said in the format's way too: the parser knows what it means at each end. */
function real(text: string, form: DayForm): DayRead {
  const day = neverIn(text) === undefined ? readDay(text) : text;
  return day === undefined ? unreadable : {day, form};
}

function isoOf(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** Catalogues tell of this century, and of the end of the last. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < 70 ? '20' : '19') + year;
}

function monthNumber(word: string): string {
  return String(shortMonths.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}
