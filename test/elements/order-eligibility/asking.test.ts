// What is asked and what is not, and how.
import {expect} from '@open-wc/testing';
import {decidingReasons} from '../../../src/ui/describe-decision.ts';
import {listen} from '../../support/announcements.ts';
import {aLot, aService, manyServices, someTerms} from '../../support/build.ts';
import {find, findAll, focusOn, names, reads, until} from '../../support/look.ts';
import {file, show, warnings} from '../../support/show.ts';
import {answer, asked, check, dateShown, eligibility, eligibilityOf, ours, type, typeDate, types} from './reader.ts';

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
    await find(element, 'heading', /^Yes, through your CCG/);
    expect(names(element, 'button', 'Check')).to.be.empty;
  });

  it('what few know who ask, about money and the agreement, only if `ask` names it', async () => {
    const given = {...iPatient, organisation: 'gp-practice', 'principal-system': 'emis-web'};
    expect(asked(await eligibility(given))).to.be.empty;
    const both = await eligibility({...given, ask: 'central-funding agreement'});
    expect(asked(both)).to.deep.equal(['central', 'agreement']);
  });

  it('each fact that is not given, and no other', async () => {
    const given = {
      organisation: {organisation: 'gp-practice'},
      system: {'principal-system': 'emis-web'},
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
    expect(names(element, 'radio')).to.deep.equal(['Lot 1: Title', 'Lot 3: Title', 'Not sure']);
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
    expect(asked(one)).to.deep.equal(['organisation']);
    await find(one, 'heading', 'Can you order from Lot 1?');
  });

  it('with a select where there are more than twelve answers, and takes Enter there for no answer', async () => {
    const many = Array.from({length: 200}, (_, n) => ({id: `type-${n}`, name: `Kind ${n}`}));
    const element = await eligibilityOf(ours({organisationTypes: [...types, ...many]}), {agreement: 'yes'});
    const select = (await find(element, 'combobox', /What type/)) as HTMLSelectElement;
    expect(select.selectedOptions[0]!.text).to.equal('Choose an answer');
    expect(select.options.length).to.equal(204);
    select.focus();
    select.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true}));
    await check(element).catch(() => undefined);
    expect(decidingReasons(element.decision!).map(({code}) => code)).to.deep.equal(['organisation-unknown']);
    select.value = 'gp-practice';
    select.dispatchEvent(new Event('change'));
    await find(element, 'heading', /^Yes, through your CCG/);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await find(element, 'heading', /^(It depends|Ask first)/);
  });

  it('with radios for twelve answers', async () => {
    const nine = Array.from({length: 9}, (_, n) => ({id: `type-${n}`, name: `Kind ${n}`}));
    const element = await eligibilityOf(ours({organisationTypes: [...types, ...nine]}));
    expect(names(element, 'combobox')).to.be.empty;
    expect(findAll(await find(element, 'group', /What type/), 'radio')).to.have.length(12);
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
    expect(await dateShown(element)).to.equal('1 3 2017');
    await answer(element, 'organisation', 'NHS trust');
    await check(element);
    expect(element.decision!.outcome).to.equal('cannot-order');
    expect(element.getAttribute('organisation')).to.equal('gp-practice');
  });

  it('the same as without, where `ask` names nothing that it knows, and says so to the author', async () => {
    const said = await warnings(async () => {
      const element = await eligibilityOf(ours(), {ask: 'weather'});
      expect(asked(element)).to.deep.equal(['organisation']);
    });
    expect(said.join()).to.contain('ask="weather"').and.to.contain('principal-system');
  });

  it('warns of a yes or no that is neither, and asks', async () => {
    const said = await warnings(async () => {
      const element = await eligibilityOf(ours(), {agreement: 'perhaps', ask: 'agreement'});
      expect(asked(element)).to.contain('agreement');
    });
    expect(said.join()).to.contain('agreement="perhaps"').and.to.contain('yes, no');
  });
});

