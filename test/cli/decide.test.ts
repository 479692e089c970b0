import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {aCatalogue, aLot, aService, someTerms} from '../support/build.ts';
import {run} from './run.ts';

const gpsoc = 'demo/data/gpsoc.json';

describe('gpsoc-widgets decide', () => {
  it('answers in the words of the elements', async () => {
    const {exitCode, stdout} = await run(
      ...['decide', gpsoc, '--service', 'i-patient', '--organisation', 'gp-practice'],
      ...['--principal-system', 'emis-web', '--on', '2016-06-03'],
    );
    assert.equal(exitCode, 0);
    assert.match(
      stdout,
      /^Yes, through your CCG \(3 June 2016\)\nGP practices could have i-Patient\. Their CCG ordered/,
    );
    assert.match(stdout, /\n {2}- i-Patient was assured with EMIS Web\.\n/);
    assert.match(stdout, /\nWho paid: NHS central funding if there was enough, otherwise the CCG/);
    assert.match(stdout, /\nNext steps\n {2}1\. /);
    assert.match(stdout, /\nNot said, though it would matter: --central-funding, --agreement\.\n/);
  });

  it('takes names for ids, and everything else that is known', async () => {
    const {stdout} = await run(
      ...['decide', gpsoc, '--service', 'I-PATIENT', '--lot', 'lot 1', '--organisation', 'GP practices'],
      ...['--principal-system', 'EMIS Web', '--agreement', 'yes', '--central-funding', 'no', '--on', '2016-06-03'],
    );
    assert.match(stdout, /^Yes, through your CCG/);
    assert.match(stdout, /\n {2}- Agreement signed: Yes\n/);
    assert.doesNotMatch(stdout, /Not said/);
  });

  it('looks up who asks, in the files beside the catalogue', async () => {
    const args = ['decide', gpsoc, '--service', 'i-patient', '--principal-system', 'emis-web', '--on', '2016-06-03'];
    const open = await run(...args, '--ods', ' a81 001');
    assert.match(open.stdout, /^Yes, through your CCG/);
    assert.match(open.stdout, /\nThe Densham Surgery \(A81001\), GP practice, commissioned by NHS Hartlepool/);
    const closed = await run(...args, '--ods', 'A85025');
    assert.match(closed.stdout, /^No \(3 June 2016\)/);
    const unknown = await run(...args, '--ods', 'Z99999');
    assert.equal(unknown.exitCode, 2);
    assert.match(unknown.stderr, /Z99999 is not in the look-up of this catalogue/);
  });

  it('answers as of today if no day is said', async () => {
    const {stdout} = await run('decide', gpsoc, '--service', 'i-patient', '--organisation', 'gp-practice');
    assert.match(stdout, /^No \(/);
    assert.doesNotMatch(stdout, /Who pa(ys|id)/);
  });

  it('says the same as JSON and as Markdown', async () => {
    const args = ['decide', gpsoc, '--service', 'i-patient', '--organisation', 'gp-practice', '--on', '2016-06-03'];
    const json = await run(...args, '--format', 'json');
    const {enquiry, decision} = JSON.parse(json.stdout) as {enquiry: {asOf: string}; decision: {outcome: string}};
    assert.deepEqual([enquiry.asOf, decision.outcome], ['2016-06-03', 'check']);
    const markdown = await run(...args, '--format', 'markdown');
    assert.match(markdown.stdout, /^# It depends \(3 June 2016\)\n\n[^]*## Reasons\n\n- /);
  });

  it('says what was perhaps meant by a name that is not there', async () => {
    for (const [option, typed, said] of [
      ['--service', 'i-patiant', /--service i-patiant is no service of this catalogue\. Did you mean i-patient\?/],
      [
        '--organisation',
        'hospital',
        /is no type of organisation of this catalogue\. There are: GP practice \(gp-practice\)/,
      ],
      ['--principal-system', 'i-patient', /is no principal system/],
      ['--lot', '4', /--lot 4 is no lot of this catalogue\. There are: Lot 1 \(1\)/],
      ['--on', '3 June', /--on must be a day such as 2016-06-03/],
      ['--on', '2016-02-30', /--on must be a day/],
    ] as const) {
      const {exitCode, stdout, stderr} = await run('decide', gpsoc, option, typed);
      assert.equal(exitCode, 2, typed);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    }
  });
});

describe('gpsoc-widgets decide, on a catalogue of a publisher’s own,', () => {
  let folder = '';
  const inFolder = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gpsoc-decide-'));
    const service = (id: string) => aService({id, name: 'Twin\u001b[31m', status: 'assured'});
    await writeFile(
      inFolder('twins.json'),
      JSON.stringify(aCatalogue({lots: [aLot({terms: [someTerms()]})], services: [service('a'), service('b')]})),
    );
    await writeFile(inFolder('sheet.csv'), 'Name,Supplier,Lot,Status\nEMIS Web,EMIS,Lot 1,assured\n');
  });
  after(() => rm(folder, {recursive: true}));

  it('asks which of two services of one name is meant', async () => {
    const {exitCode, stderr} = await run('decide', inFolder('twins.json'), '--service', 'Twin\u001b[31m');
    assert.equal(exitCode, 2);
    assert.match(stderr, /names several: say which by its id, a or b\./);
  });

  it('steers no terminal by what the data holds', async () => {
    const {stdout} = await run('decide', inFolder('twins.json'), '--service', 'a');
    assert.match(stdout, /Twin/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('reads sheets', async () => {
    const {exitCode, stdout} = await run('decide', inFolder('sheet.csv'), '--service', 'EMIS Web');
    assert.equal(exitCode, 0);
    assert.match(stdout, /^Ask first/);
  });

  it('says that there is no look-up', async () => {
    const {exitCode, stderr} = await run('decide', inFolder('twins.json'), '--service', 'a', '--ods', 'A81001');
    assert.equal(exitCode, 2);
    assert.match(stderr, /has no look-up of organisations: say what type/);
  });
});
