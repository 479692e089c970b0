// The terms of lots in sentences: who may use them, who orders, who pays and what is needed first. The period that
// counts on the day is told; of the others, folded away, only what differs. Lots with the same rules are told together.
// What a buyer needs to know and the file leaves out is said to be missing.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay, phaseOn, type Period, type Phase} from '../catalogue/day.ts';
import type {Link, Lot, Terms} from '../catalogue/model.ts';
import {hasTerms} from '../catalogue/stated.ts';
import {payerName, typeInFull} from '../catalogue/names.ts';
import {valueKey} from '../catalogue/value-key.ts';
import {getOrCreate} from '../catalogue/get-or-create.ts';
import {typesInPlaceOf, typesOn} from '../eligibility/types-of-organisation.ts';
import {heading} from './heading.ts';
import {lotNames} from './lot-title.ts';
import type {ViewContext} from './view-context.ts';
import {allOf, anyOf} from './messages.ts';
import {stretch} from './stretch.ts';
import {summaryList, summaryRow} from './summary-list.ts';
import {lines, linked, paragraphs} from './text.ts';

export type Tense = 'past' | 'present' | 'future';

const phaseColours: Readonly<Record<Phase, string>> = {
  over: 'grey',
  'in-force': 'green',
  perhaps: 'white',
  'to-come': 'blue',
};

/** The tense in which a period is told: on a day that is over nothing is present. */
export function tenseOf(period: Period, {asOf, today}: ViewContext): Tense {
  const phase = phaseOn(period, asOf);
  if (asOf >= today) return phase === 'over' ? 'past' : phase === 'to-come' ? 'future' : 'present';
  if (phase !== 'to-come') return 'past';
  const now = phaseOn(period, today);
  return now === 'over' ? 'past' : now === 'to-come' ? 'future' : 'present';
}

/** The same period of several lots, with the same rules; the publisher's own words may differ. */
type Shared = readonly [Clause, ...Clause[]];

interface Clause {
  readonly lot: Lot;
  readonly terms: Terms;
}

/** @param level - The level of the headings. */
export function termsOfLots(lots: readonly Lot[], context: ViewContext, level: number): unknown {
  if (!hasTerms(context.catalogue)) return nothing;
  const groups = groupByRules(lots);
  return html`
    ${heading(level, context.msg('terms.heading'))}
    ${groups.map(
      (group) => html`
        ${groups.length > 1 ? heading(level + 1, lotNames(group, context.catalogue)) : nothing}
        ${termsOfGroup(group, context, groups.length > 1 ? level + 2 : level + 1)}
      `,
    )}
  `;
}

function groupByRules(lots: readonly Lot[]): Lot[][] {
  const groups = new Map<string, Lot[]>();
  for (const lot of lots) {
    const rules = valueKey(lot.terms.map((terms) => [terms.from, terms.to, rulesIn(terms)]));
    getOrCreate(groups, rules, () => []).push(lot);
  }
  return [...groups.values()];
}

/** What decides, without the publisher's own words. */
function rulesIn({eligible, others, orderedBy, onBehalfOf, requires, funding, unclear, coverageUnclear}: Terms) {
  const {payers, guaranteedFor, shortfall} = funding;
  return [
    eligible,
    others,
    orderedBy,
    onBehalfOf,
    requires,
    payers,
    guaranteedFor,
    shortfall,
    unclear,
    coverageUnclear,
  ];
}

function termsOfGroup(group: readonly Lot[], context: ViewContext, level: number): unknown {
  const periods = group[0]!.terms.map((_, n) => group.map((lot) => ({lot, terms: lot.terms[n]!})) as unknown as Shared);
  const main = mainPeriods(periods, context);
  if (main.length === 0) return whoAndHow(context, undefined, undefined, undefined);
  const rows = main.map((shared) => termsRows(shared, context));
  return html`
    ${main.map((shared, n) => termsSection(shared, rows[n]!, context, level))}
    ${periods
      .filter((shared) => !main.includes(shared))
      .map((shared) => otherPeriod(shared, rows[0]!, main[0]![0].terms, context))}
  `;
}

