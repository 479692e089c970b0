// What people hear who do not see the list change.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {situation} from '../source/server.ts';
import {listen, silence} from '../support/announcements.ts';
import {aCatalogue, aService, manyServices} from '../support/build.ts';
import {find, findAll, focusOn, gone, names, until} from '../support/look.ts';
import {listOf, show} from '../support/show.ts';

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
    await sendKeys({type: 'vision'});
    const typed = performance.now();
    await until(() => heard.length > 0, 'expected an announcement');
    expect(heard).to.deep.equal(['1 service matching “vision”']);
    expect(performance.now() - typed).to.be.within(700, 3000);
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
    (await find(list, 'button', 'page 2')).click();
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
