// What each widget can make of a file, and the days in it.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {statedDays} from '../../src/check/days.ts';
import {whatWidgetsShow} from '../../src/check/what-widgets-show.ts';
import {tags} from '../../src/tags.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';

const today = '2026-11-27';
const usesOf = (raw: Raw) =>
  new Map(whatWidgetsShow(parseCatalogue(raw).catalogue, today).map(({tag, ...use}) => [tag, use]));

describe('What widgets can do with a file', () => {
  it('is said of every tag', () => {
    assert.deepEqual([...usesOf(aCatalogue()).keys()].sort(), [...tags].sort());
  });

  it('counts what there is, and says what is missing', () => {
    const uses = usesOf(
      aCatalogue({
        lots: [aLot({id: '1', name: 'Lot 1'}), aLot({id: '2', name: 'Lot 2', summary: 'Two', terms: [someTerms()]})],
        services: [
          aService({id: 'a', name: 'A', supplier: 'Acme', summary: 'Does', listings: [{lot: '1', planned: '2020'}]}),
          aService({id: 'b', name: 'B', supplier: 'Zed', lot: '2'}),
        ],
      }),
    );
    assert.deepEqual(uses.get('lot-catalogue'), {shows: '2 services, with filters: lot, supplier'});
    assert.deepEqual(uses.get('order-eligibility'), {
      shows: 'who may order from 1 of 2 lots',
      missing: 'Without terms every answer is “Check”: Lot 1.',
    });
    assert.match(uses.get('service-card')!.missing!, /^1 service without a summary/);
    assert.match(uses.get('service-roadmap')!.missing!, /^1 planned day lies in the past/);
    assert.equal(uses.get('catalogue-documents')!.shows, 'nothing');
    assert.match(uses.get('catalogue-contact')!.missing!, /telephone, e-mail/);
  });

  it('asks for a second service to compare', () => {
    assert.equal(usesOf(aCatalogue({services: [aService()]})).get('service-compare')!.shows, 'nothing');
  });
});

describe('The days of a file', () => {
  it('are said in words, with a review that is over and the terms of each lot', () => {
    const {catalogue} = parseCatalogue(
      aCatalogue({
        updated: '2026-11-16',
        reviewBy: '2026-10',
        lots: [
          aLot({
            name: 'Lot 1',
            terms: [someTerms({from: '2024-04-01', to: '2026-03-31'}), someTerms({from: '2026-05'})],
          }),
          aLot({id: '2', name: 'Lot 2', terms: []}),
        ],
      }),
    );
    assert.deepEqual(statedDays(catalogue, today), [
      ['Last changed', '16 November 2026'],
      ['To be looked through by', 'October 2026, which is over'],
      ['Terms of Lot 1', '1 April 2024 to 31 March 2026; from May 2026 on'],
      ['Terms of Lot 2', 'None'],
    ]);
  });
});
