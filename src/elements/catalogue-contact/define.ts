// Registers the tag. The first definition on a page wins.

import {CatalogueContact} from './catalogue-contact.ts';

if (!customElements.get('catalogue-contact')) customElements.define('catalogue-contact', CatalogueContact);

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-contact': CatalogueContact;
  }
}
