// What is said of a file that the parser has nothing to say about.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {checkCatalogue} from '../../src/check/check-catalogue.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';

interface Said {
  readonly code: string;
  readonly path: string | undefined;
  readonly severity: string;
  readonly all: string;
}

function said(raw: Raw, code: string, previous?: Raw): Said[] {
  const {remarks} = checkCatalogue(raw, {
    today: '2026-11-27',
    previous: previous && parseCatalogue(previous).catalogue,
    locate: (path) => ({path}),
  });
  return remarks
    .filter((remark) => remark.code === code)
    .map(({severity, where, what, write, otherwise}) => ({
      code,
      severity,
      path: where.path,
      all: [what, write, otherwise].join(' '),
    }));
}

const services = (...all: Raw[]) => aCatalogue({lots: [aLot()], services: all.map((each) => aService(each))});

it('Letters that another encoding has cost are found where they stood', () => {
  const found = said(
    aCatalogue({
      title: 'Our caf\ufffd',
      notices: [{title: 'New', text: 'From 1 May \ufffd at last'}],
      services: [aService({name: 'Caf\ufffd'}), aService({id: 'b', name: 'Café – right'})],
    }),
    'letters-lost',
  );
  assert.deepEqual(
    found.map(({path}) => path),
    ['title', 'notices[0].text', 'services[0].name'],
  );
});

describe('A status', () => {
  it('that is misspelt is an error, with what was perhaps meant', () => {
    const [remark] = said(services({lot: '1', status: 'Assurred'}), 'status-unknown');
    assert.equal(remark!.path, 'services[0].status');
    assert.equal(remark!.severity, 'error');
    assert.match(remark!.all, /Did you mean "assured"\? Until then the service cannot be ordered\./);
  });

  it('of the publisher’s own is a note, in listings and pairings too', () => {
    const catalogue = services({
      listings: [{lot: '1', status: 'Pilot practices only'}],
      pairings: [{service: 'x', status: 'Works in part'}],
    });
    assert.deepEqual(
      said(catalogue, 'status-own-word').map(({path, severity}) => [path, severity]),
      [
        ['services[0].listings[0].status', 'note'],
        ['services[0].pairings[0].status', 'note'],
      ],
    );
  });

  it('of the format gives no remark, whatever its case', () => {
    assert.deepEqual(said(services({lot: '1', status: 'In assurance'}), 'status-own-word'), []);
  });

  it('without a lot is an error, and neither is a note', () => {
    const remarks = said(
      services({lot: undefined, status: 'available'}, {id: 'b', lot: undefined}),
      'service-without-lot',
    );
    assert.deepEqual(
      remarks.map(({path, severity}) => [path, severity]),
      [
        ['services[0].lot', 'error'],
        ['services[1].lot', 'note'],
      ],
    );
  });
});

describe('Names', () => {
  for (const [a, b] of [
    ['Acme Docs', 'AcmeDocs.'],
    ['Acme Messages', 'Acme Mesages'],
    ['Example Ltd', 'Example Limited'],
  ] as const) {
    it(`“${a}” and “${b}” are perhaps one supplier`, () => {
      const catalogue = services({id: 'a', name: 'Triage', supplier: a}, {id: 'b', name: 'Recall', supplier: b});
      assert.deepEqual(
        said(catalogue, 'names-alike').map(({path}) => path),
        ['services[1].supplier'],
      );
    });
  }

  for (const [a, b] of [
    ['Module 1', 'Module 2'],
    ['Package A', 'Package B'],
    ['Triage', 'Recall'],
  ] as const) {
    it(`“${a}” and “${b}” are two`, () => {
      assert.deepEqual(said(services({id: 'a', name: a}, {id: 'b', name: b}), 'names-alike'), []);
    });
  }

  it('with another id than before are told, for links break', () => {
    const before = services({id: 'acme-docs', name: 'Acme Docs'});
    const [remark] = said(services({id: 'docs', name: 'Acme docs'}), 'id-changed', before);
    assert.match(remark!.all, /the id was "acme-docs" and is now "docs"/);
  });
});

describe('Lots and kinds', () => {
  it('that nothing is on are told', () => {
    const catalogue = aCatalogue({lots: [aLot(), aLot({id: '2', name: 'Lot 2'})], services: [aService({lot: '1'})]});
    assert.deepEqual(
      said(catalogue, 'lot-without-services').map(({path}) => path),
      ['lots[1]'],
    );
  });

  it('with one service are told', () => {
    const catalogue = services(
      {id: 'a', categories: ['Scribes']},
      {id: 'b', categories: ['Triage']},
      {id: 'c', categories: ['triage']},
    );
    assert.deepEqual(
      said(catalogue, 'kind-with-one-service').map(({path}) => path),
      ['services[0].categories'],
    );
  });

  it('without terms are told once something on them may be ordered', () => {
    assert.equal(said(services({lot: '1', status: 'available'}), 'lot-without-terms').length, 1);
    assert.equal(said(services({lot: '1', status: 'planned'}), 'lot-without-terms').length, 0);
  });
});

