// Which element of a page says what is said once.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assignNotices, type NoticeClaim} from '../../src/elements/base/frame/assign-notices.ts';

const today = '2026-11-27';

function claim(fields: Partial<NoticeClaim> = {}): NoticeClaim {
  return {mode: 'auto', notices: [], day: today, hasOwnProvenance: false, ...fields};
}

/** What each says, in a few words. */
function said(...claims: Partial<NoticeClaim>[]): string[] {
  return assignNotices(
    claims.map((fields) => claim(fields)),
    today,
  ).map(({state, day, notices, provenance}) =>
    [state && 'state', day && 'day', ...notices, provenance && 'provenance'].filter(Boolean).join(' '),
  );
}

describe('Of the elements of one catalogue', () => {
  it('the only one says everything', () => {
    assert.deepEqual(said({notices: ['a'], day: '2016-06-03'}), ['state day a provenance']);
  });

  it('the first says how the catalogue stands, and the last where it comes from', () => {
    assert.deepEqual(said({}, {}, {}), ['state', '', 'provenance']);
  });

  it('the first that shows a lot says its notices', () => {
    assert.deepEqual(said({notices: ['a']}, {notices: ['a', 'b']}, {notices: ['b']}), ['state a', 'b', 'provenance']);
  });

  it('each says a day that is another than the one before it', () => {
    const then = {day: '2016-06-03'};
    assert.deepEqual(said(then, then, {day: undefined}, then, {}), ['state day', '', '', '', 'day provenance']);
  });

  it('one whose content tells where the data comes from leaves nothing of that to others', () => {
    assert.deepEqual(said({}, {hasOwnProvenance: true}, {}), ['state', '', '']);
  });

  it('one that never does is passed over', () => {
    const never = {mode: 'never', notices: ['a'], day: '2016-06-03'} as const;
    assert.deepEqual(said(never, {notices: ['a']}, never), ['', 'state a provenance', '']);
  });

  it('those that always do say everything, and others say only what these do not show', () => {
    const always = {mode: 'always', notices: ['a'], day: '2016-06-03'} as const;
    const [first, ...others] = said({notices: ['a', 'b']}, always, always);
    assert.equal(first, 'b');
    assert.deepEqual(others, ['state day a provenance', 'state day a provenance']);
  });
});
