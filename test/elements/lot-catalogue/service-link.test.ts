// A link to one service: it is opened, wherever it stands in the list and whenever it comes. And the links that readers
// are given.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LotCatalogue} from '../../../src/elements/lot-catalogue/lot-catalogue.ts';
import {situation} from '../../source/server.ts';
import {aCatalogue, aService, manyServices, type Raw} from '../../support/build.ts';
import {find, findAll, focused, focusOn, names, reads, text, until} from '../../support/look.ts';
import {openPage, type Page} from '../../support/page.ts';
import {events, file, finished, listOf, place} from '../../support/show.ts';
import {said, visit, watchHistory} from '../../support/url.ts';

const linkable = {'url-state': 'query'};
const catalogue = aCatalogue({
  services: [
    ...manyServices(33, {summary: 'Long enough to be out of sight.'}),
    aService({status: 'withdrawn', replacedBy: 'emis-x'}),
    aService({id: 'emis-x', name: 'EMIS-X', replacedBy: 'emis-y'}),
    aService({id: 'emis-y', name: 'EMIS-Y'}),
    aService({id: 'lv', name: 'LV', status: 'withdrawn', replacedBy: 'no-longer-known'}),
    aService({id: 'a', name: 'Round and', replacedBy: 'b'}),
    aService({id: 'b', name: 'round', replacedBy: 'a'}),
  ],
});

