// The made-up catalogues in demo/data: the one of Example ICB, in which every field of the format has its place and
// nobody is real, and the same one with faults.

import {Ajv} from 'ajv';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isWholeDay, phaseOn, type Phase} from '../../src/catalogue/day.ts';
import {isPrincipal, servicesOf, type Catalogue} from '../../src/catalogue/model.ts';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import {parseCatalogue, parseServicePage} from '../../src/catalogue/parse.ts';
import {countLostServices} from '../../src/catalogue/problem.ts';
import type {RawCatalogue, RawOrganisationFile, RawService} from '../../src/catalogue/raw-catalogue.ts';
import {assertSurvives} from './survives.ts';
import {fieldsOf, fieldsUsed, schema} from './the-schema.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../demo/data/${path}`, import.meta.url), 'utf8')) as unknown;

const url = 'https://example.org/data/example-icb.json';
const raw = read('example-icb.json') as RawCatalogue;
const pages = raw.servicePages!.map((page) => read(page.url) as {services: RawService[]});
const lookUp = raw.organisations!;
const organisationFiles = lookUp.prefixes.map((prefix) => ({
  prefix,
  file: read(lookUp.url.replace('{prefix}', prefix)) as RawOrganisationFile,
}));

const {catalogue, problems} = readWhole();
const services = [...servicesOf(catalogue)];
const rawServices = [...raw.services!, ...pages.flatMap((page) => page.services)];
const organisations = organisationFiles.flatMap(({file}) => file.organisations);
const allTerms = [...catalogue.lots.values()].flatMap((lot) => lot.terms);

/** The catalogue with its further pages, as an element would have it at the end. */
function readWhole() {
  const first = parseCatalogue(raw, url);
  return pages.reduce(({catalogue, problems}, page, n) => {
    const next = parseServicePage(page, catalogue, n);
    return {catalogue: next.catalogue, problems: [...problems, ...next.problems]};
  }, first);
}

