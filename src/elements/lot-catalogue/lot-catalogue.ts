// src/elements/lot-catalogue/lot-catalogue.ts
// The list of services. It remembers only what the reader asks; the result is made from that, from what
// the page's author fixed and from the catalogue.

import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Catalogue, Lot, Service} from '../../catalogue/model.ts';
import {prepareSome, runQuery, type Result, type Sort} from '../../query/query.ts';
import {announce} from '../../ui/announcer.ts';
import {uniqueName, releaseName} from '../../ui/unique-name.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {cardStyles} from '../../ui/card.styles.ts';
import {heading} from '../../ui/heading.ts';
import {paginationStyles} from '../../ui/pagination.styles.ts';
import type {Presentation} from '../../ui/presentation.ts';
import {notices, provenance} from '../../ui/provenance.ts';
import {CatalogueElement} from '../catalogue-element.ts';
import {detailHref} from '../detail-href.ts';
import {ServiceEvent} from '../service.events.ts';
import {number, oneOf, wholeNumber} from '../settings.ts';
import {withoutFilters, withSearch, withSort, withValue, type Asked} from './asked.ts';
import {asking, offered} from './asking.ts';
import {readControls, type Control} from './controls.ts';
import {inWords} from './in-words.ts';
import {QueryEvent} from './lot-catalogue.events.ts';
import {styles} from './lot-catalogue.styles.ts';
import {outcome} from './outcome.ts';
import {resolvePresets, type Presets} from './presets.ts';
import type {ListActions, ListView} from './view.ts';

// A list without pages still stays a list that can be scrolled.
const mostWithoutPages = 100;

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
 * @csspart pagination - The pages.
 * @cssprop [--gpsoc-gap=1em] - Space between services.
 */
export class LotCatalogue extends CatalogueElement {
  static override styles = [baseStyles, cardStyles, paginationStyles, styles];

  /** Ids or names of lots; every lot when absent. The reader cannot undo it, nor the seven after it. */
  @property() lot = '';

  /** Ids or names of kinds of service. */
  @property() category = '';

  /** Ids or names of suppliers. */
  @property() supplier = '';

  /** Ids or names of capabilities. */
  @property() capability = '';

  /** Ids or names of systems: only what pairs with one of them, available or assured. */
  @property({attribute: 'works-with'}) worksWith = '';

  /** Statuses on the day asked about, such as `available` or `in-assurance`; of the same listing as `lot`. */
  @property() status = '';

  /** Ids of single services. */
  @property() services = '';

  /** The catalogue's own properties, as `hosting:public-cloud integration:im1`. */
  @property() facets = '';

  /** What readers may use: `all`, `none`, or a list of `search filters sort count pages`. */
  @property() controls = 'all';

  /** What the search box holds at first. */
  @property() search = '';

  /**
   * The order at first: `file`, `name`, `supplier` or `updated`; `relevance` while something is searched.
   */
  @property() sort = '';

  /** The page shown at first, from 1. */
  @property({converter: number}) page = 1;

  /** Services on a page, 1 to 100. */
  @property({attribute: 'page-size', converter: number}) pageSize = 10;

  /** Where a service has a page of its own, with `{id}` in it; absent: it opens in place. */
  @property({attribute: 'detail-url'}) detailUrl = '';

  @state() private asked: Asked = {search: '', sort: undefined, page: 1, filters: {}};
  @state() private open: ReadonlySet<string> = new Set();
  @state() private unfolded = false;

  #presets: Presets | undefined;
  #result: Result | undefined;
  #madeFrom: readonly unknown[] = [];
  #next: Next | undefined;

  /** What the reader asks now: search, sort, page, and value ids by facet. */
  get query(): Asked {
    return this.asked;
  }

  set query(query: Partial<Asked>) {
    this.asked = {...this.asked, ...query};
  }

  /** What matches; undefined while there is no catalogue. */
  get result(): Result | undefined {
    return this.#result;
  }

  /** Empties the search box and all filters. */
  clear(): void {
    this.asked = withoutFilters(this.asked);
  }

