// What the reader gets: the result in words, what is ticked, the services of one page and the other pages.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay} from '../../catalogue/day.ts';
import {sorts, type Sort} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {pagination} from '../../ui/pagination.ts';
import {chips} from './filters.ts';
import {describeResult} from './result-summary.ts';
import {services} from './layouts.ts';
import {nothingFound} from './nothing-found.ts';
import type {ListView} from './view.ts';

export function results(view: ListView): TemplateResult {
  const {context, result, listQuery, controls, arriving, notHere, actions} = view;
  const {msg, headingLevel} = context;
  const sentence = describeResult(result, listQuery, context);
  const title = heading(headingLevel + 1, sentence, {id: 'results', focusable: true});
  const aside = (text: string) => html`<p class="secondary">${text}</p>`;
  return html`
    ${controls.has('count') ? title : html`<div class="hidden-text">${title}</div>`}
    ${arriving ? aside(msg('loading.more')) : nothing}
    ${notHere === undefined ? nothing : aside(msg('link.not-here', {name: notHere}))}
    ${result.withdrawn > 0 ? withdrawn(view) : nothing} ${chips(result.facets, context, actions)}
    ${result.total === 0 ? nothingFound(view) : foundServices(view)}
  `;
}

/** How many services are left out, and a way to see them. */
function withdrawn({context, result, controls, printing, actions}: ListView): TemplateResult {
  const {msg} = context;
  return html`
    <p class="secondary">
      ${msg('result.withdrawn', {count: result.withdrawn})}
      ${
        controls.has('filters') && !printing
          ? html`<button type="button" class="link-button" @click=${actions.showWithdrawn}>
              ${msg('result.withdrawn.show')}
            </button>`
          : nothing
      }
    </p>
  `;
}

function foundServices(view: ListView): TemplateResult {
  const {context, result, controls, name, printing, actions} = view;
  const {msg} = context;
  const {page, pages} = result;
  const landmark = msg('pages.landmark', {heading: name});
  return html`
    ${tools(view)} ${printing ? printed(view) : range(view)} ${services(view)}
    ${controls.has('pages') && pages > 1 ? pagination(page, pages, landmark, msg, actions.turnTo) : nothing}
  `;
}

/** Which services of how many are on this page. */
function range({context, result, perPage}: ListView): TemplateResult | typeof nothing {
  const {page, pages, services: shown} = result;
  const first = (page - 1) * perPage + 1;
  if (pages === 1) return nothing;
  return html`<p class="secondary">${context.msg('result.range', {first, last: first + shown.length - 1})}</p>`;
}

/** When it was printed, and what there was no paper for. */
function printed({context, result}: ListView): TemplateResult {
  const {msg, today, catalogue} = context;
  const {total, services: shown} = result;
  return html`
    <p class="secondary">${msg('print.made', {day: describeDay(today, catalogue.language)})}</p>
    ${shown.length < total ? html`<p>${msg('print.limit', {shown: shown.length, total})}</p>` : nothing}
  `;
}

/** Order, export and link. */
function tools(view: ListView): TemplateResult | typeof nothing {
  const {context, controls, result, actions} = view;
  const all = [
    controls.has('sort') && result.total > 1 ? sortBox(view) : undefined,
    controls.has('export') ? button(context.msg('export.csv'), actions.exportCsv) : undefined,
    controls.has('share') ? shareButton(view) : undefined,
  ].filter((tool) => tool !== undefined);
  return all.length === 0 ? nothing : html`<div class="tools" part="tools">${all}</div>`;
}

function button(text: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${act}>${text}</button>`;
}

function shareButton({context, sharing, actions}: ListView): TemplateResult | undefined {
  const {msg} = context;
  if (sharing === 'impossible') return undefined;
  if (typeof sharing === 'string')
    return button(msg(sharing === 'copied' ? 'share.copied' : 'share.copy'), actions.share);
  return html`
    <label class="by-hand">
      ${msg('share.by-hand')}
      <input
        type="text"
        readonly
        .value=${sharing.byHand}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
    </label>
  `;
}

function sortBox({context, listQuery, actions}: ListView): TemplateResult {
  const {msg} = context;
  const searching = listQuery.search.trim() !== '';
  const chosen = listQuery.sort ?? (searching ? 'relevance' : 'file');
  const choose = (event: Event) => actions.sort((event.target as HTMLSelectElement).value as Sort);
  return html`
    <div class="sort" part="sort">
      <label for="sort">${msg('sort.label')}</label>
      <select id="sort" @change=${choose}>
        ${[...(searching ? (['relevance'] as const) : []), ...sorts.filter((sort) => sort !== 'relevance')].map((sort) => html`<option value=${sort} .selected=${sort === chosen}>${msg(`sort.${sort}`)}</option>`)}
      </select>
    </div>
  `;
}
