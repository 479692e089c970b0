// Who may use a lot? It tells of each period and, where the catalogue has a look-up, of one organisation. A code that
// is typed here is told to every element of the catalogue.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {phaseOn} from '../../catalogue/day.ts';
import type {Lot, OrganisationType} from '../../catalogue/model.ts';
import {announce} from '../../ui/announcer.ts';
import {heading} from '../../ui/heading.ts';
import {takeOnEnter} from '../../ui/enter-key.ts';
import {codeField, lookUpResult} from '../../ui/ods-field.ts';
import {describeLookUp, type LookUp} from '../../ui/describe-organisation.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {lotNames} from '../../ui/lot-title.ts';
import {
  baseTexts,
  decisionTexts,
  eligibleTexts,
  listTexts,
  questionTexts,
  serviceTexts,
  termsTexts,
} from '../../ui/strings.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {FocusController} from '../base/focus/focus-controller.ts';
import type {OrderFacts} from '../base/order/order-facts.ts';
import {OrderFactsController} from '../base/order/order-facts-controller.ts';
import {property, state} from '../base/property.ts';
import {TypedFields} from '../base/order/typed-fields.ts';
import {
  organisationResult,
  resultFor,
  describeOrganisationResult,
  type OrganisationResult,
} from './organisation-result.ts';
import {styles} from './eligible-organisations.styles.ts';
import {rules} from './rules.ts';
import {stretchesOf, typesIn} from './stretches.ts';
import {asksType, typeQuestion} from './type-question.ts';
import {describeTypesFound, isSoughtBy, typeSearch} from './type-search.ts';

// So many kinds of organisation are read faster than searched.
const mostUnsearched = 12;

/** What one rendering is about. */
interface View extends ElementView {
  readonly facts: OrderFacts;
  readonly lots: readonly Lot[];
  /** The kinds of organisation that it speaks of. */
  readonly types: readonly OrganisationType[];
  readonly result: readonly OrganisationResult[] | undefined;
}

/**
 * Says which organisations can use a lot, in each of its periods. Where the catalogue has a look-up, readers find their own
 * organisation by its ODS code.
 *
 * @csspart look-up - The field for a code.
 * @csspart answer - The answer about one organisation.
 * @csspart search - The field that searches the types of organisation, where there are many.
 * @csspart rules - The table of all types of organisation, with the button that folds it.
 */
export class EligibleOrganisations extends CatalogueElement<View> {
  static override styles = styles;
  protected static override texts = {
    ...baseTexts,
    ...serviceTexts,
    ...listTexts,
    ...termsTexts,
    ...questionTexts,
    ...decisionTexts,
    ...eligibleTexts,
  };

  /** Ids or names of lots. Without it: every lot. */
  @property() lot = '';

  /** Id or name of the type of organisation that asks. Without it: what the reader answers. */
  @property() organisation = '';

  /** ODS code of the organisation that asks, for catalogues with a look-up. Without it: what the reader answers. */
  @property() ods = '';

  @state() private search = '';

