// src/elements/lot-catalogue/asked.ts
// What a reader asks of the list: the only thing that it remembers.

import type {Filters, Sort} from '../../query/query.ts';

/** `filters` holds value ids by facet; `page` counts from 1. */
export interface Asked {
  readonly search: string;
  readonly sort: Sort | undefined;
  readonly page: number;
  readonly filters: Filters;
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
