// The table of hostile pages in the guides names tests that there are.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {hostilePages} from '../../stories/under-the-hood/hostile-pages.ts';

describe('The table of hostile pages', () => {
  for (const {heading, rows} of hostilePages) {
    for (const [situation, , file, title] of rows) {
      it(`names a test for “${situation}” (${heading})`, () => {
        const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
        const code = text.split('\n').filter((line) => !/^\s*(\/\/|\*)/.test(line));
        assert.ok(title.length > 5 && code.some((line) => line.includes(title)), `“${title}” is not in ${file}`);
        assert.match(text, /\bit\(/);
      });
    }
  }
});
