// The guides speak of attributes that there are: each row of "What people change" of an attribute of the element that the
// guide is about, every other page of one that some element has. The version in addresses is this one.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {tags} from '../../src/tags.ts';
import {version} from '../../src/version.ts';

interface Manifest {
  modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const {modules} = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as Manifest;
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const attributes = new Map(
  elements.map(({tagName, attributes: own = []}) => [tagName!, own.map(({name}) => name)] as const),
);
const ofAnyElement = new Set([...attributes.values()].flat());

/** Of HTML and of commands, not of an element. */
const ofOthers = new Set(['slot', 'type', 'sandbox', 'rel', 'allow']);

describe('An attribute that is named', () => {
  for (const tag of tags) {
    it(`in the guide of <${tag}> is one of its own`, () => {
      const rows = changesIn(readFileSync(`${root}stories/${tag}.mdx`, 'utf8'));
      assert.ok(rows.length > 0, 'no rows');
      assert.deepEqual(
        rows.filter((name) => !attributes.get(tag)!.includes(name)),
        [],
      );
    });
  }

  for (const file of globSync('stories/**/*.mdx', {cwd: root}).toSorted()) {
    it(`in ${basename(file)} is an element's`, () => {
      const named = [...readFileSync(root + file, 'utf8').matchAll(/`([\w-]+)="[^`]*"`/g)].map(([, name]) => name!);
      assert.deepEqual(
        named.filter((name) => !ofAnyElement.has(name) && !ofOthers.has(name)),
        [],
      );
    });
  }
});

it('The version in the addresses of the guides is this one', () => {
  const versions = globSync('stories/**/*.mdx', {cwd: root}).flatMap((file) =>
    [...readFileSync(root + file, 'utf8').matchAll(/gpsoc-widgets\/(\d[\d.]*\d)\//g)].map(([, named]) => named!),
  );
  assert.ok(versions.length > 5);
  assert.deepEqual([...new Set(versions)], [version]);
});

/** The names in the second column of "What people change", up to the next heading. */
function changesIn(guide: string): string[] {
  const [, section = ''] = /^## What people change\n([^]*?)(?=^## |(?![^]))/m.exec(guide) ?? [];
  const cells = [...section.matchAll(/^\| [^|]*\| (.*) \|$/gm)].map(([, cell]) => cell!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)(?:="[^`]*")?`/g)].map(([, name]) => name!));
}
