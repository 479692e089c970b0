// Who is covered, who may order and who orders for whom, by the types that a type succeeds or acts for.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Raw} from '../../support/build.ts';
import {decideFor, inTheWay} from './framework.ts';

/** What a type is told, in a framework with these types alone. */
function told(type: string, organisationTypes: Raw[], terms: Raw) {
  const named = organisationTypes.map((each) => ({name: each.id, ...each}));
  const decision = decideFor(
    {service: undefined, organisation: {type}},
    {terms: {others: 'no', eligible: [], ...terms}, file: {organisationTypes: named}},
  );
  return {reason: inTheWay(decision)[0], orderer: decision.orderer};
}

const refused = 'cannot-order organisation-not-eligible';

describe('Succession', () => {
  const line = [{id: 'pct'}, {id: 'ccg', succeeds: ['pct']}, {id: 'icb', succeeds: ['ccg']}, {id: 'other'}];

  it('is transitive: whoever succeeds the successor of one that orders, orders itself', () => {
    assert.deepEqual(told('icb', line, {orderedBy: ['pct']}), {reason: 'can-order orders-itself', orderer: ['icb']});
  });

  it('is transitive for whoever is eligible, or ordered for', () => {
    for (const terms of [{eligible: ['pct']}, {onBehalfOf: ['pct']}]) {
      assert.deepEqual(told('icb', line, {orderedBy: ['other'], ...terms}), {
        reason: 'ask-orderer ordered-on-behalf',
        orderer: ['other'],
      });
    }
  });

  it('does not lead back: a predecessor may not do what its successor may', () => {
    assert.equal(told('pct', line, {orderedBy: ['icb'], eligible: ['icb']}).reason, refused);
  });

  it('ends, where types succeed each other in a circle', () => {
    const circle = [{id: 'a', succeeds: ['b']}, {id: 'b', succeeds: ['c', 'b']}, {id: 'c', succeeds: ['a']}, {id: 'd'}];
    assert.equal(told('a', circle, {orderedBy: ['c']}).reason, 'can-order orders-itself');
    assert.equal(told('a', circle, {orderedBy: ['d']}).reason, refused);
  });

  it('may name a type that the catalogue does not define', () => {
    assert.equal(told('icb', [{id: 'icb', succeeds: ['pct']}], {orderedBy: ['pct']}).reason, 'can-order orders-itself');
  });
});

describe('Acting for another', () => {
  const chain = [
    {id: 'practice'},
    {id: 'federation', actsFor: ['practice']},
    {id: 'company', actsFor: ['federation']},
    {id: 'ccg'},
  ];

  it('covers whoever acts for one that is eligible', () => {
    assert.deepEqual(told('federation', chain, {eligible: ['practice'], orderedBy: ['ccg']}), {
      reason: 'ask-orderer ordered-on-behalf',
      orderer: ['ccg'],
    });
  });

  it('lets whoever acts for one that orders place the order', () => {
    assert.deepEqual(told('federation', chain, {orderedBy: ['practice']}), {
      reason: 'can-order orders-for-another',
      orderer: ['federation'],
    });
  });

  it('is not transitive: whoever acts for one that acts for another is not covered', () => {
    assert.equal(told('company', chain, {eligible: ['practice'], orderedBy: ['ccg']}).reason, refused);
    assert.equal(told('company', chain, {orderedBy: ['practice']}).reason, refused);
  });

  it('does not lead back: one for whom another acts may not do what that one may', () => {
    assert.equal(told('practice', chain, {orderedBy: ['federation']}).reason, refused);
  });

  it('is for one that succeeds another, too', () => {
    const types = [{id: 'ccg'}, {id: 'icb', succeeds: ['ccg']}, {id: 'csu', actsFor: ['icb']}];
    assert.equal(told('csu', types, {orderedBy: ['ccg']}).reason, 'can-order orders-for-another');
  });

  it('is inherited: a successor acts for whom its predecessor acted for', () => {
    const types = [
      {id: 'practice'},
      {id: 'pct', actsFor: ['practice']},
      {id: 'ccg', succeeds: ['pct']},
      {id: 'icb', succeeds: ['ccg']},
    ];
    assert.equal(told('icb', types, {orderedBy: ['practice']}).reason, 'can-order orders-for-another');
    assert.equal(
      told('icb', types, {eligible: ['practice'], orderedBy: ['x']}).reason,
      'ask-orderer ordered-on-behalf',
    );
  });

  it('counts for nothing beside an own right to order', () => {
    const types = [{id: 'ccg', actsFor: ['practice']}, {id: 'practice'}];
    const {reason, orderer} = told('ccg', types, {orderedBy: ['practice', 'ccg']});
    assert.deepEqual([reason, orderer], ['can-order orders-itself', ['ccg']]);
  });
});

describe('Who orders', () => {
  const types = [
    {id: 'practice'},
    {id: 'merged-practice', succeeds: ['practice']},
    {id: 'pct', actsFor: ['practice']},
    {id: 'ccg', succeeds: ['pct']},
    {id: 'hub', actsFor: ['trust']},
    {id: 'trust'},
    {id: 'council'},
  ];
  const orderedBy = ['council', 'ccg', 'hub'];
  const order = (type: string, eligible = [type]) => told(type, types, {eligible, orderedBy}).orderer;

  it('is the asker, whatever the others may do', () => assert.deepEqual(order('hub'), ['hub']));

  it('is whoever of those that order acts for the asker', () => {
    assert.deepEqual(order('trust'), ['hub']);
    assert.deepEqual(order('practice'), ['ccg']);
  });

  it('is whoever acts for one that the asker succeeds', () => assert.deepEqual(order('merged-practice'), ['ccg']));

  it('is any of those that order, if none of them acts for the asker', () => {
    const alone = told('trust', types, {eligible: ['trust'], orderedBy: ['council', 'ccg']});
    assert.deepEqual(alone.orderer, ['council', 'ccg']);
  });

  it('is any of those that order, for a type that is unknown', () => {
    assert.deepEqual(order('hospice'), orderedBy);
  });

  it('does not depend on whether the asker is covered', () => {
    const {reason, orderer} = told('trust', types, {orderedBy: ['council', 'hub']});
    // hub acts for trust, which is not covered for that.
    assert.deepEqual([reason, orderer], [refused, ['hub']]);
  });
});
