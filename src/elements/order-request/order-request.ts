// What a reader picked anywhere on the page, as a request to whoever places the orders. Nothing is sent anywhere.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import {announce} from '../../ui/announcer.ts';
import {linkButton} from '../../ui/button.ts';
import {ownContactSlot} from '../../ui/contact.ts';
import {csvFileName} from '../../ui/csv-about.ts';
import {describeAnswers} from '../../ui/describe-decision.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {printedOn} from '../../ui/provenance.ts';
import {baseTexts, decisionTexts, exportTexts, questionTexts, requestTexts, serviceTexts} from '../../ui/strings.ts';
import {CsvDownloadController} from '../base/csv-download-controller.ts';
import {OrderElement} from '../base/order-element.ts';
import {FocusController, questionPlace} from '../base/focus/focus-controller.ts';
import type {Requester} from '../base/order/kept-request.ts';
import {TypedFields} from '../base/order/typed-fields.ts';
import {enumAttribute} from '../base/attributes.ts';
import {LetterCopy} from './letter-copy.ts';
import {factsUntold, requestQuestions} from './open-questions.ts';
import {contents, type LineActions} from './contents.ts';
import {exportActions, type ExportActions} from './export-actions.ts';
import {requestedLines, type Line, type Lines} from './lines.ts';
import {requestMail} from './mail.ts';
import {OrderDraftController} from '../base/order/order-draft-controller.ts';
import {property} from '../base/property.ts';
import {OrderRequestEvent, type RequestLine} from './order-request.events.ts';
import {styles} from './order-request.styles.ts';
import {requestCsv} from './request-csv.ts';
import {viewRequest, type RequestView} from './request-view.ts';
import {letterField, requesterForm} from './requester-form.ts';
import {SelectionCheckController} from './selection-check-controller.ts';

/**
 * Collects the services that readers tick in other elements, says who orders and who pays for each, and writes a letter to
 * copy, print, email or download.
 *
 * @slot empty - Shown while the request is empty, below the sentence that says so.
 * @fires {OrderRequestEvent} gpsoc-order-request - The reader has copied, printed, emailed or downloaded the request. Fields: `lines` (each
 *   with `service`, `lot`, `outcome`, `orderer` and `payers`), `organisation`, `name` and `note`.
 * @csspart lines - A list of services.
 * @csspart line - One service.
 */
export class OrderRequest extends OrderElement<RequestView> {
  static override styles = styles;
  protected static override texts = {
    ...baseTexts,
    ...serviceTexts,
    ...exportTexts,
    ...questionTexts,
    ...decisionTexts,
    ...requestTexts,
  };

  /** Email address of the commissioner, which the request goes to. */
  @property() email = '';

  /** `session` keeps the request while readers move from page to page in one tab. `none` does not. */
  @property() storage = 'session';

  /** Whether the questions are on view: something is not known, or was not when the reader began to answer here. */
  #isAsking = false;

