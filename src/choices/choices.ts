// What a reader picked and told, shared by all elements of one catalogue on the page. It lives as long as the page;
// nothing leaves the browser.

import type {IsoDay} from '../catalogue/day.ts';

/** Services to be ordered, and services to be compared. */
export type PickList = 'order' | 'compare';

/** So many services fit beside each other. */
export const mostCompared = 4;

export interface Pick {
  /** Id of the service. */
  readonly service: string;
  /** Id of the lot on which it was picked, where it is listed on several; else whichever it is listed on. */
  readonly lot?: string | undefined;
}

/** Facts about an order, as far as the reader has told them. `null`: the reader does not know. */
export interface Told {
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
export type Refusal = (pick: Pick) => string | undefined;

export class Choices {
  readonly #picks: Readonly<Record<PickList, Map<string, Pick>>> = {order: new Map(), compare: new Map()};
  readonly #listeners = new Set<() => void>();
  #told: Told = {};
  #refusals: readonly Refusal[] = [];

  /** Ids of the services picked, in the order of picking. */
  picked(list: PickList): readonly string[] {
    return [...this.#picks[list].keys()];
  }

  /** The services picked, each with its lot, in the order of picking. */
  picks(list: PickList): readonly Pick[] {
    return [...this.#picks[list].values()];
  }

  isPicked(list: PickList, id: string): boolean {
    return this.#picks[list].has(id);
  }

  /**
   * Who picks again for another lot changes the pick.
   *
   * @returns Whether it was done: a fifth service to compare is refused.
   */
  pick(list: PickList, id: string, on: boolean, lot?: string): boolean {
    const picks = this.#picks[list];
    if (on && list === 'compare' && picks.size >= mostCompared && !picks.has(id)) return false;
    if (on) picks.set(id, {service: id, lot});
    else picks.delete(id);
    this.#changed();
    return true;
  }

  get told(): Told {
    return this.#told;
  }

  /** Takes facts beside those told before; `undefined` takes one back. */
  tell(facts: Told): void {
    const keys = Object.keys(facts) as (keyof Told)[];
    if (keys.every((key) => facts[key] === this.#told[key])) return;
    this.#told = {...this.#told, ...facts};
    this.#changed();
  }

  /**
   * Why a service cannot be asked for. While nobody collects what is picked, nothing is known against it; where several
   * do, it can be asked for if one of them takes it.
   */
  refusal(pick: Pick): string | undefined {
    const whys = this.#refusals.map((refusal) => refusal(pick));
    return whys.includes(undefined) ? undefined : whys[0];
  }

  /** For the element that collects what is picked. @returns A function for when it leaves. */
  collect(refusal: Refusal): () => void {
    this.#refusals = [...this.#refusals, refusal];
    this.#changed();
    return () => {
      this.#refusals = this.#refusals.filter((each) => each !== refusal);
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

const byUrl = new Map<string, Choices>();
const byContent = new WeakMap<object, Choices>();

/** The choices of a catalogue: by its absolute URL, or by the object that was given as its content. */
export function choicesOf(source: string | object): Choices {
  const known = typeof source === 'string' ? byUrl.get(source) : byContent.get(source);
  if (known) return known;
  const made = new Choices();
  if (typeof source === 'string') byUrl.set(source, made);
  else byContent.set(source, made);
  return made;
}
