// The list's part in the page's URL: what is asked, and which service stands open.

import type {LitElement} from 'lit';
import type {Service} from '../../catalogue/model.ts';
import {enumAttribute} from '../base/attributes.ts';
import {UrlController} from '../base/url-controller.ts';
import type {ListQuery} from './list-query.ts';
import {readListUrl, writeListUrl, type UrlState} from './url-state.ts';

type ListUrlHost = LitElement & {readonly urlState: string; readonly urlPrefix: string};

export interface ListUrlUse {
  /** What is asked as the author set it: what a URL means that says nothing to the list. */
  readonly initial: () => ListQuery;
  /** What is asked now, and the service last opened. */
  readonly current: () => UrlState;
  /** Takes what a URL says. */
  readonly follow: (state: UrlState) => void;
}

export class ListUrl extends UrlController {
  readonly #host: ListUrlHost;
  readonly #use: ListUrlUse;

  constructor(host: ListUrlHost, use: ListUrlUse) {
    super(host, {
      isOn: () => isKept(host),
      says: (query) => readListUrl(query, host.urlPrefix) !== undefined,
      read: (query) => {
        use.follow(readListUrl(query, host.urlPrefix) ?? {listQuery: use.initial(), service: undefined});
      },
      write: (href) => writeListUrl(href, host.urlPrefix, use.current(), use.initial()),
    });
    this.#host = host;
    this.#use = use;
  }

  /** Whether what is asked is kept in the URL. */
  get isOn(): boolean {
    return isKept(this.#host);
  }

  /** A link to the list as it is, with the service open; undefined where the URL is not used. */
  hrefTo({id}: Service): string | undefined {
    if (!this.isOn) return undefined;
    const {listQuery} = this.#use.current();
    return writeListUrl(location.href, this.#host.urlPrefix, {listQuery, service: id}, this.#use.initial());
  }
}

function isKept(host: ListUrlHost): boolean {
  return enumAttribute(host, 'url-state', host.urlState, ['off', 'query']) === 'query';
}
