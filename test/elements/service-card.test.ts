// One service, short and in full.
import {expect} from '@open-wc/testing';
import {situation} from '../source/server.ts';
import {aCatalogue, aLot, aService, type Raw} from '../support/build.ts';
import {find, findAll, gone, names, reads, text, until} from '../support/look.ts';
import {onPaper, toPaper, toScreen} from '../support/paper.ts';
import {cardOf, events, file, place, show} from '../support/show.ts';

const contact = {telephone: '0300 303 5678', email: 'help@example.org'};

const catalogue = aCatalogue({
  contact,
  categories: [{id: 'principal', name: 'Principal system', principal: true}],
  capabilities: [
    {id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS', kind: 'national-service'},
    {id: 'booking', name: 'Booking'},
  ],
  suppliers: [{id: 'paers', name: 'PAERS', url: 'https://example.org/paers', telephone: '01632 960000'}],
  facets: [{id: 'hosting', name: 'Hosting', values: [{id: 'public-cloud', name: 'Public cloud'}]}],
  lots: [aLot(), aLot({id: '2', name: 'Lot 2'}), aLot({id: '3', name: 'Lot 3'})],
  services: [
    aService({categories: ['principal'], status: 'available'}),
    {
      id: 'i-patient',
      name: 'i-Patient',
      supplier: 'paers',
      aliases: ['iPatient', 'Patient access'],
      reference: 'IP-1',
      summary: 'Patients see their record.',
      description: 'Records.\n\nAppointments.',
      features: ['Reads letters', 'Sends messages'],
      capabilities: ['eps', 'booking'],
      facets: {hosting: ['public-cloud', 'own']},
      listings: [
        {lot: '1', status: 'in-assurance', from: '2014-03', until: '2015-09-13', note: 'Under way.'},
        {lot: '1', status: 'available', from: '2015-09-14'},
        {lot: '2', status: 'planned', planned: '2015-03'},
      ],
      pairings: [
        {service: 'emis-web', status: 'assured', on: '2015-09-14', note: 'Full roll-out.'},
        {service: 'systmone', status: 'in-assurance'},
      ],
      needs: ['emis-web', 'a-licence'],
      prices: [
        {amount: 3427.5, currency: 'GBP', unit: 'per practice per year', note: 'Quoted.', asOf: '2009-06'},
        {amount: null, currency: 'GBP', unit: 'per day'},
      ],
      documents: [
        {title: 'Description', url: 'https://example.org/d.pdf', format: 'PDF', bytes: 132547},
        {title: 'Register', url: 'https://example.org/r.pdf', archived: true},
      ],
      url: 'https://example.org/i-patient/',
      sources: [{title: 'EHI', url: 'https://example.org/ehi'}],
      updated: '2016-02-29',
      replacedBy: 'emis-web',
    },
  ],
});

describe('<service-card>', () => {
  it('says the most important of a service', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient'});
    await find(card, 'heading', 'i-Patient');
    const said = text(card);
    expect(said).to.contain('Lot 1 Available').and.contain('Lot 2 Planned');
    expect(said).to.contain('Patients see their record.').and.contain('Supplier PAERS');
    expect(said).to.contain('Works with EMIS Web (assured), systmone (in assurance)');
    expect(said).to.not.contain('Reads letters');
    expect(card.matches(':state(empty)')).to.be.false;
  });

  it('says everything with detail="full", and less again without', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient', detail: 'full'});
    await find(card, 'heading', 'About this service');
    const said = text(card);
    for (const words of [
      'Records. Appointments.',
      'Features Reads letters Sends messages',
      'What it does Booking',
      'National services Electronic prescriptions (EPS)',
      'Must be bought with EMIS Web a-licence',
      '£3,427.50 per practice per year (as of June 2009)',
      'Price not published',
      'Description (PDF, 129.44 KB)',
      'Register (no longer published)',
      'Hosting Public cloud, own',
      'Also known as iPatient, Patient access',
      'Reference IP-1',
      'Last updated: 29 February 2016',
      'Replaced by EMIS Web',
    ]) {
      expect(said).to.contain(words);
    }
    expect(names(card, 'link')).to.include.members([
      'Description',
      'EHI',
      'https://example.org/i-patient/',
      '01632 960000',
    ]);
    expect(names(card, 'link')).to.not.include('Register');
    card.detail = 'summary';
    await gone(card, 'heading', 'About this service');
    expect(text(card)).to.not.contain('Reads letters');
  });

  it('has tables of its times and pairings, whose rows and columns are named', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient', detail: 'full'});
    const [availability, pairings] = findAll(card, 'table').map(text);
    expect(availability).to.contain('March 2014 to 13 September 2015').and.contain('Under way.');
    expect(availability).to.contain('From 14 September 2015').and.contain('Planned for March 2015, not confirmed');
    expect(pairings)
      .to.contain('EMIS Web')
      .and.contain('Assured')
      .and.contain('From 14 September 2015')
      .and.contain('Full roll-out.');
    expect(names(card, 'rowheader')).to.include.members(['EMIS Web', 'systmone']);
    await expect(card).to.be.accessible();
  });

  it('says that it is not known what a module works with, when that could not be read', async () => {
    const services = [aService({pairings: 'EMIS Web'})];
    const card = await cardOf(aCatalogue({services}), {service: 'emis-web', detail: 'full'});
    await reads(card, 'could not read');
  });

  it('shows another service when it is told to', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient'});
    card.setAttribute('service', 'emis-web');
    await find(card, 'heading', 'EMIS Web');
    await gone(card, 'heading', 'i-Patient');
  });

  it('is a link where the service has a page of its own, which the page may follow in its own way', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient', 'detail-url': '#{id}'});
    const heard = events(card, 'gpsoc-service');
    card.addEventListener('gpsoc-service', (event) => event.preventDefault());
    (await find(card, 'link', 'i-Patient')).click();
    expect(heard.map(({id, name}) => ({id, name}))).to.deep.equal([{id: 'i-patient', name: 'i-Patient'}]);
    expect(location.hash).to.equal('');
  });
});

