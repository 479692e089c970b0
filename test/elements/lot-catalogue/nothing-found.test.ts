// A way on when nothing matches: another spelling, fewer filters, and where the keyboard is afterwards.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue, aLot, aService, type Raw} from '../../support/build.ts';
import {find, findAll, focusOn, gone, names, reads, text} from '../../support/look.ts';
import {events, listOf} from '../../support/show.ts';
import {said} from '../../support/url.ts';

const catalogue = aCatalogue({
  lots: [aLot(), aLot({id: '2', name: 'Lot 2'})],
  suppliers: [{id: 'tpp', name: 'TPP', aliases: ['The Phoenix Partnership']}],
  categories: [{id: 'docs', name: 'Document management'}],
  capabilities: [{id: 'eps', name: 'Electronic Prescription Service'}],
  services: [
    aService({id: 'systmone', name: 'SystmOne', supplier: 'tpp', capabilities: ['eps'], aliases: ['S1']}),
    aService({id: 'vision', name: 'Vision (Practice)', supplier: 'INPS', lot: '2'}),
    aService({id: 'docman', name: 'Docman', supplier: 'PCTI', categories: ['docs'], lot: '2'}),
    aService({id: 'audit', name: 'Audit+', supplier: 'Évolution'}),
    aService({id: 'old', name: 'Old Faithful', supplier: 'EMIS', status: 'withdrawn'}),
  ],
});

describe('“Did you mean”', () => {
  const spellings: [typed: string, meant: string][] = [
    ['systmnoe', 'SystmOne'],
    ['SYTSMONE', 'SystmOne'],
    ['viison', 'Vision'],
    ['pheonix', 'Phoenix'],
    ['docmen', 'Docman'],
    ['documant mangement', 'Document management'],
    ['documant management', 'Document management'],
    ['electronic perscription', 'electronic Prescription'],
    ['evolutoin', 'Évolution'],
    ['audjt+', 'Audit+'],
    ['praktice', 'Practice'],
  ];
  for (const [typed, meant] of spellings) {
    it(`proposes a word as the catalogue writes it: ${typed}`, async () => {
      const list = await listOf(catalogue);
      await type(list, typed);
      await find(list, 'button', `Did you mean ${meant}?`);
    });
  }

  const none: [why: string, typed: string, attributes?: Raw][] = [
    ['nothing is near', 'qqqqqqqq'],
    ['the word is short', 'xp'],
    ['what is near is not shown here', 'viison', {lot: '1'}],
    ['every word is spelled well', 'vision docman'],
    ['one of the words is past help', 'viison qqqqqqqq'],
    ['it would lead to nothing', 'viison docman'],
  ];
  for (const [why, typed, attributes = {}] of none) {
    it(`proposes nothing when ${why}`, async () => {
      const list = await listOf(catalogue, attributes as Record<string, string>);
      await type(list, typed);
      await reads(list, 'Try fewer words or fewer filters.');
      expect(names(list, 'button').join()).to.not.contain('Did you mean');
      await find(list, 'button', 'Clear search');
    });
  }

  it('searches for that, and focus goes to what is found', async () => {
    const list = await listOf(catalogue, {'url-state': 'query'});
    const heard = events(list, 'gpsoc-query');
    await type(list, 'systmnoe');
    (await find(list, 'button', 'Did you mean SystmOne?')).focus();
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', '1 service matching “SystmOne”');
    expect(((await find(list, 'searchbox')) as HTMLInputElement).value).to.equal('SystmOne');
    expect(heard.at(-1)).to.deep.include({total: 1});
    expect(said()).to.equal('q=SystmOne');
  });

  it('is in the author’s words', async () => {
    const strings = JSON.stringify({'suggest.spelling': 'Perhaps {search}'});
    const list = await listOf(catalogue, {strings});
    await type(list, 'systmnoe');
    await find(list, 'button', 'Perhaps SystmOne');
  });
});

describe('Filters in the way', () => {
  it('are named, each with what there would be without it, and none that does not help', async () => {
    const list = await listOf(catalogue);
    list.query = {search: 'docman', filters: {supplier: ['INPS', 'tpp'], lot: ['2']}};
    await find(list, 'heading', 'No services on Lot 2 from INPS or TPP matching “docman”');
    expect(ways(list)).to.deep.equal(['Without Supplier (INPS or TPP): 1 service']);
    list.query = {search: '', filters: {category: ['docs'], lot: ['1']}};
    await find(list, 'heading', 'No services on Lot 1 in Document management');
    expect(ways(list)).to.deep.equal([
      'Without Kind of service (Document management): 2 services',
      'Without Lot (Lot 1): 1 service',
    ]);
  });

  it('can be taken away, and focus goes to what is found', async () => {
    const list = await listOf(catalogue);
    list.query = {search: 'docman', filters: {supplier: ['INPS'], lot: ['2']}};
    (await find(list, 'button', /^Without Supplier/)).focus();
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', '1 service on Lot 2 matching “docman”');
    expect(names(list, 'button').filter((name) => name.startsWith('Remove filter'))).to.deep.equal([
      'Remove filter Lot: Lot 2',
    ]);
  });

  it('are not named when only all of them together are in the way', async () => {
    const list = await listOf(catalogue);
    list.query = {search: 'audit', filters: {supplier: ['INPS'], category: ['docs']}};
    await find(list, 'heading', /^No services/);
    expect(ways(list)).to.be.empty;
    (await find(list, 'button', 'Clear all')).click();
    await focusOn(list, 'heading', '4 services');
  });
});

describe('Withdrawn services, when nothing else matches,', () => {
  it('are one click away, and focus goes to them', async () => {
    const list = await listOf(catalogue);
    await type(list, 'faithful');
    await find(list, 'heading', 'No services matching “faithful”');
    await reads(list, '1 withdrawn service is not shown.');
    (await find(list, 'button', 'Show withdrawn services')).focus();
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', /^1 service with the status .*Withdrawn.* matching “faithful”$/);
    await gone(list, 'button', 'Show withdrawn services');
    await find(list, 'button', 'Old Faithful');
  });
});

describe('The author’s words for nothing found', () => {
  const inside = '<p slot="empty">Ask the GP IT team.</p><p slot="contact">01632 960000</p>';

  it('take the place of ours, above what we propose', async () => {
    const list = await listOf(catalogue, {}, inside);
    await type(list, 'systmnoe');
    await reads(list, /Ask the GP IT team\. Did you mean SystmOne\? .*01632 960000/);
    expect(text(list)).to.not.contain('Try fewer words');
  });

  it('are not there while something is found', async () => {
    const list = await listOf(catalogue, {}, inside);
    await find(list, 'heading', '4 services');
    expect(text(list)).to.not.match(/Ask the GP IT team|01632/);
  });
});

async function type(list: LotCatalogue, words: string): Promise<void> {
  (await find(list, 'searchbox')).focus();
  await sendKeys({type: words});
  await find(list, 'heading', /^No services/);
}

function ways(list: Element): string[] {
  return findAll(list, 'button', /^Without/).map(text);
}
