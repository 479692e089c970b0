import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayIn} from '../../../src/cli/sheets/values/days.ts';
import {moneyIn} from '../../../src/cli/sheets/values/money.ts';

describe('A day in a cell', () => {
  for (const [cell, day] of [
    ['2016-06-03', '2016-06-03'],
    ['2016-06', '2016-06'],
    ['2016', '2016'],
    ['19740401', '1974-04-01'],
    ['31/03/2013', '2013-03-31'],
    ['3.6.2016', '2016-06-03'],
    ['03/06/16', '2016-06-03'],
    ['5 April 2016', '2016-04-05'],
    ['5th Apr 2016', '2016-04-05'],
    ['Tuesday 5 April 2016', '2016-04-05'],
    ['April 5, 2016', '2016-04-05'],
    ['31-Mar-2013', '2013-03-31'],
    ['June 2016', '2016-06'],
    ['06/2016', '2016-06'],
    ['2016-06-03T00:00:00', '2016-06-03'],
    ['2016-6-3', '2016-06-03'],
    ['42524', '2016-06-03'],
    [42524, '2016-06-03'],
    [2016, '2016'],
    [19740401, '1974-04-01'],
  ] as const) {
    it(`${cell} is ${day}`, () => assert.equal(dayIn(cell).day, day));
  }

  for (const [cell, why] of [
    ['Q3 2016', 'stretch'],
    ['Spring 2016', 'stretch'],
    ['2016/17', 'stretch'],
    ['FY 2016', 'stretch'],
    ['late 2016', 'stretch'],
    ['Apr-16', 'ambiguous'],
    ['03/31/2013', 'unreadable'],
    ['31/02/2016', 'unreadable'],
    ['soon', 'unreadable'],
    [12, 'unreadable'],
    ['TBC', 'nothing'],
    ['n/a', 'nothing'],
  ] as const) {
    it(`${cell} is none: ${why}`, () => assert.deepEqual(dayIn(cell), {day: undefined, why}));
  }
});

describe('A price in a cell', () => {
  for (const [cell, expected] of [
    ['£1,250.00', {amount: 1250, currency: 'GBP'}],
    ['1250', {amount: 1250}],
    ['£1,200.00 per practice', {amount: 1200, currency: 'GBP', unit: 'per practice'}],
    ['£500 pa', {amount: 500, currency: 'GBP', unit: 'per year'}],
    ['£500/year', {amount: 500, currency: 'GBP', unit: 'per year'}],
    ['15p', {amount: 0.15, currency: 'GBP'}],
    ['1.7p per message', {amount: 0.017, currency: 'GBP', unit: 'per message'}],
    ['€10', {amount: 10, currency: 'EUR'}],
    ['1.250,00', {amount: 1250}],
    ['POA', {amount: null, note: 'POA'}],
    ['Free', {amount: 0}],
    ['£10 - £20', {amount: null, currency: 'GBP', note: '£10 - £20'}],
    ['from £500', {amount: null, currency: 'GBP', note: 'from £500'}],
    ['£100 + VAT', {amount: 100, currency: 'GBP', note: '+ VAT'}],
    ['see contract', {amount: null, note: 'see contract'}],
    ['£1.2k', {amount: 1200, currency: 'GBP'}],
    ['£2m per year', {amount: 2_000_000, currency: 'GBP', unit: 'per year'}],
    ['£12 pppm', {amount: 12, currency: 'GBP', unit: 'per patient per month'}],
    ['500 GBP p/a', {amount: 500, currency: 'GBP', unit: 'per year'}],
    ['£10 monthly', {amount: 10, currency: 'GBP', unit: 'per month'}],
    ['Included in Example A', {amount: null, note: 'Included in Example A'}],
    ['(£100)', {amount: '(£100)', currency: 'GBP'}],
    ['twelve', {amount: 'twelve'}],
  ] as const) {
    it(`${cell} is ${JSON.stringify(expected)}`, () => {
      const {isRead: _, ...read} = moneyIn(cell)!;
      assert.deepEqual(read, expected);
    });
  }

  it('that shows as a percentage is none', () => {
    assert.equal(moneyIn({kind: 'number', number: 0.5, shown: '50%'})!.amount, '50%');
  });

  it('among decimal commas is none where a point can mean two things', () => {
    assert.equal(moneyIn('1.250', ',')!.amount, '1.250');
    assert.equal(moneyIn('0,017', ',')!.amount, 0.017);
  });
});
