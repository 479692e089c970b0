// May we order it? It remembers what the reader has typed and chosen here; facts that other elements want to know are
// kept in the reader's state of the catalogue.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {describeDay} from '../../catalogue/day.ts';
import {findService, type Catalogue, type Lot, type Service} from '../../catalogue/model.ts';
import {odsCode} from '../../catalogue/organisation.ts';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import {decide} from '../../eligibility/decide.ts';
import {EnquiryError, type Decision, type Enquiry, type Fact} from '../../eligibility/enquiry.ts';
import {runQuery, type Result} from '../../query/query.ts';
import {announce} from '../../ui/announcer.ts';
import {authorNote} from '../../ui/author-note.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {describeOutcome, describePayers} from '../../ui/describe-decision.ts';
import {fieldStyles} from '../../ui/field.styles.ts';
import {factsStyles} from '../../ui/facts.styles.ts';
import {describeLookUp} from '../../ui/describe-organisation.ts';
import {lookUpResult} from '../../ui/ods-field.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {typedDay} from '../../ui/typed-day.ts';
import {enquiryAbout, type OrderFacts} from '../base/order-facts.ts';
import type {ElementView} from '../base/catalogue-element.ts';
import {OrderElement} from '../base/order-element.ts';
import {FocusController} from '../base/focus-controller.ts';
import {warnOfAttribute} from '../base/attributes.ts';
import {decisionView} from './decision-view.ts';
import {questions, type FieldName, type Form, type FormActions, type ServiceChoice} from './form.ts';
import {DecisionEvent} from './order-eligibility.events.ts';
import {styles} from './order-eligibility.styles.ts';
import {askable, questionsFor, type Question} from './questions.ts';

// As many as stand below one another as radios.
const mostOffered = 10;

/** What is asked and what is answered, in one rendering. */
interface Consultation {
  readonly context: ViewContext;
  readonly facts: OrderFacts;
  readonly enquiry: Enquiry;
  readonly decision: Decision;
  readonly form: Form;
}

/**
 * Whether a service may be ordered, who orders, who pays, why, and what would change it. It asks only what it was not
 * told and what matters.
 *
 * @fires {DecisionEvent} gpsoc-decision - The answer on show has changed.
 * @csspart questions - The questions.
 * @csspart answer - The answer.
 * @csspart outcome - The answer's heading.
 */
export class OrderEligibility extends OrderElement<View> {
  static override styles = [baseStyles, checkStyles, fieldStyles, factsStyles, styles];

  /** Id of the service; the question is about the lot in general when absent. */
  @property({useDefault: true}) service = '';

  /**
   * What the reader is asked: a list of `as-of service lot organisation principal-system central-funding agreement`.
   * What is named here and given too is where the reader begins. When absent, whatever was not given and matters.
   */
  @property({useDefault: true}) ask = '';

  /** The reader has asked for the answer, or changed one that was there: from then on it follows every change. */
  @state() private checked = false;
  /** `null`: none in particular. */
  @state() private chosen: string | null | undefined;
  @state() private search = '';
  @state() private unreadable: Form['unreadable'] = {};
  /** Errors are summed up when the answer is asked for. */
  @state() private summed = false;

