// Lots as plain content: in words, with their terms, and their documents.

import {html, nothing, type TemplateResult} from 'lit';
import {findService, type Lot} from '../../catalogue/model.ts';
import {runQuery} from '../../query/query.ts';
import {heading} from '../../ui/heading.ts';
import {lotTitle} from '../../ui/lot-title.ts';
import {termsOfLots} from '../../ui/terms.ts';
import {documentLine, paragraphs} from '../../ui/text.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {PlainContent, TagView} from './plain-content.ts';
import {tagLots} from './tag-presets.ts';

/** Who may use each lot stands in its terms, so the overview and the question who may use it have these in common. */
export function overviewContent(view: TagView, tag: 'lot-overview' | 'eligible-organisations'): PlainContent {
  const {attribute, context} = view;
  const {catalogue, msg, headingLevel} = context;
  const {lots, unknown} = tagLots(view);
  const [only] = attribute('lot') !== '' && lots.length === 1 ? lots : [];
  const isOverview = tag === 'lot-overview';
  const title = isOverview
    ? only === undefined
      ? catalogue.title
      : lotTitle(only)
    : only === undefined
      ? msg('eligible.heading')
      : msg('eligible.heading.named', {name: only.name});
  const level = headingLevel + (only === undefined ? 2 : 1);
  const ofLot = (lot: Lot) => [
    only === undefined ? heading(level - 1, lotTitle(lot)) : nothing,
    lotInWords(lot, context, level),
  ];
  const summary = isOverview && attribute('lot') === '' ? catalogue.summary : undefined;
  return {
    title,
    lots,
    unknown,
    content: html`
      ${summary === undefined ? nothing : paragraphs(summary)} ${isOverview ? lots.map(ofLot) : nothing}
      ${termsOfLots(lots, context, headingLevel + 1)}
      ${lots.length === 0 ? html`<p>${msg('overview.no-lots')}</p>` : nothing}
    `,
  };
}

/** What its answers rest on, of the lots that it asks about. Undefined if the catalogue says nothing of that. */
export function orderContent(view: TagView): PlainContent | undefined {
  const {catalogue, msg, asOf, today, headingLevel} = view.context;
  const service = findService(catalogue, view.attribute('service'));
  const {lots: named, unknown} = tagLots(view);
  const listed = service && new Set(service.listings.map(({lot}) => lot.id));
  const lots = named.filter(({id}) => listed?.has(id) ?? true);
  if (lots.every(({terms}) => terms.length === 0)) return undefined;
  const [only] = view.attribute('lot') !== '' && lots.length === 1 ? lots : [];
  const subject = service ? '.named' : only ? '.lot' : '';
  return {
    title: msg(`eligibility.heading${subject}${asOf < today ? '.then' : ''}`, {name: (service ?? only)?.name ?? ''}),
    lots,
    unknown,
    content: termsOfLots(lots, view.context, headingLevel + 1),
  };
}

function lotInWords(lot: Lot, context: ViewContext, level: number): TemplateResult {
  const {catalogue, msg, asOf} = context;
  const {summary, description, documents} = lot;
  const {total, facets} = runQuery(catalogue, {asOf, preset: {lot: [lot.id]}, pageSize: 1});
  const kinds = facets.find(({id}) => id === 'category')?.values ?? [];
  return html`
    ${summary === undefined ? nothing : paragraphs(summary)}
    ${description === undefined ? nothing : paragraphs(description)}
    ${heading(level, total === 0 ? msg('result.none') : msg('result.count', {count: total}))}
    ${
      kinds.length === 0
        ? nothing
        : html`<ul>
            ${kinds.map(({name, count}) => html`<li><bdi>${name}</bdi>: ${msg('result.count', {count})}</li>`)}
          </ul>`
    }
    ${documents.length === 0 ? nothing : [heading(level, msg('service.documents')), documentItems(documents, context)]}
  `;
}

export function documentsContent(view: TagView): PlainContent {
  const {context} = view;
  const {msg, headingLevel} = context;
  const {lots, unknown} = tagLots(view);
  const withSome = lots.filter(({documents}) => documents.length > 0);
  return {
    title: msg('service.documents'),
    unknown,
    content:
      withSome.length === 0
        ? html`<p>${msg('documents.none')}</p>`
        : withSome.map(({name, documents}) => [heading(headingLevel + 1, name), documentItems(documents, context)]),
  };
}

function documentItems(documents: Lot['documents'], context: ViewContext): TemplateResult {
  return html`<ul>
    ${documents.map((document) => html`<li>${documentLine(document, context)}</li>`)}
  </ul>`;
}
