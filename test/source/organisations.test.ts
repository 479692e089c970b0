import {expect} from '@open-wc/testing';
import type {OrganisationFiles} from '../../src/catalogue/model.ts';
import type {Found} from '../../src/catalogue/organisation.ts';
import {anOrganisation, type Raw} from '../support/build.ts';
import {dayMs, forgetAll, kept, keptTexts, tamper} from './kept.ts';
import {asked, failure, kindOf, noAnswer, put, times, type Params} from './server.ts';
import {leaveAll, visit, type Visit} from './visits.ts';

afterEach(leaveAll);
afterEach(forgetAll);

const densham = anOrganisation();

/** What it is known by when it is found. */
const found = {code: 'A81001', name: 'The Densham Surgery'};

interface Staged {
  readonly files: OrganisationFiles;
  /** The address of the file for a prefix. */
  readonly url: (prefix: string) => string;
  /** How often the file for a prefix was asked for. */
  readonly times: (prefix: string) => Promise<number>;
}

/** Look-up files by their prefix, which all answer as the parameters say; a text is a file that holds just that. */
async function stage(contents: Record<string, Raw[] | string>, params: Params = {}): Promise<Staged> {
  const id = crypto.randomUUID();
  for (const [prefix, content] of Object.entries(contents)) {
    await put(`${id}-${prefix}.json`, typeof content === 'string' ? content : {organisations: content});
  }
  const query = Object.entries(params).map(([key, value]) => `&${key}=${encodeURIComponent(value)}`);
  const template = `${location.origin}/situations/files/${id}-{prefix}.json?id=${id}-{prefix}${query.join('')}`;
  return {
    files: {url: template, prefixLength: 2, prefixes: Object.keys(contents)},
    url: (prefix) => template.replaceAll('{prefix}', prefix),
    times: (prefix) => times(`${id}-${prefix}`),
  };
}

describe('A code that is looked up', () => {
  it('is found as people type it', async () => {
    const {files} = await stage({A8: [densham]});
    const page = await visit();
    for (const typed of ['A81001', ' a81001', 'A81 001\n']) {
      expect((await page.findOrganisation(files, typed))?.name, typed).to.equal('The Densham Surgery');
    }
  });

  it('says of which day its file speaks', async () => {
    const {files} = await stage({A8: JSON.stringify({organisations: [densham], asOf: '2016-05-27'}), B8: []});
    const page = await visit();
    expect((await page.lookUp(files, 'A81001'))?.asOf).to.equal('2016-05-27');
  });

  it('costs one request, for the one file that may hold it', async () => {
    const {files, times: asks} = await stage({A8: [densham], '00': [anOrganisation({code: '00K'})]});
    const page = await visit();
    const all = await Promise.all(Array.from({length: 10}, () => page.findOrganisation(files, 'A81001')));
    expect(new Set([...all, await page.findOrganisation(files, 'a81001')]).size).to.equal(1);
    expect(await page.findOrganisation(files, 'A81002')).to.equal(undefined);
    expect([await asks('A8'), await asks('00')]).to.deep.equal([1, 0]);
  });

  it('keeps its leading zeros', async () => {
    const {files} = await stage({'00': [anOrganisation({code: '00C'})], '0C': []});
    const page = await visit();
    expect((await page.findOrganisation(files, '00c'))?.code).to.equal('00C');
    expect(await page.findOrganisation(files, '0C')).to.equal(undefined);
  });

  it('and begins with no prefix that is listed is unknown, without a request', async () => {
    const {files, times: asks} = await stage({A8: [densham], B8: [anOrganisation({code: 'B81001'})]});
    const listed = {...files, prefixes: ['A8']};
    const page = await visit();
    for (const code of ['B81001', 'A', '8A']) expect(await page.findOrganisation(listed, code)).to.equal(undefined);
    expect([await asks('A8'), await asks('B8')]).to.deep.equal([0, 0]);
  });

  it('and is no code is unknown, whatever is listed: nothing but A–Z and 0–9 enters an address', async () => {
    const odd = ['', ' ', '__proto__', '../A8', 'A8/..', 'A8?x', 'A8#', 'A8%2F', '{prefix}', 'A8$&', 'Ä8', 'A8\u0000'];
    const {files} = await stage({A8: [densham]});
    const prefixes = ['A8', '', ...odd.map((code) => code.slice(0, 2))];
    const page = await visit();
    const requests: unknown[] = [];
    page.page.fetch = (request) => Promise.reject(new Error(String(requests.push(request))));
    for (const code of odd) expect(await page.findOrganisation({...files, prefixes}, code), code).to.equal(undefined);
    expect(requests).to.deep.equal([]);
  });

  it('and is the name of something that every object has is a code like any other', async () => {
    const {files} = await stage({CO: [anOrganisation({code: 'constructor'})], TO: [densham]});
    const page = await visit();
    expect((await page.findOrganisation(files, 'constructor'))?.code).to.equal('CONSTRUCTOR');
    expect(await page.findOrganisation(files, 'toString')).to.equal(undefined);
  });

  it('is looked for beside the page, where the catalogue’s own address is not known', async () => {
    const {files} = await stage({A8: [densham]});
    const {pathname, search} = new URL(files.url);
    const relative = `files/${decodeURI(pathname).split('/').at(-1)!}${search}`; // the page is /situations/page.html
    expect(await (await visit()).findOrganisation({...files, url: relative}, 'A81001')).to.include(found);
  });

  it('is found beside records that cannot be read', async () => {
    const {files} = await stage({A8: [{}, densham, anOrganisation({name: 'Twice'})]});
    expect(await (await visit()).findOrganisation(files, 'A81001')).to.include(found);
  });
});

