// The list of services. It remembers only what the reader asks; the result is made from that, from what
// the page's author fixed and from the catalogue.

import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {findService, type Catalogue, type Lot, type Service} from '../../catalogue/model.ts';
import {sorts, type Result, type Sort} from '../../query/query.ts';
import {announce} from '../../ui/announcer.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {cardStyles} from '../../ui/card.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {download} from '../../ui/csv.ts';
import {titleOfLots} from '../../ui/lot-title.ts';
import {paginationStyles} from '../../ui/pagination.styles.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {releaseName, uniqueName} from '../../ui/unique-name.ts';
import {CatalogueElement, type ElementView} from '../base/catalogue-element.ts';
import {selectionLists} from '../base/reader-controller.ts';
import {detailHref} from '../base/detail-href.ts';
import {FocusController} from '../base/focus-controller.ts';
import type {Presets} from '../base/presets.ts';
import {ServiceEvent} from '../base/service.events.ts';
import {integerConverter, enumAttribute, integerAttribute, booleanConverter} from '../base/attributes.ts';
import {WidthController} from '../base/width-controller.ts';
import {createQueryRunner, type ListQueryInputs} from './run-list-query.ts';
import {
  withoutFacet,
  withoutFilters,
  withQuery,
  withSearch,
  withSort,
  withValue,
  type ListQuery,
} from './list-query.ts';
import {searchAndFilters, offeredFacets} from './search-and-filters.ts';
import {readControls} from './controls.ts';
import {describeResult} from './result-summary.ts';
import {ListUrl} from './list-url.ts';
import {linkedService} from './linked-service.ts';
import {QueryEvent} from './lot-catalogue.events.ts';
import {styles} from './lot-catalogue.styles.ts';
import {results} from './results.ts';
import {servicesCsv} from './services-csv.ts';
import {copyLink} from './sharing.ts';
import type {UrlState} from './url-state.ts';
import type {ListLayout, ListActions, ListView, Sharing} from './view.ts';
import {WarmUpController} from './warm-up-controller.ts';

// A list without pages still stays a list that can be scrolled.
const mostWithoutPages = 100;

// More would be a book.
const mostPrinted = 1000;

// Narrower, five columns break most words.
const listTableEm = 42;

/**
 * A searchable list of services, from one lot or from all of them.
 *
 * @slot empty - Shown when nothing matches, below the sentence that says so.
 * @fires {QueryEvent} gpsoc-query - The reader has typed, ticked, sorted or turned the page.
 * @fires {ServiceEvent} gpsoc-service - A service was opened; cancel to stay on the page.
 * @csspart results - The list of services.
 * @csspart service - One service.
 * @csspart service-name - A service's heading.
 * @csspart opener - The button in a service's heading that opens it in place.
 * @csspart detail - An opened service's details.
 * @csspart status - The word that says how a service stands.
 * @csspart search - The search box.
 * @csspart filters - The reader's filters.
 * @csspart facet - One group of filters.
 * @csspart chip - A selected filter above the results.
 * @csspart tools - Order, download and link.
 * @csspart sort - The order.
 * @csspart problems - The notice that some services could not be read.
 * @csspart pagination - The pages.
 * @csspart page - One page's number.
 * @csspart page-step - Previous and next.
 * @cssprop [--gpsoc-gap=1em] - Space between services.
 */
export class LotCatalogue extends CatalogueElement<View> {
  static override styles = [baseStyles, cardStyles, checkStyles, paginationStyles, styles];

  /** Ids or names of lots; every lot when absent. Readers cannot undo it, nor any other of these presets. */
  @property({useDefault: true}) lot = '';

  /** Ids or names of kinds of service. */
  @property({useDefault: true}) category = '';

  /** Ids or names of suppliers. */
  @property({useDefault: true}) supplier = '';

  /** Ids or names of capabilities. */
  @property({useDefault: true}) capability = '';

  /** Ids or names of systems: only what pairs with one of them, available or assured. */
  @property({attribute: 'works-with', useDefault: true}) worksWith = '';

