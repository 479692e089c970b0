// Somebody else's file: too large inside, cut off, locked, or no workbook at all. It is refused with what to do, or read
// without harm; and nothing that was damaged can ever be ordered that could not before.

import {utils, write} from '@e965/xlsx';
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deflateRawSync} from 'node:zlib';
import {parseCatalogue} from '../../../src/catalogue/parse.ts';
import {servicesOf} from '../../../src/catalogue/model.ts';
import {wholeCatalogue} from '../../../src/cli/load-source.ts';
import type {Grid} from '../../../src/cli/sheets/grid.ts';
import {gridOfCsv} from '../../../src/cli/sheets/read-csv.ts';
import {readSheets} from '../../../src/cli/sheets/read-sheets.ts';
import {gridsOfWorkbook} from '../../../src/cli/sheets/read-workbook.ts';
import {runs} from '../../support/runs.ts';

const rows = [
  ['Id', 'Name', 'Supplier', 'Lot', 'Status', 'Start date', 'Price', 'Works with'],
  ['a', 'Alpha', 'Acme', '1', 'Planned', '2016-06-03', '£1,250.00', ''],
  ['b', 'Beta', 'Acme', '1', 'Withdrawn', 'TBC', 'POA', 'a'],
  ['c', 'Gamma', 'Other & Co', '2', 'In assurance', '03/06/2016', '', 'a; b'],
  ['d', 'Delta', 'Other & Co', '2', 'Live', '', '15p', 'none'],
];

function workbook(cells: readonly (readonly unknown[])[], bookType: 'xlsx' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), 'Services');
  return new Uint8Array(write(book, {type: 'buffer', bookType, compression: true}) as Buffer);
}

const csv = (cells: readonly (readonly unknown[])[]) =>
  new TextEncoder().encode(cells.map((row) => row.map((cell) => `"${String(cell)}"`).join(',')).join('\r\n'));

/** An archive with one part, which says a size that it may not have. */
function archive(name: string, content: Buffer, size = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe('A workbook', () => {
  for (const [what, bytes, says] of [
    [
      'that would unpack to gigabytes',
      archive('xl/worksheets/sheet1.xml', Buffer.alloc(1000), 0xfffffff0),
      /would unpack to more than 250 MB/,
    ],
    [
      'that unpacks to more than it says',
      archive('xl/worksheets/sheet1.xml', Buffer.alloc(5_000_000), 1000),
      /cannot be unpacked, or to another size than it says/,
    ],
    [
      'with more cells than any list',
      archive('xl/worksheets/sheet1.xml', Buffer.from('<c r="A1"/>'.repeat(4_100_000))),
      /more than 4 million cells/,
    ],
    [
      'one of whose cells stands for billions',
      archive(
        'content.xml',
        Buffer.from(
          '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value="1"></table:table-cell>',
        ),
      ),
      /more than 4 million cells/,
    ],
    [
      'that is protected by a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      /protected by a password\. Save a copy without/,
    ],
    ['of the old kind', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /of an old kind\. Open it, and save it as \.xlsx/],
    ['that is half written', workbook(rows).subarray(0, 2000), /is damaged: its end is missing/],
    ['that is empty', new Uint8Array(), /is empty\. It may be half written/],
    ['that is a page', Buffer.from('<html><table></table></html>'), /is no workbook, whatever its name says/],
  ] as const) {
    it(`${what} is refused with what to do`, () => {
      assert.throws(
        () => gridsOfWorkbook(bytes, 'x.xlsx'),
        (error: Error) => error.name === 'CannotDo' && says.test(error.message),
      );
    });
  }

  it('with a formula gives the value that is stored, and never works it out', () => {
    const book = utils.book_new();
    const content = utils.aoa_to_sheet([
      ['Name', 'Lot'],
      ['Alpha', '1'],
    ]);
    content.A2 = {t: 's', v: 'Stored', f: 'WEBSERVICE("https://example.org/")'};
    utils.book_append_sheet(book, content, 'Services');
    const bytes = new Uint8Array(write(book, {type: 'buffer', bookType: 'xlsx'}) as Buffer);
    const {services, remarks} = readSheets(gridsOfWorkbook(bytes, 'x.xlsx'), {title: 'x'});
    assert.equal([...services][0]!.name, 'Stored');
    assert.ok(remarks.some(({code}) => code === 'formulas'));
  });
});

/** What of the sheets may be ordered; nothing where they cannot be read, which is said. */
function orderable(read: () => Grid[]): string[] {
  try {
    const {catalogue} = parseCatalogue(wholeCatalogue(readSheets(read(), {title: 'x'})));
    return [...servicesOf(catalogue)]
      .filter(({listings}) => listings.some(({status}) => status === 'available' || status === 'assured'))
      .map(({name}) => name);
  } catch (error) {
    assert.equal((error as Error).name, 'CannotDo', (error as Error).stack);
    return [];
  }
}

const byteChanges = fc.array(fc.tuple(fc.nat(), fc.integer({min: 0, max: 255})), {minLength: 1, maxLength: 12});

function changed(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of changes) copy[at % copy.length] = byte;
  return copy;
}

const cellTexts = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    '✓',
    'Yes',
    'Live',
    'Availble',
    'approved',
    '#REF!',
    '1e5',
    '=A1',
    "'",
    '"',
    ';',
    '\n',
    '31/02/2016',
    'Q3 2016',
    '£',
    '1.2.3',
    'Total',
    'Lot 1',
    'Name',
    'Status',
    '<b>',
    '&amp;',
    '\u0000',
    'constructor',
    '__proto__',
  ),
  fc.string(),
);

describe('Damaged sheets', () => {
  for (const [form, bytes, read] of [
    ['.xlsx', workbook(rows), (all: Uint8Array) => gridsOfWorkbook(all, 'x.xlsx')],
    ['.ods', workbook(rows, 'ods'), (all: Uint8Array) => gridsOfWorkbook(all, 'x.ods')],
    ['.csv', csv(rows), (all: Uint8Array) => [gridOfCsv(all, 'Services')]],
  ] as const) {
    it(`as ${form} with bytes that changed, or an end that is missing, are read or refused, and nothing can be ordered`, () => {
      fc.assert(
        fc.property(byteChanges, fc.nat(), fc.boolean(), (changes, length, isCut) => {
          const whole = changed(bytes, changes);
          assert.deepEqual(
            orderable(() => read(isCut ? whole.subarray(0, length % whole.length) : whole)),
            [],
          );
        }),
        runs(1500),
      );
    });
  }

  it('with any texts in any cells are read or refused, and nothing can be ordered', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), cellTexts), {maxLength: 25}), (changes) => {
        const cells = rows.map((row) => [...row]);
        for (const [r, c, text] of changes) cells[r % cells.length]![c % 8] = text;
        const grid: Grid = {sheet: 'Services', rows: cells.map((row, n) => ({number: n + 1, cells: row}))};
        assert.deepEqual(
          orderable(() => [grid]),
          [],
        );
      }),
      runs(1500),
    );
  });
});
