// For each field of the file, where the model keeps what it said: a table that knows nothing of how the parser works.
// The compiler asks for a row for every field of the raw types, which are made from the schema.

import assert from 'node:assert/strict';
import type * as model from '../../src/catalogue/model.ts';
import type {Organisation} from '../../src/catalogue/organisation.ts';
import type {ParsedOrganisations} from '../../src/catalogue/parse-organisations.ts';
import type * as raw from '../../src/catalogue/raw-catalogue.ts';
import {definition, resolved, type Schema} from './the-schema.ts';

type Rows<File, Model> = {[Field in keyof Required<File>]: (model: Model, file: File) => unknown};

const link = {name: ({text}: model.Link) => text, url: ({href}: model.Link) => href};
const titled = {title: ({text}: model.Link) => text, url: ({href}: model.Link) => href};

const catalogue: Rows<raw.RawCatalogue, model.Catalogue> = {
  format: () => 1,
  title: ({title}) => title,
  summary: ({summary}) => summary,
  language: ({language}) => language,
  publisher: ({publisher}) => publisher,
  updated: ({updated}) => updated,
  reviewBy: ({reviewBy}) => reviewBy,
  partial: ({partial}) => partial,
  archived: ({archived}) => archived,
  licence: ({licence}) => licence,
  contact: ({contact}, file) => contact ?? nothingOf(file.contact),
  feedback: ({feedback}) => feedback,
  words: ({words}) => words,
  organisationTypes: ({organisationTypes}) => [...organisationTypes.values()],
  payers: ({payers}, file) => file.payers?.map(({id}) => ({id, name: payers.get(id)})),
  facets: ({facets}) => [...facets.values()],
  lots: ({lots}) => [...lots.values()],
  categories: ({categories}) => [...categories.values()],
  capabilities: ({capabilities}) => [...capabilities.values()],
  suppliers: ({suppliers}) => [...suppliers.values()],
  services: ({parts}) => parts[0]!.services,
  servicePages: ({servicePages}) => servicePages,
  organisations: ({organisations}) => organisations,
};

const archive: Rows<raw.RawArchive, model.Archive> = {
  on: ({on}) => on,
  text: ({text}) => text,
  url: (archived) => archived.link?.href,
};

const contact: Rows<raw.RawContact, model.Contact> = {
  telephone: ({telephone}) => telephone,
  email: ({email}) => email,
  url: (whom) => whom.link?.href,
  hours: ({hours}) => hours,
};

const words: Rows<raw.RawWords, model.Words> = {
  lot: ({lot}) => lot,
  service: ({service}) => service,
  module: (all) => all.module,
  supplier: ({supplier}) => supplier,
  category: ({category}, file) => file.category && category, // follows the word for a service
};

const organisationType: Rows<raw.RawOrganisationType, model.OrganisationType> = {
  id: ({id}) => id,
  name: ({name}) => name,
  plural: ({plural}) => plural,
  abbreviation: ({abbreviation}) => abbreviation,
  odsRoles: ({odsRoles}) => odsRoles,
  succeeds: ({succeeds}) => succeeds,
  actsFor: ({actsFor}) => actsFor,
  from: ({from}) => from,
  until: ({until}) => until,
};

const facet: Rows<raw.RawFacet, model.Facet> = {
  id: ({id}) => id,
  name: ({name}) => name,
  values: ({values}) => [...values].map(([id, name]) => ({id, name})),
  filter: ({filter}) => filter,
};

const lot: Rows<raw.RawLot, model.Lot> = {
  id: ({id}) => id,
  name: ({name}) => name,
  title: ({title}) => title,
  summary: ({summary}) => summary,
  description: ({description}) => description,
  terms: (its) => its.terms,
  notices: ({notices}) => notices,
  documents: ({documents}) => documents,
};

const terms: Rows<raw.RawTerms, model.Terms> = {
  from: ({from}) => from,
  to: ({to}) => to,
  eligible: ({eligible}) => eligible,
  others: ({others}) => others,
  orderedBy: ({orderedBy}) => orderedBy,
  onBehalfOf: ({onBehalfOf}) => onBehalfOf,
  requires: ({requires}) => requires,
  funding: (its) => its.funding,
  unclear: ({unclear, whyUnclear}) => (unclear ? whyUnclear : undefined),
  agreement: ({agreement}) => agreement,
  text: ({text}) => text,
  steps: ({steps}) => steps,
  sources: ({sources}) => sources,
};

