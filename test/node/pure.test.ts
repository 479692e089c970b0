// The catalogue folder runs anywhere: here in Node, where a page is missing, with all else that it must not touch.

import assert from 'node:assert/strict';
import {env} from 'node:process';
import {describe, it} from 'node:test';
import {freshImport} from '../support/fresh-import.ts';
import {fullCatalogue, fullCatalogueUrl} from '../support/full-catalogue.ts';

const {
  module: [{parseCatalogue}, {listingStatusesOn}, {describeDay, phaseOn}],
  loaded,
} = await freshImport(() =>
  Promise.all([
    import('../../src/catalogue/parse.ts'),
    import('../../src/catalogue/listing-status.ts'),
    import('../../src/catalogue/day.ts'),
  ]),
);

describe('The parser', () => {
  it('loads nothing but files of its own folder', () => {
    const folder = new URL('../../src/catalogue/', import.meta.url).href;
    assert.ok(loaded.includes(`${folder}parse.ts`));
    assert.deepEqual(
      loaded.filter((url) => !url.startsWith(folder)),
      [],
    );
  });

  it('reads a catalogue without a page, a network, a clock or Node', () => {
    const touched = withTraps(() => {
      const {catalogue, problems} = parseCatalogue(fullCatalogue(), fullCatalogueUrl);
      assert.deepEqual(problems, []);
      for (const service of catalogue.parts[0]!.services) listingStatusesOn(service, '2016-06-03');
    });
    assert.deepEqual(touched, []);
  });

  it('would be caught at it', () => {
    const {fetch} = globalThis;
    assert.deepEqual(
      withTraps(() => globalThis.fetch),
      ['fetch'],
    );
    assert.equal(globalThis.fetch, fetch);
  });
});

/** Which of the globals that only a page or Node has were looked at during the work. */
function withTraps(work: () => unknown): string[] {
  const names = ['document', 'window', 'self', 'location', 'navigator', 'fetch', 'localStorage', 'performance', 'Date'];
  const touched: string[] = [];
  const before = [...names, 'process', 'Buffer', 'setTimeout'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name] of before) {
    Object.defineProperty(globalThis, name, {configurable: true, get: () => void touched.push(name)});
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

describe('A day', () => {
  const zones = ['Pacific/Pago_Pago', 'Europe/London', 'Pacific/Kiritimati'];

  for (const zone of zones) {
    it(`is the same day to a reader in ${zone}`, () => {
      const before = env.TZ;
      try {
        env.TZ = zone;
        assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
        assert.equal(describeDay('2015-09-14'), '14 September 2015'); // in summer time
        assert.equal(describeDay('2019-12-31'), '31 December 2019');
        assert.equal(describeDay('2020-01'), 'January 2020');
        assert.equal(describeDay('2020'), '2020');
        assert.equal(phaseOn({to: '2019-12-31'}, '2019-12-31'), 'in-force');
        assert.equal(phaseOn({to: '2019-12-31'}, '2020-01-01'), 'over');
      } finally {
        if (before === undefined) delete env.TZ;
        else env.TZ = before;
      }
    });
  }
});
