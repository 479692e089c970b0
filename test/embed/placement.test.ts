// Where on a page the script stands, when it comes, and where the catalogue is then looked for.
import {expect} from '@open-wc/testing';
import {catalogueOf, put, situation, times} from '../source/server.ts';
import {isWebKit, onlyWhere} from '../support/engine.ts';
import {until} from '../support/look.ts';
import {
  addressOf,
  closeAll,
  expectSame,
  host,
  HostPage,
  open,
  openFile,
  rendered,
  script,
  scriptFrom,
  services,
  showsLink,
  tag,
  textOf,
} from './page.ts';

afterEach(closeAll);

describe('A page without the script', () => {
  it('shows the author’s links', async () => {
    const {url: src, id} = situation();
    const page = await open({body: tag('lot-catalogue', {src}) + tag('service-card', {src, service: 'emis-web'})});
    expect(showsLink(page.get('lot-catalogue'))).to.be.true;
    expect(showsLink(page.get('service-card'))).to.be.true;
    expect(await times(id)).to.equal(0);
  });

  it('shows them when the script cannot be had', async () => {
    const page = await open({head: script.replace('embed.js', 'no-such-embed.js'), body: tag('lot-catalogue')});
    expect(showsLink(page.get('lot-catalogue'))).to.be.true;
  });
});

describe('The script shows the same', () => {
  const src = '/demo/data/gpsoc.json';
  const body =
    tag('lot-catalogue', {src, 'as-of': '2016-06-03'}) +
    tag('service-card', {src, service: 'i-patient', detail: 'full', 'as-of': '2016-06-03'});
  const include = `<script>document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/demo/embed.js'}))</script>`;

  let inHead: string[];

  before(async () => {
    const page = await open({head: script, body});
    await page.finished(2);
    inHead = shown(page);
    expect(services(page.get('lot-catalogue'))).to.have.lengthOf(10);
    closeAll();
  });

  const situations: [string, {head?: string; body: string}][] = [
    ['at the end of the page', {body: body + script}],
    ['between our tags', {body: body.replace('<service-card', `${script}<service-card`)}],
    ['async', {head: script.replace('type', 'async type'), body}],
    ['included by another script, before our tags', {head: include, body}],
    ['included by another script, twice', {body: body + include + include}],
  ];
  for (const [name, parts] of situations) {
    it(name, async () => {
      const page = await open(parts);
      await page.finished(2);
      expectSame(shown(page), inHead);
    });
  }

  it('included when the page has long been there, twice', async () => {
    const page = await open({body});
    await Promise.all([page.include(), page.include()]);
    await page.finished(2);
    expectSame(shown(page), inHead);
  });

  it('to tags that come when it has long been there', async () => {
    const page = await open({head: script});
    page.document.body.innerHTML = body;
    await page.finished(2);
    expectSame(shown(page), inHead);
  });

  function shown(page: HostPage): string[] {
    expect(page.noted.console).to.be.empty;
    const ours = [page.get('lot-catalogue'), page.get('service-card')];
    return ours.flatMap((element) => [...rendered(element), element.outerHTML]);
  }
});

describe('What a page has set on a tag before the script came', () => {
  const services = (count: number) => [...Array(count).keys()].map((n) => `Service ${n}`);
  const catalogue = catalogueOf(services(30));

  it('counts, and wins over attributes', async () => {
    const page = await open({body: tag('lot-catalogue', {'page-size': '20', lot: '2', src: '/no-such.json'})});
    const list = Object.assign(page.get('lot-catalogue'), {catalogue, lot: '1', pageSize: 5, headingLevel: 4});
    list.strings = {'search.label': 'Look for a service'};
    await page.include();
    await page.finished();
    expect(list.result).to.include({total: 30, pages: 6});
    expect(list.shadowRoot!.querySelector('h4')!.textContent).to.contain('Lot 1');
    expect(textOf(list)).to.contain('Look for a service');
    expect(page.requests()).to.have.lengthOf(1);
  });

  it('counts for what a reader would ask, too', async () => {
    const page = await open({body: tag('lot-catalogue')});
    const list = Object.assign(page.get('lot-catalogue'), {catalogue, query: {search: 'service 7', page: 1}});
    await page.include();
    await page.finished();
    expect(list.query.search).to.equal('service 7');
    expect(list.result).to.include({total: 1});
  });

  it('counts for a card', async () => {
    const page = await open({body: tag('service-card')});
    const card = Object.assign(page.get('service-card'), {catalogue, service: 'service 7'});
    await page.include();
    await page.finished();
    expect(textOf(card)).to.contain('Service 7');
  });
});

