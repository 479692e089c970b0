// What is picked anywhere on the page comes into the request, whatever stands there first.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aService} from '../../support/build.ts';
import {find, findAll, gone, names, reads, text, until} from '../../support/look.ts';
import {file, finished, place, show} from '../../support/show.ts';
import {situation} from '../../source/server.ts';
import {readerStateAt, hasOutline, orderable, outline, practice, requestFor, tick} from './asking.ts';

const first = 'Ordered by: Clinical commissioning group. Paid by: NHS central funding';
const unsure = `${first} or CCG`;
const local = 'Ordered by: GP practice. Paid by: Local funding';

afterEach(() => sessionStorage.clear());

describe('A request', () => {
  for (const order of ['request, list, card', 'list, card, request', 'card, request, list']) {
    it(`collects what is ticked, in any order of loading: ${order}`, async () => {
      const src = await file(orderable());
      const made: Record<string, Element> = {};
      for (const name of order.split(', ')) {
        if (name === 'request') made.request = await show('order-request', {src, ...practice});
        if (name === 'list') made.list = await show('lot-catalogue', {src, selectable: true});
        if (name === 'card') made.card = await show('service-card', {src, service: 'portals', selectable: true});
      }
      const {request, list, card} = made as Record<'request' | 'list' | 'card', Element>;
      await reads(request, 'Your request is empty. Select ‘Add to request’ on a service.');
      expect(request.matches(':state(empty)')).to.be.true;
      await tick(list, 'EMIS Web');
      await tick(card, 'Portals');
      await hasOutline(request, first, 'EMIS Web', local, 'Portals');
      expect(text(request)).to.contain('2 services in your request').and.not.contain('Nothing to ask for');
      expect(request.matches(':state(empty)')).to.be.false;
      await tick(list, 'Portals');
      await hasOutline(request, 'EMIS Web');
    });
  }

  it('has what was picked before it came, and after it was away', async () => {
    const src = await file(orderable());
    const list = await show('lot-catalogue', {src, selectable: true});
    await tick(list, 'EMIS Web');
    const request = await show('order-request', {src, storage: 'none'});
    await reads(request, '1 service in your request');
    request.remove();
    await tick(list, 'Portals');
    document.body.prepend(request);
    await reads(request, '2 services in your request');
    const later = await show('service-card', {src, service: 'docman', selectable: true});
    await tick(later, 'Docman');
    await reads(request, '3 services in your request');
    list.remove();
    later.remove();
    await reads(request, '3 services in your request');
  });

  it('is up to date after a move within the page', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], practice);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(request);
    const card = await show('service-card', {src, service: 'portals', selectable: true});
    await tick(card, 'Portals');
    await hasOutline(request, first, 'EMIS Web', local, 'Portals');
    other.remove();
  });

  it('of another catalogue has other services', async () => {
    const {request} = await requestFor(orderable(), ['emis-web']);
    const other = await requestFor(orderable(), ['vision']);
    await reads(request, 'EMIS Web');
    await reads(other.request, 'Vision');
    expect(text(request)).to.not.contain('Vision');
    expect(text(other.request)).to.not.contain('EMIS Web');
  });

  it('is that of the new catalogue when src changes, and cards of the old one hear no more of it', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web'], {organisation: 'care-home'});
    const other = await file(orderable({title: 'Another'}));
    readerStateAt(other).select('order', 'portals', true);
    const card = await show('service-card', {src, service: 'vision', selectable: true});
    const otherCard = await show('service-card', {src: other, service: 'vision', selectable: true});
    await reads(card, 'You cannot request this');
    await tick(otherCard, 'Vision');
    request.src = other;
    await reads(request, 'Portals');
    expect(text(request)).to.not.contain('EMIS Web');
    await reads(otherCard, 'You cannot request this: Lot 1 is not open to care homes.');
    await find(card, 'checkbox', 'Add to request: Vision');
    expect(text(card)).to.not.contain('You cannot request this');
  });

  it('works with a catalogue that a script gives to all', async () => {
    const content = orderable();
    const [list, request] = [place('lot-catalogue', {selectable: true}), place('order-request', practice)];
    list.catalogue = request.catalogue = content;
    await tick(list, 'EMIS Web');
    await hasOutline(request, 'EMIS Web');
    await reads(request, 'Copy or download your request before you leave this page');
  });

  it('is one with another element for the same catalogue', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web', 'portals'], practice);
    const second = await show('order-request', {src, ...practice});
    (await find(second, 'button', 'Remove: EMIS Web')).click();
    await hasOutline(request, 'Portals');
    await hasOutline(second, 'Portals');
    await expect(request).to.be.accessible();
  });

  it('does not offer what cannot be ordered, and the card says why; two requests must both refuse', async () => {
    const {src, request} = await requestFor(orderable(), [], {organisation: 'care-home'});
    const card = await show('service-card', {src, service: 'emis-web', selectable: true});
    await reads(card, 'You cannot request this: Lot 1 is not open to care homes.');
    expect(names(card, 'checkbox')).to.deep.equal([]);
    const other = await show('order-request', {src, ...practice});
    await find(card, 'checkbox', 'Add to request: EMIS Web');
    other.remove();
    await gone(card, 'checkbox');
    request.organisation = 'GP practice';
    await find(card, 'checkbox', 'Add to request: EMIS Web');
    request.organisation = 'care-home';
    await reads(card, 'You cannot request this');
    request.remove();
    await find(card, 'checkbox', 'Add to request: EMIS Web');
  });

  it('says what has become barred, and the card lets go of it', async () => {
    const {src, request} = await requestFor(orderable(), ['docman', 'portals'], {
      ...practice,
      'principal-system': 'emis-web',
    });
    const card = await show('service-card', {src, service: 'docman', selectable: true});
    await hasOutline(request, unsure, 'Docman', local, 'Portals');
    request.principalSystem = 'vision';
    await hasOutline(request, 'Portals', 'You cannot order these, so they are not in the request', 'Docman');
    expect(text(request)).to.contain('1 service in your request').and.contain('Docman is not assured with Vision.');
    await reads(card, 'You cannot request this: Docman is not assured with Vision.');
    await tick(card, 'Docman');
    await hasOutline(request, 'Portals');
    expect(names(card, 'checkbox')).to.deep.equal([]);
  });

  it('says what the catalogue no longer has, by its name, once it knows', async () => {
    const {src, request} = await requestFor(orderable(), ['emis-web', 'portals'], practice);
    await reads(request, '2 services in your request');
    const name = new URL(src, location.href).pathname.split('/files/')[1]!;
    await fetch(`/situations/files/${name}`, {
      method: 'PUT',
      body: JSON.stringify(orderable({services: [aService()]})),
    });
    await request.refresh();
    await reads(request, 'No longer in this catalogue');
    expect(outline(request)).to.include('No longer in this catalogue');
    expect(names(request, 'button')).to.include('Remove: Portals');
    (await find(request, 'button', 'Remove: Portals')).click();
    await gone(request, 'heading', 'No longer in this catalogue');
  });

  it('says nothing to be gone, and not to be empty, while services are still arriving', async () => {
    const page = situation({
      wait: 1500,
      body: JSON.stringify({services: [aService({id: 'late', name: 'Late', status: 'available'})]}),
    });
    const src = await file(orderable({servicePages: [{url: page.url}]}));
    for (const id of ['late', 'never']) readerStateAt(src).select('order', id, true);
    const request = place('order-request', {src, ...practice}, '<p slot="empty">Find services</p>');
    await reads(request, 'Still loading services');
    expect(text(request)).to.not.match(/Nothing in your request|No longer|Find services/);
    await reads(request, '1 service in your request');
    await reads(request, 'No longer in this catalogue never');
  });

  it('shows the author’s fallback while there is no catalogue, and nothing of a request', async () => {
    const request = place('order-request', {src: '/no-such-catalogue.json'}, '<a href="/order">How to order</a>');
    await finished(request);
    await find(request, 'link', 'How to order');
    expect(findAll(request, 'textbox').length).to.equal(0);
  });
});