describe('Terms', () => {
  const lotWith = (...terms: Raw[]) => aCatalogue({lots: [aLot({terms: terms.map((each) => someTerms(each))})]});

  it('that leave days between them are told', () => {
    const gap = lotWith({from: '2020-01-01', to: '2022-03-31'}, {from: '2022-05-01'});
    assert.match(said(gap, 'terms-gap')[0]!.all, /between 31 March 2022 and 1 May 2022/);
  });

  it('that follow one another are not, over the end of February too', () => {
    const following = lotWith(
      {from: '2019-01-01', to: '2020-02-29'},
      {from: '2020-03-01', to: '2021'},
      {from: '2022-01-01', to: '2023-02-28'},
      {from: '2023-03-01'},
    );
    assert.deepEqual(said(following, 'terms-gap'), []);
    assert.deepEqual(said(following, 'terms-overlap'), []);
  });

  it('that say two things of one kind of organisation on one day are told', () => {
    assert.equal(said(lotWith({from: '2020-01-01'}, {from: '2022-05-01'}), 'terms-overlap').length, 1);
  });

  it('that name an organisation that was misspelt are an error', () => {
    const catalogue = aCatalogue({
      organisationTypes: [{id: 'gp-practice', name: 'GP practice'}],
      lots: [aLot({terms: [someTerms({eligible: ['gp-practise'], orderedBy: ['gp-practice']})]})],
    });
    const [remark] = said(catalogue, 'reference-unknown').filter(({path}) => path?.endsWith('eligible'));
    assert.equal(remark!.severity, 'error');
    assert.match(remark!.all, /Did you mean "gp-practice"\?/);
  });
});

describe('Types of organisation', () => {
  it('that name another by its name instead of its id are told', () => {
    const catalogue = aCatalogue({
      organisationTypes: [
        {id: 'ccg', name: 'CCG'},
        {id: 'icb', name: 'ICB', succeeds: ['Clinical group'], actsFor: ['ccg', 'GP surgery']},
      ],
    });
    assert.deepEqual(
      said(catalogue, 'reference-unknown').map(({path}) => path),
      ['organisationTypes[1].succeeds', 'organisationTypes[1].actsFor'],
    );
  });
});

describe('Texts and contacts', () => {
  it('are told where they are long, personal or not https', () => {
    const catalogue = services({
      summary: 'x'.repeat(201),
      url: 'http://example.org',
      contact: {telephone: '07700 900123', email: 'jane.doe@example.org'},
    });
    assert.equal(said(catalogue, 'summary-long')[0]!.path, 'services[0].summary');
    assert.equal(said(catalogue, 'link-not-https')[0]!.path, 'services[0].url');
    assert.equal(said(catalogue, 'personal-telephone')[0]!.path, 'services[0].contact.telephone');
    assert.equal(said(catalogue, 'personal-email')[0]!.path, 'services[0].contact.email');
  });

  it('of a team are not', () => {
    const catalogue = services({contact: {telephone: '020 7946 0110', email: 'digital.desk@example.org'}});
    assert.deepEqual(said(catalogue, 'personal-telephone'), []);
    assert.deepEqual(said(catalogue, 'personal-email'), []);
  });

  it('with a short form are told once, unless it is spelled out or a name', () => {
    const spelled = services({name: 'ACME Docs', summary: 'ACME sends documents to the Message Exchange (MESH).'});
    assert.deepEqual(said(spelled, 'acronym-not-spelled-out'), []);
    const silent = services({id: 'a', summary: 'Uses MESH.'}, {id: 'b', summary: 'Uses MESH and PDFs.'});
    assert.deepEqual(
      said(silent, 'acronym-not-spelled-out').map(({path}) => path),
      ['services[0].summary'],
    );
  });
});

describe('A review', () => {
  it('that is due is told', () => {
    assert.equal(said(aCatalogue({reviewBy: '2026-10'}), 'review-is-due').length, 1);
    assert.equal(said(aCatalogue({reviewBy: '2026-11'}), 'review-is-due').length, 0);
  });
});

describe('A file that is no catalogue', () => {
  it('is told with the reason', () => {
    assert.match(
      said({title: 'x'}, 'wrong-shape')[0]!.all,
      /This is no catalogue: expected "format": 1, found nothing\./,
    );
  });
});
