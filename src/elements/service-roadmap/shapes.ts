// The signs of the drawing. Patterns are dashes of thick lines: on paper and in forced colours, where backgrounds go, a
// stroke stays as it is, and it needs no id that a page's `<base>` could turn elsewhere.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import type {Bar, Plan, Span} from './time-line.ts';

/** The height of a bar. */
export const barEm = 0.9;

/** A box for a bar, dashed where it is not certain, and in it the pattern of its status. */
export function barShape({status, from, to, sure, opensBefore, opensAfter}: Bar, top: number): SVGTemplateResult {
  const kind = statusKind(status);
  const isSure = sure.from === from && sure.to === to;
  const middle = em(top + barEm / 2);
  return svg`<g class=${`status-${kind}`}>
    ${isSure ? nothing : boxShape({from, to}, top, 'unsure')}
    ${
      sure.from === sure.to && !isSure
        ? nothing
        : svg`${boxShape(sure, top, 'box')}<line class="pattern" x1=${pc(sure.from)} x2=${pc(sure.to)} y1=${middle} y2=${middle} />`
    }
    ${opensBefore ? sign(from, top, 'M-2 0-8 6-2 12z') : nothing} ${opensAfter ? sign(to, top, 'M2 0 8 6 2 12z') : nothing}
  </g>`;
}

/** A diamond in the middle of the day, month or year. */
export function planShape({from, to, state}: Pick<Plan, keyof Span | 'state'>, top: number): SVGTemplateResult {
  return svg`<g class=${`plan plan-${state}`}>
    ${boxShape({from, to}, top, 'unsure')} ${sign((from + to) / 2, top, 'M0-2 8 6 0 14-8 6z')}
  </g>`;
}

/** The name of the pattern of a status. */
export function statusKind(status: string | undefined): (typeof knownStatuses)[number] | 'other' {
  return knownStatuses.find((known) => known === status) ?? 'other';
}

function boxShape({from, to}: Span, top: number, kind: string): SVGTemplateResult {
  return svg`<rect class=${kind} x=${pc(from)} y=${em(top)} width=${pc(to - from)} height=${em(barEm)} />`;
}

/** A shape of 12 units from top to bottom, as high as a bar. */
function sign(at: number, top: number, path: string): SVGTemplateResult {
  return svg`<svg
    x=${pc(at)}
    y=${em(top)}
    width=${em(barEm)}
    height=${em(barEm)}
    viewBox="0 0 12 12"
    overflow="visible"
  ><path class="sign" d=${path} /></svg>`;
}

export function pc(number: number): string {
  return `${Math.round(number * 100) / 100}%`;
}

export function em(number: number): string {
  return `${Math.round(number * 100) / 100}em`;
}
