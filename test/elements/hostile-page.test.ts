// Pages that do not expect visitors: their styles, their scripts, their layout.
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {aCatalogue, aService, manyServices} from '../support/build.ts';
import {isChromium, onlyWhere} from '../support/engine.ts';
import {find, findAll, names, reads, text} from '../support/look.ts';
import {openPage, type PageOptions} from '../support/page.ts';
import {file} from '../support/show.ts';

const catalogue = aCatalogue({
  contact: {telephone: '0300 303 5678', email: 'help@example.org'},
  services: [
    aService({
      description: 'All of it.',
      categories: ['Principal'],
      pairings: [{service: 'systmone', status: 'assured', note: 'With a note that is rather long for its column.'}],
      sources: [{url: 'https://example.org/a/rather/long/address/that/has/no/place/to/break/in/it'}],
    }),
    ...manyServices(24, {supplier: 'INPS', status: 'planned', categories: ['Telehealth']}),
  ],
});

async function open(options: PageOptions & {attributes?: string}) {
  const src = await file(catalogue);
  const {attributes = ''} = options;
  const body = `<lot-catalogue src="${src}" ${attributes}><a href="/services">Our services</a></lot-catalogue>`;
  const page = await openPage({...options, body: (options.body ?? '{list}').replace('{list}', body)});
  const list = page.first('lot-catalogue');
  await find(list, 'heading', '25 services');
  return {page, list};
}

describe('Styles of the page', () => {
  it('that reset and hide everything stop at the element', async () => {
    const head =
      '<style>* {all: unset !important; display: none !important} html, body, lot-catalogue {display: block !important}</style>';
    const {list} = await open({head});
    const opener = await find(list, 'button', 'EMIS Web');
    expect(getComputedStyle(await find(list, 'heading', '25 services')).fontWeight).to.equal('600');
    expect(getComputedStyle(await find(list, 'searchbox')).borderTopStyle).to.equal('solid');
    opener.click();
    await find(list, 'heading', 'About this service');
  });

  it('of a root of 62.5% leave text of 16 px and more, save for the small print', async () => {
    const {list} = await open({head: '<style>html {font-size: 62.5%}</style>'});
    (await find(list, 'button', 'EMIS Web')).click();
    await find(list, 'heading', 'About this service');
    expect(smallestText(list)).to.be.at.least(14);
    expect(fontSize(await find(list, 'button', 'EMIS Web'))).to.be.at.least(16);
    expect(fontSize(await find(list, 'searchbox'))).to.be.at.least(16);
  });

  it('of a root of 200% make everything larger, and cut nothing off', async () => {
    const {list} = await open({head: '<style>html {font-size: 200%}</style>'});
    expect(fontSize(await find(list, 'searchbox'))).to.equal(32);
    expectNothingCutOff(list);
  });

  it('with their own font are followed', async () => {
    const {list} = await open({head: '<style>body {font-family: Georgia}</style>'});
    for (const role of ['searchbox', 'combobox', 'heading']) {
      expect(getComputedStyle(findAll(list, role)[0]!).fontFamily).to.equal('Georgia');
    }
  });

  it('for text that a reader spaces out cut nothing off', async () => {
    const spaced = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    const {list} = await open({head: `<style>body {${spaced}}</style>`, width: 320});
    expectNothingCutOff(list);
  });

  it('that forbid line breaks do not push the list out of its place', async () => {
    const {page, list} = await open({head: '<style>body {white-space: nowrap}</style>', width: 480});
    (await find(list, 'button', 'EMIS Web')).click();
    await find(list, 'heading', 'Works with these systems');
    expectNoOverflow(page.window, list);
  });

  it('that centre their text leave ours at its beginning, unless they mean the element', async () => {
    const head = '<style>main {text-align: center}</style>';
    const {list} = await open({head, body: '<main>{list}</main>'});
    const card = (await find(list, 'button', 'EMIS Web')).closest('li')!;
    expect(getComputedStyle(card).textAlign).to.be.oneOf(['start', 'left']); // the latter in Firefox
    list.style.textAlign = 'right';
    expect(getComputedStyle(card).textAlign).to.equal('right');
  });

  it('that indent, shadow, break, hide and capitalise their text leave ours as it is', async () => {
    const odd =
      '-webkit-text-fill-color: transparent; text-indent: 60px; text-shadow: 1px 1px red; text-transform: uppercase; word-break: break-all';
    const {list} = await open({head: `<style>main {${odd}}</style>`, body: '<main>{list}</main>'});
    const {textIndent, textShadow, textTransform, wordBreak, webkitTextFillColor, color} = getComputedStyle(
      await find(list, 'heading', '25 services'),
    );
    expect(webkitTextFillColor).to.equal(color);
    expect([textIndent, textShadow, textTransform, wordBreak]).to.deep.equal(['0px', 'none', 'none', 'normal']);
  });

  it('that set our tokens are seen', async () => {
    const {list} = await open({
      head: '<style>:root {--nhsuk-link-colour: rgb(1, 2, 3)} lot-catalogue {--gpsoc-text-colour: rgb(4, 5, 6)}</style>',
    });
    expect(getComputedStyle(await find(list, 'button', 'EMIS Web')).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(await find(list, 'heading', '25 services')).color).to.equal('rgb(4, 5, 6)');
  });

  it('that name our parts are seen', async () => {
    const {list} = await open({head: '<style>lot-catalogue::part(service) {border-top: 7px solid red}</style>'});
    const card = (await find(list, 'button', 'EMIS Web')).closest('li')!;
    expect(getComputedStyle(card).borderTopWidth).to.equal('7px');
  });

  it('can hide the element with the attribute for it', async () => {
    const {list} = await open({});
    list.hidden = true;
    expect(list.checkVisibility()).to.be.false;
  });
});