  /** Statuses on the day asked about, such as `available` or `in-assurance`; of the same listing as `lot`. */
  @property({useDefault: true}) status = '';

  /** Ids of single services. */
  @property({useDefault: true}) services = '';

  /** The catalogue's own properties, as `hosting:public-cloud integration:im1`. */
  @property({useDefault: true}) facets = '';

  /** What readers may use: `all`, `none`, or a list of `search filters sort export count pages share`. */
  @property({useDefault: true}) controls = 'all';

  /** What the search box holds at first. */
  @property({useDefault: true}) search = '';

  /**
   * The order at first: `file`, `name`, `supplier` or `updated`; `relevance` while something is searched.
   */
  @property({useDefault: true}) sort = '';

  /** The page shown at first, from 1. */
  @property({converter: integerConverter, useDefault: true}) page = 1;

  /** Services on a page, 1 to 100. */
  @property({attribute: 'page-size', converter: integerConverter, useDefault: true}) pageSize = 10;

  /** Where a service has a page of its own, with `{id}` in it; absent: it opens in place. */
  @property({attribute: 'detail-url', useDefault: true}) detailUrl = '';

  /** `cards`, `table` (cards where there is little room) or `list`. */
  @property({useDefault: true}) layout = 'cards';

  /** `query` keeps what the reader asks in the page's URL, so that it can be linked and Back works; else `off`. */
  @property({attribute: 'url-state', useDefault: true}) urlState = 'off';

  /** Stands before this list's URL parameters, where a page has several lists: `a.` makes `a.q`. */
  @property({attribute: 'url-prefix', useDefault: true}) urlPrefix = '';

  /** Whether readers may add services to an order request. */
  @property({type: Boolean, converter: booleanConverter}) selectable = false;

  /** Whether readers may pick services to compare. */
  @property({type: Boolean, converter: booleanConverter}) comparable = false;

  @state() private listQuery: ListQuery = {search: '', sort: undefined, page: 1, filters: {}};
  @state() private open: ReadonlySet<string> = new Set();
  @state() private unfolded = false;
  @state() private copied: Sharing = 'possible';
  @state() private notHere: string | undefined;

