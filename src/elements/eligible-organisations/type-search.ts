// The search that narrows many kinds of organisation.

import {html, nothing, type TemplateResult} from 'lit';
import type {OrganisationType} from '../../catalogue/model.ts';
import {searchInput} from '../../ui/search-input.ts';
import type {ViewContext} from '../../ui/view-context.ts';

/** Whether a kind of organisation bears every word that was typed. */
export function isSoughtBy(search: string): (type: OrganisationType) => boolean {
  const words = search.toLowerCase().split(/\s+/);
  return ({name, plural, abbreviation}) => {
    const all = [name, plural, abbreviation].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
}

/** `1 of 16 kinds of organisation`. */
export function describeTypesFound(search: string, types: readonly OrganisationType[], {msg}: ViewContext): string {
  return msg('eligible.search.count', {found: types.filter(isSoughtBy(search)).length, total: types.length});
}

/** @param types - The kinds that are searched. */
export function typeSearch(
  search: string,
  types: readonly OrganisationType[],
  context: ViewContext,
  narrow: (typed: string) => void,
): TemplateResult {
  return html`
    <div class="field questions" part="search">${searchInput(context.msg('eligible.search'), search, narrow)}</div>
    ${search.trim() === '' ? nothing : html`<p>${describeTypesFound(search, types, context)}</p>`}
  `;
}
