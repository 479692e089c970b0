// What speaks for an order: one entry for each gate that was asked and passed, after those that stand in the way.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Enquiry} from '../../../src/eligibility/eligibility.ts';
import type {Raw} from '../../support/build.ts';
import {decideFor, type Different} from './framework.ts';

const everything: Different = {terms: {others: 'no', requires: ['pairing', 'practice-agreement']}};

/** The codes that speak for it, in order. */
function codes(enquiry: Partial<Enquiry> = {}, different = everything): string[] {
  return decideFor(enquiry, different)
    .reasons.filter(({outcome}) => outcome === 'pass')
    .map(({code}) => code);
}

describe('What speaks for an order', () => {
  it('stands in the order of the table, and before who orders', () => {
    const organisation = {type: 'gp-practice', status: 'active'} as const;
    assert.deepEqual(
      decideFor({organisation}, everything).reasons.map(({outcome, code}) => `${outcome} ${code}`),
      [
        'pass terms-in-force',
        'pass service-available',
        'pass organisation-eligible',
        'pass organisation-active',
        'pass pairing-assured',
        'pass agreement-signed',
        'ask-orderer ordered-on-behalf',
      ],
    );
  });

  it('stands after what is in the way, which is the outcome', () => {
    const {outcome, reasons} = decideFor({principalSystem: 'none', agreementSigned: false}, everything);
    assert.equal(outcome, 'cannot-order');
    assert.deepEqual(
      reasons.map(({code}) => code),
      ['pairing-missing', 'no-agreement', 'terms-in-force', 'service-available', 'organisation-eligible'],
    );
  });

  it('is nothing of a gate that was not asked', () => {
    assert.deepEqual(codes({}, {}), ['terms-in-force', 'service-available', 'organisation-eligible']);
    assert.deepEqual(codes({service: undefined}, {}), ['terms-in-force', 'organisation-eligible']);
    assert.deepEqual(codes({service: 'emis-web'}), [
      'terms-in-force',
      'service-available',
      'organisation-eligible',
      'agreement-signed',
    ]);
    assert.deepEqual(codes({lot: undefined, service: undefined}), []);
  });

  it('is nothing of a gate that did not pass', () => {
    assert.deepEqual(codes({organisation: {type: 'nhs-trust', status: 'closed'}}).slice(0, 3), [
      'terms-in-force',
      'service-available',
      'pairing-assured',
    ]);
    assert.equal(codes({}, {...everything, module: {status: 'withdrawn'}}).includes('service-available'), false);
    assert.equal(codes({}, {terms: {unclear: 'Still discussed.'}}).includes('terms-in-force'), false);
    assert.equal(codes({}, {terms: {from: '2016'}}).includes('terms-in-force'), false);
    assert.equal(codes({organisation: {}}).includes('organisation-eligible'), false);
  });

  it('is not what was not said: a status, or that the agreement is signed', () => {
    assert.equal(codes({agreementSigned: undefined}).includes('agreement-signed'), false);
    assert.equal(codes({agreementSigned: true}, {}).includes('agreement-signed'), false, 'none is required');
    assert.equal(codes().includes('organisation-active'), false);
  });

  it('is the service alone while no terms apply', () => {
    for (const terms of [null, {from: '2017'}, {to: '2015'}]) {
      assert.deepEqual(codes({}, {terms}), ['service-available']);
    }
  });
});

describe('An entry that speaks for an order', () => {
  const entry = (code: string, different: Different = everything, enquiry: Partial<Enquiry> = {}) => {
    const organisation = {type: 'gp-practice', status: 'active'} as const;
    return decideFor({organisation, ...enquiry}, different).reasons.find((reason) => reason.code === code)!;
  };
  const text = (code: string, different?: Different, enquiry?: Partial<Enquiry>) =>
    entry(code, different, enquiry).text;
  const listed = (fields: Raw): Different => ({module: {listings: [{lot: '1', status: 'assured', ...fields}]}});
  const paired = (fields: Raw): Different => ({
    terms: {requires: ['pairing']},
    module: {pairings: [{service: 'emis-web', status: 'assured', ...fields}]},
  });

  it('names what was found: the lot and its last day, the service, who may use it', () => {
    assert.equal(text('terms-in-force'), 'Lot 1 is open for orders.');
    assert.equal(text('terms-in-force', {terms: {to: '2018-03-31'}}), 'Lot 1 is open for orders until 31 March 2018.');
    assert.equal(text('organisation-eligible'), 'Lot 1 is open to GP practices.');
    assert.equal(text('organisation-active'), 'Your organisation is active.');
    assert.equal(text('agreement-signed'), 'The commissioner and the practice have signed their agreement.');
  });

  it('names the day of the listing, where it has one', () => {
    assert.equal(text('service-available'), 'i-Patient is on Lot 1.');
    assert.equal(
      text('service-available', listed({from: '2014-09-14'})),
      'i-Patient is on Lot 1 (since 14 September 2014).',
    );
    assert.equal(text('service-available', listed({until: '2017'})), 'i-Patient is on Lot 1 (until 2017).');
    assert.deepEqual(
      [entry('service-available', listed({from: '2014-09', until: '2017'})).values].map(({day, until}) => [day, until]),
      [['September 2014', '2017']],
    );
  });

  it('names the system and the day of the pairing, where it has one', () => {
    assert.equal(text('pairing-assured'), 'i-Patient is assured with EMIS Web.');
    assert.equal(
      text('pairing-assured', paired({on: '2015-09-14'})),
      'i-Patient is assured with EMIS Web (since 14 September 2015).',
    );
    const {system, day} = entry('pairing-assured', paired({on: '2015'})).values;
    assert.deepEqual([system, day], ['EMIS Web', '2015']);
  });

  it('has the sources of its gate', () => {
    const different: Different = {
      terms: {requires: ['pairing', 'practice-agreement'], sources: [{title: 'Agreements'}]},
      module: {sources: [{title: 'Register'}]},
    };
    const organisation = {type: 'gp-practice', status: 'active'} as const;
    assert.deepEqual(
      decideFor({organisation}, different).reasons.map(({code, sources}) => `${code}: ${sources[0]?.text}`),
      [
        'terms-in-force: Agreements',
        'service-available: Register',
        'organisation-eligible: Agreements',
        'organisation-active: undefined',
        'pairing-assured: Register',
        'agreement-signed: Agreements',
        'ordered-on-behalf: Agreements',
      ],
    );
  });

  it('speaks of a service in assurance as of any other, where assurance is not required', () => {
    assert.equal(text('service-available', {module: {status: 'in-assurance'}}), 'i-Patient is on Lot 1.');
  });
});
