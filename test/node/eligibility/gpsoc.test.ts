// Questions that practices, CCGs and others had, put to the catalogue in demo/data.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {decide, whatWouldChange, type Enquiry} from '../../../src/eligibility/eligibility.ts';
import {inTheWay} from './framework.ts';

const file = new URL('../../../demo/data/gpsoc.json', import.meta.url);
const {catalogue} = parseCatalogue(JSON.parse(readFileSync(file, 'utf8')), 'https://example.org/data/gpsoc.json');

function answer(enquiry: Enquiry) {
  const decision = decide(catalogue, enquiry);
  return {
    reasons: inTheWay(decision),
    orderer: decision.orderer.join(),
    payers: decision.payers.map(({payer, certain}) => payer + (certain ? '' : '?')).join(),
    conditions: decision.conditions.map(({code}) => code).join(),
    questions: decision.questions.join(),
  };
}

/** Who asks, once the agreement is signed. */
const practice = {organisation: {type: 'gp-practice', status: 'active'}, agreementSigned: true} as const;
const ccg = {organisation: {type: 'ccg'}, agreementSigned: true};

const unsaid = {agreementSigned: undefined};

const askTheCcg = 'ask-orderer ordered-on-behalf';
const orders = 'can-order orders-itself';

describe('The periods of GPSoC, at their first and last days:', () => {
  const days = {
    '1': [
      ['2014-03-27', 'not-yet terms-not-started'],
      ['2014-03-28', orders],
      ['2018-03-31', orders],
      ['2018-04-01', orders],
      ['2019-12-31', orders],
      ['2020-01-01', 'cannot-order terms-ended'],
    ],
    '2': [
      ['2013-12-31', 'not-yet terms-not-started'],
      ['2014-01-01', 'check terms-date-unclear'],
      ['2014-12-31', 'check terms-date-unclear'],
      ['2015-01-01', orders],
      ['2018-03-31', orders],
      ['2018-04-01', 'check terms-unclear'],
      ['2019-12-31', 'check terms-unclear'],
      ['2020-01-01', 'cannot-order terms-ended'],
    ],
  } as const;

  for (const [lot, like] of Object.entries({'1': '1', '2': '2', '3': '2'} as const)) {
    for (const [asOf, reason] of days[like]) {
      it(`a CCG on Lot ${lot} on ${asOf}: ${reason}`, () => {
        assert.deepEqual(answer({...ccg, lot, asOf}).reasons, [reason]);
      });
    }
  }

  it('the continuity agreement has its own words on funding', () => {
    const {fundingText} = decide(catalogue, {...ccg, lot: '1', asOf: '2018-04-01'});
    assert.match(fundingText!, /continuity agreement/);
  });
});

