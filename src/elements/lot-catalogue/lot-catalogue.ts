// The list of services. It remembers only what the reader asks; the result is made from that, from what
// the page's author fixed and from the catalogue.

import {nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Service} from '../../catalogue/model.ts';
import type {Result} from '../../query/query.ts';
import {announce} from '../../ui/announcer.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {skipButton} from '../../ui/button.ts';
import {cardStyles} from '../../ui/card.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {fieldStyles} from '../../ui/field.styles.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {titleOfLots} from '../../ui/lot-title.ts';
import {shortAnswerStyles} from '../../ui/short-answer.styles.ts';
import {paginationStyles} from '../../ui/pagination.styles.ts';
import {baseTexts, exportTexts, listTexts, serviceTexts} from '../../ui/strings.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {hold} from '../base/anchor-controller.ts';
import {booleanConverter, integerConverter} from '../base/attributes.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import {CsvDownload} from '../base/csv-download.ts';
import {DeciderController} from '../base/decider-controller.ts';
import {FocusController} from '../base/focus-controller.ts';
import {OrderDraftController} from '../base/order-draft-controller.ts';
import {property, state} from '../base/property.ts';
import {selectionLists} from '../base/reader-controller.ts';
import {UniqueNameController} from '../base/unique-name-controller.ts';
import {WidthController} from '../base/width-controller.ts';
import {readControls} from './controls.ts';
import {FilterGroupsController} from './filter-groups-controller.ts';
import {withoutFilters, withQuery, withSearch, withWithdrawn, type ListQuery} from './list-query.ts';
import {listBody} from './list-body.ts';
import {ListUrl} from './list-url.ts';
import {QueryEvent} from './lot-catalogue.events.ts';
import {styles} from './lot-catalogue.styles.ts';
import {OpenServices} from './open-services.ts';
import {describeContents, describeResult} from './result-summary.ts';
import {createQueryRunner} from './run-list-query.ts';
import type {Foldable} from './search-and-filters.ts';
import {selectionBar} from './selection-bar.ts';
import {servicesCsv} from './services-csv.ts';
import {initialQuery, perPage, queryInputs, readLayout, slottedHeading} from './settings.ts';
import {LinkSharing} from './sharing.ts';
import type {SetQuery, ListView} from './view.ts';
import {WarmUpController} from './warm-up-controller.ts';
import {WorksWithController} from './works-with-controller.ts';

