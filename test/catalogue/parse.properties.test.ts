// Promises of the parser that hold for every file, tried with files made up by fast-check: any JSON at all, and a
// catalogue with every field of the format that is then mutilated in random places.

import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import type {CatalogueError} from '../../src/catalogue/catalogue-error.ts';
import {servicesOf, type Catalogue, type Service} from '../../src/catalogue/model.ts';
import {parseCatalogue, parseServicePage, type Parsed} from '../../src/catalogue/parse.ts';
import {countLostServices} from '../../src/catalogue/problem.ts';
import {aCatalogue, aLot, aService, someTerms, type Raw} from '../support/build.ts';
import {fullCatalogue, fullCatalogueUrl} from '../support/full-catalogue.ts';
import {junk, mutilate} from '../support/mutilate.ts';
import {runs} from '../support/runs.ts';
import {valueAt} from '../support/value-at.ts';

/** The catalogue with every field, mutilated one wound after the other. */
const mutilated = mutilate(fullCatalogue, junk);

/** The outcome, if it is a catalogue. Anything but that and a `CatalogueError` fails the test. */
function parsed(raw: unknown, base?: string): Parsed | undefined {
  try {
    return parseCatalogue(raw, base);
  } catch (error) {
    const {name, kind, message} = error as CatalogueError;
    expect(name, message).to.equal('CatalogueError');
    expect(['wrong-shape', 'unsupported-format']).to.include(kind);
    return undefined;
  }
}

const base = fc.constantFrom(fullCatalogueUrl, undefined);

describe('Whatever a file holds,', () => {
  it('there is a catalogue with its problems, or a CatalogueError: for any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({maxDepth: 6}), junk), base, (raw, from) => {
        parsed(raw, from);
      }),
      runs(300),
    );
  });

  it('there is a catalogue with its problems, or a CatalogueError: for any JSON in any field of a catalogue', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(fullCatalogue())), fc.oneof(fc.jsonValue(), junk));
    fc.assert(
      fc.property(fields, base, (each, from) => {
        const {format: _, services = [], ...rest} = each;
        const result = parsed({...rest, format: 1, services}, from);
        if (Array.isArray(services)) expect(result).to.not.equal(undefined);
      }),
      runs(300),
    );
  });

  it('there is a catalogue with its problems, or a CatalogueError: for a good catalogue with wounds', () => {
    fc.assert(
      fc.property(mutilated, base, (raw, from) => void parsed(raw, from)),
      runs(300),
    );
  });

  it('there is a larger catalogue, or a CatalogueError: for any page of services', () => {
    const {catalogue} = parseCatalogue(fullCatalogue(), fullCatalogueUrl);
    fc.assert(
      fc.property(fc.oneof(junk, mutilated, fc.record({services: fc.oneof(junk, fc.array(junk))})), (raw) => {
        try {
          expect(parseServicePage(raw, catalogue, 0).catalogue.parts).to.have.length(2);
        } catch (error) {
          expect((error as CatalogueError).kind).to.equal('wrong-shape');
        }
      }),
      runs(300),
    );
  });

  it('reading it changes nothing in it', () => {
    fc.assert(
      fc.property(mutilated, (raw) => {
        const before = structuredClone(raw);
        parsed(raw);
        expect(raw).to.deep.equal(before);
      }),
      runs(100),
    );
  });
});

describe('Every problem', () => {
  it('names a place where what it found stands, or where nothing stands', () => {
    const times = runs(300);
    let followed = 0;
    fc.assert(
      fc.property(mutilated, base, (raw, from) => {
        for (const {path, found} of parsed(raw, from)?.problems ?? []) {
          expect(found, path).to.equal(summary(valueAt(raw, path)));
          followed++;
        }
      }),
      times,
    );
    expect(followed).to.be.greaterThan(times.numRuns);
  });

  it('is the only one at its place', () => {
    fc.assert(
      fc.property(mutilated, base, (raw, from) => {
        const paths = parsed(raw, from)?.problems.map(({path}) => path) ?? [];
        expect(paths).to.deep.equal([...new Set(paths)]);
      }),
      runs(300),
    );
  });
});

