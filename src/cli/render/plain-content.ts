// What a tag shows, as plain content: for readers without scripts, for search engines and for the moment before the script.

import {html, nothing, type TemplateResult} from 'lit';
import type {Lot} from '../../catalogue/model.ts';
import type {Tag} from '../../tags.ts';
import {heading} from '../../ui/heading.ts';
import {describeAsOf, noticeKeys, notices, provenance} from '../../ui/provenance.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {contactContent} from './contact-content.ts';
import {documentsContent, orderContent, overviewContent} from './lot-content.ts';
import {cardContent, compareContent, listContent, roadmapContent} from './service-content.ts';

/** A tag of a page with its catalogue. */
export interface TagView {
  /** An attribute, trimmed; empty if it is absent. */
  readonly attribute: (name: string) => string;
  readonly context: ViewContext;
}

export interface PlainContent {
  readonly title: string | TemplateResult;
  readonly content: unknown;
  /** The lots whose notices belong to it. */
  readonly lots?: Iterable<Lot>;
  /** What the author named and the catalogue lacks, in sentences. */
  readonly unknown?: readonly string[];
  /** Whether it says itself who publishes the catalogue. */
  readonly hasProvenance?: true;
}

/** Undefined for tags that are nothing without somebody who uses them. */
export function plainContentOf(tag: Tag, view: TagView): PlainContent | undefined {
  switch (tag) {
    case 'lot-catalogue':
      return listContent(view);
    case 'service-card':
      return cardContent(view);
    case 'service-compare':
      return compareContent(view);
    case 'service-roadmap':
      return roadmapContent(view);
    case 'lot-overview':
    case 'eligible-organisations':
      return overviewContent(view, tag);
    case 'catalogue-documents':
      return documentsContent(view);
    case 'catalogue-contact':
      return contactContent(view);
    case 'order-eligibility':
      return orderContent(view);
    default:
      return undefined; // a request is its reader’s
  }
}

/** What was said by the tags before of the same catalogue: it is said once on a page. */
export interface Told {
  readonly notices: Set<string>;
  readonly days: Set<string>;
}

/** The content with the heading, the notices and the source around it. */
export function framed(
  {title, content, lots = [], unknown = [], hasProvenance}: PlainContent,
  {attribute, context}: TagView,
  slots: ReadonlySet<string>,
  told: Told,
  isLast: boolean,
): TemplateResult {
  const mayTell = attribute('notices') !== 'never';
  return html`
    ${slots.has('heading') ? nothing : heading(context.headingLevel, attribute('heading') || title)}
    ${mayTell ? whatIsNew([...lots], context, told) : nothing} ${unknown.map((sentence) => html`<p>${sentence}</p>`)}
    ${content} ${isLast && mayTell && !hasProvenance ? provenance(context) : nothing}
  `;
}

function whatIsNew(lots: readonly Lot[], context: ViewContext, told: Told): unknown[] {
  const {asOf, today} = context;
  const isFirst = told.days.size === 0;
  const keys = noticeKeys(lots).filter((key) => !told.notices.has(key));
  for (const key of keys) told.notices.add(key);
  const isOtherDay = asOf !== today && !told.days.has(asOf);
  told.days.add(asOf);
  return [
    notices(context, lots, {state: isFirst, notices: keys}, true),
    isOtherDay ? html`<p>${describeAsOf(context)}</p>` : nothing,
  ];
}
