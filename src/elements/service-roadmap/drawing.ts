// The drawing: one image with a row for each service on a lot. Across, everything is measured in percent of the image,
// and down in `em`, so that it fits any place and keeps the size of its letters. Time runs from left to right in every
// language.

import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {describeDay, firstDay, lastDay} from '../../catalogue/day.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {describeStatus, statusName} from '../../ui/status-tag.ts';
import {widthOf, withRoom, wrap, type PlacedWord, type Label} from './lettering.ts';
import {key} from './key.ts';
import type {RoadmapRow} from './rows.ts';
import {barEm, barShape, em, pc, planShape} from './shapes.ts';
import {axisOf, daysOf, marksOf, percentOf, ticksOf, type Axis, type Marks, type Plan, type Tick} from './time-line.ts';

/** What a row shows. */
export interface DrawnRow extends RoadmapRow, Marks {}

interface LaidOutRow extends DrawnRow {
  readonly content: SVGTemplateResult;
  readonly heightEm: number;
}

/** How letters and marks are laid out. */
interface DrawingLayout {
  readonly context: ViewContext;
  readonly ticks: readonly Tick[];
  /** The day asked about, in percent of the time line. */
  readonly day: number;
  /** The room that the styles leave for names beside the rows; 0 where names stand above them. */
  readonly besideEm: 0 | 15 | 20;
  /** The length of the time line. */
  readonly lengthEm: number;
  readonly namesLots: boolean;
}

const leastEm = 9;
const lineEm = 1.35;

const headEm = 2 * lineEm + 0.3;

// A page break would cut through a row, so on paper rows are spread over images, two of which fit a page.
const paperDrawingEm = 31;

/** @param widthEm - The least width of the place, in `em` of the drawing. */
export function drawing(
  rows: readonly RoadmapRow[],
  context: ViewContext,
  widthEm: number,
  printing: boolean,
): TemplateResult {
  const {asOf} = context;
  const axis = axisOf(
    rows.flatMap(({listings}) => listings),
    asOf,
  );
  const drawn = rows.map((row) => ({...row, ...marksOf(row.listings, asOf, axis)}));
  const layout = layoutOf(rows, context, axis, Math.max(widthEm, leastEm));
  const parts = inParts(
    drawn.map((row, n) => laidOut(row, layout, drawn[n - 1])),
    printing ? paperDrawingEm : Infinity,
  );
  return html`${parts.map((part) => image(part, layout))}${key(drawn, context)}`;
}

/** Spreads rows over as many images as their height needs. */
function inParts(rows: readonly LaidOutRow[], mostEm: number): LaidOutRow[][] {
  const parts: LaidOutRow[][] = [[]];
  let bottom = headEm;
  for (const row of rows) {
    if (bottom + row.heightEm > mostEm) {
      parts.push([]);
      bottom = headEm;
    }
    parts.at(-1)!.push(row);
    bottom += row.heightEm;
  }
  return parts;
}

function layoutOf(rows: readonly RoadmapRow[], context: ViewContext, axis: Axis, widthEm: number): DrawingLayout {
  const beside = widthEm < 44 ? 0 : widthEm < 66 ? 15 : 20;
  const lengthEm = widthEm - beside - 1;
  return {
    context,
    ticks: ticksOf(axis, lengthEm),
    day: percentOf(context.asOf, axis),
    besideEm: beside,
    lengthEm,
    namesLots: new Set(rows.map(({lot}) => lot)).size > 1,
  };
}

function image(rows: readonly LaidOutRow[], layout: DrawingLayout): TemplateResult {
  const {context, ticks, besideEm, lengthEm, day} = layout;
  const {catalogue, asOf} = context;
  const named = ticks.map((tick) => ({from: tick.at, to: tick.at, text: describeDay(tick.day, catalogue.language)}));
  const asked = describeDay(asOf, catalogue.language);
  const askedAt = Math.max(0, Math.min(day, 100 - (widthOf(asked) / lengthEm) * 100)); // it always shows
  let top = headEm;
  const drawn = rows.map(({content, heightEm}) => {
    const at = top;
    top += heightEm;
    return svg`<svg y=${em(at)} overflow="visible">${content}</svg>`;
  });
  return html`
    <svg
      role="img"
      aria-label=${describeDrawing(rows, context)}
      class=${`drawing beside-${besideEm}`}
      part="drawing"
      height=${em(top)}
    >
      <text class="day-word" x=${pc(askedAt)} y="1em">${asked}</text>
      ${words(named, 1 + lineEm, lengthEm, 'tick')} ${drawn}
    </svg>
  `;
}

