// What the checks beyond the format look at, and how they say where something stands.

import {isObject, nameIn} from '../catalogue/fields.ts';
import type {IsoDay} from '../catalogue/day.ts';
import type {Catalogue, Service} from '../catalogue/model.ts';
import type {Remark} from './remark.ts';

/** A remark whose place is still a path in the file. */
export type RemarkAt = Omit<Remark, 'where'> & {readonly path: string};

/** The services are shown to each check one after the other, for all at once may be many. */
export interface Checking {
  /** Without its services. */
  readonly catalogue: Catalogue;
  /** The file without its services. */
  readonly raw: object;
  /** Today, in UK time. */
  readonly today: IsoDay;
  /** The catalogue as it was published before. */
  readonly previous: Catalogue | undefined;
  /** Those shown so far. */
  readonly services: ServicesSeen;
}

export interface ServicesSeen {
  has(id: string): boolean;
  ids(): string[];
  /** The path of the first record that has this id. */
  pathOf(id: string): string;
}

/** One check of one catalogue. What its parts say is said in this order, whatever else is checked meanwhile. */
export interface Check {
  /** Before the services. */
  begin?(): Iterable<RemarkAt>;
  /** A service as it stands in the file. */
  record?(record: RawRecord): Iterable<RemarkAt>;
  /** A service as readers have it. */
  service?(service: Service): Iterable<RemarkAt> | undefined;
  /** Behind the services. */
  end?(): Iterable<RemarkAt>;
}

export type NewCheck = (checking: Checking) => Check;

export interface RawRecord {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The records of a list as they stand in the file, with their paths. */
export function* recordsIn(fields: object, key: string, path = ''): Generator<RawRecord, void, undefined> {
  const list: unknown = Object.hasOwn(fields, key) ? (fields as Record<string, unknown>)[key] : undefined;
  if (!Array.isArray(list)) return;
  const records = list as unknown[];
  for (let n = 0; n < records.length; n++) {
    const record = records[n];
    if (isObject(record)) yield {path: `${path}${key}[${n}]`, fields: record as Record<string, unknown>};
  }
}

const pathsById = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>();

/** The path of the first record of a list that has this id. */
export function pathOf({raw}: Checking, list: string, id: string): string {
  const lists = pathsById.get(raw) ?? new Map<string, ReadonlyMap<string, string>>();
  pathsById.set(raw, lists);
  const paths =
    lists.get(list) ??
    new Map([...recordsIn(raw, list)].reverse().map(({path, fields}) => [nameIn(fields.id) ?? '', path]));
  lists.set(list, paths);
  return paths.get(id) ?? list;
}
