// What a reader picked anywhere on the page, as a request to whoever places the orders. It remembers what the reader
// wrote; what was selected and said is in the reader's state of the catalogue. Nothing is sent anywhere.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {findService} from '../../catalogue/model.ts';
import type {ReaderState, SelectionCheck} from '../../reader/reader-state.ts';
import {announce} from '../../ui/announcer.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {checkStyles} from '../../ui/check.styles.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {download} from '../../ui/csv.ts';
import {decisionFacts, describeReason} from '../../ui/describe-decision.ts';
import {fieldStyles} from '../../ui/field.styles.ts';
import {factsStyles} from '../../ui/facts.styles.ts';
import {organisationName} from '../../ui/describe-organisation.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {printedOn} from '../../ui/provenance.ts';
import type {ElementView} from '../base/catalogue-element.ts';
import {OrderElement} from '../base/order-element.ts';
import {FocusController} from '../base/focus-controller.ts';
import {enumAttribute} from '../base/attributes.ts';
import {briefList, describeRequest} from './describe-request.ts';
import {contents} from './contents.ts';
import {requesterForm, exportActions} from './export-actions.ts';
import {storeRequest, recallRequest} from './kept-request.ts';
import {requestedLines, isBarred, lineOf, linesOf, lotsOfLines, type Lines} from './lines.ts';
import {mailLink} from './mail.ts';
import {OrderRequestEvent} from './order-request.events.ts';
import {styles} from './order-request.styles.ts';
import {requestCsv} from './request-csv.ts';
import type {Requester, Keeping, RequestActions, RequestView} from './view.ts';

const nobody: Requester = {organisation: '', name: '', note: ''};

// Elements of one catalogue are one request: who asks belongs to the reader's state, and what an earlier page kept is read once.
const requesters = new WeakMap<ReaderState, Requester>();
const recalled = new WeakSet<ReaderState>();

/**
 * The services that a reader picked in other elements of the page, as a request to be copied, printed, put into an
 * e-mail or downloaded. It says of each who places the order and who pays.
 *
 * @slot empty - Shown while nothing has been picked, below the sentence that says so.
 * @fires {OrderRequestEvent} gpsoc-order-request - The reader has copied, printed, mailed or downloaded the request.
 * @csspart lines - A list of services.
 * @csspart line - One service.
 */
export class OrderRequest extends OrderElement<View> {
  static override styles = [baseStyles, checkStyles, fieldStyles, factsStyles, styles];

  /** Whom the e-mail is to go to: the commissioner's address. */
  @property({useDefault: true}) email = '';

  /** `session` keeps the request while the reader goes from page to page in one tab; `none` does not. */
  @property({useDefault: true}) storage = 'session';

  @state() private byHand = false;
  /** The text as it was when it was copied. */
  @state() private copied: string | undefined;