describe('A service on several lots', () => {
  it('asks for the lot, keeps focus there, and goes to the group of the lot', async () => {
    const {request} = await requestFor(orderable(), ['viewer', 'portals'], practice);
    await hasOutline(request, 'Who orders is not known', 'Viewer', local, 'Portals');
    const select = (await find(request, 'combobox', 'Lot: Viewer')) as HTMLSelectElement;
    expect([...select.options].map(({text}) => text)).to.deep.equal(['Choose an answer', 'Lot 1', 'Lot 2', 'Lot 3']);
    select.focus();
    choose(select, '3');
    await hasOutline(request, 'Viewer', 'Portals');
    const moved = (await find(request, 'combobox', 'Lot: Viewer')) as HTMLSelectElement;
    await until(() => request.shadowRoot!.activeElement === moved, 'expected focus to follow');
    expect(moved.selectedOptions[0]!.text).to.equal('Lot 3');
    choose(moved, '1');
    await reads(request, 'Viewer has been withdrawn from Lot 1.');
    await until(() => request.shadowRoot!.activeElement?.localName === 'select', 'expected focus on the choice');
  });

  it('keeps its own choice when another line goes', async () => {
    const viewer = {supplier: 'EMIS', listings: ['2', '3'].map((lot) => ({lot, status: 'available'}))};
    const services = ['A', 'B', 'C'].map((name) => ({...viewer, id: name, name}));
    const {request} = await requestFor(orderable({services}), ['A', 'B', 'C'], practice);
    const lotOf = async (name: string) =>
      ((await find(request, 'combobox', `Lot: ${name}`)) as HTMLSelectElement).selectedOptions[0]!.text;
    for (const name of ['A', 'B']) choose((await find(request, 'combobox', `Lot: ${name}`)) as HTMLSelectElement, '2');
    await hasOutline(request, local, 'A', 'B', 'Who orders is not known', 'C');
    choose((await find(request, 'combobox', 'Lot: A')) as HTMLSelectElement, '3');
    expect([await lotOf('A'), await lotOf('B')]).to.deep.equal(['Lot 3', 'Lot 2']);
    (await find(request, 'button', 'Remove: A')).click();
    await gone(request, 'combobox', 'Lot: A');
    expect([await lotOf('B'), await lotOf('C')]).to.deep.equal(['Lot 2', 'Choose an answer']);
  });

  it('is asked for on the lot of the element in which it was picked', async () => {
    const {src, request} = await requestFor(orderable(), [], practice);
    const list = await show('lot-catalogue', {src, lot: '2', selectable: true});
    await tick(list, 'Viewer');
    await hasOutline(request, 'Viewer');
    expect(((await find(request, 'combobox')) as HTMLSelectElement).value).to.equal('2');
  });

  it('is asked for on the author’s lot, wherever it was picked', async () => {
    const {src, request} = await requestFor(orderable(), [], {...practice, lot: 'Lot 3'});
    const card = await show('service-card', {src, service: 'viewer', lot: '2', selectable: true});
    await tick(card, 'Viewer');
    await hasOutline(request, 'Viewer');
    expect(findAll(request, 'combobox').length).to.equal(0);
    expect(text(request)).to.contain('Lot 3 Yes You can order Viewer');
  });

  it('has only the author’s lots to choose from', async () => {
    const {src, request} = await requestFor(orderable(), ['viewer', 'emis-web'], {...practice, lot: '2, 3'});
    const select = (await find(request, 'combobox')) as HTMLSelectElement;
    expect([...select.options].map(({text}) => text)).to.deep.equal(['Choose an answer', 'Lot 2', 'Lot 3']);
    await reads(request, 'EMIS Web is not listed on Lot 2.');
    readerStateAt(src).setFacts({lot: '1'});
    await request.updateComplete;
    expect(text(request)).to.not.contain('withdrawn from Lot 1');
  });

  it('cannot be asked for on a lot that the catalogue lacks, and nothing breaks', async () => {
    const {request} = await requestFor(orderable(), ['viewer', 'emis-web'], {...practice, lot: '9'});
    await reads(request, 'No lot is called 9.');
    expect(outline(request)).to.deep.equal([]);
    request.lot = '';
    await hasOutline(request, 'Who orders is not known', 'Viewer', first, 'EMIS Web');
  });
});