  /** Beside what had it and is gone: the question that it stood in. */
  readonly #focus = new FocusController(this, {
    of: (control) => control.closest('fieldset')?.id ?? 'day',
    find: (id) =>
      this.print.isPrinting ? undefined : (this.renderRoot.querySelector<HTMLElement>(`#${id}`) ?? this.resultsHeading),
  });
  #shown = '';
  /** What was last said of a code. */
  #found = '';
  /** The reader has told something here. */
  #hasTold = false;
  /** Until the button of the mouse is up. */
  #pressed: Promise<void> | undefined;

  /** The answer on show; undefined before there is one. */
  get decision(): Decision | undefined {
    return this.#isAnswered ? this.#now!.decision : undefined;
  }

  protected override get resultsHeading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#answer, #title');
  }

  protected override asksDay(): boolean {
    return this.#askedFacts?.has('asOf') ?? false;
  }

  protected override openFacts(): ReadonlySet<string> {
    return this.#askedFacts ?? super.openFacts();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('service')) this.chosen = undefined;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const news = [this.#newsOfCode(), this.#newsOfDecision()].filter(Boolean);
    const isFocusMoved = this.#focus.hasMoved || this.#focus.isMoving;
    if (news.length > 0 && !isFocusMoved && !isAnotherInUse(this)) announce(news.join(' '), this);
  }

  get #now(): Consultation | undefined {
    return this.shown?.consultation;
  }

  /** What has become of the code that the reader typed, to be announced. */
  #newsOfCode(): string {
    const {form, context} = this.#now ?? {};
    if (!form || !context || form.lookUp.kind === 'looking') return '';
    const said = describeLookUp(form.lookUp, context).join(' ');
    const isNews = this.#hasTold && form.asksCode && said !== this.#found;
    this.#found = said;
    return isNews ? said : '';
  }

  /** Tells the page; and what is to be announced, unless it is the first. */
  #newsOfDecision(): string {
    const {decision} = this;
    const said = JSON.stringify(decision);
    if (!decision || said === this.#shown) return '';
    const isFirst = this.#shown === '';
    this.#shown = said;
    const {enquiry, context} = this.#now!;
    const decided = new DecisionEvent(decision);
    this.dispatchEvent(decided);
    if (isFirst && !this.#hasTold) return '';
    const {msg} = context;
    const payers = describePayers(decision.payers, context);
    const isPaid = decision.outcome !== 'cannot-order' && decision.payers.length > 0;
    const outcome = describeOutcome(decision, enquiry.organisation?.type, context);
    return isPaid ? `${outcome}. ${msg('change.paid', {payers})}` : outcome;
  }

  protected override view(context: ViewContext): View {
    const facts = this.facts(context);
    const consultation = this.#consult(context, facts);
    return {
      title: titleOf(consultation, context),
      lots: consultation ? lotsSpokenOf(consultation) : [],
      unknown: this.arriving ? [] : facts.unknown,
      isEmpty: !consultation && !this.arriving,
      consultation,
    };
  }

  protected override content({consultation, unknown}: View, context: ViewContext): TemplateResult {
    return consultation ? this.#conversation(consultation) : this.#missing(unknown, context);
  }

  #conversation(now: Consultation): TemplateResult {
    const {context, decision, enquiry, form} = now;
    const {msg} = context;
    const isAsking = form.asksDay || form.services !== undefined || form.facts.length > 0;
    return html`
      ${form.asksCode || form.facts.includes('organisation') ? nothing : lookUpResult(form)}
      ${
        isAsking && !this.print.isPrinting
          ? html`<div class="questions" part="questions" @keydown=${this.#enter} @pointerdown=${this.#press}>
              ${this.summed ? this.#errors(context) : nothing} ${questions(form)}
              ${
                this.checked || form.facts.length === 0
                  ? nothing
                  : html`<button type="button" class="button" part="button" @click=${this.#check}>
                      ${msg('question.check')}
                    </button>`
              }
            </div>`
          : nothing
      }
      ${
        this.#isAnswered
          ? decisionView({
              decision,
              enquiry,
              lookUp: form.lookUp,
              context,
              printing: this.print.isPrinting,
              print: () => print(),
            })
          : nothing
      }
    `;
  }

  /** What could not be read, with the way there. Links within a shadow root lead nowhere, so a script moves focus. */
  #errors({msg}: ViewContext): TemplateResult | typeof nothing {
    const fields = Object.keys(this.unreadable) as FieldName[];
    if (fields.length === 0) return nothing;
    return html`
      <div class="failure" id="errors" role="group" aria-labelledby="errors-title" tabindex="-1">
        <p id="errors-title"><strong>${msg('question.errors')}</strong></p>
        <ul class="plain-list">
          ${fields.map(
            (field) =>
              html`<li>
                <button type="button" class="link-button" @click=${() => this.#field(field)?.focus()}>
                  ${msg(`question.${field}.error`)}
                </button>
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  /** The service, or a lot, that the catalogue lacks. */
  #missing(unknown: View['unknown'], {msg}: ViewContext): TemplateResult {
    if (this.arriving) return html`<p>${msg('service.still-loading')}</p>`;
    const isLot = unknown?.some(({attribute}) => attribute === 'lot');
    if (isLot) return html`<slot name="contact"></slot>`;
    const id = this.service;
    return html`
      <p>${msg('service.not-found', {id})}</p>
      <slot name="contact"></slot>
      ${authorNote(msg, html`<p>${msg('service.not-found.author', {id})}</p>`)}
    `;
  }

  /** Undefined where the service, or every lot that the author named, is not in the catalogue. */
  #consult(context: ViewContext, facts: OrderFacts): Consultation | undefined {
    const {catalogue} = context;
    if (facts.lots?.length === 0) return undefined;
    const id = this.chosen === undefined ? this.service.trim() || undefined : (this.chosen ?? undefined);
    const service = id === undefined ? undefined : findService(catalogue, id);
    const lots = lotsOffered(catalogue, facts, service);
    // Between one there is nothing to choose.
    const enquiry = enquiryAbout(catalogue, facts, id, lots.length === 1 ? lots[0]!.id : undefined);
    try {
      const decision = decide(catalogue, enquiry);
      return {context, facts, enquiry, decision, form: this.#form(context, facts, enquiry, lots)};
    } catch (error) {
      if (error instanceof EnquiryError) return undefined;
      throw error;
    }
  }

  #form(context: ViewContext, facts: OrderFacts, enquiry: Enquiry, lots: readonly Lot[]): Form {
    const {catalogue} = context;
    const asked = this.#askedFacts;
    const service = enquiry.service === undefined ? undefined : findService(catalogue, enquiry.service);
    const asks = (fact: Fact) => !facts.fixed.has(fact) && (fact !== 'lot' || lots.length > 1);
    return {
      context,
      asksDay: this.asksDay(),
      services: asked?.has('service') ? this.#services(context, service, facts) : undefined,
      facts: questionsFor(catalogue, enquiry, asks, asked),
      lots,
      readerFacts: facts.readerFacts,
      lookUp: facts.lookUp,
      asksCode: facts.asksCode,
      payers: decide(catalogue, {...enquiry, centralFunding: true}).payers.map(({payer}) => payer),
      unreadable: this.unreadable,
      actions: this.#actions,
    };
  }

  #services(context: ViewContext, chosen: Service | undefined, facts: OrderFacts): ServiceChoice {
    const {services: found, total} = this.#find(this.search, context, facts);
    return {
      chosen,
      found,
      more: total - found.length,
      search: this.search,
      isSearched: this.#find('', context, facts).total > mostOffered,
    };
  }

  #find(search: string, {catalogue, asOf}: ViewContext, {lots}: OrderFacts): Result {
    return runQuery(catalogue, {asOf, preset: lots ? {lot: lots} : {}, search, pageSize: mostOffered});
  }

  get #isAnswered(): boolean {
    const {form} = this.#now ?? {};
    return form !== undefined && (this.checked || form.facts.length === 0) && form.lookUp.kind !== 'looking';
  }

  /** Undefined: whatever matters. */
  get #askedFacts(): ReadonlySet<Question> | undefined {
    const words = this.ask.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0) return undefined;
    const known = words.filter((word): word is keyof typeof askable => Object.hasOwn(askable, word));
    if (known.length < words.length) warnOfAttribute(this, 'ask', this.ask, Object.keys(askable).join(' '));
    return known.length === 0 ? undefined : new Set(known.map((word) => askable[word]));
  }

  #field(name: FieldName): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${name}`);
  }

  /** Asks for the answer. */
  readonly #check = () => {
    for (const name of ['day', 'ods'] as const) if (this.#field(name)) this.#take(name);
    const isWrong = Object.keys(this.unreadable).length > 0;
    this.summed = isWrong;
    this.checked ||= !isWrong;
    this.#focus.next(() => this.renderRoot.querySelector<HTMLElement>(isWrong ? '#errors' : '#answer'));
    this.requestUpdate();
  };

  /** Enter takes what was typed, and never sends a form of the page. */
  readonly #enter = (event: KeyboardEvent) => {
    const field = event.target as HTMLElement;
    if (event.key !== 'Enter' || !field.matches('input.input')) return;
    event.preventDefault();
    const change = new Event('change');
    field.dispatchEvent(change);
  };

  /** While a button of the mouse is down nothing may move, else the click goes astray. */
  readonly #press = () => {
    const all = new AbortController();
    this.#pressed = new Promise((resolve) => {
      const release = () => {
        all.abort();
        this.#pressed = undefined;
        setTimeout(resolve); // after the click
      };
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, {signal: all.signal});
    });
  };

  /** What stands in a field now. */
  #take(name: FieldName): void {
    const {value} = this.#field(name) as HTMLInputElement;
    if (name === 'day') this.#actions.typeDay(value);
    else this.#actions.typeCode(value);
  }

  /** The reader changes something; an answer that is there follows. */
  #changes(): void {
    this.checked ||= this.#isAnswered;
    this.#hasTold = true;
    this.#focus.cancel();
  }

  readonly #actions: FormActions = {
    setFacts: (readerFacts) => {
      if (
        (Object.keys(readerFacts) as (keyof ReaderFacts)[]).some(
          (key) => readerFacts[key] !== this.reader.state.facts[key],
        )
      )
        this.#changes();
      this.reader.state.setFacts(readerFacts);
    },
    type: async ({target}) => {
      await this.#pressed;
      const name = (target as HTMLElement).id as FieldName;
      if (this.#field(name)) this.#take(name);
    },
    find: () => this.#take('ods'),
    typeDay: (typed) => {
      const {today, asOf, catalogue} = this.context!;
      const isSame = typed === describeDay(asOf, catalogue.language);
      const day = typed.trim() === '' ? today : isSame ? asOf : typedDay(typed, catalogue.language);
      this.#note('day', day === undefined ? typed : undefined);
      if (day !== undefined) this.#actions.setFacts({asOf: day});
    },
    typeCode: (typed) => {
      const code = typed.trim() === '' ? '' : odsCode(typed);
      this.#note('ods', code === undefined ? typed : undefined);
      const {kind, code: before} = this.#now!.form.lookUp;
      if (kind === 'failed' && code === before) this.order.lookUpAgain();
      if (code !== undefined) this.#actions.setFacts({ods: code});
    },
    searchServices: (typed) => {
      this.search = typed;
      const {context, facts} = this.#now!;
      const {msg} = context;
      const {total} = this.#find(typed, context, facts);
      announce(total === 0 ? msg('result.none') : msg('result.count', {count: total}), this);
    },
    chooseService: (id) => {
      this.#changes();
      this.chosen = id ?? null;
    },
    lookUpAgain: () => this.order.lookUpAgain(),
  };

  #note(field: FieldName, typed: string | undefined): void {
    const {[field]: _before, ...others} = this.unreadable;
    this.unreadable = typed === undefined ? others : {...others, [field]: typed};
    this.summed &&= typed !== undefined || Object.keys(others).length > 0;
    if (typed !== undefined) announce(this.context!.msg(`question.${field}.error`), this);
  }
}

