import {expect} from 'chai';
import {describe, it} from 'node:test';
import {findService, servicesOf, type Service} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {aCatalogue, aLot, aService, type Raw} from '../support/build.ts';
import {fullCatalogue, fullCatalogueUrl} from '../support/full-catalogue.ts';

/** The one service of a catalogue with Lots 1 and 2, and the problems by their place within it. */
function serviceWith(fields: Raw, catalogue: Raw = {}): {service: Service; paths: string[]} {
  const raw = aCatalogue({lots: [aLot(), aLot({id: '2', name: 'Lot 2'})], services: [aService(fields)], ...catalogue});
  const {catalogue: parsed, problems} = parseCatalogue(raw, fullCatalogueUrl);
  expect([...servicesOf(parsed)], 'the service is kept, whatever stands in it').to.have.length(1);
  return {
    service: parsed.parts[0]!.services[0]!,
    paths: problems.map(({path}) => path.replace(/^services\[0\]\.?/, '')),
  };
}

describe('A service with every field', () => {
  const {catalogue} = parseCatalogue(fullCatalogue(), fullCatalogueUrl);
  const service = findService(catalogue, 'i-patient')!;

  it('keeps its texts', () => {
    expect(service).to.include({
      id: 'i-patient',
      name: 'i-Patient',
      summary: 'Patients see their record.',
      description: 'Records.\n\nAppointments.',
      supplierOnly: false,
      updated: '2016-02-29',
      replacedBy: 'emis-web',
    });
    expect(service.features).to.deep.equal(['records', 'appointments']);
    expect(service.needs).to.deep.equal(['emis-web']);
  });

  it('keeps one alias as well as a list of references', () => {
    expect(service.aliases).to.deep.equal(['iPatient']);
    expect(service.references).to.deep.equal(['IP-1', 'IP-2']);
  });

  it('belongs to categories and capabilities of the lists, and to others as their own text', () => {
    const [telehealth, own] = service.categories;
    expect(telehealth).to.equal(catalogue.categories.get('telehealth'));
    expect(own).to.deep.equal({
      id: 'Patient-facing',
      name: 'Patient-facing',
      lot: undefined,
      summary: undefined,
      examples: [],
      principal: false,
      parent: undefined,
    });
    const [eps, booking] = service.capabilities;
    expect(eps).to.equal(catalogue.capabilities.get('eps'));
    expect(booking).to.deep.equal({
      id: 'Booking',
      name: 'Booking',
      abbreviation: undefined,
      summary: undefined,
      kind: undefined,
    });
  });

  it('keeps the values of its facets, whether or not a list defines them', () => {
    expect([...service.facets]).to.deep.equal([
      ['hosting', ['public-cloud', 'own']],
      ['integration', ['im1']],
    ]);
  });

  it('keeps its stretches on lots in file order', () => {
    expect(service.listings).to.deep.equal([
      {
        lot: catalogue.lots.get('1'),
        status: 'in-assurance',
        from: '2014-03',
        until: '2015-09-13',
        planned: '2015',
        note: 'Under way.',
        unclear: false,
      },
      {
        lot: catalogue.lots.get('1'),
        status: 'assured',
        from: '2015-09-14',
        until: undefined,
        planned: undefined,
        note: undefined,
        unclear: false,
      },
      {
        lot: catalogue.lots.get('2'),
        status: 'Awaiting approval',
        from: undefined,
        until: undefined,
        planned: undefined,
        note: undefined,
        unclear: false,
      },
    ]);
    expect(service.listingsLost).to.equal(false);
  });

  it('keeps its pairings, each system by itself', () => {
    expect(service.pairings).to.deep.equal([
      {service: 'emis-web', status: 'assured', on: '2015-09-14', note: 'Full roll-out.', unclear: false},
      {service: 'systmone', status: 'in-assurance', on: undefined, note: undefined, unclear: false},
    ]);
    expect(service.pairingsLost).to.equal(false);
  });

  it('keeps its prices, documents, sources and link', () => {
    expect(service.prices).to.deep.equal([
      {
        amount: 3427.72,
        currency: 'GBP',
        unit: 'per practice per year',
        note: 'Quoted.',
        asOf: '2009-06',
        tiers: [],
        unclear: false,
      },
      {
        amount: undefined,
        currency: 'GBP',
        unit: 'per day',
        note: undefined,
        asOf: undefined,
        tiers: [
          {from: 1, to: 9, amount: 500},
          {from: 10, to: undefined, amount: 450.125},
        ],
        unclear: false,
      },
    ]);
    expect(service.documents.map(({title, format}) => [title, format])).to.deep.equal([['Description', 'PDF']]);
    expect(service.sources).to.deep.equal([{text: 'EHI', href: 'https://example.org/ehi'}]);
    expect(service.link).to.deep.equal({
      text: 'https://example.org/i-patient/',
      href: 'https://example.org/i-patient/',
    });
    expect(service.links).to.deep.equal([{text: 'Demonstration', href: 'https://example.org/i-patient/demo'}]);
  });

  it('keeps whom to ask about it', () => {
    expect(service.contact).to.deep.equal({
      telephone: '01632 960001',
      email: 'i-patient@example.org',
      link: {text: 'i-patient/help', href: 'https://example.org/data/i-patient/help'},
      hours: '8 to 6',
    });
  });
});

