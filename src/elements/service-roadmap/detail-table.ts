// Every detail of the roadmap, a row for each stretch of time, in the order of the drawing.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay, type PartialDay} from '../../catalogue/day.ts';
import type {Listing} from '../../catalogue/model.ts';
import {lines} from '../../ui/text.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {statusTag, statusName} from '../../ui/status-tag.ts';
import {describePlan} from './drawing.ts';
import type {RoadmapRow} from './rows.ts';
import {planState} from './time-line.ts';

/** @param wide - Whether each detail has a column; else all are in one, with their names. */
export function detailTable(rows: readonly RoadmapRow[], context: ViewContext, wide: boolean): TemplateResult {
  const {msg} = context;
  const names = columnNames(context);
  const cells = (row: RoadmapRow, listing: Listing) => {
    const values = cellsOf(row, listing, context);
    if (wide) return values.map((value) => html`<td>${value ?? msg('value.none')}</td>`);
    return html`<td>
      ${values.map((value, n) => (value === undefined ? nothing : html`<p class="note">${names[n]}: ${value}</p>`))}
    </td>`;
  };
  return html`
    <table class=${wide ? 'wide' : 'stacked'} part="table">
      <thead>
        <tr>
          <th scope="col">${msg('column.name')}</th>
          ${(wide ? names : [msg('service.availability')]).map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) =>
          row.listings.map(
            (listing) => html`
              <tr>
                <th scope="row"><bdi>${row.service.name}</bdi></th>
                ${cells(row, listing)}
              </tr>
            `,
          ),
        )}
      </tbody>
    </table>
  `;
}

function columnNames({msg, catalogue, asOf}: ViewContext): string[] {
  return [
    msg('service.supplier'),
    msg('column.lot'),
    msg('roadmap.status-on', {day: describeDay(asOf, catalogue.language)}),
    msg('roadmap.recorded'),
    msg('roadmap.from'),
    msg('roadmap.until'),
    msg('roadmap.plan'),
    msg('roadmap.note'),
  ];
}

/** The cells of a row, one for each column name; undefined if there is no plan or note. */
function cellsOf(
  {service, lot, listingStatus, listings}: RoadmapRow,
  listing: Listing,
  context: ViewContext,
): unknown[] {
  const {msg, catalogue, asOf} = context;
  const {status, from, until, planned, note} = listing;
  const day = (known: PartialDay | undefined) =>
    known === undefined ? msg('value.none') : describeDay(known, catalogue.language);
  return [
    html`<bdi>${service.supplier?.name ?? msg('service.supplier.unknown')}</bdi>`,
    html`<bdi>${lot.name}</bdi>`,
    statusTag(listingStatus, context),
    html`<bdi>${statusName(status ?? 'not-stated', msg)}</bdi>`,
    day(from),
    day(until),
    planned === undefined
      ? undefined
      : describePlan({day: planned, state: planState(listing, planned, listings, asOf)}, context),
    note === undefined ? undefined : html`<bdi>${lines(note)}</bdi>`,
  ];
}