describe('When a look-up file cannot be had,', () => {
  const signIn = '<input type="password">';
  const situations: [string, string, Params, number, string?][] = [
    ['not-found', 'there is no such file', {status: 404}, 1],
    ['refused', 'the reader may not have it', {status: 403}, 1],
    ['refused', 'a sign-in page is in its place', {type: 'text/html'}, 1, signIn],
    ['server', 'the server has a fault', {status: 503, 'retry-after': 0}, 3],
    ['unreachable', 'nobody answers', noAnswer, 3],
    ['timed-out', 'the answer takes too long', {hang: 'body'}, 1],
    ['too-large', 'it is too large', {megabytes: 160, gzip: ''}, 1],
    ['not-json', 'it is empty', {}, 1, ' '],
    ['not-json', 'it breaks off', {}, 1, '{"organisations": ['],
    ['wrong-shape', 'it is a catalogue', {}, 1, '{"format": 1, "services": []}'],
    ['wrong-shape', 'it is null', {}, 1, 'null'],
  ];
  for (const [kind, because, params, requests, content] of situations) {
    it(`the look-up fails: ${because} (${kind})`, async () => {
      const staged = await stage({A8: content ?? [densham]}, params);
      const timeoutMs = kind === 'timed-out' ? 200 : 10_000;
      const error = await failure((await visit()).findOrganisation(staged.files, 'A81001', {timeoutMs}));
      expect(error).to.include({name: 'CatalogueError', kind, url: staged.url('A8')});
      expect(await staged.times('A8')).to.equal(requests);
    });
  }

  it('the look-up fails: the browser is offline', async () => {
    const {files} = await stage({A8: [densham]}, noAnswer);
    const page = await visit();
    page.pretend('navigator', 'onLine', false);
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('offline');
  });

  it('the look-up fails: the page’s policy forbids the request', async () => {
    const {files, times: asks} = await stage({A8: [densham]});
    const page = await visit({headers: [`Content-Security-Policy: connect-src 'none'`]});
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('blocked');
    expect(await asks('A8')).to.equal(0);
  });

  it('the look-up fails: a script of the page has broken fetch', async () => {
    const {files} = await stage({A8: [densham]});
    const page = await visit({script: 'window.fetch = () => { throw new Error("broken") }'});
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('unreachable');
  });

  it('it is asked for again after a fault of the server', async () => {
    const {files, times: asks} = await stage({A8: [densham]}, {status: 500, times: 2, 'retry-after': 0});
    expect(await (await visit()).findOrganisation(files, 'A81001')).to.include(found);
    expect(await asks('A8')).to.equal(3);
  });

  it('that is not remembered, neither here nor in the browser’s cache', async () => {
    const params = {status: 404, times: 1, header: 'Cache-Control: max-age=600'};
    const {files, times: asks} = await stage({A8: [densham]}, params);
    const page = await visit();
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('not-found');
    expect(await page.findOrganisation(files, 'A81001')).to.include(found);
    expect(await asks('A8')).to.equal(2);
  });

  it('other files can', async () => {
    const {files} = await stage({A8: '', '00': [anOrganisation({code: '00K'})]});
    const page = await visit();
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('not-json');
    expect((await page.findOrganisation(files, '00K'))?.code).to.equal('00K');
  });

  it('everybody who waits for it hears so', async () => {
    const {files, times: asks} = await stage({A8: [densham]}, {status: 404, wait: 100});
    const page = await visit();
    const kinds = await Promise.all([1, 2, 3].map(() => kindOf(page.findOrganisation(files, 'A81001'))));
    expect(kinds).to.deep.equal(['not-found', 'not-found', 'not-found']);
    expect(await asks('A8')).to.equal(1);
  });
});