describe('A bad service', () => {
  const bad = [
    ['is nothing', null, ''],
    ['is text', 'EMIS Web', ''],
    ['is a number', 7, ''],
    ['is a list', ['emis-web'], ''],
    ['is empty', {}, '.id'],
    ['has no id', {name: 'EMIS LV'}, '.id'],
    ['has a number for an id that is no whole one', aService({id: 0.5}), '.id'],
    ['has a blank id', aService({id: ' '}), '.id'],
    ['has no name', aService({id: 'lv', name: undefined}), '.name'],
    ['has an object for a name', aService({id: 'lv', name: {en: 'EMIS LV'}}), '.name'],
  ] as const;
  for (const [what, raw, place] of bad) {
    it(`that ${what} is one problem and hides no good one`, () => {
      const {catalogue, problems} = parseCatalogue(aCatalogue({services: [aService(), raw, aService({id: 'tpp'})]}));
      expect([...servicesOf(catalogue)].map(({id}) => id)).to.deep.equal(['emis-web', 'tpp']);
      expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([[`services[1]${place}`, 'record']]);
    });
  }
});

describe('The supplier of a service', () => {
  const suppliers = [{id: 'emis', name: 'EMIS Health', aliases: ['Egton']}];

  it('is found in the list by its id', () => {
    expect(serviceWith({supplier: 'emis'}, {suppliers}).service.supplier?.name).to.equal('EMIS Health');
  });

  it('is found in the list by its name', () => {
    const {service, paths} = serviceWith({supplier: 'EMIS Health'}, {suppliers});
    expect(service.supplier).to.include({id: 'emis'});
    expect(paths).to.deep.equal([]);
  });

  it('is found by its id before it is by its name', () => {
    const confusing = [...suppliers, {id: 'EMIS Health', name: 'Another'}];
    expect(serviceWith({supplier: 'EMIS Health'}, {suppliers: confusing}).service.supplier?.name).to.equal('Another');
  });

  it('is its own text if no list defines it, an alias of the list included', () => {
    for (const supplier of ['Orion Health', 'Egton', 'EMIS']) {
      const {service, paths} = serviceWith({supplier}, {suppliers});
      expect(service.supplier).to.include({id: supplier, name: supplier});
      expect(paths).to.deep.equal([]);
    }
  });

  it('is one and the same for all services that name the same text', () => {
    const {catalogue} = parseCatalogue(aCatalogue({services: [aService(), aService({id: 'lv'})]}));
    const [web, lv] = [...servicesOf(catalogue)];
    expect(web!.supplier).to.equal(lv!.supplier);
  });

  it('is not stated if it is missing, null or blank', () => {
    for (const supplier of [undefined, null, '', ' ']) {
      const {service, paths} = serviceWith({supplier});
      expect(service.supplier).to.equal(undefined);
      expect(paths).to.deep.equal([]);
    }
  });

  it('is not stated, with a problem, if it is no text', () => {
    const {service, paths} = serviceWith({supplier: {id: 'emis'}});
    expect(service.supplier).to.equal(undefined);
    expect(paths).to.deep.equal(['supplier']);
  });
});

