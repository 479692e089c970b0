// What the page and the network notice of us: services, one script and one catalogue, and nothing else.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {asked, catalogueOf, elsewhere, situation, times} from '../source/server.ts';
import {closeAll, host, open, script, scriptFrom, services, showsLink, tag, type HostPage} from './page.ts';
import {changesSince, snapshot} from './snapshot.ts';

afterEach(closeAll);

/** Globals of the test, not of the page. */
const apart = ['noted'];

/** What Lit shares with other copies of itself, all of it harmless to them. */
const lits = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];

const theirs = `
  <script>
    var theirs = {list: [1, {two: 2}], method() {}};
    Array.prototype.last = function () { return this[this.length - 1]; };
    document.title = 'Our practice';
    history.replaceState({theirs: true}, '');
  </script>
  <style>h1 {color: navy}</style>`;

describe('A page on which services are shown and searched', () => {
  it('has the globals and prototypes that it had, but for Lit’s own', async () => {
    const {page} = await pageWithout();
    const before = snapshot(page.window, apart);
    const always = changesSince(before, page.window, apart); // what a browser makes anew for whoever looks
    await search(page);
    const changes = changesSince(before, page.window, apart).filter((path) => !always.includes(path));
    expect(changes).to.deep.equal(lits);
  });

  it('has the markup that it had, but for the announcer at its end', async () => {
    const {page} = await pageWithout();
    const before = markup(page);
    await search(page);
    const [announcer, ...more] = page.document.querySelectorAll('#gpsoc-announcer');
    expect(announcer).to.equal(page.document.body.lastElementChild);
    expect(more).to.be.empty;
    announcer!.remove();
    expect(markup(page)).to.equal(before);
  });

  it('has the cookies, storage, styles, title and history that it had', async () => {
    const {page} = await pageWithout();
    const before = await state(page);
    await search(page);
    expect(await state(page)).to.deep.equal(before);
  });

  it('has made two requests', async () => {
    const {page, src} = await pageWithout();
    await search(page);
    expect(page.requests()).to.deep.equal([new URL('/demo/embed.js', location.href).href, src]);
  });

  it('has an announcer only once there is something to say', async () => {
    const {page} = await pageWithout();
    await page.include();
    await page.finished(2);
    expect(page.document.getElementById('gpsoc-announcer')).to.be.null;
  });

  it('keeps its module loaders to itself', async () => {
    const loaders = `
      <script>
        var defined = 0, module = {exports: {}}, exports = module.exports;
        function define() { defined++; }
        define.amd = {jQuery: true};
        function require() { defined++; }
      </script>`;
    const {url: src} = situation();
    const page = await open({head: loaders + script, body: tag('lot-catalogue', {src})});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    const {defined, module} = page.window as unknown as {defined: number; module: {exports: object}};
    expect(defined).to.equal(0);
    expect(module.exports).to.be.empty;
  });
});

describe('All tags that name one catalogue', () => {
  it('ask for it once, by one script, each of them once', async () => {
    const {url: src, id} = situation();
    const page = await open({head: script, body: tags.map((name) => tag(name, {src, service: 'emis-web'})).join('')});
    await page.finished(tags.length);
    expect(await times(id)).to.equal(1);
    expect(page.requests()).to.have.lengthOf(2);
    for (const name of tags) expect(showsLink(page.document.querySelector(name)!), name).to.be.false;
  });

  it('ask for it once when five are lists and five are cards', async () => {
    const {url: src, id} = situation();
    const body = (tag('lot-catalogue', {src}) + tag('service-card', {src, service: 'emis-web'})).repeat(5);
    const page = await open({head: script, body});
    await page.finished(10);
    expect(await times(id)).to.equal(1);
    expect(page.requests()).to.have.lengthOf(2);
    for (const element of page.document.querySelectorAll('lot-catalogue, service-card')) {
      expect(services(element)).to.deep.equal(['EMIS Web']);
    }
  });
});

describe('The request for a catalogue', () => {
  // Not for the whole site: other tests run at the same time, and look at their cookies.
  const cookie = 'signed-in-as=a-reader';
  const setCookie = (more = '') => (document.cookie = `${cookie}; path=/situations${more}`);
  afterEach(() => setCookie('; max-age=0'));

  it('to another site takes no cookie, no referrer and no header that wants asking for first', async () => {
    setCookie();
    // Another port of this host: another origin to which the cookie would go, were it sent at all.
    const there = (await elsewhere()).replace('127.0.0.1', 'localhost');
    const {url: src, id} = situation({cors: '*'}, 'answer', there);
    const page = await open({head: script, body: tag('lot-catalogue', {src})});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    expect(page.document.cookie).to.contain(cookie);

    const requests = await asked(id);
    expect(requests.map(({method}) => method)).to.deep.equal(['GET']);
    expect(requests[0]!.headers).not.to.have.any.keys('cookie', 'authorization', 'referer');
    expect(requests[0]!.headers).to.include({accept: '*/*', origin: location.origin});
  });

  it('to the page’s own site takes the cookies, for a catalogue behind a sign-in, and no referrer', async () => {
    setCookie();
    const {url: src, id} = situation();
    const page = await open({head: script, body: tag('lot-catalogue', {src})});
    await page.finished();
    const [{headers}, ...more] = (await asked(id)) as [Awaited<ReturnType<typeof asked>>[0]];
    expect(more).to.be.empty;
    expect(headers.cookie).to.contain(cookie);
    expect(headers).not.to.have.any.keys('authorization', 'referer');
  });

  it('goes to where the script is from, if that is another site and the page names no catalogue', async () => {
    setCookie();
    const there = (await elsewhere()).replace('127.0.0.1', 'localhost');
    const folder = (await host({catalogue: catalogueOf(['From there'])})).replace(location.origin, there);
    const page = await open({head: scriptFrom(folder), body: tag('lot-catalogue')});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['From there']);
    expect(page.requests()).to.deep.equal([`${folder}embed.js`, `${folder}catalogue.json`]);
  });
});

/** A busy page with our tags, which the script has not come to yet. */
async function pageWithout(): Promise<{page: HostPage; src: string}> {
  const {url: src} = situation();
  const body = `<h1>Our practice</h1>${tag('lot-catalogue', {src})}${tag('service-card', {src, service: 'emis-web'})}`;
  return {page: await open({head: theirs, body}), src};
}

/** The script comes, and a reader types: by then all has run that ever runs. */
async function search(page: HostPage): Promise<void> {
  await page.include();
  await page.finished(2);
  const list = page.get('lot-catalogue');
  const input = list.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
  input.value = 'emis';
  input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  await list.updateComplete;
  expect(services(list)).to.deep.equal(['EMIS Web']);
}

function markup({document}: HostPage): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  copy.querySelector('script[src$="/demo/embed.js"]')?.remove(); // what page.include() put there
  return copy.outerHTML;
}

async function state({window, document}: HostPage): Promise<object> {
  const {history, localStorage, sessionStorage} = window;
  return {
    cookie: document.cookie,
    stored: [Object.entries(localStorage), Object.entries(sessionStorage)],
    databases: await window.indexedDB.databases(),
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
    title: document.title,
    address: window.location.href,
    history: [history.length, history.state],
    focus: document.activeElement?.localName,
    scroll: [window.scrollX, window.scrollY],
  };
}
