// Sheets as somebody keeps them who thinks of people, and what a careful person would read in them.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {run} from '../run.ts';
import {readCsv, readRows} from './read.ts';

describe('A column that says when or whether a service was withdrawn', () => {
  it('ends it on that day, and leaves it in doubt where it says no day', () => {
    const {services, all} = readRows(
      ['Name', 'Lot', 'Status', 'Withdrawn'],
      ['A', '1', 'Available', '31/03/2015'],
      ['B', '1', 'Available', 'Yes'],
      ['C', '1', 'Available', 'No'],
      ['D', '1', 'Available', null],
    );
    const listings = services.map(({listings: [listing]}) => [listing!.until, listing!.unclear]);
    assert.deepEqual(listings, [
      ['2015-03-31', false],
      [undefined, true],
      [undefined, false],
      [undefined, false],
    ]);
    assert.equal(all.filter(({severity}) => severity === 'error').length, 1);
  });

  it('is not contradicted by a note in silence', () => {
    const {said} = readRows(
      ['Name', 'Lot', 'Status', 'Notes'],
      ['A', '1', 'Available', 'WITHDRAWN March 2016'],
      ['B', '1', 'Available', 'Replaces a system that was withdrawn'],
      ['C', '1', 'Withdrawn', 'Withdrawn in March'],
    );
    assert.deepEqual(said('note-says-closed'), [
      'Services, D2: the status is "available", and the note says "WITHDRAWN March 2016".',
    ]);
  });
});

describe('Two columns with one heading', () => {
  it('are an error where an order hangs on them, for one of them is not used', () => {
    const {all, said} = readRows(
      ['Name', 'Lot', 'Status', 'Price', 'Status', 'Price'],
      ['A', '1', 'Available', '£1', 'Withdrawn', '£2'],
    );
    assert.deepEqual(said('heading-twice'), [
      'Services, E2: column C has this heading too, and this column was not used.',
      'Services, F: column D has this heading too, and this column was not used.',
    ]);
    const severities = all.filter(({code}) => code === 'heading-twice').map(({severity}) => severity);
    assert.deepEqual(severities, ['error', 'note']);
  });
});

describe('Errors of a spreadsheet that became text', () => {
  it('are told like those in a workbook, and make no lot', () => {
    const {said, services, catalogue} = readCsv(
      'Name,Supplier,Lot,Status\nA,#REF!,1,Available\n#NAME?,Bee,1,Available\nC,Cee,#VALUE!,Available\nD,Dee,1,#N/A\n',
    );
    assert.deepEqual(
      said('cell-fault').map((text) => text.split(':')[0]),
      ['Services, B2', 'Services, A3', 'Services, C4', 'Services, D5'],
    );
    assert.deepEqual([...catalogue.lots.keys()], ['1']);
    assert.equal(services.find(({name}) => name === 'C')!.listings.length, 0);
  });

  it('are formulas without a value where they begin with a sign of equality', () => {
    const {said, services} = readCsv('Id,Name,Lot\n"=""00417""",Alpha,1\n1,"=VLOOKUP(A2,B:C,2)",1\n2,=A1+1,1\n');
    assert.equal(services[0]!.id, '00417');
    assert.equal(said('formula-without-value').length, 2);
  });
});

describe('Lots in one cell', () => {
  it('are several where they are numbers with "and" or a stroke between them', () => {
    const {services, said} = readRows(
      ['Name', 'Lot'],
      ['A', 'Lot 1'],
      ['B', 'Lots 1 & 2'],
      ['C', '1 and 3'],
      ['D', '1/2'],
      ['E', 'Lot 2 + Lot 3'],
      ['F', 'Lots 1, 2 and 3'],
    );
    assert.deepEqual(
      services.map(({listings}) => listings.map(({lot}) => lot.id).join()),
      ['1', '1,2', '1,3', '1,2', '2,3', '1,2,3'],
    );
    assert.equal(said('read-divided').length, 1);
  });
});

describe('Days, prices and letters', () => {
  it('as Excel writes a day into text are read', () => {
    const {services} = readRows(['Name', 'Lot', 'Status', 'From'], ['A', '1', 'Available', '03-Jun-16']);
    assert.equal(services[0]!.listings[0]!.from, '2016-06-03');
  });

  it('that are none, where there is no end, leave nothing in doubt', () => {
    for (const end of ['none', 'no end date', 'until further notice', 'indefinite']) {
      const {services} = readRows(['Name', 'Lot', 'Status', 'Until'], ['A', '1', 'Available', end]);
      assert.equal(services[0]!.listings[0]!.unclear, false, end);
    }
  });

  it('of two prices with a stroke between them are none, and are told', () => {
    const {services} = readRows(['Name', 'Lot', 'Price'], ['A', '1', '£5/£10'], ['B', '1', '£5/user']);
    assert.deepEqual(
      services.map(({prices: [price]}) => [price!.amount, price!.unit, price!.note]),
      [
        [undefined, undefined, '£5/£10'],
        [5, 'per user', undefined],
      ],
    );
  });

  it('that another program decoded wrongly are mended in prices too', () => {
    const {services, said} = readRows(['Name', 'Lot', 'Price'], ['CafÃ©', '1', 'Â£10']);
    assert.equal(services[0]!.prices[0]!.amount, 10);
    assert.equal(said('read-mistaken-letters').length, 2);
  });
});

describe('build --leave-out-bad-records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gpsoc-odd-'));
  after(() => rmSync(folder, {recursive: true}));

  it('leaves out a service of which only the reading found what is wrong, and keeps what allows no order', async () => {
    const file = join(folder, 'services.csv');
    writeFileSync(
      file,
      'Id,Name,Lot,Status\n1,Alpha,1,Available\n2,Beta,#REF!,Available\n3,Gamma,1,Available\n3,Gamma,1,Withdrawn\n',
    );
    const {stdout} = await run('build', file, '--out', join(folder, 'out'), '--leave-out-bad-records');
    assert.match(stdout, /Left out: Beta\./);
    const {services} = JSON.parse(readFileSync(join(folder, 'out/catalogue.json'), 'utf8')) as {
      services: {name: string; status: string}[];
    };
    assert.deepEqual(
      services.map(({name, status}) => [name, status]),
      [
        ['Alpha', 'available'],
        ['Gamma', 'withdrawn'],
      ],
    );
  });
});
