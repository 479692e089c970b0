// The result of what the author fixed and the reader asks, with a filter by the answer to whether a service may be ordered.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot} from '../../catalogue/model.ts';
import {runQuery, type Preset, type Result} from '../../query/query.ts';
import type {Presets} from '../base/presets.ts';
import type {DecidedGroup} from '../base/order/service-decisions.ts';
import {decisionFacet, type ListQuery} from './list-query.ts';

export interface ListResult {
  readonly result: Result;
  /** Services on a page. */
  readonly perPage: number;
  /** The lots whose services the page's author lets the list show. */
  readonly lots: readonly Lot[];
  /** The lots that it speaks of; of all while the author names none. */
  readonly onlyLots: ReadonlySet<Lot> | undefined;
  /** What the author named and the catalogue lacks. */
  readonly unknown: Presets['unknown'];
  /** What something else asked would give. */
  readonly resultOf: (listQuery: ListQuery) => Result;
}

export function runListQuery(
  catalogue: Catalogue,
  asOf: IsoDay,
  {preset}: Presets,
  listQuery: ListQuery,
  pageSize: number,
  decided?: readonly DecidedGroup[],
): Result {
  const {[decisionFacet]: ticked = [], ...filters} = listQuery.filters;
  const run = (ids: readonly string[] | undefined) =>
    runQuery(catalogue, {...listQuery, filters, asOf, preset: within(preset, ids), pageSize});
  const isTicked = ({outcome}: DecidedGroup) => ticked.includes(outcome);
  const on = decided?.filter(isTicked) ?? [];
  const result = run(on.length > 0 ? on.flatMap(({ids}) => ids) : undefined);
  if (!decided) return result;
  const values = decided.map((group) => {
    const {outcome: id, verdict: name, ids} = group;
    return {id, name, count: run(ids).total, on: isTicked(group), parent: undefined};
  });
  const offered = values.filter((value) => value.count > 0 || value.on);
  return {
    ...result,
    facets: [{id: decisionFacet, name: undefined, values: offered, preset: undefined}, ...result.facets],
  };
}

/** Narrows a preset down to services with these ids. */
function within(preset: Preset, ids: readonly string[] | undefined): Preset {
  if (!ids) return preset;
  const fixed = preset.services && new Set(preset.services);
  return {...preset, services: ids.filter((id) => fixed?.has(id) ?? true)};
}

/** The lots whose services are shown: those that the author names, else those that the result has. */
export function shownLots({lots}: Catalogue, {preset}: Presets, {facets}: Result): Lot[] {
  const shown = facets.find(({id}) => id === 'lot');
  const ids = preset.lot ?? shown?.values.map(({id}) => id) ?? [];
  return ids.flatMap((id) => lots.get(id) ?? []);
}
