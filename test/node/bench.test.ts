// What the bench measures is built from the source, as `npm run build` does it, and kept in memory.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buildScripts} from '../../bench/scripts.ts';

describe('The scripts of the bench', () => {
  it('are the embed script with all tags, and the list alone', async () => {
    const scripts = await buildScripts();
    const tags = (name: string) =>
      [...scripts.get(name)!.matchAll(/customElements\.define\(.([\w-]+)/g)].map(([, tag]) => tag);
    assert.equal(tags('embed.js').length, 10);
    assert.deepEqual(tags('element.js'), ['lot-catalogue']);
  });
});
