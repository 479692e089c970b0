// A date in three fields, as the NHS frontend asks for one: day, month and year under one question. A whole date that is
// pasted or typed into one of them fills all three.

import {html, type TemplateResult} from 'lit';
import type {IsoDay} from '../catalogue/day.ts';
import {onEnter} from './enter-key.ts';
import type {Msg} from './messages.ts';
import {fieldError} from './ods-field.ts';
import {typedDay} from './typed-day.ts';

export interface DateInput {
  readonly id: string;
  readonly legend: string;
  /** The day to begin with. */
  readonly day: IsoDay;
  /** What was typed, if it is no date, as `31/2/2016`. */
  readonly unreadable: string | undefined;
  readonly language: string;
  /** Takes what stands in the fields, once the reader has left all of them or presses Enter. */
  readonly take: (group: HTMLElement) => void;
  /** What stands beside the fields. */
  readonly beside?: unknown;
}

const parts = ['day', 'month', 'year'] as const;

export function dateInput(asked: DateInput, msg: Msg): TemplateResult {
  const {id, legend, day, unreadable, language, take, beside} = asked;
  const typed = unreadable?.split('/') ?? partsOf(day);
  const wrong = unreadable === undefined ? [] : wrongParts(typed, language);
  const fill = (event: Event) => fillAll(event, language);
  const leave = (event: FocusEvent) => {
    if (isLeftChanged(event)) take(event.currentTarget as HTMLElement);
  };
  const enter = onEnter(({currentTarget}) => take(currentTarget as HTMLElement));
  return html`
    <div class=${unreadable === undefined ? 'field' : 'field field-error'}>
      <fieldset id=${id} tabindex="-1" aria-describedby="${id}-hint ${id}-error">
        <legend>${legend}</legend>
        <p class="hint" id="${id}-hint">${msg('question.day.hint')}</p>
        ${fieldError(id, unreadable === undefined ? undefined : msg('question.day.error'))}
        <div class="beside">
          <div class="beside date" @input=${fill} @focusout=${leave} @keydown=${enter}>
            ${parts.map((part, n) => partField(msg(`date.${part}`), typed[n] ?? '', wrong.includes(n)))}
          </div>
          ${beside}
        </div>
      </fieldset>
    </div>
  `;
}

function partField(name: string, value: string, isWrong: boolean): TemplateResult {
  return html`
    <label>
      ${name}
      <input
        class="input"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${isWrong}
        .defaultValue=${value}
        .value=${value}
      />
    </label>
  `;
}

/** Fills all fields from one into which a whole date has come. */
function fillAll({currentTarget, target}: Event, language: string): void {
  const whole = typedDay((target as HTMLInputElement).value, language);
  if (whole === undefined) return;
  const inputs = inputsOf(currentTarget as Element);
  for (const [n, part] of partsOf(whole).entries()) inputs[n]!.value = part;
}

/** Whether the reader has left all fields, and not only the window, and has changed one. */
function isLeftChanged({currentTarget, relatedTarget}: FocusEvent): boolean {
  const group = currentTarget as HTMLElement;
  const isInside = group.contains(relatedTarget as Node | null) || group.matches(':focus-within');
  return !isInside && inputsOf(group).some(({value, defaultValue}) => value !== defaultValue);
}

/** What stands in the fields within an element, as `3/6/2016`; blank if nothing does. */
export function dateTypedIn(group: Element): string {
  const typed = inputsOf(group).map(({value}) => value.trim());
  return typed.some(Boolean) ? typed.join('/') : '';
}

/** The places of the parts that no date can have; of a date that does not exist, such as 31 2 2016, all. */
function wrongParts([day, month, year]: readonly (string | undefined)[], language: string): number[] {
  const found = [`${day}/1/2000`, `1/${month}/2000`, `1/1/${year}`].flatMap((date, n) =>
    typedDay(date, language) === undefined ? [n] : [],
  );
  return found.length > 0 ? found : [0, 1, 2];
}

function partsOf(day: IsoDay): string[] {
  return day
    .split('-')
    .reverse()
    .map((part) => String(Number(part)));
}

function inputsOf(group: Element): HTMLInputElement[] {
  return [...group.querySelectorAll('input')];
}
