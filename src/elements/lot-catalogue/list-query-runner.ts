// Puts what is asked to the catalogue: a search to as much of it as is prepared, and again as that grows.

import type {LitElement} from 'lit';
import type {DecidedGroup} from '../base/service-decisions.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {ListQuery} from './list-query.ts';
import {memoizeListQuery, type ListResult} from './run-list-query.ts';
import {queryInputs, type ListSettings} from './settings.ts';
import {WarmUpController} from './warm-up-controller.ts';

export interface ListQueryRunnerConfig {
  readonly context: () => ViewContext | undefined;
  /** Whether more services are on their way. */
  readonly hasMore: () => boolean;
  /** What is asked now. */
  readonly listQuery: () => ListQuery;
  /** All services by the answer to whether they may be ordered, where that is known. */
  readonly decided: (context: ViewContext) => readonly DecidedGroup[] | undefined;
  readonly isPrinting: () => boolean;
}

export class ListQueryRunner {
  readonly #settings: ListSettings;
  readonly #config: ListQueryRunnerConfig;
  readonly #warmUp: WarmUpController;
  readonly #run = memoizeListQuery();

  constructor(host: LitElement & ListSettings, config: ListQueryRunnerConfig) {
    this.#settings = host;
    this.#config = config;
    const {context, hasMore, listQuery} = config;
    this.#warmUp = new WarmUpController(host, {context, isArriving: hasMore, search: () => listQuery().search});
  }

  run(context: ViewContext): ListResult {
    const {listQuery, decided, isPrinting} = this.#config;
    const searched = {...context, catalogue: this.#warmUp.searched(context)};
    return this.#run(queryInputs(this.#settings, searched, listQuery(), isPrinting(), decided(context)));
  }

  /** Whether the search has gone over only some of the services that are there. */
  get isPreparing(): boolean {
    return this.#warmUp.isPreparing;
  }

  /** Whether services are still to come, or to be prepared for the search. */
  get isArriving(): boolean {
    return this.#config.hasMore() || this.isPreparing;
  }
}
