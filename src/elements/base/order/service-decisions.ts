// "May we order this?", answered for the services of a list or a card: loaded once somebody asks, for all that decides
// weighs more than a list. What is told here is known to every element of the catalogue.

import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {servicesOf, type Catalogue, type Service} from '../../../catalogue/model.ts';
import {judge, rank} from '../../../eligibility/decide.ts';
import {outcomes, type Enquiry, type Fact, type Outcome} from '../../../eligibility/enquiry.ts';
import {resolveEnquiry} from '../../../eligibility/resolve-enquiry.ts';
import type {ReaderFacts} from '../../../reader/reader-state.ts';
import {announce} from '../../../ui/announcer.ts';
import {primaryButton} from '../../../ui/button.ts';
import {choice} from '../../../ui/choice.ts';
import {
  describeAnswers,
  describeOutcome,
  describeVerdict,
  isDepending,
  type Decided,
} from '../../../ui/describe-decision.ts';
import {createMsg} from '../../../ui/messages.ts';
import {shortAnswer, verdict} from '../../../ui/short-answer.ts';
import {baseTexts, decisionTexts, questionTexts, serviceTexts, type Strings} from '../../../ui/strings.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import {valueKey} from '../../../catalogue/value-key.ts';
import {factChoice} from './fact-questions.ts';
import type {FocusController} from '../focus/focus-controller.ts';
import {memoizeLast} from '../memoize-last.ts';
import {OrderFactsController} from './order-facts-controller.ts';
import {enquiryAbout, type OrderFacts} from './order-facts.ts';
import {organisationQuestion} from './organisation-question.ts';
import {questionsFor} from './questions.ts';
import type {ReaderController} from '../reader-controller.ts';
import {readStrings, type CommonSettings} from '../settings.ts';
import {TypedFields} from './typed-fields.ts';

/** A list or a card. */
export type DecidingHost = LitElement & CommonSettings & {readonly decides: boolean; readonly lot: string};

/** The services with one answer to whether they may be ordered. */
export interface DecidedGroup {
  readonly outcome: Outcome;
  readonly verdict: string;
  readonly ids: readonly string[];
}

// More would take longer than a frame: then there is no filter by the answer.
const mostDecided = 2000;

export class ServiceDecisions {
  readonly #host: DecidingHost;
  readonly #reader: ReaderController;
  readonly #facts: OrderFactsController;
  readonly #fields: TypedFields;
  readonly #focus: FocusController<string | undefined>;
  /** What the reader waits for at the service that is open: the answer, or the one to a code if that settles it. */
  #awaited: 'answer' | 'answer-to-code' | undefined;
  /** What was said last of the service that is open. */
  #said = '';

