// The catalogue in demo/data, which is made from public sources.

import {Ajv} from 'ajv';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isPrincipal, servicesOf} from '../../src/catalogue/model.ts';
import {almostTypeOf, statusOn, typeOf} from '../../src/catalogue/organisation.ts';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import type {RawCatalogue, RawOrganisationFile} from '../../src/catalogue/raw-catalogue.ts';
import {assertSurvives} from './survives.ts';
import {schema} from './the-schema.ts';

const url = 'https://example.org/data/gpsoc.json';
const raw = read('gpsoc.json') as RawCatalogue;
const {catalogue, problems} = parseCatalogue(raw, url);
const services = [...servicesOf(catalogue)];
const lookUp = raw.organisations!;
const organisationFiles = lookUp.prefixes.map((prefix) => {
  const file = read(lookUp.url.replace('{prefix}', prefix)) as RawOrganisationFile;
  return {prefix, file, ...parseOrganisations(file)};
});
const organisations = new Map(organisationFiles.flatMap((file) => [...file.organisations]));

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../demo/data/${path}`, import.meta.url), 'utf8'));
}

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

describe('The organisations of the GPSoC catalogue', () => {
  it('are valid', () => {
    const ajv = new Ajv({allErrors: true});
    ajv.addSchema(schema, 'catalogue');
    for (const {file} of organisationFiles) {
      const valid = ajv.validate('catalogue#/definitions/OrganisationFile', file);
      assert.equal(valid, true, ajv.errorsText(ajv.errors, {separator: '\n'}));
    }
  });

  it('are read without a problem, every field of them', () => {
    for (const {file, ...parsed} of organisationFiles) {
      assert.deepEqual(parsed.problems, []);
      assertSurvives('RawOrganisationFile', file, parsed, url);
    }
  });

  it('say where they come from and under which licence', () => {
    for (const {file} of organisationFiles) {
      assert.match((file as {source?: string}).source!, /Health and Social Care Information Centre.+Open Government/);
    }
  });

  it('stand where their codes lead, and name only those that are there too', () => {
    for (const {prefix, organisations: held} of organisationFiles) {
      assert.equal(prefix.length, lookUp.prefixLength);
      for (const {code, type, commissionedBy, succeededBy} of held.values()) {
        assert.equal(code.slice(0, lookUp.prefixLength), prefix);
        for (const other of [commissionedBy, succeededBy]) assert.ok(other === undefined || organisations.has(other));
        assert.ok(type === undefined || catalogue.organisationTypes.has(type), type);
      }
    }
    assert.equal(organisations.size, organisationFiles.flatMap(({file}) => file.organisations).length);
  });

  const types = catalogue.organisationTypes;
  for (const [code, type, status, what] of [
    ['A81001', 'gp-practice', 'active', 'a practice'],
    ['A84618', 'gp-practice', 'closed', 'a practice that closed'],
    ['A85015', 'gp-practice', 'dormant', 'a practice that is dormant'],
    ['Y05212', 'gp-practice', 'proposed', 'a practice that was proposed'],
    ['A85621', undefined, 'active', 'an out-of-hours service'],
    ['Y02289', undefined, 'active', 'a prison'],
    ['00K', 'ccg', 'active', 'a CCG'],
    ['00F', 'ccg', 'closed', 'a CCG that was merged'],
    ['13T', 'ccg', 'active', 'the CCG that it became'],
    ['13V', 'commissioning-hub', 'active', 'a commissioning hub'],
  ] as const) {
    it(`have ${what}, ${status} on 3 June 2016, as ${type ?? 'of no type'}`, () => {
      const organisation = organisations.get(code)!;
      assert.equal(typeOf(organisation, types), type);
      assert.equal(almostTypeOf(organisation, types), type === undefined ? 'gp-practice' : undefined);
      assert.equal(statusOn(organisation, '2016-06-03'), status);
    });
  }

  it('have CCGs that were open until the day of their merger', () => {
    for (const code of ['00F', '00G', '00H']) {
      const ccg = organisations.get(code)!;
      assert.deepEqual(
        ['2013-03-31', '2013-04-01', '2015-03-31', '2015-04-01'].map((day) => statusOn(ccg, day)),
        ['proposed', 'active', 'active', 'closed'],
      );
      assert.equal(ccg.succeededBy, '13T');
    }
  });
});
