// How a change is said: the pieces of its sentences, in the words of the newer catalogue.

import {describeDay, type PartialDay} from '../../catalogue/day.ts';
import {listFormat} from '../../catalogue/intl.ts';
import type {Catalogue} from '../../catalogue/model.ts';
import {foldedName} from '../../catalogue/folded-name.ts';
import {allOf, anyOf, capital, createMsg, type Msg} from '../../ui/messages.ts';
import {english} from '../../ui/strings.ts';
import {statusName} from '../../ui/status-tag.ts';
import type {NotedChange, ChangeKind} from './change-note.ts';

/** Two catalogues that are compared, and what their ids mean to each other. */
export interface ComparedCatalogues {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly msg: Msg;
  readonly language: string;
  /** The id in the newer catalogue of what had this id in the older one; the id itself if nothing stands for it. */
  readonly newServiceId: (oldId: string) => string;
  readonly newLotId: (oldId: string) => string;
}

export function comparedCatalogues(
  before: Catalogue,
  after: Catalogue,
  ids: Pick<ComparedCatalogues, 'newServiceId' | 'newLotId'>,
): ComparedCatalogues {
  const {words} = after;
  const language = after.language.startsWith('en') ? after.language : 'en-GB'; // the sentences are English
  return {before, after, msg: createMsg(english, words, language), language, ...ids};
}

export function aChange(about: string, sentence: string, kind: ChangeKind = 'changed'): NotedChange {
  return {kind, about, sentence};
}

/** `“Acme Docs”`. */
export function inQuotes(text: string): string {
  return `“${text}”`;
}

/** `A, B and C`, each in its own place of the sentence. */
export function namesOf(names: readonly string[], {language}: ComparedCatalogues): string {
  return allOf(names, language);
}

export function eitherOf(names: readonly string[], {language}: ComparedCatalogues): string {
  return anyOf(names, language);
}

/** Sentences that follow one another, `A; B; C`: each may hold commas. */
export function inTurn(phrases: readonly string[], {language}: ComparedCatalogues): string {
  return phrases.length < 3 ? listFormat(language, 'conjunction').format(phrases) : phrases.join('; ');
}

/** `assured`, in running text; a word of the publisher's own in quotes. */
export function statusWord(status: string | undefined, {msg}: ComparedCatalogues): string {
  if (status === undefined) return 'without a status';
  const word = statusName(status, msg);
  return word === status ? inQuotes(status) : word.charAt(0).toLowerCase() + word.slice(1);
}

/** ` from 3 June 2016 to March 2017`, with a space before it; empty if neither end is known. */
export function spanOfDays(
  from: PartialDay | undefined,
  to: PartialDay | undefined,
  {language}: ComparedCatalogues,
): string {
  const start = from === undefined ? '' : ` from ${describeDay(from, language)}`;
  if (to === undefined) return start;
  return from === undefined ? ` until ${describeDay(to, language)}` : `${start} to ${describeDay(to, language)}`;
}

/** What a field of text is now, in a sentence that says what it was; nothing if it is the same. */
export function changedValue(
  about: string,
  label: string,
  before: string | undefined,
  after: string | undefined,
): NotedChange[] {
  if (before === after) return [];
  if (after === undefined) return [aChange(about, `${capital(label)} is no longer stated; before, it was ${before!}.`)];
  if (before === undefined) return [aChange(about, `${capital(label)} is now stated: ${withoutStop(after)}.`)];
  return [aChange(about, `${capital(label)} is now ${after}; before, it was ${before}.`)];
}

/** That a long text is another, new or gone, without the text. */
export function changedText(
  about: string,
  label: string,
  before: string | undefined,
  after: string | undefined,
): NotedChange[] {
  if (before === after) return [];
  if (after === undefined) return [aChange(about, `${capital(label)} has been taken out.`)];
  return [aChange(about, `${capital(label)} ${before === undefined ? 'is new' : 'has changed'}.`)];
}

/** What a list has gained and what it has lost, each in a sentence. Names that differ only in case or spaces are one. */
export function changedList(
  about: string,
  before: readonly string[],
  after: readonly string[],
  gained: (names: string[]) => string,
  lost: (names: string[]) => string,
): NotedChange[] {
  const isIn = (list: readonly string[]) => {
    const folded = new Set(list.map(foldedName));
    return (name: string) => folded.has(foldedName(name));
  };
  const fresh = after.filter((name) => !isIn(before)(name));
  const gone = before.filter((name) => !isIn(after)(name));
  return [
    ...(fresh.length > 0 ? [aChange(about, gained(fresh))] : []),
    ...(gone.length > 0 ? [aChange(about, lost(gone))] : []),
  ];
}

/** A text as the end of a sentence, which brings a full stop of its own. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** Whether two values are written alike. Parsed records hold text, numbers, lists and records in one order. */
export function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
