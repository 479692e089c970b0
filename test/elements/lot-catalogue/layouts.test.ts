// The layouts beside cards: a table that sorts, and a plain list. Cards have cards-and-pages.test.ts.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue, aLot, aService, manyServices} from '../../support/build.ts';
import {find, findAll, focusOn, gone, names, reads, text, until} from '../../support/look.ts';
import {events, listOf, warnings} from '../../support/show.ts';

const catalogue = aCatalogue({
  lots: [aLot(), aLot({id: '2', name: 'Lot 2'})],
  services: [
    aService({id: 'vision', name: 'Vision', supplier: 'INPS', status: 'available', updated: '2016'}),
    aService({
      categories: ['Principal', 'Records'],
      listings: [
        {lot: '1', status: 'planned'},
        {lot: '2', status: 'available'},
      ],
    }),
    aService({
      id: 'docman',
      name: 'Docman',
      supplier: undefined,
      lot: undefined,
      pairings: [{service: 'emis-web', status: 'assured'}],
    }),
  ],
});

describe('layout="table"', () => {
  it('is a table with the list’s name, a header for each column and each row', async () => {
    const list = await tableOf(catalogue);
    await find(list, 'table', 'Our GP IT services');
    expect(names(list, 'columnheader')).to.deep.equal(['Name', 'Supplier', 'Status', 'Kind of service', 'Works with']);
    expect(names(list, 'rowheader')).to.deep.equal(['Vision', 'EMIS Web', 'Docman']);
    expect(rows(list)).to.deep.equal([
      'Vision | INPS | Lot 1 Available | Not stated | Not stated',
      'EMIS Web | EMIS | Lot 1 Planned Lot 2 Available | Principal, Records | Not stated',
      'Docman | Supplier not stated | Not listed on a lot | Not stated | EMIS Web (assured)',
    ]);
  });

  it('has no column for what the catalogue states of no service', async () => {
    const services = ['One', 'Two'].map((name) => ({id: name, name}));
    const list = await listOf({format: 1, title: 'Ours', services}, {layout: 'table'});
    await find(list, 'table', 'Ours');
    expect(names(list, 'columnheader')).to.deep.equal(['Name']);
    expect(text(list)).to.not.match(/not (?:stated|listed)/i);
    list.layout = 'list';
    await gone(list, 'table');
    expect(text(list)).to.not.match(/not (?:stated|listed)/i);
  });

  it('is what a browser takes for one', async () => {
    const list = await tableOf(catalogue);
    const table = (await find(list, 'table')) as HTMLTableElement;
    expect(table.caption!.textContent.trim()).to.equal('Our GP IT services');
    expect([...table.tHead!.rows[0]!.cells].map(({scope}) => scope)).to.deep.equal(['col', 'col', 'col', 'col', 'col']);
    expect([...table.tBodies].map((body) => body.rows[0]!.cells[0]!.scope)).to.deep.equal(['row', 'row', 'row']);
    for (const part of table.querySelectorAll<HTMLElement>('thead, tbody, tr, th, td')) {
      expect(getComputedStyle(part).display).to.match(/^table-/);
    }
  });

  it('speaks of the lots that the author lets it show', async () => {
    const list = await tableOf(catalogue, {lot: '2'});
    expect(rows(list)).to.deep.equal(['EMIS Web | EMIS | Available | Principal, Records | Not stated']);
    await find(list, 'table', 'Lot 2');
  });

  it('sorts by the headers that can, says by which, and a second press gives the catalogue’s order', async () => {
    const list = await tableOf(catalogue);
    const table = await find(list, 'table');
    const listQuery = events(list, 'gpsoc-query');
    expect(sorted(list)).to.deep.equal(['none', 'none', null, null, null]);
    (await find(table, 'button', 'Name')).focus();
    await sendKeys({press: 'Enter'});
    await until(
      () => sorted(list)[0] === 'ascending',
      () => `expected Name to be sorted by, found ${sorted(list).join()}`,
    );
    expect(sorted(list)).to.deep.equal(['ascending', 'none', null, null, null]);
    expect(names(list, 'rowheader')).to.deep.equal(['Docman', 'EMIS Web', 'Vision']);
    expect(((await find(list, 'combobox', 'Sort by')) as HTMLSelectElement).value).to.equal('name');
    await focusOn(table, 'button', 'Name');

    (await find(table, 'button', 'Supplier')).click();
    await until(
      () => sorted(list)[1] === 'ascending',
      () => `expected Supplier to be sorted by, found ${sorted(list).join()}`,
    );
    expect(names(list, 'rowheader')).to.deep.equal(['EMIS Web', 'Vision', 'Docman']);
    (await find(table, 'button', 'Supplier')).click();
    await until(
      () => sorted(list)[1] === 'none',
      () => `expected no order, found ${sorted(list).join()}`,
    );
    expect(names(list, 'rowheader')).to.deep.equal(['Vision', 'EMIS Web', 'Docman']);
    expect(listQuery.map(({query}) => query.sort)).to.deep.equal(['name', 'supplier', 'file']);
  });

  it('says by which header the author has sorted', async () => {
    expect(sorted(await tableOf(catalogue, {sort: 'supplier'}))).to.deep.equal(['none', 'ascending', null, null, null]);
  });

  it('has headers that do not sort where the reader may not', async () => {
    const list = await tableOf(catalogue, {controls: 'search'});
    expect(names(list, 'columnheader')[0]).to.equal('Name');
    expect(sorted(list)).to.deep.equal([null, null, null, null, null]);
    expect(names(list, 'button')).to.not.include('Name');
  });

  it('opens a service in a row of its own, across the whole table', async () => {
    const list = await tableOf(catalogue);
    const opener = await find(list, 'button', 'Docman');
    opener.focus();
    await sendKeys({press: 'Enter'});
    const heading = await find(list, 'heading', 'Works with these systems');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    const cell = heading.closest('td')!;
    expect(cell.colSpan).to.equal(5);
    expect(cell.closest('tr')!.previousElementSibling!.contains(opener)).to.be.true;
    const table = await find(list, 'table', 'Our GP IT services');
    expect(cell.getBoundingClientRect().width).to.be.closeTo(table.getBoundingClientRect().width, 1);
    expect(opener.getAttribute('aria-controls')).to.equal(cell.firstElementChild!.id);
    await focusOn(list, 'button', 'Docman');
    opener.click();
    await gone(list, 'heading', 'Works with these systems');
    expect(list.renderRoot.querySelectorAll('td[colspan]').length).to.equal(0);
  });

  it('links the names where services have pages of their own', async () => {
    const list = await tableOf(catalogue, {'detail-url': '/services/{id}'});
    await find(list, 'link', 'Docman');
    expect(names(list, 'rowheader')).to.deep.equal(['Vision', 'EMIS Web', 'Docman']);
  });

  it('turns its pages', async () => {
    const list = await tableOf(aCatalogue({services: manyServices(12)}));
    (await find(list, 'button', 'Next page')).click();
    await focusOn(list, 'heading', '12 services');
    expect(names(list, 'rowheader')).to.deep.equal(['Service 11', 'Service 12']);
  });

  for (const width of [320, 400, 600]) {
    it(`is headings and lists in a place ${width} pixels wide`, async () => {
      const list = await listOf(catalogue, {layout: 'table'});
      await find(list, 'table');
      list.style.width = `${width}px`;
      await gone(list, 'table');
      expect(
        findAll(list, 'heading')
          .filter(({localName}) => localName === 'h4')
          .map(text),
      ).to.deep.equal(['Vision', 'EMIS Web', 'Docman']);
      await reads(list, 'Lot 1 Planned Lot 2 Available');
      expect(list.scrollWidth).to.be.at.most(width);
      list.style.width = '';
      await find(list, 'table', 'Our GP IT services');
    });
  }

  it('is what has room in the text’s size, not in pixels', async () => {
    const list = await listOf(catalogue, {layout: 'table'});
    list.style.width = '700px';
    await find(list, 'table');
    list.style.fontSize = '32px';
    await gone(list, 'table');
  });

  it('keeps open what is open when it gets narrow', async () => {
    const list = await tableOf(catalogue);
    (await find(list, 'button', 'Docman')).click();
    await find(list, 'heading', 'Works with these systems');
    list.style.width = '320px';
    await gone(list, 'columnheader', 'Supplier');
    await find(list, 'heading', 'Works with these systems');
  });
});

