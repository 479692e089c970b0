// The search that narrows many kinds of organisation.

import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue} from '../../catalogue/model.ts';
import type {ViewContext} from '../../ui/view-context.ts';

/** Whether a kind of organisation, by its id, bears every word that was typed. */
export function isSoughtBy(search: string, {organisationTypes}: Catalogue): (id: string) => boolean {
  const words = search.toLowerCase().split(/\s+/);
  return (id) => {
    const {name, plural, abbreviation} = organisationTypes.get(id)!;
    const all = [name, plural, abbreviation].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
}

/** `1 of 16 kinds of organisation`. */
export function describeTypesFound(search: string, {msg, catalogue}: Pick<ViewContext, 'msg' | 'catalogue'>): string {
  const ids = [...catalogue.organisationTypes.keys()];
  return msg('eligible.search.count', {found: ids.filter(isSoughtBy(search, catalogue)).length, total: ids.length});
}

export function typeSearch(search: string, context: ViewContext, narrow: (input: Event) => void): TemplateResult {
  return html`
    <div class="field questions" part="search">
      <label for="search">${context.msg('eligible.search')}</label>
      <input type="search" class="input" id="search" autocomplete="off" .value=${search} @input=${narrow} />
    </div>
    ${search.trim() === '' ? nothing : html`<p>${describeTypesFound(search, context)}</p>`}
  `;
}