describe('<service-card lot>', () => {
  it('speaks of that lot alone', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient', lot: 'lot 2'});
    await reads(card, 'Lot 2 Planned');
    expect(text(card)).to.not.contain('Lot 1');
  });

  it('says so when the service is on other lots only', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient', lot: '3'});
    await reads(card, 'Not listed on Lot 3');
  });

  it('that no lot is called says so, and how to mend it', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient', lot: '4'});
    await reads(card, 'No lot is called 4.');
    expect(text(card)).to.not.contain('Lot 1').and.not.contain('Not listed');
    (await find(card, 'button', /Help for/)).click();
    await reads(card, 'You can use: Lot 1 (1), Lot 2 (2), Lot 3 (3)');
  });
});

describe('A service that is not in the catalogue', () => {
  it('is said to be so, with someone to call, and what the author can do', async () => {
    const card = await cardOf(catalogue, {service: 'ipatient'});
    await reads(card, '“ipatient” is not in this catalogue. 0300 303 5678 help@example.org');
    expect(card.matches(':state(empty)')).to.be.true;
    (await find(card, 'button', /Help for/)).click();
    await reads(card, 'service="ipatient"');
  });

  it('leads to the contact that the page’s author names', async () => {
    const card = await cardOf(catalogue, {service: 'ipatient'}, '<p slot="contact">Ring 111.</p>');
    await reads(card, 'is not in this catalogue. Ring 111.');
  });

  it('leads to no contact of an archived catalogue', async () => {
    const archived = {text: 'Over.'};
    const card = await cardOf({...catalogue, archived}, {service: 'ipatient'});
    await reads(card, 'is not in this catalogue.');
    expect(names(card, 'link')).to.be.empty;
  });

  it('may only not have been chosen yet', async () => {
    const card = await cardOf(catalogue);
    await reads(card, 'No service has been chosen.');
    card.service = 'emis-web';
    await find(card, 'heading', 'EMIS Web');
    expect(card.matches(':state(empty)')).to.be.false;
  });

  it('may still come with a further page of services', async () => {
    const page = situation({hang: ''});
    const card = place('service-card', {src: await file(withPage(page.url)), service: 'late'});
    await reads(card, 'Still loading services');
    expect(card.matches(':state(empty)')).to.be.false;
  });

  it('is shown when it has come with a further page', async () => {
    const page = situation({wait: 100, body: JSON.stringify({services: [aService({id: 'late', name: 'Late'})]})});
    const card = place('service-card', {src: await file(withPage(page.url)), service: 'late'});
    await find(card, 'heading', 'Late');
  });

  it('is missing for good once the last page has come', async () => {
    const page = situation({wait: 100, body: JSON.stringify({services: []})});
    const card = await show('service-card', {src: await file(withPage(page.url)), service: 'late'});
    await reads(card, '“late” is not in this catalogue.');
    expect(card.matches(':state(empty)')).to.be.true;
  });

  function withPage(url: string): Raw {
    return {...catalogue, servicePages: [{url, count: 1}]};
  }
});