onlyWhere(isChromium, 'no other driver emulates what a reader has set').describe('Settings of the reader', () => {
  afterEach(() => emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'}));

  it('that force colours keep what is ticked apart from the rest', async () => {
    await emulateMedia({forcedColors: 'active'});
    const {list} = await open({width: 1000});
    const [ticked, other] = findAll(list, 'checkbox') as [HTMLInputElement, HTMLInputElement];
    ticked.click();
    await reads(list, /services?/);
    const mark = (box: Element) => getComputedStyle(box, '::before').borderBottomStyle;
    expect(ticked.checked).to.be.true;
    expect(mark(ticked)).not.to.equal(mark(other));
  });

  it('that force colours leave an arrow an arrow', async () => {
    await emulateMedia({forcedColors: 'active'});
    const {list} = await open({width: 480});
    const {borderLeftColor, borderTopColor, clipPath} = getComputedStyle(
      await find(list, 'button', 'Filter'),
      '::after',
    );
    expect(borderLeftColor).to.equal(borderTopColor);
    expect(clipPath).to.match(/^polygon/);
  });

  it('that reduce motion leave nothing that moves', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const {list} = await open({});
    (await find(list, 'button', 'EMIS Web')).click();
    await find(list, 'heading', 'Works with these systems');
    expect(list.shadowRoot!.getAnimations()).to.be.empty;
  });
});

