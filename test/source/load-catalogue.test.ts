import {expect} from '@open-wc/testing';
import {asked, catalogueOf, elsewhere, failure, kindOf, put, servicesOf, situation, times} from './server.ts';
import {leaveAll, names, visit} from './visits.ts';

afterEach(leaveAll);

describe('Several elements with one URL', () => {
  it('share one request and one catalogue', async () => {
    const {url, id} = situation();
    const page = await visit();
    const loaded = await Promise.all(Array.from({length: 10}, () => page.load(url)));
    expect(new Set(loaded.map(({catalogue}) => catalogue)).size).to.equal(1);
    expect(names(loaded[0]!)).to.deep.equal(['EMIS Web']);
    expect(loaded[0]).to.include({url, arriving: false, saved: undefined});
    expect(await times(id)).to.equal(1);
  });

  it('give a later one the catalogue without a request', async () => {
    const {url, id} = situation();
    const page = await visit();
    const reader = page.reader(url);
    const {catalogue} = await reader.first;
    reader.leave();
    expect((await page.load(url)).catalogue).to.equal(catalogue);
    expect(await times(id)).to.equal(1);
  });

  it('wait as long as the most patient that is there when an attempt begins', async () => {
    const {url} = situation({wait: 300});
    const page = await visit();
    const [patient, hasty] = [page.load(url, {timeoutMs: 9000}), page.load(url, {timeoutMs: 50})];
    expect(await hasty).to.equal(await patient);
  });

  it('are told apart by URL', async () => {
    const page = await visit();
    const one = await put('one.json', catalogueOf(['One']));
    const two = await put('two.json', catalogueOf(['Two']));
    expect((await Promise.all([page.load(one), page.load(two)])).map(names)).to.deep.equal([['One'], ['Two']]);
  });

  it('do not suffer when one of them throws as it hears of a change', async () => {
    const url = await put('thrower.json', catalogueOf(['Before']));
    const page = await visit();
    const reported = new Promise<string>((resolve) => {
      page.page.addEventListener('error', ({message}) => resolve(message));
    });
    await page.load(url, {
      changed: () => {
        throw new Error('on purpose');
      },
    });
    const reader = page.reader(url);
    await reader.first;
    await put('thrower.json', catalogueOf(['After']));
    await page.refresh(url);
    expect(reader.heard.map(names)).to.deep.equal([['After']]);
    expect(await reported).to.contain('on purpose');
  });
});

describe('A failure', () => {
  it('is not remembered: the next call tries again, past what the browser’s cache holds', async () => {
    const {url, id} = situation({status: 404, times: 1, header: 'Cache-Control: max-age=600'});
    const page = await visit();
    expect(await kindOf(page.load(url))).to.equal('not-found');
    expect(names(await page.load(url))).to.deep.equal(['EMIS Web']);
    expect(await times(id)).to.equal(2);
  });

  it('is not remembered either when everybody who heard of it has left', async () => {
    const {url} = situation({status: 404, times: 1, header: 'Cache-Control: max-age=600'});
    const page = await visit();
    const reader = page.reader(url);
    expect(await kindOf(reader.first)).to.equal('not-found');
    reader.leave();
    await new Promise((resolve) => page.page.setTimeout(() => page.page.setTimeout(resolve)));
    expect(names(await page.load(url))).to.deep.equal(['EMIS Web']);
  });

  it('is healed for everybody when one of them tries again', async () => {
    const {url} = situation({status: 404, times: 1});
    const page = await visit();
    const first = page.reader(url);
    expect(await kindOf(first.first)).to.equal('not-found');
    await page.load(url);
    expect(first.heard.map(names)).to.deep.equal([['EMIS Web']]);
  });
});

