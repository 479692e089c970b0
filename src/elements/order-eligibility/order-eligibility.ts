// May we order it? It remembers what the reader has typed and chosen here; facts that other elements want to know are
// kept in the reader's state of the catalogue.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import type {Decision} from '../../eligibility/enquiry.ts';
import {announce} from '../../ui/announcer.ts';
import {dateTypedIn} from '../../ui/date-input.ts';
import {lookUpResult, type CodeQuestion} from '../../ui/ods-field.ts';
import {baseTexts, decisionTexts, listTexts, questionTexts, serviceTexts} from '../../ui/strings.ts';
import {typedDay} from '../../ui/typed-day.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {warnOfAttribute} from '../base/attributes.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {FocusController} from '../base/focus/focus-controller.ts';
import {OrderElement} from '../base/order-element.ts';
import type {UnknownPreset} from '../base/presets.ts';
import {
  consult,
  servicesOffered,
  isAnswered,
  isServiceAwaited,
  isAsking,
  lotsSpokenOf,
  titleOf,
  type Consultation,
} from './consultation.ts';
import {DecisionNewsController} from './decision-news-controller.ts';
import {decisionView} from './decision-view.ts';
import {property, state} from '../base/property.ts';
import {givenAnswers, questionForm, questionIds, type FormActions} from './form.ts';
import {notFound} from './not-found.ts';
import {styles} from './order-eligibility.styles.ts';
import {QuestionSteps} from './question-steps.ts';
import {requestToggle} from './request-toggle.ts';
import {askable, readAsk, type Question} from '../base/order/questions.ts';
import {TypedFields} from '../base/order/typed-fields.ts';

interface View extends ElementView {
  readonly unknown: readonly UnknownPreset[];
  /** Absent where the service, or every lot that the author named, is not in the catalogue. */
  readonly consultation: Consultation | undefined;
}

/**
 * Answers whether a service can be ordered, who orders, who pays, why, and what would change that. It asks only what it needs
 * to know.
 *
 * @fires {DecisionEvent} gpsoc-decision - The answer has changed. Field: `decision`, with `outcome`, `orderer`, `payers`, `reasons`,
 *   `conditions`, `questions` and `next`.
 * @csspart questions - The questions.
 * @csspart answer - The answer.
 * @csspart outcome - The answer's heading.
 */
export class OrderEligibility extends OrderElement<View> {
  static override styles = styles;
  protected static override texts = {...baseTexts, ...serviceTexts, ...listTexts, ...questionTexts, ...decisionTexts};

  /** Id of the service. Without it: the answer is about the lot. */
  @property() service = '';

  /**
   * What readers are asked: a list of `as-of service lot organisation ods principal-system central-funding agreement`. If you
   * also give a value, readers start from it. Without it: lot, organisation and system, if you have not given them and they
   * matter.
   */
  @property() ask = '';

  /** Id of the service that the reader chose, `null` for none in particular; undefined: as the author says. */
  @state() private chosen: string | null | undefined;
  @state() private search = '';

