// A reader who looks for what works with one system uses that system: it becomes a fact for all elements of the catalogue.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ReaderState} from '../../reader/reader-state.ts';
import type {ListQuery} from './list-query.ts';

type WorksWithHost = ReactiveControllerHost & {readonly query: ListQuery};

export class WorksWithController implements ReactiveController {
  readonly #host: WorksWithHost;
  readonly #state: () => ReaderState | undefined;
  /** The system that was told last. */
  #system: string | undefined;

  /** @param state - What the reader said; undefined while there is no catalogue. */
  constructor(host: WorksWithHost, state: () => ReaderState | undefined) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#state();
    if (!state) return;
    const {'works-with': ticked = []} = this.#host.query.filters;
    const before = this.#system;
    const system = ticked.length === 1 ? ticked[0] : undefined;
    if (system === before) return;
    this.#system = system;
    if (system !== undefined || state.facts.principalSystem === before) state.setFacts({principalSystem: system});
  }
}
