// What is asked, as parameters of the page's URL, and back. Pages have parameters too, and call them like ours: a page that
// is no number, an order that we do not have and a value or service that the catalogue lacks are none of ours.

import {sorts, type Filters} from '../../query/query.ts';
import {getOrCreate} from '../../catalogue/get-or-create.ts';
import {withParameters} from '../base/links/url-parameters.ts';
import {decisionFacet, type ListQuery} from './list-query.ts';

/** What a URL can say: what is asked, and which service stands open. */
export interface UrlState {
  readonly listQuery: ListQuery;
  /** Id of the service that the link is about. */
  readonly service: string | undefined;
}

/** How the list's parameters are known among those of the page. */
export interface UrlKeys {
  /** Stands before each key, so that two lists may share a page. Whatever has it is the list's. */
  readonly prefix: string;
  /** Whether the catalogue has a value of a facet, or a `service` of this id; yes while that is not known. */
  readonly hasValue: (key: string, value: string) => boolean;
}

/**
 * Returns what the URL asks of this list; undefined if it says nothing to it.
 *
 * @param query - The URL's query, with or without `?`.
 */
export function readListUrl(query: string, keys: UrlKeys): UrlState | undefined {
  const isOurs = ownership(keys, query);
  const own = [...new URLSearchParams(query)]
    .filter(([key, value]) => isOurs(key, value))
    .map(([key, value]): Pair => [key.slice(keys.prefix.length), value]);
  if (own.length === 0) return undefined;
  const get = (key: string) => own.find((pair) => pair[0] === key)?.[1];
  return {
    listQuery: {
      search: get('q') ?? '',
      sort: sorts.find((each) => each === get('sort')),
      page: Math.max(1, Number.parseInt(get('page') ?? '1', 10) || 1),
      filters: readFilters(own),
    },
    service: get('service'),
  };
}

/**
 * Returns the URL with our parameters replaced. What asks for nothing is left out, and so is what would stand beside a
 * parameter of the page with the same name: of two the page may take ours.
 *
 * @param initial - What a URL means that says nothing to this list. Where that is something, asking for nothing is said.
 */
export function writeListUrl(href: string, keys: UrlKeys, {listQuery, service}: UrlState, initial: ListQuery): string {
  const own = pairs(listQuery, service);
  const {search} = new URL(href);
  if (own.length === 0 && pairs(initial, undefined).length > 0) own.push(['q', '']);
  const kept = withParameters(href, ownership(keys, search), '');
  const taken = new URL(kept).searchParams;
  const free = own.map(([key, value]): Pair => [keys.prefix + key, value]).filter(([key]) => !taken.has(key));
  return withParameters(kept, () => false, new URLSearchParams(free).toString());
}

type Pair = [key: string, value: string];

/**
 * Returns a function that takes the parameters of a URL in their order and tells which are ours. Ours are written behind
 * those of the page. So a value that the catalogue lacks is ours if it stands behind another of ours, for a link may be
 * older than the catalogue; otherwise it is the page's, and so are a page number and an order beside it.
 */
function ownership({prefix, hasValue}: UrlKeys, query: string): (key: string, value: string) => boolean {
  const isKnown = (key: string, value: string) => !namesValue(key) || hasValue(key, value);
  const isPages = prefix === '' && [...new URLSearchParams(query)].some((pair) => !isKnown(...pair));
  let isBehindOurs = prefix !== '';
  return (key, value) => {
    if (!key.startsWith(prefix)) return false;
    const own = key.slice(prefix.length);
    if (own === 'q' || (namesValue(own) && hasValue(own, value))) isBehindOurs = true;
    if (own === 'q' || namesValue(own)) return isBehindOurs;
    return isOwnKey(own) && (isBehindOurs || !isPages) && (prefix !== '' || isUnderstood(own, value));
  };
}

function namesValue(key: string): boolean {
  return key === 'service' || isFacet(key);
}

function isOwnKey(key: string): boolean {
  return ['sort', 'page'].includes(key);
}

/** Whether the value is one that the list understands by this key. */
function isUnderstood(key: string, value: string): boolean {
  if (key === 'page') return /^-?\d+$/.test(value);
  return key !== 'sort' || (sorts as readonly string[]).includes(value);
}

function isFacet(key: string): boolean {
  return facetKeys.includes(key) || (key.startsWith('f.') && key.length > 2);
}

const facetKeys = ['lot', 'category', 'supplier', 'capability', 'works-with', 'status'];

function readFilters(own: readonly Pair[]): Filters {
  const filters = new Map<string, string[]>();
  for (const [key, value] of own) if (isFacet(key) && value !== '') getOrCreate(filters, key, () => []).push(value);
  return Object.fromEntries(filters);
}

function pairs({search, sort, page, filters}: ListQuery, service: string | undefined): Pair[] {
  const ticked = Object.entries(filters)
    .filter(([facet]) => facet !== decisionFacet)
    .flatMap(([facet, values]) => values.map((value): Pair => [facet, value]));
  const single: [string, string | undefined][] = [
    ['sort', sort],
    ['page', page > 1 ? String(page) : undefined],
    ['service', service],
  ];
  return [
    ...(search.trim() ? [['q', search.trim()] as Pair] : []),
    ...ticked,
    ...single.filter((pair): pair is Pair => pair[1] !== undefined),
  ];
}
