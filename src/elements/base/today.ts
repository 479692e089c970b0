import type {IsoDay} from '../../catalogue/day.ts';
import {ukDateFormat} from '../../catalogue/intl.ts';

/** Today in the United Kingdom, wherever the reader is. */
export function todayInUk(now: Date = new Date()): IsoDay {
  const parts = ukDateFormat().formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