/** A second description of what `found` says, so that the first is not its own judge. */
function summary(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value !== 'string') return `${value as number}`;
  const quoted = `"${value.split('"').join('\\"')}"`;
  return quoted.length <= 60 ? quoted : `${quoted.substring(0, 59)}…`;
}

/** Records that no list takes: no object, or without an id or a name. */
const garbage: fc.Arbitrary<unknown> = fc.oneof(
  junk.filter((value) => !(typeof value === 'object' && value !== null && 'id' in value && 'name' in value)),
  fc.record({id: fc.constantFrom(null, '', ' ', [], 0.5, -1e300, true), name: fc.string()}),
  fc.record({id: fc.string(), name: fc.constantFrom(null, '', ' ', {}, 0.5, 1e300, false)}),
);

/** Where to put garbage: so much of it before each record, and after the last. */
const mess = fc.array(fc.array(garbage, {maxLength: 3}), {maxLength: 6});

function strewn(records: unknown, around: unknown[][]): unknown[] {
  const good = records as unknown[];
  return [...good.flatMap((record, n) => [...(around[n] ?? []), record]), ...(around[good.length] ?? [])];
}

describe('Good records beside bad ones', () => {
  const lists = [
    ...['services', 'lots', 'categories', 'capabilities', 'suppliers'],
    ...['facets', 'organisationTypes', 'payers'],
  ] as const;
  const whole = parseCatalogue(fullCatalogue(), fullCatalogueUrl).catalogue;

  it('come out as without them, in every list of the catalogue', () => {
    fc.assert(
      fc.property(fc.tuple(...lists.map(() => mess)), (messes) => {
        const raw = fullCatalogue();
        lists.forEach((list, n) => (raw[list] = strewn(raw[list], messes[n]!)));
        const {parts, ...rest} = parseCatalogue(raw, fullCatalogueUrl).catalogue;
        // What is kept aside of a record that is left out counts for nothing here.
        expect({...rest, parts: parts.map((part) => ({...part, leftOut: []}))}).to.deep.equal(whole);
      }),
      runs(200),
    );
  });

  it('come out as without them within a service, which then says that a listing or a pairing was lost', () => {
    const isLost = (value: unknown, key: string) => !(typeof value === 'object' && value !== null && key in value);
    fc.assert(
      fc.property(mess, mess, (around, between) => {
        const listings = around.map((each) => each.filter((value) => isLost(value, 'lot')));
        const pairings = between.map((each) => each.filter((value) => isLost(value, 'service')));
        const raw = fullCatalogue();
        const service = (raw.services as Raw[])[1]!;
        service.listings = strewn(service.listings, listings);
        service.pairings = strewn(service.pairings, pairings);
        const {listingsLost, pairingsLost, ...rest} = second(parseCatalogue(raw, fullCatalogueUrl).catalogue);
        const usual = second(whole);
        expect({...rest, listingsLost: false, pairingsLost: false}).to.deep.equal(usual);
        expect(listingsLost).to.equal(listings.slice(0, usual.listings.length + 1).flat().length > 0);
        expect(pairingsLost).to.equal(pairings.slice(0, usual.pairings.length + 1).flat().length > 0);
      }),
      runs(200),
    );
  });

  const second = (catalogue: Catalogue): Service => catalogue.parts[0]!.services[1]!;
});

