// An element's part in what the reader picked and told: it renders again when any element of the same catalogue changes it.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Lot} from '../../catalogue/model.ts';
import {readerStateOf, mostCompared, type ReaderState, type SelectionList} from '../../reader/reader-state.ts';
import {announce} from '../../ui/announcer.ts';
import type {SelectionBoxes} from '../../ui/selection-boxes.ts';
import type {Msg} from '../../ui/messages.ts';

export class ReaderController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #reader: ReaderState | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Id of the service whose pick was refused, until something else is picked. */
  #refused: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#reader = undefined;
  }

  /** The reader's state of a catalogue; its changes are heard from now on. */
  of(source: string | object): ReaderState {
    const reader = readerStateOf(source);
    if (reader !== this.#reader && this.#host.isConnected) {
      this.#unsubscribe?.();
      this.#unsubscribe = reader.subscribe(() => this.#refuse(undefined));
      this.#reader = reader;
    }
    return reader;
  }

  /**
   * What the boxes of an element need; each pick is announced.
   *
   * @param lots - Those that the element speaks of; all when absent. A pick from an element of one lot is for that lot.
   */
  selectionBoxes(
    source: string | object,
    lists: readonly SelectionList[],
    msg: Msg,
    lots?: ReadonlySet<Lot>,
  ): SelectionBoxes {
    const reader = this.of(source);
    const lot = lots?.size === 1 ? [...lots][0]!.id : undefined;
    const full = () => msg('pick.compare.full', {most: mostCompared});
    return {
      lists,
      lots,
      blockedReason: (list, {id}) => {
        if (list === 'order') return reader.blockedReason({service: id, lot});
        return id === this.#refused ? full() : undefined;
      },
      isSelected: (list, {id}) => reader.isSelected(list, id),
      select: (list, {id, name}, on) => {
        const done = reader.select(list, id, on, lot);
        if (!done) this.#refuse(id);
        announce(done ? msg(`pick.${list}.${on ? 'on' : 'off'}`, {name}) : full(), this.#host);
      },
    };
  }

  #refuse(id: string | undefined): void {
    this.#refused = id;
    this.#host.requestUpdate();
  }
}

/** The lists that an element's two attributes open. */
export function selectionLists({selectable, comparable}: {selectable: boolean; comparable: boolean}): SelectionList[] {
  return [...(selectable ? ['order' as const] : []), ...(comparable ? ['compare' as const] : [])];
}
