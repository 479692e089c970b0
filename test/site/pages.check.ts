// Every page of the built site: it shows without a complaint, none of its examples is empty, each of its links leads
// somewhere, and axe finds nothing in a wide window and in a narrow one.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type * as Axe from 'axe-core';
import type {Page} from 'puppeteer-core';
import {entries, has, site, type Site, type Weight} from './site.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const budget = JSON.parse(readFileSync(new URL('../../.ci/first-page.json', import.meta.url), 'utf8')) as Weight;
const pages = entries.filter(({type}) => type === 'docs');

/** In pixels at a width of 1,280. What a guide has no room for is on the pages that it leads to. */
const longestGuide = 6000;

/** Links by the page that has them, and the parts that each page has. */
const links = new Map<string, string[]>();
const parts = new Map<string, Set<string>>();

let visit: Site;
before(async () => (visit = await site()));
after(() => visit.close());

describe('The page', {concurrency: 3}, () => {
  for (const {id, title, name} of pages) {
    it(`${title}: ${name}`, async () => {
      const {page, faults} = await visit.open(`iframe.html?viewMode=docs&id=${id}`);
      await page.waitForSelector('#storybook-docs h1');
      links.set(id, await page.$$eval('#storybook-docs a[href]', (all) => all.map((a) => a.getAttribute('href')!)));
      parts.set(id, new Set(await page.$$eval('#storybook-docs [id]', (all) => all.map((each) => each.id))));
      assert.deepEqual(await emptyExamples(page), []);
      assert.deepEqual(await violations(page), []);
      if (name === 'Guide') {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(height <= longestGuide, `${height} pixels high`);
      }
      await page.setViewport({width: 320, height: 900});
      await page
        .waitForFunction(() => document.documentElement.scrollWidth <= 320, {timeout: 5000}) // what is drawn anew in a frame
        .catch(() => assert.fail('scrolls sideways'));
      assert.deepEqual(await violations(page, layoutRules), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

describe('The first page', () => {
  it('shows services, weighs little, and nothing is wrong with it', async () => {
    const {page, faults, weight} = await visit.open('');
    assert.ok(page.url().endsWith('/start.html'));
    await page.waitForFunction(() => document.querySelector('lot-catalogue')?.shadowRoot?.querySelector('li'));
    const {requests, kilobytes} = weight();
    assert.ok(requests <= budget.requests, `${requests} requests`);
    assert.ok(kilobytes <= budget.kilobytes, `${kilobytes} kB before compression`);
    links.set('start', await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href')!)));
    assert.deepEqual(await violations(page), []);
    await page.setViewport({width: 320, height: 900});
    assert.deepEqual(await violations(page, layoutRules), []);
    assert.deepEqual(faults, []);
    await page.close();
  });
});

describe('Links', () => {
  it('lead to pages, parts of pages and files that there are', () => {
    const broken = [...links].flatMap(([id, all]) =>
      all.filter((link) => !leads(id, link)).map((link) => `${id}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it('of search do so too', async () => {
    const pieces = (await (await fetch(`${visit.url}search.json`)).json()) as {href: string}[];
    assert.deepEqual(
      pieces.map(({href}) => href).filter((href) => !leads('', href)),
      [],
    );
  });
});

function leads(from: string, link: string): boolean {
  if (/^(https?:|mailto:|tel:)/.test(link)) return true; // other sites are not asked
  const {pathname, searchParams, hash} = new URL(link, 'http://site/');
  const [, type, id = from] = /^\/(docs|story)\/(.+)$/.exec(searchParams.get('path') ?? '') ?? [];
  if (!type && !link.startsWith('#')) return has(pathname.slice(1) || 'index.html');
  if (id === 'start') return true;
  if (!entries.some((entry) => entry.id === id)) return false;
  return hash === '' || type === 'story' || (parts.get(id)?.has(decodeURIComponent(hash.slice(1))) ?? false);
}

/** Examples that show nothing, by their place on the page. */
function emptyExamples(page: Page): Promise<number[]> {
  return page.$$eval('.docs-story', (all) =>
    all.flatMap((each, n) => (each.getBoundingClientRect().height < 60 ? [n] : [])),
  );
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those of them that depend on the room there is. */
const layoutRules = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** What axe finds, except in Storybook's own table of controls. */
async function violations(page: Page, runOnly = everyRule): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const {violations: found} = await (globalThis as unknown as {axe: typeof Axe}).axe.run(
      {exclude: ['.docblock-argstable']},
      {
        runOnly: rules,
        resultTypes: ['violations'],
        iframes: false,
      },
    );
    return found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${JSON.stringify(target)}`));
  }, runOnly);
}
