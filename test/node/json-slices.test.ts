// A file parsed slice by slice is what JSON.parse makes of the whole, or is said to be unexpected: tried with files made
// up by fast-check, good ones and ones with mistakes, cut into pieces anywhere. At the desk a few, in CI many.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {JsonSlices} from '../../src/source/json-slices.ts';
import {runs} from '../support/runs.ts';

/** In characters. */
const shortest = 30;

/** What a file is in slices: the services of each, and the whole put together; undefined if it is unexpected. */
function readInSlices(
  pieces: readonly Uint8Array[],
  length = shortest,
): {whole: unknown; slices: unknown[][]} | undefined {
  const file = new JsonSlices(length);
  const left = [...pieces];
  const slices: unknown[][] = [];
  let before: object | undefined;
  for (;;) {
    const slice = file.next();
    switch (slice.kind) {
      case 'fields':
        assert.deepEqual((slice.fields as {services: unknown}).services, []);
        before = slice.fields;
        break;
      case 'services':
        slices.push([...slice.services]);
        break;
      case 'more': {
        const piece = left.shift();
        if (piece) file.add(piece);
        else file.end();
        break;
      }
      case 'end':
        assert.deepEqual(left, [], 'reads to the last byte');
        return {whole: {...before, ...slice.fields, services: slices.flat()}, slices};
      case 'unexpected':
        assert.deepEqual(file.next(), {kind: 'unexpected'});
        return undefined;
    }
  }
}

function readAsWhole(bytes: Uint8Array): {whole: unknown} | undefined {
  try {
    return {whole: JSON.parse(new TextDecoder().decode(bytes))};
  } catch {
    return undefined;
  }
}

/** What makes a scanner stumble: in texts, in keys, and as whole values. */
const text = fc.oneof(
  fc.constantFrom('', '"', '\\', '\\"', '"]}', '[{', ',', ':', '"services": [', 'services', '\u2028', '\uFEFF', '😀'),
  fc.constantFrom('\ud800', '\udc00', '__proto__', '\u0000', 'a\\', '\\u005d', 'é]', '\n\t'),
  fc.string({unit: 'binary', maxLength: 8}),
);

/** Nothing in them is escaped: V8 13.6, which Node 24 has, mistakes a short key with an escape for one that it met before. */
const key = fc.oneof(
  fc.constantFrom('', '[{', ']}', ',', ':', 'service', 'servicess', '__proto__', '\u2028', '😀', 'é', '0', '1'),
  fc.string({unit: 'grapheme', maxLength: 8}).filter((name) => JSON.stringify(name) === `"${name}"`),
);
const {value} = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small'},
    fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.oneof(key, fc.constant('services')), tie('value'), {maxKeys: 4}),
  ),
}));
const fields = fc.dictionary(key, value, {maxKeys: 4});

interface Written {
  readonly before: object;
  readonly services: readonly unknown[];
  readonly behind: object;
  readonly indent: string;
  readonly mark: boolean;
}

const written: fc.Arbitrary<Written> = fc.record({
  before: fields,
  services: fc.array(value, {maxLength: 12}),
  behind: fields,
  indent: fc.constantFrom('', ' ', '\t', '\r\n'),
  mark: fc.boolean(),
});

/** The file as text: by hand, because an object cannot hold a key twice, nor number-like keys in any order. */
function write({before, services, behind, indent, mark}: Written): string {
  const json = (inner: unknown) => JSON.stringify(inner, null, indent.trim() === indent ? indent : 1);
  const member = ([name, inner]: [string, unknown]) =>
    `${indent}${json(name)}${indent}:${indent}${json(inner)}${indent}`;
  const members = [...Object.entries(before), ['services', services] as [string, unknown], ...Object.entries(behind)];
  return `${mark ? '\uFEFF' : ''}${indent}{${members.map(member).join()}}${indent}`;
}

const encode = (json: string) => new TextEncoder().encode(json);

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, n) => bytes.subarray(at[n], end));
}

const places = fc.array(fc.nat(), {maxLength: 8});

