// Where the reader asks: the search box and the filters, folded away where there is little room.

import {html, nothing, type TemplateResult} from 'lit';
import type {FacetResult} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {keepFromPage} from '../../ui/keep-from-page.ts';
import {filterGroups} from './filters.ts';
import type {ListView} from './view.ts';

/** Facets worth offering: those with something to choose between. */
export function offeredFacets({controls, result}: ListView): readonly FacetResult[] {
  return controls.has('filters') ? result.facets.filter(({values}) => values.length > 1) : [];
}

export function searchAndFilters(view: ListView, facets: readonly FacetResult[]): TemplateResult | typeof nothing {
  const {controls, name, context} = view;
  if (facets.length === 0 && !controls.has('search')) return nothing;
  return html`
    <div class="asking" role="search" aria-label=${context.msg('search.landmark', {heading: name})}>
      ${controls.has('search') ? searchBox(view) : nothing} ${facets.length > 0 ? filters(view, facets) : nothing}
    </div>
  `;
}

function searchBox({context, listQuery, actions}: ListView): TemplateResult {
  return html`
    <div class="search" part="search">
      <label for="search">${context.msg('search.label')}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${listQuery.search}
        @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      />
    </div>
  `;
}

function filters({context, unfolded, actions}: ListView, facets: readonly FacetResult[]): TemplateResult {
  const {msg, headingLevel} = context;
  return html`
    <div class="filters" part="filters">
      <button type="button" class="button skip" @click=${actions.skipToResults}>${msg('filters.skip')}</button>
      <button
        type="button"
        class="button fold"
        aria-expanded=${unfolded ? 'true' : 'false'}
        aria-controls="panel"
        @click=${actions.fold}
      >
        ${msg(unfolded ? 'filters.hide' : 'filters.show')}
      </button>
      <div id="panel" class=${unfolded ? 'panel' : 'panel-folded'}>
        ${heading(headingLevel + 1, msg('filters.heading'))} ${filterGroups(facets, context, actions)}
      </div>
    </div>
  `;
}
