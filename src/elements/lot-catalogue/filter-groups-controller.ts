// Which groups of filters have been filled with their options: those that have ever been open. The options of the others
// are not rendered, for in a large catalogue they are most of what the list would consist of.

import type {LitElement, ReactiveController} from 'lit';
import type {FacetId} from '../../query/query.ts';

export class FilterGroupsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #render: () => void;
  readonly #filled = new Set<FacetId>();

  /** @param render - Renders the host synchronously: whoever opens a group may move focus into it at once. */
  constructor(host: LitElement, render: () => void) {
    this.#host = host;
    this.#render = render;
    host.addController(this);
  }

  readonly isFilled = (facet: FacetId): boolean => this.#filled.has(facet);

  /** Fills a group that is about to open, or has been opened by something else than its summary. */
  readonly fill = (facet: FacetId): void => {
    if (this.#filled.has(facet)) return;
    this.#filled.add(facet);
    this.#render();
  };

  /** Remembers those that were filled because they are open at first. */
  hostUpdated(): void {
    const filled = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-filled]');
    for (const {dataset} of filled) this.#filled.add(dataset.filled!);
  }
}
