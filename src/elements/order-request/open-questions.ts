// What is asked about all lines at once: who asks, and which system it uses. Folded once it is known.

import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue} from '../../catalogue/model.ts';
import type {Fact} from '../../eligibility/enquiry.ts';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import {choice} from '../../ui/choice.ts';
import type {CodeQuestion} from '../../ui/ods-field.ts';
import {takeOnEnter} from '../../ui/enter-key.ts';
import {factChoice, type Offered} from '../base/order/fact-questions.ts';
import type {OrderFacts} from '../base/order/order-facts.ts';
import {organisationQuestion} from '../base/order/organisation-question.ts';
import {questionsFor} from '../base/order/questions.ts';
import type {Line} from './lines.ts';

const askedOnce = ['organisation', 'principalSystem'] as const;

/** The facts that matter to some line, whether or not the reader has told them. */
export function factsToAsk(catalogue: Catalogue, {fixed}: OrderFacts, lines: readonly Line[]): Fact[] {
  const isOpen = (fact: Fact) => !fixed.has(fact);
  const asked = new Set(lines.flatMap(({enquiry}) => questionsFor(catalogue, enquiry, isOpen, new Set(askedOnce))));
  return askedOnce.filter((fact) => asked.has(fact));
}

/** Those that nobody has told. */
export function factsUntold(asked: readonly Fact[], {enquiry, readerFacts}: OrderFacts): Fact[] {
  return asked.filter(
    (fact) =>
      (fact === 'organisation' ? enquiry.organisation?.type : enquiry.principalSystem) === undefined &&
      (fact === 'organisation' ? readerFacts.type : readerFacts.principalSystem) !== null,
  );
}

export interface RequestQuestions {
  readonly asked: readonly Fact[];
  readonly facts: OrderFacts;
  readonly isOpen: boolean;
  /** What was answered, in words. */
  readonly answers: readonly string[];
  readonly code: CodeQuestion;
  readonly setFacts: (facts: ReaderFacts) => void;
  /** Listens to `mousedown`, so that a click still arrives where something moves. */
  readonly press: () => void;
}

/** Nothing where all is given. */
export function requestQuestions({asked, isOpen, answers, ...form}: RequestQuestions): TemplateResult | typeof nothing {
  if (asked.length === 0) return nothing;
  const {context} = form.code;
  const {msg} = context;
  const question = (fact: Fact) => factChoice(fact, nothingElse(form.facts), form.facts, context, form.setFacts);
  const title = answers.length === 0 ? msg('request.questions') : `${msg('answer.facts')}: ${answers.join(', ')}`;
  return html`
    <details class="answers" ?open=${isOpen}>
      <summary><bdi>${title}</bdi></summary>
      <div class="folded questions" part="questions" @keydown=${takeOnEnter} @mousedown=${form.press}>
        ${asked.includes('organisation') ? organisationQuestion(question('organisation'), form.code) : nothing}
        ${asked.includes('principalSystem') ? choice(question('principalSystem'), msg) : nothing}
      </div>
    </details>
  `;
}

/** The lot is chosen at its line, and money is not asked about. */
function nothingElse({readerFacts}: OrderFacts): Offered {
  return {lots: [], type: readerFacts.type, payers: []};
}
