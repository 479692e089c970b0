// What services refer to: lots with their terms, categories, capabilities, suppliers, facets,
// organisation types and payers.

import {firstDay, lastDay} from './day.ts';
import {emptyList, Fields, isObject, nameIn, textIn, wordIn, wordsIn} from './fields.ts';
import type {
  Capability,
  Category,
  Contact,
  Document,
  Facet,
  Funding,
  Link,
  Lot,
  Notice,
  OrganisationType,
  Requirement,
  Step,
  Supplier,
  Terms,
} from './model.ts';
import {isTypeCalled} from './names.ts';

export interface Lists {
  readonly lots: ReadonlyMap<string, Lot>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly capabilities: ReadonlyMap<string, Capability>;
  readonly suppliers: ReadonlyMap<string, Supplier>;
  readonly facets: ReadonlyMap<string, Facet>;
  readonly organisationTypes: ReadonlyMap<string, OrganisationType>;
  readonly payers: ReadonlyMap<string, string>;
}

export function readLists(fields: Fields): Lists {
  const organisationTypes = byId(fields, 'organisationTypes', readOrganisationType);
  const payers = readPayers(fields, organisationTypes);
  const readType = typeReader(organisationTypes);
  return {
    lots: byId(fields, 'lots', (record, id, name) => readLot(record, id, name, {payers, readType})),
    categories: readCategories(fields),
    capabilities: byId(fields, 'capabilities', readCapability),
    suppliers: byId(fields, 'suppliers', readSupplier),
    facets: byId(fields, 'facets', readFacet),
    organisationTypes,
    payers,
  };
}

export function readDocuments(fields: Fields): readonly Document[] {
  return fields.isBlank('documents') ? emptyList : [...fields.records('documents')].flatMap(readDocument);
}

/** Links with a title: `sources`, `links`. */
export function readLinks(fields: Fields, key: string): readonly Link[] {
  return fields.isBlank(key) ? emptyList : [...fields.records(key)].flatMap((link) => link.titled('title') ?? []);
}

/** Undefined too where nothing in it could be read. */
export function readContact(fields: Fields | undefined): Contact | undefined {
  const contact = fields && {
    telephone: fields.text('telephone'),
    email: fields.name('email'),
    link: fields.link('url'),
    hours: fields.text('hours'),
  };
  return contact && Object.values(contact).some(Boolean) ? contact : undefined;
}

/** Records by their id; of two with one id the first is kept. */
function byId<T>(
  fields: Fields,
  key: string,
  read: (record: Fields, id: string, name: string) => T,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const record of fields.records(key)) {
    const id = record.required('id');
    const name = id === undefined ? undefined : record.required('name');
    if (id === undefined || name === undefined) continue;
    if (found.has(id)) record.report('id', 'an id that none before it has', 'record');
    else found.set(id, read(record, id, name));
  }
  return found;
}

type Payers = ReadonlyMap<string, string>;

interface TermsNames {
  readonly payers: Payers;
  /** The id of an organisation type. */
  readonly readType: (value: unknown) => string | undefined;
}

/** Whoever writes the name of a type means that type, and wrote no id: what cannot be read must not refuse it for certain. */
function typeReader(types: ReadonlyMap<string, OrganisationType>): TermsNames['readType'] {
  const all = [...types.values()];
  return (value) => {
    const id = nameIn(value);
    return id !== undefined && !types.has(id) && all.some((type) => isTypeCalled(type, id)) ? undefined : id;
  };
}

function readLot(fields: Fields, id: string, name: string, named: TermsNames): Lot {
  return {
    id,
    name,
    title: fields.name('title'),
    summary: fields.text('summary'),
    description: fields.text('description'),
    terms: readAllTerms(fields, named),
    notices: [...fields.records('notices')].flatMap(readNotice),
    documents: readDocuments(fields),
  };
}

function readAllTerms(fields: Fields, named: TermsNames): readonly Terms[] {
  const terms = [...fields.records('terms')].map((record) => readTerms(record, named));
  if (!fields.spoilt('terms')) return terms;
  // What a lost period said is not known, so no day is known to lie outside all periods. It stays in its place, because
  // of those that cover an asker the first counts. Spread, for a list that a script made may have holes.
  const given: unknown = fields.value('terms');
  return Array.isArray(given)
    ? [...(given as unknown[])].map((item) => (isObject(item) ? terms.shift()! : unreadableTerms))
    : [unreadableTerms];
}

const requirements: readonly Requirement[] = ['assurance', 'pairing', 'practice-agreement', 'disclaimer'];

