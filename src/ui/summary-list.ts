// Names and their values, one below the other: the summary list of the NHS design system.

import {html, type TemplateResult} from 'lit';

export function summaryList(rows: unknown): TemplateResult {
  return html`<dl class="facts">${rows}</dl>`;
}

/** One name and its value. */
export function summaryRow(name: unknown, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
