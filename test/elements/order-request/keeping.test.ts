// A request from page to page of one tab, and where the browser does not keep it.
import {expect} from '@open-wc/testing';
import {recallRequest, storeRequest, type KeptRequest} from '../../../src/elements/base/order/kept-request.ts';
import {aService} from '../../support/build.ts';
import {find, gone, names, reads, text, until} from '../../support/look.ts';
import {openPage, type Page} from '../../support/page.ts';
import {file, place, show} from '../../support/show.ts';
import {elsewhere} from '../../source/server.ts';
import {addressOf, script, tag} from '../../embed/page.ts';
import {readerStateAt, orderable, practice, requestFor, tick, write} from './asking.ts';

const kept = 'We keep your request in this tab until you close it. We do not send it to anyone.';
const refused = 'Your browser cannot keep your request. Copy or download it before you leave this page.';
const off = 'Copy or download your request before you leave this page: we do not keep it. We do not send it to anyone.';

afterEach(() => sessionStorage.clear());

/** A page with a list and a request, with these services ticked in the list: in a frame of its own, or in that of another. */
async function requestPage(src: string, picks: readonly string[] = [], after?: Page) {
  const body = tag('lot-catalogue', {src, selectable: ''}) + tag('order-request', {src, organisation: 'gp-practice'});
  const page = await openPage({body, after});
  for (const service of picks) await tick(page.first('lot-catalogue'), service);
  const request = page.first('order-request');
  if (picks.length > 0) await reads(request, kept);
  return {page, request, next: () => requestPage(src, [], page)};
}

describe('A request', () => {
  it('is there on the next page, with what was written, and what is changed there counts on a third', async () => {
    const src = await file(orderable());
    const first = await requestPage(src, ['EMIS Web']);
    first.page.first('lot-catalogue').setAttribute('lot', '2');
    await tick(first.page.first('lot-catalogue'), 'Viewer');
    await write(first.request, 'Your organisation', 'Densham & Sons');
    await write(first.request, 'Your name', 'Ä. "M" 🩺');
    await write(first.request, 'Anything to add (optional)', 'One\nTwo=3;4');
    await reads(first.request, '2 services in your request');

    const {request: second, next} = await first.next();
    await reads(second, '2 services in your request');
    expect(((await find(second, 'combobox', 'Lot: Viewer')) as HTMLSelectElement).value).to.equal('2');
    const values = async (name: string) => ((await find(second, 'textbox', name)) as HTMLInputElement).value;
    expect([
      await values('Your organisation'),
      await values('Your name'),
      await values('Anything to add (optional)'),
    ]).to.deep.equal(['Densham & Sons', 'Ä. "M" 🩺', 'One\nTwo=3;4']);
    (await find(second, 'button', 'Remove: EMIS Web')).click();
    await reads(second, '1 service in your request');

    const {request: third} = await next();
    await reads(third, '1 service in your request');
    expect(text(third)).to.contain('Viewer').and.not.contain('EMIS Web');
  });

  it('leaves nothing behind when it is cleared', async () => {
    const {request, next} = await requestPage(await file(orderable()), ['EMIS Web']);
    await write(request, 'Anything to add (optional)', 'x');
    await until(() => sessionStorage.length === 1, 'expected it to be kept');
    (await find(request, 'button', 'Clear the request')).click();
    await reads(request, 'Your request is empty.');
    expect(sessionStorage.length).to.equal(0);
    await reads((await next()).request, 'Your request is empty.');
  });

  it('of another catalogue is not this one', async () => {
    const {page, request} = await requestPage(await file(orderable()), ['EMIS Web']);
    await write(request, 'Your name', 'A');
    const other = await requestPage(await file(orderable()), [], page);
    await reads(other.request, 'Your request is empty.');
  });

  it('adds what an earlier page kept to what was picked here before it came', async () => {
    const src = await file(orderable());
    const before = await requestPage(src, ['EMIS Web']);
    const {window: page, first} = await openPage({
      body: `<service-card src="${src}" service="portals" selectable></service-card>`,
      after: before.page,
    });
    await tick(first('service-card'), 'Portals');
    const request = page.document.createElement('order-request');
    request.src = src;
    page.document.body.append(request);
    await reads(request, '2 services in your request');
    await until(() => names(first('service-card'), 'checkbox').length === 1, 'expected the box');
  });

  it('made anew on the same page does not bring back what was removed meanwhile', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web', 'portals'], practice);
    await write(request, 'Your name', 'A. Manager');
    await reads(request, kept);
    request.remove();
    const card = await show('service-card', {src, service: 'portals', selectable: true});
    await tick(card, 'Portals');
    const again = await show('order-request', {src, ...practice});
    await reads(again, '1 service in your request');
    expect(((await find(again, 'textbox', 'Your name')) as HTMLInputElement).value).to.equal('A. Manager');
  });

  it('to which the reader comes Back is what another page has made of it', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web', 'portals'], practice);
    await reads(request, '2 services');
    meanwhile(src, 'New');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await reads(request, '1 service in your request');
    expect(text(request)).to.not.contain('EMIS Web');
    expect(((await find(request, 'textbox', 'Your name')) as HTMLInputElement).value).to.equal('New');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
    await reads(request, '1 service in your request');
  });

  it('in two elements of a page is what another page has made of it, too, when the reader comes Back', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web', 'portals'], practice);
    const other = await show('order-request', {src, ...practice});
    const left = meanwhile(src);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    for (const each of [request, other]) await reads(each, '1 service in your request');
    expect(recallRequest(addressFor(src))).to.deep.equal(left);
  });

  it('is saved when the selection or what was written changes, not when it is shown anew', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    await reads(request, kept);
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    let saved = 0;
    Object.defineProperty(Storage.prototype, 'setItem', {value: () => saved++, configurable: true});
    try {
      request.headingLevel = 3;
      readerStateAt(src).setFacts({centralFunding: false});
      await until(() => request.renderRoot.querySelector('h3#title'), 'expected another heading');
      expect(saved).to.equal(0);
      readerStateAt(src).select('order', 'portals', true);
      expect(saved).to.equal(1);
      await write(request, 'Anything to add (optional)', 'x');
      expect(saved).to.equal(2);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', own);
    }
  });

  it('in two elements of a page keeps what was written in one of them', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    const other = await show('order-request', {src, ...practice});
    await write(request, 'Anything to add (optional)', 'Keep me');
    readerStateAt(src).select('order', 'portals', true);
    await reads(other, '2 services');
    expect(recallRequest(addressFor(src))?.requester.note).to.equal('Keep me');
  });

  it('says by its name what the catalogue of the next page no longer has', async () => {
    const src = await file(orderable());
    const before = await requestPage(src, ['EMIS Web', 'Portals']);
    const name = new URL(src, location.href).pathname.split('/files/')[1]!;
    await fetch(`/situations/files/${name}`, {
      method: 'PUT',
      body: JSON.stringify(orderable({services: [aService({status: 'available'})]})),
    });
    const {request: next, page} = await before.next();
    await reads(next, 'No longer in this catalogue Portals');
    const other = page.window.document.body.appendChild(next.cloneNode() as Element);
    await reads(other, 'No longer in this catalogue Portals');
    (await find(next, 'button', 'Remove: Portals')).click();
    await gone(next, 'heading', 'No longer in this catalogue');
  });
});

