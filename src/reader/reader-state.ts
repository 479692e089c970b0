// What a reader selected and said, shared by all elements of one catalogue on the page. It lives as long as the page;
// nothing leaves the browser.

import type {IsoDay} from '../catalogue/day.ts';
import {ownFields} from '../catalogue/own-fields.ts';
import {getOrCreate} from '../catalogue/get-or-create.ts';

/** The services to be ordered, or the services to be compared. */
export type SelectionList = 'order' | 'compare';

/** How many services fit beside each other. */
export const mostCompared = 4;

export interface SelectedService {
  /** Id of the service. */
  readonly service: string;
  /** Id of the lot for which it was selected; absent if it was selected for whichever lot it is listed on. */
  readonly lot?: string | undefined;
}

/** Facts about an order, as far as the reader has told them. `null` means that the reader does not know. */
export interface ReaderFacts {
  readonly asOf?: IsoDay | undefined;
  readonly lot?: string | null | undefined;
  /** Id of a type of organisation. */
  readonly type?: string | null | undefined;
  /** Code of the Organisation Data Service, in capitals; empty once the reader has taken it back. */
  readonly ods?: string | undefined;
  /** Id of a service, or `none`. */
  readonly principalSystem?: string | null | undefined;
  readonly centralFunding?: boolean | null | undefined;
  readonly agreementSigned?: boolean | null | undefined;
}

/** Returns a sentence that says why a service cannot be asked for; undefined if it can. */
export type SelectionCheck = (selected: SelectedService) => string | undefined;

/** An element that shows what was selected. */
export interface Destination {
  /** Whether it does so now. */
  readonly isOpen: () => boolean;
  /** Brings the reader there. */
  readonly go: () => void;
}

export class ReaderState {
  readonly #selections: Readonly<Record<SelectionList, Map<string, SelectedService>>> = {
    order: new Map(),
    compare: new Map(),
  };
  readonly #listeners = new Set<() => void>();
  #facts: ReaderFacts = ownFields({});
  #checks: readonly SelectionCheck[] = [];
  readonly #destinations: Readonly<Record<SelectionList, Set<Destination>>> = {order: new Set(), compare: new Set()};

  /** Ids of the selected services, in the order of selecting. */
  selectedIds(list: SelectionList): readonly string[] {
    return [...this.#selections[list].keys()];
  }

  /** The selected services, each with its lot, in the order of selecting. */
  selection(list: SelectionList): readonly SelectedService[] {
    return [...this.#selections[list].values()];
  }

  isSelected(list: SelectionList, id: string): boolean {
    return this.#selections[list].has(id);
  }

  /**
   * Adds a service to a list, or takes it out. One that is selected already moves to the lot given.
   *
   * @returns Whether it was done: a fifth service to compare is refused.
   */
  select(list: SelectionList, id: string, on: boolean, lot?: string): boolean {
    const selection = this.#selections[list];
    if (on && list === 'compare' && selection.size >= mostCompared && !selection.has(id)) return false;
    if (on) selection.set(id, {service: id, lot});
    else selection.delete(id);
    this.#changed();
    return true;
  }

  get facts(): ReaderFacts {
    return this.#facts;
  }

  /** Adds facts to those told before; `undefined` takes one back. */
  setFacts(facts: ReaderFacts): void {
    const keys = Object.keys(facts) as (keyof ReaderFacts)[];
    if (keys.every((key) => facts[key] === this.#facts[key])) return;
    this.#facts = ownFields({...this.#facts, ...facts});
    this.#changed();
  }

  /**
   * Says why a service cannot be asked for; undefined if it can, which takes only one of the checks to say so, or if
   * there is no check.
   */
  blockedReason(selected: SelectedService): string | undefined {
    const whys = this.#checks.map((check) => check(selected));
    return whys.includes(undefined) ? undefined : whys[0];
  }

  /** Whether an element of the page collects the selected services. */
  get isCollecting(): boolean {
    return this.#checks.length > 0;
  }

  /** Adds the check of an element that collects the selected services. @returns A function that removes it. */
  addSelectionCheck(check: SelectionCheck): () => void {
    this.#checks = [...this.#checks, check];
    this.#changed();
    return () => {
      this.#checks = this.#checks.filter((each) => each !== check);
      this.#changed();
    };
  }

  /** Adds an element that shows what is selected. @returns A function that removes it. */
  addDestination(list: SelectionList, destination: Destination): () => void {
    this.#destinations[list].add(destination);
    this.#changed();
    return () => {
      this.#destinations[list].delete(destination);
      this.#changed();
    };
  }

  /** Where the page shows what is selected; undefined where it does not. */
  destinationOf(list: SelectionList): Destination | undefined {
    return [...this.#destinations[list]].find(({isOpen}) => isOpen());
  }

  /** Calls the listener after every change. @returns A function that ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

const byUrl = new Map<string, ReaderState>();
const byContent = new WeakMap<object, ReaderState>();

/** The reader's state of a catalogue, which is known by its absolute URL or by the object given as its content. */
export function readerStateOf(source: string | object): ReaderState {
  const make = () => new ReaderState();
  return typeof source === 'string' ? getOrCreate(byUrl, source, make) : getOrCreate(byContent, source, make);
}
