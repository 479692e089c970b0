// The decision runs anywhere: here in Node, where a page is missing, with all else that it must not touch.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {freshImport} from '../../support/fresh-import.ts';
import {decideFor, framework, practice} from './framework.ts';

const {module: eligibility, loaded} = await freshImport(() => import('../../../src/eligibility/eligibility.ts'));

describe('The eligibility decision', () => {
  it('offers three things, and types', () => {
    assert.deepEqual(Object.keys(eligibility).sort(), ['EnquiryError', 'decide', 'whatWouldChange']);
  });

  it('loads nothing but files of its own folder and the catalogue’s, and not the parser', () => {
    const source = new URL('../../../src/', import.meta.url).href;
    const files = loaded.map((url) => url.replace(source, ''));
    assert.ok(files.includes('eligibility/eligibility.ts'));
    const others = files.filter((file) => !file.startsWith('eligibility/'));
    assert.deepEqual(
      others.sort(),
      'day folded-name get-or-create intl listing-status model names own-fields service-name systems value-key'
        .split(' ')
        .map((name) => `catalogue/${name}.ts`),
    );
  });

  it('is made without a page, a network, a clock or Node', () => {
    const different = {terms: {requires: ['pairing'], from: '2014-03-28', to: '2018-03-31'}};
    const catalogue = framework(different);
    const touched = withTraps(() => {
      for (const asOf of ['2014-01-01', '2016-06-03', '2020-01-01']) {
        eligibility.decide(catalogue, {...practice, asOf});
        eligibility.whatWouldChange(catalogue, {asOf, lot: '1', service: 'i-patient'});
      }
    });
    assert.deepEqual(touched, []);
    assert.equal(decideFor({}, different).outcome, 'ask-orderer');
  });

  it('would be caught at it', () => {
    assert.deepEqual(
      withTraps(() => [globalThis.fetch, Date.now]),
      ['fetch', 'Date.now'],
    );
  });
});

/** Which of the globals that only a page or Node has, and of the clock, were looked at during the work. */
function withTraps(work: () => unknown): string[] {
  const touched: string[] = [];
  const names = ['document', 'window', 'self', 'location', 'navigator', 'fetch', 'localStorage', 'performance'];
  const all = [...names, 'process', 'Buffer', 'setTimeout', 'Date'];
  const before = all.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  // Numbers of a day, which Intl puts in words, have nothing to do with the clock.
  const {UTC} = Date;
  const noClock = new Proxy(
    {UTC},
    {get: (target, name) => (name === 'UTC' ? target.UTC : void touched.push(`Date.${String(name)}`))},
  );
  for (const name of all) {
    const get = () => (name === 'Date' ? noClock : void touched.push(name));
    Object.defineProperty(globalThis, name, {configurable: true, get});
  }
  try {
    work();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
  return touched;
}
