// What a query means, written down as plainly as can be: nested loops over objects and texts, no caches, no numbers,
// nothing from src/query. The count of a value is the number of services when it alone is ticked in its facet, found
// out by asking just that. Far too slow for use; the tests hold the real one against it.

import {phaseOn} from '../../src/catalogue/day.ts';
import {servicesOf, type Catalogue, type Service} from '../../src/catalogue/model.ts';
import {listingStatusesOn} from '../../src/catalogue/listing-status.ts';
import {systemName} from '../../src/catalogue/systems.ts';

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
  suppliers: string[];
  facets: {id: string; values: {id: string; count: number; on: boolean}[]}[];
}

export function naiveQuery(catalogue: Catalogue, query: NaiveQuery): NaiveAnswer {
  const statuses = [...(query.preset?.status ?? []), ...(query.filters?.status ?? [])];
  const takesSuppliers = statuses.includes('supplier-only') || query.preset?.services !== undefined;
  const all = [...servicesOf(catalogue)].filter(({supplierOnly}) => takesSuppliers || !supplierOnly);
  const suppliers = [...servicesOf(catalogue)].filter((service) => !all.includes(service));
  const filters = only(query.filters ?? {}, (values) => values.length > 0);
  const found = all.filter((service) => matches(catalogue, service, {...query, filters}));
  const hides = !Object.hasOwn(filters, 'status') && !query.preset?.status?.includes('withdrawn');
  const left = hides
    ? all.filter((service) => matches(catalogue, service, {...query, filters}, 'withdrawn too'))
    : found;
  return {
    ids: sorted(catalogue, found, query).map(({id}) => id),
    withdrawn: left.length - found.length,
    suppliers: suppliers.filter((service) => matches(catalogue, service, {...query, filters})).map(({id}) => id),
    facets: facetsOf(catalogue, all, {...query, filters}),
  };
}

function facetsOf(catalogue: Catalogue, all: Service[], query: NaiveQuery & {filters: Lists}): NaiveAnswer['facets'] {
  const own = [...catalogue.facets.values()].filter(({filter}) => filter).map(({id}) => `f.${id}`);
  const usual = ['works-with', 'category', 'capability', 'lot', 'supplier', 'status', ...own];
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
  const fitting = all.filter((service) => matches(catalogue, service, open, 'withdrawn too'));
  const met = isOffered ? fitting.flatMap((service) => offeredBy(catalogue, service, facet, query)) : [];
  const used = [...servicesOf(catalogue)].flatMap((service) =>
    offeredBy(catalogue, service, facet, {asOf: query.asOf}),
  );
  const ticked = Object.hasOwn(query.filters, facet) ? query.filters[facet]! : [];
  const isNews = (id: string) =>
    facet !== 'status' || id !== 'not-stated' || [...servicesOf(catalogue)].some(statesStatus);
  const shown = order(catalogue, facet, used).filter((id) => (met.includes(id) && isNews(id)) || ticked.includes(id));
  const values = [...new Set([...shown, ...ticked])].map((id) => ({
    id,
    count: all.filter((service) => matches(catalogue, service, {...query, filters: {...query.filters, [facet]: [id]}}))
      .length,
    on: ticked.includes(id),
  }));
  return facet === 'category' ? outline(catalogue, values, undefined) : emptyLast(values);
}

function statesStatus({listings, supplierOnly}: Service): boolean {
  return supplierOnly || listings.some(({status, unclear}) => unclear || status !== undefined);
}

type Value = NaiveAnswer['facets'][number]['values'][number];

function emptyLast(values: Value[]): Value[] {
  return [...values].sort((a, b) => Number(a.count === 0) - Number(b.count === 0));
}

/** Those directly below a category among these, each with its own behind it. */
function outline(catalogue: Catalogue, values: Value[], below: string | undefined): Value[] {
  const shownAbove = (id: string) =>
    categoriesAbove(catalogue, id).find((each) => values.some((value) => value.id === each));
  return emptyLast(values.filter(({id}) => shownAbove(id) === below)).flatMap((value) => [
    value,
    ...outline(catalogue, values, value.id),
  ]);
}

