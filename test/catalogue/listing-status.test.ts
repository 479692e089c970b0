import {expect} from 'chai';
import {describe, it} from 'node:test';
import type {Lot, Service} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {listingOn, listingStatusOn, listingStatusesOn, type ListingStatus} from '../../src/catalogue/listing-status.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';

interface Situation {
  /** Stretches on Lot 1. */
  listings?: Raw[];
  /** Periods of Lot 1. */
  terms?: Raw[];
  service?: Raw;
}

function read({listings = [], terms = [], service = {}}: Situation): {lot: Lot; service: Service} {
  const stretches = listings.map((listing) => ({lot: '1', ...listing}));
  const {catalogue} = parseCatalogue(
    aCatalogue({lots: [aLot({terms}), aLot({id: '2'})], services: [aService({listings: stretches, ...service})]}),
  );
  return {lot: catalogue.lots.get('1')!, service: catalogue.parts[0]!.services[0]!};
}

function listingStatus(situation: Situation, day: string): ListingStatus {
  const {lot, service} = read(situation);
  return listingStatusOn(service, lot, day);
}

/** The status, and the day beside it if there is one: `ended 2019-12-31`. */
function shown(situation: Situation, day: string): string {
  const {status, day: on} = listingStatus(situation, day);
  return on === undefined ? status : `${status} ${on}`;
}

/** One situation and what is shown on each of several days. */
type Row = [situation: string, Situation, shown: Record<string, string>];

function table(rows: readonly Row[]) {
  for (const [name, situation, days] of rows) {
    it(name, () => {
      for (const [day, status] of Object.entries(days)) expect(shown(situation, day), day).to.equal(status);
    });
  }
}

describe('A service with one stretch on a lot', () => {
  table([
    ['that is always open shows its status', {listings: [{status: 'available'}]}, {'2016-06-03': 'available'}],
    [
      'shows its status from the first day to the last',
      {listings: [{status: 'assured', from: '2014-05-01', until: '2015-03-31'}]},
      {
        '2014-04-30': 'not-started 2014-05-01',
        '2014-05-01': 'assured',
        '2015-03-31': 'assured',
        '2015-04-01': 'ended 2015-03-31',
      },
    ],
    [
      'shows the publisher’s own word as written',
      {listings: [{status: 'Awaiting approval'}]},
      {'2016-06-03': 'Awaiting approval'},
    ],
    ['whose status is missing is not stated', {listings: [{}]}, {'2016-06-03': 'not-stated'}],
    ['whose status is blank is not stated', {listings: [{status: ' '}]}, {'2016-06-03': 'not-stated'}],
    [
      'is planned also after the planned day has passed',
      {listings: [{status: 'planned', planned: '2010-01'}]},
      {'2009-11-01': 'planned', '2010-02-01': 'planned', '2018-01-01': 'planned'},
    ],
    [
      'that is withdrawn from May says nothing of April',
      {listings: [{status: 'withdrawn', from: '2015-05-01'}]},
      {'2015-04-30': 'not-stated', '2015-05-01': 'withdrawn'},
    ],
    [
      'that was withdrawn until May has ended since',
      {listings: [{status: 'withdrawn', until: '2015-05'}]},
      {'2015-05-31': 'withdrawn', '2015-06-01': 'ended 2015-05'},
    ],
    [
      'that begins in a bare month starts in that month, as far as is known',
      {listings: [{status: 'available', from: '2014-03'}]},
      {'2014-02-28': 'not-started 2014-03', '2014-03-01': 'available', '2014-04-01': 'available'},
    ],
    [
      'whose status and ends are null is open and not stated',
      {listings: [{status: null, from: null, until: null}]},
      {'2016-06-03': 'not-stated'},
    ],
  ]);
});