describe('All text', () => {
  it('is kept as it stands: nothing is taken for HTML, Markdown or a template', () => {
    const text = '<img src=x onerror=alert(1)> </style> ${a} {{b}} &lt; **c** \u0000 \u202e \u200b \ud800 \u{1f600}';
    const {service, paths} = serviceWith({name: text, summary: text, supplier: text, features: [text], status: text});
    expect([
      service.name,
      service.summary,
      service.supplier?.name,
      service.features[0],
      service.listings[0]?.status,
    ]).to.deep.equal(Array(5).fill(text));
    expect(paths).to.deep.equal([]);
  });

  it('keeps its spaces and line breaks where it is for reading', () => {
    const text = '  One.\n\n  - a\u00a0b\r\n  - c  ';
    const {service, paths} = serviceWith({summary: text, description: text, features: [text]});
    expect([service.summary, service.description, service.features]).to.deep.equal([text, text, [text]]);
    expect(paths).to.deep.equal([]);
  });
});

describe('A list of texts', () => {
  for (const [field, read] of [
    ['aliases', (service: Service) => service.aliases],
    ['reference', (service: Service) => service.references],
    ['features', (service: Service) => service.features],
    ['categories', (service: Service) => service.categories.map(({id}) => id)],
    ['capabilities', (service: Service) => service.capabilities.map(({id}) => id)],
    ['needs', (service: Service) => service.needs],
  ] as const) {
    it(`may be one text: ${field}`, () => {
      const {service, paths} = serviceWith({[field]: 'one'});
      expect(read(service)).to.deep.equal(['one']);
      expect(paths).to.deep.equal([]);
    });

    it(`leaves out what is no text, each with a problem at its place: ${field}`, () => {
      const {service, paths} = serviceWith({[field]: ['a', 0.5, 'b', true, ['c'], {d: 'e'}]});
      expect(read(service)).to.deep.equal(['a', 'b']);
      expect(paths).to.deep.equal([1, 3, 4, 5].map((n) => `${field}[${n}]`));
    });

    it(`passes over what is empty, without a problem: ${field}`, () => {
      const {service, paths} = serviceWith({[field]: ['', 'a', null, ' \u00a0', 'b']});
      expect(read(service)).to.deep.equal(['a', 'b']);
      expect(paths).to.deep.equal([]);
      for (const empty of ['', ' ', null, [], ['']]) {
        expect(serviceWith({[field]: empty})).to.deep.include({paths: []});
        expect(read(serviceWith({[field]: empty}).service)).to.deep.equal([]);
      }
    });

    it(`is empty, with one problem, if it is neither: ${field}`, () => {
      for (const value of [0.5, true, {0: 'a'}]) {
        const {service, paths} = serviceWith({[field]: value});
        expect(read(service)).to.deep.equal([]);
        expect(paths).to.deep.equal([field]);
      }
    });
  }
});

describe('Facets of a service', () => {
  it('leave out what is no text, each by itself', () => {
    const {service, paths} = serviceWith({facets: {hosting: ['own', {}], integration: 7.5, support: 'by telephone'}});
    expect(service.facets.get('hosting')).to.deep.equal(['own']);
    expect(service.facets.get('support')).to.deep.equal(['by telephone']);
    expect(service.facets.get('integration') ?? []).to.deep.equal([]);
    expect(paths).to.deep.equal(['facets.hosting[1]', 'facets.integration']);
  });

  it('are none, with a problem, if they are a list', () => {
    const {service, paths} = serviceWith({facets: ['own']});
    expect(service.facets.size).to.equal(0);
    expect(paths).to.deep.equal(['facets']);
  });
});

