// What the values of a facet are called and in which order they are shown: that of the catalogue's list, then those
// that no list names, by the alphabet; suppliers and systems all by the alphabet.

import {getOrCreate} from '../catalogue/get-or-create.ts';
import {compareNames} from '../catalogue/intl.ts';
import type {Catalogue, Facet} from '../catalogue/model.ts';
import {knownStatuses} from '../catalogue/listing-status.ts';
import {systemName} from '../catalogue/systems.ts';
import type {Vocabulary} from './columns.ts';
import {ownId, type FacetId} from './topics.ts';

export interface NamedValue {
  readonly id: string;
  /** The publisher's name for it. Statuses have none, so it is the word itself. */
  readonly name: string;
}

/** The statuses that have a meaning for us, in their order. */
export const statuses: readonly string[] = [...knownStatuses, 'ended', 'not-started', 'not-stated', 'supplier-only'];

/** The names that the catalogue's list gives to values of a facet, in the order of the list. */
export function listedNames(catalogue: Catalogue, facet: FacetId): ReadonlyMap<string, string> {
  switch (facet) {
    case 'lot':
      return recordNames(catalogue.lots);
    case 'category':
      return recordNames(catalogue.categories);
    case 'supplier':
      return recordNames(catalogue.suppliers);
    case 'capability':
      return recordNames(catalogue.capabilities);
    case 'status':
      return new Map(statuses.map((status) => [status, status]));
    default:
      return ownFacet(catalogue, facet)?.values ?? new Map<string, string>();
  }
}

/** The catalogue's definition of a facet of its own; services may use more than it defines. */
export function ownFacet(catalogue: Catalogue, facet: FacetId): Facet | undefined {
  const id = ownId(facet);
  return id === undefined ? undefined : catalogue.facets.get(id);
}

/** What one value is called. One that no list names is called as it is written. */
export function nameOf(catalogue: Catalogue, facet: FacetId, id: string): string {
  switch (facet) {
    case 'lot':
      return catalogue.lots.get(id)?.name ?? id;
    case 'category':
      return catalogue.categories.get(id)?.name ?? id;
    case 'supplier':
      return catalogue.suppliers.get(id)?.name ?? id;
    case 'capability':
      return catalogue.capabilities.get(id)?.name ?? id;
    case 'works-with':
      return systemName(catalogue, id);
    default:
      return ownFacet(catalogue, facet)?.values.get(id) ?? id;
  }
}

const kept = new WeakMap<Catalogue, WeakMap<Vocabulary, readonly NamedValue[]>>();

/** The values that services have, in the order in which they are shown; perhaps also some of parts still to come. */
export function inOrderShown(catalogue: Catalogue, facet: FacetId, vocabulary: Vocabulary): readonly NamedValue[] {
  const arranged = getOrCreate(kept, catalogue, () => new WeakMap<Vocabulary, readonly NamedValue[]>());
  return getOrCreate(arranged, vocabulary, () => arrange(catalogue, facet, vocabulary));
}

function arrange(catalogue: Catalogue, facet: FacetId, vocabulary: Vocabulary): readonly NamedValue[] {
  const isOrdered = facet !== 'supplier' && facet !== 'works-with';
  const listed = new Set(isOrdered ? listedNames(catalogue, facet).keys() : []);
  const compare = compareNames(catalogue.language);
  const named = (id: string) => ({id, name: nameOf(catalogue, facet, id)});
  const others = vocabulary.texts.filter((id) => !listed.has(id)).map(named);
  return [
    ...[...listed].filter((id) => vocabulary.codeOf(id) !== undefined).map(named),
    ...others.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
  ];
}

function recordNames(records: ReadonlyMap<string, NamedValue>): ReadonlyMap<string, string> {
  return new Map([...records.values()].map(({id, name}) => [id, name]));
}