describe('A practice', () => {
  it('that wants SystmOne on 3 June 2016 asks its CCG, and central money pays for certain', () => {
    const asked = {...practice, asOf: '2016-06-03', service: 'systmone'};
    assert.deepEqual(answer(asked), {
      reasons: [askTheCcg],
      orderer: 'ccg',
      payers: 'central',
      conditions: '',
      questions: '',
    });
    assert.deepEqual(answer({...asked, centralFunding: false}).payers, 'central', 'it cannot run out for that');
  });

  it('that has not said whether its agreement is signed asks its CCG, with that condition', () => {
    const {conditions, questions} = answer({...practice, asOf: '2016-06-03', service: 'systmone', ...unsaid});
    assert.deepEqual([conditions, questions], ['practice-agreement', 'agreementSigned']);
  });

  it('could not have SystmOne yet on 10 April 2014: TPP had not signed', () => {
    const {reasons} = answer({...practice, asOf: '2014-04-10', service: 'systmone'});
    assert.deepEqual(reasons, ['not-yet listing-not-started']);
    assert.deepEqual(answer({...practice, asOf: '2014-04-30', service: 'systmone'}).reasons, reasons);
    assert.deepEqual(answer({...practice, asOf: '2014-05-01', service: 'systmone'}).reasons, [askTheCcg]);
    assert.deepEqual(answer({...practice, asOf: '2014-04-10', service: 'emis-web'}).reasons, [askTheCcg]);
  });

  it('without a signed agreement cannot have it yet', () => {
    const asked = {...practice, asOf: '2016-06-03', service: 'systmone', agreementSigned: false};
    assert.deepEqual(answer(asked).reasons, ['not-yet no-agreement']);
    assert.deepEqual(whatWouldChange(catalogue, asked), [
      {
        fact: 'agreementSigned',
        value: true,
        outcome: 'ask-orderer',
        payers: [{payer: 'central', certain: true}],
        better: true,
      },
    ]);
  });

  it('that wants Portals on Lot 3 in 2016: the CCG orders, with local money', () => {
    assert.deepEqual(answer({...practice, asOf: '2016-06-03', service: 'emis-portals'}), {
      reasons: [askTheCcg],
      orderer: 'ccg',
      payers: 'local',
      conditions: 'disclaimer',
      questions: '',
    });
  });

  it('that closed in 2017 could ask in 2016, for it was active then', () => {
    const asked = {agreementSigned: true, service: 'systmone'};
    const in2016 = {...asked, asOf: '2016-06-03', organisation: {type: 'gp-practice', status: 'active'} as const};
    const in2018 = {...asked, asOf: '2018-01-31', organisation: {type: 'gp-practice', status: 'closed'} as const};
    assert.deepEqual(answer(in2016).reasons, [askTheCcg]);
    assert.deepEqual(answer(in2018).reasons, ['cannot-order organisation-not-active']);
  });

  it('in Wales cannot', () => {
    const {reasons} = answer({asOf: '2016-06-03', service: 'systmone', organisation: {type: 'welsh-practice'}});
    assert.deepEqual(reasons, ['cannot-order organisation-not-eligible']);
  });
});

describe('A practice that wants i-Patient in 2017', () => {
  const asked: Enquiry = {...practice, asOf: '2017-03-01', service: 'i-patient'};

  it('with EMIS Web asks its CCG, though the day of the assurance is not known', () => {
    assert.deepEqual(answer({...asked, principalSystem: 'emis-web', centralFunding: true}), {
      reasons: [askTheCcg],
      orderer: 'ccg',
      payers: 'central',
      conditions: 'status-date-unknown',
      questions: '',
    });
  });

  it('and central money gone: the CCG or the practice pays', () => {
    assert.equal(answer({...asked, principalSystem: 'emis-web', centralFunding: false}).payers, 'ccg?,gp-practice?');
  });

  it('and nobody knows whether central money is left: any of the three', () => {
    const {payers, questions} = answer({...asked, principalSystem: 'emis-web'});
    assert.deepEqual([payers, questions], ['central?,ccg?,gp-practice?', 'centralFunding']);
  });

  for (const [system, reason] of [
    ['systmone', 'not-yet pairing-in-assurance'],
    ['vision', 'check pairing-missing'], // the register is lost: nobody knows
    ['none', 'cannot-order pairing-missing'],
    [undefined, 'check pairing-unknown'],
  ] as const) {
    it(`with ${system ?? 'a system that it does not name'}: ${reason}`, () => {
      assert.deepEqual(answer({...asked, principalSystem: system}).reasons, [reason]);
    });
  }

  it('learns that with EMIS Web it could ask', () => {
    const changes = whatWouldChange(catalogue, {...asked, principalSystem: 'systmone', centralFunding: true});
    assert.deepEqual(
      changes.map(({fact, value, outcome, better}) => [fact, value, outcome, better]),
      [
        ['principalSystem', 'emis-web', 'ask-orderer', true],
        ['principalSystem', 'vision', 'check', true],
        ['principalSystem', 'evolution', 'check', true],
        ['principalSystem', 'emis-lv', 'check', true],
        ['principalSystem', 'emis-pcs', 'check', true],
        ['centralFunding', false, 'not-yet', false],
        ['principalSystem', 'none', 'cannot-order', false],
      ],
    );
  });
});

describe('A practice that wants DXS on Lot 1', () => {
  it('has to check on 1 June 2014: a source names the supplier, no product', () => {
    const {reasons} = answer({...practice, asOf: '2014-06-01', service: 'dxs-lot-1', principalSystem: 'emis-web'});
    assert.deepEqual(reasons, ['check service-status-unknown', 'check pairing-not-stated']);
  });

  it('has to check in 2016, too: with which systems it was assured is not stated', () => {
    const {reasons, questions} = answer({...practice, asOf: '2016-06-03', service: 'dxs-lot-1'});
    assert.deepEqual(reasons, ['check service-status-unknown', 'check pairing-not-stated']);
    assert.equal(questions, 'centralFunding', 'its system would change nothing');
  });
});