describe('What is still open', () => {
  it('is asked once, above the lines, by every line that it matters to, and changes them', async () => {
    const {src, request} = await requestFor(orderable(), ['docman', 'emis-web']);
    await reads(request, 'Tell us about your organisation to see who orders and who pays');
    expect(names(request, 'group', /organisation|system/)).to.deep.equal([
      'What type of organisation do you work for?',
      'Which principal system does the practice use?',
    ]);
    (await find(request, 'radio', 'GP practice')).click();
    await reads(request, 'It depends on whether Docman is assured with your principal system.');
    (await find(request, 'radio', 'EMIS Web')).click();
    await reads(request, 'Docman is assured with EMIS Web.');
    expect(readerStateAt(src).facts).to.include({type: 'gp-practice', principalSystem: 'emis-web'});
  });

  it('is folded where it was told elsewhere, and not asked where the author gives it', async () => {
    const {src, request} = await requestFor(orderable(), ['docman'], {organisation: 'gp-practice'});
    readerStateAt(src).setFacts({principalSystem: 'emis-web'});
    await reads(request, 'Your answers: GP practice, EMIS Web');
    expect(names(request, 'radio')).to.be.empty;
    const {request: given} = await requestFor(orderable(), ['docman'], {
      organisation: 'gp-practice',
      'principal-system': 'emis-web',
    });
    await reads(given, 'Docman is assured with EMIS Web.');
    expect(text(given)).to.not.contain('Your answers');
  });
});

