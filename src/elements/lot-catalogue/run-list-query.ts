// The result of what the author fixed and the reader asks. An update for another reason, such as opening a service,
// puts no question again.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot} from '../../catalogue/model.ts';
import {runQuery, type Preset, type Result} from '../../query/query.ts';
import {memoizeLast} from '../base/memoize-last.ts';
import {resolvePresets, type PresetAttributes, type Presets} from '../base/presets.ts';
import type {DecidedGroup} from '../base/service-decisions.ts';
import {decisionFacet, type ListQuery} from './list-query.ts';

export interface ListQueryInputs {
  readonly catalogue: Catalogue;
  readonly asOf: IsoDay;
  readonly attributes: PresetAttributes;
  readonly listQuery: ListQuery;
  /** Services on a page. */
  readonly perPage: number;
  /** All services by the answer to whether they may be ordered, where that is known. */
  readonly decided?: readonly DecidedGroup[] | undefined;
}

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

const names = ['lot', 'category', 'supplier', 'capability', 'works-with', 'status', 'services', 'facets'] as const;

/** Returns a function that gives its last result again while the inputs are the same; the attributes by their values. */
export function memoizeListQuery(): (inputs: ListQueryInputs) => ListResult {
  const presetsOf = memoizeLast((catalogue: Catalogue, ...values: readonly string[]) => {
    const attributes = Object.fromEntries(names.map((name, n) => [name, values[n]!]));
    return resolvePresets(catalogue, attributes as unknown as PresetAttributes);
  });
  const resultOf = memoizeLast(runListQuery);
  return ({catalogue, asOf, attributes, listQuery, perPage, decided}) => {
    const presets = presetsOf(catalogue, ...names.map((name) => attributes[name]));
    const result = resultOf(catalogue, asOf, presets, listQuery, perPage, decided);
    const lots = shownLots(catalogue, presets, result);
    return {
      result,
      perPage,
      lots,
      onlyLots: presets.preset.lot && new Set(lots),
      unknown: presets.unknown,
      resultOf: (other) => runListQuery(catalogue, asOf, presets, other, perPage, decided),
    };
  };
}

function runListQuery(
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

function shownLots({lots}: Catalogue, {preset}: Presets, {facets}: Result): Lot[] {
  const shown = facets.find(({id}) => id === 'lot');
  const ids = preset.lot ?? shown?.values.map(({id}) => id) ?? [];
  return ids.flatMap((id) => lots.get(id) ?? []);
}
