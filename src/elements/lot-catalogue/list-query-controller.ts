// What the reader asks of the list, and what follows when it changes: focus moves, the URL follows, and the page is told.

import type {LitElement, PropertyValues, ReactiveController} from 'lit';
import type {Service} from '../../catalogue/model.ts';
import type {Result} from '../../query/query.ts';
import {announce} from '../../ui/announcer.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {hold} from '../base/focus/anchor-controller.ts';
import type {FocusController} from '../base/focus/focus-controller.ts';
import {withSearch, withWithdrawn, type ListQuery} from './list-query.ts';
import type {ListQueryRunner} from './list-query-runner.ts';
import {ListUrlController} from './list-url-controller.ts';
import {QueryEvent} from './lot-catalogue.events.ts';
import {OpenServices} from './open-services.ts';
import {describeResult} from './result-summary.ts';
import {initialQuery, perPage, type ListSettings} from './settings.ts';
import type {SetQuery} from './view.ts';

type ListQueryHost = LitElement &
  ListSettings & {
    readonly urlState: string;
    readonly urlPrefix: string;
    readonly detailUrl: string;
    readonly result: Result | undefined;
  };

export interface ListQueryConfig {
  readonly context: () => ViewContext | undefined;
  readonly resultsHeading: () => HTMLElement | null;
  /** What the list shows, in a few words. */
  readonly inWords: () => string;
}

export class ListQueryController implements ReactiveController {
  /** Which services the reader has opened. */
  readonly services: OpenServices;
  readonly url: ListUrlController;
  readonly #host: ListQueryHost;
  readonly #focus: FocusController;
  readonly #runner: ListQueryRunner;
  readonly #config: ListQueryConfig;
  #now: ListQuery = {search: '', sort: undefined, page: 1, filters: {}};
  /** What the reader has changed since the last update. */
  #change: 'typing' | 'whole' | undefined;

  constructor(host: ListQueryHost, focus: FocusController, runner: ListQueryRunner, config: ListQueryConfig) {
    this.#host = host;
    this.#focus = focus;
    this.#runner = runner;
    this.#config = config;
    this.url = new ListUrlController(host, {
      catalogue: () => (runner.isArriving ? undefined : config.context()?.catalogue),
      initial: () => initialQuery(host),
      current: () => ({listQuery: this.#now, service: this.services.last}),
      follow: ({listQuery, service}) => {
        this.#put(listQuery);
        this.services.follow(service);
      },
      moved: () => {
        if (!focus.hasMoved) announce(config.inWords(), host);
      },
    });
    this.services = new OpenServices(host, {
      linkTo: (service) => this.url.hrefTo(service),
      changed: () => this.url.commit(),
    });
    host.addController(this);
  }

  /** What is asked now. */
  get now(): ListQuery {
    return this.#now;
  }

  /** Takes what a script asks: nothing is announced, and no event tells of it. */
  replace(listQuery: ListQuery): void {
    this.#put(listQuery);
    this.services.forgetLast();
    this.url.typing();
  }

  /** Takes what the reader asks. */
  readonly set: SetQuery = (change, then) => {
    this.#put(change(this.#now));
    this.services.forgetLast();
    this.#change = then === 'typing' ? 'typing' : 'whole';
    if (then === 'results') this.#focus.next(this.#config.resultsHeading);
    else if (typeof then === 'object') this.#focus.nextInPlace('.chip', then.chip, this.#config.resultsHeading);
  };

  /** Shows a withdrawn service that a link was about, and opens it. */
  readonly showWithdrawn = ({id}: Service): void => {
    this.set(withWithdrawn);
    this.services.follow(id);
  };

  /** Takes attributes that have changed, and what a link asks. To be called before the result is made. */
  settle(changed: PropertyValues): void {
    const {search, sort, page} = initialQuery(this.#host);
    if (changed.has('search')) this.#now = withSearch(this.#now, search);
    if (changed.has('sort')) this.#now = {...this.#now, sort};
    if (changed.has('page')) this.#now = {...this.#now, page};
    this.url.settle();
    const context = this.#config.context();
    if (context && this.services.isExpecting) this.#turnToExpected(context);
  }

  /** Once it is on show, what the reader has changed is announced, unless focus goes to where it is said. */
  hostUpdated(): void {
    const context = this.#config.context();
    const {result} = this.#host;
    const change = this.#change;
    if (!change || !context || !result || this.#runner.isPreparing) return;
    this.#change = undefined;
    const {activeElement} = this.#host.renderRoot as ShadowRoot;
    const isSaid = this.#focus.hasMoved && activeElement === this.#config.resultsHeading();
    if (!isSaid) announce(describeResult(result, this.#now, context), this.#host);
    if (change === 'typing') this.url.typing();
    else this.url.commit();
    const asked = new QueryEvent(this.#now, result.total);
    this.#host.dispatchEvent(asked);
  }

  #put(listQuery: ListQuery): void {
    this.#now = listQuery;
    this.#host.requestUpdate();
  }

  /** Turns to the page that holds the service of a link, once that has come. */
  #turnToExpected(context: ViewContext): void {
    const {result, resultOf} = this.#runner.run(context);
    const withdrawn = () => resultOf(withWithdrawn(this.#now)).all();
    const place = this.services.openExpected(context.catalogue, result.all(), this.#runner.isArriving, withdrawn);
    if (place === undefined) return;
    const size = perPage(this.#host);
    this.#now = {...this.#now, page: Math.floor(place / size) + 1};
    this.#focus.next(() => {
      const openers = this.#host.renderRoot.querySelectorAll<HTMLElement>('.opener');
      const opener = openers[place % size] ?? this.#config.resultsHeading();
      if (opener) hold(opener);
      return opener;
    });
  }
}