// Fields that decide: if one of them cannot be read, nothing firm can be said in that period.
const covering = ['eligible', 'orderedBy', 'onBehalfOf'];
const deciding = [...covering, 'from', 'to', 'requires', 'funding'];

function readTerms(fields: Fields, {payers, readType}: TermsNames): Terms {
  const types = (key: string) => fields.texts(key, 'ids of organisation types', readType);
  const eligible = types('eligible');
  if (fields.isBlank('eligible')) fields.report('eligible', 'a list of organisation types');
  const orderedBy = types('orderedBy');
  if (orderedBy.length === 0 && !fields.spoilt('orderedBy')) fields.report('orderedBy', 'who places the order');
  const funding = readFunding(fields, payers);
  const saidUnclear = fields.value('unclear');
  return {
    ...readPeriod(fields, 'to'),
    eligible,
    others: fields.word('others', ['no', 'check']) ?? 'check',
    orderedBy,
    onBehalfOf: types('onBehalfOf'),
    coverageUnclear: fields.spoilt(...covering),
    requires: readRequirements(fields),
    funding,
    whyUnclear: typeof saidUnclear === 'string' && saidUnclear.trim() ? saidUnclear : undefined,
    agreement: fields.text('agreement'),
    text: fields.text('text'),
    steps: [...fields.records('steps')].flatMap(readStep),
    sources: readLinks(fields, 'sources'),
    unclear: (saidUnclear !== undefined && saidUnclear !== false) || fields.spoilt(...deciding),
  };
}

const unreadableTerms: Terms = {
  from: undefined,
  to: undefined,
  eligible: emptyList,
  others: 'check',
  orderedBy: emptyList,
  onBehalfOf: emptyList,
  coverageUnclear: true,
  requires: emptyList,
  funding: {payers: emptyList, guaranteedFor: emptyList, shortfall: emptyList, text: undefined},
  whyUnclear: undefined,
  agreement: undefined,
  text: undefined,
  steps: emptyList,
  sources: emptyList,
  unclear: true,
};

/** A period that ends before it begins keeps its beginning; the end counts as unreadable. */
export function readPeriod<End extends string>(fields: Fields, end: End) {
  const from = fields.day('from', 'long-ago');
  let to = fields.day(end, 'far-off');
  if (from !== undefined && to !== undefined && lastDay(to) < firstDay(from)) {
    to = fields.report(end, `a day that is not before ${from}`);
  }
  return {from, [end]: to} as {from: string | undefined} & Record<End, string | undefined>;
}

function readRequirements(fields: Fields): readonly Requirement[] {
  const read = (value: unknown) => wordIn(value, requirements);
  return fields.texts('requires', `any of ${requirements.join(', ')}`, read) as readonly Requirement[];
}

const builtInPayers = ['central', 'local'] as const;

function readFunding(terms: Fields, all: Payers): Funding {
  const fields = terms.record('funding');
  if (terms.isBlank('funding')) terms.report('funding', 'who pays');
  const readPayer = (value: unknown) => {
    const id = nameIn(value);
    return id !== undefined && all.has(id) ? id : (wordIn(value, builtInPayers) ?? id);
  };
  const payers = fields?.texts('payers', 'ids of payers', readPayer) ?? emptyList;
  if (payers.length === 0 && !fields?.spoilt('payers')) fields?.report('payers', 'a list of those who pay');
  const funding = {
    payers,
    guaranteedFor: fields?.texts('guaranteedFor', 'ids of categories') ?? emptyList,
    shortfall: fields?.texts('shortfall', 'ids of payers', readPayer) ?? emptyList,
    text: fields?.text('text'),
  };
  if (fields?.spoilt('payers', 'guaranteedFor', 'shortfall')) terms.spoil('funding');
  return funding;
}

// The outcomes of a decision, and `ended`.
const occasions = ['can-order', 'ask-orderer', 'check', 'not-yet', 'cannot-order', 'ended'] as const;

function readStep(fields: Fields): Step[] {
  const text = fields.requiredText('text');
  const readOccasion = (value: unknown) => wordIn(value, occasions) ?? nameIn(value);
  return text === undefined
    ? []
    : [{text, link: fields.link('url'), when: fields.texts('when', `any of ${occasions.join(', ')}`, readOccasion)}];
}

function readNotice(fields: Fields): Notice[] {
  const text = fields.requiredText('text');
  if (text === undefined) return [];
  const kind = fields.word('kind', ['disclaimer', 'information', 'warning']) ?? 'information';
  return [{kind, title: fields.name('title'), text, link: fields.link('url')}];
}

