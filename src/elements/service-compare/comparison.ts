// Which services are compared, and in which facts they differ. It knows no page.

import {findService, type Catalogue, type Lot, type Service} from '../../catalogue/model.ts';
import {resolvePreset} from '../../query/presets.ts';
import {mostCompared} from '../../reader/reader-state.ts';
import {allOf} from '../../ui/messages.ts';
import {nameAmong} from '../../catalogue/service-name.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {CompareRow, RowGroup} from './rows.ts';

export interface ComparedServices {
  readonly services: readonly Service[];
  /** Ids that the catalogue does not have. */
  readonly missing: readonly string[];
  /** How many more were named than there is room for. */
  readonly tooMany: number;
}

/** Compares the services with these ids. */
export function comparisonOf(catalogue: Catalogue, ids: readonly string[]): ComparedServices {
  return {
    services: ids.flatMap((id) => findService(catalogue, id) ?? []),
    missing: ids.filter((id) => !findService(catalogue, id)),
    tooMany: 0,
  };
}

/** Compares the services that an attribute names, as many as there is room for. */
export function comparisonNamed(catalogue: Catalogue, names: string): ComparedServices {
  const {ids, unknown} = resolvePreset(catalogue, 'services', names);
  const compared = comparisonOf(catalogue, ids.slice(0, mostCompared));
  return {...compared, missing: unknown, tooMany: Math.max(0, ids.length - mostCompared)};
}

/** The lots that the services are listed on, each once. */
export function lotsOfServices(services: readonly Service[]): Lot[] {
  return [...new Set(services.flatMap(({listings}) => listings.map(({lot}) => lot)))];
}

export interface Differences {
  readonly groups: readonly RowGroup[];
  /** How many rows are the same for all and left out. */
  readonly hidden: number;
}

/** Leaves out the rows in which the catalogue says the same of all services, and groups with nothing else. */
export function differencesIn(all: readonly RowGroup[]): Differences {
  const groups = all.map((group) => ({...group, rows: group.rows.filter((row) => !isSame(row))}));
  return {
    groups: groups.filter(({rows, shared}) => rows.length > 0 || shared),
    hidden: countRows(all) - countRows(groups),
  };
}

/** Whether the catalogue says the same of all services in more than half of the rows. */
export function isMostlySame(all: readonly RowGroup[]): boolean {
  return countRows(differencesIn(all).groups) * 2 < countRows(all);
}

/** What differs comes first in each group; of several things that all have one sentence is made. */
export function differencesFirst(all: readonly RowGroup[]): RowGroup[] {
  return all.map((group) => {
    const same = group.rows.filter(isSame);
    const differing = group.rows.filter((row) => !same.includes(row));
    return group.isOfYes && same.length > 1
      ? {...group, rows: differing, shared: same.map(({name}) => name)}
      : {...group, rows: [...differing, ...same]};
  });
}

function countRows(groups: readonly RowGroup[]): number {
  return groups.flatMap(({rows}) => rows).length;
}

/** Whether all cells have the same texts; in which order does not matter. */
function isSame({cells}: CompareRow): boolean {
  const [first, ...others] = cells.map(({texts}) => [...texts].sort().join('\n'));
  return others.every((text) => text === first);
}

/** `1 row is not shown, because it is the same for all.` */
export function describeHidden({groups, hidden}: Differences, {msg}: ViewContext): string {
  if (countRows(groups) === 0) return msg('compare.same');
  return hidden > 0 ? msg('compare.hidden', {count: hidden}) : msg('compare.all');
}

/** `Comparison of EMIS Web, SystmOne and Vision`. */
export function describeComparison(services: readonly Service[], {msg, catalogue}: ViewContext): string {
  const names = services.map((service) => nameAmong(service, services));
  return msg('compare.of', {names: allOf(names, catalogue.language)});
}