describe('Somebody who looks a code up and leaves', () => {
  it('does not end a request that another one waits for', async () => {
    const {files, times: asks} = await stage({A8: [densham]}, {wait: 200});
    const page = await visit();
    const leaving = new AbortController();
    const left = failure(page.findOrganisation(files, 'A81001', {signal: leaving.signal}));
    const stays = page.findOrganisation(files, 'A81001');
    leaving.abort();
    expect((await left).name).to.equal('AbortError');
    expect(await stays).to.include(found);
    expect(await asks('A8')).to.equal(1);
  });

  it('as the last one ends it', async () => {
    const {files, url} = await stage({A8: [densham]}, {hang: 'body'});
    const page = await visit();
    const leaving = new AbortController();
    const left = failure(page.findOrganisation(files, 'A81001', {signal: leaving.signal}));
    const id = new URL(url('A8')).searchParams.get('id')!;
    await until(async () => (await times(id)) === 1);
    leaving.abort();
    expect((await left).name).to.equal('AbortError');
    await until(async () => (await asked(id))[0]!.left);
  });

  it('and comes back in the same task asks nothing again', async () => {
    const {files, times: asks} = await stage({A8: [densham]}, {wait: 200});
    const page = await visit();
    const leaving = new AbortController();
    const left = failure(page.findOrganisation(files, 'A81001', {signal: leaving.signal}));
    await until(async () => (await asks('A8')) === 1);
    leaving.abort();
    const back = page.findOrganisation(files, 'A81001');
    await left;
    expect(await back).to.include(found);
    expect(await asks('A8')).to.equal(1);
  });

  it('and comes back later asks again', async () => {
    const {files, times: asks} = await stage({A8: [densham]}, {hang: '', times: 1});
    const page = await visit();
    const leaving = new AbortController();
    const left = failure(page.findOrganisation(files, 'A81001', {signal: leaving.signal}));
    await until(async () => (await asks('A8')) === 1);
    leaving.abort();
    await left;
    await new Promise((resolve) => page.page.setTimeout(() => page.page.setTimeout(resolve)));
    expect(await page.findOrganisation(files, 'A81001')).to.include(found);
  });

  it('before it began asks nothing', async () => {
    const {files, times: asks} = await stage({A8: [densham]});
    const error = await failure((await visit()).findOrganisation(files, 'A81001', {signal: AbortSignal.abort()}));
    expect(error.name).to.equal('AbortError');
    expect(await asks('A8')).to.equal(0);
  });

  it('is no reason to wait less: the most patient that is there counts', async () => {
    const {files} = await stage({A8: [densham]}, {wait: 300});
    const page = await visit();
    const patient = page.findOrganisation(files, 'A81001', {timeoutMs: 9000});
    expect(await page.findOrganisation(files, 'A81001', {timeoutMs: 50})).to.equal(await patient);
  });
});

