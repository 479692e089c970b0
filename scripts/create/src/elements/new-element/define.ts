// Registers the tag. The first definition on a page wins.

import {NewElement} from './new-element.ts';

if (!customElements.get('new-element')) customElements.define('new-element', NewElement);

declare global {
  interface HTMLElementTagNameMap {
    'new-element': NewElement;
  }
}
