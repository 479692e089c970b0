// Where the keyboard is, after everything that a reader can do.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {situation} from '../../source/server.ts';
import {aCatalogue, aLot, aService, manyServices} from '../../support/build.ts';
import {find, findAll, focused, focusOn, gone, names, reads, until} from '../../support/look.ts';
import {file, listOf, place, show} from '../../support/show.ts';

const suppliers = ['EMIS', 'INPS', 'Microtest', 'TPP'];
const catalogue = aCatalogue({
  services: suppliers.flatMap((supplier, n) =>
    manyServices(5).map((service) => ({
      ...service,
      id: `${supplier}-${service.id as string}`,
      supplier,
      categories: [n < 2 ? 'A' : 'B'],
    })),
  ),
});

describe('Focus', () => {
  it('stays in the search box while somebody types', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'searchbox')).focus();
    for (const key of ['t', 'p', 'p', 'x']) {
      await sendKeys({press: key});
      await list.updateComplete;
      await focusOn(list, 'searchbox');
    }
    await find(list, 'heading', /^No services/);
    await focusOn(list, 'searchbox');
  });

  it('stays on a filter that is ticked with the space bar', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'checkbox', 'INPS (5)')).focus();
    await sendKeys({press: ' '});
    await find(list, 'heading', '5 services from INPS');
    await focusOn(list, 'checkbox', /^INPS/);
    await sendKeys({press: ' '});
    await find(list, 'heading', '20 services');
    await focusOn(list, 'checkbox', /^INPS/);
  });

  it('stays on the order', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'combobox')).focus();
    await sendKeys({type: 'Supp'});
    await until(() => list.query.sort === 'supplier', 'expected the list to be sorted by supplier');
    await focusOn(list, 'combobox');
  });

  it('goes from a removed chip to the next, then to the one before, then to the results', async () => {
    const list = await listOf(catalogue);
    list.query = {filters: {supplier: ['EMIS', 'INPS', 'TPP']}};
    (await find(list, 'button', 'Remove filter Supplier: INPS')).focus();
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'button', 'Remove filter Supplier: TPP');
    expect(chips(list)).to.deep.equal(['EMIS', 'TPP']);
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'button', 'Remove filter Supplier: EMIS');
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', '20 services');
  });

  it('really moves when a chip is removed, so that the next one is read out', async () => {
    const list = await listOf(catalogue);
    list.query = {filters: {supplier: ['EMIS', 'INPS']}};
    const chip = await find(list, 'button', 'Remove filter Supplier: EMIS');
    chip.focus();
    await sendKeys({press: 'Enter'});
    const next = await focusOn(list, 'button', 'Remove filter Supplier: INPS');
    expect(next === chip).to.be.false;
  });

  it('goes to the results after “Clear all”', async () => {
    const list = await listOf(catalogue);
    list.query = {filters: {supplier: ['EMIS']}};
    (await find(list, 'button', 'Clear all')).focus();
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', '20 services');
  });

  it('goes to the results when a search that found nothing is taken back', async () => {
    const list = await listOf(catalogue, {search: 'qqqqqq'});
    (await find(list, 'button', 'Clear search')).focus();
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', '20 services');
  });

  it('goes to the results with “Skip to results”, which shows when it is reached', async () => {
    const list = await listOf(catalogue);
    const skip = await find(list, 'button', 'Skip to results');
    expect(getComputedStyle(skip).clipPath).to.equal('inset(50%)');
    (await find(list, 'searchbox')).focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await focusOn(list, 'button', 'Skip to results');
    expect(getComputedStyle(skip).clipPath).to.equal('none');
    await sendKeys({press: 'Enter'});
    await focusOn(list, 'heading', '20 services');
  });

  it('goes to the results even where the author hides the count', async () => {
    const list = await listOf(catalogue, {controls: 'pages'});
    (await find(list, 'button', 'Page 2')).click();
    await focusOn(list, 'heading', '20 services');
  });

  it('stays where it is when the data is refreshed and is the same, or other', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src});
    const opener = findAll(list, 'button', 'Service 1')[0]!;
    opener.focus();
    await list.refresh();
    expect(focused() === opener).to.be.true;
    const services = [aService({id: 'first', name: 'First'}), ...(catalogue.services as object[])];
    await fetch(src, {method: 'PUT', body: JSON.stringify({...catalogue, services})});
    await list.refresh();
    await find(list, 'heading', '21 services');
    expect(focused() === opener).to.be.true;
  });

  it('stays on the same filter while further services arrive that bring others', async () => {
    const page = situation({
      wait: 500,
      body: JSON.stringify({services: [aService({id: 'a', name: 'Alpha', supplier: 'Advanced', categories: ['0']})]}),
    });
    const src = await file({...catalogue, servicePages: [{url: page.url, count: 1}]});
    const list = show('lot-catalogue', {src});
    const arriving = document.querySelector('lot-catalogue')!;
    (await find(arriving, 'checkbox', 'INPS (5)')).focus();
    await find(arriving, 'checkbox', 'Advanced (1)');
    await focusOn(arriving, 'checkbox', 'INPS (5)');
    await sendKeys({press: ' '});
    await find(arriving, 'heading', '5 services from INPS');
    await list;
  });
});

