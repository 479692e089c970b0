// Sheets as files: a workbook with notes and drop-down lists, one without, or a folder of text files.

import type {WriteSheet, DataValidation} from 'hucre';
import {columnName} from '../sheets/grid.ts';
import {sheets} from '../sheets/plan.ts';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import type {WrittenCell} from './cells.ts';
import type {WrittenHeading, WrittenSheet} from './sheets-of-catalogue.ts';
import {describeField, wordsOfField} from './schema-words.ts';

/** How many rows may be filled in with help. */
const rowsWithHelp = 2000;

export async function xlsxOf(written: readonly WrittenSheet[]): Promise<Uint8Array> {
  const {writeXlsx} = await import('hucre');
  return writeXlsx({sheets: written.map(xlsxSheet)});
}

function xlsxSheet({name, headings, rows}: WrittenSheet): WriteSheet {
  const texts = [headings.map(({text}) => text), ...rows.map((row) => row.map((cell) => cell ?? null))];
  return {
    name,
    rows: texts,
    columns: headings.map((heading) => ({header: heading.text, width: columnWidth(heading)})),
    cells: new Map(headings.map(({text}, c) => [`0,${c}`, {value: text, style: {font: {bold: true}}}])),
    freezePane: {rows: 1},
    dataValidations: headings.flatMap((heading, c) => validations(heading, columnName(c))),
  };
}

function columnWidth({column, text}: WrittenHeading): number {
  if (column?.kind === 'text') return 48;
  return Math.max(16, text.length + 2);
}

/** A list to choose from where there is one, and what the field means when one of its cells is chosen. */
function validations(heading: WrittenHeading, column: string): DataValidation[] {
  const inputMessage = describeField(heading)?.slice(0, 250);
  const range = `${column}2:${column}${rowsWithHelp}`;
  const help = {
    range,
    allowBlank: true,
    ...(inputMessage !== undefined && {showInputMessage: true, inputTitle: heading.text.slice(0, 32), inputMessage}),
  };
  const list = choices(heading);
  if (!list) return inputMessage === undefined ? [] : [{type: 'custom', formula1: 'TRUE', ...help}];
  return [
    {
      type: 'list',
      ...list,
      ...help,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: 'Not in the list',
      errorMessage: 'Choose from the list, or keep what you wrote if you mean it.',
    },
  ];
}

function choices({
  column,
  of = column?.of,
  definition,
}: WrittenHeading): {values: string[]} | {formula1: string} | undefined {
  if (column?.kind === 'status') return {values: [...knownStatuses]};
  if (column?.kind === 'flag') return {values: ['yes', 'no']};
  if (column?.kind === 'word') return {values: wordsOfField(definition!, column.path)};
  const sheet = column === undefined || column.kind === 'name' ? sheets.find(({list}) => list === of) : undefined;
  return sheet && {formula1: `'${sheet.name}'!$A$2:$A$${rowsWithHelp}`};
}

export async function odsOf(written: readonly WrittenSheet[]): Promise<Uint8Array> {
  const {utils, write} = await import('@e965/xlsx');
  const workbook = utils.book_new();
  for (const {name, headings, rows} of written) {
    const content = utils.aoa_to_sheet([headings.map(({text}) => text), ...rows.map((row) => [...row])]);
    utils.book_append_sheet(workbook, content, name);
  }
  return new Uint8Array(write(workbook, {type: 'buffer', bookType: 'ods'}) as Buffer);
}

/** Sheets with rows, and those that a catalogue cannot do without. */
export function csvFilesOf(written: readonly WrittenSheet[]): {readonly name: string; readonly text: string}[] {
  return written
    .filter(({name, rows}) => rows.length > 0 || name === 'Lots' || name === 'Services')
    .map(({name, headings, rows}) => ({name: `${name}.csv`, text: csvOf([headings.map(({text}) => text), ...rows])}));
}

/** With a mark of UTF-8, without which Excel takes it for Windows-1252. */
function csvOf(rows: readonly (readonly WrittenCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet would take for a formula begins with an apostrophe, which `build` takes away. */
function csvCell(cell: WrittenCell): string {
  const text = typeof cell === 'string' && /^[=+\-@]/.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
