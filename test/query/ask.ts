// Questions in one line: a catalogue of these services, and what a query finds in it.

import type {Catalogue} from '../../src/catalogue/model.ts';
import {parseCatalogue} from '../../src/catalogue/parse.ts';
import {runQuery, type Query, type Result} from '../../src/query/query.ts';
import {aCatalogue, type Raw} from '../support/build.ts';

/** With Lots 1 to 3; each service gets an id and a name if it has none. */
export function catalogueOf(services: Raw[], fields: Raw = {}): Catalogue {
  const lots = ['1', '2', '3'].map((id) => ({id, name: `Lot ${id}`}));
  const named = services.map((service, n) => ({id: `s${n}`, name: service.id ?? `Service ${n}`, ...service}));
  return parseCatalogue(aCatalogue({lots, services: named, ...fields})).catalogue;
}

export function ask(catalogue: Catalogue, query: Partial<Query> = {}): Result {
  return runQuery(catalogue, {asOf: '2016-06-03', ...query});
}

/** Names of all that match, in order. */
export function names(catalogue: Catalogue, query: Partial<Query> = {}): string[] {
  return ask(catalogue, query)
    .all()
    .map(({name}) => name);
}

/** Counts by the name of the value, as the filter shows them from top to bottom. */
export function counts(catalogue: Catalogue, facet: string, query: Partial<Query> = {}): Record<string, number> {
  const values = ask(catalogue, query).facets.find(({id}) => id === facet)?.values ?? [];
  return Object.fromEntries(values.map(({name, count}) => [name, count]));
}

/** What stands in a field while somebody types a text and takes it back, letter by letter. */
export function typedAndTakenBack(text: string): string[] {
  const typed = Array.from(text, (_, n) =>
    Array.from(text)
      .slice(0, n + 1)
      .join(''),
  );
  return [...typed, ...typed.toReversed()];
}
