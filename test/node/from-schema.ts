// fast-check arbitraries of the documents that the schema describes, made by walking it. Texts are never blank: to a
// reader of the file that would be no text at all.

import * as fc from 'fast-check';
import {firstDay, lastDay} from '../../src/catalogue/day.ts';
import type {
  RawCatalogue,
  RawCategory,
  RawOrganisationFile,
  RawPriceTier,
  RawService,
} from '../../src/catalogue/raw-catalogue.ts';
import {definition, resolved, schema, type Schema} from './the-schema.ts';

// The keywords that the schema uses; any other is refused, so that a new one is not passed over in silence.
const understood = new Set([
  ...['$ref', 'allOf', 'anyOf', 'const', 'enum', 'type', 'properties', 'required', 'additionalProperties', 'items'],
  ...['minItems', 'maxItems', 'minLength', 'pattern', 'minimum'],
  ...['$schema', '$comment', 'title', 'description', 'default', 'examples', 'definitions'], // which describe no value
  ...['if', 'else'], // once, at the top: services or servicePages must be there, which `consistent` sees to
]);

/** Ids, names and words: few enough that they meet their like, and such that no two differ only in case or spaces. */
const text = fc.oneof(
  fc.constantFrom('1', '2', 'ccg', 'gp-practice', 'emis', 'emis-web', 'central', '__proto__', 'constructor', 'a & b'),
  fc.string({minLength: 1}).filter((made) => /^\S+( \S+)*$/.test(made) && made === made.toLowerCase()),
);

/** Text for reading, which is kept as it stands. */
const prose = fc.oneof(
  fc.string({minLength: 1}).filter((made) => made.trim() !== ''),
  fc.constantFrom(' One.\n\n  - Two\r\n', 'A  B'),
);

/** Fields of which the schema does not say all. */
const special: Record<string, fc.Arbitrary<unknown>> = {
  url: fc.oneof(
    fc.webUrl({withFragments: true, withQueryParameters: true}),
    fc.constantFrom('1.json', '../a b', '/ŵ', '?a=b', '//example.com/a', 'mailto:help@example.org', 'tel:+44300'),
  ),
  language: fc.constantFrom('en-GB', 'cy', 'zh-Hant-HK'),
  amount: fc.constantFrom(0, 0.1, 0.0085, 3427.72, 9007199254740991),
  summary: prose,
  description: prose,
  note: prose,
  hours: prose,
};

const namePattern = '^\\S+( \\S+)*$';

function documents(part: Schema): fc.Arbitrary<unknown> {
  const unknown = Object.keys(part).filter((keyword) => !understood.has(keyword));
  if (unknown.length > 0) throw new Error(`This generator does not understand ${unknown.join(', ')}.`);

  if (part.$ref !== undefined || part.allOf) return documents(resolved(part));
  if (part.anyOf) return fc.oneof(...part.anyOf.map(documents));
  if ('const' in part) return fc.constant(part.const);
  if (part.enum) return fc.constantFrom(...part.enum);
  switch (part.type) {
    case 'object':
      return part.additionalProperties
        ? fc.dictionary(text, documents(part.additionalProperties), {maxKeys: 3})
        : records(part);
    case 'array':
      return Array.isArray(part.items)
        ? fc.tuple(...part.items.map(documents))
        : fc.array(documents(part.items!), {minLength: part.minItems ?? 0, maxLength: 3});
    case 'string':
      return part.pattern === undefined || part.pattern === namePattern
        ? text
        : fc.stringMatching(new RegExp(part.pattern));
    case 'number':
      return fc.double({min: part.minimum ?? 0, noNaN: true, noDefaultInfinity: true});
    case 'null':
      return fc.constant(null);
    case 'integer':
      return fc.integer({min: part.minimum ?? -(2 ** 31)});
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`This generator does not understand ${JSON.stringify(part)}.`);
  }
}

/** With all fields, or with some. */
function records({properties = {}, required = []}: Schema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([key, part]) => {
    const isTemplate = part.pattern?.includes('prefix') ?? false;
    if (isTemplate) return [key, fc.constantFrom('organisations/{prefix}.json', 'https://example.org/?q={prefix}')];
    return [key, special[key] ?? documents(part)] as const;
  });
  const model = Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>;
  return fc.oneof(fc.record(model), fc.record(model, {requiredKeys: required}));
}

/** Catalogue files in which nothing is wrong. */
export const catalogues: fc.Arbitrary<RawCatalogue> = documents(schema).map((made) => consistent(made as RawCatalogue));

/** The services of a page, all listed on lots with these ids. */
export function servicesOn(lots: readonly string[]): fc.Arbitrary<RawService[]> {
  return fc
    .array(documents(definition('RawService')))
    .map((made) => onRealDays(consistentServices(made as RawService[], lots)));
}

