// The guide "From a spreadsheet", done as it says: each command, with the output that stands below it.

import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {runIn} from './run.ts';

const guide = readFileSync(new URL('../../stories/publish/from-a-spreadsheet.mdx', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gpsoc-guide-'));
after(() => rmSync(folder, {recursive: true}));

const page = /```html\n([\s\S]*?)```/.exec(guide)![1]!;
const steps = [...guide.matchAll(/```sh\nnpx gpsoc-widgets (.*)\n```(?:\n\n```text\n([\s\S]*?)```)?/g)].map(
  ([, command, output]) => ({command: command!, output}),
);

async function done(command: string): Promise<string> {
  const {exitCode, stdout, stderr} = await runIn(folder, ...command.split(' '));
  assert.equal(exitCode, 0, stderr + stdout);
  return stdout + stderr;
}

describe('The guide from an empty folder to a page', () => {
  it('has five commands, and one to keep how words are meant', () => {
    assert.deepEqual(
      steps.map(({command}) => command.split(' ')[0]),
      ['init', 'check', 'build', 'preview', 'render', 'build'],
    );
  });

  for (const {command, output} of steps.filter((step) => !step.command.startsWith('preview'))) {
    it(`says what "${command}" says`, async () => {
      if (command.startsWith('render')) writeFileSync(join(folder, 'site/index.html'), page);
      const said = await done(command);
      if (output !== undefined) assert.equal(said, output);
    });
  }

  it('ends with a page that has the services, and a file of how words are meant', () => {
    assert.match(readFileSync(join(folder, 'site/index.html'), 'utf8'), /Example Record/);
    assert.ok(existsSync(join(folder, 'mapping.json')));
  });
});
