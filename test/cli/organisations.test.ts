import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import type {Organisation} from '../../src/catalogue/organisation.ts';
import {aCatalogue} from '../support/build.ts';
import {run, type Ran} from './run.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gpsoc-organisations-'));
});
after(() => rm(folder, {recursive: true}));

type Cells = Readonly<Record<number, string>>;

/** A row of the layout that practices, commissioners, trusts and branches share, every cell in quotes. */
function aRow(code: string, name: string, cells: Cells = {}): string {
  const all = Array.from({length: 27}, (_, n) => [code, name][n] ?? cells[n] ?? '');
  return all.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

const practiceCells = {2: 'Y54', 9: 'ZZ1 1ZZ', 10: '19740401', 12: 'A', 14: '00X', 23: '00X', 25: '4'};

function aPractice(code: string, cells: Cells = {}): string {
  return aRow(code, `EXAMPLE SURGERY ${code}`, {...practiceCells, ...cells});
}

interface Made extends Ran {
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** What the files say beside their organisations. */
  readonly texts: readonly string[];
}

let numberOfRuns = 0;

/** Runs the command on files with these contents, and reads what it has written as the widgets would. */
async function make(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]): Promise<Made> {
  const place = join(folder, `${++numberOfRuns}`);
  const out = join(place, 'out');
  await mkdir(place);
  for (const [name, content] of Object.entries(files)) await writeFile(join(place, name), content);
  const paths = Object.keys(files).map((name) => join(place, name));
  const ran = await run('organisations', ...paths, '--out', out, ...options);
  const written = await readdir(out).catch(() => []);
  const texts = await Promise.all(written.map((name) => readFile(join(out, name), 'utf8')));
  const organisations = texts.flatMap((text) => [...parseOrganisations(JSON.parse(text)).organisations]);
  return {...ran, texts, organisations: new Map(organisations)};
}

describe('gpsoc-widgets organisations, from the published files,', () => {
  it('makes look-up files by the beginning of the codes', async () => {
    const {exitCode, stdout, organisations} = await make({
      'epraccur.csv': [aPractice('Z99001'), aPractice('Z98002'), aPractice('Y00003')].join('\r\n'),
      'eccg.csv': aRow('00X', 'NHS EXAMPLE CCG', {10: '20130401', 12: 'A', 13: 'C'}),
    });
    assert.equal(exitCode, 0, stdout);
    assert.deepEqual([...organisations.keys()].sort(), ['00X', 'Y00003', 'Z98002', 'Z99001']);
    assert.deepEqual(organisations.get('Z99001'), {
      code: 'Z99001',
      name: 'EXAMPLE SURGERY Z99001',
      type: undefined,
      roles: ['RO177', 'RO76'],
      opened: '1974-04-01',
      closed: undefined,
      status: 'active',
      commissionedBy: '00X',
      succeededBy: undefined,
      postcode: 'ZZ1 1ZZ',
      unclear: false,
    });
    assert.deepEqual(organisations.get('00X')!.roles, ['RO98']);
    assert.match(stdout, /4 organisations as of \d{4}-\d\d-\d\d, in 3 files/);
  });

  it('says what the catalogue must say to find them', async () => {
    const {stdout} = await make({'epraccur.csv': [aPractice('Z99001'), aPractice('Y00003')].join('\n')});
    const [, written] = /"organisations": (\{.*\})$/m.exec(stdout)!;
    const catalogue = aCatalogue({organisations: JSON.parse(written!) as unknown});
    const {catalogue: read, problems} = parseCatalogue(catalogue, 'https://example.org/catalogue.json');
    assert.deepEqual(problems, []);
    assert.deepEqual(read.organisations, {
      url: 'https://example.org/out/{prefix}.json',
      prefixLength: 2,
      prefixes: ['Y0', 'Z9'],
    });
  });

  it('takes a prescribing cost centre that is no GP practice for none', async () => {
    const {organisations} = await make({'epraccur.csv': aPractice('Z99001', {25: '2'})});
    assert.deepEqual(organisations.get('Z99001')!.roles, ['RO177']);
  });

  it('tells commissioning hubs, places of an ICB, trusts and branches by their roles', async () => {
    const {organisations} = await make({
      'eccg.csv': [
        aRow('00X', 'NHS EXAMPLE ICB - 00X', {12: 'A', 13: 'C'}),
        aRow('13X', 'EXAMPLE COMMISSIONING HUB', {12: 'A', 13: 'H'}),
      ].join('\n'),
      'etrust.csv': aRow('RZ1', 'EXAMPLE NHS TRUST', {10: '20130401'}),
      'ebranchs.csv': aRow('Z99001001', 'EXAMPLE BRANCH SURGERY', {10: '20130401', 14: 'Z99001'}),
    });
    const roles = (code: string) => organisations.get(code)!.roles;
    assert.deepEqual(roles('00X'), ['RO98', 'RO319']);
    assert.deepEqual(roles('13X'), ['RO98', 'RO218']);
    assert.deepEqual(roles('RZ1'), ['RO197']);
    assert.deepEqual(roles('Z99001001'), ['RO96']);
    assert.equal(organisations.get('Z99001001')!.commissionedBy, undefined);
  });

  it('knows a file by its rows where its name does not tell', async () => {
    const {organisations} = await make({'download (3).csv': aPractice('Z99001')});
    assert.deepEqual(organisations.get('Z99001')!.roles, ['RO177', 'RO76']);
  });

  it('keeps dates, states and successors', async () => {
    const {organisations} = await make({
      'epraccur.csv': [
        aPractice('Z99001', {11: '20150331', 12: 'C'}),
        aPractice('Z99002', {12: 'D'}),
        aPractice('Z99003', {12: 'P', 10: '20990101'}),
      ].join('\n'),
      'succ.csv': '"Z99001","Z99002","","20150331",""\n"Z99001","Z99009","","20140101",""',
    });
    const closed = organisations.get('Z99001')!;
    assert.deepEqual([closed.status, closed.closed, closed.succeededBy], ['closed', '2015-03-31', 'Z99002']);
    assert.equal(organisations.get('Z99002')!.status, 'dormant');
    assert.equal(organisations.get('Z99003')!.status, 'proposed');
  });

  it('follows how one without a status stands from its dates', async () => {
    const file = [
      aRow('RZ1', 'EXAMPLE TRUST A', {10: '20130401', 11: '20150331'}),
      aRow('RZ2', 'EXAMPLE TRUST B', {10: '20160101'}),
      aRow('RZ3', 'EXAMPLE TRUST C', {10: '20130401'}),
    ].join('\n');
    const {organisations} = await make({'etrust.csv': file}, '--as-of', '2015-11-27');
    const statuses = ['RZ1', 'RZ2', 'RZ3'].map((code) => organisations.get(code)!.status);
    assert.deepEqual(statuses, ['closed', 'proposed', 'active']);
  });

  it('names no successor where two took the place on one day', async () => {
    const {organisations, stdout} = await make({
      'epraccur.csv': aPractice('Z99001'),
      'succ.csv': '"Z99001","Z99002","","20150331",""\n"Z99001","Z99003","","20150331",""',
    });
    assert.equal(organisations.get('Z99001')!.succeededBy, undefined);
    assert.match(stdout, /succ\.csv, line 2: left out: two organisations took the place/);
  });

  it('dates what it writes: by the option, else by a file’s name', async () => {
    const file = {'epraccur_2015-11-27.csv': aPractice('Z99001')};
    const asOf = ({texts}: Made) => (JSON.parse(texts[0]!) as {asOf: string}).asOf;
    assert.equal(asOf(await make(file)), '2015-11-27');
    assert.equal(asOf(await make(file, '--as-of', '2016-02-01')), '2016-02-01');
  });
});

