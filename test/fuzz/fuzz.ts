// `npm run fuzz`: 10,000 hostile catalogues through all elements of one page. It goes on after a fault, so that one run says
// all that is wrong, with the smallest catalogue that it finds for each.
// `npm run fuzz -- --runs 500 --seed 42` tries so many, beginning with that seed.

import {parseArgs} from 'node:util';
import * as fc from 'fast-check';
import {hostileCatalogues} from './hostile-catalogues.ts';
import {grown, Visit} from './visit.ts';

/** More would be the same few, told again. */
const mostFaults = 20;

const {values} = parseArgs({options: {runs: {type: 'string', default: '10000'}, seed: {type: 'string'}}});
const runs = Number(values.runs);
const batch = 500;
let seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
let left = runs;
let faults = 0;

console.log(`${runs} catalogues, from seed ${seed}`);
const visit = await Visit.begin();
await visit.try(fc.sample(hostileCatalogues, {numRuns: 1, seed})[0]!);
const marks = [];
while (left > 0 && faults < mostFaults) {
  const numRuns = Math.min(batch, left);
  const started = Date.now();
  const property = fc.asyncProperty(hostileCatalogues, (text) => visit.try(text));
  const details = await fc.check(property, {seed, numRuns});
  if (details.failed) {
    faults++;
    const {counterexample, counterexamplePath, errorInstance} = details;
    console.error(
      `seed ${seed}, path ${counterexamplePath}: ${String(errorInstance)}\n${counterexample![0].slice(0, 4000)}`,
    );
  }
  marks.push(await visit.remains());
  const done = details.failed ? details.numRuns : numRuns;
  left -= done;
  const {bytes, nodes, listeners} = marks.at(-1)!;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${runs - left} tried (seed ${seed}, ${seconds} s): ${(bytes / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`,
  );
  seed++;
}
await visit.end();
const growth = grown(marks);
if (growth.length > 0) console.error(growth.join('\n'));
console.log(`slowest: ${visit.slowest.toFixed(2)} s`);
if (faults + growth.length > 0) process.exitCode = 1;
