// src/elements/lot-catalogue/outcome.ts
// What the reader gets: the result in words, what is ticked, the services of one page and the other pages.

import {html, nothing, type TemplateResult} from 'lit';
import type {Sort} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {pagination} from '../../ui/pagination.ts';
import {cards} from './cards.ts';
import {chips} from './filters.ts';
import {inWords} from './in-words.ts';
import {unknownPresets} from './presets.ts';
import type {ListView} from './view.ts';

export function outcome(view: ListView): TemplateResult {
  const {presentation, presets, result, asked, controls, arriving, actions} = view;
  const {say, headingLevel} = presentation;
  const sentence = inWords(result, asked, presentation);
  const title = heading(headingLevel + 1, sentence, {id: 'results', focusable: true});
  const {withdrawn} = result;
  return html`
    ${unknownPresets(presets, presentation, arriving)}
    ${controls.has('count') ? title : html`<div class="hidden-text">${title}</div>`}
    ${arriving ? html`<p class="secondary">${say('loading.more')}</p>` : nothing}
    ${withdrawn > 0 ? html`<p class="secondary">${say('result.withdrawn', {count: withdrawn})}</p>` : nothing}
    ${chips(result.facets, presentation, actions)} ${result.total === 0 ? nothingFound(view) : found(view)}
  `;
}

function found(view: ListView): TemplateResult {
  const {presentation, result, controls, perPage, name, actions} = view;
  const {say} = presentation;
  const {page, pages, services, total} = result;
  const first = (page - 1) * perPage + 1;
  const range = say('result.range', {first, last: first + services.length - 1});
  const landmark = say('pages.landmark', {heading: name});
  return html`
    ${controls.has('sort') && total > 1 ? sortBox(view) : nothing}
    ${pages > 1 ? html`<p class="secondary">${range}</p>` : nothing} ${cards(view)}
    ${controls.has('pages') && pages > 1 ? pagination(page, pages, landmark, say, actions.turnTo) : nothing}
  `;
}

function nothingFound({presentation, asked, actions}: ListView): TemplateResult {
  const {say} = presentation;
  const isNarrowed = asked.search !== '' || Object.values(asked.filters).some((values) => values.length > 0);
  if (!isNarrowed) return html`<slot name="empty"><p>${say('result.nothing-yet')}</p></slot>`;
  return html`
    <slot name="empty"><p>${say('result.empty')}</p></slot>
    <p><button type="button" class="button" part="button" @click=${actions.clear}>${say('filters.clear')}</button></p>
  `;
}

const sorts: readonly Sort[] = ['relevance', 'file', 'name', 'supplier', 'updated'];

function sortBox({presentation, asked, actions}: ListView): TemplateResult {
  const {say} = presentation;
  const searching = asked.search.trim() !== '';
  const chosen = asked.sort ?? (searching ? 'relevance' : 'file');
  const choose = (event: Event) => actions.sort((event.target as HTMLSelectElement).value as Sort);
  return html`
    <div class="sort" part="sort">
      <label for="sort">${say('sort.label')}</label>
      <select id="sort" @change=${choose}>
        ${sorts
          .filter((sort) => sort !== 'relevance' || searching)
          .map((sort) => html`<option value=${sort} ?selected=${sort === chosen}>${say(`sort.${sort}`)}</option>`)}
      </select>
    </div>
  `;
}
