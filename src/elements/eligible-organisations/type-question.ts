// The kind of organisation, chosen by hand where a code does not say it.

import {html, type TemplateResult} from 'lit';
import type {Catalogue} from '../../catalogue/model.ts';
import {typeOf} from '../../catalogue/organisation.ts';
import {typeOptions} from '../../ui/type-options.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {OrderFacts} from '../base/order/order-facts.ts';

/** Whether to ask: a code was given that does not say the kind, or the reader has told the kind by hand. */
export function asksType({fixed, lookUp, readerFacts}: OrderFacts, {organisationTypes}: Catalogue): boolean {
  if (fixed.has('organisation')) return false;
  switch (lookUp.kind) {
    case 'none':
      return typeof readerFacts.type === 'string';
    case 'looking':
      return false;
    case 'found':
      return typeOf(lookUp.found.organisation, organisationTypes) === undefined;
    default:
      return true;
  }
}

/** @param chosen - Id of the kind that the reader has told, if any. */
export function typeQuestion(
  chosen: string | null | undefined,
  context: ViewContext,
  choose: (change: Event) => void,
): TemplateResult {
  const {msg} = context;
  return html`
    <div class="questions field">
      <label for="type">${msg('question.organisation')}</label>
      <select class="input" id="type" @change=${choose}>
        <option value="" .selected=${!chosen}>${msg('question.choose')}</option>
        ${typeOptions(chosen, context).map(
          ({value, name}) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}
