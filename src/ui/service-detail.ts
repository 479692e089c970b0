// Everything that the catalogue says of a service, in sections. A section without content is left out, unless its
// absence matters to a buyer.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay, firstDay} from '../catalogue/day.ts';
import type {Capability, Link, Listing, Pairing, Service} from '../catalogue/model.ts';
import {isStated} from '../catalogue/stated.ts';
import {systemName} from '../catalogue/systems.ts';
import {contactLines} from './contact.ts';
import {heading} from './heading.ts';
import type {ViewContext} from './view-context.ts';
import type {Msg} from './messages.ts';
import {inSequence} from './service-summary.ts';
import {statusName} from './status-tag.ts';
import {stretch} from './stretch.ts';
import type {StringKey} from './strings.ts';
import {summaryList, summaryRow} from './summary-list.ts';
import {documentLine, lines, linked, paragraphs, priceLine} from './text.ts';

/** The number of a source among the notes of a page on paper. */
export type SourceNumbers = (source: Link) => number;

/**
 * @param level - The level of the headings of its sections.
 * @param numberOf - Where the sources are notes; absent: they are named here.
 */
export function serviceDetail(
  service: Service,
  context: ViewContext,
  level: number,
  numberOf?: SourceNumbers,
): TemplateResult {
  const section: Section = (key, content) =>
    content === nothing ? nothing : html`${heading(level, context.msg(key))}${content}`;
  const {msg, catalogue} = context;
  const {description, features, listings, needs, prices, documents, links, sources, capabilities} = service;
  return html`
    <div class="detail" part="detail">
      ${section('service.about', description === undefined ? nothing : paragraphs(description))}
      ${section('service.features', bullets(features.map(lines)))}
      ${section('service.capabilities', bullets(capabilityNames(capabilities, (kind) => kind !== 'national-service')))}
      ${section('service.national', bullets(capabilityNames(capabilities, (kind) => kind === 'national-service')))}
      ${section('service.availability', availability(listings, context))} ${pairings(service, context, section)}
      ${section('service.needs', bullets(needs.map((id) => systemName(catalogue, id))))}
      ${section('service.prices', bullets(prices.map((price) => lines(priceLine(price, context)))))}
      ${section('service.documents', bullets(documents.map((document) => documentLine(document, context))))}
      ${section('service.links', bullets(links.map(linked)))} ${furtherFacts(service, context, section)}
      ${section('service.sources', numberOf ? sourceNumbers(sources, numberOf) : bullets(sources.map(linked)))}
      ${
        service.updated === undefined
          ? nothing
          : html`<p class="secondary">
              ${msg('service.updated')}: ${describeDay(service.updated, catalogue.language)}
            </p>`
      }
    </div>
  `;
}

function sourceNumbers(sources: readonly Link[], numberOf: SourceNumbers): TemplateResult | typeof nothing {
  return sources.length === 0 ? nothing : html`<p>${sources.map(numberOf).join(', ')}</p>`;
}

/** Makes a heading and what stands below it; neither if there is nothing. */
type Section = (key: StringKey, content: unknown) => unknown;

