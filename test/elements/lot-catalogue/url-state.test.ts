// What a reader asks, in the page's URL: it can be linked and gone back to.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {listen, silence} from '../../support/announcements.ts';
import {aCatalogue, aLot, aService, manyServices} from '../../support/build.ts';
import {find, findAll, focusOn, gone, reads, text, until} from '../../support/look.ts';
import {situation} from '../../source/server.ts';
import {events, file, listOf, place, warnings} from '../../support/show.ts';
import {said, visit, watchHistory} from '../../support/url.ts';

const catalogue = aCatalogue({
  lots: [aLot(), aLot({id: '2', name: 'Lot 2'})],
  facets: [{id: 'hosting', name: 'Hosting', values: [{id: 'own', name: 'On site'}]}],
  categories: [{id: 'docs', name: 'Documents'}],
  capabilities: [{id: 'eps', name: 'Prescriptions'}],
  services: [
    aService({facets: {hosting: ['own']}, capabilities: ['eps'], status: 'planned'}),
    aService({id: 'vision', name: 'Vision', supplier: 'INPS', updated: '2018', facets: {hosting: ['cloud']}}),
    aService({
      id: 'docman',
      name: 'Docman',
      supplier: 'INPS',
      categories: ['docs'],
      pairings: [{service: 'emis-web', status: 'assured'}],
    }),
    aService({id: 'gone', name: 'Gone', supplier: 'INPS', status: 'withdrawn'}),
    ...manyServices(20, {supplier: 'TPP', lot: '2'}),
  ],
});

const linkable = {'url-state': 'query'};

describe('A link', () => {
  const situations: [query: string, sentence: string][] = [
    ['q=vision', '1 service matching “vision”'],
    ['lot=2', '20 services on Lot 2'],
    ['category=docs', '1 service in Documents'],
    ['supplier=INPS', '2 services from INPS'],
    ['supplier=INPS&supplier=EMIS', '3 services from EMIS or INPS'],
    ['capability=eps', '1 service with Prescriptions'],
    ['works-with=emis-web', '1 service that works with EMIS Web'],
    ['status=withdrawn', '1 service with the status “Withdrawn”'],
    ['f.hosting=own', '1 service with Hosting: On site'],
    ['q=vis&supplier=INPS&lot=1', '1 service on Lot 1 from INPS matching “vis”'],
  ];
  for (const [query, sentence] of situations) {
    it(`asks what it says: ${query}`, async () => {
      visit(query);
      await find(await listOf(catalogue, linkable), 'heading', sentence);
      expect(said()).to.equal(query);
    });
  }

  it('sets the search box, the order and the page', async () => {
    visit('q=service&sort=name&page=2');
    const list = await listOf(catalogue, linkable);
    await reads(list, 'Showing 11 to 20');
    expect(valueOf(await find(list, 'searchbox'))).to.equal('service');
    expect(valueOf(await find(list, 'combobox'))).to.equal('name');
    expect(cards(list)[0]).to.equal('Service 11');
  });

  it('asks for nothing strange', async () => {
    visit('q=e&page=-7&sort=price&supplier=nobody&f.=x&f.__proto__=y&service=');
    const list = await listOf(catalogue, linkable);
    await find(list, 'heading', /^No services .*from nobody/);
    expect(list.query).to.deep.include({page: 1, sort: undefined});
    (await find(list, 'button', 'Clear all')).click();
    await find(list, 'heading', '23 services');
  });

  it('from a form with empty fields asks for what is filled in', async () => {
    visit('q=vision&lot=&supplier=');
    await find(await listOf(catalogue, linkable), 'heading', '1 service matching “vision”');
  });

  it('never undoes what the author fixed', async () => {
    visit('lot=2&supplier=TPP');
    await find(await listOf(catalogue, {...linkable, lot: '1'}), 'heading', 'No services on Lot 2 from TPP');
  });

  it('is read when the list already stands there and the attribute comes', async () => {
    visit('q=vision');
    const list = await listOf(catalogue);
    await find(list, 'heading', '23 services');
    list.setAttribute('url-state', 'query');
    await find(list, 'heading', '1 service matching “vision”');
  });

  it('that says nothing to the list means what the author set', async () => {
    visit('colour=red');
    await find(await listOf(catalogue, {...linkable, search: 'vision'}), 'heading', '1 service matching “vision”');
    visit('supplier=INPS');
    await find(await listOf(catalogue, {...linkable, search: 'vision'}), 'heading', '2 services from INPS');
  });

  it('that says nothing leaves what a script has asked', async () => {
    const list = document.createElement('lot-catalogue');
    list.urlState = 'query';
    list.query = {search: 'vision'};
    list.catalogue = catalogue;
    document.body.append(list);
    await find(list, 'heading', '1 service matching “vision”');
    list.remove();
  });
});

