// What the elements that decide about an order have in common: the facts that an author may fix.

import type {IsoDay} from '../../catalogue/day.ts';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import {yesNoAttribute} from './attributes.ts';
import {CatalogueElement} from './catalogue-element.ts';
import type {ElementView} from './frame/frame.ts';
import {takeDayHandedOver} from './order/day-handed-over.ts';
import {OrderFactsController} from './order/order-facts-controller.ts';
import type {FactAttributes} from './order/order-facts.ts';
import {property} from './property.ts';
import {readAsOf} from './settings.ts';

export abstract class OrderElement<View extends ElementView = ElementView> extends CatalogueElement<View> {
  /** Id or name of the lot. Without it: the lot of the service, or what the reader answers. */
  @property() lot = '';

  /** Id or name of the type of organisation that asks. Without it: what the reader answers. */
  @property() organisation = '';

  /** ODS code of the organisation that asks, for catalogues with a look-up. */
  @property() ods = '';

  /** Id or name of the practice's principal system, or `none` for another system or no system. */
  @property({attribute: 'principal-system'}) principalSystem = '';

  /** Whether NHS central funding can pay: `yes` or `no`. Without it: what the reader answers. */
  @property({attribute: 'central-funding'}) centralFunding = '';

  /** Whether commissioner and practice have signed their agreement: `yes` or `no`. Without it: what the reader answers. */
  @property() agreement = '';

  /** The facts of the order, with the organisation that is looked up by its code. */
  protected readonly order: OrderFactsController = new OrderFactsController(this, this.reader, {
    context: () => this.context,
    attributes: () => this.#attributes,
    open: () => this.openFacts(),
    code: (readerFacts) => this.#code(readerFacts),
  });

  /** The day with which a link of ours has led here, if it had one; undefined before that was looked for. */
  #handedOver: {readonly day: IsoDay | undefined} | undefined;

  constructor() {
    super();
    this.addController({hostUpdate: () => this.#takeDay()});
  }

  /** Facts that the reader may change though the author gave them. */
  protected openFacts(): ReadonlySet<string> {
    return new Set();
  }

  /** Takes the day that another page has handed over, where the reader can change it. */
  #takeDay(): void {
    const {url} = this.source;
    if (url !== undefined && this.asksDay()) this.#handedOver ??= {day: takeDayHandedOver(url)};
  }

  get #attributes(): FactAttributes {
    const {lot, organisation, ods, principalSystem} = this;
    return {
      asOf: this.#handedOver?.day ?? readAsOf(this),
      lot,
      organisation,
      ods,
      principalSystem,
      centralFunding: yesNoAttribute(this, 'central-funding', this.centralFunding),
      agreement: yesNoAttribute(this, 'agreement', this.agreement),
    };
  }

  /** Where the author says by its kind who asks, it is not the one whose code the reader typed elsewhere. */
  #code({ods = ''}: ReaderFacts): string {
    const isGiven = !this.openFacts().has('organisation') && `${this.ods}${this.organisation}`.trim() !== '';
    return isGiven ? this.ods : ods;
  }
}
