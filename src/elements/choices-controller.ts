// An element's part in what the reader picked and told: it renders again when any element of the same catalogue changes it.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Lot} from '../catalogue/model.ts';
import {choicesOf, mostCompared, type Choices, type PickList} from '../choices/choices.ts';
import {announce} from '../ui/announcer.ts';
import type {Picking} from '../ui/pick-boxes.ts';
import type {Msg} from '../ui/messages.ts';

export class ChoicesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #choices: Choices | undefined;
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
    this.#choices = undefined;
  }

  /** The choices of a catalogue; changes of them are heard from now on. */
  of(source: string | object): Choices {
    const choices = choicesOf(source);
    if (choices !== this.#choices && this.#host.isConnected) {
      this.#unsubscribe?.();
      this.#unsubscribe = choices.subscribe(() => this.#refuse(undefined));
      this.#choices = choices;
    }
    return choices;
  }

  /**
   * What the boxes of an element need; each pick is announced.
   *
   * @param lots - Those that the element speaks of; all when absent. A pick from an element of one lot is for that lot.
   */
  picking(source: string | object, lists: readonly PickList[], msg: Msg, lots?: ReadonlySet<Lot>): Picking {
    const choices = this.of(source);
    const lot = lots?.size === 1 ? [...lots][0]!.id : undefined;
    const full = () => msg('pick.compare.full', {most: mostCompared});
    return {
      lists,
      lots,
      refusal: (list, {id}) => {
        if (list === 'order') return choices.refusal({service: id, lot});
        return id === this.#refused ? full() : undefined;
      },
      isPicked: (list, {id}) => choices.isPicked(list, id),
      pick: (list, {id, name}, on) => {
        const done = choices.pick(list, id, on, lot);
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
export function pickLists({selectable, comparable}: {selectable: boolean; comparable: boolean}): PickList[] {
  return [...(selectable ? ['order' as const] : []), ...(comparable ? ['compare' as const] : [])];
}
