// What a page's author fixes, how it may be written, and what a slip of the pen does.
import {expect} from '@open-wc/testing';
import {aCatalogue, aLot, aService} from '../../support/build.ts';
import {find, findAll, gone, names, reads, text} from '../../support/look.ts';
import {file, listOf, show, warnings} from '../../support/show.ts';

const catalogue = aCatalogue({
  lots: [aLot({title: 'Clinical systems'}), aLot({id: '2', name: 'Lot 2'}), aLot({id: '3', name: 'Lot 3'})],
  categories: [
    {id: 'principal', name: 'Principal system', principal: true},
    {id: 'docs', name: 'Document management'},
  ],
  capabilities: [{id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS'}],
  suppliers: [
    {id: 'emis', name: 'EMIS', aliases: ['Egton']},
    {id: 'md', name: 'Microtest, Didcot'},
  ],
  facets: [{id: 'hosting', name: 'Hosting', values: [{id: 'public-cloud', name: 'Public cloud'}]}],
  services: [
    aService({supplier: 'emis', categories: ['principal'], capabilities: ['eps'], status: 'available'}),
    aService({
      id: 'docman',
      name: 'Docman',
      supplier: 'PCTI',
      categories: ['docs'],
      facets: {hosting: ['public-cloud'], integration: 'im1'},
      pairings: [{service: 'emis-web', status: 'assured'}],
      listings: [
        {lot: '1', status: 'assured'},
        {lot: '2', status: 'planned'},
      ],
    }),
    aService({
      id: 'filer',
      name: 'Filer',
      supplier: 'md',
      categories: ['docs'],
      pairings: [{service: 'emis-web', status: 'in-assurance'}],
      lot: '2',
      status: 'assured',
    }),
    aService({id: 'old', name: 'Old thing', supplier: 'PCTI', lot: '2', status: 'withdrawn'}),
  ],
});

const all = ['EMIS Web', 'Docman', 'Filer'];
const none: string[] = [];

describe('A preset', () => {
  it('of a thousand names that the catalogue lacks says so of the first ten', async () => {
    const list = await listOf(catalogue, {lot: '9,'.repeat(1000)});
    const notices = [...list.shadowRoot!.querySelectorAll('[part=unknown] > p')].map(text);
    expect(notices).to.deep.equal(Array<string>(10).fill('No lot is called 9.'));
  });

  const situations: [attributes: Record<string, string>, services: string[]][] = [
    [{lot: '2'}, ['Docman', 'Filer']],
    [{lot: 'lot 2'}, ['Docman', 'Filer']],
    [{lot: '1 2'}, all],
    [{lot: '1,3'}, ['EMIS Web', 'Docman']],
    [{lot: ' Lot 1 ,  3 '}, ['EMIS Web', 'Docman']],
    [{category: 'Document management'}, ['Docman', 'Filer']],
    [{category: 'principal docs'}, all],
    [{supplier: 'egton'}, ['EMIS Web']],
    [{supplier: 'PCTI'}, ['Docman']],
    [{supplier: 'emis pcti'}, ['EMIS Web', 'Docman']],
    [{capability: 'eps'}, ['EMIS Web']],
    [{capability: 'Electronic prescriptions'}, ['EMIS Web']],
    [{'works-with': 'emis-web'}, ['Docman']],
    [{'works-with': 'EMIS Web'}, ['Docman']],
    [{status: 'available'}, ['EMIS Web']],
    [{status: 'available assured'}, all],
    [{status: 'withdrawn'}, ['Old thing']],
    [{services: 'filer docman'}, ['Docman', 'Filer']],
    [{services: 'filer'}, ['Filer']],
    [{facets: 'hosting:public-cloud'}, ['Docman']],
    [{facets: 'Hosting:Public cloud'}, ['Docman']],
    [{facets: 'hosting:public-cloud integration:im1'}, ['Docman']],
    [{category: 'docs', supplier: 'PCTI'}, ['Docman']],
    [{category: 'docs', supplier: 'emis'}, none],
    // Of the same listing: Docman is assured, though not on Lot 2.
    [{lot: '2', status: 'assured'}, ['Filer']],
    [{lot: '2', status: 'planned'}, ['Docman']],
    [{lot: ''}, all],
    [{lot: '  '}, all],
  ];
  for (const [attributes, services] of situations) {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    it(`leaves what it names: ${written.join(' ')}`, async () => {
      const list = await listOf(catalogue, attributes);
      expect(cards(list)).to.deep.equal(services);
      expect(list.result!.total).to.equal(services.length);
      expect(text(list)).to.not.match(/is called|has the ID|has the status/);
      expect(list.matches(':state(empty)')).to.equal(services.length === 0);
    });
  }

  it('names the list after its one lot', async () => {
    expect(names(await listOf(catalogue, {lot: '1'}), 'heading')[0]).to.equal('Lot 1: Clinical systems');
    expect(names(await listOf(catalogue, {lot: '3'}), 'heading')[0]).to.equal('Lot 3');
    expect(names(await listOf(catalogue, {lot: '1 2'}), 'heading')[0]).to.equal('Our GP IT services');
  });

  it('is part of the sentence, and nothing that a reader can remove', async () => {
    const list = await listOf(catalogue, {lot: '2', category: 'docs'});
    await find(list, 'heading', '2 services on Lot 2 in Document management');
    expect(names(list, 'button', /Remove filter/)).to.be.empty;
    (await find(list, 'checkbox', 'PCTI (1)')).click();
    await find(list, 'heading', '1 service on Lot 2 in Document management from PCTI');
    (await find(list, 'button', 'Clear all')).click();
    await find(list, 'heading', '2 services on Lot 2 in Document management');
    list.query = {filters: {lot: ['1']}};
    await list.updateComplete;
    expect(cards(list)).to.not.include('EMIS Web');
  });

  it('offers a reader only what it leaves', async () => {
    const list = await listOf(catalogue, {category: 'docs'});
    expect(names(list, 'checkbox').join()).to.contain('PCTI').and.not.contain('EMIS (');
  });

  it('says of a service only how it stands on the lot in question', async () => {
    const list = await listOf(catalogue, {lot: '2'});
    expect(text(list))
      .to.contain('Docman Status: Planned')
      .and.not.match(/Lot 1|Docman Lot 2/);
  });

  it('counts from the moment that it is set, changed or taken away', async () => {
    const list = await listOf(catalogue);
    list.lot = '2';
    await find(list, 'heading', '2 services on Lot 2');
    list.setAttribute('lot', '1');
    await find(list, 'heading', '2 services on Lot 1');
    list.removeAttribute('lot');
    await find(list, 'heading', '3 services');
  });
});

describe('A slip of the pen (a typo must never widen a list)', () => {
  const situations: [attribute: string, value: string, sentences: string[]][] = [
    ['lot', '4', ['No lot is called 4.']],
    ['lot', 'Lot One', ['No lot is called Lot One.']],
    ['lot', '4, 5', ['No lot is called 4.', 'No lot is called 5.']],
    ['category', 'documents', ['No kind of service is called documents.']],
    ['supplier', 'emmis', ['No supplier is called emmis.']],
    ['capability', 'epss', ['No capability is called epss.']],
    ['works-with', 'emis', ['No system is called emis.']],
    ['status', 'avialable', ['No service has the status avialable.']],
    ['services', 'emis', ['No service has the ID emis.']],
    ['facets', 'hosting:moon', ['No property is called hosting:moon.']],
    ['facets', 'public-cloud', ['No property is called public-cloud.']],
    ['lot', 'constructor', ['No lot is called constructor.']],
    ['facets', '__proto__:x', ['No property is called __proto__:x.']],
  ];
  for (const [attribute, value, sentences] of situations) {
    it(`shows nothing, and says why: ${attribute}="${value}"`, async () => {
      const said = await warnings(async () => {
        const list = await listOf(catalogue, {[attribute]: value});
        for (const sentence of sentences) await reads(list, sentence);
        await find(list, 'heading', /^No services/);
        expect(cards(list)).to.be.empty;
        expect(list.matches(':state(empty)')).to.be.true;
        for (const details of findAll(list, 'button', /Help for/)) details.click();
        await reads(list, `${attribute}="${value}"`);
      });
      expect(said).to.be.empty;
    });
  }

  it('tells the author what there is', async () => {
    const list = await listOf(catalogue, {lot: '4'});
    (await find(list, 'button', /Help for/)).click();
    await reads(list, 'You can use: Lot 1 (1), Lot 2 (2), Lot 3 (3)');
  });

  it('does not claim that the catalogue is empty', async () => {
    const list = await listOf(catalogue, {lot: '4'});
    await reads(list, 'No lot is called 4.');
    expect(text(list)).to.not.contain('has no services yet');
  });

  it('beside something right leaves what is right', async () => {
    const list = await listOf(catalogue, {lot: '1, 4'});
    await reads(list, 'No lot is called 4.');
    await find(list, 'heading', '2 services on Lot 1');
    expect(cards(list)).to.deep.equal(['EMIS Web', 'Docman']);
  });

  it('beside another preset does not leave that one alone', async () => {
    const list = await listOf(catalogue, {lot: '1', category: 'documents'});
    await reads(list, 'No kind of service is called documents.');
    expect(cards(list)).to.be.empty;
  });

  it('is shown as the text that it is', async () => {
    const list = await listOf(catalogue, {lot: '<img src=x onerror=alert(1)>'});
    await reads(list, 'No lot is called <img src=x onerror=alert(1)>.');
  });

  it('is mended by changing the attribute', async () => {
    const list = await listOf(catalogue, {lot: '4'});
    await reads(list, 'No lot is called 4.');
    list.lot = '2';
    await find(list, 'heading', '2 services on Lot 2');
    expect(text(list)).to.not.contain('is called');
    expect(list.matches(':state(empty)')).to.be.false;
  });
});

describe('Nothing to show', () => {
  it('because the catalogue has no services: says that', async () => {
    const list = await listOf(aCatalogue({services: []}));
    await find(list, 'heading', 'No services');
    await reads(list, 'This catalogue has no services yet.');
    expect(list.matches(':state(empty)')).to.be.true;
  });

  it('because none is of the kind that the author asks for: does not say that the catalogue is empty', async () => {
    const list = await listOf(catalogue, {lot: '3'});
    await find(list, 'heading', 'No services on Lot 3');
    expect(text(list)).to.not.contain('has no services yet');
  });

  it('because everything is withdrawn: says how much', async () => {
    const withdrawn = aService({status: 'withdrawn'});
    const list = await listOf(aCatalogue({services: [withdrawn]}));
    await reads(list, '1 withdrawn service is not shown.');
    expect(text(list)).to.not.contain('has no services yet');
  });

  it('can be said in the author’s own words', async () => {
    const list = await listOf(catalogue, {lot: '3'}, '<p slot="empty">Ask us about Lot 3.</p>');
    await reads(list, 'Ask us about Lot 3.');
    list.lot = '1';
    await gone(list, 'heading', /^No services/);
    expect(text(list)).to.not.contain('Ask us');
  });

  it('is not said while more is on the way', async () => {
    const page = await file({services: [aService({id: 'b', name: 'Second', lot: '2'})]});
    const src = await file({...catalogue, services: [aService()], servicePages: [{url: page, count: 1}]});
    const list = await show('lot-catalogue', {src, services: 'b'});
    await find(list, 'heading', '1 service');
  });
});

/** The services on show, in order. */
function cards(list: Element): string[] {
  return findAll(list, 'heading')
    .filter(({localName}) => localName === 'h4')
    .map((heading) => text(heading));
}
