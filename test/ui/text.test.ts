import {expect} from 'chai';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import type {ViewContext} from '../../src/ui/view-context.ts';
import {numbers} from '../../src/ui/pagination.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';
import {fileSize, priceLine} from '../../src/ui/text.ts';
import {aCatalogue} from '../support/build.ts';

const {catalogue} = parseCatalogue(aCatalogue());
const today = '2016-06-03';
const context: ViewContext = {catalogue, msg: createMsg(english), today, asOf: today, headingLevel: 2};

describe('A price', () => {
  const price = {
    amount: 12.5,
    currency: 'GBP',
    unit: undefined,
    note: undefined,
    asOf: undefined,
    tiers: [],
    unclear: false,
  };

  it('is in pounds and pence', () => {
    expect(priceLine({...price, unit: 'per patient'}, context)).to.equal('£12.50 per patient');
    expect(priceLine({...price, amount: 0.1 + 0.2}, context)).to.equal('£0.30');
    expect(priceLine({...price, amount: 1234567}, context)).to.equal('£1,234,567.00');
    expect(priceLine({...price, amount: 0}, context)).to.equal('£0.00');
  });

  it('that is not published is said to be so, and never £0', () => {
    expect(priceLine({...price, amount: undefined}, context)).to.equal('Price not published');
  });

  it('keeps what is below a penny', () => {
    expect(priceLine({...price, amount: 0.0085, unit: 'per message'}, context)).to.equal('£0.0085 per message');
    expect(priceLine({...price, amount: 12.345}, context)).to.equal('£12.345');
    expect(priceLine({...price, amount: 1e-7}, context)).to.equal('£0.0000001');
    expect(priceLine({...price, amount: 1500, currency: 'JPY'}, context)).to.equal('JP¥1,500');
  });

  it('that could not be read is said to be so, and never to be unpublished', () => {
    const unread = {...price, amount: undefined, unclear: true};
    expect(priceLine(unread, context)).to.equal('Price could not be read');
    expect(priceLine({...unread, unit: 'per year', note: 'Quoted.'}, context)).to.equal(
      'Price could not be read (per year). Quoted.',
    );
  });

  it('by quantity names what each quantity costs', () => {
    const tiers = [
      {from: 1, to: 9999, amount: 1.25},
      {from: 10_000, to: undefined, amount: 0.985},
    ];
    expect(priceLine({...price, amount: undefined, unit: 'per patient', tiers}, context)).to.equal(
      '1 to 9,999: £1.25; 10,000 or more: £0.985 per patient',
    );
    expect(priceLine({...price, tiers, note: 'Quoted.'}, context)).to.equal(
      '£12.50; 1 to 9,999: £1.25; 10,000 or more: £0.985. Quoted.',
    );
    expect(priceLine({...price, amount: undefined, tiers: tiers.slice(1), unclear: true}, context)).to.equal(
      '10,000 or more: £0.985. Part of this price could not be read',
    );
  });

  it('in something that is no currency is shown as written', () => {
    expect(priceLine({...price, currency: 'pounds'}, context)).to.equal('12.5 pounds');
  });
});

describe('The size of a file', () => {
  it('counts 1,024 bytes as 1 KB', () => {
    expect(fileSize(132_547, 'en-GB')).to.equal('129.44 KB');
    expect(fileSize(5 * 1024 ** 2, 'en-GB')).to.equal('5 MB');
    expect(fileSize(0, 'en-GB')).to.equal('0 KB');
  });
});

describe('Page numbers', () => {
  it('are those near the current page and the two ends, with a gap where some are left out', () => {
    expect(numbers(1, 1)).to.deep.equal([1]);
    expect(numbers(1, 3)).to.deep.equal([1, 2, 3]);
    expect(numbers(1, 10)).to.deep.equal([1, 2, 0, 10]);
    expect(numbers(5, 10)).to.deep.equal([1, 0, 4, 5, 6, 0, 10]);
    expect(numbers(10, 10)).to.deep.equal([1, 0, 9, 10]);
  });
});
