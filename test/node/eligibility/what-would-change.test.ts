// The same question with one fact different: what would have to be so for another answer.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EnquiryError, whatWouldChange, type Enquiry} from '../../../src/eligibility/eligibility.ts';
import {framework, practice, type Different} from './framework.ts';

const everything: Different = {
  terms: {
    requires: ['pairing', 'practice-agreement'],
    others: 'no',
    funding: {payers: ['central'], shortfall: ['ccg']},
  },
};

/** `fact: value → outcome payers` of each change, `+` for the better. */
function changes(enquiry: Partial<Enquiry>, different = everything): string[] {
  return whatWouldChange(framework(different), {...practice, ...enquiry}).map(
    ({fact, value, outcome, payers, better}) => {
      const paying = payers.map(({payer, certain}) => payer + (certain ? '' : '?')).join();
      return `${fact}: ${value} → ${outcome} ${paying}${better ? ' +' : ''}`;
    },
  );
}

describe('What would change a decision', () => {
  it('is any one fact that makes it worse, if it is good', () => {
    assert.deepEqual(changes({}), [
      'centralFunding: false → ask-orderer ccg',
      'agreementSigned: false → not-yet central',
      'principalSystem: systmone → cannot-order central',
      'principalSystem: none → cannot-order central',
    ]);
  });

  it('is another system, given one that the module is not paired with', () => {
    assert.deepEqual(changes({principalSystem: 'systmone', agreementSigned: undefined}), [
      'principalSystem: emis-web → ask-orderer central +',
      'centralFunding: false → cannot-order ccg',
    ]);
  });

  it('is a signature', () => {
    assert.equal(changes({agreementSigned: false})[0], 'agreementSigned: true → ask-orderer central +');
  });

  it('is any type, while none was given', () => {
    const asked = {organisation: {}, agreementSigned: true};
    assert.deepEqual(
      changes(asked).filter((change) => change.startsWith('organisation')),
      [
        'organisation: ccg → can-order central +',
        'organisation: icb → can-order central +',
        'organisation: csu → can-order central +',
        'organisation: gp-practice → ask-orderer central +',
        'organisation: nhs-trust → cannot-order central',
      ],
    );
  });

  it('is never another type than the one that was given, known to the catalogue or not', () => {
    for (const type of ['nhs-trust', 'hospice']) {
      const facts = changes({organisation: {type}}).map((change) => change.split(':')[0]);
      assert.equal(facts.includes('organisation'), false);
    }
  });

  it('keeps the status of the organisation', () => {
    assert.deepEqual(changes({organisation: {status: 'closed'}}, {}), []);
  });

  it('is never the day, the lot or the service', () => {
    assert.deepEqual(changes({asOf: '2019-01-01'}, {terms: {to: '2018-03-31'}}), []);
    assert.deepEqual(changes({lot: '2'}), []);
    assert.deepEqual(changes({}, {module: {status: 'withdrawn'}}), []);
    const {lot: _, ...withoutLot} = practice;
    assert.deepEqual(whatWouldChange(framework(), {...withoutLot, service: undefined}), []);
  });

  it('is nothing that is beside the point', () => {
    assert.deepEqual(changes({}, {}), []);
  });

  it('has no answer where the decision has none', () => {
    for (const wrong of [{asOf: 'today'}, {service: 'crosscare'}, {lot: '3'}]) {
      assert.throws(() => changes(wrong), EnquiryError);
    }
  });
});
