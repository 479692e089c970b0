// Services without a lot, lots and kinds without services, and lots from which nothing can be ordered for certain.

import {isPrincipal, type Category, type Lot, type Service} from '../../catalogue/model.ts';
import {pathOf, type Check, type Checking} from '../checking.ts';

/** A status without a lot was meant to be one on a lot. Without either the service may be on none on purpose. */
export function servicesWithoutLot({catalogue}: Checking): Check {
  if (catalogue.lots.size === 0 || catalogue.partial !== undefined) return {};
  return {
    *record({path, fields}) {
      const {lot, listings, replacedBy} = fields;
      if ([lot, listings, replacedBy].some((value) => value !== undefined && value !== null && value !== '')) return;
      yield {
        severity: fields.status === undefined ? 'note' : 'error',
        code: 'service-without-lot',
        path: `${path}.lot`,
        what: 'no lot.',
        write: 'Write the lot that it is on.',
        otherwise: 'Until then it appears in no list of a lot, and cannot be ordered.',
      };
    },
  };
}

export function lotsWithoutServices(checking: Checking): Check {
  const {catalogue} = checking;
  if (catalogue.servicePages.length > 0) return {}; // more are to come
  const used = new Set<Lot>();
  return {
    service({listings}) {
      for (const {lot} of listings) used.add(lot);
    },
    *end() {
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
    },
  };
}

interface KindUsed {
  count: number;
  readonly first: Pick<Service, 'id'>;
  readonly isPrincipal: boolean;
}

export function kindsWithOneService(checking: Checking): Check {
  const {catalogue, services} = checking;
  if (catalogue.servicePages.length > 0) return {};
  const kinds = new Map<Category, KindUsed>();
  return {
    service(service) {
      for (const category of service.categories) {
        const kind = kinds.get(category);
        if (kind) kind.count++;
        else kinds.set(category, {count: 1, first: {id: service.id}, isPrincipal: isPrincipal(service)});
      }
    },
    *end() {
      for (const [category, kind] of kinds) {
        if (kind.count !== 1 || kind.isPrincipal) continue;
        const isDefined = catalogue.categories.has(category.id);
        yield {
          severity: 'note',
          code: 'kind-with-one-service',
          path: isDefined
            ? pathOf(checking, 'categories', category.id)
            : `${services.pathOf(kind.first.id)}.categories`,
          what: `"${category.name}" is the kind of one service only.`,
          write: 'If another kind was meant, write that.',
        };
      }
    },
  };
}

const orderable = new Set<string | undefined>(['available', 'assured']);

export function lotsWithoutTerms(checking: Checking): Check {
  const counts = new Map<Lot, number>();
  return {
    service({listings}) {
      const lots = new Set(listings.flatMap(({lot, status}) => (orderable.has(status) ? [lot] : [])));
      for (const lot of lots) if (lot.terms.length === 0) counts.set(lot, (counts.get(lot) ?? 0) + 1);
    },
    *end() {
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
    },
  };
}
