import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Raw} from '../support/build.ts';
import {ask, catalogueOf, counts, names, typedAndTakenBack} from './ask.ts';

/** Each name on its own: whether this search finds it. */
function finds(search: string, name: string): boolean {
  return ask(catalogueOf([{name}]), {search}).total === 1;
}

describe('A search', () => {
  const table: [name: string, found: string[], notFound: string[]][] = [
    ['EMIS Web', ['emis', 'EMIS WEB', 'web emis', 'em we', '  web  '], ['mis', 'emisweb', 'emis vision', '&&']],
    ['e-RS', ['e-rs', 'ers', 'E-RS', 'rs', 'e‑RS', 'e-'], ['e-referral', 's']],
    ['ERS', ['e-rs', 'ers'], ['rs']],
    ['i-Patient', ['i-patient', 'ipatient', 'ipat', 'patient', 'i patient'], ['tient']],
    ['In patient care', ['patient'], ['i-patient']],
    ['Audit+', ['audit+', 'Audit+', 'audit', 'audit +', '+'], ['audit++']],
    ['Audit', ['audit'], ['audit+', 'audit +', '+']],
    ['Audit +', ['audit+'], []],
    ['R&D link', ['r&d', 'rd', 'r & d', 'r and d', 'R&D'], ['randd']],
    ['A && B', ['&&', 'a & b'], []],
    ['Health & social care', ['health & social', 'health and social', 'health social'], ['health&education']],
    ['Health and social care', ['health & social'], []],
    ['O’Neill’s', ["o'neill", 'o’neill', 'oneill', 'oneills', 'neill'], []],
    ['Follow-up', ['follow-up', 'follow up', 'followup', 'up'], []],
    ['Follow up', ['follow-up'], ['followup']],
    ['Système Ångström', ['systeme', 'SYSTÈME', 'angstrom', 'ång'], []],
    ['Zoe\u0308 ﬁle', ['zoë', 'file'], []],
    [
      'Œuvre Encyclopædia Straße',
      ['oeuvre', 'OEUVRE', 'œuv', 'encyclopaedia', 'strasse', 'STRASSE'],
      ['uvre', 'oevre'],
    ],
    ['STRAẞE Oeuvre', ['straße', 'œuvre'], []],
    ['Sørensen Łódź Đorđe Işık', ['sorensen', 'lodz', 'dorde', 'isik', 'IŞIK'], []],
    ['SystmOne™ (“TPP”)', ['systmone', 'tpp', '"tpp"', 'systmone™'], []],
    ['Soft\u00ADware\u200B', ['software'], []],
    ['EMIS/Egton', ['egton', 'emis/egton', 'emis egton'], []],
  ];

  for (const [name, found, notFound] of table) {
    it(`finds “${name}” by ${found.join(', ')}`, () => {
      for (const search of found) expect(finds(search, name), search).to.be.true;
      for (const search of notFound) expect(finds(search, name), search).to.be.false;
    });
  }

  it('finds at each letter what it would have found alone', () => {
    const services = ['Category', 'Categories', 'App', 'Apps', 'e-RS', 'Errs', 'Boxes', 'Box', '予約システム'].map(
      (name) => ({name}),
    );
    const catalogue = catalogueOf(services);
    for (const whole of ['categories', 'apps', 'e-rs', 'boxes', 'app box', 'システム']) {
      for (const search of typedAndTakenBack(whole)) {
        expect(names(catalogue, {search}), search).to.deep.equal(names(catalogueOf(services), {search}));
      }
    }
  });

  it('without a word in it leaves the list as it is', () => {
    const catalogue = catalogueOf([{name: 'B'}, {name: 'A'}]);
    for (const search of ['', '   ', '-', '…', '\u00AD']) expect(names(catalogue, {search})).to.deep.equal(['B', 'A']);
  });

  it('looks everywhere that readers would', () => {
    const catalogue = catalogueOf(
      [
        {
          name: 'Name',
          aliases: 'Alias',
          supplier: 'tpp',
          reference: 'REF-1',
          summary: 'Summary',
          features: ['Feature'],
          categories: ['docs', 'Own kind'],
          capabilities: ['eps', 'Own capability'],
          description: 'Supports interoperability with pharmacies.',
          facets: {hosting: ['public', 'Own rooms'], other: ['Unlisted']},
        },
      ],
      {
        facets: [
          {id: 'hosting', name: 'Where it runs', values: [{id: 'public', name: 'Everybody’s cloud'}], filter: false},
        ],
        suppliers: [{id: 'tpp', name: 'The Phoenix Partnership', aliases: ['TPP']}],
        categories: [{id: 'docs', name: 'Documents'}],
        capabilities: [{id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS'}],
      },
    );
    const found = 'name alias phoenix tpp ref-1 summary feature documents own kind electronic eps capability';
    expect(names(catalogue, {search: found})).to.deep.equal(['Name']);
    for (const search of ['interoperability', 'pharmacies', 'cloud', 'own rooms', 'where runs everybody', 'unlisted']) {
      expect(names(catalogue, {search}), search).to.deep.equal(['Name']);
    }
    expect(names(catalogue, {search: 'clouds public'})).to.deep.equal([]);
  });

  it('needs every word, though not in one place', () => {
    const catalogue = catalogueOf([{name: 'Vision', supplier: 'INPS', summary: 'A record'}]);
    expect(names(catalogue, {search: 'record inps vis'})).to.deep.equal(['Vision']);
    expect(names(catalogue, {search: 'record tpp'})).to.deep.equal([]);
  });

  it('counts beside filters, and filters beside it', () => {
    const catalogue = catalogueOf([
      {name: 'One', lot: '1'},
      {name: 'Other one', lot: '2'},
      {name: 'Two', lot: '1'},
    ]);
    expect(names(catalogue, {search: 'one', filters: {lot: ['1']}})).to.deep.equal(['One']);
    expect(counts(catalogue, 'lot', {search: 'one', filters: {lot: ['1']}})).to.deep.equal({'Lot 1': 1, 'Lot 2': 1});
  });
});

describe('The ending of the plural', () => {
  const pairs = [
    ['pharmacy', 'pharmacies'],
    ['appointment', 'appointments'],
    ['box', 'boxes'],
    ['class', 'classes'],
    ['case', 'cases'],
    ['diagnosis', 'diagnoses'],
    ['batch', 'batches'],
    ['hero', 'heroes'],
    ['GP', 'GPs'],
    ['API', 'APIs'],
    ['follow-up', 'follow-ups'],
    ['movie', 'movies'],
  ] as const;
  for (const [one, many] of pairs) {
    it(`does not count: ${one}, ${many}`, () => {
      for (const [search, name] of [
        [one, many],
        [many, one],
        [many, many],
      ] as const) {
        expect(finds(search, `Example ${name} viewer`), `“${search}” in “${name}”`).to.be.true;
      }
    });
  }

  it('counts where it is no ending of a plural', () => {
    for (const [search, name] of [
      ['access', 'acces'],
      ['notes', 'notebook'],
      ['s', 'notes'],
      ['es', 'e'],
      ['pharmac', 'pharma'],
      ['pharmacyes', 'pharmacy'],
    ] as const) {
      expect(finds(search, name), `“${search}” in “${name}”`).to.be.false;
    }
  });

  it('counts in other languages', () => {
    const catalogue = catalogueOf([{name: 'Fferyllfa'}, {name: 'Nod'}], {language: 'cy'});
    expect(names(catalogue, {search: 'nods'})).to.deep.equal([]);
    expect(names(catalogueOf([{name: 'Nod'}], {language: 'en-US'}), {search: 'nods'})).to.deep.equal(['Nod']);
  });

  it('puts no name before the one that is spelt just so', () => {
    const catalogue = catalogueOf([{name: 'Audits'}, {name: 'Audit'}]);
    expect(names(catalogue, {search: 'audit'})).to.deep.equal(['Audit', 'Audits']);
    expect(names(catalogue, {search: 'audits'})).to.deep.equal(['Audits', 'Audit']);
  });
});

describe('Small words', () => {
  it('are passed over', () => {
    const catalogue = catalogueOf([{name: 'Records'}, {name: 'Letters'}]);
    for (const search of ['the records', 'a record for', 'records & an', 'of the records in', 'THE record to']) {
      expect(names(catalogue, {search}), search).to.deep.equal(['Records']);
    }
  });

  it('are sought where there is no other', () => {
    const catalogue = catalogueOf([{name: 'In 10 steps'}, {name: 'A && B'}, {name: 'Theatre'}]);
    expect(names(catalogue, {search: 'in'})).to.deep.equal(['In 10 steps']);
    expect(names(catalogue, {search: 'the'})).to.deep.equal(['Theatre']);
    expect(names(catalogue, {search: '&&'})).to.deep.equal(['A && B']);
  });

  it('count in a name', () => {
    const catalogue = catalogueOf([{name: 'Phoenix office'}, {name: 'The Phoenix'}]);
    expect(names(catalogue, {search: 'the phoenix'})).to.deep.equal(['The Phoenix', 'Phoenix office']);
  });
});

describe('Scripts without spaces between words', () => {
  const table: [name: string, found: string[], notFound: string[]][] = [
    ['電子カルテシステム', ['電子', 'カルテ', 'システム', 'カルテ 電子', '電子カルテシステム'], ['紙', '電カ']],
    ['電子カルテEMIS対応', ['emis', 'EMIS', '対応', 'カルテemis', 'em 応'], ['mis', '紙emis']],
    ['ระบบนัดหมายออนไลน์', ['นัดหมาย', 'ออนไลน์', 'ระบบ'], ['โรงพยาบาล']],
    ['Web予約サービス', ['予約', 'web', 'web予約'], ['eb予約']],
    ['ﾃﾞｰﾀ 連携', ['データ', '携'], []],
  ];
  for (const [name, found, notFound] of table) {
    it(`are found anywhere within a run: “${name}” by ${found.join(', ')}`, () => {
      for (const search of found) expect(finds(search, name), search).to.be.true;
      for (const search of notFound) expect(finds(search, name), search).to.be.false;
    });
  }
});

describe('Search results', () => {
  const services: Raw[] = [
    {name: 'Web something', summary: 'It reads from EMIS'},
    {name: 'Connect', supplier: 'EMIS', summary: 'For the web'},
    {name: 'Web viewer for EMIS'},
    {name: 'EMIS Web add-on'},
    {name: 'EMIS Web'},
    {name: 'Old viewer', aliases: 'EMIS Web viewer'},
    {name: 'Anything', features: ['EMIS', 'web']},
    {name: 'Hosted', facets: {hosting: 'EMIS web'}},
    {name: 'Described', description: 'It is not EMIS Web.'},
  ];

  it('begin with the name itself, names that begin so, names, other names, texts; details are last', () => {
    expect(names(catalogueOf(services), {search: 'emis web'})).to.deep.equal([
      'EMIS Web',
      'EMIS Web add-on',
      'Web viewer for EMIS',
      'Old viewer',
      'Web something',
      'Connect',
      'Anything',
      'Hosted',
      'Described',
    ]);
  });

  it('put the product that is called just so first, even among namesakes with a sign more', () => {
    const catalogue = catalogueOf([{name: 'Auditing'}, {name: 'Audit+'}, {name: 'Audit trail'}, {name: 'Audit'}]);
    expect(names(catalogue, {search: 'audit'})).to.deep.equal(['Audit', 'Auditing', 'Audit+', 'Audit trail']);
    expect(names(catalogue, {search: 'audit+'})).to.deep.equal(['Audit+']);
  });

  it('come in another order when one is asked for', () => {
    expect(names(catalogueOf(services), {search: 'emis web', sort: 'file'})[0]).to.equal('Web something');
  });
});

it('A word of a million letters is searched like any other', () => {
  const catalogue = catalogueOf([{name: 'Long', features: ['x'.repeat(1_000_000), 'short words '.repeat(50_000)]}]);
  expect(names(catalogue, {search: 'xxx short'})).to.deep.equal(['Long']);
});