describe('gpsoc-widgets organisations, from an export with headings,', () => {
  it('finds the columns by their headings, in any order', async () => {
    const file =
      'Status,Postcode,Code,Name,Open Date,Close Date,Roles\n' +
      'Active,ZZ1 1ZZ,Z99001,"Example Surgery, North",01/04/1974,,RO177;RO76\n' +
      'Inactive,,Z99002,Example Surgery,1974-04-01T00:00:00,2015-03-31,"RO177, RO76"\n';
    const {exitCode, stdout, organisations} = await make({'export.csv': file});
    assert.equal(exitCode, 0, stdout);
    const [open, closed] = [organisations.get('Z99001')!, organisations.get('Z99002')!];
    assert.deepEqual([open.name, open.opened, open.status], ['Example Surgery, North', '1974-04-01', 'active']);
    assert.deepEqual(open.roles, ['RO177', 'RO76']);
    assert.deepEqual([closed.status, closed.closed, closed.roles], ['closed', '2015-03-31', ['RO177', 'RO76']]);
  });

  it('reads what Windows has written, with semicolons too', async () => {
    const latin = Buffer.from('Code;Name;Roles\nZ99001;Example Surgery Caf\u00e9;RO177\n', 'latin1');
    const wide = Buffer.from('\ufeffCode\tName\tRoles\nZ99001\tExample Surgery Caf\u00e9\tRO177\n', 'utf16le');
    for (const content of [latin, wide]) {
      const {organisations} = await make({'export.csv': content});
      assert.equal(organisations.get('Z99001')?.name, 'Example Surgery Caf\u00e9');
    }
  });

  it('keeps one without a role, and says that nothing tells of which type it is', async () => {
    const {stdout, exitCode} = await make({'export.csv': 'Code,Name,Status\nZ99001,Example,Active\n'});
    assert.equal(exitCode, 0);
    assert.match(stdout, /export\.csv, line 2: kept without a role/);
  });
});

