// The preview in a real browser, started as a publisher starts it.
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {get, type IncomingMessage} from 'node:http';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {aCatalogue, aLot, aService} from '../support/build.ts';
import {sharedBrowser} from '../support/shared-browser.ts';
import {run} from './run.ts';

interface Preview {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has said besides so far. */
  readonly said: () => string;
}

function start(source: string, ...options: string[]): Promise<Preview> {
  return startWith([], source, ...options);
}

async function startWith(nodeFlags: readonly string[], source: string, ...options: string[]): Promise<Preview> {
  const child = spawn(process.execPath, [...nodeFlags, 'src/cli/main.ts', 'preview', source, ...options]);
  let [printed, said] = ['', ''];
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  while (!printed.includes('\n')) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(said);
  }
  return {url: printed.trim(), child, said: () => said};
}

async function stop({child}: Preview): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

async function says({child, said}: Preview, text: RegExp): Promise<void> {
  while (!text.test(said())) await once(child.stderr!, 'data');
}

/** The answer to a request with these headers. */
async function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{status: number; body: string}> {
  const request = get(url, {headers});
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return {status: response.statusCode!, body: await text(response)};
}

/** Flags of a Node to which Windows says, as long as the other file is there, that a program holds this one. */
function whereHeld(file: string, whileThere: string): readonly string[] {
  const module = `
    import fs from 'node:fs';
    import {syncBuiltinESMExports} from 'node:module';
    const {readFile} = fs.promises;
    fs.promises.readFile = async (path, options) => {
      if (path !== ${JSON.stringify(file)} || !fs.existsSync(${JSON.stringify(whileThere)})) return readFile(path, options);
      throw Object.assign(new Error('EBUSY: resource busy or locked'), {code: 'EBUSY', path});
    };
    syncBuiltinESMExports();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(module)}`];
}

/** A sheet of one service. */
function aSheet(name: string, status = 'assured'): string {
  return `Name,Supplier,Lot,Status\n${name},EMIS,Lot 1,${status}\n`;
}

describe('gpsoc-widgets preview', () => {
  let folder: string;
  const browser = sharedBrowser();
  let page: Page;
  let sheet: string;
  let preview: Preview;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gpsoc-preview-'));
    sheet = join(folder, 'services.csv');
    await writeFile(sheet, aSheet('EMIS Web'));
    preview = await start(sheet, '--port', '0');
    page = await browser().newPage();
  });

  after(async () => {
    await stop(preview);
    await rm(folder, {recursive: true});
  });

  /** Waits until the list shows a service of this name. */
  async function listed(name: string): Promise<void> {
    await page.waitForFunction(
      (wanted) => {
        const list = document.querySelector('lot-catalogue') as {result?: {services: {name: string}[]}} | null;
        return list?.result?.services.some((service) => service.name === wanted);
      },
      {timeout: 20_000},
      name,
    );
  }

  async function reads(selector: string, words: RegExp): Promise<void> {
    await page.waitForFunction(
      (where, pattern) => new RegExp(pattern).test(document.querySelector(where)?.textContent ?? ''),
      {timeout: 20_000},
      selector,
      words.source,
    );
  }

  it('shows the widgets and the report, and breaks no rule of its own policy', async () => {
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(preview.url);
    await listed('EMIS Web');
    await reads('#summary', /1 service on 1 lot from 1 supplier/);
    assert.deepEqual(told, []);
  });

  it('shows what was saved, and what is wrong with it, within two seconds', async () => {
    const saved = performance.now();
    await writeFile(sheet, aSheet('Vision', 'Assurred'));
    await listed('Vision');
    await reads('#remarks', /Assurred.*Did you mean/);
    const seconds = (performance.now() - saved) / 1000;
    assert.ok(seconds < 2, `${seconds} s`);
  });

  it('leads from a remark to the words of its row', async () => {
    await Promise.all([page.waitForNavigation(), page.click('#remarks a')]);
    await listed('Vision');
    assert.equal(new URL(page.url()).searchParams.get('q'), 'Vision');
    await page.goto(preview.url);
  });

  it('follows an editor that puts a new file in the place of the old one', async () => {
    await writeFile(join(folder, 'new.tmp'), aSheet('SystmOne'));
    await rename(join(folder, 'new.tmp'), sheet);
    await listed('SystmOne');
  });

  it('answers no other name, and holds nothing but what it made', async () => {
    const {port} = new URL(preview.url);
    assert.equal((await ask(preview.url)).status, 200);
    assert.equal((await ask(`http://localhost:${port}/`, {host: `localhost:${port}`})).status, 200);
    assert.equal((await ask(preview.url, {host: `evil.example:${port}`})).status, 421);
    assert.equal((await ask(preview.url, {host: 'evil.example'})).status, 421);
    for (const path of ['services.csv', '..%2f..%2fpackage.json', '%2e%2e/package.json', 'catalogue.json%00']) {
      assert.equal((await ask(preview.url + path)).status, 404, path);
    }
  });

  it('takes the next port that is free, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const {port} = taken.address() as AddressInfo;
    const second = await start(sheet, '--port', `${port}`);
    assert.notEqual(Number(new URL(second.url).port), port);
    assert.match(second.said(), new RegExp(`^Port ${port} is taken, so this is port \\d+\\.`));
    await stop(second);
    taken.close();
  });

  it('says what is in the way of a file half written, shows on what it had, and tries again', async () => {
    const file = join(folder, 'catalogue.json');
    const catalogue = (name: string) => JSON.stringify(aCatalogue({lots: [aLot()], services: [aService({name})]}));
    await writeFile(file, catalogue('Whole'));
    const second = await start(file, '--port', '0');
    await page.goto(second.url);
    await listed('Whole');
    await writeFile(file, catalogue('Half').slice(0, 60));
    await reads('#trouble', /is not JSON: .*It is tried again\./);
    await listed('Whole');
    await writeFile(file, catalogue('Whole again'));
    await listed('Whole again');
    await page.waitForSelector('#trouble[hidden]');
    await stop(second);
    await reads('#trouble', /The preview has ended/);
  });
});

describe('gpsoc-widgets preview of a file that Excel holds', () => {
  it('says so, and shows what was saved once it is let go', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gpsoc-held-'));
    const [file, held] = [join(folder, 'sheet.csv'), join(folder, 'held')];
    await writeFile(file, aSheet('Before'));
    const preview = await startWith(whereHeld(file, held), file, '--port', '0');
    try {
      const shown = async () => (await ask(new URL('catalogue.json', preview.url).href)).body;
      await says(preview, /1 service on 1 lot/);
      assert.match(await shown(), /Before/);
      await writeFile(held, '');
      await writeFile(file, aSheet('After'));
      await says(preview, /sheet\.csv: another program holds this file\. .* It is tried again\./);
      assert.match(await shown(), /Before/);
      await rm(held);
      await says(preview, /tried again\.[^]*1 service on 1 lot/);
      assert.match(await shown(), /After/);
    } finally {
      await stop(preview);
      await rm(folder, {recursive: true});
    }
  });
});

describe('gpsoc-widgets preview, asked for what it cannot do,', () => {
  it('says so before it listens', async () => {
    for (const [args, said] of [
      [['no-such-file.xlsx'], /there is no such file/],
      [['demo/data/gpsoc.json', '--port', 'http'], /--port must be a number/],
      [['demo/data/gpsoc.json', '--port', '70000'], /--port must be a number/],
    ] as const) {
      const {exitCode, stderr} = await run('preview', ...args);
      assert.equal(exitCode, 2);
      assert.match(stderr, said);
    }
  });
});
