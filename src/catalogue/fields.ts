// One object of the file while it is being read, field by field: nothing is walked recursively and
// nothing is merged, so depth and keys like `__proto__` do no harm. A field that is not what it should
// be is reported as a problem and read as absent. What spreadsheets do to data is undone, and reported as a
// problem that loses nothing.

import {neverIn, readDay, type Never, type PartialDay} from './day.ts';
import {isRelative, safeHref, withScheme} from './href.ts';
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

/** Makes a text of a value, or nothing if it is none of those wanted. */
export type ReadText = (value: unknown) => string | undefined;

export class Fields {
  readonly #raw: object;
  readonly #place: Place;
  readonly #reading: Reading;
  #spoilt: string[] | undefined;
  /** Where among all problems those of this object stand, by key. */
  #reported: Map<string, number> | undefined;

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

  /** Whether nothing stands there but perhaps what an empty cell of a spreadsheet leaves. */
  isBlank(key: string): boolean {
    return isBlank(this.value(key));
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

  /** Reports a problem; `key` may have an index behind it, `eligible[2]`. Of two at one place the second knows more. */
  report(key: string, expected: string, lost: Problem['lost'] = 'field', found: unknown = this.value(key)): undefined {
    if (lost !== 'none') this.spoil(key.replace(/\[.*/, ''));
    const {problems} = this.#reading;
    const problem = {path: pathTo({parent: this.#place, step: `.${key}`}), expected, found: describeValue(found), lost};
    this.#reported ??= new Map();
    const known = this.#reported.get(key);
    if (known === undefined) this.#reported.set(key, problems.push(problem) - 1);
    else if (lost !== 'none' || problems[known]!.lost === 'none') problems[known] = problem;
  }

  /** Reports that something was read as other than it was written, so that nothing is lost. */
  note(key: string, readAs: string, found: unknown = this.value(key)): void {
    this.report(key, describeValue(readAs), 'none', found);
  }

  /** Text for reading, as it stands. Blank text is absent. */
  text(key: string, expected = 'text in quotation marks'): string | undefined {
    const value = this.value(key);
    if (typeof value === 'string') return isBlank(value) ? undefined : value;
    return value === undefined ? undefined : this.report(key, expected);
  }

  /** Text for reading without which the whole record is left out. */
  requiredText(key: string): string | undefined {
    return this.text(key) ?? this.#missing(key);
  }

  /** An id, a name or a word: without stray spaces, and a whole number as its digits. */
  name(key: string, expected = 'text in quotation marks', read: ReadText = nameIn): string | undefined {
    const value = this.value(key);
    if (value === undefined || isBlank(value)) return undefined;
    const text = read(value);
    if (text === undefined) return this.report(key, expected);
    if (text !== value) this.note(key, text);
    return text;
  }

  /** An id or a name without which the whole record is left out. */
  required(key: string): string | undefined {
    return this.name(key) ?? this.#missing(key);
  }

  #missing(key: string): undefined {
    return this.report(key, key === 'id' ? 'an id, as text' : `a ${key}, as text`, 'record');
  }

  /** One of the words, in whatever case, or undefined with a problem. */
  word<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const read = (value: unknown) => wordIn(value, words);
    return this.name(key, `one of ${words.join(', ')}`, read) as Word | undefined;
  }

  /**
   * @param open - Which day that stands for none says that the period is open here. Any other such day cannot be read,
   *   for a beginning that never comes is no open one. Absent for a day that is no end of a period.
   */
  day(key: string, open?: Never): PartialDay | undefined {
    const value = this.value(key);
    if (value === undefined || isBlank(value)) return undefined;
    const text = typeof value === 'string' ? value.trim() : '';
    const never = neverIn(text);
    if (never !== undefined && (open ?? never) === never) return this.report(key, 'no day', 'none');
    const day = never === undefined ? readDay(text) : undefined;
    if (day === undefined) return this.report(key, 'a day that exists, as YYYY-MM-DD (or YYYY-MM or YYYY)');
    if (day !== value) this.note(key, day);
    return day;
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined || isBlank(value)) return undefined;
    return typeof value === 'boolean' ? value : this.report(key, 'true or false');
  }

  /** A finite number, zero or more; `-0` is 0. */
  amount(key: string): number | undefined {
    const value = this.value(key);
    if (value === undefined || isBlank(value)) return undefined;
    return typeof value === 'number' && value >= 0 && value < Infinity
      ? value + 0
      : this.report(key, 'a number, zero or more');
  }

  /**
   * A list of texts, by default of ids and names; one alone will do. What is blank is passed over, and what `read` makes
   * nothing of is left out, with a problem. A list that needs no change is that of the file itself: there are many.
   */
  texts(key: string, expected = 'text in quotation marks', read: ReadText = nameIn): readonly string[] {
    const value = this.value(key);
    if (isBlank(value)) return emptyList;
    if (!Array.isArray(value)) {
      const text = this.name(key, typeof value === 'string' ? expected : `a list of ${expected}`, read);
      return text === undefined ? emptyList : [text];
    }
    let changed: string[] | undefined;
    for (let n = 0; n < value.length; n++) {
      const item: unknown = value[n];
      const text = isBlank(item) ? undefined : read(item);
      if (text !== undefined && text === item) {
        changed?.push(text);
        continue;
      }
      changed ??= value.slice(0, n) as string[];
      if (text !== undefined) {
        this.note(`${key}[${n}]`, text, item);
        changed.push(text);
      } else if (!isBlank(item)) {
        this.report(`${key}[${n}]`, expected, 'field', item);
      }
    }
    return changed ?? (value as string[]);
  }

  record(key: string): Fields | undefined {
    const value = this.value(key);
    if (isBlank(value)) return undefined;
    return isObject(value)
      ? new Fields(value, {parent: this.#place, step: `.${key}`}, this.#reading)
      : this.report(key, 'an object in { }');
  }

  /**
   * The objects of a list. What is no object is left out; each left out is a lost record.
   *
   * @param one - Whether one object without a list around it will do.
   * @param first - The place of the list's first item, where it is the continuation of another list.
   */
  *records(key: string, one = true, first = 0): Generator<Fields, void, undefined> {
    const value = this.value(key);
    if (value === undefined) return;
    if (one && isObject(value)) {
      this.report(key, 'a list in [ ]', 'none');
      yield new Fields(value, {parent: this.#place, step: `.${key}`}, this.#reading);
      return;
    }
    if (!Array.isArray(value)) return this.report(key, 'a list in [ ]');
    const list: Place = {parent: this.#place, step: `.${key}`};
    for (let n = 0; n < value.length; n++) {
      const item: unknown = value[n];
      const step = `[${first + n}]`;
      if (isObject(item)) yield new Fields(item, {parent: list, step}, this.#reading);
      else this.report(`${key}${step}`, 'an object in { }', 'record', item);
    }
  }

  /** A URL that is shown as itself. */
  link(key: string): Link | undefined {
    const text = this.text(key, 'a URL')?.trim();
    return text === undefined ? undefined : {text, href: this.href(key)};
  }

  /** A name or title that links where `url` says; the URL alone will do. A record with neither is left out. */
  titled(key: string): Link | undefined {
    const url = this.link('url');
    const text = this.name(key) ?? url?.text;
    return text === undefined ? this.report(key, `a ${key}, as text`, 'record') : {text, href: url?.href};
  }

  /** The absolute URL in a field, if it may be a link. */
  href(key: string): string | undefined {
    const text = this.text(key, 'a URL')?.trim();
    if (text === undefined) return undefined;
    const whole = withScheme(text);
    const {base} = this.#reading;
    const href = safeHref(whole, base);
    if (href === undefined && (base !== undefined || !isRelative(whole))) {
      return this.report(key, 'a URL that begins with https:, http:, mailto: or tel: and names no user');
    }
    if (whole !== text) this.note(key, whole);
    return href;
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty cell of a spreadsheet. */
function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

const straySpace = /^\s|\s$|\s\s|[^\S ]/;

/** An id, a name or a word without stray spaces, and a whole number as its digits; undefined for anything else. */
export function nameIn(value: unknown): string | undefined {
  if (typeof value === 'string') return straySpace.test(value) ? value.trim().replace(/\s+/g, ' ') : value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

/** The same, where a number would be no word. */
export function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' ? nameIn(value) : undefined;
}

/** Text for reading, as it stands. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** That of our words which is meant; spreadsheets begin it with a capital, and write spaces for its hyphens. */
export function wordIn<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  if (typeof value !== 'string') return undefined;
  if (words.includes(value as Word)) return value as Word;
  const folded = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return words.find((word) => word === folded);
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