describe('layout="list"', () => {
  it('is a list with a line for each service', async () => {
    const list = await listOf(catalogue, {layout: 'list'});
    expect(items(list)).to.deep.equal([
      'Vision INPS Lot 1 Available',
      'EMIS Web EMIS Lot 1 Planned Lot 2 Available',
      'Docman Supplier not stated Not listed on a lot',
    ]);
    expect(names(list, 'heading')).to.include.members(['Vision', 'EMIS Web', 'Docman']);
  });

  it('opens a service below its line', async () => {
    const list = await listOf(catalogue, {layout: 'list'});
    (await find(list, 'button', 'Docman')).click();
    const heading = await find(list, 'heading', 'Works with these systems');
    expect(heading.closest('[part=service]')!.textContent).to.contain('Docman');
  });

  it('is in the order and on the pages that are asked for', async () => {
    const list = await listOf(catalogue, {layout: 'list', sort: 'name', 'page-size': 2});
    expect(items(list)[0]).to.contain('Docman');
    (await find(list, 'button', 'Page 2')).click();
    await reads(list, 'Showing 3 to 3');
    expect(items(list)).to.deep.equal(['Vision INPS Lot 1 Available']);
  });

  it('needs no more than 320 pixels', async () => {
    const list = await listOf(catalogue, {layout: 'list'});
    list.style.width = '320px';
    await find(list, 'button', 'Filter');
    expect(list.scrollWidth).to.be.at.most(320);
  });
});

describe('The layout', () => {
  it('can be changed at any time', async () => {
    const list = await tableOf(catalogue);
    list.layout = 'list';
    await gone(list, 'table');
    expect(items(list)).to.have.length(3);
    list.layout = 'cards';
    await find(list, 'heading', 'Vision');
  });

  it('is cards where it is not understood', async () => {
    const warned = await warnings(async () => {
      await find(await listOf(catalogue, {layout: 'grid'}), 'heading', 'Vision');
    });
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('layout="grid"').and.contain('cards, table, list');
  });
});

async function tableOf(content: typeof catalogue, attributes = {}): Promise<LotCatalogue> {
  const list = await listOf(content, {layout: 'table', ...attributes});
  await find(list, 'table', /^(?!Availability)/);
  return list;
}

function rows(list: Element): string[] {
  return findAll(list, 'row')
    .filter((row) => row.closest('tbody'))
    .map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => text(cell)).join(' | '));
}

/** What each header says of the order. */
function sorted(list: Element): (string | null)[] {
  return findAll(list, 'columnheader').map((header) => header.getAttribute('aria-sort'));
}

function items(list: Element): string[] {
  return findAll(list, 'listitem')
    .filter(({part}) => part.contains('service'))
    .map(text);
}
