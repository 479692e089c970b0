// What a parsed catalogue is: every field present, `undefined` where the file says nothing, references
// to suppliers, lots, categories and capabilities resolved. The meaning of each field is that of
// catalogue.schema.json; only what parsing adds is explained here.

import type {PartialDay, Period} from './day.ts';

export interface Catalogue {
  readonly title: string;
  readonly summary: string | undefined;
  /** BCP 47; `en-GB` where the file names none. */
  readonly language: string;
  readonly publisher: Link | undefined;
  readonly updated: PartialDay | undefined;
  readonly reviewBy: PartialDay | undefined;
  readonly partial: string | undefined;
  readonly archived: Archive | undefined;
  readonly licence: Link | undefined;
  readonly contact: Contact | undefined;
  readonly feedback: Link | undefined;
  readonly words: Words;
  readonly organisationTypes: ReadonlyMap<string, OrganisationType>;
  /** Names by id: the built-in two, organisation types and the file's own. */
  readonly payers: ReadonlyMap<string, string>;
  readonly facets: ReadonlyMap<string, Facet>;
  readonly lots: ReadonlyMap<string, Lot>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly capabilities: ReadonlyMap<string, Capability>;
  readonly suppliers: ReadonlyMap<string, Supplier>;
  /** The services in file order, in the parts in which they arrived; the first are the file's own. */
  readonly parts: readonly Part[];
  /** Further files of services, in the order in which they are to be fetched and added. */
  readonly servicePages: readonly ServicePage[];
  readonly organisations: OrganisationFiles | undefined;
}

/** Services that arrived together. A part never changes, so what is computed from it can be kept with it. */
export interface Part {
  readonly services: readonly Service[];
  readonly byId: ReadonlyMap<string, Service>;
  /** Records that count for nothing: without a name, or with an id that one before them has. They may say otherwise. */
  readonly leftOut: readonly Service[];
}

/** Text that is a link if the file gave a URL that may be used. */
export interface Link {
  readonly text: string;
  readonly href: string | undefined;
}

export interface Archive {
  readonly on: PartialDay | undefined;
  readonly text: string;
  readonly link: Link | undefined;
}

export interface Contact {
  readonly telephone: string | undefined;
  readonly email: string | undefined;
  readonly link: Link | undefined;
  readonly hours: string | undefined;
}

/** What this catalogue calls things: singular, plural. */
export interface Words {
  readonly lot: readonly [string, string];
  readonly service: readonly [string, string];
  readonly module: readonly [string, string];
  readonly supplier: readonly [string, string];
  /** What a service is, its category: `kind of service` where the file has no word for it. */
  readonly category: readonly [string, string];
}

export interface OrganisationType {
  readonly id: string;
  readonly name: string;
  readonly plural: string | undefined;
  readonly abbreviation: string | undefined;
  readonly odsRoles: readonly string[];
  readonly succeeds: readonly string[];
  readonly actsFor: readonly string[];
  /** `succeeds` or `actsFor` could not be read: it may have rights that are not known. */
  readonly tiesUnclear: boolean;
  readonly from: PartialDay | undefined;
  readonly until: PartialDay | undefined;
  /** `from` or `until` could not be read: on which days it existed is not known. */
  readonly timeUnclear: boolean;
}

export interface Facet {
  readonly id: string;
  readonly name: string;
  /** Names by value id, in file order; a value that is not among them is shown as its own text. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether readers are offered it as a filter. */
  readonly filter: boolean;
}

export interface ServicePage {
  readonly url: string;
  readonly count: number | undefined;
  readonly lots: readonly string[];
}

export interface OrganisationFiles {
  /** Absolute where the catalogue's own URL is known; `{prefix}` is to be replaced. */
  readonly url: string;
  readonly prefixLength: number;
  readonly prefixes: readonly string[];
}

export interface Lot {
  readonly id: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly terms: readonly Terms[];
  readonly notices: readonly Notice[];
  readonly documents: readonly Document[];
}

export type Requirement = 'assurance' | 'pairing' | 'practice-agreement' | 'disclaimer';

export interface Terms extends Period {
  readonly from: PartialDay | undefined;
  readonly to: PartialDay | undefined;
  readonly eligible: readonly string[];
  readonly others: 'no' | 'check';
  readonly orderedBy: readonly string[];
  readonly onBehalfOf: readonly string[];
  /** One of these three could not be read: they may cover everybody. */
  readonly coverageUnclear: boolean;
  readonly requires: readonly Requirement[];
  readonly funding: Funding;
  /** The publisher says so, or a field that decides could not be read. */
  readonly unclear: boolean;
  /** The publisher's reason, if it gave one. */
  readonly whyUnclear: string | undefined;
  readonly agreement: string | undefined;
  readonly text: string | undefined;
  readonly steps: readonly Step[];
  readonly sources: readonly Link[];
}

export interface Funding {
  readonly payers: readonly string[];
  readonly guaranteedFor: readonly string[];
  readonly shortfall: readonly string[];
  readonly text: string | undefined;
}

