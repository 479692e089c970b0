// The time of a lot, cut wherever its terms change: periods may overlap, and within a stretch one answer holds
// throughout.

import {firstDay, lastDay, phaseOn, type IsoDay, type PartialDay, type Period} from '../../catalogue/day.ts';
import type {Lot, Terms} from '../../catalogue/model.ts';

export interface Stretch extends Period {
  /** A day of it on which as much as possible is certain. */
  readonly day: IsoDay;
  /** What holds then, as far as it can be told. */
  readonly terms: readonly Terms[];
}

/** Where one stretch begins, and the one before it ends, as the source has it. */
interface Cut {
  readonly from: PartialDay;
  readonly to: PartialDay;
}

/** In the order of time; none where no terms hold. */
export function stretchesOf({terms}: Lot): Stretch[] {
  const cuts = [...cutsIn(terms)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [undefined, ...cuts].flatMap((cut, n) => {
    const next = cuts[n];
    const day = clearestDay(terms, cut?.[0], next && moved(next[0], -1));
    const holding = terms.filter((each) => isHolding(each, day));
    return holding.length === 0 ? [] : [{from: cut?.[1].from, to: next?.[1].to, day, terms: holding}];
  });
}

/** By the first day of the stretch that begins there. */
function cutsIn(terms: readonly Terms[]): ReadonlyMap<IsoDay, Cut> {
  const cuts = new Map<IsoDay, Cut>();
  const add = (day: IsoDay, from: PartialDay, to: PartialDay) => {
    const known = cuts.get(day);
    cuts.set(day, {from: vaguer(from, known?.from), to: vaguer(to, known?.to)});
  };
  for (const {from, to} of terms) {
    if (from !== undefined) add(firstDay(from), from, moved(firstDay(from), -1));
    if (to === undefined || to >= '9999') continue; // for ever
    const after = moved(lastDay(to), 1);
    add(after, after, to);
  }
  return cuts;
}

/** A month or a year says that the day is not known. */
function vaguer(day: PartialDay, known = day): PartialDay {
  return known.length < day.length ? known : day;
}

function clearestDay(terms: readonly Terms[], first: IsoDay | undefined, last: IsoDay | undefined): IsoDay {
  const certain = terms.flatMap(({from}) => (from === undefined ? [] : [moved(lastDay(from), 1)]));
  const days = [first, ...certain, last].filter(
    (day): day is IsoDay => day !== undefined && (first ?? day) <= day && day <= (last ?? day),
  );
  const isClear = (day: IsoDay) => terms.every((each) => phaseOn(each, day) !== 'perhaps');
  return days.find(isClear) ?? days[0] ?? '2000-01-01'; // without any dates every day is the same
}

function isHolding(terms: Terms, day: IsoDay): boolean {
  const phase = phaseOn(terms, day);
  return phase === 'in-force' || phase === 'perhaps';
}

/** Some days later; a calendar and no clock. */
function moved(day: IsoDay, days: number): IsoDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
