// What all elements have in common, tried on both: the catalogue that they name, what is shown of it and until it is
// there, how headings and texts fit the page, and what the page is told.
import {expect} from '@open-wc/testing';
import {LotCatalogue} from '../../src/elements/lot-catalogue/lot-catalogue.ts';
import {asked, situation, times} from '../source/server.ts';
import {aCatalogue, aLot, aService, manyServices, someTerms} from '../support/build.ts';
import {onlyWhere} from '../support/engine.ts';
import {find, findAll, focusOn, gone, names, reads, text, until} from '../support/look.ts';
import {cardOf, events, file, finished, listOf, place, show, warnings} from '../support/show.ts';

const link = '<a href="/services">Our services</a>';

describe('The catalogue of an element', () => {
  it('is the file that src names, as seen from the page', async () => {
    const list = await show('lot-catalogue', {src: new URL(await file(aCatalogue())).pathname});
    expect(await find(list, 'heading', '1 service')).to.exist;
  });

  it('is the one that a link of the page names, for all elements that name none', async () => {
    await linkTo(await file(aCatalogue()), async () => {
      const list = await show('lot-catalogue', {});
      const card = await show('service-card', {service: 'emis-web'});
      expect(await find(list, 'heading', '1 service')).to.exist;
      expect(await find(card, 'heading', 'EMIS Web')).to.exist;
    });
  });

  it('is the one that src names, whatever the link says', async () => {
    await linkTo('/situations/no-such-file.json', async () => {
      expect(await find(await listOf(aCatalogue()), 'heading', '1 service')).to.exist;
    });
  });

  it('is none, and the author is told how to name one, when nothing names it', async () => {
    const list = await show('lot-catalogue', {}, link);
    await find(list, 'heading', /could not be shown/);
    (await find(list, 'button', /Help for the person/)).click();
    await reads(list, 'rel="gpsoc-catalogue"');
    expect(names(list, 'link')).to.deep.equal(['Our services']);
  });

  it('can be set as a property, and then nothing is fetched', async () => {
    const {url, id} = situation();
    const list = place('lot-catalogue', {});
    const loaded = events(list, 'gpsoc-load');
    list.catalogue = aCatalogue({updated: '2016-06-03'});
    list.setAttribute('src', url);
    await find(list, 'heading', '1 service');
    expect(loaded.map(({url, updated, services, stale}) => ({url, updated, services, stale}))).to.deep.equal([
      {url: '', updated: '2016-06-03', services: 1, stale: false},
    ]);
    expect(await times(id)).to.equal(0);
  });

  for (const junk of ['{"format": 1, "services": []}', 7, [], {services: []}]) {
    it(`is none when the property is no catalogue: ${JSON.stringify(junk)}`, async () => {
      const list = place('lot-catalogue', {});
      list.catalogue = junk;
      expect(await finished(list)).to.include({type: 'gpsoc-error', kind: 'wrong-shape'});
      await find(list, 'heading', /could not be shown/);
    });
  }

  it('set as a property can be replaced, and what has focus keeps it', async () => {
    const list = place('lot-catalogue', {});
    list.catalogue = aCatalogue();
    (await find(list, 'searchbox')).focus();
    list.catalogue = aCatalogue({services: manyServices(2)});
    await find(list, 'heading', '2 services');
    await focusOn(list, 'searchbox');
  });

  it('is asked for once, however many elements show it', async () => {
    const {url, id} = situation();
    const src = {src: url};
    const all = await Promise.all([
      ...[1, 2, 3, 4, 5, 6, 7].map(() => show('lot-catalogue', src)),
      ...[1, 2, 3].map(() => show('service-card', {...src, service: 'emis-web'})),
    ]);
    for (const element of all) await reads(element, 'EMIS Web');
    expect(await times(id)).to.equal(1);
  });

  it('is the last one named, however quickly src changes', async () => {
    const slow = [400, 300, 200, 100].map((wait) => situation({wait, body: JSON.stringify(aCatalogue())}));
    const last = await file(aCatalogue({title: 'The last'}));
    const list = place('lot-catalogue', {});
    const heard = events(list, 'gpsoc-load', 'gpsoc-error');
    for (const {url} of [...slow, {url: last}]) {
      list.src = url;
      await list.updateComplete;
    }
    await find(list, 'heading', 'The last');
    for (const {id} of slow) while (!(await asked(id)).every(({left}) => left));
    expect(heard.map(({url}) => url)).to.deep.equal([last]);
  });

  it('that could not be had leaves nothing behind when src names another', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404}).url}, link);
    await find(list, 'heading', /could not be shown/);
    list.src = situation({hang: ''}).url;
    await gone(list, 'heading', /could not be shown/);
    expect(list.matches(':state(loading)')).to.be.true;
    expect(list.matches(':state(failed)')).to.be.false;
    list.src = situation().url;
    await find(list, 'heading', '1 service');
  });

  it('gives way to nothing when src is taken away', async () => {
    const list = await listOf(aCatalogue());
    list.removeAttribute('src');
    expect(await finished(list)).to.include({kind: 'no-source'});
    await find(list, 'heading', /could not be shown/);
  });
});

