// A lot, or all of them, in words.

import {html, nothing, type TemplateResult} from 'lit';
import type {Lot} from '../../catalogue/model.ts';
import {heading} from '../../ui/heading.ts';
import {lotTitle} from '../../ui/lot-title.ts';
import {termsOfLots} from '../../ui/terms.ts';
import {baseTexts, listTexts, overviewTexts, serviceTexts, termsTexts} from '../../ui/strings.ts';
import {paragraphs} from '../../ui/text.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {handOverDay} from '../base/order/day-handed-over.ts';
import {lotsNamed} from '../base/presets.ts';
import {property} from '../base/property.ts';
import {listHref} from './list-href.ts';
import {lotSection} from './lot-section.ts';
import {styles} from './lot-overview.styles.ts';
import {tallies} from './tally.ts';

/**
 * Explains a lot, or all of them: what it is for, who can use it, who orders and who pays in each period, how many services it
 * has, notices and documents.
 *
 * @slot empty - Replaces our sentence if the catalogue has no lots.
 * @csspart lot - One lot, where there are several.
 * @csspart terms - The rules of one period.
 * @csspart kind - A kind of service.
 * @csspart count - How many services have one status.
 * @csspart bar - A bar as long as its share of the services.
 * @csspart problems - The notice that services could not be shown.
 */
export class LotOverview extends CatalogueElement<View> {
  static override styles = styles;
  protected static override texts = {...baseTexts, ...serviceTexts, ...listTexts, ...termsTexts, ...overviewTexts};

  /** Ids or names of lots. Without it: the catalogue's summary and every lot. */
  @property() lot = '';

  /**
   * URL of a page with a list, which makes counts links: `/services?lot={lot}&category={category}&status={status}`. A
   * parameter without a value is left out. A count whose placeholder is not in the URL stays text. You can leave out
   * `{lot}` where one lot shows.
   */
  @property({attribute: 'list-url'}) listUrl = '';

  constructor() {
    super();
    // A link leads to a list that begins on the day that the reader has chosen here, where it lets readers choose.
    this.addEventListener('click', (click) => {
      const {asOf} = this.reader.state.facts;
      const isLink = click.composedPath().some((each) => each instanceof HTMLAnchorElement);
      if (isLink && asOf !== undefined && this.source.url !== undefined) handOverDay(this.source.url, asOf);
    });
  }

  protected override view({catalogue, msg}: ViewContext): View {
    const {lots, unknown} = lotsNamed(catalogue, this.lot);
    const only = this.lot.trim() !== '' && lots.length === 1 ? lots[0] : undefined;
    return {
      title: only ? lotTitle(only) : catalogue.title,
      unknown,
      lots,
      isOnly: only !== undefined,
      isEmpty: lots.length === 0,
      emptyText: msg('overview.no-lots'),
      problems: this.source.snapshot?.problems,
    };
  }

  protected override content({lots, isOnly}: View, context: ViewContext): TemplateResult {
    const {catalogue, msg} = context;
    const {summary} = catalogue;
    return html`
      ${this.lot.trim() === '' ? paragraphs(summary) : nothing}
      ${this.source.arriving ? html`<p class="secondary">${msg('loading.more')}</p>` : nothing}
      ${this.#lots(lots, isOnly, context)} ${termsOfLots(lots, context, context.headingLevel + 1)}
    `;
  }

  /** @param isOnly - Whether the element's heading names the lot already. */
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
        unfolded: isOnly,
        hrefOf: (values) => listHref(this, this.listUrl, {...(needsLot && {lot: lot.id}), ...values}),
      });
      return isOnly ? words : html`<div class="lot" part="lot">${heading(level - 1, lotTitle(lot))}${words}</div>`;
    });
  }
}

interface View extends ElementView {
  readonly lots: readonly Lot[];
  /** Whether the element's heading names the one lot already. */
  readonly isOnly: boolean;
}
