// Serves a preview to the browser on this machine, and to nobody else: it listens on loopback, answers only to its own
// names, so that no other site can have itself sent here, and holds only what it made.

import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {CannotDo} from '../cannot-do.ts';
import {followPreview} from './page-script.ts';
import {previewPage, previewStyles} from './preview-page.ts';
import type {BuiltPreview, PreviewState} from './preview-state.ts';

const ownAddress = '127.0.0.1';

/** How many ports after the one that was asked for are tried. */
const mostPorts = 20;

export class PreviewServer {
  readonly #own: ReadonlyMap<string, string | Buffer>;
  readonly #listeners = new Set<ServerResponse>();
  #server: Server | undefined;
  #built: BuiltPreview | undefined;
  #trouble: string | undefined;
  /** Files beside the catalogue that it names, by their paths here. */
  #beside: ReadonlyMap<string, string> = new Map();

  private constructor(own: ReadonlyMap<string, string | Buffer>) {
    this.#own = own;
  }

  /** @param source - As the publisher named it. */
  static async for(source: string): Promise<PreviewServer> {
    return new PreviewServer(
      new Map<string, string | Buffer>([
        ['/', previewPage(source)],
        ['/preview.css', previewStyles],
        ['/preview.js', `(${followPreview.toString()})();\n`],
        ['/embed.js', await readFile(embedScript())],
      ]),
    );
  }

  /** Listens on the port, or on the next that is free. @returns The port. */
  async listen(wanted: number): Promise<number> {
    const server = createServer((request, response) => void this.#answer(request, response));
    for (let port = wanted; ; port++) {
      try {
        server.listen(port, ownAddress);
        await once(server, 'listening');
        this.#server = server;
        return (server.address() as AddressInfo).port;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        if (port < wanted + mostPorts) continue;
        throw new CannotDo(`The ports ${wanted} to ${port} are all taken. Name another with --port.`);
      }
    }
  }

  show(built: BuiltPreview, beside: ReadonlyMap<string, string>): void {
    this.#built = built;
    this.#beside = beside;
    this.#trouble = undefined;
    this.#tell();
  }

  /** Says why what is shown is older than the source. */
  tellTrouble(trouble: string): void {
    this.#trouble = trouble;
    this.#tell();
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    this.#server?.closeAllConnections();
    this.#server?.close();
    if (this.#server?.listening) await once(this.#server, 'close');
  }

  #tell(): void {
    for (const listener of this.#listeners) listener.write(this.#event());
  }

  #event(): string {
    const {state = emptyState} = this.#built ?? {};
    const now: PreviewState = {...state, ...(this.#trouble !== undefined && {trouble: this.#trouble})};
    return `data: ${JSON.stringify(now)}\n\n`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const port = request.socket.localPort;
    if (![`${ownAddress}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')) {
      return sendContent(response, 421, 'text/plain', 'This preview answers only to its own address.');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendContent(response, 405, 'text/plain', 'Nothing can be sent here.');
    }
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (path === '/events') return this.#listen(response);
    const content = this.#own.get(path) ?? this.#built?.files.get(path) ?? (await this.#readBeside(path));
    if (content === undefined)
      return sendContent(response, 404, 'text/plain', 'The preview holds the catalogue alone.');
    return sendContent(response, 200, types[extname(path)] ?? 'text/html', content);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, {...headers, 'content-type': 'text/event-stream'});
    response.write(this.#event());
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  async #readBeside(path: string): Promise<Buffer | undefined> {
    const file = this.#beside.get(path);
    return file === undefined ? undefined : readFile(file).catch(() => undefined);
  }
}

const emptyState: PreviewState = {version: 0, summary: 'Reading the catalogue', remarks: []};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

function sendContent(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, {...headers, 'content-type': `${type}; charset=utf-8`});
  response.end(response.req.method === 'HEAD' ? undefined : content);
}

/** The script beside the compiled command line, or that of the last build. */
function embedScript(): URL {
  const places = ['../../embed.js', '../../../dist/embed.js'].map((path) => new URL(path, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new CannotDo('embed.js is missing from the package. Install it again.');
}