  readonly #runQuery = createQueryRunner();
  readonly #focus = new FocusController(this);
  readonly #width = new WidthController(this, listTableEm);
  readonly #url = new ListUrl(this, {
    initial: () => ({search: this.search, sort: this.#sortSetting(), page: this.#pageSetting(), filters: {}}),
    current: () => ({listQuery: this.listQuery, service: this.#opened}),
    follow: (state) => this.#follow(state),
  });
  /** The service last opened, for the URL, until something else is asked. */
  #opened: string | undefined;
  /** The service that a link is about, until it is on show. */
  #linked: string | undefined;
  /** What the reader has changed since the last update. */
  #change: 'typing' | 'whole' | undefined;

  constructor() {
    super();
    new WarmUpController(this, () => this.context);
  }

  /** What the reader asks now: search, sort, page, and value ids by facet. */
  @property({attribute: false})
  get query(): ListQuery {
    return this.listQuery;
  }

  set query(query: Partial<ListQuery>) {
    this.#replaceQuery(withQuery(this.listQuery, query));
    this.#url.typing();
  }

  /** What matches; undefined while there is no catalogue. */
  get result(): Result | undefined {
    return this.shown?.result;
  }

  /** Empties the search box and all filters. */
  clear(): void {
    this.query = withoutFilters(this.listQuery);
  }

  /** All that matches, on every page, as the text of a CSV file; empty while there is no catalogue. */
  toCsv(): string {
    const {context, result} = this;
    if (!context || !result) return '';
    const sentence = describeResult(result, this.listQuery, context);
    return servicesCsv(result.all(), sentence, this.shown!.lots, context);
  }

  protected override get resultsHeading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#results');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    releaseName(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('search')) this.listQuery = withSearch(this.listQuery, this.search);
    if (changed.has('sort')) this.listQuery = {...this.listQuery, sort: this.#sortSetting()};
    if (changed.has('page')) this.listQuery = {...this.listQuery, page: this.#pageSetting()};
    if (this.context && this.#linked !== undefined) this.#turnToLinked(this.context);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {result, context} = this;
    const change = this.#change;
    if (!change || !result || !context) return;
    this.#change = undefined;
    const isHeard = this.#focus.hasMoved && (this.renderRoot as ShadowRoot).activeElement === this.resultsHeading;
    if (!isHeard) announce(describeResult(result, this.listQuery, context), this);
    if (change === 'typing') this.#url.typing();
    else this.#url.commit();
    const listQuery = new QueryEvent(this.listQuery, result.total);
    this.dispatchEvent(listQuery);
  }

  protected override view(context: ViewContext): View {
    const {listQuery, open, unfolded, arriving, notHere} = this;
    const {catalogue, msg} = context;
    const inputs = this.#inputs(context);
    const {presets, result, totalOf} = this.#runQuery(inputs);
    const lots = shownLots(catalogue, presets, result);
    const title = titleOfLots(presets.preset.lot ? lots : [], catalogue);
    return {
      title,
      lots,
      unknown: arriving ? [] : presets.unknown,
      isEmpty: result.total === 0,
      problems: this.problems,
      context,
      listQuery,
      open,
      unfolded,
      arriving,
      notHere,
      presets,
      result,
      printing: this.print.isPrinting,
      controls: readControls(this, this.controls),
      layout: this.#layout(this.print.isPrinting),
      name: uniqueName(this, slottedHeading(this) ?? title),
      perPage: inputs.perPage,
      sharing: this.#url.isOn ? this.copied : 'impossible',
      selectionBoxes: this.reader.selectionBoxes(selectionLists(this), msg, presets.preset.lot && new Set(lots)),
      whatIf: totalOf,
      contain: this.faults.contain,
      actions: this.#actions,
    };
  }

  protected override content(view: View): TemplateResult {
    const facets = offeredFacets(view);
    return html`
      <div class=${facets.length > 0 ? 'columns' : 'column'}>
        ${searchAndFilters(view, facets)}
        <div class="outcome">${results(view)}</div>
      </div>
    `;
  }

  #layout(printing: boolean): ListLayout {
    const layout = enumAttribute<ListLayout>(this, 'layout', this.layout, ['cards', 'table', 'list']);
    return layout === 'table' && !this.#width.isWide && !printing ? 'cards' : layout;
  }

  #inputs({catalogue, asOf}: ViewContext): ListQueryInputs {
    const {lot, category, supplier, capability, worksWith, status, services, facets, listQuery} = this;
    const attributes = {lot, category, supplier, capability, 'works-with': worksWith, status, services, facets};
    if (this.print.isPrinting)
      return {catalogue, asOf, attributes, listQuery: {...listQuery, page: 1}, perPage: mostPrinted};
    return {catalogue, asOf, attributes, listQuery, perPage: this.#perPage()};
  }

  #perPage(): number {
    const range = {least: 1, most: 100, otherwise: 10};
    return readControls(this, this.controls).has('pages')
      ? integerAttribute(this, 'page-size', this.pageSize, range)
      : mostWithoutPages;
  }

  #pageSetting(): number {
    return integerAttribute(this, 'page', this.page, {least: 1, most: 1_000_000, otherwise: 1});
  }

  #sortSetting(): Sort | undefined {
    return this.sort === '' ? undefined : enumAttribute<Sort>(this, 'sort', this.sort, sorts);
  }

