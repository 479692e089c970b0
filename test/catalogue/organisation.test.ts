import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {OrganisationType} from '../../src/catalogue/model.ts';
import {almostTypeOf, odsCode, statusOn, typeOf, type Organisation} from '../../src/catalogue/organisation.ts';
import {parseOrganisations} from '../../src/catalogue/parse-organisations.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {aCatalogue, anOrganisation, type Raw} from '../support/build.ts';

/** The organisation of a file that holds it alone. */
function organisationWith(fields: Raw): Organisation {
  return parseOrganisations({organisations: [anOrganisation(fields)]}).organisations.get('A81001')!;
}

describe('An ODS code', () => {
  for (const [typed, code] of [
    ['A81001', 'A81001'],
    ['a81001', 'A81001'],
    [' A81 001\n', 'A81001'],
    ['\u00a0A81\u00a0001', 'A81001'],
    ['00k', '00K'],
    ['0K', '0K'],
    ['x2c4y', 'X2C4Y'],
    ['123456789012', '123456789012'],
  ] as const) {
    it(`typed as ${JSON.stringify(typed)} is ${code}`, () => {
      expect(odsCode(typed)).to.equal(code);
    });
  }

  for (const typed of [
    '',
    '  ',
    'A81001/',
    '../A8',
    'A8?',
    'A8-1',
    'A81001,A81002',
    '__proto__',
    'Ä81001',
    'Ａ81001',
  ]) {
    it(`is not ${JSON.stringify(typed)}`, () => {
      expect(odsCode(typed)).to.equal(undefined);
    });
  }

  it('has at most twelve characters', () => {
    expect(odsCode('1234567890123')).to.equal(undefined);
  });
});

describe('The status of an organisation on a day', () => {
  const open = {opened: '1974-04-01'};
  for (const [what, fields, day, status] of [
    ['recorded as active', open, '2016-06-03', 'active'],
    ['on the day it opened', open, '1974-04-01', 'active'],
    ['before it opened', open, '1974-03-31', 'proposed'],
    ['whose opening is not known', {opened: undefined}, '1900-01-01', 'active'],
    ['closed in 2017, asked about in 2016', {...open, closed: '2017-03-31', status: 'closed'}, '2016-06-03', 'active'],
    ['on its last day', {...open, closed: '2017-03-31', status: 'closed'}, '2017-03-31', 'active'],
    ['on the day after', {...open, closed: '2017-03-31', status: 'closed'}, '2017-04-01', 'closed'],
    ['still active when recorded, that has closed since', {...open, closed: '2017-03-31'}, '2017-04-01', 'closed'],
    ['closed, nobody knows when', {...open, status: 'closed'}, '2016-06-03', 'closed'],
    ['closed, nobody knows when, before it opened', {...open, status: 'closed'}, '1970-01-01', 'proposed'],
    ['dormant', {...open, status: 'dormant'}, '2016-06-03', 'dormant'],
    ['dormant, on the day it opened', {...open, status: 'dormant'}, '1974-04-01', 'dormant'],
    ['dormant, before it opened', {...open, status: 'dormant'}, '1974-03-31', 'proposed'],
    ['dormant and then closed', {...open, closed: '2015-01-31', status: 'dormant'}, '2016-06-03', 'closed'],
    ['proposed', {opened: '2015-12-01', status: 'proposed'}, '2015-11-30', 'proposed'],
    ['proposed, the planned day past', {opened: '2015-12-01', status: 'proposed'}, '2016-06-03', 'proposed'],
    ['proposed for no day', {status: 'proposed'}, '2016-06-03', 'proposed'],
    ['opened in a month, on a day of it', {opened: '2015-12'}, '2015-12-31', 'unclear'],
    ['opened in a month, on the day after', {opened: '2015-12'}, '2016-01-01', 'active'],
    ['opened in a month, on the day before', {opened: '2015-12'}, '2015-11-30', 'proposed'],
    ['opened in a year, on a day of it', {opened: '2015'}, '2015-01-01', 'unclear'],
    ['closed in a year, on a day of it', {closed: '2016', status: 'closed'}, '2016-06-03', 'unclear'],
    ['closed in a year, on the day before', {closed: '2016', status: 'closed'}, '2015-12-31', 'active'],
    ['closed in a year, on the day after', {closed: '2016', status: 'closed'}, '2017-01-01', 'closed'],
    ['dormant, opened in a month, on a day of it', {opened: '2015-12', status: 'dormant'}, '2015-12-31', 'unclear'],
    ['of another word', {...open, status: 'merged'}, '2016-06-03', 'unclear'],
    ['active, in another case', {...open, status: 'Active'}, '2016-06-03', 'active'],
    ['of no status', {...open, status: undefined}, '2016-06-03', 'unclear'],
    ['whose opening cannot be read', {opened: '01/04/1974'}, '2016-06-03', 'unclear'],
    ['whose closing cannot be read', {...open, closed: '31 March 2015'}, '2016-06-03', 'unclear'],
    ['whose closing no calendar has', {...open, closed: '2015-02-30'}, '2016-06-03', 'unclear'],
    ['that closed before it opened', {...open, closed: '1973-01-01'}, '2016-06-03', 'unclear'],
  ] as const) {
    it(`is ${status}: ${what}`, () => {
      expect(statusOn(organisationWith({opened: undefined, ...fields}), day)).to.equal(status);
    });
  }
});

