import type {IsoDay} from '../../catalogue/day.ts';

/** Today in the United Kingdom, wherever the reader is. */
export function todayInUk(now: Date = new Date()): IsoDay {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
