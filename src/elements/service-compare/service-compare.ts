// Two to four services side by side: those that the page's author names, else those that the reader picks with the
// "Compare" boxes of other elements. It remembers nothing but a tick; the picks belong to all of the page.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {findService, type Catalogue, type Lot, type Service} from '../../catalogue/model.ts';
import {mostCompared, type ReaderState} from '../../reader/reader-state.ts';
import {resolvePreset} from '../../query/presets.ts';
import {announce} from '../../ui/announcer.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {contactLines} from '../../ui/contact.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {download} from '../../ui/csv.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {printedOn} from '../../ui/provenance.ts';
import {releaseName, uniqueName} from '../../ui/unique-name.ts';
import {CatalogueElement, type ElementView} from '../base/catalogue-element.ts';
import {unknownNames} from '../base/presets.ts';
import {FocusController} from '../base/focus-controller.ts';
import {enumAttribute, warnOfAttribute, booleanConverter} from '../base/attributes.ts';
import {UrlController} from '../base/url-controller.ts';
import {WidthController} from '../base/width-controller.ts';
import {compareCsv} from './compare-csv.ts';
import {groupsOf, isSameCell, type RowGroup} from './rows.ts';
import {styles} from './service-compare.styles.ts';
import {StickyHeaders} from './sticky-headers.ts';
import {removeButton, serviceList, stacked, comparisonTable, type Remove} from './table.ts';
import {readCompareUrl, writeCompareUrl} from './url-state.ts';

// Narrower, a header column and two services break most words.
const compareTableEm = 42;

/**
 * Two to four services of a catalogue, side by side.
 *
 * @slot empty - Shown while there are fewer than two services, below the sentence that says what to do.
 * @csspart area - The box in which the table scrolls.
 * @csspart table - The table.
 * @csspart service-name - A service's name.
 * @csspart status - The word that says how a service stands.
 * @csspart remove - The button that takes a service out.
 * @csspart tools - What the reader may do: see the differences only, download, clear.
 * @csspart missing - The notice that the catalogue lacks a service that was picked.
 */
export class ServiceCompare extends CatalogueElement<View> {
  static override styles = [baseStyles, checkStyles, styles];

  /** Ids of two to four services; those that the reader picks on the page when absent. */
  @property({useDefault: true}) services = '';

  /** Whether only rows that differ show at first; readers may change it. */
  @property({type: Boolean, converter: booleanConverter}) differences = false;

  /** `query` keeps what the reader picks in the page's URL, so that it can be linked and Back works; else `off`. */
  @property({attribute: 'url-state', useDefault: true}) urlState = 'off';

  /** Stands before the URL parameter `compare`, where a page has several comparisons: `a.` makes `a.compare`. */
  @property({attribute: 'url-prefix', useDefault: true}) urlPrefix = '';

  @state() private differencesOnly = false;

