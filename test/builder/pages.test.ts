// The builder and "Check my catalogue", as they are delivered, under a policy that allows scripts and requests of their own
// site and nothing else.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {addressOf, script} from '../embed/page.ts';
import {put} from '../source/server.ts';
import {faultsOf} from '../stories/axe.ts';
import {find, findAll, until} from '../support/look.ts';

type PageWindow = Window & typeof globalThis;

const frames: HTMLIFrameElement[] = [];
const violations: string[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
  expect(violations.splice(0)).to.deep.equal([]);
});

/** Opens a page of the builder, once it shows its questions. */
async function open(path: string): Promise<{window: PageWindow; body: HTMLElement; frame: HTMLIFrameElement}> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  frame.src = `/demo/builder/${path}`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as PageWindow;
  window.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  await until(
    () => window.document.querySelector('form') !== null,
    () => `expected ${path} to ask`,
  );
  return {window, body: window.document.body, frame};
}

const src = 'data/example-icb.json';
const code = (body: HTMLElement) => [...body.querySelectorAll('pre')].map((each) => each.textContent).join('\n');
const field = (body: HTMLElement, label: string) => find(body, 'textbox', label) as Promise<HTMLInputElement>;

async function write(body: HTMLElement, label: string, value: string): Promise<void> {
  const input = await field(body, label);
  input.value = value;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('The builder', () => {
  it('shows the catalogue’s own names and counts, all its files together', async () => {
    const {body} = await open(`index.html?src=${src}`);
    await until(
      () => body.textContent.includes('60 services on 4 lots'),
      () => 'expected the counts',
    );
    expect((await find(body, 'checkbox', /^Shared care framework \(8\)/)).isConnected).to.be.true;
  });

  it('counts what is on the lots that are ticked', async () => {
    const {body} = await open(`index.html?src=${src}`);
    const kinds = () => findAll(body, 'checkbox').filter((each) => each.closest('[aria-labelledby="label-category"]'));
    await find(body, 'checkbox', /^Shared care framework/);
    const before = kinds().length;
    (await find(body, 'checkbox', /^Shared care framework \(8\)/)).click();
    expect(kinds()).to.have.length.within(1, before - 1);
    expect((await find(body, 'checkbox', /^Foundation framework \(\d+\)/)).isConnected).to.be.true;
  });

  it('leads back to where it came from', async () => {
    const {body} = await open(`index.html?src=${src}`);
    const link = (await find(body, 'link', 'Read me first')) as HTMLAnchorElement;
    expect(new URL(link.href).pathname).to.match(/\/README\.html$/);
  });

  it('goes from the questions to code, preview and address', async () => {
    const {window, body} = await open(`index.html?src=${src}`);
    (await find(body, 'checkbox', /^Shared care framework/)).click();
    await write(body, 'Its heading', 'Shared care');
    expect(code(body)).to.contain('lot="shared-care"').and.contain('heading="Shared care"');
    expect(new URLSearchParams(window.location.search).get('lot')).to.equal('shared-care');
    expect(body.querySelector('mark')!.textContent).to.contain('heading');
    const list = body.querySelector('lot-catalogue')!;
    await list.loaded;
    expect(list.result!.total).to.equal(8);
  });

  it('asks of each widget what it takes, and makes it', async () => {
    const {body} = await open(`index.html?src=${src}`);
    for (const [wish, tag, option] of [
      [/^Read about one service/, 'service-card', 'Service'],
      [/^Learn whether they may order/, 'order-eligibility', 'Their organisation'],
    ] as const) {
      (await find(body, 'radio', wish)).click();
      const select = (await find(body, 'combobox', option)) as HTMLSelectElement;
      expect(body.querySelector('.preview')!.firstElementChild!.localName).to.equal(tag);
      expect(select.options.length).to.be.greaterThan(3);
      expect(code(body)).to.contain(`<${tag}`);
    }
  });

  it('comes back to what an address says', async () => {
    const {body} = await open(`index.html?widget=service-card&service=example-record&place=sharepoint&src=${src}`);
    expect(code(body)).to.contain('<iframe').and.contain('service=example-record');
  });

  it('shows what readers see without script and without the catalogue', async () => {
    const {body} = await open(`index.html?src=${src}`);
    (await find(body, 'radio', 'Without script')).click();
    const link = await find(body.querySelector('.preview')!, 'link', 'See the list of services');
    expect(link.closest('lot-catalogue'), 'what the script would make of it').to.be.null;
    (await find(body, 'radio', 'Computer')).click();
    (await find(body, 'radio', 'Catalogue not found')).click();
    await until(
      () => body.querySelector('lot-catalogue')?.loadStatus === 'failed',
      () => 'expected a failure',
    );
  });

  it('says what is wrong with the address of a catalogue', async () => {
    const {body} = await open('index.html?src=no-such.json');
    await until(
      () => body.querySelector('.error') !== null,
      () => 'expected a sentence',
    );
    expect(body.querySelector('.error')!.textContent).to.contain('no-such.json').and.contain('404');
  });

  it('gives the preview the height of the window', async () => {
    const {body, frame} = await open(`index.html?src=${src}`);
    const panel = body.querySelector('.preview')!.closest('section')!;
    expect(panel.offsetHeight).to.equal(Number(frame.height));
    const preview = body.querySelector<HTMLElement>('.preview')!;
    expect(preview.getBoundingClientRect().height, 'most of it').to.be.above(0.7 * panel.offsetHeight);
  });

  it('shows the whole result, without controls, on paper', async () => {
    const {body} = await open(`index.html?src=${src}`);
    await find(body, 'searchbox');
    (await find(body, 'radio', 'Paper')).click();
    const table = await find(body.querySelector('.preview')!, 'table');
    expect((table as HTMLTableElement).rows.length).to.be.greaterThan(50);
    expect(findAll(body.querySelector('.preview')!, 'searchbox')).to.be.empty;
  });

  it('shows the colours of the system in high contrast', async () => {
    const {window, body} = await open(`index.html?src=${src}`);
    (await find(body, 'radio', 'High contrast')).click();
    const box = body.querySelector('.preview')!;
    const button = await find(box, 'button', 'Print');
    const colour = (element: Element) => window.getComputedStyle(element).color;
    await until(
      () => colour(button) === 'rgb(255, 255, 255)',
      () => `expected white, got ${colour(button)}`,
    );
    expect(window.getComputedStyle(box).colorScheme).to.equal('dark');
  });

  it('shows the link alone while a slow network keeps the catalogue away', async () => {
    const {window, body} = await open(`index.html?src=${src}`);
    await body.querySelector('lot-catalogue')!.loaded;
    (await find(body, 'radio', 'Slow network')).click();
    const list = body.querySelector('lot-catalogue')!;
    await window.fetch(new URL(`/demo/${src}`, window.location.href)); // a fast one would be there by now
    expect(list.loadStatus).to.equal('loading');
    expect(list.querySelector('a')!.checkVisibility()).to.be.true;
  });

  it('lets the keyboard pass the preview on the way to the code', async () => {
    const {body} = await open(`index.html?src=${src}`);
    const [summary, way, preview] = [
      body.querySelector('form summary')!,
      await find(body, 'link', 'Go to the code'),
      await find(body, 'region', 'Preview'),
    ];
    const {DOCUMENT_POSITION_FOLLOWING: follows} = Node;
    expect(summary.compareDocumentPosition(way) & follows, 'after the questions').to.equal(follows);
    expect(way.compareDocumentPosition(preview) & follows, 'before the preview').to.equal(follows);
    way.click();
    const heading = body.querySelector(new URL((way as HTMLAnchorElement).href).hash)!;
    expect(heading.textContent).to.equal('What you paste');
  });

  it('goes by keyboard from the first question to the last button', async () => {
    const {window, body} = await open(`index.html?widget=catalogue-contact&src=${src}`);
    await body.querySelector('catalogue-contact')!.loaded;
    const expected = [
      ...body.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter(
      (control) =>
        control.checkVisibility() &&
        !(
          control instanceof (window as typeof globalThis).HTMLInputElement &&
          control.type === 'radio' &&
          !control.checked
        ),
    );
    const visited: (Element | null)[] = [];
    expected[0]!.focus();
    while (visited.length < 100 && window.document.activeElement !== expected.at(-1)) {
      visited.push(window.document.activeElement);
      await sendKeys({press: 'Tab'});
    }
    visited.push(window.document.activeElement);
    expect(visited.filter((control) => expected.includes(control as HTMLElement))).to.deep.equal(expected);
  });

  fits(`index.html?plain&place=email&src=${src}`);
});

describe('“Have you pasted it?”', () => {
  async function look(address: string): Promise<string[]> {
    const {window, body} = await open(`index.html?src=${src}`);
    const input = await field(body, 'Address of your page');
    input.value = address;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    (await find(body, 'button', 'Look at it')).click();
    await until(
      () => body.querySelector('#looked') !== null,
      () => 'expected a result',
    );
    expect(window.document.activeElement!.id).to.equal('looked');
    return [...body.querySelectorAll('#looked, #looked + ul > li')].map(({textContent}) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  }
  const list = (attributes = '') =>
    `<lot-catalogue src="/demo/${src}" ${attributes}><a href="/demo/embed.html?widget=lot-catalogue">Ours</a></lot-catalogue>`;
  const body = `<h1>Services</h1>${list()}`;

  it('finds all right where it is', async () => {
    const headers = ["Content-Security-Policy: script-src 'self'; connect-src 'self'"];
    const [verdict, ...findings] = await look(addressOf({headers, head: script, body}));
    expect(verdict).to.equal('All that can be seen from here is right');
    for (const part of [
      'script is on the page',
      '<lot-catalogue>',
      '60 services',
      'of level 1',
      'Policy of the page allows',
    ])
      expect(findings.join('\n')).to.contain(part);
  });

  for (const [situation, parts, words] of [
    ['no script', {body}, 'embed.js is not on the page'],
    ['the script twice', {head: script + script, body}, 'is on the page 2 times'],
    ['a script that is no module', {head: '<script src="/demo/embed.js"></script>', body}, 'without type="module"'],
    [
      'a heading of the wrong level',
      {head: script, body: `<h1>A</h1>${list('heading-level="4"')}`},
      'Write heading-level="2"',
    ],
    ['nothing in the tag', {head: script, body: '<service-card></service-card>'}, 'Put a link into <service-card>'],
    ['no catalogue', {head: script, body: '<lot-catalogue src="/no-such.json">A</lot-catalogue>'}, 'it answers 404'],
    [
      'a swallowed page',
      {head: script, body: `<lot-catalogue>A${list()}</lot-catalogue>`},
      'A blank line in the code does that',
    ],
    ['nothing of the code', {head: script, body: '<p>Ours</p>'}, 'Nothing of the code is on the page'],
    [
      'a link that is left, and no catalogue',
      {head: script, body: '<p><a href="/demo/embed.html?widget=lot-catalogue&src=/no-such.json">A</a></p>'},
      'no-such.json for us: it answers 404',
    ],
    [
      'a frame, and no catalogue',
      {body: '<iframe src="/demo/embed.html?widget=lot-catalogue&src=/no-such.json"></iframe>'},
      'no-such.json for us: it answers 404',
    ],
    [
      'a link that is left, without the script',
      {body: '<a href="/demo/embed.html?widget=lot-catalogue">A</a>'},
      'Without the script it stays a link',
    ],
    [
      'a policy that forbids the catalogue',
      {headers: ["Content-Security-Policy: script-src 'self'; connect-src 'none'"], head: script, body},
      'It needs: connect-src http',
    ],
  ] as const) {
    it(`says what to mend on a page with ${situation}`, async () => {
      const [verdict, ...findings] = await look(addressOf(parts));
      expect(verdict).to.match(/^To mend: \d/);
      expect(findings.filter((finding) => finding.startsWith('To mend:')).join('\n')).to.contain(words);
    });
  }

  it('needs no script where a frame shows the widget', async () => {
    const frame = `<iframe src="/demo/embed.html?widget=lot-catalogue&src=${src}"></iframe>`;
    const [verdict] = await look(addressOf({body: frame}));
    expect(verdict).to.equal('All that can be seen from here is right');
  });

  it('says how to look oneself at a page that cannot be read from here', async () => {
    const {body: page} = await open(`index.html?src=${src}`);
    expect(page.querySelector('details:has(ol)')!.hasAttribute('open')).to.be.false;
    const input = await field(page, 'Address of your page');
    input.value = '/no-such-page.html';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    (await find(page, 'button', 'Look at it')).click();
    await until(
      () => page.querySelector('#looked')?.textContent.includes('404'),
      () => 'expected a sentence',
    );
    expect((await find(page, 'button', 'Copy these steps')).checkVisibility()).to.be.true;
  });
});

describe('Check my catalogue', () => {
  it('says in a sentence how many services will be shown, and what to mend where', async () => {
    const {body} = await open('check.html?src=../data/example-bad.json');
    const verdict = await find(body, 'heading', /services will be shown/);
    expect(verdict.textContent).to.equal('60 of 62 services will be shown, and there are 12 things to mend.');
    const remarks = [...body.querySelectorAll('.remarks > li')].map(({textContent}) =>
      textContent.replaceAll(/\s+/g, ' '),
    );
    const kestrel = remarks.find((remark) => remark.includes('Example Kestrel Scan'))!;
    expect(kestrel).to.contain('line 363').and.contain('2026-02-30').and.contain('Write a day that exists');
  });

  it('checks a text, and moves to the verdict', async () => {
    const {window, body} = await open('check.html');
    const text = (await find(body, 'textbox', 'Or its text')) as HTMLTextAreaElement;
    for (const [written, sentence] of [
      [
        '{"format": 1, "title": "Ours", "lots": [{"id": "1", "name": "Lot 1"}], "services": [{"id": "a", "name": "A", "lot": "1", "status": "available"}]}',
        /^The one service will be shown/,
      ],
      ['{"format": 1,', /^This is not JSON/],
      ['<!doctype html><p>Sign in', /^This is an HTML page/],
      ['{"format": 1, "title": "Ours"}', /^Nothing of this file can be shown/],
    ] as const) {
      text.value = written;
      text.dispatchEvent(new Event('input', {bubbles: true}));
      (await find(body, 'button', 'Check')).click();
      const verdict = await find(body, 'heading', sentence);
      expect(window.document.activeElement).to.equal(verdict);
    }
  });

  it('checks a file of this computer', async () => {
    const {window, body} = await open('check.html');
    const files = new (window as unknown as typeof globalThis).DataTransfer();
    files.items.add(new (window as unknown as typeof globalThis).File(['{}'], 'catalogue.json'));
    const input = body.querySelector<HTMLInputElement>('#file')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await find(body, 'heading', /^Nothing of this file can be shown/);
  });

  it('reads a file of this computer as readers’ browsers will', async () => {
    const {window, body} = await open('check.html');
    const {DataTransfer, File} = window as unknown as typeof globalThis;
    const files = new DataTransfer();
    const utf16 = Uint16Array.from('\ufeff{"format": 1}', (letter) => letter.charCodeAt(0));
    files.items.add(new File([utf16], 'catalogue.json'));
    const input = body.querySelector<HTMLInputElement>('#file')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await find(body, 'heading', /^This is not JSON/);
    expect(body.textContent).to.contain('It is not in UTF-8');
  });

  it('says that there is nothing to check', async () => {
    const {window, body} = await open('check.html');
    (await find(body, 'button', 'Check')).click();
    const verdict = await find(body, 'heading', 'There is nothing to check yet.');
    expect(window.document.activeElement).to.equal(verdict);
  });

  it('checks what was filled in last', async () => {
    const {body} = await open('check.html');
    for (const [label, value, sentence] of [
      ['Or its text', '<!doctype html>', /^This is an HTML page/],
      ['Address of the file', 'no-such.json', /it answers 404/],
      ['Or its text', '[]', /^Nothing of this file/],
    ] as const) {
      const input = (await find(body, 'textbox', label)) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      (await find(body, 'button', 'Check')).click();
      await find(body, 'heading', sentence);
    }
  });

  it('knows the address of a file on a computer', async () => {
    const {body} = await open('check.html?src=C:%5CUsers%5Cexample%5Ccatalogue.json');
    await find(body, 'heading', 'This file is on a computer, not on a web server.');
  });

  it('says what the server should say of the file', async () => {
    const address = await put(`${crypto.randomUUID()}?type=text/plain`, {format: 1, title: 'Ours', services: []});
    const {body} = await open(`check.html?src=${encodeURIComponent(address.replace(/\?.*/, ''))}`);
    await until(
      () => body.textContent.includes('Let it say Content-Type: application/json'),
      () => 'expected a word about the type',
    );
  });

  it('gives the corrected line to copy, and puts like remarks together', async () => {
    const {body} = await open('check.html?src=../data/example-bad.json');
    await find(body, 'heading', 'Fields that cannot be used: 6');
    const line = [...body.querySelectorAll('pre')].find(({textContent}) => textContent === '"updated": "2026-07-01"')!;
    expect(line.querySelector('mark')!.textContent).to.equal('"2026-07-01"');
    expect((await find(body, 'button', 'Copy: line 723')).isConnected).to.be.true;
  });

  it('says what each widget can do with the file, its days, and the names to use', async () => {
    const {body} = await open(`check.html?src=../${src}`);
    await find(body, 'heading', 'What each widget can do with this file');
    expect(body.textContent).to.contain('who may order from 4 of 4 lots').and.contain('Terms of Foundation framework');
    body.querySelector<HTMLDetailsElement>('details:has(td)')!.open = true;
    expect((await find(body, 'cell', 'shared-care')).nextElementSibling!.textContent).to.equal('Shared care framework');
  });

  const parted = (count: number) => ({
    format: 1,
    title: 'Ours',
    lots: [{id: '1', name: 'Lot 1'}],
    services: [],
    servicePages: Array.from({length: count}, (_, n) => ({url: `page-${n}.json`})),
  });
  const page = {services: [{id: 'a', name: 'A', lot: 'one'}]};

  it('reads the pages of services of an address too', async () => {
    const folder = crypto.randomUUID();
    const address = await put(`${folder}/catalogue.json`, parted(2));
    await put(`${folder}/page-0.json`, page);
    const {body} = await open(`check.html?src=${encodeURIComponent(address)}`);
    await find(body, 'heading', /^The one service will be shown, and there are 2 things to mend/);
    expect(body.textContent).to.contain('page-0.json').and.contain('The page of services page-1.json is not here');
  });

  it('reads files of this computer with their pages of services', async () => {
    const {window, body} = await open('check.html');
    const {DataTransfer, File} = window as unknown as typeof globalThis;
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(page)], 'page-0.json'));
    files.items.add(new File([JSON.stringify(parted(1))], 'catalogue.json'));
    const input = body.querySelector<HTMLInputElement>('#file')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await find(body, 'heading', /^The one service will be shown, and there is 1 thing to mend/);
    expect(body.textContent).to.contain('line 1 of page-0.json');
  });

  it('says that an address is none', async () => {
    const {body} = await open('check.html?src=http://[');
    await find(body, 'heading', 'The file could not be reached.');
  });

  it('says that a file is not there', async () => {
    const {body} = await open('check.html?src=no-such.json');
    await find(body, 'heading', /it answers 404/);
    expect(body.textContent).to.contain('/builder/no-such.json. Is that right?');
  });

  fits('check.html?plain&src=../data/example-bad.json');
});

function fits(path: string): void {
  for (const width of [320, 1280]) {
    it(`fits ${width} pixels, and axe finds nothing there`, async () => {
      const {window, frame} = await open(path);
      frame.width = String(width);
      const {scrollingElement} = window.document;
      await until(
        () => scrollingElement!.clientWidth <= width && scrollingElement!.scrollWidth <= scrollingElement!.clientWidth,
        () => `${scrollingElement!.scrollWidth} pixels do not fit`,
      );
      expect(await faultsOf(window)).to.deep.equal([]);
    });
  }
}
