// Services picked for an order request or to compare: in lists and on cards, which know of each other's.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {heard} from '../../support/announcements.ts';
import {aCatalogue, aService, manyServices} from '../../support/build.ts';
import {find, findAll, focusOn, gone, names, reads, text, until} from '../../support/look.ts';
import {cardOf, events, file, listOf, place, show} from '../../support/show.ts';

const catalogue = aCatalogue({
  services: [
    aService(),
    ...manyServices(12, {supplier: 'INPS'}),
    aService({id: 'firm', name: 'Some firm', supplierOnly: true}),
  ],
});
const both = {selectable: true, comparable: true};

describe('Boxes to pick services', () => {
  const situations: [attributes: Record<string, string | boolean>, boxes: string[]][] = [
    [{}, []],
    [{selectable: 'false', comparable: 'false'}, []],
    [{selectable: true}, ['Add to request: EMIS Web']],
    [{comparable: true}, ['Compare: EMIS Web']],
    [both, ['Add to request: EMIS Web', 'Compare: EMIS Web']],
  ];
  for (const [attributes, boxes] of situations) {
    it(`are those that the author wants: ${JSON.stringify(attributes)}`, async () => {
      const list = await listOf(aCatalogue(), attributes);
      const card = await cardOf(aCatalogue(), {service: 'emis-web', ...attributes});
      expect(names(list, 'checkbox')).to.deep.equal(boxes);
      expect(names(card, 'checkbox')).to.deep.equal(boxes);
    });
  }

  for (const layout of ['cards', 'table', 'list']) {
    it(`are in every layout: ${layout}`, async () => {
      const list = await listOf(catalogue, {...both, layout});
      if (layout === 'table') await find(list, 'table');
      const box = await find(list, 'checkbox', 'Compare: Service 3');
      box.click();
      await until(
        () => (box as HTMLInputElement).checked,
        () => 'expected the box to be ticked',
      );
      expect(box.closest('[part=service]')!.textContent).to.contain('Service 3');
    });
  }

  it('do not offer a supplier without a product for ordering, only for comparing', async () => {
    const list = await listOf(catalogue, {...both, services: 'firm'});
    expect(names(list, 'checkbox')).to.deep.equal(['Compare: Some firm']);
    const card = await cardOf(catalogue, {selectable: true, service: 'firm'});
    expect(names(card, 'checkbox')).to.deep.equal([]);
  });

  it('are ticked by keyboard, keep focus, and are heard', async () => {
    const list = await listOf(catalogue, both);
    (await find(list, 'checkbox', 'Add to request: EMIS Web')).focus();
    await sendKeys({press: ' '});
    await heard('EMIS Web added to your request');
    await focusOn(list, 'checkbox', 'Add to request: EMIS Web');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await heard('EMIS Web added to comparison');
    await focusOn(list, 'checkbox', 'Compare: EMIS Web');
    await sendKeys({press: ' '});
    await heard('EMIS Web removed from comparison');
    expect(ticked(list)).to.deep.equal(['Add to request: EMIS Web']);
  });

  it('only pick: nothing is opened, asked or told', async () => {
    const list = await listOf(catalogue, both);
    const told = events(document.body, 'gpsoc-service', 'gpsoc-query');
    (await find(list, 'checkbox', 'Compare: EMIS Web')).click();
    await until(
      () => ticked(list).length === 1,
      () => 'expected a tick',
    );
    expect(told.length).to.equal(0);
    expect(names(list, 'heading')).to.not.include('Availability');
  });
});

describe('Services that share a name', () => {
  it('are told apart in their boxes, in what is announced and in the comparison', async () => {
    const raw = ['R1', 'R2'].map((reference) => aService({id: reference, name: 'The Surgery', reference}));
    const src = await file(aCatalogue({services: raw}));
    const list = await show('lot-catalogue', {src, comparable: true});
    const compare = await show('service-compare', {src});
    (await find(list, 'checkbox', 'Compare: The Surgery (R2)')).click();
    await heard(/The Surgery \(R2\)/);
    (await find(list, 'checkbox', 'Compare: The Surgery (R1)')).click();
    await find(compare, 'heading', 'Comparison of The Surgery (R2) and The Surgery (R1)');
    await find(compare, 'button', 'Remove: The Surgery (R1)');
  });
});

