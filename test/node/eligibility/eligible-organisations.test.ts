// What <eligible-organisations> says of a period is what `decide` says on every day of it, for every kind that is
// offered on that day.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {phaseOn, type IsoDay} from '../../../src/catalogue/day.ts';
import type {Catalogue, Lot} from '../../../src/catalogue/model.ts';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {decide} from '../../../src/eligibility/eligibility.ts';
import {typesOffered} from '../../../src/eligibility/types-of-organisation.ts';
import {stretchesOf} from '../../../src/elements/eligible-organisations/stretches.ts';
import {usesOf} from '../../../src/elements/eligible-organisations/who-may-use.ts';
import {aCatalogue, aLot, someTerms} from '../../support/build.ts';

const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

/** Terms that never change, while a kind of organisation takes the place of another. */
const lasting = aCatalogue({
  organisationTypes: [
    {id: 'gp-practice', name: 'GP practice'},
    {id: 'ccg', name: 'clinical commissioning group', from: '2014-04-01', until: '2022-06-30'},
    {id: 'icb', name: 'integrated care board', from: '2022-07-01', succeeds: ['ccg']},
  ],
  lots: [aLot({terms: [someTerms()]})],
});

const catalogues = {'gpsoc.json': published('gpsoc'), 'example-icb.json': published('example-icb'), lasting};

for (const [name, raw] of Object.entries(catalogues)) {
  const {catalogue} = parseCatalogue(raw);

  describe(`The periods of ${name}`, () => {
    for (const lot of catalogue.lots.values()) {
      it(`of ${lot.name} say what is decided on each of their days`, () => {
        let days = 0;
        for (let day = '2013-12-30'; day < '2033'; day = after(day, 13)) {
          if (lot.terms.some((terms) => phaseOn(terms, day) === 'perhaps')) continue; // the page says so in words
          assert.deepEqual(shown(catalogue, lot, day), decided(catalogue, lot, day), day);
          days++;
        }
        assert.ok(days > 300);
      });
    }
  });
}

/** The outcome for each kind, as it stands in the table of the period that the day lies in. */
function shown(catalogue: Catalogue, lot: Lot, day: IsoDay): Record<string, string> | undefined {
  const [stretch, another] = stretchesOf(lot, catalogue).filter((each) =>
    ['in-force', 'perhaps'].includes(phaseOn(each, day)),
  );
  assert.equal(another, undefined);
  if (!stretch) return undefined;
  const uses = usesOf(catalogue, lot, stretch.day);
  const all = [...uses].map(([id, {outcome}]) => [id, outcome] as const);
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function decided(catalogue: Catalogue, lot: Lot, asOf: IsoDay): Record<string, string> | undefined {
  const isHolding = lot.terms.some((terms) => phaseOn(terms, asOf) === 'in-force');
  if (!isHolding) return undefined;
  const types = typesOffered(catalogue, asOf)
    .map(({id}) => id)
    .sort();
  return Object.fromEntries(
    types.map((type) => [type, decide(catalogue, {asOf, lot: lot.id, organisation: {type}}).outcome]),
  );
}

function after(day: IsoDay, days: number): IsoDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
