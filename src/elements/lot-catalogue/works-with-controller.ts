// A reader who looks for what works with one system uses that system: it becomes a fact for all elements of the catalogue.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ReaderState} from '../../reader/reader-state.ts';

export interface WorksWithUse {
  /** What the reader said; undefined while there is no catalogue. */
  readonly state: () => ReaderState | undefined;
  /** Ids of the systems that the reader has ticked. */
  readonly ticked: () => readonly string[];
}

export class WorksWithController implements ReactiveController {
  readonly #use: WorksWithUse;
  /** The system that was told last. */
  #system: string | undefined;

  constructor(host: ReactiveControllerHost, use: WorksWithUse) {
    this.#use = use;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#use.state();
    if (!state) return;
    const ticked = this.#use.ticked();
    const before = this.#system;
    const system = ticked.length === 1 ? ticked[0] : undefined;
    if (system === before) return;
    this.#system = system;
    if (system !== undefined || state.facts.principalSystem === before) state.setFacts({principalSystem: system});
  }
}
