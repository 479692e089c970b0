// Tables as people lay them out: several in a sheet, headings in groups, sections, sums.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCsv, readGrids, readRows, sheet} from './read.ts';

describe('A second table in a sheet', () => {
  it('with headings of its own is read by them, and what stands above it is the status of its rows', () => {
    const {services} = readCsv(
      'Name,Supplier,Lot\nExample A,Example Ltd,1\nExample B,Example Ltd,1\n\nWithdrawn services\n' +
        'Name,Supplier,Date withdrawn\nExample C,Example Ltd,01/04/2020\n',
    );
    assert.deepEqual(
      services.map(({name}) => name),
      ['Example A', 'Example B', 'Example C'],
    );
    const [listing] = services[2]!.listings;
    assert.deepEqual([listing!.status, listing!.until], ['withdrawn', '2020-04-01']);
  });
});

describe('Several sheets of services', () => {
  it('that say two things of one service let nobody order it', () => {
    const headings = ['Name', 'Supplier', 'Lot', 'Status'];
    const {services, said} = readGrids([
      sheet('2023', headings, ['Example A', 'Example Ltd', '1', 'Available']),
      sheet(
        '2024',
        headings,
        ['Example A', 'Example Ltd', '1', 'Withdrawn'],
        ['Example B', 'Example Ltd', '1', 'Planned'],
      ),
    ]);
    assert.deepEqual(
      services.map(({name, listings}) => [name, listings.map(({status}) => status)]),
      [
        ['Example A', ['withdrawn']],
        ['Example B', ['planned']],
      ],
    );
    assert.match(said('statuses-differ').join(), /^2024, D2: "withdrawn" differs from "available"/);
  });

  it('that are called after lots list their rows on those', () => {
    const headings = ['Name', 'Supplier', 'Status'];
    const {services} = readGrids([
      sheet('Lot 1', headings, ['Example A', 'Example Ltd', 'Available']),
      sheet('Lot 2 - other', headings, ['Example B', 'Example Ltd', 'Available']),
    ]);
    assert.deepEqual(
      services.map(({listings}) => listings[0]?.lot.name),
      ['Lot 1', 'Lot 2'],
    );
    const own = readGrids([sheet('Lot 1', ['Name', 'Supplier', 'Lot'], ['Example A', 'Example Ltd', '3'])]);
    assert.deepEqual([own.services[0]!.listings[0]!.lot.id, own.services[0]!.categories], ['3', []]);
  });
});

describe('Rows that sum up others', () => {
  it('are passed over, and services that are called alike are not', () => {
    const {services} = readRows(
      ['Name', 'Supplier', 'Lot', 'Price'],
      ['Total Triage', 'Example Ltd', '1', '£5'],
      ['Count', 'Example Ltd', '1', '£6'],
      ['Sub-total Lot 1', null, null, '£11'],
      ['Average', null, null, '£5.50'],
      ['Count', '2', null, null],
    );
    assert.deepEqual(
      services.map(({name}) => name),
      ['Total Triage', 'Count'],
    );
  });
});

