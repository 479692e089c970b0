// A service's name as the way to its details, and the details themselves: the same in every layout.

import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../catalogue/model.ts';
import {serviceDetail} from '../../ui/service-detail.ts';
import type {ViewContext} from '../../ui/view-context.ts';

export interface ServiceOpener {
  readonly isOpen: (service: Service) => boolean;
  readonly toggle: (service: Service, click: Event) => void;
  /** Where a service has a page of its own; undefined where it opens in place. */
  readonly hrefOf: (service: Service) => string | undefined;
  /** A link to this list with the service open; undefined without URL state. */
  readonly linkTo: (service: Service) => string | undefined;
}

interface Opening {
  readonly opener: ServiceOpener;
}

/**
 * A link to the service's own page, else the button that opens it in place.
 *
 * @param place - Of the service on its page of the list, from 0.
 */
export function serviceTitle(service: Service, place: number, {opener}: Opening): TemplateResult {
  const href = opener.hrefOf(service);
  const click = (event: Event) => opener.toggle(service, event);
  if (href !== undefined) return html`<a class="opener" href=${href} @click=${click}><bdi>${service.name}</bdi></a>`;
  const isOpen = opener.isOpen(service);
  return html`
    <button
      type="button"
      class="link-button opener"
      part="opener"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? detailId(place) : nothing}
      @click=${click}
    >
      <svg viewBox="0 0 24 24" class="plus-minus" aria-hidden="true">
        <circle cx="12" cy="12" r="11" />
        <path d=${isOpen ? minus : plus} />
      </svg>
      <bdi>${service.name}</bdi>
    </button>
  `;
}

/** The details of a service that stands open. */
export function openedDetail(
  service: Service,
  place: number,
  {opener}: Opening,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (!opener.isOpen(service)) return nothing;
  const link = opener.linkTo(service);
  return html`
    <div id=${detailId(place)}>
      ${serviceDetail(service, context, context.headingLevel + 3)}
      ${link === undefined ? nothing : html`<p><a href=${link}>${context.msg('share.service')}</a></p>`}
    </div>
  `;
}

function detailId(place: number): string {
  return `detail-${place}`;
}

const plus = 'M12 7v10M7 12h10';
const minus = 'M7 12h10';
