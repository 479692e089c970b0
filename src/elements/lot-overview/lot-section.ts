// Everything about one lot, in sections. A section without content is left out, unless its absence matters to a buyer.

import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue, Lot} from '../../catalogue/model.ts';
import {statuses} from '../../query/values.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {inSequence} from '../../ui/service-summary.ts';
import {statusName} from '../../ui/status-tag.ts';
import {noTerms, termsSection} from '../../ui/terms.ts';
import {documentLine, paragraphs} from '../../ui/text.ts';
import type {ListValues} from './list-href.ts';
import type {Kind, Tally} from './tally.ts';

export interface LotSectionView {
  readonly lot: Lot;
  readonly tally: Tally;
  readonly context: ViewContext;
  /** The level of the headings of its sections. */
  readonly level: number;
  /** Whether it is being printed: paper has no folds. */
  readonly printing: boolean;
  /** The URL of a list of the lot that shows these values alone, if there is one. */
  readonly hrefOf: (values: ListValues) => string | undefined;
}

export function lotSection(view: LotSectionView): TemplateResult {
  const {lot, tally, context, level} = view;
  const {msg} = context;
  const {summary, description, documents} = lot;
  const section = (title: string, content: unknown) => html`${heading(level, title)}${content}`;
  const national = [...tally.nationalServices.values()];
  return html`
    ${summary === undefined ? nothing : html`<p dir="auto">${summary}</p>`}
    ${description === undefined ? nothing : paragraphs(description)} ${section(msg('terms.heading'), terms(view))}
    ${kinds(view, section)}
    ${
      national.length === 0
        ? nothing
        : section(
            msg('service.national'),
            html`<ul>
              ${national.map(
                ({name, abbreviation, summary: what}) =>
                  html`<li>
                    <bdi>${name}${abbreviation === undefined ? nothing : ` (${abbreviation})`}</bdi>
                    ${what === undefined ? nothing : html`<p class="note" dir="auto">${what}</p>`}
                  </li>`,
              )}
            </ul>`,
          )
    }
    ${section(tally.total === 0 ? msg('result.none') : msg('result.count', {count: tally.total}), statusCounts(view))}
    ${
      documents.length === 0
        ? nothing
        : section(
            msg('service.documents'),
            html`<ul>
              ${documents.map((document) => html`<li>${documentLine(document, context)}</li>`)}
            </ul>`,
          )
    }
  `;
}

function terms({lot, context, level, printing}: LotSectionView): unknown {
  return lot.terms.length === 0
    ? noTerms(context)
    : lot.terms.map((each) => termsSection(each, context, level + 1, printing));
}

function kinds(view: LotSectionView, section: (title: string, content: unknown) => unknown): unknown {
  const {lot, tally, context} = view;
  const all = kindsOf(lot, tally, context.catalogue);
  return all.length === 0
    ? nothing
    : section(
        context.msg('overview.kinds'),
        html`<ul class="plain-list">
          ${all.map((kind) => html`<li part="kind">${kindItem(kind, view)}</li>`)}
        </ul>`,
      );
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

function kindItem({category, count, functions}: Kind, view: LotSectionView): TemplateResult {
  const {tally, context, hrefOf} = view;
  const {msg} = context;
  const {summary, examples = []} = category ?? {};
  const name = category?.name ?? msg('overview.kinds.none');
  const href = category && count > 0 ? hrefOf({category: category.id}) : undefined;
  const does = [...functions.values()].map((each) => each.name);
  return html`
    ${counted(name, href, count, tally.total, context)}
    ${summary === undefined ? nothing : html`<p dir="auto">${summary}</p>`}
    ${examples.length === 0 ? nothing : html`<p>${msg('overview.examples')} ${inSequence(examples)}</p>`}
    ${does.length === 0 ? nothing : html`<p>${msg('overview.functions')} ${inSequence(does)}</p>`}
  `;
}

function statusCounts({lot, tally, context, hrefOf}: LotSectionView): unknown {
  const {msg} = context;
  if (tally.total === 0) return nothing;
  const list = hrefOf({});
  return html`
    <ul class="plain-list">
      ${inStatusOrder(tally.statuses).map(
        ([status, count]) =>
          html`<li part="count">
            ${counted(statusName(status, msg), hrefOf({status}), count, tally.total, context)}
          </li>`,
      )}
    </ul>
    ${list === undefined ? nothing : html`<p><a href=${list}>${msg('overview.show', {name: lot.name})}</a></p>`}
  `;
}

/** Counts by status: the known ones first, from available to withdrawn. */
function inStatusOrder(counts: ReadonlyMap<string, number>): [status: string, count: number][] {
  const order = [...new Set([...statuses, ...counts.keys()])];
  return order.flatMap((status) => (counts.has(status) ? [[status, counts.get(status)!]] : []));
}

/** A name, how many there are, and a bar that only repeats the number: an SVG, whose width no page's policy forbids. */
function counted(name: string, href: string | undefined, count: number, total: number, {msg}: ViewContext) {
  const named = html`<bdi>${name}</bdi>`;
  return html`
    <strong>${href === undefined ? named : html`<a class="bare" href=${href}>${named}</a>`}</strong>
    <span class="secondary">${count === 0 ? msg('overview.kinds.empty') : msg('result.count', {count})}</span>
    ${
      count === 0
        ? nothing
        : html`<div class="bar" aria-hidden="true">
            <svg part="bar" width="${(100 * count) / total}%"><rect width="100%" height="100%" /></svg>
          </div>`
    }
  `;
}
