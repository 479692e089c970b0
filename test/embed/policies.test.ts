// Pages that allow little: their Content Security Policy, Trusted Types and sandboxes.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {catalogueOf, situation, times} from '../source/server.ts';
import {addressOf, closeAll, open, script, services, showsLink, tag, textOf, type HostPage} from './page.ts';

afterEach(closeAll);

const csp = (...directives: string[]) => `Content-Security-Policy: ${directives.join('; ')}`;
const strict = ["default-src 'none'", "script-src 'self'", "connect-src 'self'"];
const typesRequired = "require-trusted-types-for 'script'";

/** A list that is several pages long, to be searched and filtered. */
const long = JSON.stringify({
  ...catalogueOf([]),
  lots: [
    {id: '1', name: 'Lot 1'},
    {id: '2', name: 'Lot 2'},
  ],
  services: ['1', '2'].flatMap((lot) =>
    [...Array(8).keys()].map((n) => ({id: `s${lot}${n}`, name: `Service ${lot}${n}`, supplier: `Maker ${n}`, lot})),
  ),
});

describe('A page whose policy allows scripts and requests of its own site and nothing else', () => {
  it('shows services', async () => {
    const {url: src} = situation();
    const body = tag('lot-catalogue', {src}) + tag('service-card', {src, service: 'emis-web', detail: 'full'});
    const page = await open({headers: [csp(...strict)], head: script, body});
    await page.finished(2);
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    expect(services(page.get('service-card'))).to.deep.equal(['EMIS Web']);
    expect(await page.violations()).to.be.empty;
  });

  for (const [name, more] of [
    ['its reader searches, filters, opens a service, sorts and turns the page', []],
    ['it also wants Trusted Types', [typesRequired, 'trusted-types gpsoc-lit']],
  ] as const) {
    it(`is obeyed when ${name}`, async () => {
      const {url: src} = situation({body: long});
      const head = `<link rel="stylesheet" href="data:text/css,*{}">${script}`; // the page's own slip, to see one noted
      const page = await open({headers: [csp(...strict, ...more)], head, body: tag('lot-catalogue', {src})});
      await page.finished();
      await useAll(page);
      expect(await page.violations()).to.deep.equal(['style-src-elem data']);
    });
  }

  it('is obeyed by every tag of the package, on screen and on paper', async () => {
    const src = '/demo/data/gpsoc.json';
    const settings = {src, service: 'i-patient', services: 'emis-web, vision', 'as-of': '2016-06-03', detail: 'full'};
    const headers = [csp(...strict, typesRequired, 'trusted-types gpsoc-lit')];
    const body = tags.map((name) => tag(name, {...settings, 'url-state': 'query'})).join('');
    const page = await open({headers, head: script, body});
    await page.finished(tags.length);
    press(page.get('order-eligibility'), 'Check');
    for (const event of ['beforeprint', 'afterprint']) page.window.dispatchEvent(new page.window.Event(event));
    for (const name of tags) expect(textOf(page.get(name)), name).to.not.be.empty;
    expect(textOf(page.get('eligible-organisations'))).to.contain('How things stood on 3 June 2016');
    expect(await page.violations()).to.be.empty;
    expect(page.noted.errors).to.be.empty;
  });

  it('is obeyed by an element that has no catalogue, and by its second attempt', async () => {
    const {url: src, id} = situation({status: 404});
    const page = await open({headers: [csp(...strict)], head: script, body: tag('lot-catalogue', {src})});
    await page.finished();
    press(page.get('lot-catalogue'), 'Try again');
    await page.finished(2);
    expect(await times(id)).to.equal(2);
    expect(await page.violations()).to.be.empty;
  });
});

