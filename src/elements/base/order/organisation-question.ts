// Who asks: by code where that can be looked up, and by hand for whoever does not know the code.

import {html, nothing, type TemplateResult} from 'lit';
import {choice, type Choice} from '../../../ui/choice.ts';
import {codeField, lookUpResult, type CodeQuestion} from '../../../ui/ods-field.ts';
import {typeFound} from './order-facts.ts';

/** @param question - The kind of organisation, as a question. */
export function organisationQuestion(question: Choice, code: CodeQuestion): TemplateResult {
  const {context, lookUp, asksCode} = code;
  const {msg} = context;
  const isKnown = typeFound(lookUp, context.catalogue) !== undefined;
  if (!asksCode) return html`${lookUpResult(code)} ${isKnown ? nothing : choice(question, msg)}`;
  return html`
    <fieldset id=${question.id} tabindex="-1">
      <legend>${msg('question.organisation.code')}</legend>
      ${isKnown ? nothing : codeField(code)} ${lookUpResult(code)} ${isKnown ? nothing : byHand(question, code)}
    </fieldset>
  `;
}

/** The kinds to choose from, unfolded where the code has led nowhere or the reader has chosen one. */
function byHand(question: Choice, {lookUp, context: {msg}}: CodeQuestion): TemplateResult {
  const isOpen = question.answer !== undefined || !['none', 'looking'].includes(lookUp.kind);
  return html`
    <details class="kinds" ?open=${isOpen}>
      <summary>${msg('question.ods.unknown')}</summary>
      <div class="folded">${choice({...question, id: 'kind'}, msg)}</div>
    </details>
  `;
}
