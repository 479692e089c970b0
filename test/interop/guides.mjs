// The end of `npm run test:interop`: the code of the guides for frameworks exactly as it is printed, in an app that has
// nothing else, with our package as it is published, built by the framework's own tool, in Chromium.
import {build} from 'esbuild';
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {dirname, extname} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {browserFlags, browserPath} from '../support/browser.mjs';
import {cache, installFrameworks, runTool} from './frameworks.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${cache}guides/`;

/** The blocks of code of a guide, in a language. */
function codes(guide, language) {
  const text = readFileSync(`${root}stories/put-it-on/${guide}.mdx`, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
}

const page = (script, body = '<div id="app"></div>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ours</title>${body}<script type="module" src="${script}"></script></html>`;

const [services, mayWeOrder] = codes('react', 'tsx');
const [vueConfig] = codes('vue', 'js');
const [component] = codes('frameworks', 'ts');
const [tagInMarkdown] = codes('frameworks', 'html');
const [scriptInLayout] = codes('html', 'html')[0].split('\n');

/** The files of each app, how it is built, and where it then lies. `says`: its code tells the console of the catalogue. */
const apps = {
  react: {
    files: {
      'services.tsx': services,
      'may-we-order.tsx': mayWeOrder,
      'main.tsx': `import {createRoot} from 'react-dom/client';
        import {MayWeOrder} from './may-we-order';
        import {Services} from './services';
        createRoot(document.querySelector('#app')!).render(<><Services /><MayWeOrder /></>);`,
      'index.html': page('/main.tsx'),
      'vite.config.js': `import react from '@vitejs/plugin-react'; export default {plugins: [react()]};`,
    },
    build: (at) => runTool('vite', ['build', '--logLevel', 'warn'], at),
    out: 'dist/',
    says: true,
    more: followsDecision,
  },
  vue: {
    files: {
      'app.vue': codes('vue', 'vue')[0],
      'main.js': `import {createApp} from 'vue'; import App from './app.vue'; createApp(App).mount('#app');`,
      'index.html': page('/main.js'),
      'vite.config.js': vueConfig,
    },
    build: (at) => runTool('vite', ['build', '--logLevel', 'warn'], at),
    out: 'dist/',
    says: true,
  },
  angular: {
    files: {
      'services.ts': component,
      'main.ts': `import '@angular/compiler';
        import {provideZonelessChangeDetection} from '@angular/core';
        import {bootstrapApplication} from '@angular/platform-browser';
        import {Services} from './services';
        bootstrapApplication(Services, {providers: [provideZonelessChangeDetection()]});`,
      'index.html': page('/built.js', '<app-services></app-services>'),
    },
    build: (at) =>
      build({
        entryPoints: [`${at}main.ts`],
        outfile: `${at}built.js`,
        bundle: true,
        format: 'esm',
        logLevel: 'error',
        tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
      }),
    out: '',
    says: true,
  },
  next: {
    files: {
      'app/services.jsx': codes('frameworks', 'jsx')[0],
      'app/page.jsx': `import {Services} from './services'; export default function Page() { return <Services />; }`,
      'app/layout.jsx': `export default function Layout({children}) { return <html lang="en"><body>{children}</body></html>; }`,
      'next.config.mjs': `export default {output: 'export', turbopack: {root: ${JSON.stringify(cache)}}};`,
    },
    build: () => runTool('next', ['build', 'guides/next']),
    out: 'out/',
    says: true,
  },
  astro: {
    files: {
      'src/pages/index.astro': `<html lang="en"><head><title>Ours</title></head><body>${codes('frameworks', 'astro')[0]}</body></html>`,
    },
    build: () => runTool('astro', ['build', '--root', 'guides/astro']),
    out: 'dist/',
  },
  eleventy: {
    files: {
      'index.md': `---\nlayout: page.html\n---\n\n# Ours\n\n${tagInMarkdown}\nAfter it.\n`,
      '_includes/page.html': `<!doctype html><html lang="en"><title>Ours</title>${scriptInLayout}{{ content }}</html>`,
    },
    build: () => runTool('eleventy', ['--input=guides/eleventy', '--output=guides/eleventy/_site']),
    out: '_site/',
  },
};

installFrameworks();
unpack();
const asked = Object.keys(apps).filter((name) => argv.length === 2 || argv.slice(2).includes(name));
for (const name of asked) await write(name);
const browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
try {
  for (const name of asked) await visit(name);
} finally {
  await browser.close();
}

/** Our package as it is published, where the apps find it. */
function unpack() {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(`${folder}node_modules`, {recursive: true});
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    stdio: 'ignore',
  });
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  execFileSync('tar', ['-xzf', `${folder}gpsoc-widgets-${version}.tgz`, '-C', folder]);
  writeFileSync(`${folder}package.json`, '{"type": "module"}');
  cpSync(`${folder}package`, `${folder}node_modules/gpsoc-widgets`, {recursive: true});
}

async function write(name) {
  const at = `${folder}${name}/`;
  for (const [path, text] of Object.entries(apps[name].files)) {
    mkdirSync(dirname(at + path), {recursive: true});
    writeFileSync(at + path, text);
  }
  await apps[name].build(at);
}

async function visit(name) {
  const server = await serve(`${folder}${name}/${apps[name].out}`);
  const tab = await browser.newPage();
  const said = [];
  const wrong = [];
  tab.on('pageerror', (error) => wrong.push(String(error)));
  tab.on('console', (message) => {
    if (message.location().url?.endsWith('/favicon.ico')) return;
    (message.type() === 'log' ? said : wrong).push(message.text());
  });
  await tab.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'networkidle0'});
  const shown = await tab.$eval('lot-catalogue', async (list) => (await list.loaded, list.result.total)).catch(String);
  if (shown !== 6) wrong.push(`shows not the 6 services of lot 3, but ${shown}`);
  if (apps[name].says && said.length === 0) wrong.push('does not say what has loaded');
  wrong.push(...((await apps[name].more?.(tab)) ?? []));
  await tab.close();
  server.close();
  for (const problem of wrong) console.error(`${name}, as its guide says: ${problem}`);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${name}, as its guide says: all holds`);
}

/** The link of the second example for React shows once the CCG can order. */
async function followsDecision(tab) {
  const hasLink = () => tab.$eval('#app', (app) => app.textContent.includes('Ask your CCG'));
  if (await hasLink()) return ['shows the link before there is an answer'];
  await tab.$eval('order-eligibility', (element) => {
    element.setAttribute('organisation', 'gp-practice');
    element.setAttribute('principal-system', 'emis-web');
  });
  return tab
    .waitForFunction(() => document.querySelector('#app').textContent.includes('Ask your CCG'), {timeout: 5000})
    .then(
      () => [],
      () => ['shows no link when the CCG can order'],
    );
}

function serve(site) {
  const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const ours = /^\/gpsoc-widgets\/[\d.]+\/(embed\.js)$/.exec(path);
    const file = path.endsWith('/catalogue.json')
      ? `${root}demo/data/gpsoc.json`
      : ours
        ? `${root}dist/${ours[1]}`
        : site + path;
    const isThere = existsSync(file);
    response.writeHead(isThere ? 200 : 404, {'content-type': types[extname(file)] ?? 'application/json'});
    response.end(isThere ? readFileSync(file) : '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