describe('The example catalogue', () => {
  it('is valid, with its pages of services and its organisations', () => {
    const ajv = new Ajv({allErrors: true});
    ajv.addSchema(schema, 'catalogue');
    const assertValid = (pointer: string, document: unknown) => {
      assert.equal(ajv.validate(`catalogue${pointer}`, document), true, ajv.errorsText(ajv.errors, {separator: '\n'}));
    };
    assertValid('#', raw);
    for (const page of pages) assertValid('#/definitions/ServicePageFile', page);
    for (const {file} of organisationFiles) assertValid('#/definitions/OrganisationFile', file);
  });

  it('is read without a problem, every field of it', () => {
    assert.deepEqual(problems, []);
    assertSurvives('RawCatalogue', raw, catalogue, url);
    pages.forEach((page, n) => {
      const kept = catalogue.parts[n + 1]!.services;
      assert.equal(kept.length, page.services.length);
      const base = catalogue.servicePages[n]!.url;
      page.services.forEach((service, m) => assertSurvives('RawService', service, kept[m], base));
    });
    for (const {file} of organisationFiles) {
      const parsed = parseOrganisations(file);
      assert.deepEqual(parsed.problems, []);
      assertSurvives('RawOrganisationFile', file, parsed, url);
    }
  });

  it('has in its pages what it says of them', () => {
    for (const [n, page] of catalogue.servicePages.entries()) {
      const held = catalogue.parts[n + 1]!.services;
      assert.equal(held.length, page.count);
      const lots = new Set(held.flatMap(({listings}) => listings.map(({lot}) => lot.id)));
      assert.deepEqual([...lots].sort(), [...page.lots].sort());
    }
  });

  it('uses every field of the format, but for those of a catalogue that is over or not complete', () => {
    const ofThose = [
      'RawCatalogue.partial',
      'RawCatalogue.archived',
      'RawArchive.on',
      'RawArchive.text',
      'RawArchive.url',
    ];
    const all = ['RawCatalogue', 'RawServicePage', 'RawOrganisationFile'].flatMap((title) => [...fieldsOf(title)]);
    const used = fieldsUsed(raw);
    for (const page of pages) fieldsUsed(page, 'RawServicePage', used);
    for (const {file} of organisationFiles) fieldsUsed(file, 'RawOrganisationFile', used);
    const missing = new Set(all.filter((field) => !used.has(field)));
    assert.deepEqual([...missing].sort(), ofThose.sort());

    const usedByGpsoc = fieldsUsed(read('gpsoc.json') as object);
    for (const field of ofThose) assert.ok(usedByGpsoc.has(field), field);
  });

  it('uses every word of the format, and statuses of its own', () => {
    const statuses = ['assured', 'available', 'in-assurance', 'planned', 'withdrawn'];
    const listings = rawServices.flatMap((service) => service.listings ?? []);
    const pairings = rawServices.flatMap((service) => service.pairings ?? []);
    for (const records of [listings, pairings]) {
      const used = new Set(records.map(({status}) => status));
      assert.deepEqual(
        statuses.filter((status) => !used.has(status)),
        [],
      );
      assert.ok([...used].some((status) => !statuses.includes(status)));
    }
    const distinct = (words: Iterable<string | undefined>) => [...new Set(words)].sort();
    const lots = raw.lots!;
    const steps = allTerms.flatMap((terms) => terms.steps);
    assert.deepEqual(distinct(allTerms.flatMap(({requires}) => requires)), [
      ...['assurance', 'disclaimer', 'pairing', 'practice-agreement'],
    ]);
    assert.deepEqual(distinct(steps.flatMap(({when}) => when)), [
      ...['ask-orderer', 'can-order', 'cannot-order', 'check', 'ended', 'not-yet'],
    ]);
    assert.deepEqual(distinct(lots.flatMap(({notices = []}) => notices.map(({kind}) => kind))), [
      ...['disclaimer', 'information', 'warning'],
    ]);
    assert.deepEqual(distinct(allTerms.map(({others}) => others)), ['check', 'no']);
    assert.deepEqual(distinct(organisations.map(({status}) => status)), ['active', 'closed', 'dormant', 'proposed']);
  });

  it('has frameworks in force, to come and over on the day of its update, and terms that are not clear', () => {
    const phases = new Map<string, Phase[]>();
    for (const {id, terms} of catalogue.lots.values()) {
      phases.set(
        id,
        terms.map((each) => phaseOn(each, catalogue.updated!)),
      );
    }
    assert.deepEqual(Object.fromEntries(phases), {
      foundation: ['in-force', 'in-force'],
      'practice-support': ['in-force', 'in-force'],
      'shared-care': ['to-come'],
      'access-2019': ['over', 'over'],
    });
    assert.ok(allTerms.some(({unclear, whyUnclear}) => unclear && whyUnclear));
    assert.ok(allTerms.some(({from, to}) => from && to && !isWholeDay(from) && !isWholeDay(to)));
  });

  it('gives each id and each organisation code once', () => {
    assertUnique(rawServices.map(({id}) => id));
    assertUnique(organisations.map(({code}) => code));
  });

  it('refers to nothing that it does not define', () => {
    assert.deepEqual(unresolved(catalogue), []);
  });

  it('keeps organisations where their codes lead, under codes that nobody has', () => {
    const codes = new Set(organisations.map(({code}) => code));
    for (const {prefix, file} of organisationFiles) {
      assert.equal(prefix.length, lookUp.prefixLength);
      for (const {code, type, commissionedBy, succeededBy} of file.organisations) {
        assert.equal(code.slice(0, lookUp.prefixLength), prefix);
        assert.match(code, /^(00ZZ\d|Z0[A-Z]|ZX\d|Z9[89]\d{3})$/);
        for (const other of [commissionedBy, succeededBy]) assert.ok(other === undefined || codes.has(other), other);
        assert.ok(type === undefined || catalogue.organisationTypes.has(type), type);
      }
    }
  });
});

// What a service on offer everywhere is called: no supplier sells a product of that name.
const plainNames = new Set([
  ...['Data migration for one practice', 'Help with a practice merger', 'Advice on data protection'],
  ...['Clinical system training day', 'On-site training'],
  ...['Help at the desks after a change of system', 'Floor walking'],
  ...['Telephone interpreting', 'Video interpreting in British Sign Language', 'BSL interpreting'],
]);

