// The contract that all our elements share, written once: which catalogue, for which day, how headings and
// texts fit the page, and what is shown while there is no catalogue. What an element shows of a catalogue
// is its own affair (`show`).

import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators.js';
import {describeDay, isWholeDay, readDay, type IsoDay} from '../../catalogue/day.ts';
import {describeValue} from '../../catalogue/fields.ts';
import type {Problem} from '../../catalogue/problem.ts';
import {announce} from '../../ui/announcer.ts';
import {authorDetails, failure} from '../../ui/failure.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {createMsg, type Msg} from '../../ui/messages.ts';
import type {Strings} from '../../ui/strings.ts';
import {version} from '../../version.ts';
import {AnchorController} from './anchor-controller.ts';
import {CatalogueController, type LoadState} from './catalogue-controller.ts';
import {ReaderController} from './reader-controller.ts';
import {keepFallback} from './last-resort.ts';
import {integerConverter, coerceProperty, warnOfAttribute, integerAttribute} from './attributes.ts';
import {todayInUk} from './today.ts';

/**
 * @slot - Shown until the catalogue has loaded, and whenever it cannot be: put a plain link here.
 * @slot heading - Replaces our heading.
 * @slot intro - Shown with the heading: below it in a list, above the card of a single service.
 * @slot error - Replaces our sentence to the reader when the catalogue cannot be shown.
 * @slot contact - Whom to call: stands in errors, and where nothing is found.
 * @slot footer - Shown at the end.
 * @fires {LoadEvent} gpsoc-load - A load has finished and there is a catalogue to show.
 * @fires {LoadErrorEvent} gpsoc-error - A load has failed; a saved copy may be on show all the same.
 * @cssstate loading - While nothing can be shown yet.
 * @cssstate failed - No catalogue could be had.
 * @cssstate stale - A saved copy is on show.
 * @cssstate empty - There is a catalogue, and nothing in it to show here.
 * @csspart heading - Every heading of ours.
 * @csspart button - Every button that looks like one.
 * @csspart author-details - What is folded away for whoever looks after the page.
 * @csspart saved - The notice that a saved copy is on show.
 * @csspart as-of - The day that is shown, if it is not today.
 * @csspart unknown - The notice that an attribute names what the catalogue does not have.
 * @csspart error - The box that says that the catalogue could not be shown.
 * @csspart provenance - Source and age of the data, at the end.
 * @csspart archived - The notice of an archived catalogue.
 * @csspart notice - A notice or disclaimer.
 * @cssprop [--gpsoc-text-colour=#212b32] - Text.
 * @cssprop [--gpsoc-secondary-text-colour=#4c6272] - Text that matters less: notes, source and age.
 * @cssprop [--gpsoc-link-colour=#005eb8] - Links.
 * @cssprop [--gpsoc-link-hover-colour=#7c2855] - Links under the pointer.
 * @cssprop [--gpsoc-link-visited-colour=#330072] - Links that were followed.
 * @cssprop [--gpsoc-focus-colour=#ffeb3b] - Background of what has focus.
 * @cssprop [--gpsoc-focus-text-colour=#212b32] - Text and edge of what has focus.
 * @cssprop [--gpsoc-border-colour=#d8dde0] - Lines and card borders.
 * @cssprop [--gpsoc-card-background-colour=#fff] - Background of cards.
 * @cssprop [--gpsoc-input-border-colour=#4c6272] - Edges of what is typed in, ticked or chosen from.
 * @cssprop [--gpsoc-input-background-colour=#fff] - Background of what is typed in, ticked or chosen from.
 * @cssprop [--gpsoc-hover-background-colour=#e0e4e6] - Background of buttons under the pointer.
 * @cssprop [--gpsoc-brand-colour=#005eb8] - The current page's number, the edge of notices.
 * @cssprop [--gpsoc-warning-colour=#ffeb3b] - Edge of warnings and of the notice of an archived catalogue.
 * @cssprop [--gpsoc-warning-background-colour=#fff9c4] - Background of that notice.
 * @cssprop [--gpsoc-error-colour=#d5281b] - Edge of the box that says that the catalogue could not be shown.
 */
export abstract class CatalogueElement extends LitElement {
  /** Version of the script that defined the element. */
  static readonly version: string = version;

  /**
   * URL of the catalogue file. Absent: `<link rel="gpsoc-catalogue" href="…">` of the page, else
   * `catalogue.json` beside the embed script. Changing it abandons the request under way.
   */
  @property({useDefault: true}) src = '';

  /** A catalogue file's content, after `JSON.parse`, instead of `src`; nothing is fetched. */
  @property({attribute: false}) catalogue: unknown;

  /** The day asked about, `YYYY-MM-DD`; when absent the one that the reader told an element, else today in UK time. */
  @property({attribute: 'as-of', useDefault: true}) asOf = '';

