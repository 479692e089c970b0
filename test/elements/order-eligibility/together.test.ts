// <order-eligibility> beside other elements of the same catalogue, while the page moves it, and with strange catalogues.
import {expect} from '@open-wc/testing';
import {listen, silence} from '../../support/announcements.ts';
import {aLot, aService, manyServices, someTerms} from '../../support/build.ts';
import {find, findAll, gone, names, reads, text, until} from '../../support/look.ts';
import {events, file, place, show} from '../../support/show.ts';
import {
  answer,
  asked,
  check,
  eligibility,
  eligibilityOf,
  facts,
  gpsoc,
  listBelow,
  ours,
  types,
  unfold,
  typeDate,
} from './reader.ts';

describe('What is told one <order-eligibility>', () => {
  it('counts in another of the same catalogue, but for what its author has given', async () => {
    const src = gpsoc();
    const day = {src, 'as-of': '2016-06-03'};
    const one = await show('order-eligibility', {...day, service: 'systmone', ask: 'organisation agreement'});
    const two = await show('order-eligibility', {...day, service: 'emis-web'});
    const trust = await show('order-eligibility', {...day, service: 'emis-web', organisation: 'nhs-trust'});
    await answer(one, 'organisation', 'GP practice');
    await answer(one, 'agreement', 'Yes');
    await check(one);
    await check(two);
    expect(two.decision!.outcome).to.equal('ask-orderer');
    unfold(two);
    expect(facts(two)).to.include({Organisation: 'GP practice', 'Agreement signed': 'Yes'});
    expect(trust.decision!.outcome).to.equal('cannot-order');
  });

  it('stays out of other catalogues', async () => {
    const one = await eligibilityOf(ours());
    const two = await eligibilityOf(ours());
    await answer(one, 'organisation', 'GP practice');
    expect(findAll(two, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.be.false;
  });

  it('counts in a list and a card, as far as it is the day; attributes win', async () => {
    const src = gpsoc();
    const asker = await show('order-eligibility', {src, service: 'systmone', ask: 'as-of organisation'});
    const list = await show('lot-catalogue', {src});
    const card = await show('service-card', {src, service: 'systmone'});
    const own = await show('service-card', {src, service: 'systmone', 'as-of': '2014-04-01'});
    await reads(card, 'Ended 31 December 2019');
    await typeDate(asker, '3 6 2016');
    await reads(asker, 'How things stood on 3 June 2016');
    await reads(list, 'SystmOne Lot 1 Available');
    await reads(card, 'Lot 1 Available');
    expect(text(own)).to.contain('How things stood on 1 April 2014').and.to.contain('Starts 1 May 2014');
  });

  it('by its author, to begin with, counts in a card; the page hears of one decision, for that day', async () => {
    const src = gpsoc();
    const card = await show('service-card', {src, service: 'systmone'});
    const given = {service: 'systmone', 'as-of': '2016-06-03', organisation: 'ccg', agreement: 'yes'};
    const element = place('order-eligibility', {src, ask: 'as-of', ...given});
    const decided = events(element, 'gpsoc-decision');
    await reads(card, 'How things stood on 3 June 2016');
    await reads(element, 'Could you order SystmOne?');
    expect(decided.map(({decision: {outcome}}) => outcome)).to.deep.equal(['can-order']);
  });

  it('by a code does not count for an organisation of the author’s', async () => {
    const src = gpsoc();
    const day = {src, 'as-of': '2016-06-03', service: 'systmone'};
    const practice = await show('order-eligibility', day);
    const ccg = await show('order-eligibility', {...day, organisation: 'ccg', agreement: 'yes'});
    const field = (await find(practice, 'textbox')) as HTMLInputElement;
    field.value = 'A84618'; // closed in 2015
    field.dispatchEvent(new Event('change'));
    await reads(practice, 'It closed on 31 May 2015.');
    expect(ccg.decision!.outcome).to.equal('can-order');
    unfold(ccg);
    expect(facts(ccg).Organisation).to.equal('Clinical commissioning group');
  });

  it('is announced by that one, not by the other', async () => {
    const src = gpsoc();
    const given = {src, 'as-of': '2017-03-01', service: 'i-patient', organisation: 'gp-practice', agreement: 'yes'};
    const one = await show('order-eligibility', given);
    await check(one);
    const two = await show('order-eligibility', {...given, service: 'dxs-lot-1', 'central-funding': 'yes'});
    const heard = listen();
    const radio = findAll(one, 'radio', 'EMIS Web')[0]!;
    radio.focus();
    radio.click();
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard.join()).to.contain('Yes, through your CCG.');
    expect(two.decision!.outcome).to.equal('check');
  });
});

describe('<order-eligibility> keeps what the reader did', () => {
  it('when the page moves it, and still hears what others are told', async () => {
    const src = gpsoc();
    const given = {src, 'as-of': '2016-06-03', service: 'systmone', ask: 'organisation agreement'};
    const element = await show('order-eligibility', given);
    const other = await show('order-eligibility', given);
    await answer(element, 'organisation', 'GP practice');
    await check(element);
    const decided = events(element, 'gpsoc-decision');
    const another = document.createElement('div');
    document.body.append(another);
    another.append(element);
    await find(element, 'heading', /^Yes, through your CCG/);
    expect(decided).to.be.empty;
    await answer(other, 'agreement', 'No');
    await find(element, 'heading', /^Not yet/);
    document.body.append(element);
    another.remove();
  });

  it('while further files of the catalogue arrive', async () => {
    const page = await file({format: 1, services: [{id: 'late', name: 'Late', lot: '1', status: 'available'}]});
    const src = await file(ours({servicePages: [{url: `${page}?wait=600`, count: 1}]}));
    const element = place('order-eligibility', {
      src,
      service: 'late',
      organisation: 'gp-practice',
      agreement: 'yes',
    });
    await reads(element, 'Still loading services');
    expect(element.matches(':state(empty)')).to.be.false;
    await find(element, 'heading', 'Can you order Late?');
    await find(element, 'heading', /^Yes, through your CCG/);
  });
});

describe('<order-eligibility>, where the author names what the catalogue lacks,', () => {
  it('says so of a service, with whom to call', async () => {
    const element = await eligibilityOf(ours(), {service: 'nope'}, '<p slot="contact">Call us</p>');
    await reads(element, '“nope” is not in this catalogue.');
    await reads(element, 'Call us');
    expect(element.matches(':state(empty)')).to.be.true;
    expect(element.decision === undefined).to.be.true;
  });

  it('says so of a lot, and answers nothing about another one', async () => {
    const decided = events(document.body, 'gpsoc-decision');
    const given = {organisation: 'ccg', agreement: 'yes', service: 'emis-web', lot: '4'};
    const element = await eligibilityOf(ours(), given, '<p slot="contact">Call us</p>');
    await reads(element, 'No lot is called 4.');
    await reads(element, 'Call us');
    expect([asked(element).length, names(element, 'heading', /^(Yes|No|Ask|It depends)/).length]).to.deep.equal([0, 0]);
    expect(decided).to.be.empty;
    expect(element.matches(':state(empty)')).to.be.true;
  });

  it('says so of a kind of organisation and of a system, and does not take them for others', async () => {
    const element = await eligibilityOf(ours(), {
      organisation: 'practise',
      agreement: 'yes',
      'principal-system': 'Wordstar',
    });
    await reads(element, 'No type of organisation is called practise.');
    await reads(element, 'No principal system is called Wordstar.');
    expect(element.decision!.outcome).to.equal('check');
    expect(asked(element)).to.be.empty;
  });
});

describe('<order-eligibility>, where the author begins with what the catalogue lacks,', () => {
  it('says so, and lets the reader choose', async () => {
    const ask = 'lot organisation principal-system agreement';
    const element = await eligibilityOf(ours(), {ask, organisation: 'practise', lot: '4', service: 'emis-web'});
    await reads(element, 'No type of organisation is called practise.');
    await reads(element, 'No lot is called 4.');
    await answer(element, 'organisation', 'GP practice');
    await check(element);
    expect(element.decision!.outcome).to.equal('ask-orderer');
  });
});

describe('<order-eligibility> in the author’s words', () => {
  it('replaces reasons, conditions and texts', async () => {
    const strings = JSON.stringify({
      'reason.ordered-on-behalf': 'Ask {orderers} about {service} on {lot}.',
      'condition.practice-agreement': 'Sign first.',
      'answer.ask-orderer': 'Go to your {orderer}',
      'question.check': 'Show me',
    });
    const element = await eligibilityOf(ours(), {strings, service: 'emis-web'});
    await answer(element, 'organisation', 'GP practice');
    (await find(element, 'button', 'Show me')).click();
    await find(element, 'heading', /^Go to your CCG/);
    expect(names(element, 'listitem')).to.include('Sign first.');
    unfold(element);
    expect(await listBelow(element, 'Reasons')).to.include(
      'Ask clinical commissioning groups about EMIS Web on Lot 1.',
    );
  });

  it('has headings of its level, and goes one and two deeper', async () => {
    const given = {organisation: 'gp-practice', agreement: 'yes', 'heading-level': '4'};
    const element = await eligibilityOf({...ours(), publisher: {name: 'Example ICB'}}, given);
    unfold(element);
    const levels = findAll(element, 'heading').map((each) => each.localName);
    expect(levels).to.deep.equal(['h4', 'h5', 'h6', 'h6', 'h6', 'h5']);
  });

  it('gives way to slots', async () => {
    const inside = ['heading', 'intro', 'contact', 'footer'].map((slot) => `<p slot="${slot}">My ${slot}</p>`).join('');
    const element = await eligibilityOf(ours(), {organisation: 'gp-practice', agreement: 'yes'}, inside);
    const order = ['My heading', 'My intro', 'through your CCG', 'My contact', 'My footer'].map((words) =>
      text(element).indexOf(words),
    );
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order.includes(-1)).to.be.false;
  });
});

