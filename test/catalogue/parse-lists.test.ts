import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Catalogue, Lot, Terms} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import type {Problem} from '../../src/catalogue/problem.ts';
import {aCatalogue, aLot, someTerms, type Raw} from '../support/build.ts';
import {fullCatalogue, fullCatalogueUrl} from '../support/full-catalogue.ts';

function parse(fields: Raw) {
  return parseCatalogue(aCatalogue(fields), fullCatalogueUrl);
}

/** Lot 1 with these fields. */
function lotWith(fields: Raw): {lot: Lot; problems: readonly Problem[]; paths: string[]} {
  const {catalogue, problems} = parse({lots: [aLot(fields)]});
  return {lot: catalogue.lots.get('1')!, problems, paths: problems.map(({path}) => path)};
}

/** The terms of Lot 1, changed in these fields. */
function termsWith(fields: Raw): {terms: Terms; problems: readonly Problem[]; paths: string[]} {
  const {lot, problems} = lotWith({terms: [someTerms(fields)]});
  expect(lot.terms, 'the terms are kept, whatever stands in them').to.have.length(1);
  const paths = problems.map(({path}) => path.replace(/^lots\[0\]\.terms\[0\]\.?/, ''));
  return {terms: lot.terms[0]!, problems, paths};
}

const lists = [
  'lots',
  'categories',
  'capabilities',
  'suppliers',
  'facets',
  'organisationTypes',
  'payers',
] as const satisfies (keyof Catalogue)[];

for (const list of lists) {
  describe(`In the list of ${list},`, () => {
    const idsIn = (fields: Raw) => {
      const {catalogue, problems} = parse(fields);
      const ids = [...catalogue[list].keys()].filter((id) => list !== 'payers' || !['central', 'local'].includes(id));
      return {ids, problems: problems.filter(({path}) => path.startsWith(list))};
    };

    it('records are kept in file order', () => {
      const records = ['b', 'a', '10', '9'].map((id) => ({id, name: `The ${id}`}));
      expect(idsIn({[list]: records})).to.deep.equal({ids: ['b', 'a', '10', '9'], problems: []});
    });

    it('a bad record is a problem and hides no good one', () => {
      const bad = [
        null,
        'text',
        5,
        [],
        {},
        {id: 'no-name'},
        {name: 'No id'},
        {id: 0.5, name: 'Numeric'},
        {id: ' ', name: 'Blank'},
      ];
      const {ids, problems} = idsIn({[list]: [{id: 'a', name: 'A'}, ...bad, {id: 'z', name: 'Z'}]});
      expect(ids).to.deep.equal(['a', 'z']);
      expect(problems.map(({path, lost}) => [path.slice(list.length), lost])).to.deep.equal([
        ['[1]', 'record'],
        ['[2]', 'record'],
        ['[3]', 'record'],
        ['[4]', 'record'],
        ['[5].id', 'record'],
        ['[6].name', 'record'],
        ['[7].id', 'record'],
        ['[8].id', 'record'],
        ['[9].id', 'record'],
      ]);
    });

    it('of two with one id the first is kept, and the second is a problem', () => {
      const {ids, problems} = idsIn({
        [list]: [
          {id: 'a', name: 'First'},
          {id: 'a', name: 'Second'},
          {id: 'A', name: 'Other'},
        ],
      });
      expect(ids).to.deep.equal(['a', 'A']);
      expect(problems).to.deep.equal([
        {path: `${list}[1].id`, expected: 'an id that none before it has', found: '"a"', lost: 'record'},
      ]);
    });

    it('one record without a list around it is read, and said to be no list', () => {
      const note = {path: list, expected: 'a list in [ ]', found: 'an object', lost: 'none'};
      expect(idsIn({[list]: {id: 'a', name: 'A'}})).to.deep.equal({ids: ['a'], problems: [note]});
    });

    it('nothing is read if it is an object of records by their ids', () => {
      const {ids, problems} = idsIn({[list]: {a: {id: 'a', name: 'A'}}});
      expect(ids).to.deep.equal([]);
      expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([
        [list, 'none'],
        [`${list}.id`, 'record'],
      ]);
    });

    it('nothing is read if it is text, and it is one problem', () => {
      const {ids, problems} = idsIn({[list]: 'A, B'});
      expect(ids).to.deep.equal([]);
      expect(problems).to.deep.equal([{path: list, expected: 'a list in [ ]', found: '"A, B"', lost: 'field'}]);
    });

    it('there need be nothing, nor the list itself', () => {
      expect(idsIn({[list]: []})).to.deep.equal({ids: [], problems: []});
      expect(idsIn({[list]: null})).to.deep.equal({ids: [], problems: []});
    });
  });
}

