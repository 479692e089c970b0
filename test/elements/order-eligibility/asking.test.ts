// What is asked and what is not, how answers are given, and where focus and announcements go.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aCatalogue, aLot, aService, manyServices, someTerms, type Raw} from '../../support/build.ts';
import {find, findAll, focusOn, focused, gone, names, reads, text, until} from '../../support/look.ts';
import {events, file, place, show, warnings} from '../../support/show.ts';
import {answer, asked, check, eligibility, eligibilityOf, facts, gpsoc, listen, silence, type} from './reader.ts';

const types = [
  {id: 'gp-practice', name: 'GP practice', plural: 'GP practices'},
  {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
];
const lotWithTerms = aLot({terms: [someTerms({requires: ['practice-agreement']})]});

function ours(fields: Raw = {}): Raw {
  return aCatalogue({
    organisationTypes: types,
    lots: [lotWithTerms],
    services: [aService({status: 'available'})],
    ...fields,
  });
}

const iPatient = {'as-of': '2017-03-01', service: 'i-patient'};

describe('<order-eligibility> asks', () => {
  it('nothing that the page’s author has given, by id or name', async () => {
    const element = await eligibility({
      ...iPatient,
      organisation: 'gp practice',
      'principal-system': 'EMIS web',
      'central-funding': ' YES ',
      agreement: 'yes',
    });
    expect(asked(element)).to.be.empty;
    await find(element, 'heading', 'On 1 March 2017, it appears the CCG placed the order');
    expect(names(element, 'button', 'Check')).to.be.empty;
  });

  it('each fact that is not given, and no other', async () => {
    const given = {
      organisation: {organisation: 'gp-practice'},
      system: {'principal-system': 'emis-web'},
      central: {'central-funding': 'yes'},
      agreement: {agreement: 'yes'},
    };
    for (const [left, one] of Object.entries(given)) {
      const others = Object.assign({}, ...Object.values(given).filter((each) => each !== one)) as Record<
        string,
        string
      >;
      const element = await eligibility({...iPatient, ...others});
      expect(asked(element)).to.deep.equal([left]);
      element.remove();
    }
  });

  it('which lot, of those that a service is on', async () => {
    const lots = ['1', '2', '3'].map((id) =>
      aLot({id, name: `Lot ${id}`, title: 'Title', terms: [someTerms({requires: []})]}),
    );
    const listings = ['1', '3'].map((lot) => ({lot, status: 'available'}));
    const element = await eligibilityOf(ours({lots, services: [{id: 'x', name: 'X', listings}]}), {
      service: 'x',
      organisation: 'ccg',
    });
    expect(names(element, 'radio')).to.deep.equal(['Lot 1: Title', 'Lot 3: Title', 'I do not know']);
    await answer(element, 'lot', /^Lot 3/);
    await check(element);
    expect(element.decision!.lot).to.equal('3');
  });

  it('which lot, of those that the author offers; and not where only one is left', async () => {
    const lots = ['1', '2', '3'].map((id) => aLot({id, name: `Lot ${id}`, terms: [someTerms()]}));
    const src = await file(ours({lots, services: []}));
    const two = await show('order-eligibility', {src, lot: 'Lot 1, Lot 2'});
    expect(names(two, 'radio', /Lot/)).to.deep.equal(['Lot 1', 'Lot 2']);
    const all = await show('order-eligibility', {src});
    await answer(all, 'lot', 'Lot 3');
    await until(() => asked(two).includes('lot'), 'Lot 3 is not among those offered');
    const one = await eligibilityOf(ours({services: []}));
    expect(asked(one)).to.deep.equal(['organisation', 'agreement']);
    await find(one, 'heading', 'May you order from Lot 1?');
  });

  it('with a select where there are more than twelve answers, and takes Enter there for no answer', async () => {
    const many = Array.from({length: 200}, (_, n) => ({id: `type-${n}`, name: `Kind ${n}`}));
    const element = await eligibilityOf(ours({organisationTypes: [...types, ...many]}), {agreement: 'yes'});
    const select = (await find(element, 'combobox', /Which kind/)) as HTMLSelectElement;
    expect(select.selectedOptions[0]!.text).to.equal('Choose an answer');
    expect(select.options.length).to.equal(204);
    select.focus();
    select.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true}));
    await check(element).catch(() => undefined);
    expect(element.decision!.reasons.map(({code}) => code)).to.deep.equal(['organisation-unknown']);
    select.value = 'gp-practice';
    select.dispatchEvent(new Event('change'));
    await find(element, 'heading', 'Ask your CCG to order this');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await find(element, 'heading', /We cannot tell/);
  });

  it('with radios for twelve answers', async () => {
    const nine = Array.from({length: 9}, (_, n) => ({id: `type-${n}`, name: `Kind ${n}`}));
    const element = await eligibilityOf(ours({organisationTypes: [...types, ...nine]}));
    expect(names(element, 'combobox')).to.be.empty;
    expect(findAll(await find(element, 'group', /Which kind/), 'radio')).to.have.length(12);
  });

  it('what `ask` names, beginning with what is given', async () => {
    const element = await eligibility({
      ...iPatient,
      ask: 'as-of organisation',
      organisation: 'gp-practice',
      'principal-system': 'emis-web',
      agreement: 'yes',
    });
    expect(asked(element)).to.deep.equal(['organisation']);
    expect(((await find(element, 'radio', 'GP practice')) as HTMLInputElement).checked).to.be.true;
    expect(((await find(element, 'textbox', 'Which day is it about?')) as HTMLInputElement).value).to.equal(
      '1 March 2017',
    );
    await answer(element, 'organisation', 'NHS trust');
    await check(element);
    expect(element.decision!.outcome).to.equal('cannot-order');
    expect(element.getAttribute('organisation')).to.equal('gp-practice');
  });

  it('the same as without, where `ask` names nothing that it knows, and says so to the author', async () => {
    const said = await warnings(async () => {
      const element = await eligibilityOf(ours(), {ask: 'weather'});
      expect(asked(element)).to.deep.equal(['organisation', 'agreement']);
    });
    expect(said.join()).to.contain('ask="weather"').and.to.contain('principal-system');
  });

  it('warns of a yes or no that is neither, and asks', async () => {
    const said = await warnings(async () => {
      const element = await eligibilityOf(ours(), {agreement: 'perhaps'});
      expect(asked(element)).to.contain('agreement');
    });
    expect(said.join()).to.contain('agreement="perhaps"').and.to.contain('yes, no');
  });
});

