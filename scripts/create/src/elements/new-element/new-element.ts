// The lots of a catalogue, by name.

import {html, nothing, type TemplateResult} from 'lit';
import type {Lot} from '../../catalogue/model.ts';
import {baseTexts, overviewTexts} from '../../ui/strings.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {styles} from './new-element.styles.ts';

/**
 * The lots of a catalogue, by name.
 *
 * @slot empty - Replaces our sentence when the catalogue has no lots.
 * @csspart lots - The list of lots.
 */
export class NewElement extends CatalogueElement<View> {
  static override styles = styles;
  protected static override texts = {...baseTexts, ...overviewTexts};

  protected override view({catalogue, msg}: ViewContext): View {
    const lots = [...catalogue.lots.values()];
    return {title: catalogue.title, lots, isEmpty: lots.length === 0, emptyText: msg('overview.no-lots')};
  }

  protected override content({lots, isEmpty}: View): TemplateResult | typeof nothing {
    if (isEmpty) return nothing;
    return html`
      <ul class="lots" part="lots">
        ${lots.map(({name}) => html`<li>${name}</li>`)}
      </ul>
    `;
  }
}

interface View extends ElementView {
  readonly lots: readonly Lot[];
}
