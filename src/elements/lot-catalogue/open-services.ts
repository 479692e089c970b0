// Which services stand open: those that the reader has opened, and the one that a link is about.

import type {LitElement} from 'lit';
import {findService, type Catalogue, type Service} from '../../catalogue/model.ts';
import {detailHref} from '../base/links/detail-href.ts';
import {ServiceEvent} from '../base/service.events.ts';
import {linkedService} from './linked-service.ts';
import type {ServiceOpener} from './service-title.ts';

export interface OpenServicesConfig {
  /** A link to the list with the service open; undefined where there is none. */
  readonly linkTo: (service: Service) => string | undefined;
  /** Told when the reader has opened or closed a service. */
  readonly changed: () => void;
}

export interface MissingService {
  /** Its name, or the id where that is all that is known. */
  readonly name: string;
  /** The service that would be shown if withdrawn ones were. */
  readonly withdrawn: Service | undefined;
}

type OpenServicesHost = LitElement & {readonly detailUrl: string};

export class OpenServices implements ServiceOpener {
  /** The id of the service opened last, until something else is asked: it stands in the URL. */
  last: string | undefined;
  /** The service that a link was about and that is not here, until something else is asked. */
  missing: MissingService | undefined;
  readonly linkTo: OpenServicesConfig['linkTo'];
  readonly #host: OpenServicesHost;
  readonly #config: OpenServicesConfig;
  readonly #ids = new Set<string>();
  /** The id of the service that a link is about, until it is on show. */
  #linked: string | undefined;

  constructor(host: OpenServicesHost, config: OpenServicesConfig) {
    this.#host = host;
    this.#config = config;
    this.linkTo = config.linkTo;
  }

  readonly isOpen = ({id}: Service): boolean => this.#ids.has(id);

  readonly hrefOf = (service: Service): string | undefined => detailHref(this.#host, this.#host.detailUrl, service);

  /** Opens or closes a service. The page may prevent the opening. */
  readonly toggle = (service: Service, click: Event): void => {
    if (!this.#ids.delete(service.id)) {
      const opened = new ServiceEvent(service);
      if (!this.#host.dispatchEvent(opened)) return click.preventDefault();
      if (this.hrefOf(service) !== undefined) return;
      this.#ids.add(service.id);
    }
    this.forgetLast();
    if (this.isOpen(service)) this.last = service.id;
    this.#host.requestUpdate();
    this.#config.changed();
  };

  /** Closes all, to open the service that a link is about. */
  follow(id: string | undefined): void {
    this.#ids.clear();
    this.forgetLast();
    this.#linked = this.last = id;
  }

  /** To be called when something else is asked. What stands open stays open. */
  forgetLast(): void {
    this.last = this.missing = this.#linked = undefined;
  }

  /** Whether a link has been followed whose service is not on show yet. */
  get isExpecting(): boolean {
    return this.#linked !== undefined;
  }

  /**
   * Opens the service of the link, once it has come, alone.
   *
   * @param withdrawn - Gives the withdrawn services that are left out.
   * @returns Its place among those shown; undefined while it may come, and where it is not shown.
   */
  openExpected(
    catalogue: Catalogue,
    shown: readonly Service[],
    arriving: boolean,
    withdrawn: () => readonly Service[],
  ): number | undefined {
    const id = this.#linked!;
    const service = linkedService(catalogue, id, shown, arriving);
    if (service === 'to-come') return undefined;
    this.#linked = undefined;
    if (!service) {
      const retired = linkedService(catalogue, id, withdrawn(), false) as Service | undefined;
      this.missing = {name: (retired ?? findService(catalogue, id))?.name ?? id, withdrawn: retired};
      return undefined;
    }
    this.#ids.clear();
    this.#ids.add(service.id);
    this.last = service.id;
    return shown.indexOf(service);
  }
}
