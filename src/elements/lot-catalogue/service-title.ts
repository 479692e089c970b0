// A service's name as the way to its details, and the details themselves: the same in every layout.

import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../catalogue/model.ts';
import {serviceDetail} from '../../ui/service-detail.ts';
import type {ListView} from './view.ts';

/** A link to the service's own page, else the button that opens it in place; on paper the name. */
export function serviceTitle(service: Service, view: ListView): TemplateResult {
  const {actions, printing} = view;
  if (printing) return html`<bdi>${service.name}</bdi>`;
  const href = actions.hrefOf(service);
  const click = (event: Event) => actions.open(service, event);
  if (href !== undefined) return html`<a class="opener" href=${href} @click=${click}><bdi>${service.name}</bdi></a>`;
  const isOpen = view.open.has(service.id);
  return html`
    <button
      type="button"
      class="link-button opener"
      part="opener"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? detailId(service, view) : nothing}
      @click=${click}
    >
      ${isOpen ? minus : plus}<bdi>${service.name}</bdi>
    </button>
  `;
}

/** The details of a service that stands open; on paper all do, unless they have a page of their own. */
export function openedDetail(service: Service, view: ListView): TemplateResult | typeof nothing {
  const {context, open, printing, actions} = view;
  const isOpen = open.has(service.id) || (printing && actions.hrefOf(service) === undefined);
  if (!isOpen) return nothing;
  const link = actions.linkTo(service);
  return html`
    <div id=${detailId(service, view)}>
      ${serviceDetail(service, context, context.headingLevel + 3)}
      ${link === undefined || printing ? nothing : html`<p><a href=${link}>${context.msg('share.service')}</a></p>`}
    </div>
  `;
}

function detailId(service: Service, {result}: ListView): string {
  return `detail-${result.services.indexOf(service)}`;
}

const plus = html`<svg viewBox="0 0 24 24" class="sign" aria-hidden="true">
  <circle cx="12" cy="12" r="11" />
  <path d="M12 7v10M7 12h10" />
</svg>`;

const minus = html`<svg viewBox="0 0 24 24" class="sign" aria-hidden="true">
  <circle cx="12" cy="12" r="11" />
  <path d="M7 12h10" />
</svg>`;