describe('What is picked', () => {
  it('is known to all elements of the catalogue, and to those that come later', async () => {
    const src = await file(catalogue);
    const [a, b] = [
      await show('lot-catalogue', {src, ...both}),
      await show('lot-catalogue', {src, comparable: true, layout: 'list'}),
    ];
    const card = await show('service-card', {src, service: 'emis-web', ...both});
    (await find(a, 'checkbox', 'Compare: EMIS Web')).click();
    (await find(card, 'checkbox', 'Add to request: EMIS Web')).click();
    await areTicked(a, ['Add to request: EMIS Web', 'Compare: EMIS Web']);
    await areTicked(b, ['Compare: EMIS Web']);
    await areTicked(card, ['Add to request: EMIS Web', 'Compare: EMIS Web']);

    (await find(b, 'checkbox', 'Compare: EMIS Web')).click();
    for (const element of [a, card]) await areTicked(element, ['Add to request: EMIS Web']);
    const later = await show('service-card', {src, service: 'emis-web', ...both});
    await areTicked(later, ['Add to request: EMIS Web']);
  });

  it('is not known to another catalogue, though the services are called the same', async () => {
    const list = await listOf(catalogue, both);
    const other = await listOf(catalogue, both);
    (await find(list, 'checkbox', 'Compare: EMIS Web')).click();
    await areTicked(list, ['Compare: EMIS Web']);
    expect(ticked(other)).to.deep.equal([]);
    (await find(other, 'checkbox', 'Compare: Service 1')).click();
    await areTicked(other, ['Compare: Service 1']);
    expect(ticked(list)).to.deep.equal(['Compare: EMIS Web']);
  });

  it('is shared by elements that were given the same object', async () => {
    const [a, b, other] = ['', '', ''].map(() => place('lot-catalogue', both));
    a!.catalogue = b!.catalogue = catalogue;
    other!.catalogue = structuredClone(catalogue);
    (await find(a!, 'checkbox', 'Compare: EMIS Web')).click();
    await areTicked(b!, ['Compare: EMIS Web']);
    await find(other!, 'checkbox', 'Compare: EMIS Web');
    expect(ticked(other!)).to.deep.equal([]);
  });

  it('stays through other pages, filters, orders and layouts', async () => {
    const list = await listOf(catalogue, {comparable: true});
    (await find(list, 'checkbox', 'Compare: Service 2')).click();
    (await find(list, 'button', 'Page 2')).click();
    await reads(list, 'Showing 11 to');
    expect(ticked(list)).to.deep.equal([]);
    (await find(list, 'button', 'Page 1')).click();
    await areTicked(list, ['Compare: Service 2']);
    list.query = {sort: 'name', search: 'service 2'};
    await find(list, 'heading', '1 service matching “service 2”');
    expect(ticked(list)).to.deep.equal(['Compare: Service 2']);
    list.layout = 'table';
    await find(list, 'table');
    expect(ticked(list)).to.deep.equal(['Compare: Service 2']);
  });

  it('is up to date when an element comes back to the page', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, comparable: true});
    const card = await show('service-card', {src, service: 'emis-web', comparable: true});
    card.remove();
    (await find(list, 'checkbox', 'Compare: EMIS Web')).click();
    document.body.append(card);
    await areTicked(card, ['Compare: EMIS Web']);
  });
});

describe('A fifth service to compare', () => {
  it('is refused, and the reason is seen and heard until one of them is removed', async () => {
    const list = await listOf(catalogue, {comparable: true});
    const four = [1, 2, 3, 4].map((n) => `Compare: Service ${n}`);
    for (const name of four) (await find(list, 'checkbox', name)).click();
    const fifth = await find(list, 'checkbox', 'Compare: Service 5');
    fifth.focus();
    await sendKeys({press: ' '});
    const reason = 'You can compare up to 4 services. Remove one first.';
    await reads(list, reason);
    expect(text(fifth.closest('[part=service]')!), 'beside the box').to.contain(reason);
    await heard(reason);
    expect(ticked(list)).to.deep.equal(four);
    await focusOn(list, 'checkbox', 'Compare: Service 5');

    (await find(list, 'checkbox', 'Compare: Service 2')).click();
    await until(
      () => !text(list).includes(reason),
      () => 'expected the reason to go',
    );
    fifth.click();
    await areTicked(list, ['Compare: Service 1', 'Compare: Service 3', 'Compare: Service 4', 'Compare: Service 5']);
  });

  it('is refused wherever it is picked, and nothing is said where it was not', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, ...both});
    for (const n of [1, 2, 3, 4]) (await find(list, 'checkbox', `Compare: Service ${n}`)).click();
    const card = await show('service-card', {src, service: 'emis-web', ...both});
    (await find(card, 'checkbox', 'Compare: EMIS Web')).click();
    await reads(card, 'You can compare up to 4 services');
    expect(text(list)).to.not.contain('You can compare');
    (await find(card, 'checkbox', 'Add to request: EMIS Web')).click();
    await areTicked(card, ['Add to request: EMIS Web']);
    await gone(card, 'paragraph', /You can compare/);
  });

  it('is refused in the catalogue’s words', async () => {
    const words = {service: ['solution', 'solutions']};
    const list = await listOf({...catalogue, words}, {comparable: true});
    for (const n of [1, 2, 3, 4, 5]) (await find(list, 'checkbox', `Compare: Service ${n}`)).click();
    await reads(list, 'You can compare up to 4 solutions. Remove one first.');
  });
});

/** The names of the picking boxes that are ticked. */
function ticked(element: Element): string[] {
  return boxes(element)
    .filter(([box]) => box.checked)
    .map(([, name]) => name);
}

async function areTicked(element: Element, expected: string[]): Promise<void> {
  await until(
    () => ticked(element).join() === expected.join(),
    () => `expected ${expected.join()} to be ticked, found ${ticked(element).join()}`,
  );
}

function boxes(element: Element): [HTMLInputElement, string][] {
  const found = findAll(element, 'checkbox') as HTMLInputElement[];
  return found
    .map((box, n): [HTMLInputElement, string] => [box, names(element, 'checkbox')[n]!])
    .filter(([, name]) => name.includes(':'));
}
