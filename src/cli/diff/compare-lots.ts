// What has changed about a lot: its texts, notices and documents, and in each period who may use it, who orders and who
// pays.

import {describeDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot, Terms} from '../../catalogue/model.ts';
import {payerName, typeInFull} from '../../catalogue/names.ts';
import {capital} from '../../ui/messages.ts';
import type {ChangeEntry, NotedChange} from './change-note.ts';
import {changedId, compareDocuments} from './compare-services.ts';
import type {MatchedPair} from './match-records.ts';
import {
  changedText,
  changedValue,
  eitherOf,
  inQuotes,
  isAlike,
  namesOf,
  aChange,
  spanOfDays,
  type ComparedCatalogues,
} from './phrases.ts';

export function changedLot({before, after}: MatchedPair<Lot>, comparison: ComparedCatalogues): ChangeEntry {
  const changes = [
    ...(before.name === after.name
      ? []
      : [aChange('name', `It was called ${inQuotes(before.name)} before.`, 'renamed')]),
    ...changedId(before.id, after.id),
    ...changedValue('title', 'its title', titleInQuotes(before), titleInQuotes(after)),
    ...compareTerms(before.terms, after.terms, comparison),
    ...changedText('summary', 'its summary', before.summary, after.summary),
    ...changedText('description', 'its description', before.description, after.description),
    ...(isAlike(before.notices, after.notices) ? [] : [aChange('notice', noticesChanged(before, after))]),
    ...compareDocuments(before.documents, after.documents, comparison),
  ];
  const previousId = before.id === after.id ? {} : {previousId: before.id};
  return {subject: 'lot', id: after.id, name: after.name, ...previousId, changes};
}

function titleInQuotes({title}: Lot): string | undefined {
  return title === undefined ? undefined : inQuotes(title);
}

function noticesChanged({notices: before}: Lot, {notices: after}: Lot): string {
  if (after.length === 0) return 'Its notices have been taken out.';
  return before.length === 0 ? 'It has a notice that is new.' : 'Its notices have changed.';
}

/** Terms that begin on one day are the same, else those that end on one day. */
function compareTerms(
  before: readonly Terms[],
  after: readonly Terms[],
  comparison: ComparedCatalogues,
): NotedChange[] {
  const left = new Set(before);
  const take = (isIt: (terms: Terms) => boolean) => {
    const found = [...left].find(isIt);
    if (found) left.delete(found);
    return found;
  };
  // All that begin on one day first: what shares only its last day would take their partners away.
  const byStart = new Map(after.map((terms) => [terms, take(({from}) => from === terms.from)]));
  const changes = after.flatMap((terms) => {
    const was = byStart.get(terms) ?? take(({to}) => to === terms.to);
    return was === undefined ? newTerms(terms, comparison) : changedTerms(was, terms, comparison);
  });
  const gone = [...left].map((terms) =>
    aChange('terms', `The terms ${periodOf(terms, comparison)} are gone.`, 'removed'),
  );
  return [...changes, ...gone];
}

function newTerms(terms: Terms, comparison: ComparedCatalogues): NotedChange[] {
  const facts = factsOf(terms, comparison.after, comparison);
  const told = facts.flatMap(({now}) => now ?? []);
  return [
    aChange(
      'terms',
      [`Terms are new ${periodOf(terms, comparison)}.`, ...told.map((each) => `${each}.`)].join(' '),
      'added',
    ),
  ];
}

function changedTerms(was: Terms, is: Terms, comparison: ComparedCatalogues): NotedChange[] {
  const period = capital(periodOf(is, comparison));
  const then = factsOf(was, comparison.before, comparison);
  const now = factsOf(is, comparison.after, comparison);
  const facts = now.flatMap(({about, now: sentence, none}, n) => {
    const {now: before, none: beforeNone} = then[n]!;
    if (sentence === before) return [];
    return [aChange(about, `${period}: ${lowerFirst(sentence ?? none)}. Before: ${lowerFirst(before ?? beforeNone)}.`)];
  });
  return [
    ...changedPeriod(was, is, comparison),
    ...facts,
    ...changedText('terms.funding', `${period}: what is said about the money`, was.funding.text, is.funding.text),
    ...changedText('terms.agreement', `${period}: the contract used`, was.agreement, is.agreement),
    ...changedText('terms.text', `${period}: what is said of the terms`, was.text, is.text),
    ...(isAlike(was.steps, is.steps) ? [] : [aChange('terms.steps', `${period}: what to do next has changed.`)]),
    ...(isAlike(was.sources, is.sources) ? [] : [aChange('terms.sources', `${period}: the sources have changed.`)]),
    ...(isAlike([was.unclear, was.whyUnclear], [is.unclear, is.whyUnclear])
      ? []
      : [aChange('terms', `${period}: ${is.unclear ? 'it is not certain what holds' : 'what holds is now certain'}.`)]),
  ];
}