/** The periods that are or may be in force on the day; else the last that is over, else the first to come. */
function mainPeriods(periods: readonly Shared[], {asOf}: ViewContext): Shared[] {
  const phases = periods.map(([{terms}]) => phaseOn(terms, asOf));
  const current = periods.filter((_, n) => phases[n] === 'in-force' || phases[n] === 'perhaps');
  if (current.length > 0) return current;
  const last = periods[phases.lastIndexOf('over')] ?? periods[0];
  return last ? [last] : [];
}

function termsSection(shared: Shared, rows: readonly Row[], context: ViewContext, level: number): TemplateResult {
  const [{terms}] = shared;
  return html`
    <div class="terms" part="terms">
      ${periodHeading(terms, context, level)} ${unclearNote(shared, context)}
      ${summaryList(rows.map(({name, content}) => (content === undefined ? nothing : summaryRow(name, content))))}
      ${termsSources(terms, sourcesOf(shared), context)}
    </div>
  `;
}

/** Another period, folded away, and in it only what differs. */
function otherPeriod(shared: Shared, main: readonly Row[], than: Terms, context: ViewContext): TemplateResult {
  const {msg} = context;
  const [{terms}] = shared;
  const rows = termsRows(shared, context).filter(({same}, n) => same !== main[n]?.same);
  return html`
    <details part="terms">
      <summary>${describeChange(terms, than, context)}</summary>
      <div class="folded">
        ${unclearNote(shared, context)}
        ${
          rows.length === 0
            ? html`<p>${msg('terms.changes.none')}</p>`
            : summaryList(rows.map(({name, content}) => summaryRow(name, content ?? msg('value.none'))))
        }
        ${sourceList(sourcesOf(shared), context)}
      </div>
    </details>
  `;
}

/** `From 1 April 2018: what changed`. */
export function describeChange(terms: Period, than: Period, context: ViewContext): string {
  const {msg, catalogue} = context;
  const isLater = terms.from !== undefined && (than.from === undefined || terms.from > than.from);
  if (isLater) {
    const tense = tenseOf(terms, context);
    return msg(`terms.changes.${tense}`, {day: describeDay(terms.from, catalogue.language)});
  }
  return terms.to === undefined
    ? msg('terms.changes.other', {period: describePeriod(terms, context)})
    : msg('terms.changes.before', {day: describeDay(terms.to, catalogue.language)});
}

function unclearNote(shared: Shared, {msg}: ViewContext): TemplateResult | typeof nothing {
  if (!shared[0].terms.unclear) return nothing;
  return html`<div class="inset">
    <p>${msg('terms.unclear')}</p>
    ${inOwnWords(shared, ({whyUnclear}) => whyUnclear)}
  </div>`;
}

/** A heading with the period, and whether it is over, in force or to come on the day asked about. */
function periodHeading(period: Period, context: ViewContext, level: number): TemplateResult {
  return heading(level, html`${describePeriod(period, context)} ${phaseTag(period, context)}`);
}

/** Whether a period is over, in force or to come on the day asked about. */
export function phaseTag(period: Period, {msg, asOf}: ViewContext): TemplateResult {
  const phase = phaseOn(period, asOf);
  return html`<strong class="tag tag-${phaseColours[phase]}">${msg(`terms.${phase}`)}</strong>`;
}

export function describePeriod({from, to}: Period, context: ViewContext): string {
  return stretch(from, to, context) ?? context.msg('dates.none');
}

function whoAndHow({msg}: ViewContext, use: unknown, orders: unknown, payment: unknown) {
  const none = msg('value.none');
  return summaryList([
    summaryRow(msg('terms.use'), use ?? none),
    summaryRow(msg('terms.orders'), orders ?? none),
    summaryRow(msg('terms.payment'), payment ?? none),
  ]);
}

/** A name and what holds; two periods in which it is the same have the same `same`. */
interface Row {
  readonly name: string;
  /** Undefined where nothing is said. */
  readonly content: unknown;
  readonly same: string;
}

