// What elements leave behind in a page that lives long: each comes and goes a thousand times, in Chromium, and after a forced
// collection none is left, nor a listener, nor the memory. It takes dist/embed.js; `npm test` builds first.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {tags, type Tag} from '../../src/tags.ts';
import {browserFlags, browserPath} from '../support/browser.mjs';
import {aCatalogue, aLot, aService, someTerms} from '../support/build.ts';

const cycles = 1000;
const catalogue = aCatalogue({lots: [aLot({terms: [someTerms()]})], services: [aService({status: 'available'})]});
const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/': ['text/html', '<!doctype html><script type="module" src="/embed.js"></script><div id="place"></div>'],
  '/embed.js': ['text/javascript', readFileSync(new URL('../../dist/embed.js', import.meta.url), 'utf8')],
  '/catalogue.json': ['application/json', JSON.stringify(catalogue)],
};
const server = createServer(({url}, response) => {
  const [type, text] = files[url ?? ''] ?? ['text/plain', 'none'];
  response.writeHead(text === 'none' ? 404 : 200, {'content-type': type}).end(text);
});

describe('A thousand times on the page and off it again', {concurrency: false}, () => {
  let browser: Browser;
  let page: Page;
  let session: CDPSession;

  before(async () => {
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.on('listening', resolve));
    browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
    page = await browser.newPage();
    session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {waitUntil: 'networkidle0'});
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const tag of tags) {
    it(`<${tag}> leaves nothing behind`, async () => {
      await cycle(tag, 50); // what is kept for good, such as templates and formatters, is there after these
      await leftOver(tag);
      const first = await remains();
      await cycle(tag, cycles);
      assert.equal(await leftOver(tag), 0, 'elements');
      const last = await remains(); // not before: what a timer still holds on a busy machine is no leak
      assert.deepEqual(last.listeners, first.listeners, 'listeners');
      assert.ok(last.bytes - first.bytes < 1e6, `${last.bytes - first.bytes} bytes`);
    });
  }

  it('the questions of <order-eligibility> leave no node behind in an element that stays', async () => {
    await ask(50);
    const first = await nodes();
    await ask(400);
    const last = await nodes();
    assert.ok(last - first < 100, `${last - first} nodes`);
  });

  /** An element that stays is told and not told who asks, in turn, so that its radios come and go. */
  async function ask(times: number): Promise<void> {
    const most = await page.evaluate(
      async (raw, count) => {
        const place = document.querySelector('#place')!;
        const made = () =>
          place.appendChild(Object.assign(document.createElement('order-eligibility'), {catalogue: raw}));
        const element = place.querySelector('order-eligibility') ?? made();
        let radios = 0;
        for (let n = 0; n < count; n++) {
          element.organisation = n % 2 > 0 ? '' : 'gp'; // what is given is not asked
          await element.loaded;
          await element.updateComplete;
          radios = Math.max(radios, element.renderRoot.querySelectorAll('[type=radio]').length);
        }
        return radios;
      },
      {...catalogue, organisationTypes: ['gp', 'ccg', 'trust', 'council'].map((id) => ({id, name: id}))},
      times,
    );
    assert.ok(most > 2, `${most} radios`);
  }

  async function nodes(): Promise<number> {
    for (let n = 0; n < 2; n++) await session.send('HeapProfiler.collectGarbage'); // what one frees lets go of more
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'Nodes')!.value;
  }

  /** Fresh elements, each shown and taken away; some of them while they still load. */
  async function cycle(tag: Tag, times: number): Promise<void> {
    await page.evaluate(
      async (name, count) => {
        const place = document.querySelector('#place')!;
        for (let n = 0; n < count; n++) {
          const element = document.createElement(name);
          element.setAttribute('selectable', '');
          place.append(element);
          if (n % 4 > 0) await element.loaded;
          await element.updateComplete;
          element.remove();
          await element.updateComplete;
        }
      },
      tag,
      times,
    );
  }

  async function remains() {
    const {objects, listeners} = {objects: ['window', 'document', 'document.body'], listeners: [] as number[]};
    for (const expression of objects) {
      const {result} = await session.send('Runtime.evaluate', {expression});
      const found = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId!});
      listeners.push(found.listeners.length);
    }
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    return {listeners, bytes: usedSize};
  }

  /** What is still alive when timers and observers have had time to end: a leak never does. */
  async function leftOver(tag: Tag): Promise<number> {
    for (const end = Date.now() + 10_000; ;) {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve))); // collections alone would keep timers waiting
      const count = await living(tag);
      if (count === 0 || Date.now() > end) return count;
    }
  }

  /** Counts instances in the heap, after a collection. */
  async function living(tag: Tag): Promise<number> {
    const prototype = await page.evaluateHandle((name) => customElements.get(name)!.prototype as object, tag);
    const instances = await page.queryObjects(prototype);
    const count = await instances.evaluate((all) => (all as unknown as unknown[]).length);
    await instances.dispose();
    return count;
  }
});
