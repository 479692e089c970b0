// An organisation found by its code, in sentences.
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import type {Found, Organisation} from '../../src/catalogue/organisation.ts';
import {lookUpError, describeLookUp, type LookUp} from '../../src/ui/describe-organisation.ts';
import type {ViewContext} from '../../src/ui/view-context.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';
import {aCatalogue} from '../support/build.ts';

const {catalogue} = parseCatalogue(
  aCatalogue({organisationTypes: [{id: 'gp-practice', name: 'GP practice', odsRoles: ['RO177', 'RO76']}]}),
);
const on2016: ViewContext = {
  catalogue,
  msg: createMsg(english),
  asOf: '2016-06-03',
  today: '2026-11-22',
  headingLevel: 2,
};

function practice(fields: Partial<Organisation> = {}): Organisation {
  return {
    code: 'A81001',
    name: 'The Densham Surgery',
    type: undefined,
    roles: ['RO177', 'RO76'],
    opened: '1974-04-01',
    closed: undefined,
    status: 'active',
    commissionedBy: undefined,
    succeededBy: undefined,
    postcode: undefined,
    unclear: false,
    ...fields,
  };
}

function found(
  fields: Partial<Organisation> = {},
  kin: Partial<Pick<Found, 'commissioner' | 'successor' | 'asOf'>> = {},
) {
  const of = {
    organisation: practice(fields),
    commissioner: undefined,
    successor: undefined,
    asOf: undefined,
    savedAt: undefined,
    ...kin,
  };
  return describeLookUp({kind: 'found', code: 'A81001', found: of}, on2016);
}

const itself = 'The Densham Surgery (A81001), GP practice.';

describe('An organisation that was found', () => {
  const cases: [string, Partial<Organisation>, string[]][] = [
    ['is open', {}, [itself]],
    ['had closed by a known day', {status: 'closed', closed: '2015-05-31'}, [itself, 'It closed on 31 May 2015.']],
    ['closes only later, and was open', {status: 'closed', closed: '2017-05-31'}, [itself]],
    ['is closed, nobody knows since when', {status: 'closed'}, [itself, 'It is recorded as closed.']],
    ['is dormant', {status: 'dormant'}, [itself, 'It is recorded as dormant.']],
    ['is to open', {opened: '2016-12-01', status: 'proposed'}, [itself, 'It was to open on 1 December 2016.']],
    [
      'is proposed, for no day',
      {opened: undefined, status: 'proposed'},
      [itself, 'It is recorded as proposed, and not open.'],
    ],
    [
      'closed in that year, nobody knows when',
      {status: 'closed', closed: '2016'},
      [itself, 'Its record does not say for certain that it was open on that day.'],
    ],
    [
      'has a status that could not be read',
      {unclear: true},
      [itself, 'Its record does not say for certain that it was open on that day.'],
    ],
    [
      'prescribes, and is no practice',
      {roles: ['RO177']},
      [
        'The Densham Surgery (A81001).',
        'It is not recorded as a GP practice: its record has only some of the roles of one. Choose your type of organisation below.',
      ],
    ],
    [
      'is of no kind',
      {roles: []},
      ['The Densham Surgery (A81001).', 'Its record does not say what type of organisation it is. Choose it below.'],
    ],
    ['is of a kind that the catalogue lacks', {type: 'martian'}, ['The Densham Surgery (A81001), martian.']],
    [
      'has a commissioner that is in no file',
      {commissionedBy: '00K'},
      ['The Densham Surgery (A81001), GP practice, commissioned by 00K.'],
    ],
  ];
  for (const [situation, fields, sentences] of cases) {
    it(situation, () => {
      expect(found(fields)).to.deep.equal(sentences);
    });
  }

  it('comes from a file that says of which day it speaks', () => {
    expect(found({}, {asOf: '2016-05'})).to.deep.equal([itself, 'As recorded in May 2016.']);
  });

  it('has a commissioner and a successor', () => {
    const kin = {
      commissioner: practice({name: 'Our CCG'}),
      successor: practice({name: 'Their Surgery', code: 'A81002'}),
    };
    expect(found({status: 'closed'}, kin)).to.deep.equal([
      'The Densham Surgery (A81001), GP practice, commissioned by Our CCG.',
      'It is recorded as closed.',
      'Their Surgery (A81002) has taken its place.',
    ]);
  });
});

describe('A code that led to none', () => {
  const error = new Error('gone');
  const lookUps: [LookUp, RegExp][] = [
    [{kind: 'looking', code: 'A81001'}, /^Looking up A81001$/],
    [{kind: 'unknown', code: 'A81999'}, /^We could not find A81999 in this catalogue\./],
    [{kind: 'unreadable', code: 'A8!'}, /^“A8!” is not an ODS code\./],
    [{kind: 'impossible', code: 'A81001'}, /^This catalogue cannot look up the code A81001\./],
    [{kind: 'failed', code: 'A81001', error}, /^We could not look up the code A81001\./],
  ];
  for (const [lookUp, words] of lookUps) {
    it(lookUp.kind, () => {
      const [sentence, another] = describeLookUp(lookUp, on2016);
      expect(sentence).to.match(words);
      expect(another).to.equal(undefined);
    });
  }

  it('or no code at all is nothing to speak of', () => {
    expect(describeLookUp({kind: 'none'}, on2016)).to.deep.equal([]);
  });

  it('has an error for the author only where it failed', () => {
    expect(lookUps.map(([lookUp]) => lookUpError(lookUp) === (error as unknown))).to.deep.equal([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
