// `npm run create`, in a copy of the project: a new element works as it is stamped.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules/.bin');
const made = new Set(['node_modules', '.git', 'dist', 'storybook-static', 'custom-elements.json']);

const copy = mkdtempSync(join(tmpdir(), 'gpsoc-widgets-create-'));
after(() => rmSync(copy, {recursive: true}));
cpSync(root, copy, {recursive: true, filter: (path) => !made.has(relative(root, path))});
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

describe('npm run create', () => {
  for (const [args, refusal] of [
    [[], 'Say which tag: npm run create -- service-finder'],
    [['finder'], 'The tag of a custom element has a dash: "finder" has none.'],
    [
      ['Service-Finder'],
      '"Service-Finder" cannot be a tag: take small letters and digits, in words with a dash between them.',
    ],
    [['../finder'], '"../finder" cannot be a tag: take small letters and digits, in words with a dash between them.'],
    [['font-face'], '"font-face" cannot be a tag: it has another meaning in browsers.'],
    [['lot-catalogue'], 'There is a <lot-catalogue> already.'],
    [
      ['catalogue-element'],
      'The class of <catalogue-element> would be CatalogueElement, and the package has something of that name.',
    ],
    [['service-finder', 'lot-finder'], 'One tag at a time: this would be service-finder and lot-finder.'],
  ] as const) {
    it(`refuses ${args.join(' ') || 'no tag at all'}, and says why`, async () => {
      const files = filesOf(copy);
      assert.deepEqual(await run(process.execPath, 'scripts/create.mjs', ...args), {
        failed: true,
        output: `${refusal}\n`,
      });
      assert.deepEqual(filesOf(copy), files);
    });
  }
});

describe('a new element', () => {
  before(() => succeeds(process.execPath, 'scripts/create.mjs', 'service-finder'));

  it('has its place among the tags', () => {
    const lines = readFileSync(join(copy, 'src/tags.ts'), 'utf8').split('\n');
    const at = lines.indexOf("  'service-finder',");
    assert.deepEqual([lines[at - 1], lines[at + 1]], ["  'service-compare',", "  'service-roadmap',"]);
  });

  it('comes last among them if its name does', async () => {
    await succeeds(process.execPath, 'scripts/create.mjs', 'zone-map');
    assert.match(readFileSync(join(copy, 'src/tags.ts'), 'utf8'), /'service-roadmap',\n {2}'zone-map',\n\]/);
  });

  it('pleases the compiler', () => succeeds(join(bin, 'tsc')));

  it('is registered by the embed script', async () => {
    await succeeds(join(bin, 'vite'), 'build', '--logLevel', 'error');
    assert.match(readFileSync(join(copy, 'dist/embed.js'), 'utf8'), /customElements\.define\(\W?service-finder\W/);
  });

  it('pleases the linter', async () => {
    await succeeds(join(bin, 'eslint'), ...stamped());
    await succeeds(process.execPath, 'scripts/names.mjs');
    await succeeds(join(bin, 'prettier'), '--check', ...stamped(), 'src/tags.ts', 'src/embed.ts', 'src/index.ts');
  });

  it('passes its tests, and shows what its stories say', () => {
    const files = ['elements', 'stories'].flatMap((folder) => ['--files', `test/${folder}/service-finder.test.ts`]);
    return succeeds(join(bin, 'wtr'), ...files);
  });
});

function stamped(): string[] {
  return filesOf(copy).filter((file) => file.includes('service-finder') && file.endsWith('.ts'));
}

function filesOf(folder: string): string[] {
  return ['src', 'stories', 'test'].flatMap((part) =>
    readdirSync(join(folder, part), {recursive: true, encoding: 'utf8'}).map((file) => join(part, file)),
  );
}

/** What a command says when it fails, in the copy. */
function run(command: string, ...args: readonly string[]): Promise<{failed: boolean; output: string}> {
  const shell = process.platform === 'win32' && command !== process.execPath; // there the packages' are .cmd files
  return new Promise((resolve) => {
    execFile(command, args, {cwd: copy, shell}, (error, stdout, stderr) =>
      resolve({failed: error !== null, output: stdout + stderr}),
    );
  });
}

async function succeeds(command: string, ...args: readonly string[]): Promise<void> {
  const {failed, output} = await run(command, ...args);
  assert.ok(!failed, output);
}
