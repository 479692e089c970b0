// A value as the cell that is read as just that value.

import type {GridCell} from '../sheets/grid.ts';
import type {PlanColumn} from '../sheets/plan.ts';
import {valueOfCell} from '../sheets/read-cells.ts';
import {ReadingNotes} from '../sheets/reading-notes.ts';
import {listCell} from '../sheets/values/lists.ts';
import {tiersCell} from '../sheets/values/tiers.ts';

export type WrittenCell = string | number | undefined;

export function cellFor(value: unknown, column: PlanColumn): WrittenCell {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (column.kind === 'tiers') return tiersCell(value as Parameters<typeof tiersCell>[0]) || undefined;
  if (isList(column)) return listCellFor([value].flat() as string[], column);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return isReadAs(text, text, column) ? text : `'${text}`;
}

function isList({kind}: PlanColumn): boolean {
  return kind === 'names' || kind === 'texts' || kind === 'words' || kind === 'systems';
}

function listCellFor(items: readonly string[], column: PlanColumn): string | undefined {
  if (items.length === 0) return undefined;
  const plain = listCell(items);
  return isReadAs(plain, items, column) ? plain : items.map((item) => `"${item.replaceAll('"', '""')}"`).join('; ');
}

const withoutPlace = {};

/** Also if all that a comma, a bar or a slash divides is known by itself. */
function isReadAs(cell: GridCell, value: unknown, column: PlanColumn): boolean {
  const whole: readonly unknown[] = [value].flat();
  const notes = new ReadingNotes();
  const read = valueOfCell(cell, {
    column,
    where: withoutPlace,
    inColumn: withoutPlace,
    notes,
    link: undefined,
    isKnown: (item) => !(whole.includes(item) && /[,/|&]|\sand\s/.test(item)),
    decimalMark: '.',
    words: {},
  });
  const plain = column.kind === 'email' || column.kind === 'telephone' ? {[column.kind]: value} : value;
  const isDoubtful = notes.said.some(({severity}) => severity === 'error');
  return !isDoubtful && JSON.stringify(read) === JSON.stringify(plain);
}
