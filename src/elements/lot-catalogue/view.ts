// One rendering of the list. The element makes it; each template beside it takes the slice that it needs.

import type {ElementView} from '../base/frame/frame.ts';
import type {Control} from './controls.ts';
import type {ListQuery} from './list-query.ts';
import type {ListResult} from './run-list-query.ts';

export type ListLayout = 'cards' | 'table' | 'list';

export interface ListView extends ElementView, ListResult {
  readonly title: string;
  readonly lots: ListResult['lots'];
  readonly unknown: ListResult['unknown'];
  readonly listQuery: ListQuery;
  readonly controls: ReadonlySet<Control>;
  readonly layout: ListLayout;
  /** Whether more services are still to come. */
  readonly arriving: boolean;
  /** Whether it is rendered for paper: then all of the result is. */
  readonly printing: boolean;
  /** How many services are rendered: for the first paint, no more than fill the window. */
  readonly most: number;
}

/** A view with what only the element itself knows. */
export interface NamedView extends ListView {
  /** What its landmarks are called by, told apart from other lists on the page. */
  readonly name: string;
  /** Says which day it shows, if that is for this list to say. */
  readonly day: unknown;
}

/** Changes what the reader asks. */
export type SetQuery = (change: (listQuery: ListQuery) => ListQuery, then?: AfterChange) => void;

/**
 * What follows: focus goes to the results, or to the chip at this place; or the reader goes on typing. Else focus stays,
 * and the result is announced.
 */
export type AfterChange = 'results' | {readonly chip: number} | 'typing';
