import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {didYouMean} from '../../src/query/did-you-mean.ts';
import {nearestTo} from '../../src/query/nearest.ts';
import {runs} from '../support/runs.ts';
import {ask, catalogueOf} from './ask.ts';

describe('The nearest spelling', () => {
  const services = [
    {name: 'SystmOne', aliases: 'TPP', description: 'For pharmacies and surgeries.'},
    {name: '電子カルテ', facets: {hosting: 'Public cloud'}},
  ];
  const catalogue = catalogueOf(services);

  it('is that of a name before that of a description', () => {
    expect(didYouMean(catalogue, 'sistmone')).to.equal('SystmOne');
    expect(didYouMean(catalogue, 'farmacies')).to.equal('pharmacies');
  });

  it('is proposed only for what finds nothing: not for the other number, a small word, or part of a run', () => {
    expect(didYouMean(catalogue, 'pharmacy')).to.equal(undefined);
    expect(didYouMean(catalogue, 'the systm')).to.equal(undefined);
    expect(didYouMean(catalogue, 'カルテ')).to.equal(undefined);
    expect(didYouMean(catalogue, 'the sistmone of pharmacy')).to.equal('the SystmOne of pharmacy');
  });

  it('is that of the other number in English only', () => {
    const welsh = catalogueOf([{name: 'Nod'}], {language: 'cy'});
    expect(didYouMean(welsh, 'nods')).to.equal('Nod');
  });

  it('is the nearest of all words, however many letters of others are of no use', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd', 'y', '1', '5', 'é'), minLength: 3, maxLength: 7});
    fc.assert(
      fc.property(fc.uniqueArray(word, {minLength: 1, maxLength: 8}), word, (names, typed) => {
        const catalogue = catalogueOf(names.map((name) => ({name, supplier: 'TPP'})));
        const folded = (text: string) => text.replaceAll('é', 'e').toLowerCase();
        const isFound = ask(catalogue, {search: typed}).total > 0;
        const nearest = nearestTo(folded(typed), [...names.map(folded), 'tpp'], typed.length < 6 ? 1 : 2);
        const meant = didYouMean(catalogue, typed);
        expect(meant && folded(meant)).to.equal(isFound ? undefined : nearest);
      }),
      runs(2000),
    );
  });
});
