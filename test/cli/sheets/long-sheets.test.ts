// Sheets with more rows than are unpacked at a time: what was packed is put together as if all had been there at once.

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkCatalogue} from '../../../src/check/check-catalogue.ts';
import {wholeCatalogue} from '../../../src/cli/load-source.ts';
import {readSheets} from '../../../src/cli/sheets/read-sheets.ts';
import {runs} from '../../support/runs.ts';
import {sheet} from './read.ts';

const numbers = [...Array(600).keys()];
const services = numbers.map((n) => [`s${n}`, `Service ${n}`, '1', n === 599 ? 'Availble' : 'Planned']);

function readWith(prices: readonly (readonly [service: string, amount: number | string])[]) {
  const grids = [
    sheet('Services', ['Id', 'Name', 'Lot', 'Status'], ...services),
    sheet('Prices', ['Service', 'Amount', 'Currency', 'Unit'], ...prices.map((row) => [...row, 'GBP', 'each'])),
  ];
  return readSheets(grids, {title: 'Test'});
}

const amountsIn = (read: ReturnType<typeof readWith>) =>
  [...read.services].map(({prices = []}) => (prices as {amount: unknown}[]).map(({amount}) => amount));

describe('In long sheets', () => {
  it('rows that belong to services are put into them in whatever order they stand', () => {
    const row = fc.tuple(fc.nat(599), fc.nat(1000));
    fc.assert(
      fc.property(fc.array(row, {minLength: 300, maxLength: 1500, size: 'max'}), (rows) => {
        const amounts: number[][] = numbers.map(() => []);
        for (const [service, amount] of rows) amounts[service]!.push(amount);
        assert.deepEqual(
          amountsIn(readWith(rows.map(([service, amount]) => [`s${service}`, amount] as const))),
          amounts,
        );
      }),
      runs(20),
    );
  });

  it('a fault is said of its cell, wherever the service stands', () => {
    const {locate} = readWith([
      ['s599', 'twelve'],
      ['s3', 'ten'],
    ]);
    assert.deepEqual(
      [
        locate('services[599].prices[0].amount'),
        locate('services[3].prices[0].amount'),
        locate('services[599].status'),
      ].map(({sheet: name, cell, record}) => [name, cell, record]),
      [
        ['Prices', 'B2', 'Service 599'],
        ['Prices', 'B3', 'Service 3'],
        ['Services', 'D601', 'Service 599'],
      ],
    );
  });

  it('a row that belongs to no service is reported', () => {
    const {remarks} = readWith([['nobody', 1]]);
    assert.deepEqual(
      remarks.filter(({code}) => code === 'row-belongs-to-nothing').map(({where}) => where.row),
      [2],
    );
  });

  it('the same is said of services one by one as of all in one file', () => {
    const read = readWith([['s599', 'twelve']]);
    const options = {today: '2026-11-27', locate: read.locate};
    const oneByOne = checkCatalogue(read.raw, options, read.services);
    assert.ok(oneByOne.remarks.some(({code}) => code === 'status-unknown'));
    assert.deepEqual(oneByOne, checkCatalogue(wholeCatalogue(read), options));
    assert.equal(oneByOne.counts?.services, 600);
  });
});
