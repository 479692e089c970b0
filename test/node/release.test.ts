// The folder that a site gets, on a plain web server.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {version} from '../../src/version.ts';
import {browserFlags, browserPath} from '../support/browser.mjs';
import {typeOf, unpackRelease} from '../support/release-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = unpackRelease();
const folder = join(site, 'gpsoc-widgets', version);
let address = '';
let browser: Browser;

const server = createServer((request, response) => {
  const path = new URL(request.url!, 'http://localhost').pathname.replace(/\/$/, '/index.html');
  try {
    const body = readFileSync(join(site, path));
    response.writeHead(200, {'content-type': typeOf(path)}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

before(async () => {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gpsoc-widgets/${version}/`;
  browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
});

after(async () => {
  await browser.close();
  server.close();
  rmSync(site, {recursive: true});
});

/** A page, and what went wrong on it. */
async function open(url: string): Promise<{page: Page; wrong: string[]}> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('requestfailed', (request) => wrong.push(request.url()));
  page.on(
    'response',
    (response) => response.status() >= 400 && !response.url().endsWith('favicon.ico') && wrong.push(response.url()),
  );
  await page.goto(url, {waitUntil: 'networkidle0'});
  return {page, wrong};
}

const namesOn = (page: Page) =>
  page.$$eval('lot-catalogue >>> [part~=service-name]', (names) => names.map(({textContent}) => textContent.trim()));

describe('The folder of a release, on a web server,', () => {
  for (const file of ['README.html', 'embed.html?widget=lot-catalogue&page-size=3', 'builder/']) {
    it(`shows services in ${file}`, async () => {
      const {page, wrong} = await open(address + file);
      assert.equal((await namesOn(page))[0], 'Example Record');
      assert.deepEqual(wrong, []);
    });
  }

  it('has a link for everything that README.html and the note for IT speak of', async () => {
    for (const file of ['README.html', 'for-it.html', 'builder/index.html', 'builder/check.html']) {
      const {page} = await open(address + file);
      const links = await page.$$eval('a[href]', (all) => all.map(({href}) => href));
      for (const link of links.filter((href) => href.startsWith(address))) {
        assert.equal((await fetch(link)).status, 200, `${link} in ${file}`);
      }
    }
  });

  it('says its version and leaves nothing to be filled in', () => {
    for (const file of ['README.html', 'for-it.html']) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.ok(text.includes(version), file);
      assert.doesNotMatch(text, /\{(version|integrity|kilobytes)\}/, file);
    }
  });

  it('has a source map beside each script, which holds the source', () => {
    const scripts = globSync('{*,builder/*}.js', {cwd: folder});
    assert.ok(scripts.includes('embed.js') && scripts.includes('embed.classic.js'));
    for (const script of scripts) {
      const code = readFileSync(join(folder, script), 'utf8');
      const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1];
      assert.ok(map, script);
      const {sourcesContent} = JSON.parse(readFileSync(join(folder, dirname(script), map), 'utf8')) as {
        sourcesContent?: unknown[];
      };
      assert.ok(
        sourcesContent?.every((source) => typeof source === 'string'),
        script,
      );
    }
  });

  it('names the hash of each script as a browser would compute it', () => {
    const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
    assert.ok('embed.js' in hashes && 'embed.classic.js' in hashes && 'builder/builder.js' in hashes);
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });
});

describe('The builder of a release, on the screen of a phone and by keyboard alone,', () => {
  const focused = () => document.activeElement!.textContent.trim() || document.activeElement!.id;

  /** Presses Tab until that has the focus, which must be in view. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let n = 0; n < 150; n++) {
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement!.getBoundingClientRect().left >= 0));
      if ((await page.evaluate(focused)).startsWith(name)) return;
    }
    assert.fail(`Tab does not come to ${name}`);
  }

  it('leads from the first question to code that works on an empty page', async () => {
    const context = browser.defaultBrowserContext();
    for (const name of ['clipboard-read', 'clipboard-write'])
      await context.setPermission(new URL(address).origin, {permission: {name}, state: 'granted'});
    const {page} = await open(`${address}builder/`);
    await page.setViewport({width: 320, height: 640});
    await tabTo(page, 'Check my catalogue');
    await page.keyboard.press('Tab'); // Read me first
    await page.keyboard.press('Tab'); // what readers want to do
    await page.keyboard.press('Tab'); // the address of the file
    await tabTo(page, 'field-files');
    await page.keyboard.press('Tab'); // the first lot
    await page.keyboard.press('Space');
    await tabTo(page, 'field-words');
    await page.keyboard.type('Our services');
    await tabTo(page, 'Go to the code');
    await page.keyboard.press('Enter');
    const code: string[] = [];
    for (const what of ['Once in the page', 'Where it should stand']) {
      await tabTo(page, `Copy: ${what}`);
      await page.keyboard.press('Enter');
      await page.waitForFunction((said) => document.body.textContent.includes(`Copied: ${said}`), {}, what);
      code.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    await page.close();
    writeFileSync(join(site, 'pasted.html'), `<!doctype html><meta charset="utf-8">${code.join('')}`);
    const {page: pasted, wrong} = await open(new URL('/pasted.html', address).href);
    assert.equal((await namesOn(pasted))[0], 'Example Record');
    const list = await pasted.$eval('lot-catalogue', ({lot, textContent}) => [lot, textContent]);
    assert.deepEqual({list, wrong}, {list: ['foundation', 'Our services'], wrong: []});
  });
});

describe('The plugin for WordPress', () => {
  it('is a zip that WordPress takes as it is, with all that its folder needs', () => {
    const plugin = unzipSync(readFileSync(join(folder, 'wordpress/gpsoc-widgets.zip')));
    const paths = Object.keys(plugin).filter((path) => !path.endsWith('/'));
    assert.ok(paths.every((path) => path.startsWith('gpsoc-widgets/')));
    const php = new TextDecoder().decode(plugin['gpsoc-widgets/gpsoc-widgets.php']);
    assert.match(php, new RegExp(`^ \\* Version: ${version.replaceAll('.', '\\.')}$`, 'm'));
    const named = [...php.matchAll(/plugins_url\('([^']+)'/g)].map(([, file]) => `gpsoc-widgets/${file}`);
    assert.ok(named.length > 2);
    for (const file of [...named, 'gpsoc-widgets/embed-page.js', 'gpsoc-widgets/catalogue.json']) {
      assert.ok(paths.includes(file), file);
    }
  });
});

describe('The folder of a release, opened from disk,', () => {
  const onDisk = (name: string, body: string) => {
    const file = join(folder, name);
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><script src="embed.classic.js"></script>${body}`);
    return pathToFileURL(file).href;
  };
  // A catalogue may speak of `</script>`, which would end the script that it is written into.
  const catalogue = readFileSync(join(root, 'demo/data/example-icb.json'), 'utf8').replaceAll('<', '\\u003c');

  it('shows a catalogue that is written into a page', async () => {
    const body = `<lot-catalogue><script type="application/json">${catalogue}</script></lot-catalogue>`;
    const {page} = await open(onDisk('written.html', body));
    assert.equal((await namesOn(page))[0], 'Example Record');
  });

  it('shows services in the page that the builder has saved, with both files beside each other', async () => {
    const {page} = await open(`${address}builder/index.html?place=disk&lot=shared-care`);
    const client = await page.createCDPSession();
    await client.send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
    await page.locator('::-p-aria(Save services.html)').click();
    const saved = join(folder, 'services.html');
    for (const end = Date.now() + 10_000; !existsSync(saved) && Date.now() < end;) await page.evaluate(() => undefined);
    const {page: onShare, wrong} = await open(pathToFileURL(saved).href);
    assert.equal((await namesOn(onShare)).length, 8);
    assert.deepEqual(wrong, []);
  });

  // What Word writes around a text, in letters of its own (as "Web Page", and as "Web Page, Filtered").
  const office = `xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"`;
  for (const [kind, html, head] of [
    [
      'a page that Word has saved',
      office,
      '<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><link rel=themeData href="page_files/themedata.thmx">',
    ],
    ['a filtered page that Word has saved', '', '<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style>'],
  ] as const) {
    it(`shows the catalogue that is written into ${kind}`, async () => {
      const ours = '{"format":1,"title":"Ours","services":[{"id":"a","name":"Example\x92s caf\xe9 \x96 record"}]}';
      const file = join(folder, 'word.htm');
      const text = `<html ${html}><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">${head}
<script src="embed.classic.js"></script></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>Our \x93list\x94<o:p></o:p></p>
<lot-catalogue><script type="application/json">${ours}</script></lot-catalogue></div></body></html>`;
      writeFileSync(file, Buffer.from(text, 'latin1'));
      const {page} = await open(pathToFileURL(file).href);
      assert.deepEqual(await namesOn(page), ['Example’s café – record']);
      const said = await page.$eval('lot-catalogue', ({shadowRoot}) => shadowRoot!.textContent);
      assert.doesNotMatch(said, /[Ââ�]/);
    });
  }

  it('says that fetching needs a web server', async () => {
    const {page} = await open(onDisk('fetched.html', '<lot-catalogue><a href="x">Ours</a></lot-catalogue>'));
    const said = await page.$eval('lot-catalogue', ({shadowRoot}) => shadowRoot!.textContent);
    assert.match(said, /open the page through a web server/);
  });
});
