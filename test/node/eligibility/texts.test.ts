// Each reason and condition in words: as it is, and as it was for a day that is over.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {conditionTexts, fillPlaceholders, reasonTexts} from '../../../src/eligibility/reason-texts.ts';

const all = Object.entries({...reasonTexts, ...conditionTexts});
const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** What is so now. What is known, said or certain is so whatever the day. */
const present = /\b(?:is|are|has|have|may|must|can|cannot|depends|holds|act|works)\b/;
const timeless = /\b(?:is not (?:stated|known|certain|clear|one that we know)|may have been)\b/g;

describe('The texts of reasons and conditions', () => {
  for (const [code, [now, then]] of all) {
    it(`are sentences, now and then: ${code}`, () => {
      for (const text of [now, then]) {
        assert.match(text, /^(?:[A-Z]|\{\w+\}).*\.(?: \{why\})?$/);
        assert.doesNotMatch(text, / {2}| \./);
      }
    });

    it(`say nothing in the present tense of a day that is over: ${code}`, () => {
      assert.doesNotMatch(then.replace(timeless, ''), present);
    });

    it(`name the same things then as now: ${code}`, () => {
      assert.deepEqual(
        gaps(then).filter((gap) => !gaps(now).includes(gap)),
        [],
      );
    });
  }
});

describe('A text with gaps', () => {
  it('is filled in, and says nothing in the place of what is not known', () => {
    assert.equal(fillPlaceholders('{a} and {b}, {c}', {a: 'A', b: ''}), 'A and ,');
  });

  it('leaves out what stands in brackets around a gap that stays empty', () => {
    const text = '{a} is here[ (since {day})][ until {until}].';
    assert.equal(fillPlaceholders(text, {a: 'A', day: '2016', until: ''}), 'A is here (since 2016).');
    assert.equal(fillPlaceholders(text, {a: 'A', until: '2018'}), 'A is here until 2018.');
    assert.equal(fillPlaceholders(text, {a: '[{day}]'}), '[{day}] is here.', 'what is filled in is no text with gaps');
  });
});
