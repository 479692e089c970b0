// What a reader picked and told, shared by all elements of one catalogue on the page. It lives as long as the page;
// nothing leaves the browser.

import type {IsoDay} from '../catalogue/day.ts';

/** Services to be ordered, and services to be compared. */
export type SelectionList = 'order' | 'compare';

/** So many services fit beside each other. */
export const mostCompared = 4;

export interface SelectedService {
  /** Id of the service. */
  readonly service: string;
  /** Id of the lot on which it was picked, where it is listed on several; else whichever it is listed on. */
  readonly lot?: string | undefined;
}

/** Facts about an order, as far as the reader has told them. `null`: the reader does not know. */
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

/** Why a service cannot be asked for, in a sentence; undefined if it can. */
export type SelectionCheck = (selected: SelectedService) => string | undefined;

export class ReaderState {
  readonly #selections: Readonly<Record<SelectionList, Map<string, SelectedService>>> = {
    order: new Map(),
    compare: new Map(),
  };
  readonly #listeners = new Set<() => void>();
  #facts: ReaderFacts = {};
  #checks: readonly SelectionCheck[] = [];

  /** Ids of the services picked, in the order of picking. */
  selectedIds(list: SelectionList): readonly string[] {
    return [...this.#selections[list].keys()];
  }

  /** The services picked, each with its lot, in the order of picking. */
  selection(list: SelectionList): readonly SelectedService[] {
    return [...this.#selections[list].values()];
  }

  isSelected(list: SelectionList, id: string): boolean {
    return this.#selections[list].has(id);
  }

  /**
   * Who picks again for another lot changes the pick.
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

  /** Takes facts beside those told before; `undefined` takes one back. */
  setFacts(facts: ReaderFacts): void {
    const keys = Object.keys(facts) as (keyof ReaderFacts)[];
    if (keys.every((key) => facts[key] === this.#facts[key])) return;
    this.#facts = {...this.#facts, ...facts};
    this.#changed();
  }

  /**
   * Why a service cannot be asked for. While nobody collects what is picked, nothing is known against it; where several
   * do, it can be asked for if one of them takes it.
   */
  blockedReason(selected: SelectedService): string | undefined {
    const whys = this.#checks.map((check) => check(selected));
    return whys.includes(undefined) ? undefined : whys[0];
  }

  /** For the element that collects what is picked. @returns A function for when it leaves. */
  addSelectionCheck(check: SelectionCheck): () => void {
    this.#checks = [...this.#checks, check];
    this.#changed();
    return () => {
      this.#checks = this.#checks.filter((each) => each !== check);
      this.#changed();
    };
  }

  /** Calls back after every change. @returns A function that ends it. */
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

/** The reader's state of a catalogue: by its absolute URL, or by the object that was given as its content. */
export function readerStateOf(source: string | object): ReaderState {
  const known = typeof source === 'string' ? byUrl.get(source) : byContent.get(source);
  if (known) return known;
  const made = new ReaderState();
  if (typeof source === 'string') byUrl.set(source, made);
  else byContent.set(source, made);
  return made;
}
