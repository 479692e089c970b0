// What the author sets in the list's attributes. What cannot be understood means the default, with a warning.

import {sorts} from '../../query/query.ts';
import {enumAttribute, integerAttribute} from '../base/attributes.ts';
import {slottedHeading} from '../base/frame/headings.ts';
import {readControls} from './controls.ts';
import type {ListQuery} from './list-query.ts';
import type {ListLayout} from './view.ts';

// A list without pages still stays a list that can be scrolled.
const mostWithoutPages = 100;

export interface ListSettings extends Element {
  readonly lot: string;
  readonly category: string;
  readonly supplier: string;
  readonly capability: string;
  readonly worksWith: string;
  readonly status: string;
  readonly services: string;
  readonly facets: string;
  readonly search: string;
  readonly sort: string;
  readonly page: number;
  readonly pageSize: number;
  readonly layout: string;
  readonly controls: string;
  readonly heading: string;
}

/** What is asked before the reader has asked anything. */
export function initialQuery(settings: ListSettings): ListQuery {
  const {search, sort, page} = settings;
  return {
    search,
    sort: sort === '' ? undefined : enumAttribute(settings, 'sort', sort, sorts),
    page: integerAttribute(settings, 'page', page, {least: 1, most: 1_000_000, otherwise: 1}),
    filters: {},
  };
}

/** Services on a page. */
export function perPage(settings: ListSettings): number {
  if (!readControls(settings, settings.controls).has('pages')) return mostWithoutPages;
  return integerAttribute(settings, 'page-size', settings.pageSize, {least: 1, most: 100, otherwise: 10});
}

export function readLayout(settings: ListSettings): ListLayout {
  return enumAttribute<ListLayout>(settings, 'layout', settings.layout, ['cards', 'table', 'list']);
}

/** The author's heading, in the slot or the attribute, else ours. */
export function headingInWords(settings: ListSettings, ours: string): string {
  return slottedHeading(settings)?.textContent.trim() || settings.heading || ours;
}
