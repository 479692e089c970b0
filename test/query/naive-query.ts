// What a query means, written down as plainly as can be: nested loops over objects and texts, no caches, no numbers,
// nothing from src/query. The count of a value is the number of services when it alone is ticked in its facet, found
// out by asking just that. Far too slow for use; the tests hold the real one against it.

import {phaseOn} from '../../src/catalogue/day.ts';
import {servicesOf, type Catalogue, type Service} from '../../src/catalogue/model.ts';
import {listingStatusesOn} from '../../src/catalogue/listing-status.ts';

export type Lists = Readonly<Record<string, readonly string[]>>;

export interface NaiveQuery {
  asOf: string;
  preset?: Lists;
  filters?: Lists;
  search?: string;
  sort?: 'relevance' | 'file' | 'name' | 'supplier' | 'updated';
}

export interface NaiveAnswer {
  ids: string[];
  withdrawn: number;
  facets: {id: string; values: {id: string; count: number; on: boolean}[]}[];
}

export function naiveQuery(catalogue: Catalogue, query: NaiveQuery): NaiveAnswer {
  const all = [...servicesOf(catalogue)];
  const filters = only(query.filters ?? {}, (values) => values.length > 0);
  const found = all.filter((service) => matches(service, {...query, filters}));
  const hides = !Object.hasOwn(filters, 'status') && !query.preset?.status?.includes('withdrawn');
  const left = hides ? all.filter((service) => matches(service, {...query, filters}, 'withdrawn too')) : found;
  return {
    ids: sorted(found, query).map(({id}) => id),
    withdrawn: left.length - found.length,
    facets: facetsOf(catalogue, all, {...query, filters}),
  };
}

function facetsOf(catalogue: Catalogue, all: Service[], query: NaiveQuery & {filters: Lists}): NaiveAnswer['facets'] {
  const own = [...catalogue.facets.values()].filter(({filter}) => filter).map(({id}) => `f.${id}`);
  const usual = ['lot', 'category', 'supplier', 'capability', 'works-with', 'status', ...own];
  const facets = [...new Set([...usual, ...Object.keys(query.preset ?? {}), ...Object.keys(query.filters)])];
  return facets
    .filter((facet) => facet !== 'services')
    .map((facet) => ({id: facet, values: valuesShown(catalogue, all, query, facet, usual.includes(facet))}))
    .filter(({id, values}) => values.length > 0 || Object.hasOwn(query.preset ?? {}, id));
}

function valuesShown(
  catalogue: Catalogue,
  all: Service[],
  query: NaiveQuery & {filters: Lists},
  facet: string,
  isOffered: boolean,
) {
  const open = {asOf: query.asOf, ...(query.preset && {preset: query.preset})};
  const fitting = all.filter((service) => matches(service, open, 'withdrawn too'));
  const met = isOffered ? fitting.flatMap((service) => offeredBy(service, facet, query)) : [];
  const used = all.flatMap((service) => offeredBy(service, facet, {asOf: query.asOf}));
  const ticked = Object.hasOwn(query.filters, facet) ? query.filters[facet]! : [];
  const shown = order(catalogue, facet, used).filter((id) => met.includes(id) || ticked.includes(id));
  return [...new Set([...shown, ...ticked])].map((id) => ({
    id,
    count: all.filter((service) => matches(service, {...query, filters: {...query.filters, [facet]: [id]}})).length,
    on: ticked.includes(id),
  }));
}

function offeredBy(service: Service, facet: string, query: NaiveQuery): string[] {
  const statuses = statusesFitting(service, query.preset ?? {}, query.asOf);
  if (facet === 'lot') return statuses.flatMap(({lot}) => lot ?? []);
  if (facet === 'status') return statuses.map(({status}) => status);
  if (facet !== 'works-with') return valuesOf(service, facet, query.asOf);
  const itself = service.categories.some(({principal}) => principal) ? [service.id] : [];
  return [...itself, ...service.pairings.map((pairing) => pairing.service)];
}

function order(catalogue: Catalogue, facet: string, used: string[]): string[] {
  const unique = [...new Set(used)];
  if (facet === 'supplier' || facet === 'works-with') {
    const systems = new Map([...servicesOf(catalogue)].map(({id, name}) => [id, name]));
    const name = (id: string) => (facet === 'supplier' ? catalogue.suppliers.get(id)?.name : systems.get(id)) ?? id;
    const listed = facet === 'supplier' ? [...catalogue.suppliers.keys()].filter((id) => unique.includes(id)) : [];
    return [...new Set([...listed, ...unique])].sort((a, b) => byAlphabet(name(a), name(b)) || byAlphabet(a, b));
  }
  const listed: Record<string, string[]> = {
    lot: [...catalogue.lots.keys()],
    category: [...catalogue.categories.keys()],
    capability: [...catalogue.capabilities.keys()],
    status: 'available assured in-assurance planned withdrawn ended not-started not-stated supplier-only'.split(' '),
  };
  const list = listed[facet] ?? [...(catalogue.facets.get(facet.slice(2))?.values.keys() ?? [])];
  return [...list.filter((id) => unique.includes(id)), ...unique.filter((id) => !list.includes(id))];
}

/** Everything that must hold of a service. */
function matches(service: Service, query: NaiveQuery, withdrawn?: 'withdrawn too'): boolean {
  const {asOf, preset = {}, filters = {}, search = ''} = query;
  for (const [facet, wanted] of [...Object.entries(preset), ...Object.entries(filters)]) {
    if (facet === 'lot' || facet === 'status') continue;
    const values = facet === 'services' ? [service.id] : valuesOf(service, facet, asOf);
    if (!wanted.some((value) => values.includes(value))) return false;
  }
  const naming = [...(preset.status ?? []), ...(filters.status ?? [])];
  const shown = (status: string) => status !== 'withdrawn' || naming.includes('withdrawn') || withdrawn !== undefined;
  return (
    statusesFitting(service, preset, asOf).some(
      ({lot, status}) => fits(filters.lot, lot) && fits(filters.status, status) && shown(status),
    ) && rank(service, search) > 0
  );
}

