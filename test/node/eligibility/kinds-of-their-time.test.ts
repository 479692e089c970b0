// Kinds of organisation come and go: a decision about a day knows only those that existed on it, and gives a successor the
// old one's rights only from its own first day on.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decide, whatWouldChange, type Enquiry} from '../../../src/eligibility/eligibility.ts';
import {typesOffered} from '../../../src/eligibility/types-of-organisation.ts';
import type {Raw} from '../../support/build.ts';
import {framework, inTheWay, type Different} from './framework.ts';

const pct = {id: 'pct', name: 'primary care trust', until: '2013-03-31', actsFor: ['gp-practice']};
const ccg = {id: 'ccg', name: 'CCG', from: '2013-04-01', until: '2022-06-30', succeeds: ['pct']};
const icb = {id: 'icb', name: 'ICB', from: '2022-07-01', succeeds: ['ccg']};
const csu = {id: 'csu', name: 'CSU', actsFor: ['icb']};
const practice = {id: 'gp-practice', name: 'GP practice'};
const kinds = [practice, pct, ccg, icb, csu];

const notThen = 'check organisation-type-not-then';
const refused = 'cannot-order organisation-not-eligible';

interface Asking {
  type?: string;
  asOf: string;
  terms?: Raw | Raw[];
  organisationTypes?: readonly Raw[];
}

function answer({type, asOf, terms = {}, organisationTypes = kinds}: Asking, facts: Partial<Enquiry> = {}) {
  const closed = (each: Raw) => ({others: 'no', eligible: [], orderedBy: ['ccg'], ...each});
  const different: Different = {
    terms: Array.isArray(terms) ? terms.map(closed) : closed(terms),
    file: {organisationTypes},
  };
  return decide(framework(different), {asOf, lot: '1', organisation: {type}, ...facts});
}

const said = (asking: Asking) => inTheWay(answer(asking)).join(', ');

describe('A kind of organisation', () => {
  it('counts as an asker on its first day, on its last and between them', () => {
    for (const asOf of ['2013-04-01', '2016-06-03', '2022-06-30']) {
      assert.equal(said({type: 'ccg', asOf}), 'can-order orders-itself', asOf);
    }
  });

  it('is to be checked before its time and after it', () => {
    for (const asOf of ['2013-03-31', '2022-07-01']) assert.equal(said({type: 'ccg', asOf}), notThen, asOf);
    assert.equal(said({type: 'icb', asOf: '2016-06-03'}), notThen);
    assert.equal(said({type: 'pct', asOf: '2016-06-03', terms: {eligible: ['pct']}}), notThen);
  });

  it('counts as not given then: for the terms, for who orders and who pays', () => {
    const terms = [
      {orderedBy: ['ccg'], funding: {payers: ['central']}},
      {orderedBy: ['icb'], funding: {payers: ['local']}},
    ];
    const without = answer({asOf: '2016-06-03', terms});
    const {orderer, payers, outcome, questions} = answer({type: 'icb', asOf: '2016-06-03', terms});
    assert.deepEqual([orderer, payers, outcome], [without.orderer, without.payers, without.outcome]);
    assert.deepEqual([without.questions, questions], [['organisation'], []]);
    assert.deepEqual(answer({type: 'icb', asOf: '2022-07-01', terms}).orderer, ['icb']);
  });

  it('orders nothing when there is none: those that have taken its place do, if any have', () => {
    const orderer = (asOf: string, organisationTypes: readonly Raw[] = kinds) =>
      answer({asOf, type: 'gp-practice', terms: {eligible: ['gp-practice']}, organisationTypes}).orderer;
    assert.deepEqual(
      ['2016-06-03', '2022-07-01'].map((asOf) => orderer(asOf)),
      [['ccg'], ['icb']],
    );
    assert.deepEqual(orderer('2022-07-01', [practice, ccg]), ['ccg']);
    const {reasons} = answer({asOf: '2022-07-01', type: 'gp-practice', terms: {eligible: ['gp-practice']}});
    assert.match(reasons.at(-1)!.text, /ICBs place the orders/);
  });

  it('without days has always existed', () => {
    assert.equal(said({type: 'csu', asOf: '1999-01-01', terms: {eligible: ['csu']}}), 'ask-orderer ordered-on-behalf');
  });

  it('is to be checked inside a bare month or year that is all that is known of its beginning or end', () => {
    const inDoubt = [practice, {...ccg, from: '2013-04', until: '2022'}];
    for (const [asOf, expected] of [
      ['2013-03-31', notThen],
      ['2013-04-30', notThen],
      ['2013-05-01', 'can-order orders-itself'],
      ['2021-12-31', 'can-order orders-itself'],
      ['2022-01-01', notThen],
    ] as const) {
      assert.equal(said({type: 'ccg', asOf, organisationTypes: inDoubt}), expected, asOf);
    }
  });

  it('is to be checked on every day if its time cannot be read', () => {
    for (const time of [{from: 'spring'}, {until: true}, {from: '2022', until: '2013'}]) {
      assert.equal(said({type: 'ccg', asOf: '2016-06-03', organisationTypes: [{...ccg, ...time}]}), notThen);
    }
  });

  it('that the catalogue does not define is another matter', () => {
    assert.equal(said({type: 'hospice', asOf: '2016-06-03'}), 'check organisation-type-unknown');
  });

  it('is told with its status', () => {
    const organisation = {type: 'icb', status: 'proposed'} as const;
    assert.deepEqual(inTheWay(answer({asOf: '2016-06-03'}, {organisation})), [
      'not-yet organisation-not-active',
      notThen,
    ]);
  });
});

