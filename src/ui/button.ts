// Buttons: one that looks like a button, and one that looks like a link.

import {html, type TemplateResult} from 'lit';

export function button(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${press}>${text}</button>`;
}

export function linkButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="link-button" @click=${press}>${text}</button>`;
}
