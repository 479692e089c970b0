// src/elements/eligible-organisations/period.ts
// A period in words.

import {dayInWords, standOn, type PartialDay, type Period} from '../../catalogue/day.ts';
import type {Presentation} from '../../ui/presentation.ts';

/** `28 March 2014 to 31 March 2018: over`. */
export function periodWords(period: Period, presentation: Presentation): string {
  const {say, asOf} = presentation;
  const stand = standOn(period, asOf);
  return say(`eligible.period.${stand}`, {period: stretchWords(period, presentation)});
}

/** `28 March 2014 to 31 March 2018`. */
export function stretchWords({from, to}: Period, {say, catalogue}: Presentation): string {
  const words = (day: PartialDay) => dayInWords(day, catalogue.language);
  if (from !== undefined && to !== undefined) return say('dates.between', {from: words(from), until: words(to)});
  if (from !== undefined) return say('dates.from', {from: words(from)});
  return to === undefined ? say('dates.none') : say('dates.until', {until: words(to)});
}
