// Registers the tag. The first definition on a page wins.

import {ServiceRoadmap} from './service-roadmap.ts';

if (!customElements.get('service-roadmap')) customElements.define('service-roadmap', ServiceRoadmap);

declare global {
  interface HTMLElementTagNameMap {
    'service-roadmap': ServiceRoadmap;
  }
}
