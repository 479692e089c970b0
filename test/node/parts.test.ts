// A file that is read in parts while it arrives is in the end what it is when it is read as a whole: the same services,
// the same problems with the same paths, in the same order.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {makeCatalogue, makeMainFile, makePage} from '../../bench/make-catalogue.ts';
import type {CatalogueError} from '../../src/catalogue/catalogue-error.ts';
import {countServices, findService, servicesOf, type Catalogue} from '../../src/catalogue/model.ts';
import {catalogueInParts, pageInParts, type PartsReader} from '../../src/catalogue/parse-parts.ts';
import {parseCatalogue, parseServicePage, type Parsed} from '../../src/catalogue/parse.ts';
import {loadPages, type CatalogueSnapshot} from '../../src/source/load-pages.ts';
import type {Read} from '../../src/source/file-reader.ts';
import {JsonSlices} from '../../src/source/json-slices.ts';
import {aCatalogue, aLot, aService, type Raw} from '../support/build.ts';
import {fullCatalogue} from '../support/full-catalogue.ts';
import {runs} from '../support/runs.ts';

const url = 'https://example.org/data/catalogue.json';
const encode = (raw: unknown) => new TextEncoder().encode(typeof raw === 'string' ? raw : JSON.stringify(raw));

/** All that a catalogue says, but for the parts that its services are in. */
const inOnePart = (catalogue: Catalogue) => ({
  ...catalogue,
  parts: [[...servicesOf(catalogue)], catalogue.parts.flatMap(({leftOut}) => leftOut)],
});

function assertSame(parsed: Parsed | undefined, whole: Parsed): void {
  assert.ok(parsed);
  assert.deepEqual(parsed.problems, whole.problems);
  assert.deepEqual(inOnePart(parsed.catalogue), inOnePart(whole.catalogue));
  for (const service of servicesOf(parsed.catalogue)) {
    assert.equal(findService(parsed.catalogue, service.id), service);
    for (const {lot} of service.listings) assert.equal(parsed.catalogue.lots.get(lot.id), lot);
  }
}

/** Reads a file in small slices and ends a part after each, or after none. */
function readInSlices(raw: unknown, begin: (fields: object) => PartsReader, hasParts = true): Parsed | undefined {
  const slices = new JsonSlices(1000);
  slices.add(encode(raw));
  slices.end();
  let reader: PartsReader | undefined;
  for (;;) {
    const slice = slices.next();
    if (slice.kind === 'fields') reader = begin(slice.fields);
    else if (slice.kind === 'end') return reader!.end(slice.fields);
    else if (slice.kind !== 'services') return undefined;
    else {
      reader!.read(slice.services);
      if (hasParts) reader!.endPart();
    }
  }
}

const catalogueIn = (fields: object) => catalogueInParts(fields, url);

describe('A catalogue read in parts', () => {
  for (const file of ['gpsoc.json', 'example-icb.json', 'example-bad.json']) {
    it(`is what it is as a whole: ${file}`, () => {
      const raw: unknown = JSON.parse(readFileSync(new URL(`../../demo/data/${file}`, import.meta.url), 'utf8'));
      const parsed = readInSlices(raw, catalogueIn);
      assertSame(parsed, parseCatalogue(raw, url));
      assert.ok(parsed!.catalogue.parts.length > 5);
      assertSame(readInSlices(raw, catalogueIn, false), parseCatalogue(raw, url));
    });
  }

  const junk = fc.constantFrom<unknown>(null, 7, 'text', [], {}, {id: 5}, {id: 'x'}, {id: ' ', name: 'No id'});
  const service = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__'),
    lot: fc.constantFrom('1', '2', 5, undefined),
    supplier: fc.constantFrom('EMIS', 'emis', 7, ''),
    categories: fc.constantFrom(['principal'], ['other', 3], 'other', 9),
    url: fc.constantFrom('a.html', 'javascript:1', undefined),
  });
  const services = fc.array(fc.oneof(junk, {weight: 4, arbitrary: service.map(aService)}), {maxLength: 20});
  const behind = fc.subarray(['title', 'servicePages', 'organisations', 'contact', 'words', 'own'] as const);

  it('is what it is as a whole, whatever its services are, and with any other field behind them', () => {
    const all: Raw = {...fullCatalogue(), own: [1], title: 5, words: {lot: 'lot', service: []}};
    fc.assert(
      fc.property(services, behind, fc.boolean(), (list, keys, hasParts) => {
        const later = Object.fromEntries(keys.map((key) => [key, all[key]]));
        const {services: _, ...before} = Object.fromEntries(
          Object.entries(all).filter(([key]) => !Object.hasOwn(later, key)),
        );
        const raw = {...before, services: list, ...later};
        assertSame(readInSlices(raw, catalogueIn, hasParts), parseCatalogue(JSON.parse(JSON.stringify(raw)), url));
      }),
      runs(1000),
    );
  });

  for (const key of ['lots', 'suppliers', 'categories', 'capabilities', 'facets', 'organisationTypes', 'payers']) {
    it(`is to be read again as a whole when behind its services there are ${key}`, () => {
      const {[key]: list, ...rest} = fullCatalogue();
      assert.equal(readInSlices({...rest, [key]: list}, catalogueIn), undefined);
    });
  }

  it('has the beginning that it will have as a whole, and the problems so far', () => {
    const raw = aCatalogue({title: '', services: [{id: 'a'}, aService({id: 'b'}), 5, aService({id: 'c'})]});
    const reader = catalogueIn({...raw, services: []});
    reader.read((raw.services as unknown[]).slice(0, 2));
    const {catalogue, problems} = reader.endPart();
    assert.deepEqual(
      [...servicesOf(catalogue)].map(({id}) => id),
      ['b'],
    );
    assert.deepEqual(
      problems.map(({path}) => path),
      ['title', 'services[0].name'],
    );
    assert.deepEqual(catalogue.parts, reader.end({})!.catalogue.parts);
  });
});