describe('A successor', () => {
  it('has the rights of the old one from its own first day on', () => {
    assert.equal(said({type: 'icb', asOf: '2022-07-01'}), 'can-order orders-itself');
    assert.equal(said({type: 'icb', asOf: '2022-07-01', terms: {orderedBy: ['pct']}}), 'can-order orders-itself');
  });

  it('brings nothing to those who act for it before that day', () => {
    assert.equal(said({type: 'csu', asOf: '2022-07-01'}), 'can-order orders-for-another');
    assert.equal(said({type: 'csu', asOf: '2022-06-30'}), refused);
  });

  it('passes on the rights of the old one only from the day on which that one had them', () => {
    const older = {id: 'trust', name: 'trust', succeeds: ['ccg']};
    const asking = {type: 'trust', terms: {orderedBy: ['pct']}, organisationTypes: [...kinds, older]};
    assert.equal(said({...asking, asOf: '2013-04-01'}), 'can-order orders-itself');
    assert.equal(said({...asking, asOf: '2013-03-31'}), refused);
  });

  it('orders for those for whom the old one acted only from its own first day on', () => {
    const terms = {eligible: ['gp-practice'], orderedBy: ['csu', 'ccg']};
    const orderer = (asOf: string) => answer({type: 'gp-practice', asOf, terms}).orderer;
    assert.deepEqual(orderer('2016-06-03'), ['ccg']);
    assert.deepEqual(orderer('2013-03-31'), ['csu', 'ccg'], 'none of them acts for a practice yet');
  });

  it('has them while it is not certain that the old one is gone, and no more of them once it is', () => {
    const organisationTypes = [practice, {...ccg, until: undefined}, icb];
    assert.equal(said({type: 'icb', asOf: '2022-07-01', organisationTypes}), 'can-order orders-itself');
  });

  it('without days has them on every day', () => {
    const organisationTypes = [ccg, {...icb, from: undefined}];
    assert.equal(said({type: 'icb', asOf: '1999-01-01', organisationTypes}), 'can-order orders-itself');
  });

  it('neither has them for certain nor is refused for certain while its first day is in doubt', () => {
    for (const from of ['2022', '2022-07', 'summer']) {
      const organisationTypes = [ccg, {...icb, from}, csu];
      const check = 'check organisation-eligibility-unclear';
      assert.equal(said({type: 'csu', asOf: '2022-07-01', organisationTypes}), check, from);
    }
    assert.equal(
      said({type: 'csu', asOf: '2021-12-31', organisationTypes: [ccg, {...icb, from: '2022'}, csu]}),
      refused,
    );
  });
});

describe('What would change an answer', () => {
  it('is never a kind that did not exist', () => {
    const {catalogue, enquiry} = {
      catalogue: framework({terms: {others: 'no'}, file: {organisationTypes: kinds}}),
      enquiry: {asOf: '2016-06-03', lot: '1'},
    };
    const values = whatWouldChange(catalogue, enquiry).map(({value}) => value);
    assert.deepEqual(values, ['ccg', 'gp-practice', 'csu']);
  });
});

describe('The kinds to offer', () => {
  const offered = (asOf: string, organisationTypes: readonly Raw[] = kinds) =>
    typesOffered(framework({file: {organisationTypes}}), asOf).map(({id}) => id);

  it('are those that existed on the day, in file order', () => {
    assert.deepEqual(offered('2013-03-31'), ['gp-practice', 'pct', 'csu']);
    assert.deepEqual(offered('2016-06-03'), ['gp-practice', 'ccg', 'csu']);
    assert.deepEqual(offered('2026-11-22'), ['gp-practice', 'icb', 'csu']);
  });

  it('are also those that may have existed, for one of them may ask', () => {
    assert.deepEqual(
      offered('2022-03-01', [
        {...ccg, until: '2022'},
        {...icb, from: '2022'},
      ]),
      ['ccg', 'icb'],
    );
    assert.deepEqual(offered('2016-06-03', [{...icb, from: 'summer'}]), ['icb']);
  });
});
