// Texts of the interface: the author's own, else ours, with the catalogue's words filled in.

import {withPreposition} from '../catalogue/day.ts';
import {listFormat, pluralRules, wholeNumber} from '../catalogue/intl.ts';
import type {Words} from '../catalogue/model.ts';
import type {DecisionKey, StringKey, Strings, Texts} from './strings.ts';

/**
 * Returns the text of a key with its placeholders filled in. `count` also chooses the plural form. Reasons and
 * conditions bring a text of their own, which an author's text replaces.
 */
export interface Msg {
  (key: StringKey, values?: MsgValues): string;
  (key: DecisionKey, values: MsgValues, text: string): string;
}

type MsgValues = Readonly<Record<string, string | number>>;

export const ordinaryWords: Words = {
  lot: ['lot', 'lots'],
  service: ['service', 'services'],
  module: ['module', 'modules'],
  supplier: ['supplier', 'suppliers'],
  category: ['kind of service', 'kinds of service'],
};

/** Returns what says the given texts, in the catalogue's words and language; the author's own texts come first. */
export function createMsg(texts: Texts, words: Words = ordinaryWords, language = 'en-GB', own: Strings = {}): Msg {
  const plurals = pluralRules(language);
  const called = nouns(words);
  return (key: StringKey | DecisionKey, values: MsgValues = {}, made?: string) => {
    const authors = form(own[key], values.count, plurals);
    if (authors === undefined && made !== undefined) return made;
    const text = authors ?? form(texts[key], values.count, plurals) ?? key;
    const read = withPreposition(text, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));
    return read.replace(/\{([\w-]+)\}/g, (all, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : called.get(name);
      return value === undefined ? all : typeof value === 'number' ? wholeNumber(value, language) : value;
    });
  };
}

/** `A, B and C`. */
export function allOf(names: readonly string[], language: string): string {
  return listFormat(language, 'conjunction').format(names);
}

/** `A, B or C`. */
export function anyOf(names: readonly string[], language: string): string {
  return listFormat(language, 'disjunction').format(names);
}

/** Returns the plural form of a text that fits; undefined if the author wrote none, or something that is no text. */
function form(text: unknown, count: string | number | undefined, plurals: Intl.PluralRules): string | undefined {
  if (typeof text === 'string') return text;
  const forms = (text ?? {}) as Readonly<Record<string, unknown>>;
  const chosen = forms[plurals.select(Number(count ?? 0))] ?? forms.other;
  return typeof chosen === 'string' ? chosen : undefined;
}

/** The catalogue's word for each of `service`, `services`, `Service` and `Services`, and so for lots and modules. */
function nouns(words: Words): ReadonlyMap<string, string> {
  const named = placeholders.flatMap(([key, keys]) => {
    const [one, many] = words[key];
    return [
      [key, one],
      [keys, many],
      [capital(key), capital(one)],
      [capital(keys), capital(many)],
    ] as const;
  });
  return new Map(named);
}

const placeholders = [
  ['lot', 'lots'],
  ['service', 'services'],
  ['module', 'modules'],
  ['supplier', 'suppliers'],
  ['category', 'categories'],
] as const;

/** Returns a word with a capital letter, for the beginning of a line. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
