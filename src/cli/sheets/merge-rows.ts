// Several rows for one service: one for each capability, lot or system. They become one service if they have one id, or
// no id and one name; what they say differently is said.

import {foldedName} from '../../catalogue/folded-name.ts';
import type {FacetsOfColumns} from './make-service.ts';
import {inSentence, isClosed, type Making, type RawFields} from './make-records.ts';
import {placeIn} from './origins.ts';
import type {PackedServices, ServiceInHand} from './packed-services.ts';

const joinedLists = ['aliases', 'reference', 'features', 'categories', 'capabilities', 'needs', 'links', 'prices'];

interface FirstRow {
  readonly service: number;
  name: unknown;
}

/** A service may stand in several tables and sheets, such as one for each year. */
export class MergedServices {
  readonly #services: PackedServices;
  readonly #making: Making;
  readonly #first = new Map<string, FirstRow>();
  /** Those that stand in the rows. */
  readonly ids = new Set<string>();

  /** @param services - Where they go. */
  constructor(services: PackedServices, making: Making) {
    this.#services = services;
    this.#making = making;
  }

  add(service: ServiceInHand): void {
    const {record} = service;
    const key = keyOf(record);
    const first = key === undefined ? undefined : this.#first.get(key);
    if (first && isSameService(first, record)) return this.#mergeInto(first, record);
    if (!first && key !== undefined) this.#first.set(key, {service: this.#services.length, name: record.name});
    if (typeof record.id === 'string') this.ids.add(record.id);
    this.#services.add(service); // of two services with one id the parser says so
  }

  #mergeInto(first: FirstRow, record: RawFields): void {
    this.#services.change(first.service, ({record: before}) => {
      mergeInto(before, record, this.#making);
      first.name = before.name;
    });
    this.#making.origins.take(record);
  }
}

function keyOf({id, name, supplier}: RawFields): string | undefined {
  if (typeof id === 'string') return `id ${id}`;
  return typeof name === 'string' ? `name ${foldedName(name)} ${foldedName(inSentence(supplier ?? ''))}` : undefined;
}

/** One name, or the longer with something behind it. */
function isSameService(a: Pick<RawFields, 'name'>, b: RawFields): boolean {
  if (a.name === undefined || b.name === undefined) return true;
  const [one, other] = [foldedName(inSentence(a.name)), foldedName(inSentence(b.name))];
  return one.startsWith(other) || other.startsWith(one);
}

function mergeInto(before: RawFields, service: RawFields, making: Making): void {
  const {notes, origins} = making;
  const origin = origins.get(service)!;
  for (const [key, value] of Object.entries(service)) {
    if (key === 'pairings') mergePairings(before, value as RawFields[]);
    else if (key === 'lot' || key === 'status' || key === 'listings' || key === 'unlisted') continue;
    else if (key === 'facets')
      before.facets = mergedFacets(before.facets as FacetsOfColumns | undefined, value as FacetsOfColumns);
    else if (joinedLists.includes(key)) before[key] = union(before[key], value);
    else if (before[key] === undefined) before[key] = value;
    else if (!isSameCell(before[key], value)) sayDiffers(key, before[key], value, origin, making);
  }
  mergeListings(before, service, making);
  const where = {...placeIn(origin, ''), row: undefined, heading: undefined};
  notes.note('repeated', where, `row ${origin.row.number}`, `more of ${inSentence(before.name)}`);
}

function isSameCell(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => foldedName(JSON.stringify(value));
  return plain(a) === plain(b);
}

function sayDiffers(
  key: string,
  before: unknown,
  value: unknown,
  origin: Parameters<typeof placeIn>[0],
  {notes}: Making,
): void {
  const shown = (text: unknown) => (typeof text === 'string' ? `"${text}"` : 'this');
  notes.say({
    severity: 'note',
    code: 'rows-differ',
    where: placeIn(origin, key === 'contact' ? 'contact.email' : key),
    what: `${shown(value)} differs from ${shown(before)} in an earlier row of the same service.`,
    write: 'Write the same in each of its rows.',
    otherwise: 'As it is, the earlier row counts.',
  });
}

function union(a: unknown, b: unknown): unknown[] {
  const all = [a ?? [], b ?? []].flat() as unknown[];
  const seen = new Set<string>();
  return all.filter((item) => {
    const key = foldedName(JSON.stringify(item));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function mergedFacets(a: FacetsOfColumns = [], b: FacetsOfColumns): FacetsOfColumns {
  const merged = new Map(a);
  for (const [facet, values] of b) merged.set(facet, union(merged.get(facet), values) as string[]);
  return [...merged];
}

function mergePairings(before: RawFields, pairings: readonly RawFields[]): void {
  const all = (before.pairings ??= []) as RawFields[];
  for (const pairing of pairings) {
    const same = all.find(({service}) => foldedName(inSentence(service)) === foldedName(inSentence(pairing.service)));
    if (!same) all.push(pairing);
    else if (isClosed(pairing.status) || same.status === undefined)
      Object.assign(same, {status: pairing.status ?? same.status});
  }
}

function listingsAsWritten({lot, status, listings, unlisted}: RawFields, origin: unknown): RawFields[] {
  if (Array.isArray(listings)) return listings as RawFields[];
  if (unlisted) return [unlisted as RawFields];
  if (lot === undefined && status === undefined) return [];
  return origin === undefined ? [] : [{...(lot !== undefined && {lot}), ...(status !== undefined && {status})}];
}

/** Two rows that say two things of one lot and one time say nothing for certain: the one that allows no order counts. */
function mergeListings(before: RawFields, service: RawFields, {notes, origins}: Making): void {
  const [first, second] = [before, service].map((each) => {
    const listings = listingsAsWritten(each, origins.get(each));
    for (const listing of listings) if (!origins.get(listing)) origins.set(listing, origins.get(each)!);
    return listings;
  }) as [RawFields[], RawFields[]];
  if (second.length === 0) return;
  const all = [...first];
  for (const listing of second) {
    const at = all.findIndex((each) =>
      isSameCell([each.lot, each.from, each.until], [listing.lot, listing.from, listing.until]),
    );
    const same = all[at];
    if (!same) all.push(listing);
    else if (!isSameCell(same.status ?? '', listing.status ?? '')) {
      sayConflict(same, listing, {notes, origins});
      if (!isClosed(same.status)) all[at] = listing;
    }
  }
  for (const key of ['lot', 'status', 'listings', 'unlisted']) Reflect.deleteProperty(before, key);
  const [only] = all;
  if (all.length === 1 && only && Object.keys(only).every((key) => key === 'lot' || key === 'status'))
    Object.assign(before, only);
  else if (all.every(({lot}) => lot !== undefined)) before.listings = all;
  else before.unlisted = all.find(({status}) => isClosed(status)) ?? only;
}

function sayConflict(before: RawFields, listing: RawFields, {notes, origins}: Making): void {
  notes.say({
    severity: 'error',
    code: 'statuses-differ',
    where: placeIn(origins.get(listing)!, 'status'),
    what: `"${inSentence(listing.status ?? '')}" differs from "${inSentence(before.status ?? '')}" in an earlier row of the same service on the same lot.`,
    write: 'Write one status in both, or from when until when each holds.',
    otherwise: 'Until then the one counts that allows no order.',
  });
}
