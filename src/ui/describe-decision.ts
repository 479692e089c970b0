// A decision in sentences: in the catalogue's words, and in the past tense for a day that is over.

import {describeDay} from '../catalogue/day.ts';
import {findService} from '../catalogue/model.ts';
import {typeInShort, typeName} from '../catalogue/names.ts';
import type {Judgement} from '../eligibility/decide.ts';
import type {Condition, Decision, Enquiry, Fact, Payer, Reason} from '../eligibility/enquiry.ts';
import {conditionTexts, fillPlaceholders, reasonTexts} from '../eligibility/reason-texts.ts';
import type {ViewContext} from './view-context.ts';
import {organisationName, type LookUp} from './describe-organisation.ts';
import {anyOf, capital} from './messages.ts';
import type {PresentKey} from './strings.ts';

/**
 * The outcome as a sentence.
 *
 * @param requester - Id of the type of whoever asks: one who orders alone is not sent to ask another.
 */
export function describeOutcome(decision: Judgement, requester: string | undefined, context: ViewContext): string {
  const {msg, asOf, today} = context;
  const {outcome, orderer} = decision;
  const isAlone = orderer.length === 0 || (requester !== undefined && orderer.includes(requester));
  if (outcome === 'check' && isAlone && asOf >= today) return msg('answer.check.alone');
  return msg(asOf < today ? `answer.${outcome}.then` : `answer.${outcome}`, dayAndOrderers(decision, context));
}

/** The outcome as part of a sentence about what would change it. */
export function describeLaterOutcome(decision: Judgement, context: ViewContext): string {
  const {msg, asOf, today} = context;
  const {outcome} = decision;
  return msg(asOf < today ? `result.${outcome}.then` : `result.${outcome}`, dayAndOrderers(decision, context));
}

function dayAndOrderers({orderer}: Judgement, {catalogue, asOf}: ViewContext) {
  const {language} = catalogue;
  const all = (name: typeof typeName) =>
    anyOf(
      orderer.map((id) => name(catalogue, id)),
      language,
    );
  return {day: describeDay(asOf, language), orderer: all(typeInShort), orderers: all(typeName)};
}

/** `National (central) funding`; where that is not certain, a sentence that says so. */
export function describePayers(payers: readonly Payer[], context: ViewContext): string {
  const all = listPayers(payers, context);
  if (payers.every(({certain}) => certain)) return all;
  return context.msg(payers.length === 1 ? 'answer.payers.unclear' : 'answer.payers.uncertain', {payers: all});
}

/** Names all who may have to pay, without saying whether that is certain. */
export function listPayers(payers: readonly Payer[], {msg, catalogue}: ViewContext): string {
  const names = payers.map(({payer}) => catalogue.payers.get(payer) ?? payer);
  return names.length === 0 ? msg('value.none') : capital(anyOf(names, catalogue.language));
}

export function describeOrderers(orderer: readonly string[], {msg, catalogue}: ViewContext): string {
  const names = orderer.map((id) => catalogue.organisationTypes.get(id)?.name ?? id);
  return names.length === 0 ? msg('value.none') : capital(anyOf(names, catalogue.language));
}

/** What the outcome comes from: what stands in the way, worst first, or else who orders. */
export function decidingReasons({reasons}: Judgement): Reason[] {
  return reasons.filter(({outcome}) => outcome !== 'pass');
}

/** What speaks for the order. */
export function reasonsInFavour({reasons}: Judgement): Reason[] {
  return reasons.filter(({outcome}) => outcome === 'pass');
}

export function describeReason(reason: Reason, context: ViewContext): string {
  return nowOrThen(`reason.${reason.code}`, reason, reasonTexts[reason.code][1], context);
}

export function describeCondition(condition: Condition, context: ViewContext): string {
  return nowOrThen(`condition.${condition.code}`, condition, conditionTexts[condition.code][1], context);
}

/** The text in the past tense for a day that is over, unless its author wrote only the present one. */
function nowOrThen(
  key: PresentKey,
  {values, text}: Reason | Condition,
  past: string,
  {msg, asOf, today}: ViewContext,
): string {
  if (asOf >= today) return msg(key, values, text);
  return msg(`${key}.then`, values, msg(key, values, fillPlaceholders(past, values)));
}

/** The name of a principal system; `none` stands for any other, or none. */
export function describeSystem(id: string, {msg, catalogue}: ViewContext): string {
  return id === 'none' ? msg('question.principalSystem.none') : (findService(catalogue, id)?.name ?? id);
}

/** The facts to ask the reader for. Where nothing can be ordered, who would pay is not asked. */
export function openQuestions({questions, outcome}: Decision): readonly Fact[] {
  return outcome === 'cannot-order' ? questions.filter((fact) => fact !== 'centralFunding') : questions;
}

/**
 * The facts that a decision rests on, a name and a value each. One that matters and is not known has the value
 * "Not stated".
 *
 * @param decision - Absent where it is about several services.
 */
export function decisionFacts(
  enquiry: Enquiry,
  decision: Decision | undefined,
  lookUp: LookUp,
  context: ViewContext,
): [string, string][] {
  const {msg, catalogue, asOf} = context;
  const {organisation, principalSystem, centralFunding, agreementSigned} = enquiry;
  const lot = catalogue.lots.get(decision?.lot ?? '');
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? undefined : msg(value ? 'answer.yes' : 'answer.no');
  const type = organisation?.type;
  const who = [
    ...(lookUp.kind === 'found' ? [organisationName(lookUp.found.organisation)] : []),
    ...(type === undefined ? [] : [catalogue.organisationTypes.get(type)?.name ?? type]),
  ];
  const fact = (key: Fact, name: string, value: string | undefined): [string, string][] => {
    const said = value ?? (decision && openQuestions(decision).includes(key) ? msg('value.none') : undefined);
    return said === undefined ? [] : [[name, said]];
  };
  const system = principalSystem === undefined ? undefined : describeSystem(principalSystem, context);
  return [
    [msg('fact.day'), describeDay(asOf, catalogue.language)],
    ...fact('lot', msg('column.lot'), lot?.name),
    ...fact('organisation', msg('fact.organisation'), capital(who.join(', ')) || undefined),
    ...fact('principalSystem', msg('fact.principalSystem'), system),
    ...fact('centralFunding', msg('fact.centralFunding'), yesNo(centralFunding)),
    ...fact('agreementSigned', msg('fact.agreementSigned'), yesNo(agreementSigned)),
  ];
}
