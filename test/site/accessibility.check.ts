// What the accessibility pages say of each element holds: each key does what its line says, and a screen reader is
// given what is recorded. After a change of texts record it anew: RECORD=1 npm run test:site
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {env} from 'node:process';
import {after, before, describe, it} from 'node:test';
import type {ElementHandle, KeyInput, Page} from 'puppeteer-core';
import {keyboard, type KeyUse} from '../../stories/docs/keyboard.ts';
import {tags} from '../../src/tags.ts';
import {heardOf} from './heard.ts';
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
        if (use.shows) await waitFor(async () => (await textOf(page, tag)).includes(use.shows!));
        await page.close();
      });
    }

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
  const focused = await page.evaluateHandle(() => {
    let {activeElement} = document;
    while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
    return activeElement!;
  });
  const node = await page.accessibility.snapshot({root: focused, interestingOnly: false});
  return node?.role === role && (node.name ?? '').startsWith(name);
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