describe('An anchor of the page', () => {
  it('stays in its place when the tags above it become elements', async () => {
    const {url: src} = situation();
    const tags = tag('lot-catalogue', {src}).repeat(3);
    const below = '<h2 id="below">Below</h2><div style="block-size: 5000px"></div>';
    const page = await open({head: '<style>body {overflow-anchor: none}</style>', body: `${tags}${below}`});
    page.window.location.hash = '#below';
    await page.include();
    await page.finished(3);
    // Firefox scrolls by whole pixels, so that each of the three may lose one.
    expect(page.document.getElementById('below')!.getBoundingClientRect().top).to.be.closeTo(0, 3);
  });
});

describe('A tag without src', () => {
  it('shows the catalogue beside the script', async () => {
    const folder = await host({catalogue: catalogueOf(['Beside the script'])});
    const page = await open({head: scriptFrom(folder), body: tag('lot-catalogue')});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['Beside the script']);
  });

  it('shows it from the script’s place, whatever the page’s base is', async () => {
    const folder = await host({catalogue: catalogueOf(['Beside the script'])});
    const page = await open({head: `<base href="/elsewhere/">${scriptFrom(folder)}`, body: tag('lot-catalogue')});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['Beside the script']);
  });

  const linked = () => situation({body: JSON.stringify(catalogueOf(['Linked']))});
  const links: [string, (head: string, link: string, list: string) => {head: string; body: string}][] = [
    ['before the script', (head, link, list) => ({head: link + head, body: list})],
    ['after the script', (head, link, list) => ({head: head + link, body: list})],
    ['at the end of the page', (head, link, list) => ({head, body: list + link})],
  ];
  for (const [place, parts] of links) {
    it(`shows the catalogue that a link names ${place}, and asks for no other`, async () => {
      const folder = await host();
      const {url, id} = linked();
      const link = `<link rel="gpsoc-catalogue" href="${url}">`;
      const page = await open(parts(scriptFrom(folder), link, tag('lot-catalogue')));
      await page.finished();
      expect(services(page.get('lot-catalogue'))).to.deep.equal(['Linked']);
      expect(await times(id)).to.equal(1);
      expect(page.requests()).to.deep.equal([`${folder}embed.js`, url]);
    });
  }

  // WebKit may get no script that stands before one that the server holds, while other pages load too.
  const whereScriptsCome = onlyWhere(!isWebKit, 'it cannot be made to run a script while another is held');
  whereScriptsCome.it(
    'waits for a link further down while the page is still arriving, and asks for no other',
    async () => {
      const folder = await host();
      const {url} = linked();
      const beginning = scriptFrom(folder, 'async') + tag('lot-catalogue');
      const {page, awaited, arrive} = await arriving(beginning, `<link rel="gpsoc-catalogue" href="${url}">`);
      await page.get('lot-catalogue').updateComplete;
      await arrive();
      await page.finished();
      expect(services(page.get('lot-catalogue'))).to.deep.equal(['Linked']);
      expect(page.noted.finished.map(({type}) => type)).to.deep.equal(['gpsoc-load']);
      expect(page.requests()).to.deep.equal([`${folder}embed.js`, awaited, url]);
    },
  );

  whereScriptsCome.it('shows the catalogue beside the script when the page has arrived and no link came', async () => {
    const folder = await host({catalogue: catalogueOf(['Beside the script'])});
    const {page, arrive} = await arriving(scriptFrom(folder, 'async') + tag('lot-catalogue'));
    await arrive();
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['Beside the script']);
    expect(page.noted.finished.map(({type}) => type)).to.deep.equal(['gpsoc-load']);
  });

  it('says that there is no catalogue beside the script, and shows the author’s link', async () => {
    const folder = await host();
    const page = await open({head: scriptFrom(folder), body: tag('lot-catalogue')});
    await page.finished();
    expect(textOf(page.get('lot-catalogue'))).to.contain(`${folder}catalogue.json`);
    expect(showsLink(page.get('lot-catalogue'))).to.be.true;
  });
});

