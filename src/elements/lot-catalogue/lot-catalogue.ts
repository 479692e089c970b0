// The list of services. It remembers only what the reader asks; the result is made from that, from what
// the page's author fixed and from the catalogue.

import type {PropertyValues, TemplateResult} from 'lit';
import type {Result} from '../../query/query.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {titleOfLots} from '../../ui/lot-title.ts';
import {baseTexts, exportTexts, listTexts, serviceTexts} from '../../ui/strings.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {booleanConverter, integerConverter} from '../base/attributes.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import {CsvDownloadController} from '../base/csv-download-controller.ts';
import {DeciderController} from '../base/order/decider-controller.ts';
import {FocusController} from '../base/focus/focus-controller.ts';
import {property, state} from '../base/property.ts';
import {UniqueNameController} from '../base/unique-name-controller.ts';
import {WidthController} from '../base/width-controller.ts';
import {readControls} from './controls.ts';
import {FilterGroupsController} from './filter-groups-controller.ts';
import {FirstPaintController} from './first-paint-controller.ts';
import {KeptSelectionController} from './kept-selection-controller.ts';
import {withoutFilters, withQuery, withSearch, type ListQuery} from './list-query.ts';
import {ListQueryController} from './list-query-controller.ts';
import {ListQueryRunner} from './list-query-runner.ts';
import {leastTableEm} from './layouts.ts';
import {listBody} from './list-body.ts';
import {styles} from './lot-catalogue.styles.ts';
import {describeContents, describeResult} from './result-summary.ts';
import type {Foldable} from './search-and-filters.ts';
import {selection} from './selection-bar.ts';
import {servicesCsv} from './services-csv.ts';
import {headingInWords, readLayout} from './settings.ts';
import {LinkSharing} from './sharing.ts';
import type {ListView} from './view.ts';
import {WorksWithController} from './works-with-controller.ts';

/**
 * A searchable list of services, from one lot or from all of them.
 *
 * @slot empty - Shown if nothing matches, below the sentence that says so.
 * @fires {QueryEvent} gpsoc-query - The reader has searched, filtered, sorted or turned the page. Fields: `query` and `total`.
 * @fires {ServiceEvent} gpsoc-service - The reader opens a service. Fields: `id` and `name`. Cancel it to stop that.
 * @csspart results - The list of services.
 * @csspart service - One service.
 * @csspart service-name - A service's heading.
 * @csspart opener - The button in a service's heading that opens it in place.
 * @csspart detail - An opened service's details.
 * @csspart status - The status of a service.
 * @csspart search - The search box.
 * @csspart filters - All filters.
 * @csspart facet - One group of filters.
 * @csspart suppliers - Suppliers whose services are not recorded, below the services.
 * @csspart chip - A selected filter above the results.
 * @csspart tools - Sort, download and link.
 * @csspart sort - The choice of order.
 * @csspart problems - The notice that some services could not be read.
 * @csspart verdict - The short answer whether a service can be ordered.
 * @csspart answer - The full answer whether a service can be ordered.
 * @csspart bar - The bar that says what is ticked, at the lower edge.
 * @csspart pagination - The links to pages.
 * @csspart page - The number of one page.
 * @csspart page-step - Previous and next.
 * @cssprop [--gpsoc-gap=1em] - Space between services.
 * @cssprop [--gpsoc-panel-colour] - Background of the filters. Normally a shade darker than the page.
 */
export class LotCatalogue extends CatalogueElement<ListView> {
  static override styles = styles;
  protected static override texts = {...baseTexts, ...serviceTexts, ...exportTexts, ...listTexts};

  /** Ids or names of lots. Without it: every lot. Readers cannot undo this or the other presets. */
  @property() lot = '';

  /** Ids or names of kinds of service. */
  @property() category = '';

  /** Ids or names of suppliers. */
  @property() supplier = '';

  /** Ids or names of capabilities. */
  @property() capability = '';

  /** Ids or names of systems: lists only services whose pairing with one of them is available or assured. */
  @property({attribute: 'works-with'}) worksWith = '';

  /**
   * Statuses on the date shown: `available`, `assured`, `in-assurance`, `planned`, `withdrawn`, `ended`, `not-started`,
   * `not-stated`, `supplier-only` or a word of the publisher's. With `lot`, the status on that lot.
   */
  @property() status = '';

  /** Ids of single services. */
  @property() services = '';

  /** Values of the catalogue's own properties, such as `hosting:public-cloud integration:im1`. */
  @property() facets = '';

  /** Controls that readers get: `all`, `none`, or a list of `search filters sort export count pages share`. */
  @property() controls = 'all';

  /** Text in the search box at first. */
  @property() search = '';

  /** Order at first: `file`, `name`, `supplier` or `updated`. Without it: `file`, and in a search `relevance`. */
  @property() sort = '';

  /** Page shown at first, from 1. */
  @property({converter: integerConverter}) page = 1;

  /** Services on a page, 1 to 100. */
  @property({attribute: 'page-size', converter: integerConverter}) pageSize = 10;

  /** URL of a service's own page, with `{id}` in it. Without it: a service opens in place. */
  @property({attribute: 'detail-url'}) detailUrl = '';

  /** `cards`, `table` (cards if there is little room) or `list`. */
  @property() layout = 'cards';

  /** `query` keeps what readers search and filter in the page's URL, so that they can link to it and go back. Else `off`. */
  @property({attribute: 'url-state'}) urlState = 'off';

