// The built Storybook as a visitor has it: on a static server, in a folder, in a browser. Whatever the console says is
// kept, to be asked for.
import {createServer, type Server} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {browserFlags, browserPath} from '../support/browser.mjs';

const built = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const folder = '/a/folder/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'docs' | 'story';
}

/** Every page and story. */
export const entries = Object.values(
  (JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {entries: Record<string, Entry>}).entries,
);

/** A file of the site. */
export function fileOf(path: string): string {
  return readFileSync(join(built, path), 'utf8');
}

/** Whether the site has such a file. */
export function has(path: string): boolean {
  return existsSync(join(built, path));
}

export interface Site {
  readonly url: string;
  /** Adds a page to the site. */
  readonly put: (path: string, html: string) => void;
  /** Opens a page by its path, or by the whole address of another server. */
  readonly open: (path: string, width?: number) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in it: errors of scripts, of the console, and of requests. */
  readonly faults: string[];
  /** What the console warns of. */
  readonly warnings: string[];
  /** What it has loaded until now. */
  readonly weight: () => Weight;
}

export interface Weight {
  readonly requests: number;
  /** Before compression. */
  readonly kilobytes: number;
}

/**
 * Serves the site and starts a browser.
 *
 * @param protocolTimeout - How many milliseconds a script may take in a page.
 */
export async function site(protocolTimeout = 180_000): Promise<Site> {
  const added = new Map<string, string>();
  const server = await serve(added);
  const {port} = server.address() as {port: number};
  const url = `http://127.0.0.1:${port}${folder}`;
  const browser = await launch({executablePath: browserPath(), args: [...browserFlags], protocolTimeout});
  return {
    url,
    put: (path, html) => added.set(folder + path, html),
    open: (path, width = 1280) => open(browser, new URL(path, url).href, width),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function serve(added: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const html = added.get(pathname);
    if (html !== undefined) {
      response.writeHead(200, {'content-type': 'text/html'}).end(html);
      return;
    }
    const path = join(built, pathname.replace(folder, '').replace(/^$/, 'index.html'));
    if (!pathname.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'});
    response.end(readFileSync(path));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function open(browser: Browser, url: string, width: number): Promise<OpenPage> {
  const page = await browser.newPage({type: 'window'}); // in a tab behind another one no frames are drawn
  const faults: string[] = [];
  const warnings: string[] = [];
  const answers: number[] = [];
  await page.setViewport({width, height: 900});
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const {url: at = ''} = message.location();
    if (message.type() === 'error' && !isInvented(at)) faults.push(`${message.text()} ${at}`);
  });
  page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
  page.on('requestfailed', (request) => isInvented(request.url()) || faults.push(`${request.url()} failed`));
  page.on('response', (response) => {
    if (response.url().startsWith('data:')) return;
    void response.buffer().then(
      ({length}) => answers.push(length),
      () => undefined, // a redirect has no content
    );
  });
  await page.goto(url, {waitUntil: 'networkidle0', timeout: 120_000});
  const weight = () => ({
    requests: answers.length,
    kilobytes: Math.round(answers.reduce((sum, bytes) => sum + bytes, 0) / 1000),
  });
  return {page, faults, warnings, weight};
}

/** What examples name, and nobody has. */
function isInvented(url: string): boolean {
  return /^https:\/\/[^/]*\bexample\b|\/no-such-/.test(url);
}
