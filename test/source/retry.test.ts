import {expect} from '@open-wc/testing';
import {waitBefore} from '../../src/source/retry.ts';

describe('The wait before a retry', () => {
  const now = Date.UTC(2026, 0, 31, 12, 0, 0);
  const asked: [string, number][] = [
    ['3', 3000],
    [' 3 ', 3000],
    ['0', 0],
    ['99999', 60_000],
    ['Sat, 31 Jan 2026 12:00:05 GMT', 5000],
    ['Sat, 31 Jan 2026 11:00:00 GMT', 0],
    ['Mon, 31 Jan 2028 12:00:00 GMT', 60_000],
  ];
  for (const [header, ms] of asked) {
    it(`is what the server asks for: ${header}`, () => expect(waitBefore(0, header, now)).to.equal(ms));
  }

  for (const header of [null, '', 'garbage', '-5', '1.5', 'Infinity', '2028-01-31', 'Sat, 99 Foo 2026 12:00:00 GMT']) {
    it(`is ours if it asks for nothing that can be read: ${header}`, () => {
      expect(waitBefore(0, header, now)).to.be.within(250, 500);
      expect(waitBefore(1, header, now)).to.be.within(500, 1000);
    });
  }

  it('is not the same for everybody', () => {
    expect(new Set(Array.from({length: 20}, () => waitBefore(0, null))).size).to.be.above(1);
  });
});
