import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {compareCatalogues} from '../../../src/cli/diff/compare-catalogues.ts';
import {hasRemovals, type ChangeNote} from '../../../src/cli/diff/change-note.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../../support/build.ts';
import {fullCatalogue} from '../../support/full-catalogue.ts';

function compare(before: Raw, after: Raw): ChangeNote {
  const read = (raw: Raw) => parseCatalogue(raw, 'https://example.org/catalogue.json').catalogue;
  return compareCatalogues(read(before), read(after));
}

/** What is said of the record with this name. */
function saidOf(note: ChangeNote, name: string): string[] {
  const entries = note.sections.flatMap((section) => section.entries);
  return entries.filter((entry) => entry.name === name).flatMap(({changes}) => changes.map(({sentence}) => sentence));
}

function headings({sections}: ChangeNote): string[] {
  return sections.map(({heading}) => heading);
}

/** What is said of one service that was changed from the first to the second. */
function saidOfChange(before: Raw, after: Raw, more: Raw = {}): string[] {
  const name = (after.name as string | undefined) ?? 'EMIS Web';
  return saidOf(
    compare(aCatalogue({...more, services: [aService(before)]}), aCatalogue({...more, services: [aService(after)]})),
    name,
  );
}

const twoLots = {lots: [aLot(), aLot({id: '2', name: 'Lot 2'})]};

describe('Two catalogues that are equal', () => {
  it('differ in nothing, whatever they hold', () => {
    const note = compare(fullCatalogue(), fullCatalogue());
    assert.deepEqual(note.sections, []);
    assert.equal(note.summary, 'Nothing has changed.');
  });

  it('differ in nothing if only the order of their services is another', () => {
    const [a, b] = [aService(), aService({id: 'vision', name: 'Vision'})];
    assert.deepEqual(compare(aCatalogue({services: [a, b]}), aCatalogue({services: [b, a]})).sections, []);
  });
});

describe('A service that was added', () => {
  const docs = aService({
    id: 'docs',
    name: 'Acme Docs',
    supplier: 'Acme',
    status: 'assured',
    summary: 'Reads letters.',
  });
  const note = compare(aCatalogue(), aCatalogue({services: [aService(), docs]}));

  it('is told with its supplier, its lot and what it is', () => {
    assert.deepEqual(headings(note), ['New services']);
    assert.deepEqual(saidOf(note, 'Acme Docs'), ['A new service from Acme: assured on Lot 1.', 'Reads letters.']);
  });

  it('is counted, and is no removal', () => {
    assert.equal(note.summary, '1 service added.');
    assert.equal(hasRemovals(note), false);
  });

  it('is called what the catalogue calls services', () => {
    const words = {service: ['solution', 'solutions']};
    const other = compare(aCatalogue({words}), aCatalogue({words, services: [aService(), docs]}));
    assert.deepEqual(headings(other), ['New solutions']);
    assert.match(saidOf(other, 'Acme Docs')[0]!, /^A new solution from Acme/);
  });
});

describe('A service that is no longer there', () => {
  it('is a removal', () => {
    const note = compare(aCatalogue(), aCatalogue({services: []}));
    assert.deepEqual(saidOf(note, 'EMIS Web'), [
      'This service, which came from EMIS, is no longer in the catalogue. It was on Lot 1.',
    ]);
    assert.equal(hasRemovals(note), true);
  });

  it('is a removal on its lot alone, if it stays on another', () => {
    const [both, one] = [{listings: [{lot: '1'}, {lot: '2'}]}, {listings: [{lot: '1'}]}];
    const note = compare(
      aCatalogue({...twoLots, services: [aService(both)]}),
      aCatalogue({...twoLots, services: [aService(one)]}),
    );
    assert.deepEqual(saidOf(note, 'EMIS Web'), ['It is no longer listed on Lot 2.']);
    assert.equal(hasRemovals(note), false);
  });
});

