import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {locateIn} from '../../src/check/where-in-json.ts';

const text = `{
  "services": [
    {"name": "A: \\"first\\" {", "listings": []},
    {
      "name": "B",
      "title": "not this",
      "listings": [
        {"lot": "1",
         "status": "available"}
      ]
    }
  ]
}`;
const locate = locateIn(text, JSON.parse(text));

describe('A place in JSON', () => {
  for (const [path, line, record] of [
    ['services[0].name', 3, 'A: "first" {'],
    ['services[1]', 4, 'B'],
    ['services[1].listings[0].status', 9, 'B'],
    ['services[1].listings[0].from', 8, 'B'], // nothing stands there
    ['services', 2, undefined],
    ['title', 1, undefined],
  ] as const) {
    it(`${path} is on line ${line}`, () => assert.deepEqual(locate(path), {path, line, record}));
  }

  it('is found in lists within lists a hundred thousand deep', () => {
    const depth = 100_000;
    const deep = `{"a": ${'['.repeat(depth)}${']'.repeat(depth)}\n, "b": 1}`;
    assert.equal(locateIn(deep, {}).call(null, 'b').line, 2);
  });
});
