// "May we order this?", answered for the services of a list or a card: loaded once somebody asks, for all that decides
// weighs more than a list. What is told here is known to every element of the catalogue.

import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {servicesOf, type Catalogue, type Service} from '../../catalogue/model.ts';
import {judge, rank} from '../../eligibility/decide.ts';
import {outcomes, type Enquiry, type Fact, type Outcome} from '../../eligibility/enquiry.ts';
import {resolveEnquiry} from '../../eligibility/resolve-enquiry.ts';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import {announce} from '../../ui/announcer.ts';
import {choice} from '../../ui/choice.ts';
import {describeOutcome, describeVerdict, isDepending, type Decided} from '../../ui/describe-decision.ts';
import {createMsg} from '../../ui/messages.ts';
import type {CodeQuestion} from '../../ui/ods-field.ts';
import {shortAnswer, verdict} from '../../ui/short-answer.ts';
import {baseTexts, decisionTexts, questionTexts, serviceTexts, type Strings} from '../../ui/strings.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {factChoice} from './fact-questions.ts';
import {memoizeLast} from './memoize-last.ts';
import {OrderFactsController} from './order-facts-controller.ts';
import {enquiryAbout, type FactAttributes, type OrderFacts} from './order-facts.ts';
import {organisationQuestion} from './organisation-question.ts';
import type {Patience} from './organisation-controller.ts';
import {questionsFor} from './questions.ts';
import type {ReaderController} from './reader-controller.ts';
import {TypedFields} from './typed-fields.ts';

export interface ServiceDecisionsUse {
  readonly context: () => ViewContext | undefined;
  readonly attributes: () => FactAttributes;
  readonly strings: () => Strings;
  readonly patience: () => Patience;
}

/** Services by the answer to whether they may be ordered. */
export interface DecidedGroup {
  readonly outcome: Outcome;
  readonly verdict: string;
  readonly ids: readonly string[];
}

// More would take longer than a frame: then there is no filter by the answer.
const mostDecided = 2000;

export class ServiceDecisions {
  readonly #host: LitElement;
  readonly #reader: ReaderController;
  readonly #use: ServiceDecisionsUse;
  readonly #facts: OrderFactsController;
  readonly #fields: TypedFields;
  readonly #codeActions: CodeQuestion['actions'];
  /** What was announced last of the service whose answer is open. */
  #announced = '';

