// The table that readers download from a page is a sheet that `build` reads.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {servicesCsv} from '../../../src/elements/lot-catalogue/services-csv.ts';
import {aCatalogue, aLot, aService} from '../../support/build.ts';
import {contextOf} from '../../node/orders/known.ts';
import {readCsv} from './read.ts';

const {catalogue} = parseCatalogue(
  aCatalogue({
    publisher: {name: 'Example publisher'},
    updated: '2018-09-28',
    lots: [aLot({notices: [{kind: 'disclaimer', text: 'Not assured.'}]}), aLot({id: '2', name: 'Lot 2'})],
    facets: [{id: 'hosting', name: 'Hosting', values: [{id: 'own', name: 'On site'}]}],
    services: [
      aService({
        name: 'EMIS Web',
        listings: [
          {lot: '1', status: 'available'},
          {lot: '2', status: 'in-assurance'},
        ],
        categories: ['Principal', 'Telehealth'],
        capabilities: ['Prescriptions', 'Records'],
        summary: 'Records, "all" of them.',
        reference: ['E-1', 'E-2'],
        prices: [
          {amount: 1250, currency: 'GBP', unit: 'per year'},
          {amount: 0.02, currency: 'GBP', unit: 'per message'},
        ],
        url: 'https://example.org/emis',
        links: [{title: 'Manual', url: 'https://example.org/manual'}],
        contact: {email: 'desk@example.org'},
        sources: [{title: 'Register', url: 'https://example.org/register'}],
        facets: {hosting: ['own', 'cloud']},
      }),
      aService({
        id: 'docman',
        name: '=Docman',
        lot: '1',
        status: 'withdrawn',
        pairings: [{service: 'emis-web', status: 'assured'}],
      }),
    ],
  }),
);

describe('The table that a page lets readers download', () => {
  const csv = servicesCsv(
    catalogue.parts[0]!.services,
    '2 services',
    [...catalogue.lots.values()],
    contextOf(catalogue),
  );
  const {services, catalogue: back} = readCsv(csv);
  const [first, second] = services;

  it('has the services and nothing of what stands below them', () => {
    assert.deepEqual(
      services.map(({id, name}) => [id, name]),
      [
        ['emis-web', 'EMIS Web'],
        ['docman', '=Docman'],
      ],
    );
  });

  it('says on which lots they are, with which status', () => {
    assert.deepEqual([...back.lots.keys()], ['1', '2']);
    assert.deepEqual(
      first!.listings.map(({lot, status}) => [lot.id, status]),
      [
        ['1', 'available'],
        ['2', 'in-assurance'],
      ],
    );
    assert.deepEqual(
      second!.listings.map(({status}) => status),
      ['withdrawn'],
    );
    assert.deepEqual(
      second!.pairings.map(({service, status}) => [service, status]),
      [['emis-web', 'assured']],
    );
  });

  it('says what they are, do and cost, and where to read more', () => {
    assert.deepEqual(
      first!.categories.map(({name}) => name),
      ['Principal', 'Telehealth'],
    );
    assert.deepEqual(
      first!.capabilities.map(({name}) => name),
      ['Prescriptions', 'Records'],
    );
    assert.equal(first!.summary, 'Records, "all" of them.');
    assert.deepEqual(first!.references, ['E-1', 'E-2']);
    assert.deepEqual(
      first!.prices.map(({amount, unit}) => [amount, unit]),
      [
        [1250, 'per year'],
        [0.02, 'per message'],
      ],
    );
    assert.equal(first!.link!.href, 'https://example.org/emis');
    assert.deepEqual(
      first!.links.map(({text, href}) => [text, href]),
      [['Manual', 'https://example.org/manual']],
    );
    assert.equal(first!.contact!.email, 'desk@example.org');
    assert.equal(first!.sources[0]!.href, 'https://example.org/register');
    assert.deepEqual([...first!.facets], [['hosting', ['On site', 'cloud']]]);
  });
});
