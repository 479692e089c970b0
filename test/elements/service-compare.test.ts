// Two to four services side by side: named by the page's author, or picked by the reader.
import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {situation} from '../source/server.ts';
import {heard} from '../support/announcements.ts';
import {usual} from '../support/window.ts';
import {aCatalogue, aLot, aService, manyServices, type Raw} from '../support/build.ts';
import {find, findAll, focused, focusOn, gone, names, reads, text, until} from '../support/look.ts';
import {onPaper, toPaper, toScreen} from '../support/paper.ts';
import {readCsv} from '../support/read-csv.ts';
import {file, place, show, warnings} from '../support/show.ts';
import {said, visit, watchHistory} from '../support/url.ts';

const catalogue = aCatalogue({
  publisher: {name: 'NHS Digital'},
  licence: {name: 'OGL v3.0'},
  contact: {telephone: '0300 303 5678'},
  categories: [{id: 'principal', name: 'Principal system', principal: true}],
  capabilities: [
    {id: 'booking', name: 'Booking'},
    {id: 'eps', name: 'Electronic prescriptions', abbreviation: 'EPS', kind: 'national-service'},
  ],
  facets: [{id: 'hosting', name: 'Hosting', values: [{id: 'cloud', name: 'Public cloud'}]}],
  lots: [
    aLot({notices: [{kind: 'disclaimer', text: 'Not assured.'}]}),
    aLot({id: '2', name: 'Lot 2', notices: [{kind: 'warning', text: 'Lot 2 closes.'}]}),
    aLot({id: '3', name: 'Lot 3', notices: [{kind: 'warning', text: 'Lot 3 closes.'}]}),
  ],
  services: [
    aService({categories: ['principal'], capabilities: ['eps', 'booking'], status: 'available'}),
    {
      id: 'i-patient',
      name: 'i-Patient',
      supplier: 'PAERS',
      summary: 'Patients see their record.',
      capabilities: ['booking'],
      facets: {hosting: ['cloud', 'own']},
      listings: [
        {lot: '1', status: 'assured', from: '2015-09-14', note: 'Full roll-out.'},
        {lot: '2', status: 'planned', planned: '2039-04'},
      ],
      pairings: [{service: 'emis-web', status: 'assured', on: '2015-09-14', note: 'With version 8.'}],
      prices: [{amount: 12.5, currency: 'GBP', unit: 'per practice'}],
      documents: [{title: 'Description', url: 'https://example.org/d.pdf', format: 'PDF'}],
    },
    {
      id: 'docman',
      name: 'Docman',
      supplier: 'PCTI',
      lot: '1',
      pairings: [{service: 'vision', status: 'in-assurance'}],
    },
    {id: 'viewer', name: 'Viewer', lot: '3'},
    aService({id: 'twin-1', name: 'Twin 1', lot: '3'}),
    aService({id: 'twin-2', name: 'Twin 2', lot: '3'}),
  ],
});

const three = 'emis-web, i-patient, docman';

afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  await toScreen();
  await setViewport({width: 1000, height: 800});
});

after(() => setViewport(usual));

async function compare(fields: Raw, attributes: Record<string, string | number | boolean> = {}, inside?: string) {
  return show('service-compare', {src: await file(fields), ...attributes}, inside);
}

/** A list and a comparison of one catalogue, whose boxes the reader ticks. */
async function picking(picks: readonly string[], attributes: Record<string, string | boolean> = {}) {
  const src = await file(catalogue);
  const list = await show('lot-catalogue', {src, comparable: true});
  const element = await show('service-compare', {src, ...attributes});
  for (const name of picks) await pick(list, name);
  return {list, element, src};
}

async function pick(list: Element, name: string): Promise<void> {
  (await find(list, 'checkbox', `Compare: ${name}`)).click();
}

/** Waits until what has focus says this. */
function focusesOn(element: Element, words: string): Promise<unknown> {
  return until(
    () => element.matches(':focus-within') && text(focused()).includes(words),
    () => `focus on “${words}”, not on “${text(focused())}”`,
  );
}

/** What the columns are called, once the browser has told how much room there is for a table. */
async function columns(element: Element): Promise<string[]> {
  await find(element, 'table');
  return names(element, 'columnheader');
}

/** The cells of a row, once there is one. */
async function cells(element: Element, row: string): Promise<string[]> {
  const header = await find(element, 'rowheader', row);
  return [...header.closest('tr')!.querySelectorAll('td')].map(text);
}

