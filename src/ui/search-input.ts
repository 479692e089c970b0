// A search box: the search input of the NHS design system.

import {html, nothing, type TemplateResult} from 'lit';
import {keepFromPage} from './keep-from-page.ts';

/** @param className - The class of the input; it has none when absent. */
export function searchInput(
  label: string,
  value: string,
  search: (typed: string) => void,
  className?: string,
): TemplateResult {
  return html`
    <label for="search">${label}</label>
    <input
      id="search"
      type="search"
      class=${className ?? nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
      @keydown=${keepFromPage}
      @keypress=${keepFromPage}
    />
  `;
}
