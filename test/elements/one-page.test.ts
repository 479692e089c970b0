// Several elements on one page.
import {expect} from '@open-wc/testing';
import type {LitElement, PropertyValues} from 'lit';
import {OrderEligibility} from '../../src/elements/order-eligibility/order-eligibility.ts';
import {OrderRequest} from '../../src/elements/order-request/order-request.ts';
import {aCatalogue, aLot, aService, manyServices} from '../support/build.ts';
import {find, findAll, names, reads, text, until} from '../support/look.ts';
import {file, finished, place, show} from '../support/show.ts';
import {ours} from './order-eligibility/reader.ts';
import {orderable, readerStateAt} from './order-request/asking.ts';

const catalogue = aCatalogue({
  lots: [aLot(), aLot({id: '2', name: 'Lot 2'})],
  services: [
    ...manyServices(12),
    aService({id: 'b', name: 'Other', supplier: 'INPS', lot: '2'}),
    aService({id: 'c', name: 'More', lot: '2'}),
  ],
});

describe('Several lists on one page', () => {
  it('have landmarks that can be told apart', async () => {
    const src = await file(catalogue);
    await show('lot-catalogue', {src});
    const second = await show('lot-catalogue', {src});
    await show('lot-catalogue', {src, lot: '2'});
    expect(names(document.body, 'search')).to.deep.equal([
      'Search: Our GP IT services',
      'Search: Our GP IT services (2)',
      'Search: Lot 2',
    ]);
    expect(names(document.body, 'navigation')).to.deep.equal([
      'Pages: Our GP IT services',
      'Pages: Our GP IT services (2)',
    ]);
    second.lot = '1';
    await find(second, 'search', 'Search: Lot 1');
  });

  it('give a name back when they go, and get it again when they come back', async () => {
    const src = await file(catalogue);
    const first = await show('lot-catalogue', {src});
    first.remove();
    first.lot = '2';
    await first.updateComplete;
    first.lot = '';
    await first.updateComplete;
    const second = await show('lot-catalogue', {src});
    expect(names(second, 'search')).to.deep.equal(['Search: Our GP IT services']);
    document.body.append(first);
    await find(first, 'search', 'Search: Our GP IT services (2)');
  });

  it('are asked different things', async () => {
    const src = await file(catalogue);
    const first = await show('lot-catalogue', {src});
    const second = await show('lot-catalogue', {src});
    first.query = {search: 'other'};
    await find(first, 'heading', '1 service matching “other”');
    expect(names(second, 'heading')).to.include('14 services');
    (await find(second, 'button', 'Next page')).click();
    await reads(second, 'Showing 11 to 14');
    expect(names(first, 'heading')).to.include('1 service matching “other”');
  });

  it('and cards have no fault that a checker finds, in any state', async () => {
    const src = await file(catalogue);
    const main = document.createElement('main');
    main.innerHTML = '<h1>Our services</h1>';
    document.body.append(main);
    const open = place('lot-catalogue', {src}, '', main);
    open.query = {filters: {supplier: ['EMIS']}};
    (await find(open, 'button', 'Service 1')).click();
    const nothing = place('lot-catalogue', {src, search: 'qqqqq'}, '', main);
    const typo = place('lot-catalogue', {src, lot: '4'}, '', main);
    const card = place('service-card', {src, service: 'b', detail: 'full'}, '', main);
    const missing = place('service-card', {src, service: 'x'}, '', main);
    await find(nothing, 'heading', /^No services/);
    await reads(typo, 'No lot is called 4.');
    await find(card, 'heading', 'Other');
    await reads(missing, 'not in this catalogue');
    await expect(main).to.be.accessible();
    main.remove();
  });

  it('leave no ids in the page, nor anything else but the announcer', async () => {
    const before = new Set(document.body.children);
    const src = await file(catalogue);
    const list = await show('lot-catalogue', {src});
    (await find(list, 'checkbox', /^INPS/)).click();
    await find(list, 'heading', '1 service from INPS');
    const added = [...document.body.children].filter((element) => !before.has(element) && element !== list);
    expect(added.map(({id}) => id).filter((id) => id !== 'gpsoc-announcer')).to.be.empty;
    expect(list.children.length).to.equal(0);
  });
});

