// One service, short or in full.

import {html, nothing, type TemplateResult} from 'lit';
import {findService, type Lot, type Service} from '../../catalogue/model.ts';
import {authorNote} from '../../ui/author-note.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {cardStyles} from '../../ui/card.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {fieldStyles} from '../../ui/field.styles.ts';
import {heading} from '../../ui/heading.ts';
import {selectionBoxesFor} from '../../ui/selection-boxes.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {shortAnswerStyles} from '../../ui/short-answer.styles.ts';
import {serviceDetail} from '../../ui/service-detail.ts';
import {serviceSummary} from '../../ui/service-summary.ts';
import {contactSlot} from '../../ui/contact.ts';
import {baseTexts, serviceTexts} from '../../ui/strings.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {selectionLists} from '../base/reader-controller.ts';
import {DeciderController} from '../base/order/decider-controller.ts';
import {detailHref} from '../base/links/detail-href.ts';
import {lotsNamed} from '../base/presets.ts';
import {ServiceEvent} from '../base/service.events.ts';
import {enumAttribute, booleanConverter} from '../base/attributes.ts';
import {property} from '../base/property.ts';

/**
 * Shows one service of a catalogue.
 *
 * @fires {ServiceEvent} gpsoc-service - The reader follows the link to the service's page. Fields: `id` and `name`. Cancel it to stop that.
 * @csspart service - The card.
 * @csspart service-name - The service's heading.
 * @csspart detail - The details, with `detail="full"`.
 * @csspart verdict - The short answer whether the service can be ordered.
 * @csspart answer - The full answer whether the service can be ordered.
 * @csspart status - The status of the service.
 */
export class ServiceCard extends CatalogueElement<View> {
  static override styles = [baseStyles, cardStyles, checkStyles, fieldStyles, shortAnswerStyles];
  protected static override texts = {...baseTexts, ...serviceTexts};

  /** Id of the service. */
  @property() service = '';

  /** Id or name of the lot whose status shows. Without it: every lot that the service is on. */
  @property() lot = '';

  /** `summary`, or `full` for everything the catalogue says. */
  @property() detail = 'summary';

  /** URL of the service's own page, with `{id}` in it. */
  @property({attribute: 'detail-url'}) detailUrl = '';

  /** Whether readers can add the service to an order request. */
  @property({type: Boolean, converter: booleanConverter}) selectable = false;

  /** Whether readers can tick the service to compare. */
  @property({type: Boolean, converter: booleanConverter}) comparable = false;

  /** Whether the card has a button "May we order this?". What readers answer counts in every element. */
  @property({type: Boolean, converter: booleanConverter}) decides = false;

  readonly #decider: DeciderController = new DeciderController(this, this.reader, () => this.context);

  protected override view({catalogue}: ViewContext): View {
    const service = findService(catalogue, this.service);
    const named = lotsNamed(catalogue, this.lot);
    const only = this.lot.trim() === '' ? undefined : new Set(named.lots);
    return {
      service,
      only,
      lots: [...new Set(service?.listings.map(({lot}) => lot))].filter((lot) => !only || only.has(lot)),
      unknown: this.source.arriving ? [] : named.unknown,
      isEmpty: !service && !this.source.arriving,
    };
  }

  protected override content({service, only}: View, context: ViewContext): TemplateResult {
    return html`<div class="card" part="service">
      ${service ? this.#card(service, only, context) : this.#missing(context)}
    </div>`;
  }

  #card(service: Service, lots: ReadonlySet<Lot> | undefined, context: ViewContext): TemplateResult {
    const {headingLevel, msg} = context;
    const full = enumAttribute(this, 'detail', this.detail, ['summary', 'full']) === 'full';
    const printing = this.print.isPrinting;
    const boxes = this.reader.selectionBoxes(selectionLists(this), msg, lots);
    return html`
      <slot name="heading">${heading(headingLevel, this.heading || this.#name(service), nameOptions)}</slot>
      ${serviceSummary(service, context, lots)} ${selectionBoxesFor(service, boxes, context)}
      ${printing ? nothing : this.#decider.button(service, context)} ${this.#decider.panel(service, context)}
      ${full ? serviceDetail(service, context, headingLevel + 1) : nothing}
    `;
  }

  #name(service: Service): TemplateResult {
    const href = detailHref(this, this.detailUrl, service);
    const open = (click: Event) => {
      const opened = new ServiceEvent(service);
      if (!this.dispatchEvent(opened)) click.preventDefault();
    };
    return href === undefined
      ? html`<bdi>${service.name}</bdi>`
      : html`<a href=${href} @click=${open}><bdi>${service.name}</bdi></a>`;
  }

  #missing(context: ViewContext): TemplateResult {
    const {msg, headingLevel} = context;
    const instead = (text: string) => heading(headingLevel, text, {id: 'title', focusable: true}); // of the name
    if (this.source.arriving) return instead(msg('service.still-loading'));
    return html`
      ${instead(this.service === '' ? msg('service.not-named') : msg('service.not-found', {id: this.service}))}
      ${contactSlot(context)} ${authorNote(msg, html` <p>${msg('service.not-found.author', {id: this.service})}</p> `)}
    `;
  }
}

const nameOptions = {id: 'title', part: 'service-name', focusable: true};

interface View extends ElementView {
  readonly service: Service | undefined;
  /** The lots that `lot` names; absent if it names none, which means all. */
  readonly only: ReadonlySet<Lot> | undefined;
}
