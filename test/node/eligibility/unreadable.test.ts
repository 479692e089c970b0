// What could not be read, was lost or stands there twice: it never opens a gate, and never shuts one for certain.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseServicePage} from '../../../src/catalogue/parse.ts';
import {decide, type Enquiry} from '../../../src/eligibility/eligibility.ts';
import {aService, type Raw} from '../../support/build.ts';
import {decideFor, framework, inTheWay, practice, types, type Different} from './framework.ts';

const passes = 'ask-orderer ordered-on-behalf';

/** All that is said of an order, in one line. */
const said = (different: Different, enquiry: Partial<Enquiry> = {}) =>
  inTheWay(decideFor(enquiry, different)).join(', ');

describe('Terms of which it cannot be read whom they cover', () => {
  const trust = {organisation: {type: 'nhs-trust'}};
  const lists = ['eligible', 'orderedBy', 'onBehalfOf'] as const;
  const doubtful = 'check terms-unclear, check organisation-eligibility-unclear';

  it('count as covering every asker, so no laxer ones after them are in force instead', () => {
    for (const field of lists) {
      for (const value of [true, [true], {}, ['ccg', {}]]) {
        const terms = [
          {[field]: value, others: 'no'},
          {eligible: ['nhs-trust'], orderedBy: ['nhs-trust']},
        ];
        assert.equal(said({terms}, trust), doubtful, `${field}: ${JSON.stringify(value)}`);
      }
    }
  });

  it('do so where a name stands in place of an id, for nobody wrote that the type may not', () => {
    const practiceType = types.find(({id}) => id === 'gp-practice')!;
    const name = String(practiceType.name).toUpperCase();
    for (const field of lists) {
      assert.equal(said({terms: {[field]: [name], others: 'no'}}, trust), doubtful, field);
    }
    assert.equal(
      said({terms: {eligible: ['somebody-else'], others: 'no'}}, trust),
      'cannot-order organisation-not-eligible',
    );
  });

  it('do so too if they are lost as a whole, where they stood', () => {
    for (const lost of [null, 5, 'Lot 1', []]) {
      const lot = (...terms: unknown[]): Different => ({file: {lots: [{id: '1', name: 'Lot 1', terms}]}});
      const good = {eligible: ['gp-practice'], orderedBy: ['ccg'], funding: {payers: ['central']}};
      assert.equal(said(lot(lost, good)), doubtful);
      assert.equal(said(lot(good, lost)), passes);
      assert.equal(said(lot(good, lost), trust), doubtful);
    }
  });

  it('count for an asker of whom nothing is known, too', () => {
    const {payers, reasons} = decideFor({organisation: {}}, {terms: [{}, {eligible: true}]});
    assert.deepEqual(payers, [{payer: 'central', certain: false}]);
    assert.equal(reasons[0]?.code, 'terms-unclear');
  });

  it('do not count before others that cover the asker, nor before certain ones while they are in a bare year', () => {
    assert.equal(said({terms: [{}, {eligible: true}]}), passes);
    assert.equal(said({terms: [{eligible: 5, from: '2016'}, {}]}), passes);
  });

  it('refuse nobody for certain', () => {
    for (const field of lists) assert.equal(said({terms: {[field]: true, others: 'no'}}, trust), doubtful, field);
  });

  it('say what they say of those whom they name', () => {
    assert.equal(said({terms: {eligible: ['gp-practice', {}]}}), 'check terms-unclear');
    assert.equal(said({terms: {onBehalfOf: [{}]}}, {organisation: {type: 'ccg'}}), 'check terms-unclear');
  });
});

describe('Who pays under unclear terms', () => {
  const certain = (terms: Raw) => decideFor({}, {terms}).payers.map((each) => each.certain);

  it('is never certain, be it the publisher who calls them so or a field that cannot be read', () => {
    assert.deepEqual(certain({}), [true]);
    for (const terms of [
      {unclear: 'Still discussed.'},
      {unclear: true},
      {requires: true},
      {to: 'soon'},
      {eligible: true},
    ]) {
      assert.deepEqual(certain(terms), [false], JSON.stringify(terms));
    }
    assert.deepEqual(certain({funding: {payers: ['central', {}]}}), [false]);
    assert.deepEqual(certain({funding: {payers: ['central'], shortfall: true}}), [false]);
    assert.deepEqual(certain({funding: {payers: ['central'], shortfall: ['ccg'], guaranteedFor: true}}), [false]);
  });

  it('is not known where nobody is said to pay, and then the terms are unclear', () => {
    for (const funding of [{payers: []}, {payers: null}, {}, {payers: [], shortfall: ['ccg']}]) {
      assert.equal(said({terms: {funding}}), 'check terms-unclear');
    }
  });
});

