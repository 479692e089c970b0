import {expect} from '@open-wc/testing';
import {catalogueOf, kindOf, noAnswer, put, situation, times} from './server.ts';
import {leaveAll, names, visit, type Visit} from './visits.ts';

afterEach(leaveAll);

const hourMs = 60 * 60 * 1000;

describe('When the network is back', () => {
  const goesOnline = (page: Visit) => {
    page.pretend('navigator', 'onLine', true);
    page.page.dispatchEvent(new Event('online'));
  };

  it('a catalogue that failed because the browser was offline is asked for once, and shown', async () => {
    const page = await visit();
    page.pretend('navigator', 'onLine', false);
    const {url, id} = situation({...noAnswer, times: 1});
    const readers = [page.reader(url), page.reader(url)];
    for (const {first} of readers) expect(await kindOf(first)).to.equal('offline');
    goesOnline(page);
    goesOnline(page);
    for (const reader of readers) expect(names(await reader.hears(({saved}) => !saved))).to.deep.equal(['EMIS Web']);
    expect(await times(id)).to.equal(2);
  });

  it('a saved copy is replaced', async () => {
    const {url, id} = situation({status: 503, 'retry-after': 0, after: 1, times: 3});
    const page = await visit();
    const reader = page.reader(url);
    await reader.first;
    await page.refresh(url);
    expect(reader.heard.at(-1)!.saved).to.include({retrying: false});
    goesOnline(page);
    await reader.hears(({saved}) => !saved);
    expect(await times(id)).to.equal(5);
  });

  it('a catalogue that is there is not asked for again', async () => {
    const {url, id} = situation();
    const page = await visit();
    await page.load(url);
    goesOnline(page);
    await page.load(situation().url);
    expect(await times(id)).to.equal(1);
  });

  it('nobody asks for those who have left', async () => {
    const page = await visit();
    page.pretend('navigator', 'onLine', false);
    const {url, id} = situation({...noAnswer, times: 1});
    const reader = page.reader(url);
    await kindOf(reader.first);
    reader.leave();
    goesOnline(page);
    await page.load(situation().url);
    expect(await times(id)).to.equal(1);
  });
});

describe('When the reader is back', () => {
  const comesBack = (page: Visit) => page.page.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

  const turnsTo = (page: Visit, visibilityState: string) => {
    page.pretend('document', 'visibilityState', visibilityState);
    page.page.document.dispatchEvent(new Event('visibilitychange'));
  };

  const pass = (page: Visit, ms: number) => {
    const {now} = page.page.Date;
    page.page.Date.now = () => now() + ms;
  };

  it('by the Back button, the catalogue is asked for once', async () => {
    const url = await put('back.json', catalogueOf(['Before']));
    const page = await visit();
    const reader = page.reader(url);
    await reader.first;
    await put('back.json', catalogueOf(['After']));
    comesBack(page);
    expect(names(await reader.hears(() => true))).to.deep.equal(['After']);
  });

  it('after eight hours in another tab, the catalogue is asked for once', async () => {
    const {url, id} = situation();
    const page = await visit();
    await page.load(url);
    turnsTo(page, 'hidden');
    pass(page, 8 * hourMs);
    turnsTo(page, 'visible');
    comesBack(page);
    await page.refresh(url); // which joins that one
    expect(await times(id)).to.equal(2);
  });

  it('after a minute in another tab, it is not', async () => {
    const {url, id} = situation();
    const page = await visit();
    await page.load(url);
    turnsTo(page, 'hidden');
    pass(page, 60_000);
    turnsTo(page, 'visible');
    await page.load(situation().url);
    expect(await times(id)).to.equal(1);
  });

  it('and everybody had left and come again in between, it is still asked for once', async () => {
    const {url, id} = situation();
    const page = await visit();
    const before = page.reader(url);
    await before.first;
    before.leave();
    await new Promise((resolve) => setTimeout(resolve));
    await page.load(url);
    comesBack(page);
    await page.refresh(url);
    expect(await times(id)).to.equal(2);
  });
});
