// Where the reader asks: the search box and the filters, folded away where there is little room.

import {html, nothing, type TemplateResult} from 'lit';
import type {FacetResult, Result} from '../../query/query.ts';
import {primaryButton, skipButton} from '../../ui/button.ts';
import {heading} from '../../ui/heading.ts';
import {searchInput} from '../../ui/search-input.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {filterGroups} from './filter-groups.ts';
import type {FilterGroupsController} from './filter-groups-controller.ts';
import {withSearch} from './list-query.ts';
import type {SetQuery, ListView, NamedView} from './view.ts';

/** What a button opens where there is little room. */
export type Foldable = 'panel' | 'tools';

export interface FilterPanel {
  readonly facets: readonly FacetResult[];
  readonly groups: FilterGroupsController;
  readonly unfolded: Foldable | undefined;
  readonly fold: (part: Foldable) => void;
  /** Whether there are tools to be opened. */
  readonly hasTools: boolean;
  readonly goToResults: () => void;
}

/** Facets worth offering: those with something to choose between. */
export function offeredFacets({controls, result}: Pick<ListView, 'controls' | 'result'>): readonly FacetResult[] {
  return controls.has('filters') ? result.facets.filter(({values}) => values.length > 1) : [];
}

export function searchAndFilters(
  view: Pick<NamedView, 'controls' | 'name' | 'listQuery' | 'result'>,
  panel: FilterPanel,
  context: ViewContext,
  setQuery: SetQuery,
): TemplateResult | typeof nothing {
  const {controls, name, listQuery, result} = view;
  const hasFilters = panel.facets.length > 0;
  if (!hasFilters && !controls.has('search')) return nothing;
  return html`
    <div class="asking" role="search" aria-label=${context.msg('search.landmark', {heading: name})}>
      ${controls.has('search') ? searchBox(listQuery.search, panel, context, setQuery) : nothing}
      ${hasFilters ? filters(result, panel, context, setQuery) : nothing}
    </div>
  `;
}

function searchBox(search: string, {goToResults}: FilterPanel, {msg}: ViewContext, setQuery: SetQuery): TemplateResult {
  const type = (typed: string) => setQuery((listQuery) => withSearch(listQuery, typed), 'typing');
  const go = {name: msg('search.button'), press: goToResults};
  return html`<div class="search" part="search">${searchInput(msg('search.label'), search, type, go)}</div>`;
}

function filters(result: Result, panel: FilterPanel, context: ViewContext, setQuery: SetQuery): TemplateResult {
  const {facets, groups, unfolded, hasTools, goToResults} = panel;
  const {msg, headingLevel} = context;
  const count = result.facets.flatMap(({values}) => values.filter(({on}) => on)).length;
  return html`
    <div class="filters" part="filters">
      ${skipButton(msg('filters.skip'), goToResults)}
      <div class="folds">
        ${foldButton('panel', msg(count > 0 ? 'filters.show.count' : 'filters.show', {count}), panel)}
        ${hasTools ? foldButton('tools', msg('tools.show'), panel) : nothing}
      </div>
      <div id="panel" class=${unfolded === 'panel' ? 'panel' : 'panel folded-away'}>
        ${heading(headingLevel + 1, msg('filters.heading'))}
        ${primaryButton(msg('filters.results', {count: result.total}), goToResults)}
        ${filterGroups(facets, groups, context, setQuery)}
      </div>
    </div>
  `;
}

function foldButton(part: Foldable, name: string, {unfolded, fold: toggle}: FilterPanel): TemplateResult {
  return html`<button
    type="button"
    class="button fold"
    aria-expanded=${unfolded === part ? 'true' : 'false'}
    aria-controls=${part}
    @click=${() => toggle(part)}
  >
    ${name}
  </button>`;
}
