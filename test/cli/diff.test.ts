import assert from 'node:assert/strict';
import {copyFile, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {aCatalogue, aService} from '../support/build.ts';
import {run} from './run.ts';

let folder = '';
const inFolder = (name: string) => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gpsoc-diff-'));
  await writeFile(inFolder('old.json'), JSON.stringify(aCatalogue()));
  await writeFile(inFolder('new.json'), JSON.stringify(aCatalogue({services: [aService({name: 'EMIS X'})]})));
  await writeFile(inFolder('empty.json'), JSON.stringify(aCatalogue({services: []})));
});

after(() => rm(folder, {recursive: true}));

describe('gpsoc-widgets diff', () => {
  it('tells what has changed, and ends well', async () => {
    const {exitCode, stdout} = await run('diff', inFolder('old.json'), inFolder('new.json'));
    assert.equal(exitCode, 0);
    assert.match(stdout, /^What has changed in Our GP IT services\n/);
    assert.match(stdout, /\nChanged services\n {2}EMIS X\n {4}It was called “EMIS Web” before\.\n$/);
  });

  it('tells the same as JSON and as Markdown', async () => {
    const names = [inFolder('old.json'), inFolder('new.json')];
    const json = await run('diff', ...names, '--format', 'json');
    const note = JSON.parse(json.stdout) as {sections: {entries: {changes: unknown[]}[]}[]};
    assert.deepEqual(note.sections[0]!.entries[0]!.changes, [
      {kind: 'renamed', about: 'name', sentence: 'It was called “EMIS Web” before.'},
    ]);
    const markdown = await run('diff', ...names, '--format', 'markdown');
    assert.match(markdown.stdout, /\n- \*\*EMIS X\*\*: It was called “EMIS Web” before\.\n$/);
  });

  it('fails on something removed if it is asked to', async () => {
    const names = [inFolder('old.json'), inFolder('empty.json')];
    assert.equal((await run('diff', ...names)).exitCode, 0);
    assert.equal((await run('diff', ...names, '--fail-on-removed')).exitCode, 1);
    assert.equal((await run('diff', ...names.toReversed(), '--fail-on-removed')).exitCode, 0);
  });

  it('writes a page and begins a feed, which it adds to once', async () => {
    const args = ['diff', inFolder('old.json'), inFolder('new.json')];
    const files = ['--html', inFolder('note.html'), '--feed', inFolder('feed.xml')];
    const first = await run(...args, ...files, '--feed-url', 'https://example.org/feed.xml');
    assert.equal(first.exitCode, 0);
    assert.match(await readFile(inFolder('note.html'), 'utf8'), /<h3><bdi>EMIS X<\/bdi><\/h3>/);
    const feed = await readFile(inFolder('feed.xml'), 'utf8');
    assert.match(feed, /<link href="https:\/\/example\.org\/feed\.xml" rel="self"\/>/);
    const second = await run(...args, ...files);
    assert.match(second.stderr, /feed\.xml has this entry already\./);
    assert.equal(await readFile(inFolder('feed.xml'), 'utf8'), feed);
  });

  it('adds nothing to a feed when nothing has changed', async () => {
    const {stderr} = await run('diff', inFolder('old.json'), inFolder('old.json'), '--feed', inFolder('none.xml'));
    assert.match(stderr, /Nothing has changed/);
    assert.ok(!(await readdir(folder)).includes('none.xml'));
  });

  it('leaves a file that is no feed as it is, and writes nothing else either', async () => {
    await copyFile(inFolder('old.json'), inFolder('no-feed.xml'));
    const files = ['--html', inFolder('other.html'), '--feed', inFolder('no-feed.xml')];
    const {exitCode, stderr} = await run('diff', inFolder('old.json'), inFolder('new.json'), ...files);
    assert.equal(exitCode, 2);
    assert.match(stderr, /no Atom feed/);
    assert.equal(await readFile(inFolder('no-feed.xml'), 'utf8'), await readFile(inFolder('old.json'), 'utf8'));
    assert.ok(!(await readdir(folder)).includes('other.html'));
  });

  it('says what to do about a file that is missing, no JSON or no catalogue', async () => {
    await writeFile(inFolder('half.json'), '{"format": 1,');
    await writeFile(inFolder('list.json'), '[]');
    for (const [name, said] of [
      ['missing.json', /there is no such file/],
      ['half.json', /is not JSON: .*complete/],
      ['list.json', /is no catalogue/],
    ] as const) {
      const {exitCode, stdout, stderr} = await run('diff', inFolder('old.json'), inFolder(name));
      assert.equal(exitCode, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    }
  });

  it('compares a sheet with what was made of it before', async () => {
    await writeFile(inFolder('services.csv'), 'Name,Supplier,Lot\nEMIS X,EMIS,Lot 1\n');
    const {exitCode, stdout} = await run('diff', inFolder('old.json'), inFolder('services.csv'));
    assert.equal(exitCode, 0);
    assert.match(stdout, /New services\n {2}EMIS X\n/);
  });

  it('reads the pages of services beside a catalogue', async () => {
    const {stdout} = await run('diff', 'demo/data/example-icb.json', 'demo/data/example-icb.json');
    assert.match(stdout, /Nothing has changed/);
  });
});
