// A service in short, for lists: its status on each lot, who supplies it, what kind it is.

import {html, nothing, type TemplateResult} from 'lit';
import type {Lot, Pairing, Service} from '../catalogue/model.ts';
import {listingStatusesOn, type ListingStatus} from '../catalogue/listing-status.ts';
import {isStated} from '../catalogue/stated.ts';
import {systemName} from '../catalogue/systems.ts';
import type {ViewContext} from './view-context.ts';
import {anyOf} from './messages.ts';
import {statusTag, statusName} from './status-tag.ts';
import {summaryList, summaryRow} from './summary-list.ts';
import {paragraphs} from './text.ts';

/**
 * @param lots - The lots to speak of, and no others; all when absent.
 * @param isLotSaid - Whether they are one, and the service stands where that one is named.
 */
export function serviceSummary(
  service: Service,
  context: ViewContext,
  lots?: ReadonlySet<Lot>,
  isLotSaid = false,
): TemplateResult {
  const {msg, catalogue} = context;
  const statuses = listingStatusesOn(service, context.asOf).filter(({lot}) => !lots || lots.has(lot));
  const {supplier, categories, pairings, summary, supplierOnly} = service;
  const about = describeSummary(summary);
  const rows: [name: string, values: unknown][] = [];
  if (supplier) rows.push([msg('service.supplier'), html`<bdi>${supplier.name}</bdi>`]);
  else if (isStated(catalogue, 'supplier')) rows.push([msg('service.supplier'), msg('service.supplier.unknown')]);
  if (categories.length > 0) rows.push([msg('service.kinds'), inSequence(categories.map(({name}) => name))]);
  if (pairings.length > 0) {
    const systems = pairings.map((pairing) => describePairing(pairing, context));
    rows.push([msg('service.works-with'), inSequence(systems)]);
  }
  return html`
    ${statuses.length === 0 ? notListed(service, context, lots) : statusLines(statuses, context, isLotSaid)}
    ${about ?? (supplierOnly ? aside(msg('service.supplier-only')) : nothing)}
    ${rows.length === 0 ? nothing : summaryList(rows.map(([name, values]) => summaryRow(name, values)))}
  `;
}

/** One template where one will do: it takes fewer nodes than a list of one. */
function describeSummary(summary: string | undefined): unknown {
  const blocks = paragraphs(summary);
  return blocks.length > 1 ? blocks : blocks[0];
}

/** Says that a service is on none of the lots; nothing if the catalogue knows none of those lots either. */
function notListed(
  {listings, listingsLost}: Service,
  {msg, catalogue}: ViewContext,
  lots: ReadonlySet<Lot> | undefined,
): TemplateResult | typeof nothing {
  if (listingsLost) return aside(msg('service.lots-lost'));
  if (catalogue.lots.size === 0) return nothing;
  if (!lots || listings.length === 0) return aside(msg('service.no-lot'));
  const names = [...lots].map(({name}) => name);
  return names.length === 0 ? nothing : aside(msg('service.not-on-lot', {names: anyOf(names, catalogue.language)}));
}

/**
 * The statuses of a service, each with the lot on which it stands so.
 *
 * @param isLotSaid - Whether there is one lot only, which is named elsewhere.
 */
export function statusLines(
  statuses: readonly ListingStatus[],
  context: ViewContext,
  isLotSaid = false,
): TemplateResult {
  const {msg, catalogue} = context;
  const [only, another] = statuses;
  if (!only) return catalogue.lots.size === 0 ? html`` : aside(msg('service.no-lot'));
  const line = (listingStatus: ListingStatus) =>
    html`<bdi>${listingStatus.lot.name}</bdi> ${statusTag(listingStatus, context)}`;
  if (another)
    return html`<ul class="plain-list statuses">
      ${statuses.map((each) => html`<li>${line(each)}</li>`)}
    </ul>`;
  const unnamed = html`<span class="hidden-text">${msg('column.status')}: </span>${statusTag(only, context)}`;
  return html`<p class="statuses">${isLotSaid ? unnamed : line(only)}</p>`;
}

/** `EMIS Web (assured)`. */
export function describePairing({service, status}: Pairing, context: ViewContext): string {
  const {msg, catalogue} = context;
  if (status === undefined && !isStated(catalogue, 'pairing-status')) return systemName(catalogue, service);
  const word = statusName(status ?? 'not-stated', msg);
  return `${systemName(catalogue, service)} (${word.toLocaleLowerCase(catalogue.language)})`;
}

/** Names with commas between them. Each is isolated, for any of them may be written in another direction. */
export function inSequence(names: readonly string[]): TemplateResult[] {
  return names.map((name, n) => (n === 0 ? html`<bdi>${name}</bdi>` : html`, <bdi>${name}</bdi>`));
}

function aside(text: string): TemplateResult {
  return html`<p class="secondary">${text}</p>`;
}
