// Tries again when the reader asks for it: announces the attempt, remembers when it was made, so that a second failure
// can be told from the first, and moves focus to what came of it.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {snapshotOf, type CatalogueController, type LoadState} from './catalogue-controller.ts';

export interface RetryConfig {
  /** Announces the attempt; the function that it returns takes that back. */
  readonly announce: () => () => void;
  /** Where focus goes once the attempt has ended. */
  readonly target: () => HTMLElement | null;
}

export class RetryController implements ReactiveController {
  /** When the reader last tried again, if ever. */
  triedAt: Date | undefined;
  readonly #source: CatalogueController;
  readonly #config: RetryConfig;
  /** The attempt under way, and what was on screen before it. */
  #attempt: {readonly before: unknown; readonly takeBack: () => void} | undefined;

  constructor(host: ReactiveControllerHost, source: CatalogueController, config: RetryConfig) {
    this.#source = source;
    this.#config = config;
    host.addController(this);
  }

  /** Asks the server once more. */
  readonly tryAgain = (): void => {
    this.triedAt = new Date();
    this.#attempt = {before: snapshotOf(this.#source.state), takeBack: this.#config.announce()};
    void this.#source.refresh();
  };

  /** Whether an attempt is under way that the reader has asked for. */
  get isRetrying(): boolean {
    return this.#attempt !== undefined;
  }

  hostUpdated(): void {
    const {state} = this.#source;
    if (!this.#attempt || isTrying(state) || snapshotOf(state) === this.#attempt.before) return;
    this.#attempt.takeBack();
    this.#attempt = undefined;
    this.#config.target()?.focus();
  }
}

function isTrying(state: LoadState): boolean {
  return state.kind === 'loading' || ('snapshot' in state && state.snapshot.saved?.retrying === true);
}
