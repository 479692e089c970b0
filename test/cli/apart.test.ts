// What browsers load never leads to the command line, nor to a library that only it needs.

import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {tags} from '../../src/tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const {optionalDependencies} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const entries = [
  ...['embed', 'index', 'catalogue/parse', 'eligibility/eligibility', 'check/check-catalogue'],
  ...tags.flatMap((tag) => [`elements/${tag}/define`, `elements/${tag}/${tag}`]),
];

/** All files that go into these scripts. */
async function inputsOf(...scripts: readonly string[]): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: scripts.map((script) => `src/${script}.ts`),
    outdir: 'dist',
    splitting: true, // or each script is put together for itself
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    external: [...builtinModules, 'node:*'],
  });
  return Object.keys(metafile.inputs);
}

const isForPublishers = (file: string) =>
  file.startsWith('src/cli/') ||
  Object.keys(optionalDependencies).some((name) => file.includes(`node_modules/${name}/`));

describe('The command line', () => {
  it('is kept apart from every script that browsers load', async () => {
    const inputs = await inputsOf(...entries);
    assert.ok(entries.every((entry) => inputs.includes(`src/${entry}.ts`)));
    assert.deepEqual(inputs.filter(isForPublishers), []);
  });

  it('would be found in a script that loads it', async () => {
    assert.ok((await inputsOf('cli/command-line')).some(isForPublishers));
  });
});