const funding: Rows<raw.RawFunding, model.Funding> = {
  payers: ({payers}) => payers,
  guaranteedFor: ({guaranteedFor}) => guaranteedFor,
  shortfall: ({shortfall}) => shortfall,
  text: ({text}) => text,
};

const step: Rows<raw.RawStep, model.Step> = {
  text: ({text}) => text,
  url: (its) => its.link?.href,
  when: ({when}) => when,
};

const notice: Rows<raw.RawNotice, model.Notice> = {
  kind: ({kind}) => kind,
  title: ({title}) => title,
  text: ({text}) => text,
  url: (its) => its.link?.href,
};

const document: Rows<raw.RawDocument, model.Document> = {
  title: ({title}) => title,
  url: ({href}) => href,
  format: ({format}) => format,
  bytes: ({bytes}) => bytes,
  published: ({published}) => published,
  archived: ({archived}) => archived,
};

const category: Rows<raw.RawCategory, model.Category> = {
  id: ({id}) => id,
  name: ({name}) => name,
  lot: (its) => its.lot,
  summary: ({summary}) => summary,
  examples: ({examples}) => examples,
  principal: ({principal, parent}, file) => (parent === undefined ? principal : (file.principal ?? false)), // or as its parent
  parent: ({parent}) => parent,
};

const capability: Rows<raw.RawCapability, model.Capability> = {
  id: ({id}) => id,
  name: ({name}) => name,
  abbreviation: ({abbreviation}) => abbreviation,
  summary: ({summary}) => summary,
  kind: ({kind}) => kind,
};

const supplier: Rows<raw.RawSupplier, model.Supplier> = {
  id: ({id}) => id,
  name: ({name}) => name,
  aliases: ({aliases}) => aliases,
  url: (its) => its.link?.href,
  telephone: ({telephone}) => telephone,
  email: ({email}) => email,
};

const service: Rows<raw.RawService, model.Service> = {
  id: ({id}) => id,
  name: ({name}) => name,
  supplier: (its) => its.supplier?.id,
  aliases: ({aliases}) => aliases,
  reference: ({references}) => references,
  summary: ({summary}) => summary,
  description: ({description}) => description,
  features: ({features}) => features,
  categories: ({categories}) => categories.map(({id}) => id),
  capabilities: ({capabilities}) => capabilities.map(({id}) => id),
  facets: ({facets}) => Object.fromEntries(facets),
  lot: ({listings}, file) => (file.listings ? file.lot : listings[0]?.lot.id), // not read beside listings
  status: ({listings}, file) => (file.listings || file.lot === undefined ? file.status : listings[0]?.status),
  listings: ({listings}, file) => file.listings && listings,
  pairings: ({pairings}) => pairings,
  needs: ({needs}) => needs,
  supplierOnly: ({supplierOnly}) => supplierOnly,
  prices: ({prices}) => prices,
  documents: ({documents}) => documents,
  url: (its) => its.link?.href,
  links: ({links}) => links,
  contact: (its, file) => its.contact ?? nothingOf(file.contact),
  sources: ({sources}) => sources,
  updated: ({updated}) => updated,
  replacedBy: ({replacedBy}) => replacedBy,
};

const listing: Rows<raw.RawListing, model.Listing> = {
  lot: (its) => its.lot.id,
  status: ({status}) => status,
  from: ({from}) => from,
  until: ({until}) => until,
  planned: ({planned}) => planned,
  note: ({note}) => note,
};

const pairing: Rows<raw.RawPairing, model.Pairing> = {
  service: (its) => its.service,
  status: ({status}) => status,
  on: ({on}) => on,
  note: ({note}) => note,
};

const price: Rows<raw.RawPrice, model.Price> = {
  amount: ({amount}) => amount,
  currency: ({currency}) => currency,
  unit: ({unit}) => unit,
  note: ({note}) => note,
  asOf: ({asOf}) => asOf,
  tiers: ({tiers}) => tiers,
};

const priceTier: Rows<raw.RawPriceTier, model.PriceTier> = {
  from: ({from}) => from,
  to: ({to}) => to,
  amount: ({amount}) => amount,
};

const servicePage: Rows<raw.RawServicePageLink, model.ServicePage> = {
  url: ({url}) => url,
  count: ({count}) => count,
  lots: ({lots}) => lots,
};

