// Registers the tag. The first definition on a page wins.

import {OrderRequest} from './order-request.ts';

if (!customElements.get('order-request')) customElements.define('order-request', OrderRequest);

declare global {
  interface HTMLElementTagNameMap {
    'order-request': OrderRequest;
  }
}
