// What comes onto paper, and what the reader finds afterwards. The browser takes the page as it stands when
// `beforeprint` has been handled, so nothing here waits between that and looking. test/node/print.test.ts makes the file.
import {expect} from '@open-wc/testing';
import {aCatalogue, aLot, aService, manyServices} from '../../support/build.ts';
import {find, findAll, focusOn, gone, names, reads, text, until} from '../../support/look.ts';
import {onPaper, toPaper, toScreen} from '../../support/paper.ts';
import {situation} from '../../source/server.ts';
import {file, listOf, place} from '../../support/show.ts';

const services = [
  ...manyServices(25, {supplier: 'TPP', description: 'All of it.'}),
  aService({id: 'gone', name: 'Gone', status: 'withdrawn'}),
  aService({
    description: 'Everything.',
    url: 'https://example.org/emis',
    pairings: [{service: 'gone', status: 'assured'}],
  }),
];
const catalogue = aCatalogue({
  publisher: {name: 'NHS Digital', url: 'https://digital.nhs.uk/'},
  updated: '2018-09-28',
  lots: [aLot({notices: [{kind: 'disclaimer', text: 'Not assured.'}]})],
  services,
});

afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  await toScreen();
});

describe('On paper', () => {
  onPaper.it('is the whole result as a table, in full only what the reader has opened', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'button', 'Service 3')).click();
    await find(list, 'heading', 'About this service');
    await toPaper();
    print();
    expect(printed(list)).to.deep.equal([...manyServices(25).map(({name}) => name), 'EMIS Web']);
    expect(names(list, 'columnheader').slice(0, 5)).to.deep.equal([
      'Name',
      'Supplier',
      'Status',
      'Works with',
      'About this service',
    ]);
    expect(findAll(list, 'heading', 'About this service').length).to.equal(1);
    expect(text(list))
      .to.contain('All of it.')
      .and.not.match(/Everything\.|Showing 1 to/);
  });

  onPaper.it('is no column of systems where no service works with any', async () => {
    const list = await listOf(aCatalogue({services: manyServices(2)}));
    await toPaper();
    print();
    expect(names(list, 'columnheader')).to.deep.equal(['Name', 'Supplier', 'Status', 'About this service']);
  });

  onPaper.it('are the sources of what is opened once, as numbered notes', async () => {
    const [register, letter] = [{title: 'Register', url: 'https://example.org/r'}, {title: 'Letter'}];
    const list = await listOf(
      aCatalogue({
        services: [
          aService({id: 'a', name: 'A', sources: [register]}),
          aService({id: 'b', name: 'B', sources: [letter, register]}),
          aService({id: 'c', name: 'C', sources: [{title: 'Not opened'}]}),
        ],
      }),
    );
    for (const name of ['A', 'B']) (await find(list, 'button', name)).click();
    await until(() => findAll(list, 'link', 'Register').length === 2, 'both open');
    await toPaper();
    print();
    expect(list.renderRoot.querySelectorAll('.source-notes > li').length).to.equal(2);
    expect(text(list))
      .to.contain('Sources 1')
      .and.contain('Sources 2, 1')
      .and.match(/Sources Register Letter/);
    expect(text(list)).to.not.contain('Not opened');
  });

  onPaper.it('is what the reader asked for, in words', async () => {
    const list = await listOf(catalogue);
    list.query = {filters: {supplier: ['TPP']}, search: '2', sort: 'name', page: 9};
    await find(list, 'heading', '7 services from TPP matching “2”');
    await toPaper();
    print();
    await find(list, 'heading', '7 services from TPP matching “2”');
    expect(printed(list)).to.deep.equal([2, 20, 21, 22, 23, 24, 25].map((n) => `Service ${n}`));
  });

  onPaper.it('is no control', async () => {
    const list = await listOf({...catalogue, services: [...services, 'junk']}, {selectable: true, comparable: true});
    list.query = {filters: {supplier: ['TPP', 'EMIS']}};
    (await find(list, 'button', 'Service 2')).click();
    await find(list, 'heading', 'About this service');
    await reads(list, 'could not be shown');
    await toPaper();
    print();
    for (const role of ['button', 'searchbox', 'textbox', 'checkbox', 'combobox', 'navigation', 'search', 'group']) {
      expect(names(list, role), role).to.be.empty;
    }
    expect(text(list)).to.not.match(/Filters|Sort by|Download|Compare|Show withdrawn|Help for the person/);
  });

  onPaper.it('is everything that a reader must know about the data', async () => {
    const list = await listOf(catalogue, {'as-of': '2016-06-03'});
    await toPaper();
    print();
    const today = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'Europe/London'}).format();
    for (const words of [
      `Printed ${today}`,
      'How things stood on 3 June 2016',
      'Not assured.',
      '1 withdrawn service is not shown.',
      'Source NHS Digital',
      'Updated 28 September 2018',
    ]) {
      expect(text(list)).to.contain(words);
    }
  });

  onPaper.it('is the address of every link', async () => {
    const list = await listOf(catalogue);
    list.query = {search: 'emis web'};
    (await find(list, 'button', 'EMIS Web')).click();
    await find(list, 'heading', 'About this service');
    await toPaper();
    print();
    const shown = (name: string) => getComputedStyle(findAll(list, 'link', name)[0]!, '::after').content;
    expect(shown('NHS Digital')).to.contain('https://digital.nhs.uk/');
    expect(shown('https://example.org/emis')).to.equal('none');
  });

  onPaper.it('are a thousand services at most, and how many there are', async function () {
    this.timeout(30_000);
    const list = await listOf(aCatalogue({services: manyServices(1001)}), {layout: 'list', 'detail-url': '/{id}'});
    await toPaper();
    print();
    expect(text(list)).to.contain('Only the first 1,000 of 1,001 services are printed.');
    expect(list.renderRoot.querySelectorAll('[part=service]').length).to.equal(1000);
  });

  it('is not the whole list while services are still to come, and says so', async () => {
    const page = situation({hang: 1});
    const list = place('lot-catalogue', {src: await file({...catalogue, servicePages: [{url: page.url}]})});
    await find(list, 'heading', '26 services');
    print();
    expect(text(list)).to.contain('This is not the whole list: services were still loading.');
  });

  it('is no word of that when all fit', async () => {
    const list = await listOf(catalogue);
    print();
    expect(text(list)).to.not.contain('Only the first');
  });

  onPaper.it('is what there is when there is no catalogue', async () => {
    const list = await listOf(aCatalogue({format: 'x'}), {}, '<a href="/services">Our services</a>');
    await toPaper();
    print();
    await find(list, 'heading', 'The services could not be shown');
    await find(list, 'link', 'Our services');
    expect(findAll(list, 'button').length).to.equal(0);
  });
});

