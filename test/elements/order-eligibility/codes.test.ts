// An organisation found by its ODS code, as people type it, and what happens when it is not.
import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import {listen, silence} from '../../support/announcements.ts';
import {aCatalogue, aLot, aService, someTerms} from '../../support/build.ts';
import {isWebKit, onlyWhere} from '../../support/engine.ts';
import {find, focusOn, focused, gone, names, reads, text} from '../../support/look.ts';
import {events, file} from '../../support/show.ts';
import {answer, asked, check, eligibility, eligibilityOf, facts, openKinds, type} from './reader.ts';

const systmone = {service: 'systmone', 'as-of': '2015-04-10'};
const field = 'ODS code of your organisation';

describe('<order-eligibility> finds an organisation', () => {
  for (const typed of ['A81001', 'a81001', ' a81 001 ']) {
    it(`by its code, typed as “${typed}”`, async () => {
      const element = await eligibility(systmone);
      await type(await find(element, 'textbox', field), typed);
      await sendKeys({press: 'Enter'});
      await reads(element, 'The Densham Surgery (A81001), GP practice, commissioned by NHS Hartlepool and');
      expect(names(element, 'radio', 'GP practice')).to.be.empty;
      await check(element);
      await find(element, 'heading', /^Yes, through your CCG/);
      expect(facts(element).Organisation).to.equal('The Densham Surgery (A81001), GP practice');
    });
  }

  it('by its button, too', async () => {
    const element = await eligibility(systmone);
    await type(await find(element, 'textbox', field), '13v');
    await press(await find(element, 'button', 'Find organisation'));
    await reads(element, 'Yorkshire and Humber Commissioning Hub (13V), commissioning hub.');
  });

  it('and lets the reader use another one', async () => {
    const element = await eligibility(systmone);
    await type(await find(element, 'textbox', field), 'A81001');
    await sendKeys({press: 'Enter'});
    (await find(element, 'button', 'Use another organisation')).click();
    await find(element, 'group', 'Which organisation do you work for?');
    expect((await find(element, 'textbox', field)).matches(':placeholder-shown, :not([value])')).to.be.true;
    await gone(element, 'button', 'Use another organisation');
  });

  it('that the page’s author gave, and does not ask who asks', async () => {
    const element = await eligibility({...systmone, ods: 'a81001', agreement: 'yes'});
    await find(element, 'heading', /^Yes, through your CCG/);
    expect(asked(element)).to.be.empty;
    expect(names(element, 'button', 'Check')).to.be.empty;
    expect(text(element)).to.contain('commissioned by NHS Hartlepool');
  });

  it('that the author gave and lets the reader change', async () => {
    const element = await eligibility({...systmone, ods: 'a81001', agreement: 'yes', ask: 'organisation'});
    (await find(element, 'button', 'Use another organisation')).click();
    await answer(element, 'organisation', 'GP practice in Wales');
    await check(element);
    expect(element.decision!.outcome).to.equal('cannot-order');
  });

  it('that the reader types in the place of the author’s', async () => {
    const element = await eligibility({...systmone, ods: 'a81001', ask: 'organisation'});
    (await find(element, 'button', 'Use another organisation')).click();
    await type(await find(element, 'textbox', field), '00K');
    await sendKeys({press: 'Enter'});
    await reads(element, 'NHS Hartlepool and Stockton-on-Tees CCG (00K), clinical commissioning group.');
    await element.updateComplete;
    expect(element.isUpdatePending).to.be.false;
  });

  it('that closed since, and could ask on the day before', async () => {
    const before = await eligibility({...systmone, ods: 'A84618', agreement: 'yes', 'as-of': '2015-05-31'});
    await find(before, 'heading', /^Yes, through your CCG/);
    const after = await eligibility({...systmone, ods: 'A84618', agreement: 'yes', 'as-of': '2015-06-01'});
    await find(after, 'heading', /^No /);
    await reads(after, 'It closed on 31 May 2015.');
    await reads(after, 'Your organisation was closed on that day.');
  });

  it('that another one has taken the place of, and lets the reader use that', async () => {
    const element = await eligibility({...systmone, 'as-of': '2016-06-03'});
    await type(await find(element, 'textbox', field), '00f');
    await sendKeys({press: 'Enter'});
    await reads(element, 'It closed on 31 March 2015.');
    (await find(element, 'button', 'Use NHS Newcastle Gateshead CCG (13T)')).click();
    await reads(element, 'NHS Newcastle Gateshead CCG (13T), clinical commissioning group.');
    await check(element);
    expect(element.decision!.outcome).to.equal('can-order');
  });

  it('that is dormant, or proposed', async () => {
    const dormant = await eligibility({...systmone, ods: 'A82635', agreement: 'yes'});
    await find(dormant, 'heading', /^No /);
    await reads(dormant, 'It is recorded as dormant.');
    const proposed = await eligibility({...systmone, ods: 'Y05212', agreement: 'yes'});
    await find(proposed, 'heading', /^Not yet/);
    await reads(proposed, 'It was to open on 1 December 2015.');
  });

  it('that is no practice though it prescribes: its kind is asked', async () => {
    const element = await eligibility({...systmone, ods: 'Y02289'});
    await reads(element, 'It is not recorded as a GP practice: its record has only some of the roles of one.');
    expect(asked(element)).to.contain('organisation');
    await answer(element, 'organisation', 'Public sector body of another kind');
    await check(element);
    expect(element.decision!.outcome).to.equal('cannot-order');
  });
});

