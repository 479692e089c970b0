// After an update, tells the page of another decision, and announces what is new unless focus moves to where it is said.

import type {ReactiveController} from 'lit';
import type {Decision} from '../../eligibility/enquiry.ts';
import {ofDocument} from '../../of-document.ts';
import {announce} from '../../ui/announcer.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import type {FocusController} from '../base/focus/focus-controller.ts';
import {OrderElement} from '../base/order-element.ts';
import type {Consultation} from './consultation.ts';
import {DecisionNews} from './decision-news.ts';
import {DecisionEvent} from './order-eligibility.events.ts';

type DecisionNewsHost = OrderElement & {
  /** The decision on show, if it is. */
  readonly decision: Decision | undefined;
};

export interface DecisionNewsConfig {
  readonly consultation: () => Consultation | undefined;
  readonly context: () => ViewContext | undefined;
}

export class DecisionNewsController implements ReactiveController {
  readonly #host: DecisionNewsHost;
  readonly #focus: Pick<FocusController, 'hasMoved' | 'isMoving'>;
  readonly #config: DecisionNewsConfig;
  readonly #news = new DecisionNews();

  constructor(
    host: DecisionNewsHost,
    focus: Pick<FocusController, 'hasMoved' | 'isMoving'>,
    config: DecisionNewsConfig,
  ) {
    this.#host = host;
    this.#focus = focus;
    this.#config = config;
    host.addController(this);
  }

  /** Lets all that follows be announced: the reader has told something here. */
  announceFromNowOn(): void {
    this.#news.hasTold = true;
  }

  hostUpdated(): void {
    const consultation = this.#config.consultation();
    const context = this.#config.context();
    if (!consultation || !context) return;
    const {decision, sentences} = this.#news.since(consultation, this.#host.decision !== undefined, context);
    if (decision) {
      const decided = new DecisionEvent(decision);
      this.#host.dispatchEvent(decided);
    }
    const isFocusMoved = this.#focus.hasMoved || this.#focus.isMoving;
    if (sentences.length > 0 && !isFocusMoved && !this.#isAnotherInUse) announce(sentences.join(' '), this.#host);
  }

  /** Whether the reader is in another element that decides: that one announces what is changed there. */
  get #isAnotherInUse(): boolean {
    const activeElement = ofDocument('activeElement');
    return activeElement instanceof OrderElement && activeElement !== this.#host;
  }
}
