// What stands where no catalogue is on show: the content of the tag, else a link by attribute. When a catalogue arrives, it
// goes, and a link in it that has focus would lose it to the page's body: then focus goes to the element's heading.

import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {safeHref} from '../../../catalogue/href.ts';
import {warnOfAttribute} from '../attributes.ts';
import {holdsRestOfPage, warnOfLostSlots} from './mangled-markup.ts';
import {whenDocumentReady} from './when-document-ready.ts';
import {ofDocument} from '../../../of-document.ts';

/** Selects what stands in the default slot. */
const inDefaultSlot = ':scope > :not([slot])';

export type FallbackHost = LitElement & {readonly fallbackHref: string};

export interface FallbackConfig {
  /** Whether there is no catalogue on show. */
  readonly isNeeded: () => boolean;
  /** The text of the link. */
  readonly linkText: () => string;
  /** What takes focus. */
  readonly target: () => HTMLElement | null;
}

export class FallbackController implements ReactiveController {
  readonly #host: FallbackHost;
  readonly #config: FallbackConfig;
  readonly #link = ofDocument('createElement')('a'); // the same through all updates, or it would lose focus
  /** Whether it was on show after the last update. */
  #wasShown = false;
  #hadFocus = false;

  constructor(host: FallbackHost, config: FallbackConfig) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  /** Renders the content of the tag, or something else where it has none: white space would count as content of a slot. */
  render(instead: unknown): TemplateResult {
    const host = this.#host;
    const hasContent = hasOwnContent(host);
    const changed = () => {
      if (hasOwnContent(host) !== hasContent) host.requestUpdate(); // it is told of its first content, too
    };
    return html`<slot @slotchange=${changed}></slot>${hasContent ? nothing : instead}`;
  }

  /** The link, where the tag has no content of its own; undefined if the attribute makes none. */
  link(): HTMLElement | undefined {
    const href = hasOwnContent(this.#host) ? undefined : fallbackHref(this.#host);
    if (href === undefined) return undefined;
    return Object.assign(this.#link, {href, textContent: this.#config.linkText()});
  }

  /** The rest of the page, where it lies in the tag by mistake. */
  get restOfPage(): TemplateResult | typeof nothing {
    return holdsRestOfPage(this.#host) ? html`<slot></slot>` : nothing;
  }

  hostUpdate(): void {
    this.#hadFocus = this.#wasShown && this.#hasFocus();
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!host.hasUpdated) whenDocumentReady(this.#lookAtMarkup);
    this.#wasShown = this.#config.isNeeded() || holdsRestOfPage(host);
    if (this.#hadFocus && !this.#wasShown) this.#config.target()?.focus();
  }

  readonly #lookAtMarkup = () => {
    warnOfLostSlots(this.#host);
    if (holdsRestOfPage(this.#host)) this.#host.requestUpdate(); // it may have come since
  };

  #hasFocus(): boolean {
    if ((this.#host.renderRoot as ShadowRoot).activeElement === this.#link) return true;
    const {ownerDocument} = this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const focused = root === ownerDocument ? ofDocument('activeElement', root) : root.activeElement;
    return [...this.#host.querySelectorAll(`${inDefaultSlot}, ${inDefaultSlot} *`)].includes(focused!);
  }
}

/** Whether the tag has content of its own for the default slot. White space, scripts and slotted content are none. */
function hasOwnContent(element: Element): boolean {
  return (
    element.querySelector(`${inDefaultSlot}:not(script)`) !== null ||
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  );
}

/** The absolute URL of the attribute `fallback-href`; undefined if it makes no link. */
function fallbackHref(host: FallbackHost): string | undefined {
  const {fallbackHref: value} = host;
  if (value === '') return undefined;
  const href = safeHref(value.trim(), ofDocument('baseURI'));
  if (href === undefined) warnOfAttribute(host, 'fallback-href', value, 'a URL');
  return href;
}