describe('A file whose services are a list', () => {
  it('is in slices what it is as a whole, wherever its bytes are cut', () => {
    fc.assert(
      fc.property(written, places, (parts, at) => {
        const bytes = encode(write(parts));
        const read = readInSlices(cut(bytes, at));
        assert.deepEqual(read?.whole, readAsWhole(bytes)?.whole);
        assert.ok(parts.services.length === 0 || read!.slices.every(({length}) => length > 0));
      }),
      runs(3_000),
    );
  });

  it('is never taken for another one because of a mistake in it', () => {
    const mistake = fc.record({
      at: fc.nat(),
      without: fc.nat({max: 3}),
      put: fc.array(fc.oneof(fc.constantFrom(...encode('"\\,:[]{} \n\t1ets')), fc.nat({max: 255})), {maxLength: 3}),
    });
    const times = runs(9_000);
    let good = 0;
    fc.assert(
      fc.property(written, fc.array(mistake, {minLength: 1, maxLength: 3}), places, (parts, mistakes, at) => {
        const bytes = mistakes.reduce(makeMistake, encode(write(parts)));
        const read = readInSlices(cut(bytes, at));
        if (!read) return;
        good++;
        assert.deepEqual(read.whole, readAsWhole(bytes)?.whole);
      }),
      times,
    );
    assert.ok(good > times.numRuns / 30, 'some mistakes are none');
  });

  const makeMistake = (
    bytes: Uint8Array,
    {at, without, put}: {at: number; without: number; put: readonly number[]},
  ) => {
    const place = at % (bytes.length + 1);
    return Uint8Array.from([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + without)]);
  };

  const nasty =
    '\uFEFF {"a": "services", "b": {"services": [1]}, "c\\"": ["]", "\\\\"], "services" :\n [{"é": "😀\\"],["}, [[]], 3, "\\\\", {}] , "d": 1}\n';

  it('may be cut at any two bytes, in the middle of a character too', () => {
    const bytes = encode(nasty);
    const whole = readAsWhole(bytes);
    for (let first = 0; first <= bytes.length; first++) {
      for (let second = first; second <= bytes.length; second++) {
        assert.deepEqual(readInSlices(cut(bytes, [first, second]))?.whole, whole?.whole);
      }
    }
  });

  it('that breaks off anywhere is unexpected', () => {
    const bytes = encode(nasty.trimEnd());
    for (let end = 0; end < bytes.length; end++) assert.equal(readInSlices([bytes.subarray(0, end)]), undefined);
  });

  const list = (count: number) => Array.from({length: count}, (_, n) => ({id: n, links: [{id: 1}, {id: 2}]}));
  const countsOf = (text: string) => readInSlices([encode(text)], 100)?.slices.map(({length}) => length);

  it('comes in slices of the length asked for, or a little longer', () => {
    const textOf = (count: number) => JSON.stringify({services: list(count)});
    assert.deepEqual(countsOf(textOf(0)), [0]);
    assert.deepEqual(countsOf(textOf(2)), [2]);
    assert.deepEqual(countsOf(textOf(9)), [3, 3, 3]);
  });

  it('comes in slices with white space between its services, too', () => {
    assert.deepEqual(countsOf(JSON.stringify({services: list(4)}, null, 4)), [1, 1, 1, 1]);
    assert.deepEqual(countsOf(JSON.stringify({services: list(4)}).replaceAll(',', ' ,\r\n\t')), [3, 1]);
  });

  it('comes as a whole where its services begin with different fields', () => {
    const services = list(9).map(({id, links}, n) => (n === 0 ? {id, links} : {links, id}));
    assert.deepEqual(countsOf(JSON.stringify({services, title: 'Behind'})), [9]);
  });

  it('comes as a whole from where what looks like the next service is none, again and again', () => {
    const [first, second] = list(2);
    const links = list(60).map(({id}) => ({id}));
    assert.deepEqual(countsOf(JSON.stringify({services: [first, second, first, {id: 3, links}, first]})), [3, 2]);
  });

  it('gives its first services before the rest has come', () => {
    const file = new JsonSlices(20);
    file.add(encode('{"format": 1, "services": [{"id": "a"}, {"id": "b"}, {"id": "c'));
    assert.deepEqual(file.next(), {kind: 'fields', fields: {format: 1, services: []}});
    assert.deepEqual(file.next(), {kind: 'services', services: [{id: 'a'}, {id: 'b'}]});
    assert.deepEqual(file.next(), {kind: 'more'});
  });
});

describe('What is unexpected, and left to JSON.parse:', () => {
  const texts: [string, string][] = [
    ['nothing', ''],
    ['a list', '[{"services": [1]}]'],
    ['HTML', '<!doctype html>"services": [1]'],
    ['no services', '{"format": 1}'],
    ['services that are no list', '{"services": {"a": [1]}}'],
    ['services that are text', '{"services": "[1]"}'],
    ['services in another object only', '{"a": {"services": [1]}}'],
    ['services twice', '{"services": [1], "services": [2]}'],
    ['services twice, once with an escape', '{"services": [1], "\\u0073ervices": [2]}'],
    ['a comma too many', '{"services": [1,]}'],
    ['a comma before the first', '{"services": [,1]}'],
    ['a comma and nothing else', '{"services": [,]}'],
    ['two commas', '{"services": [1,2,,3]}'],
    ['a comma too many behind the list', '{"services": [1],}'],
    ['a comma too few behind the list', '{"services": [1] "a": 1}'],
    ['more behind the end', '{"services": [1]}1'],
    ['a byte order mark in the middle', '{"services": [1,2,\uFEFF3]}'],
    ['a byte order mark behind the list', '{"services": [1]\uFEFF}'],
    ['a space that JSON does not know', '{"services": [1]\u00a0}'],
    ['brackets that do not match', '{"services": [1}'],
    ['a bracket too many', '{"services": [1]]}'],
    ['a file without end', '{"services": [1'],
  ];
  for (const [name, json] of texts) it(name, () => assert.equal(readInSlices([encode(json)]), undefined));

  it('UTF-16', () => {
    const utf16 = new Uint8Array(Uint16Array.from('\uFEFF{"services": [1]}', (unit) => unit.charCodeAt(0)).buffer);
    assert.equal(readInSlices([utf16]), undefined);
  });

  it('a service that never ends, of which no more than 16 MB are kept', () => {
    const file = new JsonSlices(shortest);
    file.add(encode('{"services": ["'));
    const megabyte = new Uint8Array(2 ** 20).fill(0x61);
    let megabytes = 0;
    while (file.next().kind !== 'unexpected') {
      file.add(megabyte);
      megabytes++;
    }
    assert.ok(megabytes <= 17);
  });
});

it('A file nested 100,000 deep is what JSON.parse makes of it', () => {
  const depth = 100_000;
  const read = readInSlices([encode(`{"services": [${'['.repeat(depth)}${']'.repeat(depth)}]}`)]);
  let inner = (read?.whole as {services: unknown[]}).services;
  for (let n = 0; n < depth; n++) inner = inner[0] as unknown[];
  assert.deepEqual(inner, []);
});
