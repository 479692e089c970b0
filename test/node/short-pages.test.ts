// The demo pages are short: what a reader needs first is on the first screen, and nothing is said twice.
import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {browserFlags, browserPath} from '../support/browser.mjs';
import {measurePage, type PageMeasures} from '../support/measure-page.ts';
import {serveDemo} from '../support/serve-demo.ts';

const screenPx = 900;

describe('Of the demo pages', () => {
  let server: Server | undefined;
  let browser: Browser | undefined;

  before(async () => {
    server = await serveDemo();
    browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(name: string, width: number): Promise<Page> {
    const page = await browser!.newPage();
    await page.setViewport({width, height: screenPx});
    const {port} = server!.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${name}.html`, {waitUntil: 'networkidle0'});
    await page.waitForFunction(() =>
      document.querySelector('lot-catalogue')?.shadowRoot?.querySelector('[part~=service]'),
    );
    return page;
  }

  async function measures(name: string, width: number): Promise<PageMeasures> {
    const page = await open(name, width);
    return page.evaluate(measurePage).finally(() => page.close());
  }

  it('that of GPSoC is at most 6,000 pixels high and has its first service on the first screen', async () => {
    const {heightPx, firstServicePx, words, saidTwice} = await measures('gpsoc', 1280);
    assert.ok(heightPx <= 6000, `${heightPx} pixels`);
    assert.ok(firstServicePx! < screenPx, `its first service at ${firstServicePx} pixels`);
    assert.ok(words <= 1200, `${words} words`);
    assert.deepEqual(saidTwice, []);
  });

  it('that of GPSoC is at most 11,000 pixels high on a telephone', async () => {
    const {heightPx, saidTwice} = await measures('gpsoc', 320);
    assert.ok(heightPx <= 11_000, `${heightPx} pixels`);
    assert.deepEqual(saidTwice, []);
  });

  it('that of GPSoC is printed on at most six sheets', async () => {
    const page = await open('gpsoc', 1280);
    const pdf = Buffer.from(await page.pdf({format: 'a4'})).toString('latin1');
    const sheets = pdf.match(/\/MediaBox/g)!.length;
    assert.ok(sheets <= 6, `${sheets} sheets`);
  });

  it('that of the invented board shows its first service by 700 pixels', async () => {
    const {firstServicePx} = await measures('example-icb', 1280);
    assert.ok(firstServicePx! <= 700, `its first service at ${firstServicePx} pixels`);
  });
});