describe('A listing that was lost', () => {
  const lost: unknown[] = [
    {lot: 'I', status: 'withdrawn'},
    {lot: ['1'], status: 'withdrawn', from: '2015'},
    {status: 'withdrawn'},
    'withdrawn',
    null,
  ];
  const listed = (...listings: unknown[]): Different => ({module: {listings}});

  it('may have said that the service was withdrawn: what would have passed is to be checked', () => {
    for (const each of lost) {
      const available = {lot: '1', status: 'available'};
      assert.equal(said(listed(available, each)), 'check service-status-unknown', JSON.stringify(each));
      assert.equal(said(listed(each, available)), 'check service-status-unknown', JSON.stringify(each));
    }
  });

  it('makes nothing better that stands in the way', () => {
    assert.equal(said(listed({lot: '1', status: 'withdrawn'}, lost[0])), 'cannot-order service-withdrawn');
    assert.equal(said(listed({lot: '1', status: 'planned'}, lost[0])), 'not-yet service-planned');
  });

  it('counts also while no terms apply', () => {
    assert.equal(
      said({...listed({lot: '1', status: 'available'}, lost[0]), terms: null}),
      'check terms-unknown, check service-status-unknown',
    );
  });

  it('lets no condition speak of the status that it puts in doubt', () => {
    const decision = decideFor({}, {...listed({lot: '1', status: 'available'}, lost[0]), file: {updated: '2020'}});
    assert.deepEqual(decision.conditions, []);
  });
});

describe('A second service of the same id', () => {
  const module = {
    id: 'i-patient',
    name: 'i-Patient',
    lot: '1',
    status: 'assured',
    pairings: [{service: 'emis-web', status: 'assured'}],
  };
  const emis = aService({categories: ['principal'], status: 'available'});
  const with2nd = (second: Raw, first: Raw = module, terms: Raw = {requires: ['pairing']}): Different => ({
    terms,
    file: {services: [emis, first, {...module, ...second}]},
  });

  it('that says the same changes nothing', () => {
    assert.equal(said(with2nd({})), passes);
    assert.equal(said(with2nd({name: 'iPatient', summary: 'Other words.', status: 'available'})), passes);
  });

  it('that says otherwise makes what would have passed a check', () => {
    for (const status of ['withdrawn', 'planned', 'Suspended', true, null]) {
      assert.equal(said(with2nd({status})), 'check service-status-unknown', String(status));
    }
    assert.equal(said(with2nd({lot: 'I'})), 'check service-status-unknown');
    assert.equal(said(with2nd({supplierOnly: true})), 'check service-status-unknown');
    for (const pairing of [{status: 'withdrawn'}, {status: 'assured', on: '2017'}, {status: true}]) {
      assert.equal(said(with2nd({pairings: [{service: 'emis-web', ...pairing}]})), 'check pairing-unknown');
    }
    assert.equal(said(with2nd({pairings: []})), 'check pairing-unknown');
  });

  it('makes nothing better', () => {
    assert.equal(said(with2nd({}, {...module, status: 'withdrawn'})), 'cannot-order service-withdrawn');
    assert.equal(said(with2nd({}, {...module, pairings: [{service: 'emis-web', status: 'planned'}]})), notYetPaired());
  });

  it('refuses nothing for certain that it may have named', () => {
    const elsewhere = {...module, lot: '2', pairings: [{service: 'other', status: 'assured'}]};
    assert.equal(said(with2nd({}, elsewhere)), 'check service-not-listed, check pairing-missing');
    assert.equal(said(with2nd(elsewhere, elsewhere)), 'cannot-order service-not-listed, cannot-order pairing-missing');
  });

  it('counts without a name, before or after the one that has one', () => {
    const nameless = {...module, name: null, status: 'withdrawn'};
    for (const services of [
      [nameless, module],
      [module, nameless],
    ]) {
      assert.equal(said({file: {services}}), 'check service-status-unknown');
    }
  });

  it('may come with a later file', () => {
    const first = framework({file: {servicePages: [{url: '1.json'}]}});
    const {catalogue} = parseServicePage({services: [{...module, status: 'withdrawn'}]}, first, 0);
    assert.deepEqual(inTheWay(decide(first, practice)), [passes]);
    assert.deepEqual(inTheWay(decide(catalogue, practice)), ['check service-status-unknown']);
  });

  function notYetPaired() {
    return 'not-yet pairing-in-assurance';
  }
});

