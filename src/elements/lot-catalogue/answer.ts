// What the catalogue answers to what the author fixed and the reader asks. An update for another reason, such as
// opening a service, puts no question again.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Catalogue} from '../../catalogue/model.ts';
import {runQuery, type Result} from '../../query/query.ts';
import type {Asked} from './asked.ts';
import {resolvePresets, type PresetAttributes, type Presets} from '../presets.ts';

export interface ListQuestion {
  readonly catalogue: Catalogue;
  readonly asOf: IsoDay;
  readonly attributes: PresetAttributes;
  readonly asked: Asked;
  /** Services on a page. */
  readonly perPage: number;
}

export interface ListAnswer {
  readonly presets: Presets;
  readonly result: Result;
}

/** Keeps the last answer, and the presets for as long as the catalogue and the attributes stay. */
export class Answers {
  #answer: ListAnswer | undefined;
  #answerKey: readonly unknown[] = [];
  #presets: Presets | undefined;
  #presetsKey: readonly unknown[] = [];

  to(question: ListQuestion): ListAnswer {
    const {catalogue, asOf, attributes, asked, perPage} = question;
    const presetsKey = [catalogue, ...Object.values<string>({...attributes})];
    if (!this.#presets || !isSame(presetsKey, this.#presetsKey)) {
      this.#presets = resolvePresets(catalogue, attributes);
      this.#presetsKey = presetsKey;
    }
    const answerKey = [this.#presets, asOf, asked, perPage];
    if (!this.#answer || !isSame(answerKey, this.#answerKey)) {
      this.#answer = {presets: this.#presets, result: answer(question, this.#presets)};
      this.#answerKey = answerKey;
    }
    return this.#answer;
  }
}

/** The result for one question. */
export function answer({catalogue, asOf, asked, perPage}: ListQuestion, {preset}: Presets): Result {
  return runQuery(catalogue, {...asked, asOf, preset, pageSize: perPage});
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((part, n) => part === b[n]);
}
