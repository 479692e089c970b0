// src/elements/lot-catalogue/cards.ts
// The services of one page as cards, each opened in place or linked to the page's own detail page.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Service} from '../../catalogue/model.ts';
import {heading} from '../../ui/heading.ts';
import {serviceDetail} from '../../ui/service-detail.ts';
import {serviceSummary} from '../../ui/service-summary.ts';
import type {ListView} from './view.ts';

export function cards(view: ListView): TemplateResult {
  const {result, presentation} = view;
  return html`
    <ul class="plain-list results" part="results" lang=${presentation.catalogue.language}>
      ${repeat(
        result.services,
        ({id}) => id,
        (service, n) => html`<li class="card" part="service">${card(service, `detail-${n}`, view)}</li>`,
      )}
    </ul>
  `;
}

function card(service: Service, detailId: string, view: ListView): TemplateResult {
  const {presentation, presets, lots} = view;
  const level = presentation.headingLevel + 2;
  return html`
    ${heading(level, title(service, detailId, view), {part: 'service-name'})}
    ${serviceSummary(service, presentation, presets.preset.lot ? new Set(lots) : undefined)}
    ${
      view.open.has(service.id)
        ? html`<div id=${detailId}>${serviceDetail(service, presentation, level + 1)}</div>`
        : nothing
    }
  `;
}

function title(service: Service, detailId: string, {open, actions}: ListView): TemplateResult {
  const href = actions.hrefOf(service);
  const click = (event: Event) => actions.open(service, event);
  if (href !== undefined) return html`<a href=${href} @click=${click}><bdi>${service.name}</bdi></a>`;
  const isOpen = open.has(service.id);
  return html`
    <button
      type="button"
      class="link-button opener"
      part="opener"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? detailId : nothing}
      @click=${click}
    >
      ${isOpen ? minus : plus}<bdi>${service.name}</bdi>
    </button>
  `;
}

const plus = html`<svg viewBox="0 0 24 24" class="sign" aria-hidden="true">
  <circle cx="12" cy="12" r="11" />
  <path d="M12 7v10M7 12h10" />
</svg>`;

const minus = html`<svg viewBox="0 0 24 24" class="sign" aria-hidden="true">
  <circle cx="12" cy="12" r="11" />
  <path d="M7 12h10" />
</svg>`;