describe('Until the catalogue is there', () => {
  it('the author’s own link shows, and is not there twice afterwards', async () => {
    const list = place('lot-catalogue', {src: situation({hang: ''}).url}, link);
    await find(list, 'link', 'Our services');
    expect(list.matches(':state(loading)')).to.be.true;
    list.src = await file(aCatalogue());
    await find(list, 'heading', '1 service');
    expect(names(list, 'link', 'Our services')).to.be.empty;
    expect(list.matches(':state(loading)')).to.be.false;
  });

  it('an element without one says that it is loading, unless that is soon over', async () => {
    const list = place('lot-catalogue', {src: situation({hang: ''}).url});
    await list.updateComplete;
    expect(text(list)).to.equal('');
    await reads(list, 'Loading services');
  });
});

describe('A page', () => {
  it('is told of a load: its address, its date, its services and its problems', async () => {
    const src = await file(aCatalogue({updated: '2018-09', services: [aService(), null, aService({id: 'other'})]}));
    const heard = events(document.body, 'gpsoc-load', 'gpsoc-error');
    await find(place('lot-catalogue', {src}), 'heading', '2 services');
    const [{problems, ...load}] = heard as [HTMLElementEventMap['gpsoc-load']];
    expect(heard).to.have.length(1);
    expect(load).to.not.equal(undefined);
    expect(heard[0]).to.include({type: 'gpsoc-load', url: src, updated: '2018-09', services: 2, stale: false});
    expect(problems.map(({path}) => path)).to.deep.equal(['services[1]']);
  });

  it('is told of a failed load once, with its kind and address', async () => {
    const {url} = situation({status: 403});
    const heard = events(document.body, 'gpsoc-load', 'gpsoc-error');
    const list = await show('lot-catalogue', {src: url});
    list.lot = '1';
    await list.updateComplete;
    expect(heard.map(({type, url}) => ({type, url}))).to.deep.equal([{type: 'gpsoc-error', url}]);
    await list.refresh();
    await until(() => heard.length === 2, 'expected another event for another load');
  });

  it('is told of both when a saved copy stands in', async () => {
    const {url} = situation({status: 500, after: 1, 'retry-after': 0});
    const list = await show('lot-catalogue', {src: url});
    const heard = events(list, 'gpsoc-load', 'gpsoc-error');
    await list.refresh();
    await reads(list, 'This is a copy saved on');
    expect(heard[0]).to.include({type: 'gpsoc-error', kind: 'server', url});
    expect(heard[1]).to.include({type: 'gpsoc-load', stale: true, services: 1});
    expect(heard).to.have.length(2);
    expect(list.matches(':state(stale)')).to.be.true;
    expect(await find(list, 'heading', '1 service')).to.exist;
  });

  it('may do what it likes when it hears of a load', async () => {
    const list = place('lot-catalogue', {src: await file(aCatalogue())});
    list.addEventListener('gpsoc-load', () => {
      list.remove();
      list.lot = '1';
      document.body.append(list);
      list.query = {search: 'emis'};
    });
    await find(list, 'heading', '1 service on Lot 1 matching “emis”');
  });

  it('hears events outside the shadow tree that the element stands in', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inner = host.attachShadow({mode: 'open'});
    const heard = events(document.body, 'gpsoc-load');
    const list = document.createElement('lot-catalogue');
    list.src = await file(aCatalogue());
    inner.append(list);
    await until(() => heard.length === 1, 'expected the event to leave the shadow tree');
    host.remove();
  });
});