describe('The place of a service on a lot', () => {
  const on = (status: string, fields: Raw = {}) => ({listings: [{lot: '1', status, ...fields}]});

  it('is told when it is new there', () => {
    const more = {listings: [{lot: '1'}, {lot: '2', status: 'available', from: '2026-04-01'}]};
    assert.deepEqual(saidOfChange({listings: [{lot: '1'}]}, more, twoLots), [
      'It is new on Lot 2: available from 1 April 2026.',
    ]);
  });

  it('says no more where the catalogue says no more', () => {
    const more = {listings: [{lot: '1'}, {lot: '2'}]};
    assert.deepEqual(saidOfChange({listings: [{lot: '1'}]}, more, twoLots), ['It is new on Lot 2.']);
    const note = compare(aCatalogue(), aCatalogue({services: [aService(), aService({id: 'b', name: 'B'})]}));
    assert.deepEqual(saidOf(note, 'B'), ['A new service from EMIS: on Lot 1.']);
  });

  it('is told when its status or a day is another, with what it was', () => {
    assert.deepEqual(saidOfChange(on('in-assurance'), on('assured', {from: '2016-06-03'})), [
      'On Lot 1 it is now assured from 3 June 2016; before, it was in assurance.',
    ]);
    assert.deepEqual(saidOfChange(on('planned', {planned: '2016-03'}), on('planned', {planned: '2016-09'})), [
      'On Lot 1 it is now planned (planned for September 2016); before, it was planned (planned for March 2016).',
    ]);
  });

  it('is told when it was withdrawn, under a heading of its own', () => {
    const withdrawn = on('withdrawn', {from: '2016-06-03'});
    const note = compare(
      aCatalogue({services: [aService(on('available'))]}),
      aCatalogue({services: [aService(withdrawn)]}),
    );
    assert.deepEqual(headings(note), ['Withdrawn services']);
    assert.deepEqual(saidOf(note, 'EMIS Web'), [
      'It is withdrawn from Lot 1 from 3 June 2016; before, it was available.',
    ]);
  });

  it('keeps a word of the publisher’s own as it is', () => {
    assert.deepEqual(saidOfChange(on('available'), on('On hold')), [
      'On Lot 1 it is now “On hold”; before, it was available.',
    ]);
  });
});

describe('Systems that a service works with', () => {
  const systems = ['EMIS Web', 'Vision'].map((name) => aService({id: name, name}));
  const told = (before: Raw[], after: Raw[]) => {
    const services = (pairings: Raw[]) => ({services: [...systems, aService({id: 'docs', name: 'Docs', pairings})]});
    return saidOf(compare(aCatalogue(services(before)), aCatalogue(services(after))), 'Docs');
  };

  it('are told together where status and day are the same', () => {
    const pairing = {status: 'assured', on: '2016-06-03'};
    assert.deepEqual(
      told(
        [],
        [
          {service: 'EMIS Web', ...pairing},
          {service: 'Vision', ...pairing},
        ],
      ),
      ['It is assured with EMIS Web and Vision from 3 June 2016.'],
    );
  });

  it('are told when the status is another, and when they are gone', () => {
    const before = [
      {service: 'EMIS Web', status: 'in-assurance'},
      {service: 'Vision', status: 'assured'},
    ];
    assert.deepEqual(told(before, [{service: 'EMIS Web', status: 'assured'}]), [
      'With EMIS Web it is now assured; before, it was in assurance.',
      'It is no longer said to work with Vision.',
    ]);
  });

  it('stay the same if only the id of the system has changed', () => {
    const catalogue = (id: string) =>
      aCatalogue({
        services: [
          aService({id}),
          aService({id: 'docs', name: 'Docs', pairings: [{service: id, status: 'assured'}], needs: [id]}),
        ],
      });
    assert.deepEqual(saidOf(compare(catalogue('a'), catalogue('b')), 'Docs'), []);
  });
});

