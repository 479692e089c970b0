// A catalogue of more services than are read at once: shown while it arrives, and taken back if it has no good end.
import {expect} from '@open-wc/testing';
import {makeCatalogue} from '../../bench/make-catalogue.ts';
import {catalogueInParts} from '../../src/catalogue/parse-parts.ts';
import {ArrivingFile} from '../../src/source/arriving-file.ts';
import type {CatalogueSnapshot} from '../../src/source/load-catalogue.ts';
import {forgetAll, kept, keptTexts} from './kept.ts';
import {kindOf, put, times, type Params} from './server.ts';
import {leaveAll, visit} from './visits.ts';

afterEach(leaveAll);
afterEach(forgetAll);

const many = makeCatalogue(1500);
const body = JSON.stringify(many);

/** An address at which the file is, and where this happens on the way. */
async function largeFile(params: Params, text = body): Promise<{url: string; id: string}> {
  const id = crypto.randomUUID();
  const query = new URLSearchParams({id});
  for (const [key, value] of Object.entries(params)) query.set(key, String(value));
  return {url: `${await put(`${id}.json`, text)}?${query.toString()}`, id};
}

const count = ({catalogue}: CatalogueSnapshot) => catalogue.parts.reduce((sum, {services}) => sum + services.length, 0);

describe('A large file', () => {
  it('is shown before it has ended, and grows until then', async () => {
    const {url, id} = await largeFile({drip: 20});
    const reader = (await visit()).reader(url);
    const first = await reader.first;
    expect(count(first)).to.be.within(100, 250);
    expect([first.arriving, first.saved]).to.deep.equal([true, undefined]);
    const last = await reader.hears(({arriving}) => !arriving);
    expect(count(last)).to.equal(1500);
    expect(reader.heard).to.have.length(2);
    expect(count(reader.heard[0]!)).to.be.within(1000, 1300);
    expect(reader.failures).to.be.empty;
    expect(await times(id)).to.equal(1);
  });

  it('is given whole to a caller who wants no changes', async () => {
    const {url} = await largeFile({});
    const {arriving, catalogue} = await (await visit()).load(url, {changed: undefined});
    expect(arriving).to.be.false;
    expect(catalogue.parts.flatMap(({services}) => services)).to.have.length(1500);
  });

  it('is kept as the bytes that were received', async () => {
    const {url} = await largeFile({});
    const page = await visit();
    await page.load(url);
    await kept(url);
    expect(await keptTexts(url)).to.deep.equal([body]);
  });

  it('is there again on a later visit from the copy that was kept', async () => {
    const {url} = await largeFile({status: 503, 'retry-after': 0, after: 1});
    await (await visit()).load(url);
    await kept(url);
    const copy = await (await visit()).load(url);
    expect([count(copy), copy.saved?.because.kind]).to.deep.equal([1500, 'server']);
  });

  it('that is the same in a refresh tells nobody; one that has changed is shown when it is whole', async () => {
    const {url} = await largeFile({});
    const page = await visit();
    const reader = page.reader(url);
    await reader.hears(({arriving}) => !arriving);
    const heard = reader.heard.length;
    await page.refresh(url);
    expect(reader.heard).to.have.length(heard);
    await put(new URL(url).pathname.split('/').at(-1)!, {...many, title: 'After'});
    await page.refresh(url);
    const news = reader.heard.slice(heard);
    expect(news.map(({catalogue}) => catalogue.title)).to.deep.equal(['After']);
    expect(news.map(count)).to.deep.equal([1500]);
  });

  it('stops when the last who waits has left, and comes from the start for the next', async () => {
    const {url, id} = await largeFile({hang: 'body', times: 1});
    const page = await visit();
    const before = page.reader(url);
    await before.first;
    before.leave();
    await new Promise((resolve) => page.page.setTimeout(() => page.page.setTimeout(resolve)));
    const after = page.reader(url);
    expect(count(await after.first)).to.be.within(100, 250);
    expect(count(await after.hears(({arriving}) => !arriving))).to.equal(1500);
    expect(await times(id)).to.equal(2);
    expect([before.heard.at(-1)?.arriving ?? true, before.failures]).to.deep.equal([true, []]);
  });
});

