// The builder and "Check my catalogue", as they are delivered, under a policy that allows scripts and requests of their own
// site and nothing else.
import {expect} from '@open-wc/testing';
import {put} from '../source/server.ts';
import {faultsOf} from '../stories/axe.ts';
import {find, until} from '../support/look.ts';

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
    expect(body.querySelector('.preview')!.textContent.trim()).to.equal('See the list of services');
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

  fits(`index.html?plain&place=email&src=${src}`);
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
      ['<!doctype html><p>Sign in', /^This is a page of HTML/],
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

  it('says what the server should say of the file', async () => {
    const address = await put(`${crypto.randomUUID()}?type=text/plain`, {format: 1, title: 'Ours', services: []});
    const {body} = await open(`check.html?src=${encodeURIComponent(address.replace(/\?.*/, ''))}`);
    await until(
      () => body.textContent.includes('Better: Content-Type: application/json'),
      () => 'expected a word about the type',
    );
  });

  it('says that an address is none', async () => {
    const {body} = await open('check.html?src=http://[');
    await find(body, 'heading', 'The file could not be reached.');
  });

  it('says that a file is not there', async () => {
    const {body} = await open('check.html?src=no-such.json');
    await find(body, 'heading', /it answers 404/);
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
