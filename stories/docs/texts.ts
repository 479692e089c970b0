// Every text of the interface in its groups, as the source has them.

import {conditionTexts, reasonTexts} from '../../src/eligibility/reason-texts.ts';
import * as source from '../../src/ui/strings.ts';

export interface TextGroup {
  readonly name: string;
  readonly texts: readonly {readonly key: string; readonly text: string}[];
}

const suffix = 'Texts';

/** `listTexts` is the group "List"; new groups of the source are here by themselves. */
const ofElements = Object.entries(source).flatMap(([name, texts]) =>
  name.endsWith(suffix) ? [group(nameOf(name), Object.entries(texts as source.Texts))] : [],
);

export const groups: readonly TextGroup[] = [
  ...ofElements,
  group('Reasons of an answer', nowAndThen('reason', reasonTexts)),
  group('Conditions of an answer', nowAndThen('condition', conditionTexts)),
];

/** Whether somebody finds a text who types what the source has, `Search {services}`, or what a page shows. */
export function isIn(typed: string, text: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[{}]/g, '').trim();
  return plain(text).includes(plain(typed));
}

function nameOf(exported: string): string {
  const word = exported.slice(0, -suffix.length);
  return word === 'base' ? 'All elements' : word.charAt(0).toUpperCase() + word.slice(1);
}

function group(name: string, texts: readonly (readonly [string, source.Text])[]): TextGroup {
  return {name, texts: texts.map(([key, text]) => ({key, text: inOneLine(text)}))};
}

/** A text that depends on a number has several forms: each is named. */
function inOneLine(text: source.Text): string {
  if (typeof text === 'string') return text;
  return Object.entries(text)
    .map(([form, words]) => `${form}: ${words}`)
    .join(' · ');
}

function nowAndThen(kind: string, texts: Readonly<Record<string, readonly [string, string]>>) {
  return Object.entries(texts).flatMap(([code, [now, then]]): [string, string][] => [
    [`${kind}.${code}`, now],
    ...(now === then ? [] : [[`${kind}.${code}.then`, then] as [string, string]]),
  ]);
}
