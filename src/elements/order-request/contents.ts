// The lines of the request in their groups, and apart from them what cannot be ordered or is gone.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {describeOrderers, listPayers} from '../../ui/describe-decision.ts';
import {shortAnswer} from '../../ui/short-answer.ts';
import type {Service} from '../../catalogue/model.ts';
import {heading} from '../../ui/heading.ts';
import {nameAmong} from '../../catalogue/service-name.ts';
import {paragraphs} from '../../ui/text.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {summaryList, summaryRow} from '../../ui/summary-list.ts';
import {describeLots} from './letter.ts';
import {requestedLines, type LineGroup, type Line, type Lines} from './lines.ts';

export interface ContentsView {
  readonly lines: Lines;
  readonly context: ViewContext;
  /** Returns what a service that is gone was called. */
  readonly nameOf: (id: string) => string;
  /** Absent on paper. */
  readonly actions: LineActions | undefined;
}

export interface LineActions {
  readonly remove: (id: string, button: HTMLElement) => void;
  readonly chooseLot: (service: Service, lot: string) => void;
}

export function contents(view: ContentsView): TemplateResult {
  const {lines, context} = view;
  const {msg} = context;
  return html`
    ${repeat(
      lines.groups,
      ({id}) => id,
      (group) => groupOf(group, view),
    )}
    ${lines.barred.length === 0 ? nothing : section(msg('request.barred'), lineItems(lines.barred, context.headingLevel + 2, view), view)}
    ${
      lines.gone.length === 0
        ? nothing
        : section(
            msg('request.gone'),
            html`${lines.gone.map(
              (id) =>
                html`<li class="line">
                  <strong><bdi>${view.nameOf(id)}</bdi></strong> ${removal(id, view.nameOf(id), view)}
                </li>`,
            )}`,
            view,
          )
    }
  `;
}

/** One group needs no heading: each line says who orders and who pays. */
function groupOf({lines}: LineGroup, view: ContentsView): TemplateResult {
  const {context} = view;
  const hasTitle = view.lines.groups.length > 1;
  const level = context.headingLevel + 1;
  return html`
    ${hasTitle ? heading(level, groupTitle(lines[0]!, context)) : nothing}
    <ul class="plain-list lines" part="lines">
      ${lineItems(lines, hasTitle ? level + 1 : level, view)}
    </ul>
    ${moneyAndContracts(lines, context)}
  `;
}

/** Orderer and payers are the same for all lines of a group. */
function groupTitle({decision}: Line, context: ViewContext): string {
  const {msg} = context;
  if (decision.orderer.length === 0) return msg('request.group.unknown');
  const orderer = describeOrderers(decision.orderer, context);
  return msg('request.group', {orderer, payers: listPayers(decision.payers, context)});
}

/** What the catalogue says of money and contracts, folded: the lines say who pays. */
function moneyAndContracts(lines: readonly Line[], {msg}: ViewContext): TemplateResult | typeof nothing {
  const [funding, agreements] = (['fundingText', 'agreement'] as const).map((key) =>
    lines.flatMap(({decision}) => decision[key] ?? []),
  ) as [string[], string[]];
  if (funding.length + agreements.length === 0) return nothing;
  return html`
    <details>
      <summary>${msg('request.money')}</summary>
      <div class="folded">
        ${summaryList([textRow(msg('answer.funding'), funding), textRow(msg('answer.agreement'), agreements)])}
      </div>
    </details>
  `;
}

/** A row with each text once: lots of one group may say different things of money and contract. */
function textRow(name: string, said: readonly string[]): TemplateResult | typeof nothing {
  const distinct = [...new Set(said)];
  if (distinct.length === 0) return nothing;
  return summaryRow(name, html`${distinct.map(paragraphs)}`);
}

function section(title: string, items: unknown, {context}: ContentsView): TemplateResult {
  return html`
    ${heading(context.headingLevel + 1, title)}
    <ul class="plain-list lines" part="lines">
      ${items}
    </ul>
  `;
}

/** Keeps each line's own elements, so that a select is never another line's. */
function lineItems(lines: readonly Line[], level: number, view: ContentsView): unknown {
  return repeat(
    lines,
    ({service}) => service.id,
    (line) => lineItem(line, level, view),
  );
}

function lineItem(line: Line, level: number, view: ContentsView): TemplateResult {
  const {context} = view;
  const {service, lots} = line;
  const {msg} = context;
  const named = [...requestedLines(view.lines), ...view.lines.barred].map((each) => each.service);
  const name = nameAmong(service, named);
  return html`
    <li class="line" part="line">
      ${heading(level, html`<bdi>${name}</bdi>`)}
      <p class="secondary"><bdi>${service.supplier?.name ?? msg('service.supplier.unknown')}</bdi></p>
      ${lots.length > 1 && view.actions ? lotChoice(line, name, view.actions, context) : html`<p><bdi>${describeLots(line, context)}</bdi></p>`}
      ${shortAnswer(line, context)} ${removal(service.id, name, view)}
    </li>
  `;
}

function lotChoice({service, lot, lots}: Line, name: string, actions: LineActions, {msg}: ViewContext): TemplateResult {
  const text = msg('column.lot');
  const change = (event: Event) => actions.chooseLot(service, (event.target as HTMLSelectElement).value);
  return html`
    <label class="field">
      ${text}
      <select class="input" aria-label=${`${text}: ${name}`} data-service=${service.id} @change=${change}>
        ${lot ? nothing : html`<option selected disabled>${msg('question.choose')}</option>`}
        ${lots.map(({id, name}) => html`<option value=${id} .selected=${id === lot?.id}>${name}</option>`)}
      </select>
    </label>
  `;
}

function removal(id: string, name: string, {context, actions}: ContentsView) {
  if (!actions) return nothing;
  const remove = (event: Event) => actions.remove(id, event.currentTarget as HTMLElement);
  const text = context.msg('request.remove');
  return html`<button type="button" class="link-button remove" aria-label=${`${text}: ${name}`} @click=${remove}>
    ${text}
  </button>`;
}
