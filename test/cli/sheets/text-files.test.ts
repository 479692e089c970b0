// The bytes of text files as programs leave them: how their lines end, what stands around their cells.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCsv, readGrids, sheet, type ReadSheets} from './read.ts';

function namesAndLots({services}: ReadSheets): string[] {
  return services.map(({name, listings}) => `${name} on ${listings.map(({lot}) => lot.id).join(', ')}`);
}

describe('A text file', () => {
  it('whose lines end in several ways has a row for each', () => {
    const read = readCsv(
      'Name,Supplier,Lot\r\nExample A,Example Ltd,1\nExample B,Example Ltd,2\rExample C,Example Ltd,3',
    );
    assert.deepEqual(namesAndLots(read), ['Example A on 1', 'Example B on 2', 'Example C on 3']);
  });

  it('that tells its separator on a line of its own keeps no quotation marks', () => {
    const {services} = readCsv('sep=;\r\nName;Lot;Summary\r\nExample A;1;"One; two"\r\n');
    assert.equal(services[0]!.summary, 'One; two');
  });

  it('with spaces before its quotation marks has as many cells as headings', () => {
    const {services} = readCsv('Name, Supplier, Lot\n"Example A", "Example, Ltd", "1"\n');
    assert.deepEqual([services[0]!.supplier?.name, services[0]!.listings[0]?.lot.id], ['Example, Ltd', '1']);
  });

  it('with each line in quotation marks is read without them, and that is said', () => {
    const read = readCsv('"Name,Supplier,Lot"\n"Example ""A"",Example Ltd,1"\n"Example B,Example Ltd,2"\n');
    assert.deepEqual(namesAndLots(read), ['Example "A" on 1', 'Example B on 2']);
    assert.match(read.said('file-read-as').join(), /without the quotation marks around each of its lines/);
  });

  it('with cells that no heading stands over says the first of each column', () => {
    const {said} = readCsv('Name,Lot,Summary\nExample A,1,It prints\nExample B,1,It prints, it sends\n');
    assert.deepEqual(said('heading-missing'), [
      'Services, D3: there is no heading over "it sends", and its column was not used.',
    ]);
  });

  it('with characters that nobody sees is read without them', () => {
    const {services, said} = readCsv('Name,Lot,Summary\nExample\u0000 A,1,One_x000D_\ntwo\u0007\n');
    assert.equal(services[0]!.name, 'Example A');
    assert.equal(said('read-control-characters').length, 2);
  });

  it('with headings alone is an empty catalogue, and says so', () => {
    assert.match(readCsv('Name,Supplier,Lot\n').said('no-rows').join(), /^Services, 1: no services stand below/);
  });

  it('with nothing in it says so', () => {
    assert.throws(() => readCsv(''), /There is nothing in it.*save it again/);
  });

  it('whose headings are misspelt names them and those that may be meant', () => {
    const misspelt = sheet('Example list', ['Nmae', 'Suplier', 'Lot'], ['Example A', 'Example Ltd', '1']);
    assert.throws(() => readGrids([misspelt]), /"Supplier" for "Suplier"/);
  });

  it('with another separator says that all stands in one cell', () => {
    const undivided = sheet('Example list', ['Name:Supplier:Lot'], ['A:B:1']);
    assert.throws(() => readGrids([undivided]), /All of it stands in one cell: save it with commas/);
  });
});
