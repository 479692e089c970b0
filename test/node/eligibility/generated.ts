// Catalogues and enquiries made up by fast-check, small enough to collide everywhere: few days, few types, two systems.
// Most of what a catalogue says can be read, and lets an order pass, or everything would be refused for several reasons.

import * as fc from 'fast-check';
import type {Catalogue} from '../../../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage} from '../../../src/catalogue/parse.ts';
import type {Enquiry} from '../../../src/eligibility/eligibility.ts';
import type {Raw} from '../../support/build.ts';

const types = ['practice', 'ccg', 'icb', 'csu', 'trust'];
const days = ['2014', '2015', '2016', '2015-03', '2015-03-10', '2015-03-20', '2015-04-01'];

/** What stands nowhere by right. */
const unreadable: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(true, {}, [true], [{}]);

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const some = (...values: string[]) => fc.subarray(values);
/** Left out as often as not. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(undefined), value);
/** Now and then. */
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({arbitrary: fc.constant(undefined), weight: 8}, {arbitrary: value, weight: 1});

/** A text for each step, by which it is known again. */
const outcomes = ['can-order', 'ask-orderer', 'check', 'not-yet', 'cannot-order', 'ended'];
const steps = fc.array(
  fc.record({text: one('a', 'b', 'c', 'd'), when: maybe(some(...outcomes)), url: maybe(one('x'))}),
  {maxLength: 3},
);

const terms = fc.record({
  from: maybe(one(...days)),
  to: maybe(one(...days)),
  eligible: fc.oneof(one(['practice'], ['practice', 'trust']), some(...types, 'hospice')),
  others: maybe(one('no', 'check')),
  orderedBy: fc.oneof(one(['ccg']), one(['ccg', 'csu']), fc.subarray([...types, 'hospice'], {minLength: 1})),
  onBehalfOf: maybe(some(...types)),
  requires: fc.oneof(
    one(['pairing'], ['assurance', 'pairing']),
    some('assurance', 'pairing', 'practice-agreement', 'disclaimer'),
  ),
  funding: fc.record({
    payers: one(['central'], ['central', 'ccg'], ['local', 'local']),
    shortfall: maybe(one(['ccg'], ['ccg', 'practice'], ['central', 'ccg'])),
    guaranteedFor: maybe(some('p', 'q')),
    text: maybe(one('While it lasts.')),
  }),
  unclear: seldom(one<unknown>('Still discussed.', false, true)),
  agreement: maybe(one('A call-off')),
  steps,
});

const status = fc.oneof(
  {arbitrary: one('available', 'assured'), weight: 6},
  {arbitrary: one('in-assurance', 'in-assurance', 'planned', 'withdrawn', 'Suspended', undefined), weight: 6},
);

/** Mostly without one. */
const day = one(undefined, undefined, undefined, undefined, ...days);

const listing = fc.record({lot: one('1', '1', '1', '2'), status, from: day, until: maybe(day)});

const pairing = fc.record({
  service: one('sys-a', 'sys-b', 'elsewhere'),
  status,
  on: one(undefined, undefined, ...days),
});

const moduleWith = (pairings: fc.Arbitrary<Raw[]>) =>
  fc.record({
    id: fc.constant('module'),
    name: fc.constant('Module'),
    categories: one(['m'], ['m'], ['m', 'q'], ['p'], ['in p'], ['in q']),
    listings: fc.array(listing, {minLength: 1, maxLength: 3}),
    pairings,
    supplierOnly: seldom(one<unknown>(true, false, 'no')),
  });

const module = moduleWith(fc.uniqueArray(pairing, {maxLength: 3, selector: ({service}) => service}));

/** With two pairings with one system now and then. */
const moduleAgain = moduleWith(fc.array(pairing, {maxLength: 3}));

const few = maybe(fc.subarray([...types, 'hospice'], {maxLength: 2}));

const organisationTypes = fc
  .tuple(
    ...types.map(() =>
      fc.record({succeeds: few, actsFor: few, from: seldom(one(...days)), until: seldom(one(...days))}),
    ),
  )
  .map((links) => types.map((id, n) => ({id, name: id, ...links[n]})));

/** As in life: the CCG's successor, and whoever acts for it. */
const usualTypes = fc.tuple(maybe(one(...days)), seldom(one(...days))).map(([from, until]) => [
  {id: 'practice', name: 'practice'},
  {id: 'ccg', name: 'ccg', actsFor: ['practice'], until},
  {id: 'icb', name: 'icb', succeeds: ['ccg'], from},
  {id: 'csu', name: 'csu', actsFor: ['ccg', 'icb']},
  {id: 'trust', name: 'trust'},
]);

const ofTerms = ['from', 'to', 'eligible', 'onBehalfOf', 'orderedBy', 'requires', 'funding', 'others'];
const ofFunding = ['payers', 'shortfall', 'guaranteedFor'].map((field) => `funding.${field}`);

/** Places of a file where something may stand that cannot be read: all that decide. Not every file has them. */
const places = [
  ...[...ofTerms, ...ofFunding].map((field) => `lots.0.terms.0.${field}`),
  ...['status', 'from', 'until'].map((field) => `services.0.listings.0.${field}`),
  ...['listings', 'pairings', 'pairings.0', 'pairings.0.status', 'pairings.0.on', 'supplierOnly', 'categories'].map(
    (field) => `services.0.${field}`,
  ),
  ...['lots.0.terms', 'lots.0.terms.0', 'organisationTypes.1', 'organisationTypes.1.actsFor', 'partial'],
  ...[
    'organisationTypes.2.succeeds',
    'organisationTypes.2.from',
    'organisationTypes.1.until',
    'categories.0.principal',
  ],
  ...['services.0.listings.0.lot', 'services.0.listings.1.lot', 'services.0.pairings.0.service', 'lots.0.terms.1'],
];

