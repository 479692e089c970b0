// Principal systems that share a name, wherever their name stands alone.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {principalSystems, systemName} from '../../src/catalogue/systems.ts';
import {decide} from '../../src/eligibility/eligibility.ts';
import {resolvePreset} from '../../src/query/presets.ts';
import {counts, catalogueOf} from '../query/ask.ts';

const system = {name: 'Vision', lot: '1', status: 'available', categories: ['pcs']};
const pairings = [{service: 'a', status: 'assured'}];
const terms = {eligible: ['gp'], orderedBy: ['gp'], requires: ['pairing'], funding: {payers: ['central']}};
const catalogue = catalogueOf(
  [
    {...system, id: 'a', supplier: 'INPS'},
    {...system, id: 'b', supplier: 'Cegedim'},
    {...system, id: 'c', name: 'SystmOne', supplier: 'TPP'},
    {id: 'd', name: 'vision', supplier: 'A module', lot: '1', status: 'available', pairings},
  ],
  {
    categories: [{id: 'pcs', name: 'System', principal: true}],
    organisationTypes: [{id: 'gp', name: 'practice'}],
    lots: [{id: '1', name: 'Lot 1', terms: [terms]}],
  },
);

describe('Systems of one name', () => {
  it('are told apart by their suppliers, and others keep their names', () => {
    const names = principalSystems(catalogue).map((id) => systemName(catalogue, id));
    assert.deepEqual(names, ['Vision (INPS)', 'Vision (Cegedim)', 'SystmOne']);
    assert.equal(systemName(catalogue, 'to come'), 'to come');
  });

  it('are told apart in the filter, and found by the name that they share', () => {
    assert.deepEqual(Object.keys(counts(catalogue, 'works-with')).sort(), [
      'SystmOne',
      'Vision (Cegedim)',
      'Vision (INPS)',
    ]);
    assert.deepEqual(resolvePreset(catalogue, 'works-with', 'vision').ids, ['a', 'b']);
  });

  it('are told apart in a reason', () => {
    const enquiry = {asOf: '2016-06-03', service: 'd', organisation: {type: 'gp'}, principalSystem: 'b'};
    const [reason] = decide(catalogue, enquiry).reasons;
    assert.equal(reason!.text, 'vision is not assured with Vision (Cegedim).');
  });
});
