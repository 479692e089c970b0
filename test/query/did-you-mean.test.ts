import {expect} from 'chai';
import {describe, it} from 'node:test';
import {didYouMean} from '../../src/query/did-you-mean.ts';
import {catalogueOf} from './ask.ts';

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
});
