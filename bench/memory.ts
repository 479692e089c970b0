// What a page holds while it reads the largest file that it takes, and what it holds in the end: script objects and array
// buffers after garbage collection, in a process of its own (`--expose-gc`). Browsers keep a Blob outside of both.

import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {loadPages, type CatalogueSnapshot} from '../src/source/load-pages.ts';
import {limitBytes, readBody} from '../src/source/read-body.ts';
import type {Loading} from '../src/source/snapshot.ts';
import {makeMainFile, makePage} from './make-catalogue.ts';

export interface Memory {
  /** The most that was held at a time while the file was read. */
  readonly peakBytes: number;
  /** What the catalogue takes once it has been read. */
  readonly modelBytes: number;
}

const file = fileURLToPath(import.meta.url);

export function memoryOfLargestFile(): Memory {
  const {stdout, stderr} = spawnSync(process.execPath, ['--expose-gc', file], {encoding: 'utf8'});
  if (stdout === '') throw new Error(`The largest file could not be read: ${stderr}`);
  return JSON.parse(stdout) as Memory;
}

const url = 'https://www.example.org/catalogue.json';
const servicesAtOnce = 500;
const weighedEvery = 4e6;

async function measure(): Promise<Memory> {
  const before = held();
  let peak = 0;
  const weigh = () => (peak = Math.max(peak, held()));
  const snapshot = await loadPages(url, loadingOf(largestFile(weigh), weigh));
  weigh();
  if (snapshot.problems.length > 0) throw new Error(`Expected no problems, found ${snapshot.problems.length}`);
  return {peakBytes: peak - before, modelBytes: held() - before};
}

/** @param arrived - Called with every part of the services. */
function loadingOf(text: ReadableStream<Uint8Array<ArrayBuffer>>, arrived: () => void): Loading<CatalogueSnapshot> {
  const head = {url, from: url, redirected: false, status: 200, contentType: 'application/json', noStore: false};
  return {
    signal: new AbortController().signal,
    arrived,
    read: async (_url, parse, {begin} = {}) => {
      const bytes = await readBody(new Response(text), url, begin?.(head));
      return parse({...head, bytes});
    },
  };
}

/** @param pause - Called now and then, between two pieces. */
function largestFile(pause: () => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces = textOfLargest();
  let weighed = 0;
  let size = 0;
  return new ReadableStream({
    pull(controller) {
      const {done, value} = pieces.next();
      if (done) return controller.close();
      const bytes = encoder.encode(value);
      size += bytes.length;
      controller.enqueue(bytes);
      if (size - weighed < weighedEvery) return;
      weighed = size;
      pause();
    },
  });
}

/** A catalogue in one file, a few services short of the limit. */
function* textOfLargest(): Generator<string, void, undefined> {
  const frame = makeMainFile(100_000, 100_000);
  let text = JSON.stringify({...frame, servicePages: undefined}).replace(/\]\}$/, '');
  for (let [page, size] = [0, 0]; ; page++) {
    const some = JSON.stringify(makePage(200_000, servicesAtOnce, page).services).slice(1, -1);
    size += text.length;
    if (size + some.length + 10 > limitBytes) break;
    yield text;
    text = page === 0 ? some : `,${some}`;
  }
  yield `${text}]}`;
}

/** In bytes, once what nobody holds has been let go. */
function held(): number {
  globalThis.gc!();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

if (process.argv[1] === file) console.log(JSON.stringify(await measure()));