  readonly #order = new OrderFactsController(this, this.reader, {
    context: () => this.context,
    attributes: () => ({lot: this.lot, organisation: this.organisation, ods: this.ods}),
    code: ({ods = ''}) => this.ods.trim() || ods,
  });
  readonly #fields = new TypedFields(this, {
    take: {ods: (typed) => this.#takeCode(typed)},
    lookUpAgain: () => this.#lookUpAgain(),
    msg: () => this.context!.msg,
  });
  /** What was known of a code when the reader asked here for another answer, until that is there. */
  #awaited: {readonly before: LookUp | undefined} | undefined;

  constructor() {
    super();
    // A button that has done its work is gone.
    new FocusController(this, {
      of: () => undefined,
      find: () => this.renderRoot.querySelector<HTMLElement>('#ods') ?? this.resultsHeading,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.shown) this.#tellNews(this.shown, this.context!);
  }

  protected override content(view: View, context: ViewContext): TemplateResult {
    const {facts, result, lots} = view;
    const unknown = lots.filter(({terms}) => terms.length === 0);
    const none = lots.length === 0 && this.lot.trim() === '';
    return html`
      <div @mousedown=${this.#fields.press}>
        ${this.#question(facts, context)} ${result ? organisationResult(result, context) : nothing}
        ${lots.length > unknown.length ? this.#rules(view, context) : nothing}
        ${
          unknown.length === 0
            ? nothing
            : html`<p>${context.msg('eligible.none', {names: lotNames(unknown, context.catalogue)})}</p>`
        }
        ${none ? html`<p>${context.msg('eligible.no-lots')}</p>` : nothing}
      </div>
    `;
  }

  protected override view(context: ViewContext): View {
    const {catalogue} = context;
    const facts = this.#order.facts(context);
    const lots = [...catalogue.lots.values()].filter(({id}) => facts.lots?.includes(id) ?? true);
    return {
      title: defaultTitle(lots, context),
      facts,
      lots,
      types: typesIn(lots, catalogue),
      unknown: this.source.arriving ? [] : facts.unknown,
      isEmpty: !lots.some(({terms}) => terms.length > 0),
      result: resultFor(lots, facts.enquiry.organisation, facts.lookUp, context),
    };
  }

  /** Folded away where the reader can ask about one organisation. */
  #rules({facts, result, lots, types}: View, context: ViewContext): TemplateResult {
    const known = lots.filter(({terms}) => terms.length > 0);
    const isSearched = types.length > mostUnsearched;
    return html`
      <details part="rules" ?open=${!asksCodeOf(facts) && result === undefined}>
        <summary>${context.msg('eligible.rules')}</summary>
        ${isSearched ? typeSearch(this.search, types, context, this.#narrow) : nothing}
        ${rules(known, context, isSoughtBy(this.search))}
      </details>
    `;
  }

  /** By code where that can be looked up, and by hand where the code does not say it. */
  #question(facts: OrderFacts, context: ViewContext): TemplateResult {
    const {msg, catalogue, headingLevel} = context;
    const {lookUp, readerFacts} = facts;
    const asksCode = asksCodeOf(facts);
    const question = this.#fields.codeQuestion({lookUp, asksCode}, context);
    return html`
      ${
        asksCode
          ? html`<div class="questions" part="look-up" @keydown=${takeOnEnter}>
              ${heading(headingLevel + 1, msg('eligible.find'))} ${codeField(question)}
            </div>`
          : nothing
      }
      ${lookUpResult(question)}
      ${asksType(facts, catalogue) ? typeQuestion(readerFacts.type, context, this.#chooseType) : nothing}
    `;
  }

  /** What the reader asked for here is announced once it is there; focus stays where it is. */
  #tellNews({facts: {lookUp}, result: found}: View, context: ViewContext): void {
    if (!this.#awaited || lookUp.kind === 'looking' || lookUp === this.#awaited.before) return;
    this.#awaited = undefined;
    const news = found ? describeOrganisationResult(found) : describeLookUp(lookUp, context).join(' ');
    if (news !== '') announce(news, this);
  }

  #takeCode(typed: string): boolean {
    const before = this.shown!.facts.lookUp;
    const isRead = this.#order.takeCode(typed, (facts) => this.reader.state.setFacts(facts));
    if (isRead) this.#awaited = {before};
    return isRead;
  }

  #lookUpAgain(): void {
    this.#awaited = {before: this.shown!.facts.lookUp};
    this.#order.lookUpAgain();
  }

  readonly #chooseType = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    this.#awaited = {before: undefined};
    this.reader.state.setFacts({type: value || undefined});
  };

  readonly #narrow = (typed: string) => {
    this.search = typed;
    announce(describeTypesFound(typed, this.shown!.types, this.context!), this);
  };
}

/** Whether the reader may type a code: not where the author has said who asks. */
function asksCodeOf({asksCode, fixed}: OrderFacts): boolean {
  return asksCode && !fixed.has('organisation');
}

function defaultTitle(lots: readonly Lot[], {msg, asOf, today, catalogue}: ViewContext): string {
  const stretches = lots.flatMap((lot) => stretchesOf(lot, catalogue));
  const isOver = stretches.length > 0 && stretches.every((stretch) => phaseOn(stretch, asOf) === 'over');
  const tense = isOver || asOf < today ? '.then' : '';
  return lots.length === 1
    ? msg(`eligible.heading.named${tense}`, {name: lots[0]!.name})
    : msg(`eligible.heading${tense}`);
}
