// The services of one page: as cards, as a table whose headers sort, or as a plain list. Where there is no room
// for a table, its services are cards: headings and lists, not a table bent out of shape.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Service} from '../../catalogue/model.ts';
import {listingStatusesOn} from '../../catalogue/listing-status.ts';
import {isStated} from '../../catalogue/stated.ts';
import type {Sort} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {selectionBoxesFor, type SelectionBoxes} from '../../ui/selection-boxes.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {inSequence, describePairing, serviceSummary, statusLines} from '../../ui/service-summary.ts';
import type {StringKey} from '../../ui/strings.ts';
import type {DeciderController} from '../base/order/decider-controller.ts';
import type {FaultController} from '../base/faults/fault-controller.ts';
import {withSort} from './list-query.ts';
import {openedDetail, serviceTitle, type ServiceOpener} from './service-title.ts';
import type {SetQuery, NamedView} from './view.ts';

/** Narrower, the five columns of a table break most words. */
export const leastTableEm = 42;

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
  'layout' | 'name' | 'result' | 'listQuery' | 'controls' | 'printing' | 'onlyLots' | 'most'
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
  {result, most, contain}: ServicesView,
  {msg}: ViewContext,
  render: (service: Service, place: number) => TemplateResult,
  inPlace: (sentence: TemplateResult) => TemplateResult,
) {
  const instead = ({name}: Service) => inPlace(html`<p>${msg('service.not-shown', {name})}</p>`);
  return repeat(
    result.services.slice(0, most),
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
        <span class="secondary">${supplierName(service, context)}</span>
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

interface TableColumn {
  readonly header: StringKey;
  /** The order that its button gives. */
  readonly sort?: Sort;
  readonly cell: (service: Service) => unknown;
}

/** What follows the name. What the catalogue states of no service has no column. */
function tableColumns(view: ServicesView, context: ViewContext): TableColumn[] {
  const {catalogue} = context;
  const isListed = catalogue.lots.size > 0 && (view.onlyLots?.size !== 1 || isStated(catalogue, 'status'));
  const column = (isShown: boolean, header: StringKey, cell: TableColumn['cell'], sort?: Sort): TableColumn[] =>
    isShown ? [{header, cell, ...(sort && {sort})}] : [];
  return [
    ...column(
      isStated(catalogue, 'supplier'),
      'service.supplier',
      (service) => supplierName(service, context),
      'supplier',
    ),
    ...column(isListed, 'column.status', (service) => statusList(service, view, context)),
    ...column(isStated(catalogue, 'kinds'), 'service.kinds', ({categories}) =>
      orNotStated(inSequence(categories.map(({name}) => name)), context),
    ),
    ...column(isStated(catalogue, 'pairings'), 'service.works-with', ({pairings}) =>
      orNotStated(inSequence(pairings.map((pairing) => describePairing(pairing, context))), context),
    ),
  ];
}

/** Nothing if the catalogue names no supplier at all. */
function supplierName({supplier}: Service, {msg, catalogue}: ViewContext): TemplateResult | typeof nothing {
  if (!supplier && !isStated(catalogue, 'supplier')) return nothing;
  return html`<bdi>${supplier?.name ?? msg('service.supplier.unknown')}</bdi>`;
}

function servicesTable(view: ServicesView, context: ViewContext, setQuery: SetQuery): TemplateResult {
  const columns = tableColumns(view, context);
  const wide = (content: unknown) => html`<td colspan=${columns.length + 1}>${content}</td>`;
  const inPlace = (sentence: TemplateResult) =>
    html`<tbody part="service">
      <tr>
        ${wide(sentence)}
      </tr>
    </tbody>`;
  const row = (service: Service, place: number) => html`
    <tbody part="service">
      <tr>
        <th scope="row" part="service-name">${serviceTitle(service, place, view)} ${boxes(service, view, context)}</th>
        ${columns.map(({cell}) => html`<td>${cell(service)}</td>`)}
      </tr>
      ${[view.decider.panel(service, context), openedDetail(service, place, view, context)].map((below) =>
        below === nothing
          ? nothing
          : html`<tr>
              ${wide(below)}
            </tr>`,
      )}
    </tbody>
  `;
  return html`
    <table class="services" part="results" lang=${context.catalogue.language}>
      <caption class="hidden-text">
        ${view.name}
      </caption>
      <thead>
        <tr>
          ${header(context.msg('column.name'), 'name', view, setQuery)}
          ${columns.map((column) => header(context.msg(column.header), column.sort, view, setQuery))}
        </tr>
      </thead>
      ${eachService(view, context, row, inPlace)}
    </table>
  `;
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
