// How the answer comes, changes and is told: to the eye, the ear, the keyboard and the page.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {listen, silence} from '../../support/announcements.ts';
import {find, findAll, focusOn, focused, names, text, until} from '../../support/look.ts';
import {events, place} from '../../support/show.ts';
import {answer, check, eligibility, eligibilityOf, facts, gpsoc, listBelow, ours, unfold} from './reader.ts';

const iPatient = {'as-of': '2017-03-01', service: 'i-patient'};

describe('<order-eligibility> gives its answer', () => {
  it('at its heading, which then has focus, and announces nothing besides', async () => {
    const element = await eligibility(iPatient);
    const heard = listen();
    await answer(element, 'organisation', 'GP practice');
    const heading = await check(element);
    expect(heading.textContent).to.contain('It depends');
    await silence();
    expect(heard).to.be.empty;
  });

  it('and announces each later change, with who pays', async () => {
    const element = await eligibility({
      ...iPatient,
      organisation: 'gp-practice',
      ask: 'principal-system central-funding',
    });
    await answer(element, 'system', 'EMIS Web');
    await check(element);
    const heard = listen();
    await answer(element, 'central', 'No');
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal([
      'Yes, through your CCG. GP practices could have i-Patient. Their CCG ordered it for them. ' +
        'Who paid: CCG or GP practice.',
    ]);
    expect(focused().getAttribute('name') ?? '').to.not.equal('answer');
  });

  it('to the page only when it changes', async () => {
    const element = place('order-eligibility', {
      src: gpsoc(),
      ...iPatient,
      organisation: 'gp-practice',
      agreement: 'yes',
      ask: 'principal-system central-funding',
    });
    const decided = events(element, 'gpsoc-decision');
    await answer(element, 'system', 'EMIS Web');
    expect([decided.length, element.decision]).to.deep.equal([0, undefined]);
    await check(element);
    await answer(element, 'central', 'Not sure'); // as before
    element.headingLevel = 3;
    await element.updateComplete;
    await answer(element, 'central', 'Yes');
    await answer(element, 'system', 'SystmOne');
    await until(
      () => decided.length === 3,
      () => `expected three, found ${decided.length}`,
    );
    expect(decided.map(({decision: {outcome}}) => outcome)).to.deep.equal(['ask-orderer', 'ask-orderer', 'not-yet']);
    expect(decided[2]!.decision === element.decision).to.be.true;
    expect(decided[0]!.bubbles && decided[0]!.composed).to.be.true;
  });

  it('without a question and without a word, where everything is given', async () => {
    const heard = listen();
    const element = await eligibility({...iPatient, organisation: 'nhs-trust'});
    await find(element, 'heading', /^No /);
    await silence();
    expect(heard).to.be.empty;
    expect(element.contains(document.activeElement)).to.be.false;
  });

  it('by keyboard alone', async () => {
    const element = await eligibilityOf(ours(), {service: 'emis-web', ask: 'organisation agreement'});
    const first = (await find(element, 'radio', 'GP practice')) as HTMLInputElement;
    first.focus();
    await sendKeys({press: ' '});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    expect((findAll(element, 'radio', 'No')[0] as HTMLInputElement).checked).to.be.true;
    await sendKeys({press: 'Tab'});
    expect(focused().outerHTML).to.contain('Check');
    await sendKeys({press: 'Enter'});
    await focusOn(element, 'heading', /^Not yet/);
  });

  it('and never sends a form of the page', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      sent++;
      event.preventDefault();
    });
    form.innerHTML = '<input name="q"><button>Send</button>';
    document.body.append(form);
    const element = place(
      'order-eligibility',
      {src: gpsoc(), service: 'systmone', ask: 'as-of service organisation'},
      '',
      form,
    );
    for (const role of ['textbox', 'searchbox', 'radio']) {
      const [field] = await until(() => {
        const all = findAll(element, role);
        return all.length > 0 && all;
      }, `expected a ${role}`);
      field!.focus();
      await sendKeys({press: 'Enter'});
    }
    expect(sent).to.equal(0);
    expect([...new FormData(form).keys()]).to.deep.equal(['q']);
    element.remove();
    form.remove();
  });

  it('with what it rests on, and what is not known', async () => {
    const element = await eligibility({...iPatient, organisation: 'gp-practice'});
    await check(element);
    unfold(element);
    expect(facts(element)).to.include({
      Date: '1 March 2017',
      Lot: 'Lot 1',
      Organisation: 'GP practice',
      'Principal system': 'Not stated',
      'Agreement signed': 'Not stated',
    });
  });

  it('with what decided, then what speaks for the order; and all reasons folded away', async () => {
    const element = await eligibility({
      ...iPatient,
      organisation: 'gp-practice',
      'principal-system': 'emis-web',
      'central-funding': 'yes',
      agreement: 'no',
    });
    const inTheWay = 'The commissioner and the practice had to sign their agreement first.';
    expect(names(findAll(element, 'list')[0]!, 'listitem')).to.deep.equal([
      inTheWay,
      'i-Patient was assured with EMIS Web.',
      'Lot 1 was open to GP practices.',
    ]);
    unfold(element);
    expect(await listBelow(element, 'Reasons')).to.deep.equal([
      inTheWay,
      'Lot 1 was open for orders until 31 March 2018.',
      'i-Patient was on Lot 1.',
      'Lot 1 was open to GP practices.',
      'i-Patient was assured with EMIS Web.',
      'The source does not date this status, so it may have been different on that day.',
    ]);
  });

  it('without a word in favour where the lot has ended, or where nothing speaks for the order', async () => {
    const ended = await eligibility({service: 'systmone', organisation: 'icb'});
    await find(ended, 'heading', /^No /);
    expect(ended.decision!.reasons.map(({code}) => code)).to.deep.equal(['terms-ended', 'service-available']);
    const open = await eligibility({'as-of': '2016-06-03'});
    await check(open);
    expect(names(ended, 'listitem')).to.include('Lot 1 ended on 31 December 2019.');
    for (const element of [ended, open]) expect(text(element)).to.not.match(/is on Lot 1|was open to/);
  });
});