describe('<order-eligibility>, with a catalogue that means harm or knows too much,', () => {
  const nasty = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>{day} {orderer} $&';

  it('shows names as the text that they are', async () => {
    const element = await eligibilityOf(
      ours({
        organisationTypes: [
          {id: 'gp-practice', name: nasty, plural: nasty},
          {id: '__proto__', name: 'Prototype', actsFor: ['constructor']},
          {id: 'constructor', name: 'Constructor', succeeds: ['__proto__', 'constructor']},
          {id: 'ccg', name: nasty, abbreviation: nasty},
        ],
        lots: [
          aLot({
            name: nasty,
            terms: [
              someTerms({
                agreement: nasty,
                funding: {payers: ['__proto__', 'toString'], shortfall: ['constructor'], text: nasty},
                steps: [{text: nasty, url: 'javascript:window.hurt=1'}],
                sources: [{title: nasty, url: 'javascript:window.hurt=1'}],
              }),
            ],
          }),
        ],
        services: [
          aService({name: nasty, status: 'available'}),
          {id: '__proto__', name: 'P', lot: '1', status: 'available'},
        ],
      }),
      {service: 'emis-web', ask: 'service organisation'},
    );
    for (const words of [nasty, 'Prototype', 'Constructor']) {
      await answer(element, 'organisation', words);
    }
    (await find(element, 'button', 'Check')).click();
    await until(() => element.decision, 'expected an answer');
    await answer(element, 'organisation', nasty);
    await reads(element, nasty.replace(/\s+/g, ' '));
    await answer(element, 'service', 'P');
    await find(element, 'heading', 'Can you order P?');
    expect((window as {hurt?: number}).hurt === undefined).to.be.true;
    expect(element.renderRoot.querySelectorAll('img, script, [href^="javascript"]').length).to.equal(0);
  });

  it('answers among two hundred kinds and a thousand services without delay', async () => {
    const many = Array.from({length: 200}, (_, n) => ({id: `type-${n}`, name: `Kind ${n}`}));
    const services = manyServices(1000, {
      status: 'available',
      categories: ['main'],
      pairings: [{service: 'service-1', status: 'assured'}],
    });
    const element = await eligibilityOf(
      ours({
        organisationTypes: [...types, ...many],
        categories: [{id: 'main', name: 'Main', principal: true}],
        services: [
          ...services,
          aService({
            id: 'module',
            name: 'Module',
            status: 'assured',
            pairings: [{service: 'service-1', status: 'assured'}],
          }),
        ],
        lots: [aLot({terms: [someTerms({requires: ['pairing', 'practice-agreement']})]})],
      }),
      {service: 'module'},
    );
    const kind = (await find(element, 'combobox', /What type/)) as HTMLSelectElement;
    const system = (await find(element, 'combobox', /principal/)) as HTMLSelectElement;
    expect([kind.options.length, system.options.length]).to.deep.equal([204, 1003]);
    const begin = performance.now();
    kind.value = 'gp-practice';
    kind.dispatchEvent(new Event('change'));
    await element.updateComplete;
    system.value = 'service-2';
    system.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(performance.now() - begin).to.be.below(1500);
    await check(element);
    expect(element.decision!.outcome).to.equal('cannot-order');
    await reads(element, 'With Service 1 as the principal system, your CCG could order it for you.');
  });

  it('says different outcomes in different sentences', async () => {
    const element = await eligibilityOf(
      ours({
        organisationTypes: [...types, {id: 'csu', name: 'support unit', plural: 'support units', actsFor: ['ccg']}],
        lots: [aLot({terms: [someTerms({from: '2014-01-01', to: '2019-12-31'})]})],
      }),
      {'as-of': '2016-06-03', service: 'emis-web'},
    );
    await check(element);
    unfold(element);
    expect(await listBelow(element, 'What would change this answer')).to.deep.equal([
      'For clinical commissioning groups or support units, you could have ordered it.',
      'For GP practices, your CCG could have ordered it for you.',
    ]);
  });

  it('lets nobody down whose catalogue says nothing at all', async () => {
    const element = await eligibilityOf({format: 1, title: 'Bare', lots: [], services: []});
    await find(element, 'heading', /^(It depends|Ask first)/);
    await gone(element, 'radio');
    const heard = listen();
    await silence();
    expect(heard).to.be.empty;
    const eligible = await eligibility({lot: '3', organisation: 'ccg'});
    await find(eligible, 'heading', /^No /);
  });
});
