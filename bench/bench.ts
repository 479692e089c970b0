// `npm run bench`: what lot-catalogue costs above the floor (floor.html, a page written by hand), held against the
// budgets. The two pages are visited in turn, so that a machine that gets busy slows both, and medians are compared.
// It says nothing about other machines, so it is no test: it prints a table, and a full run writes it to results.md.
//
// --quick: three visits each, to see whether something has gone badly wrong. --size 1000: that many services only.
// --peers: also the pages of bench/peers, written with what people would otherwise take, which a full run always has.

import {writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {parseCatalogue} from '../src/catalogue/parse.ts';
import {runQuery} from '../src/query/query.ts';
import {browserFlags, browserPath} from '../test/support/browser.mjs';
import {figuresOfCommands} from './command-line.ts';
import {idle} from './idle.ts';
import {makeCatalogue} from './make-catalogue.ts';
import {asMarkdown, peersAsMarkdown} from './markdown.ts';
import {memoryOfLargestFile} from './memory.ts';
import {openNginx} from './nginx.ts';
import {buildPeers, peers} from './peers/peers.ts';
import {
  commandRows,
  hurriedRows,
  lineRow,
  memoryRow,
  peerRow,
  requestRows,
  sizeRows,
  visitRows,
  type Pair,
  type Row,
} from './rows.ts';
import {buildScripts} from './scripts.ts';
import {openSite} from './site.ts';
import {byHand, visit, type Line, type Visit} from './visit.ts';

/** `folder` is that of the site (site.ts), `runs` the visits that each page gets. */
const sizes = [
  {services: 100, folder: '100', runs: 7, name: '100'},
  {services: 1000, folder: '1000', runs: 9, name: '1,000'},
  {services: 10_000, folder: '10000', runs: 7, name: '10,000'},
  {services: 100_000, folder: '100000', runs: 3, name: '100,000 in one file'},
  {services: 100_000, folder: '100000-in-1000', runs: 3, name: '100,000 in pages of 1,000'},
  {services: 100_000, folder: '100000-in-2500', runs: 3, name: '100,000 in pages of 2,500'},
];

/** As the browser emulates them. */
const lines: readonly (Line & {readonly name: string})[] = [
  {mbitPerSecond: 10, latencyMs: 40, name: '10 Mbit/s, 40 ms'},
  {mbitPerSecond: 1.6, latencyMs: 150, name: '1.6 Mbit/s, 150 ms'},
];

const {values: options} = parseArgs({
  options: {quick: {type: 'boolean'}, size: {type: 'string'}, peers: {type: 'boolean'}},
});
const chosen = sizes
  .filter(({services}) => options.size === undefined || services === Number(options.size))
  .map((size) => (options.quick ? {...size, runs: 3} : size));
if (chosen.length === 0) throw new Error(`Expected --size 100, 1000, 10000 or 100000, found ${options.size ?? ''}`);
const isFull = chosen.length === sizes.length && !options.quick;
const hasPeers = isFull || options.peers;

const [problem] = parseCatalogue(makeCatalogue(1000)).problems;
if (problem) throw new Error(`The made-up catalogue has a fault at ${problem.path}: expected ${problem.expected}`);

const listedOf = new Map<number, number>();
const [load = 0] = loadavg();
const site = await openSite(new Map([...(await buildScripts()), ...(hasPeers ? await buildPeers() : [])]));
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
      pairs.push(await visitBoth(folder, services));
      process.stderr.write(`\r${name}: ${pairs.length} of ${runs} visits to each page `);
    }
    process.stderr.write('\n');
    rows.push(...visitRows(services, name, pairs));
  }
  if (chosen.some(({services}) => services === 100_000)) {
    rows.push(...(await fromNginx('100000-in-2500', '100,000 in pages of 2,500 from nginx', 40)));
    rows.push(memoryRow(memoryOfLargestFile()));
  }
  if (isFull) rows.push(...(await figuresOfCommands()).flatMap(commandRows));
  if (isFull) for (const line of lines) rows.push(lineRow(line.name, await visitsOverLine(line)));
  rows.push(...requestRows(await askedByAllTags()));
  const tables = [asMarkdown(rows, await caption(disturbed))];
  if (hasPeers) tables.push(await besidePeers('10000', '10,000 services', options.quick ? 3 : 5));
  const results = tables.join('\n');
  console.log(`\n${results}`);
  if (isFull) writeFileSync(new URL('results.md', import.meta.url), results);
} finally {
  await browser.close();
  site.close();
}

