import {expect} from 'chai';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {countLostServices, type Problem} from '../../src/catalogue/problem.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';

function problemsOf(fields: Raw): Problem[] {
  return parseCatalogue(aCatalogue(fields), 'https://example.org/catalogue.json').problems;
}

describe('The path of a problem', () => {
  const places: [path: string, fields: Raw][] = [
    ['updated', {updated: 'soon'}],
    ['publisher', {publisher: 'NHS Digital'}],
    ['publisher.url', {publisher: {name: 'NHS Digital', url: 'javascript:1'}}],
    ['words.service', {words: {service: ['solution']}}],
    ['organisations.url', {organisations: {url: 'all.json', prefixLength: 2, prefixes: []}}],
    ['organisationTypes[0].succeeds[1]', {organisationTypes: [{id: 'icb', name: 'ICB', succeeds: ['ccg', 0.5]}]}],
    ['facets[0].values[1].name', {facets: [{id: 'h', name: 'H', values: [{id: 'a', name: 'A'}, {id: 'b'}]}]}],
    ['lots', {lots: 'none', services: []}],
    ['lots[1]', {lots: [aLot(), 'Lot 2']}],
    [
      'lots[0].terms[1].funding.payers[0]',
      {lots: [aLot({terms: [someTerms(), someTerms({funding: {payers: [1.5]}})]})]},
    ],
    ['lots[0].terms[0].requires', {lots: [aLot({terms: [someTerms({requires: 'blessing'})]})]}],
    ['lots[0].terms[0].requires[2]', {lots: [aLot({terms: [someTerms({requires: ['pairing', 'assurance', 'x']})]})]}],
    [
      'lots[0].terms[0].steps[0].when[0]',
      {lots: [aLot({terms: [someTerms({steps: [{text: 'Ask.', when: [true]}]})]})]},
    ],
    ['services[1]', {services: [aService(), null]}],
    ['services[0].lot', {services: [aService({lot: '9'})]}],
    ['services[0].listings[0].from', {services: [aService({listings: [{lot: '1', from: 'soon'}]})]}],
    ['services[0].pairings[1].service', {services: [aService({pairings: [{service: 'a'}, {service: 'a'}]})]}],
    ['services[0].facets.hosting[0]', {services: [aService({facets: {hosting: [[]]}})]}],
    ['services[0].documents[0].bytes', {services: [aService({documents: [{title: 'D', bytes: 'many'}]})]}],
    ['servicePages[0].url', {servicePages: [{count: 5}]}],
  ];
  for (const [path, fields] of places) {
    it(`is ${path}, and there is no second problem`, () => {
      expect(problemsOf(fields).map((problem) => problem.path)).to.deep.equal([path]);
    });
  }
});

describe('What a problem found', () => {
  const found = (value: unknown) => problemsOf({services: [aService({replacedBy: value})]})[0]?.found;

  it('is said in a few words', () => {
    expect(found(5.5)).to.equal('5.5');
    expect(found(-0.5)).to.equal('-0.5');
    expect(found(true)).to.equal('true');
    expect(found([1, 2])).to.equal('a list');
    expect(found({a: 1})).to.equal('an object');
    expect(problemsOf({services: [aService({lot: 'Lot "9"'})]})[0]?.found).to.equal('"Lot \\"9\\""');
    expect(problemsOf({title: null})[0]?.found).to.equal('nothing');
  });

  it('is said also of numbers beyond all numbers', () => {
    expect(found(JSON.parse('1e999'))).to.equal('Infinity');
  });

  it('is said also of what no JSON holds, for a page may set a catalogue as a property', () => {
    expect(found(NaN)).to.equal('NaN');
    expect(found(10n)).to.equal('a bigint');
    expect(found(Symbol('id'))).to.equal('a symbol');
    expect(found(() => 1)).to.equal('a function');
  });

  it('is said also on a page that has taken JSON away', () => {
    const kept = JSON;
    try {
      Reflect.set(globalThis, 'JSON', undefined);
      expect(found({})).to.equal('an object');
      expect(problemsOf({updated: 'soon'})[0]?.found).to.equal('"soon"');
    } finally {
      Reflect.set(globalThis, 'JSON', kept);
    }
  });

  it('is shortened to 60 characters', () => {
    const long = problemsOf({updated: 'x'.repeat(100_000)})[0]!.found;
    expect(long).to.have.length(60);
    expect(long).to.match(/^"x+…$/);
  });

  it('is whole if it just fits', () => {
    expect(problemsOf({updated: 'x'.repeat(58)})[0]!.found).to.equal(`"${'x'.repeat(58)}"`);
  });
});

describe('The count of lost services', () => {
  it('has those that are no object, have no id or name, or an id that is taken', () => {
    const services = ['EMIS', {}, {id: 'a'}, {name: 'A'}, aService(), aService(), aService({id: 'z'})];
    const problems = problemsOf({services});
    expect(countLostServices(problems)).to.equal(5);
    expect(problems).to.have.length(5);
  });

  it('has neither services that lost a field, nor other records, nor records inside services', () => {
    const problems = problemsOf({
      publisher: {},
      lots: [aLot(), {id: '2'}, 'Lot 3'],
      suppliers: [{id: 'emis'}],
      servicePages: [{count: 7}],
      services: [
        aService({
          lot: '9',
          summary: 5,
          prices: [{amount: 1}],
          documents: ['D', {}],
          pairings: [{}, 'emis-web'],
        }),
        aService({id: 'z', listings: ['1', {lot: '9'}]}),
      ],
    });
    expect(problems.filter(({lost}) => lost === 'record').length).to.be.greaterThan(8);
    expect(countLostServices(problems)).to.equal(0);
  });

  it('has those of further pages', () => {
    const lost = (path: string): Problem => ({path, expected: '', found: '', lost: 'record'});
    const paths = [
      'servicePages[0].services[3]',
      'servicePages[12].services[3].id',
      'servicePages[0].services[0].name',
    ];
    expect(countLostServices(paths.map(lost))).to.equal(3);
    expect(countLostServices([lost('servicePages[0].services[3].lot'), lost('servicePages[0].url')])).to.equal(0);
  });

  it('has none that only lost its name', () => {
    expect(countLostServices([{path: 'services[0].name', expected: '', found: '', lost: 'field'}])).to.equal(0);
  });

  it('is 0 without problems', () => {
    expect(countLostServices([])).to.equal(0);
  });
});
