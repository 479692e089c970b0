// What the accessibility pages say of each element holds: each key does what its line says, and a screen reader is
// given what is recorded. After a change of texts record it anew: RECORD=1 npm run test:site
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {env} from 'node:process';
import {after, before, describe, it} from 'node:test';
import type {ElementHandle, KeyInput, Page, SerializedAXNode} from 'puppeteer-core';
import {keyboard, type KeyUse} from '../../stories/docs/keyboard.ts';
import {tags} from '../../src/tags.ts';
import {serveDemo} from '../support/serve-demo.ts';
import {heardOf, tabStopsOf} from './heard.ts';
import {site, type Site} from './site.ts';

/** The beginning says enough. */
const most = 30;

let visit: Site;
before(async () => (visit = await site()));
after(() => visit.close());

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    const {example, uses} = keyboard[tag]!;
    const open = async () => (await visit.open(`iframe.html?id=elements-${tag}-examples--${example}`)).page;

    for (const use of uses) {
      it(`${use.on.join(' ')}: ${use.keys}`, async () => {
        const page = await open();
        await (await thing(page, use.on)).focus();
        await press(page, use.keys);
        if (use.then) await waitFor(() => hasFocus(page, use.then!));
        if (use.opens) await waitFor(async () => (await focusedNode(page))?.expanded === true);
        if (use.shows) await waitFor(async () => (await textOf(page, tag)).includes(use.shows!));
        await page.close();
      });
    }

    it('has everything in reach of Tab, in the order in which it is read', async () => {
      const page = await open();
      await page.waitForNetworkIdle();
      const element = (await page.$(tag))!;
      const stops: string[] = [];
      await element.evaluate((own) => {
        const before = document.createElement('div');
        before.tabIndex = -1;
        own.before(before);
        before.focus();
      });
      for (let left = 200; left > 0; left--) {
        await page.keyboard.press('Tab');
        const focused = await focusedElement(page);
        if (!(await element.evaluate((own) => own === document.activeElement))) break;
        stops.push(...(await heardOf(page, focused)).slice(0, 1));
      }
      const heard = tabStopsOf(await heardOf(page, element));
      assert.ok(heard.length > 0);
      assert.deepEqual(tabStopsOf(stops), heard);
      await page.close();
    });

    it('gives a screen reader what is recorded', async () => {
      const page = await open();
      await page.waitForNetworkIdle();
      const heard = (await heardOf(page, (await page.$(tag))!)).slice(0, most);
      const file = new URL(`../../stories/accessibility/${tag}.json`, import.meta.url);
      if (env.RECORD) writeFileSync(file, `${JSON.stringify(heard, null, 2)}\n`);
      assert.deepEqual(heard, JSON.parse(readFileSync(file, 'utf8')));
      await page.close();
    });
  });
}

describe('The page about GPSoC', () => {
  it('gives a screen reader what is recorded', async () => {
    const demo = await serveDemo();
    const {page} = await visit.open(`http://127.0.0.1:${(demo.address() as AddressInfo).port}/gpsoc.html`);
    const heard = await heardOf(page, (await page.$('body'))!);
    const file = new URL('gpsoc-as-heard.txt', import.meta.url);
    if (env.RECORD) writeFileSync(file, `${heard.join('\n')}\n`);
    assert.deepEqual(heard, readFileSync(file, 'utf8').trimEnd().split('\n'));
    await page.close();
    demo.close();
  });
});

async function thing(page: Page, [role, name]: KeyUse['on']): Promise<ElementHandle> {
  const found = await page.waitForSelector(`aria/[role="${role}"]`);
  assert.ok(found, `no ${role}`);
  const all = await page.$$(`aria/[role="${role}"]`);
  for (const each of all) {
    const node = await page.accessibility.snapshot({root: each, interestingOnly: false});
    if (node?.name?.startsWith(name) ?? name === '') return each;
  }
  const names = await Promise.all(all.map(async (each) => (await page.accessibility.snapshot({root: each}))?.name));
  throw new Error(`Nothing has the role ${role} and the name ${name}: ${names.join(', ')}`);
}

async function press(page: Page, keys: string): Promise<void> {
  const isKey = /^(Enter|Space|Escape|Tab|Arrow\w+)$/.test(keys);
  await (isKey ? page.keyboard.press(keys as KeyInput) : page.keyboard.type(keys));
}

async function hasFocus(page: Page, [role, name]: KeyUse['on']): Promise<boolean> {
  const node = await focusedNode(page);
  return node?.role === role && (node.name ?? '').startsWith(name);
}

async function focusedNode(page: Page): Promise<SerializedAXNode | null> {
  return page.accessibility.snapshot({root: await focusedElement(page), interestingOnly: false});
}

async function focusedElement(page: Page): Promise<ElementHandle> {
  const focused = await page.evaluateHandle(() => {
    let {activeElement} = document;
    while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
    return activeElement!;
  });
  return focused;
}

function textOf(page: Page, tag: string): Promise<string> {
  return page.$eval(tag, (element) => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' '));
}

/** Asks again until it is so, or the test takes too long. */
async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  for (let left = 100; left > 0; left--) {
    if (await holds()) return;
    await new Promise(setImmediate);
  }
  assert.fail(`Not so: ${holds.toString()}`);
}