interface View extends ElementView {
  /** Absent where the service, or every lot that the author named, is not in the catalogue. */
  readonly consultation: Consultation | undefined;
}

function titleOf(consultation: Consultation | undefined, {msg, catalogue, asOf, today}: ViewContext): string {
  const id = consultation?.enquiry.service;
  const service = id === undefined ? undefined : findService(catalogue, id);
  const lot = catalogue.lots.get(consultation?.decision.lot ?? '');
  const name = service?.name ?? lot?.name ?? '';
  const subject = service ? '.named' : lot ? '.lot' : '';
  const day = describeDay(asOf, catalogue.language);
  return msg(asOf < today ? `eligibility.heading${subject}.then` : `eligibility.heading${subject}`, {name, day});
}

function lotsSpokenOf({form, decision, context: {catalogue}}: Consultation): readonly Lot[] {
  return decision.lot === undefined ? form.lots : [catalogue.lots.get(decision.lot)!];
}

/** Those that it may be about: of the author's choice, and where the service is listed. */
function lotsOffered({lots}: Catalogue, facts: OrderFacts, service: Service | undefined): Lot[] {
  const {fixed, enquiry, lots: offered} = facts;
  const isListed = ({id}: Lot) => !service || service.listingsLost || service.listings.some(({lot}) => lot.id === id);
  return [...lots.values()].filter((lot) =>
    fixed.has('lot') ? lot.id === enquiry.lot : isListed(lot) && (offered?.includes(lot.id) ?? true),
  );
}

/** What was changed there is announced there. */
function isAnotherInUse(own: OrderEligibility): boolean {
  const {activeElement} = document;
  return activeElement instanceof OrderElement && activeElement !== own;
}
