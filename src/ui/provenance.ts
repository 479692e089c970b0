// What every element says once about its data: above it notices and the day that is shown, below it source and age.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay, lastDay} from '../catalogue/day.ts';
import type {Archive, Lot, Notice} from '../catalogue/model.ts';
import {getOrCreate} from '../catalogue/get-or-create.ts';
import {linkButton} from './button.ts';
import {contactLines} from './contact.ts';
import {heading} from './heading.ts';
import {lotNames} from './lot-title.ts';
import type {ViewContext} from './view-context.ts';
import {summaryRow} from './summary-list.ts';
import {lines, linked, paragraphs} from './text.ts';

/** Which of what could be said an element says. */
export interface SaidNotices {
  /** That the catalogue is archived, or was to be reviewed. */
  readonly state: boolean;
  /** Keys of notices. */
  readonly notices: readonly string[];
}

/**
 * What a reader must know before the data: how the catalogue stands, the first notice of its lots, and the others
 * folded away.
 *
 * @param lots - Those whose services are shown.
 * @param unfolded - Whether all show at once, as on paper.
 */
export function notices(
  context: ViewContext,
  lots: readonly Lot[],
  said: SaidNotices,
  unfolded: boolean,
): TemplateResult {
  const {msg} = context;
  const boxes = distinct(lots)
    .filter(({notice}) => said.notices.includes(noticeKey(notice)))
    .map((each) => noticeBox(each, lots, context));
  const [first, ...others] = unfolded ? [boxes] : boxes;
  return html`
    ${said.state ? stateNotices(context) : nothing} ${first}
    ${
      others.length === 0
        ? nothing
        : html`<details class="notices">
            <summary>${msg('provenance.notices.more', {count: others.length})}</summary>
            ${others}
          </details>`
    }
  `;
}

/** What the notices of lots are known by; one that several lots share is one notice. */
export function noticeKeys(lots: readonly Lot[]): string[] {
  return distinct(lots).map(({notice}) => noticeKey(notice));
}

/** The day that is shown, in a small line. @param choose - Leads to where the reader can choose another. */
export function dayLine(context: ViewContext, choose: (() => void) | undefined): TemplateResult {
  return html`<p class="as-of secondary" part="as-of">
    ${describeAsOf(context)} ${choose ? linkButton(context.msg('as-of.change'), choose) : nothing}
  </p>`;
}

/** `How things stood on 3 June 2016`. */
export function describeAsOf({catalogue, msg, asOf, today}: ViewContext): string {
  const day = describeDay(asOf, catalogue.language);
  return msg(asOf < today ? 'as-of' : asOf > today ? 'as-of.future' : 'as-of.today', {day});
}

/** Source, age, licence and what is missing; nothing where the catalogue says none of it. */
export function provenance(context: ViewContext): TemplateResult | typeof nothing {
  const {catalogue, msg, headingLevel} = context;
  const {updated, language, archived, contact} = catalogue;
  const rows = [
    ...origin(context),
    ...(contact
      ? [
          summaryRow(
            msg(archived ? 'contact.archived' : 'contact.heading'),
            contactLines(contact, archived !== undefined),
          ),
        ]
      : []),
  ];
  if (rows.length === 0 && updated === undefined) return nothing;
  return html`
    <div class="provenance" part="provenance" lang=${language}>
      ${heading(headingLevel + 1, msg('provenance.heading'))} ${rows.length === 0 ? nothing : html`<dl>${rows}</dl>`}
      ${updated === undefined ? nothing : html`<p>${msg('provenance.updated', {day: describeDay(updated, language)})}</p>`}
    </div>
  `;
}

/** The line on paper that says when it was printed. */
export function printedOn({msg, today, catalogue}: ViewContext): TemplateResult {
  return html`<p class="secondary">${msg('print.made', {day: describeDay(today, catalogue.language)})}</p>`;
}

/** Source, what is missing, and licence: rows of a summary list. */
export function origin({catalogue: {publisher, partial, licence}, msg}: ViewContext): TemplateResult[] {
  return [
    ...(publisher ? [summaryRow(msg('provenance.source'), linked(publisher))] : []),
    ...(partial ? [summaryRow(msg('provenance.partial'), lines(partial))] : []),
    ...(licence ? [summaryRow(msg('provenance.licence'), linked(licence))] : []),
  ];
}

function archiveNotice({on, text, link}: Archive, {msg, catalogue}: ViewContext): TemplateResult {
  const title =
    on === undefined
      ? msg('provenance.archived.undated')
      : msg('provenance.archived', {day: describeDay(on, catalogue.language)});
  return html`
    <div class="callout" part="archived">
      <p class="callout-label"><strong>${title}</strong></p>
      <div lang=${catalogue.language}>${paragraphs(text)}</div>
      ${link ? html`<p>${linked({...link, text: msg('provenance.archived.link')})}</p>` : nothing}
    </div>
  `;
}

function stateNotices(context: ViewContext): TemplateResult[] {
  const {archived, reviewBy, language} = context.catalogue;
  const overdue = reviewBy !== undefined && lastDay(reviewBy) < context.today;
  return [
    ...(archived ? [archiveNotice(archived, context)] : []),
    ...(overdue
      ? [html`<p class="inset">${context.msg('provenance.review', {day: describeDay(reviewBy, language)})}</p>`]
      : []),
  ];
}

interface LotNotice {
  readonly notice: Notice;
  /** Those that it is about. */
  readonly lots: readonly Lot[];
}

function noticeKey({kind, title, text}: Notice): string {
  return [kind, title, text].join('\n');
}

/** The notices of all lots, warnings first; one that several lots share is there once. */
function distinct(lots: readonly Lot[]): LotNotice[] {
  const found = new Map<string, {notice: Notice; lots: Lot[]}>();
  for (const lot of lots) {
    for (const notice of lot.notices) {
      getOrCreate(found, noticeKey(notice), () => ({notice, lots: []})).lots.push(lot);
    }
  }
  const isWarning = ({notice}: LotNotice) => notice.kind === 'warning';
  const all = [...found.values()];
  return [...all.filter(isWarning), ...all.filter((each) => !isWarning(each))];
}

/** A notice, with the names of its lots where more of them are shown. */
function noticeBox({notice, lots}: LotNotice, shown: readonly Lot[], context: ViewContext): TemplateResult {
  const {msg, catalogue} = context;
  const {kind, title, text, link} = notice;
  const isNamed = lots.every(({name}) => title?.includes(name));
  const label = [
    ...(lots.length < shown.length && !isNamed ? [lotNames(lots, catalogue)] : []),
    ...(title !== undefined ? [title] : kind === 'disclaimer' ? [msg('provenance.disclaimer')] : []),
  ].join(': ');
  return html`
    <div class="inset notice-${kind}" part="notice">
      ${label === '' ? nothing : html`<p><strong>${label}</strong></p>`}
      <p dir="auto" lang=${catalogue.language}>${lines(text)} ${link ? linked(link) : nothing}</p>
    </div>
  `;
}
