// The schema is the definition of the file, and the parser is written by hand: here each is held against the other.

import {Ajv, type ValidateFunction} from 'ajv';
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import {parseCatalogue, parseServicePage} from '../../src/catalogue/parse.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';
import {fullCatalogue, fullCatalogueUrl} from '../support/full-catalogue.ts';
import {runs} from '../support/runs.ts';
import {catalogues, organisationFiles, servicesOn} from './from-schema.ts';
import {assertSurvives, rows} from './survives.ts';
import {definition, fieldsOf, fieldsUsed, partsOf, schema} from './the-schema.ts';

const ajv = new Ajv({strict: true, allErrors: true});
ajv.addSchema(schema, 'catalogue');
const isCatalogue = ajv.getSchema('catalogue')!;

function assertValid(validate: ValidateFunction, document: unknown) {
  assert.equal(validate(document), true, ajv.errorsText(validate.errors, {separator: '\n'}));
}

function withTerms(fields: Raw): Raw {
  return aCatalogue({lots: [aLot({terms: [someTerms(fields)]})]});
}

describe('The schema', () => {
  it('accepts the smallest valid catalogue', () => {
    assertValid(isCatalogue, {
      format: 1,
      title: 'Our GP IT services',
      lots: [{id: '1', name: 'Lot 1'}],
      services: [{id: 'emis-web', name: 'EMIS Web', supplier: 'EMIS', lot: '1'}],
    });
  });

  for (const [what, document] of [
    ['of another format', aCatalogue({format: 2})],
    ['without a title', aCatalogue({title: undefined})],
    ['without services and pages', aCatalogue({services: undefined})],
    ['with a number for an id', aCatalogue({services: [aService({id: 5})]})],
    ['with a day that no calendar has', aCatalogue({updated: '2026-02-30'})],
    ['with an unknown requirement', withTerms({requires: ['blessing']})],
    ['with terms that say nothing of money', withTerms({funding: undefined})],
    ['with terms under which nobody orders', withTerms({orderedBy: []})],
    ['with terms under which nobody pays', withTerms({funding: {payers: []}})],
  ] as const) {
    it(`refuses a catalogue ${what}`, () => {
      assert.equal(isCatalogue(JSON.parse(JSON.stringify(document)) as unknown), false);
    });
  }

  it('accepts every example that it gives', () => {
    let examples = 0;
    for (const [pointer, part] of partsOf()) {
      if (!part.examples) continue;
      const validate = ajv.getSchema(`catalogue${pointer}`)!;
      for (const example of part.examples) {
        assertValid(validate, example);
        examples++;
      }
    }
    assert.ok(examples > 200);
  });

  it('has an example that the parser reads without problems', () => {
    for (const example of schema.examples!) assert.deepEqual(parseCatalogue(example).problems, []);
  });
});

describe('The catalogue with every field, which other tests mutilate,', () => {
  it('is valid', () => assertValid(isCatalogue, fullCatalogue()));

  it('has every field of the schema', () => {
    const used = fieldsUsed(fullCatalogue());
    const missing = [...fieldsOf('RawCatalogue')].filter((field) => !used.has(field));
    assert.deepEqual(missing, []);
  });
});

describe('Every field of the schema', () => {
  it('has its row in the table of where the model keeps it', () => {
    for (const [title, table] of Object.entries(rows)) {
      assert.deepEqual(Object.keys(table).sort(), Object.keys(definition(title).properties!).sort(), title);
    }
  });

  it('survives the parser, in any catalogue that the schema allows', () => {
    fc.assert(
      fc.property(catalogues, (document) => {
        assertValid(isCatalogue, document);
        const {catalogue, problems} = parseCatalogue(document, fullCatalogueUrl);
        assert.deepEqual(problems, []);
        assertSurvives('RawCatalogue', document, catalogue, fullCatalogueUrl);
      }),
      runs(200),
    );
  });

  it('survives the parser, in any page of services that the schema allows', () => {
    const isPage = ajv.getSchema('catalogue#/definitions/ServicePageFile')!;
    const lots = ['1', '2', '__proto__'];
    const {catalogue} = parseCatalogue(
      aCatalogue({
        lots: lots.map((id) => aLot({id})),
        services: undefined,
        servicePages: [{url: 'pages/1.json', count: 9}],
      }),
      fullCatalogueUrl,
    );
    fc.assert(
      fc.property(servicesOn(lots), (services) => {
        assertValid(isPage, {services});
        const {catalogue: whole, problems} = parseServicePage({services}, catalogue, 0);
        assert.deepEqual(problems, []);
        const kept = whole.parts[1]!.services;
        assert.equal(kept.length, services.length);
        const url = catalogue.servicePages[0]!.url;
        services.forEach((service, n) => assertSurvives('RawService', service, kept[n], url));
      }),
      runs(200),
    );
  });

  it('survives the parser, in any file of organisations that the schema allows', () => {
    const isFile = ajv.getSchema('catalogue#/definitions/OrganisationFile')!;
    fc.assert(
      fc.property(organisationFiles, (document) => {
        assertValid(isFile, document);
        const parsed = parseOrganisations(document);
        assert.deepEqual(parsed.problems, []);
        assertSurvives('RawOrganisationFile', document, parsed, fullCatalogueUrl);
      }),
      runs(200),
    );
  });
});
