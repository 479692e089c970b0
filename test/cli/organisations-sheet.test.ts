// A sheet of organisations in the publisher's own workbook becomes look-up files beside the catalogue.

import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import {buildPreview} from '../../src/cli/preview/preview-state.ts';
import {loadSource} from '../../src/cli/load-source.ts';
import {run} from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gpsoc-organisations-sheet-'));
after(() => rmSync(folder, {recursive: true}));

let count = 0;

/** A folder with these sheets, besides one of services and one of types. */
function workbook(organisations: readonly string[], about: readonly string[] = []): string {
  const source = mkdtempSync(join(folder, `${++count}-`));
  const files = {
    'Services.csv': ['Name,Lot,Status', 'Example Docs,1,Available'],
    'Organisation types.csv': [
      'Id,Name,ODS roles',
      'gp-practice,GP practice,RO177; RO76',
      'icb,Integrated care board,RO318',
    ],
    'Organisations.csv': organisations,
    ...(about.length > 0 && {'About.csv': ['What,Value', ...about]}),
  };
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(source, name), `${lines.join('\n')}\n`);
  return source;
}

function lookUp(out: string, name: string) {
  const {organisations, asOf, problems} = parseOrganisations(JSON.parse(readFileSync(join(out, name), 'utf8')));
  return {asOf, problems, all: [...organisations.values()]};
}

describe('A sheet of organisations', () => {
  it('becomes files by the beginning of the codes, which the catalogue names', async () => {
    const source = workbook(
      [
        'ODS code,Organisation name,Type,Open date,Close date,Status,ICB',
        'z99001 ,Example Surgery,GP practice,01/04/1974,,Active,QZ9',
        'Z98002,Example Health Centre,GP practice,,31/03/2024,C,QZ9',
        'QZ9,Example Board,icb,2022-07-01,,Active,',
      ],
      ['Organisation files: as of,5 April 2026'],
    );
    const out = join(source, 'out');
    const {exitCode, stdout} = await run('build', source, '--out', out);
    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /Written: .*catalogue\.json and 2 files of organisations\./);
    const {organisations} = JSON.parse(readFileSync(join(out, 'catalogue.json'), 'utf8')) as {organisations: unknown};
    assert.deepEqual(organisations, {url: 'organisations/{prefix}.json', prefixLength: 2, prefixes: ['Z9', 'QZ']});
    const {all, asOf, problems} = lookUp(out, 'organisations/Z9.json');
    assert.deepEqual([asOf, problems], ['2026-04-05', []]);
    assert.deepEqual(
      all.map(({code, type, opened, closed, status, commissionedBy}) => [
        code,
        type,
        opened,
        closed,
        status,
        commissionedBy,
      ]),
      [
        ['Z99001', 'gp-practice', '1974-04-01', undefined, 'active', 'QZ9'],
        ['Z98002', 'gp-practice', undefined, '2024-03-31', 'closed', 'QZ9'],
      ],
    );
  });

  it('says with its cell what cannot be used, and nothing is written', async () => {
    const source = workbook([
      'Code,Name,Type,Closed,Status',
      'Z99001,Example Surgery,gp-practice,,merged',
      'Z99002,Example Centre,gp-practice,soon,active',
      'Z99001,Example Surgery again,gp-practice,,active',
      '!!!,Example without a code,gp-practice,,active',
    ]);
    const out = join(source, 'out');
    const {exitCode, stdout} = await run('build', source, '--out', out);
    assert.equal(exitCode, 1);
    for (const line of [
      /^Organisations, E2 \(Example Surgery\), Status: "merged" cannot be used\..*no decision that depends on it can be firm/m,
      /^Organisations, D3 \(Example Centre\), Closed: "soon" cannot be used\./m,
      /^Organisations, A4 \(Example Surgery again\), Code: .*the organisation is left out\./m,
      /^Organisations, A5 \(Example without a code\), Code: "!!!" cannot be used\./m,
    ]) {
      assert.match(stdout, line);
    }
    assert.ok(!readdirSync(source).includes('out'));
  });

  it('without a status counts by its days, and says so', async () => {
    const source = workbook(
      [
        'Code,Name,ODS roles,Closed',
        'Z99001,Example Surgery,RO177; RO76,',
        'Z99002,Example Centre,RO177; RO76,2020-01-31',
      ],
      ['Organisation files: as of,2026-04-05'],
    );
    const out = join(source, 'out');
    const {stdout} = await run('build', source, '--out', out);
    assert.match(stdout, /no column says how the organisations stand: on 2026-04-05 those count as active/);
    assert.deepEqual(
      lookUp(out, 'organisations/Z9.json').all.map(({status, roles}) => [status, roles.length]),
      [
        ['active', 2],
        ['closed', 2],
      ],
    );
  });

  it('goes where the sheet About says, but nowhere outside of the folder', async () => {
    const rows = ['Code,Name,Type,Status', 'Z99001,Example Surgery,gp-practice,active'];
    const near = workbook(rows, [
      'Organisation files,codes/{prefix}-all.json',
      'Organisation files: length of beginning,1',
    ]);
    await run('build', near, '--out', join(near, 'out'));
    assert.equal(lookUp(join(near, 'out'), 'codes/Z-all.json').all.length, 1);
    for (const url of [
      'https://example.org/{prefix}.json',
      '../{prefix}.json',
      '/{prefix}.json',
      'organisations.json',
    ]) {
      const source = workbook(rows, [`Organisation files,${url}`]);
      const {exitCode, stderr} = await run('build', source, '--out', join(source, 'out'));
      assert.equal(exitCode, 2, url);
      assert.match(
        stderr,
        /is no place for the files of the sheet Organisations\. Write organisations\/\{prefix\}\.json/,
      );
    }
  });

  it('answers for a code on the command line and in a preview, before anything is built', async () => {
    const source = workbook(['Code,Name,Type,Status', 'Z99001,Example Surgery,GP practice,closed']);
    const {stdout} = await run('decide', source, '--service', 'Example Docs', '--ods', 'z99 001', '--format', 'json');
    const {enquiry} = JSON.parse(stdout) as {enquiry: {organisation: unknown}};
    assert.deepEqual(enquiry.organisation, {type: 'gp-practice', status: 'closed'});
    const {files} = buildPreview(await loadSource({source}), 1, undefined);
    assert.ok(files.has('/organisations/Z9.json'));
  });
});
