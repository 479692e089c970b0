// Buttons: the secondary button of the NHS design system, and one that looks like a link.

import {html, type TemplateResult} from 'lit';

export function secondaryButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${press}>${text}</button>`;
}

export function linkButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="link-button" @click=${press}>${text}</button>`;
}
