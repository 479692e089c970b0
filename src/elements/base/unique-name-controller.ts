// Landmarks of the same kind need different names, and a page may hold two lists with the same heading: the second gets a
// number. A name is taken before each update and given back when the element leaves.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

const namesInUse = new Map<UniqueNameController, {readonly wanted: string; readonly unique: string}>();

export class UniqueNameController implements ReactiveController {
  /** The wanted name, with a number behind it if another element on the page has that name; empty while none is wanted. */
  name = '';
  readonly #host: ReactiveControllerHost & Element;
  readonly #wanted: () => string | undefined;

  /** @param wanted - Asked before each update. */
  constructor(host: ReactiveControllerHost & Element, wanted: () => string | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    if (wanted === undefined) namesInUse.delete(this);
    this.name = wanted === undefined ? '' : this.#take(wanted);
  }

  hostDisconnected(): void {
    namesInUse.delete(this);
  }

  #take(wanted: string): string {
    const own = namesInUse.get(this);
    if (own?.wanted === wanted) return own.unique;
    namesInUse.delete(this);
    if (!this.#host.isConnected) return wanted; // whoever is not on the page would never give it back
    const taken = new Set([...namesInUse.values()].map(({unique}) => unique));
    let unique = wanted;
    for (let n = 2; taken.has(unique); n++) unique = `${wanted} (${n})`;
    namesInUse.set(this, {wanted, unique});
    return unique;
  }
}