export interface Hole {
  at: string;
  what: unknown;
}

export const holes: fc.Arbitrary<Hole> = fc.record({at: one(...places), what: unreadable});

/** Also what can be read, and is nothing that the catalogue knows. */
const oddities: fc.Arbitrary<Hole> = fc.record({at: one(...places), what: one<unknown>(5, 'no day')});

/** Where otherwise it would seldom be met. */
const inPairing = one<Hole>({at: 'services.0.pairings.0.on', what: 'no day'}, {at: 'services.0.pairings.0', what: 5});

export interface Made {
  file: Raw;
  /** The principal systems, which come with a second file. */
  page: Raw;
}

const system = (id: string, listings: fc.Arbitrary<Raw[]>) =>
  listings.map((on): Raw => ({id, name: id, categories: ['p'], listings: on}));

function files(termsOfLot: fc.Arbitrary<Raw[]>): fc.Arbitrary<Made> {
  return fc.record({
    file: fc.record({
      format: fc.constant(1),
      title: fc.constant('Made up'),
      updated: maybe(one('2014', '2015-03', '2015-03-15', '2020-01-01')),
      partial: seldom(one('Some is lost.')),
      archived: maybe(one({on: '2019', text: 'Look elsewhere.', url: 'https://example.org/'})),
      organisationTypes: fc.oneof(usualTypes, organisationTypes),
      categories: fc.constant([
        {id: 'p', name: 'P', principal: true},
        {id: 'q', name: 'Q'},
        {id: 'in p', name: 'In P', parent: 'p'},
        {id: 'in q', name: 'In Q', parent: 'q'},
      ]),
      lots: fc
        .tuple(termsOfLot, termsOfLot)
        .map((both) => both.map((all, n) => ({id: `${n + 1}`, name: 'Lot', terms: all}))),
      services: module.map((made) => [made]),
      servicePages: fc.constant([{url: '1.json', count: 2}]),
    }),
    page: fc
      .tuple(system('sys-a', fc.array(listing, {maxLength: 2})), system('sys-b', fc.constant([])))
      .map((services) => ({services})),
  });
}

/** Catalogues in which everything can be read. No two periods of a lot overlap. */
export const readable: fc.Arbitrary<Made> = files(
  terms.chain((last) =>
    maybe(terms).map((before) => [last, ...(before ? [{...before, from: undefined, to: '2013'}] : [])]),
  ),
);

/** Catalogues of all kinds, with holes, and with records that stand there twice. */
export const catalogues: fc.Arbitrary<Made> = fc
  .tuple(
    files(fc.array(terms, {maxLength: 3})),
    fc.array(fc.oneof(holes, oddities, inPairing), {maxLength: 2}),
    fc.record({once: seldom(moduleAgain), again: seldom(moduleAgain)}),
  )
  .map(([{file, page}, all, {once, again}]) => ({
    file: all.reduce(withHole, once ? {...file, services: [once]} : file),
    page: again ? {services: [...(page.services as Raw[]), again]} : page,
  }));

/** Something in its place that cannot be read. */
export function withHole(file: Raw, {at, what}: Hole): Raw {
  const copy = structuredClone(file);
  const steps = at.split('.');
  let holder: unknown = copy;
  for (const step of steps.slice(0, -1)) holder = (holder as Raw | undefined)?.[step];
  if (typeof holder === 'object' && holder !== null) (holder as Raw)[steps.at(-1)!] = what;
  return copy;
}

export function parsed({file, page}: Made): Catalogue {
  const {catalogue} = parseCatalogue(file, 'https://example.org/catalogue.json');
  return parseServicePage(page, catalogue, 0).catalogue;
}

export interface Asked {
  asOf: string;
  lot: string | undefined;
  service: string | undefined;
  /** Of the organisation, on that day. */
  status: string | undefined;
}

/**
 * All that an asker can tell besides, in every combination.
 *
 * @param absent - What stands for a fact that is not given.
 */
export function* everyEnquiry(
  {status, lot, service, ...asked}: Asked,
  absent?: unknown,
): Generator<Enquiry, void, undefined> {
  const orAbsent = (...values: unknown[]) => values.map((value) => value ?? absent);
  for (const type of orAbsent(undefined, ...types, 'hospice'))
    for (const principalSystem of orAbsent(undefined, 'none', 'sys-a', 'sys-b', 'elsewhere'))
      for (const centralFunding of orAbsent(undefined, true, false))
        for (const agreementSigned of orAbsent(undefined, true, false)) {
          const organisation = {type, status: status ?? absent};
          const facts = {
            lot: lot ?? absent,
            service: service ?? absent,
            principalSystem,
            centralFunding,
            agreementSigned,
          };
          yield {...asked, ...facts, organisation} as Enquiry;
        }
}

/** What pages and frameworks set for what they do not know. */
export const absences: fc.Arbitrary<unknown> = one<unknown>(undefined, undefined, undefined, null, 5, {}, NaN);

/** What is asked about, and when. */
export const enquiries: fc.Arbitrary<Asked> = fc.record({
  asOf: one(
    '2013-12-31',
    '2014-06-30',
    '2015-03-01',
    '2015-03-10',
    '2015-03-15',
    '2015-03-31',
    '2015-06-03',
    '2017-01-01',
  ),
  lot: one(undefined, '1', '1', '2'),
  service: one(undefined, 'module', 'module', 'module', 'sys-a', 'sys-b'),
  status: one(undefined, undefined, 'active', 'closed', 'dormant', 'proposed', 'Open'),
});
