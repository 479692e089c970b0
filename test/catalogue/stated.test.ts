import {expect} from 'chai';
import {describe, it} from 'node:test';
import {parseCatalogue, parseServicePage} from '../../src/catalogue/parse.ts';
import {hasTerms, isStated, type Stated} from '../../src/catalogue/stated.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';

const all: Stated[] = ['supplier', 'status', 'listing-dates', 'listing-notes', 'pairing-status', 'pairing-dates'];

function statedBy(...services: Raw[]): Stated[] {
  const {catalogue} = parseCatalogue(aCatalogue({services}));
  return all.filter((what) => isStated(catalogue, what));
}

describe('A catalogue states of its services', () => {
  const bare = {id: 'bare', name: 'Bare', lot: '1', pairings: [{service: 'x'}]};

  it('nothing, where none of them says more than its name and its lot', () => {
    expect(statedBy()).to.deep.equal([]);
    expect(statedBy(bare)).to.deep.equal([]);
  });

  const listing = (fields: Raw) => ({listings: [{lot: '1', ...fields}]});
  for (const [what, fields, stated] of [
    ['a supplier', {supplier: 'EMIS'}, ['supplier']],
    ['a status', {status: 'available'}, ['status']],
    ['that only the supplier is known', {supplierOnly: true}, ['status']],
    ['a beginning', listing({from: '2015'}), ['listing-dates']],
    ['an end', listing({until: '2015'}), ['listing-dates']],
    ['a plan', listing({planned: '2015'}), ['listing-dates']],
    ['a note', listing({note: 'Under way.'}), ['listing-notes']],
    ['the status of a pairing', {pairings: [{service: 'x', status: 'assured'}]}, ['pairing-status']],
    ['the day of a pairing', {pairings: [{service: 'x', on: '2015'}]}, ['pairing-dates']],
    ['a status that cannot be read', {status: 5}, ['status', 'listing-dates']],
    ['a day that cannot be read', {pairings: [{service: 'x', on: 'soon'}]}, ['pairing-status', 'pairing-dates']],
  ] as const) {
    it(`what one of them states: ${what}`, () => {
      expect(statedBy(bare, {...bare, id: 'a', ...fields}, {...bare, id: 'b'})).to.deep.equal(stated);
    });
  }

  it('what a later page brings, and it did not before', () => {
    const {catalogue} = parseCatalogue(aCatalogue({services: [bare], servicePages: [{url: '1.json'}]}));
    expect(isStated(catalogue, 'supplier')).to.equal(false);
    const page = {services: [aService()]};
    expect(isStated(parseServicePage(page, catalogue, 0).catalogue, 'supplier')).to.equal(true);
    expect(isStated(catalogue, 'supplier')).to.equal(false);
  });
});

describe('A catalogue has terms', () => {
  it('if one of its lots has', () => {
    const withLots = (...lots: Raw[]) => parseCatalogue(aCatalogue({lots})).catalogue;
    expect(hasTerms(withLots())).to.equal(false);
    expect(hasTerms(withLots(aLot()))).to.equal(false);
    expect(hasTerms(withLots(aLot(), aLot({id: '2', terms: [someTerms()]})))).to.equal(true);
  });
});
