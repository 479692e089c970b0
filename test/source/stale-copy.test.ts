import {expect} from '@open-wc/testing';
import {isRecent} from '../../src/source/cache-storage.ts';
import {dayMs, forgetAll, kept, keptTexts, tamper} from './kept.ts';
import {catalogueOf, failure, kindOf, noAnswer, put, servicesOf, situation, times, type Params} from './server.ts';
import {leaveAll, names, visit, type Visit} from './visits.ts';

afterEach(leaveAll);
afterEach(forgetAll);

/** A URL whose catalogue was shown and kept on an earlier visit, and that answers like this from now on. */
async function visitedBefore(params: Params): Promise<{url: string; id: string; page: Visit}> {
  const {url, id} = situation({...params, after: 1});
  await (await visit()).load(url);
  await kept(url);
  return {url, id, page: await visit()};
}

describe('On a later visit, when the catalogue cannot be had,', () => {
  const standsIn: [string, Params, number?][] = [
    ['server', {status: 503, 'retry-after': 0}],
    ['timed-out', {hang: ''}, 300],
    ['too-large', {megabytes: 160, gzip: ''}],
    ['not-json', {type: 'text/html', body: '<p>Captive portal'}],
    ['wrong-shape', {body: '{}'}],
    ['unsupported-format', {body: '{"format": 2, "services": []}'}],
  ];
  for (const [kind, params, timeoutMs = 10_000] of standsIn) {
    it(`the last good copy stands in: ${kind}`, async () => {
      const before = Date.now();
      const {url, page} = await visitedBefore(params);
      const reader = page.reader(url, {timeoutMs});
      const loaded = await reader.first;
      expect(names(loaded)).to.deep.equal(['EMIS Web']);
      expect(loaded.saved!.because.kind).to.equal(kind);
      expect(loaded.saved!.at).to.be.within(before, Date.now());
      expect(loaded.saved!.retrying).to.equal(kind === 'server');
      expect(await keptTexts(url)).to.have.length(1);
    });
  }

  for (const [kind, params] of [
    ['refused', {status: 403}],
    ['refused', {redirect: '/situations/sign-in'}],
    ['not-found', {status: 404}],
  ] as const) {
    it(`no copy stands in: ${kind} (${Object.values(params).join()})`, async () => {
      const {url, page} = await visitedBefore(params);
      expect(await kindOf(page.load(url))).to.equal(kind);
    });
  }

  it('an unreachable server is asked again while the copy is on show', async () => {
    const {url, id, page} = await visitedBefore(noAnswer);
    const reader = page.reader(url);
    expect((await reader.first).saved).to.include({retrying: true});
    const last = await reader.hears(({saved}) => saved?.retrying === false);
    expect(last.saved!.because.kind).to.equal('unreachable');
    expect(await times(id)).to.equal(4);
  });

  it('and a retry brings it, it replaces the copy; the same bytes are the same catalogue', async () => {
    const {url, page} = await visitedBefore({status: 500, times: 1});
    const reader = page.reader(url);
    const copy = await reader.first;
    const fresh = await reader.hears(({saved}) => !saved);
    expect(copy.saved).to.include({retrying: true});
    expect(fresh.catalogue).to.equal(copy.catalogue);
    expect(reader.heard).to.have.length(1);
  });

  it('and a retry brings something newer, that replaces the copy', async () => {
    const file = await put('newer.json', catalogueOf(['Before']));
    const url = `${file}?id=${crypto.randomUUID()}&status=500&after=1&times=1`;
    await (await visit()).load(url);
    await kept(url);
    await put('newer.json', catalogueOf(['After']));
    const reader = (await visit()).reader(url);
    expect(names(await reader.first)).to.deep.equal(['Before']);
    expect(names(await reader.hears(({saved}) => !saved))).to.deep.equal(['After']);
  });

  it('a later element gets the copy at once, and the server is asked again', async () => {
    const {url, id, page} = await visitedBefore({status: 503, times: 3, 'retry-after': 0});
    const early = page.reader(url);
    await early.hears(({saved}) => saved?.retrying === false);
    const late = page.reader(url);
    expect((await late.first).saved).to.include({retrying: true});
    expect((await late.hears(({saved}) => !saved)).catalogue).to.equal((await late.first).catalogue);
    expect(early.heard.map(({saved}) => saved?.retrying)).to.deep.equal([false, true, undefined]);
    expect(await times(id)).to.equal(5);
  });

  it('the pages of services are in the copy too', async () => {
    await put('kept-page.json', servicesOf(['Second']));
    const file = await put('kept.json', catalogueOf(['First'], {servicePages: [{url: 'kept-page.json', count: 1}]}));
    const url = `${file}?id=${crypto.randomUUID()}&status=503&retry-after=0&after=1`;
    await (await visit()).reader(url).hears(({arriving}) => !arriving);
    await kept(url, 2);
    const loaded = await (await visit()).load(url);
    expect(names(loaded)).to.deep.equal(['First', 'Second']);
    expect([loaded.arriving, loaded.problems]).to.deep.equal([false, []]);
  });

  it('a page that the copy lacks is a problem', async () => {
    const file = await put('lacking.json', catalogueOf(['First'], {servicePages: [{url: 'no-such.json', count: 1}]}));
    const url = `${file}?id=${crypto.randomUUID()}&status=503&retry-after=0&after=1`;
    await (await visit()).reader(url).hears(({arriving}) => !arriving);
    await kept(url);
    const loaded = await (await visit()).load(url);
    expect(names(loaded)).to.deep.equal(['First']);
    expect(loaded.problems.map(({path}) => path)).to.deep.equal(['servicePages[0]']);
  });
});

