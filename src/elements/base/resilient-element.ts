// A Lit element that goes on working where a framework, an extension or the page does what Lit does not expect: sets
// properties of another type, changes the shadow tree, moves the element into a frame or refuses templates.

import {
  adoptStyles,
  LitElement,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type CSSResultOrNative,
  type PropertyValues,
} from 'lit';
import {coerceProperty} from './attributes.ts';
import {ForeignChanges} from './faults/foreign-changes.ts';
import {renderFallback} from './faults/render-fallback.ts';
import {ofDocument} from '../../of-document.ts';

// In seconds: soon, for what stops an element may be over at once, and then more rarely.
const retriesS = [1, 4, 16];

export abstract class ResilientElement extends LitElement {
  /** Marks the end of Lit's content; gone if a script has emptied the root. */
  #endMarker: Comment | undefined;
  #foreignChanges: ForeignChanges | undefined;
  /** How often rendering has failed in a row. */
  #failures = 0;

  /** Makes properties that read what a script sets like the attribute of that name. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    for (const [name, options] of this.elementProperties) {
      const descriptor = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (!descriptor?.set || options.attribute === false) continue;
      Object.defineProperty(this.prototype, name, {
        ...descriptor,
        set(value: unknown) {
          descriptor.set!.call(this, coerceProperty(value, options));
        },
      });
    }
  }

  /**
   * Reads the attributes in XHTML: Chromium tells an element of none when its parser makes it. Where something keeps shadow
   * trees from elements, the tag stays as it was.
   */
  override connectedCallback(): void {
    if (ofDocument('contentType') !== 'text/html' && !this.hasUpdated) {
      for (const {name, value} of this.attributes) this.attributeChangedCallback(name, null, value);
    }
    try {
      super.connectedCallback();
    } catch (error) {
      console.error(`<${this.localName}> got no shadow tree. The content of its tag is shown instead.`, error);
    }
  }

  /** Makes the style sheets anew in another document, that of a frame: those of the first do not count there. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  /** Makes the shadow tree, also where the element has never been in the document that it was made in. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      if (!this.shadowRoot) throw error;
      this.#adoptStyles(this.shadowRoot);
      return this.shadowRoot;
    }
  }

  #adoptStyles(root: ShadowRoot): void {
    const defaultView = ofDocument('defaultView', this.ownerDocument);
    if (!defaultView) return;
    root.adoptedStyleSheets = elementStylesOf(this).map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** Renders at once, for what cannot wait for the next microtask. */
  protected readonly renderNow = (): void => {
    this.requestUpdate();
    this.performUpdate();
  };

  /** Renders. If that fails, an extension may have changed the shadow tree, so it is made anew, once. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#failures = 0;
    } catch {
      this.renderRoot.replaceChildren();
      this.#foreignChanges?.forget();
      this.requestUpdate();
      this.#performLast();
    }
  }

  /** Shows the author's own content if rendering fails again, and tries once more later. */
  #performLast(): void {
    try {
      super.performUpdate();
      this.#failures = 0;
    } catch (error) {
      renderFallback(this, this.renderRoot, this.fallbackLink(), error);
      this.#foreignChanges?.forget();
      const retryS = retriesS[this.#failures++];
      if (retryS !== undefined) setTimeout(() => this.isConnected && this.requestUpdate(), 1000 * retryS);
      if (this.#failures === 1) this.renderingFailed();
    }
  }

  /** A link for a tag without content of its own, made without a template; undefined if there is none. */
  protected abstract fallbackLink(): HTMLElement | undefined;

  /** Called when the element could not be rendered, once until it can be again. */
  protected abstract renderingFailed(): void;

  /** Renders into the shadow tree as Lit left it, or into an empty one where something has emptied it. */
  protected override update(changed: PropertyValues): void {
    this.#foreignChanges ??= new ForeignChanges(this.renderRoot);
    this.#foreignChanges.takeBack();
    if (this.#endMarker?.parentNode !== this.renderRoot) {
      this.#endMarker = ofDocument('createComment')('');
      this.renderRoot.replaceChildren(this.#endMarker);
      if (!supportsAdoptingStyleSheets) adoptStyles(this.renderRoot as ShadowRoot, elementStylesOf(this));
      this.renderOptions.renderBefore = this.#endMarker;
    }
    super.update(changed);
    this.#foreignChanges.putBack();
  }
}

function elementStylesOf({constructor}: LitElement): CSSResultOrNative[] {
  return (constructor as typeof LitElement).elementStyles;
}