describe('A link to a service', () => {
  for (const layout of ['cards', 'table', 'list']) {
    it(`turns to its page, opens it, and brings it into sight and focus: ${layout}`, async () => {
      visit('service=service-27');
      const {pushed, replaced} = watchHistory();
      const list = await listOf(catalogue, {...linkable, layout});
      await isOpen(list, 'Service 27');
      await reads(list, 'Showing 21 to 30');
      await isInSight(focused()); // WebKit scrolls with its next frame
      expect({said: said(), pushed, replaced}).to.deep.equal({said: 'service=service-27', pushed: [], replaced: []});
    });
  }

  it('keeps it in sight while elements above the list fill', async () => {
    document.body.style.setProperty('overflow-anchor', 'none'); // as in Safari, which holds no place by itself
    visit('service=service-27');
    const src = situation({wait: 700, body: JSON.stringify(catalogue)}).url;
    const above = place('lot-catalogue', {src, 'page-size': '30'});
    const list = await listOf(catalogue, linkable);
    await isOpen(list, 'Service 27');
    await find(above, 'heading', '37 services');
    expect(above.offsetHeight, 'has grown').to.be.greaterThan(innerHeight);
    await isInSight(focused());
    document.body.style.removeProperty('overflow-anchor');
  });

  it('finds it in the order and among the services that the link asks for', async () => {
    visit('q=service+3&sort=name&service=service-32');
    const list = await listOf(catalogue, {...linkable, 'page-size': 2});
    await isOpen(list, 'Service 32');
    await reads(list, 'Showing 3 to 4');
  });

  it('tells the page nothing: the reader has opened nothing here', async () => {
    visit('service=service-27');
    const heard = events(document.body, 'gpsoc-service', 'gpsoc-query');
    await isOpen(await listOf(catalogue, linkable), 'Service 27');
    expect(heard).to.be.empty;
  });

  it('waits for the catalogue', async () => {
    visit('service=service-27');
    const list = place('lot-catalogue', {
      ...linkable,
      src: situation({wait: 500, body: JSON.stringify(catalogue)}).url,
    });
    await list.updateComplete;
    expect(findAll(list, 'button').length).to.equal(0);
    await isOpen(list, 'Service 27');
  });

  it('waits for the file of services that it is in', async () => {
    visit('service=late');
    const list = place('lot-catalogue', {...linkable, src: await withLater([aService({id: 'late', name: 'Late'})])});
    await reads(list, 'Loading more services');
    expect(text(list)).to.not.contain('is not among');
    expect(findAll(list, 'heading', 'Availability').length).to.equal(0);
    await isOpen(list, 'Late');
  });

  it('waits for what replaced it', async () => {
    visit('service=old');
    const old = [...manyServices(3), aService({id: 'old', name: 'Old', replacedBy: 'new'})];
    const list = place('lot-catalogue', {...linkable, src: await withLater([aService({id: 'new', name: 'New'})], old)});
    await reads(list, 'Loading more services');
    await isOpen(list, 'New');
  });

  it('is forgotten when the reader does something else before it comes', async () => {
    visit('service=late');
    const list = place('lot-catalogue', {...linkable, src: await withLater([aService({id: 'late', name: 'Late'})])});
    const loaded = finished(list);
    (await find(list, 'searchbox')).focus();
    await sendKeys({press: 'l'});
    await loaded;
    await find(list, 'button', 'Late');
    await focusOn(list, 'searchbox');
    expect(findAll(list, 'heading', 'Availability').length).to.equal(0);
    await until(
      () => said() === 'q=l',
      () => `expected q=l, found ${said()}`,
    );
  });

  it('that has been retired leads to what replaced it in the end', async () => {
    visit('service=emis-web');
    const list = await listOf(catalogue, linkable);
    await isOpen(list, 'EMIS-Y');
    expect(findAll(list, 'heading', 'Availability').length).to.equal(1);
  });

  it('that has been retired leads to itself while what replaced it is not shown', async () => {
    visit('service=emis-web&status=withdrawn');
    await isOpen(await listOf(catalogue, linkable), 'EMIS Web');
  });

  it('that goes round in circles still comes to an end', async () => {
    visit('service=a');
    await isOpen(await listOf(catalogue, linkable), 'round');
  });

  const missing: [query: string, sentence: string][] = [
    ['service=service-27&q=round', 'Service 27 is not in this list.'],
    ['service=lv&supplier=nobody&q=x', 'LV is not in this list.'],
    ['q=e&service=nobody', 'nobody is not in this list.'],
  ];
  for (const [query, sentence] of missing) {
    it(`says so when it is not shown: ${query}`, async () => {
      visit(query);
      const list = await listOf(catalogue, linkable);
      await reads(list, sentence);
      expect(findAll(list, 'heading', 'Availability').length).to.equal(0);
      list.query = {sort: 'name'};
      await until(
        () => !text(list).includes('is not among'),
        () => 'expected the sentence to go when something else is asked',
      );
    });
  }

  it('that has been withdrawn says so, and offers it', async () => {
    visit('service=lv');
    const {pushed} = watchHistory();
    const list = await listOf(catalogue, linkable);
    await reads(list, 'LV has been withdrawn.');
    expect(findAll(list, 'heading', 'Availability').length).to.equal(0);
    (await find(list, 'button', 'Show LV')).click();
    await isOpen(list, 'LV');
    expect(text(list)).to.not.contain('LV has been withdrawn.');
    expect([said(), pushed.length]).to.deep.equal(['status=withdrawn&service=lv', 1]);
    history.back();
    await reads(list, 'LV has been withdrawn.');
  });

  it('that has been withdrawn is not offered where the author shows no such services', async () => {
    visit('service=lv');
    const list = await listOf(catalogue, {...linkable, status: 'available'});
    await reads(list, 'LV is not in this list.');
    expect(names(list, 'button', 'Show LV')).to.be.empty;
  });

  it('goes to the service’s own page where it has one', async () => {
    visit('service=service-27');
    const list = await listOf(catalogue, {...linkable, 'detail-url': '/services/{id}'});
    await focusOn(list, 'link', 'Service 27');
  });
});

describe('“Link to this service”', () => {
  it('is the URL of the list with this service open', async () => {
    visit('supplier=EMIS&page=2&x=1');
    const list = await listOf(catalogue, linkable);
    (await find(list, 'button', 'Service 12')).click();
    (await find(list, 'button', 'Service 13')).click();
    await until(
      () => findAll(list, 'link', 'Link to this service').length === 2,
      () => 'expected two links',
    );
    const [first] = findAll(list, 'link', 'Link to this service') as HTMLAnchorElement[];
    expect(first!.href.endsWith('&x=1&supplier=EMIS&page=2&service=service-12')).to.be.true;
    history.replaceState(null, '', first!.href);
    list.remove();
    await isOpen(await listOf(catalogue, linkable), 'Service 12');
  });
});

