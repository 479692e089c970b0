// Catalogues and queries made up by fast-check, small enough to collide everywhere: few lots, few names, words that
// differ only by punctuation, facets with the names of things on Object.prototype, services in several parts.

import * as fc from 'fast-check';
import type {Catalogue} from '../../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../../src/catalogue/parse.ts';
import type {Raw} from '../support/build.ts';
import type {Lists, NaiveQuery} from './naive-query.ts';

const lots = ['1', '2', '3 1'];
const listed = ['c1', 'c2', 'c3', 'c4'];
const categories = [...listed, 'Own category', '__proto__'];
const statuses = ['available', 'assured', 'in-assurance', 'planned', 'withdrawn', 'Suspended', 'ended', '1 available'];
const suppliers = ['emis', 'tpp', 'In 10 steps', 'In 9 steps'];
const ownFacets = ['constructor', '__proto__', 'hosting', 'hidden', 'toString'];
const facetValues = ['a', 'b', 'hasOwnProperty', '__proto__'];
const ids = ['s0', 's1', 's2', 's3', 's4', 's5', 'system elsewhere', 'constructor'];
const days = ['2014', '2015-03', '2015-03-01', '2015-03-31', '2016-06-03', '2019-12-31'];
const texts = [
  'Audit',
  'Audit+',
  'e-RS',
  'ERS help',
  'i-Patient',
  'Patient and R&D',
  'Research & development for patients',
  'Système Un',
  'Follow-up',
  'follow up',
  'Lot 10',
  'Lot 9',
  'Records for pharmacies',
  'A pharmacy of the diagnosis',
  'Boxes and cases',
  '電子カルテEMIS',
  'โรงพยาบาล 予約システム',
];
const searches = [
  ...texts,
  'aud',
  'audit +',
  '+',
  'rs',
  'ers',
  'e-r',
  'ipat',
  'pat',
  'r & d',
  'système',
  'un sys',
  '—',
  'pharmacy',
  'the record of pharmacies',
  'diagnoses',
  'case box',
  'boxe',
  'audits',
  'the',
  'a to',
  'カルテ',
  'emis',
  '予約 ステム',
  'テemis',
  'พยา',
  'bee',
  'constructor',
];

const some = (values: readonly string[], most = 3) =>
  fc.subarray([...values], {maxLength: Math.min(most, values.length)});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});
const one = (values: readonly string[]) => fc.constantFrom(...values);

/** As JSON would have it: `__proto__` is a field like any other. */
const facets = fc
  .array(fc.tuple(one(ownFacets), some(facetValues, 2)), {maxLength: 3})
  .map((entries) => Object.fromEntries(entries));

const listing = fc.record({
  lot: one(['1', '2', '3 1', '3 1']),
  status: maybe(one([...statuses, 'withdrawn', 'withdrawn', 'assured'])),
  from: maybe(one(days)),
  until: maybe(one(days)),
});

const pairing = fc.record({service: one(ids), status: one(statuses), on: maybe(one([...days, 'no day']))});

const service = fc.record({
  name: one(texts),
  supplier: maybe(one(suppliers)),
  aliases: some(texts, 1),
  summary: maybe(one(texts)),
  description: maybe(one(texts)),
  features: some(texts, 2),
  categories: some(categories),
  capabilities: some(['k1', 'Own capability'], 2),
  facets,
  listings: fc.array(listing, {maxLength: 3}),
  pairings: fc.array(pairing, {maxLength: 3}),
  supplierOnly: fc.constantFrom(false, false, false, true),
  updated: maybe(one(days)),
});

const terms = (period: Raw) => ({...period, eligible: ['x'], orderedBy: ['x'], funding: {payers: ['central']}});

