// What practices, CCGs and others wanted to know of GPSoC, gone through as they would go through it.
import {expect} from '@open-wc/testing';
import {find, names, reads, text} from '../../support/look.ts';
import {onPaper, toPaper, toScreen} from '../../support/paper.ts';
import {answer, asked, check, eligibility, facts, listBelow, unfold, type Question} from './reader.ts';

interface ResolvedEnquiry {
  readonly who: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Exactly what is asked, and what is answered. */
  readonly answers: readonly (readonly [Question, string])[];
  readonly outcome: keyof typeof verdicts;
  readonly says?: readonly (string | RegExp)[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly silent?: readonly string[];
}

const in2016 = {'as-of': '2016-06-03'};
const practice = ['organisation', 'GP practice'] as const;
const central = 'NHS central funding';

const verdicts = {
  order: /^Yes \d/,
  ask: /^Yes, through your CCG \d/,
  check: /^Ask first \d/,
  depends: /^It depends \d/,
  'not-yet': /^Not yet \d/,
  no: /^No \d/,
};

const cases: ResolvedEnquiry[] = [
  {
    who: 'A practice that wants SystmOne on 3 June 2016: the CCG orders, central money pays',
    attributes: {...in2016, service: 'systmone', agreement: 'yes'},
    answers: [practice],
    outcome: 'ask',
    facts: {Date: '3 June 2016', Lot: 'Lot 1'},
    says: [central, 'On Lot 1, clinical commissioning groups placed the orders.', 'A call-off agreement'],
    silent: ['if there was enough'],
  },
  {
    who: 'A practice that wants SystmOne on 10 April 2014: not yet, TPP had not signed',
    attributes: {'as-of': '2014-04-10', service: 'systmone', agreement: 'yes'},
    answers: [practice],
    outcome: 'not-yet',
    says: ['SystmOne was not on Lot 1 before 1 May 2014.'],
  },
  {
    who: 'A practice with EMIS Web that wants i-Patient in 2017: the CCG orders',
    attributes: {'as-of': '2017-03-01', service: 'i-patient', 'central-funding': 'yes', agreement: 'yes'},
    answers: [practice, ['system', 'EMIS Web']],
    outcome: 'ask',
    says: [central, 'The source does not date this status'],
    facts: {'Principal system': 'EMIS Web', 'NHS central funding': 'Yes', 'Agreement signed': 'Yes'},
  },
  {
    who: 'the same once central money is gone: the CCG or the practice pays',
    attributes: {'as-of': '2017-03-01', service: 'i-patient', 'central-funding': 'no', agreement: 'yes'},
    answers: [practice, ['system', 'EMIS Web']],
    outcome: 'ask',
    says: ['Who paid: CCG or GP practice'],
  },
  {
    who: 'A practice with SystmOne that wants i-Patient in 2017: not yet assured with it',
    attributes: {'as-of': '2017-03-01', service: 'i-patient', 'central-funding': 'yes'},
    answers: [practice, ['system', 'SystmOne']],
    outcome: 'not-yet',
    says: [
      'i-Patient was not yet assured with SystmOne.',
      'With EMIS Web as the principal system, your CCG could have ordered it for you.',
    ],
  },
  {
    who: 'A practice with Vision that wants i-Patient in 2017: to be checked, for the register is lost',
    attributes: {'as-of': '2017-03-01', service: 'i-patient', 'central-funding': 'yes', agreement: 'yes'},
    answers: [practice, ['system', 'Vision']],
    outcome: 'check',
    says: ['i-Patient was not assured with Vision.'],
  },
  {
    who: 'A practice that wants DXS on 1 June 2014: to be checked',
    attributes: {'as-of': '2014-06-01', service: 'dxs-lot-1', 'central-funding': 'yes', agreement: 'yes'},
    answers: [practice],
    outcome: 'check',
    says: ['The catalogue does not say which systems DXS International (Lot 1 service not named) worked with.'],
  },
  {
    who: 'and in 2016, too',
    attributes: {...in2016, service: 'dxs-lot-1', 'central-funding': 'yes', agreement: 'yes'},
    answers: [practice],
    outcome: 'check',
  },
  {
    who: 'A practice without a signed agreement: not yet',
    attributes: {...in2016, service: 'systmone', agreement: 'no'},
    answers: [practice],
    outcome: 'not-yet',
    says: [
      'The commissioner and the practice had to sign their agreement first.',
      'Once the agreement is signed, your CCG could have ordered it for you.',
    ],
  },
  {
    who: 'A practice that wants Portals on Lot 3 in 2016: the CCG orders, with local money',
    attributes: {...in2016, service: 'emis-portals'},
    answers: [practice],
    outcome: 'ask',
    says: ['Local funding', 'You had to accept the disclaimer of Lot 3.'],
    silent: [central],
  },
  {
    who: 'A CCG on Lot 2 in June 2019: to be checked',
    attributes: {'as-of': '2019-06-03', lot: '2', organisation: 'CCG'},
    answers: [],
    outcome: 'check',
    says: ['The rules of Lot 2 were not clear on that day.'],
  },
  {
    who: 'An NHS trust on Lot 3 in 2015: to be checked',
    attributes: {'as-of': '2015-06-03', lot: '3'},
    answers: [['organisation', 'NHS trust']],
    outcome: 'check',
    says: ['The catalogue does not say if NHS trusts could use Lot 3.'],
  },
  {
    who: 'An NHS trust on Lot 1: no, and neither orderer nor payer is named',
    attributes: {'as-of': '2015-06-03', lot: '1'},
    answers: [['organisation', 'NHS trust']],
    outcome: 'no',
    says: ['Lot 1 was not open to NHS trusts.'],
    silent: ['Who paid', 'Contract'],
  },
  {
    who: 'A CSU orders for CCGs, on their authority',
    attributes: {...in2016, service: 'systmone', agreement: 'yes'},
    answers: [['organisation', 'Commissioning support unit']],
    outcome: 'order',
    says: ['You needed the authority of the organisation you ordered for.', central],
  },
  {
    who: 'A federation, of which no source speaks: to be checked',
    attributes: {...in2016, service: 'systmone', organisation: 'gp-federation', agreement: 'yes'},
    answers: [],
    outcome: 'check',
    says: ['The catalogue does not list “gp-federation” as a type of organisation.'],
  },
  {
    who: 'A practice that wants EMIS LV in December 2014: to be checked, while it was being withdrawn',
    attributes: {'as-of': '2014-12-01', service: 'emis-lv', agreement: 'yes'},
    answers: [practice],
    outcome: 'check',
  },
  {
    who: 'A practice that wants EMIS LV in 2016: no, it was withdrawn',
    attributes: {...in2016, service: 'emis-lv'},
    answers: [],
    outcome: 'no',
    says: ['EMIS LV had been withdrawn from Lot 1.'],
  },
  {
    who: 'A practice in Wales: no',
    attributes: {...in2016, service: 'systmone'},
    answers: [['organisation', 'GP practice in Wales']],
    outcome: 'no',
    says: ['Lot 1 was not open to GP practices in Wales.'],
  },
];

describe('<order-eligibility> on GPSoC', () => {
  for (const {who, attributes, answers, outcome, says = [], facts: named = {}, silent = []} of cases) {
    it(who, async () => {
      const element = await eligibility(attributes);
      for (const [question, words] of answers) await answer(element, question, words);
      if (answers.length > 0) await check(element);
      await find(element, 'heading', verdicts[outcome]);
      unfold(element);
      const read = text(element);
      for (const words of says) expect(read).to.contain(words);
      for (const words of silent) expect(read).to.not.contain(words);
      for (const [name, value] of Object.entries(named)) expect(facts(element)[name], name).to.equal(value);
      expect(element.decision!.reasons.length).to.be.above(0);
    });
  }

  it('asks only what matters: of a practice that may not use the lot not whether its agreement is signed', async () => {
    const element = await eligibility({...in2016, service: 'systmone', ask: 'organisation agreement'});
    expect(asked(element)).to.deep.equal(['organisation', 'agreement']);
    await answer(element, 'organisation', 'GP practice in Wales');
    await find(element, 'button', 'Check');
    expect(asked(element)).to.deep.equal(['organisation']);
  });

  it('tells an ICB today that it has ended, and where to look now', async () => {
    const element = await eligibility({service: 'systmone', organisation: 'icb'});
    await find(element, 'heading', 'Can you order SystmOne?');
    await find(element, 'heading', /^No /);
    expect(asked(element)).to.be.empty;
    const [icb, frameworks, archived, runOn] = await listBelow(element, 'Next steps');
    expect(icb).to.match(/integrated care board/);
    expect(frameworks).to.match(/Buying Catalogue/);
    expect(archived).to.match(/GPSoC has ended/);
    expect(runOn).to.match(/may still run/);
    expect(names(element, 'link', /Buying Catalogue/)).to.not.be.empty;
    expect(text(element)).to.not.contain('Who pays');
  });

  it('names the sources of its reasons as links, folded away', async () => {
    const element = await eligibility({...in2016, lot: '1', organisation: 'nhs-trust'});
    await reads(element, 'Lot 1 was not open to NHS trusts.');
    expect(names(element, 'link', /Organisations allowed/)).to.be.empty;
    (await find(element, 'heading', /^No/)).closest('.answer')!.querySelector('summary')!.click();
    await find(element, 'link', /Organisations allowed to use GPSoC/);
  });

  it('has the disclaimer of Lots 2 and 3 on view there, and not on Lot 1', async () => {
    const three = await eligibility({...in2016, lot: '3', organisation: 'ccg'});
    await reads(three, 'Lot 3 catalogue disclaimer');
    const one = await eligibility({...in2016, lot: '1', organisation: 'ccg', agreement: 'yes'});
    expect(text(one)).to.not.match(/disclaimer/i);
  });

  it('changes its answer with what the reader answers', async () => {
    const element = await eligibility({'as-of': '2017-03-01', service: 'i-patient', organisation: 'GP practice'});
    await answer(element, 'system', 'SystmOne');
    await check(element);
    await find(element, 'heading', verdicts['not-yet']);
    await answer(element, 'system', 'EMIS Web');
    await find(element, 'heading', verdicts.ask);
    await answer(element, 'system', 'Not sure');
    await find(element, 'heading', verdicts.depends);
    await reads(element, 'It depended on whether i-Patient was assured with your principal system.');
    expect(facts(element)['Principal system']).to.equal('Not stated');
  });

  it('says which system would do, in one sentence, and folded away which would not', async () => {
    const element = await eligibility({
      'as-of': '2017-03-01',
      service: 'i-patient',
      organisation: 'gp-practice',
      agreement: 'yes',
      'central-funding': 'yes',
      'principal-system': 'systmone',
    });
    const [better, worse] = [
      'With EMIS Web as the principal system, your CCG could have ordered it for you.',
      'With another one or none as the principal system, you could not have ordered it.',
    ];
    const others = 'With Vision, Evolution, EMIS LV or EMIS PCS as the principal system';
    const read = text(element);
    expect(read).to.contain(better);
    expect(read).to.not.contain(others).and.to.not.contain(worse);
    unfold(element);
    await reads(element, worse);
    await reads(element, others);
    await reads(element, 'If there is no NHS central funding, you could not have ordered it yet. Who paid:');
  });

  describe('on paper', () => {
    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      await toScreen();
    });

    onPaper.it('is the answer without a question, and what the reader has unfolded', async () => {
      const element = await eligibility({'as-of': '2017-03-01', service: 'i-patient', ask: 'as-of organisation'});
      await answer(element, 'organisation', 'GP practice');
      await check(element);
      unfold(element);
      await toPaper();
      dispatchEvent(new Event('beforeprint'));
      for (const role of ['radio', 'textbox', 'combobox']) expect(names(element, role), role).to.be.empty;
      expect(names(element, 'button', /Check|Print|today|Find/)).to.be.empty;
      expect(names(element, 'heading', 'Reasons'), 'what the reader has unfolded').to.have.length(1);
      const read = text(element);
      for (const words of ['Could you order i-Patient?', 'Printed ', 'GP practice', 'Archived'])
        expect(read).to.contain(words);
      expect(read).to.not.match(/which date|What type of organisation|Check/);
      await toScreen();
      dispatchEvent(new Event('afterprint'));
      expect(asked(element)).to.contain('organisation');
    });
  });
});