  readonly #width = new WidthController(this, compareTableEm);
  /** A button that has focus stands elsewhere where the table becomes lists, or they a table. */
  readonly #focus = new FocusController(this, {
    of: (control) => this.#removers.indexOf(control as HTMLElement),
    find: (place) => this.#removers[place],
  });
  readonly #url = new UrlController(this, {
    isOn: () => enumAttribute(this, 'url-state', this.urlState, ['off', 'query']) === 'query' && !this.#isFixed,
    isReady: () => this.#state !== undefined,
    says: (query) => readCompareUrl(query, this.urlPrefix) !== undefined,
    read: (query) => this.#follow(readCompareUrl(query, this.urlPrefix) ?? []),
    write: (href) => writeCompareUrl(href, this.urlPrefix, this.#state?.selectedIds('compare') ?? []),
  });
  /** The reader's picks as the URL has them. */
  #said: {readonly of: ReaderState; readonly ids: string} | undefined;

  constructor() {
    super();
    new StickyHeaders(this);
  }

  /** The whole comparison, with the rows that are the same, as the text of a CSV file; empty while there is none. */
  toCsv(): string {
    const {context} = this;
    const services = context ? this.#compared(context.catalogue).services : [];
    if (!context || services.length < 2) return '';
    const sentence = describeComparison(services, context);
    return compareCsv(services, groupsOf(services, context), sentence, lotsOfServices(services), context);
  }

  protected override get resultsHeading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#results');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    releaseName(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('differences')) this.differencesOnly = this.differences;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.context) return;
    this.#keepInUrl();
  }

  protected override view({catalogue, msg}: ViewContext): View {
    const compared = this.#compared(catalogue);
    const {services} = compared;
    return {
      ...compared,
      title: msg('compare.heading'),
      lots: lotsOfServices(services),
      isEmpty: !this.arriving && services.length < 2,
    };
  }

  protected override content(view: View, context: ViewContext): TemplateResult {
    const {headingLevel, msg} = context;
    const {services} = view;
    const isEnough = services.length > 1;
    const sentence = isEnough
      ? describeComparison(services, context)
      : msg(this.arriving ? 'service.still-loading' : 'compare.none');
    return html`
      ${heading(headingLevel + 1, html`<bdi>${sentence}</bdi>`, {id: 'results', focusable: true})}
      ${this.#leftOut(view, context)}
      ${isEnough ? this.#sideBySide(services, context) : this.#tooFew(services, context)}
      ${this.print.isPrinting ? printedOn(context) : nothing}
    `;
  }

  /** What was named or picked and is not compared. */
  #leftOut({missing, tooMany}: View, context: ViewContext): TemplateResult {
    const {msg} = context;
    const {services: value, arriving} = this;
    const unknown = missing.map((name) => ({attribute: 'services', value, name}) as const);
    const notice = (id: string) => html`
      <div class="inset" part="missing">
        <p>${msg('service.not-found', {id})}</p>
        <p>${removeButton({id, name: id}, this.#remove, context)}</p>
      </div>
    `;
    return html`
      ${tooMany > 0 ? html`<p>${msg('compare.most', {most: mostCompared, total: mostCompared + tooMany})}</p>` : nothing}
      ${arriving ? nothing : this.#isFixed ? unknownNames(unknown, context) : missing.map(notice)}
    `;
  }

  #sideBySide(services: readonly Service[], context: ViewContext): TemplateResult {
    const all = groupsOf(services, context);
    const {groups, hidden} = this.differencesOnly ? differing(all) : {groups: all, hidden: 0};
    const view = {
      context,
      services,
      groups,
      name: uniqueName(this, describeComparison(services, context)),
      remove: this.#isFixed ? undefined : this.#remove,
    };
    const isTable = groups.length > 0 && (this.#width.isWide || this.print.isPrinting);
    return html`
      ${this.#tools(context)} ${losses(services, context)}
      ${this.differencesOnly ? html`<p>${whatIsHidden({groups, hidden}, context)}</p>` : nothing}
      ${isTable ? comparisonTable(view) : stacked(view)}
    `;
  }

  #tools({msg}: ViewContext): TemplateResult {
    return html`
      <div class="tools" part="tools">
        <label class="check">
          <input type="checkbox" .checked=${this.differencesOnly} @change=${this.#tick} />
          <span>${msg('compare.differences')}</span>
        </label>
        <button type="button" class="button" part="button" @click=${this.#export}>${msg('export.csv')}</button>
        ${this.#clearButton(msg)}
      </div>
    `;
  }

  #clearButton(msg: ViewContext['msg']): TemplateResult | typeof nothing {
    return this.#isFixed
      ? nothing
      : html`<button type="button" class="link-button" @click=${this.#clear}>${msg('compare.clear')}</button>`;
  }

  #tooFew(services: readonly Service[], context: ViewContext): TemplateResult {
    const {msg, catalogue} = context;
    const {contact, archived} = catalogue;
    const remove = this.#isFixed ? undefined : this.#remove;
    return html`
      ${serviceList({services, context, remove})}
      ${
        this.#isFixed
          ? html`<slot name="contact">${contact && !archived ? contactLines(contact, false) : nothing}</slot>`
          : html`<p>${msg('compare.how', {compare: msg('pick.compare')})}</p>`
      }
      <slot name="empty"></slot>
    `;
  }

  /** The author has named services, and the reader's picks do not count. */
  get #isFixed(): boolean {
    return this.services.trim() !== '';
  }

  get #state(): ReaderState | undefined {
    return this.context && this.reader.state;
  }

  #compared(catalogue: Catalogue): Compared {
    if (!this.#isFixed) return findServices(catalogue, this.#state!.selectedIds('compare'));
    const {ids, unknown} = resolvePreset(catalogue, 'services', this.services);
    const tooMany = ids.length - mostCompared;
    if (tooMany > 0) warnOfAttribute(this, 'services', this.services, 'the ids of two to four services');
    return {...findServices(catalogue, ids.slice(0, mostCompared)), missing: unknown, tooMany};
  }

  /** Picks what a URL says, in its order. */
  #follow(ids: readonly string[]): void {
    const state = this.#state!;
    const before = state.selectedIds('compare');
    if (ids.join('\n') !== before.join('\n')) {
      for (const id of before) state.select('compare', id, false);
      for (const id of ids) state.select('compare', id, true);
    }
    this.#said = {of: state, ids: state.selectedIds('compare').join('\n')};
  }

  /** Whoever picks: this element's buttons, or the boxes of others. */
  #keepInUrl(): void {
    const of = this.#state!;
    const ids = of.selectedIds('compare').join('\n');
    const before = this.#said;
    this.#said = {of, ids};
    if (before?.of === of && before.ids !== ids) this.#url.commit();
    else if (before?.of !== of && ids) this.#url.typing(); // picked before we came: no step that Back undoes
  }

  readonly #tick = ({target}: Event) => {
    this.differencesOnly = (target as HTMLInputElement).checked;
    const {context} = this;
    if (!context) return;
    const shown = differing(groupsOf(this.#compared(context.catalogue).services, context));
    announce(this.differencesOnly ? whatIsHidden(shown, context) : context.msg('compare.all'), this);
  };

  readonly #remove: Remove = ({id, name}, {currentTarget}) => {
    const place = this.#removers.indexOf(currentTarget as HTMLElement);
    this.#focus.next(() => this.#removers[place] ?? this.#removers.at(-1) ?? this.resultsHeading);
    announce(this.context!.msg('pick.compare.off', {name}), this);
    this.#state!.select('compare', id, false);
  };

  get #removers(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.remove')];
  }

  readonly #clear = () => {
    const state = this.#state!;
    this.#focus.next(() => this.resultsHeading);
    for (const id of state.selectedIds('compare')) state.select('compare', id, false);
  };

  readonly #export = () => download(csvFileName(this.context!), this.toCsv());
}

