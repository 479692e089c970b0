// The key to the signs that are in the drawing.

import {html, nothing, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ViewContext} from '../../ui/view-context.ts';
import {statusName} from '../../ui/status-tag.ts';
import {barShape, statusKind, planShape} from './shapes.ts';
import type {Bar, Marks, PlanState} from './time-line.ts';

export function key(rows: readonly Marks[], {msg}: ViewContext): TemplateResult {
  const bars = rows.flatMap((row) => row.bars);
  const states = new Set(rows.flatMap(({plans}) => plans.map(({state}) => state)));
  const unsure = bars.some(({from, to, sure}) => sure.from > from || sure.to < to);
  const open = bars.some(({opensBefore, opensAfter}) => opensBefore || opensAfter);
  const statuses = new Map(bars.map(({status}) => [statusKind(status), status]));
  return html`
    <p class="key-name">${msg('roadmap.key')}</p>
    <ul class="key plain-list" part="key">
      ${[...statuses].map(([kind, status]) =>
        item(bar({status}), kind === 'other' ? msg('roadmap.key.other') : statusName(kind, msg)),
      )}
      ${states.has('ahead') || states.has('kept') ? item(plan('ahead'), msg('roadmap.key.plan')) : nothing}
      ${states.has('missed') ? item(plan('missed'), msg('roadmap.key.missed')) : nothing}
      ${unsure ? item(bar({sure: {from: 15, to: 15}}), msg('roadmap.key.unsure')) : nothing}
      ${open ? item(bar({sure: {from: 15, to: 15}, opensAfter: true}), msg('roadmap.key.open')) : nothing}
    </ul>
  `;
}

function item(sign: SVGTemplateResult, text: string): TemplateResult {
  return html`<li><svg class="sample" width="3em" height="1em" aria-hidden="true">${sign}</svg> ${text}</li>`;
}

function bar(fields: Partial<Bar>): SVGTemplateResult {
  const span = {from: 15, to: 80};
  return barShape({status: undefined, ...span, sure: span, opensBefore: false, opensAfter: false, ...fields}, 0.05);
}

function plan(state: PlanState): SVGTemplateResult {
  return planShape({from: 50, to: 50, state}, 0.05);
}