describe('The URL', () => {
  const acts: [does: string, act: (list: LotCatalogue) => Promise<unknown>, query: string][] = [
    ['ticks', (list) => tick(list, /^INPS/), 'supplier=INPS'],
    ['ticks a property of the catalogue', (list) => tick(list, /^On site/), 'f.hosting=own'],
    ['sorts', (list) => choose(list, 'updated'), 'sort=updated'],
    ['turns the page', (list) => press(list, 'Page 3'), 'page=3'],
    ['opens a service', (list) => press(list, 'Vision'), 'service=vision'],
    ['asks for withdrawn services', (list) => press(list, 'Show withdrawn services'), 'status=withdrawn'],
  ];
  for (const [does, act, query] of acts) {
    it(`follows at once, with an entry in the history, when the reader ${does}`, async () => {
      const list = await listOf(catalogue, linkable);
      const {pushed, replaced} = watchHistory();
      await act(list);
      await until(
        () => said() === query,
        () => `expected ${query}, found ${said()}`,
      );
      expect({pushed, replaced: replaced.length}).to.deep.equal({pushed: [location.href], replaced: 0});
    });
  }

  const undone: [
    what: string,
    attributes: {search?: string; page?: number},
    undo: (list: LotCatalogue) => Promise<unknown>,
  ][] = [
    ['page', {page: 2}, (list) => press(list, 'Page 1')],
    ['search', {search: 'v'}, (list) => erase(list)],
  ];

  it('has each word typed once, when the keys rest, and no entry in the history for any', async () => {
    const list = await listOf(catalogue, linkable);
    const {pushed, replaced} = watchHistory();
    const keys: number[] = [];
    (await find(list, 'searchbox')).addEventListener('input', ({timeStamp}) => keys.push(timeStamp));
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'emis web'});
    await until(
      () => said() === 'q=emis+web',
      () => `expected q=emis+web, found ${said()}`,
    );
    expect(pushed).to.be.empty;
    for (const at of replaced) {
      const last = Math.max(...keys.filter((key) => key <= at));
      expect(at - last).to.be.within(245, 2000);
    }
  });

  it('has what is typed even if the list leaves the page meanwhile', async () => {
    const list = await listOf(catalogue, linkable);
    (await find(list, 'searchbox')).focus();
    await sendKeys({press: 'v'});
    list.remove();
    expect(said()).to.equal('q=v');
  });

  it('is rid of what is taken back', async () => {
    visit('q=vision&supplier=INPS&sort=name&page=2&service=vision');
    const list = await listOf(catalogue, linkable);
    await press(list, 'Clear all');
    await until(
      () => said() === 'sort=name',
      () => `expected sort=name, found ${said()}`,
    );
  });

  for (const [what, attributes, undo] of undone) {
    it(`says that the reader undid what the author set: ${what}`, async () => {
      const list = await listOf(catalogue, {...linkable, ...attributes});
      await undo(list);
      await until(() => said() !== '', 'expected the URL to say something');
      const heading = text(await find(list, 'heading', /^23 services/));
      const shown = cards(list);
      list.remove();
      const reloaded = await listOf(catalogue, {...linkable, ...attributes});
      await find(reloaded, 'heading', heading);
      expect(cards(reloaded)).to.deep.equal(shown);
    });
  }

  it('keeps what is not ours, to the letter and in its order', async () => {
    history.replaceState(null, '', '?b=%7e&q=emis&a=1+2%203&&flag&b=2&Q=x&lots=1&f.=y&#part-2');
    const list = await listOf(catalogue, linkable);
    await find(list, 'heading', '1 service matching “emis”');
    await tick(list, /^EMIS/);
    expect(location.search).to.equal('?b=%7e&a=1+2%203&&flag&b=2&Q=x&lots=1&f.=y&&q=emis&supplier=EMIS');
    expect(location.hash).to.equal('#part-2');
    await press(list, 'Clear all');
    expect(location.search).to.equal('?b=%7e&a=1+2%203&&flag&b=2&Q=x&lots=1&f.=y&');
  });

  it('keeps the state that the page has put beside it', async () => {
    history.replaceState({page: 'own'}, '');
    await tick(await listOf(catalogue, linkable), /^INPS/);
    expect(history.state).to.deep.equal({page: 'own'});
  });

  it('may be none that the page is allowed to change: the list works all the same', async () => {
    const list = await listOf(catalogue, linkable);
    const heard = events(list, 'gpsoc-query');
    history.pushState = history.replaceState = () => {
      throw new DOMException('Too many, or in a frame without a URL', 'SecurityError');
    };
    await tick(list, /^INPS/);
    await find(list, 'heading', '2 services from INPS');
    (await find(list, 'searchbox')).focus();
    await sendKeys({press: 'v'});
    await find(list, 'heading', '1 service from INPS matching “v”');
    list.remove();
    expect(heard.map(({total}) => total)).to.deep.equal([2, 1]);
  });

  for (const urlState of ['off', undefined, 'hash']) {
    it(`is left alone: url-state="${String(urlState)}"`, async () => {
      visit('q=vision&page=2');
      const {pushed, replaced} = watchHistory();
      const warned = await warnings(async () => {
        const list = await listOf(catalogue, urlState === undefined ? {} : {'url-state': urlState});
        await find(list, 'heading', '23 services');
        await tick(list, /^INPS/);
        await press(list, 'Vision');
        (await find(list, 'searchbox')).focus();
        await sendKeys({press: 'v'});
        await find(list, 'heading', '1 service from INPS matching “v”');
        expect(findAll(list, 'button', 'Copy link').length, 'Copy link').to.equal(0);
        expect(findAll(list, 'link', /Link to this/).length, 'Link to this service').to.equal(0);
        list.remove();
      });
      expect({pushed, replaced}).to.deep.equal({pushed: [], replaced: []});
      expect(warned.join()).to.match(urlState === 'hash' ? /url-state="hash"/ : /^$/);
    });
  }
});

