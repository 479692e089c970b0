// The days of a catalogue: when it was changed, when it is to be looked through, and which terms hold when.

import {describeDay, lastDay, type IsoDay} from '../catalogue/day.ts';
import type {Catalogue, Terms} from '../catalogue/model.ts';

/** What a day or a period is of, and in words when it is. */
export type DayLine = readonly [what: string, when: string];

export function statedDays({updated, reviewBy, archived, lots}: Catalogue, today: IsoDay): DayLine[] {
  const isLate = reviewBy !== undefined && archived === undefined && lastDay(reviewBy) < today;
  return [
    ['Last changed', updated === undefined ? 'Not stated: readers cannot tell how old it is' : describeDay(updated)],
    [
      'To be looked through by',
      reviewBy === undefined ? 'Not stated' : `${describeDay(reviewBy)}${isLate ? ', which is over' : ''}`,
    ],
    ...[...lots.values()].map(({name, terms}): DayLine => [
      `Terms of ${name}`,
      terms.length === 0 ? 'None' : terms.map(spanOf).join('; '),
    ]),
  ];
}

function spanOf({from, to}: Terms): string {
  if (from === undefined && to === undefined) return 'at all times';
  if (to === undefined) return `from ${describeDay(from!)} on`;
  return from === undefined ? `to ${describeDay(to)}` : `${describeDay(from)} to ${describeDay(to)}`;
}