describe('The short form, a lot and a status on the service,', () => {
  it('is one listing without ends', () => {
    const {service, paths} = serviceWith({lot: '2', status: 'available'});
    expect(service.listings.map(({lot, status, from, until}) => [lot.id, status, from, until])).to.deep.equal([
      ['2', 'available', undefined, undefined],
    ]);
    expect(paths).to.deep.equal([]);
  });

  it('counts for nothing beside listings, even if it is wrong', () => {
    const {service, paths} = serviceWith({lot: 5, status: 7, listings: [{lot: '2', status: 'planned'}]});
    expect(service.listings.map(({lot, status}) => [lot.id, status])).to.deep.equal([['2', 'planned']]);
    expect(paths).to.deep.equal([]);
  });

  it('is not used instead of listings that cannot be read: the service stays, on no lot', () => {
    for (const listings of [[5], [{}], [{lot: '9', status: 'available'}], 'Lot 1', '']) {
      const {service, paths} = serviceWith({lot: '1', status: 'available', listings});
      expect(service.listings, JSON.stringify(listings)).to.deep.equal([]);
      expect(service.listingsLost).to.equal(true);
      expect(paths).to.have.length(1);
    }
  });

  it('is not used instead of an empty list, which says that it is on no lot', () => {
    const {service, paths} = serviceWith({lot: '1', listings: []});
    expect(service.listings).to.deep.equal([]);
    expect(service.listingsLost).to.equal(false);
    expect(paths).to.deep.equal([]);
  });

  it('is used beside listings that are null', () => {
    expect(serviceWith({lot: '1', listings: null}).service.listings).to.have.length(1);
  });

  it('may be missing: the service is on no lot, and nothing was lost', () => {
    for (const lot of [undefined, null]) {
      const {service, paths} = serviceWith({lot, status: 'available'});
      expect(service.listings).to.deep.equal([]);
      expect(service.listingsLost).to.equal(false);
      expect(paths).to.deep.equal([]);
    }
  });

  it('whose lot no list defines is lost, and the service stays', () => {
    for (const lot of ['9', 'Lot 1', 9, ['1'], '']) {
      const {service, paths} = serviceWith({lot});
      expect(service.listings, JSON.stringify(lot)).to.deep.equal([]);
      expect(service.listingsLost).to.equal(true);
      expect(paths).to.deep.equal(['lot']);
    }
  });

  it('is unclear if its status cannot be read', () => {
    const {service, paths} = serviceWith({status: ['available']});
    expect(service.listings.map(({status, unclear}) => [status, unclear])).to.deep.equal([[undefined, true]]);
    expect(paths).to.deep.equal(['status']);
  });
});

describe('A listing', () => {
  const listingWith = (fields: Raw) => {
    const {service, paths} = serviceWith({listings: [{lot: '1', status: 'available', ...fields}]});
    expect(service.listings, 'the listing is kept').to.have.length(1);
    return {listing: service.listings[0]!, paths: paths.map((path) => path.replace('listings[0].', ''))};
  };

  it('whose lot no list defines is left out, with a problem, and the others stay', () => {
    const {service, paths} = serviceWith({
      listings: [{lot: '9'}, {lot: '2'}, {status: 'available'}, 'Lot 1', {lot: 9}],
    });
    expect(service.listings.map(({lot}) => lot.id)).to.deep.equal(['2']);
    expect(service.listingsLost).to.equal(true);
    expect(paths).to.deep.equal(['listings[0].lot', 'listings[2].lot', 'listings[3]', 'listings[4].lot']);
  });

  for (const status of ['available', 'assured', 'in-assurance', 'planned', 'withdrawn', 'Awaiting approval']) {
    it(`keeps its status as written: ${status}`, () => {
      const {listing, paths} = listingWith({status});
      expect(listing.status).to.equal(status);
      expect(listing.unclear).to.equal(false);
      expect(paths).to.deep.equal([]);
    });
  }

  it('without a status has none, which is no problem and never one that may be ordered', () => {
    for (const status of [undefined, null, '', ' ']) {
      const {listing, paths} = listingWith({status});
      expect(listing.status).to.equal(undefined);
      expect(paths).to.deep.equal([]);
    }
  });

  it('is unclear if its status cannot be read', () => {
    for (const status of [5, true, ['available'], {word: 'available'}]) {
      const {listing, paths} = listingWith({status});
      expect([listing.status, listing.unclear]).to.deep.equal([undefined, true]);
      expect(paths).to.deep.equal(['status']);
    }
  });

  for (const end of ['from', 'until'] as const) {
    it(`is unclear, and open at that end, if "${end}" cannot be read`, () => {
      for (const day of ['2015-02-29', '14/09/2015', 'soon', 2015, ['2015'], {year: 2015}, false]) {
        const {listing, paths} = listingWith({[end]: day});
        expect([listing[end], listing.unclear], JSON.stringify(day)).to.deep.equal([undefined, true]);
        expect(paths).to.deep.equal([end]);
      }
    });
  }

  it('is unclear if it ends before it begins, and has no end then', () => {
    const {listing, paths} = listingWith({from: '2015-09-14', until: '2015-09-13'});
    expect(listing).to.include({from: '2015-09-14', until: undefined, unclear: true});
    expect(paths).to.deep.equal(['until']);
  });

  it('is not unclear because its planned day or its note cannot be read: they decide nothing', () => {
    const {listing, paths} = listingWith({planned: 'soon', note: 5});
    expect(listing).to.include({planned: undefined, note: undefined, unclear: false});
    expect(paths).to.deep.equal(['planned', 'note']);
  });
});

