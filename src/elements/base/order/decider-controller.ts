// "May we order this?" at each service of a host with `decides`. The code that decides is imported once somebody asks,
// here or in another element of the page.

import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {findService, type Service} from '../../../catalogue/model.ts';
import {secondaryButton} from '../../../ui/button.ts';
import {nameAmong} from '../../../catalogue/service-name.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import {FocusController, questionPlace} from '../focus/focus-controller.ts';
import type {ReaderController} from '../reader-controller.ts';
import type {DecidedGroup, DecidingHost, ServiceDecisions} from './service-decisions.ts';

export class DeciderController implements ReactiveController {
  readonly #host: DecidingHost;
  readonly #reader: ReaderController;
  readonly #context: () => ViewContext | undefined;
  #decisions: ServiceDecisions | undefined;
  #loading: 'not-yet' | 'under-way' | 'failed' = 'not-yet';
  /** Id of the service whose answer is open. */
  #open: string | undefined;
  readonly #focus: FocusController<string | undefined>;

  constructor(host: DecidingHost, reader: ReaderController, context: () => ViewContext | undefined) {
    this.#host = host;
    this.#reader = reader;
    this.#context = context;
    host.addController(this);
    this.#focus = new FocusController(host, questionPlace(host));
  }

  /**
   * The button, and the verdict once it is known who asks.
   *
   * @param beside - The services that have such buttons.
   */
  button(service: Service, context: ViewContext, beside: readonly Service[] = []): TemplateResult | typeof nothing {
    if (!this.#host.decides) return nothing;
    const {msg, asOf, today} = context;
    const isOpen = this.#open === service.id;
    const text = msg(asOf < today ? 'decides.ask.then' : 'decides.ask');
    return html`<div class="decides">
      <button
        type="button"
        class="button"
        part="button"
        aria-label=${`${text} ${nameAmong(service, beside)}`}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.#toggle(service)}
      >
        ${text}
      </button>
      ${isOpen ? nothing : this.#decisions?.tag(service, context)}
    </div>`;
  }

  /** The answer about the service, while it is open. */
  panel(service: Service, context: ViewContext): TemplateResult | typeof nothing {
    if (this.#open !== service.id || !this.#host.decides) return nothing;
    const content = this.#decisions?.panel(service, context) ?? this.#instead(service, context);
    return html`<div class="decision" part="answer">${content}</div>`;
  }

  /** All services by their answer, once it is known who asks. */
  groups(context: ViewContext): readonly DecidedGroup[] | undefined {
    return this.#host.decides ? this.#decisions?.groups(context) : undefined;
  }

  hostUpdated(): void {
    const context = this.#context();
    if (!context || !this.#host.decides) return;
    const {type, ods} = this.#reader.state.facts;
    if ((type || ods) && this.#loading === 'not-yet') void this.#load();
    const service = this.#openService(context);
    if (service) this.#decisions?.tellNews(service, context);
  }

  #toggle({id}: Service): void {
    this.#open = this.#open === id ? undefined : id;
    this.#begin();
    this.#host.requestUpdate();
    if (this.#open !== undefined) void this.#load();
  }

  #begin(): void {
    const context = this.#context();
    const service = context && this.#openService(context);
    if (service) this.#decisions?.open(service, context);
  }

  #openService({catalogue}: ViewContext): Service | undefined {
    return this.#open === undefined ? undefined : findService(catalogue, this.#open);
  }

  /** Imports the code, anew after a failure. */
  async #load(): Promise<void> {
    if (this.#decisions || this.#loading === 'under-way') return;
    this.#loading = 'under-way';
    try {
      const {ServiceDecisions} = await import('./service-decisions.ts');
      this.#decisions = new ServiceDecisions(this.#host, this.#reader, this.#focus, this.#context);
      this.#begin();
    } catch {
      this.#loading = 'failed'; // the network, or the page's policy
    }
    this.#host.requestUpdate();
  }

  #instead(service: Service, {msg}: ViewContext): TemplateResult {
    if (this.#loading !== 'failed') return html`<p>${msg('decides.loading')}</p>`;
    const again = () => {
      this.#open = undefined;
      this.#toggle(service);
    };
    return html`<p>${msg('decides.failed')}</p>
      <p>${secondaryButton(msg('try-again'), again)}</p>`;
  }
}
