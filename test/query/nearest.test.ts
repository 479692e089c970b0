import {expect} from 'chai';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {nearestTo} from '../../src/query/nearest.ts';
import {runs} from '../support/runs.ts';

describe('The nearest word', () => {
  it('has a letter wrong, missing or too many', () => {
    expect(nearestTo('sistmone', ['systmone'], 1)).to.equal('systmone');
    expect(nearestTo('systmne', ['systmone'], 1)).to.equal('systmone');
    expect(nearestTo('systtmone', ['systmone'], 1)).to.equal('systmone');
  });

  it('is the first of those with the fewest', () => {
    expect(nearestTo('cart', ['heart', 'card', 'care'], 2)).to.equal('card');
    expect(nearestTo('cart', ['heart', 'cart', 'card'], 2)).to.equal('cart');
  });

  it('is none where all have more letters wrong than may be', () => {
    expect(nearestTo('sistmune', ['systmone', ''], 1)).to.equal(undefined);
    expect(nearestTo('', ['ab'], 1)).to.equal(undefined);
  });

  it('is the one that a table of all distances finds', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40});
    fc.assert(
      fc.property(word, fc.array(word), fc.nat(6), (text, words, within) => {
        const near = words.map((each) => distance(text, each)).filter((slips) => slips <= within);
        const found = nearestTo(text, words, within);
        expect(found === undefined ? undefined : distance(text, found)).to.equal(near.sort((a, b) => a - b)[0]);
      }),
      runs(1000),
    );
  });
});

/** Levenshtein's distance as it is defined, without a limit. */
function distance(text: string, word: string): number {
  const table = [Array.from({length: word.length + 1}, (_, end) => end)];
  for (let start = 0; start < text.length; start++) {
    const above = table[start]!;
    const row = [start + 1];
    for (let end = 0; end < word.length; end++) {
      row.push(Math.min(above[end]! + Number(text[start] !== word[end]), above[end + 1]! + 1, row[end]! + 1));
    }
    table.push(row);
  }
  return table.at(-1)!.at(-1)!;
}