// Narrower, five columns break most words.
const listTableEm = 42;

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
  static override styles = [
    baseStyles,
    cardStyles,
    checkStyles,
    fieldStyles,
    paginationStyles,
    styles,
    shortAnswerStyles,
  ];
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

  /**
   * Order at first: `file`, `name`, `supplier` or `updated`. Without it: `file`, or `relevance` while readers search.
   */
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

  @state() private listQuery: ListQuery = {search: '', sort: undefined, page: 1, filters: {}};
  @state() private unfolded: Foldable | undefined;

  readonly #runQuery = createQueryRunner();
  readonly #width = new WidthController(this, listTableEm);
  readonly #focus = new FocusController(this);
  readonly #unique = new UniqueNameController(
    this,
    () => this.shown && (slottedHeading(this) ?? (this.heading || this.shown.title)),
  );
  readonly #groups = new FilterGroupsController(this, this.renderNow);
  readonly #url: ListUrl = new ListUrl(this, {
    catalogue: () => (this.source.arriving ? undefined : this.context?.catalogue),
    initial: () => initialQuery(this),
    current: () => ({listQuery: this.listQuery, service: this.#services.last}),
    follow: ({listQuery, service}) => {
      this.listQuery = listQuery;
      this.#services.follow(service);
    },
    moved: () => {
      if (!this.#focus.hasMoved) announce(this.inWords, this);
    },
  });
  readonly #services: OpenServices = new OpenServices(this, {
    linkTo: (service) => this.#url.hrefTo(service),
    changed: () => this.#url.commit(),
  });
  readonly #decider: DeciderController = new DeciderController(this, this.reader, () => this.context);
  readonly #csv = new CsvDownload(this, {
    isArriving: () => this.source.arriving,
    file: () => ({name: csvFileName(this.context!, describeContents(this.shown!, this.context!)), text: this.toCsv()}),
  });
  readonly #sharing = new LinkSharing(this, this.#url, this.#focus);
  /** What the reader has changed since the last update. */
  #change: 'typing' | 'whole' | undefined;

  constructor() {
    super();
    new OrderDraftController(this, {
      state: () => this.reader.state,
      catalogue: () => this.context?.catalogue,
      url: () => (this.selectable && this.requestUrl !== '' ? this.source.url : undefined),
    });
    new WorksWithController(this, {
      state: () => this.context && this.reader.state,
      ticked: () => this.listQuery.filters['works-with'] ?? [],
    });
    new WarmUpController(this, () => (this.source.arriving ? undefined : this.context)); // first things first: the services
  }

  /** What the reader asks for: `search`, `sort`, `page`, and `filters` with ids of values by facet. */
  @property({attribute: false})
  get query(): ListQuery {
    return this.listQuery;
  }

  set query(query: Partial<ListQuery>) {
    this.#replaceQuery(withQuery(this.listQuery, query));
    this.#url.typing();
  }

  /** What matches: `total`, `page`, `pages`, `services` of this page, and `facets`. Undefined while there is no catalogue. */
  get result(): Result | undefined {
    return this.shown?.result;
  }

  /** Empties the search box and all filters. */
  clear(): void {
    this.query = withoutFilters(this.listQuery);
  }

  /** Returns everything that matches, on all pages, as the text of a CSV file. Empty while there is no catalogue. */
  toCsv(): string {
    const {context, shown} = this;
    if (!context || !shown) return '';
    const sentence = describeResult(shown.result, this.listQuery, context);
    return servicesCsv(shown.result.all(), sentence, shown.lots, context);
  }

  protected override get resultsHeading(): HTMLElement | null {
    return this.#all('#results')[0] ?? null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {search, sort, page} = initialQuery(this);
    if (changed.has('search')) this.listQuery = withSearch(this.listQuery, search);
    if (changed.has('sort')) this.listQuery = {...this.listQuery, sort};
    if (changed.has('page')) this.listQuery = {...this.listQuery, page};
    this.#url.settle();
    if (this.context && this.#services.isExpecting) this.#turnToExpected(this.context);
    super.willUpdate(changed);
  }

  /** Once it is on show, what the reader has changed is announced, unless focus goes to where it is said. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {context, result} = this;
    const change = this.#change;
    if (!change || !context || !result) return;
    this.#change = undefined;
    const isSaid = this.#focus.hasMoved && (this.renderRoot as ShadowRoot).activeElement === this.resultsHeading;
    if (!isSaid) announce(describeResult(result, this.listQuery, context), this);
    if (change === 'typing') this.#url.typing();
    else this.#url.commit();
    const listQuery = new QueryEvent(this.listQuery, result.total);
    this.dispatchEvent(listQuery);
  }

  protected override view(context: ViewContext): ListView {
    const {listQuery} = this;
    const {arriving, snapshot} = this.source;
    const printing = this.print.isPrinting;
    const inputs = queryInputs(this, context, listQuery, printing, this.#decider.groups(context));
    const found = this.#runQuery(inputs);
    const layout = readLayout(this);
    return {
      ...found,
      title: titleOfLots(found.onlyLots ?? [], context.catalogue),
      unknown: arriving ? [] : found.unknown,
      placesDay: true,
      isEmpty: found.result.total === 0,
      problems: snapshot?.problems,
      listQuery,
      perPage: inputs.perPage,
      controls: readControls(this, this.controls),
      layout: layout === 'table' && !printing && !this.#width.isWide ? 'cards' : layout,
      arriving,
      printing,
    };
  }

  protected override content(view: ListView, context: ViewContext): TemplateResult {
    const named = {...view, name: this.#unique.name, day: this.pageNotices.dayLine(context)};
    const bar = view.printing ? nothing : selectionBar(this, this.reader.state, context);
    const {onlyLots, result} = view;
    const boxes = this.reader.selectionBoxes(selectionLists(this), context.msg, onlyLots, result.services);
    return listBody(named, {unfolded: this.unfolded, missing: this.#services.missing, bar}, context, {
      setQuery: this.#setQuery,
      showWithdrawn: this.#showWithdrawn,
      useCode: this.decides && context.catalogue.organisations ? this.#useCode : undefined,
      goToResults: () => this.resultsHeading?.focus(),
      groups: this.#groups,
      setUnfolded: (part) => (this.unfolded = part),
      tools: {
        csv: this.#csv,
        print: this.print,
        share: () => void this.#sharing.share(context.msg),
        sharing: this.#sharing.state,
      },
      services: {
        opener: this.#services,
        selectionBoxes: bar === nothing ? boxes : {...boxes, then: this.#skipToBar(context)},
        decider: this.#decider,
        contain: this.faults.contain,
      },
    });
  }

  #skipToBar({msg}: ViewContext): TemplateResult {
    return skipButton(msg('bar.skip'), () => this.#all('.bar')[0]?.focus());
  }

  readonly #setQuery: SetQuery = (change, then) => {
    this.#replaceQuery(change(this.listQuery));
    this.#change = then === 'typing' ? 'typing' : 'whole';
    if (then === 'results') this.#focus.next(() => this.resultsHeading);
    else if (typeof then === 'object') this.#focus.next(() => this.#chipAt(then.chip));
  };

  #replaceQuery(listQuery: ListQuery): void {
    this.listQuery = listQuery;
    this.#services.forgetLast();
  }

  /** Turns to the page that holds the service of a link, once that has come. */
  #turnToExpected(context: ViewContext): void {
    const inputs = queryInputs(this, context, this.listQuery, this.print.isPrinting, this.#decider.groups(context));
    const {result, resultOf} = this.#runQuery(inputs);
    const withdrawn = () => resultOf(withWithdrawn(this.listQuery)).all();
    const place = this.#services.openExpected(context.catalogue, result.all(), this.source.arriving, withdrawn);
    if (place === undefined) return;
    const size = perPage(this);
    this.listQuery = {...this.listQuery, page: Math.floor(place / size) + 1};
    this.#focus.next(() => {
      const opener = this.#all('.opener')[place % size] ?? this.resultsHeading;
      if (opener) hold(opener);
      return opener;
    });
  }

  /** Shows a withdrawn service that a link was about, and opens it. */
  readonly #showWithdrawn = ({id}: Service): void => {
    this.#setQuery(withWithdrawn);
    this.#services.follow(id);
  };

  /** Takes what was searched for as the code of the reader's organisation. */
  readonly #useCode = (ods: string): void => {
    this.reader.state.setFacts({ods});
    this.#setQuery((now) => withSearch(now, ''), 'results');
  };

  /** The chip that took the place of the one removed, else the one before it, else the results. */
  #chipAt(place: number): HTMLElement | null {
    const left = this.#all('.chip');
    return left[place] ?? left.at(-1) ?? this.resultsHeading;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}