export interface Step {
  readonly text: string;
  readonly link: Link | undefined;
  /** Outcomes, or `ended`; empty: whenever something can be done. */
  readonly when: readonly string[];
}

export interface Notice {
  readonly kind: 'disclaimer' | 'information' | 'warning';
  readonly title: string | undefined;
  readonly text: string;
  readonly link: Link | undefined;
}

export interface Document {
  readonly title: string;
  readonly href: string | undefined;
  readonly format: string | undefined;
  readonly bytes: number | undefined;
  readonly published: PartialDay | undefined;
  readonly archived: boolean;
}

export interface Category {
  readonly id: string;
  readonly name: string;
  readonly lot: string | undefined;
  readonly summary: string | undefined;
  readonly examples: readonly string[];
  readonly principal: boolean;
  /** Id of the category that holds this one, which is in the list; never, by way of others, itself. */
  readonly parent: string | undefined;
}

export interface Capability {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly summary: string | undefined;
  readonly kind: 'function' | 'national-service' | undefined;
}

export interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly link: Link | undefined;
  readonly telephone: string | undefined;
  readonly email: string | undefined;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly supplier: Supplier | undefined;
  readonly aliases: readonly string[];
  readonly references: readonly string[];
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly features: readonly string[];
  readonly categories: readonly Category[];
  readonly capabilities: readonly Capability[];
  /** Value ids or texts by facet id. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  readonly listings: readonly Listing[];
  /** A listing could not be read: that it is on no other lot is not known. */
  readonly listingsLost: boolean;
  /** One for each system. */
  readonly pairings: readonly Pairing[];
  /** Those with a system that one before them names. They count for nothing, and may say otherwise. */
  readonly repeatedPairings: readonly Pairing[];
  /** A pairing could not be read: that it pairs with nothing else is not known. */
  readonly pairingsLost: boolean;
  readonly needs: readonly string[];
  readonly supplierOnly: boolean;
  readonly prices: readonly Price[];
  readonly documents: readonly Document[];
  /** Further pages, by what they are called: its documentation, a demonstration. */
  readonly links: readonly Link[];
  readonly link: Link | undefined;
  /** Whom to ask about this service. */
  readonly contact: Contact | undefined;
  readonly sources: readonly Link[];
  readonly updated: PartialDay | undefined;
  readonly replacedBy: string | undefined;
}

/** One stretch of time of a service on a lot. */
export interface Listing {
  readonly lot: Lot;
  /** As written; what is not one of the known words is shown and never ordered. */
  readonly status: string | undefined;
  readonly from: PartialDay | undefined;
  readonly until: PartialDay | undefined;
  readonly planned: PartialDay | undefined;
  readonly note: string | undefined;
  /** Its status or a day could not be read. */
  readonly unclear: boolean;
}

export interface Pairing {
  /** Id of the principal system, which may come with a later part. */
  readonly service: string;
  readonly status: string | undefined;
  readonly on: PartialDay | undefined;
  readonly note: string | undefined;
  /** Its status or day could not be read. */
  readonly unclear: boolean;
}

export interface Price {
  /** Absent: not published, or `unclear`. Never negative zero or a guess. */
  readonly amount: number | undefined;
  /** ISO 4217; empty if it could not be read, and then there is no amount. */
  readonly currency: string;
  readonly unit: string | undefined;
  readonly note: string | undefined;
  readonly asOf: PartialDay | undefined;
  /** By quantity. What could not be read is left out. */
  readonly tiers: readonly PriceTier[];
  /** Its amount, its currency or a tier could not be read. */
  readonly unclear: boolean;
}

/** What one costs who buys so many: both ends belong to it. */
export interface PriceTier {
  readonly from: number;
  readonly to: number | undefined;
  readonly amount: number;
}

/** The service with this id, among those that have arrived. */
export function findService(catalogue: Catalogue, id: string): Service | undefined {
  for (const {byId} of catalogue.parts) {
    const found = byId.get(id);
    if (found) return found;
  }
  return undefined;
}

/** What was left out of the records with this id, among those that have arrived. */
export function leftOut({parts}: Catalogue, id: string): Service[] {
  return parts.flatMap((part) => part.leftOut.filter((each) => each.id === id));
}

/** Every service that has arrived, in file order. */
export function* servicesOf(catalogue: Catalogue): Generator<Service, void, undefined> {
  for (const {services} of catalogue.parts) yield* services;
}

/** How many services have arrived. */
export function countServices({parts}: Catalogue): number {
  let count = 0; // not by reduce(): old libraries replace it
  for (const {services} of parts) count += services.length;
  return count;
}

/** Categories and those that hold them, each once. */
export function withParents(categories: readonly Category[], {categories: all}: Catalogue): ReadonlySet<Category> {
  const found = new Set<Category>();
  for (const category of categories) {
    for (let at: Category | undefined = category; at && !found.has(at); at = all.get(at.parent ?? '')) found.add(at);
  }
  return found;
}

/** Whether modules pair with it. */
export function isPrincipal(service: Service): boolean {
  return service.categories.some(({principal}) => principal);
}
