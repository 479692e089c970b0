// Whether one organisation, or one kind of them, may use each of the lots on the day asked about.

import {html, type TemplateResult} from 'lit';
import {describeDay} from '../../catalogue/day.ts';
import type {Lot} from '../../catalogue/model.ts';
import {typeName} from '../../catalogue/names.ts';
import type {Enquiry} from '../../eligibility/enquiry.ts';
import {contactSlot} from '../../ui/contact.ts';
import {decidingReasons, describeReason} from '../../ui/describe-decision.ts';
import {heading} from '../../ui/heading.ts';
import {organisationName, type LookUp} from '../../ui/describe-organisation.ts';
import {summaryList, summaryRow} from '../../ui/summary-list.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {outcomeWord} from './lot-section.ts';
import {judgeUse} from './who-may-use.ts';

export interface OrganisationResult {
  /** Who it is about, as a question. */
  readonly question: string;
  readonly lots: readonly {readonly name: string; readonly word: string; readonly reasons: readonly string[]}[];
}

/** Undefined while nobody has said who asks, or about what. */
export function resultFor(
  lots: readonly Lot[],
  organisation: Enquiry['organisation'],
  lookUp: LookUp,
  context: ViewContext,
): OrganisationResult | undefined {
  const {msg, catalogue, asOf, today} = context;
  const type = organisation?.type;
  const isFound = lookUp.kind === 'found';
  if (lookUp.kind === 'looking' || lots.length === 0) return undefined;
  if (!isFound && !catalogue.organisationTypes.has(type ?? '')) return undefined;
  const name = isFound ? organisationName(lookUp.found.organisation) : typeName(catalogue, type!);
  const day = describeDay(asOf, catalogue.language);
  return {
    question: msg(asOf < today ? 'eligible.answer.then' : 'eligible.answer', {name, day}),
    lots: lots.map((lot) => {
      const judgement = judgeUse(catalogue, lot, asOf, organisation);
      return {
        name: lot.name,
        word: outcomeWord(judgement.outcome, context),
        reasons: decidingReasons(judgement).map((reason) => describeReason(reason, context)),
      };
    }),
  };
}

/** `May GP practices use it? Lot 1: Yes. Lot 2: Check.` */
export function describeOrganisationResult({question, lots}: OrganisationResult): string {
  return [question, ...lots.map(({name, word}) => `${name}: ${word}.`)].join(' ');
}

export function organisationResult({question, lots}: OrganisationResult, context: ViewContext): TemplateResult {
  const {msg, headingLevel} = context;
  return html`
    <div class="inset" part="answer">
      ${heading(headingLevel + 1, question)}
      ${summaryList(
        lots.map(({name, word, reasons}) =>
          summaryRow(
            html`<bdi>${name}</bdi>`,
            html`<strong>${word}</strong> ${reasons.map((reason) => html`<br /><bdi>${reason}</bdi>`)}`,
          ),
        ),
      )}
      <p class="secondary">${msg('answer.guidance')}</p>
      ${contactSlot(context)}
    </div>
  `;
}