describe('Services kept and services lost', () => {
  const anyService = fc.oneof(
    garbage,
    fc.constantFrom('a', 'b', 'c', '__proto__').map((id) => aService({id})),
    fc.tuple(fc.string({minLength: 1}), junk).map(([id, lot]) => aService({id, lot})),
  );
  const services = fc.array(anyService, {maxLength: 12});

  it('together are the services given, in the file and in its pages', () => {
    fc.assert(
      fc.property(services, services, services, (own, first, second) => {
        const servicePages = [{url: '1.json'}, {url: '2.json'}];
        const file = parseCatalogue(aCatalogue({services: own, servicePages}), fullCatalogueUrl);
        const page = parseServicePage({services: first}, file.catalogue, 0);
        const last = parseServicePage({services: second}, page.catalogue, 1);
        [file, page, last].forEach(({catalogue, problems}, n) => {
          const kept = catalogue.parts[n]!.services.length;
          expect(kept + countLostServices(problems)).to.equal([own, first, second][n]!.length);
        });
        const ids = [...servicesOf(last.catalogue)].map(({id}) => id);
        expect(ids).to.deep.equal([...new Set(ids)]);
      }),
      runs(300),
    );
  });

  it('together are the services given, whatever else is wrong with the file', () => {
    fc.assert(
      fc.property(mutilated, base, (raw, from) => {
        const result = parsed(raw, from);
        if (!result) return;
        const given = Array.isArray(raw.services) ? raw.services.length : 0;
        const kept = [...servicesOf(result.catalogue)].length;
        expect(kept + countLostServices(result.problems)).to.equal(given);
      }),
      runs(300),
    );
  });
});