describe('<service-compare>', () => {
  it('has a column for each service, with its supplier, and a row for each fact', async () => {
    const element = await compare(catalogue, {services: three});
    await find(element, 'heading', 'Comparison of EMIS Web, i-Patient and Docman');
    expect(await columns(element)).to.deep.equal(['EMIS Web EMIS', 'i-Patient PAERS', 'Docman PCTI']);
    const rows: [name: string, cells: string[]][] = [
      ['Kind of service', ['Principal system', 'Not stated', 'Not stated']],
      ['About this service', ['Not stated', 'Patients see their record.', 'Not stated']],
      ['Prices', ['Not stated', '£12.50 per practice', 'Not stated']],
      ['Lot 1', ['Available', 'Assured From 14 September 2015 Full roll-out.', 'Status not stated']],
      ['Lot 2', ['Not listed', 'Planned Planned for April 2039', 'Not listed']],
      ['Booking', ['Yes', 'Yes', 'Not stated']],
      ['Electronic prescriptions (EPS)', ['Yes', 'Not stated', 'Not stated']],
      ['EMIS Web', ['This system itself', 'Assured From 14 September 2015 With version 8.', 'Not listed']],
      ['vision', ['Not stated', 'Not listed', 'In assurance']],
      ['Hosting', ['Not stated', 'Public cloud own', 'Not stated']],
      ['Documents', ['Not stated', 'Description (PDF)', 'Not stated']],
    ];
    for (const [name, expected] of rows) expect(await cells(element, name), name).to.deep.equal(expected);
    expect(names(element, 'rowheader')).to.not.include.members(['Features', 'Lot 3', 'Website']);
    expect(names(element, 'button', /Remove|Clear/)).to.be.empty;
    expect(element.matches(':state(empty)')).to.be.false;
    await expect(element).to.be.accessible();
  });

  it('says nothing of lots where the catalogue has none', async () => {
    const services = ['a', 'b'].map((id) => ({id, name: id.toUpperCase(), summary: `About ${id}`}));
    const element = await compare({format: 1, title: 'Ours', services}, {services: 'a b'});
    await find(element, 'rowheader', 'About this service');
    expect(names(element, 'rowheader')).to.deep.equal(['About this service']);
  });

  it('does not say that a pairing is missing where not all are known', async () => {
    const partial = await compare({...catalogue, partial: 'Lost.'}, {services: three});
    expect((await cells(partial, 'EMIS Web'))[2]).to.equal('Not stated');
    const services = [
      aService({id: 'a', name: 'A', pairings: [{service: 'emis-web', status: 'assured'}]}),
      aService({id: 'b', name: 'B', pairings: [{service: 'vision', status: 'assured'}, 'junk']}),
    ];
    const lost = await compare(aCatalogue({services}), {services: 'a b'});
    expect(await cells(lost, 'emis-web')).to.deep.equal(['Assured', 'Not stated']);
    expect(text(lost)).to.contain('B: We could not read all the systems that it works with.');
  });

  it('does not say that a service is on no lot where that could not be read', async () => {
    const services = [aService({id: 'a', name: 'A'}), {id: 'b', name: 'B', listings: ['junk']}];
    const element = await compare(aCatalogue({services}), {services: 'a b'});
    expect((await cells(element, 'Lot 1'))[1]).to.contain('could not read');
  });

  it('says what a reader must know of the lots concerned, and whom the data comes from, once', async () => {
    const element = await compare(catalogue, {services: three, 'as-of': '2016-06-03'});
    (await find(element, 'button', '1 more notice')).click();
    const read = await reads(element, 'How things stood on 3 June 2016');
    for (const words of ['Not assured.', 'Lot 2 closes.', 'Source NHS Digital'])
      expect(read.split(words).length).to.equal(2);
    expect(read).to.not.contain('Lot 3 closes.');
  });

  it('compares others when it is told to', async () => {
    const element = await compare(catalogue, {services: three});
    element.services = 'docman viewer';
    await find(element, 'heading', 'Comparison of Docman and Viewer');
    element.setAttribute('services', 'twin-1, twin-2');
    await find(element, 'heading', 'Comparison of Twin 1 and Twin 2');
  });

  it('is a copy in CSV, with what a reader must know besides', async () => {
    const element = await compare(catalogue, {services: three, differences: true});
    const rows = readCsv(element.toCsv());
    expect(rows.slice(0, 3)).to.deep.equal([
      ['', 'Name', 'EMIS Web', 'i-Patient', 'Docman'],
      ['', 'Supplier', 'EMIS', 'PAERS', 'PCTI'],
      ['', 'ID', 'emis-web', 'i-patient', 'docman'],
    ]);
    const row = (name: string) => rows.find(([group, each]) => group !== '' && each === name);
    expect(row('Lot 1')).to.deep.equal([
      'Availability',
      'Lot 1',
      'Available',
      'Assured; From 14 September 2015; Full roll-out.',
      'Status not stated',
    ]);
    expect(row('Documents')?.[3]).to.equal('Description: https://example.org/d.pdf');
    expect(rows).to.deep.include.members([
      ['Comparison of EMIS Web, i-Patient and Docman'],
      ['Source', 'NHS Digital'],
      ['Not assured.'],
      ['Licence', 'OGL v3.0'],
    ]);
    expect(place('service-compare', {catalogue: ''}).toCsv()).to.equal('');
  });
});

