// A lot, or all of them, in words.
import {expect} from '@open-wc/testing';
import {readerStateOf} from '../../src/reader/reader-state.ts';
import {situation} from '../source/server.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';
import {find, findAll, focusOn, names, reads, text, until} from '../support/look.ts';
import {file, place, show, warnings} from '../support/show.ts';

const types = [
  {id: 'gp-practice', name: 'GP practice'},
  {id: 'ccg', name: 'clinical commissioning group', plural: 'clinical commissioning groups', abbreviation: 'CCG'},
];

const kinds = [
  {id: 'principal', name: 'Principal system', lot: '1', principal: true, summary: 'Used all day.'},
  {id: 'documents', name: 'Documents', lot: '1', examples: ['audit trail', 'formats']},
  {id: 'training', name: 'Training', lot: '2'},
  {id: 'anywhere', name: 'Of any lot'},
];

const listUrl = '/services?lot={lot}&category={category}&status={status}';

async function overviewOf(catalogue: Raw, attributes: Record<string, string> = {}, inside?: string) {
  return show('lot-overview', {src: await file(catalogue), ...attributes}, inside);
}

/** What is said of a lot with these terms, today or on another day. */
async function saidOf(terms: Raw, fields: Raw = {}, day = ''): Promise<string> {
  const lots = [aLot({terms: [someTerms(terms)]})];
  const catalogue = aCatalogue({organisationTypes: types, categories: kinds, lots, ...fields});
  return text(await overviewOf(catalogue, {lot: '1', 'as-of': day}));
}

describe('<lot-overview>', () => {
  const catalogue = aCatalogue({
    summary: 'What we have.',
    lots: [
      aLot({title: 'Systems', summary: 'In short.', description: 'At length.\n\nAnd more.'}),
      aLot({id: '2', name: 'Lot 2'}),
    ],
  });

  it('speaks of the catalogue and of every lot', async () => {
    const overview = await overviewOf(catalogue);
    expect(names(overview, 'heading')).to.include.members(['Our GP IT services', 'Lot 1: Systems', 'Lot 2']);
    expect(text(overview)).to.contain('What we have.').and.contain('In short.').and.not.contain('At length.');
    (await find(overview, 'button', 'More about Lot 1')).click();
    await reads(overview, 'At length. And more.');
    expect(overview.matches(':state(empty)')).to.be.false;
  });

  it('of one lot has that lot’s name, and says nothing of the others', async () => {
    const overview = await overviewOf(catalogue, {lot: 'lot 1'});
    expect(names(overview, 'heading')[0]).to.equal('Lot 1: Systems');
    expect(text(overview)).to.not.contain('Lot 2').and.not.contain('What we have.');
  });

  it('has headings without a gap, however deep it stands', async () => {
    const withTerms = {...catalogue, lots: [aLot({terms: [someTerms({from: '2014'})]})]};
    const overview = await overviewOf(withTerms, {'heading-level': '3'});
    expect((await find(overview, 'heading', 'Our GP IT services')).localName).to.equal('h3');
    expect((await find(overview, 'heading', 'Lot 1')).localName).to.equal('h4');
    expect((await find(overview, 'heading', '1 service')).localName).to.equal('h5');
    expect((await find(overview, 'heading', 'Use, orders and payment')).localName).to.equal('h4');
    expect((await find(overview, 'heading', /^From 2014/)).localName).to.equal('h5');
  });

  it('of an unknown lot says so and whom to call, and nothing of the lots that there are', async () => {
    const overview = await overviewOf(catalogue, {lot: '4'}, '<p slot="contact">Ring 111.</p>');
    await reads(overview, 'Ring 111.');
    await reads(overview, 'No lot is called 4.');
    expect(text(overview)).to.not.contain('Lot 1').and.not.contain('names no lots');
    expect(overview.matches(':state(empty)')).to.be.true;
    (await find(overview, 'button', /Help for/)).click();
    await reads(overview, 'You can use: Lot 1 (1), Lot 2 (2)');
  });

  it('of a known and an unknown lot says the one and misses the other', async () => {
    const overview = await overviewOf(catalogue, {lot: '2, 4'});
    await find(overview, 'heading', 'Lot 2');
    await reads(overview, 'No lot is called 4.');
  });

  it('says when there are no lots, or what the author says of that', async () => {
    await reads(await overviewOf(aCatalogue({lots: []})), 'This catalogue names no lots.');
    await reads(await overviewOf(aCatalogue({lots: []}), {}, '<p slot="empty">Come back.</p>'), 'Come back.');
  });

  it('says source and contact once', async () => {
    const overview = await overviewOf({...catalogue, publisher: {name: 'Us'}, contact: {telephone: '111'}});
    expect(text(overview).match(/111/g)).to.have.lengthOf(1);
    expect(names(overview, 'heading', 'About this information')).to.have.lengthOf(1);
  });

  it('brought by a second attempt has focus on its heading', async () => {
    const {url} = situation({status: 404, times: 1});
    const overview = await show('lot-overview', {src: url});
    (await find(overview, 'button', 'Try again')).click();
    await focusOn(overview, 'heading', 'Our GP IT services');
  });
});

