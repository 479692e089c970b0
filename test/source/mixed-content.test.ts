import {expect} from '@open-wc/testing';
import {isMixedContent} from '../../src/source/mixed-content.ts';

describe('An http: catalogue on an https: page', () => {
  for (const url of [
    'http://example.org/a.json',
    'http://127.0.0.1.example.org/',
    'http://localhost.example.org/',
    'http://10.0.0.1/',
  ]) {
    it(`is not asked for: ${url}`, () => expect(isMixedContent('https:', url)).to.be.true);
  }

  for (const url of [
    'http://localhost:8000/',
    'http://a.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://[::1]:8000/',
  ]) {
    it(`is asked for on the reader’s own machine: ${url}`, () => expect(isMixedContent('https:', url)).to.be.false);
  }
});

it('Other pages and other addresses are no matter of mixed content', () => {
  expect(isMixedContent('https:', 'https://example.org/a.json')).to.be.false;
  expect(isMixedContent('https:', 'data:application/json,{}')).to.be.false;
  expect(isMixedContent('http:', 'http://example.org/a.json')).to.be.false;
  expect(isMixedContent('file:', 'http://example.org/a.json')).to.be.false;
});