describe('A page of services read in parts', () => {
  const {catalogue} = parseCatalogue(aCatalogue({servicePages: [{url: 'first.json'}, {url: 'second.json'}]}), url);

  it('is what it is as a whole', () => {
    const services = ['b', 'emis-web', 'c', 'b', 'd'].map((id) => aService({id, url: 'page.html'}));
    for (const page of [{services}, {services: [5, ...services], own: 1}, {services: []}]) {
      const parsed = readInSlices(page, () => pageInParts(catalogue, 1), false);
      assertSame(parsed, parseServicePage(page, catalogue, 1));
      assert.equal(parsed!.catalogue.parts.length, 2);
    }
  });
});

/** A server of these files, whose answers come in pieces of so many bytes. */
function serve(files: Readonly<Record<string, unknown>>, pieceBytes = 60_000): Read {
  return async (from, parse, {begin} = {}) => {
    const bytes = encode(files[from]);
    const head = {url: from, from, redirected: false, status: 200, contentType: 'application/json', noStore: false};
    const take = begin?.(head);
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      await take?.(bytes.subarray(at, at + pieceBytes));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return parse({...head, bytes: bytes.length > 2 ** 20 ? new Blob([bytes]) : bytes});
  };
}

const {signal} = new AbortController();

/** What a load of the file shows, to the end. */
async function load(read: Read): Promise<{arrived: CatalogueSnapshot[]; last: CatalogueSnapshot}> {
  const arrived: CatalogueSnapshot[] = [];
  const last = await loadPages(url, {read, signal, arrived: (snapshot) => void arrived.push(snapshot)});
  return {arrived, last};
}

const counts = ({catalogue}: CatalogueSnapshot) => catalogue.parts.map((part) => part.services.length);

/** A part ends with the slice in which it has as many as it is to have. */
function assertParts(snapshot: CatalogueSnapshot | undefined, ...least: number[]): void {
  const found = counts(snapshot!);
  assert.equal(found.length, least.length);
  for (const [n, count] of found.entries()) assert.ok(count >= least[n]! && count < least[n]! + 150, `${count}`);
}