describe('A practice that wants EMIS LV', () => {
  const asked = {...practice, service: 'emis-lv'};

  it('has to check on 1 December 2014, while it was being withdrawn', () => {
    assert.deepEqual(answer({...asked, asOf: '2014-12-01'}).reasons, ['check service-status-unknown']);
    assert.deepEqual(answer({...asked, asOf: '2015-03-30'}).reasons, ['check service-status-unknown']);
  });

  it('could not have it from 31 March 2015 on', () => {
    assert.deepEqual(answer({...asked, asOf: '2015-03-31'}).reasons, ['cannot-order service-withdrawn']);
    assert.deepEqual(answer({...asked, asOf: '2016-06-03'}).reasons, ['cannot-order service-withdrawn']);
  });
});

describe('Other organisations', () => {
  const asOf = '2016-06-03';

  it('a CCG orders for its practices', () => {
    assert.deepEqual(answer({...ccg, asOf, service: 'systmone'}).reasons, [orders]);
  });

  it('a CSU orders for a CCG, on its authority', () => {
    assert.deepEqual(answer({asOf, service: 'systmone', organisation: {type: 'csu'}, agreementSigned: true}), {
      reasons: ['can-order orders-for-another'],
      orderer: 'csu',
      payers: 'central',
      conditions: 'authority',
      questions: '',
    });
  });

  // No source says what a federation of practices may do, so the catalogue does not know the kind.
  it('a federation has to check, on every lot', () => {
    for (const lot of ['1', '2', '3']) {
      const federation = {asOf, lot, organisation: {type: 'gp-federation'}, agreementSigned: true};
      assert.deepEqual(answer(federation).reasons, ['check organisation-type-unknown']);
    }
  });

  it('an NHS trust has to check on Lot 3 in 2015, and cannot use Lot 1', () => {
    const trust = {asOf: '2015-06-03', organisation: {type: 'nhs-trust'}};
    assert.deepEqual(answer({...trust, lot: '3'}).reasons, ['check organisation-eligibility-unclear']);
    assert.deepEqual(answer({...trust, lot: '1'}).reasons, ['cannot-order organisation-not-eligible']);
    assert.deepEqual(answer({...trust, service: 'emis-portals'}).reasons, ['check organisation-eligibility-unclear']);
  });

  it('a CCG has to check on Lot 2 in June 2019', () => {
    assert.deepEqual(answer({...ccg, asOf: '2019-06-03', lot: '2'}), {
      reasons: ['check terms-unclear'],
      orderer: 'ccg',
      payers: 'local?',
      conditions: 'disclaimer',
      questions: '',
    });
  });

  it('an ICB cannot order from any lot today, and is told where to look now', () => {
    for (const lot of ['1', '2', '3']) {
      const decision = decide(catalogue, {asOf: '2026-11-22', lot, organisation: {type: 'icb'}});
      assert.deepEqual(inTheWay(decision), ['cannot-order terms-ended']);
      assert.match(decision.reasons[0]!.text, /31 December 2019/);
      assert.deepEqual([decision.payers, decision.orderer], [[], []]);
      const [askIcb, frameworks, archived, runOn] = decision.next;
      assert.match(askIcb!.text, /integrated care board/);
      assert.match(frameworks!.text, /Buying Catalogue/);
      assert.equal(frameworks!.url, 'https://buyingcatalogue.digital.nhs.uk/');
      assert.match(archived!.text, /GPSoC has ended/);
      assert.match(runOn!.text, /may still run/);
    }
  });

  it('an ICB has to check about 2016, for there was none: the CCG of that time ordered', () => {
    const reasonsFor = (type: string) =>
      answer({asOf, service: 'systmone', organisation: {type}, agreementSigned: true}).reasons;
    assert.deepEqual(reasonsFor('icb'), ['check organisation-type-not-then']);
    assert.deepEqual(reasonsFor('ccg'), [orders]);
  });
});
