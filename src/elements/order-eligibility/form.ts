// The questions, in the order in which a reader can answer them.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay} from '../../catalogue/day.ts';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import {facts, type Fact} from '../../eligibility/enquiry.ts';
import {linkButton, primaryButton, secondaryButton} from '../../ui/button.ts';
import {dateInput} from '../../ui/date-input.ts';
import {describeAnswers} from '../../ui/describe-decision.ts';
import type {CodeQuestion} from '../../ui/ods-field.ts';
import {searchInput} from '../../ui/search-input.ts';
import {takeOnEnter} from '../../ui/enter-key.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {Msg} from '../../ui/messages.ts';
import type {Consultation, Questions, ServiceChoice} from './consultation.ts';
import {factChoice} from '../base/order/fact-questions.ts';
import {organisationQuestion} from '../base/order/organisation-question.ts';
import {errorSummary, type FieldErrors, type FieldName} from '../base/order/field-errors.ts';
import {choice} from '../../ui/choice.ts';

/** What the reader may do, beside asking for an organisation by its code. */
export interface FormActions extends DayActions, ServiceFieldActions {
  /** Listens to `mousedown`, so that a click still arrives where something moves. */
  readonly press: () => void;
  /** Moves focus to a field that cannot be read. */
  readonly goToField: (field: FieldName) => void;
  /** Goes back to the question before. */
  readonly back: () => void;
  /** Asks for the answer, or for the next question. */
  readonly check: () => void;
  readonly setFacts: (readerFacts: ReaderFacts) => void;
}

interface DayActions {
  readonly takeDay: () => void;
  readonly takeToday: () => void;
}

interface ServiceFieldActions {
  readonly searchServices: (typed: string) => void;
  readonly chooseService: (id: string | undefined) => void;
}

export interface QuestionForm {
  readonly consultation: Consultation;
  readonly code: CodeQuestion;
  readonly errors: FieldErrors;
  /** Id of the only question on show; undefined where all are. */
  readonly only: string | undefined;
  /** Whether the answer has been asked for: it follows every change, and needs no button. */
  readonly isChecked: boolean;
  readonly actions: FormActions;
}

export function questionForm(form: QuestionForm): TemplateResult {
  const {consultation, code, errors, only, isChecked, actions} = form;
  const {questions} = consultation;
  const {msg} = code.context;
  const ids = questionIds(questions);
  const isMore = only !== undefined && only !== ids.at(-1);
  const hasButton = !isChecked && (only !== undefined || questions.facts.length > 0);
  return html`
    <div class="questions" part="questions" @keydown=${takeOnEnter} @mousedown=${actions.press}>
      ${errorSummary(errors, msg, actions.goToField)}
      ${only !== undefined && only !== ids[0] ? html`<p>${linkButton(msg('question.back'), actions.back)}</p>` : nothing}
      ${questionFields(form, ids)}
      ${hasButton ? primaryButton(msg(isMore ? 'question.continue' : 'question.check'), actions.check) : nothing}
    </div>
  `;
}

/** What was answered, in one line. */
export function givenAnswers(
  {facts: {enquiry, lookUp}}: Consultation,
  context: ViewContext,
  change: () => void,
): TemplateResult {
  const {msg} = context;
  const said = [describeDay(enquiry.asOf, context.catalogue.language), ...describeAnswers(enquiry, lookUp, context)];
  return html`<p>
    ${msg('answer.facts')}: <bdi>${said.join(', ')}</bdi> ${linkButton(msg('question.change'), change)}
  </p>`;
}

/** What the questions are called on the page, in their order. */
export function questionIds({asksDay, services, facts: asked}: Questions): readonly string[] {
  return [...(asksDay ? ['day'] : []), ...(services ? ['service'] : []), ...asked];
}

/** Renders each question in a place of its own, so that none is made anew, and loses focus, where another comes or goes. */
function questionFields(
  {consultation, code, errors: {unreadable}, only, actions}: QuestionForm,
  ids: readonly string[],
): TemplateResult {
  const {context} = code;
  const {services} = consultation.questions;
  const isOnShow = (id: string) => ids.includes(id) && (only ?? id) === id;
  const field = (fact: Fact) => {
    const question = factChoice(fact, consultation.questions, consultation.facts, context, actions.setFacts);
    return fact === 'organisation' ? organisationQuestion(question, code) : choice(question, context.msg);
  };
  return html`
    ${isOnShow('day') ? dayQuestion(unreadable.day, context, actions) : nothing}
    ${services && isOnShow('service') ? serviceQuestion(services, context.msg, actions) : nothing}
    ${facts.map((fact) => (isOnShow(fact) ? field(fact) : nothing))}
  `;
}

function dayQuestion(unreadable: string | undefined, context: ViewContext, actions: DayActions): TemplateResult {
  const {msg, asOf, today, catalogue} = context;
  const question = {
    id: 'day',
    legend: msg('question.day'),
    day: asOf,
    unreadable,
    language: catalogue.language,
    take: actions.takeDay,
    beside: asOf === today ? nothing : secondaryButton(msg('question.day.today'), actions.takeToday),
  };
  return dateInput(question, msg);
}

// No id of a service: those are never blank.
const noService = ' ';

function serviceQuestion(services: ServiceChoice, msg: Msg, actions: ServiceFieldActions): TemplateResult {
  const {chosen, found, isSearched} = services;
  const offered = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return choice(
    {
      id: 'service',
      legend: msg('question.service'),
      options: [
        ...offered.map(({id, name}) => ({value: id, name})),
        {value: noService, name: msg('question.service.none')},
      ],
      answer: chosen?.id ?? noService,
      choose: (id) => actions.chooseService(id === null || id === noService ? undefined : id),
      before: isSearched ? serviceSearch(services, msg, actions) : nothing,
      known: true,
    },
    msg,
  );
}

function serviceSearch({search, more}: ServiceChoice, msg: Msg, actions: ServiceFieldActions): TemplateResult {
  return html`
    <div class="field">
      ${searchInput(msg('search.label'), search, actions.searchServices)}
      ${more > 0 ? html`<p class="note">${msg('question.service.more', {count: more})}</p>` : nothing}
    </div>
  `;
}
