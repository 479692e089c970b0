// Days on which nobody or two different rules say who may order from a lot, and a day of review that is past.

import {describeDay, firstDay, lastDay, type IsoDay, type PartialDay} from '../../catalogue/day.ts';
import type {Lot, Terms} from '../../catalogue/model.ts';
import {pathOf, type Check, type Checking, type RemarkAt} from '../checking.ts';

export function gapsInTerms(checking: Checking): Check {
  return {begin: () => gapsIn(checking)};
}

export function overlapsOfTerms(checking: Checking): Check {
  return {begin: () => overlapsIn(checking)};
}

export function reviewIsDue(checking: Checking): Check {
  return {begin: () => dueReview(checking)};
}

function* gapsIn(checking: Checking): Generator<RemarkAt> {
  for (const lot of checking.catalogue.lots.values()) {
    const periods = inOrder(lot);
    let covered: PartialDay | undefined = periods[0]?.terms.to;
    for (const {terms, index} of periods.slice(1)) {
      if (covered === undefined) break; // open until for ever
      const {from} = terms;
      if (from !== undefined && dayNumber(firstDay(from)) > dayNumber(lastDay(covered)) + 1) {
        yield {
          severity: 'note',
          code: 'terms-gap',
          path: `${pathOf(checking, 'lots', lot.id)}.terms[${index}].from`,
          what: `no terms say who may order between ${describeDay(covered)} and ${describeDay(from)}.`,
          write: 'If nobody could, nothing is to be done.',
          otherwise: 'On those days nothing can be ordered from this lot.',
        };
      }
      covered = later(covered, terms.to);
    }
  }
}

function* overlapsIn(checking: Checking): Generator<RemarkAt> {
  for (const lot of checking.catalogue.lots.values()) {
    const periods = inOrder(lot);
    for (const [n, {terms, index}] of periods.entries()) {
      const before = periods.slice(0, n).find((other) => overlap(other.terms, terms) && share(other.terms, terms));
      if (!before) continue;
      yield {
        severity: 'note',
        code: 'terms-overlap',
        path: `${pathOf(checking, 'lots', lot.id)}.terms[${index}].from`,
        what: `for ${share(before.terms, terms)!} other terms of this lot hold in part of the same time.`,
        write: 'Let one end on the day before the other begins.',
        otherwise: 'Until then those that stand first count.',
      };
    }
  }
}

function* dueReview({catalogue: {reviewBy, archived}, today}: Checking): Generator<RemarkAt> {
  if (reviewBy === undefined || archived !== undefined || lastDay(reviewBy) >= today) return;
  yield {
    severity: 'note',
    code: 'review-is-due',
    path: 'reviewBy',
    what: `the catalogue was to be reviewed by ${describeDay(reviewBy)}.`,
    write: 'Look through it, and write the next day.',
    otherwise: 'Until then readers are warned that it may be out of date.',
  };
}

interface PeriodOfLot {
  readonly terms: Terms;
  /** Its place in the file. */
  readonly index: number;
}

/** By their first days. */
function inOrder({terms}: Lot): PeriodOfLot[] {
  const begin = ({from}: Terms) => (from === undefined ? -Infinity : dayNumber(firstDay(from)));
  return terms.map((each, index) => ({terms: each, index})).sort((a, b) => begin(a.terms) - begin(b.terms));
}

/** Whether two periods have a day in common that certainly lies in both; the first begins first. */
function overlap({to}: Terms, {from}: Terms): boolean {
  return to === undefined || from === undefined || firstDay(to) >= lastDay(from);
}

/** A kind of organisation for which both say something. */
function share(a: Terms, b: Terms): string | undefined {
  return a.eligible.find((type) => b.eligible.includes(type));
}

function later(a: PartialDay, b: PartialDay | undefined): PartialDay | undefined {
  return b === undefined || lastDay(b) > lastDay(a) ? b : a;
}

/** Days counted from 1 March of the year 0, so that a leap day is the last of its year. */
function dayNumber(day: IsoDay): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date;
}
