// A page of the demo that `render` has written into, in a real browser: without the script, until the catalogue is there,
// and afterwards.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Page, SerializedAXNode} from 'puppeteer-core';
import {sharedBrowser} from '../support/shared-browser.ts';
import {run} from './run.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const pages = ['whole-catalogue.html', 'ccg-lot-3.html', 'may-we-order.html'];

describe('A page with rendered tags', () => {
  let folder: string;
  let server: Server;
  const browser = sharedBrowser();
  let page: Page;
  /** What the catalogue waits for. */
  let arrival: Promise<void>;
  let arrive: () => void;
  const urlOf = (file: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`;
  const url = () => urlOf('whole-catalogue.html');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gpsoc-rendered-'));
    await cp('demo', folder, {recursive: true});
    for (const file of pages) await run('render', join(folder, file));
    server = createServer((request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname;
      const file = path === '/embed.js' ? 'dist/embed.js' : join(folder, path);
      const ready = extname(path) === '.json' ? arrival : Promise.resolve();
      void ready
        .then(() => readFile(file))
        .then(
          (content) =>
            response.writeHead(200, {'content-type': types[extname(path)]!, 'cache-control': 'no-store'}).end(content),
          () => response.writeHead(404).end(),
        );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  after(async () => {
    server.close();
    await rm(folder, {recursive: true});
  });

  beforeEach(async () => {
    arrival = new Promise((resolve) => (arrive = resolve));
    page = await browser().newPage();
    await page.setViewport({width: 1280, height: 900});
  });

  it('shows its services where no script runs', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(url());
    const headings = namesOf(await page.accessibility.snapshot(), 'heading');
    assert.ok(headings.includes('SystmOne'));
    assert.equal(count(headings, lastService), 1);
  });

  it('shows them until the catalogue is there, and is then read once and stays in its place', async () => {
    await page.goto(url());
    await page.waitForFunction(() => customElements.get('lot-catalogue'));
    const before = namesOf(await page.accessibility.snapshot(), 'heading');
    assert.equal(count(before, 'SystmOne'), 1);
    assert.equal(count(before, lastService), 1);

    arrive();
    await page.waitForFunction(() => document.querySelector('lot-catalogue')?.result);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const tree = await page.accessibility.snapshot();
    assert.equal(count(namesOf(tree, 'heading'), 'SystmOne'), 0);
    assert.equal(count(namesOf(tree, 'button'), 'SystmOne'), 1, 'which opens it in the list');
    assert.equal(count(namesOf(tree, 'heading'), lastService), 0, 'it is on a later page of the list');
  });

  for (const file of pages) {
    it(`stays in its place when the catalogue arrives: ${file}`, async () => {
      await page.evaluateOnNewDocument(() => {
        const shifts: number[] = [];
        Object.assign(window, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      await page.goto(urlOf(file));
      await page.waitForFunction(() => customElements.get('lot-catalogue'));
      arrive();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('lot-catalogue, order-eligibility, service-card')].every(
          (element) => (element as unknown as {loadStatus: string}).loadStatus === 'ready',
        ),
      );
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const shifted = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
      const sum = shifted.reduce((total, value) => total + value, 0);
      assert.ok(sum < 0.1, `${sum}`);
    });
  }
});

/** The last of the demo's catalogue that is no mere supplier. */
const {services} = JSON.parse(await readFile('demo/data/gpsoc.json', 'utf8')) as {
  services: {name: string; supplierOnly?: boolean}[];
};
const lastService = services.findLast(({supplierOnly}) => !supplierOnly)!.name;

function namesOf(node: SerializedAXNode | null, role: string): string[] {
  if (!node) return [];
  const own = node.role === role ? [node.name ?? ''] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => namesOf(child, role))];
}

function count(names: readonly string[], name: string): number {
  return names.filter((each) => each === name).length;
}