function describeDrawing(rows: readonly RoadmapRow[], {msg, catalogue, asOf}: ViewContext): string {
  const days = daysOf(rows.flatMap(({listings}) => listings));
  const inOrder = (key: (day: string) => string) => [...days].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const named = (day: string | undefined) =>
    day === undefined ? msg('value.none') : describeDay(day, catalogue.language);
  return msg('roadmap.drawing', {
    count: new Set(rows.map(({service}) => service)).size,
    from: named(inOrder(firstDay)[0]),
    until: named(inOrder(lastDay).at(-1)),
    day: named(asOf),
  });
}

/** Lays out a row: the service's name, its status, and its time line. */
function laidOut(row: DrawnRow, layout: DrawingLayout, before: DrawnRow | undefined): LaidOutRow {
  const {besideEm, lengthEm, ticks, day, context} = layout;
  const {bars, plans} = row;
  const lines = rowLabels(row, layout, before);
  const lettersEm = lines.length * lineEm;
  const top = besideEm > 0 ? 0.4 : lettersEm + 0.4;
  const barAt = top + lineEm;
  const bottom = barAt + barEm + (plans.length > 0 ? lineEm : 0) + 0.5;
  const heightEm = Math.max(bottom, lettersEm + 0.9);
  const left = em(-besideEm);
  const upright = (at: number, kind: string) =>
    svg`<line class=${kind} x1=${pc(at)} x2=${pc(at)} y1=${em(besideEm > 0 ? 0 : top)} y2=${em(heightEm)} />`;
  const content = svg`
    <line class="grid" x1=${left} x2="100%" />
    ${ticks.map(({at}) => upright(at, 'grid'))} ${upright(day, 'day')}
    ${lines.map(({text, kind}, n) => svg`<text class=${kind} x=${left} y=${em(1.3 + n * lineEm)}>${text}</text>`)}
    ${bars.map((bar) => barShape(bar, barAt))} ${plans.map((plan) => planShape(plan, barAt))}
    ${words(
      bars.map((bar) => ({...bar, text: statusName(bar.status ?? 'not-stated', context.msg)})),
      barAt - 0.3,
      lengthEm,
    )}
    ${words(
      plans.map((plan) => ({
        ...plan,
        text: describePlan(plan, context),
        short: describeDay(plan.day, context.catalogue.language),
      })),
      barAt + barEm + lineEm - 0.35,
      lengthEm,
    )}
  `;
  return {...row, content, heightEm};
}

/** `Planned for March 2015, not confirmed`. */
export function describePlan({day, state}: Pick<Plan, 'day' | 'state'>, {msg, catalogue}: ViewContext): string {
  const key = state === 'missed' ? 'dates.planned.past' : 'dates.planned';
  return msg(key, {day: describeDay(day, catalogue.language)});
}

/** Lot and status are said once for rows in which they are the same. */
function rowLabels(
  {service, lot, listingStatus}: RoadmapRow,
  {context, besideEm, lengthEm, namesLots}: DrawingLayout,
  before: RoadmapRow | undefined,
) {
  const roomEm = besideEm > 0 ? besideEm - 1 : lengthEm;
  const status = describeStatus(listingStatus, context);
  const unsure = listingStatus.unclear ? ` (${context.msg('status.unclear')})` : '';
  const isSame =
    before?.lot === lot &&
    describeStatus(before.listingStatus, context) === status &&
    before.listingStatus.unclear === listingStatus.unclear;
  const asides = [...(namesLots ? wrap(lot.name, roomEm, 2) : []), ...wrap(status + unsure, roomEm, 2)];
  return [
    ...wrap(service.name, roomEm * 0.95, 2).map((text) => ({text, kind: 'name'})),
    ...(isSame ? [] : asides).map((text) => ({text, kind: 'aside'})),
  ];
}

function words(all: readonly Label[], baseline: number, lengthEm: number, kind = 'word'): SVGTemplateResult[] {
  const letters = ({text, anchor, from, to}: PlacedWord) =>
    svg`<text class=${kind} text-anchor=${anchor} x=${pc(anchor === 'start' ? from : to)} y=${em(baseline)}>${text}</text>`;
  // A year beside the wrong end of its line would be read as that of another.
  return withRoom(all, lengthEm)
    .filter(({anchor}) => anchor === 'start' || kind !== 'tick')
    .map(letters);
}