const head = (language: string): Raw => ({
  format: 1,
  title: 'Made up',
  language,
  lots: [
    {id: '3 1', name: 'Lot 3'},
    {id: '1', name: 'Lot 1', terms: [terms({from: '2015-03-01', to: '2019-12-31'})]},
    {id: '2', name: 'Lot 2'},
  ],
  suppliers: [
    {id: 'tpp', name: 'TPP', aliases: ['Follow-up']},
    {id: 'emis', name: 'EMIS'},
  ],
  categories: listed.map((id, n) => ({
    id,
    name: `Patient ${id}`,
    principal: id === 'c3',
    ...(n < 2 && {parent: listed[n + 2]}),
    ...(id === 'c3' && {parent: 'c4'}),
  })),
  capabilities: [{id: 'k1', name: 'Audit trail', abbreviation: 'e-RS'}],
  facets: [
    {id: '__proto__', name: 'Prototype', values: [{id: 'b', name: 'Bee'}]},
    {id: 'hosting', name: 'Hosting'},
    {id: 'constructor', name: 'Constructor'},
    {id: 'hidden', name: 'Not a filter', filter: false},
  ],
  servicePages: [{url: '1.json'}, {url: '2.json'}],
});

export interface Made {
  language: string;
  services: Raw[];
  /** Where the second and the third part begin. */
  cuts: number[];
}

export const catalogues: fc.Arbitrary<Made> = fc.record({
  language: fc.constantFrom('en-GB', 'en-GB', 'cy'),
  services: fc.array(service, {minLength: 2, maxLength: 6}),
  cuts: fc.tuple(fc.nat(6), fc.nat(6)).map((cuts) => cuts.sort()),
});

/** The catalogue as it is after each of its parts has come. */
export function grown({language, services, cuts: [first, second]}: Made): [Catalogue, Catalogue, Catalogue] {
  const raw = services.map((each, n) => ({id: `s${n}`, ...each}));
  const start = parseCatalogue({...head(language), services: raw.slice(0, first)}).catalogue;
  const more = parseServicePage({services: raw.slice(first, second)}, start, 0).catalogue;
  return [start, more, parseServicePage({services: raw.slice(second)}, more, 1).catalogue];
}

/** Values to ask for, the commoner facets first. */
const choices: Record<string, readonly string[]> = {
  status: [...statuses, 'not-started', 'not-stated', 'no status'],
  lot: [...lots, 'no lot'],
  category: [...categories, 'no category'],
  'works-with': ids,
  'f.constructor': facetValues,
  supplier: suppliers,
  capability: ['k1', 'Own capability'],
  'f.__proto__': facetValues,
  'f.hosting': facetValues,
  'f.hidden': facetValues,
  'f.nobody has it': facetValues,
  nonsense: facetValues,
};

const facet = fc.oneof(
  {weight: 3, arbitrary: one(Object.keys(choices).slice(0, 5))},
  {weight: 1, arbitrary: one(Object.keys(choices))},
);

/** Some values of each of so many facets; no value at all now and then. */
function lists(most: number): fc.Arbitrary<Lists> {
  const list = facet.chain((facet) => fc.tuple(fc.constant(facet), fc.subarray([...choices[facet]!])));
  return fc.array(list, {maxLength: most}).map((entries) => Object.fromEntries(entries));
}

const services: fc.Arbitrary<Lists> = fc.subarray(ids).map((services) => ({services}));
const absent = {weight: 4, arbitrary: fc.constant(undefined)};

export const queries: fc.Arbitrary<NaiveQuery> = fc
  .record({
    asOf: one(['2014-06-30', '2015-03-15', '2015-03-31', '2016-06-03', '2020-01-01']),
    preset: fc.oneof(absent, {weight: 2, arbitrary: lists(2)}, {weight: 1, arbitrary: services}),
    filters: fc.oneof(absent, {weight: 8, arbitrary: lists(3)}),
    search: fc.oneof(absent, {weight: 2, arbitrary: one(searches)}),
    sort: maybe(fc.constantFrom('relevance', 'file', 'name', 'supplier', 'updated')),
  })
  .map((query) => Object.entries(query).filter(([, value]) => value !== undefined))
  .map((entries) => Object.fromEntries(entries) as unknown as NaiveQuery);
