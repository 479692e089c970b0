// What has changed about a service, in sentences.

import {describeDay} from '../../catalogue/day.ts';
import {foldedName} from '../../catalogue/folded-name.ts';
import {findService, type Catalogue, type Document, type Price, type Service} from '../../catalogue/model.ts';
import {fileSize, priceLine} from '../../ui/text.ts';
import type {ChangeEntry, NotedChange} from './change-note.ts';
import {compareListings, describeListings} from './compare-listings.ts';
import {comparePairings} from './compare-pairings.ts';
import type {MatchedPair} from './match-records.ts';
import {
  changedList,
  changedText,
  changedValue,
  inQuotes,
  isAlike,
  namesOf,
  aChange,
  withoutStop,
  type ComparedCatalogues,
} from './phrases.ts';

export function newService(service: Service, comparison: ComparedCatalogues): ChangeEntry {
  const by = service.supplier === undefined ? '' : ` from ${service.supplier.name}`;
  const on = describeListings(service, comparison);
  const {service: word} = comparison.after.words;
  const sentences = [
    aChange('service', `A new ${word[0]}${by}${on === '' ? '' : `: ${on}`}.`, 'added'),
    ...comparePairings({...service, pairings: []}, service, comparison),
    ...(service.summary === undefined ? [] : [aChange('summary', service.summary)]),
  ];
  return {subject: 'service', id: service.id, name: service.name, changes: sentences};
}

export function removedService(service: Service, comparison: ComparedCatalogues): ChangeEntry {
  const by = service.supplier === undefined ? '' : `, which came from ${service.supplier.name},`;
  const on = describeListings(service, comparison);
  const sentence = `This ${comparison.after.words.service[0]}${by} is no longer in the catalogue.`;
  return {
    subject: 'service',
    id: service.id,
    name: service.name,
    isRemoved: true,
    changes: [aChange('service', on === '' ? sentence : `${sentence} It was ${on}.`, 'removed')],
  };
}

/** What is another about a service; without changes if nothing is. */
export function changedService({before, after}: MatchedPair<Service>, comparison: ComparedCatalogues): ChangeEntry {
  const changes = [
    ...identity(before, after, comparison),
    ...compareListings(before, after, comparison),
    ...comparePairings(before, after, comparison),
    ...comparePrices(before.prices, after.prices, comparison),
    ...nature(before, after, comparison),
    ...texts(before, after, comparison),
    ...compareDocuments(before.documents, after.documents, comparison),
    ...addresses(before, after),
  ];
  const previousId = before.id === after.id ? {} : {previousId: before.id};
  return {subject: 'service', id: after.id, name: after.name, ...previousId, changes};
}

function identity(before: Service, after: Service, comparison: ComparedCatalogues): NotedChange[] {
  return [
    ...(before.name === after.name
      ? []
      : [aChange('name', `It was called ${inQuotes(before.name)} before.`, 'renamed')]),
    ...changedId(before.id, after.id),
    ...(isSameThing(before.supplier, after.supplier)
      ? []
      : changedValue(
          'supplier',
          `its ${comparison.after.words.supplier[0]}`,
          before.supplier?.name,
          after.supplier?.name,
        )),
    ...(after.replacedBy === undefined || comparison.newServiceId(before.replacedBy ?? '') === after.replacedBy
      ? []
      : [aChange('replacedBy', `It is replaced by ${serviceName(comparison.after, after.replacedBy)}.`)]),
    ...(before.supplierOnly === after.supplierOnly
      ? []
      : [
          aChange(
            'supplierOnly',
            after.supplierOnly
              ? 'The source now names its supplier alone and no product: it cannot be requested.'
              : 'It is now named as a product; before, only its supplier was.',
          ),
        ]),
  ];
}

/** Says that an id is another: links to the old one lead nowhere. */
export function changedId(before: string, after: string): NotedChange[] {
  if (before === after) return [];
  return [
    aChange(
      'id',
      `Its id is now ${inQuotes(after)}; before, it was ${inQuotes(before)}. Links to the old id no longer work.`,
    ),
  ];
}

/** One price of each unit is compared; where there are several, what is new and what is gone is said. */
function comparePrices(
  before: readonly Price[],
  after: readonly Price[],
  comparison: ComparedCatalogues,
): NotedChange[] {
  const line = (price: Price, catalogue: Catalogue) =>
    withoutStop(priceLine(price, {catalogue, msg: comparison.msg, asOf: '', today: '', headingLevel: 2}));
  const old = new Map(before.map((price) => [line(price, comparison.before), price]));
  const now = new Map(after.map((price) => [line(price, comparison.after), price]));
  const gone = new Map([...old].filter(([text]) => !now.has(text)));
  const fresh = [...now].filter(([text]) => !old.has(text));
  const changes = fresh.map(([text, {unit, currency}]) => {
    const [was] = [...gone].find(([, price]) => price.unit === unit && price.currency === currency) ?? [];
    if (was === undefined) return aChange('price', `A price is new: ${text}.`);
    gone.delete(was);
    return aChange('price', `Its price is now ${text}; before, it was ${was}.`);
  });
  return [...changes, ...[...gone.keys()].map((text) => aChange('price', `This price is gone: ${text}.`))];
}

