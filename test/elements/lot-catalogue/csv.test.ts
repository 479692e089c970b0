// The whole result as a file for a spreadsheet.
import {expect} from '@open-wc/testing';
import {aCatalogue, aLot, aService, manyServices} from '../../support/build.ts';
import {find, gone, names, reads, text} from '../../support/look.ts';
import {readCsv} from '../../support/read-csv.ts';
import {situation} from '../../source/server.ts';
import {inFrameWithoutDownloads} from '../../support/frame.ts';
import {file, listOf, place} from '../../support/show.ts';

const catalogue = aCatalogue({
  publisher: {name: 'NHS Digital', url: 'https://digital.nhs.uk/'},
  updated: '2018-09-28',
  partial: 'The register is lost.',
  archived: {on: '2019-12-31', text: 'GPSoC has ended.'},
  licence: {name: 'OGL v3.0', url: 'https://www.nationalarchives.gov.uk/'},
  lots: [
    aLot({
      notices: [
        {kind: 'disclaimer', title: 'Disclaimer', text: 'Not assured.'},
        {kind: 'warning', text: 'Both lots.'},
      ],
    }),
    aLot({
      id: '2',
      name: 'Lot 2',
      notices: [
        {kind: 'warning', text: 'Both lots.'},
        {kind: 'warning', text: 'Lot 2 only.'},
      ],
    }),
  ],
  facets: [{id: 'hosting', name: 'Hosting', values: [{id: 'own', name: 'On site'}]}],
  capabilities: [{id: 'eps', name: 'Prescriptions'}],
  services: [
    aService({
      status: 'available',
      categories: ['Principal', 'Telehealth'],
      capabilities: ['eps'],
      summary: 'Records, "all" of them.',
      reference: ['E-1', 'E-2'],
      prices: [{amount: 12.5, currency: 'GBP', unit: 'per patient', asOf: '2016'}],
      url: 'https://example.org/emis',
      links: [{title: 'Manual', url: 'https://example.org/manual'}],
      contact: {email: 'desk@example.org'},
      sources: [{title: 'Register', url: 'https://example.org/register'}, {title: 'A letter'}],
      facets: {hosting: ['own', 'cloud']},
    }),
    aService({
      id: 'docman',
      name: '=Docman',
      supplier: undefined,
      pairings: [{service: 'emis-web', status: 'assured'}, {service: 'vision'}],
      listings: [
        {lot: '1', status: 'in-assurance'},
        {lot: '2', status: 'planned'},
      ],
    }),
    aService({id: 'gone', name: 'Gone', status: 'withdrawn'}),
  ],
});

