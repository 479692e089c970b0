// src/elements/order-request/contents.ts
// What is asked for: groups of lines, and apart from them what cannot be ordered or is gone.

import {html, nothing, type TemplateResult} from 'lit';
import {
  conditionText,
  orderersWords,
  outcomeWords,
  payersNames,
  payersWords,
  reasonText,
} from '../../ui/decision-words.ts';
import {heading} from '../../ui/heading.ts';
import {row} from '../../ui/service-summary.ts';
import type {Group, Line} from './lines.ts';
import type {RequestView} from './view.ts';

export function contents(view: RequestView): TemplateResult {
  const {lines, presentation} = view;
  const {say} = presentation;
  const removal = removals(view);
  return html`
    ${lines.groups.map((group) => groupOf(group, view, removal))}
    ${
      lines.barred.length === 0
        ? nothing
        : section(say('request.barred'), html`${lines.barred.map((line) => lineItem(line, view, removal))}`, view)
    }
    ${
      lines.gone.length === 0
        ? nothing
        : section(
            say('request.gone'),
            html`${lines.gone.map(
              (id) =>
                html`<li class="line">
                  <strong><bdi>${view.nameOf(id)}</bdi></strong> ${removal(id, view.nameOf(id))}
                </li>`,
            )}`,
            view,
          )
    }
  `;
}

function groupOf({lines, decision}: Group, view: RequestView, removal: Removal): TemplateResult {
  const {presentation} = view;
  const {say} = presentation;
  const orderer = orderersWords(decision.orderer, presentation);
  const payers = payersNames(decision.payers, presentation);
  const title = decision.orderer.length === 0 ? say('request.group.unknown') : say('request.group', {orderer, payers});
  return html`
    ${heading(presentation.headingLevel + 1, title)}
    <dl class="facts">
      ${row(say('answer.payers'), payersWords(decision.payers, presentation))}
      ${decision.fundingText === undefined ? nothing : row(say('request.funding'), html`<span dir="auto">${decision.fundingText}</span>`)}
      ${decision.agreement === undefined ? nothing : row(say('answer.agreement'), html`<span dir="auto">${decision.agreement}</span>`)}
    </dl>
    <ul class="plain-list lines" part="lines">
      ${lines.map((line) => lineItem(line, view, removal))}
    </ul>
  `;
}

function section(title: string, items: TemplateResult, {presentation}: RequestView): TemplateResult {
  return html`
    ${heading(presentation.headingLevel + 1, title)}
    <ul class="plain-list lines" part="lines">
      ${items}
    </ul>
  `;
}

function lineItem({service, decision, lots}: Line, view: RequestView, removal: Removal): TemplateResult {
  const {presentation} = view;
  const {say} = presentation;
  return html`
    <li class="line" part="line">
      ${heading(presentation.headingLevel + 2, html`<bdi>${service.name}</bdi>`)}
      <p class="secondary"><bdi>${service.supplier?.name ?? say('service.supplier.unknown')}</bdi></p>
      ${lots.length > 1 ? lotChoice({service, decision, lots}, view) : html`<p><bdi>${lots[0]?.name ?? say('service.no-lot')}</bdi></p>`}
      <p><strong>${outcomeWords(decision, undefined, presentation)}</strong></p>
      <ul>
        ${decision.reasons.map((reason) => html`<li>${reasonText(reason, presentation)}</li>`)}
        ${decision.conditions.map((condition) => html`<li>${say('answer.conditions')}: ${conditionText(condition, presentation)}</li>`)}
      </ul>
      ${removal(service.id, service.name)}
    </li>
  `;
}

function lotChoice({service, decision, lots}: Line, {presentation, printing, actions}: RequestView): TemplateResult {
  const {say} = presentation;
  if (printing) return html`<p><bdi>${lots.find(({id}) => id === decision.lot)?.name ?? say('value.none')}</bdi></p>`;
  const change = (event: Event) => actions.chooseLot(service, (event.target as HTMLSelectElement).value);
  return html`
    <label class="field">
      ${say('column.lot')}
      <select class="input" @change=${change}>
        ${decision.lot === undefined ? html`<option selected disabled>${say('question.choose')}</option>` : nothing}
        ${lots.map(({id, name}) => html`<option value=${id} .selected=${id === decision.lot}>${name}</option>`)}
      </select>
    </label>
  `;
}

type Removal = (id: string, name: string) => TemplateResult | typeof nothing;

/** Each button knows its place, for focus to stay there. */
function removals({presentation: {say}, printing, actions}: RequestView): Removal {
  let button = 0;
  return (id, name) => {
    if (printing) return nothing;
    const place = button++;
    return html`<button type="button" class="link-button remove" @click=${() => actions.remove(id, place)}>
      ${say('request.remove')}<span class="hidden-text">: ${name}</span>
    </button>`;
  };
}
