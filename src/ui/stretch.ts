import {describeDay, type PartialDay} from '../catalogue/day.ts';
import type {ViewContext} from './view-context.ts';

/** `March 2014 to 14 September 2015`, `From 1 April 2024` or `Until 2019`; undefined if neither end is known. */
export function stretch(
  from: PartialDay | undefined,
  until: PartialDay | undefined,
  {msg, catalogue}: ViewContext,
): string | undefined {
  const words = (day: PartialDay) => describeDay(day, catalogue.language);
  if (from !== undefined && until !== undefined) return msg('dates.between', {from: words(from), until: words(until)});
  if (from !== undefined) return msg('dates.from', {from: words(from)});
  return until === undefined ? undefined : msg('dates.until', {until: words(until)});
}