/** Always as many, in the same order. */
function termsRows(shared: Shared, context: ViewContext): Row[] {
  const {msg} = context;
  const [{terms}] = shared;
  const tense = tenseOf(terms, context);
  const {eligible, onBehalfOf, others, orderedBy, requires, funding} = terms;
  const words = (pick: (terms: Terms) => string | undefined) => shared.map((each) => pick(each.terms));
  const row = (name: string, content: unknown, ...same: unknown[]) => ({name, content, same: valueKey(same)});
  const none = msg('value.none');
  const needed = html`<ul>
    ${requires.map((each) => html`<li>${msg(`terms.requires.${each}`)}</li>`)}
  </ul>`;
  const agreement = ({agreement: own}: Terms) => own;
  const text = ({text: own}: Terms) => own;
  return [
    row(msg('terms.use'), use(terms, tense, context) ?? none, eligible, onBehalfOf, others, orderedBy),
    row(msg('terms.orders'), describeOrdering(terms, tense, context) ?? none, orderedBy, onBehalfOf, eligible),
    row(
      msg('terms.payment'),
      payment(shared, tense, context),
      funding,
      words(({funding: own}) => own.text),
    ),
    row(msg('terms.requires'), requires.length === 0 ? undefined : needed, requires),
    row(msg('terms.agreement'), inOwnWords(shared, agreement), words(agreement)),
    row(msg('terms.more'), inOwnWords(shared, text), words(text)),
  ];
}

/** What the publisher says of each lot; once where that is the same. */
function inOwnWords(shared: Shared, pick: (terms: Terms) => string | undefined): TemplateResult | undefined {
  const texts = new Map<string, Lot[]>();
  for (const {lot, terms} of shared) {
    const text = pick(terms);
    if (text !== undefined) getOrCreate(texts, text, () => []).push(lot);
  }
  if (texts.size === 0) return undefined;
  const isSame = texts.size === 1;
  return html`${[...texts].map(([text, lots]) =>
    isSame ? paragraphs(text) : html`<p><bdi>${lots.map(({name}) => name).join(', ')}</bdi>: ${lines(text)}</p>`,
  )}`;
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
function describeOrdering(terms: Terms, tense: Tense, {msg, catalogue, asOf}: ViewContext) {
  const {orderedBy, onBehalfOf, eligible} = terms;
  const types = typesOn(catalogue.organisationTypes, asOf);
  const orderers = tense === 'present' ? typesInPlaceOf(types, orderedBy, asOf) : orderedBy;
  if (orderedBy.length === 0) return undefined;
  const inFull = (ids: readonly string[]) => ids.map((id) => typeInFull(catalogue, id));
  const names = anyOf(inFull(orderers), catalogue.language);
  const forOthers = onBehalfOf.filter((id) => !orderedBy.includes(id));
  if (forOthers.length === 0) return msg(`terms.orders.${tense}`, {names});
  const forWhom = orderedBy.some((id) => eligible.includes(id)) ? 'both' : 'for';
  return msg(`terms.orders.${forWhom}.${tense}`, {names, others: allOf(inFull(forOthers), catalogue.language)});
}

/** Says who pays. Of several payers none is certain, so "or" joins their names. */
function payment(shared: Shared, tense: Tense, {msg, catalogue}: ViewContext) {
  const {payers, shortfall, guaranteedFor} = shared[0].terms.funding;
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
    ${inOwnWords(shared, ({funding}) => funding.text)}`;
}

/** The sources of what is known of a period, folded away. */
export function termsSources(
  period: Period,
  sources: readonly Link[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`
    <details>
      <summary>${context.msg('terms.sources', {period: describePeriod(period, context)})}</summary>
      <div class="folded">${linkList(sources)}</div>
    </details>
  `;
}

function sourceList(sources: readonly Link[], {msg}: ViewContext): TemplateResult | typeof nothing {
  return sources.length === 0
    ? nothing
    : html`<p>${msg('terms.sources.heading')}</p>
        ${linkList(sources)}`;
}

function linkList(links: readonly Link[]): TemplateResult {
  return html`<ul class="plain-list">
    ${links.map((link) => html`<li>${linked(link)}</li>`)}
  </ul>`;
}

/** Each once: several lots may rest on the same page. */
function sourcesOf(shared: Shared): Link[] {
  const all = shared.flatMap(({terms}) => terms.sources);
  return [...new Map(all.map((link) => [link.href ?? link.text, link])).values()];
}
