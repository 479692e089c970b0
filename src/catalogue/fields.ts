// One object of the file while it is being read, field by field: nothing is walked recursively and
// nothing is merged, so depth and keys like `__proto__` do no harm. A field that is not what it should
// be is reported as a problem and read as absent.

import {readDay, type PartialDay} from './day.ts';
import {isRelative, safeHref} from './href.ts';
import type {Link} from './model.ts';
import type {Problem} from './problem.ts';

/** What one reading of a file has in common. */
export interface Reading {
  /** The file's own URL; without it relative URLs stay text. */
  readonly base: string | undefined;
  readonly problems: Problem[];
}

/** Where in the file: joined only when there is a problem, for most files have none. */
export interface Place {
  /** Never left out: a page may have put a `parent` on `Object.prototype`. */
  readonly parent: Place | undefined;
  readonly step: string;
}

/** Shared, because most lists of most records are absent. */
export const emptyList: readonly never[] = [];

export class Fields {
  readonly #raw: object;
  readonly #place: Place;
  readonly #reading: Reading;
  #spoilt: string[] | undefined;

  constructor(raw: object, place: Place, reading: Reading) {
    this.#raw = raw;
    this.#place = place;
    this.#reading = reading;
  }

  /** Own fields only: a page may have put things on `Object.prototype`. `null` is absent. */
  value(key: string): unknown {
    return Object.hasOwn(this.#raw, key) ? ((this.#raw as Record<string, unknown>)[key] ?? undefined) : undefined;
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  keys(): string[] {
    return Object.keys(this.#raw);
  }

  /** Whether one of the fields could not be read: what then hangs on it is not clear. */
  spoilt(...keys: readonly string[]): boolean {
    return this.#spoilt?.some((key) => keys.includes(key)) ?? false;
  }

  /** Marks a field whose inside could not be read. */
  spoil(key: string): void {
    (this.#spoilt ??= []).push(key);
  }

  /** Reports a problem; `key` may have an index behind it, `eligible[2]`. */
  report(key: string, expected: string, lost: Problem['lost'] = 'field', found: unknown = this.value(key)): undefined {
    this.spoil(key.replace(/\[.*/, ''));
    const path = pathTo({parent: this.#place, step: `.${key}`});
    const {problems} = this.#reading;
    // Of two reports on one place, which follow each other, the second knows more.
    if (problems.at(-1)?.path === path) problems.pop();
    problems.push({path, expected, found: describeValue(found), lost});
  }

  /** Blank text is absent. */
  text(key: string, expected = 'text in quotation marks'): string | undefined {
    const value = this.value(key);
    if (typeof value === 'string') return value.trim() ? value : undefined;
    return value === undefined ? undefined : this.report(key, expected);
  }

  /** Text without which the whole record is left out. */
  required(key: string): string | undefined {
    const value = this.value(key);
    return typeof value === 'string' && value.trim()
      ? value
      : this.report(key, key === 'id' ? 'an id, as text' : `a ${key}, as text`, 'record');
  }

  /** One of the words, or undefined with a problem. */
  word<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    return words.find((word) => word === value) ?? this.report(key, `one of ${words.join(', ')}`);
  }

  day(key: string): PartialDay | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const day = typeof value === 'string' ? readDay(value) : undefined;
    return day ?? this.report(key, 'a day that exists, as YYYY-MM-DD (or YYYY-MM or YYYY)');
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.report(key, 'true or false');
  }

  /** A finite number, zero or more; `-0` is 0. */
  amount(key: string): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    return typeof value === 'number' && value >= 0 && value < Infinity
      ? value + 0
      : this.report(key, 'a number, zero or more');
  }

  /** A list of texts; one text alone will do. What is blank, no text or not accepted is left out of it. */
  texts(key: string, expected = 'text in quotation marks', accepts = isNotBlank): readonly string[] {
    const value = this.value(key);
    if (value === undefined) return emptyList;
    const alone = typeof value === 'string';
    if (!alone && !Array.isArray(value)) {
      this.report(key, `a list of ${expected}`);
      return emptyList;
    }
    return (alone ? [value] : value).filter((item: unknown, n): item is string => {
      if (typeof item === 'string' && accepts(item)) return true;
      this.report(alone ? key : `${key}[${n}]`, expected, 'field', item);
      return false;
    });
  }

  record(key: string): Fields | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    return isObject(value)
      ? new Fields(value, {parent: this.#place, step: `.${key}`}, this.#reading)
      : this.report(key, 'an object in { }');
  }

  /** The objects of a list. What is no object is left out; each left out is a lost record. */
  *records(key: string): Generator<Fields, void, undefined> {
    const value = this.value(key);
    if (value === undefined) return;
    if (!Array.isArray(value)) return this.report(key, 'a list in [ ]');
    const list: Place = {parent: this.#place, step: `.${key}`};
    for (let n = 0; n < value.length; n++) {
      const item: unknown = value[n];
      if (isObject(item)) yield new Fields(item, {parent: list, step: `[${n}]`}, this.#reading);
      else this.report(`${key}[${n}]`, 'an object in { }', 'record', item);
    }
  }

  /** A URL that is shown as itself. */
  link(key: string): Link | undefined {
    const text = this.text(key, 'a URL');
    return text === undefined ? undefined : {text, href: this.href(key)};
  }

  /** A name or title that links where `url` says; the URL alone will do. A record with neither is left out. */
  titled(key: string): Link | undefined {
    const url = this.link('url');
    const text = this.text(key) ?? url?.text;
    return text === undefined ? this.report(key, `a ${key}, as text`, 'record') : {text, href: url?.href};
  }

  /** The absolute URL in a field, if it may be a link. */
  href(key: string): string | undefined {
    const text = this.text(key, 'a URL');
    if (text === undefined) return undefined;
    const {base} = this.#reading;
    const href = safeHref(text, base);
    if (href !== undefined || (base === undefined && isRelative(text))) return href;
    return this.report(key, 'a URL that begins with https:, http:, mailto: or tel: and names no user');
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNotBlank(text: string): boolean {
  return text.trim() !== '';
}

/** What stands there, in a few words. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  switch (typeof value) {
    case 'string':
      return shortened(`"${value.replaceAll('"', '\\"')}"`); // by hand: a page may have taken JSON away
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return `a ${typeof value}`; // no JSON, but a page may set the property to anything
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function pathTo(place: Place): string {
  const steps = [];
  for (let at: Place | undefined = place; at; at = at.parent) steps.unshift(at.step);
  return steps.join('').replace(/^\./, '');
}
