// `npm run test:hosts`: puts each form of our code through the real editors, with and without the settings that we deliver for
// them, and compares what they leave with
// left-by-editors.json, on which the tests of pages rest. `-- --record` writes that file. The editors are large, so that they
// are no packages of the project: this installs them under node_modules/.cache. WordPress's rules need its package
// (`apt-get install wordpress php-cli`); without it what was recorded of them stays.
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {browserFlags, browserPath} from '../support/browser.mjs';

const packages = {tinymce: '8.9.2', ckeditor5: '48.5.2', quill: '2.0.3'};
const wordpress = '/usr/share/wordpress/wp-includes';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/editors/', import.meta.url));
const forms = JSON.parse(readFileSync(here('forms.json'), 'utf8'));
const record = here('left-by-editors.json');
const recorded = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};

install();
const left = {...recorded, ...(await leftByEditors()), ...leftByWordPress()};
if (process.argv.includes('--record')) writeFileSync(record, `${JSON.stringify(left, null, 2)}\n`);
else compare();

function install() {
  mkdirSync(cache, {recursive: true});
  writeFileSync(`${cache}package.json`, JSON.stringify({private: true, dependencies: packages}));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {cwd: cache});
}

/** What each editor leaves of each form, by the names of both. */
async function leftByEditors() {
  const {outputFiles} = await build({
    entryPoints: [here('editors-page.mjs')],
    nodePaths: [`${cache}node_modules`],
    bundle: true,
    write: false,
    loader: {'.css': 'empty'},
  });
  const page =
    '<!doctype html><meta charset="utf-8"><script src="/tinymce/tinymce.min.js"></script><script src="/editors.js"></script>';
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', type);
    if (path === '/') response.end(page);
    else if (path === '/editors.js') response.end(outputFiles[0].text);
    else if (existsSync(`${cache}node_modules${path}`)) response.end(readFileSync(`${cache}node_modules${path}`));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await checkFrames(tab);
    return await tab.evaluate(async (all) => {
      const result = {};
      for (const [editor, leave] of Object.entries(globalThis.editors)) {
        result[editor] = {};
        for (const [form, markup] of Object.entries(all)) result[editor][form] = await leave(markup);
      }
      return result;
    }, forms);
  } finally {
    await browser.close();
    server.close();
  }
}

/** With our settings frames of the site keep their scripts, and those of others do not. */
async function checkFrames(tab) {
  const leaves = (site) =>
    tab.evaluate(
      (src) => globalThis.editors['TinyMCE with our settings'](`<iframe src="${src}"></iframe>`),
      `https://${site}/gpsoc-widgets/embed.html`,
    );
  for (const site of ['your-site.example', 'www.your-site.example', 'your-site.example:8443'])
    assert.doesNotMatch(await leaves(site), /sandbox/, site);
  assert.match(await leaves('other.example'), /sandbox=""/);
}

/** What WordPress's wp_kses_post lets Authors keep; nothing where it is not installed. */
function leftByWordPress() {
  if (!existsSync(wordpress)) return {};
  const output = execFileSync('php', [here('kses.php'), wordpress], {input: JSON.stringify(forms), encoding: 'utf8'});
  return {'WordPress (Author)': JSON.parse(output)};
}

function compare() {
  const wrong = Object.keys(left).filter((editor) => JSON.stringify(left[editor]) !== JSON.stringify(recorded[editor]));
  for (const editor of wrong) console.error(`${editor} leaves something else now:`, left[editor]);
  if (wrong.length) process.exit(1);
  console.log(`As recorded: ${Object.keys(left).join(', ')}.`);
}
