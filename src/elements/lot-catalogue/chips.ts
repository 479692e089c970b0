// What is ticked, above the results, each to be removed by itself.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetResult} from '../../query/query.ts';
import {linkButton} from '../../ui/button.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {withoutFilters, withValue} from './list-query.ts';
import {facetName, valueName} from './result-summary.ts';
import type {SetQuery} from './view.ts';

export function chips(
  facets: readonly FacetResult[],
  {msg}: ViewContext,
  setQuery: SetQuery,
): TemplateResult | typeof nothing {
  const on = facets.flatMap((facet) => facet.values.filter((value) => value.on).map((value) => ({facet, value})));
  if (on.length === 0) return nothing;
  return html`
    <div class="chips" role="group" aria-label=${msg('filters.on')}>
      <ul class="plain-list">
        ${repeat(
          on,
          ({facet, value}) => `${facet.id} ${value.id}`, // else focus would not move, and the next chip not be heard
          ({facet, value}, n) => {
            const name = valueName(facet, value, msg);
            const remove = () => setQuery((listQuery) => withValue(listQuery, facet.id, value.id, false), {chip: n});
            return html`<li>
              <button
                type="button"
                class="chip"
                part="chip"
                aria-label=${msg('filters.remove', {facet: facetName(facet, msg), value: name})}
                @click=${remove}
              >
                <bdi>${name}</bdi><span class="cross" aria-hidden="true">✕</span>
              </button>
            </li>`;
          },
        )}
      </ul>
      ${linkButton(msg('filters.clear'), () => setQuery(withoutFilters, 'results'))}
    </div>
  `;
}