describe('A look-up file of an earlier visit', () => {
  const troubled = {status: 503, 'retry-after': 0};

  /** Looked up and kept on an earlier visit; answers like this from now on. */
  async function visitedBefore(params: Params): Promise<Staged & {page: Visit}> {
    const staged = await stage({A8: [densham]}, {...params, after: 1});
    await (await visit()).findOrganisation(staged.files, 'A81001');
    await kept(staged.url('A8'));
    return {...staged, page: await visit()};
  }

  for (const params of [
    troubled,
    {body: '{}'},
    {type: 'text/html', body: '<p>Captive portal'},
    {hang: ''},
  ] as Params[]) {
    it(`stands in, and says from when it is: ${Object.entries(params).join(' ')}`, async () => {
      const before = Date.now();
      const {files, page} = await visitedBefore(params);
      const saved = await page.lookUp(files, 'A81001', {timeoutMs: 300});
      expect(saved?.organisation).to.include(found);
      expect(saved?.savedAt).to.be.within(before, Date.now());
      expect(await page.findOrganisation(files, 'A81002', {timeoutMs: 300})).to.equal(undefined);
    });
  }

  it('is not remembered in place of the file: the next one asks again', async () => {
    const {files, page} = await visitedBefore({...troubled, times: 3});
    expect((await page.lookUp(files, 'A81001'))?.savedAt).to.be.a('number');
    expect((await page.lookUp(files, 'A81001'))?.savedAt).to.equal(undefined);
  });

  it('stands in for no file that is gone', async () => {
    const {files, page} = await visitedBefore({status: 404});
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('not-found');
  });

  it('stands in for none that the reader is refused, and goes', async () => {
    const {files, url, page} = await visitedBefore({status: 403});
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('refused');
    expect(await keptTexts(url('A8'))).to.be.empty;
  });

  it('stands in for nobody who wants none', async () => {
    const {files, page} = await visitedBefore(troubled);
    const [any, none] = [page.lookUp(files, 'A81001'), kindOf(page.lookUp(files, 'A81001', {maxStaleDays: 0}))];
    expect((await any)?.savedAt).to.be.a('number');
    expect(await none).to.equal('server');
  });

  it('is not taken when it is older than the caller allows', async () => {
    const {files, url, page} = await visitedBefore(troubled);
    await tamper(url('A8'), {age: 8 * dayMs});
    expect(await kindOf(page.findOrganisation(files, 'A81001', {maxStaleDays: 7}))).to.equal('server');
    expect(await page.findOrganisation(files, 'A81001', {maxStaleDays: 9})).to.include(found);
  });

  it('goes when it cannot be read', async () => {
    const {files, url, page} = await visitedBefore(troubled);
    await tamper(url('A8'), {text: '{"organisations": ['});
    expect(await kindOf(page.findOrganisation(files, 'A81001'))).to.equal('server');
    expect(await keptTexts(url('A8'))).to.be.empty;
  });

  it('is the file as it was received', async () => {
    const {url} = await visitedBefore({});
    expect(await keptTexts(url('A8'))).to.deep.equal([JSON.stringify({organisations: [densham]})]);
  });

  /** What is kept of a file once one that came after it is there. */
  async function keptInTheEnd(page: Visit, url: string): Promise<string[]> {
    const later = await stage({'00': []});
    await page.findOrganisation(later.files, '00K');
    await kept(later.url('00'));
    return keptTexts(url);
  }

  it('is not there if the answer said no-store', async () => {
    const {files, url} = await stage({A8: [densham]}, {header: 'Cache-Control: no-store'});
    const page = await visit();
    await page.findOrganisation(files, 'A81001');
    expect(await keptInTheEnd(page, url('A8'))).to.be.empty;
  });

  it('is not there if somebody who waited for it wanted none', async () => {
    const {files, url} = await stage({A8: [densham]});
    const page = await visit();
    const codes = ['A81001', 'A81002'];
    await Promise.all(codes.map((code, n) => page.findOrganisation(files, code, {maxStaleDays: n})));
    expect(await keptInTheEnd(page, url('A8'))).to.be.empty;
  });

  it('is not needed: where nothing may be kept, codes are found all the same', async () => {
    const page = await visit({script: 'delete window.caches; delete Window.prototype.caches'});
    const {files} = await stage({A8: [densham]}, {...troubled, after: 1});
    expect(await page.findOrganisation(files, 'A81001')).to.include(found);
  });
});

