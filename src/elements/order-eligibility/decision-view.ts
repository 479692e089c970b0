// The answer: the short one at once, then the way to ask for the service, and folded away how it was worked out.

import {html, nothing, type TemplateResult} from 'lit';
import type {Link} from '../../catalogue/model.ts';
import type {Decision, Enquiry, NextStep} from '../../eligibility/enquiry.ts';
import {linkButton, primaryButton, secondaryButton} from '../../ui/button.ts';
import {contactSlot} from '../../ui/contact.ts';
import {
  dataDoubts,
  decisionFacts,
  describeCondition,
  describeGuidance,
  describeReason,
} from '../../ui/describe-decision.ts';
import {heading} from '../../ui/heading.ts';
import type {LookUp} from '../../ui/describe-organisation.ts';
import {printedOn} from '../../ui/provenance.ts';
import {verdict, verdictDay, verdictGrounds} from '../../ui/short-answer.ts';
import type {Msg} from '../../ui/messages.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {StringKey} from '../../ui/strings.ts';
import {summaryList, summaryRow} from '../../ui/summary-list.ts';
import {lines, linked, paragraphs} from '../../ui/text.ts';
import type {PrintController} from '../base/print/print-controller.ts';
import type {RequestToggle} from './request-toggle.ts';
import {listChanges, type Changes} from '../../ui/describe-changes.ts';

export interface DecisionViewModel {
  readonly decision: Decision;
  readonly enquiry: Enquiry;
  readonly lookUp: LookUp;
  readonly context: ViewContext;
  readonly print: PrintController;
  /** Whether the service is in the page's request, and the way to put it there; absent where it cannot be asked for. */
  readonly request: RequestToggle | undefined;
}

export function decisionView(model: DecisionViewModel): TemplateResult {
  const {decision, enquiry, context, print} = model;
  const {headingLevel, catalogue} = context;
  const decided = {decision, enquiry};
  const changes = listChanges(enquiry, decision, context);
  const title = html`${verdict(decided, context)} ${verdictDay(context)}`;
  return html`
    <div class="answer answer-${decision.outcome}" part="answer" lang=${catalogue.language}>
      ${heading(headingLevel + 1, title, {id: 'answer', part: 'outcome', focusable: true})}
      ${print.isPrinting ? printedOn(context) : nothing} ${verdictGrounds(decided, context)}
      ${changes.withinReach.map((sentence) => html`<p>${sentence}</p>`)}
      ${isRefused(decision) ? whatNext(decision, context) : nothing}
      <p class="secondary">${describeGuidance(decided, context)}</p>
      ${contactSlot(context)} ${print.isPrinting ? nothing : buttons(model)} ${workings(model, changes)}
    </div>
  `;
}

function buttons({request, print, context: {msg}}: DecisionViewModel): TemplateResult {
  return html`<div class="beside">
      ${request ? requestButton(request, msg) : nothing} ${linkButton(msg('print'), () => print.printPage(msg))}
    </div>
    ${print.note(msg)}`;
}

function requestButton({isIn, toggle}: RequestToggle, msg: Msg): TemplateResult {
  return isIn ? secondaryButton(msg('answer.remove'), toggle) : primaryButton(msg('answer.add'), toggle);
}

/** What the answer rests on. It is not needed at first: what decided is said above. */
function workings(model: DecisionViewModel, changes: Changes): TemplateResult {
  const {decision, context} = model;
  const {reasons} = decision;
  const texts = [
    ...reasons.map((reason) => describeReason(reason, context)),
    ...dataDoubts(decision).map((doubt) => describeCondition(doubt, context)),
  ];
  return html`
    <details class="workings">
      <summary>${context.msg('answer.how')}</summary>
      <div class="folded">
        ${listSection('answer.reasons', texts.map(lines), context)}
        ${listSection('answer.sources', distinctSources(decision).map(linked), context)}
        ${listSection('answer.changes', changes.others, context)}
        ${isRefused(decision) ? nothing : html`${whatNext(decision, context)} ${moneyAndContract(decision, context)}`}
        ${factsSection(model)}
      </div>
    </details>
  `;
}

/** What to do next is said at once where the answer is no. */
function whatNext({next}: Decision, context: ViewContext): TemplateResult | typeof nothing {
  return listSection('answer.next', next.map(nextStep), context, 'ordered');
}

/** Neither payers nor orderer are of use where nothing can be ordered. */
function isRefused({outcome}: Decision): boolean {
  return outcome === 'cannot-order';
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

/** The sources of all reasons, each once, by address. */
function distinctSources({reasons}: Decision): readonly Link[] {
  return [...new Map(reasons.flatMap(({sources}) => sources.map((link) => [link.href ?? link.text, link]))).values()];
}

function moneyAndContract({fundingText, agreement}: Decision, {msg}: ViewContext): TemplateResult {
  const row = (name: StringKey, text: string | undefined) =>
    text === undefined ? nothing : summaryRow(msg(name), paragraphs(text));
  return summaryList([row('answer.funding', fundingText), row('answer.agreement', agreement)]);
}

function factsSection({decision, enquiry, lookUp, context}: DecisionViewModel): TemplateResult {
  const facts = decisionFacts(enquiry, decision, lookUp, context);
  return html`
    ${sectionHeading('answer.facts', context)}
    ${summaryList(facts.map(([name, value]) => summaryRow(name, html`<bdi>${value}</bdi>`)))}
  `;
}

function nextStep({text, url}: NextStep): TemplateResult {
  return url === undefined
    ? html`<span dir="auto">${lines(text)}</span>`
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