  protected override get resultsHeading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#results');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    releaseName(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('search')) this.asked = withSearch(this.asked, this.search);
    if (changed.has('sort')) this.asked = {...this.asked, sort: this.#sortSetting()};
    if (changed.has('page')) this.asked = {...this.asked, page: this.#number('page', this.page, 1, 1e6, 1)};
    this.#derive();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const next = this.#next;
    this.#next = undefined;
    if (!next || !this.#result || !this.presentation) return;
    const focus = next.focus?.() ?? null;
    if (focus) focus.focus();
    else announce(inWords(this.#result, this.asked, this.presentation), this);
    const asked = new QueryEvent(this.asked, this.#result.total);
    this.dispatchEvent(asked);
  }

  protected override show(presentation: Presentation): TemplateResult {
    const view = this.#view(presentation);
    const facets = offered(view);
    return html`
      <div class="frame">
        <slot name="heading">${heading(presentation.headingLevel, view.title, {part: 'heading'})}</slot>
        <slot name="intro"></slot>
        ${notices(presentation, view.lots)}
        <div class=${facets.length > 0 ? 'columns' : 'column'}>
          ${asking(view, facets)}
          <div class="outcome">${outcome(view)}</div>
        </div>
        ${provenance(presentation)}
      </div>
    `;
  }

  #view(presentation: Presentation): ListView {
    const {asked, open, unfolded, arriving} = this;
    const [presets, result] = [this.#presets!, this.#result!];
    const controls = readControls(this, this.controls);
    const title = this.#title(presentation.catalogue);
    return {
      presentation,
      asked,
      open,
      unfolded,
      arriving,
      presets,
      result,
      controls,
      title,
      name: uniqueName(this, slottedHeading(this) ?? title),
      lots: this.#lots(presentation.catalogue),
      perPage: this.#perPage(controls),
      actions: this.#actions,
    };
  }

  #title({title, lots}: Catalogue): string {
    const [only, another] = this.#presets!.preset.lot ?? [];
    const lot = only !== undefined && another === undefined ? lots.get(only) : undefined;
    if (!lot) return title;
    return lot.title === undefined ? lot.name : `${lot.name}: ${lot.title}`;
  }

  #lots({lots}: Catalogue): Lot[] {
    const shown = this.#result!.facets.find(({id}) => id === 'lot');
    const ids = this.#presets!.preset.lot ?? shown?.values.map(({id}) => id) ?? [];
    return ids.flatMap((id) => lots.get(id) ?? []);
  }

  /** Result and presets, made anew only when what they hang on has changed. */
  #derive(): void {
    const {presentation} = this;
    if (!presentation) {
      this.#result = undefined;
      this.#madeFrom = [];
      return;
    }
    const {catalogue, asOf} = presentation;
    const {lot, category, supplier, capability, worksWith, status, services, facets, controls, pageSize} = this;
    const attributes = {lot, category, supplier, capability, 'works-with': worksWith, status, services, facets};
    const from = [catalogue, asOf, ...Object.values(attributes), controls, pageSize, this.asked];
    if (from.length === this.#madeFrom.length && from.every((part, n) => part === this.#madeFrom[n])) return;
    if (catalogue !== this.#madeFrom[0]) this.#prepare(catalogue);
    this.#madeFrom = from;
    this.#presets = resolvePresets(catalogue, attributes);
    const {search, sort, page, filters} = this.asked;
    this.#result = runQuery(catalogue, {
      asOf,
      preset: this.#presets.preset,
      filters,
      search,
      ...(sort && {sort}),
      page,
      pageSize: this.#perPage(readControls(this, controls)),
    });
    this.markEmpty(this.#result.total === 0);
  }

  /** Text is made ready for searching between frames, so that the first key press does not wait for it. */
  #prepare(catalogue: Catalogue): void {
    setTimeout(() => {
      const {presentation} = this;
      if (presentation?.catalogue === catalogue && prepareSome(catalogue, presentation.asOf, 500))
        this.#prepare(catalogue);
    });
  }

  #perPage(controls: ReadonlySet<Control>): number {
    return controls.has('pages') ? this.#number('page-size', this.pageSize, 1, 100, 10) : mostWithoutPages;
  }

  #number(attribute: string, value: number, least: number, most: number, otherwise: number): number {
    return wholeNumber(this, attribute, value, {least, most, otherwise});
  }

  #sortSetting(): Sort | undefined {
    return this.sort === ''
      ? undefined
      : oneOf<Sort>(this, 'sort', this.sort, ['file', 'name', 'supplier', 'updated', 'relevance']);
  }

  /** Takes what the reader asks; afterwards the result is announced, unless focus moves to something that says it. */
  #ask(asked: Asked, next: Next = {}): void {
    this.asked = asked;
    this.#next = next;
  }

  readonly #actions: ListActions = {
    type: (search) => this.#ask(withSearch(this.asked, search)),
    tick: (facet, value, on) => this.#ask(withValue(this.asked, facet, value, on)),
    remove: (facet, value, chip) => {
      this.#ask(withValue(this.asked, facet, value, false), {focus: () => this.#chipAt(chip)});
    },
    clear: () => this.#ask(withoutFilters(this.asked), {focus: () => this.resultsHeading}),
    sort: (by) => this.#ask(withSort(this.asked, by)),
    turnTo: (page) => this.#ask({...this.asked, page}, {focus: () => this.resultsHeading}),
    fold: () => (this.unfolded = !this.unfolded),
    skipToResults: () => this.resultsHeading?.focus(),
    open: (service, click) => this.#toggle(service, click),
    hrefOf: (service) => detailHref(this, this.detailUrl, service),
  };

  /** The chip that took the place of the one removed, else the one before it, else the results. */
  #chipAt(place: number): HTMLElement | null {
    const left = [...this.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    return left[place] ?? left.at(-1) ?? this.resultsHeading;
  }

  #toggle(service: Service, click: Event): void {
    const open = new Set(this.open);
    if (open.delete(service.id)) {
      this.open = open;
      return;
    }
    const opened = new ServiceEvent(service);
    if (!this.dispatchEvent(opened)) click.preventDefault();
    else if (!this.detailUrl) this.open = open.add(service.id);
  }
}

/** The author's own heading, in words. */
function slottedHeading(element: Element): string | undefined {
  return [...element.children].find(({slot}) => slot === 'heading')?.textContent.trim() || undefined;
}

/** What follows a reader's change: a move of focus, or else an announcement. */
interface Next {
  readonly focus?: () => HTMLElement | null;
}
