// A way on when nothing matches: the nearest spelling, and the filters that are in the way.

import {html, nothing, type TemplateResult} from 'lit';
import {didYouMean} from '../../query/did-you-mean.ts';
import {linkButton, secondaryButton} from '../../ui/button.ts';
import {ownContactSlot} from '../../ui/contact.ts';
import {anyOf} from '../../ui/messages.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {withoutFacet, withoutFilters, withSearch} from './list-query.ts';
import {facetName, valueName} from './result-summary.ts';
import type {SetQuery, ListView} from './view.ts';

export type UseCode = (code: string) => void;

type NothingFoundQuery = Pick<ListView, 'listQuery' | 'result' | 'resultOf'>;

export function nothingFound(
  view: NothingFoundQuery & Pick<ListView, 'arriving'>,
  context: ViewContext,
  setQuery: SetQuery,
  useCode: UseCode | undefined,
): TemplateResult {
  const {listQuery, arriving} = view;
  const {msg, catalogue} = context;
  const isFiltered = Object.values(listQuery.filters).some((values) => values.length > 0);
  if (!isFiltered && listQuery.search === '') {
    const isEmpty = !arriving && catalogue.parts.every(({services}) => services.length === 0);
    return html`<slot name="empty">${isEmpty ? html`<p>${msg('result.nothing-yet')}</p>` : nothing}</slot>`;
  }
  return html`
    <slot name="empty"><p>${msg('result.empty')}</p></slot>
    ${useCode ? ownCode(listQuery.search.trim(), context, useCode) : nothing} ${spelling(view, context, setQuery)}
    ${inTheWay(view, context, setQuery)} ${isFiltered ? nothing : clearSearch(context, setQuery)}
    ${ownContactSlot(context.contact)}
  `;
}

/** A button that empties the search box; with filters, the chips have one that clears all. */
function clearSearch({msg}: ViewContext, setQuery: SetQuery): TemplateResult {
  return html`<p>${secondaryButton(msg('search.clear'), () => setQuery(withoutFilters, 'results'))}</p>`;
}

/** Offers what was typed as the code of a practice, a letter and five digits: people type it into the first field there is. */
function ownCode(typed: string, {msg}: ViewContext, useCode: UseCode): TemplateResult | typeof nothing {
  if (!/^[a-z]\d{5}$/i.test(typed)) return nothing;
  const code = typed.toUpperCase();
  return html`<p>${linkButton(msg('suggest.code', {code}), () => useCode(code))}</p>`;
}

function spelling(
  {listQuery, resultOf, arriving}: NothingFoundQuery & Pick<ListView, 'arriving'>,
  {catalogue, msg}: ViewContext,
  setQuery: SetQuery,
): TemplateResult | typeof nothing {
  if (arriving) return nothing; // the word as it is spelt may still come
  const search = didYouMean(catalogue, listQuery.search);
  if (search === undefined || resultOf(withSearch(listQuery, search)).total === 0) return nothing;
  const correct = () => setQuery((now) => withSearch(now, search), 'results');
  return html`<p>${linkButton(msg('suggest.spelling', {search}), correct)}</p>`;
}

/** Offers to remove each filter without which something would match, and says how much. */
function inTheWay(
  {result, listQuery, resultOf}: NothingFoundQuery,
  {catalogue, msg}: ViewContext,
  setQuery: SetQuery,
): TemplateResult | typeof nothing {
  const ways = result.facets.flatMap((facet) => {
    const ticked = facet.values.filter(({on}) => on);
    const count = ticked.length > 0 ? resultOf(withoutFacet(listQuery, facet.id)).total : 0;
    if (count === 0) return [];
    const names = anyOf(
      ticked.map((value) => valueName(facet, value, msg)),
      catalogue.language,
    );
    const text = msg('suggest.without', {count, names, facet: facetName(facet, msg)});
    const remove = () => setQuery((now) => withoutFacet(now, facet.id), 'results');
    return [html`<li>${linkButton(text, remove)}</li>`];
  });
  return ways.length === 0
    ? nothing
    : html`<ul>
        ${ways}
      </ul>`;
}
