// Written by `npm run generate:types` from catalogue.schema.json: change that file, not this one.

export type RawDay = string;
export type RawTexts = string | string[];
/**
 * How far a service, or its pairing with a system, has come: one of the known words, or your own. Your own shows as written, but it never allows an order: the answer is then to check.
 */
export type RawStatus = 'available' | 'assured' | 'in-assurance' | 'planned' | 'withdrawn' | string;

/**
 * The catalogue file, format 1: what may be ordered, from which lot, by whom and with whose money. One JSON file, UTF-8. For help while writing, put "$schema" with the address of this file first; readers ignore it, as they do every field that is not described here, so that a later version can add some. Leave out what you do not know: a reader takes null as absent, but this definition asks for absence (the amount of a price apart). All text is plain text: HTML and Markdown show as they stand, but line breaks are kept, lines that begin with -, *, • or 1. are a list, and an https: address is a link. Days are calendar days in UK time, with both ends of a period belonging to it: YYYY-MM-DD, or YYYY-MM or YYYY where the source knows no better. A URL may be relative to this file; only https:, http:, mailto: and tel: become links. Ids are compared exactly as written; names that differ only in case or spaces are one. Readers undo what spreadsheets do to data, such as a capital in a status or a number for an id, and report it; this definition asks for data that needs no such help.
 */
export interface RawCatalogue {
  /**
   * The major version of this file format, always the number 1. A reader that knows only older formats says so instead of guessing.
   */
  format: 1;
  /**
   * What the catalogue is called, as a reader would say it.
   */
  title: string;
  /**
   * What the catalogue is, in a sentence or two. Absent: only the title shows.
   */
  summary?: string;
  /**
   * Language of the texts in this file, as a BCP 47 tag; screen readers pronounce by it. Absent: en-GB.
   */
  language?: string;
  /**
   * Who answers for what this file says. Absent: no publisher is named.
   */
  publisher?: RawPublisher;
  /**
   * Day on which the content was last brought up to date; shown with everything that is drawn from it. Answers about an earlier day say that a status without a date may not have held then. Absent: no date is shown.
   */
  updated?: RawDay;
  /**
   * Day by which the publisher means to look at the content again. Once it is past, readers are warned that it may be out of date. Absent: no warning.
   */
  reviewBy?: RawDay;
  /**
   * Set this when you know that the file is incomplete, and say why. It is shown beside the source and in exports, and a listing or pairing that is missing then means "not known". Absent: the file is complete, and missing means no.
   */
  partial?: string;
  /**
   * Set this when the catalogue is kept only for the record. Absent: it is live.
   */
  archived?: RawArchive;
  /**
   * The licence under which others may use this content; shown with exports. Absent: none is stated.
   */
  licence?: RawLicence;
  /**
   * Who readers can ask about the catalogue. Absent: no contact is shown.
   */
  contact?: RawContact;
  /**
   * Where readers can say what they think of the catalogue. Absent: they are not asked.
   */
  feedback?: RawFeedback;
  /**
   * What this catalogue calls its lots, services, modules, suppliers and categories. Absent: lot, service, module, supplier and kind of service.
   */
  words?: RawWords;
  /**
   * The kinds of organisation that order, pay or benefit. Lots name them by id. Absent: none is defined, and whether an organisation may order is to be checked.
   */
  organisationTypes?: RawOrganisationType[];
  /**
   * Sources of money beside the organisation types, which are payers already. Two are built in: central (national funding) and local (local funding). Absent: only those.
   */
  payers?: RawPayer[];
  /**
   * Properties of services that only this catalogue has, such as hosting. They show in the detail of a service and in comparisons, and readers can filter by them. Absent: none.
   */
  facets?: RawFacet[];
  /**
   * The parts of the framework, in the order in which they are shown. A listing on a lot that is not defined here is left out. Absent: no lots.
   */
  lots?: RawLot[];
  /**
   * Kinds of service, in the order in which they are shown. A service may name one that is not defined here; it then shows as written. Absent: none is defined.
   */
  categories?: RawCategory[];
  /**
   * What services can do: functions, and the national services that they reach. A service may name one that is not defined here; it then shows as written. Absent: none is defined.
   */
  capabilities?: RawCapability[];
  /**
   * Who supplies the services, with other names that people search for. A service may name a supplier that is not defined here; it then shows as written. Absent: none is defined.
   */
  suppliers?: RawSupplier[];
  /**
   * The services, in the order in which they are shown. May be absent only if there are servicePages.
   */
  services?: RawService[];
  /**
   * More files of services, for a catalogue too large for one. They follow the services of this file, are fetched in the order given, and the first shows as soon as it is there. Absent: this file holds every service.
   */
  servicePages?: RawServicePageLink[];
  /**
   * Where an organisation can be looked up by its ODS code. Absent: readers say themselves what kind of organisation they are.
   */
  organisations?: RawOrganisationLookUp;
}
/**
 * Who answers for what the file says.
 */
