// Tells people who do not see it how a load goes: that the first one takes long, how a long one ended, and that something
// new has replaced what was on show. A first load that takes no time is silent.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {announce} from '../../../ui/announcer.ts';
import type {Msg} from '../../../ui/messages.ts';
import type {CatalogueController} from './catalogue-controller.ts';

export interface LoadNewsConfig {
  readonly msg: () => Msg;
  /** What the element shows, in a few words. */
  readonly inWords: () => string;
  /** Whether the reader has asked for the load: then focus goes to what came of it. */
  readonly isRetrying: () => boolean;
}

const slowMs = 3000;
/** The announcer waits for a second itself. */
const waitMs = slowMs - 1000;

export class LoadNewsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #source: CatalogueController;
  readonly #config: LoadNewsConfig;
  /** When the first load began, until it has ended. */
  #began: number | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #takeBack: (() => void) | undefined;
  /** The catalogue on show. */
  #shown: object | undefined;
  /** Whether any load has ended, well or badly. */
  #hasEnded = false;

  constructor(host: ReactiveControllerHost & Element, source: CatalogueController, config: LoadNewsConfig) {
    this.#host = host;
    this.#source = source;
    this.#config = config;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopWaiting();
    this.#began = undefined;
  }

  hostUpdated(): void {
    const {state} = this.#source;
    if (state.kind === 'loading') return this.#wait();
    this.#stopWaiting();
    if ('snapshot' in state && state.snapshot.arriving) return;
    const shown = 'snapshot' in state ? state.snapshot.catalogue : undefined;
    const isSlow = this.#began !== undefined && performance.now() - this.#began > slowMs;
    const isFirst = this.#began !== undefined || !this.#hasEnded;
    const isTheirs = 'snapshot' in state && state.snapshot.url === ''; // a page may set it as often as it likes
    const isNews = !isFirst && shown !== undefined && shown !== this.#shown && !isTheirs && !this.#config.isRetrying();
    this.#shown = shown;
    this.#hasEnded = true;
    this.#began = undefined;
    if (isSlow) this.#say(shown ? 'load.ended' : undefined);
    else if (isNews) this.#say('load.new');
  }

  /** @param as - What to say of it; when absent it speaks for itself. */
  #say(as: 'load.ended' | 'load.new' | undefined): void {
    const shown = this.#config.inWords();
    announce(as ? this.#config.msg()(as, {shown}) : shown, this.#host);
  }

  #wait(): void {
    if (this.#began !== undefined || !this.#host.isConnected) return;
    this.#began = performance.now();
    this.#waiting = setTimeout(() => {
      this.#takeBack = announce(this.#config.msg()('loading'), this.#host);
    }, waitMs);
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting);
    this.#takeBack?.();
    this.#takeBack = undefined;
  }
}
