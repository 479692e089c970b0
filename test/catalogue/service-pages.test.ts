import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {CatalogueError} from '../../src/catalogue/catalogue-error.ts';
import {findService, leftOut, servicesOf, type Catalogue} from '../../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../../src/catalogue/parse.ts';
import {countLostServices} from '../../src/catalogue/problem.ts';
import {aCatalogue, aService, manyServices} from '../support/build.ts';

const url = 'https://example.org/data/catalogue.json';
const servicePages = [
  {url: 'services/1.json', count: 2, lots: ['1']},
  {url: 'services/2.json', count: 1},
];

/** A catalogue with EMIS Web in its own file, and two pages to come. */
function catalogueWithPages(fields = {}): Catalogue {
  return parseCatalogue(aCatalogue({servicePages, ...fields}), url).catalogue;
}

const idsOf = (catalogue: Catalogue) => [...servicesOf(catalogue)].map(({id}) => id);

describe('The pages of services that a catalogue names', () => {
  it('are kept in order, their URLs read against the file’s own', () => {
    expect(catalogueWithPages().servicePages).to.deep.equal([
      {url: 'https://example.org/data/services/1.json', count: 2, lots: ['1']},
      {url: 'https://example.org/data/services/2.json', count: 1, lots: []},
    ]);
  });

  it('are left out one by one if they have no URL, or one that may not be asked for', () => {
    const bad = [
      {count: 1},
      {url: 5},
      {url: ' '},
      {url: 'javascript:1'},
      {url: 'https://u:p@example.org/1.json'},
      'p',
      null,
    ];
    const {catalogue, problems} = parseCatalogue(aCatalogue({servicePages: [...bad, servicePages[1]]}), url);
    expect(catalogue.servicePages.map((page) => page.url)).to.deep.equal(['https://example.org/data/services/2.json']);
    expect(problems.map(({lost}) => lost)).to.deep.equal(Array(7).fill('record'));
    expect(problems.map(({path}) => path)).to.have.members([
      ...[0, 1, 2, 3, 4].map((n) => `servicePages[${n}].url`),
      'servicePages[5]',
      'servicePages[6]',
    ]);
  });

  it('may come without a count that can be read', () => {
    const {catalogue, problems} = parseCatalogue(aCatalogue({servicePages: [{url: '1.json', count: 'many'}]}), url);
    expect(catalogue.servicePages[0]?.count).to.equal(undefined);
    expect(problems.map(({path}) => path)).to.deep.equal(['servicePages[0].count']);
  });
});

