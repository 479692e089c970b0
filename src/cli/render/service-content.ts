// Services as plain content: a list, one in full, several side by side, and since when each is available.

import {html, nothing, type TemplateResult} from 'lit';
import {findService, type Lot, type Service} from '../../catalogue/model.ts';
import {safeHref} from '../../catalogue/href.ts';
import {listingStatusesOn} from '../../catalogue/listing-status.ts';
import {runQuery, sorts} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {titleOfLots} from '../../ui/lot-title.ts';
import {listingDates, serviceDetail} from '../../ui/service-detail.ts';
import {describePairing, serviceSummary} from '../../ui/service-summary.ts';
import {describeStatus, statusName} from '../../ui/status-tag.ts';
import {suppliersWithoutServices} from '../../ui/suppliers-without-services.ts';
import {priceLine} from '../../ui/text.ts';
import type {PlainContent, TagView} from './plain-content.ts';
import {tagPresets} from './tag-presets.ts';

/** As many as are printed: more would be a book. */
const mostServices = 1000;

export function listContent(view: TagView): PlainContent {
  const {attribute, context} = view;
  const {catalogue, msg, headingLevel} = context;
  const {preset, unknown} = tagPresets(view);
  const sort = sorts.find((each) => each === attribute('sort'));
  const query = {asOf: context.asOf, preset, search: attribute('search'), sort, pageSize: mostServices};
  const {services, total, facets, suppliers} = runQuery(catalogue, query);
  const ids = preset.lot ?? facets.find(({id}) => id === 'lot')?.values.map(({id}) => id) ?? [];
  const lots = ids.flatMap((id) => catalogue.lots.get(id) ?? []);
  const only = preset.lot && new Set(lots);
  return {
    title: titleOfLots(only ?? [], catalogue),
    lots,
    unknown,
    content: html`
      <p>${total === 0 ? msg('result.none') : msg('result.count', {count: total})}</p>
      ${services.map((service) => serviceEntry(service, only, headingLevel + 1, view))}
      ${total > services.length ? html`<p>${msg('result.range', {first: 1, last: services.length})}</p>` : nothing}
      ${suppliersWithoutServices(suppliers, context)}
    `,
  };
}

function serviceEntry(
  service: Service,
  only: ReadonlySet<Lot> | undefined,
  level: number,
  view: TagView,
): TemplateResult {
  return html`${heading(level, linkedName(service, view))} ${serviceSummary(service, view.context, only)}`;
}

/** Its name, as a link to its page where it has one. */
function linkedName({id, name}: Service, {attribute}: TagView): TemplateResult {
  const template = attribute('detail-url');
  const href = template.includes('{id}') ? template.replaceAll('{id}', encodeURIComponent(id)) : '';
  const isSafe = href !== '' && safeHref(href, 'https://page.invalid/') !== undefined;
  return isSafe ? html`<a href=${href}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`;
}

export function cardContent(view: TagView): PlainContent {
  const {attribute, context} = view;
  const service = findService(context.catalogue, attribute('service'));
  if (!service) {
    const sentence = context.msg('service.not-found', {id: attribute('service')});
    return {title: sentence, content: nothing, unknown: [sentence]};
  }
  const {preset, unknown} = tagPresets(view, ['lot']);
  const lots = service.listings.map(({lot}) => lot).filter(({id}) => preset.lot?.includes(id) ?? true);
  return {
    title: linkedName(service, view),
    lots: new Set(lots),
    unknown,
    content: html`
      ${serviceSummary(service, context, preset.lot && new Set(lots))}
      ${attribute('detail') === 'full' ? serviceDetail(service, context, context.headingLevel + 1) : nothing}
    `,
  };
}

/** A table with a column for each service. */
export function compareContent(view: TagView): PlainContent | undefined {
  const {attribute, context} = view;
  if (attribute('services') === '') return undefined; // those that readers pick
  const {preset, unknown} = tagPresets(view, ['services']);
  const services = (preset.services ?? []).flatMap((id) => findService(context.catalogue, id) ?? []);
  const {msg} = context;
  const rows: [string, (service: Service) => string[]][] = [
    [msg('service.supplier'), ({supplier}) => (supplier ? [supplier.name] : [])],
    [msg('service.availability'), (service) => statusLinesOf(service, view)],
    [msg('service.kinds'), ({categories}) => categories.map(({name}) => name)],
    [msg('service.works-with'), ({pairings}) => pairings.map((pairing) => describePairing(pairing, context))],
    [msg('service.capabilities'), ({capabilities}) => capabilities.map(({name}) => name)],
    [msg('service.prices'), ({prices}) => prices.map((price) => priceLine(price, context))],
  ];
  return {
    title: msg('compare.heading'),
    lots: new Set(services.flatMap(({listings}) => listings.map(({lot}) => lot))),
    unknown,
    content: plainTable(
      [msg('column.name'), ...services.map(({name}) => name)],
      rows
        .map(([name, values]) => [name, ...services.map((service) => values(service).join(', '))])
        .filter(([, ...cells]) => cells.some((cell) => cell !== ''))
        .map(([name, ...cells]) => [name!, ...cells.map((cell) => cell || msg('value.none'))]),
    ),
  };
}

function statusLinesOf(service: Service, {context}: TagView): string[] {
  return listingStatusesOn(service, context.asOf).map((each) =>
    [each.lot.name, describeStatus(each, context)].filter((text) => text !== '').join(': '),
  );
}

/** A table with every stretch of time that the catalogue dates or plans. */
export function roadmapContent(view: TagView): PlainContent {
  const {context} = view;
  const {catalogue, msg, asOf} = context;
  const {preset, unknown} = tagPresets(view, ['lot', 'category', 'supplier']);
  const services = runQuery(catalogue, {asOf, preset, pageSize: mostServices}).services;
  const lots = preset.lot?.flatMap((id) => catalogue.lots.get(id) ?? []) ?? [...catalogue.lots.values()];
  const rows = services.flatMap(({name, supplier, listings}) =>
    listings
      .filter(({lot, from, until, planned}) => lots.includes(lot) && (from ?? until ?? planned) !== undefined)
      .map((listing) => [
        name,
        supplier?.name ?? msg('service.supplier.unknown'),
        listing.lot.name,
        statusName(listing.status ?? 'not-stated', msg),
        listingDates(listing, context) ?? msg('dates.none'),
      ]),
  );
  const columns = [
    msg('column.name'),
    msg('service.supplier'),
    msg('column.lot'),
    msg('roadmap.recorded'),
    msg('service.availability'),
  ];
  return {
    title: msg('roadmap.heading', {title: titleOfLots(preset.lot ? lots : [], catalogue)}),
    lots,
    unknown,
    content: rows.length === 0 ? html`<p>${msg('result.none')}</p>` : plainTable(columns, rows),
  };
}

function plainTable(columns: readonly string[], rows: readonly (readonly string[])[]): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col"><bdi>${name}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              ${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