function bullets(items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<ul>
        ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
      </ul>`;
}

function capabilityNames(capabilities: readonly Capability[], kind: (kind: Capability['kind']) => boolean): string[] {
  return capabilities.filter((capability) => kind(capability.kind)).map(capabilityName);
}

/** `Electronic Prescription Service (EPS)`. */
export function capabilityName({name, abbreviation}: Capability): string {
  return abbreviation === undefined ? name : `${name} (${abbreviation})`;
}

/** A table of every stretch of time on record, whichever day is asked about; the lots alone if no more is on record. */
function availability(listings: readonly Listing[], context: ViewContext): TemplateResult | typeof nothing {
  const {msg, catalogue} = context;
  const hasStatus = isStated(catalogue, 'status');
  const hasDates = isStated(catalogue, 'listing-dates');
  if (listings.length === 0) return nothing;
  if (!hasStatus && !hasDates && !isStated(catalogue, 'listing-notes'))
    return bullets(listings.map(({lot}) => lot.name));
  return statusTable(
    msg('column.lot'),
    listings.map((listing) => ({
      name: listing.lot.name,
      status: hasStatus ? statusName(listing.status ?? 'not-stated', msg) : undefined,
      dates: listingDates(listing, context) ?? (hasDates ? msg('dates.none') : undefined),
      note: listing.note,
    })),
    msg,
  );
}

interface StatusRow {
  readonly name: string;
  /** Absent, as dates are, where the catalogue states it for nobody. */
  readonly status: string | undefined;
  readonly dates: string | undefined;
  readonly note: string | undefined;
}

/** A table of two columns only: a card may be as narrow as a telephone. */
function statusTable(header: string, rows: readonly StatusRow[], msg: Msg): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${header}</th>
          <th scope="col">${msg('column.status')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({name, status, dates, note}) => html`
            <tr>
              <th scope="row"><bdi>${name}</bdi></th>
              <td>
                ${status === undefined ? nothing : html`<bdi>${status}</bdi>`}
                ${dates === undefined ? nothing : html`<p class="note">${dates}</p>`}
                ${note === undefined ? nothing : html`<p class="note" dir="auto">${lines(note)}</p>`}
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** `From 1 April 2024. Planned for May 2025`; undefined if the source names no day. */
export function listingDates({from, until, planned}: Listing, context: ViewContext): string | undefined {
  const {msg, catalogue, asOf} = context;
  const known = [stretch(from, until, context)];
  if (planned !== undefined) {
    const key = firstDay(planned) < asOf ? 'dates.planned.past' : 'dates.planned';
    known.push(msg(key, {day: describeDay(planned, catalogue.language)}));
  }
  return known.filter((text) => text !== undefined).join('. ') || undefined;
}

function pairings(service: Service, context: ViewContext, section: Section): unknown {
  const table = service.pairings.length > 0 ? pairingTable(service.pairings, context) : nothing;
  const lost = service.pairingsLost ? html`<p>${context.msg('service.pairings.lost')}</p>` : nothing;
  return html`${section('service.pairings', table)}${lost}`;
}

function pairingTable(all: readonly Pairing[], context: ViewContext): TemplateResult {
  const {msg, catalogue} = context;
  const hasStatus = isStated(catalogue, 'pairing-status');
  const hasDates = isStated(catalogue, 'pairing-dates');
  return statusTable(
    msg('column.system'),
    all.map((pairing) => ({
      name: systemName(catalogue, pairing.service),
      status: hasStatus ? statusName(pairing.status ?? 'not-stated', msg) : undefined,
      dates: pairingDate(pairing, context) ?? (hasDates ? msg('dates.none') : undefined),
      note: pairing.note,
    })),
    msg,
  );
}

/** `From 1 April 2024` if it works since then, else `Dated 1 April 2024`; undefined if the source names no day. */
export function pairingDate({status, on}: Pairing, {msg, catalogue}: ViewContext): string | undefined {
  if (on === undefined) return undefined;
  const day = describeDay(on, catalogue.language);
  return status === 'available' || status === 'assured' ? msg('dates.from', {from: day}) : msg('dates.on', {day});
}

/** A section of the catalogue's own properties, other names, references, website and whom to ask. */
function furtherFacts(service: Service, context: ViewContext, section: Section): TemplateResult {
  const {msg, catalogue} = context;
  const {supplier, aliases, references, link, contact, replacedBy} = service;
  const isArchived = catalogue.archived !== undefined;
  const facts = [
    ...[...service.facets].map(([id, values]) => {
      const facet = catalogue.facets.get(id);
      return summaryRow(facet?.name ?? id, inSequence(values.map((value) => facet?.values.get(value) ?? value)));
    }),
    ...(aliases.length > 0 ? [summaryRow(msg('service.aliases'), inSequence(aliases))] : []),
    ...(references.length > 0 ? [summaryRow(msg('service.references'), inSequence(references))] : []),
    ...(link ? [summaryRow(msg('service.link'), linked(link))] : []),
    ...(contact ? [summaryRow(msg('service.contact.own'), contactLines(contact, isArchived))] : []),
    ...(supplier && (supplier.link ?? supplier.telephone ?? supplier.email)
      ? [summaryRow(msg('service.contact'), contactLines({...supplier, hours: undefined}, isArchived))]
      : []),
  ];
  return html`
    ${section('service.further', facts.length === 0 ? nothing : summaryList(facts))}
    ${
      replacedBy === undefined
        ? nothing
        : html`<p>${msg('service.replaced-by', {name: systemName(catalogue, replacedBy)})}</p>`
    }
  `;
}