describe('Frames of one tab', () => {
  it('keep a request each, also when they are loaded again', async () => {
    const src = await file(orderable());
    const [one, other] = [await requestPage(src, ['EMIS Web']), await requestPage(src)];
    await reads(other.request, 'Your request is empty.');
    await tick(other.page.first('lot-catalogue'), 'Portals');
    await reads(other.request, '1 service in your request');
    const again = [await one.next(), await other.next()];
    for (const [n, here, there] of [
      [0, 'EMIS Web', 'Portals'],
      [1, 'Portals', 'EMIS Web'],
    ] as const) {
      await reads(again[n]!.request, '1 service in your request');
      expect(text(again[n]!.request)).to.contain(here).and.not.contain(there);
    }
  });

  it('leave their request to the page that takes the place of them all', async () => {
    const src = await file(orderable());
    const {page} = await requestPage(src, ['EMIS Web']);
    const beside = await show('order-request', {src, ...practice});
    await reads(beside, 'Your request is empty.');
    beside.remove();
    page.frame.remove();
    const url = addressFor(src);
    expect(recallRequest(url)?.selection.map(({service}) => service)).to.deep.equal(['emis-web']);
    expect(recallRequest(url)).to.equal(undefined);
  });

  it('keep it where a script says that there is nothing around them', async () => {
    const {page, request} = await requestPage(await file(orderable()));
    await reads(request, 'Your request is empty.');
    Object.assign(page.window, {parent: page.window});
    await tick(page.first('lot-catalogue'), 'Portals');
    await reads(request, kept);
  });
});

describe('storage="none"', () => {
  it('keeps nothing, says so, and leaves alone what others keep', async () => {
    sessionStorage.setItem('a', 'of the page');
    const src = await file(orderable());
    const key = `gpsoc-order-request:${new URL(src, location.href).href}`;
    sessionStorage.setItem(key, 'service=emis-web');
    const request = await show('order-request', {src, storage: 'none'});
    await reads(request, 'Your request is empty.');
    readerStateAt(src).select('order', 'portals', true);
    await reads(request, off);
    (await find(request, 'button', 'Clear the request')).click();
    await reads(request, 'Your request is empty.');
    expect(Object.fromEntries(Object.entries(sessionStorage))).to.deep.equal({
      a: 'of the page',
      [key]: 'service=emis-web',
    });
  });

  it('can be changed at run time', async () => {
    const {request} = await requestFor(orderable(), ['portals'], {storage: 'none'});
    await reads(request, off);
    expect(sessionStorage.length).to.equal(0);
    request.storage = 'session';
    await reads(request, kept);
    expect(sessionStorage.length).to.equal(1);
  });
});

