import {dayInUk, type IsoDay} from '../../catalogue/day.ts';

/** Today in the United Kingdom, wherever the reader is. */
export function todayInUk(now: Date = new Date()): IsoDay {
  return dayInUk(now.getTime());
}