interface View extends ElementView, Compared {}

interface Compared {
  readonly services: readonly Service[];
  /** Ids that the catalogue does not have. */
  readonly missing: readonly string[];
  /** How many more were named than there is room for. */
  readonly tooMany: number;
}

function findServices(catalogue: Catalogue, ids: readonly string[]): Compared {
  return {
    services: ids.flatMap((id) => findService(catalogue, id) ?? []),
    missing: ids.filter((id) => !findService(catalogue, id)),
    tooMany: 0,
  };
}

interface Differing {
  readonly groups: readonly RowGroup[];
  /** How many rows are the same for all and left out. */
  readonly hidden: number;
}

function differing(all: readonly RowGroup[]): Differing {
  const groups = all.map((group) => ({...group, rows: group.rows.filter((row) => !isSameCell(row))}));
  const count = (some: readonly RowGroup[]) => some.flatMap(({rows}) => rows).length;
  return {groups: groups.filter(({rows}) => rows.length > 0), hidden: count(all) - count(groups)};
}

function whatIsHidden({groups, hidden}: Differing, {msg}: ViewContext): string {
  if (groups.length === 0) return msg('compare.same');
  return hidden > 0 ? msg('compare.hidden', {count: hidden}) : msg('compare.all');
}

/** "Comparison of EMIS Web, SystmOne and Vision". */
function describeComparison(services: readonly Service[], {msg, catalogue}: ViewContext): string {
  const names = services.map(({name}) => name);
  return msg('compare.of', {names: new Intl.ListFormat(catalogue.language).format(names)});
}

/** What could not be read, so that nobody takes a cell for all that there is. */
function losses(services: readonly Service[], {msg}: ViewContext): TemplateResult[] {
  return services
    .filter(({pairingsLost}) => pairingsLost)
    .map(({name}) => html`<p><bdi>${name}</bdi>: ${msg('service.pairings.lost')}</p>`);
}

function lotsOfServices(services: readonly Service[]): Lot[] {
  return [...new Set(services.flatMap(({listings}) => listings.map(({lot}) => lot)))];
}