describe('<order-eligibility> lets the reader choose the service', () => {
  it('with radios, or none in particular', async () => {
    const services = [aService({status: 'available'}), aService({id: 'x', name: 'Vision', status: 'planned'})];
    const element = await eligibilityOf(ours({services}), {ask: 'service organisation agreement', service: 'emis-web'});
    expect(names(await find(element, 'group', /Which service/), 'radio')).to.deep.equal([
      'EMIS Web',
      'Vision',
      'No service in particular',
    ]);
    await find(element, 'heading', 'May you order EMIS Web?');
    await answer(element, 'service', 'Vision');
    await find(element, 'heading', 'May you order Vision?');
    await answer(element, 'service', 'No service in particular');
    await find(element, 'heading', 'May you order from Lot 1?');
  });

  it('by a search among many, which says how many there are, and keeps the one chosen', async () => {
    const services = manyServices(40, {status: 'available'});
    const element = await eligibilityOf(ours({services}), {ask: 'service'});
    await reads(element, '30 more: search for them');
    await answer(element, 'service', 'Service 2');
    const heard = listen();
    await type(await find(element, 'searchbox'), 'Service 33');
    await find(element, 'radio', 'Service 33');
    expect(((await find(element, 'radio', 'Service 2')) as HTMLInputElement).checked).to.be.true;
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal(['1 service']);
    await answer(element, 'service', 'Service 33');
    await find(element, 'heading', 'May you order Service 33?');
  });

  it('anew when the author’s attribute changes', async () => {
    const services = [aService({status: 'available'}), aService({id: 'x', name: 'Vision', status: 'planned'})];
    const element = await eligibilityOf(ours({services}), {ask: 'service'});
    await answer(element, 'service', 'EMIS Web');
    element.service = 'x';
    await find(element, 'heading', 'May you order Vision?');
  });
});

