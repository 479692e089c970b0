import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {dayInUk, describeDay} from '../../src/catalogue/day.ts';
import {compareNames, wholeNumber} from '../../src/catalogue/intl.ts';
import {runs} from '../support/runs.ts';

// What is written in our own code for British English says what the browser's formatters say.
describe('In British English', () => {
  it('days, months and years read as the browser writes them', () => {
    const written = new Intl.DateTimeFormat('en-GB', {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});
    const month = new Intl.DateTimeFormat('en-GB', {year: 'numeric', month: 'long', timeZone: 'UTC'});
    fc.assert(
      fc.property(fc.integer({min: Date.UTC(1901, 0, 1), max: Date.UTC(2899, 11, 31)}), (time) => {
        const day = new Date(time).toISOString().slice(0, 10);
        expect(describeDay(day)).to.equal(written.format(time));
        expect(describeDay(day.slice(0, 7))).to.equal(month.format(time));
        expect(describeDay(day.slice(0, 4))).to.equal(day.slice(0, 4));
      }),
      runs(1000),
    );
  });

  it('numbers read as the browser writes them', () => {
    const numbers = new Intl.NumberFormat('en-GB');
    for (const number of [0, 7, -7, 999, 1000, -1000, 12_345, 1_234_567, 0.5, 1234.5, 1e21, NaN]) {
      expect(wholeNumber(number, 'en-GB')).to.equal(numbers.format(number));
    }
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(wholeNumber(number, 'en-GB')).to.equal(numbers.format(number));
      }),
      runs(1000),
    );
  });

  it('names stand in the order in which the browser puts them', () => {
    const collator = new Intl.Collator('en-GB', {numeric: true});
    const ours = compareNames('en-GB');
    const letters = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'B', ' ', 'é', '.', '-', '&', '9', '\u0301'),
      maxLength: 5,
    });
    for (const names of [letters, fc.string(), fc.string({unit: 'grapheme'})]) {
      fc.assert(
        fc.property(names, names, (a, b) => {
          expect(Math.sign(ours(a, b)), `${a} | ${b}`).to.equal(Math.sign(collator.compare(a, b)));
        }),
        runs(10_000),
      );
    }
  });
});

describe('The day in the United Kingdom', () => {
  const hour = 3600_000;
  const situations = [
    ['in winter before midnight', Date.UTC(2026, 0, 31, 23, 59), '2026-01-31'],
    ['in winter at midnight', Date.UTC(2026, 1, 1), '2026-02-01'],
    ['in summer before midnight', Date.UTC(2026, 5, 30, 22, 59), '2026-06-30'],
    ['in summer at midnight', Date.UTC(2026, 5, 30, 23), '2026-07-01'],
    ['on the evening before the clocks go forward', Date.UTC(2026, 2, 28, 23, 30), '2026-03-28'],
    ['on the evening of the day on which they do', Date.UTC(2026, 2, 29, 23, 30), '2026-03-30'],
    ['on the evening of the day on which they go back', Date.UTC(2026, 9, 25, 23, 30), '2026-10-25'],
  ] as const;
  for (const [when, time, day] of situations) {
    it(`is that of its clocks ${when}`, () => {
      expect(dayInUk(time)).to.equal(day);
    });
  }

  it('is the one that the browser gives, at any hour', () => {
    const uk = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/London', dateStyle: 'short'});
    fc.assert(
      fc.property(fc.integer({min: Date.UTC(1972, 0, 1) / hour, max: Date.UTC(2100, 0, 1) / hour}), (hours) => {
        expect(dayInUk(hours * hour)).to.equal(uk.format(hours * hour));
      }),
      runs(1000),
    );
  });
});
