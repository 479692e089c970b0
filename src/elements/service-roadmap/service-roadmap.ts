// The services of a catalogue on a time line: what is available, in assurance and planned, and when.

import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {describeDay} from '../../catalogue/day.ts';
import type {Lot, Service} from '../../catalogue/model.ts';
import {servicesOf} from '../../catalogue/model.ts';
import {knownValues} from '../../query/presets.ts';
import {runQuery} from '../../query/query.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {problemsNote} from '../../ui/problems.ts';
import {notices, provenance} from '../../ui/provenance.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import {resolvePresets, unknownPresets, type Presets} from '../base/presets.ts';
import {PrintController} from '../base/print-controller.ts';
import {WidthController} from '../base/width-controller.ts';
import {detailTable} from './detail-table.ts';
import {drawing} from './drawing.ts';
import {sortRows, rowsOf} from './rows.ts';
import {styles} from './service-roadmap.styles.ts';

// More rows than these nobody compares.
const mostDrawn = 50;

// More would be a book.
const mostInTable = 1000;

// Narrower, nine columns break most words.
const roadmapTableEm = 60;

// Of a sheet of A4, with margins.
const paperEm = 40;

/** Letters of the drawing, as part of the element's own. */
const letters = 0.875;

interface Roadmap {
  readonly presets: Presets;
  /** Lots to speak of; undefined for all. */
  readonly lots: ReadonlySet<Lot> | undefined;
  /** Those with dates or plans, in order. */
  readonly services: readonly Service[];
  /** How many have none. */
  readonly undated: number;
}

/**
 * What is available, in assurance and planned, on a time line, with every detail in a table below it.
 *
 * @slot empty - Shown when there is nothing to draw, below the sentence that says so.
 * @csspart drawing - The image.
 * @csspart key - What its signs mean.
 * @csspart table - The table with every detail.
 * @csspart status - The word that says how a service stands.
 * @csspart problems - The notice that some services could not be read.
 */
export class ServiceRoadmap extends CatalogueElement {
  static override styles = [baseStyles, styles];

  /** Ids or names of lots; every lot when absent. */
  @property({useDefault: true}) lot = '';

  /** Ids or names of kinds of service. */
  @property({useDefault: true}) category = '';

  /** Ids or names of suppliers. */
  @property({useDefault: true}) supplier = '';

  /** Whether the reader has opened the table. */
  @state() private opened = false;

  readonly #width = new WidthController(this, 14, 20, 28, 36, 44, 52, roadmapTableEm, 70);
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  #roadmap: Roadmap | undefined;
  #madeOf: readonly unknown[] = [];

  protected override get resultsHeading(): HTMLElement | null {
    const isOurs = this.querySelector(':scope > [slot=heading]') === null;
    return this.renderRoot.querySelector<HTMLElement>(isOurs ? '#roadmap' : '.roadmap');
  }

  protected override willUpdate(): void {
    const {context, lot, category, supplier} = this;
    if (!context) return;
    const madeOf = [context.catalogue, context.asOf, lot, category, supplier];
    if (!this.#roadmap || madeOf.some((part, n) => part !== this.#madeOf[n])) this.#roadmap = this.#make(context);
    this.#madeOf = madeOf;
    this.markEmpty(!this.arriving && this.#roadmap.services.length === 0);
  }

  protected override show(context: ViewContext): TemplateResult {
    const {catalogue, msg, headingLevel} = context;
    const roadmap = this.#roadmap!;
    const {lots, services} = roadmap;
    const title = msg('roadmap.heading', {title: titleOf(context, lots)});
    return html`
      <slot name="heading">${heading(headingLevel, title, {id: 'roadmap', focusable: true})}</slot>
      <slot name="intro"></slot>
      ${notices(context, lots ?? catalogue.lots.values())} ${unknownPresets(roadmap.presets, context, this.arriving)}
      <div class="roadmap" tabindex="-1" lang=${catalogue.language}>
        ${this.#sentences(roadmap, context)} ${services.length > 0 ? this.#timeLine(roadmap, context) : nothing}
      </div>
      ${problemsNote(this.problems, context)} ${provenance(context)}
    `;
  }

  #sentences({services, undated}: Roadmap, {msg}: ViewContext): TemplateResult {
    const total = services.length;
    const isEmpty = total === 0 && !this.arriving;
    const sentences = [
      isEmpty && undated === 0 ? msg('result.none') : '',
      total > 1 ? msg('roadmap.order', {count: total}) : '',
      total > mostDrawn ? msg('roadmap.limit', {shown: mostDrawn, total}) : '',
      undated > 0 ? msg('roadmap.undated', {count: undated}) : '',
    ].filter(Boolean);
    return html`
      ${sentences.length > 0 ? html`<p>${sentences.join(' ')}</p>` : nothing}
      ${this.arriving ? html`<p class="secondary">${msg('loading.more')}</p>` : nothing}
      ${isEmpty ? html`<slot name="empty"></slot>` : nothing}
    `;
  }

  #timeLine({services, lots}: Roadmap, context: ViewContext): TemplateResult {
    const {msg, asOf, today, catalogue} = context;
    const {isPrinting} = this.#print;
    const widthEm = Math.min(this.#width.widthEm, isPrinting ? paperEm : Infinity);
    const open = this.opened || isPrinting;
    const shown = open ? services.slice(0, mostInTable) : services.slice(0, mostDrawn);
    const rows = (some: readonly Service[]) => some.flatMap((service) => rowsOf(service, lots, asOf));
    return html`
      ${isPrinting ? html`<p class="secondary">${msg('print.made', {day: describeDay(today, catalogue.language)})}</p>` : nothing}
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

  /** What print opens is not the reader's doing. */
  #toggle = (event: Event) => {
    if (!this.#print.isPrinting) this.opened = (event.target as HTMLDetailsElement).open;
  };

  #make({catalogue, asOf}: ViewContext): Roadmap {
    const {lot, category, supplier} = this;
    const presets = resolvePresets(catalogue, {lot, category, supplier, ...notAsked});
    const {preset} = presets;
    const lots = preset.lot && new Set(preset.lot.flatMap((id) => catalogue.lots.get(id) ?? []));
    // A list leaves out withdrawn services until they are asked for; their days belong on a time line.
    const status = () => knownValues(catalogue, 'status').map(({id}) => id);
    const matching =
      Object.keys(preset).length === 0
        ? [...servicesOf(catalogue)]
        : runQuery(catalogue, {asOf, preset, filters: {status: status()}}).all();
    const services = sortRows(matching, lots, asOf);
    return {presets, lots, services, undated: matching.length - services.length};
  }
}

const notAsked = {capability: '', 'works-with': '', status: '', services: '', facets: ''};

function titleOf({catalogue}: ViewContext, lots: ReadonlySet<Lot> | undefined): string {
  const [only, another] = lots ?? [];
  if (!only || another) return catalogue.title;
  return only.title === undefined ? only.name : `${only.name}: ${only.title}`;
}
