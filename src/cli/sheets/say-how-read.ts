// What is to be said of a table before any of its cells: how its file was read, what is hidden, what was passed over.

import {foldedName} from '../../catalogue/folded-name.ts';
import type {Where} from '../../check/remark.ts';
import type {FirstCell, PassedOver, Table} from './find-table.ts';
import {cellName, columnName, isEmptyCell, textOf} from './grid.ts';
import type {Role} from './map-columns.ts';
import {columnPlace} from './read-table.ts';
import type {ReadingNotes} from './reading-notes.ts';

export function sayHowRead({grid, hiddenRows, struckRows, passedOver}: Table, notes: ReadingNotes): void {
  const where: Where = {sheet: grid.sheet, file: grid.file};
  const say = (code: string, what: string, write?: string) => notes.say({severity: 'note', code, where, what, write});
  if (grid.readAs !== undefined) say('file-read-as', `the file was read ${grid.readAs}.`);
  if (grid.isHidden) say('sheet-hidden', 'this sheet is hidden, and was read all the same.');
  if (grid.formulas)
    say(
      'formulas',
      `${grid.formulas} ${grid.formulas === 1 ? 'formula was' : 'formulas were'} not worked out again: their stored values were read.`,
    );
  if (hiddenRows.length > 0)
    say('rows-hidden', `${rowList(hiddenRows)} hidden, and read all the same.`, 'Delete what should not be published.');
  if (struckRows.length > 0)
    say(
      'rows-struck-out',
      `${rowList(struckRows)} struck out, and read all the same.`,
      'Delete what should not be published, or write "Withdrawn" as its status.',
    );
  const columns = [...(grid.hiddenColumns ?? [])].map(columnName);
  if (columns.length > 0) say('columns-hidden', `column ${columns.join(', ')} is hidden, and was read all the same.`);
  for (const each of passedOver) if (each.why !== 'section') notes.say(passedOverRemark(each, where));
}

function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, 20).join(', ') + (rows.length > 20 ? ` and ${rows.length - 20} more` : '');
  return rows.length === 1 ? `row ${shown} is` : `rows ${shown} are`;
}

const reasons = {
  section: 'a heading between the rows',
  total: 'a total',
  footnote: 'a note below the table',
  'repeated-headings': 'the headings once more',
};

function passedOverRemark({why, row, text}: PassedOver, where: Where) {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return {
    severity: 'note' as const,
    code: 'row-passed-over',
    where: {...where, row},
    what: `"${shown}" was taken for ${reasons[why]}, and passed over.`,
  };
}

/** Of two columns with one heading nobody can tell which is meant; of two that say alike the nearer one was taken. */
function sayBesideAnother(table: Table, at: number, beside: number, decides: boolean, notes: ReadingNotes): void {
  const isSame = foldedName(table.headings[at]!) === foldedName(table.headings[beside]!);
  const other = columnName(beside);
  const remark = {
    code: 'heading-twice',
    what: isSame
      ? `column ${other} has this heading too, and this column was not used.`
      : `column ${other}, "${table.headings[beside]!}", says this already, and this column was not used.`,
    write: 'Delete one of them, or give it a heading of its own.',
  };
  const column = columnPlace(table, at);
  const others = decides ? rowsThatDiffer(table, at, beside) : [];
  for (const row of others) notes.say({...remark, severity: 'error', where: {...column, cell: cellName(at, row), row}});
  if (others.length === 0) notes.say({...remark, severity: 'note', where: column});
}

/** The numbers of the rows that say something else in one column than in another. */
function rowsThatDiffer({rows}: Table, at: number, beside: number): number[] {
  const differing: number[] = [];
  for (const {row} of rows) {
    const {cells, number} = row;
    const differs = foldedName(textOf(cells[at])) !== foldedName(textOf(cells[beside]));
    if (differs && !isEmptyCell(cells[at])) differing.push(number);
  }
  return differing;
}

export function sayUnusedColumns(table: Table, roles: readonly (Role | undefined)[], notes: ReadingNotes): void {
  const isUnused = (at: number) => table.headings[at] === '' || roles[at]?.is === 'passed-over';
  const first = firstCells(table, [...table.headings.keys()].filter(isUnused));
  for (const at of first.keys()) {
    const role = roles[at];
    if (role?.is !== 'passed-over') continue;
    const {beside, decides = false} = role;
    if (beside === undefined) sayUnknown(table, at, role, notes);
    else sayBesideAnother(table, at, beside, decides, notes);
  }
  for (const [at, cell] of [...first, ...table.beyond])
    if (!table.headings[at]) sayWithoutHeading(table, at, cell, notes);
}

function sayUnknown(
  table: Table,
  at: number,
  {nearest, decides = false}: Extract<Role, {is: 'passed-over'}>,
  notes: ReadingNotes,
): void {
  const filter = `Write "${table.headings[at]!} (filter)" if readers should filter by it.`;
  const status =
    'Write "Status", "Available from" or "Available until" over what says whether a service can be ordered.';
  notes.say({
    severity: 'note',
    code: 'heading-unknown',
    where: columnPlace(table, at),
    what: 'this heading is not known, and its column was not used.',
    write: nearest === undefined ? (decides ? status : filter) : `Did you mean "${nearest}"?`,
    ...(decides && {otherwise: 'As it is, what it says changes no answer.'}),
  });
}

/** Commas that nobody has put in quotation marks leave some, too. */
function sayWithoutHeading(table: Table, at: number, {row, cell}: FirstCell, notes: ReadingNotes): void {
  notes.say({
    severity: 'note',
    code: 'heading-missing',
    where: {...columnPlace(table, at), cell: cellName(at, row), row},
    what: `there is no heading over "${textOf(cell).trim().slice(0, 40)}", and its column was not used.`,
  });
}

/** The first cell that is filled in each of these columns, if one is, in their order. */
function firstCells({rows}: Table, columns: readonly number[]): ReadonlyMap<number, FirstCell> {
  const first = new Map<number, FirstCell>();
  if (columns.length === 0) return first;
  for (const {row} of rows) {
    for (const at of columns) {
      const cell = row.cells[at];
      if (cell !== undefined && !isEmptyCell(cell) && !first.has(at)) first.set(at, {row: row.number, cell});
    }
    if (first.size === columns.length) break;
  }
  return new Map([...first].sort(([a], [b]) => a - b));
}
