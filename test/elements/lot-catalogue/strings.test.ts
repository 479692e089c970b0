// Every text of the interface is the author's to replace. The catalogues here say everything in figures, so whatever has
// letters is ours. What `strings` takes and refuses is in catalogue-element.test.ts; test/node/texts.test.ts reads the
// templates.
import {expect} from '@open-wc/testing';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {english, type StringKey, type Strings} from '../../../src/ui/strings.ts';
import {aCatalogue, type Raw} from '../../support/build.ts';
import {find, names, reads, text} from '../../support/look.ts';
import {place, warnings} from '../../support/show.ts';
import {visit} from '../../support/url.ts';

const keys = Object.keys(english) as StringKey[];
const replaced = Object.fromEntries(keys.map((key) => [key, `[${key}]`])) as Strings;

const catalogue = aCatalogue({
  title: '2014',
  publisher: {name: '10'},
  updated: '2018',
  reviewBy: '2019',
  partial: '11',
  archived: {on: '2019', text: '12', url: 'https://example.org/'},
  licence: {name: '13'},
  contact: {telephone: '01632 960000'},
  lots: [
    {id: '1', name: '1', notices: [{kind: 'disclaimer', text: '14'}], terms: []},
    {id: '2', name: '2'},
  ],
  categories: [{id: '3', name: '3'}],
  capabilities: [
    {id: '4', name: '4'},
    {id: '5', name: '5', kind: 'national-service'},
  ],
  facets: [{id: '6', name: '6'}],
  suppliers: [{id: '7', name: '7', telephone: '01632 960001'}],
  services: [
    {
      id: '100',
      name: '100',
      supplier: '7',
      aliases: '101',
      reference: '102',
      description: '103',
      features: ['104'],
      categories: ['3'],
      capabilities: ['4', '5'],
      facets: {6: ['60']},
      listings: [
        {lot: '1', status: 'available', from: '2014', until: '2018'},
        {lot: '2', status: 'planned', planned: '2015', from: '2014'},
      ],
      pairings: [{service: '200', status: 'assured', on: '2015'}, {service: '300', status: 'withdrawn'}, 0],
      needs: ['200'],
      prices: [{amount: null, currency: 'GBP', asOf: '2016'}],
      documents: [{title: '105', archived: true}],
      url: 'https://1.1/',
      sources: [{title: '106'}],
      updated: '2016',
      replacedBy: '200',
    },
    {id: '200', name: '200', lot: '1', status: 'in-assurance', facets: {6: ['61']}},
    {id: '300', name: '300', supplierOnly: true, supplier: '8'},
    {id: '400', name: '400', lot: '1', status: 'withdrawn'},
    {id: '500', name: '500', lot: '9'},
    0,
  ],
});

type Act = (list: LotCatalogue) => unknown;

const situations: [situation: string, attributes: Raw, act?: Act][] = [
  ['cards', {}],
  ['a table', {layout: 'table'}],
  ['a list', {layout: 'list'}],
  ['everything', {selectable: true, comparable: true, 'url-state': 'query', 'page-size': 1, 'as-of': '2015-06-03'}],
  ['an open service', {'url-state': 'query'}, (list) => open(list, '100')],
  [
    'filters',
    {},
    (list) => (list.query = {filters: {supplier: ['7'], lot: ['1'], 'f.6': ['60'], status: ['available']}}),
  ],
  ['a search', {search: '100'}],
  ['nothing found', {search: '109'}],
  ['filters in the way', {}, (list) => (list.query = {filters: {category: ['3'], supplier: ['8']}})],
  ['names that nobody knows', {lot: '77', supplier: '77', services: '77', facets: '77'}],
  ['printing', {}, () => dispatchEvent(new Event('beforeprint'))],
];

afterEach(() => dispatchEvent(new Event('afterprint')));

describe('The author’s strings', () => {
  for (const [situation, attributes, act] of situations) {
    it(`are all that is said: ${situation}`, async () => {
      const list = place('lot-catalogue', attributes as Record<string, string>);
      list.strings = replaced;
      list.catalogue = catalogue;
      await reads(list, '[provenance.heading]');
      if (attributes.layout === 'table') await find(list, 'table');
      act?.(list);
      await list.updateComplete;
      unfold(list);
      expect(ours(list)).to.deep.equal([]);
    });
  }

  it('are all that a card says', async () => {
    const card = place('service-card', {service: '100', detail: 'full', selectable: true, comparable: true});
    card.strings = replaced;
    card.catalogue = catalogue;
    await reads(card, '[service.about]');
    expect(ours(card)).to.deep.equal([]);
    card.service = '900';
    await reads(card, '[service.not-found]');
    unfold(card);
    expect(ours(card)).to.deep.equal([]);
  });

  it('are all that is said of a link to what is not here', async () => {
    visit('q=100&service=900'); // without a search the page's own
    const list = place('lot-catalogue', {'url-state': 'query'});
    list.strings = replaced;
    list.catalogue = catalogue;
    await reads(list, '[link.not-here]');
    expect(ours(list)).to.deep.equal([]);
  });

  it('are all that is said when there is no catalogue', async () => {
    const list = place('lot-catalogue', {});
    list.strings = replaced;
    list.catalogue = {format: 1};
    await reads(list, '[failure.heading]');
    unfold(list);
    expect(ours(list).join(), 'but for what the parser found').to.match(/^$|^[^[\]]*services[^[\]]*$/);
  });

  it('are the headers and the words around a CSV file', async () => {
    const list = place('lot-catalogue', {});
    list.strings = replaced;
    list.catalogue = catalogue;
    await reads(list, '[provenance.heading]');
    expect(lettersIn(list.toCsv())).to.deep.equal([]);
  });

  it('have the plural forms of the catalogue’s language', async () => {
    const forms = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other {count}'};
    const list = place('lot-catalogue', {});
    list.strings = {'result.count': forms};
    const services = Array.from({length: 7}, (_, n) => ({id: String(n), name: String(n)}));
    for (const [count, said] of [
      [1, 'one'],
      [2, 'two'],
      [3, 'few'],
      [6, 'many'],
      [7, 'other 7'],
    ] as const) {
      list.catalogue = aCatalogue({language: 'cy', services: services.slice(0, count)});
      await find(list, 'heading', said);
    }
  });

  it('that cannot be understood are named in the console once, however often the list renders', async () => {
    const warned = await warnings(async () => {
      const list = place('lot-catalogue', {strings: '{"search.label": "Find'});
      list.catalogue = catalogue;
      await find(list, 'searchbox', 'Search services');
      list.query = {search: '1'};
      await find(list, 'heading', /matching “1”$/);
    });
    expect(warned.length).to.equal(1);
    expect(warned[0]).to.contain('strings="{"search.label": "Find"');
  });
});

/** Words that are not the author's, seen or told by name. */
function ours(element: Element): string[] {
  const roles = [
    'button',
    'link',
    'checkbox',
    'searchbox',
    'combobox',
    'navigation',
    'search',
    'group',
    'table',
    'region',
  ];
  return lettersIn([text(element), ...roles.flatMap((role) => names(element, role))].join(' '));
}

function lettersIn(said: string): string[] {
  return said.replace(/\[[a-z.-]+\]|https:\/\/1\.(?:0\.0\.)?1\//g, ' ').match(/[^\s,"]*\p{L}[^\s,"]*/gu) ?? [];
}

function unfold(element: LotCatalogue | HTMLElementTagNameMap['service-card']): void {
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
}

function open(list: LotCatalogue, name: string): void {
  [...list.renderRoot.querySelectorAll<HTMLElement>('.opener')].find((opener) => text(opener) === name)!.click();
}
