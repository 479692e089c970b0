// Services as cards: what is said of each, how it is opened, and how the reader turns pages.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aCatalogue, aLot, aService, manyServices, someTerms} from '../../support/build.ts';
import {find, findAll, focused, focusOn, gone, names, reads, text} from '../../support/look.ts';
import {events, listOf, warnings} from '../../support/show.ts';

const catalogue = aCatalogue({
  categories: [{id: 'docs', name: 'Document management'}],
  services: [
    aService({
      status: 'available',
      categories: ['principal', 'docs'],
      summary: 'A record system.',
      description: 'All of it.\n\nReally.',
    }),
    aService({
      id: 'docman',
      name: 'Docman',
      supplier: undefined,
      status: 'Awaiting approval',
      pairings: [
        {service: 'emis-web', status: 'assured', on: '2015-09-14'},
        {service: 'systmone', status: 'in-assurance'},
      ],
    }),
    aService({id: 'some-firm', name: 'Some firm', supplierOnly: true}),
    aService({id: 'nowhere', name: 'Nowhere', lot: undefined}),
  ],
});

describe('A card', () => {
  it('says in words how a service stands, who supplies it, what it is and what it works with', async () => {
    const list = await listOf(catalogue);
    const [emis, docman, nowhere] = findAll(list, 'listitem')
      .filter(({part}) => part.contains('service'))
      .map(text);
    expect(emis).to.equal(
      'EMIS Web Lot 1 Available A record system. Supplier EMIS Kind of service principal, Document management',
    );
    expect(docman).to.contain('Lot 1 Awaiting approval').and.contain('Supplier not stated');
    expect(docman).to.contain('Works with EMIS Web (assured), systmone (in assurance)');
    expect(nowhere).to.contain('Not listed on a lot');
  });

  it('is none where only the supplier is known: these stand in a line after the services, and can be searched', async () => {
    const list = await listOf(catalogue);
    await find(list, 'heading', '3 services');
    await find(list, 'button', '1 more supplier is on Lot 1 (services not recorded): EMIS');
    list.query = {search: 'firm'};
    await find(list, 'heading', 'No services matching “firm”');
    await find(list, 'button', /^1 more supplier is on Lot 1/);
    list.query = {search: 'zebra'};
    await gone(list, 'button', /more supplier/);
    list.query = {search: '', filters: {status: ['supplier-only']}};
    await find(list, 'button', 'Some firm');
  });

  it('says that a lot has ended, or not begun, on the day asked about', async () => {
    const lots = [aLot({terms: [someTerms({from: '2014-03-28', to: '2019-12-31'})]})];
    const list = await listOf(aCatalogue({lots, services: [aService({status: 'available'})]}));
    await reads(list, 'Lot 1 Ended 31 December 2019');
    list.asOf = '2014-01-01';
    await reads(list, 'Lot 1 Starts 28 March 2014');
  });

  it('opens in place, and closes', async () => {
    const list = await listOf(catalogue);
    const opener = await find(list, 'button', 'EMIS Web');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    opener.click();
    await find(list, 'heading', 'About this service');
    await reads(list, 'All of it. Really.');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    const controlled = (opener.getRootNode() as ShadowRoot).getElementById(opener.getAttribute('aria-controls')!);
    expect(text(controlled!)).to.contain('All of it.');
    opener.click();
    await gone(list, 'heading', 'About this service');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens by keyboard, beside others that stand open', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'button', 'EMIS Web')).focus();
    await sendKeys({press: 'Enter'});
    await find(list, 'heading', 'About this service');
    (await find(list, 'button', 'Docman')).focus();
    await sendKeys({press: ' '});
    await find(list, 'heading', 'Works with these systems');
    await focusOn(list, 'button', 'Docman');
    expect(names(list, 'heading', 'About this service')).to.have.length(1);
  });

  it('stays open while the list around it changes', async () => {
    const list = await listOf(catalogue);
    (await find(list, 'button', 'Docman')).click();
    await find(list, 'heading', 'Works with these systems');
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: 'docman'});
    await find(list, 'heading', '1 service matching “docman”');
    await find(list, 'heading', 'Works with these systems');
  });

  it('tells the page when it is opened, not when it is closed', async () => {
    const list = await listOf(catalogue);
    const heard = events(document.body, 'gpsoc-service');
    const opener = await find(list, 'button', 'EMIS Web');
    opener.click();
    await find(list, 'heading', 'About this service');
    opener.click();
    await gone(list, 'heading', 'About this service');
    expect(heard.map(({id, name}) => ({id, name}))).to.deep.equal([{id: 'emis-web', name: 'EMIS Web'}]);
  });

  it('stays closed when the page has something else in mind', async () => {
    const list = await listOf(catalogue);
    list.addEventListener('gpsoc-service', (event) => event.preventDefault());
    (await find(list, 'button', 'EMIS Web')).click();
    await list.updateComplete;
    expect(names(list, 'heading', 'About this service')).to.be.empty;
  });
});

