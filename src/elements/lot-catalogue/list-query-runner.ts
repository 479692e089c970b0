// Puts what is asked to the catalogue: a search to as much of it as is prepared, and again as that grows.

import type {LitElement} from 'lit';
import type {ViewContext} from '../../ui/view-context.ts';
import type {CatalogueController} from '../base/load/catalogue-controller.ts';
import type {DeciderController} from '../base/order/decider-controller.ts';
import {memoizeLast} from '../base/memoize-last.ts';
import {resolvePresets, type PresetAttributes} from '../base/presets.ts';
import type {PrintController} from '../base/print/print-controller.ts';
import type {ListQuery} from './list-query.ts';
import {runListQuery, shownLots, type ListResult} from './run-list-query.ts';
import {perPage, type ListSettings} from './settings.ts';
import {WarmUpController} from './warm-up-controller.ts';

// Nobody prints a longer list.
const mostPrinted = 1000;

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

  constructor(host: ListQueryRunnerHost, config: ListQueryRunnerConfig) {
    this.#host = host;
    this.#config = config;
    this.#warmUp = new WarmUpController(host, {
      context: config.context,
      isArriving: () => config.source.arriving,
      search: () => host.query.search,
    });
  }

  /** Returns the last result again while the question is the same: opening a service, for one, puts none. */
  run(context: ViewContext): ListResult {
    const {asOf} = context;
    const catalogue = this.#warmUp.searched(context);
    const {lot, category, supplier, capability, worksWith, status, services, facets} = this.#host;
    const attributes = this.#attributes(lot, category, supplier, capability, worksWith, status, services, facets);
    const presets = this.#presets(catalogue, attributes);
    const {listQuery, perPage} = this.#page;
    const decided = this.#config.decider.groups(context);
    const result = this.#result(catalogue, asOf, presets, listQuery, perPage, decided);
    const lots = shownLots(catalogue, presets, result);
    return {
      result,
      perPage,
      lots,
      onlyLots: presets.preset.lot && new Set(lots),
      unknown: presets.unknown,
      resultOf: (other) => runListQuery(catalogue, asOf, presets, other, perPage, decided),
    };
  }

  readonly #attributes = memoizeLast(
    (
      lot: string,
      category: string,
      supplier: string,
      capability: string,
      worksWith: string,
      status: string,
      services: string,
      facets: string,
    ): PresetAttributes => ({lot, category, supplier, capability, 'works-with': worksWith, status, services, facets}),
  );

  readonly #presets = memoizeLast(resolvePresets);
  readonly #result = memoizeLast(runListQuery);

  /** What is asked, and how much of the result shows at once. On paper it is one long page. */
  get #page() {
    const {query} = this.#host;
    return this.#config.print.isPrinting
      ? {listQuery: {...query, page: 1}, perPage: mostPrinted}
      : {listQuery: query, perPage: perPage(this.#host)};
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
