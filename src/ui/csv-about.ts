// What a reader must know to judge a table outside the page: what it shows, the day, the source, notices and licence;
// and the name of its file.

import {describeDay} from '../catalogue/day.ts';
import type {Lot, Notice} from '../catalogue/model.ts';
import {describeAsOf} from './provenance.ts';
import type {ViewContext} from './view-context.ts';

/** Names a file after its catalogue and the day that it shows: `gpsoc-services-2016-06-03.csv`. */
export function csvFileName({catalogue, asOf}: ViewContext): string {
  const title = catalogue.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${title || 'catalogue'}-${asOf}.csv`;
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

/** A notice as plain text. */
export function describeNotice({title, text}: Notice): string {
  return title === undefined ? text : `${title}: ${text}`;
}
