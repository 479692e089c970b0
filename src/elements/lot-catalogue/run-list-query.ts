// The result of what the author fixed and the reader asks. An update for another reason, such as
// opening a service, puts no question again.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Catalogue} from '../../catalogue/model.ts';
import {runQuery, type Result} from '../../query/query.ts';
import type {ListQuery} from './list-query.ts';
import {resolvePresets, type PresetAttributes, type Presets} from '../base/presets.ts';

export interface ListQueryInputs {
  readonly catalogue: Catalogue;
  readonly asOf: IsoDay;
  readonly attributes: PresetAttributes;
  readonly listQuery: ListQuery;
  /** Services on a page. */
  readonly perPage: number;
}

export interface ListResult {
  readonly presets: Presets;
  readonly result: Result;
}

/** Keeps the last result, and the presets for as long as the catalogue and the attributes stay. */
export class ListResults {
  #listResult: ListResult | undefined;
  #resultKey: readonly unknown[] = [];
  #presets: Presets | undefined;
  #presetsKey: readonly unknown[] = [];

  to(inputs: ListQueryInputs): ListResult {
    const {catalogue, asOf, attributes, listQuery, perPage} = inputs;
    const presetsKey = [catalogue, ...Object.values<string>({...attributes})];
    if (!this.#presets || !hasSameParts(presetsKey, this.#presetsKey)) {
      this.#presets = resolvePresets(catalogue, attributes);
      this.#presetsKey = presetsKey;
    }
    const resultKey = [this.#presets, asOf, listQuery, perPage];
    if (!this.#listResult || !hasSameParts(resultKey, this.#resultKey)) {
      this.#listResult = {presets: this.#presets, result: runListQuery(inputs, this.#presets)};
      this.#resultKey = resultKey;
    }
    return this.#listResult;
  }
}

/** The result for one question. */
export function runListQuery({catalogue, asOf, listQuery, perPage}: ListQueryInputs, {preset}: Presets): Result {
  return runQuery(catalogue, {...listQuery, asOf, preset, pageSize: perPage});
}

function hasSameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((part, n) => part === b[n]);
}