describe('Where the browser keeps nothing', () => {
  for (const [why, get] of [
    ['it forbids even to ask', () => forbid('SecurityError')],
    ['its memory is full', () => full],
  ] as const) {
    it(`because ${why}, the request works, and says so`, async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      Object.defineProperty(window, 'sessionStorage', {get, configurable: true});
      try {
        const {src, request} = await requestFor(orderable(), ['portals'], practice);
        await reads(request, refused);
        readerStateAt(src).select('order', 'emis-web', true);
        await reads(request, '2 services');
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
        await request.updateComplete;
        await reads(request, '2 services');
      } finally {
        Object.defineProperty(window, 'sessionStorage', own);
      }
    });
  }

  it('an older request does not come back in the place of one that could not be kept', async () => {
    const {src, request} = await requestFor(orderable(), ['portals'], practice);
    await reads(request, kept);
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Object.defineProperty(Storage.prototype, 'setItem', {
      value: () => forbid('QuotaExceededError'),
      configurable: true,
    });
    try {
      readerStateAt(src).select('order', 'emis-web', true);
      await reads(request, refused);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', own);
    }
    expect(sessionStorage.length).to.equal(0);
  });
});

/** What a page in a frame of this one says of its request once a service is ticked there and the letter copied. */
async function toldFrom(frame: HTMLIFrameElement, site: string): Promise<Record<string, unknown>> {
  const src = addressFor(`${await file(orderable())}?cors=*`);
  const tells = `<script>addEventListener('gpsoc-load', async ({target}) => {
    if (target.localName !== 'order-request') return;
    const root = () => target.shadowRoot;
    while (!document.querySelector('service-card').shadowRoot.querySelector('input')) await new Promise(requestAnimationFrame);
    document.querySelector('service-card').shadowRoot.querySelector('input').click();
    while (!root().textContent.includes('service in your request')) await new Promise(requestAnimationFrame);
    root().querySelector('.ways button').click();
    while (!root().textContent.includes('does not let us copy')) await new Promise(requestAnimationFrame);
    parent.postMessage({text: root().textContent, brief: root().querySelector('#letter').value, errors: noted.errors}, '*');
  })</script>`;
  const card = tag('service-card', {src, service: 'portals', selectable: ''});
  const ours = script.replace('/demo', `${location.origin}/demo`);
  frame.src = site + addressOf({head: tells + ours, body: card + tag('order-request', {src})});
  const told = new Promise<Record<string, unknown>>((resolve) => {
    window.addEventListener('message', ({data}) => resolve(data as Record<string, unknown>), {once: true});
  });
  document.body.append(frame);
  const said = await told;
  frame.remove();
  return said;
}

describe('In a frame', () => {
  it('in a sandbox, the request works, and says that it is not kept', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const {text: said, brief, errors} = await toldFrom(frame, '');
    expect(said).to.contain(refused);
    expect(brief).to.contain('- Portals, EMIS, Lot 3');
    expect(errors).to.deep.equal([]);
  });

  it('on a page of another site, the request is kept', async () => {
    const {text: said, errors} = await toldFrom(document.createElement('iframe'), await elsewhere());
    expect(said).to.contain(kept);
    expect(errors).to.deep.equal([]);
  });
});

describe('What stands under our key', () => {
  for (const content of [
    '',
    'null',
    '{"picks":[{"service":"portals"}]}',
    '%E0%A4%A=&&&=;service',
    'lot=1&lot=2&title=x&note=%00',
    'service=__proto__&service=constructor&title=%3Cb%3Ex%3C/b%3E',
    `service=${'x'.repeat(100_000)}`,
    'service=portals&service=portals&lot=9&lot=3',
  ]) {
    it(`may be anything: ${content.slice(0, 60)}`, async () => {
      const src = await file(orderable());
      sessionStorage.setItem(`gpsoc-order-request:${new URL(src, location.href).href}`, content);
      const request = place('order-request', {src, ...practice});
      readerStateAt(src).select('order', 'emis-web', true);
      await reads(request, 'EMIS Web');
      expect(request.shadowRoot!.querySelector('b')).to.equal(null);
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      (await find(request, 'button', 'Clear the request')).click();
      await reads(request, 'Your request is empty.');
    });
  }
});

function addressFor(src: string): string {
  return new URL(src, location.href).href;
}

/** What another page in the place of this one makes of the request. */
function meanwhile(src: string, name = ''): KeptRequest {
  const left = {
    selection: [{service: 'portals', lot: '3', name: 'Portals'}],
    requester: {organisation: '', name, note: '', letter: ''},
  };
  storeRequest(addressFor(src), left);
  return left;
}

const full = {
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => forbid('QuotaExceededError'),
};

function forbid(name: string): never {
  throw new DOMException('Not here', name);
}
