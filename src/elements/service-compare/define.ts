// Registers the tag. The first definition on a page wins.

import {ServiceCompare} from './service-compare.ts';

if (!customElements.get('service-compare')) customElements.define('service-compare', ServiceCompare);

declare global {
  interface HTMLElementTagNameMap {
    'service-compare': ServiceCompare;
  }
}
