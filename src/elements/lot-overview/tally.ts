// Counts the services of each lot on a day, by status and kind, and gathers what they can do.

import type {IsoDay} from '../../catalogue/day.ts';
import {
  servicesOf,
  withParents,
  type Capability,
  type Catalogue,
  type Category,
  type Lot,
  type Service,
} from '../../catalogue/model.ts';
import {listingStatusesOn} from '../../catalogue/listing-status.ts';
import {getOrCreate} from '../../catalogue/get-or-create.ts';

export interface Tally {
  /** How many services are on the lot, withdrawn ones too, without suppliers of which no service is named. */
  total: number;
  readonly statuses: Map<string, number>;
  /** Kinds by the id of their category, which is undefined for services that name none. */
  readonly kinds: Map<string | undefined, Kind>;
  /** National services that some of the services reach, by id. */
  readonly nationalServices: Map<string, Capability>;
}

export interface Kind {
  /** Undefined for services that name none. */
  readonly category: Category | undefined;
  /** How many services a list shows: all but the withdrawn. */
  count: number;
  /** What some of the services do, by id. */
  readonly functions: Map<string, Capability>;
}

export function tallies(catalogue: Catalogue, day: IsoDay): ReadonlyMap<Lot, Tally> {
  const found = new Map([...catalogue.lots.values()].map((lot) => [lot, nothingYet()]));
  for (const service of servicesOf(catalogue)) {
    if (service.supplierOnly) continue; // a supplier, and no service
    for (const {lot, status} of listingStatusesOn(service, day)) count(service, status, found.get(lot)!, catalogue);
  }
  return found;
}

function nothingYet(): Tally {
  return {total: 0, statuses: new Map(), kinds: new Map(), nationalServices: new Map()};
}

function count(service: Service, status: string, tally: Tally, catalogue: Catalogue): void {
  const {statuses, nationalServices} = tally;
  tally.total++;
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (status === 'withdrawn') return;
  const {categories, capabilities} = service;
  const all: (Category | undefined)[] = categories.length > 0 ? [...withParents(categories, catalogue)] : [undefined];
  const kinds = all.map((category) => kindOfCategory(tally, category));
  for (const kind of kinds) kind.count++;
  for (const capability of capabilities) {
    if (capability.kind === 'national-service') nationalServices.set(capability.id, capability);
    else for (const {functions} of kinds) functions.set(capability.id, capability);
  }
}

function kindOfCategory({kinds}: Tally, category: Category | undefined): Kind {
  return getOrCreate(kinds, category?.id, () => ({category, count: 0, functions: new Map()}));
}
