import {expect} from 'chai';
import {describe, it} from 'node:test';
import {CatalogueError} from '../../src/catalogue/catalogue-error.ts';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import {anOrganisation, type Raw} from '../support/build.ts';

function parse(...organisations: unknown[]) {
  const {organisations: read, problems} = parseOrganisations({organisations});
  return {read, codes: [...read.keys()], problems, paths: problems.map(({path}) => path)};
}

describe('A file of organisations', () => {
  it('is read, every field of it', () => {
    const fields = {
      type: 'gp-practice',
      opened: '1974-04-01',
      closed: '2015-05',
      status: 'closed',
      commissionedBy: '00k',
      succeededBy: ' A81 002 ',
      postcode: 'TS18 1HU',
    };
    const {read, problems} = parse(anOrganisation(fields));
    expect(problems).to.deep.equal([]);
    expect(read.get('A81001')).to.deep.equal({
      ...fields,
      code: 'A81001',
      name: 'The Densham Surgery',
      roles: ['RO177', 'RO76'],
      commissionedBy: '00K',
      succeededBy: 'A81002',
      unclear: false,
    });
  });

  it('may leave out what is not known, and null is as if it were left out', () => {
    const absent = ['type', 'opened', 'closed', 'commissionedBy', 'succeededBy', 'postcode'];
    const {read, problems} = parse(anOrganisation(Object.fromEntries(absent.map((field) => [field, null]))));
    expect(problems).to.deep.equal([]);
    const organisation = read.get('A81001')!;
    for (const field of absent) expect(organisation).to.have.property(field, undefined);
  });

  it('may be empty, and may hold fields that nobody knows', () => {
    expect(parseOrganisations({organisations: [], source: 'ODS'}).organisations.size).to.equal(0);
  });

  it('has codes that are compared without case and spaces; leading zeros stay', () => {
    const {codes} = parse(
      anOrganisation({code: ' a81 001'}),
      anOrganisation({code: '00k'}),
      anOrganisation({code: '0K'}),
    );
    expect(codes).to.deep.equal(['A81001', '00K', '0K']);
  });

  it('has codes that a spreadsheet made numbers of, which is said', () => {
    const {read, problems} = parse(anOrganisation({code: 12345, commissionedBy: 417}));
    expect(read.get('12345')!.commissionedBy).to.equal('417');
    expect(problems.map(({path, lost}) => `${path} ${lost}`)).to.deep.equal([
      'organisations[0].code none',
      'organisations[0].commissionedBy none',
    ]);
  });

  it('keeps the first of two with one code', () => {
    const {read, problems} = parse(anOrganisation({name: 'First'}), anOrganisation({code: 'a81001', name: 'Second'}));
    expect(read.get('A81001')!.name).to.equal('First');
    expect(problems).to.deep.equal([
      {path: 'organisations[1].code', expected: 'a code that none before it has', found: '"a81001"', lost: 'record'},
    ]);
  });

  for (const [what, record, path] of [
    ['that is null', null, ''],
    ['that is text', 'A81002', ''],
    ['without a code', anOrganisation({code: undefined}), '.code'],
    ['with a part of a number for a code', anOrganisation({code: 81.5}), '.code'],
    ['with a path for a code', anOrganisation({code: '../A8'}), '.code'],
    ['whose code is __proto__', anOrganisation({code: '__proto__'}), '.code'],
    ['without a name', anOrganisation({code: 'A81002', name: undefined}), '.name'],
    ['with a blank name', anOrganisation({code: 'A81002', name: ' '}), '.name'],
  ] as const) {
    it(`loses a record ${what}, and keeps its neighbours`, () => {
      const {codes, problems} = parse(anOrganisation(), record, anOrganisation({code: 'A81003'}));
      expect(codes).to.deep.equal(['A81001', 'A81003']);
      expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([[`organisations[1]${path}`, 'record']]);
    });
  }

  for (const [field, value, unclear] of [
    ['status', 'merged', true],
    ['status', undefined, true],
    ['opened', '1974-13-01', true],
    ['closed', 19740401, true],
    ['closed', '1970-01-01', true],
    ['type', ['gp-practice'], false],
    ['roles', undefined, false],
    ['roles', 'RO177', undefined],
    ['commissionedBy', '../00K', false],
    ['succeededBy', {code: '13T'}, false],
    ['postcode', 181, false],
  ] as const) {
    const isFine = unclear === undefined;
    it(`${isFine ? 'reads' : 'takes as absent, with a problem,'} ${field}: ${JSON.stringify(value)}`, () => {
      const {read, paths} = parse(anOrganisation({opened: '1974-04-01', [field]: value}));
      expect(paths).to.deep.equal(isFine ? [] : [`organisations[0].${field}`]);
      const organisation = read.get('A81001')!;
      expect(organisation.unclear).to.equal(unclear ?? false);
      if (field === 'roles') expect(organisation.roles).to.deep.equal(isFine ? ['RO177'] : []);
      else expect(organisation).to.have.property(field, undefined);
    });
  }

  for (const [what, raw, found] of [
    ['null', null, 'nothing'],
    ['a list', [anOrganisation()], 'a list'],
    ['text', 'A81001', '"A81001"'],
    ['an object without the list', {format: 1}, 'nothing'],
    ['an object with an object in its place', {organisations: {A81001: anOrganisation()}}, 'an object'],
  ] as const) {
    it(`is none if it is ${what}`, () => {
      let thrown: unknown;
      try {
        parseOrganisations(raw, 'https://example.org/A8.json');
      } catch (error) {
        thrown = error;
      }
      expect(thrown).to.be.instanceOf(CatalogueError);
      expect(thrown).to.include({kind: 'wrong-shape', url: 'https://example.org/A8.json'});
      expect((thrown as CatalogueError).message).to.equal(`expected a list at "organisations", found ${found}`);
    });
  }

  it('is read as on any other page where somebody has added to Object.prototype', () => {
    const prototype = Object.prototype as Raw;
    const usual = parse(anOrganisation()).read.get('A81001');
    Object.assign(prototype, {closed: '1999-01-01', type: 'theirs', organisations: []});
    try {
      expect(() => parseOrganisations({})).to.throw('expected a list at "organisations"');
      const {read} = parse(anOrganisation());
      expect(read.get('A81001')).to.deep.equal(usual);
    } finally {
      for (const key of ['closed', 'type', 'organisations']) Reflect.deleteProperty(prototype, key);
    }
  });

  it('may be nested to any depth where nothing is read', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = `{"organisations": [{"code": "A81001", "name": "A", "roles": ${deep}, "status": ${deep}}, ${deep}]}`;
    const {organisations, problems} = parseOrganisations(JSON.parse(text));
    expect([...organisations.keys()]).to.deep.equal(['A81001']);
    expect(problems).to.have.length(3);
  });
});
