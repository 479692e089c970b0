// The part of `npm run lint` that looks for names which two files of the source declare.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {declaredTwice} from '../../scripts/declared-twice.ts';

const temporary = mkdtempSync(join(tmpdir(), 'gpsoc-widgets-names-'));
after(() => rmSync(temporary, {recursive: true}));

describe('Of two files of the source, the check of names', () => {
  for (const [situation, one, other] of [
    ['a function', 'export function total() {}', 'function total() {}'],
    ['a class and a type', 'class Total {}', 'export type Total = number;'],
    ['an interface and an enumeration', 'interface Total {}', 'enum Total {}'],
    ['parts of a pattern', 'const {a: [, total]} = {a: [1, 2]};', 'let first = 1, total = 2;'],
  ] as const) {
    const name = one.includes('Total') ? 'Total' : 'total';
    it(`refuses ${situation} of one name`, () => {
      const found = check({'query/one.ts': one, 'ui/other.ts': other});
      assert.deepEqual(found, [[name, ['query/one.ts', 'ui/other.ts']]]);
    });
  }

  for (const [situation, files] of [
    ['a name and its import', {'one.ts': 'export const total = 1;', 'other.ts': "import {total} from './one.ts';"}],
    ['a name inside a function', {'one.ts': 'const total = 1;', 'other.ts': 'function f() { const total = 2; }'}],
    [
      'additions to the same interface of the browser',
      {
        'one.ts': 'declare global { interface Window { a: 1 } }',
        'other.ts': 'declare global { interface Window { b: 1 } }',
      },
    ],
    [
      'a name that all of a kind share',
      {'one.styles.ts': 'export const styles = 1;', 'other.styles.ts': 'export const styles = 2;'},
    ],
    ['overloads', {'one.ts': 'function f(a: 1): 1; function f(a: 2): 2; function f(a: unknown) { return a; }'}],
  ] as const) {
    it(`lets ${situation} pass`, () => {
      assert.deepEqual(check(files), []);
    });
  }
});

/** What the check finds in a source of these files. */
function check(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(temporary, 'source-'));
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
  return declaredTwice(folder);
}
