// Where the keyboard is after an update: where an action wants it, else beside what had it and is gone.

import type {LitElement, ReactiveController} from 'lit';

type FindTarget = () => HTMLElement | null | undefined;

/** How an element finds its way back to a control that was rendered anew, or to what stands in its place. */
export interface FocusPlace<Place> {
  /** The place of a control that has focus, in words that outlive it: an index, or the id of what it stands in. */
  readonly of: (control: Element) => Place;
  /** What takes focus when that control is gone; nothing lets it go. */
  readonly find: (place: Place) => HTMLElement | null | undefined;
}

export class FocusController<Place = never> implements ReactiveController {
  /** Whether the last update moved focus to where an action wanted it. */
  hasMoved = false;
  readonly #host: LitElement;
  readonly #place: FocusPlace<Place> | undefined;
  #wanted: FindTarget | undefined;
  #before: {readonly control: Element; readonly place: Place} | undefined;

  /** @param place - Absent: focus on a control that goes is lost, as on any page. */
  constructor(host: LitElement, place?: FocusPlace<Place>) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  /** Moves focus after the next update that has what is to be found. */
  next(find: FindTarget): void {
    this.#wanted = find;
  }

  /**
   * Moves focus after the next update to what has then taken the place of a control that goes: the next one like it, else
   * the last, else what is found otherwise.
   *
   * @param place - Of the control among those that the selector finds.
   */
  nextInPlace(selector: string, place: number, otherwise: FindTarget): void {
    this.next(() => {
      const left = this.#host.renderRoot.querySelectorAll<HTMLElement>(selector);
      return left[Math.min(place, left.length - 1)] ?? otherwise();
    });
  }

  /** Takes back what `next` asked for. */
  cancel(): void {
    this.#wanted = undefined;
  }

  /** Whether focus is still to be moved. */
  get isMoving(): boolean {
    return this.#wanted !== undefined;
  }

  hostUpdate(): void {
    const control = this.#place && this.#host.shadowRoot?.activeElement;
    this.#before = control ? {control, place: this.#place.of(control)} : undefined;
  }

  hostUpdated(): void {
    const wanted = this.#wanted?.();
    this.hasMoved = Boolean(wanted);
    if (wanted) this.#wanted = undefined;
    const isGone = this.#before?.control.isConnected === false;
    (wanted ?? (isGone ? this.#place?.find(this.#before!.place) : undefined))?.focus();
  }
}

/** Focus on a control of a question that goes, for it is answered, moves to the question. */
export function questionPlace(host: LitElement): FocusPlace<string | undefined> {
  return {
    of: (control) => control.closest('fieldset:not(#kind)')?.id,
    find: (id) => (id === undefined ? undefined : host.renderRoot.querySelector<HTMLElement>(`#${id}`)),
  };
}
