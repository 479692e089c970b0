// A lot, or all of them, in words.

import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Lot} from '../../catalogue/model.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {problemsNote} from '../../ui/problems.ts';
import {notices, provenance} from '../../ui/provenance.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import {lotsNamed, unknownPresets} from '../base/presets.ts';
import {PrintController} from '../base/print-controller.ts';
import {listHref} from './list-href.ts';
import {lotSection, lotTitle} from './lot-section.ts';
import {styles} from './lot-overview.styles.ts';
import {tallies} from './tally.ts';

/**
 * A lot, or all of them, in words: what it holds, who may use it, who orders and who pays in each period, how many
 * services there are, notices and documents.
 *
 * @slot empty - Replaces our sentence when the catalogue names no lots.
 * @csspart lot - A lot, where there are several.
 * @csspart terms - What holds in one period.
 * @csspart kind - A kind of service.
 * @csspart count - How many services have one status.
 * @csspart bar - A bar as long as its share of the services.
 * @csspart problems - The notice that services could not be shown.
 */
export class LotOverview extends CatalogueElement {
  static override styles = [baseStyles, styles];

  /** Ids or names of lots; the catalogue's summary and every lot when absent. */
  @property({useDefault: true}) lot = '';

  /**
   * Where a list of services is, with `{lot}`, `{category}` and `{status}` in it, as in
   * `/services?lot={lot}&category={category}&status={status}`. A parameter whose placeholder has no value is left out.
   * A count whose placeholder is missing is text, as all are when this is absent; `{lot}` may be where only one is shown.
   */
  @property({attribute: 'list-url', useDefault: true}) listUrl = '';

  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  protected override get resultsHeading(): HTMLElement | null {
    const isOurs = this.querySelector(':scope > [slot=heading]') === null;
    return this.renderRoot.querySelector<HTMLElement>(isOurs ? '#title' : '.overview');
  }

  protected override willUpdate(): void {
    const {context} = this;
    if (context) this.markEmpty(lotsNamed(context.catalogue, this.lot).lots.length === 0);
  }

  protected override show(context: ViewContext): TemplateResult {
    const {catalogue, msg, headingLevel} = context;
    const {title, summary, language} = catalogue;
    const presets = lotsNamed(catalogue, this.lot);
    const {lots, unknown} = presets;
    const only = this.lot.trim() !== '' && lots.length === 1 ? lots[0] : undefined;
    return html`
      <div class="overview" tabindex="-1" lang=${language}>
        <slot name="heading"
          >${heading(headingLevel, only ? lotTitle(only) : title, {id: 'title', focusable: true})}</slot
        >
        <slot name="intro"></slot>
        ${notices(context, [])} ${unknownPresets(presets, context, false)}
        ${this.lot.trim() === '' && summary !== undefined ? html`<p dir="auto">${summary}</p>` : nothing}
        ${this.arriving ? html`<p class="secondary">${msg('loading.more')}</p>` : nothing}
        ${
          lots.length + unknown.length > 0 ? nothing : html`<slot name="empty"><p>${msg('overview.no-lots')}</p></slot>`
        }
        ${lots.length > 0 ? nothing : html`<slot name="contact"></slot>`}
        ${this.#lots(lots, only !== undefined, context)}
      </div>
      ${problemsNote(this.problems, context)} ${provenance(context)}
    `;
  }

  /** @param isOnly - The element's heading names the lot already. */
  #lots(lots: readonly Lot[], isOnly: boolean, context: ViewContext): TemplateResult[] {
    const {catalogue, asOf, headingLevel} = context;
    const counted = tallies(catalogue, asOf);
    const level = headingLevel + (isOnly ? 1 : 2);
    const needsLot = lots.length > 1 || this.listUrl.includes('{lot}'); // else it leads to a page about the lot
    return lots.map((lot) => {
      const words = lotSection({
        lot,
        tally: counted.get(lot)!,
        context,
        level,
        printing: this.#print.isPrinting,
        hrefOf: (values) => listHref(this, this.listUrl, {...(needsLot && {lot: lot.id}), ...values}),
      });
      return isOnly ? words : html`<div class="lot" part="lot">${heading(level - 1, lotTitle(lot))}${words}</div>`;
    });
  }
}
