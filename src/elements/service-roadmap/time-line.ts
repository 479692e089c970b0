// Places days on the time line: stretches, plans and ticks, in percent of its length from the left. What is not known
// to the day becomes a span. It knows no page.

import {firstDay, lastDay, type IsoDay, type PartialDay} from '../../catalogue/day.ts';
import type {Listing, Lot} from '../../catalogue/model.ts';
import {listingPhase} from '../../catalogue/listing-status.ts';

/** A stretch of days, counted from 1 January 1970. */
interface Days {
  readonly from: number;
  /** The day after the last. */
  readonly to: number;
}

/** The days that the time line shows. */
export type Axis = Days;

/** A part of the axis, in percent of it; `from` is never past `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of time in one status. */
export interface Bar extends Span {
  readonly status: string | undefined;
  /** The part that is certain; the rest is the month or year in which the bar begins or ends on some day. */
  readonly sure: Span;
  /** Whether the beginning, or the end, is not stated or lies off the axis. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/** An `ahead` plan may still come true, a `kept` one did in time, a `missed` one passed or was replaced unconfirmed. */
export type PlanState = 'ahead' | 'kept' | 'missed';

/** The day, month or year that something is planned for. */
export interface Plan extends Span {
  readonly day: PartialDay;
  readonly state: PlanState;
}

export interface Tick {
  /** A month or a year. */
  readonly day: PartialDay;
  readonly at: number;
}

// Some write "until 9999" for "without end": days further from the one asked about do not stretch the axis.
const horizon = 40 * 366;

// Whether something is planned is seen only where there is room for plans.
const yearAhead = 366;

/** An axis with room for every day of the listings, and for a year from the day asked about. */
export function axisOf(listings: readonly Listing[], asOf: IsoDay): Axis {
  const today = startOf(asOf);
  let [from, to] = [today, Math.max(today + 1, Math.min(today + yearAhead, numberOf('9999-11-01')))];
  for (const day of daysOf(listings)) {
    const [first, past] = [startOf(day), ending(day)];
    if (Math.max(today - first, past - today) > horizon) continue;
    from = Math.min(from, first);
    to = Math.max(to, past);
  }
  const margin = Math.max(31, (to - from) * 0.04);
  return {from: Math.floor(from - margin), to: Math.ceil(to + margin)};
}

/** Every day, month and year that listings name. */
export function daysOf(listings: readonly Listing[]): PartialDay[] {
  return listings.flatMap(({from, until, planned}) => [from, until, planned].filter((day) => day !== undefined));
}

/** Where the middle of a day stands on the axis. */
export function percentOf(day: IsoDay, axis: Axis): number {
  return percent(startOf(day) + 0.5, axis);
}

/**
 * The bar of a listing. An end that is not stated is that of the lot's terms, else of the axis; what is still on its
 * way ends where its plan begins. Undefined for a plan alone, which has no stretch.
 */
function barOf(listing: Listing, plan: Plan | undefined, axis: Axis): Bar | undefined {
  if (isPlanAlone(listing, plan)) return undefined;
  const {status, from, until} = listing;
  const awaited = awaitedDay(listing, plan);
  const whole = daysOfListing(listing, awaited, axis);
  return {
    status,
    ...span(whole, axis),
    sure: span(certainDays(listing, whole), axis),
    opensBefore: from === undefined || whole.from < axis.from,
    opensAfter: (until ?? awaited) === undefined || whole.to > axis.to,
  };
}

function isPlanAlone({status, from, until}: Listing, plan: Plan | undefined): boolean {
  return plan !== undefined && status === 'planned' && from === undefined && until === undefined;
}

/** The day on which what is still on its way may come, as far as it is planned. */
function awaitedDay(listing: Listing, plan: Plan | undefined): number | undefined {
  return isOnItsWay(listing) && plan?.state === 'ahead' ? startOf(plan.day) : undefined;
}

/** All days that a listing may mean. */
function daysOfListing({from, until, lot}: Listing, awaited: number | undefined, axis: Axis): Days {
  const terms = termsOf(lot);
  const end = ending(until) ?? awaited;
  const first = startOf(from) ?? Math.min(terms.from ?? axis.from, end ?? Infinity);
  return {from: first, to: Math.max(first, end ?? terms.to ?? axis.to)};
}

/** The days that a listing means for certain, whichever days its ends are; if there are none, no days at its first. */
function certainDays({from, until, unclear}: Listing, whole: Days): Days {
  const latestFirst = from === undefined ? whole.from : ending(from) - 1;
  const earliestEnd = until === undefined ? whole.to : startOf(until) + 1;
  const isCertain = !unclear && latestFirst < earliestEnd;
  return isCertain ? {from: latestFirst, to: earliestEnd} : {from: whole.from, to: whole.from};
}

/** What is drawn of a service on a lot. */
export interface Marks {
  readonly bars: readonly Bar[];
  readonly plans: readonly Plan[];
}

/** @param listings - Those of one service on one lot. */
export function marksOf(listings: readonly Listing[], asOf: IsoDay, axis: Axis): Marks {
  const plans = listings.map((listing) => planOf(listing, listings, asOf, axis));
  const bars = listings.map((listing, n) => barOf(listing, plans[n], axis));
  return {bars: bars.filter((bar) => bar !== undefined), plans: plans.filter((plan) => plan !== undefined)};
}

/** @param siblings - All listings of the service on the lot. */
function planOf(listing: Listing, siblings: readonly Listing[], asOf: IsoDay, axis: Axis): Plan | undefined {
  const day = listing.planned;
  if (day === undefined) return undefined;
  return {day, state: planState(listing, day, siblings, asOf), ...span({from: startOf(day), to: ending(day)}, axis)};
}

/** How a plan has fared. A day that passes makes nothing available: only a listing that says so does. */
export function planState(listing: Listing, day: PartialDay, siblings: readonly Listing[], asOf: IsoDay): PlanState {
  const wasThere = siblings.some(
    ({status, from, until}) =>
      (status === 'available' || status === 'assured') &&
      (from === undefined || (firstDay(from) <= lastDay(day) && firstDay(from) <= asOf)) &&
      (until === undefined || lastDay(until) >= firstDay(day)),
  );
  if (wasThere) return 'kept';
  return lastDay(day) < asOf || listingPhase(listing, asOf) === 'over' ? 'missed' : 'ahead';
}

/** Months or years with room for their names. @param lengthEm - Of the axis. */
export function ticksOf(axis: Axis, lengthEm: number): Tick[] {
  const [first, last] = [monthOf(axis.from - 1) + 1, Math.min(monthOf(axis.to), lastMonth)];
  const monthLengthEm = (30.4 / (axis.to - axis.from)) * lengthEm;
  const step = steps.find((each) => each * monthLengthEm >= (each < 12 ? monthEm : yearEm)) ?? steps.at(-1)!;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const day = step < 12 ? `${year}-${String((month % 12) + 1).padStart(2, '0')}` : year;
    ticks.push({day, at: percent(startOf(day), axis)});
  }
  return ticks;
}

