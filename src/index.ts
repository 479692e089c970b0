// src/index.ts
// The package's only barrel: classes, functions and types. Importing it registers nothing.

export {CatalogueError, type FailureKind} from './catalogue/catalogue-error.ts';
export type {IsoDay, PartialDay} from './catalogue/day.ts';
export type * from './catalogue/model.ts';
export {findService, servicesOf} from './catalogue/model.ts';
export type {Organisation} from './catalogue/organisation.ts';
export {parseCatalogue} from './catalogue/parse.ts';
export {countLostServices, type Problem} from './catalogue/problem.ts';
export type * from './catalogue/raw-catalogue.ts';
export * from './eligibility/eligibility.ts';
export {CatalogueElement} from './elements/catalogue-element.ts';
export {CatalogueContact} from './elements/catalogue-contact/catalogue-contact.ts';
export {CatalogueDocuments} from './elements/catalogue-documents/catalogue-documents.ts';
export {LoadErrorEvent, LoadEvent} from './elements/catalogue-element.events.ts';
export {EligibleOrganisations} from './elements/eligible-organisations/eligible-organisations.ts';
export type {Asked} from './elements/lot-catalogue/asked.ts';
export {QueryEvent} from './elements/lot-catalogue/lot-catalogue.events.ts';
export {LotCatalogue} from './elements/lot-catalogue/lot-catalogue.ts';
export {DecisionEvent} from './elements/order-eligibility/order-eligibility.events.ts';
export {OrderEligibility} from './elements/order-eligibility/order-eligibility.ts';
export {OrderRequestEvent, type RequestLine} from './elements/order-request/order-request.events.ts';
export {OrderRequest} from './elements/order-request/order-request.ts';
export {OrderElement} from './elements/order-element.ts';
export {LotOverview} from './elements/lot-overview/lot-overview.ts';
export {ServiceCard} from './elements/service-card/service-card.ts';
export {ServiceCompare} from './elements/service-compare/service-compare.ts';
export {ServiceRoadmap} from './elements/service-roadmap/service-roadmap.ts';
export {ServiceEvent} from './elements/service.events.ts';
export type {FacetResult, Result, Sort} from './query/query.ts';
export type {StringKey, Strings, Text} from './ui/strings.ts';
