// The result of what the author fixed and the reader asks. An update for another reason, such as opening a service,
// puts no question again.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot} from '../../catalogue/model.ts';
import {runQuery, type Result} from '../../query/query.ts';
import {memoizeLast} from '../base/memoize-last.ts';
import {resolvePresets, type PresetAttributes, type Presets} from '../base/presets.ts';
import type {ListQuery} from './list-query.ts';

export interface ListQueryInputs {
  readonly catalogue: Catalogue;
  readonly asOf: IsoDay;
  readonly attributes: PresetAttributes;
  readonly listQuery: ListQuery;
  /** Services on a page. */
  readonly perPage: number;
}

export interface ListResult {
  readonly result: Result;
  /** The lots whose services the page's author lets the list show. */
  readonly lots: readonly Lot[];
  /** The lots that it speaks of; of all while the author names none. */
  readonly onlyLots: ReadonlySet<Lot> | undefined;
  /** What the author named and the catalogue lacks. */
  readonly unknown: Presets['unknown'];
  /** What something else asked would give. */
  readonly resultOf: (listQuery: ListQuery) => Result;
}

const names = ['lot', 'category', 'supplier', 'capability', 'works-with', 'status', 'services', 'facets'] as const;

/** Returns a function that gives its last result again while the inputs are the same; the attributes by their values. */
export function createQueryRunner(): (inputs: ListQueryInputs) => ListResult {
  const presetsOf = memoizeLast((catalogue: Catalogue, ...values: readonly string[]) => {
    const attributes = Object.fromEntries(names.map((name, n) => [name, values[n]!]));
    return resolvePresets(catalogue, attributes as unknown as PresetAttributes);
  });
  const resultOf = memoizeLast(runListQuery);
  return ({catalogue, asOf, attributes, listQuery, perPage}) => {
    const presets = presetsOf(catalogue, ...names.map((name) => attributes[name]));
    const result = resultOf(catalogue, asOf, presets, listQuery, perPage);
    const lots = shownLots(catalogue, presets, result);
    return {
      result,
      lots,
      onlyLots: presets.preset.lot && new Set(lots),
      unknown: presets.unknown,
      resultOf: (other) => runListQuery(catalogue, asOf, presets, other, perPage),
    };
  };
}

function runListQuery(
  catalogue: Catalogue,
  asOf: IsoDay,
  {preset}: Presets,
  listQuery: ListQuery,
  pageSize: number,
): Result {
  return runQuery(catalogue, {...listQuery, asOf, preset, pageSize});
}

function shownLots({lots}: Catalogue, {preset}: Presets, {facets}: Result): Lot[] {
  const shown = facets.find(({id}) => id === 'lot');
  const ids = preset.lot ?? shown?.values.map(({id}) => id) ?? [];
  return ids.flatMap((id) => lots.get(id) ?? []);
}
