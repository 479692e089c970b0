import {expect} from 'chai';
import {describe, it} from 'node:test';
import {knownValues, resolveFacetPreset, resolvePreset} from '../../src/query/presets.ts';
import {ask, catalogueOf, names} from './ask.ts';

const catalogue = catalogueOf(
  [
    {id: 'emis-web', name: 'EMIS Web', supplier: 'emis', lot: '1', status: 'available', categories: ['principal']},
    {id: 'docman', name: 'Docman', supplier: 'PCTI Solutions', lot: '2', status: 'Awaiting approval'},
    {
      id: 'i-patient',
      name: 'i-Patient',
      lot: '1',
      capabilities: ['eps'],
      facets: {hosting: ['public-cloud', 'On a stick'], 'new:one': 'a:b', undefined: 'x'},
      pairings: [
        {service: 'emis-web', status: 'assured'},
        {service: 'Vision', status: 'assured'},
      ],
    },
  ],
  {
    suppliers: [
      {id: 'emis', name: 'EMIS Health', aliases: ['Egton', 'EMIS']},
      {id: 'tpp', name: 'TPP'},
      {id: '1', name: 'tpp'},
    ],
    categories: [{id: 'principal', name: 'Principal clinical systems', principal: true}],
    capabilities: [{id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS 2'}],
    facets: [
      {
        id: 'hosting',
        name: 'Hosting',
        values: [
          {id: 'public-cloud', name: 'Public cloud'},
          {id: 'own', name: 'Own'},
        ],
      },
      {id: 'new:one', name: 'Named facet'},
    ],
  },
);

const resolve = (facet: string, text: string) => resolvePreset(catalogue, facet, text);
const ids = (...ids: string[]) => ({ids, unknown: []});

describe('A preset', () => {
  it('is one id or name, with spaces in it if need be', () => {
    expect(resolve('lot', '1')).to.deep.equal(ids('1'));
    expect(resolve('lot', ' Lot 1 ')).to.deep.equal(ids('1'));
    expect(resolve('lot', 'LOT  1')).to.deep.equal(ids('1'));
    expect(resolve('category', 'principal clinical systems')).to.deep.equal(ids('principal'));
  });

  it('is a list with commas', () => {
    expect(resolve('lot', 'Lot 1, 2')).to.deep.equal(ids('1', '2'));
    expect(resolve('lot', ' 2 ,, lot 2,')).to.deep.equal(ids('2'));
  });

  it('is a list with spaces if the whole is unknown', () => {
    expect(resolve('lot', '1 2')).to.deep.equal(ids('1', '2'));
    expect(resolve('supplier', 'egton  tpp')).to.deep.equal(ids('emis', 'tpp'));
  });

  it('takes ids first, then every value of that name', () => {
    expect(resolve('supplier', '1')).to.deep.equal(ids('1'));
    expect(resolve('supplier', 'tpp')).to.deep.equal(ids('tpp'));
    expect(resolve('supplier', 'Tpp')).to.deep.equal(ids('tpp', '1'));
    expect(resolve('lot', '01').unknown).to.deep.equal(['01']);
  });

  it('knows suppliers by alias and capabilities by abbreviation', () => {
    expect(resolve('supplier', 'EGTON')).to.deep.equal(ids('emis'));
    expect(resolve('capability', 'eps 2')).to.deep.equal(ids('eps'));
  });

  it('knows values that only services use', () => {
    expect(resolve('supplier', 'pcti solutions')).to.deep.equal(ids('PCTI Solutions'));
    expect(resolve('status', 'awaiting approval')).to.deep.equal(ids('Awaiting approval'));
    expect(resolve('f.hosting', 'on a stick')).to.deep.equal(ids('On a stick'));
  });

  it('knows all statuses that can come about', () => {
    expect(resolve('status', 'withdrawn Ended not-stated')).to.deep.equal(ids('withdrawn', 'ended', 'not-stated'));
  });

  it('names systems by id or name, whether or not they are in the catalogue', () => {
    expect(resolve('works-with', 'EMIS web')).to.deep.equal(ids('emis-web'));
    expect(resolve('works-with', 'emis-web vision')).to.deep.equal(ids('emis-web', 'Vision'));
    expect(resolve('works-with', 'docman')).to.deep.equal(ids('docman'));
    expect(resolve('works-with', 'Microtest').unknown).to.deep.equal(['Microtest']);
  });

  it('names services by id alone', () => {
    expect(resolve('services', 'docman i-patient')).to.deep.equal(ids('docman', 'i-patient'));
    expect(resolve('services', 'Docman')).to.deep.equal({ids: [], unknown: ['Docman']});
  });

  it('names nothing when it is blank', () => {
    expect(resolve('lot', '')).to.deep.equal(ids());
    expect(resolve('lot', ' , ')).to.deep.equal(ids());
  });
});

describe('A preset with a typo', () => {
  it('says what is unknown, as the author wrote it', () => {
    expect(resolve('lot', '4')).to.deep.equal({ids: [], unknown: ['4']});
    expect(resolve('lot', 'Lot Four')).to.deep.equal({ids: [], unknown: ['Lot Four']});
    expect(resolve('lot', '1 Four')).to.deep.equal({ids: ['1'], unknown: ['Four']});
    expect(resolve('lot', 'Lot 1, Lot Four')).to.deep.equal({ids: ['1'], unknown: ['Lot Four']});
  });

  it('never widens the list', () => {
    expect(ask(catalogue, {preset: {lot: resolve('lot', '4').ids}}).total).to.equal(0);
    expect(ask(catalogue, {preset: {lot: resolve('lot', '1 Four').ids}}).total).to.equal(2);
    for (const text of ['hosting:moon', 'colour:red', 'public-cloud', ':', 'hosting:']) {
      expect(ask(catalogue, {preset: resolveFacetPreset(catalogue, text).preset}).total, text).to.equal(0);
    }
  });

  it('can be answered with what there is', () => {
    expect(knownValues(catalogue, 'lot').map(({name}) => name)).to.deep.equal(['Lot 1', 'Lot 2', 'Lot 3']);
    expect(knownValues(catalogue, 'works-with')).to.deep.equal([
      {id: 'emis-web', name: 'EMIS Web'},
      {id: 'Vision', name: 'Vision'},
    ]);
  });
});

describe('A preset of the catalogue’s own facets', () => {
  const resolveFacets = (text: string) => {
    const {preset, unknown} = resolveFacetPreset(catalogue, text);
    return {preset: {...preset}, unknown};
  };

  it('is a list of facet and value', () => {
    const {preset, unknown} = resolveFacets('hosting:public-cloud hosting:own');
    expect(preset).to.deep.equal({'f.hosting': ['public-cloud', 'own']});
    expect(unknown).to.deep.equal([]);
    expect(names(catalogue, {preset})).to.deep.equal(['i-Patient']);
  });

  it('takes names with spaces, alone or between commas', () => {
    expect(resolveFacets('Hosting: Public Cloud').preset).to.deep.equal({'f.hosting': ['public-cloud']});
    expect(resolveFacets('hosting:on a stick, named facet:a:b').preset).to.deep.equal({
      'f.hosting': ['On a stick'],
      'f.new:one': ['a:b'],
    });
  });

  it('takes ids that hold colons, and facets that no list defines', () => {
    expect(resolveFacets('new:one:a:b').preset).to.deep.equal({'f.new:one': ['a:b']});
    expect(resolveFacets('undefined:x').preset).to.deep.equal({'f.undefined': ['x']});
  });

  it('tells what is unknown and keeps it as a facet that fits nothing', () => {
    expect(resolveFacets('hosting:own colour:red')).to.deep.equal({
      preset: {'f.hosting': ['own'], 'f.colour:red': []},
      unknown: ['colour:red'],
    });
  });

  it('may name a facet after a thing on Object.prototype', () => {
    const other = catalogueOf([{name: 'A', facets: JSON.parse('{"__proto__": "x", "constructor": "y"}') as object}]);
    const {preset} = resolveFacetPreset(other, '__proto__:x constructor:y');
    expect(names(other, {preset})).to.deep.equal(['A']);
    expect(resolveFacetPreset(other, 'toString:x').unknown).to.deep.equal(['toString:x']);
  });
});