/** From the nearest outwards. */
function categoriesAbove({categories}: Catalogue, id: string): string[] {
  const above: string[] = [];
  for (let at = categories.get(id)?.parent; at !== undefined; at = categories.get(at)?.parent) above.push(at);
  return above;
}

function offeredBy(catalogue: Catalogue, service: Service, facet: string, query: NaiveQuery): string[] {
  const statuses = statusesFitting(service, query.preset ?? {}, query.asOf);
  if (facet === 'lot') return statuses.flatMap(({lot}) => lot ?? []);
  if (facet === 'status') return statuses.map(({status}) => status);
  if (facet !== 'works-with') return valuesOf(catalogue, service, facet, query.asOf);
  const itself = service.categories.some(({principal}) => principal) ? [service.id] : [];
  return [...itself, ...service.pairings.map((pairing) => pairing.service)];
}

function order(catalogue: Catalogue, facet: string, used: string[]): string[] {
  const unique = [...new Set(used)];
  if (facet === 'supplier' || facet === 'works-with') {
    const name = (id: string) =>
      facet === 'supplier' ? (catalogue.suppliers.get(id)?.name ?? id) : systemName(catalogue, id);
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
  const {values} = catalogue.facets.get(facet.slice(2)) ?? {};
  const name = (id: string) => values?.get(id) ?? id;
  const others = unique.filter((id) => !list.includes(id));
  return [
    ...list.filter((id) => unique.includes(id)),
    ...others.sort((a, b) => byAlphabet(name(a), name(b)) || byAlphabet(a, b)),
  ];
}

/** Everything that must hold of a service. */
function matches(catalogue: Catalogue, service: Service, query: NaiveQuery, withdrawn?: 'withdrawn too'): boolean {
  const {asOf, preset = {}, filters = {}, search = ''} = query;
  for (const [facet, wanted] of [...Object.entries(preset), ...Object.entries(filters)]) {
    if (facet === 'lot' || facet === 'status') continue;
    const values = facet === 'services' ? [service.id] : valuesOf(catalogue, service, facet, asOf);
    if (!wanted.some((value) => values.includes(value))) return false;
  }
  const naming = [...(preset.status ?? []), ...(filters.status ?? [])];
  const shown = (status: string) => status !== 'withdrawn' || naming.includes('withdrawn') || withdrawn !== undefined;
  return (
    statusesFitting(service, preset, asOf).some(
      ({lot, status}) => fits(filters.lot, lot) && fits(filters.status, status) && shown(status),
    ) && rank(catalogue, service, search) > 0
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

function valuesOf(catalogue: Catalogue, service: Service, facet: string, asOf: string): string[] {
  if (facet === 'category') return service.categories.flatMap(({id}) => [id, ...categoriesAbove(catalogue, id)]);
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

function sorted(catalogue: Catalogue, services: Service[], {search = '', sort}: NaiveQuery): Service[] {
  const by = sort ?? (words(search).length > 0 ? 'relevance' : 'file');
  const supplier = (service: Service) => service.supplier?.name;
  return services.sort((a, b) => {
    if (by === 'relevance') return rank(catalogue, a, search) - rank(catalogue, b, search);
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

const small = 'a an and for in of the to'.split(' ');

/** 0 for no match, else 1 (the name itself) to 6 (only in description or facets). */
function rank(catalogue: Catalogue, service: Service, search: string): number {
  const {facets, language} = catalogue;
  const all = search
    .split(/\s+/)
    .map(divide)
    .filter(({pieces}) => pieces.length > 0);
  if (all.length === 0) return 3;
  const telling = all.filter(({joined}) => !small.includes(joined));
  const asked = telling.length === 0 ? all : telling;
  const {supplier} = service;
  const details = [service.description ?? ''];
  for (const [id, values] of service.facets) {
    const facet = facets.get(id);
    details.push(facet ? facet.name : id, ...values.map((value) => facet?.values.get(value) ?? value));
  }
  const texts = [service.summary ?? '', ...service.references, ...service.features];
  for (const {name, id} of service.categories) {
    texts.push(name);
    for (const above of categoriesAbove(catalogue, id)) details.push(catalogue.categories.get(above)!.name);
  }
  for (const {name, abbreviation} of service.capabilities) texts.push(name, abbreviation ?? '');
  const otherNames = [...service.aliases, supplier?.name ?? '', ...(supplier?.aliases ?? [])];
  const places = [[service.name], otherNames, texts, details];
  const found = asked.map((word) =>
    placeOf(
      word,
      places.map((each) => each.flatMap(words)),
      language.startsWith('en'),
    ),
  );
  const worst = Math.max(...found);
  if (worst === places.length) return 0;
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

/** The first of the places in which a word is found; their number for nowhere. */
function placeOf({joined, pieces}: Divided, places: string[][], isEnglish: boolean): number {
  const first = (is: (word: string) => boolean) => {
    const place = places.findIndex((all) => all.some(is));
    return place < 0 ? places.length : place;
  };
  const whole = first((word) => finds(word, joined, isEnglish));
  if (whole < places.length || pieces.length < 2) return whole;
  return Math.max(
    ...pieces.map((piece, n) =>
      first((word) => (n === pieces.length - 1 || hasNoSpaces(piece) ? finds(word, piece, isEnglish) : word === piece)),
    ),
  );
}

function finds(word: string, asked: string, isEnglish: boolean): boolean {
  if (hasNoSpaces(asked.charAt(0))) return word.includes(asked);
  return word.startsWith(asked) || (isEnglish && singulars(word).some((one) => singulars(asked).includes(one)));
}

/** The word, and what it may be the plural of. */
function singulars(word: string): string[] {
  const [, beforeS] = /^(.{2,}[^s])s$/.exec(word) ?? /^(..)s$/.exec(word.endsWith('ss') ? '' : word) ?? [];
  if (beforeS === undefined) return [word];
  const all = [word, beforeS];
  if (word.endsWith('ies')) all.push(word.replace(/ies$/, 'y'));
  if (['ses', 'xes', 'zes', 'oes', 'ches', 'shes'].some((end) => word.endsWith(end))) all.push(word.replace(/es$/, ''));
  if (word.endsWith('ses')) all.push(word.replace(/es$/, 'is'));
  return all;
}

/** By blocks of Unicode: Thai, Lao, Burmese, Khmer, Japanese and Chinese. */
function hasNoSpaces(text: string): boolean {
  return /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text);
}

function words(text: string): string[] {
  return text.split(/\s+/).flatMap((token) => {
    const {joined, pieces} = divide(token);
    return pieces.length > 1 ? [joined, ...pieces] : pieces;
  });
}

/** Character by character: letters and digits of one kind together, pluses together, `&` as "and", all else divides. */
function divide(token: string): Divided {
  const pieces: string[] = [];
  let joined = '';
  let kind = '';
  for (const character of token.normalize('NFKD').toLowerCase()) {
    if (/\p{M}/u.test(character)) continue;
    const isLetter = /[\p{L}\p{N}]/u.test(character);
    const letter = hasNoSpaces(character) ? 'run' : 'letter';
    const is = isLetter ? letter : character === '+' ? 'plus' : character === '&' ? 'and' : '';
    if (is === 'and') pieces.push('and');
    else if (is && is === kind) pieces.push(pieces.pop()! + character);
    else if (is) pieces.push(character);
    if (is !== 'and') joined += is && character;
    kind = is;
  }
  return {joined: pieces.length === 1 ? pieces[0]! : joined, pieces};
}

function only(lists: Lists, keep: (values: readonly string[]) => boolean): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([, values]) => keep(values)));
}