describe('A copy', () => {
  const troubled = {status: 503, 'retry-after': 0};

  it('is the bytes as they were received', async () => {
    const text = `\n ${JSON.stringify(catalogueOf(['Ünïcode']))}\n`;
    const {url} = situation({body: text});
    await (await visit()).load(url);
    await kept(url);
    expect(await keptTexts(url)).to.deep.equal([text]);
  });

  it('is replaced by what a refresh brings', async () => {
    const url = await put('replaced.json', catalogueOf(['Before']));
    const page = await visit();
    await page.load(url);
    await kept(url);
    await put('replaced.json', catalogueOf(['After']));
    await page.refresh(url);
    expect((await keptTexts(url)).join())
      .to.contain('After')
      .and.not.contain('Before');
  });

  it('is not made of an answer that said no-store, and the one before goes', async () => {
    const {url} = situation({after: 1, header: 'Cache-Control: private, no-store'});
    const page = await visit();
    await page.load(url);
    await kept(url);
    await page.refresh(url);
    expect(await keptTexts(url)).to.be.empty;
  });

  it('is not made while somebody asks for none (max-stale 0)', async () => {
    const {url} = situation();
    const page = await visit();
    await Promise.all([page.load(url), page.load(url, {maxStaleDays: 0})]);
    await page.refresh(url);
    expect(await keptTexts(url)).to.be.empty;
  });

  it('of an earlier visit goes when somebody asks for none, whether the file can be had or not', async () => {
    for (const params of [{}, {status: 404}, troubled]) {
      const {url, page} = await visitedBefore(params);
      await page.load(url, {maxStaleDays: 0}).catch(() => {});
      await kept(url, 0);
    }
  });

  it('is not made of HTML', async () => {
    const {url} = situation({type: 'text/html', body: '<p>Offline'});
    await failure((await visit()).load(url));
    expect(await keptTexts(url)).to.be.empty;
  });

  it('is not shown to a caller who wants none, who waits for the server', async () => {
    // Asked again at once the server could answer before the copy is read.
    const {url, page} = await visitedBefore({...troubled, 'retry-after': 1, times: 1});
    const [any, none] = [page.reader(url), page.reader(url, {maxStaleDays: 0})];
    expect((await any.first).saved).to.exist;
    expect((await none.first).saved).to.be.undefined;
    expect(none.heard).to.be.empty;
  });

  it('is not shown to a caller who wants none, when the server never answers', async () => {
    const {url, page} = await visitedBefore(troubled);
    const [any, none] = [page.reader(url), page.reader(url, {maxStaleDays: 0})];
    expect(await kindOf(none.first)).to.equal('server');
    expect((await any.first).saved).to.exist;
  });

  it('that is older than the caller allows is not shown', async () => {
    const {url, page} = await visitedBefore(troubled);
    await tamper(url, {age: 8 * dayMs});
    expect(await kindOf(page.load(url, {maxStaleDays: 7}))).to.equal('server');
    expect(names(await page.load(url, {maxStaleDays: 9}))).to.deep.equal(['EMIS Web']);
  });

  it('from the future is not shown', async () => {
    const {url, page} = await visitedBefore(troubled);
    await tamper(url, {age: -365 * dayMs});
    expect(await kindOf(page.load(url))).to.equal('server');
  });

  for (const [what, text] of [
    ['cut short', '{"format": 1, "ti'],
    ['of another shape', '{"format": 1}'],
    ['of a newer script', '{"format": 2, "services": []}'],
  ] as const) {
    it(`that is ${what} is deleted and not shown`, async () => {
      const {url, page} = await visitedBefore(troubled);
      await tamper(url, {text});
      expect(await kindOf(page.load(url))).to.equal('server');
      expect(await keptTexts(url)).to.be.empty;
    });
  }

  it('is deleted when the reader is refused', async () => {
    const {url, page} = await visitedBefore({status: 401, times: 1});
    expect(await kindOf(page.load(url))).to.equal('refused');
    await kept(url, 0);
  });

  it('and what is on show when a refresh is refused: it stays and says why, but nobody else is given it', async () => {
    const {url} = situation({status: 401, after: 1});
    const page = await visit();
    const reader = page.reader(url);
    await reader.first;
    await kept(url);
    await page.refresh(url);
    expect(reader.heard.map(({saved}) => saved?.because.kind)).to.deep.equal(['refused']);
    expect(await keptTexts(url)).to.be.empty;
    expect(await kindOf(page.load(url))).to.equal('refused');
  });

  it('is of one URL only', async () => {
    const {page} = await visitedBefore(troubled);
    expect(await kindOf(page.load(situation(troubled).url))).to.equal('server');
  });

  it('is whole after two tabs have kept it at the same time', async () => {
    const {url} = situation({after: 2, status: 500});
    await Promise.all([(await visit()).load(url), (await visit()).load(url)]);
    await kept(url);
    const copy = await (await visit()).load(url);
    expect(copy.saved).to.exist;
    expect(names(copy)).to.deep.equal(['EMIS Web']);
  });

  it('cannot be found under the file’s own URL, where a service worker of the page would look', async () => {
    const {url} = situation();
    await (await visit()).load(url);
    await kept(url);
    expect(await caches.match(url)).to.be.undefined;
  });
});

