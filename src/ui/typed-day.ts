// A day as people type it.

import {numberFormat} from '../catalogue/intl.ts';
import {describeDay, readDay, type IsoDay} from '../catalogue/day.ts';

/**
 * Reads `3 6 2016`, `03/06/2016`, `3 June 2016`, `3rd jun 2016`, `2016-06-03`, or the day as we write it in the
 * catalogue's language; undefined for anything else.
 */
export function typedDay(typed: string, language: string): IsoDay | undefined {
  const text = inAscii(typed.trim(), language);
  const [, date, month, year] = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([\p{L}\d]+)[\s./-]+(\d{4})$/iu.exec(text) ?? [];
  if (year === undefined) return readDay(isoLike(text)) ?? asWritten(text, language);
  const number = /^\d+$/.test(month!) ? Number(month) : monthCalled(month!, language);
  return number === undefined ? asWritten(text, language) : readDay(iso(year, number, date!));
}

/** Fills up `2016-6-3` to a day; empty for anything else, also for a month or a year. */
function isoLike(text: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? '' : iso(year, Number(month), date!);
}

/** The number of a month by its name, of which the first three letters are enough. */
function monthCalled(name: string, language: string): number | undefined {
  const wanted = name.toLocaleLowerCase(language);
  return wanted.length < 3 ? undefined : months.find((n) => writeDay(`2000-${two(n)}`, language).startsWith(wanted));
}

/**
 * Reads a day as we write it: `June 3, 2016`, `3 de junio de 2016`, `3 czerwca 2016`. Months have other forms beside a
 * day, and orders differ, so every day that it could be is written out and compared.
 */
function asWritten(text: string, language: string): IsoDay | undefined {
  const year = /\d{4}/.exec(text)?.[0];
  if (year === undefined) return undefined;
  const dates = text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  const days = dates.flatMap((date) => months.flatMap((n) => readDay(iso(year, n, date)) ?? []));
  return days.find((day) => writeDay(day, language) === text.toLocaleLowerCase(language));
}

const months = [...Array(12).keys()].map((n) => n + 1);

function writeDay(day: string, language: string): string {
  return inAscii(describeDay(day, language), language).toLocaleLowerCase(language);
}

/** Turns figures of the language, such as ٣, into 0 to 9. */
function inAscii(text: string, language: string): string {
  const figures = numberFormat(language, tenFigures).format(123456789); // of the language: 0 to 9
  return text.replace(/\p{Nd}/gu, (figure) => (figures.includes(figure) ? String(figures.indexOf(figure)) : figure));
}

const tenFigures = {useGrouping: false, minimumIntegerDigits: 10};

function iso(year: string, month: number, date: string): string {
  return `${year}-${two(month)}-${two(Number(date))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