/** @param services - How many there are in the end, where that is to be waited for. */
async function visitBoth(folder: string, services?: number): Promise<Pair> {
  const total = services === undefined ? undefined : listed(services);
  const floor = await visit(browser, `${site.origin}/${folder}/floor.html`, {...byHand, total: services});
  const ours = await visit(browser, `${site.origin}/${folder}/element.html`, {...byHand, total});
  return {floor, ours};
}

/** How many services a list says that there are: withdrawn ones are left out until they are asked for. */
function listed(services: number): number {
  const known = listedOf.get(services);
  if (known !== undefined) return known;
  const {catalogue} = parseCatalogue(makeCatalogue(services));
  const {total} = runQuery(catalogue, {asOf: new Date().toISOString().slice(0, 10)});
  listedOf.set(services, total);
  return total;
}

/** Typed in from the first services on, while the others arrive. */
async function fromNginx(folder: string, name: string, catalogueFiles: number): Promise<Row[]> {
  const files = ['floor.html', 'floor.js', 'element.html', 'element.js', 'catalogue.json'];
  for (let page = 0; page < catalogueFiles; page++) files.push(`page-${page}.json`);
  const nginx = await openNginx(`${site.origin}/${folder}`, files);
  if (!nginx) {
    console.error('nginx is not installed: `apt-get install nginx-light`, and its rows are there, too.');
    return [];
  }
  const pairs: Pair[] = [];
  while (pairs.length < 3) {
    const floor = await visit(browser, `${nginx.folder}/floor.html`, byHand, {isHurried: true});
    const ours = await visit(browser, `${nginx.folder}/element.html`, byHand, {isHurried: true});
    pairs.push({floor, ours});
  }
  nginx.close();
  return hurriedRows(100_000, name, pairs);
}

async function visitsOverLine(line: Line): Promise<Pair[]> {
  const pairs: Pair[] = [];
  while (pairs.length < 5) {
    const floor = await visit(browser, `${site.origin}/1000/floor.html`, byHand, {line});
    const ours = await visit(browser, `${site.origin}/1000/element-preload.html`, byHand, {line});
    pairs.push({floor, ours});
  }
  return pairs;
}

/** Every page in turn, so that a machine that gets busy slows all of them. */
async function besidePeers(folder: string, services: string, runs: number): Promise<string> {
  const pages = [
    {name: 'floor, by hand', file: 'floor', looked: byHand},
    {name: 'lot-catalogue', file: 'element', looked: byHand},
    ...peers.map((peer) => ({name: peer.name, file: `peer-${peer.id}`, looked: peer})),
  ].map((page) => ({...page, visits: [] as Visit[]}));
  for (let run = 0; run < runs; run++) {
    for (const {file, looked, visits} of pages) {
      visits.push(await visit(browser, `${site.origin}/${folder}/${file}.html`, looked));
    }
    process.stderr.write(`\rbeside the peers: ${run + 1} of ${runs} visits to each page `);
  }
  return peersAsMarkdown(
    pages.map(({name, visits}) => peerRow(name, visits)),
    services,
  );
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
  const rest =
    load > 1
      ? ` Not at rest: the load was ${load.toFixed(1)} at the start.`
      : ` The load was ${load.toFixed(1)} at the start.`;
  return `Medians of visits in turn (${runs}), on ${day} with ${version} and ${availableParallelism()} cores.${rest}${busy}`;
}
