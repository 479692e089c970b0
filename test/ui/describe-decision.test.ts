// A decision in sentences: now and then, with whoever orders and pays in the catalogue's words.
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {outcomes, type Decision, type Enquiry} from '../../src/eligibility/enquiry.ts';
import {typeInShort, typeName} from '../../src/catalogue/names.ts';
import {
  decidingReasons,
  describeCondition,
  decisionFacts,
  openQuestions,
  describeOrderers,
  describeOutcome,
  describePayers,
  describeReason,
  describeLaterOutcome,
  describeSystem,
  reasonsInFavour,
} from '../../src/ui/describe-decision.ts';
import type {ViewContext} from '../../src/ui/view-context.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';
import {aCatalogue} from '../support/build.ts';

const {catalogue} = parseCatalogue(
  aCatalogue({
    organisationTypes: [
      {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
      {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
      {id: 'hub', name: 'hub'},
    ],
    payers: [{id: 'fund', name: 'Example fund'}],
  }),
);
const today = '2026-11-22';
const now: ViewContext = {catalogue, msg: createMsg(english), asOf: today, today, headingLevel: 2};
const then: ViewContext = {...now, asOf: '2016-06-03'};

function decision(fields: Partial<Decision> = {}): Decision {
  return {
    outcome: 'check',
    lot: '1',
    orderer: ['ccg'],
    payers: [],
    reasons: [],
    conditions: [],
    questions: [],
    next: [],
    agreement: undefined,
    fundingText: undefined,
    ...fields,
  };
}

describe('An outcome in words', () => {
  const words = {
    'can-order': [
      'It appears you can order this',
      'On 3 June 2016, it appears clinical commissioning groups could order this',
    ],
    'ask-orderer': ['Ask your CCG to order this', 'On 3 June 2016, it appears the CCG placed the order'],
    check: [
      'We cannot tell from this catalogue: ask your CCG',
      'We cannot tell from this catalogue whether this could be ordered on 3 June 2016',
    ],
    'not-yet': ['You cannot order this yet', 'On 3 June 2016, this could not be ordered yet'],
    'cannot-order': ['It appears you cannot order this', 'On 3 June 2016, it appears this could not be ordered'],
  } as const;

  for (const outcome of outcomes) {
    it(`is guidance, now and then: ${outcome}`, () => {
      const said = [now, then].map((day) => describeOutcome(decision({outcome}), 'gp-practice', day));
      expect(said).to.deep.equal(words[outcome]);
    });

    it(`has a part of a sentence for each: ${outcome}`, () => {
      for (const day of [now, then]) {
        const said = describeLaterOutcome(decision({outcome}), day);
        expect(said).to.match(/^[a-z]/);
        expect(said).to.not.match(/[{}]/);
      }
    });
  }

  it('sends nobody to itself, and nobody to nobody', () => {
    expect(describeOutcome(decision(), 'ccg', now)).to.equal('We cannot tell from this catalogue');
    expect(describeOutcome(decision({orderer: []}), undefined, now)).to.equal('We cannot tell from this catalogue');
  });

  it('names all who order', () => {
    const said = describeOutcome(
      decision({outcome: 'ask-orderer', orderer: ['ccg', 'hub', 'nobody']}),
      'gp-practice',
      now,
    );
    expect(said).to.equal('Ask your CCG, hub or nobody to order this');
  });

  it('is of today on the day itself, and on days to come', () => {
    expect(describeOutcome(decision({outcome: 'not-yet'}), undefined, {...now, asOf: '2040-01-01'})).to.equal(
      'You cannot order this yet',
    );
  });
});

describe('Who', () => {
  it('is called by abbreviation, plural, name or id', () => {
    expect(['ccg', 'hub', '__proto__'].map((id) => typeInShort(catalogue, id))).to.deep.equal([
      'CCG',
      'hub',
      '__proto__',
    ]);
    expect(['ccg', 'hub', 'constructor'].map((id) => typeName(catalogue, id))).to.deep.equal([
      'clinical commissioning groups',
      'hubs',
      'constructor',
    ]);
    expect(describeOrderers(['ccg', 'hub'], now)).to.equal('Clinical commissioning group or hub');
    expect(describeOrderers([], now)).to.equal('Not stated');
  });

  it('pays, for certain or not', () => {
    const payer = (id: string, certain: boolean) => ({payer: id, certain});
    expect(describePayers([payer('fund', true)], now)).to.equal('Example fund');
    expect(describePayers([payer('fund', false), payer('gp-practice', false)], now)).to.equal(
      'Example fund or GP practice. Which of them is not certain.',
    );
    expect(describePayers([payer('fund', false)], now)).to.equal('Example fund. This is not certain.');
    expect(describePayers([payer('toString', true)], now)).to.equal('ToString');
    expect(describePayers([], now)).to.equal('Not stated');
  });

  it('uses which system', () => {
    expect(['emis-web', 'none', 'x'].map((id) => describeSystem(id, now))).to.deep.equal([
      'EMIS Web',
      'Another one, or none',
      'x',
    ]);
  });
});

describe('Reasons and conditions', () => {
  const values = {service: 'EMIS Web', lot: 'Lot 1'};
  const reason = {code: 'no-agreement', outcome: 'not-yet', values, text: 'As it was made.', sources: []} as const;
  const condition = {code: 'disclaimer', values, text: 'As it was made.'} as const;
  const both = (context: ViewContext) => [describeReason(reason, context), describeCondition(condition, context)];

  it('that decide stand apart from those that speak for the order', () => {
    const reasons = [reason, {...reason, code: 'terms-in-force', outcome: 'pass'} as const];
    expect(decidingReasons(decision({reasons})).map(({code}) => code)).to.deep.equal(['no-agreement']);
    expect(reasonsInFavour(decision({reasons})).map(({code}) => code)).to.deep.equal(['terms-in-force']);
  });

  it('stand as they were made, on the day itself and on days to come', () => {
    for (const asOf of [today, '2040-01-01']) {
      expect(both({...now, asOf})).to.deep.equal(['As it was made.', 'As it was made.']);
    }
  });

  it('are told in the past of a day that is over', () => {
    expect(both(then)).to.deep.equal([
      'The agreement between commissioner and practice had to be signed first.',
      'The disclaimer of Lot 1 had to be accepted.',
    ]);
  });

  it('are replaced by the author’s, filled in with the same', () => {
    const msg = createMsg(english, undefined, undefined, {
      'reason.no-agreement': 'Sign for {service}, {nobody}',
      'condition.disclaimer': 'Read that of {lot}',
    });
    expect(both({...now, msg})).to.deep.equal(['Sign for EMIS Web, {nobody}', 'Read that of Lot 1']);
  });

  it('are told in the past by the author, too; who wrote only one form is heard all the same', () => {
    const own = {'reason.no-agreement': 'Sign', 'condition.disclaimer': 'Read that of {lot}'};
    const pastOwn = {'reason.no-agreement.then': 'You had to sign for {service}'};
    expect(both({...then, msg: createMsg(english, undefined, undefined, own)})).to.deep.equal([
      'Sign',
      'Read that of Lot 1',
    ]);
    expect(both({...then, msg: createMsg(english, undefined, undefined, {...own, ...pastOwn})})).to.deep.equal([
      'You had to sign for EMIS Web',
      'Read that of Lot 1',
    ]);
    expect(both({...now, msg: createMsg(english, undefined, undefined, pastOwn)})[0]).to.equal('As it was made.');
  });
});

describe('What a decision rests on', () => {
  const enquiry: Enquiry = {asOf: today, organisation: {type: 'gp-practice'}, centralFunding: false};

  it('is the facts that are known, and those not known that matter', () => {
    const questions = ['principalSystem'] as const;
    expect(decisionFacts(enquiry, decision({questions}), {kind: 'none'}, now)).to.deep.equal([
      ['Day', '22 November 2026'],
      ['Lot', 'Lot 1'],
      ['Organisation', 'GP practice'],
      ['Principal system', 'Not stated'],
      ['Central money', 'No'],
    ]);
  });

  it('is the organisation by name, once it was found', () => {
    const organisation = {
      code: 'A81001',
      name: 'The Densham Surgery',
      type: undefined,
      roles: [],
      opened: undefined,
      closed: undefined,
      status: 'active' as const,
      commissionedBy: undefined,
      succeededBy: undefined,
      postcode: undefined,
      unclear: false,
    };
    const found = {organisation, commissioner: undefined, successor: undefined, savedAt: undefined};
    const facts = Object.fromEntries(decisionFacts(enquiry, decision(), {kind: 'found', code: 'A81001', found}, now));
    expect(facts.Organisation).to.equal('The Densham Surgery (A81001), GP practice');
  });

  it('asks nobody who cannot order who would pay', () => {
    const questions = ['centralFunding', 'agreementSigned'] as const;
    expect(openQuestions(decision({questions}))).to.deep.equal(questions);
    expect(openQuestions(decision({questions, outcome: 'cannot-order'}))).to.deep.equal(['agreementSigned']);
  });
});
