// What the elements that decide about an order have in common: the facts that an author may fix, and the organisation
// that is looked up by its code.

import {property} from 'lit/decorators.js';
import type {Fact} from '../../eligibility/enquiry.ts';
import type {LookUp} from '../../ui/describe-organisation.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {CatalogueElement, type ElementView} from './catalogue-element.ts';
import {orderFacts, typeFound, type FactAttributes, type OrderFacts} from './order-facts.ts';
import {OrganisationController} from './organisation-controller.ts';
import {warnOfAttribute} from './attributes.ts';

export abstract class OrderElement<View extends ElementView = ElementView> extends CatalogueElement<View> {
  /** Id or name of the lot. Absent: the one on which the service is listed, or as the reader says. */
  @property({useDefault: true}) lot = '';

  /** Who asks: id or name of a type of organisation. Absent: as the reader says. */
  @property({useDefault: true}) organisation = '';

  /** Who asks: the organisation's ODS code, for catalogues with a look-up. */
  @property({useDefault: true}) ods = '';

  /** The practice's principal system: id or name of a service, or `none` for another one or none. */
  @property({attribute: 'principal-system', useDefault: true}) principalSystem = '';

  /** Whether central money may be used: `yes` or `no`. Absent: as the reader says. */
  @property({attribute: 'central-funding', useDefault: true}) centralFunding = '';

  /** Whether the agreement between commissioner and practice is signed: `yes` or `no`. Absent: as the reader says. */
  @property({useDefault: true}) agreement = '';

  protected readonly organisations = new OrganisationController(this, () => this.patience);

  /**
   * What is known of the organisation by its code: the author's, else the reader's. Where the author says by its kind
   * who asks, it is not the one whose code the reader typed elsewhere.
   */
  protected lookUp({catalogue}: ViewContext, open: ReadonlySet<string> = new Set()): LookUp {
    const isOpen = open.has('organisation');
    const isGiven = !isOpen && `${this.ods}${this.organisation}`.trim() !== '';
    return this.organisations.find(isGiven ? this.ods : (this.readerFacts.ods ?? ''), catalogue);
  }

  protected get readerFacts() {
    return this.reader.state.facts;
  }

  /** @param open - Facts that the reader may change though the author gave them. */
  protected facts(context: ViewContext, open: ReadonlySet<string> = new Set()): OrderFacts {
    const {catalogue, asOf} = context;
    const attributes = this.#attributes(open);
    const lookUp = this.lookUp(context, open);
    const facts = orderFacts({catalogue, asOf, attributes, readerFacts: this.readerFacts, lookUp});
    const isByCode = !open.has('organisation') && this.ods.trim() !== '';
    const saysIt = lookUp.kind === 'looking' || typeFound(lookUp, catalogue) !== undefined;
    return isByCode && saysIt ? {...facts, fixed: new Set<Fact>([...facts.fixed, 'organisation'])} : facts;
  }

  /** What the author's attributes say, but for the code: whatever the reader has told, and may change. */
  protected given({catalogue, asOf}: ViewContext): OrderFacts {
    return orderFacts({
      catalogue,
      asOf,
      attributes: this.#attributes(new Set()),
      readerFacts: {},
      lookUp: {kind: 'none'},
    });
  }

  #attributes(open: ReadonlySet<string>): FactAttributes {
    const given = <T>(fact: Fact, value: T, otherwise: T) => (open.has(fact) ? otherwise : value);
    return {
      lot: given('lot', this.lot, ''),
      organisation: given('organisation', this.organisation, ''),
      principalSystem: given('principalSystem', this.principalSystem, ''),
      centralFunding: given('centralFunding', this.#yesNo('central-funding', this.centralFunding), undefined),
      agreement: given('agreementSigned', this.#yesNo('agreement', this.agreement), undefined),
    };
  }

  #yesNo(attribute: string, value: string): boolean | undefined {
    const word = value.trim().toLowerCase();
    if (word === 'yes' || word === 'no') return word === 'yes';
    if (word !== '') warnOfAttribute(this, attribute, value, 'yes, no');
    return undefined;
  }
}
