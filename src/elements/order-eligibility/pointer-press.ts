// The time in which a button of the mouse is down. While it lasts nothing under the pointer may move, else the click goes
// astray.

export class PointerPress {
  #ended: Promise<void> | undefined;

  /** Resolves after the click, once the button is up; at once while none is down. */
  get ended(): Promise<void> {
    return this.#ended ?? Promise.resolve();
  }

  /** Listens to `pointerdown` of the block whose clicks are to arrive. */
  readonly begin = (): void => {
    const listening = new AbortController();
    this.#ended = new Promise((resolve) => {
      const end = () => {
        listening.abort();
        this.#ended = undefined;
        setTimeout(resolve); // after the click
      };
      for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, {signal: listening.signal});
    });
  };
}