describe('refresh()', () => {
  it('brings what is new, and ends when it is there', async () => {
    const src = await file(aCatalogue());
    const list = await show('lot-catalogue', {src});
    await fetch(src, {method: 'PUT', body: JSON.stringify(aCatalogue({services: manyServices(3)}))});
    await list.refresh();
    await list.updateComplete;
    expect(names(list, 'heading')).to.include('3 services');
  });

  it('tries again after a failure', async () => {
    const {url} = situation({status: 404, times: 1});
    const list = await show('lot-catalogue', {src: url});
    await list.refresh();
    expect(await find(list, 'heading', '1 service')).to.exist;
  });

  it('never rejects', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404}).url});
    await list.refresh();
    await document.createElement('lot-catalogue').refresh();
  });
});

describe('A catalogue that an element no longer shows', () => {
  async function change(src: string, others: LotCatalogue): Promise<void> {
    await fetch(src, {method: 'PUT', body: JSON.stringify(aCatalogue({services: manyServices(3)}))});
    await others.refresh();
    await find(others, 'heading', '3 services');
  }

  it('does not come back when another element refreshes it', async () => {
    const src = await file(aCatalogue());
    const [other, list] = await Promise.all([show('lot-catalogue', {src}), show('lot-catalogue', {src})]);
    list.src = await file(aCatalogue({title: 'Another', services: manyServices(2)}));
    await find(list, 'heading', 'Another');
    await change(src, other);
    await list.updateComplete;
    expect(names(list, 'heading')).to.include.members(['Another', '2 services']);
  });

  it('does not reach an element that has been removed', async () => {
    const src = await file(aCatalogue());
    const [other, list] = await Promise.all([show('lot-catalogue', {src}), show('lot-catalogue', {src})]);
    list.remove();
    const heard = events(list, 'gpsoc-load', 'gpsoc-error');
    await change(src, other);
    await list.updateComplete;
    expect(heard.map(({type}) => type)).to.be.empty;
    document.body.append(list);
    await find(list, 'heading', '3 services');
  });
});

describe('An element that is moved', () => {
  const catalogue = aCatalogue({services: manyServices(25, {categories: ['Telehealth']})});

  async function listInUse() {
    const {url, id} = situation({body: JSON.stringify(catalogue)});
    const list = await show('lot-catalogue', {src: url, 'page-size': 5});
    list.query = {search: 'Service', page: 2};
    (await find(list, 'button', 'Service 6')).click();
    await find(list, 'heading', 'Availability');
    return {list, id};
  }

  async function expectNothingLost({list, id}: {list: LotCatalogue; id: string}) {
    await find(list, 'heading', '25 services matching “Service”');
    expect((await find(list, 'button', 'Service 6')).getAttribute('aria-expanded')).to.equal('true');
    expect(await times(id)).to.equal(1);
  }

  it('at once loses nothing and asks nothing', async () => {
    const used = await listInUse();
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(used.list);
    await used.list.updateComplete;
    await expectNothingLost(used);
    elsewhere.remove();
  });

  it('by taking it out and putting it back later loses nothing and asks nothing', async () => {
    const used = await listInUse();
    const heard = events(used.list, 'gpsoc-load', 'gpsoc-error');
    used.list.remove();
    await new Promise((resolve) => setTimeout(resolve)); // another task
    document.body.append(used.list);
    await used.list.updateComplete;
    await expectNothingLost(used);
    expect(heard.map(({type}) => type)).to.be.empty;
  });

  const whereNodesMove = onlyWhere('moveBefore' in document.body, 'this browser has no moveBefore');
  whereNodesMove.it('with moveBefore loses nothing', async () => {
    const used = await listInUse();
    document.body.moveBefore(used.list, document.body.firstChild);
    await used.list.updateComplete;
    await expectNothingLost(used);
  });

  it('while its catalogue is on the way gets it in its new place', async () => {
    const {url} = situation({wait: 100});
    const list = place('lot-catalogue', {src: url}, link);
    await list.updateComplete;
    list.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(list);
    await find(list, 'heading', '1 service');
  });

  it('into another document keeps its looks', async () => {
    const {list} = await listInUse();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(list);
    await list.updateComplete;
    expect(frame.contentWindow!.getComputedStyle(list).display).to.equal('block');
    frame.remove();
  });

  it('into the document of a frame before it has ever been in its own has its looks there', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const list = document.createElement('lot-catalogue');
    list.src = await file(aCatalogue());
    frame.contentDocument!.body.append(list);
    await find(list, 'heading', '1 service');
    expect(frame.contentWindow!.getComputedStyle(list).display).to.equal('block');
    frame.remove();
  });

  it('begins anew as a clone, from its attributes', async () => {
    const {list, id} = await listInUse();
    const clone = list.cloneNode(true) as HTMLElement;
    document.body.append(clone);
    await find(clone, 'heading', '25 services');
    expect((await find(clone, 'button', 'Service 1')).getAttribute('aria-expanded')).to.equal('false');
    expect(await times(id)).to.equal(1);
    clone.remove();
  });
});