describe('The terms of a lot', () => {
  it('that are over are told in the past tense', async () => {
    const said = await saidOf({to: '2015', others: 'no', onBehalfOf: ['gp-practice']});
    expect(said).to.contain('Until 2015 Ended');
    expect(said).to.contain('It was open to GP practices only.');
    expect(said).to.contain('Orders were placed by clinical commissioning groups (CCG), for GP practices.');
    expect(said).to.contain('It was paid for by NHS central funding.');
  });

  it('that are in force are told in the present tense', async () => {
    const said = await saidOf({from: '2016-06-03', to: '2899'});
    expect(said).to.contain('3 June 2016 to 2899 In force');
    expect(said).to.contain('It is open to GP practices. The catalogue does not say if it is open to others');
    expect(said).to.contain('Orders are placed by clinical commissioning groups (CCG).');
    expect(said).to.contain('It is paid for by');
  });

  it('that are to come are told in the future tense', async () => {
    const said = await saidOf({from: '2899-06-04'});
    expect(said)
      .to.contain('From 4 June 2899 Not started')
      .and.contain('It will be open to')
      .and.contain('will be paid');
  });

  it('on a day that is over are told in the past tense, in force or not', async () => {
    const said = await saidOf({from: '2016-06-03', to: '2016-06-03'}, {}, '2016-06-03');
    expect(said).to.contain('3 June 2016 to 3 June 2016 In force').and.contain('It was open to GP practices.');
    const toCome = await saidOf({from: '2016-06-04', to: '2018'}, {}, '2016-06-03');
    expect(toCome).to.contain('4 June 2016 to 2018 Not started').and.contain('It was open to GP practices.');
  });

  it('of which only the year is known may be in force', async () => {
    expect(await saidOf({from: '2016'}, {}, '2016-06-03')).to.contain('From 2016 May be in force');
  });

  it('say what happens when the money runs out, and for what it cannot', async () => {
    const funding = {
      payers: ['central'],
      shortfall: ['ccg', 'gp-practice'],
      guaranteedFor: ['principal'],
      text: 'Ask early.',
    };
    expect(await saidOf({funding})).to.contain(
      'It is paid for by NHS central funding. If there is not enough of this money, it is paid for by ' +
        'clinical commissioning groups (CCG) or GP practices. There is always enough for: Principal system. Ask early.',
    );
  });

  it('name a payer of the file’s own, and one that it does not define as it is written', async () => {
    const said = await saidOf({funding: {payers: ['grant', 'friends']}}, {payers: [{id: 'grant', name: 'the grant'}]});
    expect(said).to.contain('It is paid for by the grant or friends.');
  });

  it('are open to those for whom it is ordered, and else to those who order', async () => {
    const both = await saidOf({others: 'no', onBehalfOf: ['federation']});
    expect(both).to.contain('It is open to GP practices and federation only.');
    expect(await saidOf({others: 'no', eligible: []})).to.contain('open to clinical commissioning groups (CCG) only');
  });

  it('may be ordered from by some for themselves and for others', async () => {
    const said = await saidOf({eligible: ['ccg'], onBehalfOf: ['gp-practice', 'ccg']});
    expect(said).to.contain('by clinical commissioning groups (CCG), for themselves and for GP practices.');
  });

  it('say what is needed first, the agreement and the publisher’s words', async () => {
    const requires = ['assurance', 'pairing', 'practice-agreement', 'disclaimer'];
    const said = await saidOf({requires, agreement: 'A call-off.', text: 'In plain words.'});
    expect(said).to.contain('Needed before an order The service has passed assurance For modules: assurance with');
    expect(said).to.contain('Agreement A call-off.').and.contain('In plain words.');
  });

  it('that are unclear say so, and why', async () => {
    const said = await saidOf({unclear: 'Nobody knows.'});
    expect(said).to.contain('The rules for this period are not certain. Nobody knows.');
  });

  it('that the file spoils are not certain, and what is missing is not stated', async () => {
    const said = await saidOf({eligible: undefined, orderedBy: undefined, funding: undefined});
    expect(said).to.contain('are not certain').and.contain('Use Not stated Orders Not stated Payment Not stated');
  });

  it('that are absent leave what a buyer needs to know not stated', async () => {
    const lots = [aLot(), aLot({id: '2', name: 'Lot 2', terms: [someTerms()]})];
    const said = text(await overviewOf(aCatalogue({lots})));
    expect(said).to.contain('Use, orders and payment Lot 1 Use Not stated Orders Not stated Payment Not stated');
  });

  it('that no lot has are not said to be missing', async () => {
    expect(text(await overviewOf(aCatalogue()))).to.not.contain('Orders Not stated');
  });

  it('have their sources folded away', async () => {
    const sources = [{title: 'The rules', url: 'https://example.org/rules'}];
    const lots = [aLot({terms: [someTerms({from: '2014', sources})]})];
    const overview = await overviewOf(aCatalogue({lots}));
    expect(names(overview, 'link')).to.be.empty;
    (await find(overview, 'button', 'Sources: From 2014')).click();
    await find(overview, 'link', 'The rules');
  });

  it('of other periods are folded, and only what differs is told of them', async () => {
    const before = someTerms({to: '2013', agreement: 'On paper.'});
    const [now, after] = [someTerms({from: '2014', to: '2898'}), someTerms({from: '2899', others: 'no'})];
    const lots = [aLot({terms: [before, now, after]})];
    const overview = await overviewOf(aCatalogue({organisationTypes: types, lots}), {lot: '1'});
    await find(overview, 'heading', '2014 to 2898 In force');
    expect(text(overview)).to.not.contain('On paper.').and.not.contain('GP practices only');
    (await find(overview, 'button', 'Until 2013: what was different')).click();
    await reads(overview, 'what was different Agreement On paper. From');
    (await find(overview, 'button', 'From 2899: what will change')).click();
    await reads(overview, 'what will change Use It will be open to GP practices only.');
  });

  it('that are the same are told together, in the words of each lot where these differ', async () => {
    const terms = (text: string) => [someTerms({from: '2014', text, agreement: 'A call-off.'})];
    const lots = [
      aLot({terms: [someTerms({from: '2015'})]}),
      aLot({id: '2', name: 'Lot 2', terms: terms('Of two.')}),
      aLot({id: '3', name: 'Lot 3', terms: terms('Of three.')}),
    ];
    const overview = await overviewOf(aCatalogue({lots}));
    await find(overview, 'heading', 'Lots 2 and 3');
    expect(text(overview)).to.contain('Agreement A call-off. Notes Lot 2: Of two. Lot 3: Of three.');
    expect(names(overview, 'heading', /^From 2014/)).to.have.lengthOf(1);
  });
});

