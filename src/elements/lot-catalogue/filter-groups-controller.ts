// What becomes of each group of filters. Those that have ever been open are filled with their options; the options of the
// others are not rendered, for in a large catalogue they are most of what the list would consist of. A long group is
// narrowed by what is typed in it.

import type {LitElement, ReactiveController} from 'lit';
import type {FacetId} from '../../query/query.ts';
import {announce} from '../../ui/announcer.ts';

export class FilterGroupsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #render: () => void;
  readonly #filled = new Set<FacetId>();
  readonly #typed = new Map<FacetId, string>();

  /** @param render - Renders the host synchronously: whoever opens a group may move focus into it at once. */
  constructor(host: LitElement, render: () => void) {
    this.#host = host;
    this.#render = render;
    host.addController(this);
  }

  isFilled(facet: FacetId): boolean {
    return this.#filled.has(facet);
  }

  /** Fills a group that is about to open, or has been opened by something else than its summary. */
  fill(facet: FacetId): void {
    if (this.#filled.has(facet)) return;
    this.#filled.add(facet);
    this.#render();
  }

  /** What is typed in a group; empty where nothing is. */
  typedIn(facet: FacetId): string {
    return this.#typed.get(facet) ?? '';
  }

  /** @param found - Says how many options that finds, to be announced. */
  type(facet: FacetId, typed: string, found: string): void {
    this.#typed.set(facet, typed);
    this.#host.requestUpdate();
    announce(found, this.#host);
  }

  /** Remembers those that were filled because they are open at first. */
  hostUpdated(): void {
    const filled = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-filled]');
    for (const {dataset} of filled) this.#filled.add(dataset.filled!);
  }
}
