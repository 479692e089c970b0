// A request from page to page of one tab, and where the browser does not keep it.
import {expect} from '@open-wc/testing';
import {aService} from '../../support/build.ts';
import {find, gone, names, reads, text, until} from '../../support/look.ts';
import {openPage, type Page} from '../../support/page.ts';
import {file, place, show} from '../../support/show.ts';
import {addressOf, script, tag} from '../../embed/page.ts';
import {readerStateAt, orderable, practice, requestFor, tick, write} from './asking.ts';

const kept = 'We keep your request in this tab until you close it. We do not send it to anyone.';
const refused = 'Your browser cannot keep your request. Copy or download it before you leave this page.';
const off = 'Copy or download your request before you leave this page: we do not keep it. We do not send it to anyone.';

afterEach(() => sessionStorage.clear());

/** Another page of the same tab. */
async function nextPage(src: string, attributes = ''): Promise<Page> {
  return openPage({body: `<order-request src="${src}" ${attributes}></order-request>`});
}

describe('A request', () => {
  it('is there on the next page, with what was written, and what is changed there counts on a third', async () => {
    const {src, request} = await requestFor(orderable(), [], practice);
    const list = await show('lot-catalogue', {src, lot: '2', selectable: true});
    await tick(list, 'Viewer');
    readerStateAt(src).select('order', 'emis-web', true);
    await write(request, 'Your organisation', 'Densham & Sons');
    await write(request, 'Your name', 'Ä. "M" 🩺');
    await write(request, 'Anything to add (optional)', 'One\nTwo=3;4');
    await reads(request, kept);

    const second = (await nextPage(src)).first('order-request');
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

    const third = (await nextPage(src)).first('order-request');
    await reads(third, '1 service in your request');
    expect(text(third)).to.contain('Viewer').and.not.contain('EMIS Web');
  });

  it('leaves nothing behind when it is cleared', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    await write(request, 'Anything to add (optional)', 'x');
    await until(() => sessionStorage.length === 1, 'expected it to be kept');
    (await find(request, 'button', 'Clear the request')).click();
    await reads(request, 'Your request is empty.');
    expect(sessionStorage.length).to.equal(0);
    const next = (await nextPage(src)).first('order-request');
    await reads(next, 'Your request is empty.');
  });

  it('of another catalogue is not this one', async () => {
    const {request} = await requestFor(orderable(), ['emis-web'], practice);
    await write(request, 'Your name', 'A');
    await reads(request, kept);
    const next = (await nextPage(await file(orderable()))).first('order-request');
    await reads(next, 'Your request is empty.');
  });

  it('adds what an earlier page kept to what was picked here before it came', async () => {
    const {src} = await requestFor(orderable(), ['emis-web'], practice);
    const {window: page, first} = await openPage({
      body: `<service-card src="${src}" service="portals" selectable></service-card>`,
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
    const second = (await nextPage(src)).first('order-request');
    (await find(second, 'button', 'Remove: EMIS Web')).click();
    await write(second, 'Your name', 'New');
    await reads(second, '1 service');
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
    const second = (await nextPage(src)).first('order-request');
    (await find(second, 'button', 'Remove: EMIS Web')).click();
    await reads(second, '1 service in your request');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    for (const each of [request, other]) await reads(each, '1 service in your request');
    await reads((await nextPage(src)).first('order-request'), '1 service in your request');
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
    const next = (await nextPage(src)).first('order-request');
    expect(((await find(next, 'textbox', 'Anything to add (optional)')) as HTMLTextAreaElement).value).to.equal(
      'Keep me',
    );
  });

  it('says by its name what the catalogue of the next page no longer has', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web', 'portals'], practice);
    await reads(request, kept);
    const name = new URL(src, location.href).pathname.split('/files/')[1]!;
    await fetch(`/situations/files/${name}`, {
      method: 'PUT',
      body: JSON.stringify(orderable({services: [aService({status: 'available'})]})),
    });
    const {first, window: page} = await nextPage(src);
    const next = first('order-request');
    await reads(next, 'No longer in this catalogue Portals');
    const other = page.document.body.appendChild(next.cloneNode() as Element);
    await reads(other, 'No longer in this catalogue Portals');
    (await find(next, 'button', 'Remove: Portals')).click();
    await gone(next, 'heading', 'No longer in this catalogue');
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

  it('because the page is in a sandbox, the request works', async () => {
    const src = `${await file(orderable())}?cors=*`;
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
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const url = new URL(src, location.href).href;
    const card = tag('service-card', {src: url, service: 'portals', selectable: ''});
    frame.src = addressOf({head: tells + script, body: card + tag('order-request', {src: url})});
    const told = new Promise<Record<string, unknown>>((resolve) => {
      window.addEventListener('message', ({data}) => resolve(data as Record<string, unknown>), {once: true});
    });
    document.body.append(frame);
    const {text: said, brief, errors} = await told;
    frame.remove();
    expect(said).to.contain(refused);
    expect(brief).to.contain('- Portals, EMIS, Lot 3');
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

const full = {
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => forbid('QuotaExceededError'),
};

function forbid(name: string): never {
  throw new DOMException('Not here', name);
}
