// `npm run test:interop`: a small app in each framework, in Chromium, with dist/embed.js as `npm run build` leaves it. Each
// sets attributes and the property `catalogue`, hears an event, changes a setting, and takes the element away. The
// frameworks are no packages of the project: this installs them under node_modules/.cache.
import {build} from 'esbuild';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {browserFlags, browserPath} from '../support/browser.mjs';

const packages = {
  react: '19.3.1',
  'react-dom': '19.3.1',
  preact: '11.2.0',
  vue: '3.5.45',
  'solid-js': '1.9.20',
  svelte: '5.57.3',
};
const apps = ['react.jsx', 'preact.jsx', 'vue.js', 'solid.js', 'svelte.js'];

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/interop/', import.meta.url));
const catalogue = {
  format: 1,
  title: 'Our services',
  lots: [{id: '1', name: 'Lot 1'}],
  services: ['A', 'B', 'C'].map((name) => ({id: name, name, lot: '1'})),
};

mkdirSync(cache, {recursive: true});
writeFileSync(`${cache}package.json`, JSON.stringify({private: true, dependencies: packages}));
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {cwd: cache});

const scripts = {'/embed.js': readFileSync(here('../../dist/embed.js'), 'utf8')};
for (const app of apps) scripts[`/${app}`] = await bundled(app);
const server = createServer(({url}, response) => {
  response.setHeader('content-type', url in scripts ? 'text/javascript' : 'text/html');
  response.end(scripts[url] ?? '<!doctype html><meta charset="utf-8"><script type="module" src="/embed.js"></script>');
}).listen(0, '127.0.0.1');
const browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
try {
  for (const app of apps) {
    for (const way of app === 'react.jsx' ? ['mount', 'hydrate'] : ['mount']) await report(app, way);
  }
} finally {
  await browser.close();
  server.close();
}

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

/** Says what does not hold; nothing is wrong if there is no line. */
async function report(app, way) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const wrong = await page.evaluate(use, `/${app}`, way, catalogue);
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
  const app = await import(script);
  const place = document.body.appendChild(document.createElement('div'));
  const heard = [];
  const unmount = app[way](place, {catalogue: data, heard: (event) => heard.push(event)});
  const element = () => place.querySelector('lot-catalogue');
  const names = () => element()?.shadowRoot?.querySelectorAll('[part~=service-name]').length;
  await until(() => names() === 2, 'shows two of three services');
  hold(
    heard.some(({services}) => services === 3),
    'hears gpsoc-load',
  );
  hold(element().loadStatus === 'ready', 'is ready');
  hold(element().heading.startsWith('From '), 'takes an attribute');
  hold(element().selectable, 'takes an attribute without a value');
  element().query = {search: 'a'};
  const first = element();
  place.querySelector('button').click();
  await until(() => element().pageSize === 1, 'follows a change');
  hold(element() === first && element().query.search === 'a', 'keeps the element and what a person typed');
  await unmount();
  await until(() => element() === null, 'goes');
  return wrong;
}