describe('An element that the page had before the script', () => {
  // A name that nobody has defined stands for the tag before its script has come.
  function upgraded(properties: Partial<LotCatalogue>): HTMLElement {
    const tag = `late-${crypto.randomUUID()}`;
    const element = Object.assign(document.createElement(tag), properties);
    document.body.append(element);
    customElements.define(tag, class extends LotCatalogue {});
    return element;
  }

  it('keeps the catalogue that a script gave it', async () => {
    const element = upgraded({catalogue: aCatalogue()});
    await find(element, 'heading', '1 service');
    element.remove();
  });

  it('keeps the settings that a script gave it', async () => {
    const src = await file(aCatalogue({services: manyServices(12)}));
    const element = upgraded({src, pageSize: 5, headingLevel: 4});
    expect((await find(element, 'heading', '12 services')).localName).to.equal('h5');
    await reads(element, 'Showing 1 to 5');
    element.remove();
  });

  it('keeps what a script asked of it', async () => {
    const src = await file(aCatalogue({services: manyServices(12)}));
    const element = upgraded({src, query: {search: '12', sort: undefined, page: 1, filters: {}}});
    await find(element, 'heading', '1 service matching “12”');
    element.remove();
  });
});

describe('as-of', () => {
  const catalogue = aCatalogue({
    lots: [aLot({terms: [someTerms({from: '2014-03-28', to: '2018-03-31'})]})],
    services: [
      aService({
        listings: [
          {lot: '1', status: 'in-assurance', until: '2015-09-13'},
          {lot: '1', status: 'available', from: '2015-09-14'},
        ],
      }),
    ],
  });

  it('is the day on which a status is shown, and the page says which day that is', async () => {
    const list = await listOf(catalogue, {'as-of': '2016-06-03'});
    await reads(list, 'How things stood on 3 June 2016');
    await reads(list, 'Lot 1 Available');
    list.asOf = '2015-09-13';
    await reads(list, 'How things stood on 13 September 2015');
    await reads(list, 'Lot 1 In assurance');
    list.removeAttribute('as-of');
    await reads(list, 'Ended 31 March 2018');
    expect(text(list)).not.to.contain('How things stood on');
  });

  it('is today if it is no day, with one warning', async () => {
    const said = await warnings(async () => {
      const list = await listOf(catalogue, {'as-of': '31/12/2016'});
      await reads(list, 'Ended 31 March 2018');
      list.search = 'x';
      await list.updateComplete;
    });
    expect(said).to.deep.equal([
      '<lot-catalogue> does not understand as-of="31/12/2016". Allowed: a day as YYYY-MM-DD.',
    ]);
  });
});

describe('A catalogue that says nothing of itself', () => {
  for (const fields of [{}, {publisher: null, contact: {}, licence: {}}, {contact: {telephone: ' ', hours: {}}}]) {
    it(`has no section about it: ${JSON.stringify(fields)}`, async () => {
      const src = await file(aCatalogue(fields));
      const elements = await Promise.all([
        show('lot-catalogue', {src}),
        show('catalogue-contact', {src}),
        show('service-card', {src, service: 'emis-web', detail: 'full'}),
      ]);
      for (const element of elements) {
        expect(names(element, 'heading')).to.not.include('About this information');
        expect(element.shadowRoot!.querySelectorAll('dl:empty, [part~=provenance]')).to.have.lengthOf(0);
        expect(text(element)).to.not.contain('Contact details');
      }
    });
  }
});