describe('Places that are narrow or odd', () => {
  for (const width of [240, 320, 480, 800, 4000]) {
    it(`of ${width} px hold the list, opened and filtered, without scrolling sideways`, async () => {
      const {page, list} = await open({width});
      (await find(list, 'button', 'EMIS Web')).click();
      await find(list, 'heading', 'Works with these systems');
      list.query = {filters: {supplier: ['EMIS']}};
      await find(list, 'button', 'Remove filter Supplier: EMIS');
      expectNoOverflow(page.window, list);
    });
  }

  const places = {
    'a flex item': '<div style="display: flex"><div style="min-width: 0">{list}</div><p>Beside it</p></div>',
    'a table cell': '<table><tr><td>{list}</td></tr></table>',
    'a float': '<div style="float: left; width: 50%">{list}</div>',
    'a grid': '<div style="display: grid; grid-template-columns: minmax(0, 1fr) 3em">{list}<p>Beside</p></div>',
    'a grid column as wide as its content must be':
      '<div style="display: grid; grid-template-columns: min-content 1fr">{list}<p>Beside</p></div>',
    'a table cell of 1%': '<table><tr><td style="width: 1%">{list}</td><td style="width: 99%">Beside</td></tr></table>',
    'a row of 160 px': '<div style="display: flex; width: 160px">{list}</div>',
  };
  for (const [name, body] of Object.entries(places)) {
    it(`such as ${name} hold it`, async () => {
      const {page, list} = await open({body, width: 640});
      expect(list.getBoundingClientRect().width).to.be.above(100);
      expectNoOverflow(page.window, list);
    });
  }

  it('such as a box that scrolls keep what is hidden from sight, so that the page itself does not scroll', async () => {
    const {page} = await open({body: '<div style="height: 300px; overflow: auto">{list}</div>'});
    const {scrollHeight, clientHeight} = page.window.document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });

  it('of 160 px, or of 320 with text of twice the size, hold a full card', async () => {
    const src = await file(
      aCatalogue({services: [aService({pairings: [{service: 'Microtest Evolution', status: 'assured'}]})]}),
    );
    for (const [width, text] of [
      [160, '100%'],
      [320, '200%'],
    ] as const) {
      const page = await openPage({
        head: `<style>html {font-size: ${text}} body {margin: 0 8px}</style>`,
        body: `<service-card src="${src}" service="emis-web" detail="full"></service-card>`,
        width: width + 16,
      });
      const card = page.first('service-card');
      await find(card, 'heading', 'Works with these systems');
      expectNoOverflow(page.window, card);
    }
  });

  it('such as a closed details show it once opened', async () => {
    const src = await file(catalogue);
    const body = `<details><summary>Services</summary><lot-catalogue src="${src}"></lot-catalogue></details>`;
    const page = await openPage({body});
    page.first('details').open = true;
    await find(page.first('lot-catalogue'), 'heading', '25 services');
  });

  const closed: Record<string, [body: string, open: (document: Document) => void]> = {
    'a dialog': ['<dialog>{list}</dialog>', (page) => page.querySelector('dialog')!.showModal()],
    'a part with hidden': ['<div hidden>{list}</div>', (page) => (page.querySelector('div')!.hidden = false)],
    'a part with inert': ['<div inert>{list}</div>', (page) => (page.querySelector('div')!.inert = false)],
    'a paragraph': ['<p>{list}</p>', () => {}],
    'a template, taken out of it': [
      '<template>{list}</template>',
      (page) => page.body.append(page.querySelector('template')!.content),
    ],
    'another shadow tree': [
      '<div><template shadowrootmode="open">{list}</template></div>',
      (page) => (page.querySelector('div')!.id = 'other'),
    ],
  };
  for (const [name, [body, show]] of Object.entries(closed)) {
    it(`such as ${name} show it once it is open`, async () => {
      const src = await file(catalogue);
      const tag = `<lot-catalogue src="${src}"></lot-catalogue>`;
      const {window} = await openPage({body: body.replace('{list}', tag)});
      show(window.document);
      const list = (window.document.querySelector('#other')?.shadowRoot ?? window.document).querySelector(
        'lot-catalogue',
      )!;
      (await find(list, 'button', 'EMIS Web')).click();
      await find(list, 'heading', 'Works with these systems');
    });
  }

  it('are served from right to left, where English stays English', async () => {
    const {list, page} = await open({
      head: '<script>document.documentElement.dir = "rtl"; document.documentElement.lang = "ar"</script>',
      width: 480,
    });
    expect((await find(list, 'button', 'EMIS Web')).closest('[lang]')!.getAttribute('lang')).to.equal('en-GB');
    expectNoOverflow(page.window, list);
  });

  it('are served from right to left, where English runs from left to right, and what they put in slots as they do', async () => {
    const {list, page} = await open({head: '<script>document.documentElement.dir = "rtl"</script>', width: 480});
    const [own, marked] = ['', 'dir="ltr"'].map((attributes) => `<p slot="intro" ${attributes}>x</p>`);
    list.insertAdjacentHTML('beforeend', `${own}${marked}`);
    const {direction} = getComputedStyle(await find(list, 'heading', '25 services'));
    const slotted = [...list.querySelectorAll('[slot=intro]')].map((each) => getComputedStyle(each).direction);
    expect([direction, ...slotted]).to.deep.equal(['ltr', 'rtl', 'ltr']);
    list.strings = {loading: 'جارٍ تحميل الخدمات'};
    await list.updateComplete;
    expect(getComputedStyle(await find(list, 'heading', '25 services')).direction).to.equal('rtl');
    page.window.document.documentElement.dir = 'ltr';
    expect(getComputedStyle(list.querySelector('[slot=intro]')!).direction).to.equal('ltr');
  });

  it('with few pixels fold the filters away, and unfold them on request', async () => {
    const {list} = await open({width: 480});
    expect(names(list, 'checkbox')).to.be.empty;
    const fold = await find(list, 'button', 'Filter');
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    fold.click();
    await find(list, 'checkbox', /^EMIS/);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
  });

  it('with room show the filters, and nothing to fold them', async () => {
    const {list} = await open({width: 1000});
    await find(list, 'checkbox', /^EMIS/);
    expect(names(list, 'button', /filters$/)).to.be.empty;
  });
});

