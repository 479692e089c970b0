// How the questions come: all at once, or one at a time where there are more than two, with Back, and folded once the
// last of them has been answered.

import type {ReactiveControllerHost} from 'lit';

const mostQuestionsAtOnce = 2;

export class QuestionSteps {
  readonly #host: ReactiveControllerHost;
  #isChecked = false;
  #isFolded = false;
  /** The place of the question on show, where they come one at a time. */
  #step = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the reader has asked for the answer, or changed one that was there: it follows every change from then on. */
  get isChecked(): boolean {
    return this.#isChecked;
  }

  /** Whether the answers stand folded above what was answered. */
  get isFolded(): boolean {
    return this.#isFolded;
  }

  /**
   * Id of the only question on show; undefined where all are.
   *
   * @param ids - The questions that are open, in their order.
   * @param isGrowing - Whether an answer brings more of them.
   */
  onShow(ids: readonly string[], isAnswered: boolean, isGrowing: boolean): string | undefined {
    const areMany = isGrowing || ids.length > mostQuestionsAtOnce || this.#step > 0;
    const isStepwise = !isAnswered && !this.#isChecked && areMany;
    return isStepwise ? ids[this.#place(ids)] : undefined;
  }

  /**
   * Goes on to the next question, else to the answer.
   *
   * @param before - Id of the question that was on show; undefined where all were.
   * @param ids - The questions that are open now.
   * @returns Id of the question that is on show then; undefined for the answer.
   */
  next(before: string | undefined, ids: readonly string[]): string | undefined {
    const place = before === undefined ? ids.length : ids.indexOf(before) + 1;
    if (place < ids.length) return this.#goTo(place, ids);
    this.check();
    this.#isFolded = before !== undefined;
    return undefined;
  }

  /** Goes back to the question before. @returns Its id. */
  back(ids: readonly string[]): string | undefined {
    return this.#goTo(this.#place(ids) - 1, ids);
  }

  /** Shows the answer, and lets it follow every change. */
  check(): void {
    this.#isChecked = true;
    this.#host.requestUpdate();
  }

  /** Shows the questions again beside the answer. */
  unfold(): void {
    this.#isFolded = false;
    this.#host.requestUpdate();
  }

  /** Shows the first question again, or all beside the answer. */
  restart(): void {
    this.#step = 0;
    this.unfold();
  }

  #place(ids: readonly string[]): number {
    return Math.min(this.#step, ids.length - 1);
  }

  #goTo(place: number, ids: readonly string[]): string | undefined {
    this.#step = place;
    this.#host.requestUpdate();
    return ids[place];
  }
}
