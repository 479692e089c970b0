// Registers the tag. The first definition on a page wins.

import {CatalogueDocuments} from './catalogue-documents.ts';

if (!customElements.get('catalogue-documents')) customElements.define('catalogue-documents', CatalogueDocuments);

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-documents': CatalogueDocuments;
  }
}