describe('<order-eligibility> takes a day', () => {
  const ask = {service: 'systmone', ask: 'as-of organisation agreement'};

  for (const typed of ['3 6 2016', '03/06/2016', '3 June 2016', '2016-06-03', '3rd jun 2016']) {
    it(`typed as “${typed}”`, async () => {
      const element = await eligibility(ask);
      await type(await find(element, 'textbox', 'Which day is it about?'), typed);
      await sendKeys({press: 'Enter'});
      await find(element, 'heading', 'Could you order SystmOne on 3 June 2016?');
      const field = (await find(element, 'textbox', 'Which day is it about?')) as HTMLInputElement;
      expect(field.value).to.equal('3 June 2016');
    });
  }

  it('and updates the answer that was there, without being asked for it again', async () => {
    const element = await eligibility(ask);
    await find(element, 'heading', 'It appears you cannot order this');
    const heard = listen();
    await type(await find(element, 'textbox', 'Which day is it about?'), '3 6 2016');
    await sendKeys({press: 'Enter'});
    const checked = 'We cannot tell from this catalogue whether this could be ordered on 3 June 2016';
    await find(element, 'heading', checked);
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard.join()).to.contain(checked);
    await answer(element, 'organisation', 'GP practice');
    await find(element, 'heading', 'On 3 June 2016, it appears the CCG placed the order');
  });

  it('and goes back to today by its button, without losing focus', async () => {
    const element = await eligibility({...ask, 'as-of': '2016-06-03'});
    const today = await find(element, 'button', 'Use today');
    today.focus();
    today.click();
    await find(element, 'heading', 'May you order SystmOne?');
    expect(focused().id).to.equal('day');
    await gone(element, 'button', 'Use today');
  });

  it('and is not troubled by Enter on what stands there, in a language with other dates', async () => {
    for (const language of ['en-US', 'ar', 'pl', 'th']) {
      const src = await file(ours({language}));
      const element = await show('order-eligibility', {src, ask: 'as-of', 'as-of': '2016-06-03'});
      const field = element.renderRoot.querySelector<HTMLInputElement>('#day')!;
      field.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(element.renderRoot.querySelector('#day-error')!.hasAttribute('hidden'), language).to.be.true;
      element.remove();
    }
  });
});

