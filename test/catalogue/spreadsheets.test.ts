// What spreadsheets and databases do to data on its way into a file: undone, and said to whoever publishes it.

import {expect} from 'chai';
import {describe, it} from 'node:test';
import {findService, servicesOf, type Catalogue, type Service} from '../../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../../src/catalogue/parse.ts';
import {typeOf} from '../../src/catalogue/organisation.ts';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import type {Problem} from '../../src/catalogue/problem.ts';
import {aCatalogue, aLot, anOrganisation, aService, someTerms, type Raw} from '../support/build.ts';

const base = 'https://example.org/data/catalogue.json';

/** One line for each problem that loses nothing: what stands where, and as what it was read. */
function notesIn(problems: readonly Problem[]): string[] {
  expect(problems.map(({lost}) => lost)).to.deep.equal(problems.map(() => 'none'));
  return problems.map(({path, found, expected}) => `${path}: ${found} as ${expected}`);
}

function parse(fields: Raw): {catalogue: Catalogue; services: Service[]; notes: string[]} {
  const {catalogue, problems} = parseCatalogue(aCatalogue(fields), base);
  return {catalogue, services: [...servicesOf(catalogue)], notes: notesIn(problems)};
}

function serviceWith(fields: Raw, others: Raw = {}): {service: Service; notes: string[]} {
  const {services, notes} = parse({services: [aService(fields)], ...others});
  return {service: services[0]!, notes: notes.map((note) => note.replace('services[0].', ''))};
}

describe('Numbers that stand for text', () => {
  it('are ids: of lots, services and whatever refers to them', () => {
    const {services, notes} = parse({
      lots: [aLot({id: 1})],
      services: [
        {id: 101, name: 'Alpha', lot: 1},
        {id: '102', name: 'Beta', listings: [{lot: 1}, {lot: '1'}], pairings: [{service: 101}], needs: [101, 103]},
        {id: 0, name: 'Gamma', replacedBy: 101},
      ],
    });
    expect(services.map(({id, listings}) => [id, listings.map(({lot}) => lot.id)])).to.deep.equal([
      ['101', ['1']],
      ['102', ['1', '1']],
      ['0', []],
    ]);
    const [, beta, gamma] = services;
    expect([beta!.pairings[0]!.service, beta!.needs, gamma!.replacedBy]).to.deep.equal(['101', ['101', '103'], '101']);
    expect(notes).to.deep.equal([
      'lots[0].id: 1 as "1"',
      'services[0].id: 101 as "101"',
      'services[0].lot: 1 as "1"',
      'services[1].listings[0].lot: 1 as "1"',
      'services[1].pairings[0].service: 101 as "101"',
      'services[1].needs[0]: 101 as "101"',
      'services[1].needs[1]: 103 as "103"',
      'services[2].id: 0 as "0"',
      'services[2].replacedBy: 101 as "101"',
    ]);
  });

  it('are names, and values without a list around them', () => {
    const facets = [{id: 'year', name: 'Year', values: [{id: 2016, name: 2016}]}];
    const {service, notes} = serviceWith(
      {name: 111, supplier: 3, aliases: 7, reference: [42], categories: 5, facets: {year: 2016}},
      {facets},
    );
    expect([service.name, service.supplier?.name, service.aliases, service.references]).to.deep.equal([
      '111',
      '3',
      ['7'],
      ['42'],
    ]);
    expect([service.categories[0]?.name, service.facets.get('year')]).to.deep.equal(['5', ['2016']]);
    expect(notes).to.include.members(['name: 111 as "111"', 'aliases: 7 as "7"', 'facets.year: 2016 as "2016"']);
  });

  it('are ids of kinds of organisation and of payers', () => {
    const {catalogue, notes} = parse({
      organisationTypes: [{id: 4, name: 'GP practice'}],
      lots: [aLot({terms: [someTerms({eligible: [4], orderedBy: 4, funding: {payers: [4]}})]})],
    });
    expect(catalogue.lots.get('1')!.terms[0]).to.deep.include({eligible: ['4'], orderedBy: ['4'], unclear: false});
    expect(notes).to.have.length(4);
  });

  it('are none where text is for reading, or a word of ours is wanted', () => {
    const raw = aCatalogue({services: [aService({summary: 5, description: 5, features: [5], status: 5})]});
    expect(parseCatalogue(raw).problems.map(({path, lost}) => [path, lost])).to.deep.equal([
      ['services[0].summary', 'field'],
      ['services[0].description', 'field'],
      ['services[0].features[0]', 'field'],
      ['services[0].status', 'field'],
    ]);
  });
});

