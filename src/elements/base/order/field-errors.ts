// What the reader typed and nobody can read: said at its field, and summed up once the answer is asked for.

import {html, nothing, type TemplateResult} from 'lit';
import {ownFields} from '../../../catalogue/own-fields.ts';
import {linkButton} from '../../../ui/button.ts';
import type {Msg} from '../../../ui/messages.ts';
import {codeError} from '../../../ui/ods-field.ts';

export const fieldNames = ['day', 'ods'] as const;

export type FieldName = (typeof fieldNames)[number];

export interface FieldErrors {
  /** What was typed, by the field that it stands in. */
  readonly unreadable: Readonly<Partial<Record<FieldName, string>>>;
  /** Whether the errors are summed up above the questions. */
  readonly isSummed: boolean;
}

export const noErrors: FieldErrors = {unreadable: ownFields({}), isSummed: false};

/**
 * The errors after a field was read. A summary goes with the last error.
 *
 * @param typed - What could not be read; undefined where it could.
 */
export function afterReading(errors: FieldErrors, field: FieldName, typed: string | undefined): FieldErrors {
  const {[field]: _before, ...others} = errors.unreadable;
  const unreadable = ownFields(typed === undefined ? others : {...others, [field]: typed});
  return {unreadable, isSummed: errors.isSummed && hasErrors({unreadable})};
}

/** The errors once the answer was asked for. */
export function summed({unreadable}: FieldErrors): FieldErrors {
  return {unreadable, isSummed: hasErrors({unreadable})};
}

export function hasErrors({unreadable}: Pick<FieldErrors, 'unreadable'>): boolean {
  return fieldNames.some((field) => unreadable[field] !== undefined);
}

export function describeError(field: FieldName, typed: string, msg: Msg): string {
  return field === 'ods' ? codeError(typed, msg) : msg('question.day.error');
}

/**
 * All errors, each with the way to its field.
 *
 * @param focus - Moves focus there: links within a shadow root lead nowhere.
 */
export function errorSummary(
  {unreadable, isSummed}: FieldErrors,
  msg: Msg,
  focus: (field: FieldName) => void,
): TemplateResult | typeof nothing {
  if (!isSummed) return nothing;
  const fields = Object.keys(unreadable) as FieldName[];
  return html`
    <div class="failure" id="errors" role="group" aria-labelledby="errors-title" tabindex="-1">
      <p id="errors-title"><strong>${msg('question.errors')}</strong></p>
      <ul class="plain-list">
        ${fields.map((field) => html`<li>${linkButton(describeError(field, unreadable[field]!, msg), () => focus(field))}</li>`)}
      </ul>
    </div>
  `;
}