export interface RawPublisher {
  /**
   * Name of the organisation or team.
   */
  name: string;
  /**
   * Its page about the catalogue. Absent: the name is not a link.
   */
  url?: string;
}
/**
 * Marks a catalogue that is kept only for the record. A banner says so everywhere, and contact details show as plain text, as they were at the time.
 */
export interface RawArchive {
  /**
   * Day on which the catalogue ended.
   */
  on: RawDay;
  /**
   * What readers should know: that it ended, and where to look now.
   */
  text: string;
  /**
   * Where to look now. Absent: the banner has no link.
   */
  url?: string;
}
/**
 * The licence under which others may use the content.
 */
export interface RawLicence {
  /**
   * Name of the licence.
   */
  name: string;
  /**
   * Its text. Absent: the name is not a link.
   */
  url?: string;
}
/**
 * Who readers can ask, and how. Give at least one way.
 */
export interface RawContact {
  /**
   * Telephone number, spaced as people read it. Absent: none is shown.
   */
  telephone?: string;
  /**
   * Email address, without mailto:. Absent: none is shown.
   */
  email?: string;
  /**
   * A contact page. Absent: none is linked.
   */
  url?: string;
  /**
   * When somebody answers, in words. Absent: not stated.
   */
  hours?: string;
}
/**
 * A link for what readers think of the catalogue.
 */
export interface RawFeedback {
  /**
   * Words of the link.
   */
  text: string;
  /**
   * Where it leads: a form, or a mailto: address.
   */
  url: string;
}
/**
 * What this catalogue calls things. Each is a pair, singular and plural, in small letters as in the middle of a sentence.
 */
export interface RawWords {
  /**
   * The word for a part of the framework. Absent: lot, lots.
   *
   * @minItems 2
   * @maxItems 2
   */
  lot?: [string, string];
  /**
   * The word for what is ordered. Absent: service, services.
   *
   * @minItems 2
   * @maxItems 2
   */
  service?: [string, string];
  /**
   * The word for a service that works with a principal system. Absent: module, modules.
   *
   * @minItems 2
   * @maxItems 2
   */
  module?: [string, string];
  /**
   * The word for an organisation that supplies a service. Absent: supplier, suppliers.
   *
   * @minItems 2
   * @maxItems 2
   */
  supplier?: [string, string];
  /**
   * The word for what kind of service one is. Absent: kind of service, kinds of service, with the word for a service.
   *
   * @minItems 2
   * @maxItems 2
   */
  category?: [string, string];
}
/**
 * A kind of organisation. It may do whatever the types that it succeeds may do, and acts for whom they act for; this carries on down a chain of successors.
 */
export interface RawOrganisationType {
  /**
   * The id by which lots, payers and organisations name this type.
   */
  id: string;
  /**
   * Its name in the singular.
   */
  name: string;
  /**
   * Its name in the plural. Absent: as English makes it, such as bodies of body.
   */
  plural?: string;
  /**
   * Its short form, explained at first use. Absent: the name is always written out.
   */
  abbreviation?: string;
  /**
   * Role ids of the NHS Organisation Data Service, every one of which an organisation of this type holds. An organisation found by code is of the first type in the list whose roles it all holds: a GP practice holds RO177 and RO76, because a prison may hold RO177 too. Absent: no organisation is found to be of this type by its roles.
   */
  odsRoles?: string[];
  /**
   * Ids of the types whose place it took. Absent: it took nobody's.
   */
  succeeds?: string[];
  /**
   * Ids of the types on whose behalf it may order. It is then covered where they are, though this does not carry on to those that they act for. Absent: it orders only for itself.
   */
  actsFor?: string[];
  /**
   * First day on which such organisations existed. Nobody is one of them before it, and from it on they have the rights of the types that they succeed. With a month or a year alone, days inside it are in doubt and the answer is to check. Absent: they have always existed.
   */
  from?: RawDay;
  /**
   * Last day on which such organisations existed. Nobody is one of them after it. With a month or a year alone, days inside it are in doubt and the answer is to check. Absent: they still exist.
   */
  until?: RawDay;
}
/**
 * A source of money that is not an organisation type.
 */
