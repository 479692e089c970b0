// `npm run test:accessibility`: axe, IBM's and Siteimprove's engines look at every example of the built Storybook and at every
// demo page, and at all ten elements in each state that hostile pages, servers and files leave them in, in a wide and in a
// narrow window. It takes `npm run build-storybook`.
// `-- --sample` looks at one example of each element, at the page with all of them and at two hostile states, as CI does;
// `-- service-card` at what has such a word in its address, `-- hostile` at all those states; `--record` keeps the result of a
// whole run for the documentation.

import {readdirSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format} from 'prettier';
import type {Page} from 'puppeteer-core';
import {tags} from '../../src/tags.ts';
import {keyboard} from '../../stories/docs/keyboard.ts';
import {entries, site} from '../site/site.ts';
import {serveDemo} from '../support/serve-demo.ts';
import {engines, type Kind} from './engines.ts';
import {hostilePaths, hostileStates} from './hostile-states.ts';
import {suppressionOf, suppressions, type Suppression} from './suppressions.ts';

const widths = [1280, 320];

/** How long an engine may think about a page: waiting counts, so a busy machine needs much. */
const engineMs = 1_200_000;

/** How long elements may load. */
const loadingMs = 10_000;

interface Subject {
  readonly kind: Kind;
  readonly address: string;
}

const {values, positionals: words} = parseArgs({
  options: {sample: {type: 'boolean', default: false}, record: {type: 'boolean', default: false}},
  allowPositionals: true,
});

const demo = await serveDemo(hostileStates);
const demoUrl = `http://127.0.0.1:${(demo.address() as AddressInfo).port}/`;
const visit = await site(engineMs);
const used = new Set<Suppression>();
/** How much each engine has found, by its name. */
const found = new Map(engines.map(({name}) => [name, 0]));

const subjects = (values.sample ? sample() : all()).filter(
  ({address}) => words.length === 0 || words.some((word) => address.includes(word)),
);
const queue = [...subjects];
/** What could not be looked at, and why. */
const unseen: string[] = [];
await Promise.all([lookAtRest(), lookAtRest()]); // one page is drawn while the other is thought about
await visit.close();
demo.close();

for (const each of suppressions) {
  if (!values.sample && words.length === 0 && !used.has(each))
    console.log(`Covers nothing any more: ${each.engine} ${each.rule}`);
}
console.log(`${subjects.length} pages and examples at ${widths.join(' and ')} px:`);
for (const [name, count] of found) console.log(`  ${name}: ${count === 0 ? 'nothing' : count}`);
for (const each of unseen) console.error(`Not looked at: ${each}`);
if (values.record && unseen.length === 0) await record();
if (unseen.length > 0 || [...found.values()].some((count) => count > 0)) process.exitCode = 1;

function all(): Subject[] {
  const examples = entries.filter(({type}) => type === 'story').map(({id}) => example(id));
  const pages = readdirSync(new URL('../../demo/', import.meta.url)).filter((file) => file.endsWith('.html'));
  return [
    ...[...pages, ...hostilePaths].map((path) => ({kind: 'page' as const, address: demoUrl + path})),
    ...examples,
  ];
}

/** The page with everything, two hostile states, and the examples that the accessibility pages name. */
function sample(): Subject[] {
  const examples = tags.map((tag) => example(`elements-${tag}-examples--${keyboard[tag]!.example}`));
  const pages = ['gpsoc.html', 'hostile/no-catalogue.html', 'hostile/odd-records.html'];
  return [...pages.map((path) => ({kind: 'page' as const, address: demoUrl + path})), ...examples];
}

/** Storybook's own axe would be in the way of ours. */
function example(id: string): Subject {
  return {kind: 'example', address: `${visit.url}iframe.html?id=${id}&globals=a11y.manual:!true`};
}

async function lookAtRest(): Promise<void> {
  for (let subject = queue.shift(); subject; subject = queue.shift()) {
    const {address} = subject;
    await lookAt(subject).catch((error: unknown) => unseen.push(`${address.replace(/.*\//, '')} (${String(error)})`));
  }
}

async function lookAt({address, kind}: Subject): Promise<void> {
  const {page} = await visit.open(address);
  const seen = new Set<string>();
  for (const width of widths) {
    await page.setViewport({width, height: 900});
    await unfold(page);
    await loaded(page);
    await drawn(page);
    for (const {name, look} of engines) {
      for (const finding of await look(page, kind)) {
        const suppression = suppressionOf(name, finding, address);
        if (suppression) used.add(suppression);
        const line = `${name}, ${finding.rule}: ${finding.text}`;
        if (suppression || seen.has(line)) continue;
        seen.add(line);
        found.set(name, found.get(name)! + 1);
        console.error(`${address.replace(/.*\//, '')} at ${width} px\n  ${line}`);
      }
    }
  }
  await page.close();
}

/** What is folded away is looked at too. Engines pass over it, or over its names alone. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    const open = (root: ParentNode) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
    };
    open(document);
  });
}

/** What was folded away may load only once it shows. Examples of loading never end it: they are looked at as they are. */
function loaded(page: Page): Promise<void> {
  return page.evaluate(async (ms) => {
    const isLoading = (element: Element) => 'loadStatus' in element && element.loadStatus === 'loading';
    const until = performance.now() + ms;
    while (performance.now() < until && [...document.querySelectorAll(':defined')].some(isLoading))
      await new Promise(requestAnimationFrame);
  }, loadingMs);
}

/** An element that learns in one frame how much room it has shows what it makes of it in the next. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** What the accessibility pages say of the last run. */
async function record(): Promise<void> {
  const result = {
    on: new Date().toISOString().slice(0, 10),
    examples: subjects.filter(({kind}) => kind === 'example').length,
    pages: subjects.filter(({kind}) => kind === 'page').length,
    widths,
    engines: engines.map(({name, version}) => ({name, version, found: found.get(name)})),
    leftAsTheyAre: suppressions.map(({engine, rule, reason}) => ({engine, rule, reason})),
  };
  const file = fileURLToPath(new URL('../../stories/accessibility/engines.json', import.meta.url));
  writeFileSync(file, await format(JSON.stringify(result), {parser: 'json', printWidth: 120}));
}
