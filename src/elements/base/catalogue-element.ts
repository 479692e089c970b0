// What all elements share: the attributes that say which catalogue, for which day and how it fits the page, what is
// shown while there is no catalogue, and the frame around what an element shows of one.

import type {PropertyValues, TemplateResult} from 'lit';
import {ownFields} from '../../catalogue/own-fields.ts';
import {baseTexts, type Strings, type Texts} from '../../ui/strings.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {version} from '../../version.ts';
import {AnchorController} from './focus/anchor-controller.ts';
import {integerConverter, jsonConverter} from './attributes.ts';
import {LoadErrorEvent, type LoadEvent} from './catalogue-element.events.ts';
import {CatalogueController, type LoadState} from './load/catalogue-controller.ts';
import {CustomStatesController} from './load/custom-states-controller.ts';
import {FaultController} from './faults/fault-controller.ts';
import {frame, noticeClaim, type ElementView} from './frame/frame.ts';
import {focusableHeading, describeHeading, slottedHeading} from './frame/headings.ts';
import {LoadStateRenderer} from './load/load-state-renderer.ts';
import {NoticesController} from './frame/notices-controller.ts';
import {PrintController} from './print/print-controller.ts';
import {property} from './property.ts';
import {ReaderController} from './reader-controller.ts';
import {ResilientElement} from './resilient-element.ts';
import {ViewContextFactory} from './frame/view-context-factory.ts';
import {warnOfUnknownAttributes} from './faults/unknown-attributes.ts';

/**
 * @slot - Shown until the catalogue loads, and if it cannot load. Put a plain link here.
 * @slot heading - Replaces our heading.
 * @slot intro - Shown with the heading: below it in a list, above the card of a single service.
 * @slot error - Replaces our sentence to the reader when the catalogue cannot be shown.
 * @slot contact - Who to call. It shows in errors, and where nothing is found.
 * @slot footer - Shown at the end.
 * @fires {LoadEvent} gpsoc-load - The catalogue has loaded. Fields: `url`, `updated`, `title`, `language`, `services` (how many),
 *   `problems` (what could not be read, and where) and `stale` (whether a saved copy shows).
 * @fires {LoadErrorEvent} gpsoc-error - The catalogue could not load, or could not be rendered. Fields: `kind`, `url`,
 *   and `service` if it is about one. A saved copy may still show.
 * @cssstate loading - While nothing can be shown yet.
 * @cssstate failed - The catalogue could not load, and there is no saved copy.
 * @cssstate stale - A saved copy shows.
 * @cssstate empty - The catalogue has nothing to show here.
 * @csspart heading - Every heading of ours.
 * @csspart surface - Everything but heading, intro and footer: it has the background `--gpsoc-background-colour`.
 * @csspart button - Every button, except those that look like links.
 * @csspart author-details - Help for the person who runs the page.
 * @csspart saved - The notice that a saved copy shows.
 * @csspart as-of - The date shown, if it is not today.
 * @csspart unknown - The notice that an attribute names something the catalogue does not have.
 * @csspart error - The box that says why nothing could be shown.
 * @csspart provenance - Source and age of the data, at the end.
 * @csspart archived - The notice of an archived catalogue.
 * @csspart notice - A notice or disclaimer.
 * @cssprop [--gpsoc-background-colour] - Background of everything but heading, intro and footer. Normally that of the page, or
 *   white if the page's text is light. Set the text colour with it.
 * @cssprop [--gpsoc-text-colour=#212b32] - Text.
 * @cssprop [--gpsoc-secondary-text-colour=#4c6272] - Notes, source and age.
 * @cssprop [--gpsoc-link-colour=#005eb8] - Links.
 * @cssprop [--gpsoc-link-hover-colour=#7c2855] - Links under the pointer.
 * @cssprop [--gpsoc-link-active-colour=#002f5c] - Links while they are pressed.
 * @cssprop [--gpsoc-link-visited-colour=#330072] - Visited links.
 * @cssprop [--gpsoc-focus-colour=#ffeb3b] - Background of the link, button or field that has focus.
 * @cssprop [--gpsoc-focus-text-colour=#212b32] - Its text and edge.
 * @cssprop [--gpsoc-border-colour=#d8dde0] - Lines and card borders.
 * @cssprop [--gpsoc-card-background-colour=#fff] - Background of cards.
 * @cssprop [--gpsoc-input-border-colour=#4c6272] - Borders of fields, boxes and selects.
 * @cssprop [--gpsoc-input-background-colour=#fff] - Background of fields, boxes and selects.
 * @cssprop [--gpsoc-hover-background-colour] - Background of tools and page numbers under the pointer, and the ring around
 *   boxes. Normally light blue and greys.
 * @cssprop [--gpsoc-font-size] - Size of text. Normally that of the page, and at least 16px; with the NHS frontend, that of its
 *   paragraphs.
 * @cssprop [--gpsoc-margin=2em] - Space above and below the element.
 * @cssprop [--gpsoc-button-colour=#007f3b] - Background of the main button.
 * @cssprop [--gpsoc-button-text-colour=#fff] - Text of the main button.
 * @cssprop [--gpsoc-button-hover-colour=#00662f] - Background of the main button under the pointer.
 * @cssprop [--gpsoc-button-shadow-colour=#00401e] - Lower edge of the main button.
 * @cssprop [--gpsoc-brand-colour=#005eb8] - The number of the current page, bars, and the edge of notices.
 * @cssprop [--gpsoc-warning-colour=#ffeb3b] - Edge of warnings, and of the notice that a catalogue is archived.
 * @cssprop [--gpsoc-warning-background-colour=#fff9c4] - Background of the notice that a catalogue is archived.
 * @cssprop [--gpsoc-error-colour=#d5281b] - Edge of the box that says why nothing could be shown.
 */