function changedPeriod(was: Terms, is: Terms, comparison: ComparedCatalogues): NotedChange[] {
  if (was.from === is.from && was.to === is.to) return [];
  return [aChange('terms.period', `Its terms ${periodOf(was, comparison)} now hold ${periodOf(is, comparison)}.`)];
}

interface TermsFact {
  readonly about: string;
  /** What holds, as a sentence without its stop; undefined where nothing is stated. */
  readonly now: string | undefined;
  /** The same where nothing is stated. */
  readonly none: string;
}

/** What terms decide, in sentences of one form, so that two of them can be compared. */
function factsOf(
  {eligible, onBehalfOf, orderedBy, others, requires, funding}: Terms,
  catalogue: Catalogue,
  comparison: ComparedCatalogues,
): TermsFact[] {
  const types = (ids: readonly string[]) => ids.map((id) => typeInFull(catalogue, id));
  const payers = (ids: readonly string[]) =>
    eitherOf(
      ids.map((id) => payerName(catalogue, id)),
      comparison,
    );
  const fact = (about: string, ids: readonly string[], now: () => string, none: string): TermsFact => ({
    about,
    now: ids.length === 0 ? undefined : now(),
    none,
  });
  return [
    fact(
      'terms.eligible',
      eligible,
      () => `Open to ${namesOf(types(eligible), comparison)}`,
      'who may use it is not stated',
    ),
    {
      about: 'terms.others',
      now: others === 'no' ? 'Other organisations may not use it' : 'Other organisations should ask',
      none: '',
    },
    fact(
      'terms.orderedBy',
      orderedBy,
      () => `Orders are placed by ${eitherOf(types(orderedBy), comparison)}`,
      'who orders is not stated',
    ),
    fact(
      'terms.onBehalfOf',
      onBehalfOf,
      () => `Orders are placed for ${namesOf(types(onBehalfOf), comparison)}`,
      'orders are placed for nobody else',
    ),
    fact(
      'terms.requires',
      requires,
      () =>
        `Needed before an order: ${namesOf(
          requires.map((each) => needed[each]),
          comparison,
        )}`,
      'nothing is needed before an order',
    ),
    fact('terms.payers', funding.payers, () => `Paid for by ${payers(funding.payers)}`, 'who pays is not stated'),
    fact(
      'terms.shortfall',
      funding.shortfall,
      () => `Where that money runs out, paid for by ${payers(funding.shortfall)}`,
      'that money is not said to run out',
    ),
    fact(
      'terms.guaranteedFor',
      funding.guaranteedFor,
      () =>
        `Always enough for ${namesOf(
          funding.guaranteedFor.map((id) => catalogue.categories.get(id)?.name ?? id),
          comparison,
        )}`,
      'nothing is always paid for',
    ),
  ];
}

const needed: Readonly<Record<Terms['requires'][number], string>> = {
  assurance: 'assurance',
  pairing: 'assurance with the practice’s system',
  'practice-agreement': 'an agreement between commissioner and practice',
  disclaimer: 'the disclaimer has been read',
};

/** `from 28 March 2014 to 31 March 2018`; `without dates` if neither end is known. */
function periodOf({from, to}: Terms, comparison: ComparedCatalogues): string {
  if (from !== undefined && from === to) return `on ${describeDay(from, comparison.language)}`;
  return spanOfDays(from, to, comparison).trim() || 'without dates';
}

/** For a sentence that follows a colon. */
function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
