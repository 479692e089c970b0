// The comparison's part in the page's URL: the services that the reader picked, here or with the boxes of other elements.

import type {LitElement} from 'lit';
import {mostCompared, type ReaderState} from '../../reader/reader-state.ts';
import {enumAttribute} from '../base/attributes.ts';
import {readCompareUrl, writeCompareUrl} from '../base/links/compare-url.ts';
import {UrlController} from '../base/links/url-controller.ts';

type ComparisonUrlHost = LitElement & {readonly urlState: string; readonly urlPrefix: string};

export interface ComparisonUrlConfig {
  /** Whether the author has named the services: then the URL is not used. */
  readonly isFixed: () => boolean;
  /** What the reader picked; undefined while there is no catalogue. */
  readonly state: () => ReaderState | undefined;
  /** Whether the catalogue has a service of this id. */
  readonly isKnown: (id: string) => boolean;
  /** Called when Back or Forward has changed what is compared, once that is on show. */
  readonly moved: () => void;
}

export class ComparisonUrlController extends UrlController {
  readonly #state: () => ReaderState | undefined;
  /** The ids that the URL names, and whose selection they are. */
  #named: {readonly of: ReaderState; readonly ids: string} | undefined;
  #beyond = 0;

  constructor(host: ComparisonUrlHost, {isFixed, state, isKnown, moved}: ComparisonUrlConfig) {
    super(host, {
      isOn: () => enumAttribute(host, 'url-state', host.urlState, ['off', 'query']) === 'query' && !isFixed(),
      isReady: () => state() !== undefined,
      prefix: () => host.urlPrefix,
      says: (query) => readCompareUrl(query, host.urlPrefix) !== undefined,
      read: (query) => {
        this.#follow(fitting([...new Set(readCompareUrl(query, host.urlPrefix))], isKnown));
        host.requestUpdate();
      },
      write: (href) => writeCompareUrl(href, host.urlPrefix, state()?.selectedIds('compare') ?? []),
      moved,
    });
    this.#state = state;
  }

  /** How many services the URL named beyond those that fit, until the reader picks others. */
  get beyond(): number {
    const {of, ids} = this.#named ?? {};
    return of && idsIn(of) === ids ? this.#beyond : 0;
  }

  /** Lets the URL follow what was picked. */
  override hostUpdated(): void {
    super.hostUpdated();
    const of = this.#state();
    if (!of) return;
    const before = this.#named;
    const ids = idsIn(of);
    this.#named = {of, ids};
    if (before?.of === of && before.ids !== ids) {
      this.#beyond = 0;
      this.commit();
    } else if (before?.of !== of && ids) {
      this.typing(); // picked before we came: no step that Back undoes
    }
  }

  /** Selects what a URL names, in its order. */
  #follow(ids: readonly string[]): void {
    const state = this.#state()!;
    const before = state.selectedIds('compare');
    if (ids.join('\n') !== before.join('\n')) {
      for (const id of before) state.select('compare', id, false);
      for (const id of ids) state.select('compare', id, true);
    }
    const selected = state.selectedIds('compare');
    this.#beyond = Math.max(0, ids.length - selected.length);
    this.#named = {of: state, ids: selected.join('\n')};
  }
}

/** In their order; where there are too many, those that the catalogue has come first. */
function fitting(ids: readonly string[], isKnown: (id: string) => boolean): readonly string[] {
  if (ids.length <= mostCompared) return ids;
  return [...ids.filter(isKnown), ...ids.filter((id) => !isKnown(id))];
}

function idsIn(state: ReaderState): string {
  return state.selectedIds('compare').join('\n');
}
