// Names that several services of a catalogue share.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {servicesOf} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {nameAmong} from '../../src/catalogue/service-name.ts';
import {aCatalogue, aService, type Raw} from '../support/build.ts';

describe('The name of a service among others', () => {
  const situations: [what: string, fields: readonly [Raw, Raw], names: readonly [string, string]][] = [
    ['is its own', [{name: 'A'}, {name: 'B'}], ['A', 'B']],
    [
      'has the supplier where case alone differs',
      [
        {name: 'Docs', supplier: 'X'},
        {name: 'docs ', supplier: 'Y'},
      ],
      ['Docs (X)', 'docs (Y)'],
    ],
    ['has a reference', [{reference: 'R1'}, {reference: 'R2'}], ['The Surgery (R1)', 'The Surgery (R2)']],
    ['has the supplier', [{supplier: 'X'}, {supplier: 'Y'}], ['The Surgery (X)', 'The Surgery (Y)']],
    [
      'has a place, where supplier and reference are the same',
      [{facets: {place: ['Hull']}}, {facets: {place: ['York']}}],
      ['The Surgery (Hull)', 'The Surgery (York)'],
    ],
    ['has the id, where nothing else tells', [{}, {}], ['The Surgery (one)', 'The Surgery (two)']],
  ];
  for (const [what, fields, names] of situations) {
    it(what, () => {
      const raw = ['one', 'two'].map((id, n) => aService({id, name: 'The Surgery', ...fields[n]}));
      const services = [...servicesOf(parseCatalogue(aCatalogue({services: raw}), '').catalogue)];
      assert.deepEqual(
        services.map((service) => nameAmong(service, services)),
        names,
      );
    });
  }
});