describe('“Copy link”', () => {
  it('puts the link on the clipboard, and says so', async () => {
    const list = await listOf(catalogue, linkable);
    (await find(list, 'button', 'Service 3')).click();
    await copyLink(list);
    await focusOn(list, 'button', 'Link copied');
    await reads(document.body.lastElementChild!, 'Link copied');
    expect(await pasted()).to.equal(location.href);
  });

  it('is there again for another link', async () => {
    const list = await listOf(catalogue, linkable);
    for (const change of [
      () => find(list, 'button', 'Service 3'),
      () => find(list, 'button', 'Page 2'),
      () => find(list, 'button', 'Show withdrawn services'),
    ]) {
      await copyLink(list);
      (await change()).click();
      await find(list, 'button', 'Copy link');
    }
    await copyLink(list);
    history.back();
    await find(list, 'button', 'Copy link');
  });

  it('gives the link to be copied by hand where the page may not use the clipboard', async () => {
    const page = await openList({headers: ['Permissions-Policy: clipboard-write=()']});
    const list = page.first('lot-catalogue');
    const copy = await find(list, 'button', 'Copy link');
    copy.focus();
    copy.click();
    const field = (await find(list, 'textbox', 'Copy this link')) as HTMLInputElement;
    await until(
      () => list.renderRoot instanceof page.window.ShadowRoot && list.renderRoot.activeElement === field,
      () => 'expected focus on the field',
    );
    expect(field.value).to.equal(page.window.location.href);
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(field.value);
    expect(field.readOnly).to.be.true;
    (await find(list, 'button', 'Page 2')).click();
    await find(list, 'button', 'Copy link');
  });

  it('is one of the controls', async () => {
    const list = await listOf(catalogue, {...linkable, controls: 'search pages'});
    expect(names(list, 'button')).to.not.include('Copy link');
  });
});

describe('A page that is reloaded', () => {
  it('shows what it showed before', async () => {
    const page = await openList({});
    const list = page.first('lot-catalogue');
    (await find(list, 'checkbox', /^Available/)).click();
    (await find(list, 'button', 'Page 2')).click();
    (await find(list, 'button', 'Service 14')).click();
    await find(list, 'heading', 'Availability');
    const before = text(list);
    const again = await reloaded(page);
    await find(again, 'heading', 'Availability');
    expect(text(again)).to.equal(before);
    const {activeElement} = again.renderRoot as ShadowRoot;
    expect(text(activeElement!)).to.equal('Service 14');
  });

  async function reloaded(page: Page): Promise<LotCatalogue> {
    const before = page.first('lot-catalogue');
    page.window.location.reload();
    return until(
      () => {
        const list = page.window.document.querySelector('lot-catalogue');
        return list !== before && list?.hasUpdated && list;
      },
      () => 'expected a new page',
    );
  }
});

/** The service stands open, and its name has focus. */
async function isOpen(list: Element, name: string): Promise<void> {
  const opener = await focusOn(list, 'button', name);
  expect(opener.getAttribute('aria-expanded')).to.equal('true');
  await find(list, 'heading', 'Availability');
}

async function isInSight(element: Element): Promise<void> {
  const top = () => element.getBoundingClientRect().top;
  await until(
    () => top() >= 0 && top() <= innerHeight - 24,
    () => `expected a place in the window, found it at ${top()} of ${innerHeight}`,
  );
}

/** Where the server holds a catalogue whose further services take a moment. */
async function withLater(services: Raw[], first = manyServices(3)): Promise<string> {
  const {url} = situation({wait: 500, body: JSON.stringify({services})});
  return file(aCatalogue({services: first, servicePages: [{url, count: services.length}]}));
}

/** A page of its own with a list that can be linked. */
async function openList({headers = []}: {headers?: string[]}): Promise<Page> {
  const services = manyServices(30).map((service, n) => ({...service, status: n % 2 ? 'available' : 'planned'}));
  const src = await file(aCatalogue({services}));
  return openPage({headers, body: `<lot-catalogue src="${src}" url-state="query" page-size="5"></lot-catalogue>`});
}

/** By keyboard: browsers let a page copy when its reader does something. */
async function copyLink(list: Element): Promise<void> {
  (await find(list, 'button', 'Copy link')).focus();
  await sendKeys({press: 'Enter'});
  await find(list, 'button', 'Link copied');
}

/** What is on the clipboard. */
async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await sendKeys({down: 'Control'});
  await sendKeys({press: 'v'});
  await sendKeys({up: 'Control'});
  const {value} = field;
  field.remove();
  return value;
}
