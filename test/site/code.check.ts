// Every piece of code in the guides that can run is run: pages and tags of HTML in a browser, JSON is read, scripts and
// styles are compiled, and what they import is in the package.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {site, type Site} from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What stands for an author's server in the code, and where it is on this site. */
const here: readonly (readonly [RegExp, string])[] = [
  [/(src|href)="[^"]*(embed(?:\.classic|-host)?\.js)"/g, '$1="$2"'],
  [/(src|href)="[^"]*catalogue\.json"/g, '$1="data/gpsoc.json"'],
  [/ (integrity|crossorigin)="[^"]*"/g, ''],
  [/="\/assets\//g, '="'],
];

interface Code {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const blocks = globSync(['stories/**/*.mdx', 'README.md'], {cwd: root}).toSorted().flatMap(blocksOf);
const pages = globSync('stories/{recipes,hosts}/*.html', {cwd: root}).map((file) => ({
  file,
  line: 1,
  language: 'html',
  text: readFileSync(root + file, 'utf8'),
}));

let visit: Site;
before(async () => (visit = await site()));
after(() => visit.close());

describe('HTML', {concurrency: 2}, () => {
  for (const code of [...blocks, ...pages].filter(({language}) => language === 'html')) {
    it(`of ${code.file}, line ${code.line}`, async () => {
      const path = `${code.file.replaceAll('/', '-')}-${code.line}.html`;
      visit.put(path, live(code.text));
      const {page, faults, warnings} = await visit.open(path);
      const unknown = await page.$$eval(':not(:defined)', (all) => all.map(({localName}) => localName));
      assert.deepEqual({faults, warnings, unknown}, {faults: [], warnings: [], unknown: []});
      await page.close();
    });
  }
});

describe('JSON', () => {
  for (const {file, line, text} of blocks.filter(({language}) => language === 'json')) {
    it(`of ${file}, line ${line}`, () => void JSON.parse(/^\s*[{[]/.test(text) ? text : `{${text}}`)); // or a part of one
  }
});

describe('Scripts and styles', () => {
  for (const {file, line, language, text} of blocks) {
    if (!/^(jsx?|tsx?|css)$/.test(language)) continue;
    it(`of ${file}, line ${line}`, async () => {
      await transform(text, {loader: language as 'js', format: language === 'css' ? undefined! : 'esm'});
      const imported = [...text.matchAll(/from '(gpsoc-widgets[^']*)'|import '(gpsoc-widgets[^']*)'/g)];
      for (const [, named, alone] of imported) import.meta.resolve((named ?? alone)!);
    });
  }
});

/** The page that an author would have. */
function live(text: string): string {
  const ours = here.reduce((html, [theirs, replacement]) => html.replaceAll(theirs, replacement), text);
  const script = /embed(\.classic)?\.js/.test(ours) ? '' : '<script type="module" src="embed.js"></script>';
  const head = `<link rel="icon" href="data:,"><link rel="gpsoc-catalogue" href="data/gpsoc.json">${script}`;
  return ours.includes('<head>')
    ? ours.replace('<head>', `<head>${head}`)
    : `<!doctype html><head>${head}</head>${ours}`;
}

function blocksOf(file: string): Code[] {
  const text = readFileSync(root + file, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(({1: language, 2: code, index}) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    language: language!,
    text: code!,
  }));
}
