// Whom to ask about a catalogue, who publishes it and how old it is.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay, lastDay, type PartialDay} from '../../catalogue/day.ts';
import type {Contact} from '../../catalogue/model.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {contactLines, ownContact} from '../../ui/contact.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {origin} from '../../ui/provenance.ts';
import {baseTexts, contactTexts} from '../../ui/strings.ts';
import {linked} from '../../ui/text.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';

/**
 * Says who to ask about a catalogue, who publishes it and how old it is. If the catalogue is archived, contact details show
 * as text, as they were at the time.
 *
 * @slot contact - Replaces the catalogue's telephone, email and hours. It shows in errors too.
 * @slot empty - Replaces our sentence if the catalogue names nobody to ask.
 */
export class CatalogueContact extends CatalogueElement {
  static override styles = [baseStyles];
  protected static override texts = {...baseTexts, ...contactTexts};

  protected override view({catalogue: {contact, archived}, msg}: ViewContext): ElementView {
    const isAuthors = this.contact !== '' || this.querySelector(':scope > [slot=contact]') !== null; // who answers today
    return {
      title: msg(archived && !isAuthors ? 'contact.archived' : 'contact.heading'),
      isEmpty: !hasContact(contact),
      isTimeless: true,
      hasOwnProvenance: true,
    };
  }

  protected override content({isEmpty}: ElementView, context: ViewContext): TemplateResult {
    const {catalogue, msg, contact: own} = context;
    const {contact, feedback, updated, archived, language} = catalogue;
    const day = (known: PartialDay) => ({day: describeDay(known, language)});
    const review = reviewToCome(context);
    const source = origin(context);
    return html`
      <slot name="contact" @slotchange=${() => this.requestUpdate()}
        >${
          own
            ? ownContact(own)
            : isEmpty
              ? html`<slot name="empty"><p>${msg('contact.none')}</p></slot>`
              : contactLines(contact!, archived !== undefined)
        }</slot
      >
      ${feedback ? html`<p>${linked(archived ? {...feedback, href: undefined} : feedback)}</p>` : nothing}
      ${source.length === 0 ? nothing : html`<dl class="facts" part="provenance">${source}</dl>`}
      ${updated === undefined ? nothing : html`<p>${msg('provenance.updated', day(updated))}</p>`}
      ${review === undefined ? nothing : html`<p>${msg('contact.review', day(review))}</p>`}
    `;
  }
}

function hasContact(contact: Contact | undefined): boolean {
  return (contact?.telephone ?? contact?.email ?? contact?.link) !== undefined;
}

/** The day of the next review; undefined if it is overdue, which a notice says, or if the catalogue is archived. */
function reviewToCome({catalogue: {reviewBy, archived}, today}: ViewContext): PartialDay | undefined {
  return reviewBy === undefined || archived || lastDay(reviewBy) < today ? undefined : reviewBy;
}
