// src/ui/pick-boxes.ts
// Boxes by which a reader picks a service: for an order request, or to compare it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../catalogue/model.ts';
import type {Say} from './say.ts';

export interface Picking<List extends 'order' | 'compare' = 'order' | 'compare'> {
  /** What the author lets readers pick for. */
  readonly lists: readonly List[];
  readonly isPicked: (list: List, service: Service) => boolean;
  readonly pick: (list: List, service: Service, on: boolean) => void;
  /** Why the reader’s last pick was refused, if it was this one. */
  readonly refusal: (list: List, service: Service) => string | undefined;
}

/** A supplier without a product cannot be ordered, so it is not offered for that. */
export function pickBoxes(
  service: Service,
  {lists, isPicked, pick, refusal}: Picking,
  say: Say,
): TemplateResult | typeof nothing {
  const offered = lists.filter((list) => list !== 'order' || !service.supplierOnly);
  if (offered.length === 0) return nothing;
  return html`
    <div class="picks">
      ${offered.map((list) => {
        const change = (event: Event) => {
          const box = event.target as HTMLInputElement;
          pick(list, service, box.checked);
          box.checked = isPicked(list, service); // a refused pick leaves the box as it was
        };
        const why = refusal(list, service);
        return html`
          <label class="check">
            <input type="checkbox" .checked=${isPicked(list, service)} @change=${change} />
            <span>${say(`pick.${list}`)}<span class="hidden-text">: ${service.name}</span></span>
          </label>
          ${why === undefined ? nothing : html`<p>${why}</p>`}
        `;
      })}
    </div>
  `;
}