describe('Scripts of the page', () => {
  const scripts: [name: string, script: string][] = [
    ['add to every array', 'Array.prototype.remove = Array.prototype.last = function () {}'],
    ['add to every object', 'Object.prototype.foo = function () {}'],
    ['replace Array.from as Prototype.js does', 'Array.from = (it) => it && it.length ? [].slice.call(it) : []'],
    ['make JSON of arrays odd', 'Array.prototype.toJSON = String.prototype.toJSON = () => "odd"'],
    [
      'take away what is new',
      'delete window.requestIdleCallback; delete window.structuredClone; delete window.scheduler; delete Element.prototype.moveBefore; delete Element.prototype.setHTML',
    ],
    [
      'take away observers',
      'delete window.ResizeObserver; delete window.IntersectionObserver; delete window.MutationObserver',
    ],
    [
      'close every shadow tree',
      'const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return window.closed = attach.call(this, {...init, mode: "closed"}) }',
    ],
    [
      'wrap customElements.define',
      'const define = customElements.define; customElements.define = function (...all) { return define.apply(this, all) }',
    ],
    [
      'refuse to keep anything',
      'Object.defineProperty(window, "caches", {get() { throw new DOMException("no", "SecurityError") }}); Object.defineProperty(window, "sessionStorage", {get() { throw new DOMException("no", "SecurityError") }})',
    ],
  ];
  for (const [name, script] of scripts) {
    it(`may ${name}`, async () => {
      const src = await file(catalogue);
      const page = await openPage({
        head: `<script>${script}</script>`,
        body: `<lot-catalogue src="${src}"></lot-catalogue>`,
      });
      const list = page.first('lot-catalogue');
      await new Promise<void>((resolve) => {
        if (list.result) resolve();
        else list.addEventListener('gpsoc-load', () => resolve());
      });
      const {renderRoot} = list;
      const openers = [...renderRoot.querySelectorAll('button')].map(({textContent}) => textContent.trim());
      expect(openers.filter((name) => name.startsWith('Service ') || name === 'EMIS Web')).to.have.length(10);
      expect(renderRoot.querySelectorAll('input[type=checkbox]').length).to.equal(4); // of the filter that is open
      expect(renderRoot.querySelectorAll('details').length).to.equal(3);
      expect(page.noted.errors).to.be.empty;
    });
  }

  it('that have shortcuts of one key do not hear what is typed here', async () => {
    const script = `window.heard = []; for (const type of ['keydown', 'keypress']) addEventListener(type, (event) => { heard.push(event.key); event.preventDefault() })`;
    const {page, list} = await open({head: `<script>${script}</script>`});
    const box = (await find(list, 'searchbox')) as HTMLInputElement;
    const press = (key: string) =>
      ['keydown', 'keypress'].map((type) =>
        box.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true, cancelable: true})),
      );
    expect(['s', '/', ' '].flatMap(press)).to.not.include(false);
    press('Escape');
    expect((page.window as unknown as {heard: string[]}).heard)
      .to.include('Escape')
      .and.not.include.members(['s', '/']);
  });

  it('that take over links get ours like any other', async () => {
    const {page, list} = await open({attributes: 'detail-url="/services/{id}"'});
    const taken: string[] = [];
    page.window.document.addEventListener('click', (event) => {
      const link = event.composedPath().find((each) => (each as Element).localName === 'a') as HTMLAnchorElement;
      taken.push(link.pathname);
      event.preventDefault();
    });
    (await find(list, 'link', 'EMIS Web')).click();
    expect(taken).to.deep.equal(['/services/emis-web']);
  });

  it('find no link of ours that opens a window', async () => {
    const {list} = await open({});
    (await find(list, 'button', 'EMIS Web')).click();
    await find(list, 'heading', 'Works with these systems');
    const links = findAll(list, 'link') as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(1);
    expect(links.filter(({target}) => target !== '')).to.be.empty;
  });

  it('that own the URL find it untouched', async () => {
    const {page, list} = await open({});
    const before = [page.window.location.href, page.window.history.length];
    (await find(list, 'button', 'Next page')).click();
    await reads(list, 'Showing 11 to 20');
    expect([page.window.location.href, page.window.history.length]).to.deep.equal(before);
  });

  it('find their own globals and prototypes as they were', async () => {
    const script = 'window.before = Object.keys(window)';
    const {page} = await open({head: `<script>${script}</script>`});
    const {before} = page.window as unknown as {before: string[]};
    const added = Object.keys(page.window).filter((name) => !before.includes(name) && name !== 'before');
    expect(added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.be.empty;
  });
});