describe('Stray spaces', () => {
  it('are taken from ids and names, and from within them', () => {
    const {service, notes} = serviceWith(
      {id: ' emis-web', name: 'EMIS \u00a0 Web\n', supplier: ' emis ', lot: '1 ', aliases: ['EMIS\tWeb']},
      {suppliers: [{id: 'emis\u00a0', name: 'EMIS  Health'}]},
    );
    expect(service).to.include({id: 'emis-web', name: 'EMIS Web'});
    expect([service.supplier?.name, service.listings.length, service.aliases]).to.deep.equal([
      'EMIS Health',
      1,
      ['EMIS Web'],
    ]);
    expect(notes).to.include.members(['id: " emis-web" as "emis-web"', 'supplier: " emis " as "emis"']);
  });

  it('make no second service of one', () => {
    const {problems, catalogue} = parseCatalogue(aCatalogue({services: [aService(), aService({id: 'emis-web '})]}));
    expect([...servicesOf(catalogue)]).to.have.length(1);
    expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([['services[1].id', 'record']]);
  });

  it('make no day unreadable', () => {
    const {service, notes} = serviceWith({updated: ' 2016-02-29\u00a0', listings: [{lot: '1', from: '2016-02 '}]});
    expect(service.updated).to.equal('2016-02-29');
    expect(service.listings[0]).to.include({from: '2016-02', unclear: false});
    expect(notes).to.deep.equal([
      'listings[0].from: "2016-02 " as "2016-02"',
      'updated: " 2016-02-29\u00a0" as "2016-02-29"',
    ]);
  });
});

describe('Words of ours', () => {
  it('are read in any case, with spaces around them, and with spaces for their hyphens', () => {
    for (const [written, meant] of [
      ['Available', 'available'],
      ['ASSURED', 'assured'],
      [' withdrawn ', 'withdrawn'],
      ['In-Assurance', 'in-assurance'],
      ['In assurance', 'in-assurance'],
      ['Planned\u00a0', 'planned'],
    ] as const) {
      const {service, notes} = serviceWith({status: written, pairings: [{service: 'x', status: written}]});
      expect(service.listings[0], written).to.include({status: meant, unclear: false});
      expect(service.pairings[0]).to.include({status: meant, unclear: false});
      expect(notes).to.have.members([
        `status: "${written}" as "${meant}"`,
        `pairings[0].status: "${written}" as "${meant}"`,
      ]);
    }
  });

  it('are read so in terms, notices, steps and capabilities', () => {
    const {catalogue, notes} = parse({
      capabilities: [{id: 'eps', name: 'EPS', kind: 'National service'}],
      lots: [
        aLot({
          notices: [{kind: 'Disclaimer', text: 'Mind.'}],
          terms: [
            someTerms({
              others: 'No',
              requires: ['Assurance', 'Practice agreement'],
              funding: {payers: ['Central'], shortfall: 'LOCAL'},
              steps: [{text: 'Ask.', when: ['Ask orderer', 'Ended']}],
            }),
          ],
        }),
      ],
    });
    const {terms, notices} = catalogue.lots.get('1')!;
    expect(terms[0]).to.deep.include({others: 'no', requires: ['assurance', 'practice-agreement'], unclear: false});
    expect(terms[0]!.funding).to.deep.include({payers: ['central'], shortfall: ['local']});
    expect(terms[0]!.steps[0]!.when).to.deep.equal(['ask-orderer', 'ended']);
    expect([notices[0]!.kind, catalogue.capabilities.get('eps')!.kind]).to.deep.equal([
      'disclaimer',
      'national-service',
    ]);
    expect(notes).to.have.length(9);
  });

  it('do not take the place of a payer that the catalogue calls so', () => {
    const {catalogue} = parse({
      payers: [{id: 'Central', name: 'the Central region'}],
      lots: [aLot({terms: [someTerms({funding: {payers: ['Central']}})]})],
    });
    expect(catalogue.lots.get('1')!.terms[0]!.funding.payers).to.deep.equal(['Central']);
  });

  it('are not guessed at: a misspelt one is the publisher’s own, and an unknown requirement is unclear', () => {
    expect(serviceWith({status: 'availible'}).service.listings[0]).to.include({status: 'availible'});
    const {catalogue} = parseCatalogue(aCatalogue({lots: [aLot({terms: [someTerms({requires: ['assurances']})]})]}));
    expect(catalogue.lots.get('1')!.terms[0]!.unclear).to.equal(true);
  });

  it('are read so in files of organisations', () => {
    const {organisations, problems} = parseOrganisations({organisations: [anOrganisation({status: 'Active '})]});
    expect(organisations.get('A81001')).to.include({status: 'active', unclear: false});
    expect(notesIn(problems)).to.deep.equal(['organisations[0].status: "Active " as "active"']);
  });
});