describe('The bytes of a large file', () => {
  const bytes = new TextEncoder().encode(JSON.stringify({note: 'x'.repeat(400_000), ...many}));

  function arrivingFile() {
    const shown: number[] = [];
    const file = new ArrivingFile({
      begin: (fields) => catalogueInParts(fields, location.href),
      arrived: ({catalogue}) => shown.push(catalogue.parts.length),
      signal: new AbortController().signal,
    });
    return {file, shown};
  }

  it('are not taken further before the first services have been shown', async () => {
    const {file, shown} = arrivingFile();
    await file.take(bytes.subarray(0, 800_000));
    expect(shown).to.have.length(1);
    expect(file.take(bytes.subarray(800_000))).to.equal(undefined);
    const whole = await file.finish();
    expect(whole!.catalogue.parts.flatMap(({services}) => services)).to.have.length(1500);
  });

  it('are taken on where what stands before the services is long', async () => {
    const {file, shown} = arrivingFile();
    await file.take(bytes.subarray(0, 300_000));
    await file.take(bytes.subarray(300_000, 400_000));
    expect(shown).to.be.empty;
  });

  it('are taken to the end where they turn out to be no catalogue', async () => {
    const {file, shown} = arrivingFile();
    await file.take(new Uint8Array(300_000).fill(32));
    await file.take(bytes.subarray(1));
    expect(await file.finish()).to.equal(undefined);
    expect(shown).to.be.empty;
  });
});

describe('A large file without a good end', () => {
  const withoutEnd: [string, string, Params, string?][] = [
    ['not-json', 'has a mistake behind the services', {}, `${body.slice(0, -1)},}`],
    ['timed-out', 'takes too long', {hang: 'body'}],
  ];
  for (const [kind, what, params, text] of withoutEnd) {
    it(`is taken back after one request: it ${what}`, async () => {
      const {url, id} = await largeFile(params, text);
      const reader = (await visit()).reader(url, {timeoutMs: 2000});
      expect(count(await reader.first)).to.be.within(100, 250);
      expect(await reader.fails()).to.include({kind, url});
      expect(reader.heard.every(({arriving}) => arriving)).to.be.true;
      expect(reader.failures).to.have.length(1);
      expect(await times(id)).to.equal(1);
      expect(await keptTexts(url)).to.be.empty;
    });
  }

  // WebKitGTK takes what has come for the whole answer, and finds that it is not JSON.
  it('is asked for twice more where the connection broke', async () => {
    const {url} = await largeFile({break: 'body'});
    const reader = (await visit()).reader(url);
    await reader.first;
    expect((await reader.fails()).kind).to.be.oneOf(['unreachable', 'not-json']);
  });

  it('stays while it is asked for again, and then only grows', async () => {
    const {url, id} = await largeFile({break: 'body', times: 1});
    const reader = (await visit()).reader(url);
    const counts = [count(await reader.first)];
    await reader.hears(({arriving}) => !arriving);
    counts.push(...reader.heard.map(count));
    expect(counts).to.deep.equal([...new Set(counts)].sort((a, b) => a - b));
    expect(counts.at(-1)).to.equal(1500);
    expect(reader.failures).to.be.empty;
    expect(await times(id)).to.equal(2);
  });

  it('is not shown to who comes after it failed, who asks again', async () => {
    const {url, id} = await largeFile({hang: 'body', times: 1});
    const page = await visit();
    const early = page.reader(url, {timeoutMs: 1000});
    await early.fails();
    const late = page.reader(url);
    expect(count(await late.hears(({arriving}) => !arriving))).to.equal(1500);
    expect(count(await early.hears(({arriving}) => !arriving))).to.equal(1500);
    expect(await times(id)).to.equal(2);
  });

  it('gives way to the last good copy, but not for who wants none', async () => {
    const {url} = await largeFile({hang: 'body', after: 1});
    await (await visit()).load(url);
    await kept(url);
    const page = await visit();
    const [any, none] = [page.reader(url, {timeoutMs: 1000}), page.reader(url, {timeoutMs: 1000, maxStaleDays: 0})];
    expect((await any.first).saved).to.be.undefined;
    const copy = await any.hears(({saved}) => saved !== undefined);
    expect([count(copy), copy.saved!.because.kind, copy.arriving]).to.deep.equal([1500, 'timed-out', false]);
    expect(any.failures).to.be.empty;
    expect((await none.fails()).kind).to.equal('timed-out');
    expect(none.heard.every(({saved}) => saved === undefined)).to.be.true;
  });
});

it('A large page of HTML is no JSON, and nothing of it was shown', async () => {
  const {url} = await largeFile({type: 'text/html'}, `<p>${'Maintenance. '.repeat(30_000)}</p>`);
  const reader = (await visit()).reader(url);
  expect(await kindOf(reader.first)).to.equal('not-json');
  expect([reader.heard, reader.failures]).to.deep.equal([[], []]);
});
