// Registers the tag. The first definition on a page wins.

import {EligibleOrganisations} from './eligible-organisations.ts';

if (!customElements.get('eligible-organisations'))
  customElements.define('eligible-organisations', EligibleOrganisations);

declare global {
  interface HTMLElementTagNameMap {
    'eligible-organisations': EligibleOrganisations;
  }
}