describe('The roles of an organisation', () => {
  it('are the same in small letters: one of a stricter kind does not pass for one of another', () => {
    const {catalogue} = parse({
      organisationTypes: [
        {id: 'prison', name: 'prison practice', odsRoles: ['RO177', 'ro82']},
        {id: 'gp-practice', name: 'GP practice', odsRoles: 'RO177'},
      ],
    });
    const typeWith = (roles: unknown) => {
      const {organisations} = parseOrganisations({organisations: [anOrganisation({type: undefined, roles})]}, base);
      return typeOf([...organisations.values()][0]!, catalogue.organisationTypes);
    };
    expect(typeWith(['ro177 ', 'RO82'])).to.equal('prison');
    expect(typeWith(['Ro177', 'ro82'])).to.equal('prison');
    expect(typeWith('ro177')).to.equal('gp-practice');
  });
});

describe('Names that differ only in case or spaces are one:', () => {
  const spellings = ['Example Ltd', 'Example Ltd ', 'EXAMPLE LTD', 'example  ltd'];

  it('suppliers, kinds, capabilities and values that no list defines', () => {
    const {services, notes} = parse({
      services: spellings.map((name, n) =>
        aService({id: `s${n}`, supplier: name, categories: [name], capabilities: name, facets: {hosting: [name]}}),
      ),
    });
    for (const read of [
      ({supplier}: Service) => supplier!.id,
      ({categories}: Service) => categories[0]!.id,
      ({capabilities}: Service) => capabilities[0]!.name,
      ({facets}: Service) => facets.get('hosting')![0],
    ]) {
      expect(services.map(read)).to.deep.equal(spellings.map(() => 'Example Ltd'));
    }
    expect(new Set(services.map(({supplier}) => supplier)).size).to.equal(1);
    expect(notes).to.include.members([
      'services[2].supplier: "EXAMPLE LTD" as "Example Ltd"',
      'services[3].facets.hosting[0]: "example  ltd" as "Example Ltd"',
    ]);
    expect(notes).to.have.length(3 * 4);
  });

  it('those of a list and those of services', () => {
    const {services, notes} = parse({
      suppliers: [{id: 'example', name: 'Example Ltd'}],
      categories: [{id: 'example', name: 'Example Ltd', principal: true}],
      facets: [{id: 'hosting', name: 'Where it runs', values: [{id: 'example', name: 'Example Ltd'}]}],
      services: ['example', ...spellings].map((name, n) =>
        aService({id: `s${n}`, supplier: name, categories: [name], facets: {hosting: [name]}}),
      ),
    });
    expect(new Set(services.map(({supplier}) => supplier?.id))).to.deep.equal(new Set(['example']));
    expect(services.every(({categories}) => categories[0]!.principal)).to.equal(true);
    expect(services.map(({facets}) => facets.get('hosting'))).to.deep.equal(services.map(() => ['example']));
    expect(notes).to.have.length(3 * 3); // the name itself may be written for the id
  });

  it('the publisher’s own statuses', () => {
    const {services} = parse({
      services: ['On hold', 'on hold', 'ON  HOLD '].map((status, n) => aService({id: `s${n}`, status})),
    });
    expect(services.map(({listings}) => listings[0]!.status)).to.deep.equal(['On hold', 'On hold', 'On hold']);
  });

  it('facets', () => {
    const {services, notes} = parse({
      facets: [{id: 'hosting', name: 'Where it runs'}],
      services: [
        aService({id: 'a', facets: {hosting: 'Cloud', ' Where it  runs': ['cloud', 'Own']}}),
        aService({id: 'b', facets: {'Where it runs': 'Own', Colour: 'Red'}}),
        aService({id: 'c', facets: {colour: 'red'}}),
      ],
    });
    expect(services.map(({facets}) => [...facets])).to.deep.equal([
      [['hosting', ['Cloud', 'Own']]],
      [
        ['hosting', ['Own']],
        ['Colour', ['Red']],
      ],
      [['Colour', ['Red']]],
    ]);
    expect(notes).to.include('services[0].facets. Where it  runs: a list as "hosting"');
  });

  it('on further pages of services, too', () => {
    const {catalogue} = parseCatalogue(aCatalogue({servicePages: [{url: '1.json'}, {url: '2.json'}]}), base);
    const first = parseServicePage({services: [aService({id: 'a', supplier: 'Example Ltd'})]}, catalogue, 0);
    const second = parseServicePage({services: [aService({id: 'b', supplier: 'emis'})]}, first.catalogue, 1);
    const third = parseServicePage({services: [aService({id: 'c', supplier: 'EXAMPLE LTD'})]}, second.catalogue, 1);
    expect(['emis-web', 'a', 'b', 'c'].map((id) => findService(third.catalogue, id)?.supplier?.name)).to.deep.equal([
      'EMIS',
      'Example Ltd',
      'EMIS',
      'Example Ltd',
    ]);
    expect(notesIn(third.problems)).to.deep.equal([
      'servicePages[1].services[0].supplier: "EXAMPLE LTD" as "Example Ltd"',
    ]);
  });

  it('but ids are compared as written', () => {
    const {services} = parse({
      suppliers: [
        {id: 'tpp', name: 'The Phoenix Partnership'},
        {id: 'TPP', name: 'Tea Party Planners'},
      ],
      services: ['tpp', 'TPP', 'Tpp'].map((supplier, n) => aService({id: `s${n}`, supplier})),
    });
    expect(services.map(({supplier}) => supplier!.name)).to.deep.equal([
      'The Phoenix Partnership',
      'Tea Party Planners',
      'Tpp',
    ]);
  });

  it('and a name that is somebody else’s id leads to its own record', () => {
    const {services} = parse({
      suppliers: [
        {id: 'A', name: 'X'},
        {id: 'B', name: 'A'},
      ],
      services: ['A', ' a'].map((supplier, n) => aService({id: `s${n}`, supplier})),
    });
    expect(services.map(({supplier}) => supplier!.id)).to.deep.equal(['A', 'B']);
  });
});