describe('Nobody in the example catalogue is real:', () => {
  it('every supplier, solution and organisation says that it is an example, or has a plain name', () => {
    const named = [
      raw.title,
      raw.publisher!.name,
      ...[...catalogue.suppliers.values(), ...services.flatMap(({supplier}) => supplier ?? [])].flatMap(withAliases),
      ...services.flatMap(withAliases),
      ...organisations.map(({name}) => name),
      ...[...catalogue.capabilities.values()].flatMap(({kind, name}) => (kind === 'national-service' ? name : [])),
      ...raw.payers!.map(({name}) => name),
      ...allTerms.flatMap(({sources}) => sources.map(({text}) => text)),
      ...services.flatMap(({sources}) => sources.map(({text}) => text)),
    ];
    assert.deepEqual(
      named.filter((name) => !/example/i.test(name) && !plainNames.has(name)),
      [],
    );
  });

  it('addresses are on example.org, and telephone numbers are those that Ofcom keeps for drama', () => {
    const text = JSON.stringify([raw, pages, organisationFiles]);
    const hosts = [...text.matchAll(/(?:https?:\/\/|@)([\w.-]+)/g)].map(([, host]) => host!);
    assert.deepEqual(
      hosts.filter((host) => !/(^|\.)example\.org$/.test(host)),
      ['opensource.org'],
    ); // the licence
    const numbers = [...text.matchAll(/(?<![\w-])\+?0\d[\d ]{7,}/g)].map(([number]) => number.trim());
    assert.deepEqual(
      numbers.filter((number) => !/^(020 7946 0\d{3}|01632 960\d{3})$/.test(number)),
      [],
    );
    assert.ok(numbers.length > 5);
  });
});

describe('The example catalogue with faults', () => {
  const given = (read('example-bad.json') as {services: unknown[]}).services;
  const spoilt = parseCatalogue(read('example-bad.json'), url);

  it('has two records that cannot be shown, and shows all others', () => {
    assert.equal(given.length, 62);
    assert.equal(countLostServices(spoilt.problems), 2);
    assert.equal([...servicesOf(spoilt.catalogue)].length, 60);
  });

  it('has just the faults that were put into it', () => {
    assert.deepEqual(
      spoilt.problems.map(({path, found}) => `${path}: ${found}`),
      [
        'services[1].url: "javascript:alert(1)"',
        'services[5].listings[0].from: "2026-02-30"',
        'services[6].listings[0].lot: "fondation"',
        'services[8].listings[0].status: true',
        'services[11].summary: 42',
        'services[14].pairings[1].service: "example-record"',
        'services[16].name: nothing',
        'services[25].categories: an object',
        'services[27].updated: "1 July 2026"',
        'services[36].pairings[1]: "example-larkspur"',
        'services[40]: "Example Fax Gateway, Example Telecoms, Foundation framewor…',
        'services[53].listings[0].lot: 5',
      ],
    );
  });

  it('has nobody real in it either', () => {
    const names = [...servicesOf(spoilt.catalogue)].flatMap(({name, supplier}) => [name, supplier?.name ?? 'Example']);
    assert.deepEqual(
      names.filter((name) => !/example/i.test(name) && !plainNames.has(name)),
      [],
    );
  });
});

function withAliases({name, aliases}: {name: string; aliases: readonly string[]}): string[] {
  return [name, ...aliases];
}

function assertUnique(ids: readonly string[]): void {
  assert.deepEqual(
    ids.filter((id, n) => ids.indexOf(id) !== n),
    [],
  );
}

/** What is named somewhere and defined nowhere. A supplier may be named without being defined. */
function unresolved({lots, categories, capabilities, organisationTypes, payers, facets, servicePages}: Catalogue) {
  const principal = new Set(services.filter(isPrincipal).map(({id}) => id));
  const all = new Set(services.map(({id}) => id));
  const unknown: string[] = [];
  const look = (kind: string, known: {has(id: string): boolean}, ...ids: readonly string[]) => {
    for (const id of ids) if (!known.has(id)) unknown.push(`${kind} ${id}`);
  };
  for (const service of services) {
    look('category', categories, ...service.categories.map(({id}) => id));
    look('capability', capabilities, ...service.capabilities.map(({id}) => id));
    look('foundation system', principal, ...service.pairings.map((pairing) => pairing.service));
    look('solution', all, ...service.needs, ...(service.replacedBy ? [service.replacedBy] : []));
    look('facet', facets, ...service.facets.keys());
  }
  for (const {lot} of categories.values()) look('framework', lots, ...(lot ? [lot] : []));
  for (const page of servicePages) look('framework', lots, ...page.lots);
  for (const {succeeds, actsFor} of organisationTypes.values())
    look('type', organisationTypes, ...succeeds, ...actsFor);
  for (const {eligible, orderedBy, onBehalfOf, funding} of allTerms) {
    look('type', organisationTypes, ...eligible, ...orderedBy, ...onBehalfOf);
    look('payer', payers, ...funding.payers, ...funding.shortfall);
    look('category', categories, ...funding.guaranteedFor);
  }
  return unknown;
}
