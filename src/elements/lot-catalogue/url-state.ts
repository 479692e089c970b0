// What is asked, as parameters of the page's URL, and back.

import {sorts, type Filters} from '../../query/query.ts';
import {withParameters} from '../base/url-parameters.ts';
import type {ListQuery} from './list-query.ts';

/** What a URL can say: what is asked, and which service stands open. */
export interface UrlState {
  readonly listQuery: ListQuery;
  /** Id of the service that the link is about. */
  readonly service: string | undefined;
}

const facetKeys = ['lot', 'category', 'supplier', 'capability', 'works-with', 'status'];

/**
 * Returns what the URL asks of this list; undefined if it says nothing to it.
 *
 * @param query - The URL's query, with or without `?`.
 * @param prefix - Stands before each of our keys, so that two lists may share a page.
 */
export function readListUrl(query: string, prefix: string): UrlState | undefined {
  const own = new URLSearchParams(query);
  if (![...own.keys()].some((key) => isOurs(key, prefix))) return undefined;
  const get = (key: string) => own.get(prefix + key) ?? undefined;
  const sort = get('sort');
  return {
    listQuery: {
      search: get('q') ?? '',
      sort: sorts.find((each) => each === sort),
      page: Math.max(1, Number.parseInt(get('page') ?? '1', 10) || 1),
      filters: readFilters(own, prefix),
    },
    service: get('service'),
  };
}

/**
 * The URL with our parameters replaced; what asks for nothing is left out.
 *
 * @param initial - What a URL means that says nothing to this list. Where that is something, asking for nothing is said.
 */
export function writeListUrl(href: string, prefix: string, {listQuery, service}: UrlState, initial: ListQuery): string {
  const read = pairs(listQuery, service);
  if (read.length === 0 && pairs(initial, undefined).length > 0) read.push(['q', '']);
  const own = new URLSearchParams(read.map(([key, value]) => [prefix + key, value])).toString();
  return withParameters(href, (key) => isOurs(key, prefix), own);
}

function readFilters(own: URLSearchParams, prefix: string): Filters {
  const filters = new Map<string, string[]>();
  for (const [key, value] of own) {
    if (!isOurs(key, prefix)) continue;
    const facet = key.slice(prefix.length);
    if (isFacet(facet)) filters.set(facet, [...(filters.get(facet) ?? []), value]);
  }
  return Object.fromEntries(filters);
}

function pairs({search, sort, page, filters}: ListQuery, service: string | undefined): [string, string][] {
  const ticked = Object.entries(filters).flatMap(([facet, values]) =>
    values.map((value): [string, string] => [facet, value]),
  );
  const single: [string, string | undefined][] = [
    ['sort', sort],
    ['page', page > 1 ? String(page) : undefined],
    ['service', service],
  ];
  return [
    ...(search.trim() ? [['q', search.trim()] as [string, string]] : []),
    ...ticked,
    ...single.filter((pair): pair is [string, string] => pair[1] !== undefined),
  ];
}

function isOurs(key: string, prefix: string): boolean {
  if (!key.startsWith(prefix)) return false;
  const own = key.slice(prefix.length);
  return isFacet(own) || ['q', 'sort', 'page', 'service'].includes(own);
}

function isFacet(key: string): boolean {
  return facetKeys.includes(key) || (key.startsWith('f.') && key.length > 2);
}