describe('An element that is removed', () => {
  it('ends its request', async () => {
    const {url, id} = situation({hang: 'body'});
    const page = await visit();
    const reader = page.reader(url);
    await until(async () => (await times(id)) === 1);
    reader.leave();
    expect((await failure(reader.first)).name).to.equal('AbortError');
    await until(async () => (await asked(id))[0]!.left);
    expect(reader.heard).to.be.empty;
  });

  it('does not end a request that another one waits for', async () => {
    const {url, id} = situation({wait: 200});
    const page = await visit();
    const leaving = page.reader(url);
    const staying = page.reader(url);
    leaving.leave();
    expect(names(await staying.first)).to.deep.equal(['EMIS Web']);
    expect(await times(id)).to.equal(1);
  });

  it('and put back in the same task asks nothing again', async () => {
    const {url, id} = situation({wait: 200});
    const page = await visit();
    const before = page.reader(url);
    await until(async () => (await times(id)) === 1);
    before.leave();
    const after = page.reader(url);
    expect(names(await after.first)).to.deep.equal(['EMIS Web']);
    expect(await times(id)).to.equal(1);
  });

  it('and put back later asks again', async () => {
    const {url, id} = situation({hang: '', times: 1});
    const page = await visit();
    const before = page.reader(url);
    await until(async () => (await times(id)) === 1);
    before.leave();
    await new Promise((resolve) => setTimeout(resolve));
    expect(names(await page.load(url))).to.deep.equal(['EMIS Web']);
  });

  it('with its neighbour does not disturb one that comes while they leave', async () => {
    const {url, id} = situation({wait: 100});
    const visitor = await visit();
    const leaving = [visitor.reader(url), visitor.reader(url)];
    await until(async () => (await times(id)) === 1);
    leaving[0]!.leave();
    const between = new Promise<void>((resolve) => visitor.page.setTimeout(resolve)).then(() => visitor.load(url));
    leaving[1]!.leave();
    await new Promise((resolve) => visitor.page.setTimeout(() => visitor.page.setTimeout(resolve)));
    const [come, later] = await Promise.all([between, visitor.load(url)]);
    expect(come).to.equal(later);
    expect(await times(id)).to.equal(2);
  });

  it('hears nothing any more', async () => {
    const url = await put('gone.json', catalogueOf(['Before']));
    const page = await visit();
    const [gone, there] = [page.reader(url), page.reader(url)];
    await Promise.all([gone.first, there.first]);
    gone.leave();
    await put('gone.json', catalogueOf(['After']));
    await page.refresh(url);
    expect(there.heard).to.have.length(1);
    expect(gone.heard).to.be.empty;
  });

  it('before it began asks nothing', async () => {
    const {url, id} = situation();
    const page = await visit();
    expect((await failure(page.load(url, {signal: AbortSignal.abort()}))).name).to.equal('AbortError');
    expect(await times(id)).to.equal(0);
  });

  it('or pointed elsewhere five times in a row ends all requests but the last', async () => {
    const page = await visit();
    const ignored = Array.from({length: 4}, () => situation({hang: ''}));
    const readers = ignored.map(({url}) => page.reader(url));
    await until(async () => (await requestsTo(ignored)).length === 4);
    for (const reader of readers) reader.leave();
    expect(names(await page.load(situation().url))).to.deep.equal(['EMIS Web']);
    await until(async () => (await requestsTo(ignored)).every(({left}) => left));
    expect(readers.flatMap(({heard}) => heard)).to.be.empty;
  });

  const requestsTo = async (all: readonly {id: string}[]) => (await Promise.all(all.map(({id}) => asked(id)))).flat();
});

