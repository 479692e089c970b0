// What people call the kinds of organisation that a catalogue knows by id.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {typeName} from '../../src/catalogue/names.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {aCatalogue} from '../support/build.ts';

describe('A kind of organisation in the plural', () => {
  for (const [name, plural] of [
    ['practice', 'practices'],
    ['other body', 'other bodies'],
    ['social business', 'social businesses'],
    ['branch', 'branches'],
    ['Monday', 'Mondays'],
    ['CCG', 'CCGs'],
    ['ICS', 'ICSs'],
  ] as const) {
    it(`is ${plural}, unless the catalogue says it`, () => {
      const organisationTypes = [
        {id: 'a', name},
        {id: 'b', name, plural: 'Others'},
      ];
      const {catalogue} = parseCatalogue(aCatalogue({organisationTypes}));
      assert.equal(typeName(catalogue, 'a'), plural);
      assert.equal(typeName(catalogue, 'b'), 'Others');
    });
  }
});
