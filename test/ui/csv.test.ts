// A table on its way into a spreadsheet: whatever a catalogue says arrives as it is, and none of it as a formula.
import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {toCsvText} from '../../src/ui/csv.ts';
import {readCsv} from '../support/read-csv.ts';
import {runs} from '../support/runs.ts';

const dangerous = ['=', '+', '-', '@', '\t', '\r'];

const cells = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom(...dangerous, '"', ',', '\n', '\r\n', "'", 'a', ' ')}),
);
const tables = fc.array(fc.array(cells, {minLength: 1}), {minLength: 1});

describe('A CSV file', () => {
  it('says everything, and nothing more but a quote before what a spreadsheet would work out', () => {
    const expected = (cell: string) => (dangerous.includes(cell.charAt(0)) ? `'${cell}` : cell);
    fc.assert(
      fc.property(tables, (rows) => {
        expect(readCsv(toCsvText(rows))).to.deep.equal(rows.map((row) => row.map(expected)));
      }),
      runs(1000),
    );
  });

  for (const first of dangerous) {
    it(`has no cell that begins with ${JSON.stringify(first)}`, () => {
      expect(readCsv(toCsvText([[`${first}HYPERLINK("x")`, `a${first}`]]))).to.deep.equal([
        [`'${first}HYPERLINK("x")`, `a${first}`],
      ]);
    });
  }

  it('begins with the mark of UTF-8, and ends each line as the RFC has it', () => {
    expect(toCsvText([['Name', 'Supplier'], ['Évolution', 'Micro"test, Ltd'], [], ['two\nlines']])).to.equal(
      '\uFEFFName,Supplier\r\nÉvolution,"Micro""test, Ltd"\r\n\r\n"two\nlines"\r\n',
    );
  });
});