describe('Parameters of the page that are called like the list’s', () => {
  const foreign = [
    'page=services&lang=en',
    'sort=-date',
    'status=preview&category=7',
    'lot=&supplier=',
    'f.colour=red',
    'page=services&sort=price&status=preview',
    'service=cleaning',
    'service=12&page=2',
    'page=2&category=7',
    'service=&lot=',
  ];
  for (const query of foreign) {
    it(`ask nothing of it, and stay: ${query}`, async () => {
      visit(query);
      const {pushed, replaced} = watchHistory();
      const list = await listOf(catalogue, linkable);
      await find(list, 'heading', '23 services');
      expect(list.query).to.deep.equal({search: '', sort: undefined, page: 1, filters: {}});
      expect({said: said(), pushed, replaced}).to.deep.equal({said: query, pushed: [], replaced: []});
      (await find(list, 'searchbox')).focus();
      await sendKeys({press: 'v'});
      await until(
        () => said() === `${query}&q=v`,
        () => `expected ${query}&q=v, found ${said()}`,
      );
      await erase(list);
      await until(
        () => said() === query,
        () => `expected ${query}, found ${said()}`,
      );
    });
  }

  it('are not doubled: what the list would say by that name is not said', async () => {
    visit('page=services&status=preview');
    const list = await listOf(catalogue, linkable);
    await press(list, 'Page 2');
    await reads(list, 'Showing 11 to 20');
    await choose(list, 'name');
    await tick(list, /^Planned/);
    await find(list, 'heading', '1 service with the status “Planned”');
    expect(said()).to.equal('page=services&status=preview&sort=name');
  });

  it('leave what the author and a script have asked', async () => {
    visit('category=7');
    const first = await listOf(catalogue, {...linkable, search: 'vision'});
    await find(first, 'heading', '1 service matching “vision”');
    first.remove();
    const list = document.createElement('lot-catalogue');
    list.urlState = 'query';
    list.query = {filters: {supplier: ['INPS']}};
    list.catalogue = catalogue;
    document.body.append(list);
    await find(list, 'heading', '2 services from INPS');
    list.remove();
  });

  it('are the list’s behind something else of its own: a link may name what has gone', async () => {
    visit('q=emis&supplier=nobody');
    const list = await listOf(catalogue, linkable);
    await find(list, 'heading', 'No services from nobody matching “emis”');
    await press(list, 'Clear all');
    expect(said()).to.equal('');
  });

  it('are the list’s where they have its prefix', async () => {
    visit('a.supplier=nobody&supplier=nobody');
    const list = await listOf(catalogue, {...linkable, 'url-prefix': 'a.'});
    await find(list, 'heading', 'No services from nobody');
    await press(list, 'Clear all');
    expect(said()).to.equal('supplier=nobody');
  });

  const arriving: [query: string, sentence: string][] = [
    ['supplier=Late', '1 service from Late'],
    ['supplier=nobody', '2 services'],
  ];
  for (const [query, sentence] of arriving) {
    it(`are told apart once all services have arrived: ${query}`, async () => {
      visit(query);
      const late = aService({id: 'late', name: 'Late', supplier: 'Late'});
      const page = situation({wait: 300, body: JSON.stringify({services: [late]})});
      const src = await file(aCatalogue({servicePages: [{url: page.url, count: 1}]}));
      const list = place('lot-catalogue', {...linkable, src});
      await reads(list, 'Loading more services');
      await find(list, 'heading', `No services from ${query.slice('supplier='.length)}`);
      await find(list, 'heading', sentence);
      expect(said()).to.equal(query);
    });
  }
});

