// One service: its texts, what it can do, its stretches of time on lots and its pairings.

import {Fields, emptyList, textIn, wordIn, wordsIn} from './fields.ts';
import {knownStatuses} from './listing-status.ts';
import type {Capability, Category, Listing, Lot, Pairing, Price, PriceTier, Service, Supplier} from './model.ts';
import {Named} from './named.ts';
import {readContact, readDocuments, readLinks, readPeriod, type Lists} from './parse-lists.ts';

/** A word or value that may have a name of its own. */
interface NamedText {
  readonly id: string;
  readonly name: string;
}

/** What services may name in one catalogue: what its lists define, and what is made from the services' own texts. */
export class NamedRecords {
  readonly lots: Lists['lots'];
  readonly suppliers: Named<Supplier>;
  readonly categories: Named<Category>;
  readonly capabilities: Named<Capability>;
  readonly facets: Named<NamedText>;
  readonly #statuses = new Named<NamedText>(new Map(), ownText);
  /** By facet, where the catalogue lists some. */
  readonly #values: ReadonlyMap<string, Named<NamedText>>;
  readonly #otherValues = new Named<NamedText>(new Map(), ownText);
  readonly #facetMaps = new Map<string, Service['facets']>();

  constructor({lots, suppliers, categories, capabilities, facets}: Lists) {
    this.lots = lots;
    this.suppliers = new Named(suppliers, ownSupplier);
    this.categories = new Named(categories, ownCategory);
    this.capabilities = new Named(capabilities, ownCapability);
    this.facets = new Named<NamedText>(facets, ownText);
    const listed = [...facets.values()].filter(({values}) => values.size > 0);
    this.#values = new Map(listed.map(({id, values}) => [id, new Named(namedTexts(values), ownText)]));
  }

  valuesOf(facet: string): Named<NamedText> {
    return this.#values.get(facet) ?? this.#otherValues;
  }

  /** The same for services that say the same, as many do: a map of its own for each is a tenth of a large catalogue. */
  equalFacets(facets: Service['facets']): Service['facets'] {
    const key = [...facets].map(([id, values]) => [id, values.length, ...values].join('\n')).join('\n');
    const known = this.#facetMaps.get(key);
    if (!known) this.#facetMaps.set(key, facets);
    return known ?? facets;
  }