describe('The CSV file', () => {
  it('has a row for each service, with everything that the list says', async () => {
    const [header, ...rows] = rowsOf(await listOf(catalogue, {'as-of': '2016-06-03'}));
    expect(
      rows.slice(0, rows.findIndex(isEmpty)).map((row) => Object.fromEntries(header!.map((name, n) => [name, row[n]]))),
    ).to.deep.equal([
      {
        Name: 'EMIS Web',
        Supplier: 'EMIS',
        Lot: 'Lot 1',
        Status: 'Available',
        'Kind of service': 'Principal; Telehealth',
        'What it does': 'Prescriptions',
        'Works with': '',
        'About this service': 'Records, "all" of them.',
        Reference: 'E-1; E-2',
        Prices: '£12.50 per patient (as of 2016)',
        Website: 'https://example.org/emis',
        'More about this service': 'Manual: https://example.org/manual',
        'Contact for this service': 'desk@example.org',
        'Supplier contact': '',
        Sources: 'https://example.org/register; A letter',
        ID: 'emis-web',
        Hosting: 'On site; cloud',
      },
      {
        Name: "'=Docman",
        Supplier: '',
        Lot: 'Lot 1; Lot 2',
        Status: 'In assurance; Planned',
        'Kind of service': '',
        'What it does': '',
        'Works with': 'EMIS Web: Assured; vision: Status not stated',
        'About this service': '',
        Reference: '',
        Prices: '',
        Website: '',
        'More about this service': '',
        'Contact for this service': '',
        'Supplier contact': '',
        Sources: '',
        ID: 'docman',
        Hosting: '',
      },
    ]);
  });

  it('says below them what they are: the list, the day, the source, notices and licence', async () => {
    const list = await listOf(catalogue, {'as-of': '2016-06-03'});
    const today = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'Europe/London'}).format();
    expect(about(list)).to.deep.equal([
      ['Our GP IT services'],
      ['2 services'],
      ['How things stood on 3 June 2016'],
      [`Downloaded ${today}`],
      ['Source', 'NHS Digital'],
      ['Updated 28 September 2018'],
      ['GPSoC has ended.'],
      ['What is missing', 'The register is lost.'],
      ['Disclaimer: Not assured.'],
      ['Both lots.'],
      ['Lot 2 only.'],
      ['Licence', 'OGL v3.0'],
    ]);
  });

  it('says no more than there is to say', async () => {
    expect(about(await listOf(aCatalogue())).map(([first]) => first!.replace(/ \d.*/, ''))).to.deep.equal([
      'Our GP IT services',
      '1 service',
      'How things stand on',
      'Downloaded',
    ]);
  });

  it('has the notices of the lots that the author lets the list show', async () => {
    const list = await listOf(catalogue, {lot: '1'});
    expect(about(list).flat()).to.include('Both lots.').and.not.include('Lot 2 only.');
  });

  it('has all pages of what the reader asks for, in that order, and says so', async () => {
    const services = [...manyServices(25).reverse(), aService()];
    const list = await listOf(aCatalogue({services}), {'page-size': 5});
    list.query = {search: 'service 1', sort: 'name', page: 2};
    await find(list, 'heading', '11 services matching “service 1”');
    const rows = rowsOf(list);
    expect(rows.slice(1, rows.findIndex(isEmpty)).map(([name]) => name)).to.deep.equal(
      [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((n) => `Service ${n}`),
    );
    expect(about(list)[1]).to.deep.equal(['11 services matching “service 1”']);
  });

  it('warns of codes that a spreadsheet would change', async () => {
    const changed = [
      ...[
        '00123',
        '01.2',
        '1.10',
        '1234567890123456',
        '1E5',
        '1E+10',
        '1.5e3',
        '1,000',
        '7:30',
        '12/1/2016',
        '2016-06',
      ],
      ...['2016-06-03', '12/2016', '3-4', 'MAR1', 'SEPT2', 'March 5', '1-May', '10Dec2016'],
    ];
    const kept = ['A-1', '1.1', '12', 'MAY', 'MARKET1', '1-2-3-4', '12-AB', '1,00', '£5', 'v1.10'];
    for (const code of [...changed, ...kept]) {
      const list = await listOf(aCatalogue({services: [aService({reference: code})]}));
      const hint = about(list).flat().at(-1);
      const says = 'Some codes look like numbers or dates. Import these columns as text: Reference';
      if (kept.includes(code)) expect(hint, code).to.not.equal(says);
      else expect(hint, code).to.equal(says);
    }
  });

  it('calls things what the catalogue and the author call them', async () => {
    const words = {lot: ['framework', 'frameworks'], service: ['solution', 'solutions']};
    const list = await listOf(aCatalogue({words}), {strings: JSON.stringify({'column.name': 'What'})});
    expect(rowsOf(list)[0]).to.include.members(['What', 'Framework', 'Kind of solution']).and.not.include('Name');
    expect(about(list)[1]).to.deep.equal(['1 solution']);
  });

  it('is empty while there is no catalogue', () => {
    expect(place('lot-catalogue', {src: '/situations/answer?hang'}).toCsv()).to.equal('');
  });
});

