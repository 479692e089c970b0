// A list that is kept as text: whatever goes in comes out.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PackedList} from '../../../src/cli/sheets/packed-list.ts';
import {PackedRows} from '../../../src/cli/sheets/packed-rows.ts';
import {runs} from '../../support/runs.ts';

describe('A packed list', () => {
  it('gives back what was put in, in its order, as often as it is walked over', () => {
    const item = fc.oneof(
      fc.string({maxLength: 3, unit: 'binary'}),
      fc.integer(),
      fc.constant(null),
      fc.jsonValue({maxDepth: 1}).map(plain),
    );
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

  it('has another item in the place of one that was changed, wherever it stands', () => {
    const changes = fc.array(fc.tuple(fc.nat(599), fc.string({maxLength: 3})), {maxLength: 30});
    fc.assert(
      fc.property(changes, (made) => {
        const items = [...Array(600).keys()].map(String);
        const packed = new PackedList<string>(7);
        for (const each of items) packed.add(each);
        for (const [n, item] of made) {
          packed.set(n, item);
          items[n] = item;
          assert.equal(packed.at(n), item);
        }
        assert.deepEqual([...packed], items);
        assert.equal(packed.at(600), undefined);
      }),
      runs(100),
    );
  });
});

describe('Packed rows', () => {
  it('have undefined for cells that are not there', () => {
    const rows = new PackedRows();
    const cells: string[] = ['a'];
    cells[3] = 'd';
    for (let number = 1; number <= 300; number++) rows.add({number, cells});
    const [first] = rows;
    assert.deepEqual(first, {number: 1, cells: ['a', undefined, undefined, 'd']});
  });

  it('are gone once they are let go', () => {
    const rows = new PackedRows();
    rows.add({number: 1, cells: ['a']});
    rows.letGo();
    assert.deepEqual([...rows], []);
  });
});

/** Without -0, which JSON has as 0. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
