import {expect} from 'chai';
import {afterEach, describe, it} from 'node:test';
import {findService, servicesOf} from '../../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage, type Parsed} from '../../src/catalogue/parse.ts';
import {aCatalogue, aLot, aService, manyServices, someTerms, type Raw} from '../support/build.ts';
import {fullCatalogue, fullCatalogueUrl} from '../support/full-catalogue.ts';

const treacherous = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'then',
  'toString',
  'valueOf',
  'length',
];

/** As it comes from a file: through text, so that `__proto__` is a key like any other. */
function parseText(json: string): Parsed {
  return parseCatalogue(JSON.parse(json), fullCatalogueUrl);
}

function parseFields(fields: Raw): Parsed {
  return parseText(JSON.stringify(aCatalogue(fields)));
}

describe('Keys and ids that mean something to JavaScript', () => {
  afterEach(() => {
    expect(({} as Raw).polluted).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  for (const id of treacherous) {
    it(`are ids like any other: ${id}`, () => {
      const {catalogue, problems} = parseFields({
        ...Object.fromEntries(
          ['categories', 'capabilities', 'suppliers', 'organisationTypes', 'payers'].map((list) => [
            list,
            [{id, name: 'N'}],
          ]),
        ),
        facets: [{id, name: 'N', values: [{id, name: 'V'}]}],
        lots: [aLot({id, terms: [someTerms({eligible: [id], orderedBy: [id]})]})],
        services: [
          aService({
            id,
            lot: id,
            supplier: id,
            categories: [id],
            capabilities: [id],
            pairings: [{service: id}],
            needs: [id],
          }),
        ],
      });
      expect(problems).to.deep.equal([]);
      const service = findService(catalogue, id)!;
      expect(service.supplier).to.equal(catalogue.suppliers.get(id));
      expect(service.listings[0]?.lot).to.equal(catalogue.lots.get(id));
      expect(service.categories).to.deep.equal([catalogue.categories.get(id)]);
      expect(service.pairings[0]?.service).to.equal(id);
      expect(catalogue.facets.get(id)?.values.get(id)).to.equal('V');
      expect(catalogue.payers.get(id)).to.equal('N');
    });

    it(`are not found where no list has them: ${id}`, () => {
      const {catalogue, problems} = parseFields({
        services: [aService({supplier: id, categories: [id]}), aService({id: 'b', lot: id})],
      });
      expect(findService(catalogue, id)).to.equal(undefined);
      expect(findService(catalogue, 'emis-web')?.supplier).to.include({id, name: id});
      expect(problems.map(({path}) => path)).to.deep.equal(['services[1].lot']);
    });
  }

  it('are facets of a service like any other', () => {
    const values = treacherous.map((key) => `${JSON.stringify(key)}: ["v"]`).join();
    const {catalogue, problems} = parseText(
      `{"format": 1, "title": "T", "services": [{"id": "a", "name": "A", "facets": {${values}}}]}`,
    );
    expect(problems).to.deep.equal([]);
    expect([...findService(catalogue, 'a')!.facets]).to.deep.equal(treacherous.map((key) => [key, ['v']]));
  });

  it('say nothing where a field should stand', () => {
    const inherited = `"__proto__": {"polluted": true, "title": "Stolen", "format": 1, "id": "x", "name": "X", "lot": "1"},
      "constructor": {"prototype": {"polluted": true}}`;
    const {catalogue, problems} = parseText(
      `{${inherited}, "format": 1, "services": [{${inherited}}, {${inherited}, "id": "a", "name": "A"}]}`,
    );
    expect(catalogue.title).to.equal('');
    expect([...servicesOf(catalogue)].map(({id, listings}) => [id, listings])).to.deep.equal([['a', []]]);
    expect(problems.map(({path}) => path)).to.have.members(['title', 'services[0].id']);
    expect(() => parseText(`{${inherited}, "services": []}`)).to.throw(/expected "format"/);
  });
});

describe('On a page that has put things on the prototypes of objects and lists,', () => {
  const things = {
    ...{
      format: 1,
      title: 'Theirs',
      summary: 'Theirs',
      id: 'theirs',
      name: 'Theirs',
      text: 'Theirs',
      url: 'https://evil.example/',
    },
    ...{
      lot: '1',
      status: 'available',
      listings: [{lot: '1', status: 'available'}],
      pairings: [{service: 'a', status: 'assured'}],
    },
    ...{from: '1900', to: '2999', until: '2999', eligible: ['everyone'], orderedBy: ['everyone'], others: 'no'},
    ...{
      funding: {payers: ['central']},
      payers: ['central'],
      unclear: false,
      supplierOnly: true,
      services: [],
      words: {},
    },
    ...{
      facets: {a: ['b']},
      hosting: ['theirs'],
      archived: true,
      filter: false,
      parent: 'theirs',
      step: 'theirs',
      lost: 'theirs',
    },
  };

  /** What `work` gives while they are there. */
  function polluted<T>(work: () => T): T {
    const list = Array.prototype as unknown as Raw;
    try {
      Object.assign(Object.prototype, things);
      list.last = () => 'theirs';
      return work();
    } finally {
      for (const key of Object.keys(things)) delete (Object.prototype as unknown as Raw)[key];
      delete list.last;
    }
  }

  it('the test itself sees them, and takes them away again', () => {
    const empty: Raw = {};
    expect(polluted(() => empty.title)).to.equal('Theirs');
    expect(empty.title).to.equal(undefined);
  });

  const sparse = {
    format: 1,
    lots: [{id: '1', name: 'Lot 1', terms: [{}], notices: [{}], documents: [{}]}],
    services: [
      {},
      {id: 'a', name: 'A', prices: [{}], pairings: [{}], facets: {}},
      {id: 'b', name: 'B', listings: [{}]},
    ],
    servicePages: [{}],
    organisations: {},
    publisher: {},
  };
  for (const [what, raw] of [
    ['the smallest catalogue', aCatalogue()],
    ['one with every field', fullCatalogue()],
    ['one with hardly a field', sparse],
  ] as const) {
    it(`${what} is read as on any other`, () => {
      const usual = parseCatalogue(raw, fullCatalogueUrl);
      expect(polluted(() => parseCatalogue(raw, fullCatalogueUrl))).to.deep.equal(usual);
    });
  }

  it('an empty object is neither a catalogue nor a page of services', () => {
    const {catalogue} = parseCatalogue(aCatalogue());
    expect(() => polluted(() => parseCatalogue({}))).to.throw(/expected "format": 1, found nothing/);
    expect(() => polluted(() => parseServicePage({}, catalogue, 0))).to.throw(/found nothing/);
  });
});

describe('A file nested 100,000 deep', () => {
  const deep = {
    lists: '['.repeat(100_000) + ']'.repeat(100_000),
    objects: '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000),
  };
  for (const [what, json] of Object.entries(deep)) {
    it(`is no catalogue if it is ${what} all the way`, () => {
      expect(() => parseText(json))
        .to.throw(/expected/)
        .with.property('kind', 'wrong-shape');
    });

    it(`hides nothing around it, wherever in a catalogue the ${what} stand`, () => {
      const {catalogue, problems} = parseText(
        `{"format": 1, "title": ${json}, "x": ${json}, "publisher": ${json}, "words": {"lot": ${json}},
          "lots": [{"id": "1", "name": "Lot 1", "terms": [${json}, {"eligible": ${json}}]}, ${json}],
          "services": [${json}, {"id": "a", "name": "A", "lot": "1", "facets": {"f": ${json}}, "features": [${json}]},
            {"id": ${json}, "name": "B"}, {"id": "c", "name": "C", "listings": ${json}, "status": ${json}}]}`,
      );
      expect([...servicesOf(catalogue)].map(({id}) => id)).to.deep.equal(['a', 'c']);
      expect(problems.length).to.be.greaterThan(8);
      for (const {found} of problems) expect(found.length).to.be.lessThan(61);
    });
  }
});

describe('A file that is very large in one place', () => {
  it('with 100,000 unknown fields is read', () => {
    const many = Object.fromEntries(Array.from({length: 100_000}, (_, n) => [`x${n}`, n]));
    const {catalogue, problems} = parseCatalogue({...many, ...aCatalogue({services: [{...many, ...aService()}]})});
    expect([...servicesOf(catalogue)]).to.have.length(1);
    expect(problems).to.deep.equal([]);
  });

  it('with 100,000 facets on one service keeps them', () => {
    const facets = Object.fromEntries(Array.from({length: 100_000}, (_, n) => [`x${n}`, ['v']]));
    const {catalogue} = parseCatalogue(aCatalogue({services: [aService({facets})]}));
    expect(findService(catalogue, 'emis-web')?.facets.size).to.equal(100_000);
  });

  it('with a text of 1,000,000 characters keeps it whole', () => {
    const description = 'x'.repeat(1_000_000);
    const {catalogue} = parseCatalogue(aCatalogue({services: [aService({description})]}));
    expect(findService(catalogue, 'emis-web')?.description).to.have.length(1_000_000);
  });

  it('with 100,000 bad items in one list has a problem for each, and keeps the good one', () => {
    const bad = Array.from({length: 100_000}, () => 0.7);
    const {catalogue, problems} = parseCatalogue(
      aCatalogue({lots: [aLot({terms: [someTerms({eligible: [...bad, 'gp-practice']})]})]}),
    );
    expect(problems).to.have.length(100_000);
    expect(catalogue.lots.get('1')?.terms[0]).to.deep.include({eligible: ['gp-practice'], unclear: true});
  });

  it('with 20,000 services keeps them, in order, each found by its id', () => {
    const {catalogue, problems} = parseCatalogue(aCatalogue({services: manyServices(20_000)}));
    expect(problems).to.deep.equal([]);
    expect([...servicesOf(catalogue)][19_999]?.id).to.equal('service-20000');
    expect(findService(catalogue, 'service-777')?.name).to.equal('Service 777');
  });

  it('with 20,000 services of one id keeps the first', () => {
    const {catalogue, problems} = parseCatalogue(aCatalogue({services: manyServices(20_000, {id: 'same'})}));
    expect([...servicesOf(catalogue)].map(({name}) => name)).to.deep.equal(['Service 1']);
    expect(problems).to.have.length(19_999);
  });
});

describe('A number that JSON can write and a catalogue cannot mean', () => {
  const written = (number: string) =>
    parseText(
      `{"format": 1, "title": "T", "services": [{"id": "a", "name": "A",
        "prices": [{"amount": ${number}, "currency": "GBP"}], "documents": [{"title": "D", "bytes": ${number}}]}],
        "servicePages": [{"url": "1.json", "count": ${number}}]}`,
    );

  for (const number of ['1e999', '-1e999', '-1', '-0.01']) {
    it(`is a problem wherever it stands: ${number}`, () => {
      const {catalogue, problems} = written(number);
      const service = findService(catalogue, 'a')!;
      expect(service.prices[0]?.amount).to.equal(undefined);
      expect(service.documents[0]?.bytes).to.equal(undefined);
      expect(catalogue.servicePages[0]?.count).to.equal(undefined);
      expect(problems).to.have.length(3);
    });
  }

  it('is not one that is only small: 1e-999 is 0', () => {
    expect(written('1e-999').problems).to.deep.equal([]);
  });

  it('makes a format that is newer than any', () => {
    expect(() => parseText('{"format": 1e999, "services": []}'))
      .to.throw(/Infinity/)
      .with.property('kind', 'unsupported-format');
  });
});

describe('An id', () => {
  it('that is a number with a point, or with more digits than a number keeps, is a problem and matches no text', () => {
    const {catalogue, problems} = parseFields({
      lots: [aLot({id: 1.1}), aLot({id: '2'})],
      services: [
        aService({id: 2 ** 53}),
        aService({id: 'a', lot: 0.2}),
        aService({id: 'b', lot: '1.1'}),
        aService({id: 'c', lot: '2', supplier: 0.5, pairings: [{service: 1e300}]}),
      ],
    });
    expect([...catalogue.lots.keys()]).to.deep.equal(['2']);
    expect([...servicesOf(catalogue)].map(({id, listings}) => [id, listings.length])).to.deep.equal([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
    expect(problems.map(({path, lost}) => [path, lost])).to.have.deep.members([
      ['lots[0].id', 'record'],
      ['services[0].id', 'record'],
      ['services[1].lot', 'record'],
      ['services[2].lot', 'record'],
      ['services[3].supplier', 'field'],
      ['services[3].pairings[0].service', 'record'],
    ]);
  });

  it('is text to the last digit, with its leading zeros', () => {
    const ids = ['9007199254740993', '9007199254740992', '007', '7', '1e3', '1000', '-0', '0'];
    const {catalogue, problems} = parseFields({services: ids.map((id) => aService({id}))});
    expect([...servicesOf(catalogue)].map(({id}) => id)).to.deep.equal(ids);
    expect(problems).to.deep.equal([]);
  });

  it('may hold half a character, and is told from another by it', () => {
    const ids = ['\ud800', '\udc00', '\ufffd'];
    const {catalogue, problems} = parseFields({services: ids.map((id) => aService({id}))});
    expect(ids.map((id) => findService(catalogue, id)?.id)).to.deep.equal(ids);
    expect(problems).to.deep.equal([]);
  });
});

describe('Half a character', () => {
  it('is kept in text, and is a problem like any other where no text may stand', () => {
    const {catalogue, problems} = parseFields({
      title: 'A \ud800 B',
      updated: '\ud800',
      language: '\udfff',
      publisher: {name: 'P', url: 'https://example.org/\ud800'},
    });
    expect(catalogue.title).to.equal('A \ud800 B');
    expect(problems.map(({path, found}) => [path, found])).to.have.deep.members([
      ['updated', '"\ud800"'],
      ['language', '"\udfff"'],
    ]);
    expect(catalogue.publisher?.href).to.equal('https://example.org/%EF%BF%BD');
  });
});
