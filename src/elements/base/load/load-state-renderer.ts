// Renders how the load of a catalogue stands: that it is under way or has failed, and above a saved copy that it is one. Its
// controllers see to what follows: a load is announced, can be tried again, and takes no focus away.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay} from '../../../catalogue/day.ts';
import type {SavedCopy} from '../../../source/snapshot.ts';
import {announce} from '../../../ui/announcer.ts';
import {secondaryButton} from '../../../ui/button.ts';
import {authorDetails, failure} from '../../../ui/failure.ts';
import type {Msg} from '../../../ui/messages.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import type {CatalogueController} from './catalogue-controller.ts';
import {FallbackController, type FallbackHost} from './fallback-controller.ts';
import {focusableHeading} from '../frame/headings.ts';
import {LoadNewsController} from './load-news-controller.ts';
import {RetryController} from './retry-controller.ts';
import {readHeadingLevel, type CommonSettings} from '../settings.ts';
import {todayInUk} from '../today.ts';

export interface LoadStateConfig {
  /** Texts for while there is no catalogue. */
  readonly msg: () => Msg;
  /** What the element shows, in a few words. */
  readonly inWords: () => string;
  /** What takes focus after another attempt. */
  readonly resultsHeading: () => HTMLElement | null;
}

type LoadStateHost = FallbackHost & CommonSettings & {readonly contact: string};

export class LoadStateRenderer {
  readonly #host: LoadStateHost;
  readonly #source: CatalogueController;
  readonly #msg: () => Msg;
  readonly #retry: RetryController;
  readonly #fallback: FallbackController;

  constructor(host: LoadStateHost, source: CatalogueController, {msg, inWords, resultsHeading}: LoadStateConfig) {
    this.#host = host;
    this.#source = source;
    this.#msg = msg;
    new LoadNewsController(host, source, {
      msg,
      inWords,
      isRetrying: () => this.#retry.isRetrying, // before it ends in the same update
    });
    this.#retry = new RetryController(host, source, {
      announce: () => announce(msg()('loading'), host),
      target: resultsHeading,
    });
    this.#fallback = new FallbackController(host, {
      isNeeded: () => !source.snapshot,
      linkText: () => msg()('fallback.link'),
      target: () => focusableHeading(host),
    });
  }

  /** The link for a tag without content of its own; undefined if the author names none. */
  fallbackLink(): HTMLElement | undefined {
    return this.#fallback.link();
  }

  /** @param shown - Renders the catalogue, where there is one. */
  render(shown: (context: ViewContext) => TemplateResult, context?: ViewContext): TemplateResult {
    const {state} = this.#source;
    const fallback = this.#fallback;
    const {tryAgain, triedAt} = this.#retry;
    const msg = this.#msg();
    switch (state.kind) {
      case 'loading':
        return fallback.render(html`<p class="loading">${msg('loading')}</p>`);
      case 'failed': {
        const {contact} = this.#host;
        const context = {msg, headingLevel: readHeadingLevel(this.#host), contact};
        const box = failure(state.error, context, tryAgain, triedAt);
        return html`${box}${fallback.render(fallback.link())}<slot name="footer"></slot>`;
      }
      case 'stale':
      case 'ready':
        return html`
          ${savedNotice(state.snapshot.saved, context!, tryAgain)} ${shown(context!)}
          <slot name="footer"></slot>
          ${fallback.restOfPage}
        `;
    }
  }
}

/** Says that a saved copy is on show, how old it is, and why; nothing of a catalogue that is fresh. */
function savedNotice(
  saved: SavedCopy | undefined,
  {msg, catalogue}: ViewContext,
  tryAgain: () => void,
): TemplateResult | typeof nothing {
  if (!saved) return nothing;
  const {at, because, insteadOf} = saved;
  const dayOf = (time: number) => describeDay(todayInUk(new Date(time)), catalogue.language);
  const day = dayOf(at);
  const said =
    insteadOf === undefined
      ? msg('provenance.saved', {day})
      : msg('provenance.saved.better', {day, fetched: dayOf(insteadOf)});
  return html`
    <div class="inset surface" part="saved" dir="auto">
      <p>${said}</p>
      <p>${secondaryButton(msg('try-again'), tryAgain)}</p>
      ${authorDetails(because, msg)}
    </div>
  `;
}
