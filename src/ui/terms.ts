// One period of a lot's terms in sentences, in the past tense once it is over: who may use it, who orders, who pays and
// what is needed first. What a buyer needs to know and the file leaves out is said to be missing.

import {html, nothing, type TemplateResult} from 'lit';
import {phaseOn, type Period, type Phase} from '../catalogue/day.ts';
import type {Link, Terms} from '../catalogue/model.ts';
import {hasTerms} from '../catalogue/stated.ts';
import {payerName, typeInFull} from '../catalogue/names.ts';
import {heading} from './heading.ts';
import type {ViewContext} from './view-context.ts';
import {allOf, anyOf} from './messages.ts';
import {stretch} from './stretch.ts';
import {summaryList, summaryRow} from './summary-list.ts';
import {lines, linked, paragraphs} from './text.ts';

export type Tense = 'past' | 'present' | 'future';

export const tenses: Readonly<Record<Phase, Tense>> = {
  over: 'past',
  'in-force': 'present',
  perhaps: 'present',
  'to-come': 'future',
};

const phaseColours: Readonly<Record<Phase, string>> = {
  over: 'grey',
  'in-force': 'green',
  perhaps: 'white',
  'to-come': 'blue',
};

/**
 * @param level - The level of the heading, which is the period.
 * @param unfolded - Whether the sources show at once.
 */
export function termsSection(terms: Terms, context: ViewContext, level: number, unfolded: boolean): TemplateResult {
  const {msg, asOf} = context;
  const tense = tenses[phaseOn(terms, asOf)];
  const {unclear, whyUnclear, text, requires, agreement} = terms;
  return html`
    <div class="terms" part="terms">
      ${periodHeading(terms, context, level)}
      ${unclear ? html`<p class="inset" dir="auto">${msg('terms.unclear')} ${lines(whyUnclear ?? '')}</p>` : nothing}
      ${text === undefined ? nothing : paragraphs(text)}
      ${whoAndHow(
        context,
        use(terms, tense, context),
        describeOrdering(terms, tense, context),
        payment(terms, tense, context),
        requires.length === 0
          ? nothing
          : summaryRow(
              msg('terms.requires'),
              html`<ul>
                ${requires.map((each) => html`<li>${msg(`terms.requires.${each}`)}</li>`)}
              </ul>`,
            ),
        agreement === undefined ? nothing : summaryRow(msg('terms.agreement'), paragraphs(agreement)),
      )}
      ${termsSources(terms, terms.sources, context, unfolded)}
    </div>
  `;
}

/** A heading with the period, and whether it is over, in force or to come on the day asked about. */
export function periodHeading(period: Period, context: ViewContext, level: number, id?: string): TemplateResult {
  const phase = phaseOn(period, context.asOf);
  const word = context.msg(`terms.${phase}`);
  const text = html`${describePeriod(period, context)} <strong class="tag tag-${phaseColours[phase]}">${word}</strong>`;
  return heading(level, text, id === undefined ? {} : {id});
}

function describePeriod({from, to}: Period, context: ViewContext): string {
  return stretch(from, to, context) ?? context.msg('dates.none');
}

/** Says of a lot without terms that it is not stated who may use it, who orders and who pays; nothing if no lot has any. */
export function noTerms(context: ViewContext): TemplateResult | typeof nothing {
  return hasTerms(context.catalogue) ? whoAndHow(context, undefined, undefined, undefined) : nothing;
}

function whoAndHow({msg}: ViewContext, use: unknown, orders: unknown, payment: unknown, ...more: unknown[]) {
  const none = msg('value.none');
  return summaryList([
    summaryRow(msg('terms.use'), use ?? none),
    summaryRow(msg('terms.orders'), orders ?? none),
    summaryRow(msg('terms.payment'), payment ?? none),
    ...more,
  ]);
}

/** Says who may use it: those for whom it is ordered, else those who order. */
function use({eligible, onBehalfOf, orderedBy, others}: Terms, tense: Tense, {msg, catalogue}: ViewContext) {
  const named = new Set([...eligible, ...onBehalfOf]);
  const types = named.size > 0 ? [...named] : orderedBy;
  if (types.length === 0) return undefined;
  const names = allOf(
    types.map((id) => typeInFull(catalogue, id)),
    catalogue.language,
  );
  return others === 'no'
    ? msg(`terms.use.only.${tense}`, {names})
    : `${msg(`terms.use.${tense}`, {names})} ${msg(`terms.use.others.${tense}`)}`;
}

/** Says who orders, and for whom: one who is eligible itself orders for itself too. */
function describeOrdering({orderedBy, onBehalfOf, eligible}: Terms, tense: Tense, {msg, catalogue}: ViewContext) {
  if (orderedBy.length === 0) return undefined;
  const inFull = (ids: readonly string[]) => ids.map((id) => typeInFull(catalogue, id));
  const names = anyOf(inFull(orderedBy), catalogue.language);
  const forOthers = onBehalfOf.filter((id) => !orderedBy.includes(id));
  if (forOthers.length === 0) return msg(`terms.orders.${tense}`, {names});
  const forWhom = orderedBy.some((id) => eligible.includes(id)) ? 'both' : 'for';
  return msg(`terms.orders.${forWhom}.${tense}`, {names, others: allOf(inFull(forOthers), catalogue.language)});
}

/** Says who pays. Of several payers none is certain, so "or" joins their names. */
function payment({funding}: Terms, tense: Tense, {msg, catalogue}: ViewContext) {
  const {payers, shortfall, guaranteedFor, text} = funding;
  const among = (ids: readonly string[]) => ({
    names: anyOf(
      ids.map((id) => payerName(catalogue, id)),
      catalogue.language,
    ),
  });
  const kinds = guaranteedFor.map((id) => catalogue.categories.get(id)?.name ?? id);
  const sentences = [
    payers.length > 0 ? msg(`terms.payment.${tense}`, among(payers)) : msg('value.none'),
    ...(shortfall.length > 0 ? [msg(`terms.payment.shortfall.${tense}`, among(shortfall))] : []),
    ...(shortfall.length > 0 && kinds.length > 0
      ? [msg(`terms.payment.guaranteed.${tense}`, {names: allOf(kinds, catalogue.language)})]
      : []),
  ];
  return html`<p>${sentences.join(' ')}</p>
    ${text === undefined ? nothing : paragraphs(text)}`;
}

/** The sources of what is known of a period, folded away. */
export function termsSources(
  period: Period,
  sources: readonly Link[],
  context: ViewContext,
  unfolded: boolean,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`
    <details ?open=${unfolded}>
      <summary>${context.msg('terms.sources', {period: describePeriod(period, context)})}</summary>
      <div class="folded">
        <ul class="plain-list">
          ${sources.map((source) => html`<li>${linked(source)}</li>`)}
        </ul>
      </div>
    </details>
  `;
}