describe('An id that has changed', () => {
  it('is recognised by name, and is no removal', () => {
    const note = compare(aCatalogue(), aCatalogue({services: [aService({id: 'emis'})]}));
    assert.deepEqual(saidOf(note, 'EMIS Web'), [
      'Its id is now “emis”; before, it was “emis-web”. Links to the old id no longer work.',
    ]);
    assert.equal(note.sections[0]!.entries[0]!.previousId, 'emis-web');
    assert.equal(hasRemovals(note), false);
  });

  it('is recognised where rows were numbered anew', () => {
    const rows = (...names: string[]) => aCatalogue({services: names.map((name, n) => aService({id: `${n}`, name}))});
    const note = compare(rows('A', 'B'), rows('New', 'A', 'B'));
    assert.deepEqual(headings(note), ['New services', 'Changed services']);
    assert.deepEqual(
      note.sections[0]!.entries.map(({name}) => name),
      ['New'],
    );
  });

  it('is told by the supplier where two services have one name', () => {
    const catalogue = (first: string, second: string) =>
      aCatalogue({
        services: [aService({id: first, supplier: 'A'}), aService({id: second, supplier: 'B'})],
      });
    const note = compare(catalogue('1', '2'), catalogue('2', '1'));
    const ids = note.sections[0]!.entries.map(({previousId, id}) => [previousId, id]);
    assert.deepEqual(ids, [
      ['1', '2'],
      ['2', '1'],
    ]);
  });

  it('is taken for another service where two have the same name and no supplier tells them apart', () => {
    const note = compare(aCatalogue(), aCatalogue({services: [aService({id: 'a'}), aService({id: 'b'})]}));
    assert.equal(hasRemovals(note), true);
  });

  it('of a lot leaves the places of its services as they were', () => {
    const catalogue = (id: string) => aCatalogue({lots: [aLot({id})], services: [aService({lot: id})]});
    const note = compare(catalogue('1'), catalogue('lot-1'));
    assert.deepEqual(headings(note), ['Lots and terms']);
  });
});

describe('What is said of a service', () => {
  it('is told when its name is another', () => {
    assert.deepEqual(saidOfChange({}, {name: 'EMIS X'}), ['It was called “EMIS Web” before.']);
  });

  it('is told when its price is another, is new or is gone', () => {
    const price = (amount: number, unit = 'per patient') => ({prices: [{amount, currency: 'GBP', unit}]});
    assert.deepEqual(saidOfChange(price(1), price(1.25)), [
      'Its price is now £1.25 per patient; before, it was £1.00 per patient.',
    ]);
    assert.deepEqual(saidOfChange({}, price(0)), ['A price is new: £0.00 per patient.']);
    assert.deepEqual(saidOfChange(price(1), price(1, 'per practice')), [
      'A price is new: £1.00 per practice.',
      'This price is gone: £1.00 per patient.',
    ]);
  });

  it('is told of texts, features and what it is', () => {
    const before = {description: 'Old.', features: ['A'], categories: ['Documents'], aliases: ['E']};
    const after = {description: 'New.', features: ['A', 'B'], categories: ['Records'], aliases: ['E']};
    assert.deepEqual(saidOfChange(before, after), [
      'It is now also listed as Records.',
      'It is no longer listed as Documents.',
      'Its description has changed.',
      'Its features now include “B”.',
    ]);
  });

  it('is told of documents', () => {
    const document = (fields: Raw) => ({documents: [{title: 'Guide', url: 'https://example.org/a', ...fields}]});
    assert.deepEqual(saidOfChange({}, document({})), ['A document is new: “Guide”.']);
    assert.deepEqual(saidOfChange(document({}), document({url: 'https://example.org/b'})), [
      'The document “Guide” has another address.',
    ]);
    assert.deepEqual(saidOfChange(document({}), document({archived: true})), [
      'The document “Guide” is no longer published.',
    ]);
    assert.deepEqual(saidOfChange(document({}), document({format: 'PDF', bytes: 2048})), [
      'The document “Guide” is now another (PDF, 2 KB).',
    ]);
    assert.deepEqual(saidOfChange(document({}), {}), ['The document “Guide” is no longer named.']);
  });

  it('is told of one’s own properties by their name', () => {
    const facets = [{id: 'hosting', name: 'Hosting', values: [{id: 'cloud', name: 'Public cloud'}]}];
    assert.deepEqual(saidOfChange({facets: {hosting: ['Practice server']}}, {facets: {hosting: ['cloud']}}, {facets}), [
      'Hosting is now Public cloud; before, it was Practice server.',
    ]);
  });
});

