import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {
  describeDay,
  firstDay,
  isWholeDay,
  lastDay,
  readDay,
  phaseOn,
  type Period,
  type Phase,
} from '../../src/catalogue/day.ts';
import {runs} from '../support/runs.ts';

describe('A day in the file', () => {
  const real = [
    ['a day', '2015-09-14'],
    ['the last day of a long month', '2015-12-31'],
    ['the last day of a short month', '2015-04-30'],
    ['29 February of a leap year', '2016-02-29'],
    ['29 February of a century that is a leap year', '2000-02-29'],
    ['a month', '2014-03'],
    ['a year', '2014'],
  ] as const;
  for (const [what, text] of real) {
    it(`is read as written if it is ${what}: ${text}`, () => {
      expect(readDay(text)).to.equal(text);
    });
  }

  const unreal = [
    ['a day that February never has', '2026-02-30'],
    ['29 February of a common year', '2015-02-29'],
    ['29 February of a century that is no leap year', '1900-02-29'],
    ['the 31st of a short month', '2015-06-31'],
    ['day 0', '2015-06-00'],
    ['day 32', '2015-01-32'],
    ['month 0', '2015-00'],
    ['month 13', '2015-13-01'],
    ['the order of a British form', '31/12/2026'],
    ['digits without leading zeros', '2015-6-3'],
    ['a year of two digits', '15'],
    ['year 0', '0000-01-01'],
    ['a year of five digits', '12015-01-01'],
    ['a time beside the day', '2015-09-14T00:00:00Z'],
    ['a space before it', ' 2015-09-14'],
    ['a line break behind it', '2015-09-14\n'],
    ['digits of another script', '２０１５-09-14'],
    ['nothing', ''],
    ['a word', 'soon'],
  ] as const;
  for (const [what, text] of unreal) {
    it(`is not guessed at if it is ${what}: ${JSON.stringify(text)}`, () => {
      expect(readDay(text)).to.equal(undefined);
    });
  }

  it('is read exactly when the calendar has it', () => {
    const digits = (most: number, width: number) => fc.nat(most).map((n) => String(n).padStart(width, '0'));
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 9999}), digits(14, 2), digits(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        // The calendar of the engine, which carries what is too much into the next month.
        const carried = new Date(Date.UTC(year, Number(month) - 1, Number(day))).toISOString().slice(0, 10);
        expect(readDay(text)).to.equal(carried === text ? text : undefined);
      }),
      runs(1000),
    );
  });
});

describe('What a day can mean', () => {
  const meanings = [
    {day: '2015-09-14', first: '2015-09-14', last: '2015-09-14', whole: true},
    {day: '2015-09', first: '2015-09-01', last: '2015-09-30', whole: false},
    {day: '2015-12', first: '2015-12-01', last: '2015-12-31', whole: false},
    {day: '2015-02', first: '2015-02-01', last: '2015-02-28', whole: false},
    {day: '2016-02', first: '2016-02-01', last: '2016-02-29', whole: false},
    {day: '1900-02', first: '1900-02-01', last: '1900-02-28', whole: false},
    {day: '2016', first: '2016-01-01', last: '2016-12-31', whole: false},
  ];
  for (const {day, first, last, whole} of meanings) {
    it(`with "${day}" begins on ${first} and ends on ${last}`, () => {
      expect(firstDay(day)).to.equal(first);
      expect(lastDay(day)).to.equal(last);
      expect(isWholeDay(day)).to.equal(whole);
    });
  }
});

describe('Where a period stands', () => {
  const situations: [situation: string, period: Period, phases: [day: string, phase: Phase][]][] = [
    [
      'without ends, on any day',
      {},
      [
        ['1900-01-01', 'in-force'],
        ['2999-12-31', 'in-force'],
      ],
    ],
    [
      'with both ends known to the day: both belong to it',
      {from: '2014-03-28', to: '2018-03-31'},
      [
        ['2014-03-27', 'to-come'],
        ['2014-03-28', 'in-force'],
        ['2016-06-03', 'in-force'],
        ['2018-03-31', 'in-force'],
        ['2018-04-01', 'over'],
      ],
    ],
    [
      'of one day',
      {from: '2015-09-14', to: '2015-09-14'},
      [
        ['2015-09-13', 'to-come'],
        ['2015-09-14', 'in-force'],
        ['2015-09-15', 'over'],
      ],
    ],
    [
      'without a beginning',
      {to: '2019-12-31'},
      [
        ['1000-01-01', 'in-force'],
        ['2019-12-31', 'in-force'],
        ['2020-01-01', 'over'],
      ],
    ],
    [
      'without an end',
      {from: '2015-09-14'},
      [
        ['2015-09-13', 'to-come'],
        ['2015-09-14', 'in-force'],
        ['9999-12-31', 'in-force'],
      ],
    ],
    [
      'from a bare month: in doubt on each day of it',
      {from: '2014-03'},
      [
        ['2014-02-28', 'to-come'],
        ['2014-03-01', 'perhaps'],
        ['2014-03-31', 'perhaps'],
        ['2014-04-01', 'in-force'],
      ],
    ],
    [
      'to a bare month: in doubt on each day of it',
      {to: '2016-02'},
      [
        ['2016-01-31', 'in-force'],
        ['2016-02-01', 'perhaps'],
        ['2016-02-29', 'perhaps'],
        ['2016-03-01', 'over'],
      ],
    ],
    [
      'between two bare years',
      {from: '2014', to: '2016'},
      [
        ['2013-12-31', 'to-come'],
        ['2014-01-01', 'perhaps'],
        ['2014-12-31', 'perhaps'],
        ['2015-01-01', 'in-force'],
        ['2015-12-31', 'in-force'],
        ['2016-01-01', 'perhaps'],
        ['2016-12-31', 'perhaps'],
        ['2017-01-01', 'over'],
      ],
    ],
    [
      'within one bare year',
      {from: '2014', to: '2014'},
      [
        ['2013-12-31', 'to-come'],
        ['2014-06-01', 'perhaps'],
        ['2015-01-01', 'over'],
      ],
    ],
    [
      'from a month to a day in it: in doubt up to that day, over after it',
      {from: '2014-03', to: '2014-03-15'},
      [
        ['2014-03-01', 'perhaps'],
        ['2014-03-15', 'perhaps'],
        ['2014-03-16', 'over'],
      ],
    ],
  ];
  for (const [situation, period, phases] of situations) {
    it(situation, () => {
      for (const [day, phase] of phases) expect(phaseOn(period, day), day).to.equal(phase);
    });
  }
});

describe('A day in words', () => {
  it('says no more than the source knew', () => {
    expect(describeDay('2016-06-03')).to.equal('3 June 2016');
    expect(describeDay('2016-06')).to.equal('June 2016');
    expect(describeDay('2016')).to.equal('2016');
  });

  it('is the same day at both ends of a year', () => {
    expect(describeDay('2019-12-31')).to.equal('31 December 2019');
    expect(describeDay('2020-01-01')).to.equal('1 January 2020');
  });

  it('follows the language of the catalogue, each time it is asked', () => {
    expect(describeDay('2016-06-03', 'de')).to.equal('3. Juni 2016');
    expect(describeDay('2016-06-03', 'en-GB')).to.equal('3 June 2016');
    expect(describeDay('2016-06', 'de')).to.equal('Juni 2016');
  });
});