describe('The services of a lot', () => {
  const eps = {id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS', kind: 'national-service'};
  const catalogue = aCatalogue({
    categories: kinds,
    capabilities: [
      {...eps, summary: 'To the pharmacy.'},
      {id: 'booking', name: 'Booking', kind: 'function'},
    ],
    lots: [aLot(), aLot({id: '2', name: 'Lot 2'})],
    services: [
      aService({id: 'a', categories: ['principal'], capabilities: ['eps', 'booking'], status: 'available'}),
      aService({id: 'b', categories: ['principal', 'Own kind'], status: 'available'}),
      aService({id: 'c', categories: ['principal'], status: 'withdrawn'}),
      aService({id: 'd', status: 'being discussed & more'}),
      aService({id: 'e', categories: ['training'], lot: '2', status: 'planned'}),
    ],
  });

  it('are counted by kind, without the withdrawn, as a list does', async () => {
    const overview = await overviewOf(catalogue, {lot: '1'});
    await reads(
      overview,
      'Kinds of service Principal system 2 services Own kind 1 service Kind of service not stated 1 service ' +
        'No services are listed in: Documents.',
    );
    await reads(overview, 'Principal system Used all day. Some of them offer: Booking.');
    await reads(overview, 'Documents For example: audit trail, formats.');
    expect(text(overview)).to.not.contain('Of any lot').and.not.contain('Training');
  });

  it('are counted by status, on the day', async () => {
    const overview = await overviewOf(catalogue, {lot: '1'});
    await find(overview, 'heading', '4 services');
    expect(text(overview)).to.contain('Available 2 services Withdrawn 1 service being discussed & more 1 service');
    const ended = {...catalogue, lots: [aLot({terms: [someTerms({to: '2019-12-31'})]})]};
    await reads(await overviewOf(ended), 'Ended 4 services');
  });

  it('reach national services, whose names are written out', async () => {
    await reads(
      await overviewOf(catalogue, {lot: '1'}),
      'National services Electronic prescriptions (EPS) To the pharmacy.',
    );
    expect(text(await overviewOf(catalogue, {lot: '2'}))).to.not.contain('National services');
  });

  it('are text without list-url', async () => {
    expect(names(await overviewOf(catalogue), 'link')).to.be.empty;
  });

  it('are links with list-url, without the parameters that have no value', async () => {
    const overview = await overviewOf(catalogue, {lot: '1', 'list-url': `${listUrl}#list`});
    expect(hrefs(overview)).to.deep.equal({
      'Principal system': '/services?lot=1&category=principal#list',
      'Own kind': '/services?lot=1&category=Own%20kind#list',
      Available: '/services?lot=1&status=available#list',
      Withdrawn: '/services?lot=1&status=withdrawn#list',
      'being discussed & more': '/services?lot=1&status=being%20discussed%20%26%20more#list',
      'Show the services of Lot 1': '/services?lot=1#list',
    });
  });

  it('are links that lead on to the day that the reader has chosen, where a day can be chosen', async () => {
    const src = await file(catalogue);
    const overview = await show('lot-overview', {src, 'list-url': `#{lot}`});
    readerStateOf(src).setFacts({asOf: '2015-06-03'});
    (await find(overview, 'link', 'Show the services of Lot 1')).click();
    readerStateOf(src).setFacts({asOf: undefined}); // as on the next page
    const plain = await show('lot-catalogue', {src});
    expect(text(plain)).to.not.contain('3 June 2015');
    const asker = await show('order-eligibility', {src, ask: 'as-of', 'as-of': '2016-06-03'});
    await reads(asker, '3 June 2015');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are links where the template has a place for them', async () => {
    const overview = await overviewOf(catalogue, {lot: '1', 'list-url': '/lots/{lot}?kind={category}'});
    expect(hrefs(overview)).to.deep.equal({
      'Principal system': '/lots/1?kind=principal',
      'Own kind': '/lots/1?kind=Own%20kind',
      'Show the services of Lot 1': '/lots/1',
    });
  });

  it('of one lot are links to a page that is about that lot', async () => {
    const overview = await overviewOf(catalogue, {lot: '2', 'list-url': '/lot-2'});
    expect(hrefs(overview)).to.deep.equal({'Show the services of Lot 2': '/lot-2'});
  });

  for (const template of ['javascript:alert({lot})', '/services?category={category}']) {
    it(`of several lots are text with list-url="${template}", and the author is told`, async () => {
      const said = await warnings(async () => {
        expect(names(await overviewOf(catalogue, {'list-url': template}), 'link')).to.be.empty;
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain(`list-url="${template}"`).and.contain('{lot}');
    });
  }

  it('of a kind that holds others count with it', async () => {
    const categories = [
      {id: 'all', name: 'All of it'},
      {id: 'part', name: 'A part', parent: 'all'},
    ];
    const services = [aService({categories: ['part', 'all']}), aService({id: 'b', categories: ['part']})];
    const overview = await overviewOf(aCatalogue({categories, services}));
    await reads(overview, 'Kinds of service All of it 2 services A part 2 services');
  });

  it('are not counted where only their supplier is known', async () => {
    const services = [aService(), aService({id: 'b', name: 'Some firm', supplierOnly: true})];
    await find(await overviewOf(aCatalogue({services})), 'heading', '1 service');
  });

  it('have bars that assistive technology does not know, where there are five or more to compare', async () => {
    const bars = (overview: Element) => [...overview.shadowRoot!.querySelectorAll('svg')];
    expect(bars(await overviewOf(catalogue, {lot: '1'}))).to.be.empty;
    const services = ['a', 'b', 'c', 'd', 'e'].map((id) => aService({id, categories: [id]}));
    const drawn = bars(await overviewOf(aCatalogue({services}), {lot: '1'}));
    const full = drawn[0]!.parentElement!.clientWidth;
    expect(drawn[0]!.getBoundingClientRect().width / full).to.be.closeTo(0.2, 0.01);
    expect(drawn.every((bar) => bar.closest('[aria-hidden=true]'))).to.be.true;
  });

  it('are counted on as further files come', async () => {
    const page = situation({wait: 300, body: JSON.stringify({services: [aService({id: 'late'})]})});
    const src = await file(aCatalogue({servicePages: [{url: page.url, count: 1}]}));
    const overview = place('lot-overview', {src});
    await reads(overview, 'Loading more services');
    await find(overview, 'heading', '2 services');
    await until(() => !text(overview).includes('Loading'), 'expected all to be there');
  });

  it('that could not be read are missed', async () => {
    await reads(
      await overviewOf(aCatalogue({services: [aService(), {id: 'x'}]})),
      '1 of 2 services could not be shown',
    );
  });

  function hrefs(overview: Element): Record<string, string> {
    const links = findAll(overview, 'link') as HTMLAnchorElement[];
    return Object.fromEntries(links.map((link) => [text(link), link.href.replace(location.origin, '')]));
  }
});

describe('Notices and documents of a lot', () => {
  it('name their lot', async () => {
    const notices = [{kind: 'disclaimer', text: 'Nobody has assured these.'}];
    const documents = [
      {title: 'Guide', url: 'https://example.org/g.pdf', format: 'PDF', bytes: 132547},
      {title: 'Register', url: 'https://example.org/r.pdf', archived: true},
    ];
    const lots = [aLot(), aLot({id: '2', name: 'Lot 2', notices, documents})];
    const overview = await overviewOf(aCatalogue({lots}));
    expect(text(overview)).to.contain('Lot 2: Disclaimer Nobody has assured these.');
    (await find(overview, 'button', 'More about Lot 2')).click();
    expect(await reads(overview, 'Guide')).to.contain(
      'Documents Guide (PDF, 129.44 KB) Register (no longer published)',
    );
    expect(names(overview, 'link')).to.deep.equal(['Guide']);
  });
});
