// A Lit element that goes on working where a framework, an extension or the page does what Lit does not expect: sets
// properties of another type, changes the shadow tree, moves the element into a frame or refuses templates.

import {LitElement, type CSSResult, type PropertyDeclaration, type PropertyValues} from 'lit';
import {coerceProperty} from './attributes.ts';
import {ForeignChanges} from './foreign-changes.ts';
import {keepFallback} from './last-resort.ts';

export abstract class ResilientElement extends LitElement {
  /** Marks the end of Lit's content; gone if a script has emptied the root. */
  #endMarker: Comment | undefined;
  #foreignChanges: ForeignChanges | undefined;

  /** Reads what a script sets as a property like the attribute of that name. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor?.set || options.attribute === false) return descriptor;
    return {
      ...descriptor,
      set(value: unknown) {
        descriptor.set!.call(this, coerceProperty(value, options));
      },
    };
  }

  /** Makes the style sheets anew in another document, that of a frame: those of the first do not count there. */
  adoptedCallback(): void {
    const {defaultView} = this.ownerDocument;
    if (!defaultView || !this.hasUpdated) return;
    const {elementStyles} = this.constructor as typeof LitElement;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** Renders. If that fails, an extension may have changed the shadow tree, so it is made anew, once. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      this.renderRoot.replaceChildren();
      this.#foreignChanges?.forget();
      this.requestUpdate();
      this.#performLast();
    }
  }

  /** Keeps the author's own content on a page that refuses every template. */
  #performLast(): void {
    try {
      super.performUpdate();
    } catch (error) {
      keepFallback(this.renderRoot, error);
      this.#foreignChanges?.forget();
    }
  }

  /** Renders into the shadow tree as Lit left it, or into an empty one where something has emptied it. */
  protected override update(changed: PropertyValues): void {
    this.#foreignChanges ??= new ForeignChanges(this.renderRoot);
    this.#foreignChanges.takeBack();
    if (this.#endMarker?.parentNode !== this.renderRoot) {
      this.#endMarker = document.createComment('');
      this.renderRoot.replaceChildren(this.#endMarker);
      this.renderOptions.renderBefore = this.#endMarker;
    }
    super.update(changed);
    this.#foreignChanges.putBack();
  }
}
