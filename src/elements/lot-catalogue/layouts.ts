// The services of one page: as cards, as a table whose headers sort, or as a plain list. Where there is no room
// for a table, its services are cards: headings and lists, not a table bent out of shape.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Service} from '../../catalogue/model.ts';
import {listingStatusesOn} from '../../catalogue/listing-status.ts';
import type {Sort} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {selectionBoxesFor, type SelectionBoxes} from '../../ui/selection-boxes.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {inSequence, describePairing, serviceSummary, statusLines} from '../../ui/service-summary.ts';
import type {StringKey} from '../../ui/strings.ts';
import type {DeciderController} from '../base/decider-controller.ts';
import type {FaultController} from '../base/fault-controller.ts';
import {withSort} from './list-query.ts';
import {openedDetail, serviceTitle, type ServiceOpener} from './service-title.ts';
import type {SetQuery, NamedView} from './view.ts';

/** What the reader may do with each service. */
export interface ServiceActions {
  readonly opener: ServiceOpener;
  readonly selectionBoxes: SelectionBoxes;
  readonly decider: Pick<DeciderController, 'button' | 'panel'>;
  /** Renders a service; one that throws costs no more than its own place. */
  readonly contain: FaultController['contain'];
}

export type ServicesView = Pick<
  NamedView,
  'layout' | 'name' | 'result' | 'listQuery' | 'controls' | 'printing' | 'onlyLots'
> &
  ServiceActions;

export function services(view: ServicesView, context: ViewContext, setQuery: SetQuery): TemplateResult {
  switch (view.layout) {
    case 'table':
      return servicesTable(view, context, setQuery);
    case 'list':
      return plainList(view, context);
    case 'cards':
      return cards(view, context);
  }
}

function cards(view: ServicesView, context: ViewContext): TemplateResult {
  const card = (service: Service, place: number) => html`
    <li class="card" part="service">
      ${heading(context.headingLevel + 2, serviceTitle(service, place, view), {part: 'service-name'})}
      ${serviceSummary(service, context, view.onlyLots, view.onlyLots?.size === 1)} ${boxes(service, view, context)}
      ${view.decider.panel(service, context)} ${openedDetail(service, place, view, context)}
    </li>
  `;
  return html`
    <ul class="plain-list results" part="results" lang=${context.catalogue.language}>
      ${eachService(view, context, card, (sentence) => html`<li class="card" part="service">${sentence}</li>`)}
    </ul>
  `;
}

/** Renders the services, and a sentence in the place of one that cannot be. */
export function eachService(
  {result, contain}: ServicesView,
  {msg}: ViewContext,
  render: (service: Service, place: number) => TemplateResult,
  inPlace: (sentence: TemplateResult) => TemplateResult,
) {
  const instead = ({name}: Service) => inPlace(html`<p>${msg('service.not-shown', {name})}</p>`);
  return repeat(
    result.services,
    ({id}) => id,
    (service, place) =>
      contain(
        service,
        () => render(service, place),
        () => instead(service),
      ),
  );
}

function plainList(view: ServicesView, context: ViewContext): TemplateResult {
  const item = (service: Service, place: number) => html`
    <li class="row" part="service">
      <div class="row-line">
        ${heading(context.headingLevel + 2, serviceTitle(service, place, view), {part: 'service-name'})}
        <span class="secondary"><bdi>${service.supplier?.name ?? context.msg('service.supplier.unknown')}</bdi></span>
        ${statusList(service, view, context)} ${boxes(service, view, context)}
      </div>
      ${view.decider.panel(service, context)} ${openedDetail(service, place, view, context)}
    </li>
  `;
  return html`
    <ul class="plain-list rows" part="results" lang=${context.catalogue.language}>
      ${eachService(view, context, item, (sentence) => html`<li class="row" part="service">${sentence}</li>`)}
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

function servicesTable(view: ServicesView, context: ViewContext, setQuery: SetQuery): TemplateResult {
  return html`
    <table class="services" part="results" lang=${context.catalogue.language}>
      <caption class="hidden-text">
        ${view.name}
      </caption>
      <thead>
        <tr>
          ${columns.map(([key, sort]) => header(context.msg(key), sort, view, setQuery))}
        </tr>
      </thead>
      ${eachService(view, context, (service, place) => rows(service, place, view, context), faultRow)}
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

function header(
  name: string,
  sort: Sort | undefined,
  {listQuery, controls}: Pick<ServicesView, 'listQuery' | 'controls'>,
  setQuery: SetQuery,
): TemplateResult {
  if (sort === undefined || !controls.has('sort')) return html`<th scope="col">${name}</th>`;
  const isSorted = listQuery.sort === sort;
  return html`
    <th scope="col" aria-sort=${isSorted ? 'ascending' : 'none'}>
      <button type="button" class="sorter" @click=${() => setQuery((now) => withSort(now, isSorted ? 'file' : sort))}>
        ${name} <span class=${isSorted ? 'sorted' : 'unsorted'} aria-hidden="true"></span>
      </button>
    </th>
  `;
}

function rows(service: Service, place: number, view: ServicesView, context: ViewContext): TemplateResult {
  const {supplier, categories, pairings} = service;
  const detail = openedDetail(service, place, view, context);
  return html`
    <tbody part="service">
      <tr>
        <th scope="row" part="service-name">${serviceTitle(service, place, view)} ${boxes(service, view, context)}</th>
        <td><bdi>${supplier?.name ?? context.msg('service.supplier.unknown')}</bdi></td>
        <td>${statusList(service, view, context)}</td>
        <td>${orNotStated(inSequence(categories.map((category) => category.name)), context)}</td>
        <td>${orNotStated(inSequence(pairings.map((pairing) => describePairing(pairing, context))), context)}</td>
      </tr>
      ${[view.decider.panel(service, context), detail].map((below) =>
        below === nothing
          ? nothing
          : html`<tr>
              <td colspan=${columns.length}>${below}</td>
            </tr>`,
      )}
    </tbody>
  `;
}

function orNotStated(items: readonly TemplateResult[], {msg}: ViewContext) {
  return items.length > 0 ? items : msg('value.none');
}

export function statusList(service: Service, {onlyLots}: ServicesView, context: ViewContext): TemplateResult {
  const all = listingStatusesOn(service, context.asOf);
  return statusLines(onlyLots ? all.filter(({lot}) => onlyLots.has(lot)) : all, context, onlyLots?.size === 1);
}

function boxes(
  service: Service,
  {selectionBoxes, decider, result}: ServicesView,
  context: ViewContext,
): TemplateResult {
  return html`${selectionBoxesFor(service, selectionBoxes, context)}
  ${decider.button(service, context, result.services)}`;
}
