// The answer: the outcome, who orders and who pays, why, what speaks for the order, what is still to be met, what would
// change it, what to do next.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay} from '../../catalogue/day.ts';
import type {Link} from '../../catalogue/model.ts';
import type {Decision, Enquiry, NextStep, Reason} from '../../eligibility/enquiry.ts';
import {secondaryButton} from '../../ui/button.ts';
import {contactSlot} from '../../ui/contact.ts';
import {
  decidingReasons,
  describeCondition,
  decisionFacts,
  describeOrderers,
  describeOutcome,
  describePayers,
  describeReason,
  reasonsInFavour,
} from '../../ui/describe-decision.ts';
import {heading} from '../../ui/heading.ts';
import type {LookUp} from '../../ui/describe-organisation.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {StringKey} from '../../ui/strings.ts';
import {summaryList, summaryRow} from '../../ui/summary-list.ts';
import {linked} from '../../ui/text.ts';
import {listChanges} from './changes.ts';

export interface DecisionViewModel {
  readonly decision: Decision;
  readonly enquiry: Enquiry;
  readonly lookUp: LookUp;
  readonly context: ViewContext;
  readonly printing: boolean;
  readonly print: () => void;
}

export function decisionView(model: DecisionViewModel): TemplateResult {
  const {decision, enquiry, context, printing, print} = model;
  const {msg, headingLevel, catalogue} = context;
  const outcome = describeOutcome(decision, enquiry.organisation?.type, context);
  const reasons = decidingReasons(decision).map(
    (reason) => html`${describeReason(reason, context)} ${sources(reason.sources, printing, context)}`,
  );
  const conditions = decision.conditions.map((condition) => describeCondition(condition, context));
  return html`
    <div class="answer answer-${decision.outcome}" part="answer" lang=${catalogue.language}>
      ${heading(headingLevel + 1, outcome, {id: 'answer', part: 'outcome', focusable: true})}
      ${printing ? printedToday(context) : nothing}
      <p class="secondary">${msg('answer.guidance')}</p>
      ${whoAndWho(decision, context)} ${listSection('answer.reasons', reasons, context)} ${inFavourSection(model)}
      ${listSection('answer.conditions', conditions, context)} ${changesSection(model)}
      ${listSection('answer.next', decision.next.map(nextStep), context, 'ordered')} ${factsSection(model)}
      ${contactSlot(context)}
      <p>${secondaryButton(msg('answer.print'), print)}</p>
    </div>
  `;
}

function printedToday({msg, today, catalogue}: ViewContext): TemplateResult {
  return html`<p class="secondary">${msg('print.made', {day: describeDay(today, catalogue.language)})}</p>`;
}

/** A heading with a list below it; nothing for an empty list. */
function listSection(
  title: StringKey,
  items: readonly unknown[],
  context: ViewContext,
  kind?: 'ordered',
): TemplateResult | typeof nothing {
  return items.length === 0 ? nothing : html`${sectionHeading(title, context)}${listItems(items, kind)}`;
}

function sectionHeading(title: StringKey, {msg, headingLevel}: ViewContext): TemplateResult {
  return heading(headingLevel + 2, msg(title));
}

/** What speaks for the order, unless no terms apply any longer: then nothing can. Sources that "Why" has are left out. */
function inFavourSection({decision, context, printing}: DecisionViewModel): TemplateResult | typeof nothing {
  const inFavour = reasonsInFavour(decision);
  const deciding = decidingReasons(decision);
  if (inFavour.length === 0 || deciding.some(({code}) => code === 'terms-ended')) return nothing;
  const known = new Set(linksOf(deciding).keys());
  const others = [...linksOf(inFavour)].flatMap(([address, link]) => (known.has(address) ? [] : [link]));
  return html`
    ${sectionHeading('answer.in-favour', context)}
    ${listItems(inFavour.map((reason) => describeReason(reason, context)))} ${sources(others, printing, context)}
  `;
}

/** The sources of reasons, each once, by address. */
function linksOf(reasons: readonly Reason[]): ReadonlyMap<string, Link> {
  return new Map(reasons.flatMap(({sources: links}) => links.map((link) => [link.href ?? link.text, link])));
}

/** What would bring a better outcome, and folded away what would not. */
function changesSection({decision, enquiry, context, printing}: DecisionViewModel): TemplateResult | typeof nothing {
  const {better, others} = listChanges(enquiry, decision, context);
  if (better.length + others.length === 0) return nothing;
  return html`
    ${sectionHeading('answer.changes', context)} ${better.length === 0 ? nothing : listItems(better)}
    ${
      others.length === 0
        ? nothing
        : html`<details ?open=${printing}>
            <summary>${context.msg('answer.changes.worse')}</summary>
            <div class="folded">${listItems(others)}</div>
          </details>`
    }
  `;
}

function factsSection({decision, enquiry, lookUp, context}: DecisionViewModel): TemplateResult {
  const facts = decisionFacts(enquiry, decision, lookUp, context);
  return html`
    ${sectionHeading('answer.facts', context)}
    ${summaryList(facts.map(([name, value]) => summaryRow(name, html`<bdi>${value}</bdi>`)))}
  `;
}

/** Neither orderer nor payers where nothing can be ordered, nor while no terms apply. */
function whoAndWho(decision: Decision, context: ViewContext): TemplateResult | typeof nothing {
  const {msg} = context;
  const {outcome, orderer, payers, fundingText, agreement} = decision;
  if (outcome === 'cannot-order' || orderer.length + payers.length === 0) return nothing;
  const note = fundingText === undefined ? nothing : html`<p class="note" dir="auto">${fundingText}</p>`;
  return summaryList([
    summaryRow(msg('answer.orderer'), describeOrderers(orderer, context)),
    summaryRow(msg('answer.payers'), html`${describePayers(payers, context)}${note}`),
    agreement === undefined ? nothing : summaryRow(msg('answer.agreement'), html`<span dir="auto">${agreement}</span>`),
  ]);
}

function sources(links: readonly Link[], printing: boolean, {msg}: ViewContext): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`
    <details ?open=${printing}>
      <summary>${msg('answer.sources')}</summary>
      <div class="folded">${listItems(links.map(linked))}</div>
    </details>
  `;
}

function nextStep({text, url}: NextStep): TemplateResult {
  return url === undefined
    ? html`<span dir="auto">${text}</span>`
    : html`<span dir="auto"><a href=${url}>${text}</a></span>`;
}

function listItems(items: readonly unknown[], kind?: 'ordered'): TemplateResult {
  const all = items.map((item) => html`<li>${item}</li>`);
  return kind === 'ordered'
    ? html`<ol>
        ${all}
      </ol>`
    : html`<ul>
        ${all}
      </ul>`;
}