describe('A supplier that is called otherwise', () => {
  it('is told once, and not with each service', () => {
    const catalogue = (name: string) =>
      aCatalogue({suppliers: [{id: 'EMIS', name}], services: [aService(), aService({id: 'b', name: 'B'})]});
    const note = compare(catalogue('EMIS'), catalogue('EMIS Health'));
    assert.deepEqual(headings(note), ['Names and lists']);
    assert.deepEqual(saidOf(note, 'EMIS Health'), ['Called “EMIS” before.']);
  });
});

describe('The terms of a lot', () => {
  const organisationTypes = [
    {id: 'gp-practice', name: 'GP practice'},
    {id: 'ccg', name: 'CCG'},
    {id: 'icb', name: 'ICB'},
  ];
  const told = (before: Raw[], after: Raw[]) => {
    const catalogue = (terms: Raw[]) => aCatalogue({organisationTypes, lots: [aLot({terms})]});
    return saidOf(compare(catalogue(before), catalogue(after)), 'Lot 1');
  };

  it('are told when others order, with the period and what held before', () => {
    const period = {from: '2014-03-28', to: '2018-03-31'};
    assert.deepEqual(told([someTerms(period)], [someTerms({...period, orderedBy: ['icb']})]), [
      'From 28 March 2014 to 31 March 2018: orders are placed by ICBs. Before: orders are placed by CCGs.',
    ]);
  });

  it('are told when they hold for longer', () => {
    const [short, long] = ['2018-03-31', '2019-12-31'].map((to) => someTerms({from: '2014-03-28', to}));
    assert.deepEqual(told([short!], [long!]), [
      'Its terms from 28 March 2014 to 31 March 2018 now hold from 28 March 2014 to 31 December 2019.',
    ]);
  });

  it('are told when they are new, in full', () => {
    const [said] = told(
      [someTerms({to: '2018-03-31'})],
      [someTerms({to: '2018-03-31'}), someTerms({from: '2018-04-01'})],
    );
    assert.match(said!, /^Terms are new from 1 April 2018\. Open to GP practices\. .*Orders are placed by CCGs\./);
    assert.match(said!, /Paid for by NHS central funding\.$/);
  });

  it('are told when they are gone', () => {
    assert.deepEqual(told([someTerms({to: '2018'})], []), ['The terms until 2018 are gone.']);
  });
});

describe('Kinds of organisation', () => {
  it('are told when they take another’s place, which changes what they may order', () => {
    const types = (fields: Raw) => [
      {id: 'ccg', name: 'CCG'},
      {id: 'icb', name: 'ICB', ...fields},
    ];
    const note = compare(
      aCatalogue({organisationTypes: types({})}),
      aCatalogue({organisationTypes: types({succeeds: ['ccg']})}),
    );
    assert.deepEqual(headings(note), ['Who may order']);
    assert.deepEqual(saidOf(note, 'ICB'), ['They now take the place of CCGs, and may do what those could.']);
  });
});

describe('The days of the two catalogues', () => {
  it('begin the summary', () => {
    const note = compare(aCatalogue({updated: '2016-06-03'}), aCatalogue({updated: '2016-07', services: []}));
    assert.equal(note.summary, 'From the catalogue of 3 June 2016 to that of July 2016: 1 service removed.');
  });
});
