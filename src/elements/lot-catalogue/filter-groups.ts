// The reader's filters: one disclosure for each facet, its options with what ticking would give.

import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetResult, FacetValue} from '../../query/query.ts';
import {keepFromPage} from '../../ui/keep-from-page.ts';
import type {Msg} from '../../ui/messages.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {FilterGroupsController} from './filter-groups-controller.ts';
import {withValue} from './list-query.ts';
import {narrowOptions, type NarrowedOptions} from './narrow-options.ts';
import {facetName, valueName} from './result-summary.ts';
import type {SetQuery} from './view.ts';

// Services that arrive later bring further groups and values. Whatever has focus stays what it is: hence the keys.

// Enough to see what filters are, not so many that the results move out of sight.
const openAtFirst = 2;

// More than somebody likes to look through: then options are found by typing.
const longGroup = 20;

// A catalogue may have thousands of suppliers, and each box costs time.
const mostOptions = 100;

export function filterGroups(
  facets: readonly FacetResult[],
  groups: FilterGroupsController,
  context: ViewContext,
  setQuery: SetQuery,
): TemplateResult {
  return html`${repeat(
    facets,
    ({id}) => id,
    (facet, n) => filterGroup(facet, n < openAtFirst, groups, context, setQuery),
  )}`;
}

function filterGroup(
  facet: FacetResult,
  isOpenAtFirst: boolean,
  groups: FilterGroupsController,
  context: ViewContext,
  setQuery: SetQuery,
): TemplateResult {
  const {msg} = context;
  const name = facetName(facet, msg);
  const ticked = facet.values.filter(({on}) => on);
  const isFilled = isOpenAtFirst || groups.isFilled(facet.id);
  const fill = () => groups.fill(facet.id);
  return html`
    <details
      class="facet"
      part="facet"
      aria-label=${name}
      data-filled=${isFilled ? facet.id : nothing}
      ?open=${guard([], () => isOpenAtFirst)}
      @toggle=${fill}
    >
      <summary @click=${fill}>
        ${name}${
          ticked.length > 0
            ? html` <span class="secondary">${msg('facet.selected', {count: ticked.length})}</span>`
            : nothing
        }
      </summary>
      ${isFilled && isLong(facet) ? findBox(facet, groups, context) : nothing}
      <div class="options">
        ${isFilled ? offered(facet, groups, context, setQuery) : options(facet, ticked, context, setQuery)}
      </div>
    </details>
  `;
}

function isLong({values}: FacetResult): boolean {
  return values.length > longGroup;
}

/** Where somebody types which options of a long group to show. */
function findBox(facet: FacetResult, groups: FilterGroupsController, {msg}: ViewContext): TemplateResult {
  const type = ({target}: Event) => {
    const typed = (target as HTMLInputElement).value;
    groups.type(facet.id, typed, msg('facet.found', {count: narrowed(facet, typed, msg).found}));
  };
  return html`
    <label class="find">
      ${msg('facet.find', {facet: facetName(facet, msg)})}
      <input
        type="search"
        class="input"
        autocomplete="off"
        spellcheck="false"
        .value=${groups.typedIn(facet.id)}
        @input=${type}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
      />
    </label>
  `;
}

function narrowed(facet: FacetResult, typed: string, msg: Msg): NarrowedOptions<FacetValue> {
  return narrowOptions(facet.values, typed, (value) => valueName(facet, value, msg), mostOptions);
}

/** The options of a group that has been opened. */
function offered(
  facet: FacetResult,
  groups: FilterGroupsController,
  context: ViewContext,
  setQuery: SetQuery,
): TemplateResult {
  const {msg} = context;
  const {shown, found, more} = narrowed(facet, isLong(facet) ? groups.typedIn(facet.id) : '', msg);
  const aside = (text: string) => html`<p class="secondary">${text}</p>`;
  return html`
    ${found === 0 ? aside(msg('facet.found', {count: found})) : nothing} ${options(facet, shown, context, setQuery)}
    ${more > 0 ? aside(msg('facet.more', {count: more})) : nothing}
  `;
}

function options(
  facet: FacetResult,
  values: readonly FacetValue[],
  {msg}: ViewContext,
  setQuery: SetQuery,
): TemplateResult {
  const tick = (value: FacetValue, {target}: Event) => {
    const {checked} = target as HTMLInputElement;
    setQuery((listQuery) => withValue(listQuery, facet.id, value.id, checked));
  };
  const option = (value: FacetValue) => html`
    <label class="check">
      <input type="checkbox" .checked=${value.on} @change=${(event: Event) => tick(value, event)} />
      <span><bdi>${valueName(facet, value, msg)}</bdi> <span class="secondary">${`(${value.count})`}</span></span>
    </label>
  `;
  return html`${repeat(values, ({id}) => id, option)}`;
}