describe('A heading between rows', () => {
  it('that says they are gone closes them', () => {
    const {services} = readRows(
      ['Name', 'Supplier', 'Lot'],
      ['Current services', null, null],
      ['Example A', 'Example Ltd', '1'],
      ['No longer available', null, null],
      ['Example B', 'Example Ltd', '1'],
      ['Decommissioned systems', null, null],
      ['Example C', 'Example Ltd', '1'],
    );
    const statuses = services.map(({listings}) => listings[0]!.status);
    assert.deepEqual(statuses, [undefined, 'withdrawn', 'withdrawn']);
  });

  it('that says so of rows which may be ordered is an error at each', () => {
    const {said} = readRows(
      ['Name', 'Supplier', 'Lot', 'Status'],
      ['Withdrawn', null, null, null],
      ['Example A', 'Example Ltd', '1', 'Available'],
      ['Example B', 'Example Ltd', '1', 'Retired'],
    );
    assert.deepEqual(said('section-says-closed'), [
      'Services, D3: the status is "available", and the row stands under "Withdrawn".',
    ]);
  });

  it('with such a word in the name of a kind is a kind', () => {
    const {services, said} = readRows(
      ['Name', 'Supplier', 'Lot', 'Status'],
      ['Closed loop medicines', null, null, null],
      ['Example A', 'Example Ltd', '1', 'Available'],
      ['Example B', 'Example Ltd', '1', 'Available'],
    );
    assert.equal(services[0]!.categories[0]!.name, 'Closed loop medicines');
    assert.deepEqual(said('section-says-closed'), []);
  });

  it('is no row that has the same number in each cell', () => {
    const {services} = readRows(
      ['Name', 'Supplier', 'Lot'],
      ['111', '111', '111'],
      ['Example A', 'Example Ltd', '1'],
      ['Example B', 'Example Ltd', '1'],
    );
    assert.deepEqual(
      services.map(({name}) => name),
      ['111', 'Example A', 'Example B'],
    );
  });
});

describe('Headings', () => {
  it('below a group are those of the group', () => {
    const {services} = readRows(
      ['Service', null, 'Supplier', null, 'Lot'],
      ['Name', 'Description', 'Name', 'Telephone', null],
      ['Example A', 'Does A', 'Example Ltd', '01632 960001', '1'],
      ['Example B', 'Does B', 'Example Other', '01632 960002', '1'],
    );
    assert.deepEqual(
      services.map(({supplier}) => supplier?.name),
      ['Example Ltd', 'Example Other'],
    );
  });

  it('that say whose they are, as programs write them, are known', () => {
    const {services, records} = readRows(
      ['serviceName', 'supplier_name', 'lotId', 'service_status', 'Product URL', 'Date decommissioned'],
      ['Example A', 'Example Ltd', '1', 'Available', 'example.org/a', '31/03/2020'],
    );
    const [listing] = services[0]!.listings;
    assert.deepEqual([listing!.status, listing!.until], ['available', '2020-03-31']);
    assert.equal(records[0]!.url, 'https://example.org/a');
  });

  it('that are not known, but may close a service, say that no answer hangs on them', () => {
    const {all} = readRows(
      ['Name', 'Lot', 'Status', 'RAG status 1', 'Hosting'],
      ['Example A', '1', 'Available', 'Red', 'Cloud'],
    );
    const unknown = all.filter(({code}) => code === 'heading-unknown');
    assert.deepEqual(
      unknown.map(({where, otherwise}) => [where.heading, otherwise]),
      [
        ['RAG status 1', 'As it is, what it says changes no answer.'],
        ['Hosting', undefined],
      ],
    );
  });

  it('of two years’ statuses are an error where they differ', () => {
    const {all} = readRows(
      ['Name', 'Lot', 'Status 2023', 'Status 2024'],
      ['Example A', '1', 'Available', 'Withdrawn'],
      ['Example B', '1', 'Available', 'Available'],
    );
    const twice = all.filter(({code}) => code === 'heading-twice');
    assert.deepEqual(
      twice.map(({severity, where}) => [severity, where.cell]),
      [['error', 'D2']],
    );
  });

  it('say in which unit, currency and how many prices are', () => {
    const priceUnder = (heading: string, cell: string) => {
      const {records} = readRows(['Name', 'Lot', heading], ['Example A', '1', cell]);
      return (records[0]!.prices as unknown[])[0];
    };
    assert.deepEqual(priceUnder('Price (pence)', '150'), {amount: 1.5, currency: 'GBP', unit: ''});
    assert.deepEqual(priceUnder('Cost (£000s)', '1.5'), {amount: 1500, currency: 'GBP', unit: ''});
    assert.deepEqual(priceUnder('Price per patient', '€2'), {amount: 2, currency: 'EUR', unit: 'per patient'});
  });
});