describe('A lot', () => {
  const lot = parseCatalogue(fullCatalogue(), fullCatalogueUrl).catalogue.lots.get('1')!;

  it('keeps its texts as written', () => {
    const {id, name, title, summary, description} = lot;
    expect({id, name, title, summary, description}).to.deep.equal({
      id: '1',
      name: 'Lot 1',
      title: 'Principal systems',
      summary: 'IT for practices.',
      description: 'One.\n\nTwo.',
    });
  });

  it('keeps its terms in file order, every field of them', () => {
    expect(lot.terms).to.have.length(2);
    expect(lot.terms[0]).to.deep.equal({
      from: '2014-03-28',
      to: '2018-03-31',
      eligible: ['gp-practice'],
      others: 'no',
      orderedBy: ['ccg'],
      onBehalfOf: ['gp-practice'],
      coverageUnclear: false,
      requires: ['assurance', 'pairing', 'practice-agreement', 'disclaimer'],
      funding: {payers: ['central'], guaranteedFor: ['principal'], shortfall: ['ccg'], text: 'While it lasts.'},
      unclear: false,
      whyUnclear: undefined,
      agreement: 'Call-off agreement',
      text: 'CCGs place orders.',
      steps: [
        {
          text: 'Agree it with your CCG.',
          link: {text: 'how', href: 'https://example.org/data/how'},
          when: ['ask-orderer', 'ended'],
        },
      ],
      sources: [{text: 'Agreements', href: 'https://example.org/agreements'}],
    });
  });

  it('keeps its notices and documents', () => {
    expect(lot.notices).to.deep.equal([
      {
        kind: 'disclaimer',
        title: 'Disclaimer',
        text: 'Not assured.',
        link: {text: 'https://example.org/disclaimer', href: 'https://example.org/disclaimer'},
      },
    ]);
    expect(lot.documents).to.deep.equal([
      {
        title: 'Register',
        href: 'https://example.org/data/register.pdf',
        format: 'PDF',
        bytes: 132547,
        published: '2018-08',
        archived: true,
      },
    ]);
  });

  it('without terms has none, which is not the same as terms that could not be read', () => {
    expect(lotWith({}).lot.terms).to.deep.equal([]);
    expect(lotWith({terms: []}).lot.terms).to.deep.equal([]);
  });
});

describe('Terms that say all they must', () => {
  it('are clear, and silent where they say nothing', () => {
    const {terms, problems} = termsWith({});
    expect(problems).to.deep.equal([]);
    expect(terms).to.deep.equal({
      from: undefined,
      to: undefined,
      eligible: ['gp-practice'],
      others: 'check',
      orderedBy: ['ccg'],
      onBehalfOf: [],
      coverageUnclear: false,
      requires: [],
      funding: {payers: ['central'], guaranteedFor: [], shortfall: [], text: undefined},
      unclear: false,
      whyUnclear: undefined,
      agreement: undefined,
      text: undefined,
      steps: [],
      sources: [],
    });
  });

  it('may name nobody as eligible: only those who order are covered then', () => {
    const {terms, problems} = termsWith({eligible: []});
    expect(terms.unclear).to.equal(false);
    expect(problems).to.deep.equal([]);
  });

  it('may name one without a list around it', () => {
    const {terms, problems} = termsWith({
      eligible: 'gp-practice',
      orderedBy: 'ccg',
      onBehalfOf: 'gp-practice',
      requires: 'assurance',
      funding: {payers: 'central', guaranteedFor: 'principal', shortfall: 'ccg'},
    });
    expect(problems).to.deep.equal([]);
    expect(terms.unclear).to.equal(false);
    expect(terms.orderedBy).to.deep.equal(['ccg']);
    expect(terms.requires).to.deep.equal(['assurance']);
    expect(terms.funding.payers).to.deep.equal(['central']);
  });

  it('send others to check unless they say "no" to them', () => {
    expect(termsWith({others: 'no'}).terms.others).to.equal('no');
    expect(termsWith({others: 'check'}).terms.others).to.equal('check');
    const {terms, paths} = termsWith({others: 'yes'});
    expect(terms.others).to.equal('check');
    expect(terms.unclear).to.equal(false);
    expect(paths).to.deep.equal(['others']);
  });
});