describe('<order-eligibility>, for whoever does not know the code,', () => {
  it('says what to do when Enter is pressed in the empty field, and forgets it once something is chosen', async () => {
    const element = await eligibility(systmone);
    (await find(element, 'textbox', field)).focus();
    await sendKeys({press: 'Enter'});
    const error = 'Enter an ODS code, or choose your type of organisation';
    await reads(element, error);
    await find(element, 'button', 'Find organisation').then((button) => button.click());
    await reads(element, error);
    await type(await find(element, 'textbox', field), 'A81001');
    await sendKeys({press: 'Enter'});
    await reads(element, 'The Densham Surgery');
    expect(text(element)).to.not.contain(error);
  });

  it('asks for the code if `ask` names `ods`, beginning with the author’s', async () => {
    const element = await eligibility({...systmone, ask: 'ods', ods: 'A81001'});
    await reads(element, 'The Densham Surgery (A81001)');
    (await find(element, 'button', 'Use another organisation')).click();
    await find(element, 'textbox', field);
  });

  it('opens the kinds of organisation', async () => {
    const element = await eligibility(systmone);
    expect(names(element, 'radio')).to.be.empty;
    [...element.renderRoot.querySelectorAll('summary')]
      .find(({textContent}) => textContent.includes('do not know'))!
      .click();
    (await find(element, 'radio', 'GP practice')).click();
    await check(element);
    expect(element.decision!.outcome).to.equal('ask-orderer');
  });
});

describe('<order-eligibility>, where a code leads nowhere,', () => {
  it('says that it is not known, and the reader chooses by hand', async () => {
    const element = await eligibility(systmone);
    await type(await find(element, 'textbox', field), 'A81999');
    await sendKeys({press: 'Enter'});
    await reads(element, 'We could not find A81999 in this catalogue.');
    await answer(element, 'organisation', 'GP practice');
    await check(element);
    expect(element.decision!.outcome).to.equal('ask-orderer');
  });

  it('says that there is nothing to look it up in', async () => {
    const element = await eligibilityOf(
      aCatalogue({organisationTypes: [{id: 'gp-practice', name: 'GP practice'}], lots: [aLot({terms: [someTerms()]})]}),
      {ods: 'A81001', lot: '1'},
    );
    await reads(element, 'This catalogue cannot look up the code A81001.');
    expect(asked(element)).to.deep.equal(['organisation']);
    expect(names(element, 'textbox')).to.be.empty;
  });

  it('says that the author’s code is none', async () => {
    const element = await eligibility({...systmone, ods: 'A81-001'});
    await reads(element, '“A81-001” is not an ODS code.');
    expect(asked(element)).to.contain('organisation');
  });

  it('says that it could not be looked up, why, and tries again', async () => {
    const url = await file({organisations: [{code: 'A81001', name: 'Ours', type: 'gp-practice', status: 'active'}]});
    const failing = `${url}?id=${crypto.randomUUID()}&status=404&times=1&prefix={prefix}`;
    const element = await eligibilityOf(ours({organisations: {url: failing, prefixLength: 2, prefixes: ['A8']}}));
    await type(await find(element, 'textbox', field), 'A81001');
    await sendKeys({press: 'Enter'});
    await reads(element, 'We could not look up the code A81001.');
    await find(element, 'button', 'Help for the person who runs this page');
    const again = await find(element, 'button', 'Try again');
    again.focus();
    again.click();
    await reads(element, 'Ours (A81001), GP practice.');
    expect(focused().closest('#organisation')?.id, 'where focus is').to.equal('organisation');
  });

  it('offers the kinds where the record names one that the catalogue lacks', async () => {
    const url = await file({
      organisations: [{code: 'A81001', name: 'Ours', type: 'martian', roles: [], status: 'active'}],
    });
    const element = await eligibilityOf(
      ours({organisations: {url: `${url}?prefix={prefix}`, prefixLength: 2, prefixes: ['A8']}}),
      {ods: 'a81001'},
    );
    await reads(element, 'Ours (A81001)');
    await answer(element, 'organisation', 'GP practice');
    await check(element);
    expect(element.decision!.outcome).to.equal('ask-orderer');
  });
});

