// A request in the memory of a tab, for any content.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {storeRequest, recallRequest} from '../../../src/elements/base/order/kept-request.ts';
import {runs} from '../../support/runs.ts';

const url = 'https://example.org/kept.json';
const nobody = {organisation: '', name: '', note: '', letter: ''};

afterEach(() => sessionStorage.clear());

describe('A request that is kept', () => {
  it('is recalled as it was, whatever is written in it', () => {
    const words = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40});
    const pick = fc.record({service: words, lot: fc.option(words, {nil: undefined}), name: words});
    const maybe = fc.oneof(fc.constant(''), words);
    const request = fc.record({
      selection: fc.array(pick, {maxLength: 5}),
      requester: fc.record({organisation: maybe, name: maybe, note: maybe, letter: maybe}),
    });
    fc.assert(
      fc.property(request, (given) => {
        expect(storeRequest(url, given)).to.equal(true);
        const isEmpty = given.selection.length === 0 && Object.values(given.requester).join('') === '';
        expect(plain(recallRequest(url))).to.deep.equal(isEmpty ? undefined : plain(given));
      }),
      runs(1000),
    );
  });

  it('stands under the address of its catalogue alone', () => {
    storeRequest(url, {selection: [{service: 'a', name: 'A'}], requester: nobody});
    expect(recallRequest(`${url}?b`)).to.equal(undefined);
    expect(Object.keys(sessionStorage)).to.deep.equal([`gpsoc-order-request:${url}`]);
    storeRequest(url, {selection: [], requester: nobody});
    expect(sessionStorage.length).to.equal(0);
  });

  it('survives libraries that make arrays and strings write themselves, and a page without JSON', () => {
    const prototypes = [Array.prototype, String.prototype] as unknown as {toJSON?: () => string}[];
    for (const each of prototypes) Object.defineProperty(each, 'toJSON', {value: () => '"x"', configurable: true});
    const own = Object.getOwnPropertyDescriptor(window, 'JSON')!;
    try {
      Object.defineProperty(window, 'JSON', {value: undefined, configurable: true, writable: true});
      storeRequest(url, {
        selection: [{service: 'a', lot: '2', name: 'A'}],
        requester: {...nobody, note: 'n', letter: ''},
      });
      const {selection, requester} = recallRequest(url)!;
      Object.defineProperty(window, 'JSON', own);
      expect([selection[0]!.service, selection[0]!.lot, requester.note].join()).to.equal('a,2,n');
    } finally {
      Object.defineProperty(window, 'JSON', own);
      for (const each of prototypes) delete each.toJSON;
    }
  });

  it('can be anything at all', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (content) => {
        sessionStorage.setItem(`gpsoc-order-request:${url}`, content);
        const {selection, requester} = recallRequest(url)!;
        expect(selection.every(({service, name}) => typeof service === 'string' && typeof name === 'string')).to.equal(
          true,
        );
        expect(Object.values(requester).every((value) => typeof value === 'string')).to.equal(true);
      }),
      runs(1000),
    );
  });
});

/** Without fields that are not there, to be compared. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