describe('Terms are unclear, with a problem at the place,', () => {
  const list = {
    'a number that is no whole one': 0.5,
    true: true,
    'an object': {0: 'assurance'},
    'a list with such a number': ['assurance', 0.5],
    'a list with a list in one place': ['assurance', ['pairing']],
  };
  const missing = {null: null, missing: undefined, 'blank text': ' ', 'empty text': ''};
  const day = {
    'a number': 2014,
    'a list': ['2014'],
    'a day that does not exist': '2014-02-30',
    'another order': '28/03/2014',
  };
  const object = {'a number': 5, text: 'central', 'a list': ['central'], true: true};
  const unreadable: [field: string, values: Raw][] = [
    ['from', {...day, 'a day that never comes': '9999-12-31'}],
    ['to', {...day, 'a day before all days': '0001-01-01', 'one before the first telephone': '1753-01-01'}],
    ['eligible', {...list, ...missing}],
    ['orderedBy', {...list, ...missing, 'an empty list': [], 'a list of nothing': ['', null]}],
    ['onBehalfOf', list],
    ['requires', {...list, 'an unknown word': ['assurance', 'blessing'], 'an unknown word alone': 'Assured'}],
    ['funding', {...object, null: null, missing: undefined}],
  ];
  for (const [field, values] of unreadable) {
    for (const [what, value] of Object.entries(values)) {
      it(`if ${field} is ${what}`, () => {
        const {terms, paths} = termsWith({[field]: value});
        expect(terms.unclear).to.equal(true);
        expect(paths).to.have.length(1);
        expect(paths[0]).to.match(new RegExp(`^${field}(\\[\\d\\])?$`));
      });
    }
  }
  const funding: [field: string, values: Raw][] = [
    ['payers', {...list, ...missing, 'an empty list': [], 'a list of nothing': ['', null]}],
    ['guaranteedFor', list],
    ['shortfall', list],
  ];
  for (const [field, values] of funding) {
    for (const [what, value] of Object.entries(values)) {
      it(`if ${field} of the funding is ${what}`, () => {
        const {terms, paths} = termsWith({funding: {payers: ['central'], [field]: value}});
        expect(terms.unclear).to.equal(true);
        expect(paths).to.have.length(1);
        expect(paths[0]).to.match(new RegExp(`^funding\\.${field}(\\[\\d\\])?$`));
      });
    }
  }

  it('if the period ends before it begins, and that end is open then', () => {
    for (const [from, to] of [
      ['2018-04-01', '2018-03-31'],
      ['2018', '2017-12-31'],
      ['2018-04', '2018-03'],
    ]) {
      const {terms, paths} = termsWith({from, to});
      expect(terms.unclear, `${from} to ${to}`).to.equal(true);
      expect([terms.from, terms.to]).to.deep.equal([from, undefined]);
      expect(paths).to.deep.equal(['to']);
    }
  });

  it('but not if its bare month or year may hold its beginning and its end', () => {
    for (const [from, to] of [
      ['2018-04-01', '2018-04-01'],
      ['2018-12-31', '2018'],
      ['2018', '2018-01-01'],
      ['2018-04-30', '2018-04'],
    ]) {
      const {terms, problems} = termsWith({from, to});
      expect(terms.unclear, `${from} to ${to}`).to.equal(false);
      expect(problems).to.deep.equal([]);
    }
  });
});