  /** One of our words, or the publisher's own as it is written first. */
  readonly readStatus = (value: unknown): string | undefined =>
    typeof value === 'string' ? (wordIn(value, knownStatuses) ?? this.#statuses.read(value)) : undefined;
}

export function readService(fields: Fields, id: string, name: string, named: NamedRecords): Service {
  const supplier = fields.name('supplier', 'the id or name of a supplier', named.suppliers.read);
  return {
    id,
    name,
    supplier: supplier === undefined ? undefined : named.suppliers.get(supplier),
    aliases: fields.texts('aliases'),
    references: fields.texts('reference'),
    summary: fields.text('summary'),
    description: fields.text('description'),
    features: fields.texts('features', 'text in quotation marks', textIn),
    categories: readNamed(fields, 'categories', named.categories),
    capabilities: readNamed(fields, 'capabilities', named.capabilities),
    facets: readFacets(fields.record('facets'), named),
    listings: readListings(fields, named),
    listingsLost: fields.spoilt('listings', 'lot'),
    ...readPairings(fields, named),
    pairingsLost: fields.spoilt('pairings'),
    needs: fields.texts('needs', 'ids of services'),
    supplierOnly: fields.has('supplierOnly') && fields.value('supplierOnly') !== false,
    prices: readPrices(fields),
    documents: readDocuments(fields),
    links: readLinks(fields, 'links'),
    link: fields.link('url'),
    contact: readContact(fields.record('contact')),
    sources: readLinks(fields, 'sources'),
    updated: fields.day('updated'),
    replacedBy: fields.name('replacedBy'),
  };
}

function readNamed<T extends NamedText>(fields: Fields, key: string, named: Named<T>): readonly T[] {
  const texts = fields.texts(key, 'text in quotation marks', named.read);
  if (texts.length === 0) return emptyList;
  const records = texts.map((text) => named.get(text));
  return records.length === 1 ? records : [...new Set(records)];
}

function ownSupplier(text: string): Supplier {
  return {id: text, name: text, aliases: emptyList, link: undefined, telephone: undefined, email: undefined};
}

function ownCategory(text: string): Category {
  return {
    id: text,
    name: text,
    lot: undefined,
    summary: undefined,
    examples: emptyList,
    principal: false,
    parent: undefined,
  };
}

function ownCapability(text: string): Capability {
  return {id: text, name: text, abbreviation: undefined, summary: undefined, kind: undefined};
}

function ownText(text: string): NamedText {
  return {id: text, name: text};
}

function namedTexts(names: ReadonlyMap<string, string>): ReadonlyMap<string, NamedText> {
  return new Map([...names].map(([id, name]) => [id, {id, name}]));
}

const noFacets: ReadonlyMap<string, readonly string[]> = new Map();

/** Keys that name one facet are one, and so are values. */
function readFacets(fields: Fields | undefined, named: NamedRecords): ReadonlyMap<string, readonly string[]> {
  if (!fields) return noFacets;
  const facets = new Map<string, readonly string[]>();
  for (const key of fields.keys()) {
    if (fields.isBlank(key)) continue;
    const facet = named.facets.get(named.facets.read(key)!);
    if (key !== facet.id && key !== facet.name) fields.note(key, facet.id);
    const values = readNamed(fields, key, named.valuesOf(facet.id)).map(({id}) => id);
    const before = facets.get(facet.id);
    facets.set(facet.id, before ? [...new Set([...before, ...values])] : values);
  }
  return named.equalFacets(facets);
}

/** `listings`, or the short form `lot` and `status`, which counts for nothing beside it. */
function readListings(fields: Fields, named: NamedRecords): readonly Listing[] {
  if (!fields.has('listings')) return fields.has('lot') ? readShortForm(fields, named) : emptyList;
  const listings: Listing[] = [];
  for (const record of fields.records('listings')) {
    const lot = readLotId(record, named);
    if (lot) listings.push(readListing(record, lot, named));
    else fields.spoil('listings');
  }
  return listings;
}

function readShortForm(fields: Fields, named: NamedRecords): readonly Listing[] {
  const lot = readLotId(fields, named);
  if (!lot) return emptyList;
  const status = fields.name('status', 'a status, as text', named.readStatus);
  const unclear = fields.spoilt('status');
  return [{lot, status, from: undefined, until: undefined, planned: undefined, note: undefined, unclear}];
}

function readLotId(fields: Fields, {lots}: NamedRecords): Lot | undefined {
  const id = fields.name('lot');
  const lot = id === undefined ? undefined : lots.get(id);
  return lot ?? fields.report('lot', `the id of a lot in "lots", as text`, 'record');
}

function readListing(fields: Fields, lot: Lot, named: NamedRecords): Listing {
  return {
    lot,
    status: fields.name('status', 'a status, as text', named.readStatus),
    ...readPeriod(fields, 'until'),
    planned: fields.day('planned'),
    note: fields.text('note'),
    unclear: fields.spoilt('status', 'from', 'until'),
  };
}

const noPairings = {pairings: emptyList, repeatedPairings: emptyList};

/** Of two with one system the first is kept, and the second kept aside. */
function readPairings(fields: Fields, named: NamedRecords): Pick<Service, 'pairings' | 'repeatedPairings'> {
  if (!fields.has('pairings')) return noPairings;
  const pairings = new Map<string, Pairing>();
  const repeatedPairings: Pairing[] = [];
  for (const record of fields.records('pairings')) {
    const service = record.required('service');
    if (service === undefined) {
      fields.spoil('pairings');
    } else if (pairings.has(service)) {
      record.report('service', 'a system that no pairing before it names', 'record');
      repeatedPairings.push(readPairing(record, service, named));
    } else {
      pairings.set(service, readPairing(record, service, named));
    }
  }
  return {
    pairings: [...pairings.values()],
    repeatedPairings: repeatedPairings.length > 0 ? repeatedPairings : emptyList,
  };
}

function readPairing(fields: Fields, service: string, named: NamedRecords): Pairing {
  return {
    service,
    status: fields.name('status', 'a status, as text', named.readStatus),
    on: fields.day('on', 'long-ago'),
    note: fields.text('note'),
    unclear: fields.spoilt('status', 'on'),
  };
}

/** A price that is no record is one that cannot be read, and not one that is not published. */
function readPrices(fields: Fields): readonly Price[] {
  if (fields.isBlank('prices')) return emptyList;
  const prices = [...fields.records('prices')].map(readPrice);
  return fields.spoilt('prices') ? [...prices, unreadablePrice] : prices;
}

/** An amount without its currency says nothing. */
function readPrice(fields: Fields): Price {
  const amount = fields.amount('amount');
  const currency = fields.name('currency', 'a currency such as GBP', readCurrency);
  if (currency === undefined) fields.report('currency', 'a currency such as GBP');
  const tiers = fields.isBlank('tiers')
    ? emptyList
    : [...fields.records('tiers')].flatMap((tier) => readTier(tier, fields));
  return {
    amount: currency === undefined ? undefined : amount,
    currency: currency ?? '',
    unit: fields.name('unit'),
    note: fields.text('note'),
    asOf: fields.day('asOf'),
    tiers: currency === undefined ? emptyList : tiers,
    unclear: fields.spoilt('amount', 'currency', 'tiers'),
  };
}

const unreadablePrice: Price = {
  amount: undefined,
  currency: '',
  unit: undefined,
  note: undefined,
  asOf: undefined,
  tiers: emptyList,
  unclear: true,
};

/** Left out, and said to be missing, if part of it cannot be read. */
function readTier(fields: Fields, price: Fields): PriceTier[] {
  const [from, to, amount] = [fields.amount('from'), fields.amount('to'), fields.amount('amount')];
  if (from === undefined && !fields.spoilt('from')) fields.report('from', 'the least quantity, a number');
  if (amount === undefined && !fields.spoilt('amount')) fields.report('amount', 'an amount, a number');
  if (from !== undefined && to !== undefined && to < from) fields.report('to', `a number that is not below ${from}`);
  if (from !== undefined && amount !== undefined && !fields.spoilt('to')) return [{from, to, amount}];
  price.spoil('tiers');
  return [];
}

/** Codes of three letters are written in capitals. */
function readCurrency(value: unknown): string | undefined {
  const text = wordsIn(value);
  return text !== undefined && /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : text;
}
