// The geometry of the roadmap: where stretches, plans, ticks and words stand, whatever days a catalogue names.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {firstDay, lastDay} from '../../src/catalogue/day.ts';
import type {Listing, Service} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {widthOf, withRoom, wrap} from '../../src/elements/service-roadmap/lettering.ts';
import {sortRows, rowsOf} from '../../src/elements/service-roadmap/rows.ts';
import {
  axisOf,
  marksOf,
  percentOf,
  ticksOf,
  type Bar,
  type Plan,
} from '../../src/elements/service-roadmap/time-line.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';
import {runs} from '../support/runs.ts';

const asOf = '2016-06-03';

/** Services with these listings, each on Lot 1 unless it says otherwise. */
function servicesOf(lot: Raw, ...services: Raw[][]): readonly Service[] {
  const raw = services.map((listings, n) => ({
    ...aService({id: `s${n}`, name: `Service ${n}`, lot: undefined}),
    listings: listings.map((listing) => ({lot: '1', ...listing})),
  }));
  const lots = [aLot(lot), aLot({id: '2', name: 'Lot 2'})];
  return parseCatalogue(aCatalogue({lots, services: raw}), '').catalogue.parts[0]!.services;
}

function listingsOf(...listings: Raw[]): readonly Listing[] {
  return servicesOf({}, listings)[0]!.listings;
}

/** On an axis of which one percent is about a month: 2014-01-01 to 2022-05-01. */
function marks(listings: readonly Listing[], day = asOf) {
  return marksOf(listings, day, axisOf(listings, day));
}

function onlyBar(listings: readonly Listing[]): Bar {
  const {bars} = marks(listings);
  assert.equal(bars.length, 1);
  return bars[0]!;
}

function planStates(listings: readonly Listing[], day = asOf): Plan['state'][] {
  return marks(listings, day).plans.map(({state}) => state);
}

describe('A stretch of time', () => {
  it('known to the day is certain from end to end', () => {
    const bar = onlyBar(listingsOf({status: 'available', from: '2014-05-01', until: '2015-03-30'}));
    assert.deepEqual(bar.sure, {from: bar.from, to: bar.to});
    assert.equal(bar.opensBefore || bar.opensAfter, false);
  });

  it('that begins in a bare year is certain only when the year is over', () => {
    const listings = listingsOf({status: 'available', from: '2014', until: '2015-12-31'});
    const {from, to, sure} = onlyBar(listings);
    assert.equal(Math.round((sure.from - from) / ((to - from) / 730)), 364);
    assert.equal(sure.to, to);
  });

  it('that begins and ends in one bare year is certain on no day', () => {
    const {from, to, sure} = onlyBar(listingsOf({status: 'available', from: '2014', until: '2014'}));
    assert.ok(to > from);
    assert.equal(sure.from, sure.to);
  });

  it('of one day has a width', () => {
    const {from, to} = onlyBar(listingsOf({status: 'available', from: '2014-05-01', until: '2014-05-01'}));
    assert.ok(to > from);
  });

  it('without a beginning or an end is open, and as long as the time line', () => {
    const bar = onlyBar(listingsOf({status: 'in-assurance'}));
    assert.deepEqual([bar.from, bar.to, bar.opensBefore, bar.opensAfter], [0, 100, true, true]);
  });

  it('without an end stops with the terms of its lot', () => {
    const lot = {terms: [someTerms({from: '2014-03-28', to: '2015-12-31'})]};
    const [{listings}] = servicesOf(lot, [{status: 'available', from: '2014-05-01'}]) as [Service];
    const bar = onlyBar(listings);
    assert.ok(bar.to < percentOf(asOf, axisOf(listings, asOf)));
    assert.equal(bar.opensAfter, true);
  });

  it('that is still on its way ends where its plan begins', () => {
    const {bars, plans} = marks(listingsOf({status: 'in-assurance', from: '2016-01', planned: '2017-03'}));
    assert.equal(bars[0]!.to, plans[0]!.from);
    assert.equal(bars[0]!.opensAfter, false);
  });

  it('"until 9999" does not squeeze the others', () => {
    const [first, second] = marks(
      listingsOf(
        {status: 'available', from: '2014-01-01', until: '2015-12-31'},
        {status: 'withdrawn', from: '2016-01-01', until: '9999-12-31'},
      ),
    ).bars as [Bar, Bar];
    assert.ok(first.to - first.from > 50);
    assert.deepEqual([second.to, second.opensAfter], [100, true]);
  });
});

