import {expect} from 'chai';
import {describe, it} from 'node:test';
import {manyServices} from '../support/build.ts';
import {ask, catalogueOf, names} from './ask.ts';

describe('Services can be sorted', () => {
  const services = [
    {name: 'Lot 10 viewer', supplier: 'TPP', updated: '2016'},
    {name: 'lot 9 viewer', updated: '2016-03'},
    {name: 'Éclair', supplier: 'emis', updated: '2015-12-31'},
    {name: 'Zebra', supplier: 'EMIS', updated: '2016-03-02'},
    {name: 'eclair 2', supplier: 'TPP'},
  ];
  const catalogue = catalogueOf(services);

  it('as in the file, unless something else is asked for', () => {
    expect(names(catalogue)).to.deep.equal(services.map(({name}) => name));
    expect(names(catalogue, {sort: 'relevance'})).to.deep.equal(services.map(({name}) => name));
  });

  it('by name, numbers as numbers, accents and case aside', () => {
    expect(names(catalogue, {sort: 'name'})).to.deep.equal([
      'Éclair',
      'eclair 2',
      'lot 9 viewer',
      'Lot 10 viewer',
      'Zebra',
    ]);
  });

  it('by supplier, then by name; without one last', () => {
    expect(names(catalogue, {sort: 'supplier'})).to.deep.equal([
      'Éclair',
      'Zebra',
      'eclair 2',
      'Lot 10 viewer',
      'lot 9 viewer',
    ]);
  });

  it('by the last update, newest first, a bare year as its first day, none last', () => {
    expect(names(catalogue, {sort: 'updated'})).to.deep.equal([
      'Zebra',
      'lot 9 viewer',
      'Lot 10 viewer',
      'Éclair',
      'eclair 2',
    ]);
  });

  it('by the alphabet of the catalogue’s language', () => {
    const letters = [{name: 'Ö'}, {name: 'Z'}, {name: 'A'}];
    expect(names(catalogueOf(letters, {language: 'sv'}), {sort: 'name'})).to.deep.equal(['A', 'Z', 'Ö']);
    expect(names(catalogueOf(letters), {sort: 'name'})).to.deep.equal(['A', 'Ö', 'Z']);
  });

  it('and filtered at the same time', () => {
    expect(names(catalogue, {sort: 'name', filters: {supplier: ['TPP']}})).to.deep.equal(['eclair 2', 'Lot 10 viewer']);
  });
});

describe('A long result', () => {
  const catalogue = catalogueOf(manyServices(25));
  const page = (query: Parameters<typeof ask>[1]) => {
    const {services, page, pages, total} = ask(catalogue, query);
    return {first: services[0]?.name, size: services.length, page, pages, total};
  };

  it('comes in pages of ten', () => {
    expect(page({})).to.deep.equal({first: 'Service 1', size: 10, page: 1, pages: 3, total: 25});
    expect(page({page: 3})).to.deep.equal({first: 'Service 21', size: 5, page: 3, pages: 3, total: 25});
  });

  it('comes in pages of another size', () => {
    expect(page({pageSize: 25})).to.deep.equal({first: 'Service 1', size: 25, page: 1, pages: 1, total: 25});
    expect(page({pageSize: Infinity})).to.deep.equal({first: 'Service 1', size: 25, page: 1, pages: 1, total: 25});
    expect(page({pageSize: 1, page: 25})).to.deep.equal({first: 'Service 25', size: 1, page: 25, pages: 25, total: 25});
  });

  it('shows the nearest page for one that is not there', () => {
    for (const none of [0, -1, NaN, 0.5]) expect(page({page: none}).page, String(none)).to.equal(1);
    for (const none of [4, 1e9, Infinity, 3.7]) expect(page({page: none}).page, String(none)).to.equal(3);
    for (const none of [0, -10, NaN]) expect(page({pageSize: none}).pages, String(none)).to.equal(25);
  });

  it('is there as a whole for print and export', () => {
    expect(ask(catalogue, {page: 2}).all()).to.have.length(25);
  });
});
