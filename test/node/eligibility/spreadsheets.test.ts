// Words as spreadsheets write them, with a capital or a space, decide as ours do.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decide} from '../../../src/eligibility/eligibility.ts';
import {decideFor, framework, practice} from './framework.ts';

const cases = (word: string) => [word, word.toUpperCase(), ` ${word[0]!.toUpperCase()}${word.slice(1)} `];

describe('A word of ours, however a spreadsheet writes it,', () => {
  const statuses = ['available', 'assured', 'in-assurance', 'planned', 'withdrawn'];
  const terms = {requires: ['assurance', 'pairing']};
  const brief = ({outcome, reasons}: ReturnType<typeof decide>) =>
    JSON.stringify([outcome, reasons.map(({code}) => code)]);

  for (const status of statuses) {
    it(`is the status of a listing, and of a pairing: ${status}`, () => {
      for (const written of cases(status)) {
        const listed = (word: string) => brief(decideFor({}, {terms, module: {status: word}}));
        const paired = (word: string) =>
          brief(decideFor({}, {terms, module: {pairings: [{service: 'emis-web', status: word}]}}));
        assert.equal(listed(written), listed(status), written);
        assert.equal(paired(written), paired(status), written);
      }
    });
  }

  it('is what terms require, and what they say to others', () => {
    const others = {organisation: {type: 'nhs-trust'}};
    for (const written of cases('no')) {
      assert.equal(decideFor(others, {terms: {others: written}}).outcome, 'cannot-order', written);
    }
    for (const requirement of ['assurance', 'pairing', 'practice-agreement', 'disclaimer']) {
      const required = (word: string) =>
        brief(decide(framework({terms: {requires: [word]}}), {...practice, principalSystem: 'systmone'}));
      for (const written of cases(requirement)) assert.equal(required(written), required(requirement), written);
    }
  });
});
