// `npm run fuzz`: 10,000 hostile catalogues through all elements of one page. It goes on after a fault, so that one run says
// all that is wrong, with the smallest catalogue that it finds for each.
// `npm run fuzz -- --runs 500 --seed 42` tries so many, beginning with that seed.

import {parseArgs} from 'node:util';
import * as fc from 'fast-check';
import {hostileCatalogues} from './hostile-catalogues.ts';
import {grown, Visit, type Remains} from './visit.ts';

/** More would be the same few, told again. */
const mostFaults = 20;

/** How many catalogues have one seed; memory is measured after each. */
const batch = 500;

/** How long to look for the smallest catalogue with a fault. */
const shrinkingMs = 60_000;

const {values} = parseArgs({options: {runs: {type: 'string', default: '10000'}, seed: {type: 'string'}}});
const runs = Number(values.runs);
const firstSeed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

console.log(`${runs} catalogues, from seed ${firstSeed}`);
const visit = await Visit.begin();
const property = fc.asyncProperty(hostileCatalogues, (text) => visit.try(text));
const marks: Remains[] = [];
let faults = 0;
for (let seed = firstSeed, left = runs; left > 0 && faults < mostFaults; seed++) {
  const tried = await tryBatch(seed, Math.min(batch, left));
  left -= tried;
  const remains = await visit.remains();
  if (tried === batch) marks.push(remains); // what a few leave says nothing
  console.log(`${runs - left} tried, until seed ${seed}: ${describe(remains)}`);
}
await visit.end();

const growth = grown(marks);
for (const line of growth) console.error(line);
console.log(`The slowest took ${visit.slowest.toFixed(2)} s of the processor. Faults: ${faults}`);
if (faults + growth.length > 0) process.exitCode = 1;

/** Returns how many were tried until one had a fault, which is printed. */
async function tryBatch(seed: number, numRuns: number): Promise<number> {
  const {
    failed,
    counterexamplePath: path,
    errorInstance,
    ...details
  } = await fc.check(property, {
    seed,
    numRuns,
    endOnFailure: true,
  });
  if (!failed) return numRuns;
  faults++;
  console.error(`Seed ${seed}, path ${path}: ${String(errorInstance)}`);
  const {counterexample} = await fc.check(property, {seed, path: path!, interruptAfterTimeLimit: shrinkingMs});
  console.error(counterexample?.[0].slice(0, 4000) ?? 'The same catalogue once more had no fault.');
  return details.numRuns;
}

function describe({bytes, nodes, listeners}: Remains): string {
  return `${(bytes / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;
}
