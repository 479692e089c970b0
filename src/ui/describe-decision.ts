// A decision in words: the verdict, then a sentence on who, in the catalogue's words, and in the past tense for a day
// that is over.

import {describeDay} from '../catalogue/day.ts';
import {findService, type Catalogue} from '../catalogue/model.ts';
import {typeInShort, typeName} from '../catalogue/names.ts';
import {systemName} from '../catalogue/systems.ts';
import type {Judgement} from '../eligibility/decide.ts';
import type {Condition, Decision, Enquiry, Fact, Payer, Reason} from '../eligibility/enquiry.ts';
import {conditionTexts, fillPlaceholders, reasonTexts} from '../eligibility/reason-texts.ts';
import {resolveEnquiry} from '../eligibility/resolve-enquiry.ts';
import {whoPays} from '../eligibility/who-pays.ts';
import type {ViewContext} from './view-context.ts';
import {organisationName, type LookUp} from './describe-organisation.ts';
import {anyOf, capital} from './messages.ts';
import type {PresentKey, StringKey} from './strings.ts';

/** A decision, and the enquiry that it answers. */
export interface Decided {
  readonly decision: Judgement;
  readonly enquiry: Enquiry;
}

/** The verdict: `Yes, through your CCG`. */
export function describeVerdict(decided: Decided, context: ViewContext): string {
  const {outcome} = decided.decision;
  return context.msg(`answer.${isDepending(decided) ? 'depends' : outcome}`, wordsFor(decided, context));
}

/** Whether nothing but what the reader has not said stands in the way. */
export function isDepending({decision, enquiry}: Decided): boolean {
  const isOpen = ({code}: Reason) =>
    code === 'lot-unknown' ||
    code === 'organisation-unknown' ||
    (code === 'pairing-unknown' && enquiry.principalSystem === undefined);
  return decision.outcome === 'check' && decidingReasons(decision).every(isOpen);
}

/** Who may have it and who orders, or whom to ask what; blank where it is about nothing in particular. */
export function describeOutcome(decided: Decided, context: ViewContext): string {
  const {outcome, orderer} = decided.decision;
  const {msg, asOf, today} = context;
  const values = wordsFor(decided, context);
  if (values.name === '' || isDepending(decided)) return '';
  if (outcome === 'check' && asOf >= today) {
    const question = questionToAsk(decided, context);
    return isOrderer(decided) || orderer.length === 0 ? question : msg('answer.check.who', {...values, question});
  }
  const isOfLot = outcome === 'ask-orderer' && decided.enquiry.service === undefined;
  return msg(`answer.${outcome}.who${isOfLot ? '.lot' : ''}${asOf < today ? '.then' : ''}` as StringKey, values);
}

/** What to ask whoever orders, where the catalogue does not say. */
export function questionToAsk({decision}: Decided, {msg}: ViewContext): string {
  const {code, values} = decidingReasons(decision)[0]!;
  const [subject] = code.split('-') as ['lot' | 'terms' | 'organisation' | 'service' | 'listing' | 'pairing'];
  return msg(`ask.${subject}`, values);
}

/** Whether who asks places the order itself. */
function isOrderer({decision: {orderer}, enquiry}: Decided): boolean {
  return orderer.includes(enquiry.organisation?.type ?? '');
}

/** The outcome as part of a sentence about what would change it. */
export function describeLaterOutcome({decision, enquiry}: Decided, context: ViewContext): string {
  const {msg, asOf, today} = context;
  const {outcome} = decision;
  return msg(asOf < today ? `result.${outcome}.then` : `result.${outcome}`, wordsFor({decision, enquiry}, context));
}