describe('A large file', () => {
  const raw = makeCatalogue(7000);
  const whole = parseCatalogue(raw, url);

  it('is shown from the first 100 services on, in few parts, and is in the end what it is as a whole', async () => {
    const {arrived, last} = await load(serve({[url]: raw}));
    assert.equal(arrived.length, 3);
    assertParts(arrived[0], 100);
    assertParts(arrived[1], 100, 900);
    assertParts(arrived[2], 100, 900, 4000);
    assertParts(last, 100, 900, 4000, 1750);
    assert.deepEqual(
      arrived.map(({arriving}) => arriving),
      [true, true, true],
    );
    assert.equal(last.arriving, false);
    assertSame({...last, problems: [...last.problems]}, whole);
    for (const {catalogue} of arrived) assert.equal(catalogue.parts[0], last.catalogue.parts[0]);
  });

  it('is shown before its last services have come', async () => {
    let hasAll = false;
    let show!: (snapshot: CatalogueSnapshot) => void;
    const first = new Promise<CatalogueSnapshot>((resolve) => (show = resolve));
    const read: Read = async (from, parse, {begin} = {}) => {
      const bytes = encode(raw);
      const head = {url: from, from, redirected: false, status: 200, contentType: '', noStore: false};
      const take = begin!(head);
      await take(bytes.subarray(0, 500_000));
      assertParts(await first, 100);
      hasAll = true;
      await take(bytes.subarray(500_000));
      return parse({...head, bytes});
    };
    await loadPages(url, {read, signal, arrived: show});
    assert.ok(hasAll);
  });

  it('is one part where nobody waits for the first', async () => {
    const last = await loadPages(url, {read: serve({[url]: raw}), signal});
    assert.deepEqual(counts(last), [7000]);
    assertSame({...last, problems: [...last.problems]}, whole);
  });

  it('may come in one piece', async () => {
    const {last} = await load(serve({[url]: raw}, Infinity));
    assertSame({...last, problems: [...last.problems]}, whole);
  });

  it('shows nothing until all of it is there where a list that its services name is still to come', async () => {
    const {suppliers, ...rest} = raw;
    const {arrived, last} = await load(serve({[url]: {...rest, suppliers}}));
    assert.deepEqual(arrived, []);
    assertSame({...last, problems: [...last.problems]}, whole);
  });

  it('without lists is read in parts, and shown when all of it is there', async () => {
    const plain = aCatalogue({services: raw.services!.map(({id, name, supplier}) => ({id, name, supplier, lot: '1'}))});
    const {arrived, last} = await load(serve({[url]: plain}));
    assert.deepEqual(arrived, []);
    assertSame({...last, problems: [...last.problems]}, parseCatalogue(plain, url));
  });

  it('whose lots have terms for organisation types that are still to come shows nothing before those', async () => {
    const {organisationTypes, ...rest} = raw;
    const {arrived} = await load(serve({[url]: {...rest, organisationTypes}}));
    assert.deepEqual(arrived, []);
    const {arrived: withoutTerms} = await load(
      serve({[url]: {...rest, lots: [1, 2, 3].map((n) => aLot({id: `${n}`}))}}),
    );
    assert.equal(withoutTerms.length, 3);
  });

  it('whose services stand before the lots is read as a whole', async () => {
    const {services, ...rest} = raw;
    const {arrived, last} = await load(serve({[url]: {services, ...rest}}));
    assert.deepEqual(arrived, []);
    assert.deepEqual(counts(last), [7000]);
    assertSame({...last, problems: [...last.problems]}, whole);
  });

  it('with a mistake at its end is an error, as it is as a whole', async () => {
    const text = JSON.stringify(raw).slice(0, -1);
    await assert.rejects(load(serve({[url]: text})), ({kind, message}: CatalogueError) => {
      assert.equal(kind, 'not-json');
      assert.match(message, /JSON that breaks off or has a mistake in it/);
      return true;
    });
  });

  it('of a newer format is an error, as it is as a whole', async () => {
    const newer = {...raw, format: 2};
    await assert.rejects(load(serve({[url]: newer})), {kind: 'unsupported-format'});
  });

  it('that names pages is followed by them', async () => {
    const page = 'https://example.org/data/page-0.json';
    const {services} = makePage(600, 600, 0);
    const files = {
      [url]: {...raw, servicePages: [{url: 'page-0.json'}]},
      [page]: {services: services.map((each) => ({...each, id: `page-${each.id}`}))},
    };
    const {arrived, last} = await load(serve(files));
    assertParts(arrived.at(-1), 100, 900, 4000, 1750);
    assertParts(last, 100, 900, 4000, 1750, 600);
    assert.deepEqual(last.problems, []);
  });

  it('is read no further when nobody waits for it', async () => {
    const leaving = new AbortController();
    let times = 0;
    const arrived = () => {
      times++;
      leaving.abort(new Error('left'));
    };
    const left = loadPages(url, {read: serve({[url]: raw}, Infinity), signal: leaving.signal, arrived});
    await assert.rejects(left, /left/);
    assert.equal(times, 1);
  });
});

describe('Large pages of services', () => {
  const pages = (count: number, size: number) => {
    const files = Array.from({length: count}, (_, n): [string, unknown] => [
      `https://example.org/data/page-${n}.json`,
      makePage(count * size, size, n),
    ]);
    return serve({[url]: makeMainFile(count * size, size), ...Object.fromEntries(files)});
  };

  it('are one part each, but for the first, of which the first 100 services are shown at once', async () => {
    const {arrived, last} = await load(pages(3, 1000));
    assert.deepEqual(
      arrived.map(({arriving}) => arriving),
      [true, true, true],
    );
    assertParts(arrived[0], 0, 100);
    assertParts(arrived[1], 0, 100, 800);
    assertParts(arrived[2], 0, 100, 800, 1000);
    assertParts(last, 0, 100, 800, 1000, 1000);
    assert.deepEqual(
      [...servicesOf(last.catalogue)],
      [...servicesOf(parseCatalogue(makeCatalogue(3000), url).catalogue)],
    );
  });

  it('are shown when they make a difference', async () => {
    const {arrived, last} = await load(pages(30, 50));
    const shown = arrived.map(({catalogue}) => countServices(catalogue));
    assert.deepEqual(shown.slice(0, 10), [50, 100, 150, 200, 250, 300, 350, 400, 450, 500]);
    assert.deepEqual(shown.slice(10), [600, 700, 800, 900, 1000, 1150, 1300, 1450]);
    assert.equal(countServices(last.catalogue), 1500);
  });
});

it('A small file is read as a whole', async () => {
  const raw = makeCatalogue(150);
  const {arrived, last} = await load(serve({[url]: raw}));
  assert.deepEqual(arrived, []);
  assert.deepEqual(counts(last), [150]);
  assert.deepEqual(last.catalogue, parseCatalogue(raw, url).catalogue);
});