describe('A plan', () => {
  const planned = {status: 'planned', planned: '2015-03'};

  it('without a stretch is a plan alone', () => {
    const {bars, plans} = marks(listingsOf(planned));
    assert.deepEqual([bars.length, plans.length], [0, 1]);
  });

  it('for a month spans it', () => {
    const {plans} = marks(listingsOf(planned));
    const {from, to} = axisOf(listingsOf(planned), asOf);
    assert.equal(Math.round(((plans[0]!.to - plans[0]!.from) / 100) * (to - from)), 31);
  });

  it('lies ahead until its month is over', () =>
    assert.deepEqual(planStates(listingsOf(planned), '2015-03-31'), ['ahead']));

  it('that has passed is not kept by passing', () => assert.deepEqual(planStates(listingsOf(planned)), ['missed']));

  it('is kept by a listing that made it available in time', () => {
    const available = {status: 'available', from: '2015-03-20'};
    assert.deepEqual(planStates(listingsOf({...planned, until: '2015-03-19'}, available)), ['kept']);
  });

  it('is not kept by what came too late, went before, or was withdrawn', () => {
    for (const other of [
      {status: 'available', from: '2015-06-01'},
      {status: 'available', until: '2012-12-31'},
      {status: 'withdrawn', from: '2015-03-20'},
    ]) {
      assert.deepEqual(planStates(listingsOf(planned, other)), ['missed']);
    }
  });

  it('that slipped twice shows each time', () => {
    const slipped = listingsOf(
      {status: 'planned', planned: '2009-11', until: '2009-10-31'},
      {status: 'planned', from: '2009-11-01', until: '2010-01-31', planned: '2010-01'},
      {status: 'planned', from: '2010-02-01', planned: '2010-04'},
    );
    assert.deepEqual(planStates(slipped, '2010-02-15'), ['missed', 'missed', 'ahead']);
    assert.deepEqual(planStates(slipped, '2009-11-02'), ['missed', 'ahead', 'ahead']);
  });
});

describe('The time line', () => {
  const month = fc.integer({min: 1, max: 12}).map((n) => String(n).padStart(2, '0'));
  const date = fc.integer({min: 1, max: 28}).map((n) => String(n).padStart(2, '0'));
  const years = fc.oneof(
    {weight: 5, arbitrary: fc.integer({min: 2009, max: 2030})},
    {weight: 1, arbitrary: fc.integer({min: 1000, max: 9999})},
  );
  const day = fc
    .tuple(years, month, date, fc.constantFrom(4, 7, 10))
    .map(([y, m, d, length]) => `${y}-${m}-${d}`.slice(0, length));
  const maybe = fc.option(day, {nil: undefined});
  const status = fc.constantFrom(
    'available',
    'assured',
    'in-assurance',
    'planned',
    'withdrawn',
    'Suspended',
    undefined,
  );
  const listing = fc.record({status, from: maybe, until: maybe, planned: maybe});
  const terms = fc.array(
    fc.record({from: maybe, to: maybe}).map((period) => someTerms(period)),
    {maxLength: 2},
  );
  const situation = fc.record({
    terms,
    listings: fc.array(listing, {minLength: 1, maxLength: 6}),
    asOf: fc.tuple(years, month, date).map((parts) => parts.join('-')),
  });
  const read = ({terms, listings}: {terms: Raw[]; listings: Raw[]}) => servicesOf({terms}, listings)[0]!.listings;

  it('holds all that is recorded, and nothing stands outside it', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const listings = read(given);
        const axis = axisOf(listings, given.asOf);
        const {bars, plans} = marksOf(listings, given.asOf, axis);
        assert.ok(percentOf(given.asOf, axis) > 0 && percentOf(given.asOf, axis) < 100);
        assert.equal(plans.length, listings.filter(({planned}) => planned !== undefined).length);
        const planOnly = listings.filter(
          (each) => each.status === 'planned' && each.planned && each.from === undefined && each.until === undefined,
        );
        assert.equal(bars.length + planOnly.length, listings.length);
        for (const {from, to} of [...bars, ...plans, ...bars.map(({sure}) => sure)]) {
          assert.ok(0 <= from && from <= to && to <= 100, `${from} to ${to}`);
        }
        for (const {from, to, sure} of bars) assert.ok(from <= sure.from && sure.to <= to);
      }),
      runs(1000),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(situation, fc.tuple(day, day), (given, [a, b]) => {
        const axis = axisOf(read(given), given.asOf);
        const [sooner, later] = lastDay(a) < firstDay(b) ? [lastDay(a), firstDay(b)] : [firstDay(b), lastDay(a)];
        if (sooner <= later) assert.ok(percentOf(sooner, axis) <= percentOf(later, axis));
      }),
      runs(1000),
    );
  });

  it('reaches a year past the day, so that a plan would be seen', () => {
    const axis = axisOf(listingsOf({status: 'available', from: '2015'}), asOf);
    assert.ok(percentOf('2017-06-03', axis) < 100);
  });

  it('has no tick after the last year that days have', () => {
    const ticks = ticksOf(axisOf(listingsOf({status: 'available'}), '9999-12-01'), 60);
    assert.deepEqual(
      ticks.filter(({at}) => !(at >= 0 && at <= 100)),
      [],
    );
    assert.ok(ticks.length > 0);
  });

  it('has ticks in order with room for their names, wherever it is long enough for one', () => {
    fc.assert(
      fc.property(situation, fc.integer({min: 9, max: 90}), (given, lengthEm) => {
        const ticks = ticksOf(axisOf(read(given), given.asOf), lengthEm);
        for (const [n, {at, day: named}] of ticks.entries()) {
          assert.ok(at >= 0 && at <= 100);
          const before = ticks[n - 1];
          if (before) assert.ok(((at - before.at) / 100) * lengthEm >= (named.length === 4 ? 2.5 : 7));
        }
      }),
      runs(1000),
    );
  });
});

