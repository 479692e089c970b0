// The pages, the scripts and the catalogues on a loopback address. A page's folder says how many services its catalogue
// has: /1000/floor.html, or /100000-in-2500/element.html for pages of 2,500. Nothing is compressed (the work of a page
// is to be seen, and unpacking is the same for both), and nothing comes from a cache of HTTP: every visit is a first one.

import {readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {peerPage, peers} from './peers/peers.ts';
import {tags} from '../src/tags.ts';
import {makeCatalogue, makeMainFile, makePage} from './make-catalogue.ts';

export interface Site {
  readonly origin: string;
  /** The paths that were asked for, in order; to be emptied by whoever counts. */
  readonly asked: string[];
  close(): void;
}

const pages = new Set(['floor.html', 'element.html', 'element-preload.html']);

/** @param scripts - Code and styles by file name. */
export function openSite(scripts: ReadonlyMap<string, string>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer(({url = ''}, response) => {
    asked.push(url);
    const [, folder = '', file = ''] = url.split('/');
    const code = scripts.get(file);
    const peer = peers.find(({id}) => file === `peer-${id}.html`);
    if (code !== undefined) send(response, file.endsWith('.css') ? 'text/css' : 'text/javascript', code);
    else if (peer) send(response, 'text/html', peerPage(peer));
    else if (file.endsWith('.json')) send(response, 'application/json', contentOf(folder, file));
    else if (file === 'floor.js') send(response, 'text/javascript', ownFile(file));
    else if (file === 'all-tags.html') send(response, 'text/html', pageOfAllTags());
    else if (pages.has(file)) send(response, 'text/html', ownFile(file));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      resolve({origin: `http://127.0.0.1:${port}`, asked, close: () => server.close()});
    }),
  );
}

/** Not `no-store`, at which the element would not keep its last good copy: what that costs belongs to the measurement. */
function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache'}).end(body);
}

function ownFile(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

/** What one tag needs beside the catalogue does not trouble another. */
function pageOfAllTags(): string {
  const settings = 'src="catalogue.json" service="example-1" services="example-1 example-2"';
  return `<!doctype html>
    <html lang="en">
      <head><title>All tags, one catalogue</title><script type="module" src="embed.js"></script></head>
      <body>${tags.map((tag) => `<${tag} ${settings}></${tag}>`).join('')}</body>
    </html>`;
}

const made = new Map<string, Buffer>();

function contentOf(folder: string, file: string): Buffer {
  const path = `${folder}/${file}`;
  const known = made.get(path);
  if (known) return known;
  const content = Buffer.from(JSON.stringify(makeFile(folder, file)));
  made.set(path, content);
  return content;
}

function makeFile(folder: string, file: string): unknown {
  const [services = 0, pageSize] = folder.split('-in-').map(Number);
  if (pageSize === undefined) return makeCatalogue(services);
  const page = /^page-(\d+)\.json$/.exec(file);
  return page ? makePage(services, pageSize, Number(page[1])) : makeMainFile(services, pageSize);
}
