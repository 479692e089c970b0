// The widget as a page of its own, in frames and by itself, and the script that gives the frames their height.
import {expect} from '@open-wc/testing';
import {faultsOf} from '../stories/axe.ts';
import {isWebKit, onlyWhere} from '../support/engine.ts';
import {find, reads} from '../support/look.ts';
import {onPaper, toPaper, toScreen} from '../support/paper.ts';
import {catalogueOf, elsewhere} from '../source/server.ts';
import {closeAll, host, HostPage, open, services, textOf} from './page.ts';

afterEach(closeAll);
afterEach(() => sessionStorage.clear());

const src = '/demo/data/gpsoc.json';
const address = (query: string, widget = 'lot-catalogue') => `/demo/embed.html?widget=${widget}&src=${src}&${query}`;
const hostScript = '<script src="/demo/embed-host.js"></script>';
const markup = (text: string) => text.replaceAll('&', '&amp;');
const frameOf = (query: string, attributes = '') => `<iframe ${attributes} src="${markup(address(query))}"></iframe>`;

/** The page in the first frame of a page. */
function inFrame(page: HostPage): Document {
  return page.document.querySelector('iframe')!.contentDocument!;
}

async function until<T>(ready: () => T | undefined | false | null): Promise<T> {
  for (;;) {
    const got = ready();
    if (got) return got;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The list in the first frame, once it has its services. */
async function listIn(page: HostPage): Promise<HTMLElementTagNameMap['lot-catalogue']> {
  const list = await until(() => inFrame(page).querySelector('lot-catalogue'));
  await list.loaded;
  await list.updateComplete;
  return list;
}

/** The file that a page lets its reader save: a link to it is followed that is on no page. */
function savedBy({HTMLAnchorElement}: Window & typeof globalThis): Promise<{name: string; text: string}> {
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      const {download: name, href} = this;
      void fetch(href).then(async (response) => resolve({name, text: await response.text()}));
    };
  });
}

/** The page as its readers open it: in a window of its own. */
async function alone(href: string): Promise<{document: Document; close: () => void}> {
  const opened = window.open(href)!;
  await until(() => opened.document.readyState === 'complete' && opened.location.href !== 'about:blank');
  return {document: opened.document, close: () => opened.close()};
}