  /** Focus on a control that goes moves to the question in which it stood. */
  readonly #focus = new FocusController(this, {
    of: (control) => control.closest('fieldset:not(#kind)')?.id ?? 'day',
    find: (id) => (this.print.isPrinting ? undefined : (this.#find(`#${id}`) ?? this.resultsHeading)),
  });
  readonly #fields = new TypedFields(this, {
    take: {
      day: (typed) => this.#takeDay(typed),
      ods: (typed) => this.order.takeCode(typed, (facts) => this.#setFacts(facts)),
    },
    dayIn: dateTypedIn,
    lookUpAgain: () => this.order.lookUpAgain(),
    msg: () => this.context!.msg,
  });
  readonly #news = new DecisionNewsController(this, this.#focus, {
    consultation: () => this.#now,
    context: () => this.context,
  });
  readonly #steps = new QuestionSteps(this);

  /** The answer; undefined until the reader has asked for one. */
  get decision(): Decision | undefined {
    return this.#isAnswered ? this.#now!.decision : undefined;
  }

  protected override get resultsHeading(): HTMLElement | null {
    return this.#find('#failure, #answer, #title');
  }

  protected override asksDay(): boolean {
    return this.#asked?.has('asOf') ?? false;
  }

  protected override showDay(): void {
    this.#steps.restart();
    this.#focus.next(() => this.#find('#day input'));
  }

  protected override openFacts(): ReadonlySet<string> {
    return this.#asked ?? super.openFacts();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('service')) this.chosen = undefined;
    super.willUpdate(changed);
  }

  protected override view(context: ViewContext): View {
    const {catalogue} = context;
    const facts = this.order.facts(context);
    const service = this.chosen === undefined ? this.service.trim() || undefined : (this.chosen ?? undefined);
    const consultation = consult({catalogue, facts, service, asked: this.#asked, search: this.search});
    return {
      title: titleOf(consultation, context),
      lots: consultation ? lotsSpokenOf(consultation, catalogue) : [],
      unknown: this.source.arriving ? [] : facts.unknown,
      isEmpty: !consultation && !this.source.arriving,
      isForScreen: consultation && !isAnswered(consultation, this.#steps.isChecked),
      consultation,
    };
  }

  protected override content({consultation, unknown}: View, context: ViewContext): TemplateResult {
    const {msg} = context;
    if (consultation) return this.#conversation(consultation, context);
    return this.source.arriving
      ? html`<p>${msg('service.still-loading')}</p>`
      : notFound(this.service, unknown, context);
  }

  #conversation(now: Consultation, context: ViewContext): TemplateResult {
    const {facts, questions, decision, enquiry} = now;
    const code = this.#fields.codeQuestion(facts, context);
    const {lookUp, asksCode} = code;
    const request = requestToggle(now, this.reader.state, context, this.#say);
    return html`
      ${asksCode || questions.facts.includes('organisation') ? nothing : lookUpResult(code)}
      ${isAsking(questions) && !this.print.isPrinting ? this.#asking(now, code) : nothing}
      ${this.#isAnswered ? decisionView({decision, enquiry, lookUp, context, print: this.print, request}) : nothing}
    `;
  }

  /** The questions, or folded what was answered. */
  #asking(consultation: Consultation, code: CodeQuestion): TemplateResult {
    const {isFolded, isChecked} = this.#steps;
    if (isFolded) return givenAnswers(consultation, code.context, this.#unfold);
    const {errors} = this.#fields;
    const only = this.#onShow(consultation);
    return questionForm({consultation, code, errors, only, isChecked, actions: this.#actions});
  }

  /** Id of the only question on show. */
  #onShow(now: Consultation): string | undefined {
    return this.#steps.onShow(questionIds(now.questions), this.#isAnswered, isServiceAwaited(now));
  }

  get #now(): Consultation | undefined {
    return this.shown?.consultation;
  }

  get #isAnswered(): boolean {
    return this.#now !== undefined && isAnswered(this.#now, this.#steps.isChecked);
  }

  /** What the author lets the reader be asked; undefined: whatever matters. */
  get #asked(): ReadonlySet<Question> | undefined {
    const {questions, isClear} = readAsk(this.ask);
    if (!isClear) warnOfAttribute(this, 'ask', this.ask, Object.keys(askable).join(' '));
    return questions;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Asks for the answer, or for the next question. */
  readonly #check = () => {
    const before = this.#onShow(this.#now!);
    if (!this.#fields.takeAll()) return this.#focus.next(() => this.#find('#errors'));
    const left = questionIds(this.view(this.context!).consultation!.questions); // some may have gone with the answer
    this.#focusOn(this.#steps.next(before, left));
  };

  readonly #back = () => this.#focusOn(this.#steps.back(questionIds(this.#now!.questions)));

  readonly #unfold = () => {
    this.#steps.unfold();
    this.#focus.next(() => this.#find('.questions input, .questions select'));
  };

  #focusOn(question = 'answer'): void {
    this.#focus.next(() => this.#find(`#${question}`));
  }

  readonly #say = (sentence: string) => announce(sentence, this);

  /** Lets an answer that is on show follow what the reader changes. */
  #follow(): void {
    if (this.#isAnswered) this.#steps.check();
    this.#news.announceFromNowOn();
    this.#focus.cancel();
  }

  /** Takes a day as it was typed; none is today. @returns Whether it could be read. */
  #takeDay(typed: string): boolean {
    const {today, catalogue} = this.context!;
    const asOf = typed === '' ? today : typedDay(typed, catalogue.language);
    if (asOf !== undefined) this.#setFacts({asOf});
    return asOf !== undefined;
  }

  #setFacts(readerFacts: ReaderFacts): void {
    const {state} = this.reader;
    const keys = Object.keys(readerFacts) as (keyof ReaderFacts)[];
    if (keys.some((key) => readerFacts[key] !== state.facts[key])) this.#follow();
    state.setFacts(readerFacts);
  }

  readonly #actions: FormActions = {
    press: this.#fields.press,
    goToField: (name) => this.#find(`#${name} [aria-invalid=true], #${name}:not(fieldset)`)?.focus(),
    back: this.#back,
    check: this.#check,
    setFacts: (readerFacts) => this.#setFacts(readerFacts),
    takeDay: () => void this.#fields.takeAfterPress('day'),
    takeToday: () => this.#fields.take('day', ''),
    searchServices: (typed) => {
      this.search = typed;
      const {msg, catalogue} = this.context!;
      const {total} = servicesOffered(typed, catalogue, this.#now!.facts);
      this.#say(total === 0 ? msg('result.none') : msg('result.count', {count: total}));
    },
    chooseService: (id) => {
      this.#follow();
      this.chosen = id ?? null;
    },
  };
}
