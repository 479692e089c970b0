// A date in three fields, as the NHS frontend asks for one: day, month and year under one question. A whole date that is
// pasted or typed into one of them fills all three.

import {html, type TemplateResult} from 'lit';
import type {IsoDay} from '../catalogue/day.ts';
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
  const fill = ({currentTarget, target}: Event) => {
    const whole = typedDay((target as HTMLInputElement).value, language);
    if (whole === undefined) return;
    const inputs = inputsOf(currentTarget as Element);
    for (const [n, part] of partsOf(whole).entries()) inputs[n]!.value = part;
  };
  const leave = ({currentTarget, relatedTarget}: FocusEvent) => {
    const group = currentTarget as HTMLElement;
    const isInside = group.contains(relatedTarget as Node | null) || group.matches(':focus-within'); // of a window that is left
    if (!isInside && inputsOf(group).some(({value, defaultValue}) => value !== defaultValue)) take(group);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // it sends no form of the page
    take(event.currentTarget as HTMLElement);
  };
  return html`
    <div class=${unreadable === undefined ? 'field' : 'field field-error'}>
      <fieldset id=${id} tabindex="-1" aria-describedby="${id}-hint ${id}-error">
        <legend>${legend}</legend>
        <p class="hint" id="${id}-hint">${msg('question.day.hint')}</p>
        ${fieldError(id, unreadable === undefined ? undefined : msg('question.day.error'))}
        <div class="beside">
          <div class="beside date" @input=${fill} @focusout=${leave} @keydown=${enter}>
            ${parts.map(
              (part, n) => html`
                <label>
                  ${msg(`date.${part}`)}
                  <input
                    class="input"
                    inputmode="numeric"
                    autocomplete="off"
                    aria-invalid=${wrong.includes(n)}
                    .defaultValue=${typed[n] ?? ''}
                    .value=${typed[n] ?? ''}
                  />
                </label>
              `,
            )}
          </div>
          ${beside}
        </div>
      </fieldset>
    </div>
  `;
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
