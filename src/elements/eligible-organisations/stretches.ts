// The time of a lot, cut wherever its terms change or a kind of organisation begins or ends: periods may overlap, and
// within a stretch one answer holds throughout.

import {firstDay, lastDay, phaseOn, type IsoDay, type PartialDay, type Period} from '../../catalogue/day.ts';
import type {Catalogue, Lot, OrganisationType, Terms} from '../../catalogue/model.ts';
import {typesOffered} from '../../eligibility/types-of-organisation.ts';

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
export function stretchesOf({terms}: Lot, catalogue: Catalogue): Stretch[] {
  const times = [...terms, ...timesOfTypes(catalogue)];
  const cuts = [...cutsIn(times)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [undefined, ...cuts].flatMap((cut, n) => {
    const next = cuts[n];
    const day = clearestDay(times, cut?.[0], next && moved(next[0], -1));
    const holding = terms.filter((each) => isHolding(each, day));
    return holding.length === 0 ? [] : [{from: cut?.[1].from, to: next?.[1].to, day, terms: holding}];
  });
}

/** The kinds of organisation that some stretch of the lots speaks of, in the order of the catalogue. */
export function typesIn(lots: readonly Lot[], catalogue: Catalogue): OrganisationType[] {
  const days = lots.flatMap((lot) => stretchesOf(lot, catalogue).map(({day}) => day));
  const offered = new Set(days.flatMap((day) => typesOffered(catalogue, day)));
  return [...catalogue.organisationTypes.values()].filter((type) => offered.has(type));
}

/** When each kind of organisation existed; where that could not be read there is nothing to cut at. */
function timesOfTypes({organisationTypes}: Catalogue): Period[] {
  const dated = [...organisationTypes.values()].filter(({timeUnclear}) => !timeUnclear);
  return dated.map(({from, until}) => ({from, to: until}));
}

/** By the first day of the stretch that begins there. */
function cutsIn(times: readonly Period[]): ReadonlyMap<IsoDay, Cut> {
  const cuts = new Map<IsoDay, Cut>();
  const add = (day: IsoDay, from: PartialDay, to: PartialDay) => {
    const known = cuts.get(day);
    cuts.set(day, {from: vaguer(from, known?.from), to: vaguer(to, known?.to)});
  };
  for (const {from, to} of times) {
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

function clearestDay(times: readonly Period[], first: IsoDay | undefined, last: IsoDay | undefined): IsoDay {
  const certain = times.flatMap(({from}) => (from === undefined ? [] : [moved(lastDay(from), 1)]));
  const days = [first, ...certain, last].filter(
    (day): day is IsoDay => day !== undefined && (first ?? day) <= day && day <= (last ?? day),
  );
  const isClear = (day: IsoDay) => times.every((each) => phaseOn(each, day) !== 'perhaps');
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
