// An enquiry looked up in the catalogue: the lot, the service and the terms that it is about.

import {firstDay, isWholeDay, lastDay, readDay, phaseOn, type IsoDay, type Phase} from '../catalogue/day.ts';
import {findService, leftOut, type Catalogue, type Lot, type Service, type Terms} from '../catalogue/model.ts';
import {EnquiryError, type Enquiry} from './enquiry.ts';
import {readEnquiry} from './read-enquiry.ts';
import {coverage, existence, typesOn, type OrganisationTypeMap} from './types-of-organisation.ts';

export interface ResolvedEnquiry {
  readonly catalogue: Catalogue;
  readonly asOf: IsoDay;
  readonly service: Service | undefined;
  /** Further records with the service's id. They are left out, but may contradict it. */
  readonly leftOut: readonly Service[];
  readonly lot: Lot | undefined;
  /** The terms that count; absent if none are in force. */
  readonly terms: Terms | undefined;
  readonly termsPhase: Phase | undefined;
  /** The types as on the day. */
  readonly types: OrganisationTypeMap;
  /** The type that was given, if the catalogue defines it and it existed on the day. */
  readonly type: string | undefined;
  /** The facts that were given and count. */
  readonly enquiry: Enquiry;
}

/** @throws {EnquiryError} for a day that is none, then for a service or a lot that the catalogue lacks. */
export function resolveEnquiry(catalogue: Catalogue, asked: Enquiry): ResolvedEnquiry {
  const enquiry = readEnquiry(asked);
  const {asOf} = enquiry;
  const day = readDay(asOf);
  if (day === undefined || !isWholeDay(day)) throw new EnquiryError('asOf', asOf);
  const service = enquiry.service === undefined ? undefined : findService(catalogue, enquiry.service);
  if (enquiry.service !== undefined && !service) throw new EnquiryError('service', enquiry.service);
  const lot = enquiry.lot === undefined ? onlyLot(service) : catalogue.lots.get(enquiry.lot);
  if (enquiry.lot !== undefined && !lot) throw new EnquiryError('lot', enquiry.lot);
  const types = typesOn(catalogue.organisationTypes, asOf);
  const given = types.get(enquiry.organisation?.type ?? '');
  const type = given && existence(given, asOf) === 'in-force' ? given.id : undefined;
  const terms = lot && termsFor(types, lot, asOf, type);
  return {
    catalogue,
    asOf,
    service,
    leftOut: service ? leftOut(catalogue, service.id) : [],
    lot,
    terms,
    termsPhase: terms && phaseOn(terms, asOf),
    types,
    type,
    enquiry,
  };
}

function onlyLot(service: Service | undefined): Lot | undefined {
  const lots = new Set(service?.listings.map(({lot}) => lot));
  return lots.size === 1 && !service?.listingsLost ? [...lots][0] : undefined; // a lost one may be on another
}

/**
 * Of the terms in force that cover the asker the first, certain ones before those inside a bare month or year; if none
 * covers it, the first in force. Terms that may cover it go before laxer ones that do: what cannot be read opens nothing.
 */
function termsFor(types: OrganisationTypeMap, {terms}: Lot, asOf: IsoDay, type: string | undefined) {
  const certain = terms.filter((each) => phaseOn(each, asOf) === 'in-force');
  const perhaps = terms.filter((each) => phaseOn(each, asOf) === 'perhaps');
  const inForce = [...certain, ...perhaps];
  const mayCover = (each: Terms) =>
    type === undefined ? each.coverageUnclear : coverage(types, type, each) !== 'not-covered';
  return inForce.find(mayCover) ?? inForce[0];
}

/** The terms that were over on the day and ended last; several may have ended together. */
export function lastTerms({terms}: Lot, asOf: IsoDay): Terms[] {
  const over = terms.filter((each) => phaseOn(each, asOf) === 'over');
  const end = over
    .map(({to}) => lastDay(to!))
    .sort()
    .at(-1);
  return over.filter(({to}) => lastDay(to!) === end);
}

/** Returns the terms that may begin first, where all are still to come. */
export function firstTerms({terms}: Lot): Terms {
  const begin = terms.map(({from}) => firstDay(from!)).sort()[0];
  return terms.find(({from}) => firstDay(from!) === begin)!;
}