describe('A page that is opened at an anchor below its elements', () => {
  const below = document.createElement('div');
  const {pathname, search} = location;

  beforeEach(() => {
    document.body.style.setProperty('overflow-anchor', 'none'); // as in Safari, which holds no place by itself
    below.innerHTML = '<h2 id="below">Below</h2><div style="block-size: 300vh"></div>';
  });
  afterEach(() => {
    document.body.style.removeProperty('overflow-anchor');
    below.remove();
    history.replaceState(null, '', pathname + search);
    location.hash = '';
    history.replaceState(null, '', pathname + search);
    scrollTo(0, 0);
  });

  async function openedAt(hash: string, meanwhile = () => {}): Promise<number> {
    const src = await file(catalogue);
    const lists = [place('lot-catalogue', {src}), place('lot-overview', {src})];
    document.body.append(below);
    location.hash = hash;
    meanwhile();
    await Promise.all(lists.map(finished));
    await find(lists[0]!, 'heading', '14 services');
    expect(lists[0]!.offsetHeight, 'has grown').to.be.greaterThan(innerHeight);
    return below.getBoundingClientRect().top;
  }

  it('stays there when they fill', async () => {
    expect(await openedAt('#below')).to.be.closeTo(0, 2);
  });

  it('lets a reader go who has left it', async () => {
    let left = 0;
    await openedAt('#below', () => {
      scrollBy(0, 2 * innerHeight);
      left = scrollY;
    });
    expect(scrollY).to.be.closeTo(left, 1);
  });
});

describe('An element in a shadow tree of the page', () => {
  it('works there as anywhere', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inner = host.attachShadow({mode: 'open'});
    const list = document.createElement('lot-catalogue');
    list.src = await file(catalogue);
    inner.append(list);
    (await find(host, 'button', 'Next page')).click();
    await reads(host, 'Showing 11 to 14');
    expect(text(findAll(host, 'heading', '14 services')[0]!)).to.equal('14 services');
    host.remove();
  });
});

describe('An element that tells the others what it begins with', () => {
  const collects = (src: string) => until(() => readerStateAt(src).isCollecting, 'expected its check');
  const hasDay = (src: string) => until(() => readerStateAt(src).facts.asOf === '2018-06-03', 'expected the day');
  for (const [tag, Original, attributes, tells] of [
    ['order-request', OrderRequest, {}, collects],
    ['order-eligibility', OrderEligibility, {ask: 'as-of', 'as-of': '2018-06-03'}, hasDay],
  ] as const) {
    it(`is not rendered again for it: <${tag}>`, async () => {
      const again: string[] = [];
      class Watched extends (Original as typeof LitElement) {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          if (this.isUpdatePending) again.push('after an update, another');
        }
      }
      customElements.define(`watched-${tag}`, Watched);
      const src = await file(orderable());
      const element = document.createElement(`watched-${tag}`);
      for (const [name, value] of Object.entries({src, ...attributes})) element.setAttribute(name, value);
      document.body.append(element);
      try {
        await finished(element);
        await tells(src);
        expect(again).to.deep.equal([]);
      } finally {
        element.remove();
      }
    });
  }
});

describe('What only says how it is used', () => {
  it('is not on paper, but for what it says for the page', async () => {
    const src = await file(ours({archived: {text: 'This is over.'}, publisher: {name: 'Our team'}}));
    const elements = [
      await show('order-request', {src}),
      await show('service-compare', {src}),
      await show('order-eligibility', {src}),
    ];
    const onScreen = elements.map(text);
    dispatchEvent(new Event('beforeprint'));
    expect(text(elements[0]!)).to.equal('Archived This is over.');
    expect(text(elements[1]!)).to.equal('');
    expect(text(elements[2]!)).to.match(/^About this information Source Our team/);
    dispatchEvent(new Event('afterprint'));
    expect(elements.map(text)).to.deep.equal(onScreen);
  });
});
