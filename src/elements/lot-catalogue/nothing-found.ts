// A way on when nothing matches: the nearest spelling, and the filters that are in the way.

import {html, nothing, type TemplateResult} from 'lit';
import {didYouMean} from '../../query/did-you-mean.ts';
import {anyOf} from '../../ui/messages.ts';
import {withoutFacet, withSearch} from './list-query.ts';
import {facetName, valueName} from './result-summary.ts';
import type {ListView} from './view.ts';

export function nothingFound(view: ListView): TemplateResult {
  const {context, listQuery, arriving} = view;
  const {msg, catalogue} = context;
  const isFiltered = Object.values(listQuery.filters).some((values) => values.length > 0);
  if (!isFiltered && listQuery.search === '') {
    const isEmpty = !arriving && catalogue.parts.every(({services}) => services.length === 0);
    return html`<slot name="empty">${isEmpty ? html`<p>${msg('result.nothing-yet')}</p>` : nothing}</slot>`;
  }
  return html`
    <slot name="empty"><p>${msg('result.empty')}</p></slot>
    ${spelling(view)} ${inTheWay(view)} ${isFiltered ? nothing : clearSearch(view)}
    <slot name="contact"></slot>
  `;
}

/** Filters have a button of this kind beside them. */
function clearSearch({context, actions}: ListView): TemplateResult {
  const text = context.msg('search.clear');
  return html`<p><button type="button" class="button" part="button" @click=${actions.clear}>${text}</button></p>`;
}

function spelling({context, listQuery, whatIf, actions}: ListView): TemplateResult | typeof nothing {
  const search = didYouMean(context.catalogue, listQuery.search);
  if (search === undefined || whatIf(withSearch(listQuery, search)) === 0) return nothing;
  return html`
    <p>
      <button type="button" class="link-button" @click=${() => actions.search(search)}>
        ${context.msg('suggest.spelling', {search})}
      </button>
    </p>
  `;
}

/** Each filter without which there would be something, and how much. */
function inTheWay({context, result, listQuery, whatIf, actions}: ListView): TemplateResult | typeof nothing {
  const {msg, catalogue} = context;
  const ways = result.facets.flatMap((facet) => {
    const ticked = facet.values.filter(({on}) => on);
    const count = ticked.length > 0 ? whatIf(withoutFacet(listQuery, facet.id)) : 0;
    if (count === 0) return [];
    const names = anyOf(
      ticked.map((value) => valueName(facet, value, msg)),
      catalogue.language,
    );
    const text = msg('suggest.without', {count, names, facet: facetName(facet, msg)});
    const remove = () => actions.removeFacet(facet.id);
    return [html`<li><button type="button" class="link-button" @click=${remove}>${text}</button></li>`];
  });
  return ways.length === 0
    ? nothing
    : html`<ul>
        ${ways}
      </ul>`;
}
