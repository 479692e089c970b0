// What a reader must know to judge a table outside the page: what it shows, the day, the source, notices and licence;
// and the name of its file.

import {describeDay} from '../catalogue/day.ts';
import type {Lot, Notice} from '../catalogue/model.ts';
import {describeAsOf} from './provenance.ts';
import {allOf} from './messages.ts';
import type {ViewContext} from './view-context.ts';

/**
 * Names a file after what it holds and the day that it shows: `lot-3-20-services-2016-06-03.csv`.
 *
 * @param contents - In a few words; the catalogue's title when absent.
 */
export function csvFileName({catalogue, asOf}: ViewContext, contents: string = catalogue.title): string {
  const name = contents
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name || 'catalogue'}-${asOf}.csv`;
}

/**
 * Rows that go below a table.
 *
 * @param table - With the names of the columns first.
 * @param summary - What the table shows, as a sentence.
 * @param lots - Those whose notices go with it.
 */
export function aboutCsv(table: CsvTable, summary: string, lots: readonly Lot[], context: ViewContext): string[][] {
  const {catalogue, msg, today} = context;
  const {title, publisher, updated, licence, partial, archived, language} = catalogue;
  const words = (day: string) => describeDay(day, language);
  const notices = new Set(lots.flatMap((lot) => lot.notices.map(describeNotice)));
  return [
    [title],
    [summary],
    [describeAsOf(context)],
    [msg('export.made', {day: words(today)})],
    ...(publisher ? [[msg('provenance.source'), publisher.text]] : []),
    ...(updated === undefined ? [] : [[msg('provenance.updated', {day: words(updated)})]]),
    ...(archived ? [[archived.text]] : []),
    ...(!partial ? [] : [[msg('provenance.partial'), partial]]),
    ...[...notices].map((notice) => [notice]),
    ...(licence ? [[msg('provenance.licence'), licence.text]] : []),
    ...aboutCodes(table, context),
  ];
}

type CsvTable = readonly (readonly string[])[];

/** Says which columns have codes that a spreadsheet would turn into numbers or days, as it opens the file. */
function aboutCodes(table: CsvTable, {msg, catalogue}: ViewContext): string[][] {
  const [names = [], ...others] = table;
  const changed = names.filter((_, column) => others.some((cells) => isMisread(cells[column] ?? '')));
  return changed.length === 0 ? [] : [[msg('export.codes', {names: allOf(changed, catalogue.language)})]];
}

/**
 * Numbers that would lose a figure (`00123`, `1.10`, more than 15 figures) or change their look (`1E5`, `1,000`), and what
 * would become a day or a time: `1-2`, `3/4`, `12/2016`, `2016-06-03`, `7:30`, `MAR1`, `SEPT2`, `1 May`.
 */
function isMisread(cell: string): boolean {
  return misread.test(cell) && /\d/.test(cell);
}

const month =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const misread = new RegExp(
  [
    '0\\d[\\d.]*',
    '\\d{16,}',
    '\\d*\\.\\d*0',
    '\\d+(\\.\\d+)?e[+-]?\\d+',
    '\\d{1,3}(,\\d{3})+',
    '\\d{1,2}(:\\d\\d){1,2}',
    '\\d{1,4}[-/]\\d{1,4}([-/]\\d{1,4})?',
    `(\\d{1,2}[- ]?)?(${month})([- ]?\\d{1,4})?`,
  ]
    .map((each) => `^${each}$`)
    .join('|'),
  'i',
);

/** A notice as plain text. */
export function describeNotice({title, text}: Notice): string {
  return title === undefined ? text : `${title}: ${text}`;
}