describe('What can be read of unclear terms', () => {
  it('is kept, without the item that could not be', () => {
    const {terms} = termsWith({
      eligible: ['gp-practice', 0.5],
      requires: ['blessing', 'pairing'],
      orderedBy: [false, 'ccg'],
    });
    expect(terms.eligible).to.deep.equal(['gp-practice']);
    expect(terms.requires).to.deep.equal(['pairing']);
    expect(terms.orderedBy).to.deep.equal(['ccg']);
  });

  it('says where in the list, counting what could not be read either', () => {
    const {paths} = termsWith({requires: [5, 'assurance', 'blessing']});
    expect(paths).to.deep.equal(['requires[0]', 'requires[2]']);
  });

  it('leaves an end open whose day could not be read', () => {
    const {terms} = termsWith({from: 'March 2014', to: '2018-03-31'});
    expect([terms.from, terms.to]).to.deep.equal([undefined, '2018-03-31']);
  });

  it('is unclear because of its own field alone, not because of another period’s', () => {
    const {lot} = lotWith({terms: [someTerms({requires: 'blessing'}), someTerms({to: '2018-03-31'})]});
    expect(lot.terms.map(({unclear}) => unclear)).to.deep.equal([true, false]);
  });
});

describe('Terms that the publisher calls unclear', () => {
  it('are so, with the reason', () => {
    const {terms, problems} = termsWith({unclear: 'Still discussed.'});
    expect(terms.unclear).to.equal(true);
    expect(terms.whyUnclear).to.equal('Still discussed.');
    expect(problems).to.deep.equal([]);
  });

  it('are so with any value but false, null and nothing', () => {
    for (const value of [true, 0, 1, '', 'false', 'no', [], {}]) {
      expect(termsWith({unclear: value}).terms.unclear, JSON.stringify(value)).to.equal(true);
    }
    for (const value of [false, null, undefined]) {
      expect(termsWith({unclear: value}).terms.unclear, String(value)).to.equal(false);
    }
  });
});

describe('Whom terms cover', () => {
  it('is not clear if one of the three lists that say so cannot be read, in whole or in part', () => {
    for (const field of ['eligible', 'orderedBy', 'onBehalfOf']) {
      for (const value of [0.5, true, {}, ['gp-practice', 0.5]]) {
        expect(termsWith({[field]: value}).terms.coverageUnclear, JSON.stringify({[field]: value})).to.equal(true);
      }
    }
    expect(termsWith({eligible: undefined}).terms.coverageUnclear).to.equal(true);
    expect(termsWith({orderedBy: []}).terms.coverageUnclear).to.equal(true);
  });

  it('is clear where something else cannot be read', () => {
    for (const field of ['from', 'to', 'others', 'requires', 'funding', 'unclear']) {
      expect(termsWith({[field]: 5}).terms.coverageUnclear, field).to.equal(false);
    }
  });
});

describe('Terms that cannot be read at all', () => {
  it('leave a period without ends in which nothing is clear, in their place', () => {
    for (const lost of [5, null, 'Lot 1', []]) {
      const {lot, problems} = lotWith({terms: [lost, someTerms({to: '2018-03-31'}), lost]});
      expect(lot.terms.map(({to, unclear, coverageUnclear}) => [to, unclear, coverageUnclear])).to.deep.equal([
        [undefined, true, true],
        ['2018-03-31', false, false],
        [undefined, true, true],
      ]);
      expect(lot.terms[0]).to.include({from: undefined, others: 'check'});
      expect(problems.map(({path, lost: what}) => [path, what])).to.deep.equal([
        ['lots[0].terms[0]', 'record'],
        ['lots[0].terms[2]', 'record'],
      ]);
    }
  });

  it('do so also where a list that a script made has a hole', () => {
    const terms: unknown[] = [];
    terms[1] = someTerms();
    expect([...lotWith({terms}).lot.terms].map((each) => each.unclear)).to.deep.equal([true, false]);
  });

  it('do so also if the whole list is none', () => {
    for (const terms of ['none', 5, true]) {
      const {lot, paths} = lotWith({terms});
      expect(lot.terms.map(({unclear, coverageUnclear}) => [unclear, coverageUnclear])).to.deep.equal([[true, true]]);
      expect(paths).to.deep.equal(['lots[0].terms']);
    }
  });
});