describe('A file of which most cannot be read', () => {
  const bad = {services: [{id: 'a', name: 'A', lot: '1'}, {id: 'b'}, {id: 'c'}]};
  const mostlyBad = catalogueOf([], bad);
  const body = JSON.stringify(mostlyBad);

  /** A catalogue that was kept on an earlier visit, of which the server has something else since. */
  const keptBefore = async (before: object, now: object) => {
    const url = await put(`${crypto.randomUUID()}.json`, before);
    await (await visit()).load(url);
    await kept(url);
    await put(new URL(url).pathname.split('/').pop()!, now);
    return url;
  };

  it('does not replace the good copy of an earlier visit, which is shown with both dates', async () => {
    const {url, page} = await visitedBefore({body});
    const before = Date.now();
    const copy = await page.load(url);
    const {saved} = copy;
    expect(names(copy)).to.deep.equal(['EMIS Web']);
    expect(saved).to.include({retrying: false});
    expect(saved!.because).to.include({kind: 'wrong-shape', url});
    expect(saved!.because.message).to.contain('2 of 3');
    expect(saved!.insteadOf).to.be.within(before, Date.now());
    expect(saved!.at).to.be.at.most(before);
    expect((await keptTexts(url)).join()).to.contain('EMIS Web');
  });

  it('does not replace what is on show when it comes with a refresh', async () => {
    const {url} = situation({after: 1, body});
    const page = await visit();
    const reader = page.reader(url);
    await reader.first;
    await page.refresh(url);
    expect(reader.heard.map((heard) => [names(heard), heard.saved?.because.kind])).to.deep.equal([
      [['EMIS Web'], 'wrong-shape'],
    ]);
    expect((await keptTexts(url)).join()).to.contain('EMIS Web');
  });

  it('is shown, and kept, where nothing better is', async () => {
    const {url} = situation({body});
    const loaded = await (await visit()).load(url);
    expect([names(loaded), loaded.saved]).to.deep.equal([['A'], undefined]);
    await kept(url);
  });

  it('replaces a copy that had lost as much', async () => {
    const url = await keptBefore(mostlyBad, {
      ...mostlyBad,
      services: [{id: 'd', name: 'D', lot: '1'}, ...bad.services.slice(1)],
    });
    expect(names(await (await visit()).load(url))).to.deep.equal(['D']);
  });

  it('is told from one of which half is good', async () => {
    const url = await keptBefore(
      catalogueOf(['First', 'Second']),
      catalogueOf([], {services: bad.services.slice(0, 2)}),
    );
    expect(names(await (await visit()).load(url))).to.deep.equal(['A']);
  });

  it('is what a caller gets who wants no copy', async () => {
    const {url, page} = await visitedBefore({body});
    const [any, none] = [page.reader(url), page.reader(url, {maxStaleDays: 0})];
    expect([names(await any.first), names(await none.first)]).to.deep.equal([['EMIS Web'], ['A']]);
    expect((await none.first).saved).to.be.undefined;
  });

  it('may be one that lacks its pages of services', async () => {
    await put('bad-pages.json', servicesOf(['Second', 'Third']));
    const whole = catalogueOf(['First'], {servicePages: [{url: 'bad-pages.json', count: 2}]});
    const url = await put('bad-main.json', whole);
    await (await visit()).reader(url).hears(({arriving}) => !arriving);
    await kept(url, 2);
    await fetch('/situations/files/bad-pages.json', {method: 'DELETE'});
    const reader = (await visit()).reader(url);
    const last = await reader.hears(({saved}) => saved !== undefined);
    expect(names(last)).to.deep.equal(['First', 'Second', 'Third']);
    expect((await keptTexts(url)).length).to.equal(2);
  });
});

