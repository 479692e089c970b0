// What a lot holds: kinds of service and counts, and folded away whatever else is known of it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Capability, Catalogue, Lot} from '../../catalogue/model.ts';
import {isStated} from '../../catalogue/stated.ts';
import {statuses} from '../../query/values.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {statusName} from '../../ui/status-tag.ts';
import {documentLine, lines, paragraphs} from '../../ui/text.ts';
import type {ListValues} from './list-href.ts';
import type {Kind, Tally} from './tally.ts';

export interface LotSectionView {
  readonly lot: Lot;
  readonly tally: Tally;
  readonly context: ViewContext;
  /** The level of the headings of its sections. */
  readonly level: number;
  /** Whether everything shows at once, as where only this lot is shown. */
  readonly unfolded: boolean;
  /** The URL of a list of the lot that shows these values alone, if there is one. */
  readonly hrefOf: (values: ListValues) => string | undefined;
}

// Fewer bars say nothing that the numbers do not.
const leastBars = 5;

export function lotSection(view: LotSectionView): TemplateResult {
  const {lot, tally, context, level} = view;
  const {msg} = context;
  const kinds = kindsOf(lot, tally, context.catalogue);
  return html`
    ${paragraphs(lot.summary)}
    ${heading(level, tally.total === 0 ? msg('result.none') : msg('result.count', {count: tally.total}))}
    ${statusCounts(view)} ${kindCounts(kinds, view)} ${moreAbout(kinds, view)}
  `;
}

/** The kinds of the lot and those that its services name, in the catalogue's order; last, those that no list names. */
function kindsOf(lot: Lot, {kinds: found}: Tally, {categories}: Catalogue): Kind[] {
  const defined = [...categories.values()].flatMap(
    (category): Kind[] | Kind =>
      found.get(category.id) ?? (category.lot === lot.id ? [{category, count: 0, functions: new Map()}] : []),
  );
  const others = [...found.values()].filter(({category}) => category && !categories.has(category.id));
  const without = found.get(undefined);
  const named = [...defined, ...others];
  return without && (named.length > 0 || without.functions.size > 0) ? [...named, without] : named;
}

function statusCounts({lot, tally, context, hrefOf}: LotSectionView): unknown {
  const {msg, catalogue} = context;
  if (tally.total === 0) return nothing;
  const list = hrefOf({});
  const counts = inStatusOrder(tally.statuses).map(([status, count]) => ({
    name: statusName(status, msg),
    href: hrefOf({status}),
    count,
  }));
  return html`
    ${isStated(catalogue, 'status') || lot.terms.length > 0 ? countList(counts, 'count', tally.total, context) : nothing}
    ${list === undefined ? nothing : html`<p><a href=${list}>${msg('overview.show', {name: lot.name})}</a></p>`}
  `;
}

/** Counts by status: the known ones first, from available to withdrawn. */
function inStatusOrder(counts: ReadonlyMap<string, number>): [status: string, count: number][] {
  const order = [...new Set([...statuses, ...counts.keys()])];
  return order.flatMap((status) => (counts.has(status) ? [[status, counts.get(status)!]] : []));
}

/** The kinds that have services, and the others in one sentence. */
function kindCounts(kinds: readonly Kind[], {tally, context, level, hrefOf}: LotSectionView): unknown {
  const {msg} = context;
  if (kinds.length === 0) return nothing;
  const counts = kinds
    .filter(({count}) => count > 0)
    .map(({category, count}) => ({
      name: category?.name ?? msg('overview.kinds.none'),
      href: category && hrefOf({category: category.id}),
      count,
    }));
  const empty = kinds.filter(({count}) => count === 0).map(({category}) => category!.name);
  return html`
    ${heading(level, msg('overview.kinds'))} ${countList(counts, 'kind', tally.total, context)}
    ${empty.length === 0 ? nothing : html`<p class="secondary">${msg('overview.kinds.empty', {names: empty.join(', ')})}</p>`}
  `;
}

interface Count {
  readonly name: string;
  readonly href: string | undefined;
  readonly count: number;
}

/** Names with numbers. Bars only repeat the numbers: each is an SVG, whose width no page's policy forbids. */
function countList(counts: readonly Count[], part: string, total: number, {msg}: ViewContext): unknown {
  if (counts.length === 0) return nothing;
  const hasBars = counts.length >= leastBars;
  return html`<ul class=${hasBars ? 'counts bars plain-list' : 'counts plain-list'}>
    ${counts.map(
      ({name, href, count}) => html`
        <li part=${part}>
          ${href === undefined ? html`<bdi>${name}</bdi>` : html`<a class="bare" href=${href}><bdi>${name}</bdi></a>`}
          <span class="secondary">${msg('result.count', {count})}</span>
          ${
            hasBars
              ? html`<div class="bar" aria-hidden="true">
                  <svg part="bar" width="${(100 * count) / total}%"><rect width="100%" height="100%" /></svg>
                </div>`
              : nothing
          }
        </li>
      `,
    )}
  </ul>`;
}

/** What the lot is, what its kinds of service are, what they reach, and its documents. */
function moreAbout(kinds: readonly Kind[], {lot, tally, context, level, unfolded}: LotSectionView): unknown {
  const {msg} = context;
  const {description, documents} = lot;
  const described = kinds.filter(
    ({category, functions}) => (category?.summary ?? category?.examples[0]) !== undefined || functions.size > 0,
  );
  const national = [...tally.nationalServices.values()];
  if (description === undefined && described.length + national.length + documents.length === 0) return nothing;
  const list = (title: string, items: readonly unknown[]) =>
    items.length === 0
      ? nothing
      : html`${heading(level, title)}
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`;
  return html`
    <details ?open=${unfolded}>
      <summary>${msg('overview.more', {name: lot.name})}</summary>
      <div class="folded">
        ${paragraphs(description)} ${described.length === 0 ? nothing : kindFacts(described, context)}
        ${list(msg('service.national'), national.map(nationalService))}
        ${list(
          msg('service.documents'),
          documents.map((document) => documentLine(document, context)),
        )}
      </div>
    </details>
  `;
}

function kindFacts(kinds: readonly Kind[], {msg}: ViewContext): TemplateResult {
  return html`<dl>
    ${kinds.map(({category, functions}) => {
      const {summary, examples = []} = category ?? {};
      const does = [...functions.values()].map(({name}) => name);
      return html`
        <dt><bdi>${category?.name ?? msg('overview.kinds.none')}</bdi></dt>
        <dd>
          ${paragraphs(summary)}
          ${examples.length === 0 ? nothing : html`<p>${msg('overview.examples', {names: examples.join(', ')})}</p>`}
          ${does.length === 0 ? nothing : html`<p>${msg('overview.functions', {names: does.join(', ')})}</p>`}
        </dd>
      `;
    })}
  </dl>`;
}

function nationalService({name, abbreviation, summary}: Capability): TemplateResult {
  return html`
    <bdi>${name}${abbreviation === undefined ? nothing : ` (${abbreviation})`}</bdi>
    ${summary === undefined ? nothing : html`<p class="note" dir="auto">${lines(summary)}</p>`}
  `;
}