describe('An address without its scheme', () => {
  const linkOf = (url: string, from: string | undefined = base) => {
    const {catalogue, problems} = parseCatalogue(aCatalogue({services: [aService({url})]}), from);
    return {link: [...servicesOf(catalogue)][0]!.link!, notes: notesIn(problems)};
  };

  for (const [written, href] of [
    ['www.example.org', 'https://www.example.org/'],
    ['WWW.Example.org/a?b', 'https://www.example.org/a?b'],
    ['example.org', 'https://example.org/'],
    ['digital.example.nhs.uk/gp-it#top', 'https://digital.example.nhs.uk/gp-it#top'],
    ['records.example', 'https://records.example/'],
    ['example.org:8443/a', 'https://example.org:8443/a'],
    ['example.com/a/register.pdf', 'https://example.com/a/register.pdf'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    [' www.example.org ', 'https://www.example.org/'],
    ['help@example.org', 'mailto:help@example.org'],
  ] as const) {
    it(`gets it: ${written}`, () => {
      for (const from of [base, undefined]) {
        const {link, notes} = linkOf(written, from);
        expect(link).to.deep.equal({text: written.trim(), href});
        expect(notes).to.have.length(1);
        expect(notes[0]).to.match(/ as "(https:\/\/|mailto:)/);
      }
    });
  }

  for (const [written, href] of [
    ['register.pdf', 'https://example.org/data/register.pdf'],
    ['Price list 2016.xlsx', 'https://example.org/data/Price%20list%202016.xlsx'],
    ['services/1.json', 'https://example.org/data/services/1.json'],
    ['v1.2/register', 'https://example.org/data/v1.2/register'],
    ['./example.org', 'https://example.org/data/example.org'],
    ['/www.example.org', 'https://example.org/www.example.org'],
    ['help', 'https://example.org/data/help'],
    ['tel:111', 'tel:111'],
  ] as const) {
    it(`needs none: ${written}`, () => {
      expect(linkOf(written)).to.deep.equal({link: {text: written, href}, notes: []});
    });
  }

  for (const written of [
    '\\\\server\\share\\register.pdf',
    'S:\\IT\\register.pdf',
    'https:\\\\example.org\\a',
    'a\\b',
  ]) {
    it(`is none with a backslash in it: ${written}`, () => {
      for (const from of [base, undefined]) {
        const {catalogue, problems} = parseCatalogue(aCatalogue({services: [aService({url: written})]}), from);
        expect([...servicesOf(catalogue)][0]!.link).to.deep.equal({text: written, href: undefined});
        expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([['services[0].url', 'field']]);
      }
    });
  }

  it('is completed wherever the file has one', () => {
    const {catalogue, notes} = parse({
      publisher: {name: 'Example', url: 'www.example.org'},
      feedback: {text: 'Tell us', url: 'help@example.org'},
      lots: [aLot({documents: [{title: 'Guide', url: 'example.org/guide.pdf'}]})],
    });
    expect(catalogue.publisher?.href).to.equal('https://www.example.org/');
    expect(catalogue.feedback?.href).to.equal('mailto:help@example.org');
    expect(catalogue.lots.get('1')!.documents[0]!.href).to.equal('https://example.org/guide.pdf');
    expect(notes).to.have.length(3);
  });
});

describe('A day that stands for none', () => {
  const inListing = (fields: Raw) => {
    const {catalogue, problems} = parseCatalogue(
      aCatalogue({services: [aService({listings: [{lot: '1', ...fields}]})]}),
    );
    const {from, until, unclear} = [...servicesOf(catalogue)][0]!.listings[0]!;
    return {from, until, unclear, lost: problems.map(({lost}) => lost)};
  };
  const open = {from: undefined, until: undefined};

  it('leaves the period open at the end at which it stands for that, and is said', () => {
    for (const from of ['0001-01-01', '0000-00-00', '1000-01-01', '1753-01-01', '1899-12-30', '1900-01-01', '0001']) {
      expect(inListing({from}), from).to.deep.equal({...open, unclear: false, lost: ['none']});
    }
    for (const until of ['9999-12-31', '9999', '2999-12-31', '3000-01-01']) {
      expect(inListing({until}), until).to.deep.equal({...open, unclear: false, lost: ['none']});
    }
  });

  it('cannot be read at the other end, for what never begins is not always open', () => {
    for (const from of ['9999-12-31', '2999']) {
      expect(inListing({from}), from).to.deep.equal({...open, unclear: true, lost: ['field']});
    }
    for (const until of ['0001-01-01', '1900-01-01']) {
      expect(inListing({until}), until).to.deep.equal({...open, unclear: true, lost: ['field']});
    }
  });

  it('is one in terms, pairings and organisations, too', () => {
    const {catalogue} = parse({lots: [aLot({terms: [someTerms({from: '1000-01-01', to: '9999-12-31'})]})]});
    expect(catalogue.lots.get('1')!.terms[0]).to.include({from: undefined, to: undefined, unclear: false});
    const pairings = [
      {service: 'a', on: '0001-01-01'},
      {service: 'b', on: '9999-12-31'},
    ];
    const {catalogue: paired} = parseCatalogue(aCatalogue({services: [aService({pairings})]}));
    expect([...servicesOf(paired)][0]!.pairings.map(({on, unclear}) => [on, unclear])).to.deep.equal([
      [undefined, false],
      [undefined, true],
    ]);
    const {organisations} = parseOrganisations({
      organisations: [anOrganisation({opened: '1900-01-01', closed: '9999-12-31'})],
    });
    expect(organisations.get('A81001')).to.include({opened: undefined, closed: undefined, unclear: false});
  });

  it('is no day where there is no period', () => {
    const {catalogue, notes} = parse({updated: '9999-12-31', reviewBy: '9999-12-31'});
    expect([catalogue.updated, catalogue.reviewBy]).to.deep.equal([undefined, undefined]);
    expect(notes).to.deep.equal(['updated: "9999-12-31" as no day', 'reviewBy: "9999-12-31" as no day']);
  });

  it('is none of the years in which there is a framework to speak of', () => {
    expect(inListing({from: '1901', until: '2899-12-31'})).to.deep.include({from: '1901', until: '2899-12-31'});
  });
});

describe('An empty cell', () => {
  it('says nothing, wherever it stands', () => {
    const empty = ['aliases', 'reference', 'summary', 'features', 'supplier', 'categories', 'status', 'url', 'updated'];
    const {service, notes} = serviceWith(Object.fromEntries(empty.map((field) => [field, ''])));
    expect(service).to.deep.equal(serviceWith(Object.fromEntries(empty.map((field) => [field, null]))).service);
    expect(notes).to.deep.equal([]);
  });

  it('is no list and no object: no price that cannot be read, no archive, no value', () => {
    const lists = ['prices', 'documents', 'links', 'sources', 'contact', 'facets'];
    for (const cell of ['', ' ', '\u00a0']) {
      const {service, notes} = serviceWith({
        ...Object.fromEntries(lists.map((field) => [field, cell])),
        facets: {hosting: cell},
      });
      expect(service).to.deep.equal(serviceWith({}).service);
      expect(notes).to.deep.equal([]);
      expect(serviceWith({prices: [{amount: 1, currency: 'GBP', tiers: cell}]}).service.prices[0]!.unclear).to.equal(
        false,
      );
      const whole = parse({archived: cell, publisher: cell, contact: cell, licence: cell, feedback: cell, words: cell});
      expect(whole).to.deep.equal(parse({}));
    }
  });

  it('is no item of a list', () => {
    const {service, notes} = serviceWith({
      features: ['Records', '', ' ', null],
      categories: ['', 'a'],
      needs: [null, 'b'],
      facets: {hosting: ['', 'own']},
    });
    expect([service.features, service.categories.map(({id}) => id), service.needs]).to.deep.equal([
      ['Records'],
      ['a'],
      ['b'],
    ]);
    expect(service.facets.get('hosting')).to.deep.equal(['own']);
    expect(notes).to.deep.equal([]);
  });

  it('leaves both ends of a period open, and neither is unclear', () => {
    const {service} = serviceWith({listings: [{lot: '1', status: 'available', from: '', until: ' '}]});
    expect(service.listings[0]).to.include({from: undefined, until: undefined, unclear: false});
  });

  it('does not say who may order or who pays: such terms are unclear', () => {
    for (const field of ['eligible', 'orderedBy', 'funding']) {
      const {catalogue} = parseCatalogue(aCatalogue({lots: [aLot({terms: [someTerms({[field]: ''})]})]}));
      expect(catalogue.lots.get('1')!.terms[0]!.unclear, field).to.equal(true);
    }
  });
});

describe('One thing where a list is wanted', () => {
  it('is read as a list of it', () => {
    const {service, notes} = serviceWith({
      categories: 'a',
      features: 'Records',
      facets: {hosting: 'own'},
      listings: {lot: '1', status: 'available'},
      pairings: {service: 'x', status: 'assured'},
      prices: {amount: 10, currency: 'GBP'},
      documents: {title: 'Guide'},
      links: {title: 'Demonstration', url: 'https://example.org/demo'},
    });
    expect([service.categories.length, service.features.length, service.facets.get('hosting')]).to.deep.equal([
      1,
      1,
      ['own'],
    ]);
    expect(service.listings.map(({status}) => status)).to.deep.equal(['available']);
    expect(service.pairings.map(({status}) => status)).to.deep.equal(['assured']);
    expect([service.listingsLost, service.pairingsLost]).to.deep.equal([false, false]);
    expect(service.prices.map(({amount}) => amount)).to.deep.equal([10]);
    expect([service.documents.length, service.links.length]).to.deep.equal([1, 1]);
    expect(notes).to.have.members(
      ['listings', 'pairings', 'prices', 'documents', 'links'].map((field) => `${field}: an object as a list in [ ]`),
    );
  });

  it('leads to the place of a problem within it', () => {
    const {problems} = parseCatalogue(aCatalogue({services: [aService({listings: {lot: '1', from: 'soon'}})]}));
    expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([
      ['services[0].listings', 'none'],
      ['services[0].listings.from', 'field'],
    ]);
  });

  it('is not all services', () => {
    const raw = aCatalogue({services: aService(), servicePages: [{url: '1.json'}]});
    const {catalogue, problems} = parseCatalogue(raw);
    expect([...servicesOf(catalogue)]).to.deep.equal([]);
    expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([['services', 'field']]);
  });
});

describe('The code of a currency', () => {
  it('is read in small letters', () => {
    const {service, notes} = serviceWith({prices: [{amount: 10, currency: 'gbp '}]});
    expect(service.prices[0]).to.include({currency: 'GBP', amount: 10, unclear: false});
    expect(notes).to.deep.equal(['prices[0].currency: "gbp " as "GBP"']);
  });
});
