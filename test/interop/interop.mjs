// `npm run test:interop`: a small app in each framework, and a small site of each site generator, in Chromium, with
// dist/embed.js as `npm run build` leaves it. Each sets attributes, hears an event and changes a setting; apps set the
// property `catalogue` too, and take the element away. Then the code of the guides (guides.mjs). `-- next astro` tries these
// alone.
import {build} from 'esbuild';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {extname} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {browserFlags, browserPath} from '../support/browser.mjs';
import {cache, installFrameworks, runTool} from './frameworks.mjs';

/** The words of the command line choose among these. */
const isAsked = (name) => argv.length === 2 || argv.slice(2).some((word) => name.startsWith(word));
const apps = ['react.jsx', 'preact.jsx', 'vue.js', 'solid.js', 'svelte.js', 'angular.js'].filter(isAsked);

/** How each is built, and where what it built then lies. */
const sites = [
  {name: 'next', build: ['next', 'build', 'next'], out: 'next/out/'},
  {name: 'astro', build: ['astro', 'build', '--root', 'astro'], out: 'astro/dist/'},
  {name: 'eleventy', build: ['eleventy', '--input=eleventy', '--output=eleventy/_site'], out: 'eleventy/_site/'},
].filter(({name}) => isAsked(name));

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const catalogue = {
  format: 1,
  title: 'Our services',
  lots: [{id: '1', name: 'Lot 1'}],
  services: ['A', 'B', 'C'].map((name) => ({id: name, name, lot: '1'})),
};

installFrameworks();

const files = {
  '/embed.js': readFileSync(here('../../dist/embed.js'), 'utf8'),
  '/catalogue.json': JSON.stringify(catalogue),
  '/app.html': '<!doctype html><meta charset="utf-8"><script type="module" src="/embed.js"></script>',
};
for (const app of apps) files[`/${app.replace('.jsx', '.js')}`] = await bundled(app);
for (const site of sites) buildSite(site);

const types = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html'};
/** The folder of the site that is looked at. */
let served = '';
const server = createServer(({url}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const isBuilt = served !== '' && existsSync(served + path);
  const content = files[path] ?? (isBuilt ? readFileSync(served + path) : undefined);
  response.writeHead(content === undefined ? 404 : 200, {'content-type': types[extname(path)] ?? 'text/plain'});
  response.end(content);
}).listen(0, '127.0.0.1');
const browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
try {
  for (const app of apps) {
    for (const way of app === 'react.jsx' ? ['mount', 'hydrate'] : ['mount']) await report(app, 'app.html', way);
  }
  for (const {name, out} of sites) {
    served = cache + out;
    await report(name, '', 'site');
  }
} finally {
  await browser.close();
  server.close();
}

await import('./guides.mjs');

async function bundled(app) {
  const {outputFiles} = await build({
    entryPoints: [here(app)],
    nodePaths: [`${cache}node_modules`],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['production', 'browser', 'svelte'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [{name: 'svelte', setup: compileSvelte}],
  });
  return outputFiles[0].text;
}

function compileSvelte(bundling) {
  const {compile} = createRequire(`${cache}package.json`)('svelte/compiler');
  bundling.onLoad({filter: /\.svelte$/}, async ({path}) => ({
    contents: compile(await readFile(path, 'utf8'), {filename: path}).js.code,
    resolveDir: cache,
  }));
}

/** The tools look for their packages from where they build, so it is there that they are given the source. */
function buildSite({name, build: [command, ...given]}) {
  cpSync(here(name), cache + name, {recursive: true});
  runTool(command, given);
}

/** Says what does not hold; nothing is wrong if there is no line. */
async function report(app, path, way) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
  const wrong = await page.evaluate(use, `/${app.replace('.jsx', '.js')}`, way, catalogue);
  await page.close();
  for (const problem of [...wrong, ...errors]) console.error(`${app}, ${way}: ${problem}`);
  if (wrong.length + errors.length > 0) process.exitCode = 1;
  else console.log(`${app}, ${way}: all holds`);
}

/** In the page: uses the app as a reader would, and says what does not hold. */
async function use(script, way, data) {
  const wrong = [];
  const hold = (is, what) => is || wrong.push(what);
  const until = async (is, what) => {
    for (const end = performance.now() + 5000; !is(); await new Promise(requestAnimationFrame)) {
      if (performance.now() > end) return wrong.push(what);
    }
  };
  const isSite = way === 'site';
  const place = isSite ? document.body : document.body.appendChild(document.createElement('div'));
  globalThis.heard ??= [];
  const heard = (event) => globalThis.heard.push(event);
  const unmount = isSite ? undefined : await (await import(script))[way](place, {catalogue: data, heard});
  const element = () => place.querySelector('lot-catalogue');
  const names = () => element()?.shadowRoot?.querySelectorAll('[part~=service-name]').length;
  await until(() => names() === 2, 'shows two of three services');
  await until(() => globalThis.heard.some(({services}) => services === 3), 'hears gpsoc-load');
  hold(element().loadStatus === 'ready', 'is ready');
  hold(element().heading.startsWith('From '), 'takes an attribute');
  hold(element().selectable, 'takes an attribute without a value');
  element().query = {search: 'a'};
  const first = element();
  place.querySelector('button').click();
  await until(() => element().pageSize === 1, 'follows a change');
  hold(element() === first && element().query.search === 'a', 'keeps the element and what a person typed');
  if (isSite) return wrong;
  await unmount();
  await until(() => element() === null, 'goes');
  return wrong;
}
