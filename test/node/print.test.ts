// A real PDF of the whole catalogue's demo page, made by the browser's own printing. What it is made of is read while the
// browser prints.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {serveDemo} from '../support/serve-demo.ts';
import {sharedBrowser} from '../support/shared-browser.ts';

const demo = new URL('../../demo/', import.meta.url);
// What browsers leave by themselves.
const printMargin = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};

const services = await namesIn('data/gpsoc.json');

describe('The whole catalogue, printed', () => {
  let server: Server | undefined;
  const browser = sharedBrowser();
  let page: Page;
  let pdf: Pdf;
  let shown: string;

  before(async () => {
    server = await serveDemo();
    page = await browser().newPage();
    const {port} = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/whole-catalogue.html`);
    await page.waitForFunction(() => document.querySelector('lot-catalogue')?.result);
    shown = await lookAt(page);
    pdf = await print(page);
  });

  after(() => server?.close());

  it('has a line for every service, in the order of the list, though the page shows ten', () => {
    assert.equal(services.length > 10, true);
    assert.deepEqual(pdf.names, services);
    assert.equal(shown.includes(services.at(-1)!), false);
  });

  it('has no heading of a control', () => {
    assert.equal(pdf.headings.includes('Filters'), false);
    assert.ok(pdf.headings.includes('About this information'));
  });

  it('is on sheets of A4', () => {
    assert.ok(pdf.sheets.length > 1);
    assert.deepEqual(new Set(pdf.sheets), new Set(['595 x 841']));
  });

  it('leaves the page as it was', async () => {
    assert.equal(await lookAt(page), shown);
  });
});

describe('A list printed by its own button', () => {
  let server: Server | undefined;
  const browser = sharedBrowser();
  let page: Page;

  before(async () => {
    server = await serveDemo();
  });

  beforeEach(async () => {
    page = await browser().newPage();
    const {port} = server!.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/example-icb.html`);
    await page.waitForFunction(() => document.querySelector('lot-catalogue')?.result);
  });

  afterEach(() => page.close());

  after(() => server?.close());

  for (const count of [20, 40, 100]) {
    it(`is on ${count / 10} sheets at most where it has ${count} services, without the rest of the page`, async () => {
      await showServices(page, count);
      await page.evaluate(() => {
        window.print = () => undefined; // what follows prints
        const buttons = document.querySelector('lot-catalogue')!.shadowRoot!.querySelectorAll('button');
        [...buttons].find(({textContent}) => textContent.trim() === 'Print')!.click();
      });
      const pdf = await print(page);
      assert.equal(pdf.names.length, count);
      assert.ok(pdf.sheets.length <= count / 10, `${pdf.sheets.length} sheets`);
      assert.ok(pdf.headings.includes('Find a solution'));
      assert.ok(pdf.headings.includes('About this information')); // which on screen the last element of the page says
      assert.equal(pdf.headings.includes('Digital services for practices and networks'), false);
      assert.equal(await page.evaluate(() => document.querySelector('h1')!.checkVisibility()), true);
    });
  }
});

/** Gives the list so many services: those of the page's catalogue, again and again. */
async function showServices(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const list = document.querySelector('lot-catalogue')!;
    const raw = (await (await fetch('data/example-icb.json')).json()) as {services: {id: string}[]};
    const shown = new Set(list.result!.all().map(({id}) => id));
    const of = raw.services.filter(({id}) => shown.has(id));
    const services = Array.from({length: wanted}, (_, n) => ({
      ...of[n % of.length]!,
      id: `${of[n % of.length]!.id}-${n}`,
    }));
    list.catalogue = {...raw, services};
  }, count);
  await page.waitForFunction((wanted) => document.querySelector('lot-catalogue')!.result?.total === wanted, {}, count);
}

interface Pdf {
  /** What stands in the first column of the list's table. */
  readonly names: string[];
  readonly headings: string[];
  /** Width and height in points. */
  readonly sheets: string[];
}

async function print(page: Page): Promise<Pdf> {
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const names = document.querySelector('lot-catalogue')!.renderRoot.querySelectorAll('table [part~=service-name]');
      document.documentElement.dataset.printed = JSON.stringify([...names].map((name) => name.textContent.trim()));
    });
  });
  const bytes = await page.pdf({format: 'a4', outline: true, margin: printMargin});
  const text = Buffer.from(bytes).toString('latin1');
  const [, ...titles] = [...text.matchAll(/\/Title \(((?:\\[^]|[^\\)])*)\)/g)].map(([, title]) => textOf(title!)); // the first is the document's
  const sheets = [...text.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)[\d.]*\]/g)].map(([, x, y]) => `${x} x ${y}`);
  const names = await page.evaluate(() => JSON.parse(document.documentElement.dataset.printed!) as string[]);
  return {names, headings: titles, sheets};
}

/** A text string of a PDF: with escapes, and in UTF-16 if it begins with its mark. */
function textOf(written: string): string {
  const bytes = written.replace(/\\(\d{3}|[^])/g, (_, escaped: string) =>
    escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped,
  );
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** What the list says, and where its reader is. */
function lookAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const list = document.querySelector('lot-catalogue')!;
    const root = list.renderRoot as ShadowRoot;
    if (!root.activeElement) root.querySelector<HTMLElement>('nav button:last-child')!.focus();
    return `${root.querySelector<HTMLElement>('.frame')!.innerText} focus: ${root.activeElement!.textContent}`;
  });
}

/** The names of all services; suppliers of which none is named are no services. */
async function namesIn(file: string): Promise<string[]> {
  const {catalogue} = parseCatalogue(JSON.parse(await readFile(new URL(file, demo), 'utf8')), '');
  return catalogue.parts.flatMap((part) =>
    part.services.filter(({supplierOnly}) => !supplierOnly).map(({name}) => name),
  );
}
