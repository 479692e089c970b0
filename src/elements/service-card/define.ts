// Registers the tag. The first definition on a page wins.

import {ServiceCard} from './service-card.ts';

if (!customElements.get('service-card')) customElements.define('service-card', ServiceCard);

declare global {
  interface HTMLElementTagNameMap {
    'service-card': ServiceCard;
  }
}
