// Days and codes as people type them, and what cannot be read.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {listen, silence} from '../../support/announcements.ts';
import {find, focusOn, focused, gone, names, text, until} from '../../support/look.ts';
import {file, show} from '../../support/show.ts';
import {answer, check, dateFields, dateShown, eligibility, ours, type, typeDate} from './reader.ts';

describe('<order-eligibility> takes a day', () => {
  const ask = {service: 'systmone', ask: 'as-of organisation'};

  it('in three fields, once the reader has left all of them', async () => {
    const element = await eligibility(ask);
    const [day, month, year] = await dateFields(element);
    await type(day!, '31');
    await sendKeys({press: 'Tab'});
    expect(focused() === month).to.be.true;
    await type(month!, 'June');
    await type(year!, '2016');
    await silence();
    expect(text(element)).to.contain('Can you order SystmOne?').and.not.contain('Date must be');
    await type(day!, '3');
    for (let n = 0; n < 3; n++) await sendKeys({press: 'Tab'});
    await find(element, 'heading', 'Could you order SystmOne?');
    expect(await dateShown(element)).to.equal('3 6 2016');
  });

  it('at the Enter key', async () => {
    const element = await eligibility(ask);
    await typeDate(element, '3 6');
    await type((await dateFields(element))[2]!, '2016');
    await sendKeys({press: 'Enter'});
    await find(element, 'heading', 'Could you order SystmOne?');
  });

  for (const whole of ['3 6 2016', '03/06/2016', '3 June 2016', '2016-06-03', '3rd jun 2016']) {
    it(`pasted as “${whole}” into the first field`, async () => {
      const element = await eligibility(ask);
      const [day] = await dateFields(element);
      await type(day!, whole);
      expect(await dateShown(element)).to.equal('3 6 2016');
      day!.blur();
      await find(element, 'heading', 'Could you order SystmOne?');
    });
  }

  it('and updates the answer that was there, without being asked for it again', async () => {
    const element = await eligibility(ask);
    await find(element, 'heading', /^No /);
    const heard = listen();
    await typeDate(element, '3 6 2016');
    const checked = 'It depends';
    await find(element, 'heading', /^It depends/);
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard.join()).to.contain(checked);
    await answer(element, 'organisation', 'GP practice');
    await find(element, 'heading', /^Yes, through your CCG/);
  });

  it('and goes back to today by its button, without losing focus', async () => {
    const element = await eligibility({...ask, 'as-of': '2016-06-03'});
    const today = await find(element, 'button', 'Use today’s date');
    today.focus();
    today.click();
    await find(element, 'heading', 'Can you order SystmOne?');
    expect(focused().id).to.equal('day');
    await gone(element, 'button', 'Use today’s date');
  });

  it('and is not troubled by Enter on what stands there, in a language with other dates', async () => {
    for (const language of ['en-US', 'ar', 'pl', 'th']) {
      const src = await file(ours({language}));
      const element = await show('order-eligibility', {src, ask: 'as-of', 'as-of': '2016-06-03'});
      const [day] = await dateFields(element);
      day!.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(await dateShown(element), language).to.equal('3 6 2016');
      expect(element.renderRoot.querySelector('#day-error')!.hasAttribute('hidden'), language).to.be.true;
      element.remove();
    }
  });
});

describe('<order-eligibility>, when something cannot be read,', () => {
  const ask = {service: 'systmone', 'as-of': '2016-06-03', ask: 'as-of organisation'};

  it('says so at the field, and sums it up when asked, with a way there', async () => {
    const element = await eligibility(ask);
    const heard = listen();
    await typeDate(element, '31 2 2016');
    await type(await find(element, 'textbox', /ODS code/), 'A8!!');
    (await find(element, 'button', 'Check')).click();
    const summary = await focusOn(element, 'group', 'There is a problem');
    expect(names(summary, 'button')).to.deep.equal([
      'Date must be a real date, like 3 6 2016',
      'ODS code must only include letters and numbers',
    ]);
    expect(element.decision === undefined).to.be.true;
    (await find(summary, 'button', /^ODS code must/)).click();
    await focusOn(element, 'textbox', /ODS code/);
    expect((focused() as HTMLInputElement).value).to.equal('A8!!');
    (await find(summary, 'button', /^Date must/)).click();
    await focusOn(element, 'textbox', 'Day');
    await silence();
    expect(heard.length, 'announced: errors as they come').to.be.above(0);
  });

  it('forgets it once it is right, and answers', async () => {
    const element = await eligibility(ask);
    await type(await find(element, 'textbox', /ODS code/), '?');
    (await find(element, 'button', 'Check')).click();
    await focusOn(element, 'group', 'There is a problem');
    await type(await find(element, 'textbox', /ODS code/), 'A81001');
    await sendKeys({press: 'Enter'});
    await gone(element, 'group', 'There is a problem');
    expect(text(element)).to.not.contain('ODS code must');
    await check(element);
    expect(element.decision!.outcome).to.equal('ask-orderer');
  });

  it('has an error described at the question, and marks the part that is wrong', async () => {
    const element = await eligibility(ask);
    for (const [typed, wrong] of [
      ['40 6 2016', 'true false false'],
      ['3 13 2016', 'false true false'],
      ['3 6 16', 'false false true'],
      ['31 2 2016', 'true true true'],
    ]) {
      await typeDate(element, typed!);
      await until(async () => (await invalid(element)) === wrong, `expected ${wrong} for ${typed}`);
      const group = await find(element, 'group', 'Which date do you want to see?');
      const described = group.getAttribute('aria-describedby')!.split(' ');
      const words = described.map((id) => element.renderRoot.querySelector(`#${id}`)!.textContent).join(' ');
      expect(words).to.contain('For example, 3 6 2016').and.to.contain('Date must be a real date');
    }
    await type((await dateFields(element))[0]!, '');
    await type((await dateFields(element))[1]!, '6');
    (await dateFields(element))[1]!.blur();
    await until(async () => (await invalid(element)) === 'true false false', 'a day that is missing');
  });

  it('leads from the summary to the part that is wrong', async () => {
    const element = await eligibility(ask);
    await typeDate(element, '3 13 2016');
    (await find(element, 'button', 'Check')).click();
    const summary = await focusOn(element, 'group', 'There is a problem');
    (await find(summary, 'button', /^Date must/)).click();
    await focusOn(element, 'textbox', 'Month');
  });
});

async function invalid(element: Element): Promise<string> {
  return (await dateFields(element)).map((field) => field.getAttribute('aria-invalid')).join(' ');
}