  /** Level of the element's heading, 2 to 6; headings inside go one deeper. */
  @property({attribute: 'heading-level', converter: integerConverter, useDefault: true}) headingLevel = 2;

  /** Replaces texts of the interface, by key: a JSON object as attribute, an object as property. */
  @property({type: Object, converter: {fromAttribute: jsonAttribute}, useDefault: true}) strings: Strings = {};

  /** Seconds allowed for each file. */
  @property({converter: integerConverter, useDefault: true}) timeout = 10;

  /** Days that a saved copy may be shown when no fresh one can be had; 0 stores nothing. */
  @property({attribute: 'max-stale', converter: integerConverter, useDefault: true}) maxStale = 30;

  /** What the reader picked and told: shared with every other element of the same catalogue. */
  protected readonly reader = new ReaderController(this);
  readonly #internals = this.attachInternals();
  readonly #source = new CatalogueController(this, () => ({
    src: this.src,
    catalogue: this.catalogue,
    ...this.patience,
  }));
  /** All that is rendered stands before it. */
  #end: Comment | undefined;
  #contextCache: {readonly of: readonly unknown[]; readonly context: ViewContext} | undefined;
  /** When the reader last asked for another attempt: one that fails again must be seen to have been made. */
  #triedAt: Date | undefined;
  /** A second attempt that the reader asked for, until it has ended. */
  #attempt: {readonly before: unknown; readonly takeBack: () => void} | undefined;

  constructor() {
    super();
    this.addController(new AnchorController(this));
  }

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor?.set || options.attribute === false) return descriptor;
    return {
      ...descriptor,
      set(value: unknown) {
        descriptor.set!.call(this, coerceProperty(value, options));
      },
    };
  }

  /** Asks the server for the catalogue again. Resolves when done, never rejects. */
  refresh(): Promise<void> {
    return this.#source.refresh();
  }

  /** What the element shows of its catalogue. */
  protected abstract show(context: ViewContext): TemplateResult;

  /** Where focus goes when a second attempt has brought the catalogue. */
  protected abstract get resultsHeading(): HTMLElement | null;

  /** Whether the element lets the reader choose the day: then its attribute is only where that begins. */
  protected asksDay(): boolean {
    return false;
  }

  /** How long to wait for a file, and how old a saved copy may be. */
  protected get patience(): {readonly timeoutMs: number; readonly maxStaleDays: number} {
    return {
      timeoutMs: 1000 * integerAttribute(this, 'timeout', this.timeout, {least: 1, most: 600, otherwise: 10}),
      maxStaleDays: integerAttribute(this, 'max-stale', this.maxStale, {least: 0, most: 3650, otherwise: 30}),
    };
  }

  /** Where the data is: loading, ready, stale or failed. */
  protected get state(): LoadState {
    return this.#source.state;
  }

  /** What the templates need to know; undefined while there is no catalogue. */
  protected get context(): ViewContext | undefined {
    const {state} = this;
    return 'snapshot' in state ? this.#contextOf(state.snapshot.catalogue) : undefined;
  }

  /** Whether more services of the catalogue are still to come. */
  protected get arriving(): boolean {
    const {state} = this;
    return 'snapshot' in state && state.snapshot.arriving;
  }

  /** What of the catalogue could not be read. */
  protected get problems(): readonly Problem[] {
    const {state} = this;
    return 'snapshot' in state ? state.snapshot.problems : [];
  }

  /** By what elements of one catalogue share what a reader selected and said: its URL, else its content. */
  protected get readerKey(): string | object {
    const {state} = this;
    return ('snapshot' in state && state.snapshot.url) || (this.catalogue as object);
  }

  /** Sets or removes `:state(empty)`. */
  protected markEmpty(empty: boolean): void {
    mark(this.#internals, 'empty', empty);
  }

  /** In another document, that of a frame, style sheets of this one do not count. */
  adoptedCallback(): void {
    const {defaultView} = this.ownerDocument;
    if (!defaultView || !this.hasUpdated) return;
    const {elementStyles} = this.constructor as typeof CatalogueElement;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** What fails may only fail because an extension has been in the shadow tree: it is made anew, once. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      this.renderRoot.replaceChildren();
      this.requestUpdate();
      this.#performLast();
    }
  }

  /** A page that refuses every template keeps the author's own content. */
  #performLast(): void {
    try {
      super.performUpdate();
    } catch (error) {
      keepFallback(this.renderRoot, error);
    }
  }

  /** Where something has emptied the shadow tree it is filled anew. */
  protected override update(changed: PropertyValues): void {
    if (this.#end?.parentNode !== this.renderRoot) {
      this.#end = document.createComment('');
      this.renderRoot.replaceChildren(this.#end);
      this.renderOptions.renderBefore = this.#end;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const {state} = this;
    switch (state.kind) {
      case 'loading':
        return html`<slot><p class="loading">${this.#msg('loading')}</p></slot>`;
      case 'failed':
        return html`${failure(state.error, this.#msg, this.#level, this.#tryAgain, this.#triedAt)}<slot></slot
          ><slot name="footer"></slot>`;
      case 'stale':
      case 'ready':
        return html`${this.#savedNotice(state)}${this.show(this.#contextOf(state.snapshot.catalogue))}<slot
            name="footer"
          ></slot>`;
    }
  }

  // Not before the update: a change of `src` counts from within it.
  protected override updated(_changed: PropertyValues): void {
    const {state} = this;
    for (const kind of ['loading', 'failed', 'stale']) mark(this.#internals, kind, kind === state.kind);
    if (state.kind === 'loading' || state.kind === 'failed') this.markEmpty(false);
    if (!this.#attempt || isTrying(state) || onShow(state) === this.#attempt.before) return;
    this.#attempt.takeBack();
    this.#attempt = undefined;
    const failed = this.renderRoot.querySelector<HTMLElement>('#failure');
    (failed ?? this.resultsHeading)?.focus();
  }

  get #level(): number {
    return integerAttribute(this, 'heading-level', this.headingLevel, {least: 2, most: 6, otherwise: 2});
  }

  /** Before there is a catalogue, texts are in ordinary words. */
  get #msg(): Msg {
    return createMsg(undefined, undefined, this.#ownTexts);
  }

  get #ownTexts(): Strings {
    const {strings} = this as {readonly strings: unknown};
    if (strings === undefined || strings === null) return noTexts;
    if (typeof strings === 'object' && !Array.isArray(strings)) return strings;
    warnOfAttribute(
      this,
      'strings',
      this.getAttribute('strings') ?? describeValue(strings),
      'a JSON object of texts by key',
    );
    return noTexts;
  }

  /** Made anew only when something in it changes: it is asked for with every key press. */
  #contextOf(catalogue: ViewContext['catalogue']): ViewContext {
    const today = todayInUk();
    const texts = this.#ownTexts;
    const asOf = this.#readAsOf(today);
    const of = [catalogue, texts, this.#level, asOf, today];
    if (!this.#contextCache?.of.every((part, n) => part === of[n])) {
      const msg = createMsg(catalogue.words, catalogue.language, texts);
      this.#contextCache = {of, context: {catalogue, msg, asOf, today, headingLevel: this.#level}};
    }
    return this.#contextCache.context;
  }

  #readAsOf(today: IsoDay): IsoDay {
    const readerFacts = this.reader.of(this.readerKey).facts.asOf ?? today;
    if (this.asOf === '' || this.asksDay()) return readerFacts;
    return this.ownDay() ?? readerFacts;
  }

  /** The day of the attribute, if it is one. */
  protected ownDay(): IsoDay | undefined {
    const day = readDay(this.asOf.trim());
    if (day !== undefined && isWholeDay(day)) return day;
    warnOfAttribute(this, 'as-of', this.asOf, 'a day as YYYY-MM-DD');
    return undefined;
  }

  #savedNotice(state: LoadState): TemplateResult | typeof nothing {
    if (!('snapshot' in state) || !state.snapshot.saved) return nothing;
    const {at, because} = state.snapshot.saved;
    const {msg, catalogue} = this.#contextOf(state.snapshot.catalogue);
    const day = describeDay(todayInUk(new Date(at)), catalogue.language);
    return html`
      <div class="inset" part="saved">
        <p>${msg('provenance.saved', {day})}</p>
        <p><button type="button" class="button" part="button" @click=${this.#tryAgain}>${msg('try-again')}</button></p>
        ${authorDetails(because, msg)}
      </div>
    `;
  }

  #tryAgain = () => {
    this.#triedAt = new Date();
    this.#attempt = {before: onShow(this.state), takeBack: announce(this.#msg('loading'), this)};
    void this.refresh();
  };
}

const noTexts: Strings = {};

function isTrying(state: LoadState): boolean {
  return state.kind === 'loading' || ('snapshot' in state && state.snapshot.saved?.retrying === true);
}

/** Another thing after each load. */
function onShow(state: LoadState): unknown {
  return 'snapshot' in state ? state.snapshot : 'error' in state ? state.error : undefined;
}

function mark({states}: ElementInternals, state: string, on: boolean): void {
  try {
    if (on) states.add(state);
    else states.delete(state);
  } catch {
    // Before Chrome 125 a custom state had to begin with two dashes; there the page cannot style by it.
  }
}

/** The text itself where it is no JSON. */
function jsonAttribute(attribute: string | null): unknown {
  if (attribute === null) return null;
  try {
    return JSON.parse(attribute) ?? attribute;
  } catch {
    return attribute;
  }
}
