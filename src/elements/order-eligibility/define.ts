// Registers the tag. The first definition on a page wins.

import {OrderEligibility} from './order-eligibility.ts';

if (!customElements.get('order-eligibility')) customElements.define('order-eligibility', OrderEligibility);

declare global {
  interface HTMLElementTagNameMap {
    'order-eligibility': OrderEligibility;
  }
}
