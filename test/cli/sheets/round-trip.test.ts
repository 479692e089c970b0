// What `init --from` writes, `build` reads: the same catalogue, field by field.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {RawCatalogue} from '../../../src/catalogue/raw-catalogue.ts';
import {lookUpAddresses} from '../../../src/cli/preview/preview-state.ts';
import {sheetsOfCatalogue, type WrittenSheet} from '../../../src/cli/init/sheets-of-catalogue.ts';
import {csvFilesOf, odsOf, xlsxOf} from '../../../src/cli/init/write-sheets.ts';
import {loadSource, wholeCatalogue} from '../../../src/cli/load-source.ts';
import type {Grid} from '../../../src/cli/sheets/grid.ts';
import {gridOfCsv} from '../../../src/cli/sheets/read-csv.ts';
import {readSheets} from '../../../src/cli/sheets/read-sheets.ts';
import {gridsOfWorkbook} from '../../../src/cli/sheets/read-workbook.ts';
import {catalogues} from '../../node/from-schema.ts';
import {runs} from '../../support/runs.ts';
import {run} from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gpsoc-sheets-'));
after(() => rmSync(folder, {recursive: true}));

/** Without what says nothing: empty lists, empty records, and false where that is what absence means. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => plain(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const kept: unknown = key === 'aliases' || key === 'reference' ? [field ?? []].flat() : field;
    const inner = plain(kept);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

for (const name of ['gpsoc', 'example-icb']) {
  describe(`The example ${name}.json`, () => {
    for (const as of ['xlsx', 'ods', 'csv']) {
      it(`comes back from .${as}`, async () => {
        const source = `demo/data/${name}.json`;
        const into = join(folder, `${name}-${as}`);
        const written = await run('init', into, '--from', source, '--as', as);
        assert.equal(written.exitCode, 0, written.stderr);
        const sheets = as === 'csv' ? into : join(into, `catalogue.${as}`);
        const built = await run('build', sheets, '--out', join(into, 'out'), '--page-size', '30');
        assert.equal(built.exitCode, 0, built.stdout + built.stderr);
        const [before, now] = await Promise.all([
          loadSource({source}),
          loadSource({source: join(into, 'out/catalogue.json')}),
        ]);
        assert.deepEqual(plain(wholeCatalogue(now)), plain(wholeCatalogue(before)));
        for (const address of lookUpAddresses(before.raw)) {
          const [file, made] = [join('demo/data', address), join(into, 'out', address)].map(
            (path) => JSON.parse(readFileSync(path, 'utf8')) as unknown,
          );
          assert.deepEqual(plain(made), plain(file));
        }
      });
    }
  });
}

describe('A catalogue made from the schema', () => {
  for (const [form, read] of [
    [
      'text files',
      (sheets: readonly WrittenSheet[]) =>
        Promise.resolve(
          csvFilesOf(sheets).map(({name, text}) => gridOfCsv(new TextEncoder().encode(text), name.replace('.csv', ''))),
        ),
    ],
    ['a workbook', async (sheets: readonly WrittenSheet[]) => gridsOfWorkbook(await xlsxOf(sheets), 'x.xlsx')],
    ['an OpenDocument sheet', async (sheets: readonly WrittenSheet[]) => gridsOfWorkbook(await odsOf(sheets), 'x.ods')],
  ] as const satisfies readonly (readonly [string, (sheets: readonly WrittenSheet[]) => Promise<Grid[]>])[]) {
    it(`comes back from ${form}`, async () => {
      await fc.assert(
        fc.asyncProperty(catalogues, async (made) => {
          const catalogue = withoutDoubt(made);
          const sheets = readSheets(await read(sheetsOfCatalogue({...catalogue})), {title: 'x'});
          assert.deepEqual(plain(wholeCatalogue(sheets)), plain(catalogue));
        }),
        runs(form === 'text files' ? 300 : 60),
      );
    });
  }
});

/** Names and short forms are no ids of others, or they would be read as those; pages of services stand elsewhere. */
function withoutDoubt(catalogue: RawCatalogue): RawCatalogue {
  const {servicePages: _, ...made} = withoutMarks(catalogue);
  const own = <T extends {id: string; name: string}>(record: T): T => ({
    ...record,
    name: `${record.name} [${record.id}]`,
    ...('plural' in record && {plural: `${String(record.plural)} [${record.id}]`}),
    ...('abbreviation' in record && {abbreviation: `${String(record.abbreviation)} [${record.id}]`}),
  });
  return {
    ...made,
    services: (made.services ?? []).map(own),
    ...(made.organisationTypes && {organisationTypes: made.organisationTypes.map(own)}),
  };
}

/** In a text file `=A1` is a formula, and `###` what a spreadsheet writes where a column is too narrow. */
function withoutMarks(catalogue: RawCatalogue): RawCatalogue {
  return JSON.parse(JSON.stringify(catalogue), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/^(=|###+$)/, '#') : value,
  ) as RawCatalogue;
}

describe('A workbook to fill in', () => {
  it('is written with three examples, and is right as it is', async () => {
    const into = join(folder, 'new');
    const {stdout} = await run('init', into);
    assert.match(stdout, /^Written: .*catalogue\.xlsx\. Fill it in, then: gpsoc-widgets build /);
    const built = await run('build', join(into, 'catalogue.xlsx'), '--out', join(into, 'out'));
    assert.equal(built.exitCode, 0, built.stdout);
    assert.match(built.stdout, /3 services on 1 lot/);
  });

  it('is never written over another', async () => {
    const {exitCode, stderr} = await run('init', join(folder, 'new'));
    assert.equal(exitCode, 2);
    assert.match(stderr, /is there already, and is not overwritten/);
  });

  it('offers words to choose from, and what the schema says of each field', async () => {
    const {read} = await import('@e965/xlsx');
    const {files} = read(readFileSync(join(folder, 'new/catalogue.xlsx')), {bookFiles: true}) as unknown as {
      files: Record<string, {content: Uint8Array}>;
    };
    const sheets = Object.entries(files).filter(([name]) => name.includes('worksheets/sheet'));
    const all = sheets.map(([, {content}]) => Buffer.from(content).toString()).join('\n');
    assert.match(all, /available,assured,in-assurance,planned,withdrawn/);
    assert.match(all, /Its short name, used in filters and sentences/);
  });
});
