// The question by which a reader tells each fact: its words, the answers to choose from, and what an answer tells.

import type {Lot} from '../../../catalogue/model.ts';
import type {ReaderFacts} from '../../../reader/reader-state.ts';
import type {Fact} from '../../../eligibility/enquiry.ts';
import {principalSystems, systemName} from '../../../catalogue/systems.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import {lotTitle} from '../../../ui/lot-title.ts';
import {anyOf} from '../../../ui/messages.ts';
import {typeOptions} from '../../../ui/type-options.ts';
import type {OrderFacts} from './order-facts.ts';
import type {Choice, Option} from '../../../ui/choice.ts';

export interface FactQuestion {
  readonly legend: string;
  readonly options: readonly Option[];
  /** What was answered: a value, `null` for "Not sure", undefined for nothing yet. */
  readonly answer: (facts: ReaderFacts) => string | null | undefined;
  /** Returns the facts that an answer gives. */
  readonly factsFor: (value: string | null) => ReaderFacts;
}

/** What the answers to choose from depend on. */
export interface Offered {
  /** The lots to choose from. */
  readonly lots: readonly Lot[];
  /** Id of the kind of organisation that the reader has chosen, `null` for "Not sure". */
  readonly type: string | null | undefined;
  /** Who would pay from central money. */
  readonly payers: readonly string[];
}

type QuestionContext = Pick<ViewContext, 'msg' | 'catalogue' | 'asOf'>;

/** The question for each fact. */
export const factQuestions: Readonly<Record<Fact, (offered: Offered, context: QuestionContext) => FactQuestion>> = {
  lot: ({lots}, {msg}) => ({
    legend: msg('question.lot'),
    options: lots.map((lot) => ({value: lot.id, name: lotTitle(lot)})),
    answer: ({lot}) => lot,
    factsFor: (lot) => ({lot}),
  }),
  organisation: ({type: chosen}, context) => ({
    legend: context.msg('question.organisation'),
    options: typeOptions(chosen, context),
    answer: ({type}) => type,
    factsFor: (type) => ({type}),
  }),
  principalSystem: (_, {msg, catalogue}) => ({
    legend: msg('question.principalSystem'),
    options: [
      ...principalSystems(catalogue).map((id) => ({value: id, name: systemName(catalogue, id)})),
      {value: 'none', name: msg('question.principalSystem.none')},
    ],
    answer: ({principalSystem}) => principalSystem,
    factsFor: (principalSystem) => ({principalSystem}),
  }),
  centralFunding: ({payers}, context) => {
    const {msg, catalogue} = context;
    const names = payers.map((id) => catalogue.payers.get(id) ?? id);
    const legend = msg('question.centralFunding', {payers: anyOf(names, catalogue.language)});
    return yesOrNo('centralFunding', legend, context);
  },
  agreementSigned: (_, context) => yesOrNo('agreementSigned', context.msg('question.agreementSigned'), context),
};

/** A question with the reader's answer to it. */
export function factChoice(
  fact: Fact,
  offered: Offered,
  {readerFacts}: Pick<OrderFacts, 'readerFacts'>,
  context: ViewContext,
  setFacts: (facts: ReaderFacts) => void,
): Choice {
  const {legend, options, answer, factsFor} = factQuestions[fact](offered, context);
  return {id: fact, legend, options, answer: answer(readerFacts), choose: (value) => setFacts(factsFor(value))};
}

function yesOrNo(fact: 'centralFunding' | 'agreementSigned', legend: string, {msg}: QuestionContext): FactQuestion {
  return {
    legend,
    options: (['yes', 'no'] as const).map((value) => ({value, name: msg(`answer.${value}`)})),
    answer: ({[fact]: value}) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value),
    factsFor: (value) => ({[fact]: value === null ? null : value === 'yes'}),
  };
}
