// src/elements/order-request/order-request.ts
// What a reader picked anywhere on the page, as a request to whoever places the orders. It remembers what the reader
// wrote; what was picked and told is in the choices of the catalogue. Nothing is sent anywhere.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {findService} from '../../catalogue/model.ts';
import type {Refusal} from '../../choices/choices.ts';
import {announce} from '../../ui/announcer.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {download} from '../../ui/csv.ts';
import {factsWords, reasonText} from '../../ui/decision-words.ts';
import {fieldStyles} from '../../ui/field.styles.ts';
import {heading} from '../../ui/heading.ts';
import {organisationName} from '../../ui/organisation-words.ts';
import type {Presentation} from '../../ui/presentation.ts';
import {notices, provenance} from '../../ui/provenance.ts';
import {OrderElement} from '../order-element.ts';
import {unknownPresets} from '../presets.ts';
import {PrintController} from '../print-controller.ts';
import {oneOf} from '../settings.ts';
import {briefText, lotsOf, type Brief} from './brief.ts';
import {contents} from './contents.ts';
import {asking, ways} from './handing-over.ts';
import {keep, recall} from './kept-request.ts';
import {isBarred, lineOf, linesOf, type Lines} from './lines.ts';
import {mailLink} from './mail.ts';
import {OrderRequestEvent} from './order-request.events.ts';
import {styles} from './order-request.styles.ts';
import {requestCsv} from './request-csv.ts';
import type {Asker, Keeping, RequestActions, RequestView} from './view.ts';

const nobody: Asker = {organisation: '', name: '', note: ''};

/**
 * The services that a reader picked in other elements of the page, as a request to be copied, printed, put into an
 * e-mail or downloaded. It says of each who places the order and who pays.
 *
 * @slot empty - Shown while nothing has been picked, below the sentence that says so.
 * @fires {OrderRequestEvent} gpsoc-order-request - The reader has copied, printed, mailed or downloaded the request.
 * @csspart lines - A list of services.
 * @csspart line - One service.
 */
export class OrderRequest extends OrderElement {
  static override styles = [baseStyles, checkStyles, fieldStyles, styles];

  /** Whom the e-mail is to go to: the commissioner's address. */
  @property({useDefault: true}) email = '';

  /** `session` keeps the request while the reader goes from page to page in one tab; `none` does not. */
  @property({useDefault: true}) storage = 'session';

  @state() private asker: Asker = nobody;
  @state() private byHand: string | undefined;
  @state() private isCopied = false;

  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  /** Names of what was kept, in case the catalogue lacks it now. */
  readonly #names = new Map<string, string>();
  #view: RequestView | undefined;
  #recalled: string | undefined;
  /** Ends the collecting. */
  #leave: (() => void) | undefined;
  /** What the refusals rest on: cards are to hear when that changes. */
  #basis = '';
  #focus: (() => HTMLElement | null | undefined) | undefined;

