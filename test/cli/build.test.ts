import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {run} from './run.ts';

let folder: string;

function sheet(...rows: readonly string[]): string {
  const file = join(folder, 'services.csv');
  writeFileSync(file, ['Name,Supplier,Lot,Status', ...rows].join('\n'));
  return file;
}

interface Written {
  readonly services: {readonly id: string; readonly name: string}[];
  readonly servicePages?: {readonly url: string; readonly count: number; readonly lots?: string[]}[];
}

const written = (file = 'out/catalogue.json') => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written;
const build = (source: string, ...options: readonly string[]) =>
  run('build', source, '--out', join(folder, 'out'), ...options);

describe('build', () => {
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gpsoc-build-'))));
  afterEach(() => rmSync(folder, {recursive: true}));

  it('writes nothing while there are errors, and keeps what is there', async () => {
    await build(sheet('Alpha,Acme,1,Available'));
    const {exitCode, stdout} = await build(sheet('Alpha,Acme,1,Availble'));
    assert.equal(exitCode, 1);
    assert.match(stdout, /services, D2 \(Alpha\), Status: "Availble" is not a status\. Did you mean "available"\?/);
    assert.match(stdout, /Nothing was written\.\n$/);
    assert.match(readFileSync(join(folder, 'out/catalogue.json'), 'utf8'), /"available"/);
  });

  it('leaves out the services with errors when it is told to, and says which', async () => {
    const {exitCode, stdout} = await build(
      sheet('Alpha,Acme,1,Availble', 'Beta,Acme,1,Available'),
      '--leave-out-bad-records',
    );
    assert.equal(exitCode, 1);
    assert.match(stdout, /Left out: Alpha\. Written: /);
    assert.deepEqual(
      written().services.map(({name}) => name),
      ['Beta'],
    );
  });

  it('writes the same text for the same sheet, with a service on a line', async () => {
    const source = sheet('Alpha,Acme,1,Available');
    await build(source);
    const first = readFileSync(join(folder, 'out/catalogue.json'), 'utf8');
    await build(source);
    assert.equal(readFileSync(join(folder, 'out/catalogue.json'), 'utf8'), first);
    assert.match(
      first,
      /^ {4}\{"id": "alpha", "name": "Alpha", "supplier": "Acme", "lot": "1", "status": "available"\}$/m,
    );
    assert.deepEqual(readdirSync(join(folder, 'out')), ['catalogue.json']);
  });

  it('puts what goes beyond one file on pages, and takes away pages that are no longer needed', async () => {
    const rows = Array.from({length: 7}, (_, n) => `Service ${n}x,Acme,${n < 5 ? 1 : 2},Available`);
    await build(sheet(...rows), '--page-size', '3');
    assert.deepEqual(written().servicePages, [
      {url: 'services/1.json', count: 3, lots: ['1', '2']},
      {url: 'services/2.json', count: 1, lots: ['2']},
    ]);
    assert.equal(written('out/services/1.json').services.length, 3);
    await build(sheet(...rows.slice(0, 5)), '--page-size', '3');
    assert.deepEqual(readdirSync(join(folder, 'out/services')), ['1.json']);
    const {stdout} = await run('check', join(folder, 'out'));
    assert.match(stdout, /5 services on 1 lot/);
  });

  it('keeps the ids of before', async () => {
    const before = join(folder, 'before.json');
    writeFileSync(before, JSON.stringify({format: 1, title: 'x', services: [{id: 'old-alpha', name: 'ALPHA'}]}));
    await build(sheet('Alpha,Acme,1,Available', 'Beta,Acme,1,Available'), '--previous', before);
    assert.deepEqual(
      written().services.map(({id}) => id),
      ['old-alpha', 'beta'],
    );
  });

  it('writes how it understood the sheet, and does as that file then says', async () => {
    const source = sheet('Alpha,Acme,1,Live');
    const mapping = join(folder, 'mapping.json');
    await build(source, '--mapping', mapping);
    const guess = JSON.parse(readFileSync(mapping, 'utf8')) as {columns: {services: Record<string, string>}};
    assert.deepEqual(guess.columns.services, {Name: 'name', Supplier: 'supplier', Lot: 'lot', Status: 'status'});
    writeFileSync(
      mapping,
      JSON.stringify({
        ...guess,
        columns: {services: {...guess.columns.services, Supplier: 'ignore'}},
        statuses: {Live: 'available'},
      }),
    );
    await build(source, '--mapping', mapping);
    assert.deepEqual(written().services, [{id: 'alpha', name: 'Alpha', lot: '1', status: 'available'}]);
  });

  it('never writes over its own source', async () => {
    mkdirSync(join(folder, 'out'));
    const source = join(folder, 'out/catalogue.json');
    writeFileSync(source, JSON.stringify({format: 1, title: 'x', services: []}));
    const {exitCode, stderr} = await build(source);
    assert.equal(exitCode, 2);
    assert.match(stderr, /would be overwritten\. Choose another folder with --out\./);
  });

  it('says what it needs where it is given something else', async () => {
    const picture = join(folder, 'picture.png');
    writeFileSync(picture, 'x');
    assert.match((await build(picture)).stderr, /is no \.xlsx, \.ods, \.csv or \.json/);
    assert.match((await build(sheet(), '--page-size', 'many')).stderr, /--page-size many is no number of services/);
    assert.equal(existsSync(join(folder, 'out')), false);
  });
});