describe('Back and Forward', () => {
  it('take the reader through what was asked', async () => {
    const list = await listOf(catalogue, linkable);
    await tick(list, /^TPP/);
    await press(list, 'Page 2');
    await focusOn(list, 'heading', '20 services from TPP');
    await press(list, 'Service 13');
    await choose(list, 'name');
    expect(said()).to.equal('supplier=TPP&sort=name');

    history.back();
    await find(list, 'heading', 'Availability');
    expect(said()).to.equal('supplier=TPP&page=2&service=service-13');
    await reads(list, 'Showing 11 to 20');
    history.back();
    await gone(list, 'heading', 'Availability');
    await reads(list, 'Showing 11 to 20');
    history.back();
    await reads(list, 'Showing 1 to 10');
    await find(list, 'button', 'Remove filter Supplier: TPP');
    history.back();
    await find(list, 'heading', '23 services');
    expect(findAll(list, 'checkbox').filter((box) => (box as HTMLInputElement).checked).length).to.equal(0);

    history.go(4);
    await until(() => valueOf(findAll(list, 'combobox')[0]!) === 'name', 'expected the order to be by name');
    await find(list, 'heading', '20 services from TPP');
    expect(said()).to.equal('supplier=TPP&sort=name');
  });

  it('leave the history as it is, and tell the page of nothing that it has not asked', async () => {
    const list = await listOf(catalogue, linkable);
    await tick(list, /^INPS/);
    await find(list, 'heading', '2 services from INPS');
    const {pushed, replaced} = watchHistory();
    const heard = events(list, 'gpsoc-service');
    history.back();
    await find(list, 'heading', '23 services');
    history.forward();
    await find(list, 'heading', '2 services from INPS');
    expect({pushed, replaced, heard}).to.deep.equal({pushed: [], replaced: [], heard: []});
  });

  it('leave focus where it is', async () => {
    const list = await listOf(catalogue, linkable);
    (await find(list, 'checkbox', /^INPS/)).focus();
    await sendKeys({press: ' '});
    await find(list, 'heading', '2 services from INPS');
    history.back();
    await find(list, 'heading', '23 services');
    await focusOn(list, 'checkbox', /^INPS/);
  });

  it('are announced, unless focus goes to the service that stands open', async () => {
    const list = await listOf(catalogue, linkable);
    await press(list, 'Vision');
    await tick(list, /^INPS/);
    await find(list, 'heading', '2 services from INPS');
    await silence();
    const heard = listen();
    history.back();
    await focusOn(list, 'button', 'Vision');
    await silence();
    expect(heard).to.be.empty;
    history.back();
    await until(() => heard.length > 0, 'expected an announcement');
    history.go(2);
    await until(() => heard.length > 1, 'expected another announcement');
    expect(heard).to.deep.equal(['23 services', '2 services from INPS']);
  });

  it('come to a page as it was when a service stood open on another', async () => {
    const list = await listOf(catalogue, linkable);
    await press(list, 'Vision');
    await press(list, 'Page 2');
    await reads(list, 'Showing 11 to 20');
    await tick(list, /^INPS/);
    await find(list, 'heading', '2 services from INPS');
    history.back();
    await find(list, 'heading', '23 services');
    await reads(list, 'Showing 11 to 20');
  });

  it('forget what is being typed', async () => {
    const list = await listOf(catalogue, linkable);
    await tick(list, /^INPS/);
    (await find(list, 'searchbox')).focus();
    await sendKeys({press: 'v'});
    const {replaced} = watchHistory();
    history.back();
    await find(list, 'heading', '23 services');
    expect(valueOf(await find(list, 'searchbox'))).to.equal('');
    await choose(list, 'name');
    expect({said: said(), replaced}).to.deep.equal({said: 'sort=name', replaced: []});
  });
});

