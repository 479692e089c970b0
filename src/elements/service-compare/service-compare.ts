// Two to four services side by side: those that the page's author names, else those that the reader picks with the
// "Compare" boxes of other elements. What the reader picked belongs to all elements of the catalogue.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {findService, type Catalogue, type Service} from '../../catalogue/model.ts';
import type {ReaderState} from '../../reader/reader-state.ts';
import {announce} from '../../ui/announcer.ts';
import {contactSlot} from '../../ui/contact.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {printedOn} from '../../ui/provenance.ts';
import {baseTexts, compareTexts, exportTexts, serviceTexts} from '../../ui/strings.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {CsvDownloadController} from '../base/csv-download-controller.ts';
import {FocusController} from '../base/focus/focus-controller.ts';
import {warnOfAttribute} from '../base/attributes.ts';
import {property, state} from '../base/property.ts';
import {UniqueNameController} from '../base/unique-name-controller.ts';
import {WidthController} from '../base/width-controller.ts';
import {compareCsv} from './compare-csv.ts';
import {
  comparisonNamed,
  comparisonOf,
  describeComparison,
  describeHidden,
  differencesFirst,
  differencesIn,
  isMostlySame,
  lotsOfServices,
  type ComparedServices,
} from './comparison.ts';
import {ComparisonUrlController} from './comparison-url-controller.ts';
import {notCompared} from './not-compared.ts';
import {groupsOf, type RowGroup} from './rows.ts';
import {styles} from './service-compare.styles.ts';
import {StickyHeadersController} from './sticky-headers-controller.ts';
import {serviceList, stacked, comparisonTable, lossNotes, type Remove} from './table.ts';
import {compareTools} from './tools.ts';

// Narrower, a header column and two services break most words.
const compareTableEm = 42;

/**
 * Compares two to four services of a catalogue, side by side.
 *
 * @slot empty - Shown while there are fewer than two services, below the sentence that says what to do.
 * @csspart area - The box in which the table scrolls.
 * @csspart table - The table.
 * @csspart service-name - A service's name.
 * @csspart status - The status of a service.
 * @csspart remove - The button that takes a service out.
 * @csspart tools - The controls: differences only, download, clear.
 * @csspart missing - The notice that a service is not in the catalogue.
 */
export class ServiceCompare extends CatalogueElement<View> {
  static override styles = styles;
  protected static override texts = {...baseTexts, ...serviceTexts, ...exportTexts, ...compareTexts};

  /** Ids of two to four services. Without it: those that readers tick on the page. */
  @property() services = '';

  /** Whether only rows that differ show at first. Without it: if more than half of the rows are the same. */
  @property({
    converter: {fromAttribute: (value) => (value === null ? undefined : value !== 'false')},
    useDefault: false,
  })
  differences: boolean | undefined;

  /** `query` keeps what readers tick in the page's URL, so that they can link to it and go back. Else `off`. */
  @property({attribute: 'url-state'}) urlState = 'off';

  /** Prefix of the URL parameter `compare`, for pages with several comparisons: `a.` makes `a.compare`. */
  @property({attribute: 'url-prefix'}) urlPrefix = '';

  /** What the reader has chosen; undefined: as the author says. */
  @state() private differencesOnly: boolean | undefined;

