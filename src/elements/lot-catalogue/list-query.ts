// What a reader asks of the list: the only thing that it remembers.

import type {Filters, Sort} from '../../query/query.ts';

/** `filters` holds value ids by facet; `page` counts from 1. */
export interface ListQuery {
  readonly search: string;
  readonly sort: Sort | undefined;
  readonly page: number;
  readonly filters: Filters;
}

/** The filter by the answer to whether a service may be ordered. It depends on the reader, so no link has it. */
export const decisionFacet = 'decision';

/** What a script asks. What it leaves out stays as it is, and so does what is of the wrong kind. */
export function withQuery(listQuery: ListQuery, query: Partial<ListQuery>): ListQuery {
  const {search, sort, page, filters} = {...listQuery, ...query};
  return {
    search: typeof search === 'string' ? search : listQuery.search,
    sort,
    page: Number.isInteger(page) ? page : listQuery.page,
    filters: filtersFrom(filters) ?? listQuery.filters,
  };
}

/** One value alone will do for a list. */
function filtersFrom(filters: unknown): Filters | undefined {
  if (typeof filters !== 'object' || filters === null) return undefined;
  return Object.fromEntries(
    Object.entries(filters).map(([facet, values]): [string, string[]] => [facet, [values].flat().filter(isText)]),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Anything but turning a page begins at the first. */
export function withSearch(listQuery: ListQuery, search: string): ListQuery {
  return {...listQuery, search, page: 1};
}

export function withSort(listQuery: ListQuery, sort: Sort): ListQuery {
  return {...listQuery, sort, page: 1};
}

export function withValue(listQuery: ListQuery, facet: string, value: string, on: boolean): ListQuery {
  const others = (listQuery.filters[facet] ?? []).filter((each) => each !== value);
  return {...listQuery, filters: {...listQuery.filters, [facet]: on ? [...others, value] : others}, page: 1};
}

export function withWithdrawn(listQuery: ListQuery): ListQuery {
  return withValue(listQuery, 'status', 'withdrawn', true);
}

export function withoutFilters(listQuery: ListQuery): ListQuery {
  return {...listQuery, search: '', filters: {}, page: 1};
}

export function withoutFacet(listQuery: ListQuery, facet: string): ListQuery {
  return {...listQuery, filters: {...listQuery.filters, [facet]: []}, page: 1};
}
