// Searching, filtering and sorting, as a reader does it and as a script does it.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue, aLot, aService, manyServices} from '../../support/build.ts';
import {find, findAll, focusOn, gone, names, reads, text, until} from '../../support/look.ts';
import {events, file, listOf, place, warnings} from '../../support/show.ts';

const catalogue = aCatalogue({
  lots: [aLot(), aLot({id: '2', name: 'Lot 2'})],
  facets: [
    {id: 'hosting', name: 'Hosting', values: [{id: 'own', name: 'On site'}]},
    {id: 'internal', name: 'Internal note', filter: false},
  ],
  services: [
    aService({status: 'available', updated: '2016-01', facets: {hosting: ['own'], internal: ['x']}}),
    aService({
      id: 'vision',
      name: 'Vision',
      supplier: 'INPS',
      status: 'in-assurance',
      updated: '2018',
      facets: {hosting: ['cloud'], internal: ['y']},
    }),
    aService({
      id: 'evolution',
      name: 'Évolution',
      supplier: 'Microtest',
      lot: '2',
      aliases: ['Evo'],
      updated: '2017-05-01',
    }),
    aService({id: 'gone', name: 'Gone', supplier: 'INPS', status: 'withdrawn'}),
  ],
});

describe('The search box', () => {
  const situations: [typed: string, sentence: string, services: string[]][] = [
    ['vis', '1 service matching “vis”', ['Vision']],
    ['EVOLUTION', '1 service matching “EVOLUTION”', ['Évolution']],
    ['inps', '1 service matching “inps”', ['Vision']],
    ['evo microtest', '1 service matching “evo microtest”', ['Évolution']],
    ['vision microtest', 'No services matching “vision microtest”', []],
    [' ', '3 services', ['EMIS Web', 'Vision', 'Évolution']],
  ];
  for (const [typed, sentence, services] of situations) {
    it(`narrows the list with every letter: ${typed}`, async () => {
      const list = await listOf(catalogue);
      (await find(list, 'searchbox', 'Search services')).focus();
      await sendKeys({type: typed});
      await find(list, 'heading', sentence);
      expect(cards(list)).to.deep.equal(services);
    });
  }

  it('keeps the order of what is typed, however fast', async () => {
    const list = await listOf(catalogue);
    const box = (await find(list, 'searchbox')) as HTMLInputElement;
    box.focus();
    await sendKeys({type: 'microtest evolution'});
    await sendKeys({press: 'Home'});
    await sendKeys({type: 'evo '});
    await find(list, 'heading', '1 service matching “evo microtest evolution”');
    expect(box.value).to.equal('evo microtest evolution');
    expect(box.selectionStart).to.equal(4);
  });

  it('can hold something at first', async () => {
    const list = await listOf(catalogue, {search: 'vision'});
    await find(list, 'heading', '1 service matching “vision”');
    expect(((await find(list, 'searchbox')) as HTMLInputElement).value).to.equal('vision');
    list.search = 'emis';
    await find(list, 'heading', '1 service matching “emis”');
    expect(list.getAttribute('search')).to.equal('vision');
  });

  it('does not send the form that the list stands in, nor take part in it', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    form.innerHTML = '<input name="own" value="1"><button>Send</button>';
    document.body.append(form);
    const list = await listOf(catalogue);
    form.append(list);
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'vision'});
    await sendKeys({press: 'Enter'});
    await find(list, 'heading', '1 service matching “vision”');
    (await find(list, 'checkbox', /INPS/)).click();
    expect(sent).to.equal(0);
    expect([...new FormData(form).keys()]).to.deep.equal(['own']);
    form.remove();
  });

  it('begins with the first of thousands of services, and says what it found once it is through', async () => {
    const page = {services: [...manyServices(3000), aService({id: 'late', name: 'Late early'})]};
    const first = aService({id: 'early', name: 'Early'});
    const list = await listOf(aCatalogue({services: [first], servicePages: [{url: await file(page), count: 3001}]}));
    const heard = events(list, 'gpsoc-query');
    const box = (await find(list, 'searchbox')) as HTMLInputElement;
    box.value = 'early';
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await list.updateComplete;
    expect(cards(list)).to.deep.equal(['Early']);
    expect(text(list)).to.contain('Loading more services');
    await find(list, 'heading', '2 services matching “early”');
    expect(text(list)).to.not.contain('Loading more services');
    expect(heard.map(({total}) => total)).to.deep.equal([2]);
  });

  const ways: [way: string, go: (list: LotCatalogue) => unknown][] = [
    ['the button beside it', async (list) => (await find(list, 'button', 'Search')).click()],
    ['Enter', () => sendKeys({press: 'Enter'})],
  ];
  for (const [way, go] of ways) {
    it(`leads to what was found by ${way}`, async () => {
      const list = await listOf(catalogue);
      (await find(list, 'searchbox')).focus();
      await sendKeys({type: 'vision'});
      await find(list, 'heading', '1 service matching “vision”');
      await go(list);
      await focusOn(list, 'heading', '1 service matching “vision”');
    });
  }

  it('leaves out withdrawn services, and says how many', async () => {
    const list = await listOf(catalogue, {search: 'inps'});
    await reads(list, '1 withdrawn service is not shown.');
    expect(cards(list)).to.deep.equal(['Vision']);
  });
});

