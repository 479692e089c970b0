// A search box: the search input of the NHS design system, which finds as one types.

import {html, nothing, type TemplateResult} from 'lit';
import {onEnter} from './enter-key.ts';
import {keepFromPage} from './keep-from-page.ts';

/** Leads to what was found, by the button and by Enter. */
export interface SearchButton {
  readonly name: string;
  readonly press: () => void;
}

/** @param go - Absent where what was found stands right below: then there is no button. */
export function searchInput(
  label: string,
  value: string,
  search: (typed: string) => void,
  go?: SearchButton,
): TemplateResult {
  const press = (event: KeyboardEvent) => {
    keepFromPage(event);
    if (go) onEnter(go.press)(event);
  };
  return html`
    <label for="search">${label}</label>
    <div class="search-box">
      <input
        id="search"
        type="search"
        class="input"
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
        @keydown=${press}
        @keypress=${keepFromPage}
      />
      ${go ? searchButton(go) : nothing}
    </div>
  `;
}

function searchButton({name, press}: SearchButton): TemplateResult {
  return html`<button
    type="button"
    class="button button-primary search-button"
    part="button"
    aria-label=${name}
    @click=${press}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5 5" />
    </svg>
  </button>`;
}
