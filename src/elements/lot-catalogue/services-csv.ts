// The whole result as a table for a spreadsheet, with what a reader must know to judge it.

import type {Lot, Service} from '../../catalogue/model.ts';
import {listingStatusesOn, type ListingStatus} from '../../catalogue/listing-status.ts';
import {systemName} from '../../catalogue/systems.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {describeContact} from '../../ui/contact.ts';
import {aboutCsv} from '../../ui/csv-about.ts';
import {toCsvText} from '../../ui/csv.ts';
import {describeStatus, statusName} from '../../ui/status-tag.ts';
import {describeLink, priceLine} from '../../ui/text.ts';

/**
 * @param services - All that match, in order.
 * @param summary - The result as a sentence, filters included.
 * @param lots - Those whose notices go with it.
 */
export function servicesCsv(
  services: readonly Service[],
  summary: string,
  lots: readonly Lot[],
  context: ViewContext,
): string {
  const columns = [...fixedColumns(context), ...facetColumns(context)];
  const rows = [columns.map(({name}) => name), ...services.map((service) => columns.map(({read}) => read(service)))];
  return toCsvText([...rows, [], ...aboutCsv(rows, summary, lots, context)]);
}

interface CsvColumn {
  readonly name: string;
  readonly read: (service: Service) => string;
}

function fixedColumns(context: ViewContext): CsvColumn[] {
  const {msg, asOf} = context;
  const statuses = (service: Service, show: (listingStatus: ListingStatus) => string) =>
    list(listingStatusesOn(service, asOf).map(show));
  return [
    {name: msg('column.name'), read: ({name}) => name},
    {name: msg('service.supplier'), read: ({supplier}) => supplier?.name ?? ''},
    {name: msg('facet.lot'), read: (service) => statuses(service, ({lot}) => lot.name)},
    {name: msg('facet.status'), read: (service) => statuses(service, (each) => describeStatus(each, context))},
    {name: msg('facet.category'), read: ({categories}) => list(categories.map(({name}) => name))},
    {name: msg('facet.capability'), read: ({capabilities}) => list(capabilities.map(({name}) => name))},
    {
      name: msg('facet.works-with'),
      read: ({pairings}) => list(pairings.map((each) => describeCsvPairing(each, context))),
    },
    {name: msg('service.about'), read: ({summary}) => summary ?? ''},
    {name: msg('service.references'), read: ({references}) => list(references)},
    {name: msg('service.prices'), read: ({prices}) => list(prices.map((price) => priceLine(price, context)))},
    {name: msg('service.link'), read: ({link}) => (link ? describeLink(link) : '')},
    {name: msg('service.links'), read: ({links}) => list(links.map(describeLink))},
    {name: msg('service.contact.own'), read: ({contact}) => (contact ? list(describeContact(contact)) : '')},
    {
      name: msg('service.contact'),
      read: ({supplier}) => (supplier ? list(describeContact({...supplier, hours: undefined})) : ''),
    },
    {name: msg('service.sources'), read: ({sources}) => list(sources.map(({text, href}) => href ?? text))},
    {name: msg('column.id'), read: ({id}) => id},
  ];
}

function facetColumns({catalogue}: ViewContext): CsvColumn[] {
  return [...catalogue.facets.values()].map(({id, name, values}) => ({
    name,
    read: (service) => list((service.facets.get(id) ?? []).map((value) => values.get(value) ?? value)),
  }));
}

function describeCsvPairing({service, status}: Service['pairings'][number], {catalogue, msg}: ViewContext): string {
  return `${systemName(catalogue, service)}: ${statusName(status ?? 'not-stated', msg)}`;
}

function list(texts: readonly string[]): string {
  return texts.join('; ');
}