describe('Where nothing may be kept', () => {
  const working = async (page: Visit) => {
    const {url} = situation();
    expect(names(await page.load(url))).to.deep.equal(['EMIS Web']);
    await page.refresh(url);
    expect(await kindOf(page.load(situation({status: 503, 'retry-after': 0}).url))).to.equal('server');
  };

  it('because there is no Cache API, the catalogue is shown all the same', async () => {
    await working(await visit({script: 'delete window.caches; delete Window.prototype.caches'}));
  });

  it('because the getter throws, the catalogue is shown all the same', async () => {
    const script = `Object.defineProperty(window, 'caches', {get() { throw new DOMException('', 'SecurityError') }})`;
    await working(await visit({script}));
  });

  it('because the disk is full, the catalogue is shown all the same', async () => {
    const script = `Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'))`;
    await working(await visit({script}));
  });

  it('because storage never answers, the catalogue is shown all the same', async () => {
    const script = `CacheStorage.prototype.match = CacheStorage.prototype.has = () => new Promise(() => {})`;
    await working(await visit({script}));
  });
});

describe('The age of a copy', () => {
  const now = Date.UTC(2026, 0, 31);
  const cases: [string, number, number, boolean][] = [
    ['just saved', now, 30, true],
    ['as old as allowed', now - 30 * dayMs, 30, true],
    ['older', now - 30 * dayMs - 1, 30, false],
    ['just saved, where none may be shown', now, 0, false],
    ['by a clock that was put back a minute', now + 60_000, 30, true],
    ['from the future', now + dayMs, 30, false],
    ['not a date', NaN, 30, false],
  ];
  for (const [what, at, days, usable] of cases) {
    it(`${usable ? 'allows' : 'forbids'} to show one: ${what}`, () => expect(isRecent(at, days, now)).to.equal(usable));
  }
});
