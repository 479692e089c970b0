// What practices, CCGs and others wanted to know of GPSoC, gone through as they would go through it.
import {expect} from '@open-wc/testing';
import {find, names, reads, text} from '../../support/look.ts';
import {onPaper, toPaper, toScreen} from '../../support/paper.ts';
import {answer, asked, check, eligibility, facts, listBelow, type Question} from './reader.ts';

interface ResolvedEnquiry {
  readonly who: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Exactly what is asked, and what is answered. */
  readonly answers: readonly (readonly [Question, string])[];
  readonly outcome: string;
  readonly says?: readonly (string | RegExp)[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly silent?: readonly string[];
}

const in2016 = {'as-of': '2016-06-03'};
const practice = ['organisation', 'GP practice'] as const;
const signed = ['agreement', 'Yes'] as const;
const central = 'National (central) funding';

function on(day: string, outcome: 'order' | 'ask' | 'check' | 'not-yet' | 'no', orderers = ''): string {
  switch (outcome) {
    case 'order':
      return `On ${day}, it appears ${orderers} could order this`;
    case 'ask':
      return `On ${day}, it appears the CCG placed the order`;
    case 'check':
      return `We cannot tell from this catalogue whether this could be ordered on ${day}`;
    case 'not-yet':
      return `On ${day}, this could not be ordered yet`;
    case 'no':
      return `On ${day}, it appears this could not be ordered`;
  }
}

const cases: ResolvedEnquiry[] = [
  {
    who: 'A practice that wants SystmOne on 3 June 2016: the CCG orders, central money pays',
    attributes: {...in2016, service: 'systmone'},
    answers: [practice, signed],
    outcome: on('3 June 2016', 'ask'),
    facts: {'Who places the order': 'Clinical commissioning group', Day: '3 June 2016', Lot: 'Lot 1'},
    says: [central, 'On Lot 1, clinical commissioning groups placed the orders.', 'A call-off agreement'],
    silent: ['Which of them is not certain'],
  },
  {
    who: 'A practice that wants SystmOne on 10 April 2014: not yet, TPP had not signed',
    attributes: {'as-of': '2014-04-10', service: 'systmone'},
    answers: [practice],
    outcome: on('10 April 2014', 'not-yet'),
    says: ['SystmOne was on Lot 1 only from 1 May 2014.'],
  },
  {
    who: 'A practice with EMIS Web that wants i-Patient in 2017: the CCG orders',
    attributes: {'as-of': '2017-03-01', service: 'i-patient'},
    answers: [practice, ['system', 'EMIS Web'], ['central', 'Yes'], signed],
    outcome: on('1 March 2017', 'ask'),
    says: [central, 'The source does not say when the status was given'],
    facts: {'Principal system': 'EMIS Web', 'Central money': 'Yes', 'Agreement signed': 'Yes'},
  },
  {
    who: 'the same once central money is gone: the CCG or the practice pays',
    attributes: {'as-of': '2017-03-01', service: 'i-patient'},
    answers: [practice, ['system', 'EMIS Web'], ['central', 'No'], signed],
    outcome: on('1 March 2017', 'ask'),
    says: ['Clinical commissioning group or GP practice. Which of them is not certain.'],
  },
  {
    who: 'A practice with SystmOne that wants i-Patient in 2017: not yet assured with it',
    attributes: {'as-of': '2017-03-01', service: 'i-patient'},
    answers: [practice, ['system', 'SystmOne'], ['central', 'Yes']],
    outcome: on('1 March 2017', 'not-yet'),
    says: [
      'i-Patient was not yet assured with SystmOne.',
      'With EMIS Web as the principal system, it appears the CCG could have placed the order.',
    ],
  },
  {
    who: 'A practice with Vision that wants i-Patient in 2017: to be checked, for the register is lost',
    attributes: {'as-of': '2017-03-01', service: 'i-patient'},
    answers: [practice, ['system', 'Vision'], ['central', 'Yes'], signed],
    outcome: on('1 March 2017', 'check'),
    says: ['i-Patient was not assured with Vision.'],
  },
  {
    who: 'A practice that wants DXS on 1 June 2014: to be checked',
    attributes: {'as-of': '2014-06-01', service: 'dxs-lot-1'},
    answers: [practice, ['central', 'Yes'], signed],
    outcome: on('1 June 2014', 'check'),
    says: ['Which systems DXS International (Lot 1 service not named) worked with is not stated.'],
  },
  {
    who: 'and in 2016, too',
    attributes: {...in2016, service: 'dxs-lot-1'},
    answers: [practice, ['central', 'Yes'], signed],
    outcome: on('3 June 2016', 'check'),
  },
  {
    who: 'A practice without a signed agreement: not yet',
    attributes: {...in2016, service: 'systmone'},
    answers: [practice, ['agreement', 'No']],
    outcome: on('3 June 2016', 'not-yet'),
    says: [
      'The agreement between commissioner and practice had to be signed first.',
      'Once the agreement is signed, it appears the CCG could have placed the order.',
    ],
  },
  {
    who: 'A practice that wants Portals on Lot 3 in 2016: the CCG orders, with local money',
    attributes: {...in2016, service: 'emis-portals'},
    answers: [practice],
    outcome: on('3 June 2016', 'ask'),
    says: ['Local funding', 'The disclaimer of Lot 3 had to be accepted.'],
    silent: [central],
  },
  {
    who: 'A CCG on Lot 2 in June 2019: to be checked',
    attributes: {'as-of': '2019-06-03', lot: '2', organisation: 'CCG'},
    answers: [],
    outcome: on('3 June 2019', 'check'),
    says: ['What held for Lot 2 on that day is not clear.'],
  },
  {
    who: 'An NHS trust on Lot 3 in 2015: to be checked',
    attributes: {'as-of': '2015-06-03', lot: '3'},
    answers: [['organisation', 'NHS trust']],
    outcome: on('3 June 2015', 'check'),
    says: ['Whether NHS trusts could use Lot 3 is not stated.'],
  },
  {
    who: 'An NHS trust on Lot 1: no, and neither orderer nor payer is named',
    attributes: {'as-of': '2015-06-03', lot: '1'},
    answers: [['organisation', 'NHS trust']],
    outcome: on('3 June 2015', 'no'),
    says: ['Lot 1 was not open to NHS trusts.'],
    silent: ['Who places the order', 'Who pays'],
  },
  {
    who: 'A CSU orders for CCGs, on their authority',
    attributes: {...in2016, service: 'systmone'},
    answers: [['organisation', 'Commissioning support unit'], signed],
    outcome: on('3 June 2016', 'order', 'commissioning support units'),
    says: ['had to give its authority.', central],
  },
  {
    who: 'A federation, of which no source speaks: to be checked',
    attributes: {...in2016, service: 'systmone', organisation: 'gp-federation', agreement: 'yes'},
    answers: [],
    outcome: on('3 June 2016', 'check'),
    says: ['This catalogue does not know the kind of organisation “gp-federation”.'],
  },
  {
    who: 'A practice that wants EMIS LV in December 2014: to be checked, while it was being withdrawn',
    attributes: {'as-of': '2014-12-01', service: 'emis-lv'},
    answers: [practice, signed],
    outcome: on('1 December 2014', 'check'),
  },
  {
    who: 'A practice that wants EMIS LV in 2016: no, it was withdrawn',
    attributes: {...in2016, service: 'emis-lv'},
    answers: [],
    outcome: on('3 June 2016', 'no'),
    says: ['EMIS LV had been withdrawn from Lot 1.'],
  },
  {
    who: 'A practice in Wales: no',
    attributes: {...in2016, service: 'systmone'},
    answers: [['organisation', 'GP practice in Wales']],
    outcome: on('3 June 2016', 'no'),
    says: ['Lot 1 was not open to GP practices in Wales.'],
  },
];

describe('<order-eligibility> on GPSoC', () => {
  for (const {who, attributes, answers, outcome, says = [], facts: named = {}, silent = []} of cases) {
    it(who, async () => {
      const element = await eligibility(attributes);
      for (const [question, words] of answers) await answer(element, question, words);
      if (answers.length > 0) await check(element);
      await find(element, 'heading', outcome);
      const read = text(element);
      for (const words of says) expect(read).to.contain(words);
      for (const words of silent) expect(read).to.not.contain(words);
      for (const [name, value] of Object.entries(named)) expect(facts(element)[name], name).to.equal(value);
      expect(element.decision!.reasons.length).to.be.above(0);
    });
  }

  it('asks only what matters: of a practice that may not use the lot not whether its agreement is signed', async () => {
    const element = await eligibility({...in2016, service: 'systmone'});
    expect(asked(element)).to.deep.equal(['organisation', 'agreement']);
    await answer(element, 'organisation', 'GP practice in Wales');
    await find(element, 'button', 'Check');
    expect(asked(element)).to.deep.equal(['organisation']);
  });

  it('tells an ICB today that it has ended, and where to look now', async () => {
    const element = await eligibility({service: 'systmone', organisation: 'icb'});
    await find(element, 'heading', 'May you order SystmOne?');
    await find(element, 'heading', 'It appears you cannot order this');
    expect(asked(element)).to.be.empty;
    const [icb, frameworks, archived, runOn] = await listBelow(element, 'Next steps');
    expect(icb).to.match(/integrated care board/);
    expect(frameworks).to.match(/Buying Catalogue/);
    expect(archived).to.match(/GPSoC has ended/);
    expect(runOn).to.match(/may run on/);
    expect(names(element, 'link', /Buying Catalogue/)).to.not.be.empty;
    expect(text(element)).to.not.contain('Who pays');
  });

  it('names the sources of a reason as links, folded away', async () => {
    const element = await eligibility({...in2016, lot: '1', organisation: 'nhs-trust'});
    await reads(element, 'Lot 1 was not open to NHS trusts.');
    expect(names(element, 'link', /Organisations allowed/)).to.be.empty;
    const summary = [...element.renderRoot.querySelectorAll('summary')].find((each) => each.textContent === 'Sources')!;
    summary.click();
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
    await find(element, 'heading', on('1 March 2017', 'not-yet'));
    await answer(element, 'system', 'EMIS Web');
    await find(element, 'heading', on('1 March 2017', 'ask'));
    await answer(element, 'system', 'I do not know');
    await find(element, 'heading', on('1 March 2017', 'check'));
    await reads(element, 'It depended on whether i-Patient was assured with your principal system.');
    expect(facts(element)['Principal system']).to.equal('Not stated');
  });

  it('says which systems would make it worse, folded away, and better ones in one sentence', async () => {
    const element = await eligibility({
      'as-of': '2017-03-01',
      service: 'i-patient',
      organisation: 'gp-practice',
      agreement: 'yes',
      'central-funding': 'yes',
      'principal-system': 'systmone',
    });
    const better = await listBelow(element, 'What would change it');
    expect(better).to.deep.equal([
      'With EMIS Web as the principal system, it appears the CCG could have placed the order.',
      'With Vision, Evolution, EMIS LV or EMIS PCS as the principal system, we cannot tell from this catalogue.',
    ]);
    const worse = 'With another one or none as the principal system, it appears this could not have been ordered.';
    expect(text(element)).to.not.contain(worse);
    element.renderRoot.querySelectorAll('summary').forEach((each) => each.click());
    await reads(element, worse);
    await reads(element, 'If central money cannot be used, this could not have been ordered yet. Who pays:');
  });

  describe('on paper', () => {
    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      await toScreen();
    });

    onPaper.it('is the answer with all that it rests on, open and without a question', async () => {
      const element = await eligibility({'as-of': '2017-03-01', service: 'i-patient', ask: 'as-of organisation'});
      await answer(element, 'organisation', 'GP practice');
      await check(element);
      await toPaper();
      dispatchEvent(new Event('beforeprint'));
      for (const role of ['radio', 'textbox', 'combobox']) expect(names(element, role), role).to.be.empty;
      expect(names(element, 'button', /Check|Print|today|Find/)).to.be.empty;
      const closed = [...element.renderRoot.querySelectorAll('.answer details')].filter(
        (details) => !(details as HTMLDetailsElement).open,
      );
      expect(closed.length).to.equal(0);
      const read = text(element);
      for (const words of ['Could you order i-Patient on 1 March 2017?', 'Printed ', 'GP practice', 'Archived'])
        expect(read).to.contain(words);
      expect(read).to.not.match(/Which day is it|Which kind of organisation|Check/);
      await toScreen();
      dispatchEvent(new Event('afterprint'));
      expect(asked(element)).to.contain('organisation');
    });
  });
});
