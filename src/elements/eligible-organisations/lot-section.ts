// Who may use a lot, period by period: a table of the kinds of organisation, and what is known of others.

import {html, nothing, type TemplateResult} from 'lit';
import {isWholeDay, phaseOn} from '../../catalogue/day.ts';
import type {Catalogue, Link, Lot, OrganisationType, Terms} from '../../catalogue/model.ts';
import {typeInFull} from '../../catalogue/names.ts';
import type {Outcome} from '../../eligibility/enquiry.ts';
import {heading} from '../../ui/heading.ts';
import {lotTitle} from '../../ui/lot-title.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {allOf, anyOf, capital} from '../../ui/messages.ts';
import type {StringKey} from '../../ui/strings.ts';
import {periodHeading, tenses, termsSources, type Tense} from '../../ui/terms.ts';
import {paragraphs} from '../../ui/text.ts';
import {stretchesOf, type Stretch} from './stretches.ts';
import {generalTerms, usesOf, type Member, type Use} from './who-may-use.ts';

export interface Shown {
  readonly context: ViewContext;
  readonly printing: boolean;
  /** Whether the reader wants to see this kind of organisation. */
  readonly isSought: (type: OrganisationType) => boolean;
}

/** The ends of keys of the interface's texts. */
const ends = {past: '.then', present: '', future: '.future'} as const;

/** @param n - Of the lot on the page, for ids. */
export function whoMayUseLot(lot: Lot, n: number, shown: Shown): TemplateResult {
  const {headingLevel, catalogue} = shown.context;
  const stretches = stretchesOf(lot, catalogue);
  return html`
    <div class="lot" part="lot">
      ${heading(headingLevel + 1, lotTitle(lot))}
      ${stretches.map((stretch, m) => periodSection(lot, stretch, `period-${n}-${m}`, shown))}
    </div>
  `;
}

function periodSection(lot: Lot, stretch: Stretch, id: string, shown: Shown): TemplateResult {
  const {context, printing} = shown;
  const {msg, catalogue, asOf, headingLevel} = context;
  const tense = tenses[phaseOn(stretch, asOf)];
  const {terms, day, from, to} = stretch;
  const isVague = [from, to].some((end) => end !== undefined && !isWholeDay(end));
  return html`
    ${periodHeading(stretch, context, headingLevel + 2, id)}
    ${isVague ? html`<p class="secondary">${msg('eligible.vague')}</p>` : nothing}
    ${terms.some(({unclear}) => unclear) ? unclearNote(terms, context) : nothing}
    ${terms.flatMap(({text}) => (text === undefined ? [] : paragraphs(text)))}
    ${useTable(usesOf(catalogue, lot, day), lot, id, tense, shown)}
    <p>${describeOthers(generalTerms(catalogue, lot, day), tense, context)}</p>
    ${termsSources(stretch, sourcesOf(terms), context, printing)}
  `;
}

function unclearNote(terms: readonly Terms[], {msg}: ViewContext): TemplateResult {
  const reasons = terms.flatMap(({whyUnclear}) => whyUnclear ?? []);
  return html`<div class="inset">
    <p>${msg('terms.unclear')}</p>
    ${reasons.map(paragraphs)}
  </div>`;
}

function useTable(uses: readonly Use[], {name}: Lot, id: string, tense: Tense, shown: Shown): TemplateResult {
  const {context, isSought} = shown;
  const {msg, catalogue} = context;
  const rows = uses
    .map((use) => ({...use, types: use.types.filter(({id}) => isSought(catalogue.organisationTypes.get(id)!))}))
    .filter(({types}) => types.length > 0);
  if (rows.length === 0) {
    return html`<p class="secondary">${msg(uses.length === 0 ? 'eligible.types.none' : 'eligible.search.none')}</p>`;
  }
  return html`
    <table aria-labelledby=${id}>
      <thead>
        <tr>
          <th scope="col">${msg('eligible.type')}</th>
          <th scope="col">${msg(`eligible.use${ends[tense]}`, {name})}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (use) => html`
            <tr>
              <th scope="row">
                <ul class="plain-list">
                  ${use.types.map((type) => html`<li>${describeMember(type, context)}</li>`)}
                </ul>
              </th>
              <td>
                <strong>${outcomeWord(use.outcome, context)}</strong>
                ${use.codes.map((code) => describeUseReason(code, use, tense, context))}
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Yes, no, check, or not yet. */
export function outcomeWord(outcome: Outcome, {msg}: ViewContext): string {
  const words: Readonly<Record<Outcome, StringKey>> = {
    'can-order': 'answer.yes',
    'ask-orderer': 'answer.yes',
    check: 'eligible.check',
    'not-yet': 'eligible.not-yet',
    'cannot-order': 'answer.no',
  };
  return msg(words[outcome]);
}

/** `Integrated care boards (ICB): took over from clinical commissioning groups`. */
function describeMember({id, tookOver, actsFor, withAuthority}: Member, {msg, catalogue}: ViewContext): TemplateResult {
  const names = (ids: readonly string[]) => ({names: listed(ids, catalogue)});
  const because = [
    ...(tookOver.length > 0 ? [msg('eligible.took-over', names(tookOver))] : []),
    ...(actsFor.length > 0 ? [msg(`eligible.acts-for${withAuthority ? '.authority' : ''}`, names(actsFor))] : []),
  ];
  return html`<bdi>${capital(typeInFull(catalogue, id))}</bdi>${
      because.length === 0 ? nothing : html`<span class="because">: ${because.join('; ')}</span>`
    }`;
}

function describeUseReason(code: string, {orderer}: Use, tense: Tense, {msg, catalogue}: ViewContext): unknown {
  switch (code) {
    case 'orders-itself':
    case 'orders-for-another':
      return html` <br />${msg(`eligible.${code}${ends[tense]}`)}`;
    case 'ordered-on-behalf':
      return html` <br />${msg(`terms.orders.${tense}`, {names: listed(orderer, catalogue, anyOf)})}`;
    case 'terms-unclear':
    case 'terms-date-unclear':
    case 'organisation-eligibility-unclear':
    case 'organisation-type-not-then':
      return html` <br />${msg(`eligible.${code}`)}`;
    default:
      return nothing; // that it is not open to them is what "No" says
  }
}

function describeOthers({others, orderedBy}: Terms, tense: Tense, {msg, catalogue}: ViewContext): string {
  if (others === 'no') return msg(`eligible.others.no${ends[tense]}`);
  return tense === 'present' && orderedBy.length > 0
    ? msg('eligible.others.check', {names: listed(orderedBy, catalogue, anyOf)})
    : msg(`eligible.others.unclear${ends[tense]}`);
}

/** Each once: the terms of a stretch may rest on the same page. */
function sourcesOf(terms: readonly Terms[]): Link[] {
  return [...new Map(terms.flatMap(({sources}) => sources.map((link) => [link.href ?? link.text, link]))).values()];
}

function listed(ids: readonly string[], catalogue: Catalogue, join = allOf): string {
  return join(
    ids.map((id) => typeInFull(catalogue, id)),
    catalogue.language,
  );
}
