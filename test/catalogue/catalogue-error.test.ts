import {expect} from 'chai';
import {describe, it} from 'node:test';
import {CatalogueError} from '../../src/catalogue/catalogue-error.ts';

describe('The reason why there is no catalogue', () => {
  it('is an error with a kind to switch on, the address asked for and what was behind it', () => {
    const cause = new TypeError('Failed to fetch');
    const error = new CatalogueError('unreachable', 'no answer', {url: 'https://example.org/catalogue.json', cause});
    expect(error).to.be.an.instanceOf(Error);
    expect(error).to.include({
      name: 'CatalogueError',
      kind: 'unreachable',
      message: 'no answer',
      url: 'https://example.org/catalogue.json',
      cause,
    });
  });

  it('needs neither address nor cause', () => {
    const error = new CatalogueError('no-source', 'the page names no catalogue');
    expect([error.kind, error.url, error.cause]).to.deep.equal(['no-source', undefined, undefined]);
  });
});