describe('The letters of the drawing', () => {
  it('break into lines that have room, and lose nothing before the last', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({min: 4, max: 30}), (text, lineEm) => {
        const lines = wrap(text, lineEm, 1000);
        for (const line of lines) assert.ok(widthOf(line) <= lineEm);
        assert.equal(lines.join('').replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
      }),
      runs(1000),
    );
  });

  it('end with an ellipsis where there are too many', () => {
    assert.deepEqual(wrap('Example Registerzusammenführungsassistent', 12, 1), ['Example…']);
    assert.equal(wrap('word '.repeat(50), 12, 2).length, 2);
    assert.match(wrap('word '.repeat(50), 12, 2)[1]!, /…$/);
  });

  it('never lie on one another', () => {
    const word = fc
      .tuple(fc.nat(100), fc.nat(100), fc.string({minLength: 1, maxLength: 20}))
      .map(([a, b, text]) => ({from: Math.min(a, b), to: Math.max(a, b), text}));
    fc.assert(
      fc.property(fc.array(word), fc.integer({min: 9, max: 90}), (words, lengthEm) => {
        let taken = 0;
        for (const {from, to, text, anchor} of withRoom(words, lengthEm)) {
          const width = (widthOf(text) / lengthEm) * 100;
          const start = anchor === 'start' ? from : to - width;
          assert.ok(start >= taken && start + width <= 100.001);
          taken = start + width;
        }
      }),
      runs(1000),
    );
  });
});

describe('The rows of the roadmap', () => {
  const names = (services: readonly Service[]) => services.map(({id}) => id);

  it('begin with what comes next, then what is on its way, then what changed last', () => {
    const services = servicesOf(
      {},
      [{status: 'available', from: '2014-01-01'}],
      [{status: 'available', from: '2015'}],
      [{status: 'in-assurance'}],
      [{status: 'planned', planned: '2018'}],
      [{status: 'available', from: '2014-01-01', until: '2016-06-30'}],
      [{status: 'planned', planned: '2015-01'}],
    );
    assert.deepEqual(names(sortRows(services, undefined, asOf)), ['s4', 's3', 's2', 's5', 's1', 's0']);
  });

  it('leave out what has neither date nor plan, and what has none on the lots in question', () => {
    const services = servicesOf(
      {},
      [{status: 'available'}],
      [{status: 'available'}, {lot: '2', status: 'planned'}],
      [{status: 'withdrawn', from: '2015-03-31'}],
    );
    const lots = new Set([services[0]!.listings[0]!.lot]);
    assert.deepEqual(names(sortRows(services, undefined, asOf)), ['s1', 's2']);
    assert.deepEqual(names(sortRows(services, lots, asOf)), ['s2']);
  });

  it('are one for each lot, with every listing on it', () => {
    const [service] = servicesOf({}, [
      {status: 'in-assurance', until: '2014'},
      {lot: '2', status: 'available'},
      {status: 'available', from: '2015'},
    ]) as [Service];
    const rows = rowsOf(service, undefined, asOf);
    assert.deepEqual(
      rows.map(({lot, listingStatus, listings}) => [lot.id, listingStatus.status, listings.length]),
      [
        ['1', 'available', 2],
        ['2', 'available', 1],
      ],
    );
  });
});
