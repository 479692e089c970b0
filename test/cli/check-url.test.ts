import assert from 'node:assert/strict';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, it} from 'node:test';
import {run} from './run.ts';

const catalogue = JSON.stringify({
  format: 1,
  title: 'Ours',
  lots: [{id: '1', name: 'Lot 1'}],
  services: [{id: 'a', name: 'Alpha', lot: '1', status: 'Assurred'}],
});
const right = {'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*', etag: '"1"'};

let server: Server | undefined;

async function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalogue.json`;
}

const answering = (status: number, headers: Record<string, string>, body = catalogue) =>
  serving((_, response) => response.writeHead(status, headers).end(body));

describe('check of an address', () => {
  afterEach(() => server?.close());

  it('reports on the file as on one that lies here', async () => {
    const {exitCode, stdout} = await run('check', await answering(200, right));
    assert.equal(exitCode, 1);
    assert.match(stdout, /services\[0\]\.status, line 1 \(Alpha\): "Assurred" is not a status\./);
  });

  it('tells what the server should say otherwise', async () => {
    const {stdout} = await run(
      'check',
      await answering(200, {'content-type': 'text/plain', 'cache-control': 'no-store'}, catalogue + ' '.repeat(20_000)),
    );
    for (const said of [
      /calls the file text\/plain/,
      /its own site alone/,
      /without compression/,
      /forbids browsers to keep/,
      /comes with http:/,
    ])
      assert.match(stdout, said);
  });

  it('tells that a page may not read it, or cannot for its https:', async () => {
    const {exitCode, stdout} = await run(
      'check',
      await answering(200, {...right, 'access-control-allow-origin': 'https://other.example'}),
      '--from-page',
      'https://intranet.example/page',
    );
    assert.equal(exitCode, 1);
    assert.match(
      stdout,
      /lets pages of https:\/\/other\.example read the file, and not those of https:\/\/intranet\.example/,
    );
    assert.match(stdout, /cannot fetch a file with http:/);
  });

  it('follows five redirects and no more', async () => {
    const leading = (times: number) =>
      serving(({url = ''}, response) => {
        const n = Number(/\d+$/.exec(url)?.[0] ?? 0);
        if (n < times) response.writeHead(302, {location: `/catalogue.json?${n + 1}`}).end();
        else response.writeHead(200, right).end(catalogue);
      });
    assert.match((await run('check', await leading(5))).stdout, /leads on to .*\?5\./);
    server!.close();
    const {exitCode, stderr} = await run('check', await leading(6));
    assert.equal(exitCode, 2);
    assert.match(stderr, /leads on more than 5 times/);
  });

  it('says so where a sign-in page, an error or nothing answers', async () => {
    assert.match(
      (await run('check', await answering(200, {...right, 'content-type': 'text/html'}, '<html>Sign in'))).stdout,
      /A web page came, and no JSON/,
    );
    server!.close();
    assert.match((await run('check', await answering(404, {}, ''))).stdout, /answers with status 404, not found/);
    server!.close();
    const {exitCode, stderr} = await run('check', 'http://127.0.0.1:1/catalogue.json');
    assert.equal(exitCode, 2);
    assert.match(stderr, /cannot be reached/);
  });
});
