// One service: its texts, what it can do, its stretches of time on lots and its pairings.

import {Fields, emptyList} from './fields.ts';
import type {Capability, Category, Listing, Lot, Pairing, Price, Service, Supplier} from './model.ts';
import {readDocuments, readPeriod, readSources, type Lists} from './parse-lists.ts';

/** Suppliers, categories and capabilities that no list defines, made once for each text. */
export class OwnTexts {
  readonly suppliers = new Map<string, Supplier>();
  readonly categories = new Map<string, Category>();
  readonly capabilities = new Map<string, Capability>();
}

export function readService(fields: Fields, id: string, name: string, lists: Lists, own: OwnTexts): Service {
  const supplier = fields.text('supplier', 'the id or name of a supplier');
  return {
    id,
    name,
    supplier: supplier === undefined ? undefined : findOrMake(lists.suppliers, own.suppliers, supplier, ownSupplier),
    aliases: fields.texts('aliases'),
    references: fields.texts('reference'),
    summary: fields.text('summary'),
    description: fields.text('description'),
    features: fields.texts('features'),
    categories: each(fields, 'categories', (text) => findOrMake(lists.categories, own.categories, text, ownCategory)),
    capabilities: each(fields, 'capabilities', (text) =>
      findOrMake(lists.capabilities, own.capabilities, text, ownCapability),
    ),
    facets: readFacets(fields.record('facets')),
    listings: readListings(fields, lists.lots),
    listingsLost: fields.spoilt('listings', 'lot'),
    ...readPairings(fields),
    pairingsLost: fields.spoilt('pairings'),
    needs: fields.texts('needs', 'ids of services'),
    supplierOnly: fields.has('supplierOnly') && fields.value('supplierOnly') !== false,
    prices: fields.has('prices') ? [...fields.records('prices')].flatMap(readPrice) : emptyList,
    documents: readDocuments(fields),
    link: fields.link('url'),
    sources: readSources(fields),
    updated: fields.day('updated'),
    replacedBy: fields.text('replacedBy'),
  };
}

function each<T>(fields: Fields, key: string, found: (text: string) => T): readonly T[] {
  const texts = fields.texts(key);
  return texts === emptyList ? emptyList : texts.map(found);
}

function findOrMake<T>(
  defined: ReadonlyMap<string, T>,
  own: Map<string, T>,
  text: string,
  make: (text: string) => T,
): T {
  const known = defined.get(text) ?? own.get(text);
  if (known) return known;
  const made = make(text);
  own.set(text, made);
  return made;
}

function ownSupplier(text: string): Supplier {
  return {id: text, name: text, aliases: emptyList, link: undefined, telephone: undefined, email: undefined};
}

function ownCategory(text: string): Category {
  return {id: text, name: text, lot: undefined, summary: undefined, examples: emptyList, principal: false};
}

function ownCapability(text: string): Capability {
  return {id: text, name: text, abbreviation: undefined, summary: undefined, kind: undefined};
}

const noFacets: ReadonlyMap<string, readonly string[]> = new Map();

function readFacets(fields: Fields | undefined): ReadonlyMap<string, readonly string[]> {
  if (!fields) return noFacets;
  const given = fields.keys().filter((facet) => fields.has(facet));
  return new Map(given.map((facet) => [facet, fields.texts(facet)]));
}

/** `listings`, or the short form `lot` and `status`, which counts for nothing beside it. */
function readListings(fields: Fields, lots: ReadonlyMap<string, Lot>): readonly Listing[] {
  if (!fields.has('listings')) return fields.has('lot') ? readShortForm(fields, lots) : emptyList;
  const listings: Listing[] = [];
  for (const record of fields.records('listings')) {
    const lot = readLotId(record, lots);
    if (lot) listings.push(readListing(record, lot));
    else fields.spoil('listings');
  }
  return listings;
}

function readShortForm(fields: Fields, lots: ReadonlyMap<string, Lot>): readonly Listing[] {
  const lot = readLotId(fields, lots);
  if (!lot) return emptyList;
  const status = fields.text('status', 'a status, as text');
  const unclear = fields.spoilt('status');
  return [{lot, status, from: undefined, until: undefined, planned: undefined, note: undefined, unclear}];
}

function readLotId(fields: Fields, lots: ReadonlyMap<string, Lot>): Lot | undefined {
  const id = fields.value('lot');
  const lot = typeof id === 'string' ? lots.get(id) : undefined;
  return lot ?? fields.report('lot', `the id of a lot in "lots", as text`, 'record');
}

function readListing(fields: Fields, lot: Lot): Listing {
  return {
    lot,
    status: fields.text('status', 'a status, as text'),
    ...readPeriod(fields, 'until'),
    planned: fields.day('planned'),
    note: fields.text('note'),
    unclear: fields.spoilt('status', 'from', 'until'),
  };
}

const noPairings = {pairings: emptyList, repeatedPairings: emptyList};

/** Of two with one system the first is kept, and the second kept aside. */
function readPairings(fields: Fields): Pick<Service, 'pairings' | 'repeatedPairings'> {
  if (!fields.has('pairings')) return noPairings;
  const pairings = new Map<string, Pairing>();
  const repeatedPairings: Pairing[] = [];
  for (const record of fields.records('pairings')) {
    const service = record.required('service');
    if (service === undefined) {
      fields.spoil('pairings');
    } else if (pairings.has(service)) {
      record.report('service', 'a system that no pairing before it names', 'record');
      repeatedPairings.push(readPairing(record, service));
    } else {
      pairings.set(service, readPairing(record, service));
    }
  }
  return {pairings: [...pairings.values()], repeatedPairings};
}

function readPairing(fields: Fields, service: string): Pairing {
  return {
    service,
    status: fields.text('status', 'a status, as text'),
    on: fields.day('on'),
    note: fields.text('note'),
    unclear: fields.spoilt('status', 'on'),
  };
}

/** `null` is a price that is not published; what cannot be read is no price at all. */
function readPrice(fields: Fields): Price[] {
  const amount = fields.amount('amount');
  const currency = fields.required('currency');
  if (currency === undefined) return [];
  return [{amount, currency, unit: fields.text('unit'), note: fields.text('note'), asOf: fields.day('asOf')}];
}
