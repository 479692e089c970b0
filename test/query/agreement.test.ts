import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import type {Catalogue} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {prepareSome, runQuery, type Query} from '../../src/query/query.ts';
import {aCatalogue, type Raw} from '../support/build.ts';
import {runs} from '../support/runs.ts';
import {typedAndTakenBack} from './ask.ts';
import {catalogues, grown, queries} from './generated.ts';
import {naiveQuery, type NaiveAnswer, type NaiveQuery} from './naive-query.ts';

function answer(catalogue: Catalogue, query: Query): NaiveAnswer & {total: number} {
  const {total, withdrawn, suppliers, all, facets} = runQuery(catalogue, query);
  return {
    ids: all().map(({id}) => id),
    total,
    withdrawn,
    suppliers: suppliers.map(({id}) => id),
    facets: facets.map(({id, values}) => ({id, values: values.map(({id, count, on}) => ({id, count, on}))})),
  };
}

function expectAgreement(catalogue: Catalogue, query: NaiveQuery) {
  const naive = naiveQuery(catalogue, query);
  expect(answer(catalogue, query)).to.deep.equal({...naive, total: naive.ids.length});
}

describe('Totals, lists and counts are those of a plain search through everything', () => {
  it('for catalogues and queries of all kinds', () => {
    fc.assert(
      fc.property(catalogues, queries, (made, query) => expectAgreement(grown(made)[2], query)),
      runs(500),
    );
  });

  it('while the catalogue grows page by page, whatever was asked and prepared before', () => {
    fc.assert(
      fc.property(catalogues, fc.array(fc.tuple(queries, fc.nat(5)), {minLength: 3, maxLength: 3}), (made, steps) => {
        grown(made).forEach((catalogue, n) => {
          const [query, prepared] = steps[n]!;
          prepareSome(catalogue, query.asOf, prepared);
          expectAgreement(catalogue, query);
        });
      }),
      runs(150),
    );
  });

  it('at each letter that somebody types or takes back', () => {
    fc.assert(
      fc.property(catalogues, queries, (made, query) => {
        const [, , catalogue] = grown(made);
        for (const search of typedAndTakenBack(query.search ?? '')) expectAgreement(catalogue, {...query, search});
      }),
      runs(100),
    );
  });

  it('for every combination of filters in small catalogues', () => {
    const facets = {
      lot: ['1', '2'],
      status: ['assured', 'withdrawn', 'Suspended'],
      category: ['a', 'b'],
      'f.constructor': ['x', 'y'],
    };
    for (const catalogue of smallCatalogues()) {
      for (const filters of combinations(Object.entries(facets))) {
        expectAgreement(catalogue, {asOf: '2016-06-03', filters});
        expectAgreement(catalogue, {asOf: '2016-06-03', filters, preset: {lot: ['1']}});
      }
    }
  });
});

/** Every subset of the values of each facet, in every combination. */
function combinations(facets: [facet: string, values: string[]][]): Record<string, string[]>[] {
  const [first, ...others] = facets;
  if (!first) return [{}];
  const rest = combinations(others);
  return subsets(first[1]).flatMap((values) => rest.map((lists) => ({[first[0]]: values, ...lists})));
}

function subsets(values: string[]): string[][] {
  if (values.length === 0) return [[]];
  const smaller = subsets(values.slice(1));
  return [...smaller, ...smaller.map((subset) => [values[0]!, ...subset])];
}

function smallCatalogues(): Catalogue[] {
  const on = (lot: string, status: string) => ({lot, status});
  const lists: Raw[][] = [
    [],
    [{listings: [on('1', 'assured'), on('2', 'withdrawn')], categories: ['a', 'b'], facets: {constructor: ['x']}}],
    [
      {listings: [on('1', 'withdrawn'), on('2', 'withdrawn')], categories: ['a']},
      {listings: [on('1', 'Suspended'), on('2', 'assured')], categories: ['b'], facets: {constructor: ['x', 'y']}},
      {listings: [on('1', 'assured'), on('2', 'assured')], facets: {constructor: 'y'}},
      {categories: ['b', 'a']},
    ],
  ];
  return lists.map((services) => {
    const raw = services.map((service, n) => ({id: `s${n}`, name: `Service ${n}`, ...service}));
    const lots = [
      {id: '1', name: 'Lot 1'},
      {id: '2', name: 'Lot 2'},
    ];
    return parseCatalogue(aCatalogue({lots, services: raw, facets: [{id: 'constructor', name: 'Made by'}]})).catalogue;
  });
}
