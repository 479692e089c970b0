// What people see of a sheet, struck out or hidden, is told of a workbook of Excel's and of LibreOffice's alike.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {writeXlsx, type Cell} from 'hucre';
import {gridsOfWorkbook} from '../../../src/cli/sheets/read-workbook.ts';
import {readGrids} from './read.ts';

const rows = [
  ['Name', 'Lot', 'Status', 'Notes'],
  ['Alpha', '1', 'Withdrawn', 'gone'],
  ['Beta', '1', 'Available', 'gone too'],
  ['Gamma', '1', 'Planned', 'one cell is struck out'],
  ['Delta', '1', 'Planned', 'hidden'],
];

/** All cells of the rows of Alpha and Beta, one of Gamma's; the row of Delta, the notes and the sheet of lots are hidden. */
const isStruck = (r: number, c: number) => r === 1 || r === 2 || (r === 3 && c === 0);

function excel(): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (isStruck(r, c)) cells.set(`${r},${c}`, {value, style: {font: {strikethrough: true}}});
    }),
  );
  return writeXlsx({
    sheets: [
      {name: 'Services', rows, cells, rowDefs: new Map([[4, {hidden: true}]]), columns: [{}, {}, {}, {hidden: true}]},
      {
        name: 'Lots',
        rows: [
          ['Id', 'Name'],
          ['1', 'Lot 1'],
        ],
        hidden: true,
      },
    ],
  });
}

/** As LibreOffice writes it, where empty rows and columns are counted and not written one by one. */
function libreOffice(): Uint8Array {
  const cell = (text: string, style = '') =>
    `<table:table-cell${style} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const row = (texts: readonly string[], r: number) =>
    `<table:table-row table:style-name="ro1"${r === 4 ? ' table:visibility="collapse"' : ''}>` +
    texts.map((text, c) => cell(text, isStruck(r, c) ? ' table:style-name="ce1"' : '')).join('') +
    `<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`;
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3"><office:automatic-styles>
<number:number-style style:name="N1P0"><number:number number:min-integer-digits="1"/></number:number-style>
<number:number-style style:name="N1"><number:number number:min-integer-digits="1"/><style:map style:condition="value()&gt;0" style:apply-style-name="N1P0"/></number:number-style>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
<style:style style:name="ce2" style:family="table-cell"><style:text-properties style:text-line-through-style="none"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Services" table:style-name="ta1"><table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16380"/>
${rows.map(row).join('\n')}
<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table table:name="Lots" table:style-name="ta2"><table:table-row>${cell('Id')}${cell('Name')}</table:table-row><table:table-row>${cell('1')}${cell('Lot 1')}</table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
    'styles.xml': strToU8('<office:document-styles/>'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
  });
}

for (const [program, write] of [
  ['Excel', excel],
  ['LibreOffice', libreOffice],
] as const) {
  describe(`In a workbook of ${program}’s`, () => {
    it('rows that are struck out are told, and one that could be ordered is an error', async () => {
      const {said, all, services} = readGrids(gridsOfWorkbook(await write(), 'x'));
      assert.equal(services.length, 4);
      assert.deepEqual(said('rows-struck-out'), ['Services: rows 2, 3 are struck out, and read all the same.']);
      assert.deepEqual(said('struck-out-but-open'), [
        'Services, C3: the row is struck out, but its status is "available".',
      ]);
      assert.equal(all.find(({code}) => code === 'struck-out-but-open')!.severity, 'error');
    });

    it('hidden rows, columns and sheets are told', async () => {
      const {said} = readGrids(gridsOfWorkbook(await write(), 'x'));
      assert.deepEqual(said('rows-hidden'), ['Services: row 5 is hidden, and read all the same.']);
      assert.deepEqual(said('columns-hidden'), ['Services: column D is hidden, and was read all the same.']);
      assert.deepEqual(said('sheet-hidden'), ['Lots: this sheet is hidden, and was read all the same.']);
    });

    it('nothing is said that the library thinks of its formats', async (test) => {
      const error = test.mock.method(console, 'error', () => undefined);
      gridsOfWorkbook(await write(), 'x');
      assert.equal(error.mock.callCount(), 0);
    });
  });
}