describe('heading-level', () => {
  function levels(element: Element): string[] {
    return findAll(element, 'heading').map(({localName}) => localName);
  }

  const ours = aCatalogue({publisher: {name: 'Example ICB'}});

  it('is 2 by default: the list, its result, each service', async () => {
    const list = await listOf(ours);
    expect(names(list, 'heading')).to.deep.equal([
      'Our GP IT services',
      '1 service',
      'EMIS Web',
      'About this information',
    ]);
    expect(levels(list)).to.deep.equal(['h2', 'h3', 'h4', 'h3']);
  });

  it('is where the page needs it, and never past 6', async () => {
    const list = await listOf(ours, {'heading-level': 5});
    expect(levels(list)).to.deep.equal(['h5', 'h6', 'h6', 'h6']);
    list.headingLevel = 3;
    await find(list, 'heading', '1 service');
    expect(levels(list)).to.deep.equal(['h3', 'h4', 'h5', 'h4']);
  });

  it('holds for a failure, too', async () => {
    const list = await show('lot-catalogue', {src: situation({status: 404}).url, 'heading-level': 4});
    expect(levels(list)).to.deep.equal(['h4']);
  });

  it('holds for a card and its details', async () => {
    const card = await cardOf(ours, {service: 'emis-web', 'heading-level': 4, detail: 'full'});
    expect(levels(card)).to.deep.equal(['h4', 'h5', 'h5']);
  });

  it('gives way to a heading of the page’s own', async () => {
    const list = await listOf(aCatalogue(), {}, '<h1 slot="heading">What we may order</h1>');
    expect(names(list, 'heading')).to.include('What we may order').and.not.include('Our GP IT services');
    expect(names(list, 'search')).to.deep.equal(['Search: What we may order']);
  });
});