  readonly #focus = new FocusController(this, questionPlace(this));
  readonly #letter = new LetterCopy(this, this.#focus);
  readonly #fields = new TypedFields(this, {
    take: {ods: (typed) => this.order.takeCode(typed, this.#setFacts)},
    lookUpAgain: () => this.order.lookUpAgain(),
    msg: () => this.context!.msg,
  });
  readonly #draft = new OrderDraftController(this, {
    state: () => this.reader.state,
    catalogue: () => this.context?.catalogue,
    url: () => this.#keptUnder,
  });

  constructor() {
    super();
    this.reader.leadHere(
      'order',
      () => true,
      () => this.resultsHeading,
    );
    new SelectionCheckController(this, () => {
      const {shown} = this;
      return shown && {reader: this.reader, facts: shown.orderFacts, context: shown.brief.context};
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {shown} = this;
    const isOpen = shown !== undefined && factsUntold(shown.asked, shown.orderFacts).length > 0;
    this.#isAsking = isOpen || (this.#isAsking && this.renderRoot.querySelector('.answers :focus') !== null);
  }

  protected override view(context: ViewContext): RequestView {
    return viewRequest(this.#draft, this.order.facts(context), this.source.arriving, context);
  }

  protected override content(view: RequestView, context: ViewContext): TemplateResult {
    const {lines} = view.brief;
    const {isPrinting} = this.print;
    const count = requestedLines(lines).length;
    const hasContents = count + lines.barred.length + lines.gone.length > 0;
    return html`
      <div class="request">
        ${isPrinting ? printedOn(context) : nothing}
        ${isPrinting && count > 0 ? nothing : this.#opening(count, context)}
        ${hasContents && !isPrinting ? html`${this.#questions(view, context)} ${this.#contents(lines, context)}` : nothing}
        ${count > 0 ? this.#handingOver(view) : nothing} ${hasContents && !isPrinting ? this.#ending(context) : nothing}
      </div>
      ${ownContactSlot(context.contact)}
    `;
  }

  /** Says how many services are asked for; of none that still may arrive, that they are loading. */
  #opening(count: number, {msg}: ViewContext): TemplateResult {
    if (count > 0) return html`<p>${msg('request.count', {count})}</p>`;
    const isSelected = this.#draft.selection.length > 0;
    if (isSelected && this.source.arriving) return html`<p>${msg('service.still-loading')}</p>`;
    return html`<p>${msg(isSelected ? 'request.none' : 'request.empty')}</p>
      ${isSelected ? nothing : html`<slot name="empty"></slot>`}`;
  }

  /** What is still open, and folded what was answered. */
  #questions({asked, orderFacts: facts}: RequestView, context: ViewContext): TemplateResult | typeof nothing {
    const {lookUp, enquiry} = facts;
    return requestQuestions({
      asked,
      facts,
      isOpen: this.#isAsking,
      answers: describeAnswers(enquiry, lookUp, context),
      code: this.#fields.codeQuestion(facts, context),
      setFacts: this.#setFacts,
      press: this.#fields.press,
    });
  }

  #contents(lines: Lines, context: ViewContext): TemplateResult {
    return contents({lines, context, nameOf: this.#draft.nameOf, actions: this.#lineActions});
  }

  /** Who asks, the letter, and the ways to take it away. */
  #handingOver({brief, organisation, text}: RequestView): TemplateResult {
    if (this.print.isPrinting) return html`<p class="written" dir="auto">${text}</p>`;
    return html`
      ${requesterForm({brief, organisation, write: this.#write})}
      ${letterField({
        msg: brief.context.msg,
        text,
        isChanged: brief.requester.letter !== '',
        write: this.#write,
        copied: this.#letter.isByHand ? this.#exportActions.copiedByHand : undefined,
      })}
      ${exportActions({
        msg: brief.context.msg,
        mail: requestMail(this.email.trim(), text, brief),
        isCopied: this.#letter.isCopied(text),
        byHand: this.#letter.isByHand,
        csv: this.#csv,
        print: this.print,
        actions: this.#exportActions,
      })}
    `;
  }

  #ending({msg}: ViewContext): TemplateResult {
    return html`
      <p class="secondary">${msg(`request.${this.#draft.keeping}`)}</p>
      <p>${linkButton(msg('request.clear'), this.#clear)}</p>
    `;
  }

  readonly #setFacts = (facts: ReaderFacts) => this.reader.state.setFacts(facts);

  readonly #write = (part: Partial<Requester>) => this.#draft.write(part);

  /** The URL by which the request is kept; a catalogue without one cannot be told from another. */
  get #keptUnder(): string | undefined {
    const isWanted = enumAttribute(this, 'storage', this.storage, ['session', 'none']) === 'session';
    return isWanted ? this.source.url : undefined;
  }

  readonly #lineActions: LineActions = {
    remove: (id, button) => {
      const place = [...this.renderRoot.querySelectorAll('.remove')].indexOf(button);
      this.#focus.nextInPlace('.remove', place, () => this.resultsHeading);
      this.reader.state.select('order', id, false);
      announce(this.context!.msg('pick.order.off', {name: this.#draft.nameOf(id)}), this);
    },
    chooseLot: ({id}, lot) => {
      const selects = () => [...this.renderRoot.querySelectorAll('select')]; // in another group it is another one
      this.#focus.next(() => selects().find(({dataset}) => dataset.service === id) ?? this.resultsHeading);
      this.reader.state.select('order', id, true, lot);
    },
  };

  readonly #clear = () => {
    this.#focus.next(() => this.resultsHeading);
    this.#draft.clear();
  };

  readonly #csv = new CsvDownloadController(this, {
    isArriving: () => false,
    file: () => {
      const {brief} = this.shown!;
      return {name: csvFileName(brief.context), text: requestCsv(brief)};
    },
    saved: () => this.#takenAway(this.shown!),
  });

  readonly #exportActions: ExportActions = {
    copy: () => void this.#copy(this.shown!),
    copiedByHand: () => this.#takenAway(this.shown!),
    mail: () => this.#takenAway(this.shown!),
    print: () => {
      if (this.print.printPage(this.context!.msg)) this.#takenAway(this.shown!);
    },
  };

  async #copy(view: RequestView): Promise<void> {
    if (await this.#letter.copy(view.text, view.brief.context.msg)) this.#takenAway(view);
  }

  #takenAway({brief: {requester, lines}}: RequestView): void {
    const {organisation, name, note} = requester;
    const taken = new OrderRequestEvent({organisation, name, note, lines: requestedLines(lines).map(asRequestLine)});
    this.dispatchEvent(taken);
  }
}

function asRequestLine({service, decision: {lot, outcome, orderer, payers}}: Line): RequestLine {
  return {service: service.id, lot, outcome, orderer, payers};
}
