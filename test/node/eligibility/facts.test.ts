// What counts as given. Pages and frameworks set null, numbers and words where the decision wants a text or a truth: none
// of them opens a gate, shuts one, or throws.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decide, EnquiryError, whatWouldChange, type Enquiry} from '../../../src/eligibility/eligibility.ts';
import {framework, practice, type Different} from './framework.ts';

const everything: Different = {
  terms: {
    others: 'no',
    requires: ['pairing', 'practice-agreement'],
    funding: {payers: ['central'], shortfall: ['ccg']},
  },
};
const catalogue = framework(everything);

const noTexts: unknown[] = [null, 0, 1, true, false, NaN, [], ['gp-practice'], {}, new Date(0), () => '', Symbol('x')];
const noTruths: unknown[] = [null, 0, 1, '', 'true', 'false', 'yes', 'no', [], {}, NaN, Symbol('x')];

/** The decision, as JSON, and what would change it. */
function answer(enquiry: unknown): string {
  return JSON.stringify([decide(catalogue, enquiry as Enquiry), whatWouldChange(catalogue, enquiry as Enquiry)]);
}

describe('A fact counts as not given', () => {
  const isAsNotGiven = (fact: keyof Enquiry, values: readonly unknown[], others: object = practice) => {
    const without = answer({...others, [fact]: undefined});
    for (const value of values) assert.equal(answer({...others, [fact]: value}), without, `${fact}: ${typeof value}`);
  };

  it('where text is asked for and there is none', () => {
    isAsNotGiven('principalSystem', noTexts);
    isAsNotGiven('lot', noTexts);
    isAsNotGiven('service', noTexts);
  });

  it('where yes or no is asked for and there is neither', () => {
    isAsNotGiven('centralFunding', noTruths);
    isAsNotGiven('agreementSigned', noTruths);
  });

  it('where the organisation is no object, or its type or status no text', () => {
    isAsNotGiven('organisation', [...noTexts, 'gp-practice', 5]);
    const typeless = answer({...practice, organisation: {type: undefined, status: 'active'}});
    const plain = answer(practice);
    for (const value of noTexts) {
      assert.equal(answer({...practice, organisation: {type: value, status: 'active'}}), typeless);
      assert.equal(answer({...practice, organisation: {type: 'gp-practice', status: value}}), plain);
    }
  });

  it('and is asked for again', () => {
    const nulls = {organisation: {type: null, status: null}, principalSystem: null, agreementSigned: null};
    const {questions, conditions, outcome} = decide(catalogue, {
      ...practice,
      ...nulls,
      centralFunding: 'no',
    } as unknown as Enquiry);
    assert.equal(outcome, 'check');
    assert.deepEqual(questions, ['organisation', 'principalSystem', 'centralFunding', 'agreementSigned']);
    assert.deepEqual(
      conditions.map(({code}) => code),
      ['practice-agreement'],
    );
  });
});

describe('A fact that is text counts as given,', () => {
  it('even if it is empty', () => {
    const codes = (enquiry: Enquiry) => decide(catalogue, enquiry).reasons.map(({code}) => code);
    assert.ok(codes({...practice, organisation: {type: ''}}).includes('organisation-type-unknown'));
    assert.ok(
      codes({...practice, organisation: {...practice.organisation, status: '' as 'active'}}).includes(
        'organisation-status-unknown',
      ),
    );
    assert.ok(codes({...practice, principalSystem: ''}).includes('pairing-missing'));
  });
});

describe('No day', () => {
  it('is an error whatever stands in its place, and nothing else is thrown', () => {
    const error = (enquiry: unknown) => {
      try {
        decide(catalogue, enquiry as Enquiry);
      } catch (thrown) {
        assert.ok(thrown instanceof EnquiryError, String(thrown));
        return [thrown.field, typeof thrown.value, thrown.message.includes(thrown.value)];
      }
      return undefined;
    };
    for (const asOf of [...noTexts, undefined, Object.create(null) as object, 20160603]) {
      assert.deepEqual(error({...practice, asOf}), ['asOf', 'string', true]);
    }
    for (const enquiry of [undefined, null, 5, 'today', {}]) assert.deepEqual(error(enquiry), ['asOf', 'string', true]);
  });

  it('is named in the error as it was given', () => {
    assert.throws(() => decide(catalogue, {...practice, asOf: null as unknown as string}), {
      message: 'asOf "null" is no day, as YYYY-MM-DD',
    });
    assert.throws(() => decide(catalogue, {...practice, asOf: 2016 as unknown as string}), {value: '2016'});
  });
});