  constructor(host: LitElement, reader: ReaderController, use: ServiceDecisionsUse) {
    this.#host = host;
    this.#reader = reader;
    this.#use = use;
    this.#facts = new OrderFactsController(host, reader, {...use, code: ({ods = ''}) => ods});
    this.#fields = new TypedFields(host, {
      take: {day: () => true, ods: (typed) => this.#facts.takeCode(typed, this.#tell)},
      refuse: (error) => announce(error, host),
      msg: () => this.#contextOf(use.context()!).msg,
    });
    this.#codeActions = this.#fields.codeActions(() => this.#facts.lookUpAgain());
  }

  /** The verdict, for a card; nothing before it is known who asks. */
  tag(service: Service, on: ViewContext): TemplateResult | typeof nothing {
    const context = this.#contextOf(on);
    const decided = this.#decide(service, this.#facts.facts(context), context);
    if (!isVerdictKnown(decided)) return nothing;
    return html`<span class="tag tag-white" part="verdict">${verdict(decided, context)}</span>`;
  }

  /** Whether nothing more need be asked about the service. */
  isAnswered(service: Service, on: ViewContext): boolean {
    const context = this.#contextOf(on);
    return this.#isAnswered(this.#consult(service, context));
  }

  /**
   * The answer and what is asked for it.
   *
   * @param isFolded - Whether the questions stand folded below the answer, for a reader who has told all before.
   */
  panel(service: Service, on: ViewContext, isFolded: boolean): TemplateResult {
    const context = this.#contextOf(on);
    const now = this.#consult(service, context);
    const answer = this.#isAnswered(now) ? shortAnswer(now.decided, context) : nothing;
    const questions = html`<div class="questions" @mousedown=${this.#fields.press}>
      ${now.asked.map((fact) => this.#question(fact, now.facts, context))}
    </div>`;
    if (!isFolded) return html`${questions} ${answer}`;
    if (now.asked.length === 0) return html`${answer}`;
    return html`${answer}
      <details>
        <summary>${context.msg('answer.facts')}</summary>
        ${questions}
      </details>`;
  }

  #consult(service: Service, context: ViewContext): Asked {
    const facts = this.#facts.facts(context);
    const decided = this.#decide(service, facts, context);
    const asks = (fact: Fact) => !facts.fixed.has(fact);
    const asked = questionsFor(context.catalogue, decided.enquiry, asks, new Set(['organisation', 'principalSystem']));
    return {facts, decided, asked};
  }

  #isAnswered({facts, decided, asked}: Asked): boolean {
    return facts.lookUp.kind !== 'looking' && (asked.length === 0 || !isDepending(decided));
  }

  #question(fact: Fact, facts: OrderFacts, context: ViewContext): TemplateResult {
    const offered = {lots: [], type: facts.readerFacts.type, payers: []};
    const question = factChoice(fact, offered, facts, context, this.#tell);
    if (fact !== 'organisation') return choice(question, context.msg);
    return organisationQuestion(question, this.#code(facts, context));
  }

  /** Announces the answer about a service when it has become another. */
  tellNews(service: Service, on: ViewContext): void {
    const context = this.#contextOf(on);
    const decided = this.#decide(service, this.#facts.facts(context), context);
    const news = isVerdictKnown(decided)
      ? `${describeVerdict(decided, context)}. ${describeOutcome(decided, context)}`
      : '';
    if (news !== this.#announced && news !== '') announce(news, this.#host);
    this.#announced = news;
  }

  /** All services by their answer, best first; undefined before it is known who asks, and where there are too many. */
  groups(on: ViewContext): readonly DecidedGroup[] | undefined {
    const context = this.#contextOf(on);
    const facts = this.#facts.facts(context);
    if (facts.enquiry.organisation?.type === undefined) return undefined;
    return this.#group(context, JSON.stringify([facts.enquiry, facts.lots]));
  }

  readonly #group = memoizeLast((context: ViewContext, _facts: string): readonly DecidedGroup[] | undefined => {
    const all = [...servicesOf(context.catalogue)].filter(({supplierOnly}) => !supplierOnly);
    if (all.length > mostDecided) return undefined;
    const facts = this.#facts.facts(context);
    const decided = all.map((service) => ({id: service.id, ...this.#decide(service, facts, context)}));
    return outcomes.flatMap((outcome) => {
      const [first, ...others] = decided.filter(({decision}) => decision.outcome === outcome);
      if (!first) return [];
      return [{outcome, verdict: describeVerdict(first, context), ids: [first, ...others].map(({id}) => id)}];
    });
  });

  /** On the lot of which the answer is best: one is enough to order it from. */
  #decide(service: Service, facts: OrderFacts, {catalogue}: ViewContext): Decided {
    const lots = [...new Set(service.listings.map(({lot}) => lot.id))].filter((id) => facts.lots?.includes(id) ?? true);
    const enquiries = lots.length > 0 ? lots.map((lot) => enquiryAbout(catalogue, facts, service.id, lot)) : [];
    const all = (enquiries.length > 0 ? enquiries : [enquiryAbout(catalogue, facts, service.id)]).map((enquiry) =>
      decidedOf(catalogue, enquiry),
    );
    return all.sort((a, b) => rank(a.decision.outcome) - rank(b.decision.outcome))[0]!;
  }

  #code({lookUp, asksCode}: OrderFacts, context: ViewContext): CodeQuestion {
    return {
      context,
      lookUp,
      asksCode,
      unreadable: this.#fields.errors.unreadable,
      actions: this.#codeActions,
    };
  }

  readonly #tell = (told: ReaderFacts) => this.#reader.state.setFacts(told);

  /** With the texts of a decision, which came with this code. */
  #contextOf(context: ViewContext): ViewContext {
    return this.#withTexts(context, this.#use.strings());
  }

  readonly #withTexts = memoizeLast((context: ViewContext, own: Strings): ViewContext => {
    const {words, language} = context.catalogue;
    return {...context, msg: createMsg(textsOfDecisions, words, language, own)};
  });
}

/** What is known and what is still to be asked about a service. */
interface Asked {
  readonly facts: OrderFacts;
  readonly decided: Decided;
  readonly asked: readonly Fact[];
}

const textsOfDecisions = {...baseTexts, ...serviceTexts, ...questionTexts, ...decisionTexts};

function decidedOf(catalogue: Catalogue, enquiry: Enquiry): Decided {
  return {decision: judge(resolveEnquiry(catalogue, enquiry)), enquiry};
}

/** Whether it is known who asks, and nothing else that only the reader can say is in the way. */
function isVerdictKnown(decided: Decided): boolean {
  return decided.enquiry.organisation?.type !== undefined && !isDepending(decided);
}