describe('A page that keeps shadow trees from elements', () => {
  it('shows the author’s link, and says why in the console', async () => {
    const refuse = 'Element.prototype.attachShadow = () => { throw new DOMException("no", "NotSupportedError") }';
    const page = await openPage({
      head: `<script>${refuse}</script>`,
      body: `<lot-catalogue src="${await file(catalogue)}"><a href="/services">Our services</a></lot-catalogue>`,
    });
    expect(page.first('lot-catalogue').querySelector('a')!.checkVisibility()).to.be.true;
    expect(page.console.join()).to.match(/^error: <lot-catalogue> got no shadow tree/);
    expect(page.noted.errors).to.be.empty;
  });
});

describe('Frameworks of the page', () => {
  it('may set the attribute is on our tags', async () => {
    const {page} = await open({attributes: 'is="vue:lot"'});
    expect(page.noted.errors).to.be.empty;
  });
});

describe('Documents of another kind', () => {
  it('with a base elsewhere have addresses as seen from there', async () => {
    const name = (await file(catalogue)).split('/').at(-1)!;
    const page = await openPage({
      head: '<base href="/situations/files/">',
      body: `<lot-catalogue src="${name}" detail-url="../{id}"></lot-catalogue>`,
    });
    const link = await find(page.first('lot-catalogue'), 'link', 'EMIS Web');
    expect(link.getAttribute('href')).to.equal(`${location.origin}/situations/emis-web`);
  });

  it('without a doctype look the same', async () => {
    const looks: string[] = [];
    for (const doctype of ['<!doctype html>', '']) {
      const {list} = await openBare(
        `${doctype}<title>Old</title><body style="font: italic 20px Georgia; color: #123456">`,
      );
      (await find(list, 'button', 'EMIS Web')).click();
      const table = (await find(list, 'heading', 'Works with these systems')).nextElementSibling!;
      const {font, color} = getComputedStyle(table);
      looks.push(`${list.ownerDocument.compatMode === 'BackCompat' ? 'old' : 'new'} ${font} ${color}`);
    }
    expect(looks[1]).to.equal(looks[0]!.replace('new', 'old'));
  });

  async function openBare(before: string) {
    const at = (path: string) => new URL(path, location.href).href;
    const src = await file(catalogue);
    const script = `<script type="module">import '${at('/src/elements/lot-catalogue/define.ts')}'; parent.ready()</script>`;
    const html = `${before}<lot-catalogue src="${src}"><a href="/services">Our services</a></lot-catalogue>${script}`;
    const frame = document.createElement('iframe');
    frame.width = '1000';
    frame.src = URL.createObjectURL(new Blob([html], {type: 'text/html'}));
    await new Promise<void>((resolve) => {
      Object.assign(window, {ready: resolve});
      document.body.append(frame);
    });
    frames.push(frame);
    return {list: frame.contentDocument!.querySelector('lot-catalogue')!};
  }

  const frames: HTMLIFrameElement[] = [];

  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });
});

