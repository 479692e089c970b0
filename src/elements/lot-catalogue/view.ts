// One rendering of the list: what is known, what is asked, and what the reader may do about it. The element
// makes it; the templates beside it show it.

import type {Lot, Service} from '../../catalogue/model.ts';
import type {Result, Sort} from '../../query/query.ts';
import type {SelectionBoxes} from '../../ui/selection-boxes.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {ListQuery} from './list-query.ts';
import type {Control} from './controls.ts';
import type {FaultController} from '../base/fault-controller.ts';
import type {Presets} from '../base/presets.ts';

export type ListLayout = 'cards' | 'table' | 'list';

export interface ListView {
  readonly context: ViewContext;
  readonly listQuery: ListQuery;
  readonly result: Result;
  readonly presets: Presets;
  readonly controls: ReadonlySet<Control>;
  readonly layout: ListLayout;
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
  /** The whole result is on its way to paper. */
  readonly printing: boolean;
  /** Whether filters are unfolded where there is little room. */
  readonly unfolded: boolean;
  /** Ids of the services that stand open. */
  readonly open: ReadonlySet<string>;
  /** Name or id of the service that a link was about and that is not here. */
  readonly notHere: string | undefined;
  readonly sharing: Sharing;
  readonly selectionBoxes: SelectionBoxes;
  /** How many services something else asked would give. */
  readonly whatIf: (listQuery: ListQuery) => number;
  /** Renders a service; one that throws costs no more than its own place. */
  readonly contain: FaultController['contain'];
  readonly actions: ListActions;
}

/** Whether the list has a link of its own, and whether the reader has it: `by-hand` where copying is forbidden. */
export type Sharing = 'impossible' | 'possible' | 'copied' | {readonly byHand: string};

export interface ListActions {
  readonly type: (search: string) => void;
  /** Searches for something that we proposed. */
  readonly search: (search: string) => void;
  readonly tick: (facet: string, value: string, on: boolean) => void;
  /** @param chip - Its place among the chips. */
  readonly remove: (facet: string, value: string, chip: number) => void;
  readonly removeFacet: (facet: string) => void;
  readonly showWithdrawn: () => void;
  readonly clear: () => void;
  readonly sort: (by: Sort) => void;
  readonly turnTo: (page: number) => void;
  readonly fold: () => void;
  readonly skipToResults: () => void;
  readonly open: (service: Service, click: Event) => void;
  /** Where a service has a page of its own; undefined where it opens in place. */
  readonly hrefOf: (service: Service) => string | undefined;
  /** A link to this list with the service open; undefined without URL state. */
  readonly linkTo: (service: Service) => string | undefined;
  readonly exportCsv: () => void;
  readonly share: () => void;
}
