// What the reader gets: the result in words, what is ticked, the services of one page and the other pages.

import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../catalogue/model.ts';
import {linkButton} from '../../ui/button.ts';
import {heading} from '../../ui/heading.ts';
import {pagination} from '../../ui/pagination.ts';
import {printedOn} from '../../ui/provenance.ts';
import {suppliersWithoutServices} from '../../ui/suppliers-without-services.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {chips} from './chips.ts';
import {services, type ServiceActions} from './layouts.ts';
import {withWithdrawn} from './list-query.ts';
import {nothingFound, type UseCode} from './nothing-found.ts';
import type {MissingService} from './open-services.ts';
import {printedTable} from './printed-table.ts';
import {describeResult} from './result-summary.ts';
import type {SetQuery, ListView, NamedView} from './view.ts';

export interface ResultActions {
  readonly setQuery: SetQuery;
  /** Shows a withdrawn service that is left out, and opens it. */
  readonly showWithdrawn: (service: Service) => void;
  /** Order, export and link. */
  readonly tools: TemplateResult | typeof nothing;
  readonly services: ServiceActions;
  /** Takes the code of the reader's organisation; absent where nothing is decided by it. */
  readonly useCode: UseCode | undefined;
}

/** @param notHere - The service that a link was about and that is not here. */
export function results(
  view: NamedView,
  notHere: MissingService | undefined,
  context: ViewContext,
  actions: ResultActions,
): TemplateResult {
  const {result, listQuery, controls, arriving} = view;
  const {setQuery} = actions;
  const {msg, headingLevel} = context;
  const sentence = describeResult(result, listQuery, context);
  const title = heading(headingLevel + 1, sentence, {id: 'results', focusable: true});
  const aside = (text: string) => html`<p class="secondary">${text}</p>`;
  return html`
    <div class="result-row">
      ${controls.has('count') ? title : html`<div class="hidden-text">${title}</div>`} ${view.day}
    </div>
    ${arriving && !view.printing ? aside(msg('loading.more')) : nothing}
    ${notHere === undefined ? nothing : missing(notHere, view, context, actions)}
    ${result.withdrawn > 0 ? withdrawn(view, context, setQuery) : nothing} ${chips(result.facets, context, setQuery)}
    ${result.total === 0 ? nothingFound(view, context, setQuery, actions.useCode) : foundServices(view, context, actions)}
    ${suppliersWithoutServices(result.suppliers, context)}
  `;
}

/** Why the service of a link is not here, and a way to see it if it was withdrawn. */
function missing(
  {name, withdrawn: service}: MissingService,
  {printing}: Pick<ListView, 'printing'>,
  {msg}: ViewContext,
  {showWithdrawn}: ResultActions,
): TemplateResult {
  if (!service) return html`<p class="secondary">${msg('link.not-here', {name})}</p>`;
  return html`
    <p>
      ${msg('link.withdrawn', {name})}
      ${printing ? nothing : linkButton(msg('link.withdrawn.show', {name}), () => showWithdrawn(service))}
    </p>
  `;
}

/** How many services are left out, and a way to see them. */
function withdrawn(
  {result, controls, printing}: Pick<ListView, 'result' | 'controls' | 'printing'>,
  {msg}: ViewContext,
  setQuery: SetQuery,
): TemplateResult {
  const show = () => setQuery(withWithdrawn, 'results');
  return html`
    <p class="secondary">
      ${msg('result.withdrawn', {count: result.withdrawn})}
      ${controls.has('filters') && !printing ? linkButton(msg('result.withdrawn.show'), show) : nothing}
    </p>
  `;
}

function foundServices(view: NamedView, context: ViewContext, actions: ResultActions): TemplateResult {
  const {result, controls, name, printing} = view;
  const {setQuery, tools} = actions;
  const {msg} = context;
  const shown = {...view, ...actions.services};
  const landmark = msg('pages.landmark', {heading: name});
  const turnTo = (page: number) => setQuery((listQuery) => ({...listQuery, page}), 'results');
  return html`
    ${tools} ${printing ? printed(view, context) : range(view, context)}
    ${printing ? printedTable(shown, context) : services(shown, context, setQuery)}
    ${
      controls.has('pages') && result.pages > 1 ? pagination(result.page, result.pages, landmark, msg, turnTo) : nothing
    }
  `;
}

/** Which services of how many are on this page. */
function range(
  {result, perPage}: Pick<ListView, 'result' | 'perPage'>,
  {msg}: ViewContext,
): TemplateResult | typeof nothing {
  const {page, pages, services: shown} = result;
  const first = (page - 1) * perPage + 1;
  if (pages === 1) return nothing;
  return html`<p class="secondary">${msg('result.range', {first, last: first + shown.length - 1})}</p>`;
}

/** When it was printed, what has not come yet, and what there was no paper for. */
function printed({result, arriving}: Pick<ListView, 'result' | 'arriving'>, context: ViewContext): TemplateResult {
  const {msg} = context;
  const {total, services: shown} = result;
  return html`
    ${printedOn(context)} ${arriving ? html`<p>${msg('print.arriving')}</p>` : nothing}
    ${shown.length < total ? html`<p>${msg('print.limit', {shown: shown.length, total})}</p>` : nothing}
  `;
}
