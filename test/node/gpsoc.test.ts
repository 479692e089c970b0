// The catalogue in demo/data, which is made from public sources.

import {Ajv} from 'ajv';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isPrincipal, servicesOf} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import type {RawCatalogue} from '../../src/catalogue/raw-catalogue.ts';
import {assertSurvives} from './survives.ts';
import {schema} from './the-schema.ts';

const url = 'https://example.org/data/gpsoc.json';
const raw = JSON.parse(readFileSync(new URL('../../demo/data/gpsoc.json', import.meta.url), 'utf8')) as RawCatalogue;
const {catalogue, problems} = parseCatalogue(raw, url);
const services = [...servicesOf(catalogue)];

describe('The GPSoC catalogue', () => {
  it('is valid', () => {
    const ajv = new Ajv({allErrors: true});
    assert.equal(ajv.validate(schema, raw), true, ajv.errorsText(ajv.errors, {separator: '\n'}));
  });

  it('is read without a problem, every field of it', () => {
    assert.deepEqual(problems, []);
    assertSurvives('RawCatalogue', raw, catalogue, url);
  });

  it('has no terms, listing or pairing that is unclear but where it says so itself', () => {
    const terms = [...catalogue.lots.values()].flatMap((lot) => lot.terms);
    for (const each of terms.filter(({unclear}) => unclear)) assert.ok(each.whyUnclear);
    for (const {id, listings, pairings, listingsLost, pairingsLost} of services) {
      assert.equal([...listings, ...pairings].some(({unclear}) => unclear) || listingsLost || pairingsLost, false, id);
    }
  });

  it('refers to nothing that it does not define', () => {
    const known = {
      supplier: (id: string) => catalogue.suppliers.has(id),
      category: (id: string) => catalogue.categories.has(id),
      capability: (id: string) => catalogue.capabilities.has(id),
      type: (id: string) => catalogue.organisationTypes.has(id),
      payer: (id: string) => catalogue.payers.has(id),
      lot: (id: string) => catalogue.lots.has(id),
      system: (id: string) => services.some((service) => service.id === id && isPrincipal(service)),
      service: (id: string) => services.some((service) => service.id === id),
    };
    const unknown: string[] = [];
    const look = (kind: keyof typeof known, ...ids: (string | undefined)[]) => {
      for (const id of ids) if (id !== undefined && !known[kind](id)) unknown.push(`${kind} ${id}`);
    };
    for (const service of services) {
      look('supplier', service.supplier?.id);
      look('category', ...service.categories.map(({id}) => id));
      look('capability', ...service.capabilities.map(({id}) => id));
      look('system', ...service.pairings.map((pairing) => pairing.service));
      look('service', service.replacedBy, ...service.needs);
    }
    for (const {lot} of catalogue.categories.values()) look('lot', lot);
    for (const {succeeds, actsFor} of catalogue.organisationTypes.values()) look('type', ...succeeds, ...actsFor);
    for (const {terms} of catalogue.lots.values()) {
      for (const {eligible, orderedBy, onBehalfOf, funding} of terms) {
        look('type', ...eligible, ...orderedBy, ...onBehalfOf);
        look('payer', ...funding.payers, ...funding.shortfall);
        look('category', ...funding.guaranteedFor);
      }
    }
    assert.deepEqual(unknown, []);
  });
});
