// One question each: radios while there are few answers, else a select. Every question may be left open.

import {html, nothing, type TemplateResult} from 'lit';
import {ownFields} from '../catalogue/own-fields.ts';
import type {Msg} from './messages.ts';

export interface Option {
  readonly value: string;
  readonly name: string;
}

export interface Choice {
  /** Of its field on the page, and of its radios. */
  readonly id: string;
  readonly legend: string;
  readonly options: readonly Option[];
  /** What was answered: a value, `null` for "I do not know", undefined for nothing yet. */
  readonly answer: string | null | undefined;
  readonly choose: (value: string | null) => void;
  /** What stands between the question and the answers. */
  readonly before?: unknown;
  /** Whether it needs no "I do not know". */
  readonly known?: boolean;
}

// As many as the NHS frontend shows one below another.
const mostRadios = 12;

// No value of a catalogue: those are never empty.
const notKnown = '';

export function choice(asked: Choice, msg: Msg): TemplateResult {
  const {id, legend, options, before = nothing, known = false} = ownFields(asked);
  const all = known ? options : [...options, {value: notKnown, name: msg('answer.unknown')}];
  return html`
    <fieldset id=${id} tabindex="-1">
      <legend>${legend}</legend>
      ${before} ${all.length > mostRadios ? select(all, asked, msg) : radios(all, asked)}
    </fieldset>
  `;
}

/** In a form, which sends nothing: Chromium keeps radios with a name that leave a shadow tree without one for ever. */
function radios(options: readonly Option[], asked: Choice): TemplateResult {
  return html`<form method="dialog" role="none">${options.map((option) => radio(option, asked))}</form>`;
}

function radio({value, name}: Option, asked: Choice): TemplateResult {
  return html`
    <label class="check">
      <input
        type="radio"
        name=${asked.id}
        .checked=${isAnswer(value, asked)}
        @change=${() => asked.choose(value === notKnown ? null : value)}
      />
      <span><bdi>${name}</bdi></span>
    </label>
  `;
}

function select(options: readonly Option[], asked: Choice, msg: Msg): TemplateResult {
  const change = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    asked.choose(value === notKnown ? null : value);
  };
  return html`
    <select class="input" aria-label=${asked.legend} @change=${change}>
      ${asked.answer === undefined ? html`<option selected disabled>${msg('question.choose')}</option>` : nothing}
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${isAnswer(option.value, asked)}>${option.name}</option>`,
      )}
    </select>
  `;
}

function isAnswer(value: string, {answer}: Choice): boolean {
  return value === (answer === null ? notKnown : answer);
}
