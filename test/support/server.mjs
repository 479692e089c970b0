// Stages what can go wrong between a page and its catalogue, for tests that make real requests.
//
// | path under /situations/    | what answers |
// |----------------------------|--------------|
// | good.json                  | the smallest good catalogue |
// | answer?…                   | the same, or what the parameters below ask for |
// | files/<name>               | PUT keeps any text, GET answers it, DELETE makes it a 404; with the parameters below, those of
// |                            | the PUT holding for every GET |
// | count?id=…                 | {count, requests: [{method, headers, finished, left}]} of the answers asked for with that id; |
// |                            | `left`: the browser closed the connection before the end |
// | release?id=…               | lets what is held for that id go |
// | elsewhere                  | {origin}: a second server with the same paths, for requests across origins |
// | sign-in                    | an HTML page with status 200, as a sign-in wall in front of the catalogue sends |
// | page.html?header=…&head=…&body=… | a page with these headers (`Name: value`, any number), head and body; `nonce` for
// |                            | the script that every page has: |
// | watch.js                   | notes policy violations, errors, what the console is told and the loads of our
// |                            | elements that have finished, in `window.noted` |
//
// | parameter    | effect |
// |--------------|--------|
// | id           | counts the requests, apart from all others; needed by `times` and `after` |
// | status       | 200 unless told, 302 with `redirect` |
// | type         | Content-Type; application/json unless told |
// | header       | `Name: value`, any number of them |
// | retry-after  | that header |
// | cors         | Access-Control-Allow-Origin; a preflight is counted, and always refused |
// | etag         | ETag; a request that names it gets 304 |
// | body         | the text of the answer |
// | megabytes    | so many of white space before it: the JSON stays good |
// | gzip         | compressed, so that the megabytes travel as kilobytes |
// | redirect     | Location |
// | wait         | ms before anything is sent |
// | hold         | nothing is sent until `release?id=<hold>` has been asked for |
// | drip         | ms between twenty parts of the body |
// | hang         | nothing is ever sent; `hang=body`: half the body, then nothing |
// | break        | the connection breaks; `break=body`: after half the body |
// | after, times | only requests after the first `after`, and only so many, get all this; the others the good catalogue
//                  or the file, with cors and type alone |
//
// Also /demo/embed.js and what stands beside it, which are those of dist/ (its pages for authors under a policy that
// allows scripts and requests of their own site and nothing else, but for `?plain`, so that a test can ask axe), and the pages of demo/ untouched, so that they run here as they are. Where
// a page's URL has `hold=<id>`, its script comes once `release?id=<id>` has been asked for: a test listens first.
// Test files run at the same time: each uses ids and file names of its own.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {text} from 'node:stream/consumers';
import {setTimeout as delay} from 'node:timers/promises';
import {createGzip} from 'node:zlib';

const goodCatalogue = JSON.stringify({
  format: 1,
  title: 'Our GP IT services',
  lots: [{id: '1', name: 'Lot 1'}],
  services: [{id: 'emis-web', name: 'EMIS Web', supplier: 'EMIS', lot: '1'}],
});

const files = new Map();
const held = new Map();
const asked = new Map();

/** Koa middleware; what is not staged goes on to the test runner's own server. */
export async function situations(context, next) {
  const {path} = context;
  if (path.startsWith('/situations/')) {
    context.respond = false;
    context.status = 200; // or the runner lists what is missing on purpose as missing
    await answer(context.req, context.res);
  } else if (/^\/demo\/(embed|builder\/)[\w.-]*\.(js|map|html)$/.test(path)) {
    context.respond = false; // or the runner says that it may be kept for a year
    context.status = 200;
    await sendBuilt(context.req, context.res, path);
  } else if (path.startsWith('/demo/') && path.endsWith('.html')) {
    context.type = 'html';
    context.body = await readFile(`.${path}`);
  } else {
    if (path.startsWith('/src/')) context.set('access-control-allow-origin', '*'); // a sandboxed page is of no origin
    await next();
  }
}

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const name = decodeURIComponent(url.pathname.slice('/situations/'.length));
  const wanted = url.searchParams;

  if (name === 'good.json' || name === 'answer') return stage(request, response, wanted, goodCatalogue);
  if (name.startsWith('files/')) return file(request, response, wanted, name);
  if (name === 'count') return send(response, 'application/json', JSON.stringify(count(wanted.get('id'))));
  if (name === 'release') return release(response, wanted.get('id'));
  if (name === 'elsewhere') return send(response, 'application/json', JSON.stringify({origin: await elsewhere()}));
  if (name === 'sign-in')
    return send(response, 'text/html', page({body: '<h1>Sign in</h1><form><input name="user"></form>'}));
  if (name === 'watch.js') return send(response, 'text/javascript', watch);
  if (name === 'page.html') return sendPage(response, {...Object.fromEntries(wanted), headers: headersOf(wanted)});
  return send(response, 'text/plain', `No such situation: ${name}`, 404);
}

async function file(request, response, wanted, name) {
  const {body, always} = files.get(name) ?? {};
  if (request.method === 'PUT') files.set(name, {body: await text(request), always: [...wanted]});
  else if (request.method === 'DELETE') files.delete(name);
  else if (body !== undefined) return stage(request, response, new URLSearchParams([...wanted, ...always]), body);
  else return send(response, 'text/plain', 'No such file', 404);
  return send(response, 'text/plain', 'Done');
}