describe('A page of services', () => {
  it('comes after those before it, as a part of its own, and leaves the catalogue that was as it was', () => {
    const first = catalogueWithPages();
    const second = parseServicePage({services: manyServices(2)}, first, 0).catalogue;
    const third = parseServicePage({services: [aService({id: 'z'})]}, second, 1).catalogue;
    expect(idsOf(first)).to.deep.equal(['emis-web']);
    expect(idsOf(second)).to.deep.equal(['emis-web', 'service-1', 'service-2']);
    expect(idsOf(third)).to.deep.equal(['emis-web', 'service-1', 'service-2', 'z']);
    expect(third.parts).to.have.length(3);
    expect(third.parts[0]).to.equal(first.parts[0]);
    expect(third.parts[1]).to.equal(second.parts[1]);
    expect(findService(third, 'service-2')?.id).to.equal('service-2');
    expect(findService(third, 'z')?.id).to.equal('z');
  });

  it('refers to the lots, suppliers and categories of the catalogue', () => {
    const first = catalogueWithPages({
      suppliers: [{id: 'emis', name: 'EMIS Health'}],
      categories: [{id: 'principal', name: 'Principal', principal: true}],
    });
    const page = {services: [aService({id: 'lv', supplier: 'emis', categories: ['principal']})]};
    const {catalogue, problems} = parseServicePage(page, first, 0);
    const service = findService(catalogue, 'lv')!;
    expect(problems).to.deep.equal([]);
    expect(service.listings[0]?.lot).to.equal(first.lots.get('1'));
    expect(service.supplier).to.equal(first.suppliers.get('emis'));
    expect(service.categories[0]).to.equal(first.categories.get('principal'));
  });

  it('has URLs that are relative to itself', () => {
    const {catalogue} = parseServicePage({services: [aService({id: 'lv', url: 'lv.html'})]}, catalogueWithPages(), 0);
    expect(findService(catalogue, 'lv')?.link?.href).to.equal('https://example.org/data/services/lv.html');
  });

  it('of a catalogue without an address keeps relative URLs as text, and links to whole ones', () => {
    const {catalogue} = parseCatalogue(aCatalogue({servicePages}));
    const urls = ['lv.html', 'https://example.org', 'https://example.org/lv', 'mailto:help@example.org'];
    const services = urls.map((each) => aService({id: each, url: each}));
    const {catalogue: whole, problems} = parseServicePage({services}, catalogue, 0);
    expect(problems).to.deep.equal([]);
    expect(urls.map((each) => findService(whole, each)?.link?.href)).to.deep.equal([
      undefined,
      'https://example.org/',
      'https://example.org/lv',
      'mailto:help@example.org',
    ]);
  });

  it('loses a service whose id is taken on it, on a page before or in the catalogue’s own file', () => {
    const first = parseServicePage({services: [aService({id: 'a'})]}, catalogueWithPages(), 0).catalogue;
    const again = [
      aService({name: 'Own file', status: 'withdrawn'}),
      aService({id: 'a', name: 'Page', status: 'planned'}),
      aService({id: 'b'}),
      aService({id: 'b'}),
    ];
    const {catalogue, problems} = parseServicePage({services: again}, first, 1);
    expect(idsOf(catalogue)).to.deep.equal(['emis-web', 'a', 'b']);
    expect(findService(catalogue, 'emis-web')?.name).to.equal('EMIS Web');
    expect(problems.map(({path, lost}) => [path, lost])).to.deep.equal([
      ['servicePages[1].services[0].id', 'record'],
      ['servicePages[1].services[1].id', 'record'],
      ['servicePages[1].services[3].id', 'record'],
    ]);
    expect(countLostServices(problems)).to.equal(3);
    const statuses = (id: string) => leftOut(catalogue, id).map(({listings}) => listings[0]?.status);
    expect(['emis-web', 'a', 'c'].map(statuses)).to.deep.equal([['withdrawn'], ['planned'], []]);
  });

  it('keeps its good services beside bad ones, and says where those are', () => {
    const services = [null, aService({id: 'a', lot: '9'}), {name: 'No id'}, aService({id: 'b'})];
    const {catalogue, problems} = parseServicePage({services}, catalogueWithPages(), 0);
    expect(idsOf(catalogue)).to.deep.equal(['emis-web', 'a', 'b']);
    expect(problems.map(({path}) => path)).to.deep.equal([
      'servicePages[0].services[0]',
      'servicePages[0].services[1].lot',
      'servicePages[0].services[2].id',
    ]);
  });

  it('may be empty', () => {
    const {catalogue, problems} = parseServicePage({services: []}, catalogueWithPages(), 0);
    expect(idsOf(catalogue)).to.deep.equal(['emis-web']);
    expect(catalogue.parts).to.have.length(2);
    expect(problems).to.deep.equal([]);
  });

  it('needs no format, and what else stands in it is ignored', () => {
    const page = {format: 2, title: 5, lots: 'none', servicePages: 7, services: [aService({id: 'a'})]};
    const {catalogue, problems} = parseServicePage(page, catalogueWithPages(), 0);
    expect(problems).to.deep.equal([]);
    expect(catalogue.title).to.equal('Our GP IT services');
    expect(catalogue.servicePages).to.have.length(2);
  });

  for (const [what, raw] of [
    ['nothing', null],
    ['a list', [aService()]],
    ['text', 'services'],
    ['an object without services', {}],
    ['an object with services null', {services: null}],
    ['an object with services in an object', {services: {'emis-web': aService()}}],
  ] as const) {
    it(`cannot be used if it is ${what}: wrong-shape, with the address of the page`, () => {
      let error: CatalogueError | undefined;
      try {
        parseServicePage(raw, catalogueWithPages(), 1);
      } catch (thrown) {
        error = thrown as CatalogueError;
      }
      expect(error?.name).to.equal('CatalogueError');
      expect(error?.kind).to.equal('wrong-shape');
      expect(error?.url).to.equal('https://example.org/data/services/2.json');
      expect(error?.message).to.match(/expected a list at "services", found/);
    });
  }
});