describe('<order-eligibility> asks more than two questions', () => {
  const ask = {...iPatient, ask: 'as-of organisation principal-system agreement'};
  const onShow = async (element: Element, ...shown: string[]) => {
    const legends = () => names(element, 'group', /./).join();
    await until(
      () => legends() === shown.join(),
      () => `expected ${shown.join()}, found ${legends()}`,
    );
  };
  const step = async (element: Element, name: string) => (await find(element, 'button', name)).click();
  const date = 'Which date do you want to see?';
  const kind = 'What type of organisation do you work for?';
  const system = 'Which principal system does the practice use?';
  const organisation = 'Which organisation do you work for?';

  it('one at a time, with a way back, and folds the answers into one line', async () => {
    const element = await eligibility(ask);
    await onShow(element, date);
    expect(names(element, 'button', 'Back')).to.be.empty;
    await step(element, 'Continue');
    await focusOn(element, 'group', organisation);
    await answer(element, 'organisation', 'GP practice');
    await onShow(element, organisation, kind);
    await step(element, 'Continue');
    await focusOn(element, 'group', system);
    await step(element, 'Back');
    await focusOn(element, 'group', organisation);
    expect(((await find(element, 'radio', 'GP practice')) as HTMLInputElement).checked).to.be.true;
    await step(element, 'Continue');
    await answer(element, 'system', 'EMIS Web');
    await step(element, 'Continue');
    await answer(element, 'agreement', 'Yes');
    expect(names(element, 'button', 'Continue')).to.be.empty;
    await check(element);
    expect(element.decision!.outcome).to.equal('ask-orderer');
    await reads(element, 'Your answers: 1 March 2017, GP practice, EMIS Web, Agreement signed: Yes');
    expect(names(element, 'radio')).to.be.empty;
    await step(element, 'Change answers');
    await onShow(
      element,
      date,
      organisation,
      kind,
      system,
      'Have the commissioner and the practice signed their agreement?',
    );
    await focusOn(element, 'textbox', 'Day');
    await answer(element, 'system', 'SystmOne');
    await find(element, 'heading', /^Not yet/);
  });

  it('and stops where an answer settles it', async () => {
    const element = await eligibility(ask);
    await step(element, 'Continue');
    await answer(element, 'organisation', 'NHS trust');
    await check(element);
    expect(element.decision!.outcome).to.equal('cannot-order');
  });

  it('and begins with those on which all others depend, and says nothing before', async () => {
    const lots = ['1', '2'].map((id) => aLot({id, name: `Lot ${id}`, terms: [someTerms()]}));
    const asking = {'as-of': '2017-03-01', ask: 'as-of service organisation'};
    const element = await eligibilityOf(ours({lots}), asking);
    await onShow(element, date);
    expect(names(element, 'heading', /depends/)).to.be.empty;
    await step(element, 'Continue');
    await focusOn(element, 'group', 'Which service do you want?');
    await answer(element, 'service', 'EMIS Web');
    await onShow(element, 'Which service do you want?');
    await step(element, 'Continue');
    await focusOn(element, 'group', kind);
    await answer(element, 'organisation', 'GP practice');
    await check(element);
    await reads(element, 'Your answers: 1 March 2017, GP practice');
    await find(element, 'heading', /^Yes, through your CCG/);
  });

  it('and says what the answer depends on to somebody who wants no service in particular', async () => {
    const lots = ['1', '2'].map((id) => aLot({id, name: `Lot ${id}`, terms: [someTerms()]}));
    const element = await eligibilityOf(ours({lots}), {ask: 'service organisation'});
    expect(names(element, 'heading', /depends/)).to.be.empty;
    await check(element);
    await find(element, 'heading', /^It depends/);
  });

  it('and does not go on from a date that nobody can read', async () => {
    const element = await eligibility(ask);
    await typeDate(element, '31 2 2016');
    await step(element, 'Continue');
    await focusOn(element, 'group', 'There is a problem');
    await onShow(element, 'There is a problem', date);
  });
});

describe('<order-eligibility> lets the reader choose the service', () => {
  it('with radios, or none in particular', async () => {
    const services = [aService({status: 'available'}), aService({id: 'x', name: 'Vision', status: 'planned'})];
    const element = await eligibilityOf(ours({services}), {ask: 'service organisation agreement', service: 'emis-web'});
    expect(names(await find(element, 'group', /Which service/), 'radio')).to.deep.equal([
      'EMIS Web',
      'Vision',
      'Any service',
    ]);
    await find(element, 'heading', 'Can you order EMIS Web?');
    await answer(element, 'service', 'Vision');
    await find(element, 'heading', 'Can you order Vision?');
    await answer(element, 'service', 'Any service');
    await find(element, 'heading', 'Can you order from Lot 1?');
  });

  it('by a search among many, which says how many there are, and keeps the one chosen', async () => {
    const services = manyServices(40, {status: 'available'});
    const element = await eligibilityOf(ours({services}), {ask: 'service'});
    await reads(element, 'Type to see 30 more');
    await answer(element, 'service', 'Service 2');
    const heard = listen();
    await type(await find(element, 'searchbox'), 'Service 33');
    await find(element, 'radio', 'Service 33');
    expect(((await find(element, 'radio', 'Service 2')) as HTMLInputElement).checked).to.be.true;
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal(['1 service']);
    await answer(element, 'service', 'Service 33');
    await find(element, 'heading', 'Can you order Service 33?');
  });

  it('anew when the author’s attribute changes', async () => {
    const services = [aService({status: 'available'}), aService({id: 'x', name: 'Vision', status: 'planned'})];
    const element = await eligibilityOf(ours({services}), {ask: 'service'});
    await answer(element, 'service', 'EMIS Web');
    element.service = 'x';
    await find(element, 'heading', 'Can you order Vision?');
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