describe('Facts told elsewhere on the page', () => {
  it('count here and change the groups; attributes win', async () => {
    const {src, request} = await requestFor(orderable(), ['docman', 'emis-web'], practice);
    await hasOutline(request, unsure, 'Docman', first, 'EMIS Web');
    await reads(request, 'It depends on whether Docman is assured');
    readerStateAt(src).setFacts({principalSystem: 'emis-web', centralFunding: false, type: 'care-home'});
    const ccgPays = 'Ordered by: Clinical commissioning group. Paid by: CCG';
    await hasOutline(request, ccgPays, 'Docman', first, 'EMIS Web');
    await reads(request, 'Your answers: GP practice, EMIS Web, NHS central funding: No');
    readerStateAt(src).setFacts({centralFunding: true});
    await hasOutline(request, 'Docman', 'EMIS Web');
    request.centralFunding = 'no';
    await hasOutline(request, ccgPays, 'Docman', first, 'EMIS Web');
  });

  it('told to order-eligibility by a reader are told', async () => {
    const src = await file(orderable());
    readerStateAt(src).select('order', 'portals', true);
    const question = await show('order-eligibility', {src, lot: '3'});
    const request = await show('order-request', {src});
    await reads(request, 'It depends on the type of organisation you work for.');
    (await find(question, 'radio', /^care home/i)).click();
    await reads(request, 'Your answers: Care home');
  });

  it('have a day, which counts', async () => {
    const {src, request} = await requestFor(
      orderable({services: [aService({listings: [{lot: '1', status: 'available', from: '2018-01-01'}]})]}),
      ['emis-web'],
      practice,
    );
    await reads(request, '1 service in your request');
    readerStateAt(src).setFacts({asOf: '2016-06-03'});
    await reads(request, 'How things stood on 3 June 2016');
    await reads(request, 'You cannot order these');
    expect(findAll(request, 'button', 'Copy letter').length).to.equal(0);
  });
});

describe('What was picked', () => {
  it('is ticked by keyboard and collected', async () => {
    const {src, request} = await requestFor(orderable(), [], practice);
    const card = await show('service-card', {src, service: 'emis-web', selectable: true});
    (await find(card, 'checkbox')).focus();
    await sendKeys({press: ' '});
    await hasOutline(request, 'EMIS Web');
  });
});

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}