function readDocument(fields: Fields): Document[] {
  const link = fields.titled('title');
  if (!link) return [];
  return [
    {
      title: link.text,
      href: link.href,
      format: fields.name('format'),
      bytes: fields.amount('bytes'),
      published: fields.day('published'),
      archived: fields.flag('archived') ?? false,
    },
  ];
}

function readCategories(fields: Fields): ReadonlyMap<string, Category> {
  const records = new Map<string, Fields>();
  const categories = byId(fields, 'categories', (record, id, name): Category => {
    records.set(id, record);
    return {
      id,
      name,
      lot: record.name('lot'),
      summary: record.text('summary'),
      examples: record.texts('examples', 'text in quotation marks', textIn),
      principal: record.flag('principal') ?? false,
      parent: record.name('parent'),
    };
  });
  return withinParents(categories, records);
}

/** A parent that no list defines, or that lies below its own child, is a problem and reads as none. */
function withinParents(
  categories: ReadonlyMap<string, Category>,
  records: ReadonlyMap<string, Fields>,
): ReadonlyMap<string, Category> {
  const placed = new Map<string, Category>();
  const parentOf = ({parent}: Category) => (parent === undefined ? undefined : categories.get(parent));
  for (const first of categories.values()) {
    const below = new Set<string>();
    for (let at: Category | undefined = first; at && !placed.has(at.id); at = parentOf(at)) {
      below.add(at.id);
      const isWithin = at.parent === undefined || (categories.has(at.parent) && !below.has(at.parent));
      if (!isWithin) records.get(at.id)!.report('parent', 'the id of a category that is not below this one');
      placed.set(at.id, isWithin ? at : {...at, parent: undefined});
    }
  }
  const isPrincipal = principalKinds(placed);
  return new Map(
    [...categories.keys()].map((id) => [id, {...placed.get(id)!, principal: isPrincipal.has(id)}]), // in file order
  );
}

/** The ids of kinds of principal systems: those that say so, and what they hold. Each is walked over once. */
function principalKinds(categories: ReadonlyMap<string, Category>): ReadonlySet<string> {
  const principal = new Set<string>();
  const others = new Set<string>();
  for (const category of categories.values()) {
    const path: string[] = [];
    let at: Category | undefined = category;
    while (at && !at.principal && !principal.has(at.id) && !others.has(at.id)) {
      path.push(at.id);
      at = categories.get(at.parent ?? '');
    }
    const isWithin = at !== undefined && !others.has(at.id);
    for (const id of path) (isWithin ? principal : others).add(id);
    if (category.principal) principal.add(category.id);
  }
  return principal;
}

function readCapability(fields: Fields, id: string, name: string): Capability {
  return {
    id,
    name,
    abbreviation: fields.name('abbreviation'),
    summary: fields.text('summary'),
    kind: fields.word('kind', ['function', 'national-service']),
  };
}

function readSupplier(fields: Fields, id: string, name: string): Supplier {
  return {
    id,
    name,
    aliases: fields.texts('aliases'),
    link: fields.link('url'),
    telephone: fields.text('telephone'),
    email: fields.name('email'),
  };
}

function readFacet(fields: Fields, id: string, name: string): Facet {
  const values = byId(fields, 'values', (_, __, valueName) => valueName);
  return {id, name, values, filter: fields.flag('filter') ?? true};
}

function readOrganisationType(fields: Fields, id: string, name: string): OrganisationType {
  const odsRoles = fields.texts('odsRoles', 'ids of ODS roles', wordsIn);
  return {
    id,
    name,
    plural: fields.name('plural'),
    abbreviation: fields.name('abbreviation'),
    odsRoles: fields.spoilt('odsRoles') ? emptyList : odsRoles, // with one lost, too many would be of this type
    succeeds: fields.texts('succeeds'),
    actsFor: fields.texts('actsFor'),
    tiesUnclear: fields.spoilt('succeeds', 'actsFor'),
    ...readPeriod(fields, 'until'),
    timeUnclear: fields.spoilt('from', 'until'),
  };
}

function readPayers(fields: Fields, types: ReadonlyMap<string, OrganisationType>): ReadonlyMap<string, string> {
  const named = byId(fields, 'payers', (_, __, name) => name);
  return new Map([
    ['central', 'NHS central funding'],
    ['local', 'local funding'],
    ...[...types.values()].map(({id, name}) => [id, name] as const),
    ...named,
  ]);
}