describe('A refresh', () => {
  it('that brings the same bytes changes nothing and tells nobody', async () => {
    const {url, id} = situation();
    const page = await visit();
    const reader = page.reader(url);
    const {catalogue} = await reader.first;
    await page.refresh(url);
    expect(await times(id)).to.equal(2);
    expect(reader.heard).to.be.empty;
    expect((await page.load(url)).catalogue).to.equal(catalogue);
  });

  it('that brings a 304 changes nothing either', async () => {
    const {url, id} = situation({etag: '"1"', header: 'Cache-Control: max-age=600'});
    const page = await visit();
    const reader = page.reader(url);
    await reader.first;
    await page.refresh(url);
    expect(await times(id)).to.equal(2); // Chromium and Firefox name the ETag, WebKitGTK asks for the whole file
    expect(reader.heard).to.be.empty;
  });

  it('that brings new data tells everybody', async () => {
    const url = await put('news.json', catalogueOf(['Before']));
    const page = await visit();
    const readers = [page.reader(url), page.reader(url)];
    await Promise.all(readers.map(({first}) => first));
    await put('news.json', catalogueOf(['After']));
    await page.refresh(url);
    expect(readers.map(({heard}) => heard.map(names))).to.deep.equal([[['After']], [['After']]]);
  });

  it('that fails keeps what is there, with its date and the reason, and another one heals it', async () => {
    const {url} = situation({status: 500, after: 1, times: 3, 'retry-after': 0});
    const page = await visit();
    const before = Date.now();
    const reader = page.reader(url);
    await reader.first;
    await page.refresh(url);
    expect(reader.heard.map(({saved}) => saved?.retrying)).to.deep.equal([true, false]);
    expect(reader.heard[1]!.saved!.because.kind).to.equal('server');
    expect(reader.heard[1]!.saved!.at).to.be.within(before, Date.now());
    await page.refresh(url);
    expect(reader.heard.at(-1)!.saved).to.be.undefined;
  });

  it('that is asked for twice at once asks once', async () => {
    const {url, id} = situation();
    const page = await visit();
    await page.load(url);
    await Promise.all([page.refresh(url), page.refresh(url)]);
    expect(await times(id)).to.equal(2);
  });

  it('during the first load asks the server once that is over', async () => {
    const {url, id} = situation({header: 'Cache-Control: max-age=600'});
    const page = await visit();
    const first = page.load(url);
    await page.refresh(url);
    await first;
    expect((await asked(id)).map(({headers}) => headers['cache-control'])).to.deep.equal([undefined, 'max-age=0']);
  });

  it('of what nobody is interested in does nothing', async () => {
    const {url, id} = situation();
    await (await visit()).refresh(url);
    expect(await times(id)).to.equal(0);
  });
});

