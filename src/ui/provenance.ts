// What every element says once about its data: above it notices and the day that is shown, below it source and age.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay, lastDay} from '../catalogue/day.ts';
import type {Archive, Lot, Notice} from '../catalogue/model.ts';
import {contactLines} from './contact.ts';
import {heading} from './heading.ts';
import type {ViewContext} from './view-context.ts';
import {summaryRow} from './summary-list.ts';
import {lines, linked, paragraphs} from './text.ts';

/**
 * Everything that a reader must know before the data.
 *
 * @param lots - Those whose services are shown.
 */
export function notices(context: ViewContext, lots: Iterable<Lot>): TemplateResult {
  const {catalogue, msg, asOf, today} = context;
  const {archived, reviewBy, language} = catalogue;
  const overdue = reviewBy !== undefined && lastDay(reviewBy) < today;
  return html`
    ${archived ? archiveNotice(archived, context) : nothing}
    ${overdue ? html`<p class="inset">${msg('provenance.review', {day: describeDay(reviewBy, language)})}</p>` : nothing}
    ${asOf === today ? nothing : html`<p class="as-of" part="as-of">${msg('as-of', {day: describeDay(asOf, language)})}</p>`}
    ${lotNotices(context, lots)}
  `;
}

/** The lots' own warnings and disclaimers. */
export function lotNotices(context: ViewContext, lots: Iterable<Lot>): TemplateResult[] {
  return distinct(lots).map((notice) => noticeBox(notice, context));
}

/** Source, age, licence and what is missing. */
export function provenance(context: ViewContext): TemplateResult {
  const {catalogue, msg, headingLevel} = context;
  const {updated, language, archived, contact} = catalogue;
  return html`
    <div class="provenance" part="provenance" lang=${language}>
      ${heading(headingLevel + 1, msg('provenance.heading'))}
      <dl>
        ${origin(context)}
        ${
          contact
            ? summaryRow(
                msg(archived ? 'contact.archived' : 'contact.heading'),
                contactLines(contact, archived !== undefined),
              )
            : nothing
        }
      </dl>
      ${updated === undefined ? nothing : html`<p>${msg('provenance.updated', {day: describeDay(updated, language)})}</p>`}
    </div>
  `;
}

/** The line on paper that says when it was printed. */
export function printedOn({msg, today, catalogue}: ViewContext): TemplateResult {
  return html`<p class="secondary">${msg('print.made', {day: describeDay(today, catalogue.language)})}</p>`;
}

/** Source, what is missing, and licence: rows of a summary list. */
export function origin({catalogue: {publisher, partial, licence}, msg}: ViewContext): TemplateResult {
  return html`
    ${publisher ? summaryRow(msg('provenance.source'), linked(publisher)) : nothing}
    ${!partial ? nothing : summaryRow(msg('provenance.partial'), lines(partial))}
    ${licence ? summaryRow(msg('provenance.licence'), linked(licence)) : nothing}
  `;
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

/** The notices of all lots; one that several lots share is there once. */
function distinct(lots: Iterable<Lot>): Notice[] {
  const found = new Map<string, Notice>();
  for (const lot of lots) {
    for (const notice of lot.notices) {
      const key = [notice.kind, notice.title, notice.text].join('\n');
      if (!found.has(key)) found.set(key, notice);
    }
  }
  return [...found.values()];
}

function noticeBox({kind, title, text, link}: Notice, {msg, catalogue}: ViewContext): TemplateResult {
  const label = title ?? (kind === 'disclaimer' ? msg('provenance.disclaimer') : undefined);
  return html`
    <div class="inset notice-${kind}" part="notice">
      ${label === undefined ? nothing : html`<p><strong>${label}</strong></p>`}
      <p dir="auto" lang=${catalogue.language}>${lines(text)} ${link ? linked(link) : nothing}</p>
    </div>
  `;
}
