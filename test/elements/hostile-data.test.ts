// Data is text, whatever it looks like.
import {expect} from '@open-wc/testing';
import {aCatalogue, aLot, aService, type Raw} from '../support/build.ts';
import {hostileAddresses, hostileTexts, markup} from '../support/hostile-texts.ts';
import {find, findAll, names, reads, text, until} from '../support/look.ts';
import {cardOf, listOf} from '../support/show.ts';

/** A catalogue all of whose texts are this. */
function madeOf(words: string): Raw {
  const link = {text: words, title: words, name: words, url: words};
  return aCatalogue({
    title: words,
    publisher: link,
    partial: words,
    licence: link,
    contact: {telephone: words, email: words, url: words, hours: words},
    archived: undefined,
    words: {service: [words, words], lot: [words, words]},
    lots: [
      aLot({name: words, title: words, notices: [{kind: 'warning', title: words, text: words, url: words}]}),
      aLot({id: '2', name: `${words} 2`}),
    ],
    categories: [{id: words, name: words}],
    capabilities: [{id: words, name: words, abbreviation: words}],
    suppliers: [{id: words, name: words, url: words, telephone: words, email: words}],
    facets: [{id: words, name: words, values: [{id: words, name: words}]}],
    services: [
      {
        id: words,
        name: words,
        supplier: words,
        aliases: [words],
        reference: words,
        summary: words,
        description: words,
        features: [words],
        categories: [words],
        capabilities: [words],
        facets: {[words]: [words, 'another']},
        listings: [
          {lot: '1', status: words, note: words},
          {lot: '2', status: 'available'},
        ],
        pairings: [{service: words, status: words, note: words}],
        needs: [words],
        prices: [{amount: 1, currency: words, unit: words, note: words}],
        documents: [{title: words, url: words, format: words}],
        url: words,
        sources: [{title: words, url: words}],
        replacedBy: words,
      },
      aService({supplier: words, categories: [words, 'another']}),
    ],
  });
}

describe('Text in a catalogue that looks like markup', () => {
  for (const words of hostileTexts) {
    it(`is shown as it is: ${JSON.stringify(words)}`, async () => {
      const list = await listOf(madeOf(words));
      findAll(list, 'button')
        .find((button) => button.ariaExpanded === 'false' && text(button) === asShown(words))!
        .click();
      await until(() => list.renderRoot.querySelector('[part=detail]') !== null, 'expected the details');
      const card = await cardOf(madeOf(words), {service: words, detail: 'full'});
      for (const element of [list, card]) {
        expect(text(element).split(asShown(words)).length, 'times that it is seen').to.be.above(20);
        const {renderRoot} = element;
        expect(renderRoot.querySelectorAll('img, script, b, iframe, object').length).to.equal(0);
        expect(
          [...renderRoot.querySelectorAll('*')]
            .flatMap(({attributes}) => [...attributes])
            .filter(({name}) => name.startsWith('on')),
        ).to.be.empty;
      }
      expect('hacked' in window).to.be.false;
    });
  }

  it('stays text in what is searched, ticked, announced and asked for by authors', async () => {
    const list = await listOf(madeOf(markup), {search: markup, lot: markup}, `<p slot="empty">Nothing</p>`);
    await reads(list, `matching “${markup}”`);
    expect(list.renderRoot.querySelectorAll('img, script').length).to.equal(0);
    expect('hacked' in window).to.be.false;
  });

  it('written from right to left does not turn the text around it', async () => {
    const turned = '\u202eEvil\u202c שלום';
    const catalogue = madeOf(turned);
    const [service] = catalogue.services as Raw[];
    const sources = [{title: turned, url: 'https://example.org/'}];
    const services = [{...service, sources, documents: sources, replacedBy: undefined}];
    const card = await cardOf({...catalogue, services, words: undefined}, {service: turned, detail: 'full'});
    const isWild = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.includes(turned)) &&
      !element.closest('bdi, [dir=auto]') &&
      text(element) !== turned; // alone in its block it turns nothing but itself
    const wild = [...card.renderRoot.querySelectorAll('.card *')].filter(isWild);
    expect(wild.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  });
});

describe('An address in a catalogue', () => {
  for (const url of hostileAddresses) {
    it(`is no link: ${JSON.stringify(url)}`, async () => {
      const catalogue = aCatalogue({
        publisher: {name: 'Publisher', url},
        services: [aService({url, sources: [{title: 'Source', url}], documents: [{title: 'Document', url}]})],
      });
      for (const element of [await cardOf(catalogue, {service: 'emis-web', detail: 'full'}), await listOf(catalogue)]) {
        await reads(element, 'Publisher');
        expect(names(element, 'link')).to.be.empty;
        expect(element.renderRoot.querySelectorAll('[href]').length).to.equal(0);
      }
    });
  }

  it('opens in the same window, and tells it nothing', async () => {
    const card = await cardOf(aCatalogue({services: [aService({url: 'https://example.org/'})]}), {
      service: 'emis-web',
      detail: 'full',
    });
    const link = await find(card, 'link', 'https://example.org/');
    expect(link.getAttribute('target')).to.equal(null);
  });
});

describe('A telephone number', () => {
  it('that is none is no link', async () => {
    const list = await listOf(aCatalogue({contact: {telephone: 'Ask at reception'}}));
    await reads(list, 'Ask at reception');
    expect(names(list, 'link')).to.be.empty;
  });
});

describe('A card with something odd', () => {
  it('does not keep its neighbours from being shown', async () => {
    const services = [
      null,
      7,
      {},
      {id: 'x'},
      aService({
        id: 'good',
        name: 'Good',
        listings: 7,
        pairings: [null],
        prices: 'free',
        facets: [],
        documents: {},
        features: 3,
      }),
      aService(),
    ];
    const list = await listOf(aCatalogue({services}));
    await find(list, 'heading', '2 services');
    (await find(list, 'button', 'Good')).click();
    await find(list, 'button', 'EMIS Web');
  });

  it('is shown with ids that mean something to JavaScript', async () => {
    const ids = ['__proto__', 'constructor', 'toString', 'then', 'hasOwnProperty'];
    const services = ids.map((id) => aService({id, name: `Service ${id}`, facets: {[id]: [id]}}));
    const list = await listOf(aCatalogue({services}));
    for (const id of ids) (await find(list, 'button', `Service ${id}`)).click();
    await until(() => findAll(list, 'heading', 'Availability').length === 5, 'expected five to be open');
    expect(({} as Raw).polluted).to.equal(undefined);
    expect(text(await cardOf(aCatalogue({services}), {service: '__proto__'}))).to.contain('Service __proto__');
  });
});

/** As the page shows it: in one line. */
function asShown(words: string): string {
  return words.replace(/\s+/g, ' ');
}