describe('Services that the page’s author names', () => {
  it('and the catalogue lacks are said, and the others compared', async () => {
    const element = await compare(catalogue, {services: 'emis-web, typo, docman'});
    await find(element, 'heading', 'Comparison of EMIS Web and Docman');
    await reads(element, 'No service has the ID typo.');
  });

  it('are too few when only one is left: then there is somebody to call', async () => {
    const element = await compare(catalogue, {services: 'emis-web, typo'});
    await reads(element, 'There are fewer than 2 services to compare.');
    expect(text(element)).to.contain('0300 303 5678').and.not.contain('Select ‘Compare’');
    expect(element.matches(':state(empty)')).to.be.true;
  });

  it('are four at most', async () => {
    const said = await warnings(async () => {
      const five = 'emis-web, i-patient, docman, viewer, twin-1';
      const element = await compare(catalogue, {services: five});
      await reads(element, 'Only the first 4 of 5 services are compared.');
      expect((await columns(element)).length).to.equal(4);
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('services="emis-web');
  });

  it('may come with a further file', async () => {
    const page = situation({wait: 100, body: JSON.stringify({services: [aService({id: 'late', name: 'Late'})]})});
    const fields = {...catalogue, servicePages: [{url: page.url}]};
    const element = place('service-compare', {src: await file(fields), services: 'emis-web, late'});
    await reads(element, 'Still loading services');
    expect(text(element)).to.not.contain('No service has the ID');
    expect(element.matches(':state(empty)')).to.be.false;
    await find(element, 'heading', 'Comparison of EMIS Web and Late');
  });
});

describe('Differences only', () => {
  it('leaves out the rows that are the same, and says how many', async () => {
    const element = await compare(catalogue, {services: 'emis-web, i-patient'});
    await find(element, 'rowheader', 'Booking');
    const box = await find(element, 'checkbox', 'Show differences only');
    box.click();
    await gone(element, 'rowheader', 'Booking');
    await reads(element, '1 row is not shown, because it is the same for all.');
    await find(element, 'rowheader', 'Lot 1');
    await heard('1 row is not shown, because it is the same for all.');
    expect(element.differences, 'the author’s setting').to.equal(undefined);
    box.click();
    await find(element, 'rowheader', 'Booking');
    await heard('All rows are shown.');
  });

  it('can be how it begins', async () => {
    const element = await compare(catalogue, {services: 'emis-web, i-patient', differences: true});
    await reads(element, '1 row is not shown');
    expect((await find(element, 'checkbox')).matches(':checked')).to.be.true;
  });

  it('says so when nothing differs', async () => {
    const element = await compare(catalogue, {services: 'twin-1 twin-2', differences: true});
    await reads(element, 'There are no differences.');
    expect(findAll(element, 'table')).to.be.empty;
    expect(text(element)).to.contain('Twin 1').and.contain('Twin 2');
  });
});

describe('A comparison of services that are mostly alike', () => {
  const alike = ['a', 'b', 'c'].map((id, n) =>
    aService({
      id,
      name: `Service ${id}`,
      capabilities: ['eps', 'booking', 'records', ...(n === 2 ? [] : ['letters'])],
      categories: ['principal'],
      status: 'available',
    }),
  );
  const capabilities = ['booking', 'records', 'letters'].map((id) => ({id, name: `Does ${id}`}));
  const fields = aCatalogue({services: alike, capabilities});

  it('begins with the differences, and the reader has all rows at a tick', async () => {
    const element = await compare(fields, {services: 'a, b, c'});
    await find(element, 'rowheader', 'Does letters');
    await reads(element, /\d+ rows are not shown/);
    expect(names(element, 'rowheader')).to.deep.equal(['What it does', 'Does letters']);
    (await find(element, 'checkbox', 'Show differences only')).click();
    await find(element, 'rowheader', 'Kind of service');
  });

  it('begins with all rows if the author says so', async () => {
    const element = await compare(fields, {services: 'a, b, c', differences: 'false'});
    await find(element, 'rowheader', 'Kind of service');
    expect((await find(element, 'checkbox')).matches(':checked')).to.be.false;
  });

  it('says in one sentence what all of them have', async () => {
    const element = await compare(fields, {services: 'a, b, c'});
    await reads(element, 'All 3 have: Does booking, Does records, eps (3)');
    element.services = 'a, b';
    await reads(element, 'Both have: Does booking, Does records, Does letters, eps (4)');
  });

  it('has services that are alike together, where there is little room', async () => {
    await setViewport({width: 320, height: 800});
    const element = await compare(fields, {services: 'a, b, c'});
    await reads(element, 'Does letters Service a, Service b Yes Service c Not stated');
  });

  it('says nothing of prices where the catalogue states none', async () => {
    const element = await compare(fields, {services: 'a, b', differences: 'false'});
    await find(element, 'rowheader', 'Kind of service');
    expect(names(element, 'rowheader')).to.not.include('Prices');
  });
});

describe('The reader’s own comparison', () => {
  it('says how to begin', async () => {
    const {element} = await picking([]);
    await reads(element, 'Select ‘Compare’ on 2 to 4 services to see them side by side.');
    expect(element.matches(':state(empty)')).to.be.true;
  });

  it('follows the boxes of other elements', async () => {
    const {list, element} = await picking(['Docman']);
    await find(element, 'button', 'Remove: Docman');
    expect(element.matches(':state(empty)')).to.be.true;
    await pick(list, 'EMIS Web');
    await find(element, 'heading', 'Comparison of Docman and EMIS Web');
    expect(element.matches(':state(empty)')).to.be.false;
    await pick(list, 'Docman');
    await gone(element, 'heading', /^Comparison/);
  });

  it('has what was picked before it came', async () => {
    const {src} = await picking(['Docman', 'EMIS Web']);
    const late = await show('service-compare', {src});
    await find(late, 'heading', 'Comparison of Docman and EMIS Web');
  });

  it('loses a service by its button; focus goes to the next button, else to the one before, else to the heading', async () => {
    const {list, element} = await picking(['Docman', 'EMIS Web', 'Viewer']);
    (await find(element, 'button', 'Remove: EMIS Web')).click();
    await focusOn(element, 'button', 'Remove: Viewer');
    await heard('EMIS Web removed from comparison');
    expect((await find(list, 'checkbox', 'Compare: EMIS Web')).matches(':checked')).to.be.false;
    (await find(element, 'button', 'Remove: Viewer')).click();
    await focusOn(element, 'button', 'Remove: Docman');
    (await find(element, 'button', 'Remove: Docman')).click();
    await focusesOn(element, 'Select ‘Compare’ on 2 to 4 services');
  });

  it('is cleared at once', async () => {
    const {list, element} = await picking(['Docman', 'EMIS Web']);
    (await find(element, 'button', 'Clear all')).click();
    await focusesOn(element, 'Select ‘Compare’ on 2 to 4 services');
    expect(list.shadowRoot!.querySelectorAll('.picks :checked').length).to.equal(0);
  });

  it('does not count where the author has named services', async () => {
    const {element} = await picking(['Docman', 'Viewer'], {services: 'twin-1, twin-2'});
    await find(element, 'heading', 'Comparison of Twin 1 and Twin 2');
  });

  it('does not lose sight of a service that the catalogue no longer has', async () => {
    visit('compare=emis-web,gone,docman');
    const {element} = await picking([], {'url-state': 'query'});
    await find(element, 'heading', 'Comparison of EMIS Web and Docman');
    await reads(element, '“gone” is not in this catalogue.');
    (await find(element, 'button', 'Remove: gone')).click();
    await focusOn(element, 'button', 'Remove: EMIS Web');
    expect(text(element)).to.not.contain('gone');
    expect(said()).to.equal('compare=emis-web,docman');
  });
});

describe('The URL of a comparison', () => {
  const linkable = {'url-state': 'query'};

  it('says what is compared, in its order', async () => {
    visit('compare=docman,emis-web');
    const {list, element} = await picking([], linkable);
    await find(element, 'heading', 'Comparison of Docman and EMIS Web');
    expect((await find(list, 'checkbox', 'Compare: Docman')).matches(':checked')).to.be.true;
  });

  it('may name more than four: then the page says how many are left out, until another is picked', async () => {
    visit('compare=emis-web,i-patient,docman,viewer,twin-1,twin-2');
    const {element} = await picking([], linkable);
    await reads(element, 'Only the first 4 of 6 services are compared.');
    (await find(element, 'button', 'Remove: Viewer')).click();
    await find(element, 'heading', 'Comparison of EMIS Web, i-Patient and Docman');
    expect(text(element)).to.not.contain('Only the first');
  });

  for (const [query, heading, sentence] of [
    ['compare=emis-web,docman,emis-web', 'Comparison of EMIS Web and Docman', undefined],
    ['compare=a,b,c,docman,d,emis-web', 'Comparison of Docman and EMIS Web', 'Only the first 4 of 6 services'],
  ] as const) {
    it(`counts each service once, and those first that there are: ${query}`, async () => {
      visit(query);
      const {element} = await picking([], linkable);
      await find(element, 'heading', heading);
      if (sentence) expect(text(element)).to.contain(sentence);
      else expect(text(element)).to.not.contain('Only the first');
    });
  }

  it('counts a service once that the author names twice', async () => {
    const element = await compare(catalogue, {services: 'emis-web, docman, emis-web'});
    await find(element, 'heading', 'Comparison of EMIS Web and Docman');
  });

  it('follows each pick, wherever it is made, and leaves the rest alone', async () => {
    visit('colour=red&q=x');
    const {list, element} = await picking([], linkable);
    const {pushed} = watchHistory();
    await pick(list, 'Docman');
    await find(element, 'button', 'Remove: Docman');
    await pick(list, 'EMIS Web');
    await find(element, 'heading', 'Comparison of Docman and EMIS Web');
    await until(() => said() === 'colour=red&q=x&compare=docman,emis-web', said);
    (await find(element, 'button', 'Clear all')).click();
    await until(() => said() === 'colour=red&q=x', said);
    expect(pushed.length).to.equal(3);
  });

  it('brings back what was compared before, and goes forward again', async () => {
    const {list, element} = await picking(['Docman', 'EMIS Web'], linkable);
    await find(element, 'heading', 'Comparison of Docman and EMIS Web');
    await pick(list, 'Viewer');
    await find(element, 'heading', 'Comparison of Docman, EMIS Web and Viewer');
    history.back();
    await find(element, 'heading', 'Comparison of Docman and EMIS Web');
    expect((await find(list, 'checkbox', 'Compare: Viewer')).matches(':checked')).to.be.false;
    await heard('Comparison of Docman and EMIS Web');
    history.forward();
    await find(element, 'heading', 'Comparison of Docman, EMIS Web and Viewer');
    await heard('Comparison of Docman, EMIS Web and Viewer');
  });

  it('has a prefix where the author wants one', async () => {
    visit('a.compare=docman,viewer&compare=x');
    const {element} = await picking([], {...linkable, 'url-prefix': 'a.'});
    await find(element, 'heading', 'Comparison of Docman and Viewer');
    (await find(element, 'button', 'Clear all')).click();
    await until(() => said() === 'compare=x', said);
  });

  it('can name ids with commas and signs', async () => {
    const services = [
      aService({id: 'a,b', name: 'A'}),
      aService({id: '50%2C', name: 'B'}),
      aService({id: 'c&d', name: 'C'}),
    ];
    const src = await file(aCatalogue({services}));
    const list = await show('lot-catalogue', {src, comparable: true});
    const first = await show('service-compare', {src, ...linkable});
    for (const name of ['A', 'B', 'C']) await pick(list, name);
    await find(first, 'heading', 'Comparison of A, B and C');
    const link = said();
    for (const name of ['A', 'B', 'C']) await pick(list, name);
    await until(() => said() === '', said);
    first.remove();
    visit(link);
    await find(await show('service-compare', {src, ...linkable}), 'heading', 'Comparison of A, B and C');
  });

  it('is left alone without url-state', async () => {
    visit('compare=docman,viewer');
    const {element} = await picking(['Docman', 'EMIS Web']);
    await find(element, 'heading', 'Comparison of Docman and EMIS Web');
    expect(said()).to.equal('compare=docman,viewer');
  });
});

describe('Where there is room for a table', () => {
  it('it scrolls in a region of that name, which the keyboard reaches', async () => {
    const element = await compare(catalogue, {services: 'emis-web, docman'});
    const region = await find(element, 'region', 'Comparison of EMIS Web and Docman');
    expect(region.tabIndex).to.equal(0);
  });

  it('headers that stay in sight never cover what has focus', async () => {
    await setViewport({width: 800, height: 600});
    const documents = Array.from({length: 40}, (_, n) => ({title: `File ${n}`, url: `https://example.org/${n}`}));
    const services = manyServices(4, {documents, summary: 'Words '.repeat(60)});
    const element = await compare(aCatalogue({services}), {
      services: 'service-1 service-2 service-3 service-4',
      differences: 'false',
    });
    const region = await find(element, 'region');
    const corner = region.querySelector('.corner')!;
    await until(
      () => parseFloat(region.style.scrollPaddingBlockStart) === corner.getBoundingClientRect().height,
      'padding',
    );
    findAll(element, 'link', 'File 39').at(-1)!.focus();
    await sendKeys({down: 'Shift'});
    try {
      for (let step = 0; step < 30; step++) {
        await sendKeys({press: 'Tab'});
        const at = focused().getBoundingClientRect();
        const {bottom, right} = corner.getBoundingClientRect();
        expect(at.top, focused().textContent).to.be.at.least(bottom - 1);
        expect(at.left, focused().textContent).to.be.at.least(right - 1);
      }
    } finally {
      await sendKeys({up: 'Shift'}); // else it is held in every test that follows
    }
  });

  it('two comparisons of the same services have regions of different names', async () => {
    await compare(catalogue, {services: 'emis-web, docman'});
    const second = await compare(catalogue, {services: 'emis-web, docman'});
    await find(second, 'region', 'Comparison of EMIS Web and Docman (2)');
  });
});

describe('Where there is little room', () => {
  it('the comparison is headings and lists, without a table', async () => {
    await setViewport({width: 320, height: 800});
    const {element} = await picking(['EMIS Web', 'i-Patient']);
    await find(element, 'heading', 'Booking');
    await until(() => findAll(element, 'table').length === 0, 'no table');
    await reads(element, 'Lot 2 EMIS Web Not listed i-Patient Planned');
    (await find(element, 'button', 'Remove: EMIS Web')).click();
    await focusOn(element, 'button', 'Remove: i-Patient');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  it('or more again, a button that has focus keeps it', async () => {
    const {element} = await picking(['EMIS Web', 'i-Patient']);
    await find(element, 'region');
    (await find(element, 'button', 'Remove: i-Patient')).focus();
    await setViewport({width: 320, height: 800});
    await gone(element, 'region');
    await focusOn(element, 'button', 'Remove: i-Patient');
    await setViewport({width: 1000, height: 800});
    await find(element, 'region');
    await focusOn(element, 'button', 'Remove: i-Patient');
  });
});

describe('On paper', () => {
  onPaper.it('it is a table, however narrow the window was, without controls', async () => {
    await setViewport({width: 320, height: 800});
    const {element} = await picking(['EMIS Web', 'i-Patient']);
    await find(element, 'heading', 'Booking');
    await toPaper();
    dispatchEvent(new Event('beforeprint'));
    expect(names(element, 'columnheader')).to.deep.equal(['EMIS Web EMIS', 'i-Patient PAERS']);
    expect(text(element)).to.contain('Printed ');
    for (const role of ['button', 'checkbox']) expect(names(element, role), role).to.be.empty;
    dispatchEvent(new Event('afterprint'));
    await toScreen();
    await find(element, 'heading', 'Booking');
  });

  onPaper.it('says how many rows are left out', async () => {
    const element = await compare(catalogue, {services: 'emis-web, i-patient', differences: true});
    await toPaper();
    dispatchEvent(new Event('beforeprint'));
    expect(text(element)).to.contain('1 row is not shown');
  });
});
