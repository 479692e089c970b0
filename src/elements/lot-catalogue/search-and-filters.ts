// Where the reader asks: the search box and the filters, folded away where there is little room.

import {html, nothing, type TemplateResult} from 'lit';
import type {FacetResult} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {searchInput} from '../../ui/search-input.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {filterGroups} from './filter-groups.ts';
import type {FilterGroupsController} from './filter-groups-controller.ts';
import {withSearch} from './list-query.ts';
import type {SetQuery, ListView, NamedView} from './view.ts';

export interface FilterPanel {
  readonly facets: readonly FacetResult[];
  readonly groups: FilterGroupsController;
  /** Whether it is unfolded where there is little room. */
  readonly unfolded: boolean;
  readonly fold: () => void;
  readonly skipToResults: () => void;
}

/** Facets worth offering: those with something to choose between. */
export function offeredFacets({controls, result}: Pick<ListView, 'controls' | 'result'>): readonly FacetResult[] {
  return controls.has('filters') ? result.facets.filter(({values}) => values.length > 1) : [];
}

export function searchAndFilters(
  {controls, name, listQuery}: Pick<NamedView, 'controls' | 'name' | 'listQuery'>,
  panel: FilterPanel,
  context: ViewContext,
  setQuery: SetQuery,
): TemplateResult | typeof nothing {
  const hasFilters = panel.facets.length > 0;
  if (!hasFilters && !controls.has('search')) return nothing;
  return html`
    <div class="asking" role="search" aria-label=${context.msg('search.landmark', {heading: name})}>
      ${controls.has('search') ? searchBox(listQuery.search, context, setQuery) : nothing}
      ${hasFilters ? filters(panel, context, setQuery) : nothing}
    </div>
  `;
}

function searchBox(search: string, {msg}: ViewContext, setQuery: SetQuery): TemplateResult {
  const type = (typed: string) => setQuery((listQuery) => withSearch(listQuery, typed), 'typing');
  return html`<div class="search" part="search">${searchInput(msg('search.label'), search, type)}</div>`;
}

function filters(
  {facets, groups, unfolded, fold, skipToResults}: FilterPanel,
  context: ViewContext,
  setQuery: SetQuery,
): TemplateResult {
  const {msg, headingLevel} = context;
  return html`
    <div class="filters" part="filters">
      <button type="button" class="button skip" @click=${skipToResults}>${msg('filters.skip')}</button>
      <button
        type="button"
        class="button fold"
        aria-expanded=${unfolded ? 'true' : 'false'}
        aria-controls="panel"
        @click=${fold}
      >
        ${msg(unfolded ? 'filters.hide' : 'filters.show')}
      </button>
      <div id="panel" class=${unfolded ? 'panel' : 'panel-folded'}>
        ${heading(headingLevel + 1, msg('filters.heading'))} ${filterGroups(facets, groups, context, setQuery)}
      </div>
    </div>
  `;
}