describe('A service with several stretches on a lot', () => {
  table([
    [
      'shows the one in force on the day: DXS, in assurance from March 2014, approved on 14 September 2015',
      {
        listings: [
          {status: 'in-assurance', from: '2014-03', until: '2015-09-13'},
          {status: 'available', from: '2015-09-14'},
        ],
      },
      {
        '2014-02-28': 'not-started 2014-03',
        '2014-03-15': 'in-assurance',
        '2015-09-13': 'in-assurance',
        '2015-09-14': 'available',
        '2019-01-01': 'available',
      },
    ],
    [
      'shows the last in the file where two overlap',
      {
        listings: [
          {status: 'available', from: '2014-01-01'},
          {status: 'withdrawn', from: '2015-04-01'},
        ],
      },
      {'2015-03-31': 'available', '2015-04-01': 'withdrawn'},
    ],
    [
      'shows the last in the file where two overlap, also if it began first',
      {
        listings: [
          {status: 'withdrawn', from: '2015-04-01'},
          {status: 'available', from: '2014-01-01'},
        ],
      },
      {'2015-04-01': 'available'},
    ],
    [
      'lets one that is perhaps in force count like one that is',
      {
        listings: [
          {status: 'available', until: '2015-12-31'},
          {status: 'withdrawn', from: '2015-06'},
        ],
      },
      {'2015-05-31': 'available', '2015-06-15': 'withdrawn'},
    ],
    [
      'has ended when the last of them is over, whatever their order',
      {
        listings: [
          {status: 'available', until: '2016-12-31'},
          {status: 'in-assurance', until: '2014'},
        ],
      },
      {'2017-01-01': 'ended 2016-12-31'},
    ],
    [
      'starts with the first of them, whatever their order',
      {
        listings: [
          {status: 'available', from: '2016-04-01'},
          {status: 'in-assurance', from: '2016-02'},
          {status: 'withdrawn', from: '2015-01-01'},
        ],
      },
      {'2014-12-31': 'not-started 2016-02'},
    ],
    [
      'starts again between two stretches',
      {
        listings: [
          {status: 'available', until: '2014-12-31'},
          {status: 'available', from: '2016-01-01'},
        ],
      },
      {'2015-06-01': 'not-started 2016-01-01'},
    ],
    [
      'is not stated between a stretch that is over and a withdrawal to come',
      {
        listings: [
          {status: 'available', until: '2014-12-31'},
          {status: 'withdrawn', from: '2016-01-01'},
        ],
      },
      {'2015-06-01': 'not-stated'},
    ],
  ]);
});

describe('On a lot with terms, a service that is available', () => {
  const listings = [{status: 'available'}];
  table([
    [
      'is shown so while a period is in force, also on its first and last day',
      {listings, terms: [someTerms({from: '2014-03-28', to: '2018-03-31'})]},
      {'2014-03-28': 'available', '2016-06-03': 'available', '2018-03-31': 'available'},
    ],
    [
      'has not started before the first period, whatever the order in the file',
      {listings, terms: [someTerms({from: '2018-04'}), someTerms({from: '2014-03-28', to: '2018-03-31'})]},
      {'2014-03-27': 'not-started 2014-03-28'},
    ],
    [
      'that starts some time after the first period is not said to start with it',
      {listings: [{status: 'available', from: '2014-05-01'}], terms: [someTerms({from: '2014-03-28'})]},
      {'2014-03-27': 'not-started 2014-05-01', '2014-03-28': 'not-started 2014-05-01', '2014-05-01': 'available'},
    ],
    [
      'that is listed from before the first period starts with it',
      {listings: [{status: 'available', from: '2014-03'}], terms: [someTerms({from: '2014-03-28'})]},
      {'2014-02-01': 'not-started 2014-03-28', '2014-03-28': 'available'},
    ],
    [
      'that ended before the last period is not said to have ended with it',
      {listings: [{status: 'available', until: '2015-03-31'}], terms: [someTerms({to: '2019-12-31'})]},
      {'2015-04-01': 'ended 2015-03-31', '2020-01-01': 'ended 2015-03-31'},
    ],
    [
      'and was withdrawn before the last period ended, ended then',
      {
        listings: [
          {status: 'available', until: '2015-03-30'},
          {status: 'withdrawn', from: '2015-03-31'},
        ],
        terms: [someTerms({to: '2019-12-31'})],
      },
      {'2019-12-31': 'withdrawn', '2020-01-01': 'ended 2015-03-30'},
    ],
    [
      'has ended after the last period, whatever the order in the file',
      {
        listings,
        terms: [someTerms({from: '2018-04-01', to: '2019-12-31'}), someTerms({from: '2014-03-28', to: '2018-03-31'})],
      },
      {'2019-12-31': 'available', '2020-01-01': 'ended 2019-12-31'},
    ],
    [
      'has ended between two periods, on the day on which the one before ended',
      {listings, terms: [someTerms({to: '2018-03-31'}), someTerms({from: '2019-01-01'})]},
      {'2018-03-31': 'available', '2018-06-01': 'ended 2018-03-31', '2019-01-01': 'available'},
    ],
    [
      'is shown so on a day on which a period is perhaps in force',
      {listings, terms: [someTerms({from: '2014-03', to: '2019'})]},
      {
        '2014-02-28': 'not-started 2014-03',
        '2014-03-01': 'available',
        '2019-12-31': 'available',
        '2020-01-01': 'ended 2019',
      },
    ],
    [
      'is shown so on any day once a period of the lot could not be read',
      {listings, terms: [someTerms({from: '2014-03-28', to: '2018-03-31'}), 'GPSoC-2' as unknown as Raw]},
      {'2010-01-01': 'available', '2030-01-01': 'available'},
    ],
  ]);

  it('keeps its recorded status beside the end of the terms', () => {
    const ended = listingStatus({listings, terms: [someTerms({to: '2019-12-31'})]}, '2020-01-01');
    expect(ended.status).to.equal('ended');
    expect(ended.listing?.status).to.equal('available');
  });
});

