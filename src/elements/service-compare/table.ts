// The comparison as a table, or as headings and summary lists where there is no room for a table.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Service} from '../../catalogue/model.ts';
import {isStated} from '../../catalogue/stated.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {nameAmong} from '../../catalogue/service-name.ts';
import {systemName} from '../../catalogue/systems.ts';
import {getOrCreate} from '../../catalogue/get-or-create.ts';
import {inSequence} from '../../ui/service-summary.ts';
import {summaryList, summaryRow} from '../../ui/summary-list.ts';
import {revealFocused} from '../base/focus/reveal-focused.ts';
import type {Cell, RowGroup, CompareRow} from './rows.ts';

export interface CompareView {
  readonly context: ViewContext;
  readonly services: readonly Service[];
  /** The rows that are on show. */
  readonly groups: readonly RowGroup[];
  /** The table's name, which no other table of the page has. */
  readonly name: string;
  /** Takes a service out; undefined where the reader has not chosen them. */
  readonly remove: Remove | undefined;
}

export type Remove = (service: {readonly id: string; readonly name: string}, click: Event) => void;

export function comparisonTable(view: CompareView): TemplateResult {
  const {context, services, groups, name, remove} = view;
  return html`
    <div class="area" part="area" role="region" aria-label=${name} tabindex="0" @focusin=${revealFocused}>
      <table part="table" lang=${context.catalogue.language}>
        <caption class="hidden-text">
          ${name}
        </caption>
        <thead>
          <tr>
            <td class="corner" rowspan=${remove ? 2 : 1}></td>
            ${repeat(services, idOf, (service) => html`<th scope="col">${columnTitle(service, services, context)}</th>`)}
          </tr>
          ${
            // In a row of their own: a column's header is read out with each of its cells.
            remove
              ? html`<tr>
                  ${repeat(services, idOf, (service) => html`<td>${removeButton({id: service.id, name: nameAmong(service, services)}, remove, context)}</td>`)}
                </tr>`
              : nothing
          }
        </thead>
        ${groups.map((group) => rowGroup(group, view))}
      </table>
    </div>
  `;
}

function rowGroup({name, rows, shared}: RowGroup, {context, services}: CompareView): TemplateResult {
  return html`
    <tbody>
      ${
        name === undefined
          ? nothing
          : html`<tr>
              <th class="group" scope="rowgroup" colspan=${services.length + 1}><span>${name}</span></th>
            </tr>`
      }
      ${rows.map(
        (row) => html`
          <tr>
            <th scope="row"><bdi>${row.name}</bdi></th>
            ${row.cells.map((cell) => html`<td>${content(cell, context)}</td>`)}
          </tr>
        `,
      )}
      ${
        shared
          ? html`<tr>
              <td class="shared" colspan=${services.length + 1}>${describeShared(shared, services, context)}</td>
            </tr>`
          : nothing
      }
    </tbody>
  `;
}

/** `All 3 have: Appointments, Documents (2)`. */
function describeShared(shared: readonly string[], {length: total}: readonly Service[], {msg}: ViewContext): string {
  const values = {total, names: shared.join(', '), count: shared.length};
  return msg(total === 2 ? 'compare.shared.both' : 'compare.shared', values);
}

/** The comparison without a table: a heading for each fact, and below it what is said of which services. */
export function stacked(view: CompareView): TemplateResult {
  const {context, groups} = view;
  const level = context.headingLevel + 2;
  return html`
    ${serviceList(view)}
    <div class="stacked" lang=${context.catalogue.language}>
      ${groups.map(({name, rows, shared}) =>
        name === undefined
          ? rows.map((row) => cellFacts(row, level, view))
          : html`
              ${heading(level, name)} ${rows.map((row) => cellFacts(row, level + 1, view))}
              ${shared ? html`<p>${describeShared(shared, view.services, context)}</p>` : nothing}
            `,
      )}
    </div>
  `;
}

function cellFacts({name, cells}: CompareRow, level: number, {context, services}: CompareView): TemplateResult {
  return html`
    ${heading(level, html`<bdi>${name}</bdi>`)}
    ${summaryList(
      placesAlike(cells).map((places) =>
        summaryRow(
          inSequence(places.map((n) => nameAmong(services[n]!, services))),
          content(cells[places[0]!]!, context),
        ),
      ),
    )}
  `;
}

/** The places of cells that say the same, together. */
function placesAlike(cells: readonly Cell[]): number[][] {
  const found = new Map<string, number[]>();
  cells.forEach(({texts}, n) => getOrCreate(found, texts.join('\n'), () => []).push(n));
  return [...found.values()];
}

/** The services that are compared, for where no table shows them. */
export function serviceList({
  services,
  context,
  remove,
}: Pick<CompareView, 'services' | 'context' | 'remove'>): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  return html`
    <ul class="plain-list compared" lang=${context.catalogue.language}>
      ${repeat(
        services,
        idOf,
        (service) => html`
          <li>
            <div>${columnTitle(service, services, context)}</div>
            ${remove ? removeButton({id: service.id, name: nameAmong(service, services)}, remove, context) : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

/** Says which pairings could not be read, so that nobody takes a cell for all that there is. */
export function lossNotes(services: readonly Service[], {msg}: ViewContext): TemplateResult[] {
  return services
    .filter(({pairingsLost}) => pairingsLost)
    .map(({name}) => html`<p><bdi>${name}</bdi>: ${msg('service.pairings.lost')}</p>`);
}

export function removeButton(
  service: {readonly id: string; readonly name: string},
  remove: Remove,
  {msg}: ViewContext,
): TemplateResult {
  const text = msg('compare.remove');
  return html`<button
    type="button"
    class="link-button remove"
    part="remove"
    aria-label=${`${text}: ${service.name}`}
    @click=${(click: Event) => remove(service, click)}
  >
    ${text}
  </button>`;
}

function columnTitle(service: Service, services: readonly Service[], context: ViewContext): TemplateResult {
  const {supplier, replacedBy} = service;
  const {msg} = context;
  return html`
    <strong part="service-name"><bdi>${nameAmong(service, services)}</bdi></strong>
    ${
      supplier || isStated(context.catalogue, 'supplier')
        ? html`<p class="note"><bdi>${supplier?.name ?? msg('service.supplier.unknown')}</bdi></p>`
        : nothing
    }
    ${
      replacedBy === undefined
        ? nothing
        : html`<p class="note">${msg('service.replaced-by', {name: systemName(context.catalogue, replacedBy)})}</p>`
    }
  `;
}

function content({texts, shown = texts}: Cell, {msg}: ViewContext): unknown {
  if (!Array.isArray(shown)) return shown;
  const [only, another] = shown as readonly unknown[];
  if (only === undefined) return msg('value.none');
  if (another === undefined) return html`<bdi>${only}</bdi>`;
  return html`<ul>
    ${(shown as readonly unknown[]).map((each) => html`<li><bdi>${each}</bdi></li>`)}
  </ul>`;
}

const idOf = ({id}: Service) => id;