describe('Pages of services', () => {
  const page = (name: string, params = '') => ({url: `${name}${params}`, count: 1});

  it('come one after the other, and the first that holds services is shown at once', async () => {
    await put('second.json', servicesOf(['Second']));
    await put('third.json', servicesOf(['Third']));
    const pages = [page('second.json'), page('third.json')];
    const reader = (await visit()).reader(await put('paged.json', catalogueOf([], {servicePages: pages})));
    const first = await reader.first;
    expect([names(first), first.arriving]).to.deep.equal([['Second'], true]);
    await reader.hears(({arriving}) => !arriving);
    expect(reader.heard.map(names)).to.deep.equal([['Second', 'Third']]);
  });

  it('are added to those of the main file', async () => {
    await put('added.json', servicesOf(['Second']));
    const url = await put('main.json', catalogueOf(['First'], {servicePages: [page('added.json')]}));
    const reader = (await visit()).reader(url);
    const first = await reader.first;
    const last = await reader.hears(({arriving}) => !arriving);
    expect([names(first), names(last)]).to.deep.equal([['First'], ['First', 'Second']]);
    expect(last.catalogue.parts[0]).to.equal(first.catalogue.parts[0]);
  });

  it('are asked for one at a time', async () => {
    const [one, two] = [situation({drip: 10}), situation()];
    const servicePages = [page(one.url), page(two.url)];
    const reader = (await visit()).reader(await put('in-order.json', catalogueOf(['First'], {servicePages})));
    await until(async () => (await times(one.id)) === 1);
    expect(await times(two.id)).to.equal(0);
    await reader.hears(({arriving}) => !arriving);
    expect(await times(two.id)).to.equal(1);
  });

  it('that cannot be had or read are problems, and the others are there', async () => {
    await put('good.json', servicesOf(['Good']));
    await put('bad.json', {format: 1});
    const servicePages = [page('good.json', '?status=404'), page('bad.json'), page('good.json')];
    const reader = (await visit()).reader(await put('holes.json', catalogueOf(['First'], {servicePages})));
    const last = await reader.hears(({arriving}) => !arriving);
    expect(names(last)).to.deep.equal(['First', 'Good']);
    expect(last.problems.map(({path, lost}) => [path, lost])).to.deep.equal([
      ['servicePages[0]', 'record'],
      ['servicePages[1]', 'record'],
    ]);
    expect(last.problems[0]!.expected).to.equal('a file of services');
    expect(last.problems[0]!.found).to.contain('404');
  });

  it('stop coming when the last element has gone', async () => {
    const [one, two] = [situation({hang: ''}), situation()];
    const servicePages = [page(one.url), page(two.url)];
    const visitor = await visit();
    const url = await put('left.json', catalogueOf(['First'], {servicePages}));
    const reader = visitor.reader(url);
    expect((await reader.first).arriving).to.be.true;
    await until(async () => (await times(one.id)) === 1);
    reader.leave();
    await visitor.load(situation().url);
    expect(reader.heard).to.be.empty;
    expect(await times(two.id)).to.equal(0);
  });

  it('that were cut short are asked for again', async () => {
    const one = situation({hang: '', times: 1, body: JSON.stringify(servicesOf(['Second']))});
    const url = await put('again.json', catalogueOf(['First'], {servicePages: [page(one.url)]}));
    const visitor = await visit();
    const before = visitor.reader(url);
    await until(async () => (await times(one.id)) === 1);
    before.leave();
    await new Promise((resolve) => setTimeout(resolve));
    const after = visitor.reader(url);
    expect((await after.first).arriving).to.be.true;
    await after.hears(({arriving}) => !arriving);
    expect(await times(one.id)).to.equal(2);
  });

  it('do not go away to come back one by one in a refresh', async () => {
    await put('stay.json', servicesOf(['Second']));
    const visitor = await visit();
    const main = (title: string) =>
      put('whole.json', catalogueOf(['First'], {title, servicePages: [page('stay.json')]}));
    const url = await main('Before');
    const reader = visitor.reader(url);
    await reader.hears(({arriving}) => !arriving);
    await main('After');
    await visitor.refresh(url);
    const heard = reader.heard.slice(1);
    expect(heard.map(({catalogue}) => catalogue.title)).to.deep.equal(['After']);
    expect(heard.map(names)).to.deep.equal([['First', 'Second']]);
  });

  it('are compared in a refresh: one that changed is read anew, the ones before it are not', async () => {
    await put('same.json', servicesOf(['Same']));
    await put('other.json', servicesOf(['Before']));
    const url = await put('compared.json', catalogueOf([], {servicePages: [page('same.json'), page('other.json')]}));
    const visitor = await visit();
    const reader = visitor.reader(url);
    const {catalogue} = await reader.hears(({arriving}) => !arriving);
    await visitor.refresh(url);
    expect(reader.heard).to.have.length(1);
    await put('other.json', servicesOf(['After']));
    await visitor.refresh(url);
    const last = reader.heard.at(-1)!;
    expect(names(last)).to.deep.equal(['Same', 'After']);
    expect(last.catalogue.parts[1]).to.equal(catalogue.parts[1]);
  });

  it('are found beside a main file that was moved', async () => {
    await put('moved/services.json', servicesOf(['Second']));
    await put('moved/catalogue.json', catalogueOf(['First'], {servicePages: [page('services.json')]}));
    const {url} = situation({redirect: '/situations/files/moved/catalogue.json'});
    const reader = (await visit()).reader(url);
    expect(names(await reader.hears(({arriving}) => !arriving))).to.deep.equal(['First', 'Second']);
  });
});

describe('What the server sees', () => {
  it('is a plain GET, with cookies only at home', async () => {
    document.cookie = 'session=secret';
    const {url, id} = situation();
    await (await visit()).load(url);
    const [request] = await asked(id);
    expect(request!.method).to.equal('GET');
    expect(request!.headers)
      .to.include({cookie: 'session=secret', accept: '*/*'})
      .and.not.have.any.keys('authorization', 'referer');
    document.cookie = 'session=; max-age=0';
  });

  it('is no cookie, no referrer and no preflight on another origin', async () => {
    document.cookie = 'session=secret';
    const {url, id} = situation({cors: '*'}, 'answer', await elsewhere());
    const page = await visit();
    await page.load(url);
    await page.refresh(url);
    const requests = await asked(id);
    expect(requests.map(({method}) => method)).to.deep.equal(['GET', 'GET']);
    for (const {headers} of requests) expect(headers).not.to.have.any.keys('cookie', 'authorization', 'referer');
    expect(document.cookie).to.equal('session=secret');
    document.cookie = 'session=; max-age=0';
  });
});

/** Asks the server until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