describe('Two lists on a page', () => {
  it('each have parameters of their own', async () => {
    visit('a.q=vision&b.supplier=TPP');
    const a = await listOf(catalogue, {...linkable, 'url-prefix': 'a.'});
    const b = await listOf(catalogue, {...linkable, 'url-prefix': 'b.'});
    await find(a, 'heading', '1 service matching “vision”');
    await find(b, 'heading', '20 services from TPP');

    await press(b, 'Page 2');
    expect(said()).to.equal('a.q=vision&b.supplier=TPP&b.page=2');
    await press(a, 'Vision');
    expect(said()).to.equal('b.supplier=TPP&b.page=2&a.q=vision&a.service=vision');
    await find(a, 'heading', 'Availability');
    history.back();
    await gone(a, 'heading', 'Availability');
    await reads(b, 'Showing 11 to 20');
    history.back();
    await reads(b, 'Showing 1 to 10');
    await find(a, 'heading', '1 service matching “vision”');
  });

  it('are warned of, once, where they share their parameters', async () => {
    const warned = await warnings(async () => {
      for (let n = 0; n < 3; n++) await listOf(catalogue, linkable);
    });
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/<lot-catalogue>.*url-prefix/);
  });

  const apart: [situation: string, attributes: Record<string, string>[]][] = [
    ['prefixes of their own', [linkable, {...linkable, 'url-prefix': 'a.'}, {...linkable, 'url-prefix': 'b.'}]],
    ['one that leaves the URL alone', [linkable, {}]],
  ];
  for (const [situation, lists] of apart) {
    it(`are not warned of with ${situation}`, async () => {
      const warned = await warnings(async () => {
        for (const attributes of lists) await listOf(catalogue, attributes);
      });
      expect(warned).to.be.empty;
    });
  }

  it('are not warned of when one takes the place of the other', async () => {
    const warned = await warnings(async () => {
      (await listOf(catalogue, linkable)).remove();
      await listOf(catalogue, linkable);
    });
    expect(warned).to.be.empty;
  });

  it('do not take each other’s parameters, whichever has a prefix', async () => {
    visit('q=emis&a.q=vision');
    const a = await listOf(catalogue, {...linkable, 'url-prefix': 'a.'});
    const plain = await listOf(catalogue, linkable);
    await find(a, 'heading', '1 service matching “vision”');
    await find(plain, 'heading', '1 service matching “emis”');
    await tick(plain, /^EMIS/);
    expect(said()).to.equal('a.q=vision&q=emis&supplier=EMIS');
  });
});

async function press(list: LotCatalogue, name: string): Promise<void> {
  (await find(list, 'button', name)).click();
  await list.updateComplete;
}

async function tick(list: LotCatalogue, name: RegExp): Promise<void> {
  for (const group of list.renderRoot.querySelectorAll('details')) group.open = true;
  (await find(list, 'checkbox', name)).click();
  await list.updateComplete;
}

async function choose(list: LotCatalogue, value: string): Promise<void> {
  const select = (await find(list, 'combobox', 'Sort by')) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
}

async function erase(list: LotCatalogue): Promise<void> {
  (await find(list, 'searchbox')).focus();
  await sendKeys({press: 'Backspace'});
}

function valueOf(control: HTMLElement): string {
  return (control as HTMLInputElement).value;
}

function cards(list: Element): string[] {
  return findAll(list, 'heading')
    .filter(({localName}) => localName === 'h4')
    .map((heading) => text(heading));
}
