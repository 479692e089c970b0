// The services of a catalogue on a time line: what is available, in assurance and planned, and when.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay, type IsoDay} from '../../catalogue/day.ts';
import type {Catalogue, Lot, Service} from '../../catalogue/model.ts';
import {servicesOf} from '../../catalogue/model.ts';
import {knownValues} from '../../query/presets.ts';
import {runQuery} from '../../query/query.ts';
import {titleOfLots} from '../../ui/lot-title.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {printedOn} from '../../ui/provenance.ts';
import {baseTexts, exportTexts, listTexts, roadmapTexts, serviceTexts} from '../../ui/strings.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {resolvePresets, type UnknownPreset} from '../base/presets.ts';
import {memoizeLast} from '../base/memoize-last.ts';
import {property, state} from '../base/property.ts';
import {WidthController} from '../base/width-controller.ts';
import {detailTable} from './detail-table.ts';
import {drawing} from './drawing.ts';
import {hasNews, sortRows, rowsOf} from './rows.ts';
import {styles} from './service-roadmap.styles.ts';

// Nobody compares more rows.
const mostDrawn = 50;

// Nobody reads or prints a longer table.
const mostInTable = 1000;

// Narrower, nine columns break most words.
const roadmapTableEm = 60;

// The width of a sheet of A4, without its margins.
const paperEm = 40;

/** The size of the drawing's letters, as part of the element's own. */
const letters = 0.875;

interface Roadmap {
  readonly unknown: readonly UnknownPreset[];
  /** Lots to speak of; undefined for all. */
  readonly only: ReadonlySet<Lot> | undefined;
  /** The services with dates or plans, in order. */
  readonly services: readonly Service[];
  /** How many services have none. */
  readonly undated: number;
}

type View = ElementView & Roadmap;

/**
 * Draws on a time line what is available, in assurance and planned. A table below it has every date.
 *
 * @slot empty - Shown if there is nothing to draw, below the sentence that says so.
 * @csspart drawing - The time line.
 * @csspart key - What its signs mean.
 * @csspart table - The table with every date.
 * @csspart status - The status of a service.
 * @csspart problems - The notice that some services could not be read.
 */
export class ServiceRoadmap extends CatalogueElement<View> {
  static override styles = styles;
  protected static override texts = {...baseTexts, ...serviceTexts, ...listTexts, ...exportTexts, ...roadmapTexts};

  /** Ids or names of lots. Without it: every lot. */
  @property() lot = '';

  /** Ids or names of kinds of service. */
  @property() category = '';

  /** Ids or names of suppliers. */
  @property() supplier = '';

  /** Whether the reader has opened the table. */
  @state() private opened = false;

  readonly #width = new WidthController(this, 14, 20, 28, 36, 44, 52, roadmapTableEm, 70);
  protected override view({catalogue, asOf, msg}: ViewContext): View {
    const roadmap = this.#roadmap(catalogue, asOf, this.lot, this.category, this.supplier);
    const {only, services, unknown} = roadmap;
    return {
      ...roadmap,
      title: msg('roadmap.heading', {title: titleOfLots(only ?? [], catalogue)}),
      lots: [...(only ?? catalogue.lots.values())],
      unknown: this.source.arriving ? [] : unknown,
      isEmpty: !this.source.arriving && services.length === 0,
      problems: this.source.snapshot?.problems,
    };
  }

  protected override content(view: View, context: ViewContext): TemplateResult {
    return html`
      ${this.#sentences(view, context)} ${view.services.length > 0 ? this.#timeLine(view, context) : nothing}
    `;
  }

  #sentences({services, undated, only}: View, {msg, asOf, catalogue}: ViewContext): TemplateResult {
    const total = services.length;
    const isEmpty = total === 0 && !this.source.arriving;
    const sentences = [
      isEmpty && undated === 0 ? msg('result.none') : '',
      total > 1 ? msg('roadmap.order', {count: total}) : '',
      total > mostDrawn ? msg('roadmap.limit', {shown: mostDrawn, total}) : '',
      undated > 0 ? msg('roadmap.undated', {count: undated}) : '',
      total > 0 && !this.source.arriving && !services.some((service) => hasNews(service, only, asOf))
        ? msg('roadmap.nothing', {day: describeDay(asOf, catalogue.language)})
        : '',
    ].filter(Boolean);
    return html`
      ${sentences.length > 0 ? html`<p>${sentences.join(' ')}</p>` : nothing}
      ${this.source.arriving ? html`<p class="secondary">${msg('loading.more')}</p>` : nothing}
      ${isEmpty ? html`<slot name="empty"></slot>` : nothing}
    `;
  }

  #timeLine({services, only}: View, context: ViewContext): TemplateResult {
    const {msg, asOf} = context;
    const {isPrinting} = this.print;
    const widthEm = Math.min(this.#width.widthEm, isPrinting ? paperEm : Infinity);
    const open = this.opened || isPrinting;
    const shown = open ? services.slice(0, mostInTable) : services.slice(0, mostDrawn);
    const rows = (some: readonly Service[]) => some.flatMap((service) => rowsOf(service, only, asOf));
    return html`
      ${isPrinting ? printedOn(context) : nothing}
      ${drawing(rows(services.slice(0, mostDrawn)), context, widthEm / letters, isPrinting)}
      <details ?open=${open} @toggle=${this.#toggle}>
        <summary>${msg('roadmap.table')}</summary>
        ${
          shown.length < services.length && open
            ? html`<p>${msg('roadmap.table.limit', {shown: mostInTable, total: services.length})}</p>`
            : nothing
        }
        ${open ? detailTable(rows(shown), context, widthEm >= roadmapTableEm || isPrinting) : nothing}
      </details>
    `;
  }

  /** Notes that the reader opens or closes the table; for print it opens by itself. */
  #toggle = (event: Event) => {
    if (!this.print.isPrinting) this.opened = (event.target as HTMLDetailsElement).open;
  };

  readonly #roadmap = memoizeLast(makeRoadmap);
}

const notAsked = {capability: '', 'works-with': '', status: '', services: '', facets: ''};

function makeRoadmap(catalogue: Catalogue, asOf: IsoDay, lot: string, category: string, supplier: string): Roadmap {
  const {preset, unknown} = resolvePresets(catalogue, {lot, category, supplier, ...notAsked});
  const only = preset.lot && new Set(preset.lot.flatMap((id) => catalogue.lots.get(id) ?? []));
  // A list leaves out withdrawn services until they are asked for; their days belong on a time line.
  const status = () => knownValues(catalogue, 'status').map(({id}) => id);
  const matching =
    Object.keys(preset).length === 0
      ? [...servicesOf(catalogue)]
      : runQuery(catalogue, {asOf, preset, filters: {status: status()}}).all();
  const named = matching.filter(({supplierOnly}) => !supplierOnly);
  const services = sortRows(named, only, asOf);
  return {unknown, only, services, undated: named.length - services.length};
}
