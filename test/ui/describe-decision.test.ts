// A decision in sentences: now and then, with whoever orders and pays in the catalogue's words.
import assert from 'node:assert/strict';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {outcomes, type Decision, type Enquiry, type Reason} from '../../src/eligibility/enquiry.ts';
import type {ReasonCode} from '../../src/eligibility/reason-texts.ts';
import {typeInShort, typeName} from '../../src/catalogue/names.ts';
import {
  decidingReasons,
  describeCondition,
  decisionFacts,
  openQuestions,
  describeOrderers,
  describeGuidance,
  describeOutcome,
  describePayers,
  describeReason,
  describeLaterOutcome,
  describeSystem,
  describeVerdict,
  describeWhoPays,
  reasonsInFavour,
  dataDoubts,
  neededConditions,
  type Decided,
} from '../../src/ui/describe-decision.ts';
import type {ViewContext} from '../../src/ui/view-context.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';
import {aCatalogue, aLot, someTerms} from '../support/build.ts';

const {catalogue} = parseCatalogue(
  aCatalogue({
    organisationTypes: [
      {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
      {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
      {id: 'hub', name: 'hub'},
    ],
    payers: [{id: 'fund', name: 'Example fund'}],
    lots: [aLot({terms: [someTerms({funding: {payers: ['fund'], shortfall: ['ccg', 'gp-practice']}})]})],
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

/** What a GP practice is told of EMIS Web, unless the enquiry says otherwise. */
function decided(fields: Partial<Decision> = {}, enquiry: Partial<Enquiry> = {}): Decided {
  const organisation = {type: 'gp-practice'};
  return {decision: decision(fields), enquiry: {asOf: today, service: 'emis-web', organisation, ...enquiry}};
}

function because(code: ReasonCode, outcome: Reason['outcome'] = 'check'): Pick<Decision, 'reasons'> {
  const values = {service: 'EMIS Web', lot: 'Lot 1', system: 'Vision'};
  return {reasons: [{code, outcome, values, text: '', sources: []}]};
}

describe('An outcome in words', () => {
  const unclear = because('organisation-eligibility-unclear');
  const words = {
    'can-order': ['Yes', 'You can order EMIS Web.', 'Clinical commissioning groups could order EMIS Web.'],
    'ask-orderer': [
      'Yes, through your CCG',
      'You can have EMIS Web. Your CCG orders it for you.',
      'GP practices could have EMIS Web. Their CCG ordered it for them.',
    ],
    check: ['Ask first', 'Ask your CCG: Can we use Lot 1?', 'It is not certain that you could order EMIS Web.'],
    'not-yet': ['Not yet', 'You cannot order EMIS Web yet.', 'You could not order EMIS Web yet.'],
    'cannot-order': ['No', 'You cannot order EMIS Web.', 'You could not order EMIS Web.'],
  } as const;

  for (const outcome of outcomes) {
    it(`is a verdict, and a sentence now and then: ${outcome}`, () => {
      const one = decided({outcome, ...unclear});
      assert.deepEqual(
        [describeVerdict(one, now), describeOutcome(one, now), describeOutcome(one, then)],
        words[outcome],
      );
      expect(describeVerdict(one, then)).to.equal(describeVerdict(one, now));
    });

    it(`has a part of a sentence for each: ${outcome}`, () => {
      for (const day of [now, then]) {
        const said = describeLaterOutcome(decided({outcome}), day);
        expect(said).to.match(/^[a-z]/);
        expect(said).to.not.match(/[{}]/);
      }
    });
  }

  it('sends nobody to itself, and nobody to nobody', () => {
    expect(describeOutcome(decided(unclear, {organisation: {type: 'ccg'}}), now)).to.equal('Can we use Lot 1?');
    expect(describeOutcome(decided({orderer: [], ...unclear}), now)).to.equal('Can we use Lot 1?');
  });

  it('puts one question to whoever orders, whatever is not certain', () => {
    const asked = (code: ReasonCode) => describeOutcome(decided(because(code)), now);
    expect(asked('terms-unknown')).to.equal('Ask your CCG: Who can use Lot 1, and who pays?');
    expect(asked('service-status-unknown')).to.equal('Ask your CCG: Can we order EMIS Web on Lot 1?');
    expect(asked('pairing-not-stated')).to.equal('Ask your CCG: Does EMIS Web work with our system?');
  });

  it('depends, as long as nothing is in the way but what the reader has not said', () => {
    for (const code of ['lot-unknown', 'organisation-unknown', 'pairing-unknown'] as const) {
      const one = decided(because(code));
      expect([describeVerdict(one, now), describeOutcome(one, now)]).to.deep.equal(['It depends', '']);
    }
    const known = decided(because('pairing-unknown'), {principalSystem: 'vision'});
    expect(describeVerdict(known, now)).to.equal('Ask first');
  });

  it('is of services in general without one in particular, and of nothing without a lot', () => {
    const general = (outcome: Decision['outcome'], day: ViewContext, lot: string | undefined = '1') =>
      describeOutcome(decided({outcome, lot, ...unclear}, {service: undefined}), day);
    expect(general('can-order', now)).to.equal('You can order services on Lot 1.');
    expect(general('ask-orderer', now)).to.equal('You can use Lot 1. Your CCG places the orders.');
    expect(general('ask-orderer', then)).to.equal('GP practices could use Lot 1. Their CCG placed the orders.');
    expect(describeOutcome(decided({lot: undefined}, {service: undefined}), now)).to.equal('');
  });

  it('names all who order', () => {
    const orderer = ['ccg', 'hub', 'nobody'];
    expect(describeVerdict(decided({outcome: 'ask-orderer', orderer}), now)).to.equal(
      'Yes, through your CCG, hub or nobody',
    );
  });

  it('is of today on the day itself, and on days to come', () => {
    expect(describeOutcome(decided({outcome: 'not-yet'}), {...now, asOf: '2040-01-01'})).to.equal(
      'You cannot order EMIS Web yet.',
    );
  });

  it('is guidance, and who orders decides', () => {
    expect(describeGuidance(decided(), now)).to.equal('This is guidance. Your CCG decides.');
    expect(describeGuidance(decided(), then)).to.equal('This is guidance. Your CCG decided.');
    expect(describeGuidance(decided({}, {organisation: {type: 'ccg'}}), now)).to.equal('This is guidance.');
    expect(describeGuidance(decided({orderer: []}), now)).to.equal('This is guidance.');
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
    const pays = (...payers: [id: string, certain: boolean][]) =>
      describePayers(decided({payers: payers.map(([payer, certain]) => ({payer, certain}))}), now);
    expect(pays(['fund', true])).to.equal('Example fund');
    expect(pays(['fund', false])).to.equal('Example fund, but this is not certain');
    expect(pays(['toString', true])).to.equal('ToString');
    expect(pays()).to.equal('Not stated');
  });

  it('pays first and who otherwise, in one sentence, where nobody has said whether there is money', () => {
    const payers = ['fund', 'ccg', 'gp-practice'].map((payer) => ({payer, certain: false}));
    const both = decided({payers});
    expect(describeWhoPays(both, now)).to.equal(
      'Who pays: Example fund if there is enough, otherwise the CCG or GP practice',
    );
    expect(describeWhoPays(both, then)).to.equal(
      'Who paid: Example fund if there was enough, otherwise the CCG or GP practice',
    );
    const spent = decided({payers: payers.slice(1)}, {centralFunding: false});
    expect(describePayers(spent, now)).to.equal('CCG or GP practice');
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

  it('are needed of the reader, or a doubt about the data', () => {
    const conditions = [condition, {...condition, code: 'status-date-unknown'} as const];
    expect(neededConditions(decision({conditions})).map(({code}) => code)).to.deep.equal(['disclaimer']);
    expect(dataDoubts(decision({conditions})).map(({code}) => code)).to.deep.equal(['status-date-unknown']);
  });

  it('stand as they were made, on the day itself and on days to come', () => {
    for (const asOf of [today, '2040-01-01']) {
      expect(both({...now, asOf})).to.deep.equal(['As it was made.', 'As it was made.']);
    }
  });

  it('are told in the past of a day that is over', () => {
    expect(both(then)).to.deep.equal([
      'The commissioner and the practice had to sign their agreement first.',
      'You had to accept the disclaimer of Lot 1.',
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
      ['Date', '22 November 2026'],
      ['Lot', 'Lot 1'],
      ['Organisation', 'GP practice'],
      ['Principal system', 'Not stated'],
      ['NHS central funding', 'No'],
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
