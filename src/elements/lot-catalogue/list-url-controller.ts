// The list's part in the page's URL: what is asked, and which service stands open.

import {getOrCreate} from '../../catalogue/get-or-create.ts';
import type {LitElement} from 'lit';
import {findService, type Catalogue, type Service} from '../../catalogue/model.ts';
import {knownValues} from '../../query/presets.ts';
import type {FacetId} from '../../query/query.ts';
import {enumAttribute} from '../base/attributes.ts';
import {memoizeLast} from '../base/memoize-last.ts';
import {UrlController} from '../base/links/url-controller.ts';
import type {ListQuery} from './list-query.ts';
import {readListUrl, writeListUrl, type UrlKeys, type UrlState} from './url-state.ts';

type ListUrlHost = LitElement & {readonly urlState: string; readonly urlPrefix: string};

export interface ListUrlConfig {
  /** The catalogue once all of it has arrived. */
  readonly catalogue: () => Catalogue | undefined;
  /** What is asked as the author set it: what a URL means that says nothing to the list. */
  readonly initial: () => ListQuery;
  /** What is asked now, and the service last opened. */
  readonly current: () => UrlState;
  /** Takes what a URL says. */
  readonly follow: (state: UrlState) => void;
  /** Called when Back or Forward has changed what is asked, once that is on show. */
  readonly moved: () => void;
}

export class ListUrlController extends UrlController {
  readonly #host: ListUrlHost;
  readonly #config: ListUrlConfig;
  /** What has been taken from a URL before the catalogue could tell whose it is, and what was asked before. */
  #unsettled: {readonly query: string; readonly taken: ListQuery; readonly before: UrlState} | undefined;

  constructor(host: ListUrlHost, config: ListUrlConfig) {
    super(host, {
      isOn: () => isKept(host),
      prefix: () => host.urlPrefix,
      says: (query) => this.#read(query) !== undefined,
      read: (query) => this.#follow(query),
      write: (href) => this.#write(href, config.current()),
      moved: config.moved,
    });
    this.#host = host;
    this.#config = config;
  }

  /** Whether what is asked is kept in the URL. */
  get isOn(): boolean {
    return isKept(this.#host);
  }

  /** A link to the list as it is, with the service open; undefined where the URL is not used. */
  hrefTo({id}: Service): string | undefined {
    return this.isOn ? this.#write(location.href, {...this.#config.current(), service: id}) : undefined;
  }

  /**
   * Gives back what has been taken from a URL, if the catalogue shows that it was meant for the page. To be called before
   * each rendering.
   */
  settle(): void {
    const {catalogue, current, follow} = this.#config;
    const unsettled = this.#unsettled;
    if (!unsettled || !catalogue()) return;
    this.#unsettled = undefined;
    const isChanged = current().listQuery !== unsettled.taken;
    if (!isChanged && !this.#read(unsettled.query)) follow(unsettled.before);
  }

  #follow(query: string): void {
    const {catalogue, initial, current, follow} = this.#config;
    const authors = {listQuery: initial(), service: undefined};
    const before = this.#host.hasUpdated ? authors : current();
    const state = this.#read(query) ?? authors;
    follow(state);
    this.#unsettled = catalogue() ? undefined : {query, taken: state.listQuery, before};
  }

  #read(query: string): UrlState | undefined {
    return readListUrl(query, this.#keys);
  }

  #write(href: string, state: UrlState): string {
    return writeListUrl(href, this.#keys, state, this.#config.initial());
  }

  get #keys(): UrlKeys {
    const catalogue = this.#config.catalogue();
    return {
      prefix: this.#host.urlPrefix,
      hasValue: (key, value) => {
        if (!catalogue) return true;
        return key === 'service'
          ? findService(catalogue, value) !== undefined
          : this.#valuesOf(catalogue, key).has(value);
      },
    };
  }

  #valuesOf(catalogue: Catalogue, facet: FacetId): ReadonlySet<string> {
    return getOrCreate(this.#kept(catalogue), facet, () => new Set(knownValues(catalogue, facet).map(({id}) => id)));
  }

  /** Keeps the values of each facet for as long as the catalogue stays: every rendering may ask. */
  readonly #kept = memoizeLast((_catalogue: Catalogue) => new Map<FacetId, ReadonlySet<string>>());
}

function isKept(host: ListUrlHost): boolean {
  return enumAttribute(host, 'url-state', host.urlState, ['off', 'query']) === 'query';
}
