// What a reader typed and nobody can read, from field to summary.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {afterReading, hasErrors, noErrors, summed} from '../../../src/elements/base/order/field-errors.ts';

describe('What cannot be read in a field', () => {
  const wrongDay = afterReading(noErrors, 'day', '31 2 2016');
  const both = afterReading(wrongDay, 'ods', 'A8!!');

  it('is kept beside that of another field, in the order of typing', () => {
    assert.deepEqual(Object.entries(both.unreadable), [
      ['day', '31 2 2016'],
      ['ods', 'A8!!'],
    ]);
    assert.deepEqual(Object.keys(afterReading(both, 'day', 'soon').unreadable), ['ods', 'day']);
  });

  it('is forgotten once the field can be read', () => {
    assert.deepEqual({...afterReading(both, 'day', undefined).unreadable}, {ods: 'A8!!'});
    assert.ok(!hasErrors(afterReading(wrongDay, 'day', undefined)));
  });

  it('is summed up when the answer is asked for, and not before', () => {
    assert.ok(!both.isSummed);
    assert.ok(summed(both).isSummed);
    assert.ok(!summed(noErrors).isSummed);
  });

  it('keeps the summary until nothing is left of it', () => {
    const one = afterReading(summed(both), 'day', undefined);
    assert.ok(one.isSummed);
    const none = afterReading(one, 'ods', undefined);
    assert.deepEqual(none, noErrors);
    assert.ok(!afterReading(none, 'ods', '?').isSummed, 'a new error is at its field until it is asked again');
  });
});
