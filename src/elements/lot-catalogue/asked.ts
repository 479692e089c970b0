// What a reader asks of the list: the only thing that it remembers.

import type {Filters, Sort} from '../../query/query.ts';

/** `filters` holds value ids by facet; `page` counts from 1. */
export interface Asked {
  readonly search: string;
  readonly sort: Sort | undefined;
  readonly page: number;
  readonly filters: Filters;
}

/** What a script asks. What it leaves out stays as it is, and so does what is of the wrong kind. */
export function withQuery(asked: Asked, query: Partial<Asked>): Asked {
  const {search, sort, page, filters} = {...asked, ...query};
  return {
    search: typeof search === 'string' ? search : asked.search,
    sort,
    page: Number.isInteger(page) ? page : asked.page,
    filters: filtersFrom(filters) ?? asked.filters,
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
export function withSearch(asked: Asked, search: string): Asked {
  return {...asked, search, page: 1};
}

export function withSort(asked: Asked, sort: Sort): Asked {
  return {...asked, sort, page: 1};
}

export function withValue(asked: Asked, facet: string, value: string, on: boolean): Asked {
  const others = (asked.filters[facet] ?? []).filter((each) => each !== value);
  return {...asked, filters: {...asked.filters, [facet]: on ? [...others, value] : others}, page: 1};
}

export function withoutFilters(asked: Asked): Asked {
  return {...asked, search: '', filters: {}, page: 1};
}

export function withoutFacet(asked: Asked, facet: string): Asked {
  return {...asked, filters: {...asked.filters, [facet]: []}, page: 1};
}