  readonly #focus = new FocusController(this);
  /** Names of what was kept, in case the catalogue lacks it now. */
  readonly #names = new Map<string, string>();
  #collecting: Collecting | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#back);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#back);
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.context) this.#recall();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {context} = this;
    if (context) this.#collect(context);
    else this.#leave();
  }

  protected override content(view: View, context: ViewContext): TemplateResult {
    const {lines, printing} = view;
    const {msg} = context;
    const count = requestedLines(lines).length;
    const isNothing = count + lines.barred.length + lines.gone.length === 0;
    return html`
      <div class="request">
        ${printing ? printedOn(context) : nothing} ${this.#opening(count)}
        ${
          isNothing
            ? nothing
            : html`${contents(view)}
                <p class="secondary">${msg('answer.guidance')}</p>`
        }
        ${count === 0 ? nothing : html`${requesterForm(view)} ${printing ? nothing : exportActions(view)}`}
        ${isNothing || printing ? nothing : this.#ending(view)}
      </div>
      <slot name="contact"></slot>
    `;
  }

  /** That nothing was picked is not known while some of it may still arrive. */
  #opening(count: number): TemplateResult {
    const {msg} = this.context!;
    if (count > 0) return html`<p>${msg('request.count', {count})}</p>`;
    const isSelected = this.#reader.selectedIds('order').length > 0;
    if (isSelected && this.arriving) return html`<p>${msg('service.still-loading')}</p>`;
    return html`<p>${msg(isSelected ? 'request.none' : 'request.empty')}</p>
      ${isSelected ? nothing : html`<slot name="empty"></slot>`}`;
  }

  #ending({context: {msg}, keeping, actions}: RequestView): TemplateResult {
    return html`
      <p class="secondary">${msg(`request.${keeping}`)}</p>
      <p><button type="button" class="link-button" @click=${actions.clear}>${msg('request.clear')}</button></p>
    `;
  }

  get #reader(): ReaderState {
    return this.reader.state;
  }

  get #requester(): Requester {
    return requesters.get(this.#reader) ?? nobody;
  }

  protected override view(context: ViewContext): View {
    const {catalogue, msg} = context;
    const facts = this.facts(context);
    const {lookUp} = facts;
    const lines = arrived(linesOf(catalogue, facts, this.#reader.selection('order')), this.arriving);
    const organisation = lookUp.kind === 'found' ? organisationName(lookUp.found.organisation) : undefined;
    const requester = {...this.#requester, ...(organisation !== undefined && {organisation})};
    // Without its name, which stands with who asks.
    const basis = decisionFacts(facts.enquiry, undefined, {kind: 'none'}, context);
    const brief = {lines, requester, facts: basis, context};
    const text = describeRequest(brief);
    const subject = `${msg('request.heading')}: ${catalogue.title}`;
    const attached = msg('request.mail.attached', {file: this.#fileName(context)});
    return {
      title: msg('request.heading'),
      lots: lotsOfLines([...requestedLines(lines), ...lines.barred]),
      unknown: this.arriving ? [] : facts.unknown,
      isEmpty: this.reader.state.selectedIds('order').length === 0,
      context,
      lines,
      requester,
      organisation,
      facts: basis,
      keeping: this.#keep(lines),
      printing: this.print.isPrinting,
      mail: mailLink(this.email.trim(), subject, text, `${attached}\n\n${briefList(brief)}`, attached),
      text,
      isCopied: this.copied === text,
      byHand: this.byHand,
      nameOf: (id) => this.#names.get(id) ?? id,
      actions: this.#actions,
    };
  }

  #fileName(context: ViewContext): string {
    return csvFileName(context);
  }

  /** The address by which the request is kept; a catalogue without one cannot be told from another. */
  get #address(): string | undefined {
    const wants = enumAttribute(this, 'storage', this.storage, ['session', 'none']) === 'session';
    return wants ? this.url : undefined;
  }

  /** What an earlier page kept. What was picked here already stays. */
  #recall(): void {
    const address = this.#address;
    if (address === undefined || recalled.has(this.#reader)) return;
    recalled.add(this.#reader);
    const kept = recallRequest(address);
    if (!kept) return;
    if (!requesters.has(this.#reader)) requesters.set(this.#reader, kept.requester);
    for (const {service, lot, name} of kept.selection) {
      this.#names.set(service, name);
      if (!this.#reader.isSelected('order', service)) this.#reader.select('order', service, true, lot);
    }
  }

  /** The reader has come back to a page that the browser had put aside. Meanwhile another one kept the request. */
  readonly #back = ({persisted}: PageTransitionEvent) => {
    if (!persisted || this.shown?.keeping !== 'kept') return;
    this.#empty();
    recalled.delete(this.#reader);
    this.requestUpdate();
  };

  #empty(): void {
    for (const id of this.#reader.selectedIds('order')) this.#reader.select('order', id, false);
    requesters.delete(this.#reader);
  }

  #keep({gone}: Lines): Keeping {
    const {catalogue} = this.context!;
    const selection = this.#reader.selection('order').map((selected) => {
      const name =
        findService(catalogue, selected.service)?.name ?? this.#names.get(selected.service) ?? selected.service;
      if (!gone.includes(selected.service)) this.#names.set(selected.service, name);
      return {...selected, name};
    });
    const address = this.#address;
    if (address === undefined) return 'off';
    return storeRequest(address, {selection, requester: this.#requester}) ? 'kept' : 'refused';
  }

  /** Cards ask here whether a service can be asked for; when the answer may be another they are told. */
  #collect(context: ViewContext): void {
    const reader = this.#reader;
    const {enquiry, lots} = this.facts(context);
    const readerFacts: unknown[] = Object.values({...enquiry, ...enquiry.organisation});
    const basis = [...readerFacts, ...(lots ?? []), context.catalogue.parts.length].join('\n');
    const {of, on} = this.#collecting ?? {};
    if ((of === reader && on === basis) || !this.isConnected) return;
    this.#leave();
    this.#collecting = {of: reader, on: basis, end: reader.addSelectionCheck(this.#blockedReason)};
  }

  #leave(): void {
    this.#collecting?.end();
    this.#collecting = undefined;
  }

  readonly #blockedReason: SelectionCheck = (selected) => {
    const {context} = this;
    const line = context && lineOf(context.catalogue, this.facts(context), selected);
    const [reason] = line && isBarred(line.decision) ? line.decision.reasons : [];
    return reason && describeReason(reason, context!);
  };

  readonly #actions: RequestActions = {
    remove: (id, button) => {
      const {msg, catalogue} = this.context!;
      const name = findService(catalogue, id)?.name ?? this.#names.get(id) ?? id;
      const place = this.#removals().indexOf(button);
      this.#focus.next(() => this.#removals()[place] ?? this.#removals().at(-1) ?? this.resultsHeading);
      this.#reader.select('order', id, false);
      announce(msg('pick.order.off', {name}), this);
    },
    clear: () => {
      this.#empty();
      this.#focus.next(() => this.resultsHeading);
      this.requestUpdate();
    },
    chooseLot: ({id}, lot) => {
      const selects = () => [...this.renderRoot.querySelectorAll('select')];
      this.#focus.next(() => selects().find(({dataset}) => dataset.service === id) ?? this.resultsHeading); // in another group it is another one
      this.#reader.select('order', id, true, lot);
    },
    write: (part) => {
      requesters.set(this.#reader, {...this.#requester, ...part});
      this.requestUpdate();
    },
    copy: () => void this.#copy(this.shown!),
    copiedByHand: () => this.#takenAway(this.shown!),
    print: () => {
      this.#takenAway(this.shown!);
      print();
    },
    mail: () => this.#takenAway(this.shown!),
    download: () => {
      download(this.#fileName(this.context!), requestCsv(this.shown!));
      this.#takenAway(this.shown!);
    },
  };

  #removals(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.remove')];
  }

  async #copy(view: RequestView): Promise<void> {
    try {
      await navigator.clipboard.writeText(view.text); // absent on insecure pages, refused in some frames
    } catch {
      this.byHand = true;
      this.#focus.next(() => this.renderRoot.querySelector<HTMLElement>('#by-hand'));
      this.requestUpdate();
      return;
    }
    this.byHand = false;
    this.copied = view.text;
    announce(view.context.msg('request.copied'), this);
    this.#takenAway(view);
  }

  #takenAway({lines, requester}: RequestView): void {
    const taken = new OrderRequestEvent({
      ...requester,
      lines: requestedLines(lines).map(({service, decision: {lot, outcome, orderer, payers}}) => ({
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

type View = ElementView & RequestView;

interface Collecting {
  readonly of: ReaderState;
  /** What the refusals rest on. */
  readonly on: string;
  readonly end: () => void;
}

/** While services are still arriving nothing is said to be gone. */
function arrived(lines: Lines, arriving: boolean): Lines {
  return arriving ? {...lines, gone: []} : lines;
}