describe('A fact that decides', () => {
  const isText = (value: unknown) => typeof value === 'string';
  const isBlank = (value: unknown) => value === undefined || value === null || (isText(value) && value.trim() === '');
  const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.every(isBlank) : isBlank(value));
  const isId = (value: unknown) => isText(value) || Number.isSafeInteger(value);
  /** Known to the calendar, in the years that are meant as days. */
  const isDay = (value: unknown) =>
    isText(value) && calendarHas(value.trim()) && value.trim() >= '1901' && value.trim() < '2900';
  const isLongAgo = (value: unknown) => isText(value) && /^(0\d\d\d|1[0-8]\d\d|1900)(-\d\d){0,2}$/.test(value.trim());
  const isFarOff = (value: unknown) => isText(value) && /^(29\d\d|[3-9]\d\d\d)(-\d\d){0,2}$/.test(value.trim());
  const isBeginning = (value: unknown) => isBlank(value) || isDay(value) || isLongAgo(value);
  const isEnd = (value: unknown) => isBlank(value) || isDay(value) || isFarOff(value);
  const isIds = (value: unknown): boolean =>
    Array.isArray(value) ? value.every((item) => item === null || isId(item)) : isBlank(value) || isId(value);
  const known = ['assurance', 'pairing', 'practice-agreement', 'disclaimer'];
  const isKnown = (value: unknown) =>
    (Array.isArray(value) ? value : [value]).every(
      (item) => isBlank(item) || (isText(item) && known.includes(item.trim().toLowerCase().replaceAll(' ', '-'))),
    );

  /** Values of the right kind now and then, for a test that only ever sees junk shows little. */
  const plausible: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom<unknown>('2016', '2016-02', '2016-02-29', '2015-02-29', '2016-04-31', 'available', 'soon'),
    fc.constantFrom<unknown>(' 2016-02 ', '9999-12-31', '0001-01-01', '1900', '1900-01-01', '1901', '2899', '2999-12'),
    fc.subarray([...known, 'blessing', '', 5], {maxLength: 3}),
    fc.subarray(['ccg', 'gp-practice', ' ', null, 7, 0.7], {maxLength: 3}),
    fc.constantFrom(...known, 'Assurance', ' PRACTICE AGREEMENT', 'ccg'),
  );
  const value = fc.oneof(junk, plausible, fc.constant(undefined));

  type Unclear = {unclear: boolean};
  const first = (catalogue: Catalogue) => catalogue.parts[0]!.services[0]!;
  const inListing = (fields: Raw) =>
    [
      aCatalogue({services: [aService({listings: [{lot: '1', ...fields}]})]}),
      (catalogue: Catalogue): readonly Unclear[] => first(catalogue).listings,
      'services[0].listings[0]',
    ] as const;
  const inShortForm = (fields: Raw) =>
    [
      aCatalogue({services: [aService(fields)]}),
      (catalogue: Catalogue): readonly Unclear[] => first(catalogue).listings,
      'services[0]',
    ] as const;
  const inPairing = (fields: Raw) =>
    [
      aCatalogue({services: [aService({pairings: [{service: 'tpp', ...fields}]})]}),
      (catalogue: Catalogue): readonly Unclear[] => first(catalogue).pairings,
      'services[0].pairings[0]',
    ] as const;
  const inTerms = (fields: Raw) =>
    [
      aCatalogue({lots: [aLot({terms: [someTerms(fields)]})]}),
      (catalogue: Catalogue): readonly Unclear[] => catalogue.lots.get('1')!.terms,
      'lots[0].terms[0]',
    ] as const;
  const inFunding = (fields: Raw) => inTerms({funding: {payers: ['central'], ...fields}});

  /** `unclear` exactly when it cannot be read; its record is never dropped, and there is a problem at the place. */
  const facts = [
    ['the status of a listing', inListing, 'status', (given: unknown) => isBlank(given) || isText(given)],
    ['the first day of a listing', inListing, 'from', isBeginning],
    ['the last day of a listing', inListing, 'until', isEnd],
    ['the status in the short form', inShortForm, 'status', (given: unknown) => isBlank(given) || isText(given)],
    ['the status of a pairing', inPairing, 'status', (given: unknown) => isBlank(given) || isText(given)],
    ['the day of a pairing', inPairing, 'on', isBeginning],
    ['the first day of terms', inTerms, 'from', isBeginning],
    ['the last day of terms', inTerms, 'to', isEnd],
    ['who is eligible', inTerms, 'eligible', (given: unknown) => isIds(given) && !isBlank(given)],
    ['who orders', inTerms, 'orderedBy', (given: unknown) => isIds(given) && !isEmpty(given)],
    ['on whose behalf', inTerms, 'onBehalfOf', isIds],
    ['what is required', inTerms, 'requires', isKnown],
    ['who pays', inFunding, 'payers', (given: unknown) => isIds(given) && !isEmpty(given)],
    ['for what the money is certain', inFunding, 'guaranteedFor', isIds],
    ['who pays instead', inFunding, 'shortfall', isIds],
  ] as const;

  for (const [what, within, field, isReadable] of facts) {
    it(`and cannot be read makes unclear what it stands in, with a problem, and only then: ${what}`, () => {
      fc.assert(
        fc.property(value, (given) => {
          const [raw, records, place] = within({[field]: given});
          const {catalogue, problems: all} = parseCatalogue(raw);
          const problems = all.filter(({lost}) => lost !== 'none');
          const [record, ...others] = records(catalogue);
          expect(others).to.deep.equal([]);
          expect(record?.unclear).to.equal(!isReadable(given));
          expect(problems.length > 0).to.equal(!isReadable(given));
          for (const {path, lost} of problems) {
            expect(path.startsWith(place) && path.includes(`.${field}`), path).to.equal(true);
            expect(lost).to.equal('field');
          }
        }),
        runs(200),
      );
    });
  }

  it('is never lost with the funding: that is unclear terms, with a problem', () => {
    fc.assert(
      fc.property(junk, (funding) => {
        const [raw, records] = inTerms({funding});
        const {catalogue, problems} = parseCatalogue(raw);
        const isFunding =
          typeof funding === 'object' && funding !== null && 'payers' in funding && isIds(funding.payers);
        expect(records(catalogue).map(({unclear}) => unclear)).to.deep.equal([!isFunding]);
        expect(problems.length > 0).to.equal(!isFunding);
      }),
      runs(200),
    );
  });

  it('and stands in terms that cannot be read leaves no day on which nothing applies', () => {
    const isRecord = (given: unknown) => typeof given === 'object' && given !== null && !Array.isArray(given);
    fc.assert(
      fc.property(
        junk.filter((given) => !isRecord(given)),
        (given) => {
          const {catalogue} = parseCatalogue(aCatalogue({lots: [aLot({terms: [someTerms({to: '2015'}), given]})]}));
          const last = catalogue.lots.get('1')!.terms.at(-1);
          expect(last).to.include({from: undefined, to: undefined, unclear: true});
        },
      ),
      runs(100),
    );
  });
});

/** By the calendar of the engine, which carries what is too much into the next month. */
function calendarHas(text: string): boolean {
  if (/^[1-9]\d{3}$/.test(text)) return true;
  const day = /^[1-9]\d{3}-\d\d$/.test(text) ? `${text}-01` : text;
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(day)) return false;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(day);
}