/** What the texts of a decision may name. */
function wordsFor({decision: {orderer, lot}, enquiry}: Decided, {catalogue, msg}: ViewContext) {
  const {language} = catalogue;
  const service = findService(catalogue, enquiry.service ?? '');
  const onLot = catalogue.lots.get(lot ?? '')?.name ?? '';
  const all = (name: typeof typeName) =>
    anyOf(
      orderer.map((id) => name(catalogue, id)),
      language,
    );
  return {
    lot: onLot,
    name: service?.name ?? (onLot && msg('answer.any', {name: onLot})),
    types: capital(typeName(catalogue, enquiry.organisation?.type ?? '')),
    orderer: all(typeInShort),
    orderers: capital(all(typeName)),
  };
}

/** Who decides. */
export function describeGuidance(decided: Decided, context: ViewContext): string {
  const {msg, asOf, today} = context;
  if (isOrderer(decided) || decided.decision.orderer.length === 0) return msg('answer.guidance');
  return msg(asOf < today ? 'answer.guidance.by.then' : 'answer.guidance.by', wordsFor(decided, context));
}

/** `Who pays: NHS central funding`. */
export function describeWhoPays(decided: Decided, context: ViewContext): string {
  const {msg, asOf, today} = context;
  const label = msg(asOf < today ? 'answer.payers.then' : 'answer.payers');
  return msg('answer.paid', {label, payers: describePayers(decided, context)});
}

/** `NHS central funding if there is enough, otherwise the CCG`: both ways, where nobody has said which. */
export function describePayers({decision: {payers}, enquiry}: Decided, context: ViewContext): string {
  const {msg, catalogue, asOf, today} = context;
  const all = listPayers(payers, context);
  const first = payers.length > 1 ? firstPayers(enquiry, context) : payers;
  const others = payers.filter(({payer}) => !first.some((each) => each.payer === payer));
  if (others.length > 0) {
    const values = {first: listPayers(first, context), others: payerNames(others, catalogue)};
    return msg(asOf < today ? 'answer.payers.order.then' : 'answer.payers.order', values);
  }
  return payers.length === 1 && !payers[0]!.certain ? msg('answer.payers.unclear', {payers: all}) : all;
}

/** Those who pay as long as there is money; all where that is known. */
function firstPayers(enquiry: Enquiry, {catalogue}: ViewContext): readonly Payer[] {
  const {centralFunding = true} = enquiry;
  return whoPays(resolveEnquiry(catalogue, {...enquiry, centralFunding}));
}

/** Names all who may have to pay, without saying whether that is certain. */
export function listPayers(payers: readonly Payer[], {msg, catalogue}: ViewContext): string {
  return payers.length === 0 ? msg('value.none') : capital(payerNames(payers, catalogue));
}

function payerNames(payers: readonly Payer[], catalogue: Catalogue): string {
  const {organisationTypes, language} = catalogue;
  const all = payers.map(({payer}) =>
    organisationTypes.has(payer) ? typeInShort(catalogue, payer) : (catalogue.payers.get(payer) ?? payer),
  );
  return anyOf(all, language);
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

/** What is still needed of whoever asks. */
export function neededConditions({conditions}: Judgement): Condition[] {
  return conditions.filter(({code}) => code !== 'status-date-unknown');
}

/** What is not certain because of the source, and not for the reader to put right. */
export function dataDoubts({conditions}: Judgement): Condition[] {
  return conditions.filter(({code}) => code === 'status-date-unknown');
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
  return id === 'none' ? msg('question.principalSystem.none') : systemName(catalogue, id);
}

/** The facts to ask the reader for. Where nothing can be ordered, who would pay is not asked. */
export function openQuestions({questions, outcome}: Decision): readonly Fact[] {
  return outcome === 'cannot-order' ? questions.filter((fact) => fact !== 'centralFunding') : questions;
}

/** What was answered, without the day and without names where the answer says what it is about. */
export function describeAnswers(enquiry: Enquiry, lookUp: LookUp, context: ViewContext): string[] {
  const yesOrNo: readonly string[] = [context.msg('answer.yes'), context.msg('answer.no')];
  return decisionFacts(enquiry, undefined, lookUp, context)
    .slice(1)
    .map(([name, value]) => (yesOrNo.includes(value) ? `${name}: ${value}` : value));
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