describe('Filters', () => {
  it('stand in the order of need, each group once', async () => {
    const list = await listOf(
      aCatalogue({
        categories: [
          {id: 'a', name: 'A'},
          {id: 'b', name: 'B'},
        ],
        lots: [aLot(), aLot({id: '2', name: 'Lot 2'})],
        facets: [{id: 'hosting', name: 'Hosting', values: []}],
        services: [
          aService({id: 'one', name: 'One', categories: ['a'], facets: {hosting: ['own']}}),
          aService({id: 'two', name: 'Two', categories: ['b'], facets: {hosting: ['cloud']}, status: 'planned'}),
          aService({id: 'three', supplier: 'TPP', lot: '2', pairings: [{service: 'one'}, {service: 'two'}]}),
        ],
      }),
    );
    expect(names(list, 'group')).to.deep.equal([
      'Works with',
      'Kind of service',
      'Lot',
      'Supplier',
      'Status',
      'Hosting',
    ]);
  });

  it('keep what was ticked in its place', async () => {
    const list = await listOf(catalogue);
    const box = await find(list, 'checkbox', /^INPS/);
    const {top} = box.getBoundingClientRect();
    await tick(list, /^INPS/);
    await find(list, 'heading', '1 service from INPS');
    expect(box.getBoundingClientRect().top).to.be.closeTo(top, 1); // a heading in bold may be a fraction higher
  });

  it('begin with the way to what they leave where that is out of sight', async () => {
    const list = await listOf(catalogue);
    expect(names(list, 'button', /^Show \d/)).to.be.empty;
    list.style.width = '320px';
    (await find(list, 'button', 'Filter')).click();
    await find(list, 'checkbox', /^INPS/);
    await tick(list, /^INPS/);
    await find(list, 'button', 'Show 1 service');
    await tick(list, /^EMIS/);
    (await find(list, 'button', 'Show 2 services')).click();
    await focusOn(list, 'heading', '2 services from EMIS or INPS');
  });

  it('are behind one button where there is little room, and the tools behind another', async () => {
    const list = await listOf(catalogue);
    list.style.width = '320px';
    const button = await find(list, 'button', 'Filter');
    expect(names(list, 'checkbox')).to.be.empty;
    expect(names(list, 'combobox')).to.be.empty;
    button.click();
    await find(list, 'heading', 'Filters');
    openAll(list);
    await tick(list, /^INPS/);
    expect(await find(list, 'button', 'Filter (1)')).to.equal(button);
    (await find(list, 'button', 'Filter (1)')).click();
    await gone(list, 'checkbox');
    list.clear();
    (await find(list, 'button', 'More')).click();
    await find(list, 'combobox', 'Sort by');
    expect((await find(list, 'button', 'More')).ariaExpanded).to.equal('true');
    expect(list.scrollWidth).to.be.at.most(320);
  });

  it('say what ticking them gives', async () => {
    const list = await listOf(catalogue);
    openAll(list);
    expect(names(list, 'checkbox')).to.include.members([
      'Lot 1 (2)',
      'Lot 2 (1)',
      'EMIS (1)',
      'INPS (1)',
      'Microtest (1)',
    ]);
    expect(names(list, 'checkbox')).to.include.members([
      'Available (1)',
      'In assurance (1)',
      'Withdrawn (1)',
      'On site (1)',
      'cloud (1)',
    ]);
  });

  it('are any within a group and all across, and counts follow', async () => {
    const list = await listOf(catalogue);
    await tick(list, /^INPS/);
    await tick(list, /^EMIS/);
    await find(list, 'heading', '2 services from EMIS or INPS');
    await tick(list, /^Lot 2/);
    await find(list, 'heading', 'No services on Lot 2 from EMIS or INPS');
    expect(names(list, 'checkbox')).to.include.members(['Lot 1 (2)', 'Lot 2 (0)', 'EMIS (0)', 'Microtest (1)']);
  });

  it('stay in their places', async () => {
    const list = await listOf(catalogue);
    const before = names(list, 'checkbox').map((name) => name.replace(/\(.*/, ''));
    await tick(list, /^INPS/);
    await find(list, 'heading', '1 service from INPS');
    expect(names(list, 'checkbox').map((name) => name.replace(/\(.*/, ''))).to.deep.equal(before);
  });

  it('narrow what a search finds, and the other way round', async () => {
    const list = await listOf(catalogue, {search: 'vision'});
    await tick(list, /^EMIS/);
    await find(list, 'heading', 'No services from EMIS matching “vision”');
  });

  it('by status bring withdrawn services back', async () => {
    const list = await listOf(catalogue);
    openAll(list);
    await tick(list, /^Withdrawn/);
    await find(list, 'heading', /^1 service with the status .?Withdrawn/);
    expect(cards(list)).to.deep.equal(['Gone']);
  });

  it('are the catalogue’s own, too, unless it says otherwise', async () => {
    const list = await listOf(catalogue);
    openAll(list);
    expect(text(list)).to.contain('Hosting').and.not.contain('Internal note');
    await tick(list, /^On site/);
    await find(list, 'heading', '1 service with Hosting: On site');
  });

  it('are left out where there is nothing to choose between', async () => {
    const list = await listOf(aCatalogue({services: manyServices(3)}));
    expect(names(list, 'checkbox')).to.be.empty;
  });

  it('are there for a facet called like a part of JavaScript', async () => {
    const services = ['constructor', '__proto__', 'toString'].map((value, n) =>
      aService({id: `s${n}`, name: `Service ${n}`, supplier: value, facets: {constructor: [value]}}),
    );
    const list = await listOf(aCatalogue({facets: [{id: 'constructor', name: 'Made by'}], services}));
    openAll(list);
    await tick(list, /^__proto__/, 1);
    await find(list, 'heading', '1 service with Made by: __proto__');
  });
});

describe('A closed group of filters', () => {
  const group = (list: LotCatalogue, name: string) =>
    [...list.renderRoot.querySelectorAll('details')].find((each) => text(each.firstElementChild!).startsWith(name))!;
  const boxes = (details: Element) => [...details.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

  it('has no options until it is opened, and keeps them when it is closed again', async () => {
    const list = await listOf(catalogue);
    const status = group(list, 'Status');
    expect(boxes(status)).to.be.empty;
    status.querySelector('summary')!.click();
    expect(boxes(status)).to.have.length(4);
    status.querySelector('summary')!.click();
    await list.updateComplete;
    expect(boxes(status)).to.have.length(4);
  });

  it('has what is ticked in it', async () => {
    const list = await listOf(catalogue);
    list.query = {filters: {status: ['withdrawn', 'available']}};
    await list.updateComplete;
    const status = group(list, 'Status');
    expect(boxes(status).map(({checked}) => checked)).to.deep.equal([true, true]);
    status.querySelector('summary')!.click();
    expect(boxes(status).map(({checked}) => checked)).to.deep.equal([true, false, true, false]);
  });

  it('is filled when something else opens it, such as a script', async () => {
    const list = await listOf(catalogue);
    group(list, 'Hosting').open = true;
    await find(list, 'checkbox', 'On site (1)');
  });

  it('keeps focus that a script moves into it as soon as it opens', async () => {
    const list = await listOf(catalogue);
    const status = group(list, 'Status');
    const toggled = new Promise((resolve) => status.addEventListener('toggle', resolve));
    status.querySelector('summary')!.click();
    boxes(status)[1]!.focus();
    await toggled;
    await focusOn(list, 'checkbox', /^In assurance/);
  });
});

describe('Chips', () => {
  it('say what is ticked, and take it back', async () => {
    const list = await listOf(catalogue);
    await tick(list, /^INPS/);
    await tick(list, /^Lot 1/);
    expect(names(list, 'button')).to.include.members(['Remove filter Lot: Lot 1', 'Remove filter Supplier: INPS']);
    (await find(list, 'button', 'Remove filter Lot: Lot 1')).click();
    await find(list, 'heading', '1 service from INPS');
    expect(((await find(list, 'checkbox', /^Lot 1/)) as HTMLInputElement).checked).to.be.false;
    expect(((await find(list, 'checkbox', /^INPS/)) as HTMLInputElement).checked).to.be.true;
  });

  it('“Clear all” takes everything back, the search too', async () => {
    const list = await listOf(catalogue, {search: 'vision'});
    await tick(list, /^INPS/);
    (await find(list, 'button', 'Clear all')).click();
    await find(list, 'heading', '3 services');
    await gone(list, 'button', /Remove filter/);
    expect(((await find(list, 'searchbox')) as HTMLInputElement).value).to.equal('');
    expect(findAll(list, 'checkbox').filter((box) => (box as HTMLInputElement).checked)).to.be.empty;
  });

  it('are there even for what the catalogue does not have', async () => {
    const list = await listOf(catalogue);
    list.query = {filters: {supplier: ['nobody']}};
    (await find(list, 'button', 'Remove filter Supplier: nobody')).click();
    await find(list, 'heading', '3 services');
  });
});

describe('The order', () => {
  const orders: [sort: string, services: string[]][] = [
    ['file', ['EMIS Web', 'Vision', 'Évolution']],
    ['name', ['EMIS Web', 'Évolution', 'Vision']],
    ['supplier', ['EMIS Web', 'Vision', 'Évolution']],
    ['updated', ['Vision', 'Évolution', 'EMIS Web']],
  ];
  for (const [sort, services] of orders) {
    it(`is what the author sets and the reader chooses: ${sort}`, async () => {
      const list = await listOf(catalogue, {sort});
      expect(cards(list)).to.deep.equal(services);
      expect(chosen(list)).to.equal(sort);
      const other = await listOf(catalogue);
      await choose(other, sort);
      expect(cards(other)).to.deep.equal(services);
    });
  }

  it('is by best match while something is searched, unless the reader chose another', async () => {
    const list = await listOf(catalogue);
    expect(chosen(list)).to.equal('file');
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'e'});
    await find(list, 'heading', '2 services matching “e”');
    expect(chosen(list)).to.equal('relevance');
    await choose(list, 'updated');
    expect(cards(list)).to.deep.equal(['Évolution', 'EMIS Web']);
  });

  it('stays as chosen, and is shown so, when the search comes and goes', async () => {
    const list = await listOf(catalogue);
    const box = await find(list, 'combobox', 'Sort by');
    box.focus();
    await sendKeys({type: 'Name'});
    await until(
      () => chosen(list) === 'name',
      () => `expected the order to be by name, found ${chosen(list)}`,
    );
    (await find(list, 'searchbox')).focus();
    await sendKeys({press: 'e'});
    await find(list, 'heading', '2 services matching “e”');
    expect(chosen(list)).to.equal('name');
    await sendKeys({press: 'Backspace'});
    await find(list, 'heading', '3 services');
    expect(cards(list)).to.deep.equal(['EMIS Web', 'Évolution', 'Vision']);
    expect(chosen(list)).to.equal('name');
  });
});

describe('controls', () => {
  const roles = {search: 'searchbox', filters: 'checkbox', sort: 'combobox', pages: 'navigation'} as const;
  const situations: [controls: string, kept: (keyof typeof roles)[]][] = [
    ['all', ['search', 'filters', 'sort', 'pages']],
    ['', ['search', 'filters', 'sort', 'pages']],
    ['none', []],
    ['search', ['search']],
    ['filters, sort', ['filters', 'sort']],
    ['search pages', ['search', 'pages']],
    ['count', []],
    ['search serach', ['search']],
    ['serach', ['search', 'filters', 'sort', 'pages']],
  ];
  const services = [...manyServices(12), aService({supplier: 'INPS', id: 'x'})];
  for (const [controls, kept] of situations) {
    it(`leaves the reader these: controls="${controls}"`, async () => {
      await warnings(async () => {
        const list = await listOf(aCatalogue({services}), {controls});
        for (const [control, role] of Object.entries(roles)) {
          expect(findAll(list, role).length > 0, role).to.equal(kept.includes(control as keyof typeof roles));
        }
        expect(cards(list)).to.have.length(kept.includes('pages') ? 10 : 13);
        await find(list, 'heading', '13 services');
      });
    });
  }

  it('without search and filters there is no search landmark', async () => {
    expect(findAll(await listOf(aCatalogue({services}), {controls: 'pages'}), 'search')).to.be.empty;
  });

  it('without pages a long list says how much of it there is', async () => {
    const list = await listOf(aCatalogue({services: manyServices(120)}), {controls: 'none'});
    await find(list, 'heading', '120 services');
    await reads(list, 'Showing 1 to 100');
  });
});

describe('What a script asks and hears', () => {
  it('every change that a reader makes is told once, with what is asked and how many match', async () => {
    const list = await listOf(catalogue, {'page-size': 1});
    const heard = events(document.body, 'gpsoc-query');
    (await find(list, 'searchbox')).focus();
    await sendKeys({press: 'v'});
    await find(list, 'heading', '1 service matching “v”');
    await sendKeys({press: 'Backspace'});
    await find(list, 'heading', '3 services');
    (await find(list, 'button', 'Page 2')).click();
    await focusOn(list, 'heading', '3 services');
    await tick(list, /^INPS/);
    expect(heard.map(({query, total}) => [query.search, query.page, query.filters.supplier, total])).to.deep.equal([
      ['v', 1, undefined, 1],
      ['', 1, undefined, 3],
      ['', 2, undefined, 3],
      ['', 1, ['INPS'], 1],
    ]);
  });

  it('nothing is told of what a script asks itself', async () => {
    const list = await listOf(catalogue);
    const heard = events(list, 'gpsoc-query');
    list.query = {search: 'vision', filters: {supplier: ['INPS']}};
    await find(list, 'heading', '1 service from INPS matching “vision”');
    expect(list.query).to.deep.include({search: 'vision', page: 1, filters: {supplier: ['INPS']}});
    list.clear();
    await find(list, 'heading', '3 services');
    expect(heard.map(({type}) => type)).to.be.empty;
  });

  it('the result is there to be read', async () => {
    const list = place('lot-catalogue', {'page-size': 2});
    expect(list.result).to.equal(undefined);
    list.catalogue = catalogue;
    await find(list, 'heading', '3 services');
    list.query = {page: 2};
    await list.updateComplete;
    const {total, page, pages, services, facets} = list.result!;
    expect({total, page, pages}).to.deep.equal({total: 3, page: 2, pages: 2});
    expect(services.map(({name}) => name)).to.deep.equal(['Évolution']);
    const supplier = facets.find(({id}) => id === 'supplier')!;
    expect(supplier.values).to.deep.include({id: 'EMIS', name: 'EMIS', count: 1, on: false, parent: undefined});
  });

  it('what is asked before the element is on the page counts', async () => {
    const list = document.createElement('lot-catalogue');
    list.query = {search: 'vision'};
    list.catalogue = catalogue;
    document.body.append(list);
    await find(list, 'heading', '1 service matching “vision”');
    list.remove();
  });
});

function cards(list: Element): string[] {
  return findAll(list, 'heading')
    .filter(({localName}) => localName === 'h4')
    .map((heading) => text(heading));
}

function openAll(list: Element): void {
  for (const group of findAll(list, 'button').filter(({localName}) => localName === 'summary')) {
    if (!group.closest('details')!.open) group.click();
  }
}

/** A value may stand in several groups: `place` says which. */
async function tick(list: LotCatalogue, name: RegExp, place = 0): Promise<void> {
  findAll(list, 'checkbox', name)[place]!.click();
  await list.updateComplete;
}

async function choose(list: LotCatalogue, value: string): Promise<void> {
  const select = (await find(list, 'combobox', 'Sort by')) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
}

function chosen(list: Element): string {
  return (findAll(list, 'combobox', 'Sort by')[0] as HTMLSelectElement).value;
}