describe('A pairing', () => {
  const pairingWith = (fields: Raw) => {
    const {service, paths} = serviceWith({pairings: [{service: 'emis-web', status: 'assured', ...fields}]});
    expect(service.pairings, 'the pairing is kept').to.have.length(1);
    return {pairing: service.pairings[0]!, paths: paths.map((path) => path.replace('pairings[0].', ''))};
  };

  it('is unclear if its status cannot be read', () => {
    const {pairing, paths} = pairingWith({status: 5});
    expect([pairing.status, pairing.unclear]).to.deep.equal([undefined, true]);
    expect(paths).to.deep.equal(['status']);
  });

  it('is unclear if its day cannot be read', () => {
    for (const on of ['2015-02-29', '9999-12-31', 2015, ['2015']]) {
      const {pairing, paths} = pairingWith({on});
      expect([pairing.on, pairing.unclear], JSON.stringify(on)).to.deep.equal([undefined, true]);
      expect(paths).to.deep.equal(['on']);
    }
  });

  it('is clear without a status, with a word of the publisher’s and with a bare month', () => {
    expect(pairingWith({status: undefined}).pairing).to.include({status: undefined, unclear: false});
    expect(pairingWith({status: '80% there'}).pairing).to.include({status: '80% there', unclear: false});
    expect(pairingWith({on: '2015-09'}).pairing).to.include({on: '2015-09', unclear: false});
  });

  it('may be with a system that the file does not hold: it may come with a later part', () => {
    expect(pairingWith({service: 'systmone'}).paths).to.deep.equal([]);
  });

  it('that names no system is lost: that the module pairs with nothing else is not known', () => {
    for (const lost of [{status: 'assured'}, {service: 0.7}, {service: ' '}, 'emis-web', null, ['emis-web']]) {
      const {service, paths} = serviceWith({pairings: [lost, {service: 'systmone', status: 'assured'}]});
      expect(service.pairings.map((each) => each.service)).to.deep.equal(['systmone']);
      expect(service.pairingsLost, JSON.stringify(lost)).to.equal(true);
      expect(paths).to.have.length(1);
      expect(paths[0]).to.match(/^pairings\[0\](\.service)?$/);
    }
  });

  it('is lost with all others if they are no list', () => {
    for (const pairings of ['emis-web', true, '']) {
      const {service, paths} = serviceWith({pairings});
      expect(service.pairings).to.deep.equal([]);
      expect(service.pairingsLost, JSON.stringify(pairings)).to.equal(true);
      expect(paths).to.deep.equal(['pairings']);
    }
  });

  it('is not lost if there is none', () => {
    for (const pairings of [undefined, null, []]) {
      const {service, paths} = serviceWith({pairings});
      expect(service.pairings).to.deep.equal([]);
      expect(service.pairingsLost).to.equal(false);
      expect(paths).to.deep.equal([]);
    }
  });

  it('that is the second with one system is a problem: the first is kept, and the second aside', () => {
    const {service, paths} = serviceWith({
      pairings: [
        {service: 'emis-web', status: 'withdrawn'},
        {service: 'emis-web', status: 'assured'},
        {service: 'EMIS-web', status: 'assured'},
      ],
    });
    expect(service.pairings.map((each) => [each.service, each.status])).to.deep.equal([
      ['emis-web', 'withdrawn'],
      ['EMIS-web', 'assured'],
    ]);
    expect(service.repeatedPairings.map((each) => [each.service, each.status])).to.deep.equal([
      ['emis-web', 'assured'],
    ]);
    expect(service.pairingsLost).to.equal(false);
    expect(paths).to.deep.equal(['pairings[1].service']);
  });
});

