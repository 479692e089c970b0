// From what was measured to lines of the results, each held against its budget.

import {readFileSync} from 'node:fs';
import * as budgets from './budgets.ts';
import type {CommandFigures} from './command-line.ts';
import type {Memory} from './memory.ts';
import {median, type Visit} from './visit.ts';

export interface Row {
  readonly what: string;
  readonly unit: Unit;
  readonly floor?: number | undefined;
  readonly ours: number;
  /** The most that will do; absent where nothing was promised. */
  readonly limit?: number | undefined;
}

export type Unit = 's' | 'ms' | 'MB' | 'kB' | '';

/** One visit to each page, one right after the other. */
export interface Pair {
  readonly floor: Visit;
  readonly ours: Visit;
}

export function visitRows(services: number, name: string, pairs: readonly Pair[]): Row[] {
  const row = rowMaker(services, name, pairs);
  return [
    row('first services', 'ms', ({firstServicesMs}) => firstServicesMs, budgets.firstServicesMs),
    row('all services counted', 'ms', ({wholeCountMs}) => wholeCountMs, budgets.wholeCountMs),
    row('slowest key press', 'ms', ({slowestKeyPressMs}) => slowestKeyPressMs, budgets.keyPressMs),
    row('median key press', 'ms', ({medianKeyPressMs}) => medianKeyPressMs, budgets.medianKeyPressMs),
    row('heap', 'MB', ({heapBytes}) => heapBytes / 1e6, budgets.heapMb),
    row('tasks over 50 ms', '', ({longTasksMs}) => longTasksMs.length, budgets.longTasks),
    row('longest of them', 'ms', longestTaskMs),
  ];
}

/** For visits in which somebody typed while services still arrived. */
export function hurriedRows(services: number, name: string, pairs: readonly Pair[]): Row[] {
  const row = rowMaker(services, name, pairs);
  return [
    row('first services', 'ms', ({firstServicesMs}) => firstServicesMs),
    row('slowest key press meanwhile', 'ms', ({slowestKeyPressMs}) => slowestKeyPressMs, budgets.keyPressMs),
    row('median key press meanwhile', 'ms', ({medianKeyPressMs}) => medianKeyPressMs, budgets.medianKeyPressMs),
    row('tasks over 50 ms meanwhile', '', ({longTasksMs}) => longTasksMs.length, budgets.longTasks),
    row('longest of them', 'ms', longestTaskMs),
  ];
}

function rowMaker(services: number, name: string, pairs: readonly Pair[]) {
  return (what: string, unit: Unit, measure: (visit: Visit) => number, limit?: budgets.Limit): Row => {
    const floor = median(pairs.map((pair) => measure(pair.floor)));
    const ours = median(pairs.map((pair) => measure(pair.ours)));
    return {what: `${what}, ${name}`, unit, floor, ours, limit: limit?.(services, floor)};
  };
}

function longestTaskMs({longTasksMs}: Visit): number {
  return Math.max(0, ...longTasksMs);
}

/** First services over an emulated line. */
export function lineRow(name: string, pairs: readonly Pair[]): Row {
  const floor = median(pairs.map((pair) => pair.floor.firstServicesMs));
  const ours = median(pairs.map((pair) => pair.ours.firstServicesMs));
  return {
    what: `first services, 1,000, ${name}`,
    unit: 'ms',
    floor,
    ours,
    limit: budgets.firstServicesOverLineMs(1000, floor),
  };
}

/** What a page of another library needs, beside ours in the same run. */
export interface PeerRow {
  readonly name: string;
  readonly firstServicesMs: number;
  readonly slowestKeyPressMs: number;
  readonly medianKeyPressMs: number;
  readonly heapMb: number;
}

export function peerRow(name: string, visits: readonly Visit[]): PeerRow {
  const middle = (measure: (visit: Visit) => number) => median(visits.map(measure));
  return {
    name,
    firstServicesMs: middle(({firstServicesMs}) => firstServicesMs),
    slowestKeyPressMs: middle(({slowestKeyPressMs}) => slowestKeyPressMs),
    medianKeyPressMs: middle(({medianKeyPressMs}) => medianKeyPressMs),
    heapMb: middle(({heapBytes}) => heapBytes / 1e6),
  };
}

/** The most that is held while the largest file is read. */
export function memoryRow({peakBytes, modelBytes}: Memory): Row {
  const limit = budgets.readingMb(modelBytes / 1e6);
  return {what: 'memory while 128 MB are read', unit: 'MB', ours: peakBytes / 1e6, limit};
}

/** Of the publisher's command line. */
export function commandRows({what, cpuSeconds, peakBytes}: CommandFigures): Row[] {
  return [
    {what: `${what}, CPU`, unit: 's', ours: cpuSeconds, limit: budgets.buildSeconds},
    {what: `${what}, memory`, unit: 'MB', ours: peakBytes / 1e6, limit: budgets.buildMb(what)},
  ];
}

/** As `npm run size` recorded them. */
export function sizeRows(): Row[] {
  const record = readFileSync(new URL('../.ci/size.json', import.meta.url), 'utf8');
  const recorded = JSON.parse(record) as Record<string, number>;
  return Object.entries(budgets.sizesKb).map(([file, limit]) => ({
    what: `${file}, brotli`,
    unit: 'kB',
    ours: (recorded[file] ?? NaN) / 1000,
    limit,
  }));
}

/** @param paths - Asked for by a page with all tags, which name one catalogue. */
export function requestRows(paths: readonly string[]): Row[] {
  const asked = (what: string, ending: string) => {
    const ours = paths.filter((path) => path.endsWith(ending)).length;
    return {what: `${what}, all tags`, unit: '' as const, ours, limit: budgets.requests};
  };
  return [asked('scripts asked for', '.js'), asked('catalogues asked for', '.json')];
}