export interface RawPayer {
  /**
   * The id by which the funding of a lot names it. central and local are built in.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
}
/**
 * A property of services that only this catalogue has.
 */
export interface RawFacet {
  /**
   * The id by which services name this property. Addresses of filtered pages contain it too.
   */
  id: string;
  /**
   * The heading over its values.
   */
  name: string;
  /**
   * The values, in the order in which they are shown. A service may have one that is not defined here; it then shows as written. Absent: every value shows as written.
   */
  values?: RawFacetValue[];
  /**
   * Whether readers are offered it as a filter. False: it shows in detail and comparisons only. Absent: true.
   */
  filter?: boolean;
}
/**
 * One value of a property.
 */
export interface RawFacetValue {
  /**
   * The id by which services name this value.
   */
  id: string;
  /**
   * The value as readers see it.
   */
  name: string;
}
/**
 * A part of the framework, with its own rules on who may order and who pays.
 */
export interface RawLot {
  /**
   * The id by which services and pages name this lot.
   */
  id: string;
  /**
   * Its short name, used in filters and sentences.
   */
  name: string;
  /**
   * What it holds, as a heading beside the name. Absent: only the name shows.
   */
  title?: string;
  /**
   * What it is for, in a sentence or two. Absent: not stated.
   */
  summary?: string;
  /**
   * What it is for, at length; a blank line begins a new paragraph. Absent: the summary is all there is.
   */
  description?: string;
  /**
   * Who may order from it and who pays, period by period. Of those in force on the day, the first in this list that covers the organisation that asks counts, or the first if none does; terms certain to be in force go before those where the day lies inside a bare month or year. Absent: the answer is always to check.
   */
  terms?: RawTerms[];
  /**
   * What readers must or should know about it. Absent: nothing.
   */
  notices?: RawNotice[];
  /**
   * Files about it. Absent: none.
   */
  documents?: RawDocument[];
}
/**
 * Who may use a lot in one period, who places the order, who pays, and what must be in place first.
 */
export interface RawTerms {
  /**
   * First day of the period. With a month or a year alone, days inside it are in doubt and the answer is to check. Absent: no beginning is known.
   */
  from?: RawDay;
  /**
   * Last day of the period, which still belongs to it. With a month or a year alone, days inside it are in doubt and the answer is to check. Absent: no end is known.
   */
  to?: RawDay;
  /**
   * Ids of the organisation types that may use the lot. Those in orderedBy and onBehalfOf, successors of any of these, and types that act for them, are covered without being named.
   */
  eligible: string[];
  /**
   * What a type that is not covered sees. no: it cannot order. check: it should ask. Absent: check.
   */
  others?: 'no' | 'check';
  /**
   * Ids of the organisation types that place the order; at least one. Any other type must ask one of these, unless it succeeds one or acts for one.
   *
   * @minItems 1
   */
  orderedBy: [string, ...string[]];
  /**
   * Ids of the organisation types for which the order is placed. They are covered too. Absent: those who order do so for themselves.
   */
  onBehalfOf?: string[];
  /**
   * What must be in place before an order. assurance: the service is no longer in assurance. pairing: a module is paired with the practice's principal system. practice-agreement: the commissioner and the practice have signed their agreement. disclaimer: the organisation that orders has read the lot's disclaimer. Any other word makes the terms unclear, and the answer is to check. Absent: nothing.
   */
  requires?: ('assurance' | 'pairing' | 'practice-agreement' | 'disclaimer')[];
  /**
   * Who pays in this period.
   */
  funding: RawFunding;
  /**
   * Why nothing firm can be said about this period. While it is there the answer is at best to check. Absent: the terms hold as they are written.
   */
  unclear?: string;
  /**
   * The contract under which an order is placed. Absent: not stated.
   */
  agreement?: string;
  /**
   * These terms in a sentence or two, for readers. Absent: readers see only what follows from the other fields.
   */
  text?: string;
  /**
   * What to do next, in order. Absent: no steps are shown.
   */
  steps?: RawStep[];
  /**
   * Where these terms are laid down; shown with the reasons for an answer. Absent: no source is given.
   */
  sources?: RawSource[];
}
/**
 * Who pays, and who pays instead where the first money may run out. Each is an organisation type, one of the catalogue's payers, or the built-in central or local.
 */
export interface RawFunding {
  /**
   * Ids of those who pay; at least one. With several, none of them is certain.
   *
   * @minItems 1
   */
  payers: [string, ...string[]];
  /**
   * Ids of the categories for which the payers' money cannot run out. Absent: it may run out for every service, if a shortfall is named.
   */
  guaranteedFor?: string[];
  /**
   * Ids of those who pay instead when the payers' money has run out or is not for this practice. Absent: the payers always pay.
   */
  shortfall?: string[];
  /**
   * What readers should know about the money; always shown with the payers. Absent: nothing is added.
   */
  text?: string;
}
/**
 * One thing to do next, shown to those whom it helps.
 */
export interface RawStep {
  /**
   * What to do, as an instruction.
   */
  text: string;
  /**
   * Where to do it, or to read more. Absent: no link.
   */
  url?: string;
  /**
   * The answers beside which the step shows: can-order, ask-orderer, check, not-yet and cannot-order, and ended for one that shows after the period is over. Absent: with every answer but cannot-order.
   */
  when?: ('can-order' | 'ask-orderer' | 'check' | 'not-yet' | 'cannot-order' | 'ended')[];
}
/**
 * A page or document on which a statement rests.
 */
export interface RawSource {
  /**
   * What the source is called: publisher, title and date.
   */
  title: string;
  /**
   * Address of the source.
   */
  url: string;
}
/**
 * Something that readers of a lot must or should know.
 */
export interface RawNotice {
  /**
   * disclaimer: shows wherever the lot's services show, in print and in exports too. warning and information: show with the lot.
   */
  kind: 'disclaimer' | 'information' | 'warning';
  /**
   * A heading. Absent: it has none of its own.
   */
  title?: string;
  /**
   * The notice itself.
   */
  text: string;
  /**
   * Where to read more. Absent: no link.
   */
  url?: string;
}
/**
 * A file that readers may want: named with its format and size, and linked if it can still be fetched.
 */
export interface RawDocument {
  /**
   * What the document is called.
   */
  title: string;
  /**
   * Address of the document. Absent: it is named without a link.
   */
  url?: string;
  /**
   * The kind of file, as people call it. Absent: not stated.
   */
  format?: string;
  /**
   * Size in bytes, shown in KB of 1,024 bytes: 123945 shows as 121.04 KB. Absent: not stated.
   */
  bytes?: number;
  /**
   * Day on which it was published. Absent: not stated.
   */
  published?: RawDay;
  /**
   * True if it can no longer be fetched: it is then named without a link, even if there is a url. Absent: false.
   */
  archived?: boolean;
}
/**
 * A kind of service. A service may be of several.
 */
export interface RawCategory {
  /**
   * The id by which services and funding name this category.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Id of the lot to which it belongs. Absent: any lot.
   */
  lot?: string;
  /**
   * What services of this kind do, in a sentence or two. Absent: not stated.
   */
  summary?: string;
  /**
   * What such a service may offer, a few words each. Absent: none is given.
   */
  examples?: string[];
  /**
   * True if services of this kind are the systems with which modules are paired; so are those of the kinds that it holds. Absent: false, unless its parent is one.
   */
  principal?: boolean;
  /**
   * Id of the category that holds this one. Filters group by it, and people who ask for the parent find what its children hold. Absent: it has no parent.
   */
  parent?: string;
}
/**
 * Something that a service can do, or a national service that it reaches.
 */
export interface RawCapability {
  /**
   * The id by which services name this capability.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Its short form, explained at first use. Absent: the name is always written out.
   */
  abbreviation?: string;
  /**
   * What it is, in a sentence or two. Absent: not stated.
   */
  summary?: string;
  /**
   * function: something that the service does itself. national-service: one that it reaches. Absent: not stated.
   */
  kind?: 'function' | 'national-service';
}
/**
 * A company or body that supplies services.
 */
export interface RawSupplier {
  /**
   * The id by which services name this supplier.
   */
  id: string;
  /**
   * The name that readers see.
   */
  name: string;
  /**
   * Other and former names, one text or a list, under which search finds it. Absent: none.
   */
  aliases?: RawTexts;
  /**
   * Its website. Absent: the name is not a link.
   */
  url?: string;
  /**
   * Telephone number, spaced as people read it. Absent: none is shown.
   */
  telephone?: string;
  /**
   * Email address, without mailto:. Absent: none is shown.
   */
  email?: string;
}
/**
 * A product or service that can be ordered, could once, or is planned.
 */
export interface RawService {
  /**
   * The id by which pages, pairings and links name this service; never give it to another. Of two services with one id the first is kept.
   */
  id: string;
  /**
   * The name that readers see.
   */
  name: string;
  /**
   * Id of one of the suppliers, or a name. Absent: not stated.
   */
  supplier?: string;
  /**
   * Other names, one text or a list, under which search finds it. Absent: none.
   */
  aliases?: RawTexts;
  /**
   * Order codes or other references, one text or a list; shown, and found by search. Absent: none.
   */
  reference?: RawTexts;
  /**
   * What it does, in a sentence or two; shown in lists. Absent: not stated.
   */
  summary?: string;
  /**
   * What it does, at length; a blank line begins a new paragraph. Absent: the summary is all there is.
   */
  description?: string;
  /**
   * What it offers, as a list of short texts. Absent: none is listed.
   */
  features?: string[];
  /**
   * Ids of the categories to which it belongs, or their names; name every one that fits. Absent: none.
   */
  categories?: string[];
  /**
   * Ids of the capabilities that it has, or their names. Absent: not stated.
   */
  capabilities?: string[];
  /**
   * Its values in the catalogue's own properties: for the id of each property a list of ids of its values, or of texts. Absent: not stated.
   */
  facets?: {
    [k: string]: string[];
  };
  /**
   * Short form for a service on one lot: the id of the lot. Not read if there are listings. Absent, and no listings: the service is on no lot.
   */
  lot?: string;
  /**
   * Short form for a service on one lot: its status there. Not read if there are listings. Absent: not known, so that the answer is to check.
   */
  status?: RawStatus;
  /**
   * The lots that it is on, and its status on each. A lot can be here several times, once for each stretch of time. Absent: lot and status say it.
   */
  listings?: RawListing[];
  /**
   * For a module: how far its assurance with each principal system has come, each system by itself. Of two with one system the first is kept. Absent or empty: not stated, so that the answer is to check where the lot requires a pairing.
   */
  pairings?: RawPairing[];
  /**
   * Ids of the services that must be bought with it. Absent: none.
   */
  needs?: string[];
  /**
   * True if the source names only the supplier, not a product. The entry is marked so, shows no status, and cannot be requested. Absent: false.
   */
  supplierOnly?: boolean;
  /**
   * Its list prices. Absent: no price is mentioned.
   */
  prices?: RawPrice[];
  /**
   * Files about it. Absent: none.
   */
  documents?: RawDocument[];
  /**
   * A page about it. Absent: no link.
   */
  url?: string;
  /**
   * Further pages about it, each by what it is called: documentation, a demonstration, a page on its present state. Absent: none.
   */
  links?: RawNamedLink[];
  /**
   * Who to ask about this service. Absent: the contact of the supplier and of the catalogue are all there is.
   */
  contact?: RawContact;
  /**
   * Where these statements come from; shown with the reasons for an answer. Absent: no source is given.
   */
  sources?: RawSource[];
  /**
   * Day on which this entry was last brought up to date. Absent: not stated.
   */
  updated?: RawDay;
  /**
   * Id of the service that took its place, to which links to this one lead. Absent: nothing took its place.
   */
  replacedBy?: string;
}
/**
 * A service on a lot during one stretch of time. Of the stretches on one lot that are or may be in force on a day, the last in the list counts.
 */
export interface RawListing {
  /**
   * Id of the lot. If the catalogue does not define it, the listing is left out.
   */
  lot: string;
  /**
   * The status of the service on this lot during this stretch.
   */
  status: RawStatus;
  /**
   * First day of this stretch. With a month or a year alone, days inside it are in doubt and the answer is to check. Absent: no beginning is known.
   */
  from?: RawDay;
  /**
   * Last day of this stretch, which still belongs to it. With a month or a year alone, days inside it are in doubt and the answer is to check. Absent: no end is known.
   */
  until?: RawDay;
  /**
   * When it is meant to become available, for the roadmap. It is a plan: once the day has passed, the status still decides. Absent: no plan is known.
   */
  planned?: RawDay;
  /**
   * What readers should know about this status. Absent: nothing is added.
   */
  note?: string;
}
/**
 * How far the assurance of a module with one principal system has come.
 */
export interface RawPairing {
  /**
   * Id of the principal system, a service of this catalogue.
   */
  service: string;
  /**
   * The status of this pairing.
   */
  status: RawStatus;
  /**
   * Day on which it was assured; on an earlier day it counts as still in assurance. With a month or a year alone, days inside it are in doubt and the answer is to check. Absent: not stated.
   */
  on?: RawDay;
  /**
   * What readers should know about this pairing. Absent: nothing is added.
   */
  note?: string;
}
/**
 * A list price. What an order costs is between those who order and the supplier.
 */
export interface RawPrice {
  /**
   * The amount in whole units of the currency, with a decimal point for parts: 3427.72 is three thousand four hundred and twenty-seven pounds and 72 pence, and 0.0085 less than a penny. A number without quotation marks; text shows as a price that could not be read. null: the price is not published, or depends on tiers; never write 0 for that.
   */
  amount: number | null;
  /**
   * The currency, as its ISO 4217 code.
   */
  currency: string;
  /**
   * What the amount is for.
   */
  unit: string;
  /**
   * What readers should know about it. Absent: nothing is added.
   */
  note?: string;
  /**
   * Day on which the price held. Absent: not stated.
   */
  asOf?: RawDay;
  /**
   * What it costs by quantity, from the least to the greatest. Absent: it costs the same however many are bought.
   */
  tiers?: RawPriceTier[];
}
/**
 * What one costs for those who buy so many.
 */
export interface RawPriceTier {
  /**
   * The least quantity for which this amount holds.
   */
  from: number;
  /**
   * The greatest quantity for which it holds. Absent: any quantity above.
   */
  to?: number;
  /**
   * The amount, in the currency and for the unit of the price.
   */
  amount: number;
}
/**
 * A page that readers may want, by what it is called.
 */
export interface RawNamedLink {
  /**
   * Words of the link.
   */
  title: string;
  /**
   * Address of the page.
   */
  url: string;
}
/**
 * Where to find one further file of services.
 */
export interface RawServicePageLink {
  /**
   * Address of the file, relative to this one.
   */
  url: string;
  /**
   * How many services it holds, so that totals are known before it is there.
   */
  count: number;
  /**
   * Ids of the lots that its services are on. Absent: they may be on any.
   */
  lots?: string[];
}
/**
 * Where organisations can be looked up: many small files, each for the ODS codes that begin alike. Only the one file that may hold a code is fetched.
 */
export interface RawOrganisationLookUp {
  /**
   * Address of the files, relative to this one. {prefix} stands for the beginning of the code, in capitals.
   */
  url: string;
  /**
   * How many characters of the code make the prefix.
   */
  prefixLength: number;
  /**
   * Every prefix for which there is a file. A code that begins otherwise is unknown, and nothing is fetched.
   */
  prefixes: string[];
}
/**
 * A further file of services, named in servicePages of the catalogue file.
 */
export interface RawServicePage {
  /**
   * The services of this file, in the order in which they are shown after those before them.
   */
  services: RawService[];
}
/**
 * A look-up file: the organisations whose ODS codes begin with one prefix.
 */
export interface RawOrganisationFile {
  /**
   * The organisations, in any order.
   */
  organisations: RawOrganisation[];
  /**
   * Day of which the file tells: what it says of today was so on that day. Absent: not stated.
   */
  asOf?: RawDay;
}
/**
 * An organisation as the NHS Organisation Data Service (ODS) knows it. Its status on a given day follows from opened and closed.
 */
export interface RawOrganisation {
  /**
   * Its ODS code. Leading zeros belong to it; case does not matter.
   */
  code: string;
  /**
   * Its name. Many practices share theirs with another: the code tells them apart.
   */
  name: string;
  /**
   * Id of its organisation type, for one whose roles would mislead: a practice in Wales holds those of an English one. Absent: the first type all of whose odsRoles it holds.
   */
  type?: string;
  /**
   * Ids of the ODS roles that it holds.
   */
  roles: string[];
  /**
   * Day on which it opened. Absent: not known.
   */
  opened?: RawDay;
  /**
   * Last day on which it was open. Absent: it has not closed, or the day is not known.
   */
  closed?: RawDay;
  /**
   * Its status when the file was made. Only an active organisation can order; one that is proposed has not opened yet.
   */
  status: 'active' | 'closed' | 'dormant' | 'proposed';
  /**
   * ODS code of the organisation that commissions it, such as the CCG of a practice. Absent: not stated.
   */
  commissionedBy?: string;
  /**
   * ODS code of the organisation that took its place. Absent: none is known.
   */
  succeededBy?: string;
  /**
   * Its postcode, which tells apart those that share a name. Absent: not stated.
   */
  postcode?: string;
}
