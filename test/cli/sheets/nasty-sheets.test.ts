// Spreadsheets as publishers have them, each with a kind of trouble that real ones have. The values are made up.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCsv, readGrids, readRows, sheet} from './read.ts';

const names = (services: readonly {readonly name: string}[]) => services.map(({name}) => name);

describe('A file of text', () => {
  it('in Windows-1252 with semicolons and decimal commas is read, and that is said', () => {
    const text =
      'Product;Vendor;Lot;Price (£);Unit\r\nZoë’s Forms;Nørre “Data”;1;1.250,00;per year\r\nCafé;Nørre “Data”;1;0,017;per message\r\n';
    const bytes: Record<string, number> = {'’': 0x92, '“': 0x93, '”': 0x94};
    const {services, said} = readCsv(text, (whole) =>
      Uint8Array.from(whole, (letter) => bytes[letter] ?? letter.charCodeAt(0)),
    );
    assert.deepEqual(names(services), ['Zoë’s Forms', 'Café']);
    assert.equal(services[0]!.supplier!.name, 'Nørre “Data”');
    assert.deepEqual(
      services.map(({prices}) => prices[0]!.amount),
      [1250, 0.017],
    );
    assert.deepEqual(said('file-read-as'), [
      'Services: the file was read as Windows-1252, with semicolons between its cells.',
    ]);
  });

  for (const [encoding, bytes] of [
    ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 with a mark', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16 without', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['UTF-16, the other way round', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
  ] as const) {
    it(`in ${encoding} is read`, () => {
      assert.deepEqual(names(readCsv('Name\tSupplier\nCafé – 1\tAcme\n', bytes).services), ['Café – 1']);
    });
  }

  it('with commas in quotes and one column too many in places keeps its separator', () => {
    const {services} = readCsv(
      'Name,Supplier,Summary\n"Docs, letters; and forms",Acme,"a;b;c;d"\nPlain,Acme,"x;y;z;w",\n',
    );
    assert.deepEqual(names(services), ['Docs, letters; and forms', 'Plain']);
  });

  it('that tells Excel its separator is believed', () => {
    assert.deepEqual(names(readCsv('sep=;\nName;Supplier\nA;B\n').services), ['A']);
  });
});

describe('A table', () => {
  it('under a title and a date, with blank rows, sections, a total and footnotes, is found', () => {
    const {catalogue, services, said, records} = readRows(
      ['Example ICB: approved solutions'],
      ['Last updated 3 June 2016'],
      [],
      ['Product', 'Vendor', 'Status', 'Kind'],
      ['Lot 1: Clinical systems'],
      ['Alpha', 'Acme', 'Available', 'Records'],
      ['Beta', 'Acme', 'Planned', 'Records'],
      ['Lot 2: Other'],
      ['Gamma', 'Acme', 'Available', 'Scribes'],
      ['Total', '', 3],
      ['* Prices exclude VAT'],
    );
    assert.equal(catalogue.title, 'Example ICB: approved solutions');
    assert.deepEqual(names(services), ['Alpha', 'Beta', 'Gamma']);
    assert.deepEqual(
      records.map(({lot}) => lot),
      ['1', '1', '2'],
    );
    assert.deepEqual(said('row-passed-over').length, 2);
  });

  it('with two rows of headings is one table', () => {
    const {services} = readRows(
      ['Service', 'Supplier', 'Lots', null, null],
      [null, null, 'Lot 1', 'Lot 2', 'Lot 3'],
      ['Alpha', 'Acme', 'x', '', '✓'],
      ['Beta', 'Acme', '', 'Y', 'n'],
    );
    assert.deepEqual(
      services.map(({listings}) => listings.map(({lot}) => lot.id)),
      [['1', '3'], ['2']],
    );
    assert.ok(services.every(({listings}) => listings.every(({status}) => status === undefined)));
  });

  it('with ticks under the names of systems pairs modules with them, and no tick counts as assured', () => {
    const {services} = readRows(
      ['Name', 'Supplier', 'Lot', 'Example Record', 'Example Larkspur'],
      ['Example Record', 'A', '1', null, null],
      ['Example Larkspur', 'B', '1', null, null],
      ['Docs', 'C', '1', 'x', 'In assurance'],
    );
    assert.deepEqual(
      services[2]!.pairings.map(({service, status}) => [service, status]),
      [
        ['example-record', undefined],
        ['example-larkspur', 'in-assurance'],
      ],
    );
  });

  it('with one row for each capability and a supplier in two spellings gives one service', () => {
    const {services, said} = readCsv(
      'Supplier ID,Supplier,Solution ID,Solution,Capability\n1,Example Ltd,1-1,Alpha,Messaging\n1,Example Limited,1-1 ,Alpha ,Video\n2,Other,2-1,Beta,Forms\n2,Other,2-1,Beta (new),Forms\n',
    );
    assert.deepEqual(names(services), ['Alpha', 'Beta']);
    assert.deepEqual(
      services[0]!.capabilities.map(({name}) => name),
      ['Messaging', 'Video'],
    );
    assert.equal(services[0]!.supplier!.name, 'Example Ltd');
    assert.match(said('rows-differ').join('\n'), /D5: "Beta \(new\)" differs from "Beta"/);
  });

  it('with one row for each lot gives one service on several', () => {
    const {services} = readRows(
      ['Name', 'Supplier', 'Lot', 'Status'],
      ['Alpha', 'A', '1', 'Available'],
      ['Alpha', 'A', '2', 'Planned'],
    );
    assert.deepEqual(
      services[0]!.listings.map(({lot, status}) => [lot.id, status]),
      [
        ['1', 'available'],
        ['2', 'planned'],
      ],
    );
  });

  it('that gives one service two statuses on one lot lets nobody order it', () => {
    const {services, said} = readRows(
      ['Name', 'Supplier', 'Lot', 'Status'],
      ['Alpha', 'A', '1', 'Available'],
      ['Alpha', 'A', '1', 'Withdrawn'],
    );
    assert.deepEqual(
      services[0]!.listings.map(({status}) => status),
      ['withdrawn'],
    );
    assert.match(said('statuses-differ')[0]!, /D3: "withdrawn" differs from "available"/);
  });

  it('with two services under one id keeps the first, and says so', () => {
    const {services, said} = readRows(['Id', 'Name', 'Lot'], ['x', 'Alpha', '1'], ['x', 'Triage', '1']);
    assert.deepEqual(names(services), ['Alpha']);
    assert.match(said('record-lost')[0]!, /^Services, A3:/);
  });
});

describe('Cells', () => {
  it('with several values are divided where that is certain', () => {
    const {services} = readRows(
      ['Name', 'Supplier', 'Lot', 'Categories'],
      ['A', 'X', '1', 'Messaging; Forms'],
      ['B', 'X', '1', 'Messaging\nVideo'],
      ['C', 'X', '1', 'Messaging / Forms|Video'],
      ['D', 'X', '1', 'Forms, records and reports'],
      ['E', 'X', '1', 'Messaging, Video'],
    );
    assert.deepEqual(
      services.map(({categories}) => categories.map(({name}) => name)),
      [
        ['Messaging', 'Forms'],
        ['Messaging', 'Video'],
        ['Messaging', 'Forms', 'Video'],
        ['Forms, records and reports'],
        ['Messaging', 'Video'],
      ],
    );
  });

  it('of text lose markup, entities, written line breaks and hard spaces', () => {
    const {services} = readRows(
      ['Name', 'Supplier', 'Lot', 'Description'],
      ['A', 'X', '1', 'Does two:\\n- one\\n- two'],
      [
        'B',
        'X',
        '1',
        '<p>Fast &amp; safe.<br>See <a href="https://example.org">our page</a></p><script>alert(1)</script>',
      ],
      ['C', 'X', '1', '**Bold** and [a link](https://example.org)'],
      ['D', 'X', '1', '  hard\u00a0spaces\u00a0 '],
      ['E', 'X', '1', 'CafÃ© Â£10'],
      ['F', 'X', '1', "'<b>as it stands"],
      ['G', 'X', '1', '5 < 6 & 7 > 2'],
    );
    assert.deepEqual(
      services.map(({description}) => description),
      [
        'Does two:\n- one\n- two',
        'Fast & safe.\nSee our page (https://example.org)',
        'Bold and a link (https://example.org)',
        'hard spaces',
        'Café £10',
        '<b>as it stands',
        '5 < 6 & 7 > 2',
      ],
    );
  });

  it('with errors of the spreadsheet are told, and a status among them is none', () => {
    const {services, said} = readRows(
      ['Name', 'Supplier', 'Lot', 'Status', 'Summary'],
      ['A', 'X', '1', {kind: 'fault', shown: '#REF!'}, {kind: 'fault', shown: '=A1'}],
    );
    assert.equal(services[0]!.listings[0]!.status, '#REF!');
    assert.deepEqual(said('cell-fault'), ['Services, D2: #REF! is an error of the spreadsheet.']);
    assert.deepEqual(said('formula-without-value'), ['Services, E2: a formula whose value is not stored.']);
  });

  it('with ids that Excel has eaten are told, and never guessed', () => {
    const {records, said} = readRows(
      ['Id', 'Name', 'Lot'],
      ['1.2E+13', 'A', '1'],
      [{kind: 'day', day: '2026-03-01', shown: '01-Mar'}, 'B', '1'],
      ['00E12', 'C', '1'],
      [{kind: 'number', number: 417, shown: '00417'}, 'D', '1'],
    );
    assert.deepEqual(
      records.map(({id}) => id),
      ['1.2E+13', '01-Mar', '00E12', '00417'],
    );
    assert.equal(said('eaten-by-spreadsheet').length, 2);
  });

  it('with addresses and contacts are understood', () => {
    const {services} = readRows(
      ['Name', 'Lot', 'Website', 'Contact'],
      ['A', '1', 'www.example.org', 'Help desk <help@example.org>'],
      ['B', '1', 'http://example.org/?utm_source=news&id=3', '01632 960001 / 01632 960002'],
      ['C', '1', 'N/A', 'help@example.org'],
    );
    assert.deepEqual(
      services.map(({link, contact}) => [link?.href, contact?.email, contact?.telephone]),
      [
        ['https://www.example.org/', 'help@example.org', undefined],
        ['http://example.org/?id=3', undefined, '01632 960001 / 01632 960002'],
        [undefined, 'help@example.org', undefined],
      ],
    );
  });
});

describe('A status', () => {
  it('in words of the publisher’s never allows an order', () => {
    const {services} = readRows(
      ['Name', 'Lot', 'Status'],
      ...['Live', 'Active', 'Approved', 'Yes', 'Availible', 'Current', 'OK', 'x', 'Assured?', 'Fully assured'].map(
        (word) => [word, '1', word],
      ),
    );
    assert.equal(services.length, 10);
    for (const {listings} of services)
      assert.ok(!['available', 'assured'].includes(listings[0]!.status!), listings[0]!.status);
  });

  it('means what the publisher’s mapping file says', () => {
    const grid = sheet('Services', ['Name', 'Lot', 'Status'], ['A', '1', 'Live'], ['B', '1', 'Odd']);
    const {services, said} = readGrids([grid], {mapping: {statuses: {Live: 'Available', Odd: 'orderable'}}});
    assert.deepEqual(
      services.map(({listings}) => listings[0]!.status),
      ['available', 'Odd'],
    );
    assert.match(said('read-status-mapped')[0]!, /Live as available/);
    assert.equal(said('mapping-status').length, 1);
  });

  it('that may be ordered is in doubt with a beginning that cannot be read', () => {
    for (const start of ['TBC', 'Q3 2016', 'Spring 2016', '2016/17', 'soon']) {
      const {services, all} = readRows(['Name', 'Lot', 'Status', 'Start date'], ['A', '1', 'available', start]);
      assert.equal(services[0]!.listings[0]!.unclear, true, start);
      assert.ok(
        all.some(({severity}) => severity === 'error'),
        start,
      );
    }
  });

  it('that may not is left without it, and that is told', () => {
    const {services, said} = readRows(['Name', 'Lot', 'Status', 'Start date'], ['A', '1', 'Withdrawn', 'Q3 2016']);
    assert.equal(services[0]!.listings[0]!.from, undefined);
    assert.equal(services[0]!.listings[0]!.unclear, false);
    assert.match(said('day-left-out')[0]!, /^Services, D2: "Q3 2016" is no day, month or year\./);
  });
});

describe('Sheets', () => {
  it('are known by name in any order, and others are told', () => {
    const {catalogue, services, said} = readGrids([
      sheet(
        'Prices',
        ['Service', 'Amount', 'Unit'],
        ['alpha', 10, 'each'],
        ['Beta', '£2.50', 'per day'],
        ['Nobody', 1, 'each'],
      ),
      sheet('Notes', ['call Jane']),
      sheet(
        'Services',
        ['Id', 'Name', 'Lot', 'Kinds'],
        ['alpha', 'Alpha', 'Lot 1', 'Records'],
        ['b', 'Beta', 'two', 'records'],
      ),
      sheet('Lots', ['Id', 'Name'], ['1', 'Lot 1'], ['2', 'Two']),
      sheet('About', ['Title', 'Our catalogue'], ['Updated', '3 June 2016'], ['Colour', 'blue']),
    ]);
    assert.equal(catalogue.title, 'Our catalogue');
    assert.equal(catalogue.updated, '2016-06-03');
    assert.deepEqual(
      services.map(({listings}) => listings[0]!.lot.id),
      ['1', '2'],
    );
    assert.deepEqual(
      services.map(({prices}) => prices[0]!.amount),
      [10, 2.5],
    );
    assert.match(said('sheet-ignored')[0]!, /^Notes: this sheet is none of a catalogue/);
    assert.match(said('row-belongs-to-nothing')[0]!, /^Prices, 4: "Nobody" is none of the services/);
  });

  it('of the shortest kind are a catalogue', () => {
    const {services, catalogue} = readRows(['Name', 'Supplier', 'Lot'], ['EMIS Web', 'EMIS', 'Lot 1']);
    assert.deepEqual([...catalogue.lots.keys()], ['1']);
    assert.equal(services[0]!.id, 'emis-web');
    assert.equal(services[0]!.listings[0]!.lot.name, 'Lot 1');
  });

  it('without services say what is missing', () => {
    assert.throws(
      () => readGrids([sheet('Sheet1', ['a', 'b'], [1, 2])]),
      /There is no sheet of services \(only: Sheet1\)/,
    );
  });
});

describe('Who pays, in a cell', () => {
  for (const cell of ['NHS central funding', 'nhs Central  funding', 'National (central) funding', 'central']) {
    it(`is understood by its name: ${cell}`, () => {
      const {catalogue} = readGrids([
        sheet('Lots', ['Id', 'Name'], ['1', 'Lot 1']),
        sheet('Organisation types', ['Id', 'Name'], ['icb', 'integrated care board']),
        sheet('Terms', ['Lot', 'Who may use it', 'Who orders', 'Who pays'], ['1', 'icb', 'icb', cell]),
        sheet('Services', ['Name', 'Lot', 'Status'], ['Alpha', '1', 'Available']),
      ]);
      assert.deepEqual(catalogue.lots.get('1')!.terms[0]!.funding.payers, ['central']);
    });
  }
});
