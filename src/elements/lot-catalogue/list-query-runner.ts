// Puts what is asked to the catalogue: a search to as much of it as is prepared, and again as that grows.

import type {LitElement} from 'lit';
import type {ViewContext} from '../../ui/view-context.ts';
import type {CatalogueController} from '../base/catalogue-controller.ts';
import type {DeciderController} from '../base/decider-controller.ts';
import type {PrintController} from '../base/print-controller.ts';
import type {ListQuery} from './list-query.ts';
import {memoizeListQuery, type ListResult} from './run-list-query.ts';
import {queryInputs, type ListSettings} from './settings.ts';
import {WarmUpController} from './warm-up-controller.ts';

type ListQueryRunnerHost = LitElement & ListSettings & {readonly query: ListQuery};

export interface ListQueryRunnerConfig {
  readonly context: () => ViewContext | undefined;
  readonly source: CatalogueController;
  readonly print: PrintController;
  readonly decider: DeciderController;
}

export class ListQueryRunner {
  readonly #host: ListQueryRunnerHost;
  readonly #config: ListQueryRunnerConfig;
  readonly #warmUp: WarmUpController;
  readonly #run = memoizeListQuery();

  constructor(host: ListQueryRunnerHost, config: ListQueryRunnerConfig) {
    this.#host = host;
    this.#config = config;
    this.#warmUp = new WarmUpController(host, {
      context: config.context,
      isArriving: () => config.source.arriving,
      search: () => host.query.search,
    });
  }

  run(context: ViewContext): ListResult {
    const {decider, print} = this.#config;
    const searched = {...context, catalogue: this.#warmUp.searched(context)};
    return this.#run(queryInputs(this.#host, searched, this.#host.query, print.isPrinting, decider.groups(context)));
  }

  /** Whether the search has gone over only some of the services that are there. */
  get isPreparing(): boolean {
    return this.#warmUp.isPreparing;
  }

  /** Whether services are still to come, or to be prepared for the search. */
  get isArriving(): boolean {
    return this.#config.source.arriving || this.isPreparing;
  }
}