describe('An entry that may name a supplier only', () => {
  it('does so with any value but false, null and nothing', () => {
    for (const value of [true, 0, 1, '', 'false', 'no', [], {}]) {
      expect(serviceWith({supplierOnly: value}).service.supplierOnly, JSON.stringify(value)).to.equal(true);
    }
    for (const value of [false, null, undefined]) {
      expect(serviceWith({supplierOnly: value}).service.supplierOnly, String(value)).to.equal(false);
    }
  });
});

describe('A price', () => {
  const priceWith = (fields: Raw) => {
    const {service, paths} = serviceWith({prices: [{amount: 10, currency: 'GBP', unit: 'per day', ...fields}]});
    return {price: service.prices[0], paths};
  };

  it('may be nothing to pay', () => {
    const {price, paths} = priceWith({amount: 0});
    expect(price?.amount).to.equal(0);
    expect(paths).to.deep.equal([]);
  });

  it('of minus nothing is nothing', () => {
    expect(Object.is(priceWith({amount: -0}).price?.amount, 0)).to.equal(true);
  });

  it('keeps its pence and its size', () => {
    for (const amount of [3427.72, 0.1, 0.1 + 0.2, 9007199254740991]) {
      expect(priceWith({amount}).price?.amount).to.equal(amount);
    }
  });

  it('that is null or missing is not published, and never nothing to pay', () => {
    for (const amount of [null, undefined]) {
      const {price, paths} = priceWith({amount});
      expect(price).to.deep.equal({
        amount: undefined,
        currency: 'GBP',
        unit: 'per day',
        note: undefined,
        asOf: undefined,
        tiers: [],
        unclear: false,
      });
      expect(paths).to.deep.equal([]);
    }
  });

  it('that is no number, negative or beyond all numbers is unreadable, which is not the same', () => {
    for (const amount of ['POA', '10', '1,250.00', '£10', -1, Infinity, [10], {pounds: 10}, true]) {
      const {price, paths} = priceWith({amount});
      expect(price, JSON.stringify(amount)).to.include({amount: undefined, unclear: true, unit: 'per day'});
      expect(paths).to.deep.equal(['prices[0].amount']);
    }
  });

  it('without a currency is unreadable', () => {
    for (const currency of [undefined, null, '', 826, ['GBP']]) {
      const {price, paths} = priceWith({currency, tiers: [{from: 1, amount: 5}]});
      expect(price, JSON.stringify(currency)).to.deep.include({amount: undefined, unclear: true, tiers: []});
      expect(paths).to.deep.equal(['prices[0].currency']);
    }
  });

  it('that is no record is one that cannot be read', () => {
    const unreadable = {amount: undefined, currency: '', unit: undefined, unclear: true};
    for (const prices of ['£1,200 per practice', 1200, true, ['POA'], [1200]]) {
      const {service, paths} = serviceWith({prices});
      expect(
        service.prices.map((price) => ({...price})),
        JSON.stringify(prices),
      ).to.have.length(1);
      expect(service.prices[0]).to.include(unreadable);
      expect(paths).to.deep.equal([Array.isArray(prices) ? 'prices[0]' : 'prices']);
    }
    const {service} = serviceWith({prices: ['POA', {amount: 10, currency: 'GBP'}]});
    expect(service.prices.map(({amount, unclear}) => [amount, unclear])).to.deep.equal([
      [10, false],
      [undefined, true],
    ]);
  });

  it('may depend on the quantity', () => {
    const tiers = [
      {from: 1, to: 9, amount: 10},
      {from: 10, amount: 0.0085},
    ];
    const {price, paths} = priceWith({amount: undefined, tiers});
    expect(price?.tiers).to.deep.equal([
      {from: 1, to: 9, amount: 10},
      {from: 10, to: undefined, amount: 0.0085},
    ]);
    expect(price).to.include({amount: undefined, unclear: false});
    expect(paths).to.deep.equal([]);
  });

  it('is unreadable in part if what one quantity costs cannot be read', () => {
    for (const [tier, path] of [
      [{from: 1, to: 9, amount: 'POA'}, '.amount'],
      [{from: 1, to: 9, amount: null}, '.amount'],
      [{to: 9, amount: 5}, '.from'],
      [{from: 'ten', amount: 5}, '.from'],
      [{from: 10, to: 9, amount: 5}, '.to'],
      ['10 or more: £5', ''],
    ] as const) {
      const {price, paths} = priceWith({tiers: [tier, {from: 10, amount: 4}]});
      expect(price?.tiers, JSON.stringify(tier)).to.deep.equal([{from: 10, to: undefined, amount: 4}]);
      expect(price).to.include({amount: 10, unclear: true});
      expect(paths).to.deep.equal([`prices[0].tiers[0]${path}`]);
    }
  });
});

