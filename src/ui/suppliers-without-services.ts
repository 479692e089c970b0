// Suppliers of which the source names no service: one line for each lot, after the services, and in it, folded away,
// what is known of each.

import {html, nothing, type TemplateResult} from 'lit';
import type {Lot, Service} from '../catalogue/model.ts';
import {listingStatusOn} from '../catalogue/listing-status.ts';
import {getOrCreate} from '../catalogue/get-or-create.ts';
import type {ViewContext} from './view-context.ts';
import {linked, paragraphs} from './text.ts';

// Nobody reads more names in a line.
const mostNames = 100;

export function suppliersWithoutServices(suppliers: readonly Service[], context: ViewContext): TemplateResult[] {
  const byLot = new Map<Lot | undefined, Service[]>();
  for (const service of suppliers) {
    const lots = new Set(service.listings.map(({lot}) => lot));
    for (const lot of lots.size > 0 ? lots : [undefined]) getOrCreate(byLot, lot, () => []).push(service);
  }
  return [...byLot].map(([lot, services]) => suppliersOn(lot, services, context));
}

/** @param lot - Undefined for those that are on none; these the catalogue names. */
function suppliersOn(lot: Lot | undefined, services: readonly Service[], context: ViewContext): TemplateResult {
  const {msg, asOf, today, catalogue} = context;
  const names = services.slice(0, mostNames).map(supplierOf);
  const isOver = asOf < today || (lot && services.every((each) => listingStatusOn(each, lot, asOf).status === 'ended'));
  const sentence = msg(isOver ? 'result.suppliers.then' : 'result.suppliers', {
    count: services.length,
    lots: lot?.name ?? catalogue.title,
    names: `${names.join(', ')}${names.length < services.length ? ', …' : ''}`,
  });
  return html`
    <details part="suppliers">
      <summary>${sentence}</summary>
      <dl class="folded">
        ${services.map(
          (service) => html`
            <dt><bdi>${supplierOf(service)}</bdi></dt>
            <dd>${whatIsKnown(service)}</dd>
          `,
        )}
      </dl>
    </details>
  `;
}

function supplierOf({supplier, name}: Service): string {
  return supplier?.name ?? name;
}

function whatIsKnown({summary, description, listings, sources}: Service): TemplateResult {
  const notes = listings.flatMap(({note}) => note ?? []);
  return html`
    ${summary === undefined ? nothing : html`<p dir="auto">${summary}</p>`}
    ${description === undefined ? nothing : paragraphs(description)}
    ${notes.map((note) => html`<p dir="auto">${note}</p>`)} ${sources.map((source) => html`<p>${linked(source)}</p>`)}
  `;
}
