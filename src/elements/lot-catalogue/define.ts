// Registers the tag. The first definition on a page wins.

import {LotCatalogue} from './lot-catalogue.ts';

if (!customElements.get('lot-catalogue')) customElements.define('lot-catalogue', LotCatalogue);

declare global {
  interface HTMLElementTagNameMap {
    'lot-catalogue': LotCatalogue;
  }
}