describe('A notice', () => {
  it('without text is left out', () => {
    const {lot, problems} = lotWith({notices: [{kind: 'warning'}, {kind: 'warning', text: 'Mind.'}]});
    expect(lot.notices.map(({text}) => text)).to.deep.equal(['Mind.']);
    expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([['lots[0].notices[0].text', 'record']]);
  });

  it('of no known kind is information, with a problem', () => {
    const {lot, paths} = lotWith({notices: [{kind: 'danger', text: 'Mind.'}]});
    expect(lot.notices[0]?.kind).to.equal('information');
    expect(paths).to.deep.equal(['lots[0].notices[0].kind']);
  });
});

describe('A step', () => {
  it('without text is left out, and the others stay', () => {
    const {terms, paths} = termsWith({steps: [{url: 'how'}, {text: 'Ask.'}, 'Ask again.']});
    expect(terms.steps).to.deep.equal([{text: 'Ask.', link: undefined, when: []}]);
    expect(paths).to.have.members(['steps[0].text', 'steps[2]']);
    expect(terms.unclear).to.equal(false);
  });
});

describe('A document', () => {
  const documentWith = (fields: Raw) => {
    const {lot, paths} = lotWith({documents: [fields]});
    return {document: lot.documents[0], paths};
  };

  it('needs no more than a title', () => {
    expect(documentWith({title: 'Register'}).document).to.deep.equal({
      title: 'Register',
      href: undefined,
      format: undefined,
      bytes: undefined,
      published: undefined,
      archived: false,
    });
  });

  it('without a title is called by its URL', () => {
    const {document, paths} = documentWith({url: 'register.pdf'});
    expect(document?.title).to.equal('register.pdf');
    expect(document?.href).to.equal('https://example.org/data/register.pdf');
    expect(paths).to.deep.equal([]);
  });

  it('with neither is left out', () => {
    expect(documentWith({format: 'PDF'})).to.deep.equal({document: undefined, paths: ['lots[0].documents[0].title']});
  });

  it('whose URL may not be a link is named without one, and it is a problem', () => {
    const {document, paths} = documentWith({title: 'Register', url: 'javascript:alert(1)'});
    expect(document?.title).to.equal('Register');
    expect(document?.href).to.equal(undefined);
    expect(paths).to.deep.equal(['lots[0].documents[0].url']);
  });

  it('has no size if that is no number, negative or beyond all numbers', () => {
    for (const bytes of ['129 KB', -1, Infinity, [1]]) {
      const {document, paths} = documentWith({title: 'Register', bytes});
      expect(document?.bytes, String(bytes)).to.equal(undefined);
      expect(paths).to.deep.equal(['lots[0].documents[0].bytes']);
    }
  });

  it('may have no bytes in it', () => {
    expect(documentWith({title: 'Empty', bytes: 0}).document?.bytes).to.equal(0);
  });

  it('is not archived by a word', () => {
    const {document, paths} = documentWith({title: 'Register', archived: 'no'});
    expect(document?.archived).to.equal(false);
    expect(paths).to.deep.equal(['lots[0].documents[0].archived']);
  });
});