describe('An entry that names a supplier only', () => {
  const service = {supplierOnly: true};
  table([
    [
      'has no status, whatever its listing says',
      {service, listings: [{status: 'available'}]},
      {'2016-06-03': 'supplier-only'},
    ],
    [
      'has none after its listing is over either',
      {service, listings: [{status: 'available', until: '2015-12-31'}]},
      {'2016-06-03': 'supplier-only'},
    ],
    [
      'ends with the lot’s terms',
      {service, listings: [{status: 'available'}], terms: [someTerms({to: '2019-12-31'})]},
      {'2019-12-31': 'supplier-only', '2020-01-01': 'ended 2019-12-31'},
    ],
  ]);
});

describe('Whether a status is certain', () => {
  const certain = (listing: Raw, day: string) => !listingStatus({listings: [listing]}, day).unclear;

  it('is so well inside a stretch, and not within the bare month or year at its end', () => {
    const listing = {status: 'available', from: '2014-03', until: '2015'};
    expect(certain(listing, '2014-03-31')).to.equal(false);
    expect(certain(listing, '2014-04-01')).to.equal(true);
    expect(certain(listing, '2014-12-31')).to.equal(true);
    expect(certain(listing, '2015-01-01')).to.equal(false);
  });

  it('is not so if a day of the stretch cannot be read, which leaves that end open', () => {
    const listing = {status: 'available', until: '31/12/2015'};
    expect(shown({listings: [listing]}, '2030-01-01')).to.equal('available');
    expect(certain(listing, '2030-01-01')).to.equal(false);
  });

  it('is not so if the status cannot be read', () => {
    expect(shown({listings: [{status: 5}]}, '2016-06-03')).to.equal('not-stated');
    expect(certain({status: 5}, '2016-06-03')).to.equal(false);
  });

  it('is so for an unknown word and for a missing one: that nothing is known is certain', () => {
    expect(certain({status: 'Awaiting approval'}, '2016-06-03')).to.equal(true);
    expect(certain({}, '2016-06-03')).to.equal(true);
  });

  it('is so before the stretch begins and after it ended, for then it does not count', () => {
    const listing = {status: 'available', from: '2014-03', until: '2015'};
    expect(certain(listing, '2014-02-28')).to.equal(true);
    expect(certain(listing, '2016-01-01')).to.equal(true);
  });
});

describe('The stretch that counts', () => {
  it('is none while all are to come or over', () => {
    const {service} = read({listings: [{until: '2014'}, {from: '2016'}]});
    expect(listingOn(service.listings, '2015-06-01')).to.equal(undefined);
  });

  it('is the last in file order of those in force', () => {
    const {service} = read({listings: [{note: 'first'}, {note: 'second'}, {note: 'over', until: '2014'}]});
    expect(listingOn(service.listings, '2015-06-01')?.note).to.equal('second');
  });
});

describe('A service on several lots', () => {
  const service = {
    listings: [
      {lot: '2', status: 'planned'},
      {lot: '1', status: 'in-assurance', until: '2015-09-13'},
      {lot: '2', status: 'available', from: '2016-01-01'},
      {lot: '1', status: 'available', from: '2015-09-14'},
    ],
  };

  it('stands once on each, in the order of its listings, each by its own stretches', () => {
    const statuses = listingStatusesOn(read({service}).service, '2015-10-01');
    expect(statuses.map(({lot, status}) => [lot.id, status])).to.deep.equal([
      ['2', 'planned'],
      ['1', 'available'],
    ]);
  });

  it('is ended on the one whose terms are over, and not on the other', () => {
    const situation = read({service, terms: [someTerms({to: '2018-03-31'})]});
    const statuses = listingStatusesOn(situation.service, '2018-04-01');
    expect(statuses.map(({lot, status}) => [lot.id, status])).to.deep.equal([
      ['2', 'available'],
      ['1', 'ended'],
    ]);
  });

  it('is not stated on a lot that it is not listed on', () => {
    const {lot, service: elsewhere} = read({service: {listings: [{lot: '2', status: 'available'}]}});
    expect(listingStatusOn(elsewhere, lot, '2016-06-03')).to.deep.equal({
      lot,
      status: 'not-stated',
      day: undefined,
      listing: undefined,
      unclear: false,
    });
  });

  it('stands nowhere if it is on no lot', () => {
    expect(listingStatusesOn(read({}).service, '2016-06-03')).to.deep.equal([]);
  });
});