describe('gpsoc-widgets organisations, with practices in Wales,', () => {
  const file = {'epraccur.csv': [aPractice('Z99001'), aPractice('W99001', {2: 'W00'})].join('\n')};

  it('leaves them out, for they would be taken for practices in England', async () => {
    const {stdout, exitCode, organisations} = await make(file);
    assert.deepEqual([...organisations.keys()], ['Z99001']);
    assert.match(stdout, /epraccur\.csv, line 2: left out: in Wales/);
    assert.equal(exitCode, 0);
  });

  it('keeps them with the type that it is told', async () => {
    const {organisations} = await make(file, '--wales', 'welsh-practice');
    assert.equal(organisations.get('W99001')!.type, 'welsh-practice');
  });
});

describe('gpsoc-widgets organisations, with rows that cannot be read,', () => {
  it('says which it left out and why, with their lines, and keeps the others', async () => {
    const {exitCode, stdout, organisations} = await make({
      'epraccur.csv': [
        aPractice('Z99001'),
        '"Z99002","TOO FEW"',
        aPractice('not a code!'),
        aRow('Z99004', ' '),
        aPractice('Z99001'),
        aPractice('Z99006'),
      ].join('\n'),
    });
    assert.equal(exitCode, 1);
    assert.deepEqual([...organisations.keys()], ['Z99001', 'Z99006']);
    assert.match(stdout, /line 2: left out: fewer columns/);
    assert.match(stdout, /line 3: left out: no ODS code/);
    assert.match(stdout, /line 4: left out: no name/);
    assert.match(stdout, /line 5: left out: a code that a row before it has/);
  });

  it('never takes one for open whose status or days make no sense', async () => {
    const {exitCode, organisations} = await make({
      'epraccur.csv': [
        aPractice('Z99001', {12: 'Q'}),
        aPractice('Z99002', {11: '20150231', 12: 'C'}),
        aPractice('Z99003', {11: '19730101'}),
      ].join('\n'),
      'etrust.csv': aRow('RZ1', 'EXAMPLE TRUST', {11: 'soon'}),
    });
    assert.equal(exitCode, 1);
    for (const code of ['Z99001', 'Z99002', 'Z99003', 'RZ1'])
      assert.equal(organisations.get(code)!.unclear, true, code);
  });

  it('loses no good row to a quotation mark in a name or one that is never closed', async () => {
    const named = aRow('Z99002', 'X', practiceCells).replace('"X"', '"THE "OLD" SURGERY"');
    const cut = aPractice('Z99004').slice(0, 30);
    const {exitCode, stdout, organisations} = await make({
      'epraccur.csv': [aPractice('Z99001'), named, aPractice('Z99003'), cut].join('\n'),
    });
    assert.deepEqual([...organisations.keys()], ['Z99001', 'Z99002', 'Z99003']);
    assert.equal(organisations.get('Z99002')!.name, 'THE "OLD" SURGERY');
    assert.match(stdout, /line 4: left out: a quotation mark in it is never closed/);
    assert.equal(exitCode, 1);
  });

  it('groups rows of which the same is to be said', async () => {
    const rows = Array.from({length: 30}, () => '"Z99002","TOO FEW"');
    const {stdout} = await make({'epraccur.csv': [aPractice('Z99001'), ...rows].join('\n')});
    assert.match(stdout, /lines 2, 3, 4, 5, 6 and 25 more: left out: fewer columns/);
  });

  it('says why it found none at all', async () => {
    const cutOff = aPractice('Z99001').split(',').slice(0, 20).join(',');
    const {exitCode, stderr} = await make({'epraccur.csv': `${cutOff}\n${cutOff}`});
    assert.equal(exitCode, 2);
    assert.match(
      stderr,
      /^epraccur\.csv, lines 1, 2: left out: fewer columns than the layout has, which are 27\.\nNo org/,
    );
  });

  it('says what to do about a file that is no such file', async () => {
    for (const [content, said] of [
      ['PK\u0003\u0004 and so on', /is a \.zip file or a workbook\. Unpack it/],
      ['', /holds no row that can be read/],
      ['Hello there', /is no file that is known/],
    ] as const) {
      const {exitCode, stderr, stdout} = await make({'some.csv': content});
      assert.equal(exitCode, 2, stderr);
      assert.match(stderr, said);
      assert.equal(stdout, '');
    }
  });

  it('says the same as JSON', async () => {
    const {stdout} = await make({'epraccur.csv': `${aPractice('Z99001')}\n"Z9"`}, '--format', 'json');
    const {count, remarks} = JSON.parse(stdout) as {count: number; remarks: unknown[]};
    assert.equal(count, 1);
    assert.equal(remarks.length, 1);
  });
});

describe('gpsoc-widgets organisations, with 13,000 practices,', () => {
  it('takes seconds', async () => {
    const codes = Array.from({length: 13_000}, (_, n) => `${'ABCDEFGHJK'[n % 10]!}${String(80_000 + n).slice(0, 5)}`);
    const begun = performance.now();
    const {exitCode, organisations, stdout} = await make({
      'epraccur.csv': codes.map((code) => aPractice(code)).join('\n'),
    });
    const seconds = (performance.now() - begun) / 1000;
    assert.equal(exitCode, 0, stdout.slice(0, 500));
    assert.equal(organisations.size, 13_000);
    assert.ok(seconds < 10, `${seconds} s`);
  });
});