describe('After printing', () => {
  const places: [role: string, name: string][] = [
    ['button', 'Service 12'],
    ['button', 'Next page'],
    ['button', 'Remove filter Supplier: TPP'],
    ['button', 'Show withdrawn services'],
    ['searchbox', 'Search services'],
    ['combobox', 'Sort by'],
    ['checkbox', 'TPP (25)'],
    ['checkbox', 'Compare: Service 12'],
    ['heading', '26 services from EMIS or TPP'],
  ];
  for (const [role, name] of places) {
    it(`everything is as before, with focus on the ${role} ${name}`, async () => {
      const list = await listOf(catalogue, {comparable: true});
      list.query = {filters: {supplier: ['TPP', 'EMIS']}, page: 2};
      (await find(list, 'button', 'Service 12')).click();
      await find(list, 'heading', 'About this service');
      const before = text(list);
      const control = await find(list, role, name);
      control.focus();
      const {scrollY: height} = window;

      print();
      print(); // some browsers say it twice
      expect(printed(list)).to.have.length(26);
      dispatchEvent(new Event('afterprint'));
      expect(text(list)).to.equal(before);
      await focusOn(list, role, name);
      expect(scrollY).to.equal(height);
    });
  }

  it('focus is where it was outside the list', async () => {
    const list = await listOf(catalogue);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    print();
    dispatchEvent(new Event('afterprint'));
    expect(document.activeElement === button).to.be.true;
    await reads(list, 'Showing 1 to 10');
    button.remove();
  });

  it('the list is a list as before', async () => {
    const list = await listOf(catalogue);
    print();
    dispatchEvent(new Event('afterprint'));
    (await find(list, 'button', 'Next page')).click();
    await reads(list, 'Showing 11 to 20');
    (await find(list, 'button', 'Service 11')).click();
    await find(list, 'heading', 'About this service');
    (await find(list, 'button', 'Service 11')).click();
    await gone(list, 'heading', 'About this service');
  });

  it('a list that has left the page does nothing', async () => {
    const list = await listOf(catalogue);
    list.remove();
    print();
    expect(list.renderRoot.querySelectorAll('[part=service]').length).to.equal(10);
  });
});

function print(): void {
  dispatchEvent(new Event('beforeprint'));
}

function printed(list: Element): string[] {
  return [...list.shadowRoot!.querySelectorAll('table [part~=service-name]')].map(text);
}
