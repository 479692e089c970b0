// The services of one page: as cards, as a table whose headers sort, or as a plain list. Where there is no room
// for a table, its services are cards: headings and lists, not a table bent out of shape.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Lot, Service} from '../../catalogue/model.ts';
import {listingStatusesOn} from '../../catalogue/listing-status.ts';
import type {Sort} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {selectionBoxesFor} from '../../ui/selection-boxes.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {inSequence, describePairing, serviceSummary, statusLines} from '../../ui/service-summary.ts';
import type {StringKey} from '../../ui/strings.ts';
import {openedDetail, serviceTitle} from './service-title.ts';
import type {ListView} from './view.ts';

export function services(view: ListView): TemplateResult {
  switch (view.layout) {
    case 'table':
      return servicesTable(view);
    case 'list':
      return plainList(view);
    case 'cards':
      return cards(view);
  }
}

function cards(view: ListView): TemplateResult {
  const {context} = view;
  const card = (service: Service) => html`
    <li class="card" part="service">
      ${heading(context.headingLevel + 2, serviceTitle(service, view), {part: 'service-name'})}
      ${serviceSummary(service, context, lotsToSpeakOf(view))} ${boxes(service, view)} ${openedDetail(service, view)}
    </li>
  `;
  return html`
    <ul class="plain-list results" part="results" lang=${context.catalogue.language}>
      ${eachService(view, card, (sentence) => html`<li class="card" part="service">${sentence}</li>`)}
    </ul>
  `;
}

/** Renders the services, and a sentence in the place of one that cannot be. */
function eachService(
  {result, context, contain}: ListView,
  render: (service: Service) => TemplateResult,
  place: (sentence: TemplateResult) => TemplateResult,
) {
  const instead = ({name}: Service) => place(html`<p>${context.msg('service.not-shown', {name})}</p>`);
  return repeat(
    result.services,
    ({id}) => id,
    (service) =>
      contain(
        service,
        () => render(service),
        () => instead(service),
      ),
  );
}

function plainList(view: ListView): TemplateResult {
  const {context} = view;
  const item = (service: Service) => html`
    <li class="row" part="service">
      <div class="row-line">
        ${heading(context.headingLevel + 2, serviceTitle(service, view), {part: 'service-name'})}
        <span class="secondary"><bdi>${service.supplier?.name ?? context.msg('service.supplier.unknown')}</bdi></span>
        ${statusList(service, view)} ${boxes(service, view)}
      </div>
      ${openedDetail(service, view)}
    </li>
  `;
  return html`
    <ul class="plain-list rows" part="results" lang=${context.catalogue.language}>
      ${eachService(view, item, (sentence) => html`<li class="row" part="service">${sentence}</li>`)}
    </ul>
  `;
}

// Header, and the order that its button gives.
const columns: readonly (readonly [StringKey, Sort?])[] = [
  ['column.name', 'name'],
  ['service.supplier', 'supplier'],
  ['column.status'],
  ['service.kinds'],
  ['service.works-with'],
];

function servicesTable(view: ListView): TemplateResult {
  const {context, name} = view;
  return html`
    <table class="services" part="results" lang=${context.catalogue.language}>
      <caption class="hidden-text">
        ${name}
      </caption>
      <thead>
        <tr>
          ${columns.map(([key, sort]) => header(key, sort, view))}
        </tr>
      </thead>
      ${eachService(view, (service) => rows(service, view), faultRow)}
    </table>
  `;
}

function faultRow(sentence: TemplateResult): TemplateResult {
  return html`<tbody part="service">
    <tr>
      <td colspan=${columns.length}>${sentence}</td>
    </tr>
  </tbody>`;
}

function header(key: StringKey, sort: Sort | undefined, view: ListView): TemplateResult {
  const {context, listQuery, controls, printing, actions} = view;
  const name = context.msg(key);
  if (sort === undefined || printing || !controls.has('sort')) return html`<th scope="col">${name}</th>`;
  const isSorted = listQuery.sort === sort;
  return html`
    <th scope="col" aria-sort=${isSorted ? 'ascending' : 'none'}>
      <button type="button" class="sorter" @click=${() => actions.sort(isSorted ? 'file' : sort)}>
        ${name} <span class=${isSorted ? 'sorted' : 'unsorted'} aria-hidden="true"></span>
      </button>
    </th>
  `;
}

function rows(service: Service, view: ListView): TemplateResult {
  const {context} = view;
  const {supplier, categories, pairings} = service;
  const detail = openedDetail(service, view);
  return html`
    <tbody part="service">
      <tr>
        <th scope="row" part="service-name">${serviceTitle(service, view)} ${boxes(service, view)}</th>
        <td><bdi>${supplier?.name ?? context.msg('service.supplier.unknown')}</bdi></td>
        <td>${statusList(service, view)}</td>
        <td>${orNotStated(inSequence(categories.map((category) => category.name)), context)}</td>
        <td>${orNotStated(inSequence(pairings.map((pairing) => describePairing(pairing, context))), context)}</td>
      </tr>
      ${
        typeof detail === 'symbol'
          ? detail
          : html`<tr>
              <td colspan=${columns.length}>${detail}</td>
            </tr>`
      }
    </tbody>
  `;
}

function orNotStated(items: readonly TemplateResult[], {msg}: ViewContext) {
  return items.length > 0 ? items : msg('value.none');
}

function statusList(service: Service, view: ListView): TemplateResult {
  const {context} = view;
  const lots = lotsToSpeakOf(view);
  const all = listingStatusesOn(service, context.asOf);
  return statusLines(lots ? all.filter(({lot}) => lots.has(lot)) : all, context);
}

function boxes(service: Service, {selectionBoxes, printing, context}: ListView): TemplateResult | typeof nothing {
  return printing ? nothing : selectionBoxesFor(service, selectionBoxes, context);
}

/** A list of certain lots does not speak of others. */
function lotsToSpeakOf({presets, lots}: ListView): ReadonlySet<Lot> | undefined {
  return presets.preset.lot ? new Set(lots) : undefined;
}
