// The reader's filters: one disclosure for each facet, its options with what ticking would give.

import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetResult, FacetValue} from '../../query/query.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {FilterGroupsController} from './filter-groups-controller.ts';
import {withValue} from './list-query.ts';
import {facetName, valueName} from './result-summary.ts';
import type {SetQuery} from './view.ts';

// Services that arrive later bring further groups and values. Whatever has focus stays what it is: hence the keys.

// Enough to see what filters are, not so many that the results move out of sight.
const openAtFirst = 2;

export type FilterGroups = Pick<FilterGroupsController, 'isFilled' | 'fill'>;

export function filterGroups(
  facets: readonly FacetResult[],
  groups: FilterGroups,
  context: ViewContext,
  ask: SetQuery,
): TemplateResult {
  return html`${repeat(
    facets,
    ({id}) => id,
    (facet, n) => filterGroup(facet, n < openAtFirst, groups, context, ask),
  )}`;
}

function filterGroup(
  facet: FacetResult,
  isOpenAtFirst: boolean,
  {isFilled, fill}: FilterGroups,
  context: ViewContext,
  ask: SetQuery,
): TemplateResult {
  const {msg} = context;
  const name = facetName(facet, msg);
  const on = facet.values.filter((value) => value.on).length;
  const hasOptions = isOpenAtFirst || isFilled(facet.id);
  const open = () => fill(facet.id);
  return html`
    <details
      class="facet"
      part="facet"
      data-filled=${hasOptions ? facet.id : nothing}
      ?open=${guard([], () => isOpenAtFirst)}
      @toggle=${open}
    >
      <summary @click=${open}>
        ${name}${on > 0 ? html` <span class="secondary">${msg('facet.selected', {count: on})}</span>` : nothing}
      </summary>
      <fieldset>
        <legend class="hidden-text">${name}</legend>
        ${options(facet, hasOptions ? mostOptions : 0, context, ask)}
      </fieldset>
    </details>
  `;
}

// A catalogue may have thousands of suppliers: nobody looks through so many boxes, and each costs time.
const mostOptions = 100;

/** The first of them, and all that are ticked. */
function options(facet: FacetResult, most: number, {msg}: ViewContext, ask: SetQuery): TemplateResult {
  const shown = facet.values.filter((value, n) => n < most || value.on);
  const more = facet.values.length - shown.length;
  const tick = (value: FacetValue, {target}: Event) => {
    const {checked} = target as HTMLInputElement;
    ask((listQuery) => withValue(listQuery, facet.id, value.id, checked));
  };
  const option = (value: FacetValue) => html`
    <label class="check">
      <input type="checkbox" .checked=${value.on} @change=${(event: Event) => tick(value, event)} />
      <span><bdi>${valueName(facet, value, msg)}</bdi> <span class="secondary">${`(${value.count})`}</span></span>
    </label>
  `;
  return html`
    ${repeat(shown, ({id}) => id, option)}
    ${most > 0 && more > 0 ? html`<p class="secondary">${msg('facet.more', {count: more})}</p>` : nothing}
  `;
}
