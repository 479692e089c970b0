// src/elements/lot-catalogue/view.ts
// One rendering of the list: what is known, what is asked, and what the reader may do about it. The element
// makes it; the templates beside it show it.

import type {Lot, Service} from '../../catalogue/model.ts';
import type {Result, Sort} from '../../query/query.ts';
import type {Presentation} from '../../ui/presentation.ts';
import type {Asked} from './asked.ts';
import type {Control} from './controls.ts';
import type {Presets} from './presets.ts';

export interface ListView {
  readonly presentation: Presentation;
  readonly asked: Asked;
  readonly result: Result;
  readonly presets: Presets;
  readonly controls: ReadonlySet<Control>;
  /** The list's heading: the one lot that it shows, else the catalogue's title. */
  readonly title: string;
  /** What its landmarks are called by, told apart from other lists on the page. */
  readonly name: string;
  /** The lots whose services the page's author lets it show. */
  readonly lots: readonly Lot[];
  /** Services on a page. */
  readonly perPage: number;
  /** More services are still to come. */
  readonly arriving: boolean;
  /** Whether filters are unfolded where there is little room. */
  readonly unfolded: boolean;
  /** Ids of the services that stand open. */
  readonly open: ReadonlySet<string>;
  readonly actions: ListActions;
}

export interface ListActions {
  readonly type: (search: string) => void;
  readonly tick: (facet: string, value: string, on: boolean) => void;
  /** @param chip - Its place among the chips. */
  readonly remove: (facet: string, value: string, chip: number) => void;
  readonly clear: () => void;
  readonly sort: (by: Sort) => void;
  readonly turnTo: (page: number) => void;
  readonly fold: () => void;
  readonly skipToResults: () => void;
  readonly open: (service: Service, click: Event) => void;
  /** Where a service has a page of its own; undefined where it opens in place. */
  readonly hrefOf: (service: Service) => string | undefined;
}