describe('Further pages of services', () => {
  const withPages = (...urls: string[]) => aCatalogue({servicePages: urls.map((url) => ({url, count: 1}))});
  const pageOf = (...services: Raw[]) => JSON.stringify({services});

  it('are added to a list as they come', async () => {
    const pages = [
      situation({body: pageOf(aService({id: 'b', name: 'Second', supplier: 'INPS'}))}),
      situation({hang: ''}),
    ];
    const list = place('lot-catalogue', {src: await file(withPages(...pages.map(({url}) => url)))});
    const heard = events(list, 'gpsoc-load', 'gpsoc-error');
    await find(list, 'heading', '2 services');
    await find(list, 'button', 'Second');
    await reads(list, 'Loading more services');
    expect(heard.map(({type}) => type)).to.be.empty;
  });

  it('are told to the page once all are there', async () => {
    const pages = ['b', 'c', 'd'].map((id) => situation({body: pageOf(aService({id}))}));
    const list = place('lot-catalogue', {src: await file(withPages(...pages.map(({url}) => url)))});
    const heard = events(list, 'gpsoc-load', 'gpsoc-error');
    await find(list, 'heading', '4 services');
    await until(() => heard.length > 0, 'expected to be told');
    expect(text(list)).to.not.contain('Loading more');
    expect(heard.map(({type}) => type)).to.deep.equal(['gpsoc-load']);
    expect(heard[0]).to.include({services: 4});
  });

  it('that cannot be had leave the others, and the page is told', async () => {
    const pages = [situation({status: 404}), situation({body: pageOf(aService({id: 'c', name: 'Third'}))})];
    const list = await show('lot-catalogue', {src: await file(withPages(...pages.map(({url}) => url)))});
    await find(list, 'heading', '2 services');
  });

  it('may bring what a preset names: nobody is blamed meanwhile', async () => {
    const list = place('lot-catalogue', {src: await file(withPages(situation({hang: ''}).url)), supplier: 'INPS'});
    await reads(list, 'Loading more services');
    expect(text(list)).to.not.contain('No supplier is called').and.not.contain('no services yet');
  });

  it('bring what a preset names', async () => {
    const page = situation({body: pageOf(aService({id: 'b', name: 'Second', supplier: 'INPS'}))});
    const list = await show('lot-catalogue', {src: await file(withPages(page.url)), supplier: 'INPS'});
    await find(list, 'heading', '1 service from INPS');
  });

  it('keep what the reader has asked and opened', async () => {
    const page = situation({wait: 500, body: pageOf(aService({id: 'a', name: 'EMIS before'}))});
    const list = place('lot-catalogue', {src: await file(withPages(page.url))});
    (await find(list, 'button', 'EMIS Web')).click();
    await find(list, 'heading', 'Availability');
    const box = (await find(list, 'searchbox')) as HTMLInputElement;
    box.value = 'emis';
    box.dispatchEvent(new Event('input', {bubbles: true}));
    await find(list, 'heading', '2 services matching “emis”');
    await find(list, 'heading', 'Availability');
  });
});

describe('A card, printed,', () => {
  afterEach(toScreen);

  onPaper.it('has no boxes to tick', async () => {
    const card = await cardOf(catalogue, {service: 'i-patient', selectable: true, comparable: true});
    await find(card, 'checkbox', /^Compare/);
    await toPaper();
    await gone(card, 'checkbox');
    expect(text(card)).to.include('i-Patient').and.not.to.include('Add to request');
  });
});