// Months from one tick to the next, and the room that their names take: "September 2026", "2026".
const steps = [1, 3, 6, 12, 24, 60, 120, 240];
const lastMonth = 9999 * 12 + 11; // no day has five figures in its year
const monthEm = 8.5;
const yearEm = 3.5;

/** Whether a service is planned, or being assured. */
export function isOnItsWay({status}: {readonly status: string | undefined}): boolean {
  return status === 'planned' || status === 'in-assurance';
}

/** From the first day of a lot's terms to the day after the last, as far as they are known. */
function termsOf({terms}: Lot): {readonly [end in keyof Days]: Days[end] | undefined} {
  const [froms, tos] = [terms.map(({from}) => startOf(from)), terms.map(({to}) => ending(to))];
  return {from: isKnown(froms) ? Math.min(...froms) : undefined, to: isKnown(tos) ? Math.max(...tos) : undefined};
}

function isKnown(days: readonly (number | undefined)[]): days is readonly number[] {
  return days.length > 0 && days.every((day) => day !== undefined);
}

function span({from, to}: Days, axis: Axis): Span {
  return {from: percent(from, axis), to: percent(to, axis)};
}

function percent(at: number, {from, to}: Axis): number {
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}

/** The first day that a day, month or year can mean. */
function startOf(day: PartialDay): number;
function startOf(day: PartialDay | undefined): number | undefined;
function startOf(day: PartialDay | undefined): number | undefined {
  return day === undefined ? undefined : numberOf(firstDay(day));
}

/** The day after the last that it can mean. */
function ending(day: PartialDay): number;
function ending(day: PartialDay | undefined): number | undefined;
function ending(day: PartialDay | undefined): number | undefined {
  return day === undefined ? undefined : numberOf(lastDay(day)) + 1;
}

function numberOf(day: IsoDay): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date) / msOfDay; // no clock: only a day as a number
}

/** Months counted from the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * msOfDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const msOfDay = 86_400_000;
