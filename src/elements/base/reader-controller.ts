// Gives an element what the reader selected and said of its catalogue, and renders it again whenever any element
// changes that.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Lot, Service} from '../../catalogue/model.ts';
import {
  readerStateOf,
  mostCompared,
  ReaderState,
  type Destination,
  type SelectionList,
} from '../../reader/reader-state.ts';
import {announce} from '../../ui/announcer.ts';
import type {SelectionBoxes} from '../../ui/selection-boxes.ts';
import type {Msg} from '../../ui/messages.ts';
import {nameAmong} from '../../catalogue/service-name.ts';

export class ReaderController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #key: () => string | object | undefined;
  /** The state that the element listens to now. */
  #subscription: {readonly to: ReaderState; readonly end: () => void} | undefined;
  /** Id of the service that was refused, until something else is selected. */
  #refused: string | undefined;
  #shows: {readonly list: SelectionList; readonly destination: Destination} | undefined;

  /** @param key - The catalogue's URL or content; undefined while there is none. */
  constructor(host: ReactiveControllerHost & Element, key: () => string | object | undefined) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  hostUpdate(): void {
    const {state} = this;
    if (state === this.#subscription?.to || !this.#host.isConnected) return;
    this.#subscription?.end();
    const unsubscribe = state.subscribe(() => {
      if (!this.#isTelling) this.#refuse(undefined);
    });
    const remove = this.#shows && state.addDestination(this.#shows.list, this.#shows.destination);
    const end = () => {
      unsubscribe();
      remove?.();
    };
    this.#subscription = {to: state, end};
  }

  hostDisconnected(): void {
    this.#subscription?.end();
    this.#subscription = undefined;
  }

  /** The reader's state of the catalogue; while there is no catalogue, an empty one that nobody shares. */
  get state(): ReaderState {
    const key = this.#key();
    return key === undefined ? this.#none : readerStateOf(key);
  }

  readonly #none = new ReaderState();
  #isTelling = false;

  /** Tells the other elements, by a change of the state, what the host shows already: it is not rendered again. */
  tellOthers<Result>(change: (state: ReaderState) => Result): Result {
    this.#isTelling = true;
    const result = change(this.state);
    this.#isTelling = false;
    return result;
  }

  /**
   * Makes the host a place to which other elements lead the reader: to this heading, with what follows in view, for focus
   * by itself scrolls as little as it can. To be called by its constructor.
   */
  leadHere(list: SelectionList, isOpen: Destination['isOpen'], heading: () => HTMLElement | null): void {
    const go = () => {
      heading()?.focus();
      heading()?.scrollIntoView();
    };
    this.#shows = {list, destination: {isOpen, go}};
  }

  /**
   * What an element's boxes need. They announce each selection.
   *
   * @param lots - The lots that the element is about; all when absent. With only one, services are selected for it.
   * @param beside - The services that have boxes.
   */
  selectionBoxes(
    lists: readonly SelectionList[],
    msg: Msg,
    lots?: ReadonlySet<Lot>,
    beside: readonly Service[] = [],
  ): SelectionBoxes {
    const {state} = this;
    const nameOf = (service: Service) => nameAmong(service, beside);
    const lot = lots?.size === 1 ? [...lots][0]!.id : undefined;
    const full = () => msg('pick.compare.full', {most: mostCompared});
    return {
      lists,
      lots,
      blockedReason: (list, {id}) => {
        if (list === 'order') return state.blockedReason({service: id, lot});
        return id === this.#refused ? full() : undefined;
      },
      isSelected: (list, {id}) => state.isSelected(list, id),
      nameOf,
      select: (list, service, on) => {
        const {id} = service;
        const done = state.select(list, id, on, lot);
        if (!done) this.#refuse(id);
        announce(done ? msg(`pick.${list}.${on ? 'on' : 'off'}`, {name: nameOf(service)}) : full(), this.#host);
      },
    };
  }

  #refuse(id: string | undefined): void {
    this.#refused = id;
    this.#host.requestUpdate();
  }
}

/** The lists for which an element's two attributes ask for boxes. */
export function selectionLists({selectable, comparable}: {selectable: boolean; comparable: boolean}): SelectionList[] {
  return [...(selectable ? ['order' as const] : []), ...(comparable ? ['compare' as const] : [])];
}