describe('A second pairing with the same system', () => {
  const paired = (first: Raw, second: Raw): Different => ({
    terms: {requires: ['pairing']},
    module: {pairings: [first, second].map((each) => ({service: 'emis-web', ...each}))},
  });
  const assured = {status: 'assured'};

  it('that says the same on that day changes nothing', () => {
    assert.equal(said(paired(assured, {status: 'available', on: '2014'})), passes);
  });

  it('that says otherwise makes what would have passed a check', () => {
    for (const second of [
      {status: 'withdrawn'},
      {status: 'planned'},
      {status: true},
      {},
      {status: 'assured', on: '2017'},
    ]) {
      assert.equal(said(paired(assured, second)), 'check pairing-unknown', JSON.stringify(second));
    }
  });

  it('makes nothing better', () => {
    assert.equal(said(paired({status: 'withdrawn'}, assured)), 'cannot-order pairing-withdrawn');
  });

  it('with another system changes nothing', () => {
    const pairings = ['emis-web', 'systmone', 'systmone'].map((service, n) => ({
      service,
      status: n === 2 ? 'withdrawn' : 'assured',
    }));
    assert.equal(said({terms: {requires: ['pairing']}, module: {pairings}}), passes);
  });
});

describe('A kind of organisation whose ties cannot be read', () => {
  const withTies = (ties: Record<string, Raw>): Different => ({
    terms: {others: 'no'},
    file: {organisationTypes: types.map((type) => ({...type, ...ties[type.id as string]}))},
  });
  const trust = {organisation: {type: 'nhs-trust'}};

  it('is never refused for certain', () => {
    assert.equal(said(withTies({}), trust), 'cannot-order organisation-not-eligible');
    for (const field of ['succeeds', 'actsFor']) {
      for (const value of [true, [true], {}, [{}, 'hospice']]) {
        const ties = withTies({'nhs-trust': {[field]: value}});
        assert.equal(said(ties, trust), 'check organisation-eligibility-unclear', JSON.stringify({[field]: value}));
      }
    }
  });

  it('leaves in doubt those who succeed it or act for it, too', () => {
    for (const tie of ['succeeds', 'actsFor']) {
      const other = (ties: Raw): Different => ({
        terms: {others: 'no'},
        file: {
          organisationTypes: [
            {id: 'nhs-trust', name: 'NHS trust', [tie]: ['other']},
            {id: 'other', name: 'other', ...ties},
          ],
        },
      });
      assert.equal(said(other({}), trust), 'cannot-order organisation-not-eligible', tie);
      assert.equal(said(other({succeeds: true}), trust), 'check organisation-eligibility-unclear', tie);
    }
  });

  it('leaves them in doubt as well if it is lost as a whole', () => {
    for (const tie of ['succeeds', 'actsFor']) {
      const organisationTypes = [{id: 'nhs-trust', name: 'NHS trust', [tie]: ['other']}, true];
      assert.equal(
        said({terms: {others: 'no'}, file: {organisationTypes}}, trust),
        'check organisation-eligibility-unclear',
        tie,
      );
    }
  });

  it('is covered where it is named', () => {
    assert.equal(said(withTies({'gp-practice': {succeeds: true, actsFor: true}})), passes);
  });

  it('is not passed over by terms that may cover it for laxer ones', () => {
    const terms = [{others: 'no'}, {eligible: ['nhs-trust']}];
    assert.equal(said({...withTies({}), terms}, trust), passes);
    assert.equal(
      said({...withTies({'nhs-trust': {succeeds: true}}), terms}, trust),
      'check organisation-eligibility-unclear',
    );
  });
});
