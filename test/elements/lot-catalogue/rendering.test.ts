// How often the list renders: what a reader waits for is rendered once, and what is below the window once it is painted.
import {expect} from '@open-wc/testing';
import {prepareSome} from '../../../src/query/query.ts';
import type {ViewContext} from '../../../src/ui/view-context.ts';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {aCatalogue, manyServices} from '../../support/build.ts';
import {until} from '../../support/look.ts';
import {cardsOf, file, finished, firstServices, place} from '../../support/show.ts';
import {visit} from '../../support/url.ts';

const catalogue = aCatalogue({services: manyServices(30)});

describe('The first services', () => {
  const inTwo = ['loading', 'first services', 'all services'];
  const inOne = ['loading', 'all services'];
  const situations: [situation: string, attributes: Record<string, string>, query: string, expected: string[]][] = [
    ['as cards', {}, '', inTwo],
    ['as a table', {layout: 'table'}, '', inOne],
    ['with no more than fill the window', {'page-size': '3'}, '', inOne],
    ['with what the author asks', {search: 'service', sort: 'name', page: '2'}, '', inTwo],
    ['with what the URL asks', {'url-state': 'query', search: 'nothing'}, 'q=service&page=2', inTwo],
    ['with a service that a link opens', {'url-state': 'query'}, 'service=service-27', inOne],
  ];
  for (const [situation, attributes, query, expected] of situations) {
    it(`are rendered once: ${situation}`, async () => {
      visit(query);
      const list = place('lot-catalogue', {src: await file(catalogue), ...attributes});
      const renderings = countRenderings(list);
      await finished(list);
      await twoFrames();
      expect(renderings).to.deep.equal(expected);
    });
  }

  it('are rendered once where the tag holds a link of the author’s', async () => {
    const list = place('lot-catalogue', {src: await file(catalogue)}, '<a href="/services">Our services</a>');
    const renderings = countRenderings(list);
    await finished(list);
    await twoFrames();
    expect(renderings).to.deep.equal(inTwo);
  });

  it('are rendered once when a script brings the catalogue', async () => {
    const list = place('lot-catalogue', {});
    list.catalogue = catalogue;
    const renderings = countRenderings(list);
    await finished(list);
    await twoFrames();
    expect(renderings).to.deep.equal(inTwo);
  });
});

describe('A catalogue', () => {
  it('is prepared for searching by itself, but not before its services have been painted', async () => {
    const list = place('lot-catalogue', {src: await file(catalogue)});
    await firstServices(list);
    const context = Reflect.get(list, 'context') as ViewContext;
    const isPrepared = () => !prepareSome(context.catalogue, context.asOf, 0);
    expect(isPrepared(), 'when the services have been rendered').to.be.false;
    await new Promise(requestAnimationFrame);
    expect(isPrepared(), 'right before they are painted').to.be.false;
    await until(isPrepared, 'expected the catalogue to be prepared');
  });
});

/** What each rendering from now on brings. */
function countRenderings(list: LotCatalogue): string[] {
  const renderings: string[] = [];
  const look = () => {
    if (!list.result) return 'loading';
    return cardsOf(list) < list.result.services.length ? 'first services' : 'all services';
  };
  list.addController({hostUpdated: () => renderings.push(look())});
  return renderings;
}

/** Whatever is measured of the layout, and rendered because of it, is there by then. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