describe('strings', () => {
  it('replaces texts of the interface, in the catalogue’s own words', async () => {
    const words = {service: ['solution', 'solutions']};
    const strings = {
      'search.label': 'Find {services} here',
      'result.count': {one: 'Only {count}', other: '{count} found'},
    };
    const list = await listOf(aCatalogue({words}), {strings: JSON.stringify(strings)});
    await find(list, 'searchbox', 'Find solutions here');
    await find(list, 'heading', 'Only 1');
    list.strings = {'search.label': 'Look for'};
    await find(list, 'searchbox', 'Look for');
    await find(list, 'heading', '1 solution');
    list.removeAttribute('strings');
    await find(list, 'searchbox', 'Search solutions');
  });

  it('counts by the plural rules of the catalogue’s language', async () => {
    const strings = {'result.count': {two: '{count} wasanaeth (dau)', other: '{count} gwasanaeth'}};
    const list = await listOf(aCatalogue({language: 'cy', services: manyServices(2)}), {
      strings: JSON.stringify(strings),
    });
    await find(list, 'heading', '2 wasanaeth (dau)');
  });

  for (const nonsense of ['{search: "Find"}', '["Find"]', 'null', '"Find"']) {
    it(`replaces nothing when it makes no sense, with one warning: ${nonsense}`, async () => {
      const said = await warnings(async () => {
        const list = await listOf(aCatalogue(), {strings: nonsense});
        await find(list, 'searchbox', 'Search services');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<lot-catalogue>').and.contain(`strings="${nonsense}"`).and.contain('JSON object');
    });
  }

  it('replaces only what it has a text for', async () => {
    const strings = {'search.label': 7, 'result.count': {one: 'Only one'}, 'filters.clear': null, nothing: 'x'};
    const list = await listOf(aCatalogue({services: manyServices(2)}), {strings: JSON.stringify(strings)});
    await find(list, 'searchbox', 'Search services');
    await find(list, 'heading', '2 services');
  });

  it('shows markup as the text that it is', async () => {
    const list = await listOf(aCatalogue(), {
      strings: JSON.stringify({'search.label': '<img src=x onerror=alert(1)>'}),
    });
    await find(list, 'searchbox', '<img src=x onerror=alert(1)>');
  });
});

describe('A setting that is not understood', () => {
  const settings: [tag: 'lot-catalogue' | 'service-card', attribute: string, values: string[], allowed: string][] = [
    ['lot-catalogue', 'heading-level', ['1', '7', 'two', ''], 'a whole number from 2 to 6'],
    ['lot-catalogue', 'timeout', ['0', '10s'], 'a whole number from 1 to 600'],
    ['lot-catalogue', 'max-stale', ['-1', 'never'], 'a whole number from 0 to 3650'],
    ['lot-catalogue', 'page-size', ['abc', '-1', '1e9', '0', '2.5'], 'a whole number from 1 to 100'],
    ['lot-catalogue', 'page', ['0', 'last'], 'a whole number from 1 to 1000000'],
    ['lot-catalogue', 'sort', ['Name', 'price'], 'file, name, supplier, updated'],
    ['lot-catalogue', 'controls', ['serach', 'search,filter'], 'search filters sort'],
    ['lot-catalogue', 'detail-url', ['javascript:alert({id})', 'https://'], 'a URL with {id} in it'],
    ['service-card', 'detail', ['long'], 'summary, full'],
    ['service-card', 'heading-level', ['h2'], 'a whole number from 2 to 6'],
  ];
  for (const [tag, attribute, values, allowed] of settings) {
    for (const value of values) {
      it(`means the default, and one warning: <${tag} ${attribute}="${value}">`, async () => {
        const services = manyServices(12);
        const src = await file(aCatalogue({services}));
        const said = await warnings(async () => {
          const subject = tag === 'service-card' ? {service: 'service-1'} : {};
          const element = await show(tag, {src, ...subject, [attribute]: value});
          await reads(element, 'Service 1');
          if (tag === 'lot-catalogue') expect(names(element, 'listitem').join()).to.contain('Service 10');
          element.requestUpdate();
          await element.updateComplete;
          element.setAttribute('as-of', '2016-06-03');
          await reads(element, '3 June 2016');
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag}>`).and.contain(`${attribute}="${value}"`).and.contain(allowed);
      });
    }
  }

  it('warns of nothing when settings are good, or taken away', async () => {
    const said = await warnings(async () => {
      const src = await file(aCatalogue({services: manyServices(12)}));
      const good = {'heading-level': 3, 'page-size': 5, timeout: 5, page: 2, sort: 'name', controls: 'search pages'};
      const list = await show('lot-catalogue', {src, ...good, 'detail-url': '/services?id={id}'});
      await reads(list, 'Showing 6 to 10');
      for (const name of Object.keys(good)) list.removeAttribute(name);
      await reads(list, 'Showing 1 to 10');
      expect((await find(list, 'heading', '12 services')).localName).to.equal('h3');
    });
    expect(said).to.be.empty;
  });
});

describe('What scripts and frameworks set', () => {
  const catalogue = aCatalogue({lots: [aLot(), aLot({id: '2', name: 'Lot 2'})], services: manyServices(12)});
  const absent = [null, undefined];
  const texts = [
    'lot',
    'facets',
    'controls',
    'search',
    'asOf',
    'detailUrl',
    'strings',
    'catalogue',
    'query',
    'services',
  ];
  for (const name of texts) {
    it(`may be nothing: ${name}`, async () => {
      const list = await listOf(catalogue);
      for (const value of absent) {
        Object.assign(list, {[name]: value});
        await list.updateComplete;
        await find(list, 'heading', '12 services');
      }
    });
  }

  const situations: [properties: object, says: string][] = [
    [{lot: 1}, '12 services on Lot 1'],
    [{lot: [1, 2]}, '12 services on Lot 1 or Lot 2'],
    [{pageSize: '5'}, 'Showing 1 to 5'],
    [{strings: '{"search.label": "Look for"}'}, 'Look for'],
    [{query: {search: 12}}, '12 services'],
    [{query: {search: null, sort: null, page: null, filters: null}}, '12 services'],
    [{query: {page: 'last'}}, 'Showing 1 to 10'],
    [{query: {filters: {lot: '1'}}}, '12 services on Lot 1'],
    [{query: {filters: {lot: null}}}, '12 services'],
  ];
  for (const [properties, says] of situations) {
    it(`is taken as it is meant, or left: ${JSON.stringify(properties)}`, async () => {
      const list = await listOf(catalogue);
      Object.assign(list, properties);
      await list.updateComplete;
      await reads(list, says);
      expect(names(list, 'listitem').join()).to.contain('Service 1');
    });
  }
});

describe('A shadow tree that something else empties', () => {
  it('is filled again with the next change', async () => {
    const list = await listOf(aCatalogue());
    list.renderRoot.replaceChildren();
    list.requestUpdate();
    await find(list, 'heading', '1 service');
    list.query = {search: 'x'};
    await find(list, 'heading', 'No services matching “x”');
  });

  it('in part is whole again with the next change', async () => {
    const list = await listOf(aCatalogue());
    list.renderRoot.querySelector('.outcome')!.replaceChildren();
    list.query = {search: 'x'};
    await find(list, 'heading', 'No services matching “x”');
    list.clear();
    await find(list, 'heading', '1 service');
  });
});

describe('What is said once (not on every card)', () => {
  const notice = {kind: 'disclaimer', text: 'Not assured by anyone.'};
  const catalogue = aCatalogue({
    updated: '2018-09-28',
    reviewBy: '2019-06',
    publisher: {name: 'NHS Digital', url: 'https://digital.nhs.uk/'},
    partial: 'The register is lost.',
    licence: {name: 'OGL v3.0'},
    lots: [
      aLot({notices: [notice]}),
      aLot({id: '2', name: 'Lot 2', notices: [notice, {kind: 'warning', title: 'Careful', text: 'Lot 2 only.'}]}),
    ],
    services: [aService(), aService({id: 'b', name: 'Telehealth', lot: '2'})],
  });

  it('is every notice of the lots that are shown, and of no other', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'button', '1 more notice')).click();
    const said = text(list);
    expect(said.split('Not assured by anyone.')).to.have.length(2);
    expect(said).to.contain('Disclaimer').and.contain('Lot 2: Careful Lot 2 only.');
    list.lot = '1';
    await gone(list, 'button', 'Telehealth');
    expect(text(list)).to.contain('Not assured by anyone.').and.not.contain('Lot 2 only.');
  });

  it('is where the data comes from and how old it is', async () => {
    const list = await listOf(catalogue);
    await find(list, 'link', 'NHS Digital');
    expect(text(list))
      .to.contain('Updated 28 September 2018')
      .and.contain('The register is lost.')
      .and.contain('OGL v3.0');
    expect(text(list)).to.contain('was due for review by June 2019');
    const card = await cardOf(catalogue, {service: 'emis-web'});
    expect(text(card)).to.contain('Updated 28 September 2018').and.contain('Not assured by anyone.');
    expect(text(card)).to.not.contain('Lot 2 only.');
  });

  it('is that a catalogue is archived, and then nobody is to be called', async () => {
    const archived = {on: '2019-12-31', text: 'GPSoC has ended.', url: 'https://example.org/now'};
    const contact = {telephone: '0300 303 5678', email: 'help@example.org', url: 'https://example.org/help'};
    const list = await listOf(aCatalogue({archived, contact}));
    await reads(list, 'Archived 31 December 2019 GPSoC has ended.');
    await reads(list, 'Contact details at the time 0300 303 5678 help@example.org https://example.org/help');
    expect(findAll(list, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/now']);
  });

  it('is whom to call, otherwise', async () => {
    const list = await listOf(
      aCatalogue({contact: {telephone: '0300 303 5678', email: 'help@example.org', hours: '9 to 5'}}),
    );
    expect((await find(list, 'link', '0300 303 5678')).getAttribute('href')).to.equal('tel:03003035678');
    expect((await find(list, 'link', 'help@example.org')).getAttribute('href')).to.equal('mailto:help@example.org');
  });
});

describe('Slots', () => {
  const slots = '<p slot="intro">Ask us first.</p><p slot="footer">Seen in June.</p>';

  it('put the author’s words in their places', async () => {
    const list = await listOf(aCatalogue(), {}, slots);
    expect(text(list)).to.match(/^Our GP IT services Ask us first\. .* Seen in June\.$/);
    const card = await cardOf(aCatalogue(), {service: 'emis-web'}, slots);
    expect(text(card))
      .to.contain('Ask us first.')
      .and.match(/Seen in June\.$/);
  });
});

async function linkTo(href: string, meanwhile: () => Promise<void>): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'gpsoc-catalogue';
  link.href = href;
  document.body.append(link);
  try {
    await meanwhile();
  } finally {
    link.remove();
  }
}
