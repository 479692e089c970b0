// The demo pages are short: what a reader needs first is on the first screen, and nothing is said twice.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {demoVisits, screenPx} from '../support/demo-visits.ts';
import {measurePage, type PageMeasures} from '../support/measure-page.ts';

describe('Of the demo pages', () => {
  const visit = demoVisits();

  async function open(name: string, width: number): Promise<Page> {
    const page = await visit(name, width);
    await page.waitForFunction(() =>
      document.querySelector('lot-catalogue')?.shadowRoot?.querySelector('[part~=service]'),
    );
    await page.$eval('lot-catalogue', (list) => list.updateComplete); // those below the window, too
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
