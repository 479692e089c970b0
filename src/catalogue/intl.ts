// The browser's formatters, each made once and kept: making one costs more than everything else on a card.

import {ownFields} from './own-fields.ts';

/** What is known to the day, to the month or to the year. */
export type Precision = 'day' | 'month' | 'year';

const formatters = new Map<string, unknown>();

function once<Formatter>(key: string, make: () => Formatter): Formatter {
  const known = formatters.get(key) as Formatter | undefined;
  if (known) return known;
  const made = make();
  formatters.set(key, made);
  return made;
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
        'en-GB',
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

/** @throws RangeError for a currency that is none. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = Object.entries(options).join(); // a page may have no JSON
  return once(`number ${language} ${key}`, () => new Intl.NumberFormat(language, ownFields(options)));
}

export function listFormat(language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return once(`list ${language} ${type}`, () => new Intl.ListFormat(language, ownFields({type})));
}

/** Compares names as an alphabetical list has them, numbers in names by their value. */
export function collator(language: string): Intl.Collator {
  return once(`collator ${language}`, () => new Intl.Collator(language, {numeric: true}));
}

/** Makes what a first view needs: to be called while a request is on its way, when there is time. */
export function warmUpFormatters(language = 'en-GB'): void {
  ukDateFormat();
  dateFormat(language, 'day');
  pluralRules(language);
  numberFormat(language);
  listFormat(language, 'disjunction');
}