/** What it is and does. */
function nature(before: Service, after: Service, comparison: ComparedCatalogues): NotedChange[] {
  const list = (names: readonly string[]) => namesOf(names, comparison);
  return [
    ...changedThings(
      'category',
      before.categories,
      after.categories,
      (names) => `It is now also listed as ${list(names)}.`,
      (names) => `It is no longer listed as ${list(names)}.`,
    ),
    ...changedThings(
      'capability',
      before.capabilities,
      after.capabilities,
      (names) => `It now also offers ${list(names)}.`,
      (names) => `It no longer offers ${list(names)}.`,
    ),
    ...[...new Set([...before.facets.keys(), ...after.facets.keys()])].flatMap((id) =>
      changedValue(
        `facets.${id}`,
        comparison.after.facets.get(id)?.name ?? comparison.before.facets.get(id)?.name ?? id,
        facetValues(before, comparison.before, id, comparison),
        facetValues(after, comparison.after, id, comparison),
      ),
    ),
    ...changedList(
      'needs',
      before.needs.map((id) => serviceName(comparison.before, id)),
      after.needs.map((id) => serviceName(comparison.after, id)),
      (names) => `It must now be bought with ${list(names)}.`,
      (names) => `It need no longer be bought with ${list(names)}.`,
    ),
  ];
}

function texts(before: Service, after: Service, comparison: ComparedCatalogues): NotedChange[] {
  const list = (names: readonly string[]) => namesOf(names.map(inQuotes), comparison);
  return [
    ...(before.summary !== after.summary && after.summary !== undefined
      ? [aChange('summary', `It is now summed up like this: ${inQuotes(after.summary)}`)]
      : changedText('summary', 'its summary', before.summary, after.summary)),
    ...changedText('description', 'its description', before.description, after.description),
    ...changedList(
      'features',
      before.features,
      after.features,
      (names) => `Its features now include ${list(names)}.`,
      (names) => `Its features no longer include ${list(names)}.`,
    ),
    ...changedList(
      'aliases',
      before.aliases,
      after.aliases,
      (names) => `It is also known as ${list(names)}.`,
      (names) => `It is no longer said to be known as ${list(names)}.`,
    ),
    ...changedList(
      'reference',
      before.references,
      after.references,
      (names) => `It has a new reference: ${names.join(', ')}.`,
      (names) => `It no longer has the reference ${names.join(', ')}.`,
    ),
  ];
}

/** Says which files are new, gone or other than they were. A title stands for one file. */
export function compareDocuments(
  before: readonly Document[],
  after: readonly Document[],
  {language}: ComparedCatalogues,
): NotedChange[] {
  const byTitle = (all: readonly Document[]) => new Map(all.map((document) => [foldedName(document.title), document]));
  const [old, now] = [byTitle(before), byTitle(after)];
  const changes = [...now].flatMap(([key, document]) => {
    const was = old.get(key);
    const title = inQuotes(document.title);
    if (was === undefined) return [aChange('document', `A document is new: ${title}.`)];
    if (document.archived && !was.archived)
      return [aChange('document', `The document ${title} is no longer published.`)];
    if (isAlike({...was, title: ''}, {...document, title: ''})) return [];
    const {format, bytes, published, href} = document;
    const known = [
      format,
      bytes === undefined ? undefined : fileSize(bytes, language),
      published === undefined ? undefined : describeDay(published, language),
    ].filter((fact) => fact !== undefined);
    if (isAlike({...was, href, title: ''}, {...document, title: ''}))
      return [aChange('document', `The document ${title} has another address.`)];
    return [
      aChange('document', `The document ${title} is now another${known.length > 0 ? ` (${known.join(', ')})` : ''}.`),
    ];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  return [
    ...changes,
    ...gone.map(([, {title}]) => aChange('document', `The document ${inQuotes(title)} is no longer named.`)),
  ];
}

function addresses(before: Service, after: Service): NotedChange[] {
  return [
    ...(isAlike(before.link, after.link) ? [] : changedText('url', 'its website', before.link?.text, after.link?.text)),
    ...(isAlike(before.links, after.links) ? [] : [aChange('links', 'The links about it have changed.')]),
    ...(isAlike(before.contact, after.contact) ? [] : [aChange('contact', 'Whom to ask about it has changed.')]),
    ...(isAlike(before.sources, after.sources) ? [] : [aChange('sources', 'The sources named for it have changed.')]),
  ];
}

interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** A thing that kept its id or its name is the same: that it is called otherwise is said once, of itself. */
function isSameThing(a: NamedThing | undefined, b: NamedThing | undefined): boolean {
  return a?.id === b?.id || (a !== undefined && b !== undefined && foldedName(a.name) === foldedName(b.name));
}

function changedThings(
  about: string,
  before: readonly NamedThing[],
  after: readonly NamedThing[],
  gained: (names: string[]) => string,
  lost: (names: string[]) => string,
): NotedChange[] {
  const without = (list: readonly NamedThing[], other: readonly NamedThing[]) =>
    list.filter((thing) => !other.some((each) => isSameThing(each, thing))).map(({name}) => name);
  return changedList(about, without(before, after), without(after, before), gained, lost);
}

function facetValues(
  {facets}: Service,
  catalogue: Catalogue,
  id: string,
  comparison: ComparedCatalogues,
): string | undefined {
  const values = facets.get(id) ?? [];
  const names = values.map((value) => catalogue.facets.get(id)?.values.get(value) ?? value);
  return names.length === 0 ? undefined : namesOf(names, comparison);
}

function serviceName(catalogue: Catalogue, id: string): string {
  return findService(catalogue, id)?.name ?? id;
}
