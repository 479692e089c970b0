// A reader who looks for what works with one system uses that system: it becomes a fact for all elements of the catalogue.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ReaderState} from '../../reader/reader-state.ts';

export interface WorksWithConfig {
  /** What the reader said; undefined while there is no catalogue. */
  readonly state: () => ReaderState | undefined;
  /** Ids of the systems that the reader has ticked. */
  readonly ticked: () => readonly string[];
}

export class WorksWithController implements ReactiveController {
  readonly #config: WorksWithConfig;
  /** The system that was told last. */
  #system: string | undefined;

  constructor(host: ReactiveControllerHost, config: WorksWithConfig) {
    this.#config = config;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#config.state();
    if (!state) return;
    const ticked = this.#config.ticked();
    const before = this.#system;
    const system = ticked.length === 1 ? ticked[0] : undefined;
    if (system === before) return;
    this.#system = system;
    if (system !== undefined || state.facts.principalSystem === before) state.setFacts({principalSystem: system});
  }
}