describe('Ids of the page', () => {
  it('that are like ours change nothing, and none of ours leave', async () => {
    const {page, list} = await open({body: '<h1 id="results">R</h1><p id="search">S</p><p id="panel">P</p>{list}'});
    await find(list, 'searchbox', 'Search services');
    (await find(list, 'button', 'Next page')).click();
    await reads(list, 'Showing 11 to 20');
    expect(page.window.document.activeElement!.localName).to.equal('lot-catalogue');
    expect(text(page.window.document.querySelector('#search')!)).to.equal('S');
  });
});

describe('Targets and labels', () => {
  it('are at least 24 px high and wide, unless they stand in a sentence', async () => {
    const {list} = await open({});
    list.query = {filters: {supplier: ['EMIS', 'INPS']}};
    (await find(list, 'button', 'EMIS Web')).click();
    await find(list, 'heading', 'Works with these systems');
    const small = [
      ...['button', 'link', 'combobox', 'searchbox'].flatMap((role) => findAll(list, role)),
      ...findAll(list, 'checkbox').map((box) => box.closest('label')!),
    ]
      .filter((target) => !target.closest('p'))
      .filter((target) => getComputedStyle(target).clipPath === 'none')
      .map((target) => ({target: text(target) || target.id, ...size(target)}))
      .filter(({width, height}) => width < 24 || height < 24);
    expect(small).to.deep.equal([]);
  });

  it('bear the words that are seen', async () => {
    const {list} = await open({});
    list.query = {filters: {supplier: ['EMIS', 'INPS']}};
    await find(list, 'button', 'Remove filter Supplier: EMIS');
    for (const role of ['button', 'link', 'checkbox']) {
      const targets = findAll(list, role);
      names(list, role).forEach((name, n) => {
        const seen = text(role === 'checkbox' ? targets[n]!.closest('label')! : targets[n]!)
          .replace(' ✕', '')
          .replace('✕', '');
        expect(name).to.contain(seen);
      });
    }
  });
});

function size(element: Element) {
  const {width, height} = element.getBoundingClientRect();
  return {width: Math.round(width * 10) / 10, height: Math.round(height * 10) / 10};
}

function fontSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}

function smallestText(list: Element): number {
  const roles = [
    'heading',
    'button',
    'link',
    'checkbox',
    'listitem',
    'strong',
    'row',
    'cell',
    'columnheader',
    'term',
    'definition',
  ];
  return Math.min(...roles.flatMap((role) => findAll(list, role)).map(fontSize));
}

function expectNoOverflow(page: Window, list: Element): void {
  const {scrollWidth, clientWidth} = page.document.documentElement;
  expect(scrollWidth, 'width that the page scrolls').to.be.at.most(clientWidth);
  expect(list.scrollWidth, 'width of the content').to.be.at.most(Math.ceil(list.getBoundingClientRect().width));
}

function expectNothingCutOff(list: Element): void {
  const roles = ['button', 'combobox', 'searchbox', 'heading'];
  for (const element of roles.flatMap((role) => findAll(list, role))) {
    if (getComputedStyle(element).clipPath !== 'none') continue;
    expect(element.scrollHeight, text(element)).to.be.at.most(element.clientHeight + 2 || Infinity);
    expect(element.scrollWidth, text(element)).to.be.at.most(element.clientWidth + 1 || Infinity);
  }
}