describe('A frame of the widget’s page', () => {
  it('shows what its address asks for', async () => {
    const page = await open({body: frameOf('lot=3&page-size=2&heading=Ours')});
    const list = await listIn(page);
    expect(list.lot).to.equal('3');
    expect(services(list)).to.have.lengthOf(2);
    expect(textOf(list)).to.contain('Ours');
  });

  it('is named after what it shows, in the language of the catalogue', async () => {
    const folder = await host({catalogue: catalogueOf(['Vision'], {title: 'Ein gwasanaethau', language: 'cy'})});
    const page = await open({
      body: `<iframe src="${folder}embed.html?widget=lot-catalogue&amp;heading=Y+rhestr"></iframe>`,
    });
    await listIn(page);
    expect(inFrame(page).title).to.equal('Y rhestr - Ein gwasanaethau');
    expect(inFrame(page).documentElement.lang).to.equal('cy');
  });

  it('is as high as its content, and follows it', async () => {
    const page = await open({head: hostScript, body: frameOf('lot=3&page-size=2')});
    const list = await listIn(page);
    const frame = page.document.querySelector('iframe')!;
    const fits = () => Math.abs(frame.clientHeight - inFrame(page).documentElement.offsetHeight) <= 1;
    await until(() => frame.clientHeight > 300 && fits());
    const before = frame.clientHeight;
    list.query = {search: 'no such service'};
    await until(() => frame.clientHeight < before && fits());
  });

  it('has its height also where the script comes last', async () => {
    const page = await open({body: frameOf('page-size=2')});
    await listIn(page);
    await page.include('/demo/embed-host.js', {type: ''});
    await until(() => page.document.querySelector('iframe')!.clientHeight > 300);
  });

  it('has its height in a sandbox too, where it is of no origin', async () => {
    const page = await open({head: hostScript, body: frameOf('', 'sandbox="allow-scripts"')});
    // Its own data is out of its reach there, which it says; and that has a height too.
    await until(() => page.document.querySelector('iframe')!.style.height !== '');
  });

  it('says what to do where it may not run scripts', async () => {
    const page = await open({body: frameOf('', 'sandbox="allow-same-origin"')});
    const main = await until(() => inFrame(page).querySelector('main'));
    expect(main.textContent).to.contain('A list of services stands here').and.contain('allow-scripts');
    expect(main.querySelector('a')!.href).to.equal(new URL(address(''), location.href).href);
  });

  it('offers itself as a page', async () => {
    const page = await open({body: frameOf('lot=3')});
    await listIn(page);
    const link = inFrame(page).querySelector<HTMLAnchorElement>('main + footer > a')!;
    expect(link.checkVisibility()).to.be.true;
    expect(inFrame(page).querySelectorAll('lot-catalogue')).to.have.lengthOf(1);
    expect(link.textContent).to.equal('Open as a page');
    expect(link.href).to.contain('lot=3');
    expect(link.target).to.equal('_top');
  });

  it('opens links outside', async () => {
    const page = await open({body: frameOf('lot=3&detail-url=/services?id={id}')});
    const list = await listIn(page);
    const link = list.shadowRoot!.querySelector<HTMLAnchorElement>('a[href*="/services?id="]')!;
    inFrame(page).addEventListener('click', (event) => event.preventDefault(), true);
    link.click();
    expect(link.target).to.equal('_top');
  });

  it('keeps what its reader asks apart from what its address fixes', async () => {
    const page = await open({body: frameOf('lot=3&url-state=query')});
    const list = await listIn(page);
    list.query = {search: 'record'};
    await until(() => inFrame(page).location.search.includes('my.q=record'));
    inFrame(page).location.reload();
    const again = await until(() => {
      const fresh = inFrame(page).querySelector('lot-catalogue');
      return fresh !== list && fresh;
    });
    await again.loaded;
    expect(again.lot).to.equal('3');
    expect(again.query.search).to.equal('record');
  });

  it('obeys a policy that allows scripts and requests of its own site and nothing else', async () => {
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
    const folder = await host({catalogue: catalogueOf(['Vision']), policy});
    const violations: string[] = [];
    const page = await open({body: `<iframe src="${folder}embed.html?widget=lot-catalogue"></iframe>`});
    inFrame(page).addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      violations.push(violatedDirective),
    );
    expect(services(await listIn(page))).to.deep.equal(['Vision']);
    expect(violations).to.be.empty;
  });

  it('fits 320 pixels, and axe finds nothing', async () => {
    const page = await open({body: frameOf('lot=3', 'width="320" height="900"')});
    await listIn(page);
    const {scrollingElement, defaultView} = inFrame(page);
    expect(scrollingElement!.scrollWidth).to.be.at.most(scrollingElement!.clientWidth);
    expect(await faultsOf(defaultView!)).to.deep.equal([]);
  });

  it('gives the CSV file of its list', async () => {
    const page = await open({body: frameOf('lot=3&page-size=2', 'width="1000"')});
    const list = await listIn(page);
    const saved = savedBy(inFrame(page).defaultView!);
    (await find(list, 'button', 'Download as CSV')).click();
    const {name, text} = await saved;
    expect(name).to.match(/^lot-3-\d+-services-.*\.csv$/);
    expect(text.split('\r\n').length).to.be.greaterThan(list.result!.total);
  });

  it('says so where its sandbox allows no downloads', async () => {
    const page = await open({body: frameOf('lot=3', 'width="1000" sandbox="allow-scripts allow-same-origin"')});
    const list = await listIn(page);
    (await find(list, 'button', 'Download as CSV')).click();
    await reads(list, 'This page is in a frame that does not allow downloads.');
  });

  for (const [widget, query] of [
    ['lot-catalogue', 'lot=3'],
    ['service-compare', 'services=emis-web,systmone'],
    ['order-eligibility', 'service=i-patient&organisation=gp-practice&principal-system=emis-web&as-of=2016-06-03'],
  ] as const) {
    it(`says so where its sandbox does not let its ${widget} print`, async () => {
      const sandbox = 'width="1000" sandbox="allow-scripts allow-same-origin"';
      const page = await open({body: `<iframe ${sandbox} src="${markup(address(query, widget))}"></iframe>`});
      const element = await until(() => inFrame(page).querySelector(widget));
      await element.loaded;
      await element.updateComplete;
      (await find(element, 'button', 'Print')).click();
      await reads(element, 'This page is in a frame that does not allow printing.');
      expect(textOf(element)).not.to.contain('Printed'); // nothing was made ready for paper
    });
  }

  it('does not say that a request was taken away where its sandbox lets nobody take it', async () => {
    const both = `<script type=module src=/demo/embed.js></script>
      <lot-catalogue services=emis-web selectable as-of=2016-06-03 src=${src}></lot-catalogue><order-request src=${src} as-of=2016-06-03></order-request>`;
    const page = await open({
      body: `<iframe width="1000" sandbox="allow-scripts allow-same-origin" srcdoc="${both}"></iframe>`,
    });
    const list = await listIn(page);
    const request = inFrame(page).querySelector('order-request')!;
    (await find(list, 'checkbox', 'Add to request: EMIS Web')).click();
    let taken = 0;
    request.addEventListener('gpsoc-order-request', () => taken++);
    for (const [button, words] of [
      ['Download as CSV', 'This page is in a frame that does not allow downloads.'],
      ['Print', 'This page is in a frame that does not allow printing.'],
    ] as const) {
      (await find(request, 'button', button)).click();
      await reads(request, words);
    }
    expect(taken).to.equal(0);
  });

  it('says so in a sandbox that hides that from it, by what the page around it knows', async () => {
    const folder = await host({catalogue: catalogueOf(['Vision'])});
    // Nobody can look into such a frame: a script of its own presses the button, and tells what it then reads.
    const probe = `addEventListener('gpsoc-load', async ({target}) => {
      const shown = (words) => new Promise((resolve) => setInterval(() => target.shadowRoot.textContent.includes(words) && resolve()));
      await new Promise((resolve) => addEventListener('message', resolve));
      [...target.shadowRoot.querySelectorAll('button')].find((button) => button.textContent.includes('CSV')).click();
      await shown('does not allow downloads');
      parent.postMessage('it says so', '*');
    });`;
    const withProbe = (await (await fetch(`${folder}embed.html`)).text()).replace(
      '<body>',
      `<body><script>${probe}</script>`,
    );
    await fetch(`${folder}embed.html?type=text/html`, {method: 'PUT', body: withProbe});
    const page = await open({head: `<script src="${folder}embed-host.js"></script>`});
    const said = new Promise((resolve) => {
      page.window.addEventListener('message', ({data}) => data === 'it says so' && resolve(data));
    });
    const frame = Object.assign(page.document.createElement('iframe'), {
      src: `${folder}embed.html?widget=lot-catalogue`,
    });
    frame.setAttribute('sandbox', 'allow-scripts');
    page.document.body.append(frame);
    expect(await said).to.equal('it says so');
  });

  it('prints by its own button, and then all of its list', async () => {
    const page = await open({body: frameOf('lot=3&page-size=2', 'width="1000"')});
    const list = await listIn(page);
    const view = inFrame(page).defaultView!;
    let rows = 0;
    view.print = () => {
      view.dispatchEvent(new Event('beforeprint'));
      rows = list.shadowRoot!.querySelectorAll('tbody tr').length;
      view.dispatchEvent(new Event('afterprint'));
    };
    (await find(list, 'button', 'Print')).click();
    expect(rows).to.equal(list.result!.total);
    expect(services(list)).to.have.lengthOf(2);
  });

  onPaper.it('names on paper the page on which all of it stands, for a page around it cuts it off', async () => {
    const page = await open({body: frameOf('lot=3')});
    await listIn(page);
    const {body} = inFrame(page);
    const [address, footer] = [body.querySelector('.printed')!, body.querySelector('footer')!];
    expect(address.checkVisibility()).to.be.false;
    await toPaper();
    try {
      expect(address.checkVisibility()).to.be.true;
      expect(address.textContent).to.contain('embed.html?widget=lot-catalogue');
      expect(footer.checkVisibility()).to.be.false;
    } finally {
      await toScreen();
    }
  });

  it('says which widgets there are when its address names none, or an unknown one', async () => {
    for (const [query, words] of [
      ['', 'names no widget'],
      ['?widget=lot-list', 'no widget called lot-list'],
    ] as const) {
      const page = await open({body: `<iframe src="/demo/embed.html${query}"></iframe>`});
      const main = await until(() => inFrame(page).querySelector('main'));
      await until(() => main.textContent.includes(words));
      expect(main.textContent).to.contain('lot-catalogue');
    }
  });

  it('shows no catalogue of another site, and says so', async () => {
    const other = `${await elsewhere()}/situations/good.json`;
    const page = await open({body: `<iframe src="/demo/embed.html?widget=lot-catalogue&amp;src=${other}"></iframe>`});
    await until(() => inFrame(page).querySelector('main')?.textContent.includes('of its own site only'));
    expect(inFrame(page).querySelector('lot-catalogue')).to.be.null;
  });
});