describe('A page served as XHTML', () => {
  const whereModulesRun = onlyWhere(!isWebKit, 'it runs no module in XHTML');
  for (const [name, script, {it}] of [
    // Chromium runs no module in XHTML that is not async.
    ['module', '<script async="async" type="module" src="/demo/embed.js"></script>', whereModulesRun],
    // Elements are there when the parser makes their tags.
    ['classic script', '<script src="/demo/embed.classic.js"></script>', globalThis],
  ] as const) {
    it(`shows the list, a full card and what a link stands for, with the ${name}`, async () => {
      const {url: src} = situation();
      const page = await openXhtml(
        `${script}<link rel="gpsoc-catalogue" href="${src}"/>`,
        `${tag('lot-catalogue', {lot: '1'})}${tag('service-card', {service: 'emis-web', detail: 'full'})}
       <p><a href="/demo/embed.html?widget=lot-overview">Lots</a></p>`,
      );
      await page.finished(3);
      expect(page.document.contentType).to.equal('application/xhtml+xml');
      expect(page.noted.console).to.be.empty;
      expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
      expect(services(page.get('service-card'))).to.deep.equal(['EMIS Web']);
      expect(textOf(page.get('lot-overview'))).to.contain('Lot 1');
      const list = page.get('lot-catalogue');
      list.query = {search: 'nothing of the kind'};
      await list.updateComplete;
      expect(textOf(list)).to.contain('No services');
    });
  }
});

describe('src on a page with a base', () => {
  for (const [name, src] of [
    ['is resolved against it', 'catalogue.json'],
    ['may go up from it', '../data/catalogue.json'],
  ] as const) {
    it(name, async () => {
      const folder = `${crypto.randomUUID()}/data`;
      const url = await put(`${folder}/catalogue.json`, catalogueOf(['By the base']));
      const head = `<base href="/situations/files/${folder}/">${script}`;
      const page = await open({head, body: tag('lot-catalogue', {src})});
      await page.finished();
      expect(services(page.get('lot-catalogue'))).to.deep.equal(['By the base']);
      expect(page.requests().at(-1)).to.equal(url);
    });
  }
});

function openXhtml(head: string, body: string): Promise<HostPage> {
  const markup = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A situation</title>
    <script src="/situations/watch.js"></script>${head}</head><body>${body}</body></html>`;
  return openFile(markup, 'application/xhtml+xml');
}

/** A page whose parser stands at a script that the server holds, behind a beginning with script and tag. */
async function arriving(
  beginning: string,
  rest = '',
): Promise<{page: HostPage; awaited: string; arrive: () => Promise<unknown>}> {
  const id = crypto.randomUUID();
  const {url: awaited} = situation({type: 'text/javascript', body: '', hold: id});
  const frame = document.createElement('iframe');
  frame.src = addressOf({body: `${beginning}<script src="${awaited.replaceAll('&', '&amp;')}"></script>${rest}`});
  document.body.append(frame);
  const isDefined = () => frame.contentWindow!.customElements.get('lot-catalogue');
  await until(isDefined, 'expected the tag to be defined');
  return {page: new HostPage(frame), awaited, arrive: () => fetch(`/situations/release?id=${id}`)};
}