describe('detail-url', () => {
  it('makes links of the names', async () => {
    const services = [aService({id: 'a b/ü&c', name: 'Odd'})];
    const list = await listOf(aCatalogue({services}), {'detail-url': '/services?id={id}#top'});
    const link = (await find(list, 'link', 'Odd')) as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(`${location.origin}/services?id=a%20b%2F%C3%BC%26c#top`);
    expect(names(list, 'button', 'Odd')).to.be.empty;
  });

  it('tells the page when one is followed, and stays if the page wants to', async () => {
    const list = await listOf(catalogue, {'detail-url': '#service-{id}'});
    const heard = events(list, 'gpsoc-service');
    list.addEventListener('gpsoc-service', (event) => event.preventDefault());
    (await find(list, 'link', 'Docman')).click();
    expect(heard.map(({id}) => id)).to.deep.equal(['docman']);
    expect(location.hash).to.equal('');
    expect(names(list, 'heading', 'Works with these systems')).to.be.empty;
  });

  it('that can be no link lets services open in place', async () => {
    await warnings(async () => {
      const list = await listOf(catalogue, {'detail-url': 'javascript:alert("{id}")'});
      (await find(list, 'button', 'Docman')).click();
      await find(list, 'heading', 'Works with these systems');
      expect(names(list, 'link')).to.be.empty;
    });
  });

  it('leaves a service without a link that no URL can name', async () => {
    const services = [aService({id: '\ud800', name: 'Half a letter'}), aService()];
    await warnings(async () => {
      const list = await listOf(aCatalogue({services}), {'detail-url': '/services?id={id}'});
      await find(list, 'link', 'EMIS Web');
      await find(list, 'button', 'Half a letter');
    });
  });
});

describe('Pages', () => {
  const many = aCatalogue({services: manyServices(95)});

  it('are of ten services, and the reader turns them', async () => {
    const list = await listOf(many);
    await reads(list, 'Showing 1 to 10');
    expect(pages(list)).to.deep.equal(['Page 1', 'Page 2', 'Page 10', 'Next page']);
    (await find(list, 'button', 'Next page')).click();
    await reads(list, 'Showing 11 to 20');
    expect(cards(list)[0]).to.equal('Service 11');
    (await find(list, 'button', 'Page 10')).click();
    await reads(list, 'Showing 91 to 95');
    expect(pages(list)).to.deep.equal(['Previous page', 'Page 1', 'Page 9', 'Page 10']);
    expect((await find(list, 'button', 'Page 10')).getAttribute('aria-current')).to.equal('page');
    (await find(list, 'button', 'Previous page')).click();
    await reads(list, 'Showing 81 to 90');
    expect(pages(list)).to.deep.equal(['Previous page', 'Page 1', 'Page 8', 'Page 9', 'Page 10', 'Next page']);
  });

  it('lead to the results, in sight', async () => {
    const list = await listOf(many);
    (await find(list, 'button', 'Next page')).click();
    const heading = await focusOn(list, 'heading', '95 services');
    const {top} = heading.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('begin where the author says, and never past the end', async () => {
    await reads(await listOf(many, {page: 3, 'page-size': 20}), 'Showing 41 to 60');
    const past = await listOf(many, {page: 99});
    await reads(past, 'Showing 91 to 95');
    expect(past.result!.page).to.equal(10);
    expect(past.getAttribute('page')).to.equal('99');
  });

  it('begin at the first when something else is asked', async () => {
    const list = await listOf(many, {page: 3});
    (await find(list, 'searchbox')).focus();
    await sendKeys({type: '1'});
    await reads(list, 'Showing 1 to 10');
  });

  it('of another size begin at the nearest', async () => {
    const list = await listOf(many, {page: 10});
    list.pageSize = 50;
    await reads(list, 'Showing 51 to 95');
  });

  it('are none when everything fits', async () => {
    const list = await listOf(aCatalogue({services: manyServices(10)}));
    expect(names(list, 'navigation')).to.be.empty;
    expect(text(list)).to.not.contain('Showing');
  });

  it('can be turned by keyboard', async () => {
    const list = await listOf(many);
    (await find(list, 'button', 'Page 2')).focus();
    await sendKeys({press: 'Enter'});
    await reads(list, 'Showing 11 to 20');
    expect(text(focused())).to.equal('95 services');
  });

  function pages(list: Element): string[] {
    return names(list, 'button').filter((name) => /page/i.test(name));
  }
});

function cards(list: Element): string[] {
  return findAll(list, 'heading')
    .filter(({localName}) => localName === 'h4')
    .map((heading) => text(heading));
}
