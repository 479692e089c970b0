// Days in cells, which hold them as days, as numbers or as text.

import type {PartialDay} from '../../../catalogue/day.ts';
import {dayOfNumber, dayOfText, unreadable, type DayRead} from '../../../check/written-day.ts';
import type {GridCell} from '../grid.ts';

export function dayIn(cell: GridCell): DayRead {
  if (typeof cell === 'object') {
    if (cell.kind === 'day') return dayOfFormat(cell.day);
    return cell.kind === 'number' ? dayOfNumber(cell.number) : unreadable;
  }
  if (typeof cell === 'boolean') return cell ? unreadable : {day: undefined, why: 'nothing'};
  return typeof cell === 'number' ? dayOfNumber(cell) : dayOfText(cell.trim().replace(/\s+/g, ' '));
}

function dayOfFormat(day: PartialDay): DayRead {
  return day.length === 10 ? {day} : {day, form: 'month-shown'};
}
