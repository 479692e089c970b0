// The code of the guides "Put it on…", exactly as it is printed, on a page of the site that each guide speaks of. Every site
// is answered from the files of a release, unpacked as the guides say, with the catalogue that they offer to try it with.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import {tags} from '../../src/tags.ts';
import {version} from '../../src/version.ts';
import {browserFlags, browserPath} from '../support/browser.mjs';
import {findProgram} from '../support/programs.mjs';
import {typeOf, unpackRelease} from '../support/release-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = (name: string) => readFileSync(`${root}stories/${name}.mdx`, 'utf8');

/** The blocks of code of a guide, in a language. */
function codes(name: string, language = 'html'): string[] {
  const blocks = [...guide(name).matchAll(/^```(\w+)\n([^]*?)^```$/gm)];
  return blocks.filter(([, written]) => written === language).map(([, , code]) => code!);
}

const linesOf = (code: string) => code.trim().split('\n');

/** The code between backquotes that begins so. */
function inline(name: string, start: string): string {
  const found = [...guide(name).matchAll(/`([^`\n]+)`/g)]
    .map(([, code]) => code!)
    .find((code) => code.startsWith(start));
  assert.ok(found, `${name} has no ${start}`);
  return found;
}

const site = unpackRelease();
const folder = join(site, 'gpsoc-widgets', version);
const gpsoc = readFileSync(`${root}demo/data/gpsoc.json`);
let browser: Browser;

before(async () => {
  browser = await puppeteer.launch({executablePath: browserPath(), args: browserFlags});
});

after(async () => {
  await browser.close();
  rmSync(site, {recursive: true});
});

interface Host {
  readonly origin?: string;
  readonly head?: string;
  readonly body: string;
  /** What our server files add. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Opened {
  readonly page: Page;
  readonly wrong: readonly string[];
}

/** Opens a page of that site with this code on it. */
async function open({origin = 'https://your-site.example', head = '', body, headers = {}}: Host): Promise<Opened> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && wrong.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === `${origin}/page.html`) {
      const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${head}<h1>Ours</h1>${body}`;
      void request.respond({contentType: 'text/html', body: html});
    } else answer(request, headers);
  });
  await page.goto(`${origin}/page.html`, {waitUntil: 'networkidle0'});
  return {page, wrong};
}

