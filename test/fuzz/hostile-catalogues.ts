// fast-check arbitraries of catalogues that mean no good, as the text of a file: made from the schema with texts that look
// like markup, good files with wounds, and JSON that is no catalogue at all.

import * as fc from 'fast-check';
import {readFileSync} from 'node:fs';
import type {RawCatalogue} from '../../src/catalogue/raw-catalogue.ts';
import {catalogues} from '../node/from-schema.ts';
import {aCatalogue, aLot, aService, manyServices, someTerms, type Raw} from '../support/build.ts';
import {fullCatalogue} from '../support/full-catalogue.ts';
import {hostileAddresses, hostileTexts} from '../support/hostile-texts.ts';
import {junk, mutilate} from '../support/mutilate.ts';

const demo = ['gpsoc', 'example-icb', 'example-bad'].map(
  (name) => JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8')) as Raw,
);

/** What no value of JavaScript can stand for, by the text that holds its place in a catalogue until it is written. */
const written: Readonly<Record<string, string>> = {
  '⟨lists⟩': '['.repeat(20_000) + ']'.repeat(20_000),
  '⟨objects⟩': '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000),
  '⟨too large⟩': '1e999',
  '⟨too long⟩': JSON.stringify('long '.repeat(20_000)),
};

/** Days at both ends of the calendar, and ids that meet those of the catalogues below. */
const days = ['9999-12-31', '1000-01-01', '0001-01-01', '0000', '9999', '2016-02-30', '2015-03', '31/12/2026'];
const ids = ['1', '2', 'gp-practice', 'ccg', 'central', 'emis-web', 'systmone', 'constructor', '__proto__'];
const oddScripts = ['\u202eEvil', '\u200b', '\ud800', '🏴'.repeat(50), 'שלום', '&nbsp;', '\n\n'];
const text = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...hostileTexts, ...hostileAddresses, 'x'.repeat(2000))},
  {weight: 2, arbitrary: fc.constantFrom(...days, ...ids)},
  {weight: 1, arbitrary: fc.constantFrom(...oddScripts)},
);
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 7, arbitrary: text},
  {weight: 3, arbitrary: junk},
  {weight: 1, arbitrary: fc.constantFrom(...Object.keys(written))},
);

/** Terms that overlap, leave gaps, or hold for ever. */
const terms = fc.record(
  {
    eligible: fc.subarray(ids),
    orderedBy: fc.subarray(ids),
    others: fc.constantFrom<unknown>('no', 'may', '', 7),
    requires: fc.subarray(['assurance', 'pairing', 'practice-agreement', 'disclaimer', 'a blessing']),
    funding: fc.record({payers: fc.subarray(ids)}),
    from: fc.constantFrom(...days),
    to: fc.constantFrom(...days),
  },
  {requiredKeys: []},
);
const oddTerms = fc.array(terms, {maxLength: 4}).map((all) =>
  aCatalogue({
    organisationTypes: [{id: 'gp-practice', name: 'GP practice'}],
    lots: [aLot({terms: [someTerms(), ...all]}), aLot({id: '2', name: 'Lot 2', terms: all})],
    services: [aService({status: 'assured'}), ...manyServices(3, {lot: '2'})],
  }),
);

/** All of whose texts but ids are one hostile text. */
const madeOfOneText = fc
  .tuple(catalogues, text)
  .map(([catalogue, one]) => replaceTexts(catalogue, (key, old) => (/^(id|language)$/.test(key) ? old : one)));

/** A few services of a demo file, with all that is around them. */
const partsOfDemo = fc
  .constantFrom(...demo)
  .chain((whole) => fc.subarray(whole.services as unknown[], {maxLength: 8}).map((services) => ({...whole, services})));

/** The text of a file. Its services are in a list, unless it is no catalogue. */
export const hostileCatalogues: fc.Arbitrary<string> = fc
  .oneof(
    {weight: 3, arbitrary: catalogues},
    {weight: 3, arbitrary: madeOfOneText},
    {weight: 3, arbitrary: catalogues.chain((made) => mutilate(() => structuredClone(asRaw(made)), hostile, 20))},
    {weight: 3, arbitrary: mutilate(fullCatalogue, hostile, 20)},
    {weight: 3, arbitrary: partsOfDemo.chain((made) => mutilate(() => structuredClone(made), hostile, 20))},
    {weight: 2, arbitrary: oddTerms},
    {weight: 1, arbitrary: fc.jsonValue().map((services) => ({format: 1, title: 'T', services}))},
    {weight: 1, arbitrary: fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))},
  )
  .map(textOf);

function textOf(raw: unknown): string {
  return Object.entries(written).reduce(
    (text, [place, value]) => text.replaceAll(JSON.stringify(place), value),
    JSON.stringify(raw),
  );
}

function asRaw(catalogue: RawCatalogue): Raw {
  return catalogue as unknown as Raw;
}

function replaceTexts(raw: unknown, replace: (key: string, text: string) => string): unknown {
  return JSON.parse(
    JSON.stringify(raw, (key, value: unknown) => (typeof value === 'string' ? replace(key, value) : value)),
  );
}