function statusesFitting(service: Service, preset: Lists, asOf: string) {
  const statuses: {lot: string | undefined; status: string}[] = [];
  for (const {lot, status} of listingStatusesOn(service, asOf)) statuses.push({lot: lot.id, status});
  if (statuses.length === 0) statuses.push({lot: undefined, status: 'not-stated'});
  return statuses.filter(({lot, status}) => fits(preset.lot, lot) && fits(preset.status, status));
}

function fits(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function valuesOf(service: Service, facet: string, asOf: string): string[] {
  if (facet === 'category') return service.categories.map(({id}) => id);
  if (facet === 'capability') return service.capabilities.map(({id}) => id);
  if (facet === 'supplier') return service.supplier ? [service.supplier.id] : [];
  if (facet.startsWith('f.')) return [...(service.facets.get(facet.slice(2)) ?? [])];
  if (facet !== 'works-with') return [];
  const listingStatus = service.pairings.filter(
    ({status, on, unclear}) =>
      (status === 'available' || status === 'assured') && !unclear && phaseOn({from: on}, asOf) === 'in-force',
  );
  return listingStatus.map((pairing) => pairing.service);
}

function sorted(services: Service[], {search = '', sort}: NaiveQuery): Service[] {
  const by = sort ?? (words(search).length > 0 ? 'relevance' : 'file');
  const supplier = (service: Service) => service.supplier?.name;
  return services.sort((a, b) => {
    if (by === 'relevance') return rank(a, search) - rank(b, search);
    if (by === 'name') return byAlphabet(a.name, b.name);
    if (by === 'supplier') return withoutLast(supplier(a), supplier(b), byAlphabet) || byAlphabet(a.name, b.name);
    if (by === 'updated') return withoutLast(a.updated, b.updated, (x, y) => Number(started(y)) - Number(started(x)));
    return 0;
  });
}

/** `2016-03` as 20160301. */
function started(day: string): string {
  const [year = '', month = '01', date = '01'] = day.split('-');
  return year + month + date;
}

function byAlphabet(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB', {numeric: true});
}

function withoutLast(a: string | undefined, b: string | undefined, compare: (a: string, b: string) => number): number {
  if (a === undefined) return b === undefined ? 0 : 1;
  return b === undefined ? -1 : compare(a, b);
}

/** 0 for no match, else 1 (the name itself) to 5 (only in texts). */
function rank(service: Service, search: string): number {
  const asked = search
    .split(/\s+/)
    .map(divide)
    .filter(({pieces}) => pieces.length > 0);
  if (asked.length === 0) return 3;
  const {supplier} = service;
  const texts = [service.summary ?? '', ...service.references, ...service.features];
  for (const {name} of service.categories) texts.push(name);
  for (const {name, abbreviation} of service.capabilities) texts.push(name, abbreviation ?? '');
  const places = [[service.name], [...service.aliases, supplier?.name ?? '', ...(supplier?.aliases ?? [])], texts];
  const found = asked.map((word) =>
    placeOf(
      word,
      places.map((each) => each.flatMap(words)),
    ),
  );
  const worst = Math.max(...found);
  if (worst === 3) return 0;
  return worst > 0 ? worst + 3 : rankOfName([...new Set(words(service.name))], [...new Set(words(search))]);
}

function rankOfName(name: string[], asked: string[]): number {
  if (name.join(' ') === asked.join(' ')) return 1;
  return `${name.join(' ')} `.startsWith(asked.join(' ')) ? 2 : 3;
}

interface Divided {
  joined: string;
  pieces: string[];
}

/** The first of the places in which a word is found; 3 for nowhere. */
function placeOf({joined, pieces}: Divided, places: string[][]): number {
  const first = (is: (word: string) => boolean) => {
    const place = places.findIndex((all) => all.some(is));
    return place < 0 ? 3 : place;
  };
  const whole = first((word) => word.startsWith(joined));
  if (whole < 3 || pieces.length < 2) return whole;
  return Math.max(
    ...pieces.map((piece, n) => first((word) => (n === pieces.length - 1 ? word.startsWith(piece) : word === piece))),
  );
}

function words(text: string): string[] {
  return text.split(/\s+/).flatMap((token) => {
    const {joined, pieces} = divide(token);
    return pieces.length > 1 ? [joined, ...pieces] : pieces;
  });
}

/** Character by character: letters and digits together, pluses together, `&` as "and", all else divides. */
function divide(token: string): Divided {
  const pieces: string[] = [];
  let joined = '';
  let kind = '';
  for (const character of token.normalize('NFKD').toLowerCase()) {
    if (/\p{M}/u.test(character)) continue;
    const is = /[\p{L}\p{N}]/u.test(character) ? 'letter' : character === '+' ? 'plus' : character === '&' ? 'and' : '';
    if (is === 'and') pieces.push('and');
    else if (is && is === kind) pieces.push(pieces.pop()! + character);
    else if (is) pieces.push(character);
    if (is === 'letter' || is === 'plus') joined += character;
    kind = is;
  }
  return {joined: pieces.length === 1 ? pieces[0]! : joined, pieces};
}

function only(lists: Lists, keep: (values: readonly string[]) => boolean): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([, values]) => keep(values)));
}