async function stage(request, response, wanted, good) {
  const number = note(request, response, wanted.get('id'));
  const after = Number(wanted.get('after') ?? 0);
  const troubled = number > after && number <= after + Number(wanted.get('times') ?? Infinity);
  const asks = troubled ? wanted : new URLSearchParams([...wanted].filter(([key]) => key === 'cors' || key === 'type'));

  await delay(Number(asks.get('wait') ?? 0));
  if (asks.has('hold')) await gate(asks.get('hold')).promise;
  if (request.method === 'OPTIONS') return send(response, 'text/plain', 'No preflight is answered here', 403);
  if (asks.has('hang') && asks.get('hang') !== 'body') return;
  if (asks.has('break') && asks.get('break') !== 'body') return void response.destroy();

  const unchanged = asks.has('etag') && request.headers['if-none-match'] === asks.get('etag');
  const status = unchanged ? 304 : (asks.get('status') ?? (asks.has('redirect') ? 302 : 200));
  response.writeHead(Number(status), headersOf(asks));
  if (unchanged) return void response.end();

  const body = Readable.from(parts(Buffer.from(asks.get('body') ?? good), asks, response));
  // A reader that goes away, and a connection that we break, are both what a test wanted.
  await pipeline(asks.has('gzip') ? [body, createGzip(), response] : [body, response]).catch(() => {});
}

async function* parts(bytes, asks, response) {
  for (let left = Number(asks.get('megabytes') ?? 0); left > 0; left--) yield Buffer.alloc(2 ** 20, ' ');

  const number = asks.has('drip') ? 20 : 2;
  for (let part = 0; part < number; part++) {
    if (part === number / 2 && asks.has('hang')) await new Promise(() => {});
    if (part === number / 2 && asks.has('break')) return void response.destroy();
    yield bytes.subarray((bytes.length * part) / number, (bytes.length * (part + 1)) / number);
    await delay(Number(asks.get('drip') ?? 0));
  }
}

function headersOf(asks) {
  const named = {
    'content-type': asks.get('type') ?? 'application/json',
    'access-control-allow-origin': asks.get('cors'),
    'retry-after': asks.get('retry-after'),
    etag: asks.get('etag'),
    location: asks.get('redirect'),
    'content-encoding': asks.has('gzip') ? 'gzip' : null,
  };
  const free = asks.getAll('header').map((line) => line.split(/:\s*(.*)/));
  return Object.fromEntries([...Object.entries(named), ...free].filter(([, value]) => value !== null));
}

/** Which request with this id it is, from 1. */
function note(request, response, id) {
  if (id === null) return 1;
  const {requests} = count(id);
  const entry = {method: request.method, headers: request.headers, finished: false, left: false};
  requests.push(entry);
  response.on('finish', () => (entry.finished = true));
  response.on('close', () => (entry.left = !entry.finished));
  asked.set(id, requests);
  return requests.length;
}

function count(id) {
  const requests = asked.get(id) ?? [];
  return {count: requests.length, requests};
}

async function sendBuilt(request, response, path) {
  const page = new URL(request.headers.referer ?? 'about:blank');
  const id = page.searchParams.get('hold');
  if (id !== null) await gate(id).promise;
  const type = {js: 'text/javascript', map: 'application/json', html: 'text/html'}[path.split('.').at(-1)];
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store', // a script that is kept cannot be held
    'access-control-allow-origin': '*',
    ...(path.startsWith('/demo/builder/') && !request.url.includes('?plain') && {'content-security-policy': strictest}),
  });
  response.end(await readFile(`dist/${path.slice('/demo/'.length)}`));
}

const strictest =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types gpsoc-lit gpsoc-builder";

function release(response, id) {
  gate(id).resolve();
  return send(response, 'text/plain', 'Done');
}

function gate(id) {
  if (!held.has(id)) held.set(id, Promise.withResolvers());
  return held.get(id);
}

let second;

async function elsewhere() {
  second ??= createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  second.unref();
  if (!second.listening) await once(second, 'listening');
  return `http://127.0.0.1:${second.address().port}`;
}

function send(response, type, body, status = 200) {
  response.writeHead(status, {'content-type': `${type}; charset=utf-8`});
  response.end(body);
}

function sendPage(response, {headers = {}, ...rest}) {
  response.writeHead(200, {...headers, 'content-type': 'text/html; charset=utf-8'});
  response.end(page(rest));
}

function page({head = '', body = '', nonce = ''}) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>A situation</title><script nonce="${nonce}" src="/situations/watch.js"></script>
    ${head}
  </head>
  <body>${body}</body>
</html>
`;
}

const watch = `
window.noted = {violations: [], errors: [], console: [], finished: []};
addEventListener('securitypolicyviolation', (event) => noted.violations.push(event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => noted.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => noted.errors.push(String(event.reason)));
for (const level of ['warn', 'error']) console[level] = (...words) => noted.console.push(level + ': ' + words.join(' '));
for (const event of ['gpsoc-load', 'gpsoc-error']) addEventListener(event, (event) => noted.finished.push(event));
`;
