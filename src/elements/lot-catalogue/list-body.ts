// The list as a whole: where the reader asks, beside what the reader gets.

import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from '../../ui/view-context.ts';
import {revealFocused} from '../base/focus/reveal-focused.ts';
import type {MissingService} from './open-services.ts';
import {results, type ResultActions} from './results.ts';
import {offeredFacets, searchAndFilters, type FilterPanel, type Foldable} from './search-and-filters.ts';
import {tools, type ToolActions} from './tools.ts';
import type {NamedView} from './view.ts';

export interface ListActions extends Omit<ResultActions, 'tools'>, Pick<FilterPanel, 'groups' | 'goToResults'> {
  readonly tools: ToolActions;
  readonly setUnfolded: (part: Foldable | undefined) => void;
}

export interface ListParts {
  /** What the reader has unfolded where there is little room. */
  readonly unfolded: Foldable | undefined;
  /** The service that a link was about and that is not here. */
  readonly missing: MissingService | undefined;
  /** What was selected, at the lower edge. */
  readonly bar: TemplateResult | typeof nothing;
}

export function listBody(
  view: NamedView,
  {unfolded, missing, bar}: ListParts,
  context: ViewContext,
  actions: ListActions,
): TemplateResult {
  const {setQuery, groups, goToResults, setUnfolded} = actions;
  const facets = offeredFacets(view);
  const hasFilters = facets.length > 0;
  const toolbar = tools(view, actions.tools, context, hasFilters && unfolded !== 'tools', setQuery);
  const fold = (part: Foldable) => setUnfolded(part === unfolded ? undefined : part);
  const panel = {facets, groups, unfolded, fold, hasTools: toolbar !== nothing, goToResults};
  return html`
    <div class=${hasFilters ? 'columns' : 'column'}>
      ${searchAndFilters(view, panel, context, setQuery)}
      <div
        class=${actions.services.selectionBoxes.lists.length === 0 ? 'outcome' : 'outcome above-bar'}
        @focusin=${revealFocused}
      >
        ${results(view, missing, context, {...actions, tools: toolbar})} ${bar}
      </div>
    </div>
  `;
}
