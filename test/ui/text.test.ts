import {expect} from 'chai';
import {describe, it} from 'node:test';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import type {ViewContext} from '../../src/ui/view-context.ts';
import {numbers} from '../../src/ui/pagination.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {fileSize, priceLine} from '../../src/ui/text.ts';
import {aCatalogue} from '../support/build.ts';

const {catalogue} = parseCatalogue(aCatalogue());
const today = '2016-06-03';
const context: ViewContext = {catalogue, msg: createMsg(), today, asOf: today, headingLevel: 2};

describe('A price', () => {
  const price = {amount: 12.5, currency: 'GBP', unit: undefined, note: undefined, asOf: undefined};

  it('is in pounds and pence', () => {
    expect(priceLine({...price, unit: 'per patient'}, context)).to.equal('£12.50 per patient');
    expect(priceLine({...price, amount: 0.1 + 0.2}, context)).to.equal('£0.30');
    expect(priceLine({...price, amount: 1234567}, context)).to.equal('£1,234,567.00');
    expect(priceLine({...price, amount: 0}, context)).to.equal('£0.00');
  });

  it('that is not published is said to be so, and never £0', () => {
    expect(priceLine({...price, amount: undefined}, context)).to.equal('Price not published');
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
