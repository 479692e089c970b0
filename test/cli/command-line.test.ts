import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run} from './run.ts';

describe('The command line', () => {
  it('tells what there is when it is asked for help', async () => {
    const {exitCode, stdout} = await run('--help');
    assert.equal(exitCode, 0);
    assert.match(stdout, /check .*<source>/);
    assert.match(stdout, /Example:\n {2}\$ gpsoc-widgets/);
  });

  it('tells of a command what it takes, the common options too', async () => {
    const {stdout} = await run('check', '--help');
    assert.match(stdout, /<source>/);
    assert.match(stdout, /--format/);
    assert.match(stdout, /\$ gpsoc-widgets check catalogue\.xlsx/);
  });

  it('says which command was perhaps meant', async () => {
    const {exitCode, stderr} = await run('chekc', 'catalogue.json');
    assert.equal(exitCode, 2);
    assert.match(stderr, /Did you mean check\?/);
  });

  it('says what to do where a file is missing', async () => {
    const {exitCode, stdout, stderr} = await run('check', 'no-such-catalogue.json');
    assert.equal(exitCode, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^no-such-catalogue\.json: there is no such file or folder\. Look/);
  });

  it('finds nothing wrong with a catalogue that is right, with the options before or behind', async () => {
    for (const args of [
      ['check', 'demo/data/gpsoc.json', '--format', 'text'],
      ['--format', 'text', 'check', 'demo/data/gpsoc.json'],
    ]) {
      const {exitCode, stdout} = await run(...args);
      assert.equal(exitCode, 0, stdout);
      assert.match(stdout, /32 services on 3 lots from \d+ suppliers\.\n$/);
    }
  });
});