describe('The script that sets the height of frames', () => {
  const tell = (message: unknown) =>
    `<iframe srcdoc="<script>parent.postMessage(${JSON.stringify(message).replaceAll('"', "'")}, '*')</script>" class="theirs"></iframe>`;

  it('hears nobody but its own frames', async () => {
    const page = await open({
      head: hostScript,
      body: `${frameOf('page-size=2')}${tell({type: 'gpsoc-height', height: 77})}<iframe class="theirs" src="/other/embed.html"></iframe>`,
    });
    page.window.postMessage({type: 'gpsoc-height', height: 77}, '*');
    await listIn(page);
    await until(() => page.document.querySelector('iframe')!.style.height !== '');
    for (const frame of page.document.querySelectorAll('iframe')) {
      expect(frame.style.height).not.to.equal('77px');
      if (frame.className === 'theirs') expect(frame.style.height).to.equal('');
    }
  });

  it('takes no height that no widget has', async () => {
    const page = await open({head: hostScript, body: frameOf('page-size=2')});
    await listIn(page);
    const frame = page.document.querySelector('iframe')!;
    await until(() => frame.style.height !== '');
    const before = frame.style.height;
    for (const height of ['9px', -1, 0, NaN, Infinity, 1e9, null]) {
      const event = new (page.window as unknown as typeof globalThis).MessageEvent('message', {
        source: frame.contentWindow,
        origin: location.origin,
        data: {type: 'gpsoc-height', height},
      });
      page.window.dispatchEvent(event);
    }
    expect(frame.style.height).to.equal(before);
  });
});

onlyWhere(!isWebKit, 'its driver opens no windows').describe('The widget’s page, opened by itself,', () => {
  it('has a heading of the first level and is as wide as one reads', async () => {
    const {document, close} = await alone(address('lot=3'));
    const heading = await until(() => document.querySelector('h1'));
    expect(heading.textContent).to.equal(document.title.split(' - ').at(-1));
    expect(document.querySelector('footer')).to.be.null;
    close();
  });

  it('takes no words and no foreign links from its address, for they would seem to be its site’s', async () => {
    const words = 'heading=Call+0900&contact=me&email=me@evil.example&fallback-href=https://evil.example/&strings={}';
    const {document, close} = await alone(address(`${words}&lot=3`, 'order-request'));
    const element = await until(() => document.querySelector('order-request'));
    expect(element.getAttributeNames().sort()).to.deep.equal(['lot', 'src']);
    close();
  });
});