describe('<order-eligibility>, when a code is typed,', () => {
  it('tells the page of no answer while it looks, and moves focus to the answer once it is there', async () => {
    const url = await file({organisations: [{code: 'A81001', name: 'Ours', type: 'gp-practice', status: 'active'}]});
    const element = await eligibilityOf(
      ours({organisations: {url: `${url}?wait=400&prefix={prefix}`, prefixLength: 2, prefixes: ['A8']}}),
    );
    const decided = events(element, 'gpsoc-decision');
    const heard = listen();
    await type(await find(element, 'textbox', field), 'A81001');
    (await find(element, 'button', 'Check')).click();
    await reads(element, 'Looking up A81001');
    expect([decided.length, element.decision]).to.deep.equal([0, undefined]);
    await focusOn(element, 'heading', /^Yes, through your CCG/);
    expect(decided.map(({decision}) => decision.outcome)).to.deep.equal(['ask-orderer']);
    await silence();
    expect(heard).to.be.empty;
  });

  it('announces what was found, and keeps focus in the question', async () => {
    const element = await eligibility(systmone);
    const heard = listen();
    await type(await find(element, 'textbox', field), 'A81001');
    await sendKeys({press: 'Enter'});
    await reads(element, 'The Densham Surgery');
    expect(focused().id).to.equal('organisation');
    await silence();
    expect(heard).to.deep.equal([
      'The Densham Surgery (A81001), GP practice, commissioned by NHS Hartlepool and Stockton-on-Tees CCG.',
    ]);
  });

  it('takes a click on Check though the error above it would move it', async () => {
    const element = await eligibility(systmone);
    await type(await find(element, 'textbox', field), 'A8!!');
    await press(await find(element, 'button', 'Check'));
    await focusOn(element, 'group', 'There is a problem');
  });

  it('takes a click on Check though the look-up would move it', async () => {
    const element = await eligibility({...systmone, agreement: 'yes'});
    await type(await find(element, 'textbox', field), 'A81001');
    await press(await find(element, 'button', 'Check'));
    await focusOn(element, 'heading', /^Yes, through your CCG/);
  });

  const byTouch = onlyWhere(!isWebKit, 'WebKit’s driver makes a mouse of a finger');
  byTouch.it('takes a tap on Check though the look-up would move it', async () => {
    const element = await eligibility({...systmone, agreement: 'yes'});
    await type(await find(element, 'textbox', field), 'A81001');
    await tap(await find(element, 'button', 'Check'));
    await focusOn(element, 'heading', /^Yes, through your CCG/);
  });

  it('takes a click on a kind, too', async () => {
    const element = await eligibility(systmone);
    await type(await find(element, 'textbox', field), 'A81999');
    openKinds(element);
    await press(await find(element, 'radio', 'NHS trust'));
    await reads(element, 'We could not find A81999 in this catalogue.');
    expect(((await find(element, 'radio', 'NHS trust')) as HTMLInputElement).checked).to.be.true;
  });
});

function ours(fields: object) {
  return aCatalogue({
    organisationTypes: [
      {id: 'gp-practice', name: 'GP practice'},
      {id: 'ccg', name: 'clinical commissioning group', abbreviation: 'CCG'},
    ],
    lots: [aLot({terms: [someTerms()]})],
    services: [aService({status: 'available'})],
    ...fields,
  });
}

/** With a real mouse: what is pressed must still be there when the button comes up. */
async function press(element: HTMLElement): Promise<void> {
  await sendMouse({type: 'move', position: await placeOf(element)});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'up'});
}

/** With a real finger: fields lose focus, and say what was typed, when it is up again. */
async function tap(element: HTMLElement): Promise<void> {
  await executeServerCommand('tap', {position: await placeOf(element)});
}

/** Brings it into the window, and gives its middle. Until it is drawn there, Firefox presses what was there before. */
async function placeOf(element: HTMLElement): Promise<[x: number, y: number]> {
  const top = () => element.getBoundingClientRect().top;
  for (let before = NaN; top() !== before;) {
    element.scrollIntoView({block: 'center'});
    before = top();
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  }
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