describe('The type of an organisation', () => {
  const types = typesOf([
    {id: 'practice', name: 'GP practice', odsRoles: ['RO177', 'RO76']},
    {id: 'hub', name: 'hub', odsRoles: ['RO98', 'RO218']},
    {id: 'ccg', name: 'CCG', odsRoles: ['RO98']},
    {id: 'federation', name: 'federation'},
    {id: 'welsh', name: 'practice in Wales', odsRoles: []},
  ]);
  for (const [what, fields, type, almost] of [
    ['with all roles of one, in another order', {roles: ['RO76', 'RO1', 'RO177']}, 'practice', undefined],
    ['with only some of them: a cost centre', {roles: ['RO177']}, undefined, 'practice'],
    ['with the other one of them', {roles: ['RO76']}, undefined, 'practice'],
    ['with all roles of two: the first', {roles: ['RO98', 'RO218']}, 'hub', undefined],
    ['with the role of the second', {roles: ['RO98']}, 'ccg', undefined],
    ['with another role', {roles: ['RO197']}, undefined, undefined],
    ['without roles', {roles: []}, undefined, undefined],
    ['whose type is named', {type: 'welsh'}, 'welsh', undefined],
    ['whose type the catalogue lacks', {type: 'cluster'}, 'cluster', undefined],
    ['with one role that cannot be read', {roles: ['RO98', 218]}, undefined, undefined],
    ['whose roles cannot be read', {roles: {RO177: true}}, undefined, undefined],
    ['whose type cannot be read', {type: ['ccg']}, undefined, undefined],
  ] as const) {
    it(`is ${type ?? (almost ? `almost ${almost}` : 'not known')}: one ${what}`, () => {
      const organisation = organisationWith(fields);
      expect([typeOf(organisation, types), almostTypeOf(organisation, types)]).to.deep.equal([type, almost]);
    });
  }

  it('is not one whose own roles could not be read: what is left of them may be those of others', () => {
    const spoilt = typesOf([{id: 'practice', name: 'GP practice', odsRoles: ['RO177', 76]}]);
    expect(typeOf(organisationWith({roles: ['RO177']}), spoilt)).to.equal(undefined);
  });
});

function typesOf(organisationTypes: Raw[]): ReadonlyMap<string, OrganisationType> {
  return parseCatalogue(aCatalogue({organisationTypes})).catalogue.organisationTypes;
}