/** As any server of those files does, with an author's catalogue wherever a guide puts one. */
function answer(request: HTTPRequest, headers: Readonly<Record<string, string>>): void {
  const {protocol, pathname} = new URL(request.url());
  if (protocol === 'data:') return void request.continue();
  const file = join(site, pathname);
  // "Get the files": where these guides say /gpsoc-widgets/, it is the folder of the version.
  const found = [file, file.replace('gpsoc-widgets/', `gpsoc-widgets/${version}/`)].find(isFile);
  if (pathname.endsWith('/catalogue.json'))
    void request.respond({headers, contentType: 'application/json', body: gpsoc});
  else if (found) void request.respond({headers, contentType: typeOf(found), body: readFileSync(found)});
  else if (pathname.startsWith('/assets/'))
    void request.respond({contentType: 'text/css', body: ''}); // of others
  else void request.respond({status: 404});
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** How many services the list shows that is on the page, or in its frame. */
async function listed({page}: Opened): Promise<number> {
  for (const frame of page.frames()) {
    const list = await frame.$('lot-catalogue');
    if (list) return list.evaluate(async (element) => (await element.loaded, element.result?.total ?? 0));
  }
  throw new Error('There is no list.');
}

const htmlGuide = codes('put-it-on/html');
const [script, tag] = linesOf(htmlGuide[0]!);
const lot3 = 6;

const pages: Readonly<Record<string, Host>> = {
  'the guide for HTML': {body: htmlGuide[0]!},
  'the guide for HTML, with the catalogue named in the page': {
    head: inline('put-it-on/html', '<link rel="gpsoc-catalogue"') + script!,
    body: tag!,
  },
  ...Object.fromEntries(
    linesOf(htmlGuide[1]!).map((left, n) => [`the guide for HTML, form ${n + 1}`, {head: script!, body: left}]),
  ),
  'the guide for HTML, without modules': {head: htmlGuide[2]!, body: tag!},
  'the guide for WordPress, without the plugin': {
    head: /echo '(.*)';/.exec(codes('put-it-on/wordpress', 'php')[0]!)![1]!,
    body: codes('put-it-on/wordpress')[0]!,
  },
  'the guide for Umbraco': {
    head: codes('put-it-on/umbraco')[0]!,
    body: `<p><a href="${codes('put-it-on/umbraco', 'text')[0]!.trim().replaceAll('&', '&amp;')}">Lot 3 services</a></p>`,
  },
  'the guide for SharePoint': {origin: 'https://your-tenant.sharepoint.com', body: codes('put-it-on/sharepoint')[0]!},
  'the guide for Markdown sites': {head: script!, body: codes('put-it-on/frameworks')[0]!},
};

describe('As it is printed, the code of', () => {
  for (const [name, host] of Object.entries(pages)) {
    it(`${name} shows the services of lot 3`, async () => {
      const opened = await open(host);
      assert.equal(await listed(opened), lot3);
      assert.deepEqual(opened.wrong, []);
      await opened.page.close();
    });
  }

  for (const file of globSync('stories/{hosts,recipes}/*.html', {cwd: root})) {
    it(`${file} is a whole page`, async () => {
      const {page, wrong} = await open({body: readFileSync(root + file, 'utf8')});
      const states = await page.$$eval(tags.join(), (all) =>
        all.map((each) => 'loadStatus' in each && each.loadStatus),
      );
      assert.ok(states.length > 0);
      assert.deepEqual({states: [...new Set(states)], wrong}, {states: ['ready'], wrong: []});
      await page.close();
    });
  }

  it('"Install" shows services, on the page and in the frame', async () => {
    for (const body of codes('start/install')) assert.ok((await listed(await open({body}))) > 0);
  });

  it('"Hosting" gives a frame the height of its list', async () => {
    const headers = {'access-control-allow-origin': '*'};
    const {page} = await open({body: codes('hosting').find((code) => code.startsWith('<iframe'))!, headers});
    await page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight > 1000);
    await page.close();
  });

  it(
    '"Hosting" computes the hash that we deliver',
    {skip: !findProgram(['openssl']) && 'openssl is not installed'},
    () => {
      const [command] = codes('hosting', 'sh');
      const said = execFileSync('sh', ['-c', command!], {cwd: folder, encoding: 'utf8'}).trim();
      const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
      assert.equal(said, hashes['embed.js']);
    },
  );

  it('"README.html" shows the list of the example, on the page and in the frame', async () => {
    const {page} = await open({body: readFileSync(join(folder, 'README.html'), 'utf8')});
    const written = await page.$$eval('pre code', (all) => all.map(({textContent}) => textContent));
    await page.close();
    assert.equal(written.length, 2);
    for (const body of written) assert.ok((await listed(await open({body}))) > 0);
  });

  it('a page that is opened from disk reads the catalogue in it', async () => {
    const file = join(folder, 'written.html');
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><script src="embed.classic.js"></script>${htmlGuide[3]!}`,
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const said = await page.$eval('lot-catalogue', async (list) => (await list.loaded, list.shadowRoot!.textContent));
    assert.match(said, /has no services yet/);
    await page.close();
  });
});

describe('The files that', () => {
  for (const name of ['get-the-files', 'server-files']) {
    it(`"${name}" names are in the release`, () => {
      const rows = [...guide(`put-it-on/${name}`).matchAll(/^\| (?:\w+ \| )?(`.*?) \|/gm)].map(([, cell]) => cell!);
      const files = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file!));
      assert.ok(files.length > 3);
      const missing = files.filter((file) => ![file, `servers/${file}`].some((path) => existsSync(join(folder, path))));
      assert.deepEqual(missing, []);
    });
  }

  it('the guide for editors names are in the release', () => {
    const named = guide('put-it-on/editors').match(/editors\/\w+\.js/g) ?? [];
    assert.deepEqual([...new Set(named)].sort(), ['editors/ckeditor.js', 'editors/tinymce.js']);
    for (const file of named) assert.ok(existsSync(join(folder, file)));
  });
});