  protected override get resultsHeading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#request');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#leave = undefined;
    this.#basis = '';
  }

  protected override willUpdate(): void {
    const {presentation} = this;
    if (presentation) this.#recall();
    this.#view = presentation && this.#look(presentation);
    if (this.#view) this.markEmpty(this.#choices.picked('order').length === 0);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {presentation} = this;
    if (presentation) this.#collect(presentation);
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus) (focus() ?? this.resultsHeading)?.focus();
  }

  protected override show(presentation: Presentation): TemplateResult {
    const view = this.#view!;
    const {lines} = view;
    const {say, headingLevel, catalogue} = presentation;
    const count = lines.groups.reduce((sum, group) => sum + group.lines.length, 0);
    const isEmpty = count + lines.barred.length + lines.gone.length === 0;
    return html`
      <slot name="heading">${heading(headingLevel, say('request.heading'), {id: 'request', focusable: true})}</slot>
      <slot name="intro"></slot>
      ${notices(presentation, lotsOf(lines.groups))}
      ${unknownPresets({preset: {}, unknown: this.facts(presentation).unknown}, presentation, this.arriving)}
      <div class="request" lang=${catalogue.language}>
        <p>${count === 0 ? say('request.empty') : say('request.count', {count})}</p>
        ${isEmpty ? html`<slot name="empty"></slot>` : contents(view)}
        ${count === 0 ? nothing : html`${asking(view)} ${view.printing ? nothing : ways(view)}`}
        ${isEmpty || view.printing ? nothing : this.#ending(view)}
      </div>
      <slot name="contact"></slot>
      ${provenance(presentation)}
    `;
  }

  #ending({presentation: {say}, keeping, actions}: RequestView): TemplateResult {
    return html`
      <p class="secondary">${say(`request.${keeping}`)}</p>
      <p><button type="button" class="link-button" @click=${actions.clear}>${say('request.clear')}</button></p>
    `;
  }

  get #choices() {
    return this.choices.of(this.choicesKey);
  }

  #look(presentation: Presentation): RequestView {
    const {catalogue, say} = presentation;
    const facts = this.facts(presentation);
    const lookUp = this.lookUp(presentation);
    const lines = arrived(linesOf(catalogue, facts, this.#choices.picks('order')), this.arriving);
    const organisation = lookUp.word === 'found' ? organisationName(lookUp.found.organisation) : undefined;
    const asker = {...this.asker, organisation: organisation ?? this.asker.organisation};
    const factsInWords = factsWords(facts.enquiry, undefined, lookUp, presentation);
    const brief: Brief = {lines, asker, facts: factsInWords, presentation};
    const subject = `${say('request.heading')}: ${catalogue.title}`;
    const attached = say('request.mail.attached', {file: this.#fileName(presentation)});
    return {
      presentation,
      lines,
      asker,
      organisation,
      facts: factsInWords,
      keeping: this.#keep(lines),
      printing: this.#print.isPrinting,
      mail: mailLink(this.email.trim(), subject, briefText(brief), attached),
      byHand: this.byHand,
      isCopied: this.isCopied,
      nameOf: (id) => this.#names.get(id) ?? id,
      actions: this.#actions,
    };
  }

  #brief({lines, asker, facts, presentation}: RequestView): Brief {
    return {lines, asker, facts, presentation};
  }

  #fileName(presentation: Presentation): string {
    return csvFileName(presentation);
  }

  /** The address by which the request is kept; a catalogue without one cannot be told from another. */
  get #address(): string | undefined {
    const wants = oneOf(this, 'storage', this.storage, ['session', 'none']) === 'session';
    return wants && typeof this.choicesKey === 'string' ? this.choicesKey : undefined;
  }

  /** What an earlier page kept, once for each catalogue. What was picked here already stays. */
  #recall(): void {
    const address = this.#address;
    if (address === undefined || address === this.#recalled) return;
    this.#recalled = address;
    const kept = recall(address);
    if (!kept) return;
    this.asker = {organisation: kept.organisation, name: kept.name, note: kept.note};
    for (const {service, lot, name} of kept.picks) {
      this.#names.set(service, name);
      if (!this.#choices.isPicked('order', service)) this.#choices.pick('order', service, true, lot);
    }
  }

  #keep({gone}: Lines): Keeping {
    const {catalogue} = this.presentation!;
    const picks = this.#choices.picks('order').map((pick) => {
      const name = findService(catalogue, pick.service)?.name ?? this.#names.get(pick.service) ?? pick.service;
      if (!gone.includes(pick.service)) this.#names.set(pick.service, name);
      return {...pick, name};
    });
    const address = this.#address;
    if (address === undefined) return 'off';
    return keep(address, {picks, ...this.asker}) ? 'kept' : 'refused';
  }

  /** Cards ask here whether a service can be asked for; when the answer may be another they are told. */
  #collect(presentation: Presentation): void {
    const {enquiry, lots} = this.facts(presentation);
    const basis = JSON.stringify([enquiry, lots, presentation.catalogue.parts.length]);
    if (basis === this.#basis || !this.isConnected) return;
    this.#basis = basis;
    this.#leave?.();
    this.#leave = this.#choices.collect(this.#refusal);
  }

  readonly #refusal: Refusal = (pick) => {
    const {presentation} = this;
    const line = presentation && lineOf(presentation.catalogue, this.facts(presentation), pick);
    const [reason] = line && isBarred(line.decision) ? line.decision.reasons : [];
    return reason && reasonText(reason, presentation!);
  };

  readonly #actions: RequestActions = {
    remove: (id, button) => {
      const {say, catalogue} = this.presentation!;
      const name = findService(catalogue, id)?.name ?? this.#names.get(id) ?? id;
      this.#choices.pick('order', id, false);
      this.#focus = () => {
        const left = [...this.renderRoot.querySelectorAll<HTMLElement>('.remove')];
        return left[button] ?? left.at(-1);
      };
      this.#changed();
      announce(say('pick.order.off', {name}), this);
    },
    clear: () => {
      for (const id of this.#choices.picked('order')) this.#choices.pick('order', id, false);
      this.asker = nobody;
      this.#focus = () => this.resultsHeading;
      this.#changed();
    },
    chooseLot: ({id}, lot) => {
      this.#choices.pick('order', id, true, lot);
      this.#changed();
    },
    write: (part) => {
      this.asker = {...this.asker, ...part};
      this.#changed();
    },
    copy: () => void this.#copy(),
    print: () => {
      this.#takenAway();
      print();
    },
    mail: () => this.#takenAway(),
    download: () => {
      const {presentation} = this;
      download(this.#fileName(presentation!), requestCsv(this.#brief(this.#view!)));
      this.#takenAway();
    },
  };

  /** What was copied is no longer what stands here. */
  #changed(): void {
    this.isCopied = false;
    this.byHand = undefined;
    this.requestUpdate();
  }

  async #copy(): Promise<void> {
    const text = briefText(this.#brief(this.#view!));
    try {
      await navigator.clipboard.writeText(text); // absent on insecure pages, refused in some frames
      this.isCopied = true;
      announce(this.presentation!.say('request.copied'), this);
    } catch {
      this.byHand = text;
      this.#focus = () => this.renderRoot.querySelector<HTMLElement>('#by-hand');
    }
    this.#takenAway();
  }

  #takenAway(): void {
    const {lines, asker} = this.#view!;
    const taken = new OrderRequestEvent({
      ...asker,
      lines: lines.groups
        .flatMap((group) => group.lines)
        .map(({service, decision: {lot, outcome, orderer, payers}}) => ({
          service: service.id,
          lot,
          outcome,
          orderer,
          payers,
        })),
    });
    this.dispatchEvent(taken);
  }
}

/** While services are still arriving nothing is said to be gone. */
function arrived(lines: Lines, arriving: boolean): Lines {
  return arriving ? {...lines, gone: []} : lines;
}