describe('A page that trusts single scripts', () => {
  const nonce = 'bm90IGEgc2VjcmV0';
  const {url: src} = situation();
  const body = tag('lot-catalogue', {src});

  it('by a nonce shows services', async () => {
    const headers = [csp("default-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'")];
    const head = script.replace('<script', `<script nonce="${nonce}"`);
    const page = await open({headers, nonce, head, body});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    expect(await page.violations()).to.be.empty;
  });

  it('and what they include shows services', async () => {
    const headers = [csp("default-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'")];
    const includes = `document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/demo/embed.js'}))`;
    const page = await open({headers, nonce, head: `<script nonce="${nonce}">${includes}</script>`, body});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    expect(await page.violations()).to.be.empty;
  });

  it('by their hash shows services, and the author’s link when a byte of the script is another', async () => {
    const bytes = await (await fetch('/demo/embed.js')).arrayBuffer();
    const served = async (integrity: string) =>
      open({
        headers: [csp("default-src 'none'", `script-src 'nonce-${nonce}' '${integrity}'`, "connect-src 'self'")],
        nonce,
        // An address of its own: Chromium goes on refusing one that failed once.
        head: `<script type="module" integrity="${integrity}" src="/demo/embed.js?${integrity}"></script>`,
        body,
      });

    const right = await served(await integrityOf(bytes));
    await right.finished();
    expect(services(right.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    expect(await right.violations()).to.be.empty;

    new Uint8Array(bytes)[1000]! ^= 1;
    const wrong = await served(await integrityOf(bytes));
    expect(wrong.window.customElements.get('lot-catalogue')).to.be.undefined;
    expect(showsLink(wrong.get('lot-catalogue'))).to.be.true;
  });
});

describe('A page with Trusted Types', () => {
  const connect = "connect-src 'self'"; // for violations()
  const theirLit = `<script type="module">
    import {html, render} from '/node_modules/lit/index.js';
    render(html\`<p id="theirs">Theirs</p>\`, document.body.appendChild(document.createElement('div')));
  </script>`;
  const theirPolicy = `<script>trustedTypes.createPolicy('lit-html', {createHTML: (html) => html})</script>`;
  const again = script.replace('embed.js', 'embed.js?again');

  const situations: [string, string[], string][] = [
    ['that lists our policy', [typesRequired, 'trusted-types gpsoc-lit'], script],
    ['that lists no policies', [typesRequired], script],
    ['whose own Lit comes first', [typesRequired, 'trusted-types lit-html gpsoc-lit'], theirLit + script],
    ['whose own Lit comes later', [typesRequired, 'trusted-types lit-html gpsoc-lit'], script + theirLit],
    [
      'where another script has taken Lit’s policy',
      [typesRequired, 'trusted-types lit-html gpsoc-lit'],
      theirPolicy + script,
    ],
    ['with our script twice', [typesRequired, 'trusted-types gpsoc-lit'], script + again],
  ];
  for (const [name, directives, head] of situations) {
    it(`${name} shows services`, async () => {
      const {url: src} = situation();
      const page = await open({headers: [csp(connect, ...directives)], head, body: tag('lot-catalogue', {src})});
      await page.finished();
      expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
      expect(page.document.getElementById('theirs') !== null).to.equal(head.includes(theirLit));
      expect(await page.violations()).to.be.empty;
    });
  }

  it('that only limits the list of policies shows services, though ours is not on it', async () => {
    const {url: src} = situation();
    const headers = [csp(connect, "trusted-types 'none'")];
    const page = await open({headers, head: script, body: tag('lot-catalogue', {src})});
    await page.finished();
    expect(services(page.get('lot-catalogue'))).to.deep.equal(['EMIS Web']);
    expect(await page.violations()).to.deep.equal(['trusted-types trusted-types-policy']);
    expect(page.noted.console).to.be.empty;
  });

  for (const list of ["trusted-types 'none'", 'trusted-types lit-html']) {
    it(`that forbids ours (${list}) shows the author’s links, and the console says once what to add`, async () => {
      const {url: src} = situation();
      const body = tag('lot-catalogue', {src}) + tag('service-card', {src, service: 'emis-web'});
      const page = await open({headers: [csp(connect, typesRequired, list)], head: script, body});
      await page.violations(); // by now every template has been refused
      expect(showsLink(page.get('lot-catalogue'))).to.be.true;
      expect(showsLink(page.get('service-card'))).to.be.true;
      expect(page.noted.console).to.have.lengthOf(1);
      expect(page.noted.console[0]).to.match(/^error: .*trusted-types gpsoc-lit/);
    });
  }
});

describe('A page with Trusted Types that forbids our policy, and whose editor has taken the link away,', () => {
  it('has the link of the attribute', async () => {
    const {url: src} = situation();
    const body = `<lot-catalogue src="${src}" fallback-href="/services"></lot-catalogue>`;
    const headers = [csp("connect-src 'self'", typesRequired, "trusted-types 'none'")];
    const page = await open({headers, head: script, body});
    await page.violations(); // by now every template has been refused
    const link = page.get('lot-catalogue').shadowRoot!.querySelector('a')!;
    expect([link.pathname, link.textContent]).to.deep.equal(['/services', 'View this information on another page']);
  });
});

describe('A page whose policy forbids the catalogue', () => {
  for (const [name, parts] of [
    ['in a header', {headers: [csp("connect-src 'none'")], head: script}],
    ['in a meta element', {head: `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">${script}`}],
  ] as const) {
    it(`${name} says so to whoever looks after the page, after one attempt for all elements`, async () => {
      const {url: src, id} = situation();
      const body = tag('lot-catalogue', {src}) + tag('service-card', {src, service: 'emis-web'});
      const page = await open({...parts, body});
      await page.finished(2);
      for (const element of [page.get('lot-catalogue'), page.get('service-card')]) {
        expect(textOf(element)).to.contain('Something is wrong with how this page is set up');
        expect(textOf(element)).to.contain('Add the address to its connect-src directive');
        expect(showsLink(element)).to.be.true;
      }
      expect(await page.violations()).to.deep.equal([`connect-src ${src}`]);
      expect(await times(id)).to.equal(0);
    });
  }
});

describe('A page in a sandbox, which is of no origin and may store nothing,', () => {
  const tells = `<script>addEventListener('gpsoc-load', ({target, services}) => {
    parent.postMessage({services, text: target.shadowRoot.textContent, origin, errors: noted.errors}, '*');
  })</script>`;

  for (const name of ['by a header', 'by its iframe']) {
    it(`${name}, shows services`, async () => {
      const {url: src} = situation({cors: '*'});
      const headers = name === 'by a header' ? [csp('sandbox allow-scripts')] : [];
      const frame = document.createElement('iframe');
      if (name === 'by its iframe') frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = addressOf({headers, head: tells + script, body: tag('lot-catalogue', {src})});
      const told = new Promise<Record<string, unknown>>((resolve) => {
        window.addEventListener('message', ({data}) => resolve(data as Record<string, unknown>), {once: true});
      });
      document.body.append(frame);
      const {text, ...rest} = await told;
      frame.remove();
      expect(text).to.contain('EMIS Web');
      expect(rest).to.deep.equal({services: 1, origin: 'null', errors: []});
    });
  }
});

/** All that a reader can do with a list. */
async function useAll(page: HostPage): Promise<void> {
  const list = page.get('lot-catalogue');
  const root = list.shadowRoot!;
  const input = root.querySelector<HTMLInputElement>('input[type="search"]')!;
  const type = (words: string) => {
    input.value = words;
    input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  };

  press(list, 'Next');
  await list.updateComplete;
  expect(services(list)).to.contain('Service 27');
  type('no such service');
  await list.updateComplete;
  expect(services(list)).to.be.empty;
  type('Service 1');
  await list.updateComplete;
  const select = root.querySelector<HTMLSelectElement>('select')!;
  select.value = 'name';
  select.dispatchEvent(new page.window.Event('change', {bubbles: true}));
  await list.updateComplete;
  root.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
  await list.updateComplete;
  press(list, 'Service 10');
  await list.updateComplete;
  expect(root.querySelector('[part~="detail"]')).to.exist;
  press(list, 'Clear all');
  await list.updateComplete;
  expect(services(list)).to.have.lengthOf(10);
}

/** Presses the button or link with that text. */
function press(element: Element, name: string): void {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a, [role="button"]')];
  const found = buttons.find(({textContent}) => textContent.includes(name));
  expect(found, name).to.exist;
  found!.click();
}

async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
