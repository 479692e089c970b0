// `npm run bench`: what lot-catalogue costs above the floor (floor.html, a page written by hand), held against the
// budgets. The two pages are visited in turn, so that a machine that gets busy slows both, and medians are compared.
// It says nothing about other machines, so it is no test: it prints a table, and a full run writes it to results.md.
//
// --quick: three visits each, to see whether something has gone badly wrong. --size 1000: that many services only.

import {writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {parseCatalogue} from '../src/catalogue/parse.ts';
import {browserFlags, browserPath} from '../test/support/browser.mjs';
import {idle} from './idle.ts';
import {makeCatalogue} from './make-catalogue.ts';
import {asMarkdown} from './markdown.ts';
import {requestRows, sizeRows, visitRows, type Pair} from './rows.ts';
import {buildScripts} from './scripts.ts';
import {openSite} from './site.ts';
import {visit} from './visit.ts';

/** `folder` is that of the site (site.ts), `runs` the visits that each page gets. */
const sizes = [
  {services: 100, folder: '100', runs: 9, name: '100'},
  {services: 1000, folder: '1000', runs: 9, name: '1,000'},
  {services: 10_000, folder: '10000', runs: 7, name: '10,000'},
  {services: 100_000, folder: '100000-in-1000', runs: 3, name: '100,000 in pages of 1,000'},
  {services: 100_000, folder: '100000-in-2500', runs: 3, name: '100,000 in pages of 2,500'},
];

const {values: options} = parseArgs({options: {quick: {type: 'boolean'}, size: {type: 'string'}}});
const chosen = sizes
  .filter(({services}) => options.size === undefined || services === Number(options.size))
  .map((size) => (options.quick ? {...size, runs: 3} : size));
if (chosen.length === 0) throw new Error(`Expected --size 100, 1000, 10000 or 100000, found ${options.size ?? ''}`);
const isFull = chosen.length === sizes.length && !options.quick;

const [problem] = parseCatalogue(makeCatalogue(1000)).problems;
if (problem) throw new Error(`The made-up catalogue has a fault at ${problem.path}: expected ${problem.expected}`);

const site = await openSite(await buildScripts());
const browser = await puppeteer.launch({
  executablePath: browserPath(),
  args: browserFlags,
  defaultViewport: {width: 1280, height: 800},
});
try {
  await visitBoth('100'); // not counted: the browser itself is cold
  let disturbed = 0;
  const rows = sizeRows();
  for (const {services, folder, runs, name} of chosen) {
    const pairs: Pair[] = [];
    while (pairs.length < runs) {
      if (!(await idle())) disturbed++;
      pairs.push(await visitBoth(folder));
      process.stderr.write(`\r${name}: ${pairs.length} of ${runs} visits to each page `);
    }
    process.stderr.write('\n');
    rows.push(...visitRows(services, name, pairs));
  }
  rows.push(...requestRows(await askedByAllTags()));
  const results = asMarkdown(rows, await caption(disturbed));
  console.log(`\n${results}`);
  if (isFull) writeFileSync(new URL('results.md', import.meta.url), results);
} finally {
  await browser.close();
  site.close();
}

async function visitBoth(folder: string): Promise<Pair> {
  const floor = await visit(browser, `${site.origin}/${folder}/floor.html`);
  const ours = await visit(browser, `${site.origin}/${folder}/element.html`);
  return {floor, ours};
}

async function askedByAllTags(): Promise<readonly string[]> {
  site.asked.length = 0;
  const page = await browser.newPage();
  await page.goto(`${site.origin}/100/all-tags.html`, {waitUntil: 'networkidle0'});
  await page.close();
  return site.asked;
}

/** @param disturbed - Pairs of visits that began although the machine had other work. */
async function caption(disturbed: number): Promise<string> {
  const day = new Date().toISOString().slice(0, 10);
  const version = (await browser.version()).replace('/', ' ');
  const runs = chosen.map((size) => `${size.runs} of ${size.name}`).join(', ');
  const busy = disturbed > 0 ? ` Other work went on during ${disturbed} of them.` : '';
  return `Medians of visits in turn (${runs}), on ${day} with ${version} and ${availableParallelism()} cores.${busy}`;
}
