// src/ui/typed-day.ts
// A day as people type it.

import {dayInWords, readDay, type IsoDay} from '../catalogue/day.ts';

/** `3 6 2016`, `03/06/2016`, `3 June 2016`, `3 jun 2016` or `2016-06-03`; undefined for anything else. */
export function typedDay(typed: string, language: string): IsoDay | undefined {
  const text = typed.trim();
  const [, date, month, year] = /^(\d{1,2})[\s./-]+([\p{L}\d]+)\.?[\s./-]+(\d{4})$/u.exec(text) ?? [];
  if (year === undefined) return text.length === 10 ? readDay(text) : undefined;
  const number = /^\d+$/.test(month!) ? Number(month) : monthCalled(month!, language);
  return number === undefined ? undefined : readDay(`${year}-${two(number)}-${two(Number(date))}`);
}

/** Three letters are enough. */
function monthCalled(name: string, language: string): number | undefined {
  const wanted = name.toLocaleLowerCase(language);
  const months = [...Array(12).keys()].map((n) =>
    dayInWords(`2000-${two(n + 1)}`, language).toLocaleLowerCase(language),
  );
  const found = wanted.length < 3 ? -1 : months.findIndex((month) => month.startsWith(wanted));
  return found < 0 ? undefined : found + 1;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