export abstract class CatalogueElement<View extends ElementView = ElementView> extends ResilientElement {
  /** Version of the script that defined the element. */
  static readonly version: string = version;

  /** The texts that the element may say: those of its group, beside those of every element. */
  protected static texts: Texts = baseTexts;

  /**
   * URL of the catalogue file. Without it: `<link rel="gpsoc-catalogue" href="…">` of the page, else
   * `catalogue.json` beside the embed script. A catalogue written into the tag, as `<script type="application/json">`,
   * is used instead. Changing the URL abandons the request under way.
   */
  @property() src = '';

  /** Content of a catalogue file, after `JSON.parse`, instead of `src`. Nothing is fetched. */
  @property({attribute: false}) catalogue: unknown;

  /** Replaces our heading where you cannot use the slot `heading`. The slot wins. */
  @property() heading = '';

  /** Says who to call where you cannot use the slot `contact`. The slot wins. */
  @property() contact = '';

  /** URL of a page that works without a script. A link to it shows if the catalogue cannot load and the tag is empty. */
  @property({attribute: 'fallback-href'}) fallbackHref = '';

  /** Date to show, `YYYY-MM-DD`. Without it: the date that a reader chose in another element, else today in UK time. */
  @property({attribute: 'as-of'}) asOf = '';

  /** Level of the element's heading, 2 to 6; headings inside go one deeper. */
  @property({attribute: 'heading-level', converter: integerConverter}) headingLevel = 2;

  /**
   * Whether the element shows the archive notice, the notices of lots, the date and the source. `auto`: elements of one
   * catalogue show each of these once on a page. `always`: this one shows them, and the others leave it to this one.
   * `never`: it shows none.
   */
  @property() notices = 'auto';

  /** Replaces texts of the interface by key: a JSON object as an attribute, an object as a property. */
  @property({type: Object, converter: jsonConverter}) strings: Strings = {};

  /** Seconds to wait for each file, 1 to 600. */
  @property({converter: integerConverter}) timeout = 10;

  /** Days that a saved copy may show if the file cannot load; 0 saves none. */
  @property({attribute: 'max-stale', converter: integerConverter}) maxStale = 30;

