// The bar at the lower edge of a list: what was selected, and the way to where it shows.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue, manyServices} from '../../support/build.ts';
import {find, findAll, focused, focusOn, gone, reads, text, until} from '../../support/look.ts';
import {file, listOf, show} from '../../support/show.ts';

const catalogue = aCatalogue({services: manyServices(12)});

afterEach(() => sessionStorage.clear());

describe('The bar below a list', () => {
  it('is not there where the page has nothing that shows what is selected', async () => {
    const list = await listOf(catalogue, {selectable: true, comparable: true});
    await tick(list, 'Add to request: Service 1');
    await tick(list, 'Compare: Service 1');
    await tick(list, 'Compare: Service 2');
    expect(text(list)).to.not.match(/in your request|to compare/);
  });

  it('leads to the comparison on the page once there are two', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, comparable: true});
    const compare = await show('service-compare', {src});
    expect(text(list)).to.not.contain('to compare');
    await tick(list, 'Compare: Service 1');
    await reads(list, '1 to compare. Select another.');
    await gone(list, 'button', 'View comparison');
    await tick(list, 'Compare: Service 3');
    await reads(list, '2 to compare');
    (await find(list, 'button', 'View comparison')).click();
    await focusOn(compare, 'heading', 'Comparison of Service 1 and Service 3');
    compare.remove();
    await gone(list, 'button', 'View comparison');
  });

  it('leads to no comparison that the author has fixed', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, comparable: true});
    await show('service-compare', {src, services: 'service-1 service-2'});
    await tick(list, 'Compare: Service 1');
    expect(text(list)).to.not.contain('to compare');
  });

  it('leads to the order request on the page', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, selectable: true});
    const request = await show('order-request', {src});
    await tick(list, 'Add to request: Service 1');
    await reads(list, '1 in your request');
    (await find(list, 'button', 'View request')).click();
    await focusOn(request, 'heading', 'Order request');
  });

  it('brings the request into sight where only its heading was, clear of the upper edge', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, selectable: true});
    const request = await show('order-request', {src});
    await tick(list, 'Add to request: Service 1');
    await reads(request, 'Your letter');
    const heading = await find(request, 'heading', 'Order request');
    scrollBy(0, heading.getBoundingClientRect().bottom + 4 - innerHeight);
    await until(() => heading.getBoundingClientRect().top > innerHeight / 2, 'the heading at the lower edge');
    (await find(list, 'button', 'View request')).click();
    await focusOn(request, 'heading', 'Order request');
    expect(heading.getBoundingClientRect().top).to.be.within(innerHeight / 10, innerHeight / 2);
  });

  it('leads to the pages that the author names, and takes along what was selected', async () => {
    const src = await file(catalogue);
    const urls = {'request-url': '/request?a=1', 'compare-url': '/compare?a=1#b'};
    const list = await show('lot-catalogue', {src, selectable: true, comparable: true, ...urls});
    await tick(list, 'Add to request: Service 2');
    await tick(list, 'Compare: Service 1');
    await tick(list, 'Compare: Service 3');
    const href = async (name: string) => new URL(((await find(list, 'link', name)) as HTMLAnchorElement).href);
    expect((await href('View request')).search).to.equal('?a=1');
    expect((await href('View comparison')).search).to.equal('?a=1&compare=service-1,service-3');
    expect((await href('View comparison')).hash).to.equal('#b');
    list.remove();
    const request = await show('order-request', {src});
    await reads(request, 'Service 2');
  });

  it('is two keys away from the last box that was ticked', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, comparable: true, 'compare-url': '/compare'});
    for (const n of [1, 2]) await tick(list, `Compare: Service ${n}`);
    (await find(list, 'checkbox', 'Compare: Service 2')).focus();
    await sendKeys({press: 'Tab'});
    await focusOn(list, 'button', 'Skip to your selection');
    expect(getComputedStyle(focused()).clipPath).to.equal('none');
    await sendKeys({press: 'Enter'});
    expect(text(focused())).to.equal('2 to compare View comparison');
    await sendKeys({press: 'Tab'});
    await focusOn(list, 'link', 'View comparison');
    await tick(list, 'Compare: Service 1');
    await tick(list, 'Compare: Service 2');
    await gone(list, 'button', 'Skip to your selection');
  });

  it('does not come over the box that is ticked', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, comparable: true, 'compare-url': '/compare'});
    const box = await find(list, 'checkbox', 'Compare: Service 5');
    scrollBy(0, box.getBoundingClientRect().bottom + 4 - innerHeight);
    findAll(list, 'button', 'Service 5')[0]!.focus({preventScroll: true});
    await sendKeys({press: 'Tab'});
    await focusOn(list, 'checkbox', 'Compare: Service 5');
    await sendKeys({press: ' '});
    await reads(list, '1 to compare');
    const bar = list.renderRoot.querySelector('.bar')!.getBoundingClientRect();
    expect(focused().getBoundingClientRect().bottom).to.be.at.most(bar.top);
  });

  it('covers nothing that the keyboard reaches', async () => {
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src, comparable: true, 'compare-url': '/compare'});
    await tick(list, 'Compare: Service 1');
    await reads(list, '1 to compare');
    const bar = list.renderRoot.querySelector('.bar')!;
    findAll(list, 'button', 'Service 1')[0]!.focus();
    for (let n = 0; n < 20; n++) {
      await sendKeys({press: 'Tab'});
      if (!list.matches(':focus-within')) break;
      const {bottom} = focused().getBoundingClientRect();
      const place = bar.getBoundingClientRect();
      if (place.top < innerHeight) expect(bottom, focused().outerHTML).to.be.at.most(place.top);
    }
  });
});

async function tick(list: LotCatalogue, name: string): Promise<void> {
  (await find(list, 'checkbox', name)).click();
  await list.updateComplete;
}
