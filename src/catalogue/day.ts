// Calendar days in UK time, as exactly as the source knew them: a day, or only a month or a year.
// They are compared as text, never through `new Date(text)`: engines read that differently, and a time
// zone can move it by a day.

import {british, dateFormat, ukDateFormat, type Precision} from './intl.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** A day `YYYY-MM-DD`, or the month `YYYY-MM` or year `YYYY` that is all that is known. */
export type PartialDay = string;

/** Both ends belong to it; an absent end is open. */
export interface Period {
  readonly from?: PartialDay | undefined;
  readonly to?: PartialDay | undefined;
}

/** `perhaps`: the day lies inside a month or year that is all that one end says. */
export type Phase = 'to-come' | 'in-force' | 'perhaps' | 'over';

const pattern = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The text if it names a day, month or year that the calendar has; `2026-02-30` is none. */
export function readDay(text: string): PartialDay | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  return day === undefined || Number(day) <= daysIn(Number(year), Number(month)) ? text : undefined;
}

/** Where on the calendar a day lies that stands for none. */
export type Never = 'long-ago' | 'far-off';

const longAgo = /^(?:0\d\d\d|1[0-8]\d\d|1900)(?:-\d\d){0,2}$/;
const farOff = /^(?:29|[3-9]\d)\d\d(?:-\d\d){0,2}$/;

/**
 * Databases and spreadsheets write a day where none is known: `0001-01-01` or `1900-01-01` for a beginning, `9999-12-31`
 * for an end. Undefined for the days that a catalogue can mean, those of the years 1901 to 2899.
 */
export function neverIn(text: string): Never | undefined {
  if (longAgo.test(text)) return 'long-ago';
  return farOff.test(text) ? 'far-off' : undefined;
}

/** Whether it is known to the day. */
export function isWholeDay(day: PartialDay): boolean {
  return day.length === 10;
}

/** The first day that it can mean. */
export function firstDay(day: PartialDay): IsoDay {
  return day + '-01-01'.slice(day.length - 4);
}

/** The last day that it can mean. */
export function lastDay(day: PartialDay): IsoDay {
  if (isWholeDay(day)) return day;
  const month = day.length === 4 ? '12' : day.slice(5);
  return `${day.slice(0, 4)}-${month}-${daysIn(Number(day.slice(0, 4)), Number(month))}`;
}

/** Where a period stands on a day. */
export function phaseOn({from, to}: Period, day: IsoDay): Phase {
  if (from !== undefined && day < firstDay(from)) return 'to-come';
  if (to !== undefined && day > lastDay(to)) return 'over';
  const beginning = from !== undefined && !isWholeDay(from) && day <= lastDay(from);
  const ending = to !== undefined && !isWholeDay(to) && day >= firstDay(to);
  return beginning || ending ? 'perhaps' : 'in-force';
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** `3 June 2016`, `June 2016` or `2016`, in the language given (BCP 47). */
export function describeDay(day: PartialDay, language = british): string {
  const [year, month = 1, date = 1] = day.split('-').map(Number) as [number, number?, number?];
  const precision = precisionOf(day);
  if (language === british) {
    const ofYear = precision === 'year' ? year : `${monthNames[month - 1]!} ${year}`;
    return precision === 'day' ? `${date} ${ofYear}` : `${ofYear}`;
  }
  // eslint-disable-next-line no-restricted-globals -- no clock: only a day as the number that Intl formats
  return dateFormat(language, precision).format(Date.UTC(year, month - 1, date));
}

/** The day that it is in the United Kingdom at a time, given in milliseconds since 1970 in UTC. */
export function dayInUk(time: number): IsoDay {
  // eslint-disable-next-line no-restricted-globals -- no clock: only a time as the day that it is in UTC
  const utc = new Date(time);
  if (utc.getUTCHours() < 23) return utc.toISOString().slice(0, 10); // the clocks there show UTC, or an hour more
  const parts = ukDateFormat().formatToParts(time);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Reads `on {day}` as `in {day}` where the value is a month or a year: `ended in March 2016`. */
export function withPreposition(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(/\bon \{(day|from|until)\}/g, (all, name: string) =>
    /^(?!\d{1,2}\D)./u.test(valueOf(name) ?? '') ? `in {${name}}` : all,
  );
}

function precisionOf(day: PartialDay): Precision {
  return isWholeDay(day) ? 'day' : day.length === 4 ? 'year' : 'month';
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
