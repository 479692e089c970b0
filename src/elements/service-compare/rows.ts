// What the catalogue says of several services: a row for each fact, with a cell for each service. A fact that it states
// of none of them makes no row, but for the prices where it states some.

import {html, type TemplateResult} from 'lit';
import {describeDay} from '../../catalogue/day.ts';
import type {Capability, Contact, Link, Lot, Service} from '../../catalogue/model.ts';
import {listingStatusOn} from '../../catalogue/listing-status.ts';
import {ownFields} from '../../catalogue/own-fields.ts';
import {isStated} from '../../catalogue/stated.ts';
import {systemName} from '../../catalogue/systems.ts';
import {contactLines, describeContact} from '../../ui/contact.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {capabilityName, listingDates, pairingDate} from '../../ui/service-detail.ts';
import {statusTag, describeStatus, statusName} from '../../ui/status-tag.ts';
import {describeLink, documentLine, lines, linked, paragraphs, priceLine} from '../../ui/text.ts';

export interface Cell {
  /** Empty if the catalogue states nothing. */
  readonly texts: readonly string[];
  /** The texts as the page shows them, one by one or all in one; absent if it shows them as they are. */
  readonly shown?: readonly unknown[] | TemplateResult;
}

export interface CompareRow {
  readonly name: string;
  /** One for each service. */
  readonly cells: readonly Cell[];
}

export interface RowGroup {
  /** The heading of the group; the first facts have none. */
  readonly name: string | undefined;
  readonly rows: readonly CompareRow[];
  /** Whether a row says no more than which services have it. */
  readonly isOfYes: boolean;
  /** The names of rows that all services have: told in one sentence instead of rows. */
  readonly shared: readonly string[] | undefined;
}

type ReadCell = (service: Service) => Cell;

export function groupsOf(services: readonly Service[], context: ViewContext): RowGroup[] {
  const {msg, catalogue} = context;
  const row = (name: string, read: ReadCell): CompareRow => ({
    name,
    cells: services.map((service) => ownFields(read(service))),
  });
  const group = (name: string | undefined, rows: readonly CompareRow[], isOfYes = false) => ({
    name,
    rows,
    isOfYes,
    shared: undefined,
  });
  const groups: RowGroup[] = [
    group(undefined, [
      ...firstFacts(context, row).filter(hasContent),
      ...(isStated(catalogue, 'prices') ? [prices(context, row)] : []),
    ]),
    group(msg('service.availability'), statusRows(services, context, row).filter(hasContent)),
    group(msg('service.capabilities'), capabilities(services, context, row, false), true),
    group(msg('service.national'), capabilities(services, context, row, true), true),
    group(msg('service.pairings'), pairingRows(services, context, row)),
    group(msg('service.further'), factRows(services, context, row).filter(hasContent)),
  ];
  return groups.filter(({rows}) => rows.length > 0);
}

type MakeRow = (name: string, read: ReadCell) => CompareRow;

function hasContent({cells}: CompareRow): boolean {
  return cells.some(({texts}) => texts.length > 0);
}

function firstFacts(context: ViewContext, row: MakeRow): CompareRow[] {
  const {msg, catalogue} = context;
  return [
    row(msg('service.kinds'), ({categories}) => plainCell(...categories.map(({name}) => name))),
    row(msg('service.about'), ({summary}) => about(summary)),
    row(msg('service.features'), ({features}) => plainCell(...features)),
    row(msg('service.needs'), ({needs}) => plainCell(...needs.map((id) => systemName(catalogue, id)))),
  ];
}

function about(summary: string | undefined): Cell {
  return summary === undefined ? plainCell() : {...plainCell(summary), shown: html`<div>${paragraphs(summary)}</div>`};
}

function prices(context: ViewContext, row: MakeRow): CompareRow {
  return row(context.msg('service.prices'), (service) =>
    plainCell(...service.prices.map((price) => priceLine(price, context))),
  );
}

/** A row for each lot; a single one if none of the services is on any lot, and none where there is no lot. */
function statusRows(services: readonly Service[], context: ViewContext, row: MakeRow): CompareRow[] {
  const {msg, catalogue} = context;
  const listed = new Set(services.flatMap(({listings}) => listings.map(({lot}) => lot)));
  const rows = [...catalogue.lots.values()]
    .filter((lot) => listed.has(lot))
    .map((lot) => row(lot.name, (service) => listingStatus(service, lot, context)));
  const onNone = ({listingsLost}: Service) => plainCell(msg(listingsLost ? 'service.lots-lost' : 'service.no-lot'));
  if (rows.length > 0 || (catalogue.lots.size === 0 && !services.some(({listingsLost}) => listingsLost))) return rows;
  return [row(msg('column.status'), onNone)];
}

