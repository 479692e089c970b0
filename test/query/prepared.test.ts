import {expect} from 'chai';
import {describe, it} from 'node:test';
import {countServices, type Catalogue} from '../../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../../src/catalogue/parse.ts';
import {prepareSome, rehearse, searchableSoFar} from '../../src/query/query.ts';
import {aCatalogue, manyServices} from '../support/build.ts';
import {ask, catalogueOf, names} from './ask.ts';

const day = '2016-06-03';

describe('A catalogue that is prepared a few services at a time', () => {
  it('says whether more remain', () => {
    const catalogue = catalogueOf(manyServices(5));
    const remaining = [1, 2, 3, 4].map(() => prepareSome(catalogue, day, 2));
    expect(remaining).to.deep.equal([true, true, false, false]);
    expect(prepareSome(catalogueOf([]), day, 2)).to.be.false;
  });

  it('answers at any time as if it had been prepared as a whole', () => {
    const catalogue = catalogueOf(manyServices(20));
    prepareSome(catalogue, day, 7);
    expect(ask(catalogue, {search: 'service 2'}).total).to.equal(2);
    expect(prepareSome(catalogue, day, 1)).to.be.false;
  });

  it('has only the day’s own to prepare for another day', () => {
    const catalogue = catalogueOf(manyServices(2));
    while (prepareSome(catalogue, day, 1));
    expect(prepareSome(catalogue, '2016-06-04', 1)).to.be.true;
    expect(prepareSome(catalogue, '2016-06-04', 1)).to.be.false;
    expect(prepareSome(catalogue, day, 1)).to.be.false;
  });
});

describe('A catalogue of which thousands of services are not prepared', () => {
  function inPages(...sizes: number[]): Catalogue {
    let {catalogue} = parseCatalogue(
      aCatalogue({services: [], servicePages: sizes.map((_, n) => ({url: `${n}.json`}))}),
    );
    sizes.forEach((size, page) => {
      const services = manyServices(size).map((service, n) => ({...service, id: `${page}-${n}`}));
      catalogue = parseServicePage({services}, catalogue, page).catalogue;
    });
    return catalogue;
  }
  const searchable = (catalogue: Catalogue) => countServices(searchableSoFar(catalogue));

  it('can be searched at once as far as a key press can prepare it', () => {
    expect(searchable(inPages(500, 400, 2500, 10))).to.equal(900);
    expect(searchable(inPages(500, 400))).to.equal(900);
  });

  it('can be searched at once in some services, however many come together', () => {
    expect(searchable(inPages(2500, 10))).to.equal(2500);
  });

  it('can be searched further, the more is prepared', () => {
    const catalogue = inPages(100, 2500, 2500);
    expect(searchable(catalogue)).to.equal(100);
    prepareSome(catalogue, day, 1600);
    expect(searchable(catalogue)).to.equal(2600);
    while (prepareSome(catalogue, day, 1000));
    expect(searchableSoFar(catalogue)).to.equal(catalogue);
  });
});

describe('A search that is rehearsed', () => {
  it('changes no answer', () => {
    const [rehearsed, other] = [manyServices(20), manyServices(20)].map((services) => catalogueOf(services));
    rehearse(rehearsed!, day);
    for (const search of ['', 'a', 'service 2']) {
      expect(ask(rehearsed!, {search}).facets).to.deep.equal(ask(other!, {search}).facets);
      expect(names(rehearsed!, {search})).to.deep.equal(names(other!, {search}));
    }
  });
});

describe('A catalogue that grows by a page', () => {
  const fields = {services: manyServices(3), servicePages: [{url: 'more.json'}]};
  const before = parseCatalogue(aCatalogue(fields)).catalogue;
  const page = {services: [{id: 'late', name: 'Late', lot: '1', supplier: 'Newcomer', categories: ['new']}]};
  const after = parseServicePage(page, before, 0).catalogue;

  it('has only the new page to prepare', () => {
    while (prepareSome(before, day, 10));
    expect(prepareSome(after, day, 1)).to.be.false;
    expect(prepareSome(after, day, 0)).to.be.false;
  });

  it('answers for itself, and for what it was before', () => {
    expect(names(after, {search: 'newcomer'})).to.deep.equal(['Late']);
    expect(names(before, {search: 'newcomer'})).to.deep.equal([]);
    expect(names(after, {sort: 'name'})).to.deep.equal(['Late', 'Service 1', 'Service 2', 'Service 3']);
    expect(names(before, {sort: 'name'})).to.deep.equal(['Service 1', 'Service 2', 'Service 3']);
    expect(ask(before).facets.find(({id}) => id === 'category')).to.be.undefined;
  });
});
