// The demo as a web server would hold it: its pages and data, and the script as it is delivered.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import {extname} from 'node:path';

const demo = new URL('../../demo/', import.meta.url);
const dist = new URL('../../dist/', import.meta.url);

/** @param more - Further files, by path. */
export async function serveDemo(more: Readonly<Record<string, string>> = {}): Promise<Server> {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.json': 'application/json',
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://localhost');
    const isScript = pathname.endsWith('.js');
    const file = new URL(`.${pathname}`, isScript ? dist : demo);
    const known = more[pathname.slice(1)];
    const content = known === undefined ? readFile(file) : Promise.resolve(known);
    content.then(
      (content) => response.writeHead(200, {'content-type': types[extname(pathname)]}).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}