  /** Prefix of this list's URL parameters, for pages with several lists: `a.` makes `a.q`. */
  @property({attribute: 'url-prefix'}) urlPrefix = '';

  /** Whether readers can add services to an order request. */
  @property({type: Boolean, converter: booleanConverter}) selectable = false;

  /** Whether readers can tick services to compare. */
  @property({type: Boolean, converter: booleanConverter}) comparable = false;

  /** Whether each service has a button "May we order this?". What readers answer counts in every element. */
  @property({type: Boolean, converter: booleanConverter}) decides = false;

  /** URL of the page with the order request, if it is not this page. */
  @property({attribute: 'request-url'}) requestUrl = '';

  /** URL of the page with the comparison, if it is not this page. Its `service-compare` needs `url-state="query"`. */
  @property({attribute: 'compare-url'}) compareUrl = '';

  @state() private unfolded: Foldable | undefined;

  readonly #width = new WidthController(this, leastTableEm);
  readonly #focus = new FocusController(this);
  readonly #unique = new UniqueNameController(this, () => this.shown && headingInWords(this, this.shown.title));
  readonly #groups = new FilterGroupsController(this, this.renderNow);
  readonly #decider: DeciderController = new DeciderController(this, this.reader, () => this.context);
  readonly #runner: ListQueryRunner = new ListQueryRunner(this, {
    context: () => this.context,
    source: this.source,
    print: this.print,
    decider: this.#decider,
  });
  readonly #query: ListQueryController = new ListQueryController(this, this.#focus, this.#runner, {
    context: () => this.context,
    resultsHeading: () => this.resultsHeading,
    inWords: () => this.inWords,
  });
  readonly #firstPaint = new FirstPaintController(this, () => this.shown && this.isPartial());
  readonly #csv = new CsvDownloadController(this, {
    isArriving: () => this.#runner.isArriving,
    file: () => ({name: csvFileName(this.context!, describeContents(this.shown!, this.context!)), text: this.toCsv()}),
  });
  readonly #link = new LinkSharing(this, this.#query.url, this.#focus);

  constructor() {
    super();
    new KeptSelectionController(this, {
      state: () => this.reader.state,
      catalogue: () => this.context?.catalogue,
      url: () => (this.selectable && this.requestUrl !== '' ? this.source.url : undefined),
    });
    new WorksWithController(this, () => this.context && this.reader.state);
  }

  /** What the reader asks for: `search`, `sort`, `page`, and `filters` with ids of values by facet. */
  @property({attribute: false})
  get query(): ListQuery {
    return this.#query.now;
  }

  set query(query: Partial<ListQuery>) {
    this.#query.replace(withQuery(this.query, query));
  }

  /** What matches: `total`, `page`, `pages`, `services` of this page, and `facets`. Undefined while there is no catalogue. */
  get result(): Result | undefined {
    return this.shown?.result;
  }

  /** Empties the search box and all filters. */
  clear(): void {
    this.query = withoutFilters(this.query);
  }

  /** Returns everything that matches, on all pages, as the text of a CSV file. Empty while there is no catalogue. */
  toCsv(): string {
    const {context, shown} = this;
    if (!context || !shown) return '';
    const {result, listQuery, lots} = shown;
    return servicesCsv(result.all(), describeResult(result, listQuery, context), lots, context);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#query.settle(changed);
    super.willUpdate(changed);
  }

  protected override view(context: ViewContext): ListView {
    const arriving = this.#runner.isArriving;
    const printing = this.print.isPrinting;
    const found = this.#runner.run(context);
    const layout = readLayout(this);
    return {
      ...found,
      title: titleOfLots(found.onlyLots ?? [], context.catalogue),
      unknown: arriving ? [] : found.unknown,
      placesDay: true,
      isEmpty: found.result.total === 0,
      problems: this.source.snapshot?.problems,
      listQuery: this.query,
      controls: readControls(this, this.controls),
      layout: layout === 'table' && !printing && !this.#width.isWide ? 'cards' : layout,
      arriving,
      printing,
      most: layout === 'cards' && !printing && !this.#focus.isMoving ? this.#firstPaint.most : Infinity,
    };
  }

  protected override isPartial(): boolean {
    const {shown} = this;
    return shown !== undefined && shown.most < shown.result.services.length;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#firstPaint.rest;
    return super.getUpdateComplete();
  }

  protected override content(view: ListView, context: ViewContext): TemplateResult {
    const named = {...view, name: this.#unique.name, day: this.pageNotices.dayLine(context)};
    const {bar, selectionBoxes} = selection(this, this.reader, view, context);
    return listBody(named, {unfolded: this.unfolded, missing: this.#query.services.missing, bar}, context, {
      setQuery: this.#query.set,
      showWithdrawn: this.#query.showWithdrawn,
      useCode: this.decides && context.catalogue.organisations ? this.#useCode : undefined,
      goToResults: () => this.resultsHeading?.focus(),
      groups: this.#groups,
      setUnfolded: (part) => (this.unfolded = part),
      tools: {csv: this.#csv, print: this.print, link: this.#link},
      services: {opener: this.#query.services, selectionBoxes, decider: this.#decider, contain: this.faults.contain},
    });
  }

  /** Takes what was searched for as the code of the reader's organisation. */
  readonly #useCode = (ods: string): void => {
    this.reader.state.setFacts({ods});
    this.#query.set((now) => withSearch(now, ''), 'results');
  };
}
