// A list that is kept as bytes: whatever goes in comes out.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PackedList} from '../../../src/cli/sheets/packed-list.ts';
import {runs} from '../../support/runs.ts';

describe('A packed list', () => {
  it('gives back what was put in, in its order, as often as it is walked over', () => {
    const item = fc.oneof(fc.string({maxLength: 3}), fc.double(), fc.constant(undefined), fc.constant(null));
    fc.assert(
      fc.property(fc.array(item, {maxLength: 600, size: 'max'}), (items) => {
        const packed = new PackedList<unknown>();
        for (const each of items) packed.add(each);
        assert.equal(packed.length, items.length);
        assert.deepEqual([...packed], items);
        assert.deepEqual([...packed], items);
      }),
      runs(100),
    );
  });

  it('keeps holes between the cells of a row', () => {
    const packed = new PackedList<unknown[]>();
    const row: unknown[] = ['a'];
    row[3] = 'd';
    for (let n = 0; n < 300; n++) packed.add(row);
    const [first] = packed;
    assert.deepEqual(first, row);
    assert.equal(1 in first, false);
  });
});
