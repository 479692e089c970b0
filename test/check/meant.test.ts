// What a publisher most likely meant, and the line of the file with it.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkCatalogue} from '../../src/check/check-catalogue.ts';
import {correctedLine} from '../../src/check/corrected-line.ts';
import {locateIn} from '../../src/check/where-in-json.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';

/** The corrected lines of a file that has each field of a service on a line of its own. */
function corrected(raw: Raw): string[] {
  const text = JSON.stringify(raw, null, 1);
  const {remarks} = checkCatalogue(raw, {today: '2026-11-27', locate: locateIn(text, raw)});
  return remarks.flatMap(({where, instead}) => {
    const line = instead && correctedLine(text.split('\n'), where.line!, instead);
    return line ? [line.text] : [];
  });
}

const withService = (fields: Raw) =>
  aCatalogue({lots: [aLot({id: 'foundation', name: 'Foundation'})], services: [aService(fields)]});

describe('The corrected line', () => {
  for (const [situation, fields, line] of [
    ['a day in words', {updated: '1 July 2026'}, '"updated": "2026-07-01"'],
    ['a day with slashes', {updated: '01/07/2026'}, '"updated": "2026-07-01"'],
    ['a lot that is misspelt', {lot: 'fondation'}, '"lot": "foundation"'],
    ['a lot by nearly its name', {lot: 'Fundation'}, '"lot": "foundation"'],
    ['a status that is misspelt', {lot: 'foundation', status: 'Assurred'}, '"status": "assured"'],
    ['a number in place of text', {summary: 42}, '"summary": "42"'],
    [
      'yes in place of true',
      {documents: [{title: 'A', url: 'https://a.example/', archived: 'Yes'}]},
      '"archived": true',
    ],
    ['an amount with its sign', {prices: [{amount: '£1,200.50'}]}, '"amount": 1200.5'],
  ] as const) {
    it(`is there for ${situation}`, () => {
      assert.deepEqual(
        corrected(withService(fields)).map((text) => text.replace(/,$/, '')),
        [line],
      );
    });
  }

  it('is there for an id in a list that leads nowhere', () => {
    const terms = someTerms({eligible: ['practise']});
    const lines = corrected(
      aCatalogue({
        organisationTypes: [{id: 'practice', name: 'GP practice'}],
        lots: [aLot({terms: [terms]})],
        services: [aService()],
      }),
    );
    assert.ok(lines.includes('"practice"'), lines.join());
  });

  for (const [situation, fields] of [
    ['a day that does not exist', {updated: '2026-02-30'}],
    ['a day that may be two', {updated: 'Apr-16'}],
    ['a lot that is like none', {lot: 'zzz'}],
    ['an object in place of text', {summary: {}}],
    ['a status that is true', {lot: 'foundation', status: true}],
  ] as const) {
    it(`is not guessed at for ${situation}`, () => {
      assert.deepEqual(corrected(withService(fields)), []);
    });
  }

  it('is not given where what was found stands there twice, or the whole file is one line', () => {
    assert.equal(correctedLine(['{"a": "x", "b": "x"}'], 1, ['"x"', '"y"']), undefined);
    assert.equal(correctedLine([`"x"${' '.repeat(2000)}`], 1, ['"x"', '"y"']), undefined);
  });

  it('takes nothing in the correction for a pattern', () => {
    assert.deepEqual(correctedLine(['"x"'], 1, ['"x"', '"$&"']), {line: 1, text: '"$&"'});
  });
});