  /** What the reader selected and said: shared with every other element of the same catalogue. */
  protected readonly reader: ReaderController = new ReaderController(this, () => this.source.key);
  protected readonly print: PrintController = new PrintController(this, {
    render: this.renderNow,
    template: () => this.context && this.#frame(this.view(this.context), this.context),
  });
  protected readonly pageNotices: NoticesController = new NoticesController(this, {
    catalogue: () => this.source.key,
    claim: () => this.shown && noticeClaim(this.shown, this.context!),
    isAlone: () => this.print.isAlone,
    asksDay: () => this.asksDay(),
    showDay: () => this.showDay(),
  });
  protected readonly faults: FaultController = new FaultController(this, () => this.source.url);
  protected readonly source: CatalogueController = new CatalogueController(this, () => this.isPartial());
  readonly #contexts = new ViewContextFactory(this, {
    texts: () => (this.constructor as typeof CatalogueElement).texts,
    asksDay: () => this.asksDay(),
    readersDay: () => this.reader.state.facts.asOf,
  });
  readonly #loadState: LoadStateRenderer;
  /** What the last update showed. */
  #view: View | undefined;

  constructor() {
    super();
    new AnchorController(this);
    this.#loadState = new LoadStateRenderer(this, this.source, {
      msg: () => this.#contexts.msg,
      inWords: () => this.inWords,
      resultsHeading: () => this.resultsHeading,
    });
    new CustomStatesController(this, () => [this.loadStatus, this.shown?.isEmpty ? 'empty' : undefined]);
  }

  /**
   * Resolves with the `gpsoc-load` event of the current catalogue: at once if it has loaded already. It never rejects.
   * After a failure it waits for a load that succeeds.
   */
  get loaded(): Promise<LoadEvent> {
    return this.source.loaded();
  }

  /**
   * `loading`, `ready`, `stale` (a saved copy shows) or `failed`. It is not called `status`, because a list has an attribute
   * of that name.
   */
  get loadStatus(): LoadState['kind'] {
    return this.source.state.kind;
  }

  /** Asks the server for the catalogue again. Resolves when done, never rejects. */
  refresh(): Promise<void> {
    return this.source.refresh();
  }

  /** Derives what the element shows of its catalogue. It is called before each update and writes nothing anywhere. */
  protected abstract view(context: ViewContext): View;

  /** Renders the view, without the frame around it. */
  protected abstract content(view: View, context: ViewContext): unknown;

  /** Whether the last update left something for the next. */
  protected isPartial(): boolean {
    return false;
  }

  /** What `view` returned last; undefined while there is no catalogue. */
  protected get shown(): View | undefined {
    return this.context && this.#view;
  }

  /** What takes focus after another attempt: the heading of a failure or of results, else what is at the top. */
  protected get resultsHeading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#failure, #results') ?? focusableHeading(this);
  }

  /** What the element shows, in a few words. */
  protected get inWords(): string {
    return describeHeading(this, this.resultsHeading);
  }

  /** Moves focus to where the element lets the reader choose the day. */
  protected showDay(): void {
    this.resultsHeading?.focus();
  }

  /** Whether the element lets the reader choose the day; then its attribute is only the day to begin with. */
  protected asksDay(): boolean {
    return false;
  }

  /** What the templates need to know; undefined while there is no catalogue. */
  protected get context(): ViewContext | undefined {
    const {snapshot} = this.source;
    return snapshot && this.#contexts.create(snapshot.catalogue);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const {context} = this;
    this.#view = context && ownFields(this.view(context));
  }

  protected override render(): TemplateResult {
    return this.#loadState.render((context) => this.#frame(this.#view!, context), this.context);
  }

  #frame(view: View, context: ViewContext): TemplateResult {
    const parts = {
      heading: this.heading,
      hasSlottedHeading: slottedHeading(this) !== null,
      share: this.pageNotices.share,
      isPrinting: this.print.isPrinting,
      day: this.pageNotices.dayLine(context),
      content: this.content(view, context),
    };
    return frame(view, parts, context);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void warnOfUnknownAttributes(this, (this.constructor as typeof CatalogueElement).observedAttributes);
  }

  protected override fallbackLink(): HTMLElement | undefined {
    return this.#loadState.fallbackLink();
  }

  protected override renderingFailed(): void {
    const failed = new LoadErrorEvent({kind: 'not-shown', url: this.source.url});
    this.dispatchEvent(failed);
  }
}
