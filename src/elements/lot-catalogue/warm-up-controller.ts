// Prepares a catalogue for searching once it has been painted, in slices between frames, and rehearses a search, so that
// neither the first services nor a key press waits for it. While services arrive it lets them pass, until somebody comes to
// the list: a search then begins with what is prepared.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Catalogue} from '../../catalogue/model.ts';
import {prepareSome, rehearse, searchableSoFar} from '../../query/query.ts';
import {painted} from '../../source/abortable.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {memoizeLast} from '../base/memoize-last.ts';

// Long enough to get on, short enough for a frame to be drawn in time.
const sliceMs = 8;

const servicesAtOnce = 100;

export interface WarmUpConfig {
  /** What the host shows; undefined while there is no catalogue. */
  readonly context: () => ViewContext | undefined;
  /** Whether more services of it are on their way. */
  readonly isArriving: () => boolean;
  /** What is searched for. */
  readonly search: () => string;
}

export class WarmUpController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #config: WarmUpConfig;
  #hasVisitor = false;
  #isUnderWay = false;
  #slices = 0;
  #prepared: Catalogue | undefined;

  constructor(host: ReactiveControllerHost & Element, config: WarmUpConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
    host.addEventListener('focusin', () => {
      this.#hasVisitor = true;
      this.hostUpdated();
    });
  }

  /** As much of the catalogue as can be searched at once. It grows between updates. */
  searched({catalogue}: ViewContext): Catalogue {
    return this.#isSearching ? this.#searchable(catalogue, this.#slices) : catalogue;
  }

  /** Whether that is not all of it. */
  get isPreparing(): boolean {
    const context = this.#config.context();
    return context !== undefined && this.searched(context) !== context.catalogue;
  }

  readonly #searchable = memoizeLast((catalogue: Catalogue, _slices: number) => searchableSoFar(catalogue));

  get #isSearching(): boolean {
    return this.#config.search().trim() !== '';
  }

  hostUpdated(): void {
    if (!this.#due) return;
    if (this.#isUrgent) this.#continueLater();
    else void painted().then(() => this.#continueLater());
  }

  get #isUrgent(): boolean {
    return this.#hasVisitor || this.#isSearching;
  }

  /** What is to be prepared now. */
  get #due(): ViewContext | undefined {
    const context = this.#config.context();
    const mayWait = this.#config.isArriving() && !this.#isUrgent;
    return mayWait || context?.catalogue === this.#prepared ? undefined : context;
  }

  #continueLater(): void {
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    setTimeout(() => {
      this.#isUnderWay = false;
      const context = this.#due;
      if (!context) return;
      const {catalogue, asOf} = context;
      const before = this.searched(context);
      const hasMore = prepareSlice(context);
      this.#slices++;
      if (this.searched(context).parts.length > before.parts.length) this.#host.requestUpdate();
      if (hasMore) return this.#continueLater();
      this.#prepared = catalogue;
      if (!this.#config.isArriving()) setTimeout(() => rehearse(catalogue, asOf));
    });
  }
}

/** Returns whether more remains to be done. */
function prepareSlice({catalogue, asOf}: ViewContext): boolean {
  const end = performance.now() + sliceMs;
  while (prepareSome(catalogue, asOf, servicesAtOnce)) if (performance.now() > end) return true;
  return false;
}
