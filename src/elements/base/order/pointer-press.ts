// The time in which the reader presses something. While it lasts nothing under the pointer may move, else the click goes
// astray. Mouse events tell, because those of a finger come when it is up again, and a field loses focus only then.

export class PointerPress {
  #ended: Promise<void> | undefined;

  /** Resolves after the click; at once while nothing is pressed. */
  get ended(): Promise<void> {
    return this.#ended ?? Promise.resolve();
  }

  /** Listens to `mousedown` of the block whose clicks are to arrive. */
  readonly begin = (): void => {
    const listening = new AbortController();
    this.#ended = new Promise((resolve) => {
      const end = () => {
        listening.abort();
        this.#ended = undefined;
        setTimeout(resolve); // after the click
      };
      for (const type of ['mouseup', 'dragend']) addEventListener(type, end, {signal: listening.signal});
    });
  };
}