  readonly #unique = new UniqueNameController(this, () => {
    const {shown, context} = this;
    return shown && context && shown.services.length > 1 ? describeComparison(shown.services, context) : undefined;
  });
  readonly #width = new WidthController(this, compareTableEm);
  /** Keeps focus on a button that stands elsewhere once the table has become lists, or they a table. */
  readonly #focus = new FocusController(this, {
    of: (control) => this.#removers.indexOf(control as HTMLElement),
    find: (place) => this.#removers[place],
  });
  readonly #url = new ComparisonUrlController(this, {
    isFixed: () => this.#isFixed,
    state: () => this.#state,
    isKnown: (id) => findService(this.context!.catalogue, id) !== undefined,
    moved: () => announce(this.inWords, this),
  });
  readonly #csv = new CsvDownloadController(this, {
    isArriving: () => this.source.arriving,
    file: () => ({
      name: csvFileName(this.context!, describeComparison(this.shown!.services, this.context!)),
      text: this.toCsv(),
    }),
  });

  constructor() {
    super();
    new StickyHeadersController(this);
    this.reader.leadHere(
      'compare',
      () => !this.#isFixed,
      () => this.resultsHeading,
    );
  }

  /** Returns the whole comparison, with all rows, as the text of a CSV file. Empty while there is none. */
  toCsv(): string {
    const {context} = this;
    const services = context ? this.#comparison(context.catalogue).services : [];
    if (!context || services.length < 2) return '';
    const sentence = describeComparison(services, context);
    return compareCsv(services, groupsOf(services, context), sentence, lotsOfServices(services), context);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('differences')) this.differencesOnly = undefined;
    super.willUpdate(changed);
  }

  protected override view(context: ViewContext): View {
    const {catalogue, msg} = context;
    const comparison = this.#comparison(catalogue);
    const {services} = comparison;
    const groups = services.length > 1 ? groupsOf(services, context) : [];
    return {
      ...comparison,
      groups: differencesFirst(groups),
      isOfDifferences: this.differencesOnly ?? this.differences ?? isMostlySame(groups),
      title: msg('compare.heading'),
      lots: lotsOfServices(services),
      isEmpty: !this.source.arriving && services.length < 2,
      isForScreen: !this.#isFixed && services.length < 2,
    };
  }

  protected override content(view: View, context: ViewContext): TemplateResult {
    const {headingLevel} = context;
    const {services} = view;
    const isEnough = services.length > 1;
    const named = html`<bdi>${describeComparison(services, context)}</bdi>`;
    return html`
      ${isEnough ? heading(headingLevel + 1, named, {id: 'results', focusable: true}) : nothing}
      ${notCompared({...view, named: this.services, isArriving: this.source.arriving, remove: this.#remover}, context)}
      ${isEnough ? this.#sideBySide(view, context) : this.#tooFew(services, context)}
      ${this.print.isPrinting ? printedOn(context) : nothing}
    `;
  }

  #sideBySide({services, groups: all, isOfDifferences}: View, context: ViewContext): TemplateResult {
    const differences = isOfDifferences ? differencesIn(all) : undefined;
    const groups = differences?.groups ?? all;
    const view = {context, services, groups, name: this.#unique.name, remove: this.#remover};
    const isTable = groups.length > 0 && (this.#width.isWide || this.print.isPrinting);
    return html`
      ${compareTools(
        {
          isOfDifferences,
          showDifferences: this.#showDifferences,
          csv: this.#csv,
          print: this.print,
          clear: this.#isFixed ? undefined : this.#clear,
        },
        context.msg,
      )}
      ${lossNotes(services, context)} ${differences ? html`<p>${describeHidden(differences, context)}</p>` : nothing}
      ${isTable ? comparisonTable(view) : stacked(view)}
    `;
  }

  #tooFew(services: readonly Service[], context: ViewContext): TemplateResult {
    const {msg} = context;
    const how = this.#isFixed ? msg('compare.none') : msg('compare.how', {compare: msg('pick.compare')});
    return html`
      <p id="results" tabindex="-1">${this.source.arriving ? msg('service.still-loading') : how}</p>
      ${serviceList({services, context, remove: this.#remover})} ${this.#isFixed ? contactSlot(context) : nothing}
      <slot name="empty"></slot>
    `;
  }

  /** Whether the author has named services: then the reader's picks do not count. */
  get #isFixed(): boolean {
    return this.services.trim() !== '';
  }

  /** Takes a service out; undefined where the reader has not chosen them. */
  get #remover(): Remove | undefined {
    return this.#isFixed ? undefined : this.#remove;
  }

  get #state(): ReaderState | undefined {
    return this.context && this.reader.state;
  }

  #comparison(catalogue: Catalogue): ComparedServices {
    if (!this.#isFixed) {
      return {...comparisonOf(catalogue, this.reader.state.selectedIds('compare')), tooMany: this.#url.beyond};
    }
    const comparison = comparisonNamed(catalogue, this.services);
    if (comparison.tooMany > 0) {
      warnOfAttribute(this, 'services', this.services, 'the ids of two to four services');
    }
    return comparison;
  }

  readonly #showDifferences = (only: boolean) => {
    this.differencesOnly = only;
    const {shown, context} = this;
    if (!shown || !context) return;
    const hidden = describeHidden(differencesIn(shown.groups), context);
    announce(only ? hidden : context.msg('compare.all'), this);
  };

  readonly #remove: Remove = ({id, name}, {currentTarget}) => {
    const place = this.#removers.indexOf(currentTarget as HTMLElement);
    this.#focus.nextInPlace('.remove', place, () => this.resultsHeading);
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
}

interface View extends ElementView, ComparedServices {
  /** All that the catalogue says of the services. */
  readonly groups: readonly RowGroup[];
  /** Whether only rows that differ show. */
  readonly isOfDifferences: boolean;
}