  /** Takes what the reader asks; afterwards the result is announced, unless focus moves to something that says it. */
  #setQuery(listQuery: ListQuery, focus?: () => HTMLElement | null): void {
    this.#replaceQuery(listQuery);
    this.#change = 'whole';
    if (focus) this.#focus.next(focus);
  }

  /** Whatever belongs to what was asked before goes with it. */
  #replaceQuery(listQuery: ListQuery): void {
    this.listQuery = listQuery;
    this.copied = 'possible';
    this.notHere = undefined;
    this.#opened = undefined;
    this.#linked = undefined;
  }

  #follow({listQuery, service}: UrlState): void {
    this.#replaceQuery(listQuery);
    this.#opened = service;
    this.#linked = service;
    this.open = new Set();
  }

  /** Turns to the page that holds the service of a link, once that has come. */
  #turnToLinked(context: ViewContext): void {
    const services = this.#runQuery(this.#inputs(context)).result.all();
    const service = linkedService(context.catalogue, this.#linked!, services, this.arriving);
    if (service === 'to-come') return;
    const id = this.#linked!;
    this.#linked = undefined;
    if (!service) {
      this.notHere = findService(context.catalogue, id)?.name ?? id;
      return;
    }
    const place = services.indexOf(service);
    const perPage = this.#perPage();
    this.listQuery = {...this.listQuery, page: Math.floor(place / perPage) + 1};
    this.open = new Set([service.id]);
    this.#opened = service.id;
    this.#focus.next(() => this.#openers()[place % perPage] ?? this.resultsHeading);
  }

  readonly #actions: ListActions = {
    type: (search) => {
      this.#replaceQuery(withSearch(this.listQuery, search));
      this.#change = 'typing';
    },
    search: (search) => this.#setQuery(withSearch(this.listQuery, search), () => this.resultsHeading),
    tick: (facet, value, on) => this.#setQuery(withValue(this.listQuery, facet, value, on)),
    remove: (facet, value, chip) => {
      this.#setQuery(withValue(this.listQuery, facet, value, false), () => this.#chipAt(chip));
    },
    removeFacet: (facet) => this.#setQuery(withoutFacet(this.listQuery, facet), () => this.resultsHeading),
    showWithdrawn: () => {
      this.#setQuery(withValue(this.listQuery, 'status', 'withdrawn', true), () => this.resultsHeading);
    },
    clear: () => this.#setQuery(withoutFilters(this.listQuery), () => this.resultsHeading),
    sort: (by) => this.#setQuery(withSort(this.listQuery, by)),
    turnTo: (page) => this.#setQuery({...this.listQuery, page}, () => this.resultsHeading),
    fold: () => (this.unfolded = !this.unfolded),
    skipToResults: () => this.resultsHeading?.focus(),
    open: (service, click) => this.#toggle(service, click),
    hrefOf: (service) => detailHref(this, this.detailUrl, service),
    linkTo: (service) => this.#url.hrefTo(service),
    exportCsv: () => download(csvFileName(this.context!), this.toCsv()),
    share: () => void this.#share(),
  };

  async #share(): Promise<void> {
    this.copied = await copyLink(this.#url.href);
    if (this.copied === 'copied') return void announce(this.context!.msg('share.copied'), this);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.by-hand input')?.focus();
  }

  #toggle(service: Service, click: Event): void {
    const open = new Set(this.open);
    if (!open.delete(service.id)) {
      const opened = new ServiceEvent(service);
      if (!this.dispatchEvent(opened)) return click.preventDefault();
      if (this.#actions.hrefOf(service) !== undefined) return;
      open.add(service.id);
    }
    this.#replaceQuery(this.listQuery);
    this.open = open;
    this.#opened = open.has(service.id) ? service.id : undefined;
    this.#url.commit();
  }

  /** The chip that took the place of the one removed, else the one before it, else the results. */
  #chipAt(place: number): HTMLElement | null {
    const left = [...this.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    return left[place] ?? left.at(-1) ?? this.resultsHeading;
  }

  #openers(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.opener')];
  }
}

type View = ElementView & ListView;

/** The lots whose services the page's author lets the list show. */
function shownLots({lots}: Catalogue, {preset}: Presets, {facets}: Result): Lot[] {
  const shown = facets.find(({id}) => id === 'lot');
  const ids = preset.lot ?? shown?.values.map(({id}) => id) ?? [];
  return ids.flatMap((id) => lots.get(id) ?? []);
}

/** The author's own heading, in words. */
function slottedHeading(element: Element): string | undefined {
  return [...element.children].find(({slot}) => slot === 'heading')?.textContent.trim() || undefined;
}