const organisations: Rows<raw.RawOrganisationLookUp, model.OrganisationFiles> = {
  url: ({url}) => url,
  prefixLength: ({prefixLength}) => prefixLength,
  prefixes: ({prefixes}) => prefixes,
};

const organisationFile: Rows<raw.RawOrganisationFile, ParsedOrganisations> = {
  organisations: (file) => [...file.organisations.values()],
  asOf: ({asOf}) => asOf,
};

const organisation: Rows<raw.RawOrganisation, Organisation> = {
  code: ({code}, file) => asWritten(code, file.code),
  name: ({name}) => name,
  type: ({type}) => type,
  roles: ({roles}) => roles,
  opened: ({opened}) => opened,
  closed: ({closed}) => closed,
  status: ({status}) => status,
  commissionedBy: ({commissionedBy}, file) => asWritten(commissionedBy, file.commissionedBy),
  succeededBy: ({succeededBy}, file) => asWritten(succeededBy, file.succeededBy),
  postcode: ({postcode}) => postcode,
};

/** A record is left out as a whole when it says nothing: then no field of it may have said anything. */
function nothingOf(record: object | undefined): object | undefined {
  return record && {};
}

/** A code is kept in capitals. */
function asWritten(kept: string | undefined, written: string | undefined): string | undefined {
  return kept === written?.toUpperCase() ? written : kept;
}

/** By the titles that the schema gives its definitions. */
export const rows: Record<string, Record<string, (model: never, file: never) => unknown>> = {
  RawCatalogue: catalogue,
  RawPublisher: link satisfies Rows<raw.RawPublisher, model.Link>,
  RawArchive: archive,
  RawLicence: link satisfies Rows<raw.RawLicence, model.Link>,
  RawContact: contact,
  RawFeedback: {text: link.name, url: link.url} satisfies Rows<raw.RawFeedback, model.Link>,
  RawWords: words,
  RawOrganisationType: organisationType,
  RawFacet: facet,
  RawLot: lot,
  RawTerms: terms,
  RawFunding: funding,
  RawStep: step,
  RawNotice: notice,
  RawDocument: document,
  RawSource: titled satisfies Rows<raw.RawSource, model.Link>,
  RawNamedLink: titled satisfies Rows<raw.RawNamedLink, model.Link>,
  RawCategory: category,
  RawCapability: capability,
  RawSupplier: supplier,
  RawService: service,
  RawListing: listing,
  RawPairing: pairing,
  RawPrice: price,
  RawPriceTier: priceTier,
  RawServicePageLink: servicePage,
  RawOrganisationLookUp: organisations,
  RawOrganisationFile: organisationFile,
  RawOrganisation: organisation,
};

/** Holds what the model says of each field against the field, or against the schema's default where it is absent. */
export function assertSurvives(name: string, file: object, parsed: unknown, base: string) {
  for (const [field, row] of Object.entries(rows[name]!)) {
    const schema = definition(name).properties![field]!;
    const given = (file as Record<string, unknown>)[field] ?? schema.default;
    const kept = row(parsed as never, file as never);
    const record = titleIn(schema);
    const records = titleIn(itemsOf(schema));
    if (records in rows) {
      const [those, these] = [(given ?? []) as object[], (kept ?? []) as object[]];
      assert.equal(these.length, those.length, `${name}.${field}`);
      those.forEach((each, n) => assertSurvives(records, each, these[n], base));
    } else if (record in rows) {
      if (given !== undefined || kept !== undefined) assertSurvives(record, given ?? {}, kept, base);
    } else if (field === 'url') {
      assert.equal(absolute(kept, base), absolute(given, base), `${name}.url`);
    } else {
      assert.deepEqual(plain(kept), plain(given), `${name}.${field}`);
    }
  }
}

function itemsOf(schema: Schema): Schema {
  const {items} = resolved(schema);
  return items && !Array.isArray(items) ? items : {};
}

function titleIn(schema: Schema): string {
  return resolved(schema).title ?? '';
}

function absolute(url: unknown, base: string): string | undefined {
  return url === undefined ? undefined : new URL(url as string, base).href.replaceAll('%7Bprefix%7D', '{prefix}');
}

/** Nothing, an empty list and an empty object say the same; so do one text and a list of it. */
function plain(value: unknown): unknown {
  const isEmpty = typeof value === 'object' && Object.keys(value ?? {}).length === 0;
  return isEmpty || value === undefined ? undefined : JSON.stringify(typeof value === 'string' ? [value] : value);
}