describe('The link of a service', () => {
  it('is text alone, with a problem, if its URL may not be one', () => {
    for (const url of [
      'java\tscript:alert(1)',
      'https://u:p@example.org/',
      '//u:p@example.org/',
      'data:text/html,hi',
    ]) {
      const {service, paths} = serviceWith({url});
      expect(service.link).to.deep.equal({text: url, href: undefined});
      expect(paths, url).to.deep.equal(['url']);
    }
  });

  it('is so too where the address of the file is not known; but a relative one is no problem there', () => {
    const services = ['javascript:alert(1)', 'https://u:p@example.org/', 'lv.html', '/lv', '//example.com/lv'];
    const raw = aCatalogue({services: services.map((url) => aService({id: url, url}))});
    const {catalogue, problems} = parseCatalogue(raw);
    expect([...servicesOf(catalogue)].map(({link}) => link)).to.deep.equal(
      services.map((text) => ({text, href: undefined})),
    );
    expect(problems.map(({path}) => path)).to.deep.equal(['services[0].url', 'services[1].url']);
  });

  it('is none, with one problem, if it is no text', () => {
    const {service, paths} = serviceWith({url: {href: 'https://example.org/'}});
    expect(service.link).to.equal(undefined);
    expect(paths).to.deep.equal(['url']);
  });
});

describe('A source', () => {
  it('without a title is called by its URL; without either it is left out', () => {
    const {service, paths} = serviceWith({sources: [{url: 'https://example.org/ehi'}, {}, 'EHI']});
    expect(service.sources).to.deep.equal([{text: 'https://example.org/ehi', href: 'https://example.org/ehi'}]);
    expect(paths).to.have.members(['sources[1].title', 'sources[2]']);
  });

  it('needs no URL', () => {
    const {service, paths} = serviceWith({sources: [{title: 'A letter'}]});
    expect(service.sources).to.deep.equal([{text: 'A letter', href: undefined}]);
    expect(paths).to.deep.equal([]);
  });
});

it('Services that say the same of their properties share that, and no others', () => {
  const facets = [
    {hosting: 'own', integration: ['a', 'b']},
    {integration: ['a', 'b'], hosting: 'own'},
    {hosting: ['own'], integration: ['a', 'b']},
    {hosting: ['own', 'integration'], a: 'b'},
  ];
  const services = facets.map((each, n) => aService({id: `${n}`, facets: each}));
  const [first, second, third, fourth] = parseCatalogue(aCatalogue({services}), fullCatalogueUrl).catalogue.parts[0]!
    .services;
  expect(third!.facets).to.equal(first!.facets);
  expect([...second!.facets.keys()]).to.deep.equal(['integration', 'hosting']);
  expect([...fourth!.facets]).to.deep.equal([
    ['hosting', ['own', 'integration']],
    ['a', ['b']],
  ]);
});