describe('“Download as CSV”', () => {
  it('gives the reader that file, named for what it is and the day that it shows', async () => {
    const list = await listOf(aCatalogue({title: 'Üser’s GP-IT (2014)'}), {'as-of': '2016-06-03'});
    const files = await downloads(async () => (await find(list, 'button', 'Download as CSV')).click());
    expect(files).to.deep.equal([
      {
        name: 'üser-s-gp-it-2014-1-service-2016-06-03.csv',
        type: 'text/csv;charset=utf-8',
        text: list.toCsv().slice(1),
        isMarked: true,
      },
    ]);
  });

  it('is named after the lots that the list is of', async () => {
    const list = await listOf(catalogue, {'as-of': '2016-06-03', lot: '1'});
    const save = async () => (await find(list, 'button', 'Download as CSV')).click();
    expect((await downloads(save))[0]!.name).to.equal('lot-1-2-services-2016-06-03.csv');
    list.lot = '';
    list.query = {filters: {lot: ['2']}};
    await find(list, 'heading', '1 service on Lot 2');
    expect((await downloads(save))[0]!.name).to.equal('lot-2-1-service-2016-06-03.csv');
  });

  it('waits for services that are still to come, and says so', async () => {
    const page = situation({wait: 300, body: JSON.stringify({services: [aService({id: 'late', name: 'Late'})]})});
    const list = place('lot-catalogue', {src: await file({...catalogue, servicePages: [{url: page.url}]})});
    const button = await find(list, 'button', 'Download as CSV');
    const files = await downloads(async () => {
      button.click();
      await reads(list, 'The file will download when they are all here.');
      await find(list, 'heading', '3 services');
      await gone(list, 'paragraph', /will download/);
      await list.updateComplete;
    });
    expect(files.map((each) => each.text.includes('Late'))).to.deep.equal([true]);
    expect(text(list)).to.not.contain('will download');
  });

  it('says so in a frame that allows no downloads', async () => {
    const list = await listOf(catalogue);
    const save = async () => (await find(list, 'button', 'Download as CSV')).click();
    await inFrameWithoutDownloads(async (frame) => {
      expect(await downloads(save)).to.be.empty;
      await reads(list, 'This page is in a frame that does not allow downloads.');
      frame.sandbox.add('allow-downloads');
      expect(await downloads(save)).to.have.length(1);
    });
  });

  it('is one of the controls', async () => {
    const list = await listOf(aCatalogue(), {controls: 'search'});
    expect(names(list, 'button')).to.not.include('Download as CSV');
    expect(rowsOf(list)[1]![0]).to.equal('EMIS Web');
  });
});

function rowsOf(list: {toCsv(): string}): string[][] {
  return readCsv(list.toCsv());
}

/** What stands below the services. */
function about(list: {toCsv(): string}): string[][] {
  const rows = rowsOf(list);
  return rows.slice(rows.findIndex(isEmpty) + 1);
}

function isEmpty(row: readonly string[]): boolean {
  return row.join('') === '';
}

/** The files that the page gives its reader meanwhile: a link to each is followed that is on no page. */
async function downloads(meanwhile: () => Promise<unknown>) {
  const link = HTMLAnchorElement.prototype;
  const files: Promise<{name: string; type: string; text: string; isMarked: boolean}>[] = [];
  link.click = function () {
    files.push(read(this.download, this.href));
  };
  try {
    await meanwhile();
    return await Promise.all(files);
  } finally {
    Reflect.deleteProperty(link, 'click'); // it has that of all elements
  }
}

async function read(name: string, href: string) {
  const response = await fetch(href);
  const type = response.headers.get('content-type')!; // WebKit's `blob.type` leaves the charset out
  const blob = await response.blob();
  const mark = new Uint8Array(await blob.slice(0, 3).arrayBuffer());
  return {name, type, text: await blob.text(), isMarked: mark.join() === '239,187,191'};
}
