// Knows whether the page is being printed. The browser takes the page as it stands when the event has been handled, so
// the element renders at once and not with the next microtask, and what it needs for paper is made ready before.

import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {announce} from '../../../ui/announcer.ts';
import {frameForbids} from '../../../ui/frame-forbids.ts';
import type {Msg} from '../../../ui/messages.ts';
import {prepareTemplates} from './prepare-templates.ts';
import {printAlone} from './print-alone.ts';

export interface PrintConfig {
  /** Renders the host synchronously. */
  readonly render: () => void;
  /** Returns what the host would render now. */
  readonly template: () => unknown;
}

// Nobody prints sooner after a change, save a script that waits for one.
const calmMs = 200;

// Short enough for a frame to be drawn in time.
const templateSliceMs = 8;

export class PrintController implements ReactiveController {
  isPrinting = false;
  #isOwn = false;
  /** Whether the reader has asked for it where the page's frame forbids it. */
  #isBlocked = false;
  /** Shows the rest of the page again. */
  #showRest: (() => void) | undefined;
  readonly #host: LitElement;
  readonly #config: PrintConfig;
  /** The index of the control that had focus; -1 if none had. */
  #focused = -1;
  #preparation: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, config: PrintConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    clearTimeout(this.#preparation);
    this.#showRest?.();
    this.#isBlocked = false;
  }

  hostUpdated(): void {
    clearTimeout(this.#preparation);
    if (this.isPrinting || !this.#host.isConnected || !('trustedTypes' in globalThis)) return;
    this.#preparation = setTimeout(() => this.#prepareInSlices(this.#templates()), calmMs);
  }

  /** Whether the reader prints because of the host, by its own button: then it says on paper what others say on screen. */
  get isAlone(): boolean {
    return this.isPrinting && this.#isOwn;
  }

  /**
   * Opens the browser's printing, for a button of the host's, which is then alone on paper.
   *
   * @returns Whether that may be.
   */
  printPage(msg: Msg): boolean {
    this.#isBlocked = frameForbids('allow-modals');
    if (this.#isBlocked) {
      announce(msg('print.blocked'), this.#host);
      this.#host.requestUpdate();
      return false;
    }
    this.#isOwn = true;
    this.#prepare();
    print();
    return true;
  }

  /** Says why nothing was printed. */
  note(msg: Msg): TemplateResult | typeof nothing {
    return this.#isBlocked ? html`<p class="secondary">${msg('print.blocked')}</p>` : nothing;
  }

  readonly #begin = () => {
    if (this.#isOwn) this.#showRest ??= printAlone(this.#host);
    if (!this.isPrinting) this.#focused = this.#controls().indexOf(this.#active!);
    // Where a template is missing and none can be made, the screen's view is printed: without controls, as its styles say.
    if (this.#prepare()) this.#set(true);
  };

  /** Gives focus back: it went with the controls, which are not for paper and are there again now. */
  readonly #end = () => {
    this.#isOwn = false;
    this.#showRest?.();
    this.#showRest = undefined;
    if (!this.isPrinting) return;
    this.#set(false);
    const control = this.#controls()[this.#focused];
    if (control !== this.#active) control?.focus({preventScroll: true});
  };

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#config.render();
  }

  /** Makes all templates for paper. Returns whether they are there. */
  #prepare(): boolean {
    try {
      const templates = this.#templates();
      while (!templates.next().done) continue;
      return true;
    } catch {
      return false;
    }
  }

  #prepareInSlices(templates: Iterator<unknown>): void {
    const end = performance.now() + templateSliceMs;
    try {
      while (performance.now() < end) if (templates.next().done) return;
    } catch {
      return; // a page that refuses templates is told so by the update that shows the first
    }
    this.#preparation = setTimeout(() => this.#prepareInSlices(templates));
  }

  *#templates(): Generator<void, void, undefined> {
    const {isPrinting} = this;
    this.isPrinting = true;
    let template: unknown;
    try {
      template = this.#config.template();
    } finally {
      this.isPrinting = isPrinting;
    }
    yield* prepareTemplates(template);
  }

  get #active(): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  #controls(): HTMLElement[] {
    return [
      ...this.#host.renderRoot.querySelectorAll<HTMLElement>('a, button, input, select, summary, textarea, [tabindex]'),
    ];
  }
}
