// Hostile catalogues through all elements of one page: a few of those that `npm run fuzz` tries. What is printed with a failure
// (seed, path) finds it again. It takes dist/embed.js; `npm test` builds first.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {hostileCatalogues} from '../fuzz/hostile-catalogues.ts';
import {Visit} from '../fuzz/visit.ts';
import {runs} from '../support/runs.ts';
import {sharedBrowser} from '../support/shared-browser.ts';

/** What keeps the processor at work for more than a second when a catalogue called T comes. */
const slowly = `addEventListener('gpsoc-load', ({target}) => {
  if (target.localName === 'lot-overview' && target.catalogue.title === 'T') for (let n = 0, sum = 0; n < 1e9; n++) sum += Math.sqrt(n);
})`;

describe('A page that is given one hostile catalogue after the other', () => {
  const browser = sharedBrowser();
  let visit: Visit;
  beforeEach(async () => (visit = await Visit.begin(browser())));
  afterEach(() => visit.end());

  it('shows in all ten elements what can be shown of each, and runs nothing of it', async () => {
    const property = fc.asyncProperty(hostileCatalogues, (text) => visit.try(text));
    await fc.assert(property, runs(100));
  });

  for (const [what, script, fault] of [
    ['nothing', 'document.querySelector("lot-overview").hidden = true', /lot-overview is blank/],
    ['what is not ours', 'document.body.append(document.createElement("img"))', /the page around has changed/],
    ['what is on every object', 'Object.prototype.polluted = true', /a prototype is polluted/],
    ['an error', 'setTimeout(() => { throw new Error("Ours") })', /Error: Ours/],
    ['what takes too long', slowly, /It takes [1-9]/],
  ] as const) {
    it(`would be found to show ${what}`, async () => {
      await visit.spoil(script);
      await assert.rejects(visit.try('{"format": 1, "title": "T", "services": []}'), fault);
    });
  }
});