describe('What services refer to', () => {
  const {catalogue} = parseCatalogue(fullCatalogue(), fullCatalogueUrl);

  it('is kept of categories', () => {
    expect([...catalogue.categories.values()]).to.deep.equal([
      {
        id: 'principal',
        name: 'Principal system',
        lot: '1',
        summary: 'The record.',
        examples: [],
        principal: true,
        parent: undefined,
      },
      {
        id: 'telehealth',
        name: 'Telehealth',
        lot: undefined,
        summary: undefined,
        examples: ['video', 'monitoring'],
        principal: false,
        parent: 'remote',
      },
      {
        id: 'remote',
        name: 'Care at a distance',
        lot: undefined,
        summary: undefined,
        examples: [],
        principal: false,
        parent: undefined,
      },
    ]);
  });

  it('is kept of capabilities', () => {
    expect([...catalogue.capabilities.values()]).to.deep.equal([
      {id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS', summary: 'Sends.', kind: 'national-service'},
    ]);
  });

  it('is kept of suppliers', () => {
    expect([...catalogue.suppliers.values()]).to.deep.equal([
      {
        id: 'emis',
        name: 'EMIS',
        aliases: ['Egton', 'EMIS Health'],
        link: {text: 'https://www.emishealth.com/', href: 'https://www.emishealth.com/'},
        telephone: '01632 960000',
        email: 'sales@example.org',
      },
    ]);
  });

  it('is kept of facets: names by value, and whether readers filter by them', () => {
    expect([...catalogue.facets.values()]).to.deep.equal([
      {id: 'hosting', name: 'Hosting', values: new Map([['public-cloud', 'Public cloud']]), filter: false},
    ]);
    const {catalogue: plain} = parse({facets: [{id: 'hosting', name: 'Hosting'}]});
    expect(plain.facets.get('hosting')).to.include({filter: true});
  });

  it('is kept of organisation types', () => {
    expect([...catalogue.organisationTypes.values()]).to.deep.equal([
      {
        id: 'gp-practice',
        name: 'GP practice',
        plural: 'GP practices',
        abbreviation: undefined,
        odsRoles: ['RO177', 'RO76'],
        succeeds: [],
        actsFor: [],
        tiesUnclear: false,
        from: undefined,
        until: undefined,
        timeUnclear: false,
      },
      {
        id: 'ccg',
        name: 'clinical commissioning group',
        plural: undefined,
        abbreviation: 'CCG',
        odsRoles: [],
        succeeds: [],
        actsFor: ['gp-practice'],
        tiesUnclear: false,
        from: '2013-04-01',
        until: '2022-06',
        timeUnclear: false,
      },
      {
        id: 'icb',
        name: 'integrated care board',
        plural: undefined,
        abbreviation: undefined,
        odsRoles: [],
        succeeds: ['ccg'],
        actsFor: [],
        tiesUnclear: false,
        from: '2022-07-01',
        until: undefined,
        timeUnclear: false,
      },
    ]);
  });

  it('is in doubt of an organisation type whose ties cannot be read, for what is left of them is not all', () => {
    for (const field of ['succeeds', 'actsFor']) {
      for (const value of [0.5, true, {}, [0.5], ['ccg', {}]]) {
        const {catalogue: other, problems} = parse({organisationTypes: [{id: 'icb', name: 'ICB', [field]: value}]});
        expect(other.organisationTypes.get('icb')?.tiesUnclear, JSON.stringify({[field]: value})).to.equal(true);
        expect(other.organisationTypes.get('icb')?.timeUnclear).to.equal(false);
        expect(problems).to.have.length(1);
      }
    }
  });

  it('is in doubt of an organisation type whose time cannot be read, and open at that end', () => {
    for (const [field, value] of [
      ['from', 'July 2022'],
      ['from', 2022],
      ['until', '2022-06-31'],
      ['until', '2021'],
    ] as const) {
      const icb = {id: 'icb', name: 'ICB', from: '2022-07-01', [field]: value};
      const {catalogue: other, problems} = parse({organisationTypes: [icb]});
      const {timeUnclear, tiesUnclear, [field]: day} = other.organisationTypes.get('icb')!;
      expect([timeUnclear, tiesUnclear, day], JSON.stringify({[field]: value})).to.deep.equal([true, false, undefined]);
      expect(problems.map(({path}) => path)).to.deep.equal([`organisationTypes[0].${field}`]);
    }
  });

  it('has a kind only if it is a known one', () => {
    const {catalogue: other, problems} = parse({
      capabilities: [{id: 'eps', name: 'EPS', kind: 'Service of the nation'}],
    });
    expect(other.capabilities.get('eps')?.kind).to.equal(undefined);
    expect(problems.map(({path}) => path)).to.deep.equal(['capabilities[0].kind']);
  });

  it('is a category within another, and within that one’s own, wherever in the list they stand', () => {
    const {catalogue: nested, problems} = parse({
      categories: [
        {id: 'c', name: 'C', parent: 'b'},
        {id: 'a', name: 'A'},
        {id: 'b', name: 'B', parent: 'a'},
      ],
    });
    expect([...nested.categories.values()].map(({id, parent}) => [id, parent])).to.deep.equal([
      ['c', 'b'],
      ['a', undefined],
      ['b', 'a'],
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('is a category of principal systems if one that holds it is', () => {
    const {catalogue: nested} = parse({
      categories: [
        {id: 'c', name: 'C', parent: 'b'},
        {id: 'a', name: 'A', principal: true},
        {id: 'b', name: 'B', parent: 'a', principal: false},
        {id: 'd', name: 'D'},
      ],
    });
    expect([...nested.categories.values()].map(({id, principal}) => [id, principal])).to.deep.equal([
      ['c', true],
      ['a', true],
      ['b', true],
      ['d', false],
    ]);
  });

  it('is a category within none, with a problem, if that is unknown or within itself', () => {
    const {catalogue: other, problems} = parse({
      categories: [
        {id: 'a', name: 'A', parent: 'nowhere'},
        {id: 'b', name: 'B', parent: 'b'},
        {id: 'c', name: 'C', parent: 'd'},
        {id: 'd', name: 'D', parent: 'e'},
        {id: 'e', name: 'E', parent: 'd'},
        {id: 'f', name: 'F', parent: ['a']},
      ],
    });
    expect([...other.categories.values()].map(({parent}) => parent)).to.deep.equal([
      undefined,
      undefined,
      'd',
      'e',
      undefined,
      undefined,
    ]);
    expect(problems.map(({path, lost}) => [path, lost])).to.have.deep.members([
      ['categories[0].parent', 'field'],
      ['categories[1].parent', 'field'],
      ['categories[4].parent', 'field'],
      ['categories[5].parent', 'field'],
    ]);
  });

  it('is a chain of 100,000 categories, each within the next', () => {
    const categories = Array.from({length: 100_000}, (_, n) => ({id: `${n}`, name: 'K', parent: `${n + 1}`}));
    const {catalogue: chain, problems} = parse({categories});
    expect(chain.categories.get('0')?.parent).to.equal('1');
    expect(problems.map(({path}) => path)).to.deep.equal(['categories[99999].parent']);
  });

  it('is principal only if it says true', () => {
    const {catalogue: other, problems} = parse({categories: [{id: 'a', name: 'A', principal: 'yes'}]});
    expect(other.categories.get('a')?.principal).to.equal(false);
    expect(problems.map(({path}) => path)).to.deep.equal(['categories[0].principal']);
  });
});

describe('Those who pay', () => {
  const organisationTypes = [{id: 'ccg', name: 'clinical commissioning group'}];

  it('are the built-in two, the organisation types and the catalogue’s own', () => {
    const {catalogue} = parse({organisationTypes, payers: [{id: 'pcarp', name: 'recovery plan funding'}]});
    expect([...catalogue.payers]).to.deep.equal([
      ['central', 'NHS central funding'],
      ['local', 'local funding'],
      ['ccg', 'clinical commissioning group'],
      ['pcarp', 'recovery plan funding'],
    ]);
  });

  it('are called what the catalogue calls them, the built-in ones too', () => {
    const {catalogue} = parse({
      organisationTypes,
      payers: [
        {id: 'central', name: 'NHS England'},
        {id: 'ccg', name: 'your CCG'},
      ],
    });
    expect(catalogue.payers.get('central')).to.equal('NHS England');
    expect(catalogue.payers.get('ccg')).to.equal('your CCG');
  });
});