  constructor(
    host: DecidingHost,
    reader: ReaderController,
    focus: FocusController<string | undefined>,
    context: () => ViewContext | undefined,
  ) {
    this.#host = host;
    this.#reader = reader;
    this.#focus = focus;
    this.#facts = new OrderFactsController(host, reader, {
      context,
      attributes: () => ({lot: host.lot, organisation: '', ods: ''}),
      code: ({ods = ''}) => ods,
    });
    this.#fields = new TypedFields(host, {
      take: {ods: (typed) => this.#facts.takeCode(typed, this.#setFacts)},
      lookUpAgain: () => this.#facts.lookUpAgain(),
      msg: () => this.#contextOf(context()!).msg,
    });
  }

  /** The verdict, for a card; nothing before it is known who asks. */
  tag(service: Service, on: ViewContext): TemplateResult | typeof nothing {
    const context = this.#contextOf(on);
    const decided = this.#decide(service, this.#facts.facts(context), context);
    if (!isVerdictKnown(decided)) return nothing;
    return html`<span class="tag tag-white" part="verdict">${verdict(decided, context)}</span>`;
  }

  /** Begins at a service: with the answer, where all that it takes has been told before. */
  open(service: Service, on: ViewContext): void {
    this.#focus.cancel();
    this.#awaited = this.#isAnswered(this.#consult(service, this.#contextOf(on))) ? 'answer' : undefined;
  }

  /** The questions, and once the reader has asked for it the answer, with the questions below it. */
  panel(service: Service, on: ViewContext): TemplateResult {
    const context = this.#contextOf(on);
    const now = this.#consult(service, context);
    const isAnswered = this.#isAnswered(now);
    const {facts, decided, asked} = now;
    const questions = asked.map((fact) => this.#question(fact, facts, context));
    const check = primaryButton(context.msg('question.check'), this.#check);
    if (!this.#isOnShow(now)) return this.#questions([...questions, check]);
    const answers = describeAnswers(decided.enquiry, facts.lookUp, context);
    return html`
      <div id="verdict" tabindex="-1">${shortAnswer(decided, context)}</div>
      ${
        asked.length === 0
          ? nothing
          : html`<details ?open=${guard([service], () => !isAnswered)}>
              <summary>
                ${context.msg('answer.facts')}${answers.length > 0 ? html`: <bdi>${answers.join(', ')}</bdi>` : nothing}
              </summary>
              <div class="folded">${this.#questions(questions)}</div>
            </details>`
      }
    `;
  }

  #questions(content: readonly TemplateResult[]): TemplateResult {
    return html`<div class="questions" @mousedown=${this.#fields.press}>${content}</div>`;
  }

  readonly #check = () => {
    if (this.#fields.takeAll()) this.#await('answer');
    else this.#focus.next(() => this.#host.renderRoot.querySelector<HTMLElement>('#ods'));
  };

  #await(answer: 'answer' | 'answer-to-code'): void {
    this.#awaited = answer;
    this.#focus.next(() => this.#host.renderRoot.querySelector<HTMLElement>('#verdict'));
    this.#host.requestUpdate();
  }

  /** Whether the answer is on show, and no code is being looked up for it. */
  #isOnShow(now: Asked): boolean {
    if (now.asked.length === 0) return true;
    return (
      now.facts.lookUp.kind !== 'looking' &&
      (this.#awaited === 'answer' || (this.#awaited !== undefined && this.#isAnswered(now)))
    );
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
    const question = factChoice(fact, offered, facts, context, this.#setFacts);
    if (fact !== 'organisation') return choice(question, context.msg);
    const code = this.#fields.codeQuestion(facts, context);
    const find = () => {
      code.actions.find();
      this.#await('answer-to-code');
    };
    return organisationQuestion(question, {...code, actions: {...code.actions, find}});
  }

  /** Announces the answer about the service that is open when it has become another, unless focus moves to it. */
  tellNews(service: Service, on: ViewContext): void {
    const context = this.#contextOf(on);
    const now = this.#consult(service, context);
    if (!this.#isOnShow(now)) return this.#giveUpOnCode(now);
    const news = `${describeVerdict(now.decided, context)}. ${describeOutcome(now.decided, context)}`;
    if (news !== this.#said && !this.#focus.isMoving) announce(news, this.#host);
    this.#said = news;
  }

  /** Lets a code that leaves something to be asked, or cannot be found, not bring the answer later, unasked. */
  #giveUpOnCode({facts}: Asked): void {
    this.#said = '';
    if (this.#awaited !== 'answer-to-code' || facts.lookUp.kind === 'looking') return;
    this.#awaited = undefined;
    this.#focus.cancel();
  }

  /** All services by their answer, best first; undefined before it is known who asks, and where there are too many. */
  groups(on: ViewContext): readonly DecidedGroup[] | undefined {
    const context = this.#contextOf(on);
    const facts = this.#facts.facts(context);
    if (facts.enquiry.organisation?.type === undefined) return undefined;
    return this.#group(context, valueKey([facts.enquiry, facts.lots]));
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

  /** Decides about the service on each of its lots, and returns the best answer: one lot is enough to order it from. */
  #decide(service: Service, facts: OrderFacts, {catalogue}: ViewContext): Decided {
    const lots = [...new Set(service.listings.map(({lot}) => lot.id))].filter((id) => facts.lots?.includes(id) ?? true);
    const all = (lots.length > 0 ? lots : [undefined]).map((lot) =>
      decidedOf(catalogue, enquiryAbout(catalogue, facts, service.id, lot)),
    );
    return all.sort((a, b) => rank(a.decision.outcome) - rank(b.decision.outcome))[0]!;
  }

  readonly #setFacts = (facts: ReaderFacts) => this.#reader.state.setFacts(facts);

  /** Adds the texts of a decision, which came with this code. */
  #contextOf(context: ViewContext): ViewContext {
    return this.#withTexts(context, readStrings(this.#host));
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
