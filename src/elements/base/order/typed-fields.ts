// The fields in which a reader types: takes what stands in them, and keeps what could not be read.

import type {LitElement} from 'lit';
import {announce} from '../../../ui/announcer.ts';
import type {Msg} from '../../../ui/messages.ts';
import type {CodeQuestion} from '../../../ui/ods-field.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import {
  afterReading,
  describeError,
  fieldNames,
  hasErrors,
  noErrors,
  summed,
  type FieldErrors,
  type FieldName,
} from './field-errors.ts';
import type {OrderFacts} from './order-facts.ts';
import {PointerPress} from './pointer-press.ts';

export interface TypedFieldsConfig {
  /** Takes what was typed, by each field that there is. @returns Whether it could be read. */
  readonly take: Readonly<Partial<Record<FieldName, (typed: string) => boolean>>>;
  /** Returns what stands in the fields of the day, where there are any. */
  readonly dayIn?: (group: Element) => string;
  /** Looks a code up once more, after a failure. */
  readonly lookUpAgain: () => void;
  readonly msg: () => Msg;
}

export class TypedFields {
  readonly #press = new PointerPress();
  readonly #host: LitElement;
  readonly #config: TypedFieldsConfig;
  #errors = noErrors;

  constructor(host: LitElement, config: TypedFieldsConfig) {
    this.#host = host;
    this.#config = config;
  }

  get errors(): FieldErrors {
    return this.#errors;
  }

  /** Takes a text for a field. */
  take(field: FieldName, typed: string): void {
    if (this.#config.take[field]?.(typed) === false) return this.#refuse(field, typed);
    this.#set(afterReading(this.#errors, field, undefined));
  }

  /** Takes what stands in a field now, if the field is there. */
  takeFrom(field: FieldName): void {
    const typed = this.#typedIn(field);
    if (typed !== undefined) this.take(field, typed);
  }

  /** Takes what stands in a field that the reader wants taken: nothing is not enough. */
  takeRequired(field: FieldName): void {
    if (this.#typedIn(field)?.trim() === '') this.#refuse(field, '');
    else this.takeFrom(field);
  }

  /** Takes what stands in all fields, and sums up what cannot be read. @returns Whether everything could be read. */
  takeAll(): boolean {
    for (const field of fieldNames) this.takeFrom(field);
    this.#set(summed(this.#errors));
    return !hasErrors(this.#errors);
  }

  /** Takes what stands in a field that has changed, but not between a press and its click. */
  async takeAfterPress(field: FieldName): Promise<void> {
    await this.#press.ended;
    await this.#host.updateComplete; // a click may have put something else there
    this.takeFrom(field);
  }

  /** Listens to `mousedown` of the block that the fields stand in. */
  get press(): () => void {
    return this.#press.begin;
  }

  /** Asks for an organisation by its code. */
  codeQuestion({lookUp, asksCode}: Pick<OrderFacts, 'lookUp' | 'asksCode'>, context: ViewContext): CodeQuestion {
    return {
      context,
      lookUp,
      asksCode,
      unreadable: this.#errors.unreadable,
      actions: {
        type: () => void this.takeAfterPress('ods'),
        find: () => this.takeRequired('ods'),
        typeCode: (typed) => this.take('ods', typed),
        lookUpAgain: this.#config.lookUpAgain,
      },
    };
  }

  /** What stands in a field, if it is there. */
  #typedIn(field: FieldName): string | undefined {
    const place = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
    if (!place) return undefined;
    return field === 'day' ? this.#config.dayIn?.(place) : place.value;
  }

  #refuse(field: FieldName, typed: string): void {
    announce(describeError(field, typed, this.#config.msg()), this.#host);
    this.#set(afterReading(this.#errors, field, typed));
  }

  #set(errors: FieldErrors): void {
    this.#errors = errors;
    this.#host.requestUpdate();
  }
}
