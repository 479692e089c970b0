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
 * @param summary - What the table shows, as a sentence.
 * @param lots - Those whose notices go with it.
 */
export function aboutCsv(summary: string, lots: readonly Lot[], context: ViewContext): string[][] {
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
  ];
}

/**
 * Says which columns have codes that a spreadsheet would turn into numbers or days, as it opens the file.
 *
 * @param rows - With the names of the columns first.
 */
export function aboutCodes(rows: readonly (readonly string[])[], {msg, catalogue}: ViewContext): string[][] {
  const [names = [], ...others] = rows;
  const changed = names.filter((_, column) => others.some((cells) => isMisread(cells[column] ?? '')));
  return changed.length === 0 ? [] : [[msg('export.codes', {names: allOf(changed, catalogue.language)})]];
}

/** `00123`, a number of more than 15 figures, `1E5`, `1-2`, `3/4` and `MAR1` do not stay what they are. */
function isMisread(cell: string): boolean {
  return /^(0\d+|\d{16,}|\d+e\d+|\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[- ]?\d{1,4})$/i.test(
    cell,
  );
}

/** A notice as plain text. */
export function describeNotice({title, text}: Notice): string {
  return title === undefined ? text : `${title}: ${text}`;
}