describe('With an organisation come its commissioner and its successor:', () => {
  const practice = anOrganisation({commissionedBy: '00F', succeededBy: 'A81002'});

  function codes(all: Found | undefined): (string | undefined)[] {
    return [all?.organisation.code, all?.commissioner?.code, all?.successor?.code];
  }

  it('from their own files, each asked for once', async () => {
    const {files, times: asks} = await stage({
      A8: [practice, anOrganisation({code: 'A81002'})],
      '00': [anOrganisation({code: '00F'})],
    });
    expect(codes(await (await visit()).lookUp(files, 'a81001'))).to.deep.equal(['A81001', '00F', 'A81002']);
    expect([await asks('A8'), await asks('00')]).to.deep.equal([1, 1]);
  });

  it('none, if its record names none', async () => {
    const {files} = await stage({A8: [densham]});
    expect(codes(await (await visit()).lookUp(files, 'A81001'))).to.deep.equal(['A81001', undefined, undefined]);
  });

  it('none, if no file has them', async () => {
    const {files, times: asks} = await stage({A8: [practice], '00': []});
    expect(codes(await (await visit()).lookUp(files, 'A81001'))).to.deep.equal(['A81001', undefined, undefined]);
    expect(await asks('00')).to.equal(1);
  });

  it('and none of them without the organisation itself', async () => {
    const {files} = await stage({A8: [], '00': [anOrganisation({code: '00F'})]});
    expect(await (await visit()).lookUp(files, 'A81001')).to.equal(undefined);
  });

  it('the end of a chain of successors', async () => {
    const {files} = await stage({
      '00': [anOrganisation({code: '00F', succeededBy: '13T'})],
      '13': [anOrganisation({code: '13T', succeededBy: 'QHM'})],
      QH: [anOrganisation({code: 'QHM'})],
    });
    expect(codes(await (await visit()).lookUp(files, '00F'))[2]).to.equal('QHM');
  });

  for (const [what, chain, last] of [
    ['itself', ['A80001', 'A80001'], undefined],
    ['one that it succeeded', ['A80001', 'A80002', 'A80001'], 'A80002'],
    ['a ring that it leads into', ['A80001', 'A80002', 'A80003', 'A80002'], 'A80003'],
    ['one after the other, ten times', Array.from({length: 11}, (_, n) => `A8000${n + 1}`), 'A80006'],
  ] as const) {
    it(`one that ends, where an organisation is succeeded by ${what}`, async () => {
      const links = chain.slice(0, -1).map((code, n) => anOrganisation({code, succeededBy: chain[n + 1]}));
      const {files, times: asks} = await stage({A8: links});
      expect(codes(await (await visit()).lookUp(files, 'A80001'))[2]).to.equal(last);
      expect(await asks('A8')).to.equal(1);
    });
  }

  it('what is to be had of them, when their files are not', async () => {
    const {files} = await stage({
      A8: [practice, anOrganisation({code: 'A81002', succeededBy: 'B81001'})],
      '00': '<p>Maintenance</p>',
      B8: '',
    });
    expect(codes(await (await visit()).lookUp(files, 'A81001'))).to.deep.equal(['A81001', undefined, 'A81002']);
  });

  it('none, when they take longer than one attempt may, however long the server asks us to wait', async () => {
    const staged = await stage({A8: [practice], '00': []});
    await put(`${new URL(staged.url('00')).pathname.split('/').at(-1)!}?status=503&retry-after=60`, '');
    const inTime = await (await visit()).lookUp(staged.files, 'A81001', {timeoutMs: 400});
    expect(codes(inTime)).to.deep.equal(['A81001', undefined, undefined]);
  });

  it('nothing, to somebody who leaves while they are looked for', async () => {
    const staged = await stage({A8: [practice], '00': []});
    await put(`${new URL(staged.url('00')).pathname.split('/').at(-1)!}?hang`, '');
    const leaving = new AbortController();
    const left = failure((await visit()).lookUp(staged.files, 'A81001', {signal: leaving.signal}));
    await until(async () => (await staged.times('00')) === 1);
    leaving.abort();
    expect((await left).name).to.equal('AbortError');
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
