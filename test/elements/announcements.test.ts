// What people hear who do not see the list change.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {situation} from '../source/server.ts';
import {listen, silence} from '../support/announcements.ts';
import {aCatalogue, aService, manyServices} from '../support/build.ts';
import {find, findAll, focusOn, gone, names, until} from '../support/look.ts';
import {file, finished, listOf, place, show} from '../support/show.ts';

const catalogue = aCatalogue({
  services: [
    aService(),
    aService({id: 'b', name: 'Vision', supplier: 'INPS', categories: ['Telehealth']}),
    ...manyServices(20, {categories: ['Telehealth']}),
  ],
});

describe('Announcements', () => {
  it('are one for a word typed fast, about a second after its last letter, and none for the first load', async () => {
    const heard = listen();
    const list = await listOf(catalogue);
    (await find(list, 'searchbox')).focus();
    const typed: number[] = [];
    list.addEventListener('input', () => typed.push(performance.now()));
    await sendKeys({type: 'vision'});
    const sentence = '1 service matching “vision”';
    await until(
      () => heard.includes(sentence),
      () => `expected “${sentence}”, heard: ${heard.join()}`,
    );
    expect(performance.now() - typed.at(-1)!).to.be.within(900, 3000);
    // On a busy machine the driver may rest between two letters, and what is there by then is said.
    const rests = typed.filter((at, n) => n > 0 && at - typed[n - 1]! > 900);
    expect(heard.length).to.be.within(1, 1 + rests.length);
  });

  it('say the same again when it is so again, and that nothing was found', async () => {
    const heard = listen();
    const list = await listOf(catalogue);
    for (const letter of ['x', 'y']) {
      list.query = {search: ''};
      (await find(list, 'searchbox')).focus();
      await sendKeys({press: letter});
      await until(
        () => heard.length === (letter === 'x' ? 1 : 2),
        () => `expected more than: ${heard.join()}`,
      );
      await sendKeys({press: 'Backspace'});
    }
    expect(heard).to.deep.equal(['No services matching “x”', 'No services matching “y”']);
  });

  it('say the same sentence twice in two regions in turn', async () => {
    const heard = listen();
    const list = await listOf(catalogue);
    const sort = await find(list, 'combobox', 'Sort by');
    for (const by of ['name', 'supplier']) {
      const before = heard.length;
      choose(sort as HTMLSelectElement, by);
      await until(() => heard.length > before, 'expected an announcement');
    }
    expect(heard).to.deep.equal(['22 services', '22 services']);
  });

  it('are left out when focus goes to a heading that says it', async () => {
    const heard = listen();
    const list = await listOf(catalogue);
    (await find(list, 'button', 'Page 2')).click();
    await focusOn(list, 'heading', '22 services');
    await silence();
    expect(heard).to.be.empty;
  });

  it('tell the result when a filter is removed and focus goes to the next', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'checkbox', /EMIS/)).click();
    (await find(list, 'checkbox', /INPS/)).click();
    const chip = await find(list, 'button', 'Remove filter Supplier: EMIS');
    const heard = listen();
    chip.click();
    await focusOn(list, 'button', 'Remove filter Supplier: INPS');
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal(['1 service from INPS']);
  });

  it('do not say “Loading” once the second attempt has brought the catalogue', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404, times: 1}).url});
    const heard = listen();
    (await find(list, 'button', 'Try again')).click();
    await focusOn(list, 'heading', '1 service');
    await silence();
    expect(heard).to.be.empty;
  });

  it('of ten lists do not talk over each other', async () => {
    const heard = listen();
    const lists = await Promise.all(Array.from({length: 10}, () => listOf(catalogue)));
    for (const list of lists) (await find(list, 'checkbox', /INPS/)).click();
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal(['1 service from INPS']);
    expect(names(document.body, 'status')).to.have.length(2);
  });

  it('reach people inside a dialog, where the rest of the page is inert', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const list = await listOf(catalogue);
    dialog.append(list);
    dialog.showModal();
    const heard = listen();
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'v'});
    await until(() => heard.length > 0, 'expected an announcement');
    expect(names(dialog, 'status')).to.have.length(2);
    dialog.remove();
    document.body.append(list);
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'i'});
    await until(() => heard.length > 1, 'expected an announcement');
    expect(document.body.lastElementChild!.contains(findAll(document.body, 'status')[0]!)).to.be.true;
    list.remove();
  });

  it('reach people inside what a page has made a dialog of', async () => {
    const modal = document.createElement('div');
    modal.setAttribute('role', 'dialog');
    modal.setAttribute('aria-modal', 'true');
    document.body.append(modal);
    const list = await listOf(catalogue);
    modal.append(list);
    const heard = listen();
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'v'});
    await until(() => heard.length > 0, 'expected an announcement');
    expect(names(modal, 'status')).to.have.length(2);
    modal.remove();
  });

  it('tell that fresh data has replaced what was on show, once for all elements', async () => {
    const src = await file(catalogue);
    const [list] = await Promise.all([show('lot-catalogue', {src}), show('service-card', {src, service: 'b'})]);
    const heard = listen();
    await fetch(src, {
      method: 'PUT',
      body: JSON.stringify({...catalogue, services: [aService({id: 'b', name: 'Vision'})]}),
    });
    await list.refresh();
    await find(list, 'heading', '1 service');
    await until(() => heard.length > 0, 'expected an announcement');
    await silence();
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.be.oneOf(['Updated: 1 service', 'Updated: Vision']);
  });

  it('are none for data that has not changed', async () => {
    const list = await listOf(catalogue);
    const heard = listen();
    await list.refresh();
    await silence();
    expect(heard).to.be.empty;
  });

  it('are none for what the page itself sets', async () => {
    const list = place('lot-catalogue', {});
    list.catalogue = catalogue;
    await finished(list);
    const heard = listen();
    list.catalogue = {...catalogue, services: []};
    await find(list, 'heading', 'No services');
    await silence();
    expect(heard).to.be.empty;
  });

  it('tell of a first load that takes longer than three seconds, and how it ended', async () => {
    const heard = listen();
    const began = performance.now();
    const list = place('lot-catalogue', {src: situation({wait: 4500}).url});
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal(['Loading services']);
    expect(performance.now() - began).to.be.within(2500, 4500);
    await find(list, 'heading', '1 service');
    await until(() => heard.length > 1, 'expected another announcement');
    expect(heard[1]).to.equal('Loaded: 1 service');
  });

  it('tell of a long load that has failed', async () => {
    const heard = listen();
    place('lot-catalogue', {src: situation({wait: 3500, status: 404}).url});
    await until(() => heard.length > 1, 'expected two announcements', 8000);
    expect(heard[1]).to.equal('The services could not be shown');
  });

  it('come from the page, never from inside a shadow tree', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'checkbox', /INPS/)).click();
    await gone(list, 'status');
    expect(list.renderRoot.querySelector('[aria-live], [role=status], [role=alert]')).to.equal(null);
  });
});

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}