/** Look-up files in which nothing is wrong. */
export const organisationFiles: fc.Arbitrary<RawOrganisationFile> = documents(definition('RawOrganisationFile')).map(
  (made) => {
    const {organisations, ...rest} = made as RawOrganisationFile;
    const codes = unique(organisations, ({code}) => code.toUpperCase());
    return onRealDays({...rest, organisations: codes.map((each) => inOrder(each, 'closed', 'opened'))});
  },
);

// What no schema can say: no two records of one id, lots that exist, periods that end after they begin, and no
// 29 February in a year that has none.

function consistent(made: RawCatalogue): RawCatalogue {
  const lists = ['organisationTypes', 'payers', 'facets', 'lots', 'categories', 'capabilities', 'suppliers'] as const;
  const lots = made.lots?.map((lot) => ({
    ...lot,
    ...(lot.terms && {terms: lot.terms.map((each) => inOrder(each, 'to'))}),
  }));
  const facets = made.facets?.map((facet) => ({
    ...facet,
    ...(facet.values && {values: unique(facet.values).map(itsOwn)}),
  }));
  const categories = made.categories && aboveOthers(unique(made.categories).map(itsOwn));
  const organisationTypes = made.organisationTypes?.map((each) => inOrder(each, 'until'));
  const whole = {
    ...made,
    ...(lots && {lots}),
    ...(facets && {facets}),
    ...(organisationTypes && {organisationTypes}),
  };
  const services = made.services ?? (made.servicePages ? undefined : []);
  const ids = lots?.map(({id}) => id) ?? [];
  return onRealDays({
    ...whole,
    ...Object.fromEntries(
      lists.flatMap((list) => (whole[list] ? [[list, unique<Named>(whole[list]).map(itsOwn)]] : [])),
    ),
    ...(categories && {categories}),
    ...(services && {services: consistentServices(services, ids)}),
  });
}

function consistentServices(services: readonly RawService[], lots: readonly string[]): RawService[] {
  // Any text leads to some lot, unless there is none.
  const known = (lot: string) => lots[lot.length % lots.length]!;
  return unique(services).map(({lot, listings, pairings, categories, capabilities, facets, prices, ...rest}) => ({
    ...rest,
    ...(categories && {categories: [...new Set(categories)]}),
    ...(capabilities && {capabilities: [...new Set(capabilities)]}),
    ...(facets && {facets: Object.fromEntries(Object.entries(facets).map(([id, all]) => [id, [...new Set(all)]]))}),
    ...(prices && {prices: prices.map((price) => ({...price, ...(price.tiers && {tiers: price.tiers.map(rising)})}))}),
    ...(lot !== undefined && lots.length > 0 && {lot: known(lot)}),
    ...(listings &&
      lots.length > 0 && {listings: listings.map((each) => ({...inOrder(each, 'until'), lot: known(each.lot)}))}),
    ...(pairings && {pairings: unique(pairings, ({service}) => service)}),
  }));
}

interface Named {
  id: string;
  name: string;
  plural?: string;
  abbreviation?: string;
}

/** With names that no text names by chance. */
function itsOwn<T extends Named>(record: T): T {
  const {id, name, plural, abbreviation} = record;
  return {
    ...record,
    name: `${name} (${id})`,
    ...(plural !== undefined && {plural: `${plural} (${id})`}),
    ...(abbreviation !== undefined && {abbreviation: `${abbreviation} (${id})`}),
  };
}

/** Each parent stands in the list, after its child. */
function aboveOthers(categories: readonly RawCategory[]): RawCategory[] {
  return categories.map(({parent, ...category}, n) => {
    const above = categories[n + 1];
    return {...category, ...(parent !== undefined && above && {parent: above.id})};
  });
}

function rising(tier: RawPriceTier): RawPriceTier {
  const {from, to = from} = tier;
  return to < from ? {...tier, from: to, to: from} : tier;
}

function unique<T>(all: readonly T[], idOf = (record: T) => (record as {id: string}).id): T[] {
  return all.filter((record, n) => all.findIndex((each) => idOf(each) === idOf(record)) === n);
}

function inOrder<T extends object>(record: T, end: keyof T, begin = 'from' as keyof T): T {
  const {[begin]: from, [end]: to} = record as Record<keyof T, string | undefined>;
  if (from === undefined || to === undefined || lastDay(to) >= firstDay(from)) return record;
  return {...record, [begin]: to, [end]: from};
}

function onRealDays<T>(document: T): T {
  return JSON.parse(JSON.stringify(document).replace(/"(\d{4})-02-29"/g, '"$1-02-28"')) as T;
}
