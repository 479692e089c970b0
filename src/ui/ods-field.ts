// An organisation asked for by its ODS code: the field, and what the look-up has found.

import {html, nothing, type TemplateResult} from 'lit';
import {secondaryButton, linkButton} from './button.ts';
import {authorDetails} from './failure.ts';
import {lookUpError, organisationName, describeLookUp, type LookUp} from './describe-organisation.ts';
import {onEnter} from './enter-key.ts';
import type {Msg} from './messages.ts';
import type {ViewContext} from './view-context.ts';

export interface CodeQuestion {
  readonly context: ViewContext;
  readonly lookUp: LookUp;
  /** Whether the reader may type a code: there is a look-up, and the author has given no code. */
  readonly asksCode: boolean;
  /** The text that was typed, if it is no code; blank if nothing was typed and the reader wants it looked up. */
  readonly unreadable: {readonly ods?: string};
  readonly actions: {
    /** Takes what was typed when the reader leaves the field. */
    readonly type: (change: Event) => void;
    /** Looks up what stands in the field now. */
    readonly find: () => void;
    readonly typeCode: (typed: string) => void;
    readonly lookUpAgain: () => void;
  };
}

export function codeField({context: {msg}, lookUp, unreadable, actions}: CodeQuestion): TemplateResult {
  const typed = unreadable.ods ?? lookUp.code ?? '';
  return html`
    <div class=${unreadable.ods === undefined ? 'field' : 'field field-error'}>
      <label for="ods">${msg('question.ods')}</label>
      <p class="hint" id="ods-hint">${msg('question.ods.hint')}</p>
      ${fieldError('ods', unreadable.ods === undefined ? undefined : codeError(unreadable.ods, msg))}
      <div class="beside">
        <input
          class="input input-code"
          id="ods"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="ods-hint ods-error"
          aria-invalid=${unreadable.ods !== undefined}
          .value=${typed}
          @change=${actions.type}
          @keydown=${onEnter(actions.find)}
        />
        ${secondaryButton(msg('question.ods.find'), actions.find)}
      </div>
    </div>
  `;
}

/** What is wrong with what was typed: nothing is not enough for whoever asks to look it up. */
export function codeError(typed: string, msg: Msg): string {
  return msg(typed === '' ? 'question.ods.empty' : 'question.ods.error');
}

/** Tells which organisation has the code, or why none was found. */
export function lookUpResult({context, lookUp, asksCode, actions}: CodeQuestion): TemplateResult | typeof nothing {
  const {msg} = context;
  const sentences = describeLookUp(lookUp, context);
  if (sentences.length === 0) return nothing;
  const offer = (text: string, accept: () => void) => html`<p>${linkButton(text, accept)}</p>`;
  const successor = lookUp.kind === 'found' ? lookUp.found.successor : undefined;
  const error = lookUpError(lookUp);
  return html`
    <div class="inset">
      ${sentences.map((sentence) => html`<p dir="auto">${sentence}</p>`)}
      ${
        asksCode && successor
          ? offer(msg('question.ods.use', {name: organisationName(successor)}), () => actions.typeCode(successor.code))
          : nothing
      }
      ${error ? html`${offer(msg('try-again'), actions.lookUpAgain)} ${authorDetails(error, msg)}` : nothing}
      ${asksCode && lookUp.kind === 'found' ? offer(msg('question.ods.change'), () => actions.typeCode('')) : nothing}
    </div>
  `;
}

/** The error of a field. It stands there hidden while there is none, so that `aria-describedby` names something. */
export function fieldError(field: string, text: string | undefined): TemplateResult {
  return html`<p class="error" id="${field}-error" ?hidden=${text === undefined}>${text}</p>`;
}
