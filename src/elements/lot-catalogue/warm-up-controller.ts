// Prepares a catalogue for searching once it has been painted, in slices between frames, and rehearses a search, so that
// neither the first services nor the first key press waits for it.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Catalogue} from '../../catalogue/model.ts';
import {prepareSome, rehearse} from '../../query/query.ts';
import type {ViewContext} from '../../ui/view-context.ts';

// Long enough to get on, short enough for a frame to be drawn in time.
const sliceMs = 8;

const servicesAtOnce = 100;

export class WarmUpController implements ReactiveController {
  readonly #shown: () => ViewContext | undefined;
  #catalogue: Catalogue | undefined;

  /** @param shown - What the host shows; undefined while there is no catalogue. */
  constructor(host: ReactiveControllerHost, shown: () => ViewContext | undefined) {
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const context = this.#shown();
    if (!context || context.catalogue === this.#catalogue) return;
    this.#catalogue = context.catalogue;
    // A frame's callbacks come before it is painted, a timer that they set comes after.
    requestAnimationFrame(() => this.#continueLater(context));
  }

  #continueLater(context: ViewContext): void {
    setTimeout(() => {
      if (context.catalogue !== this.#catalogue) return;
      if (prepareSlice(context)) this.#continueLater(context);
      else setTimeout(() => rehearse(context.catalogue, context.asOf));
    });
  }
}

/** Returns whether more remains to be done. */
function prepareSlice({catalogue, asOf}: ViewContext): boolean {
  const end = performance.now() + sliceMs;
  while (prepareSome(catalogue, asOf, servicesAtOnce)) if (performance.now() > end) return true;
  return false;
}
