// The files about the lots of a catalogue.

import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Document, Lot} from '../../catalogue/model.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {notices, provenance} from '../../ui/provenance.ts';
import {allOf} from '../../ui/messages.ts';
import {documentLine} from '../../ui/text.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import {lotsNamed, unknownPresets} from '../base/presets.ts';

/**
 * The files about one or more lots, with type, size and date as far as they are known. A file that several lots have is
 * named once, with those lots. One that is no longer published is named without a link.
 *
 * @slot empty - Replaces our sentence when there are no documents.
 * @csspart documents - The documents of one lot, or of the same lots.
 */
export class CatalogueDocuments extends CatalogueElement {
  static override styles = [baseStyles];

  /** Ids or names of lots; every lot when absent. */
  @property({useDefault: true}) lot = '';

  protected override get resultsHeading(): HTMLElement | null {
    const isOurs = this.querySelector(':scope > [slot=heading]') === null;
    return this.renderRoot.querySelector<HTMLElement>(isOurs ? '#title' : '#documents');
  }

  protected override willUpdate(): void {
    const {context} = this;
    if (!context) return;
    const {lots} = lotsNamed(context.catalogue, this.lot);
    this.markEmpty(lots.every(({documents}) => documents.length === 0));
  }

  protected override show(context: ViewContext): TemplateResult {
    const {catalogue, msg, headingLevel} = context;
    const presets = lotsNamed(catalogue, this.lot);
    const groups = [...grouped(presets.lots)];
    return html`
      <div id="documents" tabindex="-1" lang=${catalogue.language}>
        <slot name="heading">${heading(headingLevel, msg('service.documents'), {id: 'title', focusable: true})}</slot>
        <slot name="intro"></slot>
        ${notices(context, [])} ${unknownPresets(presets, context, false)}
        ${
          groups.length + presets.unknown.length > 0
            ? groups.map(([lots, documents]) => documentsOf(lots, documents, context))
            : html`<slot name="empty"><p>${msg('documents.none')}</p></slot>`
        }
        ${groups.length > 0 ? nothing : html`<slot name="contact"></slot>`}
      </div>
      ${provenance(context)}
    `;
  }
}

function documentsOf(lots: readonly Lot[], documents: readonly Document[], context: ViewContext): TemplateResult {
  const {catalogue, headingLevel} = context;
  const names = allOf(
    lots.map(({name}) => name),
    catalogue.language,
  );
  return html`
    ${heading(headingLevel + 1, names)}
    <ul part="documents">
      ${documents.map((document) => html`<li>${documentLine(document, context)}</li>`)}
    </ul>
  `;
}

/** Documents that the same lots have, in the order in which the lots name them; each document once. */
function grouped(lots: readonly Lot[]): Iterable<readonly [lots: readonly Lot[], documents: readonly Document[]]> {
  const found = new Map<string, {readonly document: Document; readonly lots: Set<Lot>}>();
  for (const lot of lots) {
    for (const document of lot.documents) {
      const same = JSON.stringify(document);
      const known = found.get(same);
      if (known) known.lots.add(lot);
      else found.set(same, {document, lots: new Set([lot])});
    }
  }
  const groups = new Map<string, [Lot[], Document[]]>();
  for (const {document, lots: of} of found.values()) {
    const key = JSON.stringify([...of].map(({id}) => id));
    const group = groups.get(key);
    if (group) group[1].push(document);
    else groups.set(key, [[...of], [document]]);
  }
  return groups.values();
}
