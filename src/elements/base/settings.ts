// What the author sets in the attributes that all elements share. What cannot be understood means the default, with a
// warning.

import {isWholeDay, readDay, type IsoDay} from '../../catalogue/day.ts';
import {describeValue} from '../../catalogue/fields.ts';
import type {Strings} from '../../ui/strings.ts';
import {enumAttribute, integerAttribute, warnOfAttribute} from './attributes.ts';
import {noticeModes, type NoticeMode} from './frame/assign-notices.ts';

export interface CommonSettings extends Element {
  readonly asOf: string;
  readonly headingLevel: number;
  readonly notices: string;
  readonly strings: unknown;
  readonly timeout: number;
  readonly maxStale: number;
}

/** How long to wait for a file, and how old a saved copy may be. */
export interface Patience {
  readonly timeoutMs: number;
  readonly maxStaleDays: number;
}

export function readPatience(settings: CommonSettings): Patience {
  const {timeout, maxStale} = settings;
  return {
    timeoutMs: 1000 * integerAttribute(settings, 'timeout', timeout, {least: 1, most: 600, otherwise: 10}),
    maxStaleDays: integerAttribute(settings, 'max-stale', maxStale, {least: 0, most: 3650, otherwise: 30}),
  };
}

export function readHeadingLevel(settings: CommonSettings): number {
  return integerAttribute(settings, 'heading-level', settings.headingLevel, {least: 2, most: 6, otherwise: 2});
}

export function readNoticeMode(settings: CommonSettings): NoticeMode {
  return enumAttribute(settings, 'notices', settings.notices, noticeModes);
}

/** The day that `as-of` names; undefined if it names none. */
export function readAsOf(settings: CommonSettings): IsoDay | undefined {
  const {asOf} = settings;
  if (asOf === '') return undefined;
  const day = readDay(asOf.trim());
  if (day !== undefined && isWholeDay(day)) return day;
  warnOfAttribute(settings, 'as-of', asOf, 'a day as YYYY-MM-DD');
  return undefined;
}

const noStrings: Strings = {};

/** The texts that replace ours, by key. */
export function readStrings(settings: CommonSettings): Strings {
  const {strings} = settings;
  if (strings === undefined || strings === null) return noStrings;
  if (typeof strings === 'object' && !Array.isArray(strings)) return strings;
  const written = settings.getAttribute('strings') ?? describeValue(strings);
  warnOfAttribute(settings, 'strings', written, 'a JSON object of texts by key');
  return noStrings;
}
