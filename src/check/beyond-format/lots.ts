// Services without a lot, lots and kinds without services, and lots from which nothing can be ordered for certain.

import {isPrincipal, servicesOf, type Catalogue, type Category, type Lot, type Service} from '../../catalogue/model.ts';
import {pathOf, recordsIn, type Checking, type RemarkAt} from '../checking.ts';

/** A status without a lot was meant to be one on a lot. Without either the service may be on none on purpose. */
export function* servicesWithoutLot(checking: Checking): Generator<RemarkAt> {
  const {catalogue, raw} = checking;
  if (catalogue.lots.size === 0 || catalogue.partial !== undefined) return;
  for (const {path, fields} of recordsIn(raw, 'services')) {
    const {lot, listings, replacedBy} = fields;
    if ([lot, listings, replacedBy].some((value) => value !== undefined && value !== null && value !== '')) continue;
    yield {
      severity: fields.status === undefined ? 'note' : 'error',
      code: 'service-without-lot',
      path: `${path}.lot`,
      what: 'no lot.',
      write: 'Write the lot that it is on.',
      otherwise: 'Until then it appears in no list of a lot, and cannot be ordered.',
    };
  }
}

export function* lotsWithoutServices(checking: Checking): Generator<RemarkAt> {
  const {catalogue} = checking;
  const used = new Set<Lot>();
  for (const {listings} of servicesOf(catalogue)) for (const {lot} of listings) used.add(lot);
  if (catalogue.servicePages.length > catalogue.parts.length - 1) return; // more are to come
  for (const lot of catalogue.lots.values()) {
    if (used.has(lot)) continue;
    yield {
      severity: 'note',
      code: 'lot-without-services',
      path: pathOf(checking, 'lots', lot.id),
      what: 'no service is on this lot.',
      write: 'If that is right, nothing is to be done.',
    };
  }
}

export function* kindsWithOneService(checking: Checking): Generator<RemarkAt> {
  const {catalogue} = checking;
  if (catalogue.servicePages.length > catalogue.parts.length - 1) return;
  for (const [category, services] of servicesByKind(catalogue)) {
    const [service] = services;
    if (services.length !== 1 || !service || isPrincipal(service)) continue;
    const isDefined = catalogue.categories.has(category.id);
    yield {
      severity: 'note',
      code: 'kind-with-one-service',
      path: isDefined
        ? pathOf(checking, 'categories', category.id)
        : `${pathOf(checking, 'services', service.id)}.categories`,
      what: `"${category.name}" is the kind of one service only.`,
      write: 'If another kind was meant, write that.',
    };
  }
}

function servicesByKind(catalogue: Catalogue): Map<Category, Service[]> {
  const kinds = new Map<Category, Service[]>();
  for (const service of servicesOf(catalogue)) {
    for (const category of service.categories) {
      const services = kinds.get(category);
      if (services) services.push(service);
      else kinds.set(category, [service]);
    }
  }
  return kinds;
}

const orderable = new Set<string | undefined>(['available', 'assured']);

export function* lotsWithoutTerms(checking: Checking): Generator<RemarkAt> {
  const counts = new Map<Lot, number>();
  for (const {listings} of servicesOf(checking.catalogue)) {
    const lots = new Set(listings.flatMap(({lot, status}) => (orderable.has(status) ? [lot] : [])));
    for (const lot of lots) if (lot.terms.length === 0) counts.set(lot, (counts.get(lot) ?? 0) + 1);
  }
  for (const [lot, count] of counts) {
    yield {
      severity: 'note',
      code: 'lot-without-terms',
      path: pathOf(checking, 'lots', lot.id),
      what: `no terms, and ${count === 1 ? 'a service that' : `${count} services that`} may be ordered.`,
      write: 'Write who may use the lot, who orders and who pays.',
      otherwise: 'Until then every answer is to check.',
    };
  }
}