function listingStatus(service: Service, lot: Lot, context: ViewContext): Cell {
  const {msg, asOf} = context;
  if (!service.listings.some((each) => each.lot === lot)) {
    return plainCell(msg(service.listingsLost ? 'service.lots-lost' : 'value.not-listed'));
  }
  const on = listingStatusOn(service, lot, asOf);
  const notes = [on.listing && listingDates(on.listing, context), on.listing?.note];
  const texts = [describeStatus(on, context) || undefined, on.unclear ? msg('status.unclear') : undefined, ...notes];
  return {...plainCell(...texts), shown: noted(statusTag(on, context), notes)};
}

/** A row for each capability, in the order of the catalogue's list; last, those that no list names. */
function capabilities(
  services: readonly Service[],
  {msg, catalogue}: ViewContext,
  row: MakeRow,
  national: boolean,
): CompareRow[] {
  const has = ({capabilities}: Service, {id}: Capability) => capabilities.some((each) => each.id === id);
  const all = [...catalogue.capabilities.values(), ...services.flatMap((service) => service.capabilities)];
  const byId = new Map(all.map((capability) => [capability.id, capability]));
  return [...byId.values()]
    .filter(({kind}) => (kind === 'national-service') === national)
    .filter((capability) => services.some((service) => has(service, capability)))
    .map((capability) =>
      // That a service lacks it, no catalogue says.
      row(capabilityName(capability), (service) => plainCell(has(service, capability) ? msg('value.yes') : undefined)),
    );
}

/** A row for each system that one of the services pairs with. */
function pairingRows(services: readonly Service[], context: ViewContext, row: MakeRow): CompareRow[] {
  const systems = new Set(services.flatMap((service) => service.pairings.map((pairing) => pairing.service)));
  return [...systems].map((id) =>
    row(systemName(context.catalogue, id), (service) => pairingsWith(id, service, context)),
  );
}

function pairingsWith(system: string, {id, pairings, pairingsLost}: Service, context: ViewContext): Cell {
  const {msg, catalogue} = context;
  if (id === system) return plainCell(msg('compare.itself'));
  const found = pairings.filter(({service}) => service === system);
  if (found.length === 0) {
    // Only of a service whose pairings are all known does it mean anything that this one is missing.
    const isKnown = pairings.length > 0 && !pairingsLost && catalogue.partial === undefined;
    return plainCell(isKnown ? msg('value.not-listed') : undefined);
  }
  const described = found.map((pairing) => ({
    status: statusName(pairing.status ?? 'not-stated', msg),
    notes: [pairing.unclear ? msg('status.unclear') : undefined, pairingDate(pairing, context), pairing.note],
  }));
  return {
    ...plainCell(...described.flatMap(({status, notes}) => [status, ...notes])),
    shown: html`${described.map(({status, notes}) => noted(html`<bdi>${status}</bdi>`, notes))}`,
  };
}

/** Rows for the catalogue's own properties, then for documents, names and days. */
function factRows(services: readonly Service[], context: ViewContext, row: MakeRow): CompareRow[] {
  const {msg, catalogue} = context;
  const facets = new Set([...catalogue.facets.keys(), ...services.flatMap((service) => [...service.facets.keys()])]);
  return [
    ...[...facets].map((id) => {
      const facet = catalogue.facets.get(id);
      const named = (value: string) => facet?.values.get(value) ?? value;
      return row(facet?.name ?? id, (service) => plainCell(...(service.facets.get(id) ?? []).map(named)));
    }),
    row(msg('service.documents'), ({documents}) => ({
      texts: documents.map(({title, href, archived}) =>
        archived ? `${title} (${msg('document.archived')})` : [title, href].filter(Boolean).join(': '),
      ),
      shown: documents.map((document) => documentLine(document, context)),
    })),
    row(msg('service.link'), ({link}) => linksCell(link ? [link] : [])),
    row(msg('service.links'), ({links}) => linksCell(links)),
    row(msg('service.contact.own'), ({contact}) => contactCell(contact, context)),
    row(msg('service.contact'), ({supplier}) => contactCell(supplier && {...supplier, hours: undefined}, context)),
    row(msg('service.references'), ({references}) => plainCell(...references)),
    row(msg('service.updated'), ({updated}) => plainCell(updated && describeDay(updated, catalogue.language))),
  ];
}

function linksCell(links: readonly Link[]): Cell {
  return {texts: links.map(describeLink), shown: links.map(linked)};
}

function contactCell(contact: Contact | undefined, {catalogue: {archived}}: ViewContext): Cell {
  const texts = contact ? describeContact(contact) : [];
  return texts.length === 0 ? {texts} : {texts, shown: contactLines(contact!, archived !== undefined)};
}

function plainCell(...texts: readonly (string | undefined)[]): Cell {
  return {texts: texts.filter((text) => text !== undefined)};
}

/** What matters most, with notes below it. */
function noted(first: TemplateResult, notes: readonly (string | undefined)[]): TemplateResult {
  const known = notes.filter((note) => note !== undefined);
  return html`<div>${first}${known.map((note) => html`<p class="note" dir="auto">${lines(note)}</p>`)}</div>`;
}