describe('Further services that bring another group of filters', () => {
  it('leave open what is open, and focus in it', async () => {
    const services = [
      aService({status: 'available'}),
      aService({id: 'b', name: 'Vision', supplier: 'INPS', status: 'planned'}),
    ];
    const late = {id: 'c', name: 'Third', supplier: 'TPP', categories: ['Telehealth', 'Other'], lot: '2'};
    const page = situation({wait: 500, body: JSON.stringify({services: [late]})});
    const lots = [aLot(), aLot({id: '2', name: 'Lot 2'})];
    const src = await file(aCatalogue({lots, services, servicePages: [{url: page.url, count: 1}]}));
    const list = place('lot-catalogue', {src});
    (await find(list, 'checkbox', 'Planned (1)')).focus();
    await find(list, 'checkbox', 'Lot 2 (1)');
    await focusOn(list, 'checkbox', 'Planned (1)');
  });
});

describe('Keyboard alone', () => {
  it('reaches everything, in the order in which it is seen', async () => {
    // Past the end of the page Firefox goes to its own bars, and no key comes back from there.
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    document.body.append(before);
    const list = await listOf(catalogue, {'page-size': 2});
    list.query = {filters: {supplier: ['EMIS']}};
    await find(list, 'heading', '5 services from EMIS');
    document.body.append(after);
    before.focus();
    const visited: string[] = [];
    for (let n = 0; n < 40; n++) {
      await sendKeys({press: 'Tab'});
      if (!list.contains(document.activeElement)) break;
      visited.push(called(list));
    }
    expect(visited.join(', ')).to.match(
      /^Search services, Search, Skip to results, Kind of service, A .*, Supplier.*, EMIS .*, TPP .*, Remove filter Supplier: EMIS, Clear all, .*Sort by, Service 1, Service 2, Page 1, Page 2, Page 3, Next page/,
    );
    before.remove();
    after.remove();
  });

  it('is enough to search, filter, open and turn the page', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'service'});
    await find(list, 'heading', '20 services matching “service”');
    await tabTo(list, 'checkbox', /^A/);
    await sendKeys({press: ' '});
    await find(list, 'heading', '10 services in A matching “service”');
    await sendKeys({press: ' '});
    await find(list, 'heading', '20 services matching “service”');
    await tabTo(list, 'button', 'Service 1');
    await sendKeys({press: 'Enter'});
    await find(list, 'heading', 'Availability');
    await tabTo(list, 'button', 'Next page');
    await sendKeys({press: 'Enter'});
    await reads(list, 'Showing 11 to 20');
    await focusOn(list, 'heading', /20 services/);
  });

  it('opens and closes a group of filters', async () => {
    const list = await listOf(catalogue);
    const group = await find(list, 'button', 'Supplier');
    group.focus();
    await sendKeys({press: 'Enter'});
    await gone(list, 'checkbox', /^EMIS/);
    await sendKeys({press: 'Enter'});
    await find(list, 'checkbox', /^EMIS/);
  });

  async function tabTo(list: LotCatalogue, role: string, name: string | RegExp): Promise<void> {
    for (let n = 0; n < 40; n++) {
      await sendKeys({press: 'Tab'});
      if (findAll(list, role, name).includes(focused())) return;
    }
    throw new Error(`Tab never reached ${role} ${String(name)}`);
  }
});

/** What has focus is called, whatever it is. */
function called(list: Element): string {
  const roles = ['searchbox', 'button', 'checkbox', 'combobox', 'link'];
  for (const role of roles) {
    const place = findAll(list, role).indexOf(focused());
    if (place >= 0) return names(list, role)[place]!;
  }
  return focused().outerHTML;
}

function chips(list: Element): string[] {
  return names(list, 'button').flatMap((name) => /^Remove filter Supplier: (.*)/.exec(name)?.[1] ?? []);
}