describe('<order-eligibility>, when something cannot be read,', () => {
  const ask = {service: 'systmone', 'as-of': '2016-06-03', ask: 'as-of organisation agreement'};

  it('says so at the field, and sums it up when asked, with a way there', async () => {
    const element = await eligibility(ask);
    const heard = listen();
    const day = await find(element, 'textbox', 'Which day is it about?');
    await type(day, '31 2 2016');
    await type(await find(element, 'textbox', /ODS code/), 'A8!!');
    (await find(element, 'button', 'Check')).click();
    const summary = await focusOn(element, 'group', 'There is a problem');
    expect(names(summary, 'button')).to.deep.equal([
      'Enter a day that exists, such as 3 6 2016',
      'Enter an ODS code of letters and figures only',
    ]);
    expect(element.decision === undefined).to.be.true;
    (await find(summary, 'button', /^Enter an ODS/)).click();
    await focusOn(element, 'textbox', /ODS code/);
    expect((focused() as HTMLInputElement).value).to.equal('A8!!');
    (await find(summary, 'button', /^Enter a day/)).click();
    await focusOn(element, 'textbox', 'Which day is it about?');
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
    expect(text(element)).to.not.contain('Enter an ODS code');
    await check(element);
    expect(element.decision!.outcome).to.equal('ask-orderer');
  });

  it('has an error described at its field', async () => {
    const element = await eligibility(ask);
    const day = await find(element, 'textbox', 'Which day is it about?');
    await type(day, 'soon');
    await sendKeys({press: 'Tab'});
    await reads(element, 'Enter a day that exists');
    const described = day.getAttribute('aria-describedby')!.split(' ');
    const words = described.map((id) => element.renderRoot.querySelector(`#${id}`)!.textContent).join(' ');
    expect(words).to.contain('For example, 3 6 2016').and.to.contain('Enter a day that exists');
    expect(day.getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('<order-eligibility> gives its answer', () => {
  it('at its heading, which then has focus, and announces nothing besides', async () => {
    const element = await eligibility(iPatient);
    const heard = listen();
    await answer(element, 'organisation', 'GP practice');
    const heading = await check(element);
    expect(heading.textContent).to.contain('We cannot tell');
    await silence();
    expect(heard).to.be.empty;
  });

  it('and announces each later change, with who pays', async () => {
    const element = await eligibility({...iPatient, organisation: 'gp-practice', agreement: 'yes'});
    await answer(element, 'system', 'EMIS Web');
    await check(element);
    const heard = listen();
    await answer(element, 'central', 'No');
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal([
      'On 1 March 2017, it appears the CCG placed the order. ' +
        'Who pays: Clinical commissioning group or GP practice. Which of them is not certain.',
    ]);
    expect(focused().getAttribute('name') ?? '').to.not.equal('answer');
  });

  it('to the page only when it changes', async () => {
    const element = place('order-eligibility', {
      src: gpsoc(),
      ...iPatient,
      organisation: 'gp-practice',
      agreement: 'yes',
    });
    const decided = events(element, 'gpsoc-decision');
    await answer(element, 'system', 'EMIS Web');
    expect([decided.length, element.decision]).to.deep.equal([0, undefined]);
    await check(element);
    await answer(element, 'central', 'I do not know'); // as before
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
    await find(element, 'heading', 'On 1 March 2017, it appears this could not be ordered');
    await silence();
    expect(heard).to.be.empty;
    expect(element.contains(document.activeElement)).to.be.false;
  });

  it('by keyboard alone', async () => {
    const element = await eligibilityOf(ours(), {service: 'emis-web'});
    const first = (await find(element, 'radio', 'GP practice')) as HTMLInputElement;
    first.focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowDown'});
    expect((findAll(element, 'radio', 'No')[0] as HTMLInputElement).checked).to.be.true;
    await sendKeys({press: 'Tab'});
    expect(focused().outerHTML).to.contain('Check');
    await sendKeys({press: 'Enter'});
    await focusOn(element, 'heading', 'You cannot order this yet');
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
    expect(facts(element)).to.include({
      Day: '1 March 2017',
      Lot: 'Lot 1',
      Organisation: 'GP practice',
      'Principal system': 'Not stated',
      'Agreement signed': 'Not stated',
    });
  });
});

describe('<order-eligibility> asks for two facts', () => {
  it('of which neither alone would change the answer, and both together do', async () => {
    const element = await eligibilityOf(
      ours({
        categories: [{id: 'main', name: 'Main', principal: true}],
        lots: [aLot({terms: [someTerms({requires: ['pairing']})]})],
        services: [
          aService({status: 'available', categories: ['main']}),
          aService({id: 'm', name: 'M', status: 'assured', pairings: [{service: 'emis-web', status: 'assured'}]}),
        ],
      }),
      {service: 'm'},
    );
    expect(asked(element)).to.deep.equal(['organisation', 'system']);
  });
});
