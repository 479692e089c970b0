// Registers the tag. The first definition on a page wins.

import {LotOverview} from './lot-overview.ts';

if (!customElements.get('lot-overview')) customElements.define('lot-overview', LotOverview);

declare global {
  interface HTMLElementTagNameMap {
    'lot-overview': LotOverview;
  }
}
