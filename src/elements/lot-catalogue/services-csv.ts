// src/elements/lot-catalogue/services-csv.ts
// The whole result as a table for a spreadsheet, with what a reader must know to judge it: the day, the
// source, what it was narrowed to, notices and licence.

import {dayInWords} from '../../catalogue/day.ts';
import {findService, type Lot, type Notice, type Service} from '../../catalogue/model.ts';
import {standingsOn, type Standing} from '../../catalogue/standing.ts';
import type {Presentation} from '../../ui/presentation.ts';
import {csvText} from '../../ui/csv.ts';
import {statusText, statusWord} from '../../ui/status-tag.ts';
import {priceLine} from '../../ui/text.ts';

/**
 * @param services - All that match, in order.
 * @param inWords - The result as a sentence, filters included.
 * @param lots - Those whose notices go with it.
 */
export function servicesCsv(
  services: readonly Service[],
  inWords: string,
  lots: readonly Lot[],
  presentation: Presentation,
): string {
  const columns = [...fixedColumns(presentation), ...facetColumns(presentation)];
  return csvText([
    columns.map(({name}) => name),
    ...services.map((service) => columns.map(({read}) => read(service))),
    [],
    ...about(inWords, lots, presentation),
  ]);
}

/** `gpsoc-services-2016-06-03.csv`: what it is and the day that it shows. */
export function csvFileName({catalogue, asOf}: Presentation): string {
  const title = catalogue.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${title || 'catalogue'}-${asOf}.csv`;
}

interface Column {
  readonly name: string;
  readonly read: (service: Service) => string;
}

function fixedColumns(presentation: Presentation): Column[] {
  const {say, asOf} = presentation;
  const standings = (service: Service, show: (standing: Standing) => string) =>
    list(standingsOn(service, asOf).map(show));
  return [
    {name: say('column.name'), read: ({name}) => name},
    {name: say('service.supplier'), read: ({supplier}) => supplier?.name ?? ''},
    {name: say('facet.lot'), read: (service) => standings(service, ({lot}) => lot.name)},
    {name: say('facet.status'), read: (service) => standings(service, (each) => statusText(each, presentation))},
    {name: say('facet.category'), read: ({categories}) => list(categories.map(({name}) => name))},
    {name: say('facet.capability'), read: ({capabilities}) => list(capabilities.map(({name}) => name))},
    {
      name: say('facet.works-with'),
      read: ({pairings}) => list(pairings.map((each) => pairingText(each, presentation))),
    },
    {name: say('service.about'), read: ({summary}) => summary ?? ''},
    {name: say('service.references'), read: ({references}) => list(references)},
    {name: say('service.prices'), read: ({prices}) => list(prices.map((price) => priceLine(price, presentation)))},
    {name: say('service.link'), read: ({link}) => link?.text ?? ''},
    {name: say('service.sources'), read: ({sources}) => list(sources.map(({text, href}) => href ?? text))},
    {name: say('column.id'), read: ({id}) => id},
  ];
}

function facetColumns({catalogue}: Presentation): Column[] {
  return [...catalogue.facets.values()].map(({id, name, values}) => ({
    name,
    read: (service) => list((service.facets.get(id) ?? []).map((value) => values.get(value) ?? value)),
  }));
}

function pairingText({service, status}: Service['pairings'][number], {catalogue, say}: Presentation): string {
  return `${findService(catalogue, service)?.name ?? service}: ${statusWord(status ?? 'not-stated', say)}`;
}

function about(inWords: string, lots: readonly Lot[], {catalogue, say, asOf, today}: Presentation): string[][] {
  const {title, publisher, updated, licence, partial, archived, language} = catalogue;
  const words = (day: string) => dayInWords(day, language);
  const notices = new Set(lots.flatMap((lot) => lot.notices.map(noticeText)));
  return [
    [title],
    [inWords],
    [say('as-of', {day: words(asOf)})],
    [say('export.made', {day: words(today)})],
    ...(publisher ? [[say('provenance.source'), publisher.text]] : []),
    ...(updated === undefined ? [] : [[say('provenance.updated', {day: words(updated)})]]),
    ...(archived ? [[archived.text]] : []),
    ...(!partial ? [] : [[say('provenance.partial'), partial]]),
    ...[...notices].map((notice) => [notice]),
    ...(licence ? [[say('provenance.licence'), licence.text]] : []),
  ];
}

function noticeText({title, text}: Notice): string {
  return title === undefined ? text : `${title}: ${text}`;
}

function list(texts: readonly string[]): string {
  return texts.join('; ');
}
