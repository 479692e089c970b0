// Buttons of the NHS design system: the primary one, small secondary ones, and those that look like a link.

import {html, type TemplateResult} from 'lit';

/** What the element is there for. */
export function primaryButton(text: unknown, press: () => void): TemplateResult {
  return html`<button type="button" class="button button-primary" part="button" @click=${press}>${text}</button>`;
}

export function secondaryButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${press}>${text}</button>`;
}

export function linkButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="link-button" @click=${press}>${text}</button>`;
}

/** Shows while it has focus. */
export function skipButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button skip" @click=${press}>${text}</button>`;
}
