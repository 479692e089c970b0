// The day that a reader has chosen, handed over to the page that a link of ours leads to, in this tab. Only an element
// that asks for the day takes it, so that nobody is left with a day that cannot be changed.

import {isWholeDay, readDay, type IsoDay} from '../../../catalogue/day.ts';

const dayKey = (url: string) => `gpsoc-day:${url}`;

/** @param url - Of the catalogue. */
export function handOverDay(url: string, day: IsoDay): void {
  try {
    sessionStorage.setItem(dayKey(url), day);
  } catch {
    // Where nothing may be kept, the page begins on its own day.
  }
}

/** Returns the day, once. */
export function takeDayHandedOver(url: string): IsoDay | undefined {
  try {
    const day = readDay(sessionStorage.getItem(dayKey(url)) ?? '');
    sessionStorage.removeItem(dayKey(url));
    return day !== undefined && isWholeDay(day) ? day : undefined;
  } catch {
    return undefined;
  }
}
